//! Which checksums an operation has, and which of them a call sends and checks.

use std::fmt::Debug;

use ::http::HeaderMap;

use crate::checksum::{CRC32, ChecksumAlgorithm};
use crate::error::{Failure, ReplyError};
use crate::http::Response;
use crate::protocol::{DecodeError, EncodeError};
use crate::shape::{Location, Member, Structure, View};

/// The headers of the algorithms of all services; a caller may have computed any of them.
const HEADERS: &[&str] = &[
    "x-amz-checksum-crc32",
    "x-amz-checksum-crc32c",
    "x-amz-checksum-crc64nvme",
    "x-amz-checksum-md5",
    "x-amz-checksum-sha1",
    "x-amz-checksum-sha256",
    "x-amz-checksum-sha512",
    "x-amz-checksum-xxhash128",
    "x-amz-checksum-xxhash3",
    "x-amz-checksum-xxhash64",
];

/// The fastest first. Of several checksums in a response, one is enough.
const PREFERRED: &[&str] = &[
    "CRC64NVME",
    "CRC32C",
    "CRC32",
    "SHA1",
    "SHA256",
    "SHA512",
    "MD5",
];

/// The value of the member by which a caller asks for a checksum in the response.
const ENABLED: &str = "ENABLED";

/// `aws.protocols#httpChecksum` of an operation, as constant data.
#[derive(Clone, Copy, Debug, Default)]
pub struct HttpChecksum {
    code: Option<&'static dyn Code>,
    request_member: Option<&'static str>,
    request_algorithms: &'static [&'static ChecksumAlgorithm],
    /// What is sent where the caller has not chosen. Only an operation that takes a checksum has
    /// one, so that no other makes a program link its table.
    default: Option<&'static ChecksumAlgorithm>,
    is_required: bool,
    response_member: Option<&'static str>,
    response_algorithms: &'static [&'static ChecksumAlgorithm],
}

impl HttpChecksum {
    /// An operation without checksums.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            code: None,
            request_member: None,
            request_algorithms: &[],
            default: None,
            is_required: false,
            response_member: None,
            response_algorithms: &[],
        }
    }

    /// `requestAlgorithmMember`, and those values of its enum that there is an algorithm for.
    #[must_use]
    pub const fn request(
        mut self,
        member: &'static str,
        algorithms: &'static [&'static ChecksumAlgorithm],
    ) -> Self {
        self.code = Some(&ChecksumCode);
        self.request_member = Some(member);
        self.request_algorithms = algorithms;
        self.default = Some(CRC32);
        self
    }

    /// `requestChecksumRequired`, beside a `requestAlgorithmMember`; alone it is the same as the
    /// trait `httpChecksumRequired`.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// `requestValidationModeMember`, and those of `responseAlgorithms` that there is an algorithm
    /// for.
    #[must_use]
    pub const fn response(
        mut self,
        member: &'static str,
        algorithms: &'static [&'static ChecksumAlgorithm],
    ) -> Self {
        self.code = Some(&ChecksumCode);
        self.response_member = Some(member);
        self.response_algorithms = algorithms;
        self
    }

    /// The checksum to send with a request whose `headers` are those of the protocol; `None` if
    /// there is to be none, or the caller has computed one.
    ///
    /// # Errors
    /// The caller has chosen an algorithm that there is no implementation of.
    pub(crate) fn for_request(
        &self,
        input: &dyn Structure,
        headers: &HeaderMap,
        calculation: RequestChecksumCalculation,
    ) -> Result<Option<RequestChecksum>, EncodeError> {
        self.code.map_or(Ok(None), |code| {
            code.for_request(self, input, headers, calculation)
        })
    }

    /// Whether the checksum of the response is checked.
    pub(crate) fn validates(
        &self,
        input: &dyn Structure,
        validation: ResponseChecksumValidation,
    ) -> bool {
        self.code
            .is_some_and(|code| code.validates(self, input, validation))
    }

    /// The header that asks for a checksum in the response, and its value, where the input does not
    /// say so.
    pub(crate) fn mode_header(
        &self,
        input: &dyn Structure,
    ) -> Option<(&'static str, &'static str)> {
        self.code?.mode_header(self, input)
    }

    /// Holds the body of a response to its checksum, if it comes with one that can be checked: at
    /// once, or while it is read.
    ///
    /// # Errors
    /// The body has another checksum.
    pub(crate) fn verified(&self, response: Response) -> Result<Response, Failure> {
        match self.code {
            Some(code) => code.verified(self, response),
            None => Ok(response),
        }
    }

    fn algorithm(
        &self,
        member: &Member,
        name: &str,
    ) -> Result<&'static ChecksumAlgorithm, EncodeError> {
        let mut known = self.request_algorithms.iter();
        if let Some(algorithm) = known.find(|known| known.name.eq_ignore_ascii_case(name)) {
            return Ok(algorithm);
        }
        let known: Vec<&str> = self.request_algorithms.iter().map(|it| it.name).collect();
        let reason = format!(
            "no checksum of the algorithm {name:?} can be computed, only of {}; one that is \
             computed elsewhere can be set as the member for it",
            known.join(", ")
        );
        Err(EncodeError::new(member.field, reason))
    }
}

/// What a trait comes to in a call. It is reached through operations that have the trait, so that
/// only a program that uses one of these links it.
trait Code: Debug + Sync {
    fn for_request(
        &self,
        of: &HttpChecksum,
        input: &dyn Structure,
        headers: &HeaderMap,
        calculation: RequestChecksumCalculation,
    ) -> Result<Option<RequestChecksum>, EncodeError>;

    fn validates(
        &self,
        of: &HttpChecksum,
        input: &dyn Structure,
        validation: ResponseChecksumValidation,
    ) -> bool;

    fn mode_header(
        &self,
        of: &HttpChecksum,
        input: &dyn Structure,
    ) -> Option<(&'static str, &'static str)>;

    fn verified(&self, of: &HttpChecksum, response: Response) -> Result<Response, Failure>;
}

/// The one that there is.
#[derive(Debug)]
struct ChecksumCode;

impl Code for ChecksumCode {
    fn for_request(
        &self,
        of: &HttpChecksum,
        input: &dyn Structure,
        headers: &HeaderMap,
        calculation: RequestChecksumCalculation,
    ) -> Result<Option<RequestChecksum>, EncodeError> {
        let Some((member, chosen)) = of.request_member.and_then(|name| choice(input, name)) else {
            return Ok(None);
        };
        if HEADERS.iter().any(|name| headers.contains_key(*name)) {
            return Ok(None);
        }
        if let Some(name) = chosen {
            let algorithm = of.algorithm(member, name)?;
            return Ok(Some(RequestChecksum {
                algorithm,
                announced_in: None,
            }));
        }
        if !of.is_required && calculation == RequestChecksumCalculation::WhenRequired {
            return Ok(None);
        }
        Ok(of.default.map(|algorithm| RequestChecksum {
            algorithm,
            announced_in: bound_header(member),
        }))
    }

    fn validates(
        &self,
        of: &HttpChecksum,
        input: &dyn Structure,
        validation: ResponseChecksumValidation,
    ) -> bool {
        let mode = of.response_member.and_then(|name| choice(input, name));
        match mode {
            Some((_, Some(mode))) => mode == ENABLED,
            Some((_, None)) => validation == ResponseChecksumValidation::WhenSupported,
            None => false,
        }
    }

    fn mode_header(
        &self,
        of: &HttpChecksum,
        input: &dyn Structure,
    ) -> Option<(&'static str, &'static str)> {
        match choice(input, of.response_member?)? {
            (member, None) => Some((bound_header(member)?, ENABLED)),
            (_, Some(_)) => None,
        }
    }

    fn verified(&self, of: &HttpChecksum, mut response: Response) -> Result<Response, Failure> {
        let stated = stated_checksum(of.response_algorithms, &response.headers);
        let Some(checksum) = stated else {
            return Ok(response);
        };
        if let Some(stream) = response.stream.take() {
            response.stream = Some(stream.verified(checksum));
            return Ok(response);
        }
        match checksum.verify_bytes(&response.body) {
            Ok(()) => Ok(response),
            Err(error) => {
                let error = DecodeError::in_body("bytes with their checksum", error.to_string());
                Err(Failure::Reply(ReplyError::to_result(&response, error)))
            }
        }
    }
}

/// The checksum that the body of a response has to have, if it comes with one that can be checked.
fn stated_checksum(
    algorithms: &[&'static ChecksumAlgorithm],
    headers: &HeaderMap,
) -> Option<ResponseChecksum> {
    let known = PREFERRED.iter().filter_map(|name| {
        let mut algorithms = algorithms.iter();
        algorithms.find(|algorithm| algorithm.name == *name)
    });
    for algorithm in known {
        let value = headers.get(algorithm.header);
        let Some(value) = value.and_then(|value| value.to_str().ok()) else {
            continue;
        };
        if !is_composite(value) {
            return Some(ResponseChecksum {
                algorithm,
                value: value.to_owned(),
            });
        }
    }
    None
}

/// The checksum that a request is sent with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RequestChecksum {
    pub(crate) algorithm: &'static ChecksumAlgorithm,
    /// The header that tells the service which algorithm it is, if the input does not.
    pub(crate) announced_in: Option<&'static str>,
}

/// The checksum that the body of a response has to have.
#[derive(Clone, Debug)]
pub(crate) struct ResponseChecksum {
    pub(crate) algorithm: &'static ChecksumAlgorithm,
    /// In base64.
    pub(crate) value: String,
}

/// When a request gets a checksum that the caller has not asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RequestChecksumCalculation {
    /// Whenever the operation takes one.
    #[default]
    WhenSupported,
    /// When the operation requires one.
    WhenRequired,
}

/// When the checksum of a response is checked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResponseChecksumValidation {
    /// Whenever the operation can return one.
    #[default]
    WhenSupported,
    /// When the caller asks for it in the input.
    WhenRequired,
}

/// The member `name` of the input, and the value of its enum that is set.
fn choice<'a>(input: &'a dyn Structure, name: &str) -> Option<(&'static Member, Option<&'a str>)> {
    let members = input.schema().members;
    let index = members.iter().position(|member| member.name == name)?;
    let chosen = match input.get(index)?.view() {
        View::Enum(value) | View::String(value) if !value.is_empty() => Some(value),
        _ => None,
    };
    Some((members.get(index)?, chosen))
}

fn bound_header(member: &Member) -> Option<&'static str> {
    match member.location {
        Location::Header(name) => Some(name),
        _ => None,
    }
}

/// Whether a checksum is that of the checksums of an object's parts, which ends in how many there
/// are: `-3`.
fn is_composite(value: &str) -> bool {
    let parts = value.rsplit_once('-').map_or("", |(_, parts)| parts);
    !parts.is_empty() && parts.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests;
