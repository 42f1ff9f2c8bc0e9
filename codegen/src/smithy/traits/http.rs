//! How operations and members are bound to HTTP.

use serde_json::Value;

use super::{BadTrait, Traits, flags, optional_string, strings};

/// `smithy.api#http`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// The method.
    pub method: String,
    /// The URI pattern.
    pub uri: String,
}

/// `aws.protocols#httpChecksum`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpChecksum<'a> {
    /// The member of the input by which the caller chooses the algorithm.
    pub request_algorithm_member: Option<&'a str>,
    /// Whether a request has to have a checksum.
    pub request_checksum_required: bool,
    /// The member of the input by which the caller asks for a checksum in the response.
    pub request_validation_mode_member: Option<&'a str>,
    /// The algorithms that a response may have a checksum of.
    pub response_algorithms: Vec<&'a str>,
}

/// The versions of HTTP that a service understands in a protocol, the preferred one first, by their
/// names in TLS (`http/1.1`, `h2`). Nothing is said where there are none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HttpVersions<'a> {
    /// `http`
    pub of_calls: Vec<&'a str>,
    /// `eventStreamHttp`, which is the same unless it is there.
    pub of_event_streams: Vec<&'a str>,
}

/// A trait of our own: a header that holds no timestamp, where the member is one, counts as absent.
pub(crate) const LENIENT: &str = "tinsmith.customization#lenient";

flags! {
    http_label "smithy.api#httpLabel";
    http_payload "smithy.api#httpPayload";
    http_query_params "smithy.api#httpQueryParams";
    http_response_code "smithy.api#httpResponseCode";
    http_checksum_required "smithy.api#httpChecksumRequired";
    host_label "smithy.api#hostLabel";
    unsigned_payload "aws.auth#unsignedPayload";
    lenient "tinsmith.customization#lenient";
}

strings! {
    http_query "smithy.api#httpQuery";
    http_header "smithy.api#httpHeader";
    http_prefix_headers "smithy.api#httpPrefixHeaders";
}

impl Traits {
    /// `smithy.api#http`
    pub fn http(&self) -> Result<Option<Http>, BadTrait> {
        let expected = "an object with a `method` and a `uri`";
        self.typed("smithy.api#http", expected, |value| {
            Some(Http {
                method: value.get("method")?.as_str()?.to_owned(),
                uri: value.get("uri")?.as_str()?.to_owned(),
            })
        })
    }

    /// `smithy.api#httpError`: a status of the response.
    pub fn http_error(&self) -> Result<Option<u16>, BadTrait> {
        let expected = "a status code from 100 to 599";
        self.typed("smithy.api#httpError", expected, status)
    }

    /// `aws.protocols#httpChecksum`
    pub fn http_checksum(&self) -> Result<Option<HttpChecksum<'_>>, BadTrait> {
        let expected = "an object with members of the input and algorithms";
        self.typed("aws.protocols#httpChecksum", expected, |value| {
            let object = value.as_object()?;
            let is_required = object.get("requestChecksumRequired");
            let algorithms = object.get("responseAlgorithms");
            Some(HttpChecksum {
                request_algorithm_member: optional_string(object, "requestAlgorithmMember")?,
                request_checksum_required: is_required.map_or(Some(false), Value::as_bool)?,
                request_validation_mode_member: optional_string(
                    object,
                    "requestValidationModeMember",
                )?,
                response_algorithms: algorithms.map_or_else(|| Some(Vec::new()), string_list)?,
            })
        })
    }

    /// `smithy.api#requestCompression`: the encodings that the service takes, the preferred first.
    pub fn request_compression(&self) -> Result<Option<Vec<&str>>, BadTrait> {
        let expected = "an object with a list of `encodings`";
        self.typed("smithy.api#requestCompression", expected, |value| {
            string_list(value.get("encodings")?)
        })
    }

    /// The versions of HTTP in the trait `protocol`.
    pub fn http_versions(&self, protocol: &str) -> Result<Option<HttpVersions<'_>>, BadTrait> {
        let expected = "an object, perhaps with lists `http` and `eventStreamHttp`";
        self.typed(protocol, expected, |value| {
            let object = value.as_object()?;
            let of_calls = object.get("http").map_or(Some(Vec::new()), string_list)?;
            let of_event_streams = match object.get("eventStreamHttp") {
                Some(list) => string_list(list)?,
                None => of_calls.clone(),
            };
            Some(HttpVersions {
                of_calls,
                of_event_streams,
            })
        })
    }

    /// `smithy.api#endpoint`: the host prefix.
    pub fn endpoint(&self) -> Result<Option<&str>, BadTrait> {
        let expected = "an object with a `hostPrefix`";
        self.typed("smithy.api#endpoint", expected, |value| {
            value.get("hostPrefix")?.as_str()
        })
    }
}

fn string_list(value: &Value) -> Option<Vec<&str>> {
    value.as_array()?.iter().map(Value::as_str).collect()
}

fn status(value: &Value) -> Option<u16> {
    let status = u16::try_from(value.as_u64()?).ok()?;
    (100..600).contains(&status).then_some(status)
}
