//! `README.md`: what the crate is, how to call it, and the operations.

use crate::emit::{Placement, docs, example};
use crate::ir::{Operation, Service};

/// The text of the README.
pub(super) fn emit(service: &Service, placement: &Placement) -> String {
    let title = &service.title;
    let summary = docs::summary(&service.docs);
    let example = example::lines(service);
    let example = example
        .iter()
        .filter(|line| !line.starts_with("# "))
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    let rows = service.operations.iter().map(row).collect::<String>();
    let command = &placement.command;
    let head = format!("# Client of {title}\n\n{summary}");
    format!(
        "{}\n\n\
         ```rust\n{example}\n```\n\n\
         ## Operations\n\n\
         Each is a method of `Client`.\n\n\
         | Operation | Request | What it does |\n\
         | --- | --- | --- |\n\
         {rows}\n\
         ## How it is made\n\n\
         Every file is written by `{command}`, and the next run overwrites them all.\n",
        head.trim_end()
    )
}

fn row(operation: &Operation) -> String {
    let http = operation.http.as_ref();
    let request = http.map(|http| format!("`{} {}`", http.method, http.uri));
    format!(
        "| `{}` | {} | {} |\n",
        operation.method,
        cell(&request.unwrap_or_default()),
        cell(&docs::summary(&operation.docs)),
    )
}

fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}
