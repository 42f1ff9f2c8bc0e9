//! What the thirty calls answer. Enumerations and timestamps are plain text here.

use std::collections::BTreeMap;

use bench_floor::integration::Integration;
use bench_floor::wire;

wire! {
    Cors {
        allow_credentials: bool = "allowCredentials",
        allow_headers: Vec<String> = "allowHeaders",
        allow_methods: Vec<String> = "allowMethods",
        allow_origins: Vec<String> = "allowOrigins",
        expose_headers: Vec<String> = "exposeHeaders",
        max_age: i32 = "maxAge",
    }
}

wire! {
    Api {
        api_endpoint: String = "apiEndpoint",
        api_gateway_managed: bool = "apiGatewayManaged",
        api_id: String = "apiId",
        api_key_selection_expression: String = "apiKeySelectionExpression",
        cors_configuration: Cors = "corsConfiguration",
        created_date: String = "createdDate",
        description: String = "description",
        disable_schema_validation: bool = "disableSchemaValidation",
        disable_execute_api_endpoint: bool = "disableExecuteApiEndpoint",
        import_info: Vec<String> = "importInfo",
        ip_address_type: String = "ipAddressType",
        name: String = "name",
        protocol_type: String = "protocolType",
        route_selection_expression: String = "routeSelectionExpression",
        tags: BTreeMap<String, String> = "tags",
        version: String = "version",
        warnings: Vec<String> = "warnings",
    }
}

wire! {
    ApiMapping {
        api_id: String = "apiId",
        api_mapping_id: String = "apiMappingId",
        api_mapping_key: String = "apiMappingKey",
        stage: String = "stage",
    }
}

wire! {
    JwtConfiguration {
        audience: Vec<String> = "audience",
        issuer: String = "issuer",
    }
}

wire! {
    Authorizer {
        authorizer_credentials_arn: String = "authorizerCredentialsArn",
        authorizer_id: String = "authorizerId",
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

wire! {
    Deployment {
        auto_deployed: bool = "autoDeployed",
        created_date: String = "createdDate",
        deployment_id: String = "deploymentId",
        deployment_status: String = "deploymentStatus",
        deployment_status_message: String = "deploymentStatusMessage",
        description: String = "description",
    }
}

wire! {
    DomainNameConfiguration {
        api_gateway_domain_name: String = "apiGatewayDomainName",
        certificate_arn: String = "certificateArn",
        certificate_name: String = "certificateName",
        certificate_upload_date: String = "certificateUploadDate",
        domain_name_status: String = "domainNameStatus",
        domain_name_status_message: String = "domainNameStatusMessage",
        endpoint_type: String = "endpointType",
        hosted_zone_id: String = "hostedZoneId",
        ip_address_type: String = "ipAddressType",
        security_policy: String = "securityPolicy",
        ownership_verification_certificate_arn: String = "ownershipVerificationCertificateArn",
    }
}

wire! {
    MutualTlsAuthentication {
        truststore_uri: String = "truststoreUri",
        truststore_version: String = "truststoreVersion",
        truststore_warnings: Vec<String> = "truststoreWarnings",
    }
}

wire! {
    DomainName {
        api_mapping_selection_expression: String = "apiMappingSelectionExpression",
        domain_name: String = "domainName",
        domain_name_arn: String = "domainNameArn",
        domain_name_configurations: Vec<DomainNameConfiguration> = "domainNameConfigurations",
        mutual_tls_authentication: MutualTlsAuthentication = "mutualTlsAuthentication",
        routing_mode: String = "routingMode",
        tags: BTreeMap<String, String> = "tags",
    }
}

wire! {
    Model {
        content_type: String = "contentType",
        description: String = "description",
        model_id: String = "modelId",
        name: String = "name",
        schema: String = "schema",
    }
}

wire! {
    ParameterConstraints {
        required: bool = "required",
    }
}

wire! {
    Route {
        api_gateway_managed: bool = "apiGatewayManaged",
        api_key_required: bool = "apiKeyRequired",
        authorization_scopes: Vec<String> = "authorizationScopes",
        authorization_type: String = "authorizationType",
        authorizer_id: String = "authorizerId",
        model_selection_expression: String = "modelSelectionExpression",
        operation_name: String = "operationName",
        request_models: BTreeMap<String, String> = "requestModels",
        request_parameters: BTreeMap<String, ParameterConstraints> = "requestParameters",
        route_id: String = "routeId",
        route_key: String = "routeKey",
        route_response_selection_expression: String = "routeResponseSelectionExpression",
        target: String = "target",
    }
}

wire! {
    AccessLogSettings {
        destination_arn: String = "destinationArn",
        format: String = "format",
    }
}

wire! {
    RouteSettings {
        data_trace_enabled: bool = "dataTraceEnabled",
        detailed_metrics_enabled: bool = "detailedMetricsEnabled",
        logging_level: String = "loggingLevel",
        throttling_burst_limit: i32 = "throttlingBurstLimit",
        throttling_rate_limit: f64 = "throttlingRateLimit",
    }
}

wire! {
    Stage {
        access_log_settings: AccessLogSettings = "accessLogSettings",
        api_gateway_managed: bool = "apiGatewayManaged",
        auto_deploy: bool = "autoDeploy",
        client_certificate_id: String = "clientCertificateId",
        created_date: String = "createdDate",
        default_route_settings: RouteSettings = "defaultRouteSettings",
        deployment_id: String = "deploymentId",
        description: String = "description",
        last_deployment_status_message: String = "lastDeploymentStatusMessage",
        last_updated_date: String = "lastUpdatedDate",
        route_settings: BTreeMap<String, RouteSettings> = "routeSettings",
        stage_name: String = "stageName",
        stage_variables: BTreeMap<String, String> = "stageVariables",
        tags: BTreeMap<String, String> = "tags",
    }
}

/// Pages of what there is several of.
macro_rules! pages {
    ($($name:ident of $item:ident;)+) => {
        $(wire! { $name { items: Vec<$item> = "items", next_token: String = "nextToken" } })+
    };
}

pages! {
    Apis of Api;
    ApiMappings of ApiMapping;
    Authorizers of Authorizer;
    Deployments of Deployment;
    DomainNames of DomainName;
    Integrations of Integration;
    Models of Model;
    Routes of Route;
    Stages of Stage;
}

wire! {
    Tags {
        tags: BTreeMap<String, String> = "tags",
    }
}

wire! {
    VpcLink {
        created_date: String = "createdDate",
        name: String = "name",
        security_group_ids: Vec<String> = "securityGroupIds",
        subnet_ids: Vec<String> = "subnetIds",
        tags: BTreeMap<String, String> = "tags",
        vpc_link_id: String = "vpcLinkId",
        vpc_link_status: String = "vpcLinkStatus",
        vpc_link_status_message: String = "vpcLinkStatusMessage",
        vpc_link_version: String = "vpcLinkVersion",
    }
}
