//! What an endpoint has besides its URL.

use super::error::Failure;
use super::evaluate::Scope;
use super::resolved::{AuthScheme, Endpoint};
use super::rules::Target;
use super::value::Value;

/// Adds the headers and the properties of a target. It is reached through the words for them, so that
/// only a program whose rules have some links it.
pub(super) type AddDetails = fn(&Target, &Scope<'_>, &mut Endpoint) -> Result<(), Failure>;

pub(super) fn add_details(
    target: &Target,
    scope: &Scope<'_>,
    endpoint: &mut Endpoint,
) -> Result<(), Failure> {
    for (name, values) in target.headers {
        let values = values.iter().map(|value| scope.text(value, "a header"));
        endpoint
            .headers
            .push((name, values.collect::<Result<_, _>>()?));
    }
    for (name, value) in target.properties {
        let value = scope
            .evaluate(value, 0)?
            .ok_or(Failure::NoValue("a property"))?;
        if *name == "authSchemes" {
            endpoint.auth_schemes = auth_schemes(value)?;
        } else {
            endpoint.properties.push((name, value.into_property()));
        }
    }
    Ok(())
}

fn auth_schemes(value: Value<'_>) -> Result<Vec<AuthScheme>, Failure> {
    let Value::Array(schemes) = value else {
        return Err(Failure::WrongType("a list of schemes", value.type_name()));
    };
    let scheme = |value| match value {
        Value::Record(record) => Ok(AuthScheme::from_record(record)),
        other => Err(Failure::WrongType("a scheme", other.type_name())),
    };
    schemes.into_iter().map(scheme).collect()
}
