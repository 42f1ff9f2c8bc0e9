//! AWS Security Token Service.

use serde_json::json;

use crate::smithy::Model;

/// The operations whose caller has no credentials yet: a token in the input proves who it is.
const WITH_TOKENS: [&str; 2] = ["AssumeRoleWithSAML", "AssumeRoleWithWebIdentity"];

/// The identity provider could not be reached, which may pass.
const PROVIDER_UNREACHED: &str = "IDPCommunicationErrorException";

pub(super) fn complete(model: &mut Model) {
    for shape in model.shapes.values_mut() {
        if WITH_TOKENS.contains(&shape.id.name()) {
            shape.traits.insert("smithy.api#auth", json!([]));
        }
        if shape.id.name() == PROVIDER_UNREACHED {
            shape.traits.insert("smithy.api#retryable", json!({}));
        }
    }
}
