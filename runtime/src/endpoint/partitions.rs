//! AWS's partitions: sets of regions that share a DNS suffix and nothing else with each other.
//!
//! The table is AWS's published `partitions.json`. Two things are stored more briefly than there.
//! A pattern for region names always reads `^(prefix|…)\-\w+\-\d+$`, so its prefixes are enough.
//! And of the regions that the file lists, all but the pseudo-regions for global services match
//! their partition's pattern, so only those are listed.

/// A partition, which is what `aws.partition` returns.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Partition {
    pub(super) name: &'static str,
    pub(super) dns_suffix: &'static str,
    pub(super) dual_stack_dns_suffix: &'static str,
    pub(super) supports_fips: bool,
    pub(super) supports_dual_stack: bool,
    /// The region that signs requests to the partition's global services.
    pub(super) implicit_global_region: &'static str,
    /// What the names of its regions start with, up to the hyphen before the direction.
    region_prefixes: &'static [&'static str],
    /// The name that stands for the partition as a whole.
    global_region: Option<&'static str>,
}

impl Partition {
    /// The partition of a region. Regions that are not known are taken for new ones of the first
    /// partition, as AWS's own clients take them.
    pub(super) fn of_region(region: &str) -> &'static Self {
        PARTITIONS
            .into_iter()
            .find(|partition| partition.has(region))
            .unwrap_or(&AWS)
    }

    fn has(&self, region: &str) -> bool {
        self.global_region == Some(region)
            || self.region_prefixes.iter().any(|prefix| {
                region
                    .strip_prefix(prefix)
                    .and_then(|rest| rest.strip_prefix('-'))
                    .is_some_and(is_direction_and_number)
            })
    }
}

/// Whether the end of a region's name is such as `north-1`: `\w+\-\d+`.
fn is_direction_and_number(text: &str) -> bool {
    let is_word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    text.split_once('-').is_some_and(|(direction, number)| {
        !direction.is_empty()
            && direction.bytes().all(is_word)
            && !number.is_empty()
            && number.bytes().all(|byte| byte.is_ascii_digit())
    })
}

static PARTITIONS: [&Partition; 8] = [
    &AWS,
    &AWS_US_GOV,
    &AWS_CN,
    &AWS_ISO,
    &AWS_ISO_B,
    &AWS_ISO_E,
    &AWS_ISO_F,
    &AWS_EUSC,
];

static AWS: Partition = Partition {
    name: "aws",
    dns_suffix: "amazonaws.com",
    dual_stack_dns_suffix: "api.aws",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "us-east-1",
    region_prefixes: &["us", "eu", "ap", "sa", "ca", "me", "af", "il", "mx"],
    global_region: Some("aws-global"),
};

static AWS_US_GOV: Partition = Partition {
    name: "aws-us-gov",
    dns_suffix: "amazonaws.com",
    dual_stack_dns_suffix: "api.aws",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "us-gov-west-1",
    region_prefixes: &["us-gov"],
    global_region: Some("aws-us-gov-global"),
};

static AWS_CN: Partition = Partition {
    name: "aws-cn",
    dns_suffix: "amazonaws.com.cn",
    dual_stack_dns_suffix: "api.amazonwebservices.com.cn",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "cn-northwest-1",
    region_prefixes: &["cn"],
    global_region: Some("aws-cn-global"),
};

static AWS_ISO: Partition = Partition {
    name: "aws-iso",
    dns_suffix: "c2s.ic.gov",
    dual_stack_dns_suffix: "api.aws.ic.gov",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "us-iso-east-1",
    region_prefixes: &["us-iso"],
    global_region: Some("aws-iso-global"),
};

static AWS_ISO_B: Partition = Partition {
    name: "aws-iso-b",
    dns_suffix: "sc2s.sgov.gov",
    dual_stack_dns_suffix: "api.aws.scloud",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "us-isob-east-1",
    region_prefixes: &["us-isob"],
    global_region: Some("aws-iso-b-global"),
};

static AWS_ISO_E: Partition = Partition {
    name: "aws-iso-e",
    dns_suffix: "cloud.adc-e.uk",
    dual_stack_dns_suffix: "api.cloud-aws.adc-e.uk",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "eu-isoe-west-1",
    region_prefixes: &["eu-isoe"],
    global_region: None,
};

static AWS_ISO_F: Partition = Partition {
    name: "aws-iso-f",
    dns_suffix: "csp.hci.ic.gov",
    dual_stack_dns_suffix: "api.aws.hci.ic.gov",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "us-isof-south-1",
    region_prefixes: &["us-isof"],
    global_region: Some("aws-iso-f-global"),
};

static AWS_EUSC: Partition = Partition {
    name: "aws-eusc",
    dns_suffix: "amazonaws.eu",
    dual_stack_dns_suffix: "api.amazonwebservices.eu",
    supports_fips: true,
    supports_dual_stack: true,
    implicit_global_region: "eusc-de-east-1",
    region_prefixes: &["eusc-de"],
    global_region: None,
};

#[cfg(test)]
mod tests {
    use std::env;
    use std::fs;
    use std::path::PathBuf;

    use serde_json::Value;

    use super::*;

    const FILE: &str = "conformance/endpoint-rules/partitions.json";

    #[test]
    fn a_region_belongs_to_the_partition_whose_pattern_it_matches() {
        for (region, partition) in [
            ("eu-north-1", "aws"),
            ("us-gov-east-1", "aws-us-gov"),
            ("cn-west-12", "aws-cn"),
            ("us-isob-any_word-3", "aws-iso-b"),
            ("aws-cn-global", "aws-cn"),
        ] {
            assert_eq!(Partition::of_region(region).name, partition, "{region}");
        }
    }

    #[test]
    fn a_region_that_matches_nothing_belongs_to_the_first_partition() {
        for region in [
            "",
            "moon",
            "cn-",
            "cn-west",
            "cn-west-",
            "cn--1",
            "cn-west-1x",
            "xcn-west-1",
        ] {
            assert_eq!(Partition::of_region(region).name, "aws", "{region}");
        }
    }

    /// Compares the table with the file that AWS publishes.
    #[test]
    fn the_table_is_that_of_aws() {
        let Some(published) = published() else {
            return;
        };
        let published = published["partitions"].as_array().unwrap();
        assert_eq!(published.len(), PARTITIONS.len());
        for (published, partition) in published.iter().zip(PARTITIONS) {
            assert_eq!(published["id"], partition.name);
            assert_eq!(published["outputs"], outputs(partition));
            let pattern = published["regionRegex"].as_str().unwrap();
            assert_eq!(prefixes(pattern), partition.region_prefixes);
            for region in published["regions"].as_object().unwrap().keys() {
                assert_eq!(Partition::of_region(region), partition, "{region}");
            }
        }
    }

    fn published() -> Option<Value> {
        let data = env::var_os("TINSMITH_DATA").map_or_else(
            || PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared")),
            PathBuf::from,
        );
        match fs::read_to_string(data.join(FILE)) {
            Ok(text) => Some(serde_json::from_str(&text).unwrap()),
            Err(_) => {
                println!(
                    "skipped: no {FILE} here; set TINSMITH_DATA to a folder that has it \
                     (the boto/botocore repository has the same in botocore/data)"
                );
                None
            }
        }
    }

    fn outputs(partition: &Partition) -> Value {
        serde_json::json!({
            "name": partition.name,
            "dnsSuffix": partition.dns_suffix,
            "dualStackDnsSuffix": partition.dual_stack_dns_suffix,
            "supportsFIPS": partition.supports_fips,
            "supportsDualStack": partition.supports_dual_stack,
            "implicitGlobalRegion": partition.implicit_global_region,
        })
    }

    /// The prefixes that a pattern such as `^a\-(b|c)\-\w+\-\d+$` allows.
    fn prefixes(pattern: &str) -> Vec<String> {
        let prefix = pattern
            .strip_prefix('^')
            .and_then(|rest| rest.strip_suffix(r"\-\w+\-\d+$"))
            .unwrap()
            .replace(r"\-", "-");
        match prefix
            .strip_suffix(')')
            .and_then(|rest| rest.split_once('('))
        {
            Some((start, group)) => group
                .split('|')
                .map(|end| format!("{start}{end}"))
                .collect(),
            None => vec![prefix],
        }
    }
}
