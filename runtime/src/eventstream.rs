//! Event-stream messages: the `application/vnd.amazon.eventstream` encoding, as Smithy's Amazon
//! event stream specification defines it.
//!
//! A client reads and writes events by their types: what an operation sends is the [`EventStream`]
//! of its input, and what it receives comes out of the [`EventReceiver`] of its output.
//!
//! [`Message`] is the layer below, in which they travel, for programs that stand in for a service,
//! or look at what goes over the wire:
//!
//! ```
//! use tinsmith_runtime::eventstream::{Message, MessageDecoder};
//!
//! let sent = Message::new("hello").with_header(":event-type", "greeting");
//! let mut decoder = MessageDecoder::default();
//! decoder.push(&sent.encode()?);
//! assert_eq!(decoder.decode()?, Some(sent));
//! decoder.finish()?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod decode;
mod encode;
mod error;
mod events;
mod headers;
mod interpret;
mod message;
pub(crate) mod names;
mod outgoing;
mod reader;
mod receiver;
mod sender;

pub use self::decode::MessageDecoder;
pub use self::encode::EncodeMessageError;
pub use self::error::DecodeMessageError;
#[doc(hidden)]
pub use self::events::Events;
pub use self::message::{Header, HeaderValue, Message};
pub(crate) use self::outgoing::{EventEncoder, Fault, Outgoing};
pub(crate) use self::reader::{EventReader, Origin, PollInitialResponse};
pub use self::receiver::EventReceiver;
pub use self::sender::{EventSender, EventStream, SendError};

/// Length of the message and of its headers, and the checksum of the two.
const PRELUDE_BYTES: usize = 12;
/// The prelude, and the checksum of the whole message at its end.
const OVERHEAD_BYTES: usize = PRELUDE_BYTES + 4;

/// The byte before a header's value that says of what type it is.
mod value_type {
    pub(super) const TRUE: u8 = 0;
    pub(super) const FALSE: u8 = 1;
    pub(super) const BYTE: u8 = 2;
    pub(super) const SHORT: u8 = 3;
    pub(super) const INTEGER: u8 = 4;
    pub(super) const LONG: u8 = 5;
    pub(super) const BYTE_ARRAY: u8 = 6;
    pub(super) const STRING: u8 = 7;
    pub(super) const TIMESTAMP: u8 = 8;
    pub(super) const UUID: u8 = 9;
}

/// The checksum at the end of a prelude and of a message.
fn checksum(data: &[u8]) -> u32 {
    use crate::checksum::crc::{CRC32, Crc};

    // The register of a CRC-32 has no bits above the 32nd.
    Crc::of(&CRC32, data) as u32
}

#[cfg(test)]
mod tests;
