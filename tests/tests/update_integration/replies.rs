//! What comes back.

use apigatewayv2::operation::{UpdateIntegrationRequest, UpdateIntegrationResult};
use apigatewayv2::types::{
    ConnectionType, ContentHandlingStrategy, IntegrationType, PassthroughBehavior, TlsConfig,
};
use apigatewayv2::{Config, Error};
use tinsmith_tests::Answer;

use crate::{serve, text_map};

/// Every documented member of the result.
const FULL: &str = r#"{
    "apiGatewayManaged": true,
    "connectionId": "vpclink-1",
    "connectionType": "VPC_LINK",
    "contentHandlingStrategy": "CONVERT_TO_BINARY",
    "credentialsArn": "arn:aws:iam::123456789012:role/gateway",
    "description": "Pets, \"caf\u00e9\" edition",
    "integrationId": "int-7",
    "integrationMethod": "POST",
    "integrationResponseSelectionExpression": "${integration.response.statuscode}",
    "integrationSubtype": "SQS-SendMessage",
    "integrationType": "QUANTUM",
    "integrationUri": "https://example.com/pets",
    "passthroughBehavior": "NEVER",
    "payloadFormatVersion": "2.0",
    "requestParameters": {"append:header.agent": "$context.requestId"},
    "requestTemplates": {"application/json": "{}"},
    "responseParameters": {"200": {"append:header.via": "tinsmith"}, "500": {}},
    "templateSelectionExpression": "$request.body.action",
    "timeoutInMillis": 29000,
    "tlsConfig": {"serverNameToVerify": "example.com"},
    "addedTomorrow": [1, {"a": null}]
}"#;

/// The result of a call that is made once.
async fn call(answer: Answer) -> Result<UpdateIntegrationResult, Error> {
    let (_server, client) = serve([answer]).await;
    let client = client.with(Config::new().with_max_attempts(1));
    client
        .update_integration(UpdateIntegrationRequest::new("a1b2c3", "int-7"))
        .await
}

async fn error(answer: Answer) -> Error {
    call(answer).await.expect_err("the call fails")
}

/// An error that the service answers with.
async fn modeled(status: u16, code: &str, body: &str) -> Error {
    let headers = [("x-amzn-errortype", code), ("x-amzn-requestid", "r-1")];
    error(Answer::with_headers(status, &headers, body)).await
}

#[tokio::test]
async fn every_member_of_the_result_is_read() {
    let result = call(Answer::json(200, FULL))
        .await
        .expect("the reply is whole");
    assert_eq!(result.api_gateway_managed, Some(true));
    assert_eq!(result.connection_id.as_deref(), Some("vpclink-1"));
    assert_eq!(result.connection_type, Some(ConnectionType::VpcLink));
    let strategy = Some(ContentHandlingStrategy::ConvertToBinary);
    assert_eq!(result.content_handling_strategy, strategy);
    let role = Some("arn:aws:iam::123456789012:role/gateway");
    assert_eq!(result.credentials_arn.as_deref(), role);
    assert_eq!(
        result.description.as_deref(),
        Some("Pets, \"caf\u{e9}\" edition")
    );
    assert_eq!(result.integration_id.as_deref(), Some("int-7"));
    assert_eq!(result.integration_method.as_deref(), Some("POST"));
    assert_eq!(
        result.integration_response_selection_expression.as_deref(),
        Some("${integration.response.statuscode}")
    );
    assert_eq!(
        result.integration_subtype.as_deref(),
        Some("SQS-SendMessage")
    );
    let tomorrow = IntegrationType::Unknown("QUANTUM".to_owned());
    assert_eq!(result.integration_type, Some(tomorrow));
    assert_eq!(
        result.integration_uri.as_deref(),
        Some("https://example.com/pets")
    );
    assert_eq!(
        result.passthrough_behavior,
        Some(PassthroughBehavior::Never)
    );
    assert_eq!(result.payload_format_version.as_deref(), Some("2.0"));
    let parameters = text_map([("append:header.agent", "$context.requestId")]);
    assert_eq!(result.request_parameters, Some(parameters));
    assert_eq!(
        result.request_templates,
        Some(text_map([("application/json", "{}")]))
    );
    let by_status = result.response_parameters.expect("they are there");
    assert_eq!(
        by_status["200"],
        text_map([("append:header.via", "tinsmith")])
    );
    assert_eq!(by_status["500"], text_map([]));
    let expression = result.template_selection_expression.as_deref();
    assert_eq!(expression, Some("$request.body.action"));
    assert_eq!(result.timeout_in_millis, Some(29_000));
    let tls = TlsConfig::new().with_server_name_to_verify("example.com");
    assert_eq!(result.tls_config, Some(tls));
}

#[tokio::test]
async fn an_empty_body_is_an_empty_result() {
    let result = call(Answer::with_headers(200, &[], ""))
        .await
        .expect("nothing is required");
    assert_eq!(result, UpdateIntegrationResult::default());
}

#[tokio::test]
async fn each_modeled_error_has_its_type() {
    let body = r#"{"message": "No such integration", "resourceType": "Integration"}"#;
    let error = modeled(404, "NotFoundException", body).await;
    let text = "NotFoundException: No such integration (HTTP 404, request id r-1)";
    assert_eq!(error.to_string(), text);
    assert!(error.is_not_found());
    let Error::NotFoundException(not_found) = error else {
        panic!("{error}")
    };
    assert_eq!(not_found.resource_type.as_deref(), Some("Integration"));

    let body = r#"{"message": "Slow down", "limitType": "Account"}"#;
    let error = modeled(429, "TooManyRequestsException", body).await;
    assert!(error.is_retryable(), "{error}");
    let Error::TooManyRequestsException(too_many) = error else {
        panic!("{error}")
    };
    assert_eq!(too_many.limit_type.as_deref(), Some("Account"));

    let error = modeled(400, "BadRequestException", r#"{"message": "Bad"}"#).await;
    assert!(matches!(error, Error::BadRequestException(_)), "{error}");
    assert_eq!(
        error.to_string(),
        "BadRequestException: Bad (HTTP 400, request id r-1)"
    );
    let error = modeled(409, "ConflictException", r#"{"message": "Busy"}"#).await;
    assert!(matches!(error, Error::ConflictException(_)), "{error}");
    assert_eq!(
        error.to_string(),
        "ConflictException: Busy (HTTP 409, request id r-1)"
    );
}

#[tokio::test]
async fn an_unmodeled_error_keeps_everything() {
    let error = modeled(418, "TeapotException", r#"{"message": "I brew"}"#).await;
    assert_eq!(
        error.to_string(),
        "TeapotException: I brew (HTTP 418, request id r-1)"
    );
    let Error::Unmodeled(response) = error else {
        panic!("{error}")
    };
    assert_eq!(response.code(), Some("TeapotException"));
    assert_eq!(response.message(), Some("I brew"));
    assert_eq!(response.status(), 418);
    assert_eq!(response.request_id(), Some("r-1"));
    assert_eq!(&response.body()[..], br#"{"message": "I brew"}"#);
}

#[tokio::test]
async fn a_reply_that_is_not_understood_says_where() {
    let html = error(Answer::json(200, "<html>sign in</html>")).await;
    insta::assert_snapshot!(html, @"the answer is not understood: $ (byte 0): expected an object, found '<' (HTTP 200)");
    let cut = error(Answer::json(200, r#"{"description": "Pe"#)).await;
    insta::assert_snapshot!(cut, @"the answer is not understood: $.description (byte 19): expected the rest of a string, found the end of the document (HTTP 200)");
    let wrong = r#"{"responseParameters": {"200": {"append:header.via": 7}}}"#;
    insta::assert_snapshot!(error(Answer::json(200, wrong)).await, @r##"
    the answer is not understood: $.responseParameters.200["append:header.via"] (byte 53): expected a string, found a number (HTTP 200)
    "##);
    let large = r#"{"timeoutInMillis": 3000000000}"#;
    insta::assert_snapshot!(error(Answer::json(200, large)).await, @"the answer is not understood: $.timeoutInMillis (byte 20): expected an integer of 32 bits, found `3000000000` (HTTP 200)");
}

#[tokio::test]
async fn a_body_that_ends_early_is_no_result() {
    let cut = "HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{\"description\": ";
    let error = error(Answer::raw(cut).then_hang_up()).await;
    assert!(matches!(error, Error::Connect(_)), "{error:?}");
    assert!(error.to_string().contains("closed"), "{error}");
}
