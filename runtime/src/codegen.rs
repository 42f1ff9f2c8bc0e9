//! All that emitted code may name besides the public types of this crate.

pub use crate::auth::Scheme;
#[cfg(feature = "md5")]
pub use crate::checksum::MD5;
#[cfg(feature = "sha1")]
pub use crate::checksum::SHA1;
pub use crate::checksum::{CRC32, CRC32C, CRC64NVME, SHA256, SHA512};
pub use crate::client::{Core, Service};
pub use crate::endpoint::{ContextParam, Step};
pub use crate::operation::Operation;
pub use crate::protocol::{AwsJson, AwsQuery, Ec2Query, RestJson1, RestXml, RpcV2Cbor};
pub use crate::validate::validate_in_full as validate;
pub use crate::{
    __errors as errors, __int_enum as int_enum, __members as members, __string_enum as string_enum,
    __union as union,
};
