//! The protocol that the client speaks.

use super::context::Context;
use super::service::Found;
use crate::error::{Diagnostics, Problem};
use crate::ir::Protocol;
use crate::smithy::{HttpVersions, Model, ShapeId};

/// The traits of all AWS protocols, in the order in which clients prefer them where a service has
/// several (Smithy's AWS protocols, "protocol selection"), with those that can be generated.
const PREFERENCE: [(&str, Option<Protocol>); 8] = [
    ("smithy.protocols#rpcv2Cbor", Some(Protocol::RpcV2Cbor)),
    ("smithy.protocols#rpcv2Json", None),
    ("aws.protocols#awsJson1_0", Some(Protocol::AwsJson1_0)),
    ("aws.protocols#awsJson1_1", Some(Protocol::AwsJson1_1)),
    ("aws.protocols#restJson1", Some(Protocol::RestJson1)),
    ("aws.protocols#restXml", Some(Protocol::RestXml)),
    ("aws.protocols#awsQuery", Some(Protocol::AwsQuery)),
    ("aws.protocols#ec2Query", Some(Protocol::Ec2Query)),
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

/// Whether operations and members are bound to HTTP by their traits; the other protocols ignore
/// these.
pub(super) fn binds_to_http(protocol: Protocol) -> bool {
    match protocol {
        Protocol::RestJson1 | Protocol::RestXml => true,
        Protocol::RpcV2Cbor
        | Protocol::AwsJson1_0
        | Protocol::AwsJson1_1
        | Protocol::AwsQuery
        | Protocol::Ec2Query => false,
    }
}

/// `http` and `eventStreamHttp` of the protocol's trait.
pub(super) fn http_versions<'m>(context: &Context<'m>) -> HttpVersions<'m> {
    let is_chosen = |(_, protocol): &&(_, Option<Protocol>)| {
        protocol.is_some() && *protocol == context.protocol
    };
    let Some((name, _)) = PREFERENCE.iter().find(is_chosen) else {
        return HttpVersions::default();
    };
    let service = context.service.shape;
    let versions = service.traits.http_versions(name);
    context.read(&service.id, versions).unwrap_or_default()
}

/// Whether requests name the service's shape.
pub(super) fn names_the_service(protocol: Protocol) -> bool {
    match protocol {
        Protocol::RpcV2Cbor | Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => true,
        Protocol::RestJson1 | Protocol::RestXml | Protocol::AwsQuery | Protocol::Ec2Query => false,
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
