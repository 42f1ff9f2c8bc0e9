//! `endpoint` and `hostLabel`: what an operation puts before the host.

use crate::protocol::error::EncodeError;
use crate::protocol::text::text;
use crate::shape::{Path, Structure};
use crate::timestamp::TimestampFormat;

/// How long a label of a domain name may be (RFC 1123).
const MAX_LABEL_LENGTH: usize = 63;

/// The `hostPrefix` of an `endpoint` trait. Only a program that makes one links what fills it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HostPrefix {
    pattern: &'static str,
    fill: fn(&str, &dyn Structure) -> Result<String, EncodeError>,
}

impl HostPrefix {
    /// A prefix with labels in braces.
    pub(crate) const fn new(pattern: &'static str) -> Self {
        Self {
            pattern,
            fill: host_prefix,
        }
    }

    /// The prefix with the values of `input` for its labels.
    ///
    /// # Errors
    /// A value is no label of a domain name: it would change which host is asked.
    pub(crate) fn fill(&self, input: &dyn Structure) -> Result<String, EncodeError> {
        (self.fill)(self.pattern, input)
    }
}

fn host_prefix(pattern: &str, input: &dyn Structure) -> Result<String, EncodeError> {
    let mut prefix = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        prefix.push_str(literal);
        prefix.push_str(&host_label(name, input)?);
        rest = after;
    }
    prefix.push_str(rest);
    Ok(prefix)
}

fn host_label(name: &str, input: &dyn Structure) -> Result<String, EncodeError> {
    let members = input.schema().members;
    let index = members
        .iter()
        .position(|member| member.name == name && member.is_host_label());
    let member = index.and_then(|index| members.get(index).zip(input.get(index)));
    let Some((member, value)) = member else {
        let reason = "is a label of the operation's host, and no member of its input";
        return Err(EncodeError::new(name, reason));
    };
    let path = Path::INPUT.member(member);
    match text(member, value.view(), TimestampFormat::DateTime, &path)? {
        Some(label) if is_host_label(&label) => Ok(label.into_owned()),
        _ => {
            let reason = "is a part of the host name, and must be 1 to 63 letters, digits and \
                          hyphens, with no hyphen at either end";
            Err(EncodeError::new(path.to_string(), reason))
        }
    }
}

fn is_host_label(label: &str) -> bool {
    (1..=MAX_LABEL_LENGTH).contains(&label.len())
        && label
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}
