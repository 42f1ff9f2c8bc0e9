//! The paths of `operationContextParams`: the part of JMESPath that the rules engine's
//! specification allows, parsed, and followed through the types of the input.

use crate::ir::{ParameterKind, PathStep};
use crate::lower::context::Context;
use crate::smithy::{Kind, Shape, is_identifier};

/// Deeper than any path that a person writes.
const DEEPEST: usize = 32;

/// Reads a path.
///
/// # Errors
/// Says what cannot be read.
pub(super) fn parse(text: &str) -> Result<Vec<PathStep>, String> {
    let mut parser = Parser { rest: text };
    let steps = parser.expression(0)?;
    match parser.rest {
        "" => Ok(steps),
        rest => Err(format!("`{rest}` is left over")),
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    /// `a.b[*].c[]`
    fn expression(&mut self, depth: usize) -> Result<Vec<PathStep>, String> {
        if depth == DEEPEST {
            return Err("it is nested too deeply".to_owned());
        }
        let mut steps = Vec::new();
        let starts_with_projection = self.projection(&mut steps);
        if !starts_with_projection {
            self.operand(&mut steps, depth)?;
        }
        loop {
            if self.projection(&mut steps) {
                continue;
            }
            if !self.take(".") {
                return Ok(steps);
            }
            self.operand(&mut steps, depth)?;
        }
    }

    fn projection(&mut self, steps: &mut Vec<PathStep>) -> bool {
        if self.take("[*]") {
            steps.push(PathStep::Items);
        } else if self.take("[]") {
            steps.push(PathStep::Flatten);
        } else {
            return false;
        }
        true
    }

    fn operand(&mut self, steps: &mut Vec<PathStep>, depth: usize) -> Result<(), String> {
        if self.take("*") {
            steps.push(PathStep::Values);
            return Ok(());
        }
        if self.take("[") {
            steps.push(PathStep::Select(self.alternatives(depth)?));
            return Ok(());
        }
        let end = self
            .rest
            .find(|char: char| !char.is_ascii_alphanumeric() && char != '_');
        let (name, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        if !is_identifier(name) {
            return Err(match self.rest {
                "" => "it ends where a name should be".to_owned(),
                rest => format!("`{rest}` does not begin with a name"),
            });
        }
        self.rest = rest;
        if !self.take("(") {
            steps.push(PathStep::Member(name.to_owned()));
            return Ok(());
        }
        if name != "keys" || !steps.is_empty() {
            return Err(format!("`{name}(…)` is not `keys(…)` at its beginning"));
        }
        steps.extend(self.expression(depth + 1)?);
        steps.push(PathStep::Keys);
        self.expect(")")
    }

    /// `a, b]`
    fn alternatives(&mut self, depth: usize) -> Result<Vec<Vec<PathStep>>, String> {
        let mut alternatives = Vec::new();
        loop {
            self.skip_spaces();
            alternatives.push(self.expression(depth + 1)?);
            self.skip_spaces();
            if !self.take(",") {
                self.expect("]")?;
                return Ok(alternatives);
            }
        }
    }

    fn take(&mut self, token: &str) -> bool {
        let rest = self.rest.strip_prefix(token);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn expect(&mut self, token: &str) -> Result<(), String> {
        if self.take(token) {
            return Ok(());
        }
        Err(match self.rest {
            "" => format!("it ends where `{token}` should be"),
            rest => format!("`{rest}` stands where `{token}` should be"),
        })
    }

    fn skip_spaces(&mut self) {
        self.rest = self.rest.trim_start();
    }
}

/// The type of what a path leads to in `input`.
///
/// # Errors
/// Says where it leads nowhere, or to what no parameter takes.
pub(super) fn kind<'m>(
    context: &Context<'m>,
    input: &'m Shape,
    steps: &[PathStep],
) -> Result<ParameterKind, String> {
    let walk = Walk { context };
    let ty = walk.expression(Type::Shape(input), steps)?;
    walk.parameter(&ty).ok_or_else(|| {
        let found = ty.name();
        format!("it leads to {found}, where a string, a boolean or a list of strings should be")
    })
}

/// The type of a shape as a parameter, if it can be one.
pub(super) fn kind_of<'m>(context: &Context<'m>, shape: &'m Shape) -> Option<ParameterKind> {
    Walk { context }.parameter(&Type::Shape(shape))
}

/// What a path leads to.
#[derive(Clone)]
enum Type<'m> {
    Shape(&'m Shape),
    Key,
    List(Box<Self>),
}

impl Type<'_> {
    fn name(&self) -> &'static str {
        match self {
            Self::Shape(shape) => shape.kind.name(),
            Self::Key => "a key",
            Self::List(_) => "a list",
        }
    }
}

struct Walk<'a, 'm> {
    context: &'a Context<'m>,
}

impl<'m> Walk<'_, 'm> {
    fn expression(&self, from: Type<'m>, steps: &[PathStep]) -> Result<Type<'m>, String> {
        let mut parts = steps.split(|step| matches!(step, PathStep::Flatten));
        let mut ty = self.steps(from, parts.next().unwrap_or_default())?;
        for part in parts {
            let item = self.item(&ty, "[]")?;
            // What is no list stays as it is.
            let item = self.item(&item, "[]").unwrap_or(item);
            ty = Type::List(Box::new(self.steps(item, part)?));
        }
        Ok(ty)
    }

    fn steps(&self, from: Type<'m>, steps: &[PathStep]) -> Result<Type<'m>, String> {
        let Some((step, rest)) = steps.split_first() else {
            return Ok(from);
        };
        match step {
            PathStep::Member(name) => self.steps(self.member(&from, name)?, rest),
            PathStep::Items | PathStep::Flatten => {
                let item = self.steps(self.item(&from, "[*]")?, rest)?;
                Ok(Type::List(Box::new(item)))
            }
            PathStep::Values => {
                let value = self.steps(self.entry(&from, "value", "*")?, rest)?;
                Ok(Type::List(Box::new(value)))
            }
            PathStep::Keys => {
                self.entry(&from, "key", "keys")?;
                self.steps(Type::List(Box::new(Type::Key)), rest)
            }
            PathStep::Select(paths) => {
                let types = paths.iter().map(|path| self.expression(from.clone(), path));
                let types = types.collect::<Result<Vec<_>, _>>()?;
                let kinds = types.iter().map(|ty| self.parameter(ty));
                let kinds = kinds.collect::<Vec<_>>();
                if kinds.windows(2).any(|pair| pair.first() != pair.last()) {
                    return Err("the parts of `[…]` are of different types".to_owned());
                }
                let first = types.into_iter().next();
                let first = first.ok_or_else(|| "there is nothing in `[…]`".to_owned())?;
                self.steps(Type::List(Box::new(first)), rest)
            }
        }
    }

    fn member(&self, of: &Type<'m>, name: &str) -> Result<Type<'m>, String> {
        if let Type::Shape(shape) = of {
            let member = match shape.kind {
                Kind::Structure | Kind::Union => shape.members.get(name),
                Kind::Map => shape.members.get("value"),
                _ => None,
            };
            if let Some(target) = member.and_then(|it| self.context.model.shape(&it.target)) {
                return Ok(Type::Shape(target));
            }
            if shape.kind == Kind::Structure {
                return Err(format!("{} has no member `{name}`", shape.id));
            }
        }
        Err(format!("{} has no members, and no `{name}`", of.name()))
    }

    fn item(&self, of: &Type<'m>, step: &str) -> Result<Type<'m>, String> {
        match of {
            Type::List(item) => Ok((**item).clone()),
            Type::Shape(shape) if shape.kind == Kind::List => self.inside(shape, "member"),
            other => Err(format!("`{step}` wants a list, not {}", other.name())),
        }
    }

    fn entry(&self, of: &Type<'m>, part: &str, step: &str) -> Result<Type<'m>, String> {
        match of {
            Type::Shape(shape) if shape.kind == Kind::Map => self.inside(shape, part),
            other => Err(format!("`{step}` wants a map, not {}", other.name())),
        }
    }

    fn inside(&self, shape: &Shape, part: &str) -> Result<Type<'m>, String> {
        let member = shape.members.get(part);
        let target = member.and_then(|it| self.context.model.shape(&it.target));
        let target = target.ok_or_else(|| format!("{} has no `{part}`", shape.id))?;
        Ok(Type::Shape(target))
    }

    fn parameter(&self, ty: &Type<'_>) -> Option<ParameterKind> {
        match ty {
            Type::Key => Some(ParameterKind::String),
            Type::Shape(shape) => match shape.kind {
                Kind::String | Kind::Enum => Some(ParameterKind::String),
                Kind::Boolean => Some(ParameterKind::Boolean),
                Kind::List => self.strings(&self.inside(shape, "member").ok()?),
                _ => None,
            },
            Type::List(item) => self.strings(item),
        }
    }

    fn strings(&self, item: &Type<'_>) -> Option<ParameterKind> {
        let is_string = match item {
            Type::Key => true,
            Type::Shape(shape) => matches!(shape.kind, Kind::String | Kind::Enum),
            Type::List(_) => false,
        };
        is_string.then_some(ParameterKind::StringArray)
    }
}
