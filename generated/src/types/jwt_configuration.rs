// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Which JSON Web Tokens (JWT) an authorizer accepts. HTTP APIs only.
#[derive(Default)]
#[non_exhaustive]
pub struct JwtConfiguration {
    /// The intended recipients. The `aud` claim of a token, or its `client_id` if it has no `aud`,
    /// must be one of them.
    pub audience: Option<Vec<String>>,
    /// The issuer, as the URL that tokens have in their `iss` claim, such as
    /// `https://cognito-idp.{region}.amazonaws.com/{user pool}`.
    pub issuer: Option<String>,
}

members! { JwtConfiguration, "com.amazonaws.apigatewayv2#JWTConfiguration";
    0 audience "Audience" json("audience");
    1 issuer "Issuer" json("issuer");
}

impl JwtConfiguration {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`audience`](Self::audience).
    #[inline]
    pub fn with_audience(mut self, value: Vec<String>) -> Self {
        self.audience = Some(value);
        self
    }

    /// Sets [`issuer`](Self::issuer).
    #[inline]
    pub fn with_issuer(mut self, value: impl Into<String>) -> Self {
        self.issuer = Some(value.into());
        self
    }
}
