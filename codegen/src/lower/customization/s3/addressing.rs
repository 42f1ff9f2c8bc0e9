//! Where Amazon S3 has the bucket of a request: in the host or in the path of the endpoint, as the
//! endpoint rules say, and not in the path of the operation, as the URI patterns of its model say.

mod rules;

use serde_json::json;

use crate::lower::context::{Context, MemberRef};
use crate::smithy::{Kind, Model, ShapeId};

const BUCKET: &str = "Bucket";

/// A pattern begins with the bucket, and the rules put it elsewhere.
const IN_PATH: &str = "/{Bucket}";

/// Gives a model that is older than endpoint rules those that are known, and binds the bucket.
pub(super) fn complete(model: &mut Model) {
    let is_service = |kind: &Kind| matches!(kind, Kind::Service(_));
    let mut shapes = model.shapes.values_mut();
    let Some(service) = shapes.find(|shape| is_service(&shape.kind)) else {
        return;
    };
    if service.traits.has("smithy.rules#endpointRuleSet")
        || service.traits.has("smithy.rules#endpointBdd")
    {
        return;
    }
    let rules = rules::rule_set();
    service.traits.insert("smithy.rules#endpointRuleSet", rules);
    let operations = model.shapes.values().filter_map(|shape| match &shape.kind {
        Kind::Operation(operation) => Some(operation.input.clone()),
        _ => None,
    });
    let inputs: Vec<ShapeId> = operations.collect();
    for input in inputs {
        let input = model.shapes.get_mut(&input);
        if let Some(bucket) = input.and_then(|input| input.members.get_mut(BUCKET)) {
            let name = json!({ "name": BUCKET });
            bucket.traits.insert("smithy.rules#contextParam", name);
        }
    }
}

/// The URI pattern of an operation with this input, without the bucket where the rules have it.
pub(in crate::lower::customization) fn uri(
    context: &Context<'_>,
    input: &ShapeId,
    uri: String,
) -> String {
    let input = context.model.shape(input);
    let bucket = input.and_then(|input| MemberRef::of(input, BUCKET));
    let is_bound = bucket.is_some_and(|bucket| {
        let param = bucket.member.traits.context_param();
        matches!(context.read(bucket, param), Some(BUCKET))
    });
    match uri.strip_prefix(IN_PATH) {
        Some(rest) if is_bound => rest.to_owned(),
        _ => uri,
    }
}
