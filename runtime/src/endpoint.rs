//! Which URL a request goes to, and how it has to be signed there.
//!
//! A service describes its endpoints with a rule set (Smithy's `smithy.rules#endpointRuleSet`
//! trait). A generated client carries that rule set as a constant table of the types in [`rules`];
//! [`resolve`] interprets it for the [`Parameters`] of one call.
//!
//! ```
//! use tinsmith_runtime::endpoint::rules::Expr::{Ref, Template, Text};
//! use tinsmith_runtime::endpoint::rules::{Parameter, Rule, RuleSet, Target};
//! use tinsmith_runtime::endpoint::{self, Parameters};
//!
//! const RULES: RuleSet = RuleSet {
//!     parameters: &[Parameter::string("Region").built_in("AWS::Region").required()],
//!     rules: &[Rule::Endpoint {
//!         conditions: &[],
//!         endpoint: Target::new(Template(&[
//!             Text("https://things."),
//!             Ref("Region"),
//!             Text(".example.com"),
//!         ])),
//!     }],
//! };
//!
//! let endpoint = endpoint::resolve(&RULES, &Parameters::new().with_region("eu-north-1"))?;
//! assert_eq!(endpoint.url, "https://things.eu-north-1.example.com");
//!
//! let error = endpoint::resolve(&RULES, &Parameters::new()).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "there is no endpoint for this call: the parameter `Region` is required and has no value"
//! );
//! # Ok::<(), endpoint::EndpointError>(())
//! ```

mod cache;
mod client_params;
mod context_params;
mod details;
mod error;
mod evaluate;
mod functions;
mod parameters;
mod partitions;
mod resolved;
pub mod rules;
mod value;

pub use client_params::ClientParam;
#[doc(hidden)]
pub use context_params::{ContextParam, Step};
pub use error::EndpointError;
pub use parameters::{ParameterValue, Parameters};
pub use resolved::{AuthScheme, Endpoint, Property};

pub(crate) use cache::EndpointCache;
pub(crate) use client_params::{ReadClientParams, SetParam, read as read_client_params};
pub(crate) use context_params::ContextParams;

use error::Failure;
use functions::url::{has_user_info, is_url};
use rules::RuleSet;

/// Finds the endpoint for a call.
///
/// An endpoint override ([`Parameters::with_endpoint`]) is an input of the rules like any other:
/// they decide what it combines with. Where a rule set has no parameter for it, the override is
/// the endpoint.
///
/// # Errors
///
/// When the rules end in an error or none of them matches, when a required parameter has no value
/// or a parameter has a value of the wrong type, and when the URL is not one that a request can go
/// to.
pub fn resolve(rules: &RuleSet, parameters: &Parameters<'_>) -> Result<Endpoint, EndpointError> {
    find(rules, parameters)
        .map_err(|failure| EndpointError::new(failure, parameters.describe(rules)))
}

fn find(rules: &RuleSet, parameters: &Parameters<'_>) -> Result<Endpoint, Failure> {
    let endpoint = match parameters.endpoint() {
        // Rule sets quote an endpoint that they refuse, so this check has to come before them.
        Some(url) if has_user_info(url) => return Err(Failure::UserInfo),
        Some(url) if !Parameters::endpoint_is_declared(rules) => Endpoint::new(url.to_owned()),
        _ => evaluate::endpoint(rules, parameters)?,
    };
    if !is_url(&endpoint.url) {
        return Err(Failure::InvalidUrl(endpoint.url));
    }
    Ok(endpoint)
}

#[cfg(test)]
mod tests;
