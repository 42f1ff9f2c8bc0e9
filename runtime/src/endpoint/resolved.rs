//! What resolving leads to.

use super::value::Value;

/// Where a request goes, and what the service says about how to send it there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The URL: a scheme, a host, and possibly a port and a path that goes before the path of the
    /// operation. It has neither a query nor a fragment.
    pub url: String,
    /// HTTP headers that the endpoint asks for: a name and its values.
    pub headers: Vec<(&'static str, Vec<String>)>,
    /// How requests are to be signed, in the order of the service's preference. A scheme changes
    /// the settings of the service's own scheme of the same name; an empty list changes nothing.
    pub auth_schemes: Vec<AuthScheme>,
    /// The remaining properties, such as `backend`.
    pub properties: Vec<(&'static str, Property)>,
}

impl Endpoint {
    /// An endpoint that is nothing but a URL.
    pub(super) fn new(url: String) -> Self {
        Self {
            url,
            headers: Vec::new(),
            auth_schemes: Vec::new(),
            properties: Vec::new(),
        }
    }
}

/// How requests to an endpoint are to be signed: an element of its `authSchemes` property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuthScheme {
    /// The scheme: `sigv4`, `sigv4a` or `sigv4-s3express`.
    pub name: String,
    /// The service's name in the scope of the signature (`signingName`).
    pub signing_name: Option<String>,
    /// The region in the scope of the signature (`signingRegion`).
    pub signing_region: Option<String>,
    /// The regions that a SigV4a signature is valid in (`signingRegionSet`).
    pub signing_region_set: Vec<String>,
    /// Whether the path is signed as it is sent, rather than percent-encoded once more
    /// (`disableDoubleEncoding`).
    pub disable_double_encoding: bool,
    /// Whether the path is signed with its `.` and `..` segments and doubled slashes left as they
    /// are (`disableNormalizePath`).
    pub disable_normalize_path: bool,
}

impl AuthScheme {
    /// Reads an element of `authSchemes`. Members that are not known are passed over: they are
    /// meant for schemes that this client does not know either.
    pub(super) fn from_record(record: Vec<(&'static str, Value<'_>)>) -> Self {
        let mut scheme = Self::default();
        for (name, value) in record {
            match (name, value) {
                ("name", Value::String(name)) => scheme.name = name.into_owned(),
                ("signingName", Value::String(name)) => {
                    scheme.signing_name = Some(name.into_owned());
                }
                ("signingRegion", Value::String(region)) => {
                    scheme.signing_region = Some(region.into_owned());
                }
                ("signingRegionSet", Value::Array(regions)) => {
                    scheme.signing_region_set =
                        regions.into_iter().filter_map(Value::into_string).collect();
                }
                ("disableDoubleEncoding", Value::Bool(value)) => {
                    scheme.disable_double_encoding = value;
                }
                ("disableNormalizePath", Value::Bool(value)) => {
                    scheme.disable_normalize_path = value;
                }
                _ => {}
            }
        }
        scheme
    }
}

/// A property of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Property {
    /// A string.
    String(String),
    /// A boolean.
    Bool(bool),
    /// A number.
    Integer(i32),
    /// A list.
    Array(Vec<Self>),
    /// Properties by name.
    Record(Vec<(&'static str, Self)>),
}
