//! What an operation and its input say to the parameters of the endpoint rules.

mod path;

use std::borrow::Cow;

use self::path::Found;
use super::parameters::{ParameterValue, Parameters};
use crate::protocol::EncodeError;
use crate::shape::{Structure, View};
use crate::validate::InvalidInput;

pub use self::path::Step;

/// A parameter of the endpoint rules that an operation gives a value.
///
/// An operation lists its own from the weakest trait to the strongest: `operationContextParams`,
/// `contextParam`, `staticContextParams`. A later value replaces an earlier one, and what the input
/// does not have replaces nothing.
#[derive(Clone, Copy, Debug)]
pub struct ContextParam {
    name: &'static str,
    source: Source,
}

#[derive(Clone, Copy, Debug)]
enum Source {
    String(&'static str),
    Boolean(bool),
    StringArray(&'static [&'static str]),
    Member(&'static str),
    Path(&'static [Step]),
}

impl ContextParam {
    /// `staticContextParams` with a string.
    pub const fn string(name: &'static str, value: &'static str) -> Self {
        Self::new(name, Source::String(value))
    }

    /// `staticContextParams` with a boolean.
    pub const fn boolean(name: &'static str, value: bool) -> Self {
        Self::new(name, Source::Boolean(value))
    }

    /// `staticContextParams` with a list of strings.
    pub const fn string_array(name: &'static str, value: &'static [&'static str]) -> Self {
        Self::new(name, Source::StringArray(value))
    }

    /// `contextParam` on the member of the input with this name in the model.
    pub const fn member(name: &'static str, member: &'static str) -> Self {
        Self::new(name, Source::Member(member))
    }

    /// `operationContextParams`: what the path leads to in the input.
    pub const fn path(name: &'static str, path: &'static [Step]) -> Self {
        Self::new(name, Source::Path(path))
    }

    const fn new(name: &'static str, source: Source) -> Self {
        Self { name, source }
    }
}

/// The parameters of an operation, and what binds them: a program without such an operation does
/// not link it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ContextParams {
    params: &'static [ContextParam],
    bind: Bind,
}

type Bind = for<'a> fn(
    &'static [ContextParam],
    &'a dyn Structure,
    &mut Parameters<'a>,
) -> Result<(), InvalidInput>;

impl ContextParams {
    pub(crate) const fn new(params: &'static [ContextParam]) -> Self {
        Self { params, bind }
    }

    /// Sets the parameters from `input`.
    ///
    /// # Errors
    /// A required member with `contextParam` is blank: services find out by it what a request is
    /// about, so the trait forbids to send one.
    pub(crate) fn bind<'a>(
        &self,
        input: &'a dyn Structure,
        parameters: &mut Parameters<'a>,
    ) -> Result<(), InvalidInput> {
        (self.bind)(self.params, input, parameters)
    }
}

fn bind<'a>(
    params: &'static [ContextParam],
    input: &'a dyn Structure,
    parameters: &mut Parameters<'a>,
) -> Result<(), InvalidInput> {
    for param in params {
        let value = match param.source {
            Source::String(value) => Some(ParameterValue::from(value)),
            Source::Boolean(value) => Some(ParameterValue::Boolean(value)),
            Source::StringArray(values) => {
                let values = values.iter().copied().map(Cow::Borrowed);
                Some(ParameterValue::StringArray(values.collect()))
            }
            Source::Member(member) => {
                refuse_blank(input, member)?;
                value_at(&[Step::Member(member)], input)
            }
            Source::Path(path) => value_at(path, input),
        };
        if let Some(value) = value {
            parameters.set(param.name, value);
        }
    }
    Ok(())
}

fn value_at<'a>(path: &[Step], input: &'a dyn Structure) -> Option<ParameterValue<'a>> {
    let found = path::find(path, Found::Value(View::Structure(input)))?;
    found.into_parameter()
}

fn refuse_blank(input: &dyn Structure, name: &str) -> Result<(), InvalidInput> {
    let schema = input.schema();
    let members = schema.members.iter().enumerate();
    let mut required = members.filter(|(_, member)| member.name == name && member.is_required());
    let Some((index, member)) = required.next() else {
        return Ok(());
    };
    match input.get(index).map(|value| value.view()) {
        Some(View::String(text) | View::Enum(text)) if text.trim().is_empty() => {
            let reason = "decides where the request goes, and must not be blank";
            let error = EncodeError::new(member.field, reason);
            Err(InvalidInput::unencodable(schema.name(), error))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
