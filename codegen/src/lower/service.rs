//! The service itself: found, and put together from its parts.

use crate::error::{Diagnostics, Problem};
use crate::ir;
use crate::names;
use crate::smithy::{Kind, Model, Service, Shape, ShapeId};

use super::context::Context;
use super::words::plain;
use super::{
    auth, body, customization, documentation, endpoint, error_variant, home, operation, protocol,
    structure,
};

/// The service of a model.
pub(super) struct Found<'m> {
    /// The shape.
    pub(super) shape: &'m Shape,
    /// What the shape has as a service.
    pub(super) service: &'m Service,
}

impl<'m> Found<'m> {
    /// The name of a shape within the service.
    pub(super) fn name<'a>(&self, id: &'a ShapeId) -> &'a str
    where
        'm: 'a,
    {
        self.service
            .rename
            .get(id)
            .map_or_else(|| id.name(), String::as_str)
    }
}

/// The one service of the model; none or several are reported.
pub(super) fn find<'m>(
    model: &'m Model,
    diagnostics: &Diagnostics,
    file: &str,
) -> Option<Found<'m>> {
    let services: Vec<Found<'m>> = model
        .shapes
        .values()
        .filter(|shape| !shape.traits.has("smithy.api#mixin"))
        .filter_map(|shape| match &shape.kind {
            Kind::Service(service) => Some(Found { shape, service }),
            _ => None,
        })
        .collect();
    if services.len() > 1 {
        let services = services
            .iter()
            .map(|found| found.shape.id.clone())
            .collect();
        diagnostics.report(file, Problem::SeveralServices { services });
        return None;
    }
    let found = services.into_iter().next();
    if found.is_none() {
        diagnostics.report(file, Problem::NoService);
    }
    found
}

/// The service with all its parts. Nothing where a part is missing, which has been reported.
pub(super) fn lower(context: &Context<'_>) -> Option<ir::Service> {
    let Found { shape, service } = context.service;
    let id = &shape.id;
    let sdk = context.read(id, shape.traits.sdk());
    let title = context.read(id, shape.traits.title());
    let sdk_id = sdk
        .as_ref()
        .map_or_else(|| id.name(), |sdk| sdk.id.as_str());
    let xml_namespace = context.read(id, shape.traits.xml_namespace());
    let endpoint = endpoint::lower(context);
    let declared = endpoint::declared(context, endpoint.as_ref());
    let client_params = declared.as_ref();
    let client_params = client_params.map(|rules| endpoint::client_params(context, rules));
    let client_params = client_params.unwrap_or_default();
    let errors = error_variant::lower(context);
    let operations = operation::lower(context, &errors, declared.as_deref());
    let types = types(context);
    // What is wrong elsewhere has been reported by now.
    let protocol = context.protocol?;
    Some(ir::Service {
        id: id.to_string(),
        package: names::package(sdk_id),
        title: title.unwrap_or_else(|| id.name()).to_owned(),
        docs: documentation::of(context, id, &shape.traits),
        sdk_id: sdk_id.to_owned(),
        version: service.version.clone(),
        protocol,
        shape_name: protocol::names_the_service(protocol).then(|| id.name().to_owned()),
        words: [
            words(context, shape),
            endpoint::words(endpoint.as_ref(), &client_params),
        ]
        .concat(),
        client_params,
        xml_namespace: xml_namespace.map(|namespace| (namespace.uri, namespace.prefix)),
        signing_name: auth::signing_name(context),
        auth: auth::of_service(context),
        endpoint_prefix: sdk.as_ref().and_then(|sdk| sdk.endpoint_prefix.clone()),
        endpoint,
        features: body::features(&operations),
        operations,
        types,
        errors: errors.into_values().collect(),
    })
}

/// The words of a service's traits, and of what is known of it besides.
fn words(context: &Context<'_>, shape: &Shape) -> Vec<ir::Word> {
    let is_compatible = context.read(&shape.id, shape.traits.query_compatible());
    let traits = is_compatible.then(|| plain("query_compatible"));
    traits
        .into_iter()
        .chain(auth::words(context))
        .chain(customization::of_service(context))
        .collect()
}

/// The types that belong to no operation, by name.
fn types(context: &Context<'_>) -> Vec<ir::Type> {
    let mut shapes: Vec<(&ir::Path, &Shape)> = context
        .closure
        .shapes
        .iter()
        .filter(|shape| home::is_type(shape))
        .filter_map(|shape| Some((context.homes.get(&shape.id)?, *shape)))
        .filter(|(path, _)| path.parent == ir::Parent::Types)
        .collect();
    shapes.sort_by(|(left, _), (right, _)| left.name.cmp(&right.name));
    shapes
        .into_iter()
        .filter_map(|(path, shape)| structure::ty(context, shape, path))
        .collect()
}
