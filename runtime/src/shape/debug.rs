//! `Debug` of all shapes; what the model marks `sensitive` is never printed.

use std::fmt::{self, Debug, Formatter};

use crate::shape::schema::Member;
use crate::shape::value::{List, Map, Structure, Union, Variant, View};

const REDACTED: &str = "** redacted **";

/// Prints a structure with its members that are present.
pub fn fmt_structure(structure: &dyn Structure, f: &mut Formatter<'_>) -> fmt::Result {
    let schema = structure.schema();
    let mut out = f.debug_struct(schema.name());
    for (index, member) in schema.members.iter().enumerate() {
        if let Some(value) = structure.get(index) {
            let view = value.view();
            if !matches!(view, View::Absent) {
                out.field(
                    member.field,
                    &Shown {
                        member: Some(member),
                        view,
                    },
                );
            }
        }
    }
    out.finish()
}

/// Prints a union with the member that is set.
pub fn fmt_union(union: &dyn Union, f: &mut Formatter<'_>) -> fmt::Result {
    match union.variant() {
        Variant::Known(index, value) => {
            let member = union.schema().members.get(index);
            let name = member.map_or("", |member| member.field);
            f.debug_tuple(name)
                .field(&Shown {
                    member,
                    view: value.view(),
                })
                .finish()
        }
        Variant::Unknown(unknown) => f.debug_tuple("Unknown").field(unknown).finish(),
    }
}

struct Shown<'a> {
    member: Option<&'a Member>,
    view: View<'a>,
}

impl Debug for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.member.is_some_and(Member::is_sensitive) {
            return f.write_str(REDACTED);
        }
        match &self.view {
            View::Absent => f.write_str("None"),
            View::Boolean(value) => value.fmt(f),
            View::Byte(value) => value.fmt(f),
            View::Short(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Long(value) => value.fmt(f),
            View::Float(value) => value.fmt(f),
            View::BigInteger(value) => value.fmt(f),
            View::BigDecimal(value) => value.fmt(f),
            View::String(value) => value.fmt(f),
            View::Enum(value) => f.write_str(value),
            View::Blob(value) => write!(f, "Blob({} bytes)", value.len()),
            View::Stream(value) => value.fmt(f),
            View::Events(value) => value.fmt(f),
            View::Timestamp(value) => value.fmt(f),
            View::Document(value) => value.fmt(f),
            View::List(list) => self.fmt_list(*list, f),
            View::Map(map) => self.fmt_map(*map, f),
            View::Structure(value) => fmt_structure(*value, f),
            View::Union(value) => fmt_union(*value, f),
        }
    }
}

impl Shown<'_> {
    fn fmt_list(&self, list: &dyn List, f: &mut Formatter<'_>) -> fmt::Result {
        let member = self.member.and_then(|member| member.inner);
        let items = (0..list.len()).filter_map(|index| list.get(index));
        f.debug_list()
            .entries(items.map(|item| Shown {
                member,
                view: item.view(),
            }))
            .finish()
    }

    fn fmt_map(&self, map: &dyn Map, f: &mut Formatter<'_>) -> fmt::Result {
        let value = self.member.and_then(|member| member.inner);
        let key = self.member.and_then(|member| member.key);
        let mut out = f.debug_map();
        for (name, entry) in map.entries() {
            let shown = Shown {
                member: key,
                view: View::String(name),
            };
            out.entry(
                &shown,
                &Shown {
                    member: value,
                    view: entry.view(),
                },
            );
        }
        out.finish()
    }
}
