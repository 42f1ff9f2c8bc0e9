//! Endpoints that a service has to be asked for.

use std::collections::VecDeque;
use std::future::{self, Future};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::{Request, Response};
use tinsmith_runtime::codegen::{AwsJson, Core, Operation, Service};
use tinsmith_runtime::endpoint::rules::Expr::{IsSet, Ref, Template, Text};
use tinsmith_runtime::endpoint::rules::{Condition, Parameter, Rule, RuleSet, Target};
use tinsmith_runtime::platform::Platform;
use tinsmith_runtime::transport::{Body, Transport, TransportError};
use tinsmith_runtime::{Call, Config, Credentials};
use tinsmith_tests::TestPlatform;

use crate::things::{Error, Thing, UpdateThingRequest};

const RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in("AWS::Region"),
        Parameter::string("Endpoint").built_in("SDK::Endpoint"),
    ],
    rules: &[
        Rule::Endpoint {
            conditions: &[Condition::Check(IsSet(&Ref("Endpoint")))],
            endpoint: Target::new(Ref("Endpoint")),
        },
        Rule::Endpoint {
            conditions: &[],
            endpoint: Target::new(Template(&[Text("https://ask."), Ref("Region")])),
        },
    ],
};

const SERVICE: Service = Service::new("Things", "2026-01-01", &AwsJson::V1_0)
    .shape_name("Things")
    .signing_name("things")
    .endpoint(&RULES);

const WRITE: Operation = Operation::new("WriteThing")
    .discovered_endpoint("DescribeEndpoints", "InvalidEndpointException");

/// Answers as it is told, and keeps where it was sent what.
#[derive(Clone, Debug, Default)]
struct Script {
    answers: Arc<Mutex<VecDeque<(u16, String)>>>,
    sent: Arc<Mutex<Vec<String>>>,
}

impl Script {
    fn new<const N: usize>(answers: [(u16, String); N]) -> Self {
        Self {
            answers: Arc::new(Mutex::new(answers.into())),
            sent: Arc::default(),
        }
    }

    /// The hosts and operations since this was asked last.
    fn sent(&self) -> Vec<String> {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.drain(..).collect()
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: Request<Body>,
    ) -> Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + '_>> {
        let target = request.headers().get("x-amz-target");
        let target = target.and_then(|target| target.to_str().ok());
        let name = target.and_then(|target| target.split('.').next_back());
        let host = request.uri().host().unwrap_or_default();
        let line = format!("{host} {}", name.unwrap_or_default());
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.push(line);
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let (status, body) = answers.pop_front().expect("an answer");
        let mut response = Response::new(Body::from(bytes::Bytes::from(body)));
        *response.status_mut() = status.try_into().expect("a status");
        Box::pin(future::ready(Ok(response)))
    }
}

fn told(address: &str) -> (u16, String) {
    let endpoint = format!(r#"{{"Address": "{address}", "CachePeriodInMinutes": 5}}"#);
    (200, format!(r#"{{"Endpoints": [{endpoint}]}}"#))
}

fn ok() -> (u16, String) {
    (200, "{}".to_owned())
}

fn over() -> (u16, String) {
    (421, r#"{"__type": "InvalidEndpointException"}"#.to_owned())
}

fn client(script: &Script, platform: &TestPlatform) -> Core {
    let config = Config::new()
        .with_region("eu-west-1")
        .with_credentials(Credentials::new("AKIDMADEUP", "made-up-secret"))
        .with_platform(platform.clone())
        .with_transport(script.clone());
    Core::new(&SERVICE, config)
}

async fn write(client: &Core) -> Result<(), String> {
    let call: Call<Thing, Error> = client.call(&WRITE, UpdateThingRequest::new("a"));
    call.await.map(|_| ()).map_err(|error| error.to_string())
}

#[tokio::test]
async fn an_endpoint_is_asked_for_once_while_it_holds() {
    let script = Script::new([told("cell1.example.com"), ok(), ok(), told("cell2"), ok()]);
    let platform = TestPlatform::at(1_767_225_600);
    let client = client(&script, &platform);
    write(&client).await.unwrap();
    write(&client.clone()).await.unwrap();
    assert_eq!(
        script.sent(),
        [
            "ask.eu-west-1 DescribeEndpoints",
            "cell1.example.com WriteThing",
            "cell1.example.com WriteThing",
        ]
    );
    platform.sleep(Duration::from_secs(5 * 60)).await;
    write(&client).await.unwrap();
    assert_eq!(
        script.sent(),
        ["ask.eu-west-1 DescribeEndpoints", "cell2 WriteThing"]
    );
}

#[tokio::test]
async fn an_endpoint_holds_for_one_region_and_one_access_key() {
    let script = Script::new([told("a"), ok(), told("b"), ok(), told("c"), ok(), ok()]);
    let client = client(&script, &TestPlatform::at(1_767_225_600));
    let other = Credentials::new("AKIDOTHER", "made-up-secret");
    write(&client).await.unwrap();
    write(&client.with(Config::new().with_region("us-east-1")))
        .await
        .unwrap();
    write(&client.with(Config::new().with_credentials(other)))
        .await
        .unwrap();
    write(&client).await.unwrap();
    assert_eq!(
        script.sent(),
        [
            "ask.eu-west-1 DescribeEndpoints",
            "a WriteThing",
            "ask.us-east-1 DescribeEndpoints",
            "b WriteThing",
            "ask.eu-west-1 DescribeEndpoints",
            "c WriteThing",
            "a WriteThing",
        ]
    );
}

#[tokio::test]
async fn an_endpoint_that_does_not_hold_any_more_is_replaced_once() {
    let script = Script::new([
        told("a"),
        over(),
        told("b"),
        ok(),
        over(),
        told("c"),
        over(),
    ]);
    let client = client(&script, &TestPlatform::at(1_767_225_600));
    write(&client).await.unwrap();
    let error = write(&client).await.unwrap_err();
    assert!(error.contains("InvalidEndpointException"), "{error}");
    assert_eq!(
        script.sent(),
        [
            "ask.eu-west-1 DescribeEndpoints",
            "a WriteThing",
            "ask.eu-west-1 DescribeEndpoints",
            "b WriteThing",
            "b WriteThing",
            "ask.eu-west-1 DescribeEndpoints",
            "c WriteThing",
        ]
    );
}

#[tokio::test]
async fn an_endpoint_from_the_settings_is_not_asked_for() {
    let script = Script::new([ok()]);
    let client = client(&script, &TestPlatform::at(1_767_225_600));
    let local = client.with(Config::new().with_endpoint("http://localhost:1234"));
    write(&local).await.unwrap();
    assert_eq!(script.sent(), ["localhost WriteThing"]);
}

#[tokio::test]
async fn an_endpoint_that_is_none_is_not_gone_to() {
    let denied = r#"{"__type": "AccessDeniedException", "message": "no"}"#;
    let nothing = (200, r#"{"Endpoints": []}"#.to_owned());
    let script = Script::new([
        told("user@evil.example"),
        told("evil.example/path"),
        told(""),
        nothing,
        (403, denied.to_owned()),
    ]);
    let client = client(&script, &TestPlatform::at(1_767_225_600));
    for expected in [
        "`user@evil.example`",
        "`evil.example/path`",
        "a host",
        "an endpoint",
        "AccessDeniedException",
    ] {
        let error = write(&client).await.unwrap_err();
        assert!(error.contains(expected), "{error}");
    }
    assert_eq!(script.sent().len(), 5);
}
