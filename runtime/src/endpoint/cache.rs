//! Endpoints that were resolved before.

use std::sync::Arc;

use super::rules::RuleSet;
use super::{Endpoint, EndpointError, Parameters, resolve};
use crate::recent::Recent;

/// Keeps the last few endpoints of a rule set: most calls of a client have the same parameters.
#[derive(Debug, Default)]
pub(crate) struct EndpointCache(Recent<Parameters<'static>, Arc<Endpoint>>);

impl EndpointCache {
    /// What [`resolve`] finds. `rules` are the same each time.
    pub(crate) fn resolve(
        &self,
        rules: &RuleSet,
        parameters: &Parameters<'_>,
    ) -> Result<Arc<Endpoint>, EndpointError> {
        if let Some(endpoint) = self.0.find(|known| known == parameters) {
            return Ok(endpoint);
        }
        let endpoint = Arc::new(resolve(rules, parameters)?);
        self.0.keep(parameters.to_owned(), Arc::clone(&endpoint));
        Ok(endpoint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::endpoint::rules::Expr::{Ref, Template, Text};
    use crate::endpoint::rules::{Parameter, Rule, Target};

    const RULES: RuleSet = RuleSet {
        parameters: &[
            Parameter::string("Region").built_in("AWS::Region"),
            Parameter::string("Bucket"),
        ],
        rules: &[Rule::Endpoint {
            conditions: &[],
            endpoint: Target::new(Template(&[
                Text("https://"),
                Ref("Bucket"),
                Text("."),
                Ref("Region"),
                Text(".example.com"),
            ])),
        }],
    };

    fn resolved(cache: &EndpointCache, bucket: &str) -> Arc<Endpoint> {
        let parameters = Parameters::new()
            .with_region("eu-west-1")
            .with("Bucket", bucket);
        cache.resolve(&RULES, &parameters).unwrap()
    }

    #[test]
    fn parameters_are_resolved_once() {
        let cache = EndpointCache::default();
        let first = resolved(&cache, "one");
        assert_eq!(first.url, "https://one.eu-west-1.example.com");
        assert!(Arc::ptr_eq(&first, &resolved(&cache, "one")));
        assert_eq!(
            resolved(&cache, "two").url,
            "https://two.eu-west-1.example.com"
        );
        assert!(Arc::ptr_eq(&first, &resolved(&cache, "one")));
    }

    #[test]
    fn an_error_is_found_each_time() {
        let cache = EndpointCache::default();
        for _ in 0..2 {
            assert!(cache.resolve(&RULES, &Parameters::new()).is_err());
        }
    }
}
