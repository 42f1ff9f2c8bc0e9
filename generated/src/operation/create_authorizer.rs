// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `CreateAuthorizer`: `POST /v2/apis/{ApiId}/authorizers`
//!
//! Takes `CreateAuthorizerRequest` and returns `CreateAuthorizerResponse`. Its modeled errors
//! are `BadRequestException`, `ConflictException`, `NotFoundException`,
//! `TooManyRequestsException`.

use tinsmith_runtime::InvalidInput;
use tinsmith_runtime::codegen::{Operation, members, validate};

use crate::types::{AuthorizerType, JwtConfiguration};

/// How `CreateAuthorizer` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("CreateAuthorizer")
    .http("POST", "/v2/apis/{ApiId}/authorizers");

/// The authorizer to add: a Lambda function to ask, or the issuer of the tokens to accept.
///
/// Input of [`Client::create_authorizer`](crate::Client::create_authorizer).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAuthorizerRequest {
    /// The API that the authorizer belongs to.
    pub api_id: String,
    /// The ARN of the IAM role that API Gateway takes on to invoke the Lambda function. If it is
    /// not set, the function's own permissions must allow the invocation. `REQUEST` authorizers
    /// only.
    pub authorizer_credentials_arn: Option<String>,
    /// The format of the event that the Lambda function gets: `1.0` or `2.0`. HTTP APIs must set it
    /// for `REQUEST` authorizers.
    pub authorizer_payload_format_version: Option<String>,
    /// For how many seconds a decision of the Lambda function is reused for callers with the same
    /// identity, 0 to 3,600. 0 switches that off. HTTP APIs with `REQUEST` authorizers only.
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    /// Whether a Lambda function is asked or a JSON Web Token is checked. WebSocket APIs know
    /// `REQUEST` only.
    pub authorizer_type: AuthorizerType,
    /// The Lambda function to ask, as the URI of its invocation:
    /// `arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations`.
    /// `REQUEST` authorizers only.
    pub authorizer_uri: Option<String>,
    /// Whether the Lambda function may answer with a mere yes or no in place of an IAM policy. It
    /// needs the payload format `2.0`. HTTP APIs only; the default is `false`.
    pub enable_simple_responses: Option<bool>,
    /// Where the caller's identity is found. For a Lambda function: one or more expressions, such
    /// as `$request.header.Authorization` for HTTP APIs and `route.request.header.Auth` for
    /// WebSocket APIs, all of which a request must have. For a token: the one place where it is.
    pub identity_source: Vec<String>,
    /// Has no effect on the APIs of this service.
    pub identity_validation_expression: Option<String>,
    /// Which tokens are accepted. A `JWT` authorizer must have it.
    pub jwt_configuration: Option<JwtConfiguration>,
    /// What the authorizer is called, 1 to 128 characters. Routes refer to it by its identifier
    /// instead.
    pub name: String,
}

members! { CreateAuthorizerRequest, "com.amazonaws.apigatewayv2#CreateAuthorizerRequest";
    0 api_id "ApiId" label required;
    1 authorizer_credentials_arn "AuthorizerCredentialsArn" json("authorizerCredentialsArn");
    2 authorizer_payload_format_version "AuthorizerPayloadFormatVersion" json("authorizerPayloadFormatVersion");
    3 authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds" json("authorizerResultTtlInSeconds") [constraints range(0, 3600)];
    4 authorizer_type "AuthorizerType" json("authorizerType") required;
    5 authorizer_uri "AuthorizerUri" json("authorizerUri");
    6 enable_simple_responses "EnableSimpleResponses" json("enableSimpleResponses");
    7 identity_source "IdentitySource" json("identitySource") required;
    8 identity_validation_expression "IdentityValidationExpression" json("identityValidationExpression");
    9 jwt_configuration "JwtConfiguration" json("jwtConfiguration");
    10 name "Name" json("name") required;
}

impl CreateAuthorizerRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        authorizer_type: AuthorizerType,
        identity_source: Vec<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            authorizer_type,
            identity_source,
            name: name.into(),
            ..Self::default()
        }
    }

    /// Sets [`authorizer_credentials_arn`](Self::authorizer_credentials_arn).
    #[inline]
    pub fn with_authorizer_credentials_arn(mut self, value: impl Into<String>) -> Self {
        self.authorizer_credentials_arn = Some(value.into());
        self
    }

    /// Sets [`authorizer_payload_format_version`](Self::authorizer_payload_format_version).
    #[inline]
    pub fn with_authorizer_payload_format_version(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.authorizer_payload_format_version = Some(value.into());
        self
    }

    /// Sets [`authorizer_result_ttl_in_seconds`](Self::authorizer_result_ttl_in_seconds).
    #[inline]
    pub fn with_authorizer_result_ttl_in_seconds(mut self, value: i32) -> Self {
        self.authorizer_result_ttl_in_seconds = Some(value);
        self
    }

    /// Sets [`authorizer_uri`](Self::authorizer_uri).
    #[inline]
    pub fn with_authorizer_uri(mut self, value: impl Into<String>) -> Self {
        self.authorizer_uri = Some(value.into());
        self
    }

    /// Sets [`enable_simple_responses`](Self::enable_simple_responses).
    #[inline]
    pub fn with_enable_simple_responses(mut self, value: bool) -> Self {
        self.enable_simple_responses = Some(value);
        self
    }

    /// Sets [`identity_validation_expression`](Self::identity_validation_expression).
    #[inline]
    pub fn with_identity_validation_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.identity_validation_expression = Some(value.into());
        self
    }

    /// Sets [`jwt_configuration`](Self::jwt_configuration).
    #[inline]
    pub fn with_jwt_configuration(mut self, value: JwtConfiguration) -> Self {
        self.jwt_configuration = Some(value);
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

/// The authorizer that was added, with its identifier.
///
/// Output of [`Client::create_authorizer`](crate::Client::create_authorizer).
#[derive(Default)]
#[non_exhaustive]
pub struct CreateAuthorizerResponse {
    /// The ARN of the IAM role that API Gateway takes on to invoke the Lambda function. If it is
    /// not set, the function's own permissions must allow the invocation. `REQUEST` authorizers
    /// only.
    pub authorizer_credentials_arn: Option<String>,
    /// The authorizer, by the identifier that the service gave it. Routes refer to it.
    pub authorizer_id: Option<String>,
    /// The format of the event that the Lambda function gets: `1.0` or `2.0`. HTTP APIs must set it
    /// for `REQUEST` authorizers.
    pub authorizer_payload_format_version: Option<String>,
    /// For how many seconds a decision of the Lambda function is reused for callers with the same
    /// identity, 0 to 3,600. 0 switches that off. HTTP APIs with `REQUEST` authorizers only.
    pub authorizer_result_ttl_in_seconds: Option<i32>,
    /// Whether a Lambda function is asked or a JSON Web Token is checked. WebSocket APIs know
    /// `REQUEST` only.
    pub authorizer_type: Option<AuthorizerType>,
    /// The Lambda function to ask, as the URI of its invocation:
    /// `arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/{function ARN}/invocations`.
    /// `REQUEST` authorizers only.
    pub authorizer_uri: Option<String>,
    /// Whether the Lambda function may answer with a mere yes or no in place of an IAM policy. It
    /// needs the payload format `2.0`. HTTP APIs only; the default is `false`.
    pub enable_simple_responses: Option<bool>,
    /// Where the caller's identity is found. For a Lambda function: one or more expressions, such
    /// as `$request.header.Authorization` for HTTP APIs and `route.request.header.Auth` for
    /// WebSocket APIs, all of which a request must have. For a token: the one place where it is.
    pub identity_source: Option<Vec<String>>,
    /// Has no effect on the APIs of this service.
    pub identity_validation_expression: Option<String>,
    /// Which tokens are accepted. A `JWT` authorizer must have it.
    pub jwt_configuration: Option<JwtConfiguration>,
    /// What the authorizer is called, 1 to 128 characters. Routes refer to it by its identifier
    /// instead.
    pub name: Option<String>,
}

members! { CreateAuthorizerResponse, "com.amazonaws.apigatewayv2#CreateAuthorizerResponse";
    0 authorizer_credentials_arn "AuthorizerCredentialsArn" json("authorizerCredentialsArn");
    1 authorizer_id "AuthorizerId" json("authorizerId");
    2 authorizer_payload_format_version "AuthorizerPayloadFormatVersion" json("authorizerPayloadFormatVersion");
    3 authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds" json("authorizerResultTtlInSeconds") [constraints range(0, 3600)];
    4 authorizer_type "AuthorizerType" json("authorizerType");
    5 authorizer_uri "AuthorizerUri" json("authorizerUri");
    6 enable_simple_responses "EnableSimpleResponses" json("enableSimpleResponses");
    7 identity_source "IdentitySource" json("identitySource");
    8 identity_validation_expression "IdentityValidationExpression" json("identityValidationExpression");
    9 jwt_configuration "JwtConfiguration" json("jwtConfiguration");
    10 name "Name" json("name");
}

impl CreateAuthorizerResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`authorizer_credentials_arn`](Self::authorizer_credentials_arn).
    #[inline]
    pub fn with_authorizer_credentials_arn(mut self, value: impl Into<String>) -> Self {
        self.authorizer_credentials_arn = Some(value.into());
        self
    }

    /// Sets [`authorizer_id`](Self::authorizer_id).
    #[inline]
    pub fn with_authorizer_id(mut self, value: impl Into<String>) -> Self {
        self.authorizer_id = Some(value.into());
        self
    }

    /// Sets [`authorizer_payload_format_version`](Self::authorizer_payload_format_version).
    #[inline]
    pub fn with_authorizer_payload_format_version(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.authorizer_payload_format_version = Some(value.into());
        self
    }

    /// Sets [`authorizer_result_ttl_in_seconds`](Self::authorizer_result_ttl_in_seconds).
    #[inline]
    pub fn with_authorizer_result_ttl_in_seconds(mut self, value: i32) -> Self {
        self.authorizer_result_ttl_in_seconds = Some(value);
        self
    }

    /// Sets [`authorizer_type`](Self::authorizer_type).
    #[inline]
    pub fn with_authorizer_type(mut self, value: AuthorizerType) -> Self {
        self.authorizer_type = Some(value);
        self
    }

    /// Sets [`authorizer_uri`](Self::authorizer_uri).
    #[inline]
    pub fn with_authorizer_uri(mut self, value: impl Into<String>) -> Self {
        self.authorizer_uri = Some(value.into());
        self
    }

    /// Sets [`enable_simple_responses`](Self::enable_simple_responses).
    #[inline]
    pub fn with_enable_simple_responses(mut self, value: bool) -> Self {
        self.enable_simple_responses = Some(value);
        self
    }

    /// Sets [`identity_source`](Self::identity_source).
    #[inline]
    pub fn with_identity_source(mut self, value: Vec<String>) -> Self {
        self.identity_source = Some(value);
        self
    }

    /// Sets [`identity_validation_expression`](Self::identity_validation_expression).
    #[inline]
    pub fn with_identity_validation_expression(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.identity_validation_expression = Some(value.into());
        self
    }

    /// Sets [`jwt_configuration`](Self::jwt_configuration).
    #[inline]
    pub fn with_jwt_configuration(mut self, value: JwtConfiguration) -> Self {
        self.jwt_configuration = Some(value);
        self
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
