//! Measured figures, and the file that keeps them.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

/// Figures by what was measured and of what.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Measurements(BTreeMap<(String, String), Measurement>);

#[derive(Debug, PartialEq)]
struct Measurement {
    value: f64,
    /// The day, `2026-03-01`.
    date: String,
}

impl Measurements {
    /// Keeps a figure of today.
    pub(super) fn add(&mut self, metric: &str, of: &str, value: f64) {
        let date = crate::bench::machine::today();
        let key = (metric.to_owned(), of.to_owned());
        self.0.insert(key, Measurement { value, date });
    }

    pub(super) fn value(&self, metric: &str, of: &str) -> Option<f64> {
        let key = (metric.to_owned(), of.to_owned());
        self.0.get(&key).map(|measurement| measurement.value)
    }

    /// The day of the last figure of something, such as a program.
    pub(super) fn last_date(&self, of: &str) -> Option<&str> {
        let dates = self.0.iter().filter(|((_, whose), _)| whose == of);
        dates
            .map(|(_, measurement)| measurement.date.as_str())
            .max()
    }

    /// Of what there are figures for a metric.
    pub(super) fn measured(&self, metric: &str) -> impl Iterator<Item = &str> {
        let keys = self.0.keys().filter(move |(name, _)| name == metric);
        keys.map(|(_, of)| of.as_str())
    }

    /// Takes over newer figures.
    pub(super) fn update(&mut self, newer: Self) {
        self.0.extend(newer.0);
    }
}

impl Display for Measurements {
    /// One figure a line.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for ((metric, of), Measurement { value, date }) in &self.0 {
            writeln!(f, "{metric}\t{of}\t{value}\t{date}")?;
        }
        Ok(())
    }
}

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
        let lines = text.lines();
        lines
            .map(|line| parse(line).ok_or_else(|| format!("not a figure: `{line}`")))
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_and_read_back() {
        let text = "crates\tours\t96\t2026-03-01\nrelease_cpu\tours\t127.9\t2026-03-02\n";
        let mut kept: Measurements = text.parse().unwrap();
        assert_eq!(kept.to_string(), text);
        assert_eq!(kept.value("crates", "ours"), Some(96.0));
        assert_eq!(kept.last_date("ours"), Some("2026-03-02"));
        let newer = "crates\tours\t95\t2026-03-03\n".parse().unwrap();
        kept.update(newer);
        assert_eq!(kept.value("crates", "ours"), Some(95.0));
        assert!("crates ours 96".parse::<Measurements>().is_err());
    }
}
