// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! `ExportApi`: `GET /v2/apis/{ApiId}/exports/{Specification}`
//!
//! Takes `ExportApiRequest` and returns `ExportApiResponse`. Its modeled errors are
//! `BadRequestException`, `NotFoundException`, `TooManyRequestsException`.

use tinsmith_runtime::codegen::{Operation, members, validate};
use tinsmith_runtime::{Blob, InvalidInput};

/// How `ExportApi` goes over the wire.
pub(crate) const OPERATION: Operation = Operation::new("ExportApi")
    .http("GET", "/v2/apis/{ApiId}/exports/{Specification}");

/// The API to write out, and the format.
///
/// Input of [`Client::export_api`](crate::Client::export_api).
#[derive(Default)]
#[non_exhaustive]
pub struct ExportApiRequest {
    /// The identifier of the API. It is the first part of the host name of the default endpoint.
    pub api_id: String,
    /// The version of the algorithm that writes the definition. `1.0` is the only one, and the
    /// default.
    pub export_version: Option<String>,
    /// Whether the definition contains the extensions of API Gateway, whose names begin with
    /// `x-amazon-apigateway-`. The default is `true`.
    pub include_extensions: Option<bool>,
    /// The format of the document: `JSON` or `YAML`.
    pub output_type: String,
    /// The specification that the document follows: `OAS30`, OpenAPI 3.0, is the only one.
    pub specification: String,
    /// The stage whose deployed state is written out. If it is not set, the latest configuration of
    /// the API is.
    pub stage_name: Option<String>,
}

members! { ExportApiRequest, "com.amazonaws.apigatewayv2#ExportApiRequest";
    0 api_id "ApiId" label required;
    1 export_version "ExportVersion" query("exportVersion");
    2 include_extensions "IncludeExtensions" query("includeExtensions");
    3 output_type "OutputType" query("outputType") required;
    4 specification "Specification" label required;
    5 stage_name "StageName" query("stageName");
}

impl ExportApiRequest {
    /// With the required members.
    #[inline]
    pub fn new(
        api_id: impl Into<String>,
        output_type: impl Into<String>,
        specification: impl Into<String>,
    ) -> Self {
        Self {
            api_id: api_id.into(),
            output_type: output_type.into(),
            specification: specification.into(),
            ..Self::default()
        }
    }

    /// Sets [`export_version`](Self::export_version).
    #[inline]
    pub fn with_export_version(mut self, value: impl Into<String>) -> Self {
        self.export_version = Some(value.into());
        self
    }

    /// Sets [`include_extensions`](Self::include_extensions).
    #[inline]
    pub fn with_include_extensions(mut self, value: bool) -> Self {
        self.include_extensions = Some(value);
        self
    }

    /// Sets [`stage_name`](Self::stage_name).
    #[inline]
    pub fn with_stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
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

/// The OpenAPI definition as a document.
///
/// Output of [`Client::export_api`](crate::Client::export_api).
#[derive(Default)]
#[non_exhaustive]
pub struct ExportApiResponse {
    /// The document, in the format that `OutputType` has asked for.
    pub body: Option<Blob>,
}

members! { ExportApiResponse, "com.amazonaws.apigatewayv2#ExportApiResponse";
    0 body "body" payload;
}

impl ExportApiResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`body`](Self::body).
    #[inline]
    pub fn with_body(mut self, value: impl Into<Blob>) -> Self {
        self.body = Some(value.into());
        self
    }
}
