//! Amazon S3 Control.

use crate::smithy::Model;

/// The endpoint rules have the account in the host, so that operations must not put it there again.
pub(super) fn complete(model: &mut Model) {
    const PREFIX: &str = "{AccountId}.";
    for shape in model.shapes.values_mut() {
        if matches!(shape.traits.endpoint(), Ok(Some(PREFIX))) {
            shape.traits.remove("smithy.api#endpoint");
        }
    }
}
