// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `ImportApi`: `PUT /v2/apis`
//!
//! Takes `ImportApiRequest` and returns `ImportApiResponse`. Its modeled errors are
//! `BadRequestException`, `ConflictException`, `NotFoundException`, `TooManyRequestsException`.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{InvalidInput, Timestamp};

use crate::types::{Cors, IpAddressType, ProtocolType};

/// How `ImportApi` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("ImportApi")
    .http("PUT", "/v2/apis");

/// The OpenAPI definition to make an API of.
///
/// Input of [`Client::import_api`](crate::Client::import_api).
#[derive(Default)]
#[non_exhaustive]
pub struct ImportApiRequest {
    /// What the import does with the base path of the definition: `ignore` (the default), `prepend`
    /// it to every path, or `split` its first part off.
    pub basepath: Option<String>,
    /// The OpenAPI 3.0 definition, in JSON or YAML.
    pub body: String,
    /// Whether a warning makes the import fail and undoes it. The default is `false`: the import
    /// goes on.
    pub fail_on_warnings: Option<bool>,
}

members! { ImportApiRequest, "com.amazonaws.apigatewayv2#ImportApiRequest";
    0 basepath "Basepath" query("basepath");
    1 body "Body" json("body") required;
    2 fail_on_warnings "FailOnWarnings" query("failOnWarnings");
}

impl ImportApiRequest {
    /// With the required members.
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..Self::default()
        }
    }

    /// Sets [`basepath`](Self::basepath).
    #[inline]
    pub fn with_basepath(mut self, value: impl Into<String>) -> Self {
        self.basepath = Some(value.into());
        self
    }

    /// Sets [`fail_on_warnings`](Self::fail_on_warnings).
    #[inline]
    pub fn with_fail_on_warnings(mut self, value: bool) -> Self {
        self.fail_on_warnings = Some(value);
        self
    }

    /// Checks every constraint that the model states, at any depth.
    ///
    /// # Errors
    ///
    /// All violations at once, each with the path of the member.
    #[inline]
    pub fn validate(&self) -> Result<(), InvalidInput> {
        validate(self)
    }
}

/// The API that was created, with what the import had to say.
///
/// Output of [`Client::import_api`](crate::Client::import_api).
#[derive(Default)]
#[non_exhaustive]
pub struct ImportApiResponse {
    /// The address of the API's default endpoint, such as
    /// `https://a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com`. For WebSocket APIs it begins
    /// with `wss://`. The name of a stage follows it, unless the stage is `$default`.
    pub api_endpoint: Option<String>,
    /// Whether API Gateway manages the API, which is so for one that quick create has made with
    /// `Target`.
    pub api_gateway_managed: Option<bool>,
    /// The identifier of the API. It is the first part of the host name of the default endpoint.
    pub api_id: Option<String>,
    /// Where a WebSocket API finds the API key of a request: `$request.header.x-api-key` or
    /// `$context.authorizer.usageIdentifierKey`. WebSocket APIs only.
    pub api_key_selection_expression: Option<String>,
    /// The CORS policy of the API. HTTP APIs only.
    pub cors_configuration: Option<Cors>,
    /// When it was created.
    pub created_date: Option<Timestamp>,
    /// What the API is for, in the words of its owner.
    pub description: Option<String>,
    /// Whether requests are passed on without being checked against the models of their routes.
    /// WebSocket APIs only.
    pub disable_schema_validation: Option<bool>,
    /// Whether the default `execute-api` endpoint is switched off, so that callers must use a
    /// custom domain name. The default is `false`.
    pub disable_execute_api_endpoint: Option<bool>,
    /// Remarks of the import about parts of the definition that it has ignored. HTTP APIs only.
    pub import_info: Option<Vec<String>>,
    /// Whether the default endpoint answers over IPv4 alone or over IPv6 too. The default is
    /// `ipv4`.
    pub ip_address_type: Option<IpAddressType>,
    /// The name of the API, 1 to 128 characters. It need not be unique.
    pub name: Option<String>,
    /// Whether it is an HTTP API or a WebSocket API. It cannot be changed later.
    pub protocol_type: Option<ProtocolType>,
    /// The expression whose value chooses the route of a request. For HTTP APIs it is always
    /// `${request.method} ${request.path}`, which is the default. WebSocket APIs must have one,
    /// usually `$request.body.action`.
    pub route_selection_expression: Option<String>,
    /// Keys and values that the owner has attached to the API.
    pub tags: Option<BTreeMap<String, String>>,
    /// A version for the API, as its owner counts. The service does not interpret it.
    pub version: Option<String>,
    /// Warnings of the import about the definition: set where `FailOnWarnings` is off and there was
    /// something to warn of.
    pub warnings: Option<Vec<String>>,
}

members! { ImportApiResponse, "com.amazonaws.apigatewayv2#ImportApiResponse";
    0 api_endpoint "ApiEndpoint" json("apiEndpoint");
    1 api_gateway_managed "ApiGatewayManaged" json("apiGatewayManaged");
    2 api_id "ApiId" json("apiId");
    3 api_key_selection_expression "ApiKeySelectionExpression" json("apiKeySelectionExpression");
    4 cors_configuration "CorsConfiguration" json("corsConfiguration");
    5 created_date "CreatedDate" json("createdDate") date_time;
    6 description "Description" json("description");
    7 disable_schema_validation "DisableSchemaValidation" json("disableSchemaValidation");
    8 disable_execute_api_endpoint "DisableExecuteApiEndpoint" json("disableExecuteApiEndpoint");
    9 import_info "ImportInfo" json("importInfo");
    10 ip_address_type "IpAddressType" json("ipAddressType");
    11 name "Name" json("name");
    12 protocol_type "ProtocolType" json("protocolType");
    13 route_selection_expression "RouteSelectionExpression" json("routeSelectionExpression");
    14 tags "Tags" json("tags");
    15 version "Version" json("version");
    16 warnings "Warnings" json("warnings");
}

impl ImportApiResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`api_endpoint`](Self::api_endpoint).
    #[inline]
    pub fn with_api_endpoint(mut self, value: impl Into<String>) -> Self {
        self.api_endpoint = Some(value.into());
        self
    }

    /// Sets [`api_gateway_managed`](Self::api_gateway_managed).
    #[inline]
    pub fn with_api_gateway_managed(mut self, value: bool) -> Self {
        self.api_gateway_managed = Some(value);
        self
    }

    /// Sets [`api_id`](Self::api_id).
    #[inline]
    pub fn with_api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }

    /// Sets [`api_key_selection_expression`](Self::api_key_selection_expression).
    #[inline]
    pub fn with_api_key_selection_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.api_key_selection_expression = Some(value.into());
        self
    }

    /// Sets [`cors_configuration`](Self::cors_configuration).
    #[inline]
    pub fn with_cors_configuration(mut self, value: Cors) -> Self {
        self.cors_configuration = Some(value);
        self
    }

    /// Sets [`created_date`](Self::created_date).
    #[inline]
    pub fn with_created_date(mut self, value: Timestamp) -> Self {
        self.created_date = Some(value);
        self
    }

    /// Sets [`description`](Self::description).
    #[inline]
    pub fn with_description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets [`disable_schema_validation`](Self::disable_schema_validation).
    #[inline]
    pub fn with_disable_schema_validation(mut self, value: bool) -> Self {
        self.disable_schema_validation = Some(value);
        self
    }

    /// Sets [`disable_execute_api_endpoint`](Self::disable_execute_api_endpoint).
    #[inline]
    pub fn with_disable_execute_api_endpoint(mut self, value: bool) -> Self {
        self.disable_execute_api_endpoint = Some(value);
        self
    }

    /// Sets [`import_info`](Self::import_info).
    #[inline]
    pub fn with_import_info(mut self, value: Vec<String>) -> Self {
        self.import_info = Some(value);
        self
    }

    /// Sets [`ip_address_type`](Self::ip_address_type).
    #[inline]
    pub fn with_ip_address_type(mut self, value: IpAddressType) -> Self {
        self.ip_address_type = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`protocol_type`](Self::protocol_type).
    #[inline]
    pub fn with_protocol_type(mut self, value: ProtocolType) -> Self {
        self.protocol_type = Some(value);
        self
    }

    /// Sets [`route_selection_expression`](Self::route_selection_expression).
    #[inline]
    pub fn with_route_selection_expression(mut self, value: impl Into<String>) -> Self {
        self.route_selection_expression = Some(value.into());
        self
    }

    /// Sets [`tags`](Self::tags).
    #[inline]
    pub fn with_tags(mut self, value: BTreeMap<String, String>) -> Self {
        self.tags = Some(value);
        self
    }

    /// Sets [`version`](Self::version).
    #[inline]
    pub fn with_version(mut self, value: impl Into<String>) -> Self {
        self.version = Some(value.into());
        self
    }

    /// Sets [`warnings`](Self::warnings).
    #[inline]
    pub fn with_warnings(mut self, value: Vec<String>) -> Self {
        self.warnings = Some(value);
        self
    }
}
