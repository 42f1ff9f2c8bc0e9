//! How a client names itself: version 2.1 of the form that AWS's own clients use.

use ::http::HeaderValue;

use crate::client::Service;
use crate::config::Config;
use crate::error::ConfigurationError;

const VERSION: &str = env!("CARGO_PKG_VERSION");
const MAX_APP_ID_CHARS: usize = 50;

/// The header `user-agent`.
pub(super) fn header(
    service: &Service,
    config: &Config,
    endpoint: &Result<Option<String>, ConfigurationError>,
) -> HeaderValue {
    let value = HeaderValue::try_from(value(service, config, endpoint));
    value.unwrap_or_else(|_| HeaderValue::from_static("tinsmith"))
}

/// `tinsmith/0.1.0 ua/2.1 api/apigatewayv2#2018-11-29 os/linux lang/rust m/E app/name`
///
/// The letters after `m/` say which features are in use: `E` for the standard retry mode, `N` for
/// an endpoint of the user's own.
fn value(
    service: &Service,
    config: &Config,
    endpoint: &Result<Option<String>, ConfigurationError>,
) -> String {
    let api = token(&service.sdk_id.to_ascii_lowercase());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::environment::Environment;
    use crate::protocol::RestJson1;

    const SERVICE: Service = Service::new("Cost Explorer", "2017-10-25", &RestJson1);

    #[test]
    fn it_names_client_service_and_platform() {
        let value = value(&SERVICE, &Config::new(), &Ok(None));
        let os = std::env::consts::OS;
        assert_eq!(
            value,
            format!("tinsmith/{VERSION} ua/2.1 api/cost_explorer#2017-10-25 os/{os} lang/rust m/E")
        );
    }

    #[test]
    fn it_tells_what_the_user_wants_told_in_safe_characters() {
        let environment = Environment::from_iter([("AWS_EXECUTION_ENV", "AWS_Lambda_rust")]);
        let config = Config::from_environment(environment)
            .unwrap()
            .with_app_id(format!("shop (é)\r\n{}", "x".repeat(60)));
        let value = value(&SERVICE, &config, &Ok(Some("http://localhost".to_owned())));
        let app = format!("shop_-----{}", "x".repeat(40));
        assert!(
            value.ends_with(&format!(" exec-env/AWS_Lambda_rust m/E,N app/{app}")),
            "{value}"
        );
    }
}
