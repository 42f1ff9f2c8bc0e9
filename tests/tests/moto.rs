//! The client against moto, a mock of AWS that none of us wrote. `cargo xtask e2e` starts moto and
//! says where it listens; without it the test skips.

use std::collections::BTreeMap;
use std::env;

use apigatewayv2::operation::{
    CreateApiRequest, CreateIntegrationRequest, GetIntegrationRequest, UpdateIntegrationRequest,
};
use apigatewayv2::types::{IntegrationType, ProtocolType};
use apigatewayv2::{Client, Config, Credentials, Error};

#[tokio::test]
async fn an_integration_is_updated_and_reads_back_as_updated() -> Result<(), Error> {
    let Ok(endpoint) = env::var("TINSMITH_MOTO") else {
        println!("skipped: needs a running moto; `cargo xtask e2e` starts one");
        return Ok(());
    };
    let client = Client::new(
        Config::new()
            .with_region("eu-west-1")
            .with_credentials(Credentials::new("AKIDEXAMPLE", "made-up-secret"))
            .with_endpoint(endpoint),
    );

    let api = client
        .create_api(CreateApiRequest::new("pets", ProtocolType::Http))
        .await?;
    let api_id = api.api_id.expect("an API has an id");
    let created = client
        .create_integration(
            CreateIntegrationRequest::new(&api_id, IntegrationType::HttpProxy)
                .with_integration_uri("https://example.com/pets")
                .with_integration_method("GET")
                .with_payload_format_version("1.0"),
        )
        .await?;
    let integration_id = created.integration_id.expect("an integration has an id");

    let templates = BTreeMap::from([("application/json".to_owned(), "$input.body".to_owned())]);
    let updated = client
        .update_integration(
            UpdateIntegrationRequest::new(&api_id, &integration_id)
                .with_description("pets, with a caf\u{e9}")
                .with_timeout_in_millis(1500)
                .with_request_templates(templates.clone()),
        )
        .await?;
    assert_eq!(
        updated.description.as_deref(),
        Some("pets, with a caf\u{e9}")
    );
    assert_eq!(updated.timeout_in_millis, Some(1500));

    let read = client
        .get_integration(GetIntegrationRequest::new(&api_id, &integration_id))
        .await?;
    assert_eq!(read.description, updated.description);
    assert_eq!(read.timeout_in_millis, Some(1500));
    assert_eq!(read.request_templates, Some(templates));
    assert_eq!(
        read.integration_uri.as_deref(),
        Some("https://example.com/pets")
    );
    assert_eq!(read.integration_type, Some(IntegrationType::HttpProxy));

    // Of a missing integration moto tells only those who read it: an update of one it answers with
    // status 500.
    let missing = client
        .get_integration(GetIntegrationRequest::new(&api_id, "absent"))
        .await
        .expect_err("there is no such integration");
    assert!(missing.is_not_found(), "{missing}");
    let missing = client
        .update_integration(UpdateIntegrationRequest::new("absent", &integration_id))
        .await
        .expect_err("there is no such API");
    assert!(missing.is_not_found(), "{missing}");
    assert_eq!(missing.status(), Some(404));
    Ok(())
}
