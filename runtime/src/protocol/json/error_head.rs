//! What an error's document says of itself, read without a model.

use crate::protocol::ErrorHead;
use crate::protocol::json::scanner::Scanner;

/// Where services put the message for people, the usual name first.
const MESSAGE_KEYS: [&str; 3] = ["message", "Message", "errorMessage"];

/// Where services put the code, the usual name first.
const CODE_KEYS: [&str; 2] = ["__type", "code"];

/// Reads what is there of code and message, as far as `document` is one: the body of an error may
/// come from a proxy that knows nothing of the service.
pub(crate) fn error_head(document: &[u8]) -> ErrorHead {
    let mut codes = [const { None }; CODE_KEYS.len()];
    let mut messages = [const { None }; MESSAGE_KEYS.len()];
    if let Ok(mut scanner) = Scanner::new(document) {
        let read = scanner.object(|scanner, key| {
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
        request_id: None,
    }
}

/// The name of the error's shape in a code as services send it, without namespace and URI:
/// `FooError` of `aws.protocoltests#FooError:http://amazon.com/`. `None` if nothing is left.
pub(crate) fn error_code(code: &str) -> Option<String> {
    let without_uri = code.split(':').next().unwrap_or_default();
    let name = without_uri.rsplit('#').next().unwrap_or_default().trim();
    (!name.is_empty()).then(|| name.to_owned())
}

fn slot_of<'s>(
    key: &str,
    keys: &[&str],
    slots: &'s mut [Option<String>],
) -> Option<&'s mut Option<String>> {
    let index = keys.iter().position(|known| *known == key)?;
    slots.get_mut(index)
}
