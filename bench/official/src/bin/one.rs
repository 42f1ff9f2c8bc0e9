//! One call, as a program would make it.

#![forbid(unsafe_code)]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = bench_official::client().await;
        let call = client
            .update_integration()
            .api_id("a1b2c3")
            .integration_id("int-7");
        let output = call
            .description("Pets")
            .timeout_in_millis(5_000)
            .send()
            .await?;
        println!("{:?} {:?}", output.integration_id, output.integration_uri);
        Ok(())
    })
}
