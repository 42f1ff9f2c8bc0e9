//! What may not grow.

use std::fs;

use crate::bench::folder;

/// How far sizes and instructions may exceed their budget, since compilers and processors differ a
/// little. What is counted one by one may not at all.
const SLACK: f64 = 1.05;

/// The figures without slack.
const EXACT: [&str; 2] = ["crates", "call_allocations"];

/// bench/budget.txt.
#[derive(Debug)]
pub(super) struct Budget(Vec<(String, f64)>);

impl Budget {
    pub(super) fn read() -> Result<Self, String> {
        let file = folder().join("budget.txt");
        let text = fs::read_to_string(&file)
            .map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Result<Self, String> {
        let lines = text
            .lines()
            .filter(|line| !line.starts_with('#') && !line.is_empty());
        let parse = |line: &str| {
            let (name, value) = line.split_once(' ')?;
            Some((name.to_owned(), value.trim().parse().ok()?))
        };
        lines
            .map(|line| {
                parse(line).ok_or_else(|| {
                    format!("bench/budget.txt: `{line}` is not a name and a number, as `crates 96`")
                })
            })
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Says how a figure compares with its budget; an error where it exceeds it.
    pub(super) fn check(&self, name: &str, value: f64) -> Result<String, String> {
        let (_, budget) = self
            .0
            .iter()
            .find(|(budgeted, _)| budgeted == name)
            .ok_or_else(|| format!("bench/budget.txt has no line for {name}, which is {value}"))?;
        let change = (value / budget - 1.0) * 100.0;
        let said = format!("{name}: {value:.0}, budget {budget:.0} ({change:+.1} %)");
        let slack = if EXACT.contains(&name) { 1.0 } else { SLACK };
        if value > budget * slack {
            return Err(format!(
                "{said}; make it less, or raise the budget and say in the commit what it is worth"
            ));
        }
        if value.round() < *budget {
            return Ok(format!("{said}; the budget can be lowered"));
        }
        Ok(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_percent_are_let_through_and_none_of_what_is_counted() {
        let text = "# why\nsize_one 1000\n\ncrates 90\ncall_allocations 100\n";
        let budget = Budget::parse(text).unwrap();
        let within = budget.check("size_one", 1040.0).unwrap();
        assert_eq!(within, "size_one: 1040, budget 1000 (+4.0 %)");
        let beyond = budget.check("size_one", 1051.0).unwrap_err();
        assert!(beyond.contains("(+5.1 %); make it less"), "{beyond}");
        assert!(budget.check("crates", 90.0).is_ok());
        assert!(budget.check("crates", 91.0).is_err());
        assert!(budget.check("call_allocations", 101.0).is_err());
        let lower = budget.check("crates", 89.0).unwrap();
        assert!(lower.ends_with("the budget can be lowered"), "{lower}");
    }

    #[test]
    fn a_figure_needs_a_line_and_a_line_a_figure() {
        let budget = Budget::parse("crates 90").unwrap();
        let missing = budget.check("size_two", 1.0).unwrap_err();
        assert!(missing.contains("no line for size_two"), "{missing}");
        let broken = Budget::parse("crates many").unwrap_err();
        assert!(broken.contains("`crates many`"), "{broken}");
    }
}
