//! The headers that say what a message is, as Smithy's Amazon event stream specification has them.

/// What kind of message it is.
pub(crate) const MESSAGE_TYPE: &str = ":message-type";
/// Which member of the union an event is.
pub(crate) const EVENT_TYPE: &str = ":event-type";
/// Which member of the union an exception is.
pub(crate) const EXCEPTION_TYPE: &str = ":exception-type";
/// The media type of the payload.
pub(crate) const CONTENT_TYPE: &str = ":content-type";
/// What an error is called that is not in the model.
pub(crate) const ERROR_CODE: &str = ":error-code";
/// What such an error says.
pub(crate) const ERROR_MESSAGE: &str = ":error-message";

/// The [`MESSAGE_TYPE`] of events.
pub(crate) const EVENT: &str = "event";
/// The [`MESSAGE_TYPE`] of errors that are members of the union.
pub(crate) const EXCEPTION: &str = "exception";
/// The [`MESSAGE_TYPE`] of all other errors.
pub(crate) const ERROR: &str = "error";

/// The [`EVENT_TYPE`] of the message in which RPC protocols have the rest of the input.
pub(crate) const INITIAL_REQUEST: &str = "initial-request";
/// The [`EVENT_TYPE`] of the message in which RPC protocols have the rest of the output.
pub(crate) const INITIAL_RESPONSE: &str = "initial-response";

/// The media type of event streams.
pub(crate) const MEDIA_TYPE: &str = "application/vnd.amazon.eventstream";
