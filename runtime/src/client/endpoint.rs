//! Where a call goes and in what scope it is signed, by the rules of its service and the settings
//! of its client.

use crate::auth::sigv4::{ContentSha256, PathEncoding, PathNormalization, SigningSettings};
use crate::client::Parts;
use crate::endpoint::rules::Expr::{Attr, AwsPartition, Ref, Template, Text};
use crate::endpoint::rules::PathPart::Key;
use crate::endpoint::rules::{Condition, Parameter, Rule, RuleSet, Target};
use crate::endpoint::{self, AuthScheme, Endpoint, Parameters};
use crate::error::{ConfigurationError, Failure};
use crate::operation::Operation;

/// Where a service without rules of its own is.
const PLAIN_RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Prefix"),
        Parameter::string("Region").built_in("AWS::Region"),
    ],
    rules: &[Rule::Endpoint {
        conditions: &[Condition::Assign("partition", AwsPartition(&Ref("Region")))],
        endpoint: Target::new(Template(&[
            Text("https://"),
            Ref("Prefix"),
            Text("."),
            Ref("Region"),
            Text("."),
            Attr(&Ref("partition"), &[Key("dnsSuffix")]),
        ])),
    }],
};

/// The scope of a call's signatures, and how they are made.
#[derive(Debug)]
pub(super) struct Signing {
    pub(super) name: String,
    pub(super) region: String,
    pub(super) settings: SigningSettings,
}

impl Parts {
    /// The endpoint of a call.
    pub(super) fn resolve_endpoint(&self) -> Result<Endpoint, Failure> {
        let url = self.endpoint.clone().map_err(Failure::Configuration)?;
        let region = self.config.region().map_err(Failure::Configuration)?;
        if region.is_none() && url.is_none() {
            return Err(Failure::Configuration(self.config.missing_region()));
        }
        let mut parameters = Parameters::new()
            .with_use_fips(self.config.fips())
            .with_use_dual_stack(self.config.dual_stack());
        if let Some(region) = region {
            parameters = parameters.with_region(region);
        }
        if let Some(url) = &url {
            parameters = parameters.with_endpoint(url);
        } else if self.service.endpoint.is_none() {
            let prefix = self.plain_prefix().map_err(Failure::Configuration)?;
            parameters = parameters.with("Prefix", prefix);
        }
        let rules = self.service.endpoint.unwrap_or(&PLAIN_RULES);
        endpoint::resolve(rules, &parameters).map_err(Failure::Endpoint)
    }

    /// How a call is signed at this endpoint; `None` where it is not.
    pub(super) fn signing(
        &self,
        operation: &Operation,
        endpoint: &Endpoint,
    ) -> Result<Option<Signing>, Failure> {
        let Some(name) = self.service.signing_name else {
            return Ok(None);
        };
        // Who calls an operation with `optionalAuth` is often about to get credentials by it, and
        // a signature with old ones would be refused.
        if operation.anonymous || operation.optional_auth {
            return Ok(None);
        }
        let scheme = sigv4_scheme(endpoint).map_err(Failure::Configuration)?;
        let region = match scheme.and_then(|scheme| scheme.signing_region.clone()) {
            Some(region) => region,
            None => self
                .config
                .region()
                .and_then(|region| region.ok_or_else(|| self.config.missing_region()))
                .map_err(Failure::Configuration)?
                .to_owned(),
        };
        let name = scheme
            .and_then(|scheme| scheme.signing_name.as_deref())
            .unwrap_or(name);
        Ok(Some(Signing {
            name: name.to_owned(),
            region,
            settings: settings(operation, scheme),
        }))
    }

    fn plain_prefix(&self) -> Result<&'static str, ConfigurationError> {
        let service = self.service.sdk_id;
        if self.config.fips() || self.config.dual_stack() {
            return Err(ConfigurationError::new(format!(
                "which FIPS and dual-stack endpoints {service} has is not known; set one with \
                 `with_endpoint`"
            )));
        }
        self.service.endpoint_prefix.ok_or_else(|| {
            ConfigurationError::new(format!(
                "{service} has no endpoint of its own; set one with `with_endpoint`"
            ))
        })
    }
}

/// What the endpoint says of signatures of version 4, if it says anything of signatures.
fn sigv4_scheme(endpoint: &Endpoint) -> Result<Option<&AuthScheme>, ConfigurationError> {
    let schemes = &endpoint.auth_schemes;
    let sigv4 = schemes.iter().find(|scheme| scheme.name == "sigv4");
    if sigv4.is_none() && !schemes.is_empty() {
        let names: Vec<&str> = schemes.iter().map(|scheme| scheme.name.as_str()).collect();
        return Err(ConfigurationError::new(format!(
            "requests to {} have to be signed with {}, and this client knows only sigv4",
            endpoint.url,
            names.join(" or ")
        )));
    }
    Ok(sigv4)
}

fn settings(operation: &Operation, scheme: Option<&AuthScheme>) -> SigningSettings {
    let mut settings = SigningSettings::default();
    if scheme.is_some_and(|scheme| scheme.disable_double_encoding) {
        settings.path_encoding = PathEncoding::Single;
    }
    if scheme.is_some_and(|scheme| scheme.disable_normalize_path) {
        settings.path_normalization = PathNormalization::Disabled;
    }
    if operation.unsigned_payload {
        settings.content_sha256 = ContentSha256::Header;
    }
    settings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::{Core, Service};
    use crate::config::Config;
    use crate::endpoint::rules::Expr::{Array, Bool, Record};
    use crate::protocol::RestJson1;

    const PLAIN: Service = Service::new("Things", "2026-01-01", &RestJson1)
        .signing_name("things")
        .endpoint_prefix("api.things");

    const NOWHERE: Service = Service::new("Things", "2026-01-01", &RestJson1);

    const OPERATION: Operation = Operation::new("GetThing");

    fn client(service: &'static Service) -> Core {
        Core::new(service, Config::new().with_region("eu-west-1"))
    }

    fn url(client: &Core) -> Result<String, String> {
        let endpoint = client.0.resolve_endpoint();
        endpoint
            .map(|endpoint| endpoint.url)
            .map_err(|error| error.to_string())
    }

    fn signing(client: &Core, operation: &Operation) -> Result<Option<Signing>, String> {
        let parts = &client.0;
        let endpoint = parts.resolve_endpoint().unwrap();
        parts
            .signing(operation, &endpoint)
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_service_without_rules_is_at_its_prefix_in_the_partition_of_the_region() {
        let client = client(&PLAIN);
        assert_eq!(
            url(&client).unwrap(),
            "https://api.things.eu-west-1.amazonaws.com"
        );
        let china = client.with(Config::new().with_region("cn-north-1"));
        assert_eq!(
            url(&china).unwrap(),
            "https://api.things.cn-north-1.amazonaws.com.cn"
        );
        assert_eq!(
            url(&client.with(Config::new().with_fips())).unwrap_err(),
            "which FIPS and dual-stack endpoints Things has is not known; set one with \
             `with_endpoint`"
        );
    }

    #[test]
    fn a_service_without_an_endpoint_needs_one() {
        let client = client(&NOWHERE);
        assert_eq!(
            url(&client).unwrap_err(),
            "Things has no endpoint of its own; set one with `with_endpoint`"
        );
        let set = client.with(Config::new().with_endpoint("http://localhost:1234"));
        assert_eq!(url(&set).unwrap(), "http://localhost:1234");
    }

    #[test]
    fn the_scope_is_that_of_service_and_region() {
        let signing = signing(&client(&PLAIN), &OPERATION).unwrap().unwrap();
        assert_eq!((&*signing.name, &*signing.region), ("things", "eu-west-1"));
        assert_eq!(signing.settings, SigningSettings::default());
    }

    #[test]
    fn what_need_not_be_signed_is_not() {
        let unsigned = [OPERATION.anonymous(), OPERATION.optional_auth()];
        for operation in unsigned {
            assert!(signing(&client(&PLAIN), &operation).unwrap().is_none());
        }
        let nowhere = client(&NOWHERE).with(Config::new().with_endpoint("http://localhost"));
        assert!(signing(&nowhere, &OPERATION).unwrap().is_none());
    }

    #[test]
    fn an_unsigned_payload_is_announced() {
        let operation = OPERATION.unsigned_payload();
        let signing = signing(&client(&PLAIN), &operation).unwrap().unwrap();
        assert_eq!(signing.settings.content_sha256, ContentSha256::Header);
    }

    #[test]
    fn the_rules_may_say_how_to_sign() {
        const RULES: RuleSet = RuleSet {
            parameters: &[],
            rules: &[Rule::Endpoint {
                conditions: &[],
                endpoint: Target::new(Text("https://global.example.com")).properties(&[(
                    "authSchemes",
                    Array(&[
                        Record(&[("name", Text("sigv4a"))]),
                        Record(&[
                            ("name", Text("sigv4")),
                            ("signingName", Text("other")),
                            ("signingRegion", Text("us-east-1")),
                            ("disableDoubleEncoding", Bool(true)),
                            ("disableNormalizePath", Bool(true)),
                        ]),
                    ]),
                )]),
            }],
        };
        const SERVICE: Service = PLAIN.endpoint(&RULES);
        let signing = signing(&client(&SERVICE), &OPERATION).unwrap().unwrap();
        assert_eq!((&*signing.name, &*signing.region), ("other", "us-east-1"));
        assert_eq!(signing.settings.path_encoding, PathEncoding::Single);
        assert_eq!(
            signing.settings.path_normalization,
            PathNormalization::Disabled
        );
    }

    #[test]
    fn a_scheme_that_is_not_known_is_named() {
        const RULES: RuleSet = RuleSet {
            parameters: &[],
            rules: &[Rule::Endpoint {
                conditions: &[],
                endpoint: Target::new(Text("https://global.example.com"))
                    .properties(&[("authSchemes", Array(&[Record(&[("name", Text("sigv4a"))])]))]),
            }],
        };
        const SERVICE: Service = PLAIN.endpoint(&RULES);
        assert_eq!(
            signing(&client(&SERVICE), &OPERATION).unwrap_err(),
            "requests to https://global.example.com have to be signed with sigv4a, and this \
             client knows only sigv4"
        );
    }
}
