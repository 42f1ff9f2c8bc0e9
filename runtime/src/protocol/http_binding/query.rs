//! `httpQuery` and `httpQueryParams`: members in the query string.

use crate::percent::{EncodeSet, push_encoded};
use crate::protocol::error::EncodeError;
use crate::protocol::text::text;
use crate::shape::{Location, Map, Member, Path, Structure, Value, View};
use crate::timestamp::TimestampFormat;

/// [`write_query`], where there is something for it to write: it is reached through the shapes that
/// have such members, so that only a program that uses one of these links it.
pub(crate) type WriteQuery = fn(&str, &dyn Structure) -> Result<String, EncodeError>;

/// The query string: `literals`, which the `http` trait has after its path, then the parameters
/// that members are bound to, then the maps of parameters, without what is there already.
pub(crate) fn write_query(literals: &str, input: &dyn Structure) -> Result<String, EncodeError> {
    let mut query = Query {
        text: literals.to_owned(),
        names: literals
            .split('&')
            .filter_map(|pair| pair.split('=').next())
            .collect(),
    };
    let members = input.schema().members;
    for (index, member) in members.iter().enumerate() {
        let Location::Query(name) = member.location else {
            continue;
        };
        if let Some(value) = input.get(index) {
            query.push_member(name, member, value.view())?;
        }
    }
    for (index, member) in members.iter().enumerate() {
        if !matches!(member.location, Location::QueryParams) {
            continue;
        }
        if let Some(View::Map(map)) = input.get(index).map(Value::view) {
            query.push_map(member, map)?;
        }
    }
    Ok(query.text)
}

struct Query<'m> {
    text: String,
    /// What the literals and the bound members are called: no map may repeat it.
    names: Vec<&'m str>,
}

impl<'m> Query<'m> {
    fn push_member(
        &mut self,
        name: &'m str,
        member: &Member,
        view: View<'_>,
    ) -> Result<(), EncodeError> {
        if matches!(view, View::Absent) {
            return Ok(());
        }
        self.names.push(name);
        self.push_values(name, member, view, &Path::INPUT.member(member))
    }

    fn push_map(&mut self, member: &Member, map: &dyn Map) -> Result<(), EncodeError> {
        let inner = member.inside();
        let path = Path::INPUT.member(member);
        for (name, value) in map.entries() {
            if !self.names.contains(&name) {
                self.push_values(name, inner, value.view(), &path.entry(member, name))?;
            }
        }
        Ok(())
    }

    /// A list becomes a parameter for each of its items.
    fn push_values(
        &mut self,
        name: &str,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        let View::List(list) = view else {
            return self.push_value(name, member, view, path);
        };
        let inner = member.inside();
        for index in 0..list.len() {
            if let Some(item) = list.get(index) {
                self.push_value(name, inner, item.view(), &path.index(index))?;
            }
        }
        Ok(())
    }

    fn push_value(
        &mut self,
        name: &str,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        if let Some(value) = text(member, view, TimestampFormat::DateTime, path)? {
            if !self.text.is_empty() {
                self.text.push('&');
            }
            push_encoded(&mut self.text, name.as_bytes(), EncodeSet::Component);
            self.text.push('=');
            push_encoded(&mut self.text, value.as_bytes(), EncodeSet::Component);
        }
        Ok(())
    }
}
