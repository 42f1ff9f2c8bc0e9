use super::*;
use crate::auth::bearer::Token;
use crate::auth::{ApiKey, Login};
use crate::client::Core;
use crate::client::lookup::Lookup;
use crate::endpoint::rules::Expr::{Array, Bool, Record, Text};
use crate::endpoint::rules::{Expr, Rule, RuleSet, Target};
use crate::environment::Environment;
use crate::protocol::RestJson1;
use crate::shape::Unit;

const SIGNED: Service = Service::new("Things", "2026-01-01", &RestJson1)
    .signing_name("things")
    .endpoint_prefix("api.things");

const BEARER: Service = Service::new("Some Things", "2026-01-01", &RestJson1)
    .endpoint_prefix("api.things")
    .auth(&[Scheme::HttpBearerAuth])
    .bearer_auth();

const EITHER: Service = SIGNED
    .auth(&[Scheme::SigV4, Scheme::HttpBearerAuth])
    .bearer_auth();

/// The rules of an endpoint that has these schemes.
const fn rules(rule: &'static [Rule]) -> RuleSet {
    RuleSet {
        parameters: &[],
        rules: rule,
    }
}

const fn endpoint(properties: &'static [(&'static str, Expr)]) -> Rule {
    Rule::Endpoint {
        conditions: &[],
        endpoint: Target::new(Text("https://global.example.com")).properties(properties),
    }
}

const OPERATION: Operation = Operation::new("GetThing");

fn config() -> Config {
    Config::new()
        .with_region("eu-west-1")
        .with_credentials(Credentials::new("AKIDMADEUP", "made-up-secret"))
}

fn authentication(
    service: &'static Service,
    config: Config,
    operation: &Operation,
) -> Result<Authentication, String> {
    let client = Core::new(service, config);
    let lookup = Lookup::default();
    let endpoint = client.0.resolve_endpoint(operation, &Unit, &lookup);
    let endpoint = endpoint.unwrap();
    client
        .0
        .authentication(operation, &endpoint)
        .map_err(|error| error.to_string())
}

fn signing(service: &'static Service, config: Config, operation: &Operation) -> Signing {
    match authentication(service, config, operation) {
        Ok(Authentication::SigV4(signing)) => signing,
        other => panic!("{other:?}"),
    }
}

/// The name of the way that is chosen.
fn way(service: &'static Service, config: Config, operation: &Operation) -> &'static str {
    match authentication(service, config, operation).unwrap() {
        Authentication::Anonymous => "anonymous",
        Authentication::SigV4(_) => "sigv4",
        #[cfg(feature = "sigv4a")]
        Authentication::SigV4A(_) => "sigv4a",
        Authentication::BearerToken => "token",
        Authentication::ApiKey => "key",
        Authentication::Login => "login",
    }
}

#[test]
fn the_scope_is_that_of_service_and_region() {
    let signing = signing(&SIGNED, config(), &OPERATION);
    assert_eq!((&*signing.name, &*signing.region), ("things", "eu-west-1"));
    assert_eq!(signing.settings, SigningSettings::default());
}

#[test]
fn what_need_not_be_signed_is_not() {
    for operation in [OPERATION.anonymous(), OPERATION.optional_auth()] {
        assert_eq!(way(&SIGNED, config(), &operation), "anonymous");
    }
    const OPEN: Service = SIGNED.auth(&[]);
    assert_eq!(way(&OPEN, config(), &OPERATION), "anonymous");
    let signed = OPERATION.auth(&[Scheme::SigV4]);
    assert_eq!(way(&OPEN, config(), &signed), "sigv4");
}

#[test]
fn what_may_be_anonymous_is_proven_by_what_is_set_for_it() {
    const ANY: Service =
        SIGNED.auth(&[Scheme::SigV4, Scheme::HttpApiKeyAuth, Scheme::HttpBasicAuth]);
    let optional = OPERATION.optional_auth();
    let login = || config().with_login(Login::new("me", "made-up"));
    let key = || login().with_api_key(ApiKey::new("made-up"));
    let preferring = |schemes: &[Scheme]| key().with_auth_scheme_preference(schemes.to_vec());
    for (config, expected) in [
        (config(), "anonymous"),
        (login(), "login"),
        (key(), "key"),
        (preferring(&[Scheme::HttpBasicAuth]), "login"),
        (preferring(&[Scheme::SigV4]), "sigv4"),
    ] {
        assert_eq!(way(&ANY, config, &optional), expected);
    }
    assert_eq!(way(&ANY, key(), &OPERATION), "sigv4");
    let unsigned = preferring(&[Scheme::HttpApiKeyAuth]);
    assert_eq!(way(&ANY, unsigned, &OPERATION), "key");
}

#[test]
fn an_unsigned_payload_is_announced() {
    let signing = signing(&SIGNED, config(), &OPERATION.unsigned_payload());
    assert_eq!(signing.settings.content_sha256, ContentSha256::Header);
    assert_eq!(signing.settings.path_encoding, PathEncoding::Double);
}

#[test]
fn s3_has_its_own_rules() {
    const S3: Service = SIGNED.s3_signing();
    let settings = signing(&S3, config(), &OPERATION).settings;
    assert_eq!(settings.content_sha256, ContentSha256::Header);
    assert_eq!(settings.path_encoding, PathEncoding::Single);
    assert_eq!(settings.path_normalization, PathNormalization::Disabled);
}

#[test]
fn the_rules_may_say_how_to_sign() {
    const ENDPOINT: &[Rule] = &[endpoint(&[(
        "authSchemes",
        Array(&[
            Record(&[("name", Text("sigv4-s3express"))]),
            Record(&[
                ("name", Text("sigv4")),
                ("signingName", Text("other")),
                ("signingRegion", Text("us-east-1")),
                ("disableDoubleEncoding", Bool(true)),
                ("disableNormalizePath", Bool(true)),
            ]),
        ]),
    )])];
    const RULES: RuleSet = rules(ENDPOINT);
    const SERVICE: Service = SIGNED.endpoint(&RULES);
    let signing = signing(&SERVICE, config(), &OPERATION);
    assert_eq!((&*signing.name, &*signing.region), ("other", "us-east-1"));
    assert_eq!(signing.settings.path_encoding, PathEncoding::Single);
    assert_eq!(
        signing.settings.path_normalization,
        PathNormalization::Disabled
    );
}

#[test]
fn a_scheme_that_is_not_known_is_named() {
    const ENDPOINT: &[Rule] = &[endpoint(&[(
        "authSchemes",
        Array(&[Record(&[("name", Text("sigv4-s3express"))])]),
    )])];
    const RULES: RuleSet = rules(ENDPOINT);
    const SERVICE: Service = SIGNED.endpoint(&RULES);
    assert_eq!(
        authentication(&SERVICE, config(), &OPERATION).unwrap_err(),
        "requests to https://global.example.com have to be authenticated with sigv4-s3express, \
         which this client does not know; the setting `params::DISABLE_S3_EXPRESS_SESSION_AUTH` of \
         the service does without it"
    );
}

const GLOBAL: &[Rule] = &[endpoint(&[(
    "authSchemes",
    Array(&[Record(&[
        ("name", Text("sigv4a")),
        ("signingName", Text("other")),
        ("signingRegionSet", Array(&[Text("*")])),
        ("disableDoubleEncoding", Bool(true)),
    ])]),
)])];
const GLOBAL_RULES: RuleSet = rules(GLOBAL);
const GLOBAL_SERVICE: Service = SIGNED.endpoint(&GLOBAL_RULES);

#[cfg(not(feature = "sigv4a"))]
#[test]
fn the_feature_for_the_asymmetric_signature_is_told() {
    assert_eq!(
        authentication(&GLOBAL_SERVICE, config(), &OPERATION).unwrap_err(),
        "requests to https://global.example.com have to be authenticated with sigv4a, which this \
         client does not know; sigv4a comes with the feature `sigv4a` of tinsmith-runtime"
    );
}

#[cfg(feature = "sigv4a")]
#[test]
fn the_region_set_is_that_of_settings_endpoint_or_client() {
    const BOTH: Service = SIGNED.auth(&[Scheme::SigV4A, Scheme::SigV4]);
    let in_code = || config().with_sigv4a_region_set(["eu-west-1", "us-east-1"]);
    for (service, config, expected) in [
        (&GLOBAL_SERVICE, config(), ("other", "*")),
        (&GLOBAL_SERVICE, in_code(), ("other", "eu-west-1,us-east-1")),
        (&BOTH, in_code(), ("things", "eu-west-1,us-east-1")),
        (&BOTH, config(), ("things", "eu-west-1")),
    ] {
        match authentication(service, config, &OPERATION) {
            Ok(Authentication::SigV4A(signing)) => {
                assert_eq!((&*signing.name, &*signing.region), expected);
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn a_token_is_taken_where_it_is_preferred_or_all_that_there_is() {
    let token = || Token::new("made-up");
    let preferring = |config: Config| config.with_auth_scheme_preference([Scheme::HttpBearerAuth]);
    let region = || Config::new().with_region("eu-west-1");
    for (config, expected) in [
        (config(), "sigv4"),
        (config().with_token(token()), "sigv4"),
        (preferring(config().with_token(token())), "token"),
        (preferring(config()), "sigv4"),
        (region().with_token(token()), "token"),
        (region(), "sigv4"),
    ] {
        assert_eq!(way(&EITHER, config, &OPERATION), expected);
    }
    assert_eq!(way(&BEARER, region(), &OPERATION), "token");
}

#[test]
fn a_token_in_the_environment_is_preferred_unless_code_says_otherwise() {
    let variables = |variables: &[(&str, &str)]| {
        let always = [
            ("AWS_REGION", "eu-west-1"),
            ("AWS_AUTH_SCHEME_PREFERENCE", "sigv4, httpBearerAuth"),
        ];
        let environment = always.iter().chain(variables).copied();
        Config::from_environment(Environment::from_iter(environment)).unwrap()
    };
    let things = [("AWS_BEARER_TOKEN_THINGS", "made-up")];
    let others = [("AWS_BEARER_TOKEN_SOME_THINGS", "made-up")];
    assert_eq!(way(&EITHER, variables(&things), &OPERATION), "token");
    assert_eq!(way(&EITHER, variables(&others), &OPERATION), "sigv4");
    let in_code = variables(&things).with_auth_scheme_preference([Scheme::SigV4]);
    assert_eq!(way(&EITHER, in_code, &OPERATION), "sigv4");
    let elsewhere = Config::from_environment(Environment::from_iter([
        ("AWS_REGION", "eu-west-1"),
        ("AWS_AUTH_SCHEME_PREFERENCE", "httpBearerAuth"),
    ]));
    let with_token = elsewhere.unwrap().with_token(Token::new("made-up"));
    assert_eq!(way(&EITHER, with_token, &OPERATION), "token");
}
