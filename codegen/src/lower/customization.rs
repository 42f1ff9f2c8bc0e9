//! What single services need that no trait of their model says. No other part of the generator
//! knows a service by its name.
//!
//! A service is recognised by its SDK id. What traits can say is put into its model, before
//! anything is lowered; the rest are words of the service and of its operations.

mod glacier;
mod s3;
mod s3_control;
mod sts;

use super::context::{Context, MemberRef};
use super::service::Found;
use super::words::{plain, with_texts};
use crate::ir::{Argument, Presence, Word};
use crate::smithy::{Kind, Model, Operation, Shape};

/// Adds to the model what is known of its service.
pub(super) fn complete(model: &mut Model) {
    match sdk_id_of(model.shapes.values().find(|shape| is_service(shape))).as_deref() {
        Some("S3") => s3::complete(model),
        Some("S3 Control") => s3_control::complete(model),
        Some("STS") => sts::complete(model),
        _ => {}
    }
}

/// The further words of the service.
pub(super) fn of_service(context: &Context<'_>) -> Vec<Word> {
    match sdk_id(context.service).as_deref() {
        // Without it the service answers in a format of its own.
        Some("API Gateway") => vec![with_texts("header", &["accept", "application/json"])],
        Some("Glacier") => vec![glacier::version(&context.service.service.version)],
        Some("S3") => s3::words(),
        // As Amazon S3, whose signatures cover the path as it is sent, and the payload by a header.
        Some("S3 Control") => vec![plain("s3_signing")],
        _ => Vec::new(),
    }
}

/// The further words of an operation.
pub(super) fn of_operation(
    context: &Context<'_>,
    shape: &Shape,
    operation: &Operation,
) -> Vec<Word> {
    let Some(input) = context.model.shape(&operation.input) else {
        return Vec::new();
    };
    match sdk_id(context.service).as_deref() {
        Some("Glacier") => glacier::words(shape, input),
        // Each model is reached at an address of its own, which GetMLModel tells.
        Some("Machine Learning") if input.members.contains_key("PredictEndpoint") => {
            vec![with_texts("endpoint_member", &["PredictEndpoint"])]
        }
        Some("S3") => s3::of_operation(shape, operation).into_iter().collect(),
        Some("Route 53") => route_53_ids(input).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// The URI pattern of an operation, where it is not as its trait says.
pub(super) fn uri(context: &Context<'_>, operation: &Operation, uri: String) -> String {
    match sdk_id(context.service).as_deref() {
        Some("S3") => s3::uri(context, &operation.input, uri),
        _ => uri,
    }
}

/// How a structure holds a member, where it is not as its traits say.
pub(super) fn presence(context: &Context<'_>, of: MemberRef<'_>) -> Option<Presence> {
    match sdk_id(context.service).as_deref() {
        Some("Glacier") => glacier::presence(context, of),
        _ => None,
    }
}

/// The service puts `/hostedzone/`, `/change/` or `/delegationset/` before the ids that it tells,
/// and does not take them in this form.
fn route_53_ids(input: &Shape) -> Option<Word> {
    const IDS: [&str; 3] = ["ResourceId", "ChangeId", "DelegationSetId"];
    let members = input.members.iter();
    let ids = members.filter(|(_, member)| IDS.contains(&member.target.name()));
    let ids: Vec<String> = ids.map(|(name, _)| name.clone()).collect();
    (!ids.is_empty()).then(|| Word {
        name: "last_segment_of",
        arguments: vec![Argument::Strings(ids)],
    })
}

fn sdk_id(service: &Found<'_>) -> Option<String> {
    sdk_id_of(Some(service.shape))
}

/// What is wrong with the trait is reported where the service is lowered.
fn sdk_id_of(service: Option<&Shape>) -> Option<String> {
    Some(service?.traits.sdk().ok()??.id)
}

fn is_service(shape: &Shape) -> bool {
    matches!(shape.kind, Kind::Service(_))
}
