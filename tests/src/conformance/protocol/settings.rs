//! The settings of a client that a case wants: its host, and `vendorParams` of the shape
//! `aws.protocoltests.config#AwsConfig`, whose members are AWS's names of settings, by where they
//! are set.

use serde_json::Value as Json;
use tinsmith_runtime::auth::Scheme;
use tinsmith_runtime::endpoint::ClientParam;
use tinsmith_runtime::environment::Environment;
use tinsmith_runtime::timestamp::{Timestamp, TimestampFormat};
use tinsmith_runtime::{ApiKey, Config, Credentials, Login, Token};

use super::request;
use crate::TestPlatform;

/// 2026-01-01T00:00:00Z
const NOW: u64 = 1_767_225_600;

const FORCE_PATH_STYLE: ClientParam<bool> = ClientParam::new("S3", "ForcePathStyle");
const ACCELERATE: ClientParam<bool> = ClientParam::new("S3", "Accelerate");

/// The settings for a case; the transport is left to whoever sends.
///
/// # Errors
/// The case asks for a setting that clients do not have, or not with this value.
pub fn of(case: &Json) -> Result<Config, String> {
    let params = &case["vendorParams"];
    let scopes = &params["scopedConfig"];
    for (scope, _) in entries(scopes) {
        if !["environment", "client", "operation"].contains(&scope) {
            return Err(format!("clients have no settings in {scope}"));
        }
    }
    let mut config = environment(&scopes["environment"])?
        .with_max_attempts(1)
        .with_token(Token::new("not-a-real-token"))
        .with_api_key(ApiKey::new("not-a-real-key"))
        .with_login(Login::new("user", "not-a-real-password"))
        .with_platform(TestPlatform::at(time(&params["clockTime"])?));
    if let Some(scheme) = case["authScheme"].as_str() {
        config = config.with_auth_scheme_preference([auth_scheme(scheme)?]);
    }
    // What is said for the operation goes before what is said for its client.
    for scope in [&scopes["client"], &scopes["operation"]] {
        config = credentials(config, scope);
        for (name, value) in entries(scope) {
            config = set(config, name, value)?;
        }
    }
    let has_region = ["environment", "client"].iter().any(|scope| {
        let is_region = |name: &str| name.to_ascii_lowercase().ends_with("region");
        entries(&scopes[scope]).any(|(name, _)| is_region(name))
    });
    if has_region {
        // `host` is that of the service in this region then, which the client has to find.
        return Ok(config);
    }
    let (host, path) = request::endpoint(case);
    let endpoint = ["https://", host, path].concat();
    Ok(config.with_region("us-east-1").with_endpoint(endpoint))
}

/// A client made with this environment; without one, with credentials that are none.
fn environment(variables: &Json) -> Result<Config, String> {
    if variables.is_null() {
        let credentials = Credentials::new("AKIDEXAMPLE", "not-a-real-secret");
        return Ok(Config::new().with_credentials(credentials));
    }
    let variables = entries(variables);
    let variables = variables.map(|(name, value)| (name, value.as_str().unwrap_or_default()));
    Config::from_environment(Environment::from_iter(variables)).map_err(|error| error.to_string())
}

/// The access key of a scope, whose parts belong together.
fn credentials(config: Config, scope: &Json) -> Config {
    let text = |name: &str| scope[name].as_str();
    let (Some(id), Some(secret)) = (text("aws_access_key_id"), text("aws_secret_access_key"))
    else {
        return config;
    };
    let credentials = Credentials::new(id, secret);
    config.with_credentials(match text("aws_session_token") {
        Some(token) => credentials.with_session_token(token),
        None => credentials,
    })
}

/// The scheme that a case assumes.
fn auth_scheme(id: &str) -> Result<Scheme, String> {
    Ok(match id {
        "aws.auth#sigv4" => Scheme::SigV4,
        "aws.auth#sigv4a" => Scheme::SigV4A,
        "smithy.api#httpApiKeyAuth" => Scheme::HttpApiKeyAuth,
        "smithy.api#httpBasicAuth" => Scheme::HttpBasicAuth,
        "smithy.api#httpBearerAuth" => Scheme::HttpBearerAuth,
        _ => return Err(format!("clients know no scheme {id}")),
    })
}

fn set(config: Config, name: &str, value: &Json) -> Result<Config, String> {
    Ok(match (name, value) {
        ("aws_access_key_id" | "aws_secret_access_key" | "aws_session_token", _) => config,
        ("region", Json::String(region)) => config.with_region(region),
        ("s3", settings) => set_all(config, settings, set_of_s3)?,
        ("retry_config", settings) => set_all(config, settings, set_of_retries)?,
        _ => return Err(unknown(name, value)),
    })
}

fn set_of_s3(config: Config, name: &str, value: &Json) -> Result<Config, String> {
    Ok(match (name, value.as_str(), value.as_bool()) {
        ("addressing_style", Some("path"), _) => config.with_param(FORCE_PATH_STYLE, true),
        ("addressing_style", Some("auto" | "virtual"), _) => {
            config.with_param(FORCE_PATH_STYLE, false)
        }
        ("use_accelerate_endpoint", _, Some(value)) => config.with_param(ACCELERATE, value),
        ("use_dualstack_endpoint", _, Some(true)) => config.with_dual_stack(),
        ("use_dualstack_endpoint", _, Some(false)) => config.without_dual_stack(),
        _ => return Err(unknown(name, value)),
    })
}

fn set_of_retries(config: Config, name: &str, value: &Json) -> Result<Config, String> {
    match (name, value.as_u64().map(u32::try_from)) {
        ("max_attempts", Some(Ok(attempts))) => Ok(config.with_max_attempts(attempts)),
        ("mode", _) if value == "standard" => Ok(config),
        _ => Err(unknown(name, value)),
    }
}

fn set_all(
    mut config: Config,
    settings: &Json,
    set: fn(Config, &str, &Json) -> Result<Config, String>,
) -> Result<Config, String> {
    for (name, value) in entries(settings) {
        config = set(config, name, value)?;
    }
    Ok(config)
}

fn unknown(name: &str, value: &Json) -> String {
    format!("clients have no setting {name} that could be {value}")
}

/// The time in seconds; that of all cases where this one does not say it.
fn time(time: &Json) -> Result<u64, String> {
    match time {
        Json::Null => Ok(NOW),
        Json::String(text) => {
            let time = Timestamp::parse(text, TimestampFormat::DateTime);
            let time = time.map_err(|error| error.to_string())?;
            u64::try_from(time.seconds()).map_err(|error| error.to_string())
        }
        time => time
            .as_u64()
            .ok_or_else(|| format!("the clock cannot show {time}")),
    }
}

fn entries(object: &Json) -> impl Iterator<Item = (&str, &Json)> {
    let entries = object.as_object().into_iter().flatten();
    entries.map(|(name, value)| (name.as_str(), value))
}
