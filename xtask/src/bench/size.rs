//! Stripped programs.

use std::error::Error;
use std::fs;

use crate::bench::effort::Effort;
use crate::bench::measurement::Measurements;
use crate::bench::program::Program;

/// Builds each program with one call and with thirty, and takes the lengths of the files.
pub(super) fn measure(
    effort: Effort,
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    for program in effort.programs().iter().copied() {
        for binary in ["one", "thirty"] {
            println!("building {} with {binary} calls", program.key());
            let bytes = bytes(program, binary)?;
            measurements.keep_least(&format!("size_{binary}"), program.key(), bytes as f64);
        }
    }
    Ok(())
}

/// The length of a program's file; its profile strips it.
pub(super) fn bytes(program: Program, binary: &str) -> Result<u64, Box<dyn Error>> {
    program.build(&["--bin", binary])?;
    Ok(fs::metadata(program.target().join("release").join(binary))?.len())
}
