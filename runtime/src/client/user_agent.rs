//! How a client names itself: version 2.1 of the form that AWS's own clients use.

use crate::client::Service;
use crate::config::Config;
use crate::error::ConfigurationError;

const VERSION: &str = env!("CARGO_PKG_VERSION");
const MAX_APP_ID_CHARS: usize = 50;

/// `tinsmith/0.1.0 ua/2.1 api/apigatewayv2#2018-11-29 os/linux lang/rust m/E app/name`
///
/// The letters after `m/` say which features are in use: `E` for the standard retry mode, `N` for
/// an endpoint of the user's own.
pub(super) fn value(
    service: &Service,
    config: &Config,
    endpoint: &Result<Option<String>, ConfigurationError>,
) -> String {
    let api = token(&service.sdk_id.to_lowercase());
    let version = token(service.version);
    let os = token(std::env::consts::OS);
    let mut value = format!("tinsmith/{VERSION} ua/2.1 api/{api}#{version} os/{os} lang/rust");
    let execution = config
        .environment()
        .and_then(|environment| environment.var("AWS_EXECUTION_ENV").ok());
    if let Some(execution) = execution {
        value.push_str(" exec-env/");
        value.push_str(&token(execution.trim()));
    }
    value.push_str(match endpoint {
        Ok(Some(_)) => " m/E,N",
        _ => " m/E",
    });
    if let Some(app_id) = config.app_id() {
        value.push_str(" app/");
        value.extend(token(app_id).chars().take(MAX_APP_ID_CHARS));
    }
    value
}

/// Characters that may not stand in a token of HTTP become hyphens.
fn token(text: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~".contains(c);
    text.chars()
        .map(|c| match c {
            ' ' => '_',
            c if allowed(c) => c,
            _ => '-',
        })
        .collect()
}
