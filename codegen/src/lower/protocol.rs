//! The protocol that the client speaks.

use super::service::Found;
use crate::error::{Diagnostics, Problem};
use crate::ir::Protocol;
use crate::smithy::{Model, ShapeId};

/// The traits of all AWS protocols, in the order in which clients prefer them where a service has
/// several (Smithy's AWS protocols, "protocol selection"), with those that can be generated.
const PREFERENCE: [(&str, Option<Protocol>); 8] = [
    ("smithy.protocols#rpcv2Cbor", None),
    ("smithy.protocols#rpcv2Json", None),
    ("aws.protocols#awsJson1_0", None),
    ("aws.protocols#awsJson1_1", None),
    ("aws.protocols#restJson1", Some(Protocol::RestJson1)),
    ("aws.protocols#restXml", None),
    ("aws.protocols#awsQuery", None),
    ("aws.protocols#ec2Query", None),
];

/// The first protocol in order of preference that is supported; none is reported.
pub(super) fn choose(
    model: &Model,
    service: &Found<'_>,
    diagnostics: &Diagnostics,
) -> Option<Protocol> {
    let traits = &service.shape.traits;
    let chosen = PREFERENCE
        .iter()
        .filter(|(name, _)| traits.has(name))
        .find_map(|(_, protocol)| *protocol);
    if chosen.is_none() {
        let found = traits.names().filter(|name| is_protocol(model, name));
        diagnostics.report(
            &service.shape.id,
            Problem::UnsupportedProtocol {
                found: found.map(str::to_owned).collect(),
                supported: supported(),
            },
        );
    }
    chosen
}

/// Whether operations need the trait `http`.
pub(super) fn binds_to_http(protocol: Protocol) -> bool {
    match protocol {
        Protocol::RestJson1 => true,
    }
}

/// A protocol that is listed above, or one that the model defines.
pub(super) fn is_protocol(model: &Model, name: &str) -> bool {
    let is_known = PREFERENCE.iter().any(|(known, _)| *known == name);
    is_known
        || ShapeId::parse(name)
            .and_then(|id| model.shape(&id))
            .is_some_and(|shape| shape.traits.has("smithy.api#protocolDefinition"))
}

fn supported() -> Vec<&'static str> {
    PREFERENCE
        .into_iter()
        .filter_map(|(name, protocol)| protocol.map(|_| name))
        .collect()
}
