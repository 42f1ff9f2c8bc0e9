//! Templates such as `https://{Region}.{url#authority}` and paths such as `resourceId[0]`.

use crate::ir::{Expr, PathPart};

/// The pieces of a template, at least one; doubled braces stand for themselves.
pub(super) fn pieces(text: &str) -> Result<Vec<Expr>, String> {
    let mut pieces = Vec::new();
    let mut literal = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, braces) = rest.split_at(at);
        literal.push_str(before);
        if let Some(after) = braces.strip_prefix("{{") {
            literal.push('{');
            rest = after;
        } else if let Some(after) = braces.strip_prefix("}}") {
            literal.push('}');
            rest = after;
        } else {
            let inside = braces
                .strip_prefix('{')
                .and_then(|inside| inside.split_once('}'));
            let (name, after) =
                inside.ok_or_else(|| format!("the template `{text}` has an unpaired brace"))?;
            if !literal.is_empty() {
                pieces.push(Expr::Text(std::mem::take(&mut literal)));
            }
            pieces.push(
                shorthand(name)
                    .ok_or_else(|| format!("`{{{name}}}` is no reference of a template"))?,
            );
            rest = after;
        }
    }
    literal.push_str(rest);
    if !literal.is_empty() || pieces.is_empty() {
        pieces.push(Expr::Text(literal));
    }
    Ok(pieces)
}

/// The steps of an attribute path: keys divided by dots, each with indices behind it.
pub(super) fn path(text: &str) -> Option<Vec<PathPart>> {
    let mut parts = Vec::new();
    for part in text.split('.') {
        let (key, mut indices) = match part.find('[') {
            Some(at) => part.split_at(at),
            None => (part, ""),
        };
        if key.is_empty() && indices.is_empty() {
            return None;
        }
        if !key.is_empty() {
            parts.push(PathPart::Key(key.to_owned()));
        }
        while !indices.is_empty() {
            let (index, rest) = indices.strip_prefix('[')?.split_once(']')?;
            parts.push(PathPart::Index(index.parse::<i32>().ok()?.into()));
            indices = rest;
        }
    }
    Some(parts)
}

/// `name`, or `name#path` for an attribute.
fn shorthand(text: &str) -> Option<Expr> {
    match text.split_once('#') {
        Some(("", _)) => None,
        Some((name, rest)) => Some(Expr::Attr(
            Box::new(Expr::Ref(name.to_owned())),
            path(rest)?,
        )),
        None if text.is_empty() => None,
        None => Some(Expr::Ref(text.to_owned())),
    }
}
