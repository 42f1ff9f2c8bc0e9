//! What a shape is, as constant data.

use crate::client::{Streaming, StreamingCode};
use crate::protocol::{HeadBinding, WriteQuery, write_query};

pub use self::constraints::{Bound, Constraints};
pub use self::member::{Location, Member};

mod constraints;
mod member;

/// A structure or union of the model.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The absolute shape id, such as `com.amazonaws.apigatewayv2#TlsConfig`.
    pub id: &'static str,
    /// The members, in the order of the model.
    pub members: &'static [Member],
    /// `smithy.api#xmlName` of the shape, the name of its root element.
    pub xml_name: Option<&'static str>,
    /// `smithy.api#xmlNamespace` of the shape.
    pub xml_namespace: Option<XmlNamespace>,
    /// What sends a member with `streaming`, if there is one: no other shape makes a program link
    /// that.
    pub(crate) streaming: Option<&'static dyn Streaming>,
    /// What writes and reads members in headers and in the status, if there are any, for the same
    /// reason.
    pub(crate) head: Option<HeadBinding>,
    /// What writes members into the query string, if there are any, for the same reason.
    pub(crate) query: Option<WriteQuery>,
}

/// A structure or union of the model, as a type.
pub trait Described {
    /// The shape.
    const SCHEMA: &'static Schema;
}

/// The shape of a type, and the only place that names it: wherever else the constant stood, a
/// program would get one more copy of it.
#[inline(never)]
pub fn schema_of<T: Described>() -> &'static Schema {
    T::SCHEMA
}

impl Schema {
    /// A shape without traits.
    pub const fn new(id: &'static str, members: &'static [Member]) -> Self {
        Self {
            id,
            members,
            xml_name: None,
            xml_namespace: None,
            streaming: if has_stream(members) {
                Some(&StreamingCode)
            } else {
                None
            },
            head: if is_in_head(members) {
                Some(HeadBinding::CODE)
            } else {
                None
            },
            query: if has_query(members) {
                Some(write_query)
            } else {
                None
            },
        }
    }

    /// `smithy.api#xmlName`.
    pub const fn xml(mut self, name: &'static str) -> Self {
        self.xml_name = Some(name);
        self
    }

    /// `smithy.api#xmlNamespace`; an empty prefix declares the default namespace.
    pub const fn xml_namespace(mut self, uri: &'static str, prefix: &'static str) -> Self {
        self.xml_namespace = Some(XmlNamespace { uri, prefix });
        self
    }

    /// The shape's name without its namespace.
    pub fn name(&self) -> &'static str {
        self.id.rsplit_once('#').map_or(self.id, |(_, name)| name)
    }
}

/// Whether one of the members has `streaming`.
const fn has_stream(mut members: &[Member]) -> bool {
    while let [member, rest @ ..] = members {
        if member.is_streaming() {
            return true;
        }
        members = rest;
    }
    false
}

/// Whether one of the members is bound to headers or to the status.
const fn is_in_head(mut members: &[Member]) -> bool {
    while let [member, rest @ ..] = members {
        if let Location::Header(_) | Location::PrefixHeaders(_) | Location::ResponseCode =
            member.location
        {
            return true;
        }
        members = rest;
    }
    false
}

/// Whether one of the members is bound to the query string.
const fn has_query(mut members: &[Member]) -> bool {
    while let [member, rest @ ..] = members {
        if let Location::Query(_) | Location::QueryParams = member.location {
            return true;
        }
        members = rest;
    }
    false
}

/// `smithy.api#xmlNamespace`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct XmlNamespace {
    /// The namespace's URI.
    pub uri: &'static str,
    /// The declared prefix, empty for the default namespace.
    pub prefix: &'static str,
}
