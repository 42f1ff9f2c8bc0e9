//! What an operation is, as constant data.

use crate::ByteStream;
use crate::auth::Scheme;
use crate::checksum::{ChecksumAlgorithm, HttpChecksum};
use crate::client::{self, Discovery, TakeEvents};
use crate::compression::ContentCoding;
use crate::endpoint::{ContextParam, ContextParams};
use crate::eventstream::{EventReader, PollInitialResponse};
use crate::operation::endpoint_member::EndpointMember;
use crate::operation::input_rule::InputRule;
use crate::protocol::{EncodeError, EventProtocol, HostPrefix};
use crate::transport::Body;

mod endpoint_member;
mod input_rule;

/// An operation of a service: its name, its HTTP binding and its traits.
///
/// Emitted code writes it as words, `const` methods named after the Smithy traits.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The operation's name in the model, without its namespace.
    pub name: &'static str,
    /// `http`: the method. RPC protocols always send `POST`.
    pub method: &'static str,
    /// `http`: the URI pattern, with its labels and literal query parameters.
    pub uri: &'static str,
    /// The input is `smithy.api#Unit`: there is none, not even an empty one.
    pub without_input: bool,
    /// `idempotent` or `readonly`: sending it twice does no more than sending it once.
    pub idempotent: bool,
    /// `endpoint`: the host prefix, with its labels.
    pub(crate) host_prefix: Option<HostPrefix>,
    /// The member of the input that says where the call goes.
    pub(crate) endpoint_member: Option<EndpointMember>,
    /// What is put right in the input before it is validated.
    pub(crate) input_rule: Option<InputRule>,
    /// The parameters of the endpoint rules that the operation or its input gives values.
    pub(crate) context_params: Option<ContextParams>,
    /// `aws.api#clientDiscoveredEndpoint`: the service has to be asked where the call goes.
    pub(crate) discovery: Option<Discovery>,
    /// `optionalAuth`: may be sent without a signature.
    pub optional_auth: bool,
    /// `auth`: the schemes of the operation, the preferred one first. `None` is those of its
    /// service, an empty list none at all.
    pub auth: Option<&'static [Scheme]>,
    /// `aws.auth#unsignedPayload`.
    pub unsigned_payload: bool,
    /// `httpChecksumRequired`: the algorithm of the header `content-md5`.
    pub content_md5: Option<&'static ChecksumAlgorithm>,
    /// The checksum that Amazon S3 Glacier wants of an upload.
    pub tree_hash: Option<&'static ChecksumAlgorithm>,
    /// `aws.protocols#httpChecksum`.
    pub http_checksum: HttpChecksum,
    /// The code of an error that says no more of itself than the status 404.
    pub not_found: Option<&'static str>,
    /// What makes a stream of the body of the response, where a member of the output has
    /// `streaming`.
    pub(crate) streaming_output: Option<StreamOf>,
    /// What writes and reads the events of its input and its output.
    pub(crate) events: Option<&'static dyn EventProtocol>,
    /// What hands on the events of its output.
    pub(crate) event_output: Option<TakeEvents>,
    /// How the rest of such an output is read, where it is in the stream.
    pub(crate) initial_response: Option<PollInitialResponse>,
    /// `eventStreamHttp` of the protocol: has to be sent over HTTP/2.
    pub http2: bool,
    /// `requestCompression`: the first of its encodings that there is a coding for.
    pub request_compression: Option<&'static ContentCoding>,
    /// `aws.customizations#s3UnwrappedXmlOutput`: the document of the response is nothing but the
    /// output's one member.
    pub unwrapped_output: bool,
}

/// What makes a stream of the body of a response.
pub(crate) type StreamOf = fn(Body) -> ByteStream;

impl Operation {
    /// An operation without traits, as RPC protocols send it.
    pub const fn new(name: &'static str) -> Self {
        Self {
            name,
            method: "POST",
            uri: "/",
            without_input: false,
            idempotent: false,
            host_prefix: None,
            endpoint_member: None,
            input_rule: None,
            context_params: None,
            discovery: None,
            optional_auth: false,
            auth: None,
            unsigned_payload: false,
            content_md5: None,
            tree_hash: None,
            http_checksum: HttpChecksum::new(),
            not_found: None,
            streaming_output: None,
            events: None,
            event_output: None,
            initial_response: None,
            http2: false,
            request_compression: None,
            unwrapped_output: false,
        }
    }

    /// `http`.
    pub const fn http(mut self, method: &'static str, uri: &'static str) -> Self {
        self.method = method;
        self.uri = uri;
        self
    }

    /// `smithy.api#Unit` as the input.
    pub const fn without_input(mut self) -> Self {
        self.without_input = true;
        self
    }

    /// `idempotent` or `readonly`.
    pub const fn idempotent(mut self) -> Self {
        self.idempotent = true;
        self
    }

    /// `endpoint`. Only an operation with this word makes a program link what fills its labels.
    pub const fn host_prefix(mut self, pattern: &'static str) -> Self {
        self.host_prefix = Some(HostPrefix::new(pattern));
        self
    }

    /// The member of the input with the URL that the call goes to, which no trait says. Only an
    /// operation with this word makes a program link what reads it.
    pub const fn endpoint_member(mut self, member: &'static str) -> Self {
        self.endpoint_member = Some(EndpointMember::new(member));
        self
    }

    /// What members of the input hold where the caller has left them empty, which no trait says.
    pub const fn default_for(
        mut self,
        members: &'static [&'static str],
        value: &'static str,
    ) -> Self {
        self.input_rule = Some(InputRule::default_for(members, value));
        self
    }

    /// The members of the input of which only what follows the last `/` is sent, which no trait
    /// says: ids that the service itself tells in a longer form.
    pub const fn last_segment_of(mut self, members: &'static [&'static str]) -> Self {
        self.input_rule = Some(InputRule::last_segment_of(members));
        self
    }

    /// `operationContextParams`, `contextParam` of the input's members and `staticContextParams`, in
    /// this order. Only an operation with this word makes a program link what reads them.
    pub const fn context_params(mut self, params: &'static [ContextParam]) -> Self {
        self.context_params = Some(ContextParams::new(params));
        self
    }

    /// `aws.api#clientDiscoveredEndpoint` with `required`: the operation that tells endpoints, and
    /// the error that says that one does not hold any more. Only an operation with this word makes a
    /// program link what discovers them.
    pub const fn discovered_endpoint(
        mut self,
        operation: &'static str,
        error: &'static str,
    ) -> Self {
        self.discovery = Some(Discovery::new(operation, error));
        self
    }

    /// `optionalAuth`.
    pub const fn optional_auth(mut self) -> Self {
        self.optional_auth = true;
        self
    }

    /// `auth`.
    pub const fn auth(mut self, schemes: &'static [Scheme]) -> Self {
        self.auth = Some(schemes);
        self
    }

    /// `auth` with an empty list.
    pub const fn anonymous(self) -> Self {
        self.auth(&[])
    }

    /// `aws.auth#unsignedPayload`.
    pub const fn unsigned_payload(mut self) -> Self {
        self.unsigned_payload = true;
        self
    }

    /// `httpChecksumRequired`. Only an operation with this word makes a program link MD5.
    #[cfg(feature = "md5")]
    pub const fn checksum_required(mut self) -> Self {
        self.content_md5 = Some(crate::checksum::MD5);
        self
    }

    /// The body is sent with its SHA-256 tree hash, which no trait says. Only an operation with this
    /// word makes a program link it.
    pub const fn tree_hash(mut self) -> Self {
        self.tree_hash = Some(crate::checksum::SHA256_TREE_HASH);
        self
    }

    /// `requestCompression` with `gzip`. Only an operation with this word makes a program link it.
    #[cfg(feature = "gzip")]
    pub const fn request_compression(mut self) -> Self {
        self.request_compression = Some(crate::compression::GZIP);
        self
    }

    /// `aws.protocols#httpChecksum`: `requestAlgorithmMember`, and those values of its enum that
    /// there is an algorithm for.
    pub const fn request_checksum(
        mut self,
        member: &'static str,
        algorithms: &'static [&'static ChecksumAlgorithm],
    ) -> Self {
        self.http_checksum = self.http_checksum.request(member, algorithms);
        self
    }

    /// `aws.protocols#httpChecksum`: `requestChecksumRequired`, beside a `requestAlgorithmMember`.
    pub const fn request_checksum_required(mut self) -> Self {
        self.http_checksum = self.http_checksum.required();
        self
    }

    /// `aws.protocols#httpChecksum`: `requestValidationModeMember`, and those of
    /// `responseAlgorithms` that there is an algorithm for.
    pub const fn response_checksum(
        mut self,
        member: &'static str,
        algorithms: &'static [&'static ChecksumAlgorithm],
    ) -> Self {
        self.http_checksum = self.http_checksum.response(member, algorithms);
        self
    }

    /// What a response with the status 404 and without a body means, which no trait says: the answer
    /// to a `HEAD` has none.
    pub const fn not_found(mut self, code: &'static str) -> Self {
        self.not_found = Some(code);
        self
    }

    /// The output has a member with `streaming`, whose bytes are not read with the response. Only an
    /// operation with this word makes a program link what reads them.
    pub const fn streaming_output(mut self) -> Self {
        self.streaming_output = Some(<ByteStream as From<Body>>::from);
        self
    }

    /// The input has an event stream, in this protocol. Only an operation with this word makes a
    /// program link what writes events.
    pub const fn event_input(mut self, protocol: &'static dyn EventProtocol) -> Self {
        self.events = Some(protocol);
        self
    }

    /// The output has an event stream, in this protocol. Only an operation with this word makes a
    /// program link what reads events.
    pub const fn event_output(mut self, protocol: &'static dyn EventProtocol) -> Self {
        self.events = Some(protocol);
        self.event_output = Some(client::take_events);
        self.streaming_output()
    }

    /// The protocol has the rest of the output in the first message of the event stream, and the
    /// model has a rest. Only an operation with this word makes a program link what reads it.
    pub const fn initial_response(mut self) -> Self {
        self.initial_response = Some(EventReader::poll_initial_response);
        self
    }

    /// `eventStreamHttp` with nothing but `h2` in it. It takes the feature `http2`.
    pub const fn http2(mut self) -> Self {
        self.http2 = true;
        self
    }

    /// `aws.customizations#s3UnwrappedXmlOutput`.
    pub const fn unwrapped_output(mut self) -> Self {
        self.unwrapped_output = true;
        self
    }

    /// What writes and reads its events.
    ///
    /// # Errors
    /// Nothing does: the operation lacks the word for it.
    pub(crate) fn event_protocol(&self) -> Result<&'static dyn EventProtocol, EncodeError> {
        let reason = "has an event stream that it does not know of";
        self.events
            .ok_or_else(|| EncodeError::new(self.name, reason))
    }
}
