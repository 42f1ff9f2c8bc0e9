//! `cargo xtask codegen`: a model becomes a crate.

mod plan;
mod report;

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use tinsmith_codegen::Source;
use tinsmith_codegen::lower::Selection;

use self::plan::Plan;
use self::report::{Outcome, Report};
use crate::repository;

/// Writes a client from a Smithy model
///
/// Without options, the client of API Gateway V2 in generated/ is written from
/// model/apigatewayv2.json. With --out, a crate of its own is written there, which
/// depends on this repository's runtime/ by its path.
///
/// A directory is replaced as a whole or not at all. What belongs to its owner stays:
/// Cargo.lock, target, and names that start with a dot. A directory with files that this
/// command did not write is refused.
#[derive(Args, Debug, Default)]
#[command(verbatim_doc_comment, after_long_help = EXAMPLES)]
pub(crate) struct Options {
    /// Write nothing; fail and list the files that are not what the model gives
    #[arg(long)]
    check: bool,

    /// The model to read, a Smithy JSON AST; needs --out
    #[arg(long, value_name = "FILE")]
    model: Option<PathBuf>,

    /// The directory of the crate to write
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,

    /// Keep only these operations and the shapes that they reach; needs --out
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    operations: Vec<String>,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask codegen
          write generated/ anew, after a change of the generator or the model
  cargo xtask codegen --check
          see whether generated/ is what the model gives, as CI does
  cargo xtask codegen --model sqs.json --out ../sqs
          write a client of another service; cargo check --manifest-path ../sqs/Cargo.toml
  cargo xtask codegen --out ../routes --operations CreateRoute,GetRoutes
          write a client with two operations of API Gateway V2";

/// Runs the command.
pub(crate) fn run(options: &Options) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let plan = Plan::new(options, &repository::root())?;
    let text = fs::read_to_string(&plan.model)
        .map_err(|error| format!("cannot read {}: {error}", plan.model.display()))?;
    let source = Source {
        file: &plan.model_name,
        text: &text,
    };
    let generated = tinsmith_codegen::generate(&source, &selection(&plan), &plan.placement)
        .map_err(|errors| {
            eprintln!("{errors}");
            "nothing was written"
        })?;
    for warning in &generated.warnings {
        eprintln!("warning: {warning}");
    }
    let difference = generated.package.diff(&plan.out)?;
    let outcome = if difference.is_empty() {
        Outcome::Same
    } else if options.check {
        return Err(report::drift(&plan, &difference).into());
    } else {
        generated.package.write(&plan.out)?;
        Outcome::Written(difference)
    };
    let report = Report {
        plan: &plan,
        generated: &generated,
        outcome,
        seconds: start.elapsed().as_secs_f64(),
    };
    println!("{report}");
    Ok(())
}

fn selection(plan: &Plan) -> Selection {
    if plan.operations.is_empty() {
        return Selection::All;
    }
    Selection::Operations(plan.operations.clone())
}
