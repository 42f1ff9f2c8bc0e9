// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::{AcmManaged, None};

/// The address a portal is to have: exactly one of the members is set.
#[derive(Default)]
#[non_exhaustive]
pub struct EndpointConfigurationRequest {
    /// Give the portal a domain name of your own.
    pub acm_managed: Option<AcmManaged>,
    /// Use the default domain name of the portal.
    pub none: Option<None>,
}

members! { EndpointConfigurationRequest, "com.amazonaws.apigatewayv2#EndpointConfigurationRequest";
    0 acm_managed "AcmManaged" json("acmManaged");
    1 none "None" json("none");
}

impl EndpointConfigurationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`acm_managed`](Self::acm_managed).
    #[inline]
    pub fn with_acm_managed(mut self, value: AcmManaged) -> Self {
        self.acm_managed = Some(value);
        self
    }

    /// Sets [`none`](Self::none).
    #[inline]
    pub fn with_none(mut self, value: None) -> Self {
        self.none = Some(value);
        self
    }
}
