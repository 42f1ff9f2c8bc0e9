//! Inputs as the parameters of a form: `Action=…&Version=…&Filter.1.Value.1=…`.

use std::borrow::Cow;

use crate::percent::{EncodeSet, push_encoded};
use crate::protocol::depth::check_depth;
use crate::protocol::error::EncodeError;
use crate::protocol::text::required_text;
use crate::shape::{List, Map, Member, Path, Structure, Union, Variant, View};

/// What stands for a member that no schema describes.
const PLAIN: Member = Member::new("", "");

/// What the parameters of nested values are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Names {
    /// awsQuery: by `xmlName`, with a segment of their own for lists and maps that are not
    /// flattened.
    Xml,
    /// ec2Query: by `ec2QueryName`, else capitalized; all lists are flattened, and there are no
    /// maps.
    Ec2,
}

/// Writes the body of a request for `operation` with `input`. HTTP bindings are ignored.
///
/// # Errors
/// A value has no form as a parameter, or the input is nested too deep.
pub(crate) fn form(
    names: Names,
    operation: &str,
    version: &str,
    input: &dyn Structure,
) -> Result<String, EncodeError> {
    let mut form = Form {
        names,
        body: String::new(),
        key: String::new(),
    };
    for (name, value) in [("Action", operation), ("Version", version)] {
        form.key.push_str(name);
        form.parameter(value);
        form.key.clear();
    }
    form.structure(input, &Path::INPUT)?;
    Ok(form.body)
}

struct Form {
    names: Names,
    body: String,
    /// The name of the parameter that is being written, without percent-encoding.
    key: String,
}

impl Form {
    /// Writes the parameter that `key` names.
    fn parameter(&mut self, value: &str) {
        if !self.body.is_empty() {
            self.body.push('&');
        }
        push_encoded(&mut self.body, self.key.as_bytes(), EncodeSet::Component);
        self.body.push('=');
        push_encoded(&mut self.body, value.as_bytes(), EncodeSet::Component);
    }

    /// Does `write` with a longer key.
    fn below(
        &mut self,
        segment: &str,
        write: impl FnOnce(&mut Self) -> Result<(), EncodeError>,
    ) -> Result<(), EncodeError> {
        let length = self.key.len();
        if length > 0 {
            self.key.push('.');
        }
        self.key.push_str(segment);
        let written = write(self);
        self.key.truncate(length);
        written
    }

    fn structure(&mut self, structure: &dyn Structure, path: &Path<'_>) -> Result<(), EncodeError> {
        check_depth(path)?;
        for (index, member) in structure.schema().members.iter().enumerate() {
            match structure.get(index).map(|value| value.view()) {
                None | Some(View::Absent) => {}
                Some(view) => self.member(member, view, path)?,
            }
        }
        Ok(())
    }

    fn union(&mut self, union: &dyn Union, path: &Path<'_>) -> Result<(), EncodeError> {
        check_depth(path)?;
        match union.variant() {
            Variant::Known(index, value) => {
                let member = union.schema().members.get(index).unwrap_or(&PLAIN);
                self.member(member, value.view(), path)
            }
            Variant::Unknown(unknown) if unknown.name.is_empty() => Ok(()),
            Variant::Unknown(_) => {
                let reason = "holds a member that the model does not know, which cannot be sent";
                Err(EncodeError::new(path.to_string(), reason))
            }
        }
    }

    /// Writes a member of the structure or union at `path`.
    fn member(
        &mut self,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        let path = path.member(member);
        let segment = self.names.of(member);
        self.below(&segment, |form| form.value(member, view, &path))
    }

    fn value(
        &mut self,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        match view {
            View::Structure(structure) => self.structure(structure, path),
            View::Union(union) => self.union(union, path),
            View::List(list) => self.list(member, list, path),
            View::Map(map) => self.map(member, map, path),
            simple => {
                let text = required_text(member, simple, path)?;
                self.parameter(&text);
                Ok(())
            }
        }
    }

    fn list(
        &mut self,
        member: &Member,
        list: &dyn List,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        check_depth(path)?;
        let inner = member.inside();
        if list.is_empty() {
            // awsQuery tells a list without items from no list, ec2Query does not.
            if self.names == Names::Xml {
                self.parameter("");
            }
            return Ok(());
        }
        let is_flat = self.names == Names::Ec2 || member.is_xml_flattened();
        let wrapper = (!is_flat).then(|| inner.xml_name.unwrap_or("member"));
        for (number, index) in (1_usize..).zip(0..list.len()) {
            if let Some(item) = list.get(index) {
                self.below(&numbered(wrapper, number), |form| {
                    form.value(inner, item.view(), &path.index(index))
                })?;
            }
        }
        Ok(())
    }

    fn map(&mut self, member: &Member, map: &dyn Map, path: &Path<'_>) -> Result<(), EncodeError> {
        check_depth(path)?;
        if self.names == Names::Ec2 {
            return Err(EncodeError::new(
                path.to_string(),
                "is a map, which ec2Query does not have",
            ));
        }
        let inner = member.inside();
        let key_name = member.key.and_then(|key| key.xml_name).unwrap_or("key");
        let wrapper = (!member.is_xml_flattened()).then_some("entry");
        for (number, (key, value)) in (1_usize..).zip(map.entries()) {
            self.below(&numbered(wrapper, number), |form| {
                form.below(key_name, |form| {
                    form.parameter(key);
                    Ok(())
                })?;
                form.below(inner.xml_name.unwrap_or("value"), |form| {
                    form.value(inner, value.view(), &path.entry(member, key))
                })
            })?;
        }
        Ok(())
    }
}

impl Names {
    /// The segment of the key for a member of a structure or union.
    fn of(self, member: &Member) -> Cow<'static, str> {
        match (self, member.ec2_name, member.xml_name) {
            (Self::Ec2, Some(name), _) | (Self::Xml, _, Some(name)) => name.into(),
            (Self::Ec2, None, Some(name)) => capitalized(name).into(),
            (Self::Ec2, None, None) => capitalized(member.name).into(),
            (Self::Xml, _, None) => member.name.into(),
        }
    }
}

fn capitalized(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    name
}

/// The segments of the key for an item or entry, which are counted from 1.
fn numbered(wrapper: Option<&str>, number: usize) -> String {
    match wrapper {
        Some(wrapper) => format!("{wrapper}.{number}"),
        None => number.to_string(),
    }
}

#[cfg(test)]
mod tests;
