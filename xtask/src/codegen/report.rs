//! What a run has to say.

use std::fmt;

use tinsmith_codegen::Generated;
use tinsmith_codegen::package::Difference;

use crate::codegen::plan::Plan;

/// What was done, as one short paragraph.
pub(super) struct Report<'a> {
    pub plan: &'a Plan,
    pub generated: &'a Generated,
    pub outcome: Outcome,
    pub seconds: f64,
}

/// How the directory compares with the model.
pub(super) enum Outcome {
    /// It was what the model gives, and nothing was written.
    Same,
    /// It differed, and was written.
    Written(Difference),
}

/// Why `--check` fails.
pub(super) fn drift(plan: &Plan, difference: &Difference) -> String {
    let (out, model) = (&plan.out_name, &plan.model_name);
    format!(
        "{out} is not what {model} gives:\n{difference}run the same command without --check and \
         commit what it writes"
    )
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (out, model) = (&self.plan.out_name, &self.plan.model_name);
        match &self.outcome {
            Outcome::Same => write!(f, "{out} is what {model} gives"),
            Outcome::Written(_) => write!(f, "wrote {out} from {model}"),
        }?;
        let service = &self.generated.service;
        let own_shapes = service.operations.iter().map(|it| it.structures.len());
        write!(
            f,
            ": {}, {}, {}, in {:.1} s",
            count(service.operations.len(), "operation"),
            count(service.types.len() + own_shapes.sum::<usize>(), "shape"),
            count(self.generated.package.files().len(), "file"),
            self.seconds
        )?;
        if let Outcome::Written(difference) = &self.outcome {
            write!(
                f,
                " ({} new, {} changed, {} removed)",
                difference.missing.len(),
                difference.changed.len(),
                difference.orphaned.len()
            )?;
        }
        Ok(())
    }
}

fn count(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        number => format!("{number} {noun}s"),
    }
}
