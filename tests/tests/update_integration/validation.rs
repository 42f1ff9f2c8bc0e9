//! What is refused before anything is sent.

use apigatewayv2::operation::UpdateIntegrationRequest;
use apigatewayv2::{Config, Error, Validation};
use tinsmith_tests::Answer;

use crate::{full_input, serve};

#[tokio::test]
async fn a_timeout_outside_its_range_is_refused_and_nothing_is_sent() {
    let (server, client) = serve([]).await;
    for millis in [i32::MIN, 49, 30_001, i32::MAX] {
        let input = UpdateIntegrationRequest::new("a", "i").with_timeout_in_millis(millis);
        let error = client
            .update_integration(input)
            .await
            .expect_err("it is refused");
        let Error::InvalidInput(invalid) = &error else {
            panic!("{error}")
        };
        let [violation] = invalid.violations() else {
            panic!("{invalid}")
        };
        assert_eq!(violation.path(), "timeout_in_millis");
        let text = error.to_string();
        for part in ["timeout_in_millis", &millis.to_string(), "50", "30000"] {
            assert!(text.contains(part), "{text} does not say {part}");
        }
    }
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn the_readme_shows_what_a_refusal_prints() {
    let (_server, client) = serve([]).await;
    let input = UpdateIntegrationRequest::new("a", "i").with_timeout_in_millis(10);
    let error = client
        .update_integration(input)
        .await
        .expect_err("it is refused");
    let readme = include_str!("../../../README.md");
    assert!(
        readme.contains(&format!("```text\n{error}\n```")),
        "{error}"
    );
}

#[tokio::test]
async fn the_ends_of_the_range_are_sent() {
    let (server, client) = serve([Answer::json(200, "{}"), Answer::json(200, "{}")]).await;
    for millis in [50, 30_000] {
        let input = UpdateIntegrationRequest::new("a", "i").with_timeout_in_millis(millis);
        client
            .update_integration(input)
            .await
            .expect("it is within the range");
    }
    assert_eq!(server.received().len(), 2);
}

#[tokio::test]
async fn an_empty_label_is_refused_whatever_the_setting() {
    let (server, client) = serve([]).await;
    for level in [Validation::Off, Validation::Basic, Validation::Full] {
        let client = client.with(Config::new().with_validation(level));
        let input = UpdateIntegrationRequest::new("", "int-7");
        let error = client
            .update_integration(input)
            .await
            .expect_err("it is refused");
        assert!(matches!(error, Error::InvalidInput(_)), "{error}");
        assert!(error.to_string().contains("api_id"), "{error}");
    }
    assert_eq!(server.received(), []);
}

#[tokio::test]
async fn the_service_decides_where_validation_is_off() {
    let (server, client) = serve([Answer::json(200, "{}")]).await;
    let client = client.with(Config::new().with_validation(Validation::Off));
    let input = UpdateIntegrationRequest::new("a", "i").with_timeout_in_millis(1);
    client
        .update_integration(input)
        .await
        .expect("nothing is checked");
    assert_eq!(server.received()[0].text(), r#"{"timeoutInMillis":1}"#);
}

#[test]
fn validate_reports_everything_at_once() {
    let input = UpdateIntegrationRequest::new("", "").with_timeout_in_millis(7);
    let invalid = input.validate().expect_err("three members are wrong");
    let paths = invalid.violations().iter().map(|it| it.path());
    assert_eq!(
        paths.collect::<Vec<_>>(),
        ["api_id", "integration_id", "timeout_in_millis"]
    );
    full_input().validate().expect("all members are right");
}

#[test]
fn debug_shows_the_members_that_are_set() {
    let input = UpdateIntegrationRequest::new("a1", "i1").with_timeout_in_millis(50);
    assert_eq!(
        format!("{input:?}"),
        "UpdateIntegrationRequest { api_id: \"a1\", integration_id: \"i1\", \
         timeout_in_millis: 50 }"
    );
}
