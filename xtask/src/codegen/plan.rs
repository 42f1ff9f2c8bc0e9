//! What a run is to do: the options, checked against each other and against the repository.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use tinsmith_codegen::emit::{Placement, Workspace};

use crate::codegen::Options;
use crate::repository;

/// A run whose options make sense together.
#[derive(Debug)]
pub(super) struct Plan {
    /// The model's file.
    pub model: PathBuf,
    /// The same from the repository's root, for headers and messages.
    pub model_name: String,
    /// The directory of the crate.
    pub out: PathBuf,
    /// The same as the user knows it, for messages.
    pub out_name: String,
    /// The operations to keep; all, where there are none.
    pub operations: Vec<String>,
    /// What the crate says of itself.
    pub placement: Placement,
}

/// Options that make no sense together.
#[derive(Debug)]
pub(super) enum Refusal {
    /// `--model` without `--out`.
    ModelWithoutOut,
    /// `--operations` without `--out`.
    OperationsWithoutOut,
    /// `--out` names `generated/`, or a directory in it, for something else.
    IntoGenerated(PathBuf),
    /// A path that does not lead anywhere.
    Path(PathBuf, io::Error),
}

impl Plan {
    /// Checks the options; relative paths start at the working directory.
    pub(super) fn new(options: &Options, root: &Path) -> Result<Self, Refusal> {
        let root = resolve(root)?;
        let generated = root.join("generated");
        let model = match &options.model {
            Some(model) => resolve(model)?,
            None => root.join("model").join("apigatewayv2.json"),
        };
        let out = match &options.out {
            Some(out) => resolve(out)?,
            None if options.model.is_some() => return Err(Refusal::ModelWithoutOut),
            None if !options.operations.is_empty() => return Err(Refusal::OperationsWithoutOut),
            None => generated.clone(),
        };
        let is_whole = options.model.is_none() && options.operations.is_empty();
        if out.starts_with(&generated) && !(is_whole && out == generated) {
            return Err(Refusal::IntoGenerated(out));
        }
        let model_name = repository::relative(&root, &model);
        let out_name = match &options.out {
            Some(out) => out.display().to_string(),
            None => "generated/".to_owned(),
        };
        let placement = Placement {
            command: command(options, &model_name, out == generated),
            runtime: repository::relative(&out, &root.join("runtime")),
            workspace: if out == generated {
                Workspace::Above
            } else {
                Workspace::Own
            },
        };
        Ok(Self {
            model,
            model_name,
            out,
            out_name,
            operations: options.operations.clone(),
            placement,
        })
    }
}

/// The command as the README of the crate gives it. It is the same wherever the crate lies.
fn command(options: &Options, model: &str, is_generated: bool) -> String {
    let mut command = "cargo xtask codegen".to_owned();
    if options.model.is_some() {
        command.push_str(&format!(" --model {model}"));
    }
    if !is_generated {
        command.push_str(" --out DIR");
    }
    if !options.operations.is_empty() {
        command.push_str(&format!(" --operations {}", options.operations.join(",")));
    }
    command
}

fn resolve(path: &Path) -> Result<PathBuf, Refusal> {
    repository::resolve(path).map_err(|error| Refusal::Path(path.to_owned(), error))
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ModelWithoutOut => f.write_str(
                "--model needs --out DIR, the directory of the new crate: generated/ holds the \
                 client of model/apigatewayv2.json and no other",
            ),
            Self::OperationsWithoutOut => f.write_str(
                "--operations needs --out DIR, the directory of the new crate: generated/ holds \
                 every operation of model/apigatewayv2.json",
            ),
            Self::IntoGenerated(out) => write!(
                f,
                "--out {} is the place of the whole client of model/apigatewayv2.json: name \
                 another directory",
                out.display()
            ),
            Self::Path(path, error) => write!(f, "cannot find {}: {error}", path.display()),
        }
    }
}

impl std::error::Error for Refusal {}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(options: &Options) -> Result<Plan, Refusal> {
        Plan::new(options, &repository::root())
    }

    fn refusal(options: &Options) -> String {
        let text = plan(options).unwrap_err().to_string();
        let root = repository::root().canonicalize().unwrap();
        text.replace(&root.display().to_string(), "ROOT")
    }

    fn in_root(path: &str) -> Option<PathBuf> {
        Some(repository::root().join(path))
    }

    #[test]
    fn no_option_means_the_committed_client() {
        let plan = plan(&Options::default()).unwrap();
        assert_eq!(plan.model_name, "model/apigatewayv2.json");
        assert_eq!(plan.out_name, "generated/");
        assert_eq!(
            plan.placement,
            Placement {
                command: "cargo xtask codegen".to_owned(),
                runtime: "../runtime".to_owned(),
                workspace: Workspace::Above,
            }
        );
    }

    #[test]
    fn another_model_becomes_a_crate_of_its_own() {
        let plan = plan(&Options {
            model: in_root("../models/sqs.json"),
            out: in_root("clients/sqs"),
            operations: vec!["SendMessage".to_owned(), "ListQueues".to_owned()],
            ..Options::default()
        })
        .unwrap();
        assert_eq!(plan.model_name, "../models/sqs.json");
        assert_eq!(
            plan.placement,
            Placement {
                command: "cargo xtask codegen --model ../models/sqs.json --out DIR \
                          --operations SendMessage,ListQueues"
                    .to_owned(),
                runtime: "../../runtime".to_owned(),
                workspace: Workspace::Own,
            }
        );
    }

    #[test]
    fn a_part_of_the_model_needs_a_place() {
        insta::assert_snapshot!(
            refusal(&Options { model: in_root("model/x.json"), ..Options::default() }),
            @"--model needs --out DIR, the directory of the new crate: generated/ holds the client of model/apigatewayv2.json and no other"
        );
        insta::assert_snapshot!(
            refusal(&Options { operations: vec!["GetApi".to_owned()], ..Options::default() }),
            @"--operations needs --out DIR, the directory of the new crate: generated/ holds every operation of model/apigatewayv2.json"
        );
    }

    #[test]
    fn nothing_else_goes_into_generated() {
        insta::assert_snapshot!(
            refusal(&Options {
                out: in_root("xtask/../generated/"),
                operations: vec!["GetApi".to_owned()],
                ..Options::default()
            }),
            @"--out ROOT/generated is the place of the whole client of model/apigatewayv2.json: name another directory"
        );
        insta::assert_snapshot!(
            refusal(&Options { out: in_root("generated/below"), ..Options::default() }),
            @"--out ROOT/generated/below is the place of the whole client of model/apigatewayv2.json: name another directory"
        );
        assert!(
            plan(&Options {
                out: in_root("generated"),
                ..Options::default()
            })
            .is_ok()
        );
    }
}
