//! JSON text to a [`Model`]: the JSON AST of Smithy 2.0, and that of 1.0, which is brought up to
//! date on the way.

mod node;
mod shape;
mod upgrade;

use indexmap::IndexMap;
use serde_json::Value;

use self::node::Node;
use crate::Source;
use crate::error::{Diagnostics, Errors, Problem};
use crate::smithy::{Model, ShapeId};

/// Reads a model.
///
/// # Errors
/// Where the text is not JSON, says another version than `1.0` or `2.0`, or is not built as the
/// JSON AST is: all that is wrong at once.
pub fn model(source: &Source<'_>) -> Result<Model, Errors> {
    let diagnostics = Diagnostics::default();
    let model = read(source, &diagnostics);
    diagnostics.finish(source.file, model)
}

fn read(source: &Source<'_>, diagnostics: &Diagnostics) -> Option<Model> {
    let value: Value = match serde_json::from_str(source.text) {
        Ok(value) => value,
        Err(error) => {
            diagnostics.report(source.file, json_problem(&error));
            return None;
        }
    };
    let root = Node::root(&value, source.file, diagnostics);
    let object = root.object(&["smithy", "metadata", "shapes"])?;
    let version = version(&root, object.required("smithy"));
    let mut shapes = IndexMap::new();
    let mut applied = Vec::new();
    for (name, value) in object.required("shapes")?.entries()? {
        let node = Node::root(value, name, diagnostics);
        let Some(id) = ShapeId::parse(name) else {
            diagnostics.report(source.file, Problem::BadShapeId { text: name.clone() });
            continue;
        };
        match shape::read(&node, &id) {
            Some(shape::Statement::Shape(shape)) => {
                shapes.insert(id, *shape);
            }
            Some(shape::Statement::Apply(traits)) => applied.push((id, traits)),
            None => {}
        }
    }
    let mut model = Model::new(shapes, applied);
    if version == Some(Version::One) {
        upgrade::add_defaults(&mut model);
    }
    Some(model)
}

#[derive(Clone, Copy, PartialEq)]
enum Version {
    One,
    Two,
}

/// `1`, `1.x` or `2`, `2.x`: minor versions are compatible, as the specification has it.
fn version(root: &Node<'_>, node: Option<Node<'_>>) -> Option<Version> {
    let text = node?.string()?;
    let (major, minor) = text.split_once('.').unwrap_or((text, "0"));
    let is_minor = !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit());
    match major {
        "1" if is_minor => Some(Version::One),
        "2" if is_minor => Some(Version::Two),
        _ => {
            root.report(Problem::Version {
                found: text.to_owned(),
            });
            None
        }
    }
}

/// serde_json's messages end with the place, which is reported apart.
fn json_problem(error: &serde_json::Error) -> Problem {
    let text = error.to_string();
    let message = match text.rfind(" at line ") {
        Some(end) => text.get(..end).unwrap_or_default().to_owned(),
        None => text,
    };
    Problem::Json {
        line: error.line(),
        column: error.column(),
        message,
    }
}
