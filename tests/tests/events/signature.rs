//! Signatures of events, computed a second time by another library.

use ring::{digest, hmac};
use tinsmith_runtime::eventstream::{HeaderValue, Message};

/// The messages that are in signed ones, whose signatures are right: the first is of the request's,
/// each other of the one before. The last is of no message.
pub(crate) fn verified(signed: &[Message], request_signature: &str) -> Vec<Message> {
    let mut previous = request_signature.to_owned();
    let mut inner = Vec::new();
    for (index, message) in signed.iter().enumerate() {
        let signature = signature(&previous, &message.payload);
        previous = hex(&signature);
        let found = message.header(":chunk-signature");
        assert_eq!(
            found,
            Some(&HeaderValue::ByteArray(signature.into())),
            "message {index}"
        );
        assert_eq!(message.headers.len(), 2);
        match crate::peer::decoded(&message.payload) {
            Some(message) => inner.push(message),
            None => assert_eq!(index, signed.len() - 1, "the end is not the last"),
        }
    }
    assert_eq!(inner.len() + 1, signed.len(), "the end is missing");
    inner
}

/// The signature in the value of the header `authorization`.
pub(crate) fn of_request(authorization: &str) -> &str {
    let (_, signature) = authorization.split_once("Signature=").unwrap();
    signature
}

/// The signature of a message at noon of the test's day.
fn signature(previous: &str, payload: &[u8]) -> Vec<u8> {
    let scope = "20260301/eu-west-1/talk/aws4_request";
    let date = crate::NOON * 1000;
    let mut headers = b"\x05:date\x08".to_vec();
    headers.extend_from_slice(&date.to_be_bytes());
    let string_to_sign = [
        "AWS4-HMAC-SHA256-PAYLOAD",
        "20260301T120000Z",
        scope,
        previous,
        &hex(digest::digest(&digest::SHA256, &headers).as_ref()),
        &hex(digest::digest(&digest::SHA256, payload).as_ref()),
    ]
    .join("\n");
    let key = scope
        .split('/')
        .fold(b"AWS4made-up-secret".to_vec(), |key, part| mac(&key, part));
    mac(&key, &string_to_sign)
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let key = hmac::Key::new(hmac::HMAC_SHA256, key);
    hmac::sign(&key, text.as_bytes()).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
