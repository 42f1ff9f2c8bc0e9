//! Facts of services, operations and errors, and documentation.

use serde_json::Value;

use super::{BadTrait, Traits, flags, strings};
use crate::smithy::ShapeId;

/// `aws.api#service`, as far as a client needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sdk {
    /// The name by which SDKs know the service.
    pub id: String,
    /// The prefix of the service's host names.
    pub endpoint_prefix: Option<String>,
}

/// `smithy.api#httpApiKeyAuth`: where the key goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKey<'a> {
    /// Into a header.
    Header {
        /// The header.
        name: &'a str,
        /// What stands before the key; empty for nothing.
        scheme: &'a str,
    },
    /// Into the query string.
    Query {
        /// The parameter.
        name: &'a str,
    },
}

/// `smithy.api#error`: who is at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The caller.
    Client,
    /// The service.
    Server,
}

/// `smithy.api#retryable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// As any transient failure.
    Transient,
    /// With `throttling`.
    Throttling,
}

/// `smithy.api#deprecated`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecated {
    /// What to do instead.
    pub message: Option<String>,
}

flags! {
    idempotent "smithy.api#idempotent";
    readonly "smithy.api#readonly";
    optional_auth "smithy.api#optionalAuth";
    http_basic_auth "smithy.api#httpBasicAuth";
    http_bearer_auth "smithy.api#httpBearerAuth";
    query_compatible "aws.protocols#awsQueryCompatible";
    s3_unwrapped_xml_output "aws.customizations#s3UnwrappedXmlOutput";
}

strings! {
    documentation "smithy.api#documentation";
    title "smithy.api#title";
}

impl Traits {
    /// `smithy.api#auth`: the schemes that may be used, the preferred one first.
    pub fn auth(&self) -> Result<Option<Vec<&str>>, BadTrait> {
        self.strings("smithy.api#auth")
    }

    /// `aws.auth#sigv4`: the signing name.
    pub fn sigv4(&self) -> Result<Option<&str>, BadTrait> {
        self.typed("aws.auth#sigv4", "an object with a `name`", |value| {
            value.get("name")?.as_str()
        })
    }

    /// `aws.auth#sigv4a`: the signing name.
    pub fn sigv4a(&self) -> Result<Option<&str>, BadTrait> {
        self.typed("aws.auth#sigv4a", "an object with a `name`", |value| {
            value.get("name")?.as_str()
        })
    }

    /// `smithy.api#httpApiKeyAuth`
    pub fn http_api_key_auth(&self) -> Result<Option<ApiKey<'_>>, BadTrait> {
        let expected = "an object with a `name`, an `in` of \"header\" or \"query\", and perhaps a \
                        `scheme` for a header";
        self.typed("smithy.api#httpApiKeyAuth", expected, |value| {
            let object = value.as_object()?;
            let name = object.get("name")?.as_str()?;
            let scheme = super::optional_string(object, "scheme")?;
            match (object.get("in")?.as_str()?, scheme) {
                ("header", scheme) => Some(ApiKey::Header {
                    name,
                    scheme: scheme.unwrap_or_default(),
                }),
                ("query", None) => Some(ApiKey::Query { name }),
                _ => None,
            }
        })
    }

    /// `aws.api#service`
    pub fn sdk(&self) -> Result<Option<Sdk>, BadTrait> {
        self.typed("aws.api#service", "an object with an `sdkId`", |value| {
            let object = value.as_object()?;
            Some(Sdk {
                id: object.get("sdkId")?.as_str()?.to_owned(),
                endpoint_prefix: super::optional_string(object, "endpointPrefix")?
                    .map(str::to_owned),
            })
        })
    }

    /// `smithy.api#error`
    pub fn error(&self) -> Result<Option<ErrorKind>, BadTrait> {
        let expected = "\"client\" or \"server\"";
        self.typed("smithy.api#error", expected, |value| {
            match value.as_str()? {
                "client" => Some(ErrorKind::Client),
                "server" => Some(ErrorKind::Server),
                _ => None,
            }
        })
    }

    /// `aws.protocols#awsQueryError`: the code of an error in awsQuery.
    pub fn aws_query_error(&self) -> Result<Option<&str>, BadTrait> {
        let expected = "an object with a string `code`";
        self.typed("aws.protocols#awsQueryError", expected, |value| {
            value.get("code")?.as_str()
        })
    }

    /// `smithy.api#retryable`
    pub fn retryable(&self) -> Result<Option<Retry>, BadTrait> {
        let expected = "an object, perhaps with a boolean `throttling`";
        self.typed("smithy.api#retryable", expected, |value| {
            match value.as_object()?.get("throttling") {
                None | Some(Value::Bool(false)) => Some(Retry::Transient),
                Some(Value::Bool(true)) => Some(Retry::Throttling),
                Some(_) => None,
            }
        })
    }

    /// `aws.api#clientDiscoveredEndpoint`: whether an operation can only be called at an endpoint
    /// that was asked for before.
    pub fn requires_discovery(&self) -> Result<bool, BadTrait> {
        let expected = "an object with a boolean `required`";
        let required = self.typed("aws.api#clientDiscoveredEndpoint", expected, |value| {
            value.get("required")?.as_bool()
        })?;
        Ok(required.unwrap_or_default())
    }

    /// `aws.api#clientEndpointDiscovery`: the operation that tells endpoints, and the error that says
    /// that one does not hold any more.
    pub fn endpoint_discovery(&self) -> Result<Option<(ShapeId, ShapeId)>, BadTrait> {
        let expected = "an object with the shape ids `operation` and `error`";
        self.typed("aws.api#clientEndpointDiscovery", expected, |value| {
            let id = |key| ShapeId::parse(value.get(key)?.as_str()?);
            Some((id("operation")?, id("error")?))
        })
    }

    /// `smithy.api#deprecated`
    pub fn deprecated(&self) -> Result<Option<Deprecated>, BadTrait> {
        let expected = "an object, perhaps with a `message`";
        self.typed("smithy.api#deprecated", expected, |value| {
            Some(Deprecated {
                message: super::optional_string(value.as_object()?, "message")?.map(str::to_owned),
            })
        })
    }

    /// `smithy.api#externalDocumentation`: the addresses by their titles.
    pub fn external_documentation(&self) -> Result<Option<Vec<(&str, &str)>>, BadTrait> {
        let expected = "an object of addresses";
        self.typed("smithy.api#externalDocumentation", expected, |value| {
            let object = value.as_object()?;
            object
                .iter()
                .map(|(title, address)| Some((title.as_str(), address.as_str()?)))
                .collect()
        })
    }
}
