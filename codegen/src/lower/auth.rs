//! How calls are authenticated: by the schemes of the service, unless an operation has its own.

use super::context::Context;
use super::words::{plain, with_text, with_texts};
use crate::error::Problem;
use crate::ir::{AuthScheme, Word};
use crate::smithy::{ApiKey, Shape, ShapeId};

/// Smithy's schemes by their shape ids, in whose order they are preferred where the service does
/// not say otherwise, with those that clients know.
const SCHEMES: [(&str, Option<AuthScheme>); 6] = [
    ("aws.auth#sigv4", Some(AuthScheme::SigV4)),
    ("aws.auth#sigv4a", Some(AuthScheme::SigV4A)),
    (
        "smithy.api#httpApiKeyAuth",
        Some(AuthScheme::HttpApiKeyAuth),
    ),
    ("smithy.api#httpBasicAuth", Some(AuthScheme::HttpBasicAuth)),
    (
        "smithy.api#httpBearerAuth",
        Some(AuthScheme::HttpBearerAuth),
    ),
    ("smithy.api#httpDigestAuth", None),
];

/// A scheme that is none at all, which clients know too.
const NO_AUTH: &str = "smithy.api#noAuth";

/// The name in the scope of signatures, which both kinds of signature share.
pub(super) fn signing_name(context: &Context<'_>) -> Option<String> {
    let shape = context.service.shape;
    let asymmetric = || context.read(&shape.id, shape.traits.sigv4a());
    let name = context
        .read(&shape.id, shape.traits.sigv4())
        .or_else(asymmetric);
    name.map(str::to_owned)
}

/// The schemes of the service, the preferred one first; `None` where they are what the runtime
/// takes them for: Signature Version 4 where there is a signing name, and else nothing.
pub(super) fn of_service(context: &Context<'_>) -> Option<Vec<AuthScheme>> {
    let schemes = known(&service_schemes(context));
    let expected: &[AuthScheme] = match signing_name(context) {
        Some(_) => &[AuthScheme::SigV4],
        None => &[],
    };
    (schemes != expected).then_some(schemes)
}

/// The schemes of an operation, where they are not those of its service.
pub(super) fn of_operation(context: &Context<'_>, shape: &Shape) -> Option<Vec<AuthScheme>> {
    let schemes = known(&context.read(&shape.id, shape.traits.auth())?);
    (schemes != known(&service_schemes(context))).then_some(schemes)
}

/// The words of the service's schemes of which the runtime has to know more than their names.
pub(super) fn words(context: &Context<'_>) -> Vec<Word> {
    let Shape { id, traits, .. } = context.service.shape;
    let mut words = Vec::new();
    match context.read(id, traits.http_api_key_auth()) {
        Some(ApiKey::Header { name, scheme }) => {
            words.push(with_texts("api_key_header", &[name, scheme]));
        }
        Some(ApiKey::Query { name }) => words.push(with_text("api_key_query", name)),
        None => {}
    }
    if context.read(id, traits.http_bearer_auth()) {
        words.push(plain("bearer_auth"));
    }
    if context.read(id, traits.http_basic_auth()) {
        words.push(plain("basic_auth"));
    }
    words
}

/// Reports lists of schemes of which clients know none.
pub(super) fn check(context: &Context<'_>) {
    let service = context.service.shape;
    check_list(context, service, &service_schemes(context));
    for operation in &context.closure.operations {
        let schemes = context.read(&operation.id, operation.traits.auth());
        check_list(context, operation, &schemes.unwrap_or_default());
    }
}

fn check_list(context: &Context<'_>, shape: &Shape, schemes: &[&str]) {
    if schemes.is_empty() || schemes.contains(&NO_AUTH) || !known(schemes).is_empty() {
        return;
    }
    context.report(
        &shape.id,
        Problem::UnsupportedAuth {
            found: schemes.iter().map(|scheme| (*scheme).to_owned()).collect(),
        },
    );
}

/// The schemes of the service's `auth`, else all that it has, by their shape ids.
fn service_schemes<'a>(context: &Context<'a>) -> Vec<&'a str> {
    let shape = context.service.shape;
    if let Some(schemes) = context.read(&shape.id, shape.traits.auth()) {
        return schemes;
    }
    let mut schemes: Vec<&str> = shape
        .traits
        .names()
        .filter(|name| is_scheme(context, name))
        .collect();
    schemes.sort_unstable();
    schemes
}

fn known(names: &[&str]) -> Vec<AuthScheme> {
    let scheme = |name: &&str| {
        let (_, scheme) = SCHEMES.into_iter().find(|(known, _)| known == name)?;
        scheme
    };
    names.iter().filter_map(scheme).collect()
}

/// One of Smithy's schemes, or one that the model defines.
fn is_scheme(context: &Context<'_>, name: &str) -> bool {
    SCHEMES.iter().any(|(known, _)| *known == name)
        || ShapeId::parse(name)
            .and_then(|id| context.model.shape(&id))
            .is_some_and(|shape| shape.traits.has("smithy.api#authDefinition"))
}
