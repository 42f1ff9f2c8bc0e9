//! What a run has to say.

use std::fmt::{self, Display, Formatter};

use super::row::{Outcome, Row};

use super::suite::Suite;

/// What became of all cases.
#[derive(Debug)]
pub(super) struct Report {
    suites: Vec<(String, Vec<Row>)>,
    lists_all: bool,
}

/// How many cases came to which end.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    passed: usize,
    failed: usize,
    skipped: usize,
}

impl Report {
    /// Without suites. One that `lists_all` prints every case and not only those that failed.
    pub(super) fn new(lists_all: bool) -> Self {
        Self {
            suites: Vec::new(),
            lists_all,
        }
    }

    /// Adds the cases of a suite, or those of them with the id `case`.
    pub(super) fn add(&mut self, suite: &Suite, mut rows: Vec<Row>, case: Option<&str>) {
        rows.retain(|row| case.is_none_or(|case| row.id == case));
        if case.is_none() || !rows.is_empty() {
            self.suites.push((suite.name.clone(), rows));
        }
    }

    /// Whether there are no cases.
    pub(super) fn is_empty(&self) -> bool {
        self.suites.iter().all(|(_, rows)| rows.is_empty())
    }

    /// Whether no case failed.
    pub(super) fn is_success(&self) -> bool {
        self.counts().failed == 0
    }

    fn counts(&self) -> Counts {
        Counts::of(self.suites.iter().flat_map(|(_, rows)| rows))
    }

    fn fmt_rows(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (suite, rows) in &self.suites {
            for Row { kind, id, outcome } in rows {
                match outcome {
                    Outcome::Failed(failures) => {
                        writeln!(f, "failed   {suite}: {kind} {id}")?;
                        for failure in failures {
                            writeln!(f, "           {}", failure.replace('\n', "\n           "))?;
                        }
                    }
                    Outcome::Passed if self.lists_all => {
                        writeln!(f, "passed   {suite}: {kind} {id}")?;
                    }
                    Outcome::Skipped(reason) if self.lists_all => {
                        writeln!(f, "skipped  {suite}: {kind} {id}, {reason}")?;
                    }
                    Outcome::Passed | Outcome::Skipped(_) => {}
                }
            }
        }
        Ok(())
    }
}

/// A row a suite, the cases that failed, and the sum in the last line.
impl Display for Report {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let width = self.suites.iter().map(|(suite, _)| suite.len()).max();
        let width = width.unwrap_or_default();
        for (suite, rows) in &self.suites {
            let Counts {
                passed,
                failed,
                skipped,
            } = Counts::of(rows);
            writeln!(
                f,
                "{suite:width$}  {passed:4} passed  {failed:4} failed  {skipped:4} skipped"
            )?;
        }
        self.fmt_rows(f)?;
        let Counts {
            passed,
            failed,
            skipped,
        } = self.counts();
        write!(f, "{passed} passed, {failed} failed, {skipped} skipped")
    }
}

impl Counts {
    fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut counts = Self::default();
        for row in rows {
            match row.outcome {
                Outcome::Passed => counts.passed += 1,
                Outcome::Failed(_) => counts.failed += 1,
                Outcome::Skipped(_) => counts.skipped += 1,
            }
        }
        counts
    }
}
