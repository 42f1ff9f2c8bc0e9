//! An event with members of every kind that a message can hold.

use tinsmith_runtime::codegen::members;
use tinsmith_runtime::{Blob, Timestamp};

use crate::everything::{Choice, Color, Everything, Level};

/// A member of every type that a header of a message can hold, and some in the payload.
#[derive(Default)]
pub struct Event {
    pub boolean: Option<bool>,
    pub byte: Option<i8>,
    pub short: Option<i16>,
    pub integer: Option<i32>,
    pub level: Option<Level>,
    pub long: Option<i64>,
    pub blob: Option<Blob>,
    pub string: Option<String>,
    pub color: Option<Color>,
    pub time: Option<Timestamp>,
    pub text: Option<String>,
    pub choice: Option<Choice>,
}

members! { Event, "fuzz#Event";
    0 boolean "boolean" event_header;
    1 byte "byte" event_header;
    2 short "short" event_header;
    3 integer "integer" event_header;
    4 level "level" event_header;
    5 long "long" event_header;
    6 blob "blob" event_header;
    7 string "string" event_header;
    8 color "color" event_header;
    9 time "time" event_header;
    10 text "text";
    11 choice "choice";
}

/// An event whose payload is one structure.
#[derive(Default)]
pub struct PayloadEvent {
    pub string: Option<String>,
    pub everything: Option<Everything>,
}

members! { PayloadEvent, "fuzz#PayloadEvent";
    0 string "string" event_header;
    1 everything "everything" event_payload;
}

/// An event whose payload is bytes.
#[derive(Default)]
pub struct BlobEvent {
    pub chunk: Option<Blob>,
}

members! { BlobEvent, "fuzz#BlobEvent";
    0 chunk "chunk" event_payload;
}

impl Event {
    /// A value of every member.
    pub fn sample() -> Self {
        Self {
            boolean: Some(true),
            byte: Some(-1),
            short: Some(2),
            integer: Some(3),
            level: Some(Level::High),
            long: Some(4),
            blob: Some("five".into()),
            string: Some("six".to_owned()),
            color: Some(Color::Green),
            time: Some(Timestamp::new(7, 8_000_000)),
            text: Some("eight".to_owned()),
            choice: Some(Choice::Text("nine".to_owned())),
        }
    }
}
