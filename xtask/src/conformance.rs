//! `cargo xtask conformance`: the official suites, run against clients that are generated from the
//! suites' own models.

mod client;
mod program;
mod report;
mod row;
mod suite;
mod workspace;

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use self::report::Report;
use self::suite::Suite;
use self::workspace::Workspace;
use crate::repository;

/// Run the official suites against clients that are generated from the suites' own models
///
/// Prints a row a suite, then what was expected and what came for each case that failed. Fails
/// where a case does. What says nothing about a client is skipped and counted: cases that
/// apply to servers alone, and requests that no client sends since they are malformed.
///
/// The clients are crates in target/conformance, written and compiled anew where they changed.
#[derive(Args, Debug)]
#[command(verbatim_doc_comment, after_long_help = EXAMPLES)]
pub(crate) struct Options {
    /// The folder with the suites [default: conformance in $TINSMITH_DATA, or in ../shared]
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,

    /// Run this suite; may be given several times
    #[arg(long = "suite", value_name = "NAME")]
    suites: Vec<String>,

    /// Run the cases of this id
    #[arg(long, value_name = "ID")]
    case: Option<String>,

    /// Print every case, and why those are skipped that are
    #[arg(long)]
    list: bool,
}

const EXAMPLES: &str = "\
Suites:
  DIR/protocol-tests/NAME.json   a model in Smithy's JSON AST with the traits of smithy.test
  DIR/eventstream                messages: eventstream
  DIR/timestamps                 formats of timestamps: timestamps
  DIR/sigv4/v4, DIR/sigv4/v4a    signatures: sigv4, sigv4a

Examples:
  cargo xtask conformance
          run everything
  cargo xtask conformance --suite restJson1 --case RestJsonAllQueryStringTypes
          run the cases of one id";

/// Runs the command; the status tells whether cases failed.
pub(crate) fn run(options: &Options) -> Result<ExitCode, Box<dyn Error>> {
    let data = match &options.data {
        Some(data) => data.clone(),
        None => default_data(),
    };
    let suites = selected(&data, &options.suites)?;
    let workspace = Workspace::write(&suites)?;
    let mut report = Report::new(options.list);
    for (suite, rows) in suites.iter().zip(workspace.run(&suites)?) {
        report.add(suite, rows, options.case.as_deref());
    }
    if report.is_empty() {
        let case = options.case.as_deref().unwrap_or_default();
        return Err(format!("no case is called `{case}`: --list prints all that there are").into());
    }
    println!("{report}");
    Ok(match report.is_success() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

fn default_data() -> PathBuf {
    let data = env::var_os("TINSMITH_DATA").unwrap_or_else(|| "../shared".into());
    repository::root().join(data).join("conformance")
}

/// The suites in `data` of these names; all, where there are no names.
fn selected(data: &Path, names: &[String]) -> Result<Vec<Suite>, Box<dyn Error>> {
    let mut suites = suite::find(data)?;
    let known: Vec<_> = suites.iter().map(|suite| suite.name.clone()).collect();
    if let Some(name) = names.iter().find(|name| !known.contains(name)) {
        let known = known.join(", ");
        return Err(format!("no suite is called `{name}`: there are {known}").into());
    }
    suites.retain(|suite| names.is_empty() || names.contains(&suite.name));
    Ok(suites)
}
