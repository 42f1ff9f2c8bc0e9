//! What generated clients cannot do yet. Each entry goes when the runtime learns to do it; until
//! then a service or operation that needs it is refused, never half supported.

use super::context::Context;
use super::{auth, events};
use crate::error::Problem;

/// Reports what the selection needs and clients do not have.
pub(super) fn check(context: &Context<'_>) {
    auth::check(context);
    events::check(context);
    // A service with both has the rule set for those who cannot read the diagram.
    let service = context.service.shape;
    let traits = &service.traits;
    if traits.has("smithy.rules#endpointBdd") && traits.endpoint_rule_set().is_none() {
        let feature = "endpoint rules as a decision diagram";
        context.report(&service.id, Problem::Unsupported { feature });
    }
}
