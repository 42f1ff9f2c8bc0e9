//! The official messages of an event stream, valid and invalid.

#![expect(
    clippy::expect_used,
    reason = "a test may fail loudly, in its helper functions too"
)]

use std::path::Path;
use std::{env, fs};

use tinsmith_runtime::eventstream::{DecodeMessageError, HeaderValue, Message, MessageDecoder};
use tinsmith_runtime::timestamp::Timestamp;

const FOLDER: &str = "conformance/eventstream";

#[test]
fn official_messages() {
    let Some(files) = files() else {
        println!(
            "skipped: no {FOLDER} here; set TINSMITH_DATA to a folder that has it \
             (it comes from the smithy-lang/smithy-rs repository)"
        );
        return;
    };
    let mut failures = Vec::new();
    for (name, bytes) in &files {
        let decoded = decode(bytes);
        let is_right = match name.starts_with("valid_") {
            // Encoding has one form only, apart from the order of headers, which stays.
            true => decoded.as_ref().is_ok_and(|message| {
                message.encode().as_deref() == Ok(bytes) && holds(name, message)
            }),
            false => decoded.is_err(),
        };
        if !is_right {
            failures.push(format!("{name}: {decoded:?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    assert!(files.len() >= 11, "official cases are missing");
}

/// Whether a message is what its file is known to hold.
fn holds(name: &str, message: &Message) -> bool {
    match name {
        "valid_empty_payload" => message.headers.len() == 1 && message.payload.is_empty(),
        "valid_no_headers" => message.headers.is_empty() && message.payload.len() == 20,
        "valid_with_all_headers_and_payload" => {
            let time = Timestamp::from_seconds(5_000_000);
            message.headers.len() == 10
                && message.header("true") == Some(&HeaderValue::Boolean(true))
                && message.header("false") == Some(&HeaderValue::Boolean(false))
                && message.header("byte") == Some(&HeaderValue::Byte(50))
                && message.header("short") == Some(&HeaderValue::Short(20_000))
                && message.header("int") == Some(&HeaderValue::Integer(500_000))
                && message.header("long") == Some(&HeaderValue::Long(50_000_000_000))
                && message.header("time") == Some(&HeaderValue::Timestamp(time))
                && message.payload.len() == 12
        }
        _ => true,
    }
}

fn decode(bytes: &[u8]) -> Result<Message, DecodeMessageError> {
    let mut decoder = MessageDecoder::default();
    decoder.push(bytes);
    let message = decoder.decode()?;
    decoder.finish()?;
    Ok(message.expect("a stream that is not empty ends in an error or holds a message"))
}

/// Each file of the folder, by its name.
fn files() -> Option<Vec<(String, Vec<u8>)>> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let data = env::var_os("TINSMITH_DATA").unwrap_or_else(|| "../shared".into());
    let entries = fs::read_dir(repository.join(data).join(FOLDER)).ok()?;
    let read = |entry: fs::DirEntry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, fs::read(entry.path()).expect("a readable file"))
    };
    Some(entries.flatten().map(read).collect())
}
