// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

/// Where a stage writes its access log and what a line of it looks like.
#[derive(Default)]
#[non_exhaustive]
pub struct AccessLogSettings {
    /// The log group of Amazon CloudWatch Logs that gets the log, by its ARN.
    pub destination_arn: Option<String>,
    /// The form of a line, on one line, with variables such as `$context.requestId`, which it must
    /// contain.
    pub format: Option<String>,
}

members! { AccessLogSettings, "com.amazonaws.apigatewayv2#AccessLogSettings";
    0 destination_arn "DestinationArn" json("destinationArn");
    1 format "Format" json("format");
}

impl AccessLogSettings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`destination_arn`](Self::destination_arn).
    #[inline]
    pub fn with_destination_arn(mut self, value: impl Into<String>) -> Self {
        self.destination_arn = Some(value.into());
        self
    }

    /// Sets [`format`](Self::format).
    #[inline]
    pub fn with_format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }
}
