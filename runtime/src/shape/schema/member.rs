//! A member as constant data: where it is bound and which traits it has.
//!
//! It is written as a line of *words* (see [`members!`](crate::codegen::members)): each word is a
//! `const` method of [`Member`], named after the Smithy trait that it stands for.

use crate::shape::schema::{Constraints, XmlNamespace};
use crate::timestamp::TimestampFormat;

/// Where a member travels in an HTTP message (Smithy's HTTP binding traits).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the document body; what no binding trait says otherwise.
    Body,
    /// `httpLabel`: in the path.
    Label,
    /// `httpQuery`: the query parameter of this name.
    Query(&'static str),
    /// `httpQueryParams`: a map, one query parameter an entry.
    QueryParams,
    /// `httpHeader`: the header of this name.
    Header(&'static str),
    /// `httpPrefixHeaders`: a map, one header an entry, under this prefix.
    PrefixHeaders(&'static str),
    /// `httpPayload`: the whole body.
    Payload,
    /// `httpResponseCode`: the status of the response.
    ResponseCode,
    /// `eventHeader`: a header of an event-stream message.
    EventHeader,
    /// `eventPayload`: the payload of an event-stream message.
    EventPayload,
}

/// A member of a structure or union, or the `member`, `key` or `value` inside a list or map.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// The member's name in the model.
    pub name: &'static str,
    /// The field's name in Rust.
    pub field: &'static str,
    /// Where the member is bound.
    pub location: Location,
    /// `jsonName`.
    pub json_name: Option<&'static str>,
    /// `xmlName`.
    pub xml_name: Option<&'static str>,
    /// `xmlNamespace`.
    pub xml_namespace: Option<XmlNamespace>,
    /// `aws.protocols#ec2QueryName`.
    pub ec2_name: Option<&'static str>,
    /// `mediaType`.
    pub media_type: Option<&'static str>,
    /// `timestampFormat`.
    pub timestamp_format: Option<TimestampFormat>,
    /// Which values are allowed, where not all of its type are.
    pub constraints: Option<&'static Constraints>,
    /// What sits inside a list (its member) or a map (its value), when that has traits.
    pub inner: Option<&'static Self>,
    /// The key of a map, when it has traits.
    pub key: Option<&'static Self>,
    flags: u16,
}

/// A trait that is there or not, as bits.
macro_rules! flags {
    ($($(#[$doc:meta])* $word:ident $is:ident = $bit:expr;)*) => {
        impl Member {
            $(
                $(#[$doc])*
                pub const fn $word(mut self) -> Self {
                    self.flags |= 1 << $bit;
                    self
                }

                $(#[$doc])*
                pub const fn $is(&self) -> bool {
                    self.flags & (1 << $bit) != 0
                }
            )*
        }
    };
}

flags! {
    /// `required`.
    required is_required = 0;
    /// `sensitive`, of the member's target.
    sensitive is_sensitive = 1;
    /// `sparse`, of the list or map.
    sparse is_sparse = 2;
    /// `uniqueItems`, of the list.
    unique_items is_unique_items = 3;
    /// `idempotencyToken`.
    idempotency_token is_idempotency_token = 4;
    /// `hostLabel`.
    host_label is_host_label = 5;
    /// `xmlAttribute`.
    xml_attribute is_xml_attribute = 6;
    /// `xmlFlattened`.
    xml_flattened is_xml_flattened = 7;
    /// `streaming`, of the blob or union.
    streaming is_streaming = 8;
    /// `requiresLength`, of the streaming blob.
    requires_length is_requires_length = 9;
    /// The target is a structure. Stands beside `payload` alone: JSON writes an absent structure
    /// as `{}` there, and any other absent payload as an empty body.
    structure is_structure = 10;
    /// `error`, of the structure that an event is. Stands in unions with `streaming` alone: such an
    /// event travels as an exception.
    error is_error = 11;
    /// A header that holds no timestamp, where the member is one, counts as absent. No trait says
    /// so.
    lenient is_lenient = 12;
}

impl Member {
    /// A member in the body, without traits.
    pub const fn new(name: &'static str, field: &'static str) -> Self {
        Self {
            name,
            field,
            location: Location::Body,
            json_name: None,
            xml_name: None,
            xml_namespace: None,
            ec2_name: None,
            media_type: None,
            timestamp_format: None,
            constraints: None,
            inner: None,
            key: None,
            flags: 0,
        }
    }

    /// The `member` of the list or the `value` of the map, which need not have traits.
    pub const fn inside(&self) -> &'static Self {
        const PLAIN: Member = Member::new("", "");
        match self.inner {
            Some(inner) => inner,
            None => &PLAIN,
        }
    }

    /// The name in a JSON document: `jsonName`, else the member's own.
    pub const fn json_key(&self) -> &'static str {
        match self.json_name {
            Some(name) => name,
            None => self.name,
        }
    }

    /// `httpLabel`.
    pub const fn label(self) -> Self {
        self.at(Location::Label)
    }

    /// `httpQuery`.
    pub const fn query(self, name: &'static str) -> Self {
        self.at(Location::Query(name))
    }

    /// `httpQueryParams`.
    pub const fn query_params(self) -> Self {
        self.at(Location::QueryParams)
    }

    /// `httpHeader`.
    pub const fn header(self, name: &'static str) -> Self {
        self.at(Location::Header(name))
    }

    /// `httpPrefixHeaders`.
    pub const fn prefix_headers(self, prefix: &'static str) -> Self {
        self.at(Location::PrefixHeaders(prefix))
    }

    /// `httpPayload`.
    pub const fn payload(self) -> Self {
        self.at(Location::Payload)
    }

    /// `httpResponseCode`.
    pub const fn response_code(self) -> Self {
        self.at(Location::ResponseCode)
    }

    /// `eventHeader`.
    pub const fn event_header(self) -> Self {
        self.at(Location::EventHeader)
    }

    /// `eventPayload`.
    pub const fn event_payload(self) -> Self {
        self.at(Location::EventPayload)
    }

    const fn at(mut self, location: Location) -> Self {
        self.location = location;
        self
    }

    /// `jsonName`.
    pub const fn json(mut self, name: &'static str) -> Self {
        self.json_name = Some(name);
        self
    }

    /// `xmlName`.
    pub const fn xml(mut self, name: &'static str) -> Self {
        self.xml_name = Some(name);
        self
    }

    /// `xmlNamespace`; an empty prefix declares the default namespace.
    pub const fn xml_namespace(mut self, uri: &'static str, prefix: &'static str) -> Self {
        self.xml_namespace = Some(XmlNamespace { uri, prefix });
        self
    }

    /// `aws.protocols#ec2QueryName`.
    pub const fn ec2(mut self, name: &'static str) -> Self {
        self.ec2_name = Some(name);
        self
    }

    /// `mediaType`.
    pub const fn media_type(mut self, media_type: &'static str) -> Self {
        self.media_type = Some(media_type);
        self
    }

    /// `timestampFormat("date-time")`.
    pub const fn date_time(mut self) -> Self {
        self.timestamp_format = Some(TimestampFormat::DateTime);
        self
    }

    /// `timestampFormat("http-date")`.
    pub const fn http_date(mut self) -> Self {
        self.timestamp_format = Some(TimestampFormat::HttpDate);
        self
    }

    /// `timestampFormat("epoch-seconds")`.
    pub const fn epoch_seconds(mut self) -> Self {
        self.timestamp_format = Some(TimestampFormat::EpochSeconds);
        self
    }

    /// The constraint traits that have bounds or a pattern.
    pub const fn constraints(mut self, constraints: &'static Constraints) -> Self {
        self.constraints = Some(constraints);
        self
    }

    /// The `member` of a list or the `value` of a map.
    pub const fn inner(mut self, inner: &'static Self) -> Self {
        self.inner = Some(inner);
        self
    }

    /// The `key` of a map.
    pub const fn key(mut self, key: &'static Self) -> Self {
        self.key = Some(key);
        self
    }
}
