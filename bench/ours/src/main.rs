//! One call of `UpdateIntegration`.

use apigatewayv2::operation::UpdateIntegrationRequest;
use apigatewayv2::{Client, Config};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let client = Client::new(Config::from_env()?);
        let input = UpdateIntegrationRequest::new("a1b2c3d4", "int7xyz")
            .with_timeout_in_millis(5_000);
        println!("{:?}", client.update_integration(input).await?);
        Ok(())
    })
}
