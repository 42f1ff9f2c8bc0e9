// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// The cross-origin resource sharing (CORS) policy of an HTTP API. API Gateway answers
/// preflight requests from it by itself and adds the headers to replies.
#[derive(Default)]
#[non_exhaustive]
pub struct Cors {
    /// Whether browsers may send cookies and other credentials. The default is `false`; it cannot
    /// be combined with the origin `*`.
    pub allow_credentials: Option<bool>,
    /// The request headers that pages may set.
    pub allow_headers: Option<Vec<String>>,
    /// The HTTP methods that pages may use.
    pub allow_methods: Option<Vec<String>>,
    /// The origins whose pages may call the API.
    pub allow_origins: Option<Vec<String>>,
    /// The headers of a reply that pages may read.
    pub expose_headers: Option<Vec<String>>,
    /// For how many seconds a browser may keep the answer to a preflight request, up to 86,400. -1
    /// forbids keeping it.
    pub max_age: Option<i32>,
}

members! { Cors, "com.amazonaws.apigatewayv2#Cors";
    0 allow_credentials "AllowCredentials" json("allowCredentials");
    1 allow_headers "AllowHeaders" json("allowHeaders");
    2 allow_methods "AllowMethods" json("allowMethods");
    3 allow_origins "AllowOrigins" json("allowOrigins");
    4 expose_headers "ExposeHeaders" json("exposeHeaders");
    5 max_age "MaxAge" json("maxAge") [constraints range(-1, 86400)];
}

impl Cors {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`allow_credentials`](Self::allow_credentials).
    #[inline]
    pub fn with_allow_credentials(mut self, value: bool) -> Self {
        self.allow_credentials = Some(value);
        self
    }

    /// Sets [`allow_headers`](Self::allow_headers).
    #[inline]
    pub fn with_allow_headers(mut self, value: Vec<String>) -> Self {
        self.allow_headers = Some(value);
        self
    }

    /// Sets [`allow_methods`](Self::allow_methods).
    #[inline]
    pub fn with_allow_methods(mut self, value: Vec<String>) -> Self {
        self.allow_methods = Some(value);
        self
    }

    /// Sets [`allow_origins`](Self::allow_origins).
    #[inline]
    pub fn with_allow_origins(mut self, value: Vec<String>) -> Self {
        self.allow_origins = Some(value);
        self
    }

    /// Sets [`expose_headers`](Self::expose_headers).
    #[inline]
    pub fn with_expose_headers(mut self, value: Vec<String>) -> Self {
        self.expose_headers = Some(value);
        self
    }

    /// Sets [`max_age`](Self::max_age).
    #[inline]
    pub fn with_max_age(mut self, value: i32) -> Self {
        self.max_age = Some(value);
        self
    }
}
