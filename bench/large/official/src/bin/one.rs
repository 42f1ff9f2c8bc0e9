//! One call, as a program would make it.

#![forbid(unsafe_code)]

use std::error::Error;

use aws_sdk_glue::Client;

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = Client::new(&aws_config::load_from_env().await);
        let output = client.get_database().name("pets").send().await?;
        println!("{:?}", output.database);
        Ok(())
    })
}
