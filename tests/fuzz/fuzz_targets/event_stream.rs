//! Event streams: as bytes, which a checksum mostly stops, and with checksums that are right; and
//! the events in their messages.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tinsmith_fuzz::event::{BlobEvent, Event, PayloadEvent};
use tinsmith_fuzz::round_trip::check_event;
use tinsmith_runtime::eventstream::{DecodeMessageError, Message, MessageDecoder};
use tinsmith_runtime::protocol::{RestJson1, RestXml, RpcV2Cbor};

fuzz_target!(|data: &[u8]| {
    let Some((piece, stream)) = data.split_first() else {
        return;
    };
    check(stream, usize::from(*piece).max(1));
    let Some((lengths, rest)) = stream.split_first_chunk::<2>() else {
        return;
    };
    // Lengths that say the truth, and any others.
    let headers = usize::from(u16::from_be_bytes(*lengths)).min(rest.len());
    check(
        &sealed(rest.len() + 16, headers, rest),
        usize::from(*piece).max(1),
    );
    if let Some((lengths, rest)) = rest.split_first_chunk::<8>() {
        let [a, b, c, d, e, f, g, h] = *lengths;
        let total = u32::from_be_bytes([a, b, c, d]) as usize;
        check(
            &sealed(total, u32::from_be_bytes([e, f, g, h]) as usize, rest),
            usize::MAX,
        );
    }
});

/// What stands in a stream does not depend on the pieces that it comes in, and is what its messages
/// are written as.
fn check(stream: &[u8], piece: usize) {
    let whole = decode(stream.chunks(stream.len().max(1)));
    assert_eq!(whole, decode(stream.chunks(piece)));
    let (messages, end) = whole;
    let mut rest = stream;
    for message in messages {
        check_event::<Event>(&RestJson1, &message);
        check_event::<Event>(&RestXml, &message);
        check_event::<Event>(&RpcV2Cbor, &message);
        check_event::<PayloadEvent>(&RestJson1, &message);
        check_event::<BlobEvent>(&RestJson1, &message);
        // A reader takes longer values than a writer may send.
        let Ok(written) = message.encode() else {
            return;
        };
        rest = rest
            .strip_prefix(&*written)
            .expect("a message is written as it came");
    }
    assert!(end.is_err() || rest.is_empty());
}

fn decode<'a>(
    pieces: impl Iterator<Item = &'a [u8]>,
) -> (Vec<Message>, Result<(), DecodeMessageError>) {
    let mut decoder = MessageDecoder::default();
    let mut messages = Vec::new();
    for piece in pieces {
        decoder.push(piece);
        loop {
            match decoder.decode() {
                Ok(Some(message)) => messages.push(message),
                Ok(None) => break,
                Err(error) => {
                    assert!(error.to_string().len() < 10_000);
                    return (messages, Err(error));
                }
            }
        }
    }
    (messages, decoder.finish())
}

/// `content` between a prelude and a checksum that are right, whatever the lengths.
fn sealed(total_length: usize, headers_length: usize, content: &[u8]) -> Vec<u8> {
    let mut frame = Vec::with_capacity(content.len() + 16);
    frame.extend((total_length as u32).to_be_bytes());
    frame.extend((headers_length as u32).to_be_bytes());
    frame.extend(crc32(&frame).to_be_bytes());
    frame.extend(content);
    frame.extend(crc32(&frame).to_be_bytes());
    frame
}

/// CRC-32 as in gzip, bit by bit.
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| step(crc))
    })
}
