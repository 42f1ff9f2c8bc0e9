//! Names and formats on the wire.

use super::{BadTrait, Traits, flags, strings};

/// `smithy.api#timestampFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// `date-time`
    DateTime,
    /// `http-date`
    HttpDate,
    /// `epoch-seconds`
    EpochSeconds,
}

/// `smithy.api#xmlNamespace`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The namespace's URI.
    pub uri: String,
    /// The prefix, empty for the default namespace.
    pub prefix: String,
}

flags! {
    xml_attribute "smithy.api#xmlAttribute";
    xml_flattened "smithy.api#xmlFlattened";
    streaming "smithy.api#streaming";
    requires_length "smithy.api#requiresLength";
    event_header "smithy.api#eventHeader";
    event_payload "smithy.api#eventPayload";
}

strings! {
    json_name "smithy.api#jsonName";
    xml_name "smithy.api#xmlName";
    ec2_query_name "aws.protocols#ec2QueryName";
    media_type "smithy.api#mediaType";
}

impl Traits {
    /// `smithy.api#timestampFormat`
    pub fn timestamp_format(&self) -> Result<Option<TimestampFormat>, BadTrait> {
        let expected = "\"date-time\", \"http-date\" or \"epoch-seconds\"";
        self.typed(
            "smithy.api#timestampFormat",
            expected,
            |value| match value.as_str()? {
                "date-time" => Some(TimestampFormat::DateTime),
                "http-date" => Some(TimestampFormat::HttpDate),
                "epoch-seconds" => Some(TimestampFormat::EpochSeconds),
                _ => None,
            },
        )
    }

    /// `smithy.api#xmlNamespace`
    pub fn xml_namespace(&self) -> Result<Option<XmlNamespace>, BadTrait> {
        let expected = "an object with a `uri` and perhaps a `prefix`";
        self.typed("smithy.api#xmlNamespace", expected, |value| {
            let object = value.as_object()?;
            Some(XmlNamespace {
                uri: object.get("uri")?.as_str()?.to_owned(),
                prefix: super::optional_string(object, "prefix")?
                    .unwrap_or_default()
                    .to_owned(),
            })
        })
    }
}
