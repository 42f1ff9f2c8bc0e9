// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::members;

use crate::types::{DomainNameConfiguration, MutualTlsAuthentication, RoutingMode};

/// A custom domain name under which APIs are reached.
#[derive(Default)]
#[non_exhaustive]
pub struct DomainName {
    /// The expression whose value chooses the API mapping of a request. The service sets it.
    pub api_mapping_selection_expression: Option<String>,
    /// The custom domain name, such as `api.example.com`. A leading `*` makes it a wildcard.
    pub domain_name: Option<String>,
    /// The ARN under which policies and tags know the domain name.
    pub domain_name_arn: Option<String>,
    /// How the domain name is served: endpoint, certificate and TLS settings.
    pub domain_name_configurations: Option<Vec<DomainNameConfiguration>>,
    /// Which certificates clients must show. If it is not set, none is asked for.
    pub mutual_tls_authentication: Option<MutualTlsAuthentication>,
    /// Whether API mappings, routing rules or both choose the API of a request. The default is API
    /// mappings alone.
    pub routing_mode: Option<RoutingMode>,
    /// Keys and values that the owner has attached to the domain name.
    pub tags: Option<BTreeMap<String, String>>,
}

members! { DomainName, "com.amazonaws.apigatewayv2#DomainName";
    0 api_mapping_selection_expression "ApiMappingSelectionExpression" json("apiMappingSelectionExpression");
    1 domain_name "DomainName" json("domainName") required;
    2 domain_name_arn "DomainNameArn" json("domainNameArn");
    3 domain_name_configurations "DomainNameConfigurations" json("domainNameConfigurations");
    4 mutual_tls_authentication "MutualTlsAuthentication" json("mutualTlsAuthentication");
    5 routing_mode "RoutingMode" json("routingMode");
    6 tags "Tags" json("tags");
}

impl DomainName {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_mapping_selection_expression`](Self::api_mapping_selection_expression).
    #[inline]
    pub fn with_api_mapping_selection_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.api_mapping_selection_expression = Some(value.into());
        self
    }

    /// Sets [`domain_name`](Self::domain_name).
    #[inline]
    pub fn with_domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }

    /// Sets [`domain_name_arn`](Self::domain_name_arn).
    #[inline]
    pub fn with_domain_name_arn(mut self, value: impl Into<String>) -> Self {
        self.domain_name_arn = Some(value.into());
        self
    }

    /// Sets [`domain_name_configurations`](Self::domain_name_configurations).
    #[inline]
    pub fn with_domain_name_configurations(
        mut self,
        value: Vec<DomainNameConfiguration>,
    ) -> Self {
        self.domain_name_configurations = Some(value);
        self
    }

    /// Sets [`mutual_tls_authentication`](Self::mutual_tls_authentication).
    #[inline]
    pub fn with_mutual_tls_authentication(
        mut self,
        value: MutualTlsAuthentication,
    ) -> Self {
        self.mutual_tls_authentication = Some(value);
        self
    }

    /// Sets [`routing_mode`](Self::routing_mode).
    #[inline]
    pub fn with_routing_mode(mut self, value: RoutingMode) -> Self {
        self.routing_mode = Some(value);
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }
}
