//! The functions of the rules engine's library: Smithy's own, and those that AWS adds.
//!
//! `isSet`, `not`, `booleanEquals`, `stringEquals`, `coalesce`, `ite` and `getAttr` are part of the
//! interpreter. Here are those that look into a string or a table.

pub(super) mod arn;
pub(super) mod host_label;
pub(super) mod text;
pub(super) mod url;

use std::borrow::Cow;
use std::fmt;
use std::vec;

use self::arn::Arn;
use self::host_label::{are_bucket_labels, are_host_labels, is_bucket_label, is_host_label};
use self::url::Url;
use super::error::Failure;
use super::partitions::Partition;
use super::value::Value;
use crate::percent::{EncodeSet, encode};

/// A function of the library.
///
/// Only a rule set that names it makes a program link it.
#[derive(Clone, Copy)]
pub struct Function {
    name: &'static str,
    call: for<'a> fn(Arguments<'a>) -> Outcome<'a>,
}

type Outcome<'a> = Result<Option<Value<'a>>, Failure>;

/// `substring`: of a string, the characters from a start up to an end, both counted from the end of
/// the string where the fourth argument says so.
pub const SUBSTRING: Function = Function::new("substring", substring);

/// `split`: a string at a delimiter, into so many parts at most (0 for no limit).
pub const SPLIT: Function = Function::new("split", split);

/// `uriEncode`: a string, percent-encoded.
pub const URI_ENCODE: Function = Function::new("uriEncode", uri_encode);

/// `parseURL`: a URL's `scheme`, `authority`, `path`, `normalizedPath` and `isIp`.
pub const PARSE_URL: Function = Function::new("parseURL", parse_url);

/// `isValidHostLabel`: whether a string is one, or where the second argument allows it several with
/// dots between them.
pub const IS_VALID_HOST_LABEL: Function = Function::new("isValidHostLabel", is_valid_host_label);

/// `aws.partition`: the partition of a region.
pub const AWS_PARTITION: Function = Function::new("aws.partition", aws_partition);

/// `aws.parseArn`: an ARN's `partition`, `service`, `region`, `accountId` and `resourceId`.
pub const AWS_PARSE_ARN: Function = Function::new("aws.parseArn", aws_parse_arn);

/// `aws.isVirtualHostableS3Bucket`: whether a bucket of this name can be a part of the host name,
/// or where the second argument allows it several parts with dots between them.
pub const AWS_IS_VIRTUAL_HOSTABLE_S3_BUCKET: Function = Function::new(
    "aws.isVirtualHostableS3Bucket",
    aws_is_virtual_hostable_s3_bucket,
);

impl Function {
    const fn new(name: &'static str, call: for<'a> fn(Arguments<'a>) -> Outcome<'a>) -> Self {
        Self { name, call }
    }

    /// What the function makes of its arguments, all of which have a value.
    pub(super) fn call<'a>(&self, arguments: Vec<Value<'a>>) -> Outcome<'a> {
        (self.call)(Arguments(arguments.into_iter()))
    }
}

impl fmt::Debug for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// The arguments of a call, in their order.
struct Arguments<'a>(vec::IntoIter<Value<'a>>);

impl<'a> Arguments<'a> {
    fn string(&mut self) -> Result<Cow<'a, str>, Failure> {
        match self.0.next() {
            Some(Value::String(text)) => Ok(text),
            other => Err(wrong("a string", other.as_ref())),
        }
    }

    fn integer(&mut self) -> Result<i32, Failure> {
        match self.0.next() {
            Some(Value::Integer(value)) => Ok(value),
            other => Err(wrong("a number", other.as_ref())),
        }
    }

    fn boolean(&mut self) -> Result<bool, Failure> {
        match self.0.next() {
            Some(Value::Bool(value)) => Ok(value),
            other => Err(wrong("a boolean", other.as_ref())),
        }
    }
}

#[cold]
fn wrong(expected: &'static str, found: Option<&Value<'_>>) -> Failure {
    Failure::WrongType(expected, found.map_or("no argument", Value::type_name))
}

fn substring(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let text = arguments.string()?;
    let (start, end) = (arguments.integer()?, arguments.integer()?);
    let part = if arguments.boolean()? {
        text::substring_from_end(&text, start, end)
    } else {
        text::substring(&text, start, end)
    };
    Ok(part.map(Value::String))
}

fn split(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let (text, delimiter) = (arguments.string()?, arguments.string()?);
    let parts = text::split(&text, &delimiter, arguments.integer()?);
    Ok(parts.map(Value::strings))
}

fn uri_encode(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let encoded = encode(&arguments.string()?, EncodeSet::Component).into_owned();
    Ok(Some(Value::String(Cow::Owned(encoded))))
}

fn parse_url(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let url = Url::parse(&arguments.string()?);
    Ok(url.map(|url| {
        Value::Record(vec![
            ("scheme", Value::text(url.scheme)),
            ("authority", Value::String(url.authority)),
            ("path", Value::String(url.path)),
            ("normalizedPath", Value::String(url.normalized_path)),
            ("isIp", Value::Bool(url.is_ip)),
        ])
    }))
}

fn is_valid_host_label(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let (text, dots_allowed) = (arguments.string()?, arguments.boolean()?);
    let test = if dots_allowed {
        are_host_labels
    } else {
        is_host_label
    };
    Ok(Some(Value::Bool(test(&text))))
}

fn aws_partition(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let partition = Partition::of_region(&arguments.string()?);
    let supports_dual_stack = Value::Bool(partition.supports_dual_stack);
    Ok(Some(Value::Record(vec![
        ("name", Value::text(partition.name)),
        ("dnsSuffix", Value::text(partition.dns_suffix)),
        (
            "dualStackDnsSuffix",
            Value::text(partition.dual_stack_dns_suffix),
        ),
        ("supportsFIPS", Value::Bool(partition.supports_fips)),
        ("supportsDualStack", supports_dual_stack),
        (
            "implicitGlobalRegion",
            Value::text(partition.implicit_global_region),
        ),
    ])))
}

fn aws_parse_arn(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let arn = Arn::parse(&arguments.string()?);
    Ok(arn.map(|arn| {
        Value::Record(vec![
            ("partition", Value::String(arn.partition)),
            ("service", Value::String(arn.service)),
            ("region", Value::String(arn.region)),
            ("accountId", Value::String(arn.account_id)),
            ("resourceId", Value::strings(arn.resource_id)),
        ])
    }))
}

fn aws_is_virtual_hostable_s3_bucket(mut arguments: Arguments<'_>) -> Outcome<'_> {
    let (text, dots_allowed) = (arguments.string()?, arguments.boolean()?);
    let test = if dots_allowed {
        are_bucket_labels
    } else {
        is_bucket_label
    };
    Ok(Some(Value::Bool(test(&text))))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attributes(function: Function, text: &str) -> Vec<(&'static str, Value<'_>)> {
        match function.call(vec![Value::text(text)]) {
            Ok(Some(Value::Record(record))) => record,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_partition_has_the_members_of_the_specification() {
        assert_eq!(
            attributes(AWS_PARTITION, "cn-north-1"),
            [
                ("name", Value::text("aws-cn")),
                ("dnsSuffix", Value::text("amazonaws.com.cn")),
                (
                    "dualStackDnsSuffix",
                    Value::text("api.amazonwebservices.com.cn")
                ),
                ("supportsFIPS", Value::Bool(true)),
                ("supportsDualStack", Value::Bool(true)),
                ("implicitGlobalRegion", Value::text("cn-northwest-1")),
            ]
        );
    }

    #[test]
    fn an_arn_has_the_members_of_the_specification() {
        let arn = "arn:aws:tin:eu-north-1:000000000042:sheet/thin";
        let resource = ["sheet", "thin"].map(Cow::Borrowed);
        assert_eq!(
            attributes(AWS_PARSE_ARN, arn),
            [
                ("partition", Value::text("aws")),
                ("service", Value::text("tin")),
                ("region", Value::text("eu-north-1")),
                ("accountId", Value::text("000000000042")),
                ("resourceId", Value::strings(resource)),
            ]
        );
    }

    #[test]
    fn a_url_has_the_members_of_the_specification() {
        assert_eq!(
            attributes(PARSE_URL, "http://[fd00::1]:81/a"),
            [
                ("scheme", Value::text("http")),
                ("authority", Value::text("[fd00::1]:81")),
                ("path", Value::text("/a")),
                ("normalizedPath", Value::text("/a/")),
                ("isIp", Value::Bool(true)),
            ]
        );
    }

    #[test]
    fn arguments_of_the_wrong_type_or_none_are_told() {
        let split = |arguments| SPLIT.call(arguments).unwrap_err();
        assert_eq!(
            split(vec![Value::text("a-b"), Value::Bool(true)]),
            Failure::WrongType("a string", "a boolean")
        );
        assert_eq!(
            split(vec![Value::text("a-b"), Value::text("-")]),
            Failure::WrongType("a number", "no argument")
        );
    }
}
