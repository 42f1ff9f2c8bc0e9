use std::future::Future;
use std::pin::Pin;

use super::*;
use crate::client::Core;
use crate::credentials::{Credentials, CredentialsError, ProvideCredentials};
use crate::endpoint::rules::Expr::IsSet;
use crate::endpoint::{ClientParam, ContextParam};
use crate::environment::Environment;
use crate::protocol::RestJson1;
use crate::shape::Unit;

const PLAIN: Service = Service::new("Things", "2026-01-01", &RestJson1)
    .signing_name("things")
    .endpoint_prefix("api.things");

const NOWHERE: Service = Service::new("Things", "2026-01-01", &RestJson1);

fn client(service: &'static Service) -> Core {
    Core::new(service, Config::new().with_region("eu-west-1"))
}

fn url(client: &Core) -> Result<String, String> {
    let operation = Operation::new("GetThing");
    let endpoint = client
        .0
        .resolve_endpoint(&operation, &Unit, &Lookup::default());
    endpoint
        .map(|endpoint| endpoint.url.clone())
        .map_err(|error| error.to_string())
}

#[test]
fn a_service_without_rules_is_at_its_prefix_in_the_partition_of_the_region() {
    let client = client(&PLAIN);
    assert_eq!(
        url(&client).unwrap(),
        "https://api.things.eu-west-1.amazonaws.com"
    );
    let china = client.with(Config::new().with_region("cn-north-1"));
    assert_eq!(
        url(&china).unwrap(),
        "https://api.things.cn-north-1.amazonaws.com.cn"
    );
    assert_eq!(
        url(&client.with(Config::new().with_fips())).unwrap_err(),
        "which FIPS and dual-stack endpoints Things has is not known; set one with \
         `with_endpoint`"
    );
}

#[test]
fn a_service_without_an_endpoint_needs_one() {
    let client = client(&NOWHERE);
    assert_eq!(
        url(&client).unwrap_err(),
        "Things has no endpoint of its own; set one with `with_endpoint`"
    );
    let set = client.with(Config::new().with_endpoint("http://localhost:1234"));
    assert_eq!(url(&set).unwrap(), "http://localhost:1234");
}

/// A bucket's host, from whichever source says the most about it.
const BUCKETS: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Bucket"),
        Parameter::string("Mode")
            .built_in("AWS::Auth::AccountIdEndpointMode")
            .default(Text("by-default")),
        Parameter::string("Account").built_in("AWS::Auth::AccountId"),
    ],
    rules: &[
        Rule::Endpoint {
            conditions: &[Condition::Check(IsSet(&Ref("Bucket")))],
            endpoint: Target::new(Template(&[Text("https://"), Ref("Bucket")])),
        },
        Rule::Endpoint {
            conditions: &[Condition::Check(IsSet(&Ref("Account")))],
            endpoint: Target::new(Template(&[Text("https://"), Ref("Account")])),
        },
        Rule::Endpoint {
            conditions: &[],
            endpoint: Target::new(Template(&[Text("https://"), Ref("Mode")])),
        },
    ],
};

const BUCKET_STORE: Service = Service::new("Store", "2026-01-01", &RestJson1)
    .endpoint(&BUCKETS)
    .client_params()
    .account_id();

const BUCKET: ClientParam<String> = ClientParam::new("Store", "Bucket");

#[derive(Default)]
struct Input {
    bucket: Option<String>,
}

crate::__members! { Input, "test#Input";
    0 bucket "Bucket";
}

fn host(config: Config, operation: &Operation, bucket: Option<&str>) -> String {
    let client = Core::new(&BUCKET_STORE, config.with_region("eu-west-1"));
    let input = Input {
        bucket: bucket.map(str::to_owned),
    };
    let endpoint = client
        .0
        .resolve_endpoint(operation, &input, &Lookup::default());
    endpoint.unwrap().url.clone()
}

#[test]
fn the_source_that_says_the_most_goes_first() {
    const FIXED: &[ContextParam] = &[
        ContextParam::member("Bucket", "Bucket"),
        ContextParam::string("Bucket", "of-the-operation"),
    ];
    const INPUT: &[ContextParam] = &[ContextParam::member("Bucket", "Bucket")];
    let fixed = Operation::new("GetThing").context_params(FIXED);
    let input = Operation::new("GetThing").context_params(INPUT);
    let plain = Operation::new("GetThing");
    let set = || Config::new().with_param(BUCKET, "of-the-client");
    assert_eq!(host(set(), &fixed, Some("a")), "https://of-the-operation");
    assert_eq!(host(set(), &input, Some("a")), "https://a");
    assert_eq!(host(set(), &input, None), "https://of-the-client");
    assert_eq!(host(set(), &plain, Some("a")), "https://of-the-client");
    let environment = Environment::from_iter([("AWS_ACCOUNT_ID_ENDPOINT_MODE", "required")]);
    let built_in = Config::from_environment(environment).unwrap();
    assert_eq!(host(built_in, &input, None), "https://required");
    assert_eq!(host(Config::new(), &input, None), "https://by-default");
}

#[derive(Debug)]
struct NoCredentials;

impl ProvideCredentials for NoCredentials {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + '_>> {
        Box::pin(async { Err(CredentialsError::failed("the vault", "it is locked")) })
    }
}

fn account(config: Config, operation: &Operation) -> Result<Option<String>, String> {
    let client = Core::new(&BUCKET_STORE, config.with_region("eu-west-1"));
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    let lookup = runtime.unwrap().block_on(client.look_up(operation, &[]));
    let lookup = lookup.map_err(|failure| failure.to_string())?;
    let endpoint = client.0.resolve_endpoint(operation, &Unit, &lookup);
    assert_eq!(
        endpoint.unwrap().url.ends_with("123456789012"),
        lookup.account_id.is_some()
    );
    Ok(lookup.account_id)
}

#[test]
fn the_account_is_that_of_the_credentials() {
    let operation = Operation::new("GetThing");
    let key = Credentials::new("AKIDMADEUP", "made-up-secret").with_account_id("123456789012");
    let config = || Config::new().with_credentials(key.clone());
    let known = Ok(Some("123456789012".to_owned()));
    assert_eq!(account(config(), &operation), known);
    assert_eq!(account(config(), &operation.optional_auth()), Ok(None));
    assert_eq!(account(Config::new(), &operation), Ok(None));
    let local = config().with_endpoint("http://localhost:1234");
    assert_eq!(account(local, &operation), Ok(None));
    let refused = account(Config::new().with_credentials(NoCredentials), &operation);
    assert!(refused.unwrap_err().contains("it is locked"));
}
