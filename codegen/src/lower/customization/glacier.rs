//! Amazon S3 Glacier.

use crate::ir::{Argument, DefaultValue, Presence, Word};
use crate::lower::context::{Context, MemberRef};
use crate::lower::words::{plain, with_texts};
use crate::smithy::Shape;

/// The operations that send a part of an archive.
const UPLOADS: [&str; 2] = ["UploadArchive", "UploadMultipartPart"];

/// The account whose vaults are meant.
const ACCOUNT_ID: &str = "accountId";

/// The account that calls.
const OWN_ACCOUNT: &str = "-";

/// Every request names the version of the interface.
pub(super) fn version(version: &str) -> Word {
    with_texts("header", &["x-amz-glacier-version", version])
}

/// The words of an operation: whose vaults it means without saying so, and the checksums of what it
/// uploads.
pub(super) fn words(operation: &Shape, input: &Shape) -> Vec<Word> {
    let mut words = Vec::new();
    if input.members.contains_key(ACCOUNT_ID) {
        words.push(Word {
            name: "default_for",
            arguments: vec![
                Argument::Strings(vec![ACCOUNT_ID.to_owned()]),
                Argument::String(OWN_ACCOUNT.to_owned()),
            ],
        });
    }
    if UPLOADS.contains(&operation.id.name()) {
        words.push(plain("tree_hash"));
    }
    words
}

/// The account is the caller's own unless it is said.
pub(super) fn presence(context: &Context<'_>, of: MemberRef<'_>) -> Option<Presence> {
    let is_account = of.name == ACCOUNT_ID && context.inputs.contains(&of.shape.id);
    is_account.then(|| Presence::Default(Some(DefaultValue::String(OWN_ACCOUNT.to_owned()))))
}
