//! The bodies of the thirty calls that have one, without the labels of their paths.

use std::collections::BTreeMap;

use bench_floor::wire;

use crate::outputs::{
    AccessLogSettings, Cors, DomainNameConfiguration, JwtConfiguration, MutualTlsAuthentication,
    ParameterConstraints, RouteSettings,
};

wire! {
    CreateDeployment {
        description: String = "description",
        stage_name: String = "stageName",
    }
}

wire! {
    CreateDomainName {
        domain_name: String = "domainName",
        domain_name_configurations: Vec<DomainNameConfiguration> = "domainNameConfigurations",
        mutual_tls_authentication: MutualTlsAuthentication = "mutualTlsAuthentication",
        routing_mode: String = "routingMode",
        tags: BTreeMap<String, String> = "tags",
    }
}

wire! {
    /// Of a new route or an old one.
    RouteChange {
        api_key_required: bool = "apiKeyRequired",
        authorization_scopes: Vec<String> = "authorizationScopes",
        authorization_type: String = "authorizationType",
        authorizer_id: String = "authorizerId",
        model_selection_expression: String = "modelSelectionExpression",
        operation_name: String = "operationName",
        request_models: BTreeMap<String, String> = "requestModels",
        request_parameters: BTreeMap<String, ParameterConstraints> = "requestParameters",
        route_key: String = "routeKey",
        route_response_selection_expression: String = "routeResponseSelectionExpression",
        target: String = "target",
    }
}

wire! {
    /// Of a new stage or an old one, which keeps its name and tags.
    StageChange {
        access_log_settings: AccessLogSettings = "accessLogSettings",
        auto_deploy: bool = "autoDeploy",
        client_certificate_id: String = "clientCertificateId",
        default_route_settings: RouteSettings = "defaultRouteSettings",
        deployment_id: String = "deploymentId",
        description: String = "description",
        route_settings: BTreeMap<String, RouteSettings> = "routeSettings",
        stage_name: String = "stageName",
        stage_variables: BTreeMap<String, String> = "stageVariables",
        tags: BTreeMap<String, String> = "tags",
    }
}

wire! {
    UpdateApi {
        api_key_selection_expression: String = "apiKeySelectionExpression",
        cors_configuration: Cors = "corsConfiguration",
        credentials_arn: String = "credentialsArn",
        description: String = "description",
        disable_schema_validation: bool = "disableSchemaValidation",
        disable_execute_api_endpoint: bool = "disableExecuteApiEndpoint",
        ip_address_type: String = "ipAddressType",
        name: String = "name",
        route_key: String = "routeKey",
        route_selection_expression: String = "routeSelectionExpression",
        target: String = "target",
        version: String = "version",
    }
}

wire! {
    UpdateAuthorizer {
        authorizer_credentials_arn: String = "authorizerCredentialsArn",
        authorizer_payload_format_version: String = "authorizerPayloadFormatVersion",
        authorizer_result_ttl_in_seconds: i32 = "authorizerResultTtlInSeconds",
        authorizer_type: String = "authorizerType",
        authorizer_uri: String = "authorizerUri",
        enable_simple_responses: bool = "enableSimpleResponses",
        identity_source: Vec<String> = "identitySource",
        identity_validation_expression: String = "identityValidationExpression",
        jwt_configuration: JwtConfiguration = "jwtConfiguration",
        name: String = "name",
    }
}
