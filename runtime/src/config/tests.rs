use super::*;

fn environment<const N: usize>(variables: [(&str, &str); N]) -> Environment {
    Environment::from_iter(variables)
}

fn read<const N: usize>(variables: [(&str, &str); N]) -> Config {
    Config::from_environment(environment(variables)).unwrap()
}

fn problems<const N: usize>(variables: [(&str, &str); N]) -> Vec<String> {
    let error = Config::from_environment(environment(variables)).unwrap_err();
    error.problems().to_vec()
}

#[test]
fn an_empty_environment_changes_nothing_but_credentials() {
    let config = read([]);
    assert_eq!(config.region().unwrap(), None);
    assert_eq!(config.endpoint("ApiGatewayV2").unwrap(), None);
    assert_eq!(config.max_attempts(), 3);
    assert_eq!(config.connect_timeout(), Duration::from_millis(3_100));
    assert_eq!(config.attempt_timeout(), None);
    assert_eq!(config.timeout(), None);
    assert_eq!(config.validation(), Validation::Basic);
    assert!(!config.fips() && !config.dual_stack());
    assert!(config.corrects_clock_skew());
    assert!(config.credentials().is_ok());
    assert!(Config::new().credentials().is_err());
}

#[test]
fn variables_become_settings() {
    let config = read([
        ("AWS_REGION", " eu-west-1 "),
        ("AWS_DEFAULT_REGION", "us-east-1"),
        ("AWS_USE_FIPS_ENDPOINT", "TRUE"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "true"),
        ("AWS_MAX_ATTEMPTS", "5"),
        ("AWS_RETRY_MODE", "standard"),
        ("AWS_DISABLE_CLOCK_SKEW_CORRECTION", "true"),
        ("AWS_SDK_UA_APP_ID", "shop"),
    ]);
    assert_eq!(config.region().unwrap(), Some("eu-west-1"));
    assert!(config.fips() && config.dual_stack());
    assert_eq!(config.max_attempts(), 5);
    assert!(!config.corrects_clock_skew());
    assert_eq!(config.app_id(), Some("shop"));
    let second = read([("AWS_REGION", ""), ("AWS_DEFAULT_REGION", "us-east-1")]);
    assert_eq!(second.region().unwrap(), Some("us-east-1"));
}

#[test]
fn variables_say_what_becomes_of_bodies() {
    use crate::checksum::{RequestChecksumCalculation, ResponseChecksumValidation};
    use crate::compression::RequestCompression;

    let default = read([]);
    assert_eq!(
        (
            default.request_checksum_calculation(),
            default.response_checksum_validation(),
            default.request_compression()
        ),
        (
            RequestChecksumCalculation::WhenSupported,
            ResponseChecksumValidation::WhenSupported,
            RequestCompression::AtLeast { bytes: 10_240 }
        )
    );
    let config = read([
        ("AWS_REQUEST_CHECKSUM_CALCULATION", "WHEN_REQUIRED"),
        ("AWS_RESPONSE_CHECKSUM_VALIDATION", "when_required"),
        ("AWS_DISABLE_REQUEST_COMPRESSION", "false"),
        ("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "0"),
    ]);
    assert_eq!(
        (
            config.request_checksum_calculation(),
            config.response_checksum_validation(),
            config.request_compression()
        ),
        (
            RequestChecksumCalculation::WhenRequired,
            ResponseChecksumValidation::WhenRequired,
            RequestCompression::AtLeast { bytes: 0 }
        )
    );
    let off = read([
        ("AWS_DISABLE_REQUEST_COMPRESSION", "true"),
        ("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "1"),
    ]);
    assert_eq!(off.request_compression(), RequestCompression::Disabled);
    let wrong = problems([
        ("AWS_REQUEST_CHECKSUM_CALCULATION", "always"),
        ("AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES", "10485761"),
    ]);
    assert_eq!(
        wrong,
        [
            "AWS_REQUEST_CHECKSUM_CALCULATION is `always`, but must be `when_supported` or \
             `when_required`",
            "AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES is `10485761`, but must be a whole number from \
             0 to 10485760"
        ]
    );
}

#[test]
fn all_wrong_variables_are_named_with_their_remedy() {
    let problems = problems([
        ("AWS_REGION", "eu west"),
        ("AWS_USE_FIPS_ENDPOINT", "yes"),
        ("AWS_USE_DUALSTACK_ENDPOINT", "1"),
        ("AWS_MAX_ATTEMPTS", "0"),
        ("AWS_RETRY_MODE", "adaptive"),
        ("AWS_ENDPOINT_URL", "localhost:4566"),
    ]);
    let wrong = |name: &str| problems.iter().find(|problem| problem.starts_with(name));
    assert_eq!(problems.len(), 6, "{problems:?}");
    assert_eq!(
        wrong("AWS_REGION").unwrap(),
        "AWS_REGION is `eu west`, but must be letters, digits and hyphens as in `eu-west-1`, which \
         become a part of the host name"
    );
    assert_eq!(
        wrong("AWS_USE_FIPS_ENDPOINT").unwrap(),
        "AWS_USE_FIPS_ENDPOINT is `yes`, but must be `true` or `false`"
    );
    assert!(wrong("AWS_USE_DUALSTACK_ENDPOINT is `1`").is_some());
    assert_eq!(
        wrong("AWS_MAX_ATTEMPTS").unwrap(),
        "AWS_MAX_ATTEMPTS is `0`, but must be a whole number, 1 or more"
    );
    assert_eq!(
        wrong("AWS_RETRY_MODE").unwrap(),
        "AWS_RETRY_MODE is `adaptive`, but must be `standard`, the only retry mode of this client \
         so far"
    );
    assert_eq!(
        wrong("AWS_ENDPOINT_URL").unwrap(),
        "AWS_ENDPOINT_URL is `localhost:4566`, but must be a URL as in `http://localhost:4566`"
    );
}

#[test]
fn a_password_in_a_url_is_neither_accepted_nor_repeated() {
    let problems = problems([("AWS_ENDPOINT_URL", "http://user:pass@localhost")]);
    assert_eq!(
        problems,
        [
            "AWS_ENDPOINT_URL has a user name or a password in it; take that out, requests are \
          signed with credentials"
        ]
    );
}

#[test]
fn an_endpoint_comes_from_code_then_for_the_service_then_for_all() {
    let variables = [
        ("AWS_ENDPOINT_URL", "http://all"),
        ("AWS_ENDPOINT_URL_COST_EXPLORER", "http://cost"),
    ];
    let config = read(variables);
    let endpoint = |config: &Config, sdk_id: &str| config.endpoint(sdk_id).unwrap();
    assert_eq!(
        endpoint(&config, "Cost Explorer").as_deref(),
        Some("http://cost")
    );
    assert_eq!(endpoint(&config, "S3").as_deref(), Some("http://all"));
    let in_code = config.with_endpoint("http://code");
    assert_eq!(endpoint(&in_code, "S3").as_deref(), Some("http://code"));
    let [all, one] = variables;
    let ignored = read([all, one, ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", "true")]);
    assert_eq!(endpoint(&ignored, "S3"), None);
    assert_eq!(
        endpoint(&ignored.with_endpoint("http://code"), "S3").as_deref(),
        Some("http://code")
    );
    let wrong = read([("AWS_ENDPOINT_URL_S3", "file:///")]);
    assert!(wrong.endpoint("S3").is_err());
    assert!(wrong.endpoint("EC2").is_ok());
}

#[test]
fn what_is_set_wins() {
    let base = Config::new()
        .with_region("eu-west-1")
        .with_fips()
        .with_max_attempts(5);
    let both = base.overridden_by(Config::new().with_region("eu-west-2").without_fips());
    assert_eq!(both.region().unwrap(), Some("eu-west-2"));
    assert!(!both.fips());
    assert_eq!(both.max_attempts(), 5);
    assert_eq!(
        base.overridden_by(Config::new()).region().unwrap(),
        Some("eu-west-1")
    );
}

#[test]
fn a_region_is_a_label_of_a_host_name() {
    for region in ["eu-west-1", "us-iso-b-east-1", "x"] {
        assert!(resolve::is_region(region), "{region}");
    }
    let long = "x".repeat(64);
    for region in ["", "a.b", "a/b", "é", "-a", "a-", "a b", &long] {
        assert!(!resolve::is_region(region), "{region}");
    }
}

#[test]
fn debug_prints_what_is_set_and_no_password() {
    let config = Config::new()
        .with_region("eu-west-1")
        .with_endpoint("http://user:pass@localhost");
    assert_eq!(
        format!("{config:?}"),
        "Config { region: \"eu-west-1\", endpoint: \"** redacted **\" }"
    );
}
