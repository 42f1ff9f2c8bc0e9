//! The example program of the crate's documentation and README.

use crate::emit::scope::parent;
use crate::ir::{Operation, Path, Presence, RustType, Service, Structure, Type};

/// The lines of the program; those that start with `# ` are not for the reader.
pub(super) fn lines(service: &Service) -> Vec<String> {
    let package = &service.package;
    let mut lines = Vec::new();
    let call = call(service);
    if let Some((operation, input)) = &call {
        let parent = parent(operation.input.parent);
        lines.push(format!("use {package}::{parent}::{};", input.path.name));
    }
    lines.push(format!("use {package}::{{Client, Config}};"));
    lines.push(String::new());
    lines.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.push("let client = Client::new(Config::from_env()?);".to_owned());
    match call {
        Some((operation, input)) => {
            let arguments = input.members.iter().filter(|it| is_required(it));
            let arguments = arguments.map(|it| format!("\"{}\"", it.name));
            let arguments = arguments.collect::<Vec<_>>().join(", ");
            let (method, input) = (&operation.method, &input.path.name);
            lines.push(format!("let input = {input}::new({arguments});"));
            lines.push(format!("let output = client.{method}(input).await?;"));
            lines.push("println!(\"{output:?}\");".to_owned());
        }
        None => lines.push("println!(\"{client:?}\");".to_owned()),
    }
    lines.extend(["# Ok(())", "# }"].map(str::to_owned));
    lines
}

/// An operation that is quickly called: one that reads, if there is any, with few strings to give.
fn call(service: &Service) -> Option<(&Operation, &Structure)> {
    let inputs = service.operations.iter().filter_map(|operation| {
        let input = structure(service, operation, &operation.input)?;
        let required = input.members.iter().filter(|it| is_required(it));
        let required = required.collect::<Vec<_>>();
        let is_easy = required.iter().all(|it| it.ty == RustType::String);
        let http = operation.http.as_ref();
        let writes = http.is_none_or(|http| http.method != "GET");
        is_easy.then_some(((writes, required.len()), operation, input))
    });
    let (_, operation, input) = inputs.min_by_key(|(effort, ..)| *effort)?;
    Some((operation, input))
}

fn is_required(member: &crate::ir::Member) -> bool {
    member.presence == Presence::Required
}

fn structure<'a>(
    service: &'a Service,
    operation: &'a Operation,
    path: &Path,
) -> Option<&'a Structure> {
    let shared = service.types.iter().filter_map(|ty| match ty {
        Type::Structure(structure) => Some(structure),
        Type::Union(_) | Type::Enumeration(_) | Type::IntEnumeration(_) => None,
    });
    let mut structures = operation.structures.iter().chain(shared);
    structures.find(|structure| structure.path == *path)
}
