//! What may not grow.

use std::fs;

use crate::bench::folder;

/// How far a figure may exceed its budget, since compilers and libraries differ a little.
const SLACK: f64 = 1.05;

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
            .map(|line| parse(line).ok_or_else(|| format!("bench/budget.txt: `{line}`")))
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
        if value > budget * SLACK {
            return Err(format!(
                "{said}; make it less, or say in the commit why it is worth more"
            ));
        }
        Ok(said)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_percent_are_let_through() {
        let budget = Budget::parse("# why\nsize_one 1000\n\ncrates 90\n").unwrap();
        assert_eq!(
            budget.check("size_one", 1040.0).unwrap(),
            "size_one: 1040, budget 1000 (+4.0 %)"
        );
        assert!(
            budget
                .check("size_one", 1051.0)
                .unwrap_err()
                .contains("+5.1 %")
        );
        assert!(
            budget
                .check("size_two", 1.0)
                .unwrap_err()
                .contains("no line for size_two")
        );
        assert!(Budget::parse("crates many").is_err());
    }
}
