//! The program around the clients of a suite: a row an operation, and a row an error.

use std::fmt::Write;

use tinsmith_codegen::ir::ErrorVariant;

use super::client::Client;

/// The source of the program that runs the cases of a suite against its clients.
pub(super) fn source(clients: &[Client]) -> String {
    let mut source = String::from(
        "// Written by `cargo xtask conformance`.\n\n\
         use std::process::ExitCode;\n\n\
         use tinsmith_tests::conformance;\n\n\
         fn main() -> ExitCode {\n    conformance::run(&[\n",
    );
    for client in clients {
        line(
            &mut source,
            format_args!("        {}(),", client.service.package),
        );
    }
    source.push_str("    ])\n}\n");
    for client in clients {
        push_client(&mut source, client);
    }
    source
}

fn push_client(source: &mut String, client: &Client) {
    let package = &client.service.package;
    line(
        source,
        format_args!("\nfn {package}() -> Box<dyn conformance::Client> {{"),
    );
    push_errors(source, package, &client.service.errors);
    let (id, protocol) = (&client.service.id, &client.protocol);
    line(
        source,
        format_args!(
            "    conformance::Service::new({id:?}, {protocol:?}, {package}::Client::new, \
             {package}::Error::code, shape)"
        ),
    );
    for operation in &client.service.operations {
        let (id, method) = (&operation.id, &operation.method);
        line(
            source,
            format_args!("        .operation({id:?}, {package}::Client::{method})"),
        );
    }
    for (id, reason) in &client.missing {
        line(source, format_args!("        .missing({id:?}, {reason:?})"));
    }
    source.push_str("        .boxed()\n}\n");
}

/// The function that takes the shape out of an error.
fn push_errors(source: &mut String, package: &str, errors: &[ErrorVariant]) {
    line(
        source,
        format_args!(
            "    fn shape(error: {package}::Error) -> \
             Option<Box<dyn tinsmith_runtime::shape::Structure>> {{\n        match error {{"
        ),
    );
    for error in errors {
        let variant = &error.ident;
        line(
            source,
            format_args!(
                "            {package}::Error::{variant}(error) => \
                 Some(Box::new(error.into_inner())),"
            ),
        );
    }
    source.push_str("            _ => None,\n        }\n    }\n");
}

fn line(source: &mut String, arguments: std::fmt::Arguments<'_>) {
    // A string takes whatever is written to it.
    let _ = writeln!(source, "{arguments}");
}
