// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::{CognitoConfig, None};

/// Who may see a portal: exactly one of the members is set.
#[derive(Default)]
#[non_exhaustive]
pub struct Authorization {
    /// Users of an Amazon Cognito user pool, after they have signed in.
    pub cognito_config: Option<CognitoConfig>,
    /// Everyone: the portal is public.
    pub none: Option<None>,
}

members! { Authorization, "com.amazonaws.apigatewayv2#Authorization";
    0 cognito_config "CognitoConfig" json("cognitoConfig");
    1 none "None" json("none");
}

impl Authorization {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cognito_config`](Self::cognito_config).
    #[inline]
    pub fn with_cognito_config(mut self, value: CognitoConfig) -> Self {
        self.cognito_config = Some(value);
        self
    }

    /// Sets [`none`](Self::none).
    #[inline]
    pub fn with_none(mut self, value: None) -> Self {
        self.none = Some(value);
        self
    }
}
