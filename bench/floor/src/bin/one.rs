//! One call, as a program would make it.

#![forbid(unsafe_code)]

use std::error::Error;

use bench_floor::client::Client;
use bench_floor::integration::IntegrationChange;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = Client::from_env()?;
        let change = IntegrationChange {
            description: Some("Pets".to_owned()),
            timeout_in_millis: Some(5_000),
            ..Default::default()
        };
        let output = client
            .update_integration("a1b2c3", "int-7", &change)
            .await?;
        println!("{:?} {:?}", output.integration_id, output.integration_uri);
        Ok(())
    })
}
