//! Measured figures, and the file that keeps them.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

use crate::bench::machine;

/// Figures by what was measured and of what, all of them taken on one machine.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Measurements {
    /// With its compiler.
    machine: String,
    figures: BTreeMap<(String, String), Measurement>,
}

#[derive(Clone, Debug, PartialEq)]
struct Measurement {
    value: f64,
    /// The day, `2026-03-01`.
    date: String,
}

impl Measurements {
    /// None yet, of this machine.
    pub(super) fn here() -> Self {
        Self {
            machine: machine::describe(),
            figures: BTreeMap::new(),
        }
    }

    pub(super) fn machine(&self) -> &str {
        &self.machine
    }

    /// Keeps a figure of today, unless it was less before.
    pub(super) fn keep_least(&mut self, metric: &str, of: &str, value: f64) {
        let key = (metric.to_owned(), of.to_owned());
        let kept = self.figures.entry(key).or_insert_with(|| Measurement {
            value,
            date: machine::today(),
        });
        kept.value = kept.value.min(value);
    }

    /// Keeps figures as a program prints them: `call_allocations 128`, one a line.
    pub(super) fn keep_printed(&mut self, of: &str, text: &str) {
        for line in text.lines() {
            let figure = line.split_once(' ');
            if let Some((metric, Ok(value))) = figure.map(|(name, value)| (name, value.parse())) {
                self.keep_least(metric, of, value);
            }
        }
    }

    pub(super) fn value(&self, metric: &str, of: &str) -> Option<f64> {
        let key = (metric.to_owned(), of.to_owned());
        self.figures.get(&key).map(|measurement| measurement.value)
    }

    /// The first and the last day of the figures of some metrics.
    pub(super) fn dates(&self, is_wanted: impl Fn(&str) -> bool) -> Option<(&str, &str)> {
        let wanted = self.figures.iter().filter(|((name, _), _)| is_wanted(name));
        let mut dates: Vec<_> = wanted.map(|(_, figure)| figure.date.as_str()).collect();
        dates.sort_unstable();
        Some((dates.first()?, dates.last()?))
    }

    /// Of what there are figures for a metric.
    pub(super) fn measured(&self, metric: &str) -> impl Iterator<Item = &str> {
        let keys = self.figures.keys().filter(move |(name, _)| name == metric);
        keys.map(|(_, of)| of.as_str())
    }

    /// Takes over newer figures, and drops all others where they are of another machine.
    pub(super) fn update(&mut self, newer: Self) {
        if self.machine == newer.machine {
            self.figures.extend(newer.figures);
        } else {
            *self = newer;
        }
    }
}

impl Display for Measurements {
    /// The machine, and one figure a line.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "{MACHINE}{}", self.machine)?;
        for ((metric, of), Measurement { value, date }) in &self.figures {
            writeln!(f, "{metric}\t{of}\t{value}\t{date}")?;
        }
        Ok(())
    }
}

const MACHINE: &str = "machine\t";

impl FromStr for Measurements {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parse = |line: &str| {
            let [metric, of, value, date] = *line.split('\t').collect::<Vec<_>>() else {
                return None;
            };
            let value = value.parse().ok()?;
            let date = date.to_owned();
            Some((
                (metric.to_owned(), of.to_owned()),
                Measurement { value, date },
            ))
        };
        let (machine, figures) = text
            .strip_prefix(MACHINE)
            .and_then(|rest| rest.split_once('\n'))
            .ok_or("the machine is missing in the first line")?;
        let figures = figures
            .lines()
            .map(|line| parse(line).ok_or_else(|| format!("not a figure: `{line}`")))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            machine: machine.to_owned(),
            figures,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEPT: &str = "machine\tTwo cores\ncrates\tours\t96\t2026-03-01\n\
                        release_cpu\tours\t127.9\t2026-03-02\n";

    #[test]
    fn figures_are_written_and_read_back() {
        let kept: Measurements = KEPT.parse().unwrap();
        assert_eq!(kept.to_string(), KEPT);
        assert_eq!(kept.machine(), "Two cores");
        assert_eq!(kept.value("crates", "ours"), Some(96.0));
        assert_eq!(kept.dates(|_| true), Some(("2026-03-01", "2026-03-02")));
        assert_eq!(kept.dates(|name| name == "size_one"), None);
        assert!(
            "crates\tours\t96\t2026-03-01"
                .parse::<Measurements>()
                .is_err()
        );
        assert!("machine\tOne\ncrates ours".parse::<Measurements>().is_err());
    }

    #[test]
    fn newer_figures_replace_older_ones() {
        let mut kept: Measurements = KEPT.parse().unwrap();
        let newer = "machine\tTwo cores\ncrates\tours\t97\t2026-03-03\n";
        kept.update(newer.parse().unwrap());
        assert_eq!(kept.value("crates", "ours"), Some(97.0));
        assert_eq!(kept.value("release_cpu", "ours"), Some(127.9));
    }

    #[test]
    fn figures_of_two_machines_do_not_mix() {
        let mut kept: Measurements = KEPT.parse().unwrap();
        let newer = "machine\tFour cores\ncrates\tours\t97\t2026-03-03\n";
        kept.update(newer.parse().unwrap());
        assert_eq!(kept.to_string(), newer);
    }

    #[test]
    fn the_least_of_repeated_figures_is_kept() {
        let mut figures = Measurements::here();
        figures.keep_printed("ours", "call_cpu_ns_1 900\nnot a figure\n");
        figures.keep_printed("ours", "call_cpu_ns_1 1000\n");
        assert_eq!(figures.value("call_cpu_ns_1", "ours"), Some(900.0));
        figures.keep_least("call_cpu_ns_1", "ours", 800.0);
        assert_eq!(figures.value("call_cpu_ns_1", "ours"), Some(800.0));
        assert_eq!(
            figures.measured("call_cpu_ns_1").collect::<Vec<_>>(),
            ["ours"]
        );
    }
}
