//! What an operation does with its bodies: whether they are streams, and how they are checked and
//! compressed.

use serde_json::Value;

use super::context::{Context, MemberRef};
use super::events;
use super::words::{plain, with_text};
use crate::error::Problem;
use crate::ir::{self, Argument, ChecksumAlgorithm, Word};
use crate::smithy::{BadTrait, HttpChecksum, Kind, Operation, Shape, ShapeId};

/// The words of an operation's bodies.
pub(super) fn words(context: &Context<'_>, shape: &Shape, operation: &Operation) -> Vec<Word> {
    let (id, traits) = (&shape.id, &shape.traits);
    let mut words = Vec::new();
    if has_stream(context, &operation.output) {
        words.push(plain("streaming_output"));
    }
    words.extend(events::words(context, operation));
    let http_checksum = context.read(id, traits.http_checksum()).unwrap_or_default();
    let is_required = context.read(id, traits.http_checksum_required());
    let has_choice = http_checksum.request_algorithm_member.is_some();
    // Without a choice of algorithms, the one trait says the same as the other.
    if !has_choice && (is_required || http_checksum.request_checksum_required) {
        words.push(plain("checksum_required"));
    }
    words.extend(request_checksum(context, shape, operation, &http_checksum));
    words.extend(response_checksum(context, shape, operation, &http_checksum));
    let encodings = context.read(id, traits.request_compression());
    if encodings.is_some_and(|encodings| encodings.contains(&"gzip")) {
        words.push(plain("request_compression"));
    }
    words
}

/// The features of the runtime that have what the words of operations name.
pub(super) fn features(operations: &[ir::Operation]) -> Vec<&'static str> {
    let words = || operations.iter().flat_map(|operation| &operation.words);
    let has_word = |name| words().any(|word| word.name == name);
    let has_algorithm = |algorithm| {
        let mut arguments = words().flat_map(|word| &word.arguments);
        arguments.any(|argument| match argument {
            Argument::Algorithms(algorithms) => algorithms.contains(&algorithm),
            _ => false,
        })
    };
    let features = [
        ("gzip", has_word("request_compression")),
        ("http2", has_word("http2")),
        (
            "md5",
            has_word("checksum_required") || has_algorithm(ChecksumAlgorithm::Md5),
        ),
        ("sha1", has_algorithm(ChecksumAlgorithm::Sha1)),
    ];
    let needed = features.into_iter().filter(|(_, is_needed)| *is_needed);
    needed.map(|(feature, _)| feature).collect()
}

/// Whether a structure has a member that is read piece by piece.
fn has_stream(context: &Context<'_>, structure: &ShapeId) -> bool {
    let Some(shape) = context.model.shape(structure) else {
        return false;
    };
    let mut targets = MemberRef::all(shape).filter_map(|member| context.target(member));
    targets.any(|target| {
        matches!(target.kind, Kind::Blob) && context.read(&target.id, target.traits.streaming())
    })
}

fn request_checksum(
    context: &Context<'_>,
    shape: &Shape,
    operation: &Operation,
    http_checksum: &HttpChecksum<'_>,
) -> Vec<Word> {
    let Some(name) = http_checksum.request_algorithm_member else {
        return Vec::new();
    };
    let Some(target) = input_target(context, shape, operation, name) else {
        return Vec::new();
    };
    let mut words = vec![with_algorithms("request_checksum", name, &values(target))];
    if http_checksum.request_checksum_required {
        words.push(plain("request_checksum_required"));
    }
    words
}

fn response_checksum(
    context: &Context<'_>,
    shape: &Shape,
    operation: &Operation,
    http_checksum: &HttpChecksum<'_>,
) -> Option<Word> {
    let name = http_checksum.request_validation_mode_member?;
    input_target(context, shape, operation, name)?;
    let algorithms = &http_checksum.response_algorithms;
    Some(with_algorithms("response_checksum", name, algorithms))
}

/// What the member of the input targets that `aws.protocols#httpChecksum` names; that there is none
/// is reported.
fn input_target<'m>(
    context: &Context<'m>,
    shape: &Shape,
    operation: &Operation,
    name: &str,
) -> Option<&'m Shape> {
    let input = context.model.shape(&operation.input);
    let member = input.and_then(|input| MemberRef::all(input).find(|member| member.name == name));
    if member.is_none() {
        let problem = BadTrait::new(
            "aws.protocols#httpChecksum",
            "an object that names members of the input",
            &Value::from(name),
        );
        context.report(&shape.id, Problem::BadTrait(problem));
    }
    context.target(member?)
}

/// The values of an enum, which may be a string with the trait `enum`.
fn values(shape: &Shape) -> Vec<String> {
    // What is wrong with the trait is reported where the type is lowered.
    if let Ok(Some(definitions)) = shape.traits.enumeration() {
        return definitions.into_iter().map(|it| it.value).collect();
    }
    let value = |member: MemberRef<'_>| {
        let value = member.member.traits.enum_value().ok().flatten();
        value.unwrap_or(member.name).to_owned()
    };
    MemberRef::all(shape).map(value).collect()
}

/// A word with a member and those of its algorithms that the runtime computes; of the others, a
/// caller can compute a checksum elsewhere.
fn with_algorithms(word: &'static str, member: &str, names: &[impl AsRef<str>]) -> Word {
    let mut word = with_text(word, member);
    let algorithms = names.iter().filter_map(|name| algorithm(name.as_ref()));
    let algorithms = algorithms.collect();
    word.arguments.push(Argument::Algorithms(algorithms));
    word
}

fn algorithm(name: &str) -> Option<ChecksumAlgorithm> {
    Some(match name {
        "CRC32" => ChecksumAlgorithm::Crc32,
        "CRC32C" => ChecksumAlgorithm::Crc32C,
        "CRC64NVME" => ChecksumAlgorithm::Crc64Nvme,
        "MD5" => ChecksumAlgorithm::Md5,
        "SHA1" => ChecksumAlgorithm::Sha1,
        "SHA256" => ChecksumAlgorithm::Sha256,
        "SHA512" => ChecksumAlgorithm::Sha512,
        _ => return None,
    })
}
