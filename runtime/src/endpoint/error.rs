//! Why there is no endpoint.

use std::error::Error;
use std::fmt;

use super::rules::ParameterKind;

/// Why a call has no endpoint: what was asked for, and what the rules of the service say to it.
///
/// ```text
/// there is no endpoint for Region `us-iso-east-1`, UseFIPS `true`: Partition does not support FIPS
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EndpointError(Box<Details>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Details {
    asked: String,
    message: String,
}

impl EndpointError {
    pub(super) fn new(failure: Failure, asked: String) -> Self {
        let message = failure.to_string();
        Self(Box::new(Details { asked, message }))
    }

    /// The reason alone: the message of the service's rule set, or what is wrong with a parameter
    /// or with the URL.
    pub fn message(&self) -> &str {
        &self.0.message
    }
}

impl fmt::Display for EndpointError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let asked = match self.0.asked.as_str() {
            "" => "this call",
            asked => asked,
        };
        write!(f, "there is no endpoint for {asked}: {}", self.message())
    }
}

impl Error for EndpointError {}

/// What ended an evaluation without an endpoint.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Failure {
    /// An error rule matched, with this message.
    Refused(String),
    /// The rules are used up.
    NoRuleMatched,
    /// A required parameter without a value.
    MissingParameter(&'static str),
    /// A parameter with a value of another type than the rule set declares.
    ParameterType(&'static str, ParameterKind),
    /// The URL is none.
    InvalidUrl(String),
    /// The endpoint override has a user name or password in it.
    UserInfo,
    /// Part of the matching rule has no value.
    NoValue(&'static str),
    /// An expression of the wrong type, which the rule set's author or the generator is to blame
    /// for: what was needed, and what there was.
    WrongType(&'static str, &'static str),
    /// A reference to something that the rule set neither declares nor assigns.
    UnknownReference(&'static str),
    /// More levels than any rule set has.
    TooDeep,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(message) => f.write_str(message),
            Self::NoRuleMatched => f.write_str("no endpoint rule of the service covers this case"),
            Self::MissingParameter(name) => {
                write!(f, "the parameter `{name}` is required and has no value")
            }
            Self::ParameterType(name, kind) => {
                write!(f, "the parameter `{name}` takes a {kind}")
            }
            Self::InvalidUrl(url) => write!(
                f,
                "`{url}` is not a URL that requests can go to: \
                 it has to look like `https://host`, `https://host:port` or `https://host/path`"
            ),
            Self::UserInfo => f.write_str(
                "the endpoint has a user name or a password in it; \
                 take that out, requests are signed with credentials",
            ),
            Self::NoValue(what) => {
                write!(f, "{what} of the matching endpoint rule has no value")
            }
            Self::WrongType(needed, found) => write!(
                f,
                "the endpoint rules of the service are broken: {found} stands where {needed} has to"
            ),
            Self::UnknownReference(name) => write!(
                f,
                "the endpoint rules of the service are broken: they refer to `{name}`, \
                 which has not been assigned"
            ),
            Self::TooDeep => f.write_str("the endpoint rules of the service are nested too deeply"),
        }
    }
}
