//! How operations and members are bound to HTTP.

use serde_json::Value;

use super::{BadTrait, Traits, flags, strings};

/// `smithy.api#http`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// The method.
    pub method: String,
    /// The URI pattern.
    pub uri: String,
}

flags! {
    http_label "smithy.api#httpLabel";
    http_payload "smithy.api#httpPayload";
    http_query_params "smithy.api#httpQueryParams";
    http_response_code "smithy.api#httpResponseCode";
    http_checksum_required "smithy.api#httpChecksumRequired";
    host_label "smithy.api#hostLabel";
    unsigned_payload "aws.auth#unsignedPayload";
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

    /// `smithy.api#endpoint`: the host prefix.
    pub fn endpoint(&self) -> Result<Option<&str>, BadTrait> {
        let expected = "an object with a `hostPrefix`";
        self.typed("smithy.api#endpoint", expected, |value| {
            value.get("hostPrefix")?.as_str()
        })
    }
}

fn status(value: &Value) -> Option<u16> {
    let status = u16::try_from(value.as_u64()?).ok()?;
    (100..600).contains(&status).then_some(status)
}
