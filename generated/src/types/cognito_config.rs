// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The Amazon Cognito user pool whose users may see a portal.
#[derive(Default)]
#[non_exhaustive]
pub struct CognitoConfig {
    /// The identifier of the user pool's app client.
    pub app_client_id: Option<String>,
    /// The user pool, by its ARN.
    pub user_pool_arn: Option<String>,
    /// The domain where users sign in.
    pub user_pool_domain: Option<String>,
}

members! { CognitoConfig, "com.amazonaws.apigatewayv2#CognitoConfig";
    0 app_client_id "AppClientId" json("appClientId") required [constraints length(1, 256)];
    1 user_pool_arn "UserPoolArn" json("userPoolArn") required [constraints length(20, 2048)];
    2 user_pool_domain "UserPoolDomain" json("userPoolDomain") required [constraints length(20, 2048)];
}

impl CognitoConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`app_client_id`](Self::app_client_id).
    #[inline]
    pub fn with_app_client_id(mut self, value: impl Into<String>) -> Self {
        self.app_client_id = Some(value.into());
        self
    }

    /// Sets [`user_pool_arn`](Self::user_pool_arn).
    #[inline]
    pub fn with_user_pool_arn(mut self, value: impl Into<String>) -> Self {
        self.user_pool_arn = Some(value.into());
        self
    }

    /// Sets [`user_pool_domain`](Self::user_pool_domain).
    #[inline]
    pub fn with_user_pool_domain(mut self, value: impl Into<String>) -> Self {
        self.user_pool_domain = Some(value.into());
        self
    }
}
