//! Settings from environment variables.

use crate::checksum::{RequestChecksumCalculation, ResponseChecksumValidation};
use crate::compression::{MAX_MIN_BYTES, RequestCompression};
use crate::config::Config;
use crate::config::resolve::{REGION_FORM, is_region};
use crate::environment::Environment;
use crate::error::ConfigurationError;

const ENDPOINT_URL: &str = "AWS_ENDPOINT_URL";

/// Reads all variables that are the same for every service.
pub(super) fn read(environment: &Environment) -> Result<Config, ConfigurationError> {
    let mut variables = Variables::new(environment);
    let config = Config {
        region: variables
            .checked("AWS_REGION", REGION_FORM, is_region)
            .or_else(|| variables.checked("AWS_DEFAULT_REGION", REGION_FORM, is_region)),
        fips: variables.switch("AWS_USE_FIPS_ENDPOINT"),
        dual_stack: variables.switch("AWS_USE_DUALSTACK_ENDPOINT"),
        max_attempts: variables.max_attempts(),
        clock_skew_correction: variables
            .switch("AWS_DISABLE_CLOCK_SKEW_CORRECTION")
            .map(|disabled| !disabled),
        sigv4a_region_set: variables.list("AWS_SIGV4A_SIGNING_REGION_SET"),
        request_checksum_calculation: variables.when(
            "AWS_REQUEST_CHECKSUM_CALCULATION",
            RequestChecksumCalculation::WhenSupported,
            RequestChecksumCalculation::WhenRequired,
        ),
        response_checksum_validation: variables.when(
            "AWS_RESPONSE_CHECKSUM_VALIDATION",
            ResponseChecksumValidation::WhenSupported,
            ResponseChecksumValidation::WhenRequired,
        ),
        request_compression: variables.request_compression(),
        app_id: variables.text("AWS_SDK_UA_APP_ID"),
        ..Config::default()
    };
    variables.checked(
        "AWS_RETRY_MODE",
        "`standard`, the only retry mode of this client so far",
        |mode| mode.eq_ignore_ascii_case("standard"),
    );
    // Read when a client is made, and checked here so that all problems are told at once.
    variables.endpoint(ENDPOINT_URL);
    variables.finish(config)
}

/// The endpoint that the environment sets for a service, or for all.
pub(super) fn endpoint_of_service(
    environment: &Environment,
    sdk_id: &str,
) -> Result<Option<String>, ConfigurationError> {
    let mut variables = Variables::new(environment);
    if variables.switch("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS") == Some(true) {
        return Ok(None);
    }
    let service = sdk_id.replace(' ', "_").to_ascii_uppercase();
    let url = variables
        .endpoint(&format!("{ENDPOINT_URL}_{service}"))
        .or_else(|| variables.endpoint(ENDPOINT_URL));
    variables.finish(url)
}

/// Reads variables and gathers what is wrong with them.
struct Variables<'a> {
    environment: &'a Environment,
    problems: Vec<String>,
}

impl<'a> Variables<'a> {
    fn new(environment: &'a Environment) -> Self {
        Self {
            environment,
            problems: Vec::new(),
        }
    }

    fn finish<T>(self, value: T) -> Result<T, ConfigurationError> {
        if self.problems.is_empty() {
            Ok(value)
        } else {
            Err(ConfigurationError::all(self.problems))
        }
    }

    fn text(&mut self, name: &str) -> Option<String> {
        match self.environment.var(name) {
            Ok(value) => Some(value.trim().to_owned()),
            Err(error) if error.is_unset() => None,
            Err(error) => {
                self.problems.push(error.to_string());
                None
            }
        }
    }

    /// What commas separate.
    fn list(&mut self, name: &str) -> Option<Vec<String>> {
        let value = self.text(name)?;
        let parts = value.split(',').map(str::trim);
        Some(
            parts
                .filter(|part| !part.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    fn checked(
        &mut self,
        name: &str,
        form: &str,
        is_valid: impl FnOnce(&str) -> bool,
    ) -> Option<String> {
        let value = self.text(name)?;
        if is_valid(&value) {
            return Some(value);
        }
        self.refuse(name, &value, form);
        None
    }

    fn switch(&mut self, name: &str) -> Option<bool> {
        let is_switch =
            |value: &str| value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false");
        let value = self.checked(name, "`true` or `false`", is_switch)?;
        Some(value.eq_ignore_ascii_case("true"))
    }

    /// What `when_supported` and `when_required` stand for.
    fn when<T>(&mut self, name: &str, supported: T, required: T) -> Option<T> {
        let value = self.text(name)?;
        match &*value.to_ascii_lowercase() {
            "when_supported" => Some(supported),
            "when_required" => Some(required),
            _ => {
                self.refuse(name, &value, "`when_supported` or `when_required`");
                None
            }
        }
    }

    fn request_compression(&mut self) -> Option<RequestCompression> {
        const MIN_BYTES: &str = "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES";
        let is_disabled = self.switch("AWS_DISABLE_REQUEST_COMPRESSION");
        let form = format!("a whole number from 0 to {MAX_MIN_BYTES}");
        let in_range = |text: &str| text.parse().ok().filter(|bytes| *bytes <= MAX_MIN_BYTES);
        let bytes = self.checked(MIN_BYTES, &form, |text| in_range(text).is_some());
        if is_disabled == Some(true) {
            return Some(RequestCompression::Disabled);
        }
        let bytes = in_range(&bytes?)?;
        Some(RequestCompression::AtLeast { bytes })
    }

    fn max_attempts(&mut self) -> Option<u32> {
        const NAME: &str = "AWS_MAX_ATTEMPTS";
        let value = self.text(NAME)?;
        match value.parse() {
            Ok(attempts @ 1..) => Some(attempts),
            _ => {
                self.refuse(NAME, &value, "a whole number, 1 or more");
                None
            }
        }
    }

    fn endpoint(&mut self, name: &str) -> Option<String> {
        let url = self.text(name)?;
        if url.contains('@') {
            // The value is not repeated, because what stands before the @ may be a password.
            self.problems.push(format!(
                "{name} has a user name or a password in it; take that out, requests are signed \
                 with credentials"
            ));
            return None;
        }
        if is_endpoint(&url) {
            return Some(url);
        }
        self.refuse(name, &url, "a URL as in `http://localhost:4566`");
        None
    }

    fn refuse(&mut self, name: &str, value: &str, form: &str) {
        let value = value.escape_debug();
        self.problems
            .push(format!("{name} is `{value}`, but must be {form}"));
    }
}

fn is_endpoint(url: &str) -> bool {
    let Ok(uri) = url.parse::<::http::Uri>() else {
        return false;
    };
    matches!(uri.scheme_str(), Some("http" | "https"))
        && uri.host().is_some_and(|host| !host.is_empty())
        && uri.query().is_none()
}
