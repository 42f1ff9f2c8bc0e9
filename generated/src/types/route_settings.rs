// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

use tinsmith_runtime::codegen::members;

use crate::types::LoggingLevel;

/// Logging, metrics and throttling of routes on a stage.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteSettings {
    /// Whether the execution log contains whole requests and replies. WebSocket APIs only; the
    /// default is `false`.
    pub data_trace_enabled: Option<bool>,
    /// Whether Amazon CloudWatch gets metrics for each route. The default is `false`.
    pub detailed_metrics_enabled: Option<bool>,
    /// What is written into the execution log. WebSocket APIs only; the default is `OFF`.
    pub logging_level: Option<LoggingLevel>,
    /// How many requests may come at once: the size of the token bucket that `ThrottlingRateLimit`
    /// fills.
    pub throttling_burst_limit: Option<i32>,
    /// How many requests may come per second, on average.
    pub throttling_rate_limit: Option<f64>,
}

members! { RouteSettings, "com.amazonaws.apigatewayv2#RouteSettings";
    0 data_trace_enabled "DataTraceEnabled" json("dataTraceEnabled");
    1 detailed_metrics_enabled "DetailedMetricsEnabled" json("detailedMetricsEnabled");
    2 logging_level "LoggingLevel" json("loggingLevel");
    3 throttling_burst_limit "ThrottlingBurstLimit" json("throttlingBurstLimit");
    4 throttling_rate_limit "ThrottlingRateLimit" json("throttlingRateLimit");
}

impl RouteSettings {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`data_trace_enabled`](Self::data_trace_enabled).
    #[inline]
    pub fn with_data_trace_enabled(mut self, value: bool) -> Self {
        self.data_trace_enabled = Some(value);
        self
    }

    /// Sets [`detailed_metrics_enabled`](Self::detailed_metrics_enabled).
    #[inline]
    pub fn with_detailed_metrics_enabled(mut self, value: bool) -> Self {
        self.detailed_metrics_enabled = Some(value);
        self
    }

    /// Sets [`logging_level`](Self::logging_level).
    #[inline]
    pub fn with_logging_level(mut self, value: LoggingLevel) -> Self {
        self.logging_level = Some(value);
        self
    }

    /// Sets [`throttling_burst_limit`](Self::throttling_burst_limit).
    #[inline]
    pub fn with_throttling_burst_limit(mut self, value: i32) -> Self {
        self.throttling_burst_limit = Some(value);
        self
    }

    /// Sets [`throttling_rate_limit`](Self::throttling_rate_limit).
    #[inline]
    pub fn with_throttling_rate_limit(mut self, value: f64) -> Self {
        self.throttling_rate_limit = Some(value);
        self
    }
}
