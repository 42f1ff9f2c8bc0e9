//! Amazon S3.

mod addressing;

use serde_json::json;

pub(super) use self::addressing::uri;
use crate::ir::Word;
use crate::lower::words::{plain, with_text};
use crate::smithy::{LENIENT, Member, Model, Operation, Shape, ShapeId};

/// Its signatures cover the path as it is sent, and the payload by a header. A response that was
/// begun before something went wrong holds an error in spite of its status.
pub(super) fn words() -> Vec<Word> {
    vec![plain("s3_signing"), plain("error_in_success")]
}

/// The answer to a `HEAD` has no body to say of an error which it is; this one the model has for
/// nothing else.
pub(super) fn of_operation(shape: &Shape, operation: &Operation) -> Option<Word> {
    const NOT_FOUND: &str = "NotFound";
    let http = shape.traits.http().ok().flatten()?;
    let mut errors = operation.errors.iter();
    let is_modeled = errors.any(|error| error.name() == NOT_FOUND);
    (http.method == "HEAD" && is_modeled).then(|| with_text("not_found", NOT_FOUND))
}

/// Where its buckets are, and what its model says of the time when an object expires.
pub(super) fn complete(model: &mut Model) {
    addressing::complete(model);
    lenient_expires(model);
}

/// When an object expires is told as whoever wrote it said so, which need not be a date. What is
/// none is passed over, and another member has it as it came.
fn lenient_expires(model: &mut Model) {
    let outputs = model
        .shapes
        .values_mut()
        .filter(|shape| shape.traits.has("smithy.api#output"));
    for output in outputs {
        expires(output);
    }
}

fn expires(output: &mut Shape) {
    const NAME: &str = "Expires";
    let Some(expires) = output.members.get_mut(NAME) else {
        return;
    };
    let Some(text) = ShapeId::parse("smithy.api#String") else {
        return;
    };
    let mut as_text = Member {
        target: text,
        traits: expires.traits.clone(),
    };
    let docs = "The header `Expires` as it came, a date or not.";
    as_text
        .traits
        .insert("smithy.api#documentation", json!(docs));
    expires.traits.insert(LENIENT, json!({}));
    let place = output.members.get_index_of(NAME).unwrap_or_default() + 1;
    let name = format!("{NAME}String");
    output.members.shift_insert(place, name, as_text);
}
