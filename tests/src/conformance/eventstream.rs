//! Messages of event streams, valid and invalid: files whose names begin with which they are.

use std::fs;
use std::path::Path;

use tinsmith_runtime::eventstream::{DecodeMessageError, HeaderValue, Message, MessageDecoder};
use tinsmith_runtime::timestamp::Timestamp;

use super::outcome::Row;

/// Decodes each file of a folder, and encodes again what is valid.
pub(super) fn run(folder: &Path) -> Vec<Row> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let row = |path: &std::path::PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = fs::read(path).expect("a file that can be read");
        Row::of("message", &name, || {
            failure(&name, &bytes).into_iter().collect()
        })
    };
    files.iter().map(row).collect()
}

fn failure(name: &str, bytes: &[u8]) -> Option<String> {
    match decode(bytes) {
        Ok(message) if !name.starts_with("valid_") => {
            Some(format!("expected an error, found {message:?}"))
        }
        Ok(message) if !holds(name, &message) => {
            Some(format!("expected what its name says, found {message:?}"))
        }
        // Encoding has one form only, apart from the order of headers, which stays.
        Ok(message) => match message.encode() {
            Ok(encoded) if encoded == bytes => None,
            encoded => Some(format!(
                "encoded: expected {bytes:02x?}, found {encoded:02x?}"
            )),
        },
        Err(error) if name.starts_with("valid_") => {
            Some(format!("expected a message, found the error {error}"))
        }
        Err(_) => None,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_its_name_does_not_say_is_noticed() {
        let mut message = Message::default();
        message.payload = "x".into();
        let bytes = message.encode().unwrap();
        assert_eq!(failure("valid_something", &bytes), None);
        assert!(failure("valid_empty_payload", &bytes).is_some());
        assert!(failure("invalid_something", &bytes).is_some());
        assert!(failure("valid_something", &bytes[1..]).is_some());
        assert_eq!(failure("invalid_something", &bytes[1..]), None);
    }
}
