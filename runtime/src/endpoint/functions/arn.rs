//! `aws.parseArn`: Amazon Resource Names.

use std::borrow::Cow;

use super::text::part;

/// An ARN in its parts: `arn:partition:service:region:account-id:resource`.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::endpoint) struct Arn<'a> {
    pub(in crate::endpoint) partition: Cow<'a, str>,
    pub(in crate::endpoint) service: Cow<'a, str>,
    /// Empty where the resource belongs to no region.
    pub(in crate::endpoint) region: Cow<'a, str>,
    /// Empty where the resource belongs to no account.
    pub(in crate::endpoint) account_id: Cow<'a, str>,
    /// The resource, split at each `:` and `/`.
    pub(in crate::endpoint) resource_id: Vec<Cow<'a, str>>,
}

impl<'a> Arn<'a> {
    /// Takes an ARN apart. Partition, service and resource must not be empty.
    pub(in crate::endpoint) fn parse(text: &Cow<'a, str>) -> Option<Self> {
        let mut start = 0;
        let mut field = || {
            let length = text.get(start..)?.find(':')?;
            let range = start..start + length;
            start = range.end + 1;
            part(text, range)
        };
        let (prefix, partition, service) = (field()?, field()?, field()?);
        let (region, account_id) = (field()?, field()?);
        let resource = text.get(start..)?;
        if prefix != "arn" || partition.is_empty() || service.is_empty() || resource.is_empty() {
            return None;
        }
        Some(Self {
            partition,
            service,
            region,
            account_id,
            resource_id: resource_id(text, start)?,
        })
    }
}

fn resource_id<'a>(arn: &Cow<'a, str>, mut start: usize) -> Option<Vec<Cow<'a, str>>> {
    let mut parts = Vec::new();
    for segment in arn.get(start..)?.split([':', '/']) {
        let end = start + segment.len();
        parts.push(part(arn, start..end)?);
        start = end + 1;
    }
    Some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_an_arn_apart() {
        for text in [
            Cow::Borrowed("arn:aws:tin:eu-north-1:000000000042:sheet/thin:7"),
            Cow::Owned("arn:aws:tin:eu-north-1:000000000042:sheet/thin:7".to_owned()),
        ] {
            let arn = Arn::parse(&text).unwrap();
            assert_eq!(arn.partition, "aws");
            assert_eq!(arn.service, "tin");
            assert_eq!(arn.region, "eu-north-1");
            assert_eq!(arn.account_id, "000000000042");
            assert_eq!(arn.resource_id, ["sheet", "thin", "7"]);
        }
    }

    #[test]
    fn region_and_account_may_be_empty() {
        let arn = Arn::parse(&Cow::Borrowed("arn:aws:tin:::sheet:")).unwrap();
        assert_eq!((arn.region.as_ref(), arn.account_id.as_ref()), ("", ""));
        assert_eq!(arn.resource_id, ["sheet", ""]);
    }

    #[test]
    fn what_is_no_arn() {
        for text in [
            "",
            "sheet",
            "arn:aws:tin:region:account",
            "arn::tin:::sheet",
            "arn:aws::::sheet",
            "arn:aws:tin:::",
            "urn:aws:tin:::sheet",
        ] {
            assert_eq!(Arn::parse(&Cow::Borrowed(text)), None, "{text}");
        }
    }
}
