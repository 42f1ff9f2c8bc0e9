//! One call, as a program would make it.

#![forbid(unsafe_code)]

use std::error::Error;

use apigatewayv2::operation::UpdateIntegrationRequest;
use apigatewayv2::{Client, Config};

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = Client::new(Config::from_env()?);
        let input = UpdateIntegrationRequest::new("a1b2c3", "int-7")
            .with_description("Pets")
            .with_timeout_in_millis(5_000);
        let output = client.update_integration(input).await?;
        println!("{:?} {:?}", output.integration_id, output.integration_uri);
        Ok(())
    })
}
