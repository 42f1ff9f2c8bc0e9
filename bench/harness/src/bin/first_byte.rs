//! `first_byte COUNT PROGRAM`: starts a program that makes one call so many times, answers it, and
//! prints the least time from its start to the first byte of its request.

#![forbid(unsafe_code)]

use std::env;
use std::error::Error;
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let usage = "arguments: COUNT PROGRAM";
    let count = arguments.next().and_then(|text| text.into_string().ok());
    let count: u32 = count.ok_or(usage)?.parse()?;
    let program = PathBuf::from(arguments.next().ok_or(usage)?);
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let endpoint = format!("http://{}", listener.local_addr()?);

    let mut least = Duration::MAX;
    for _ in 0..count {
        let mut command = Command::new(&program);
        command
            .env("AWS_ENDPOINT_URL", &endpoint)
            .stdout(Stdio::null());
        let start = Instant::now();
        let mut process = command.spawn()?;
        let (stream, _) = listener.accept()?;
        let mut first_byte = None;
        // A program that ends may reset its connection.
        let _ = bench_harness::serve(stream, || {
            first_byte.get_or_insert_with(|| start.elapsed());
        });
        if !process.wait()?.success() {
            return Err(format!("{} failed", program.display()).into());
        }
        least = least.min(first_byte.ok_or("the program sent nothing")?);
    }
    println!("first_byte_ns {}", least.as_nanos());
    Ok(())
}
