//! Where a call goes, by the rules of its service and the settings of its client.

use crate::client::Parts;
use crate::endpoint::rules::Expr::{Attr, AwsPartition, Ref, Template, Text};
use crate::endpoint::rules::PathPart::Key;
use crate::endpoint::rules::{Condition, Parameter, Rule, RuleSet, Target};
use crate::endpoint::{self, Endpoint, Parameters};
use crate::error::{ConfigurationError, Failure};
use crate::operation::Operation;
use crate::shape::Structure;

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

impl Parts {
    /// The endpoint of a call.
    pub(super) fn resolve_endpoint(
        &self,
        operation: &Operation,
        input: &dyn Structure,
    ) -> Result<Endpoint, Failure> {
        let url = self.url(operation, input)?;
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

    /// The URL in place of the service's own: of the input, else of the settings.
    fn url(&self, operation: &Operation, input: &dyn Structure) -> Result<Option<String>, Failure> {
        let member = operation.endpoint_member.as_ref();
        match member.and_then(|member| member.url(input)) {
            Some(url) => Ok(Some(url)),
            None => self.endpoint.clone().map_err(Failure::Configuration),
        }
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

#[cfg(test)]
mod tests {
    use crate::client::{Core, Service};
    use crate::config::Config;
    use crate::operation::Operation;
    use crate::protocol::RestJson1;
    use crate::shape::Unit;

    const PLAIN: Service = Service::new("Things", "2026-01-01", &RestJson1)
        .signing_name("things")
        .endpoint_prefix("api.things");

    const NOWHERE: Service = Service::new("Things", "2026-01-01", &RestJson1);

    fn client(service: &'static Service) -> Core {
        Core::new(service, Config::new().with_region("eu-west-1"))
    }

    fn url(client: &Core) -> Result<String, String> {
        let endpoint = client
            .0
            .resolve_endpoint(&Operation::new("GetThing"), &Unit);
        endpoint
            .map(|endpoint| endpoint.url)
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
}
