//! Answers every request on a port of loopback, whose address it prints, until it is killed.

#![forbid(unsafe_code)]

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::thread;

fn main() -> io::Result<()> {
    bench_harness::stay_on_one_processor();
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    println!("{}", listener.local_addr()?);
    for stream in listener.incoming() {
        let stream = stream?;
        // A client that is gone is no trouble of the server's.
        thread::spawn(move || bench_harness::serve(stream, || ()));
    }
    Ok(())
}
