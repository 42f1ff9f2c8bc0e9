//! Protocols: how a typed input becomes an HTTP request, and a response a typed output.
//!
//! Each protocol is a module of its own, on shared codecs and bindings. A client names one in its
//! service table, and only that one is linked into the program.

use std::fmt::Debug;

use crate::client::Service;
use crate::eventstream::Message;
use crate::http::{Request, Response};
use crate::operation::Operation;
use crate::shape::Structure;

mod aws_json;
mod aws_query;
pub(crate) mod base64;
mod cbor;
mod depth;
mod ec2_query;
mod error;
mod error_code;
mod event;
mod http_binding;
mod idempotency_token;
mod json;
mod number;
mod query;
mod query_compatible;
mod rest_json1;
mod rest_xml;
mod rpc;
mod rpcv2_cbor;
mod seen;
mod text;
mod xml;

pub use self::aws_json::AwsJson;
pub use self::aws_query::AwsQuery;
pub(crate) use self::depth::MAX_DEPTH;
pub use self::ec2_query::Ec2Query;
pub use self::error::{DecodeError, EncodeError};
pub(crate) use self::error_code::error_code;
use self::event::Documents;
pub(crate) use self::http_binding::{HeadBinding, HostPrefix, WriteQuery, write_query};
pub use self::idempotency_token::fill_idempotency_tokens;
pub use self::rest_json1::RestJson1;
pub use self::rest_xml::RestXml;
pub use self::rpcv2_cbor::RpcV2Cbor;
pub(crate) use self::xml::is_xml_error;

/// A protocol that a Smithy service speaks.
pub trait Protocol: Debug + Sync {
    /// Writes the request for `operation` of `service`.
    ///
    /// # Errors
    /// A value of `input` has no form in the place that the model binds it to: an empty label, a
    /// header with a line break, a timestamp that the format cannot hold.
    fn encode(
        &self,
        service: &Service,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Request, EncodeError>;

    /// Reads a successful response into `output`, which holds its defaults.
    ///
    /// # Errors
    /// The response is not what the protocol and the model say.
    fn decode(
        &self,
        operation: &Operation,
        response: &Response,
        output: &mut dyn Structure,
    ) -> Result<(), DecodeError>;

    /// What an error response says of itself, read without a model and never failing: what cannot
    /// be read is absent.
    fn error_head(&self, response: &Response) -> ErrorHead;

    /// Reads an error response into `error`, the shape that its code names.
    ///
    /// # Errors
    /// The response is not what the protocol and the model say.
    fn decode_error(
        &self,
        response: &Response,
        error: &mut dyn Structure,
    ) -> Result<(), DecodeError>;
}

/// A protocol that has event streams.
///
/// Only operations with events name it, so that no other makes a program link what writes and reads
/// them.
pub trait EventProtocol: Debug + Sync {
    /// The documents that the payload of a message is.
    #[doc(hidden)]
    fn documents(&self) -> &'static dyn Documents;

    /// Adds the members of `event` to the message that says what it is. RPC protocols write the
    /// members of an input, without its events, in the same way.
    ///
    /// # Errors
    /// A value of `event` has no form in the place that the model binds it to.
    fn encode_event(
        &self,
        service: &Service,
        event: &dyn Structure,
        message: &mut Message,
    ) -> Result<(), EncodeError> {
        event::encode(self.documents(), service, event, message)
    }

    /// Reads an event, or an error that comes as one, from its message into `event`, which holds
    /// its defaults.
    ///
    /// # Errors
    /// The message is not what the protocol and the model say.
    fn decode_event(
        &self,
        message: &Message,
        event: &mut dyn Structure,
    ) -> Result<(), DecodeError> {
        event::decode(self.documents(), message, event)
    }
}

/// What an error response says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorHead {
    /// The error's code: the name of its shape, without namespace and URI.
    pub code: Option<String>,
    /// The code that awsQuery had for the error, where the service still tells it
    /// (`aws.protocols#awsQueryCompatible`).
    pub query_code: Option<String>,
    /// The message for people.
    pub message: Option<String>,
    /// The request id, for the protocols that put it into the body.
    pub request_id: Option<String>,
}
