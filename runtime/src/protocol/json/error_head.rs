//! What an error says of itself, read without a model.

use ::http::HeaderName;

use crate::http::Response;
use crate::protocol::ErrorHead;
use crate::protocol::error_code::error_code;
use crate::protocol::json::scanner::Scanner;

const ERROR_TYPE: HeaderName = HeaderName::from_static("x-amzn-errortype");

/// Where services put the message for people, the usual name first.
const MESSAGE_KEYS: [&str; 3] = ["message", "Message", "errorMessage"];

/// Where services put the code, the usual name first.
const CODE_KEYS: [&str; 2] = ["__type", "code"];

/// Reads what an error response says of itself. The code may stand in a header, which goes before
/// the document.
pub(crate) fn response_head(response: &Response) -> ErrorHead {
    let mut head = error_head(&response.body);
    let header = response.headers.get(ERROR_TYPE);
    let code = header.and_then(|value| std::str::from_utf8(value.as_bytes()).ok());
    if let Some(code) = code.and_then(error_code) {
        head.code = Some(code);
    }
    head
}

/// Reads what is there of code and message, as far as `document` is one: the body of an error may
/// come from a proxy that knows nothing of the service.
pub(crate) fn error_head(document: &[u8]) -> ErrorHead {
    let mut codes = [const { None }; CODE_KEYS.len()];
    let mut messages = [const { None }; MESSAGE_KEYS.len()];
    if let Ok(mut scanner) = Scanner::new(document) {
        let read = scanner.object(&mut |scanner, key| {
            let found = slot_of(key, &CODE_KEYS, &mut codes)
                .or_else(|| slot_of(key, &MESSAGE_KEYS, &mut messages));
            match found {
                Some(found) if scanner.peek() == Some(b'"') => {
                    *found = Some(scanner.string("a string")?.into_owned());
                    Ok(())
                }
                _ => scanner.skip_value(),
            }
        });
        // What was read before the document broke off is kept, and there is no more.
        drop(read);
    }
    let mut codes = codes.into_iter().flatten();
    ErrorHead {
        code: codes.find_map(|code| error_code(&code)),
        message: messages.into_iter().flatten().next(),
        ..ErrorHead::default()
    }
}

fn slot_of<'s>(
    key: &str,
    keys: &[&str],
    slots: &'s mut [Option<String>],
) -> Option<&'s mut Option<String>> {
    let index = keys.iter().position(|known| *known == key)?;
    slots.get_mut(index)
}
