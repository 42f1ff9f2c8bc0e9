//! Where a call goes, by the rules of its service and the settings of its client.

use std::sync::Arc;

use crate::client::lookup::Lookup;
use crate::client::{Parts, Service};
use crate::config::Config;
use crate::endpoint::rules::Expr::{Attr, Call, Ref, Template, Text};
use crate::endpoint::rules::PathPart::Key;
use crate::endpoint::rules::{AWS_PARTITION, Condition, Parameter, Rule, RuleSet, Target};
use crate::endpoint::{Endpoint, Parameters};
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
        conditions: &[Condition::Assign(
            "partition",
            Call(AWS_PARTITION, &[Ref("Region")]),
        )],
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

/// What the settings say to the parameters of the rules that only `service` has.
pub(super) fn client_params(
    service: &Service,
    config: &Config,
) -> Result<Parameters<'static>, ConfigurationError> {
    match (service.client_params, service.endpoint) {
        (Some(read), Some(rules)) => read(rules, service.sdk_id, config),
        _ => Ok(Parameters::new()),
    }
}

impl Parts {
    /// The endpoint of a call.
    pub(super) fn resolve_endpoint(
        &self,
        operation: &Operation,
        input: &dyn Structure,
        lookup: &Lookup,
    ) -> Result<Arc<Endpoint>, Failure> {
        let url = self.url(operation, input)?;
        let region = self.config.region().map_err(Failure::Configuration)?;
        if region.is_none() && url.is_none() {
            return Err(Failure::Configuration(self.config.missing_region()));
        }
        let mut parameters = self.params.clone().map_err(Failure::Configuration)?;
        parameters = parameters
            .with_use_fips(self.config.fips())
            .with_use_dual_stack(self.config.dual_stack());
        if let Some(region) = region {
            parameters = parameters.with_region(region);
        }
        if let Some(account) = &lookup.account_id {
            parameters = parameters.with_account_id(account);
        }
        if let Some(url) = &url {
            parameters = parameters.with_endpoint(url);
        } else if self.service.endpoint.is_none() {
            let prefix = self.plain_prefix().map_err(Failure::Configuration)?;
            parameters = parameters.with("Prefix", prefix);
        }
        if let Some(params) = &operation.context_params {
            params
                .bind(input, &mut parameters)
                .map_err(Failure::InvalidInput)?;
        }
        let rules = self.service.endpoint.unwrap_or(&PLAIN_RULES);
        let endpoint = self.endpoints.resolve(rules, &parameters);
        let endpoint = endpoint.map_err(Failure::Endpoint)?;
        Ok(match &lookup.discovered {
            Some(found) => Arc::new(Endpoint {
                url: ["https://", &found.address].concat(),
                ..Endpoint::clone(&endpoint)
            }),
            None => endpoint,
        })
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
mod tests;
