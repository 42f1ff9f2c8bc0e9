//! The runtime's names that emitted code may use, all of them.
//!
//! The generator does not depend on the runtime: this list is the link, and compiling an emitted
//! crate checks it.

use crate::emit::scope::External;
use crate::ir::{ChecksumAlgorithm, Protocol};

/// The runtime as the manifest names it.
pub(super) const PACKAGE: &str = "tinsmith-runtime";

const CRATE: &str = "tinsmith_runtime";
const CODEGEN: &str = "tinsmith_runtime::codegen";

// The tables, one macro a kind of shape.
pub(super) const ERRORS: External = External::new(CODEGEN, "errors");
pub(super) const INT_ENUM: External = External::new(CODEGEN, "int_enum");
pub(super) const MEMBERS: External = External::new(CODEGEN, "members");
pub(super) const STRING_ENUM: External = External::new(CODEGEN, "string_enum");
pub(super) const UNION: External = External::new(CODEGEN, "union");

// What operations and the client are made of.
pub(super) const CORE: External = External::new(CODEGEN, "Core");
pub(super) const CONTEXT_PARAM: External = External::new(CODEGEN, "ContextParam");
pub(super) const OPERATION: External = External::new(CODEGEN, "Operation");
pub(super) const SCHEME: External = External::new(CODEGEN, "Scheme");
pub(super) const SERVICE: External = External::new(CODEGEN, "Service");
pub(super) const STEP: External = External::new(CODEGEN, "Step");
pub(super) const VALIDATE: External = External::new(CODEGEN, "validate");

// The types of simple shapes.
pub(super) const BIG_DECIMAL: External = External::new(CRATE, "BigDecimal");
pub(super) const BIG_INTEGER: External = External::new(CRATE, "BigInteger");
pub(super) const BLOB: External = External::new(CRATE, "Blob");
pub(super) const BYTE_STREAM: External = External::new(CRATE, "ByteStream");
pub(super) const EVENT_RECEIVER: External = External::new(CRATE, "EventReceiver");
pub(super) const EVENT_SENDER: External = External::new(CRATE, "EventSender");
pub(super) const EVENT_STREAM: External = External::new(CRATE, "EventStream");
pub(super) const DOCUMENT: External = External::new(CRATE, "Document");
pub(super) const TIMESTAMP: External = External::new(CRATE, "Timestamp");
pub(super) const UNIT: External = External::new(CRATE, "Unit");
pub(super) const UNKNOWN_VARIANT: External = External::new(CRATE, "UnknownVariant");

/// The type of a service's own settings.
pub(super) const CLIENT_PARAM: External =
    External::new("tinsmith_runtime::endpoint", "ClientParam");

// What a client is made with, and what its calls are.
pub(super) const API_KEY: External = External::new(CRATE, "ApiKey");
pub(super) const CALL: External = External::new(CRATE, "Call");
pub(super) const CONFIG: External = External::new(CRATE, "Config");
pub(super) const CREDENTIALS: External = External::new(CRATE, "Credentials");
pub(super) const LOGIN: External = External::new(CRATE, "Login");
pub(super) const PRESIGNED_REQUEST: External = External::new(CRATE, "PresignedRequest");
pub(super) const TOKEN: External = External::new(CRATE, "Token");
pub(super) const VALIDATION: External = External::new(CRATE, "Validation");

/// The type that speaks a protocol, and the variant of it, where it speaks several.
pub(super) const fn protocol(protocol: Protocol) -> (External, Option<&'static str>) {
    let (ty, variant) = match protocol {
        Protocol::RpcV2Cbor => ("RpcV2Cbor", None),
        Protocol::AwsJson1_0 => ("AwsJson", Some("V1_0")),
        Protocol::AwsJson1_1 => ("AwsJson", Some("V1_1")),
        Protocol::RestJson1 => ("RestJson1", None),
        Protocol::RestXml => ("RestXml", None),
        Protocol::AwsQuery => ("AwsQuery", None),
        Protocol::Ec2Query => ("Ec2Query", None),
    };
    (External::new(CODEGEN, ty), variant)
}

/// The constant of an algorithm.
pub(super) const fn checksum(algorithm: ChecksumAlgorithm) -> External {
    let name = match algorithm {
        ChecksumAlgorithm::Crc32 => "CRC32",
        ChecksumAlgorithm::Crc32C => "CRC32C",
        ChecksumAlgorithm::Crc64Nvme => "CRC64NVME",
        ChecksumAlgorithm::Md5 => "MD5",
        ChecksumAlgorithm::Sha1 => "SHA1",
        ChecksumAlgorithm::Sha256 => "SHA256",
        ChecksumAlgorithm::Sha512 => "SHA512",
    };
    External::new(CODEGEN, name)
}

/// The module of the failures that every service's error type has.
pub(super) const ERROR: &str = "tinsmith_runtime::error";

pub(super) const INVALID_INPUT: External = External::new(CRATE, "InvalidInput");
pub(super) const MODELED: External = External::new(ERROR, "Modeled");

/// The module of the endpoint rules' data model.
pub(super) const RULES: &str = "tinsmith_runtime::endpoint::rules";
