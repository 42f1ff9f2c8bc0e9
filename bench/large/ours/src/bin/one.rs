//! One call, as a program would make it.

#![forbid(unsafe_code)]

use std::error::Error;

use glue::operation::GetDatabaseRequest;
use glue::{Client, Config};

fn main() -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let client = Client::new(Config::from_env()?);
        let output = client.get_database(GetDatabaseRequest::new("pets")).await?;
        println!("{:?}", output.database);
        Ok(())
    })
}
