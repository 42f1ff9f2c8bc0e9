//! Calls whose input says where they go.

use crate::shape::{Structure, View};

/// A member of an input that holds a URL.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EndpointMember {
    name: &'static str,
    read: fn(&dyn Structure, &str) -> Option<String>,
}

impl EndpointMember {
    pub(super) const fn new(name: &'static str) -> Self {
        Self { name, read }
    }

    /// The URL, unless it is empty.
    pub(crate) fn url(&self, input: &dyn Structure) -> Option<String> {
        (self.read)(input, self.name)
    }
}

fn read(input: &dyn Structure, name: &str) -> Option<String> {
    let mut members = input.schema().members.iter();
    let index = members.position(|member| member.name == name)?;
    match input.get(index)?.view() {
        View::String(url) if !url.is_empty() => Some(url.to_owned()),
        _ => None,
    }
}
