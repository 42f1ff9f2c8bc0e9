//! Messages made here, right and wrong; the official ones are in `tests/eventstream.rs`.

use super::*;
use crate::timestamp::Timestamp;

/// Pseudo-random numbers, the same ones in every run (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| self.next() as u8).collect()
    }

    fn text(&mut self, length: usize) -> String {
        const CHARS: [char; 8] = ['a', 'Z', '0', ':', '-', 'é', '☃', '𝄞'];
        (0..length).map(|_| CHARS[self.below(8)]).collect()
    }

    fn value(&mut self) -> HeaderValue {
        let number = self.next() as i64 >> self.below(64);
        match self.below(9) {
            0 => HeaderValue::Boolean(number % 2 == 0),
            1 => HeaderValue::Byte(number as i8),
            2 => HeaderValue::Short(number as i16),
            3 => HeaderValue::Integer(number as i32),
            4 => HeaderValue::Long(number),
            5 => {
                let length = self.below(300);
                HeaderValue::ByteArray(self.bytes(length).into())
            }
            6 => {
                let length = self.below(300);
                HeaderValue::String(self.text(length))
            }
            7 => {
                let millis = number % 1_000;
                HeaderValue::Timestamp(Timestamp::new(
                    number / 1_000,
                    millis.unsigned_abs() as u32 * 1_000_000,
                ))
            }
            _ => HeaderValue::Uuid(std::array::from_fn(|_| self.next() as u8)),
        }
    }

    fn message(&mut self) -> Message {
        let length = self.below(2_000);
        let mut message = Message::new(self.bytes(length));
        for index in 0..self.below(6) {
            let length = self.below(60);
            let name = format!("{index}{}", self.text(length));
            message = message.with_header(name, self.value());
        }
        message
    }
}

fn all_types() -> Message {
    let values = [
        HeaderValue::Boolean(true),
        HeaderValue::Boolean(false),
        HeaderValue::Byte(-1),
        HeaderValue::Short(-2),
        HeaderValue::Integer(-3),
        HeaderValue::Long(i64::MIN),
        HeaderValue::ByteArray(vec![0, 255].into()),
        HeaderValue::String("é".to_owned()),
        HeaderValue::Timestamp(Timestamp::new(-1, 999_000_000)),
        HeaderValue::Uuid([7; 16]),
    ];
    (0..)
        .zip(values)
        .fold(Message::new("payload"), |message, (index, value)| {
            message.with_header(format!("header {index}"), value)
        })
}

/// A frame with these headers and right checksums.
fn frame(headers: &[u8]) -> Vec<u8> {
    let lengths = [16 + headers.len() as u32, headers.len() as u32];
    let mut frame = lengths.map(u32::to_be_bytes).concat();
    frame.extend(checksum(&frame).to_be_bytes());
    frame.extend(headers);
    frame.extend(checksum(&frame).to_be_bytes());
    frame
}

fn decode(bytes: &[u8]) -> Result<Vec<Message>, DecodeMessageError> {
    let mut decoder = MessageDecoder::default();
    decoder.push(bytes);
    let mut messages = Vec::new();
    while let Some(message) = decoder.decode()? {
        messages.push(message);
    }
    decoder.finish()?;
    Ok(messages)
}

fn refusal(bytes: &[u8]) -> String {
    decode(bytes).unwrap_err().to_string()
}

#[test]
fn a_message_is_laid_out_as_specified() {
    let encoded = Message::new("abc").with_header("x", "yz").encode().unwrap();
    let (prelude, rest) = encoded.split_at(12);
    assert_eq!(prelude[..8], [0, 0, 0, 26, 0, 0, 0, 7]);
    assert_eq!(prelude[8..], checksum(&prelude[..8]).to_be_bytes());
    assert_eq!(rest[..10], *b"\x01x\x07\x00\x02yzabc");
    assert_eq!(rest[10..], checksum(&encoded[..22]).to_be_bytes());
}

#[test]
fn every_type_of_header_comes_back() {
    let message = all_types();
    let encoded = message.encode().unwrap();
    assert_eq!(decode(&encoded).unwrap(), [message]);
    assert_eq!(
        decode(&Message::default().encode().unwrap()).unwrap().len(),
        1
    );
    assert_eq!(decode(b"").unwrap(), []);
}

#[test]
fn times_have_milliseconds() {
    let sent =
        Message::default().with_header("at", HeaderValue::Timestamp(Timestamp::new(-2, 1_999_999)));
    let received = decode(&sent.encode().unwrap()).unwrap().remove(0);
    let cut_off = HeaderValue::Timestamp(Timestamp::new(-2, 1_000_000));
    assert_eq!(received.header("at"), Some(&cut_off));
}

#[test]
fn random_messages_come_back() {
    let mut random = Random(1);
    for _ in 0..300 {
        let messages: Vec<_> = (0..random.below(4)).map(|_| random.message()).collect();
        let encoded = messages.iter().map(|message| message.encode().unwrap());
        assert_eq!(
            decode(&encoded.collect::<Vec<_>>().concat()).unwrap(),
            messages
        );
    }
}

#[test]
fn pieces_may_end_anywhere() {
    let messages = [all_types(), Message::default(), Message::new("last")];
    let encoded = messages.each_ref().map(|message| message.encode().unwrap());
    let encoded = encoded.concat();
    for split in 0..=encoded.len() {
        let mut decoder = MessageDecoder::default();
        let mut decoded = Vec::new();
        for piece in [&encoded[..split], &encoded[split..]] {
            decoder.push(piece);
            while let Some(message) = decoder.decode().unwrap() {
                decoded.push(message);
            }
        }
        decoder.finish().unwrap();
        assert_eq!(decoded, messages, "split at {split}");
    }
    let mut decoder = MessageDecoder::default();
    let decoded = encoded.iter().filter_map(|byte| {
        decoder.push(&[*byte]);
        decoder.decode().unwrap()
    });
    assert_eq!(decoded.collect::<Vec<_>>(), messages);
}

/// A single wrong byte is always found, by the checksums if by nothing else.
#[test]
fn every_changed_byte_is_noticed() {
    let encoded = all_types().encode().unwrap();
    for position in 0..encoded.len() {
        for change in [0x01, 0x80, 0xFF] {
            let mut changed = encoded.to_vec();
            changed[position] ^= change;
            assert!(decode(&changed).is_err(), "byte {position} ^ {change:#x}");
        }
    }
}

/// With right checksums around them, random headers are read or refused, and never more.
#[test]
fn random_headers_end_in_a_message_or_an_error() {
    let mut random = Random(2);
    let headers = all_types().encode().unwrap();
    let headers = &headers[12..headers.len() - 4 - "payload".len()];
    let mut refused = 0;
    for _ in 0..3_000 {
        let mut changed = headers.to_vec();
        for _ in 0..=random.below(3) {
            let position = random.below(changed.len());
            changed[position] = random.next() as u8;
        }
        changed.truncate(random.below(changed.len() + 1));
        refused += usize::from(decode(&frame(&changed)).is_err());
    }
    assert!((1_000..3_000).contains(&refused), "{refused}");
}

#[test]
fn an_error_says_what_is_wrong_and_where() {
    let message = "the event-stream message at byte 0: ";
    for (headers, problem) in [
        (&b"\x00\x00"[..], "the header at byte 12 has no name"),
        (
            b"\x02a",
            "the name of a header at byte 13 takes 2 bytes, and 1 are left of its headers",
        ),
        (
            b"\x01a",
            "the value type of a header at byte 14 takes 1 bytes, and 0 are left of its headers",
        ),
        (
            b"\x01a\x0a",
            "the value type at byte 14 is 10, not one of 0 to 9",
        ),
        (
            b"\x01\xff\x00",
            "the name of a header at byte 13 is not UTF-8",
        ),
        (
            b"\x01a\x07\x00\x02\xc3\x28",
            "the value of a header at byte 17 is not UTF-8",
        ),
        (
            b"\x01a\x07\xff\xff",
            "the value of a header at byte 17 takes 65535 bytes, and 0 are left of its headers",
        ),
        (
            b"\x01a\x06\x00",
            "the length of a header's value at byte 15 takes 2 bytes, and 1 are left of its headers",
        ),
        (
            b"\x01a\x00\x01b\x00\x01a\x01",
            "the header \"a\" is there twice",
        ),
    ] {
        assert_eq!(refusal(&frame(headers)), format!("{message}{problem}"));
    }
}

#[test]
fn an_error_names_the_message_of_the_stream() {
    let first = Message::new("first").encode().unwrap();
    let wrong = frame(b"\x00");
    let mut decoder = MessageDecoder::default();
    decoder.push(&[&first[..], &wrong, &first].concat());
    assert!(decoder.decode().unwrap().is_some());
    let error = decoder.decode().unwrap_err();
    assert_eq!(error.message_at(), first.len() as u64);
    decoder.push(&first);
    assert_eq!(decoder.decode().unwrap_err(), error);
    assert_eq!(decoder.finish().unwrap_err(), error);
}

#[test]
fn a_stream_that_ends_early_is_noticed() {
    let encoded = Message::new("payload").encode().unwrap();
    for (length, problem) in [
        (1, "the stream ends after 1 bytes of its prelude"),
        (12, "the stream ends after 12 of its 23 bytes"),
        (22, "the stream ends after 22 of its 23 bytes"),
    ] {
        let error = decode(&encoded[..length]).unwrap_err();
        assert!(error.is_incomplete());
        assert!(error.to_string().ends_with(problem), "{error}");
    }
}

#[test]
fn lengths_are_checked_before_anything_is_set_aside() {
    let prelude = |total: u32, headers: u32| {
        let mut prelude = [total, headers].map(u32::to_be_bytes).concat();
        prelude.extend(checksum(&prelude).to_be_bytes());
        prelude
    };
    for (total, headers, problem) in [
        (
            15,
            0,
            "its length of 15 bytes has no room for 0 bytes of headers",
        ),
        (
            0,
            0,
            "its length of 0 bytes has no room for 0 bytes of headers",
        ),
        (
            100,
            u32::MAX,
            "its length of 100 bytes has no room for 4294967295 bytes of headers",
        ),
        (
            u32::MAX,
            0,
            "its length of 4294967295 bytes is above the 134217728 that are taken in",
        ),
    ] {
        let error = refusal(&prelude(total, headers));
        assert!(error.ends_with(problem), "{error}");
    }
    let mut decoder = MessageDecoder::default();
    decoder.push(&prelude(134_217_728, 0));
    assert_eq!(decoder.decode().unwrap(), None);
    assert!(decoder.capacity() < 1_024, "{}", decoder.capacity());
}

#[test]
fn checksums_are_named_as_they_are_and_should_be() {
    let mut encoded = Message::new("payload").encode().unwrap().to_vec();
    let last = encoded.len() - 4;
    let right = checksum(&encoded[..last]);
    encoded[last..].copy_from_slice(&[0xDE, 0xAD, 0xBE, 0xEF]);
    let expected = format!("its checksum is {right:08x}, not deadbeef as it says");
    assert!(refusal(&encoded).ends_with(&expected));
    encoded[8..12].fill(0);
    assert!(refusal(&encoded).contains("the checksum of its prelude is"));
}

#[test]
fn what_does_not_fit_is_not_sent() {
    let refusal = |name: &str, value: HeaderValue| {
        let message = Message::default().with_header(name, value);
        message.encode().unwrap_err().to_string()
    };
    let start = "the event-stream message cannot be encoded: header ";
    let flag = HeaderValue::Boolean(true);
    assert_eq!(
        refusal("", flag.clone()),
        format!("{start}\"\" has no name")
    );
    let name = "n".repeat(256);
    assert_eq!(
        refusal(&name, flag),
        format!("{start}{name:?} has a name of 256 bytes, and at most 255 fit")
    );
    assert_eq!(
        refusal("h", "s".repeat(32_768).into()),
        format!("{start}\"h\" has 32768 bytes, and at most 32767 fit")
    );
    let late = HeaderValue::Timestamp(Timestamp::from_seconds(i64::MAX));
    assert!(refusal("h", late).ends_with("whose milliseconds do not fit"));
    let twice = Message::default()
        .with_header("h", "1")
        .with_header("h", "2");
    let error = twice.encode().unwrap_err();
    assert_eq!(error.to_string(), format!("{start}\"h\" is there twice"));
    let longest = Message::default().with_header("n".repeat(255), "s".repeat(32_767));
    assert_eq!(decode(&longest.encode().unwrap()).unwrap(), [longest]);
}

#[test]
fn debug_shows_what_belongs_to_the_encoding_only() {
    let message = Message::new("secret")
        .with_header(":event-type", "greeting")
        .with_header("name", "secret");
    assert_eq!(
        format!("{message:?}"),
        "Message { headers: [:event-type: String(\"greeting\"), name: …], payload_bytes: 6 }"
    );
}
