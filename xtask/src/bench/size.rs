//! Stripped programs.

use std::error::Error;
use std::fs;

use crate::bench::measurement::Measurements;
use crate::bench::program::Program;
use crate::bench::usage;

/// Builds each program with one call and with thirty, and takes the lengths of the files.
///
/// Nobody wrote thirty calls by hand.
pub(super) fn measure(
    programs: &[Program],
    measurements: &mut Measurements,
) -> Result<(), Box<dyn Error>> {
    for program in programs.iter().copied() {
        let binaries: &[&str] = match program {
            Program::Floor => &["one"],
            _ => &["one", "thirty"],
        };
        for binary in binaries {
            println!("building {} with {binary} calls", program.key());
            let bytes = bytes(program, binary)?;
            measurements.add(&format!("size_{binary}"), program.key(), bytes as f64);
        }
    }
    Ok(())
}

/// The length of a program's file; its profile strips it.
pub(super) fn bytes(program: Program, binary: &str) -> Result<u64, Box<dyn Error>> {
    let mut arguments = vec!["build", "--release", "--locked", "--bin", binary];
    arguments.extend(program.features());
    let target = program.target();
    usage::of_build(&program.package(), &target, &arguments)?;
    Ok(fs::metadata(target.join("release").join(binary))?.len())
}
