// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::string_enum;

/// What a custom domain name uses to choose the API for a request.
#[non_exhaustive]
pub enum RoutingMode {
    /// API mappings alone. This is the default.
    ApiMappingOnly,
    /// Routing rules alone.
    RoutingRuleOnly,
    /// Routing rules first and, if none matches, API mappings.
    RoutingRuleThenApiMapping,
    /// A value that the model does not know.
    Unknown(String),
}

string_enum! { RoutingMode;
    ApiMappingOnly "API_MAPPING_ONLY";
    RoutingRuleOnly "ROUTING_RULE_ONLY";
    RoutingRuleThenApiMapping "ROUTING_RULE_THEN_API_MAPPING";
}
