//! `PartialEq` of all shapes.

use crate::shape::value::{List, Map, Structure, Union, Variant, View};

/// Whether two values are the same, member by member; floats compare as IEEE 754 says.
pub fn equal(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) => true,
        (View::Boolean(a), View::Boolean(b)) => a == b,
        (View::Byte(a), View::Byte(b)) => a == b,
        (View::Short(a), View::Short(b)) => a == b,
        (View::Integer(a), View::Integer(b)) => a == b,
        (View::Long(a), View::Long(b)) => a == b,
        (View::Float(a), View::Float(b)) => a.to_f64() == b.to_f64(),
        (View::BigInteger(a), View::BigInteger(b)) => a == b,
        (View::BigDecimal(a), View::BigDecimal(b)) => a == b,
        (View::String(a), View::String(b)) | (View::Enum(a), View::Enum(b)) => a == b,
        (View::Blob(a), View::Blob(b)) => a == b,
        (View::Stream(a), View::Stream(b)) => a == b,
        (View::Events(a), View::Events(b)) => a == b,
        (View::Timestamp(a), View::Timestamp(b)) => a == b,
        (View::Document(a), View::Document(b)) => a == b,
        (View::List(a), View::List(b)) => equal_lists(a, b),
        (View::Map(a), View::Map(b)) => equal_maps(a, b),
        (View::Structure(a), View::Structure(b)) => equal_structures(a, b),
        (View::Union(a), View::Union(b)) => equal_unions(a, b),
        _ => false,
    }
}

fn equal_structures(left: &dyn Structure, right: &dyn Structure) -> bool {
    let members = left.schema().members.len();
    (0..members).all(|index| match (left.get(index), right.get(index)) {
        (Some(a), Some(b)) => equal(a.view(), b.view()),
        _ => false,
    })
}

fn equal_unions(left: &dyn Union, right: &dyn Union) -> bool {
    match (left.variant(), right.variant()) {
        (Variant::Known(i, a), Variant::Known(j, b)) => i == j && equal(a.view(), b.view()),
        (Variant::Unknown(a), Variant::Unknown(b)) => a == b,
        _ => false,
    }
}

fn equal_lists(left: &dyn List, right: &dyn List) -> bool {
    left.len() == right.len()
        && (0..left.len()).all(|index| match (left.get(index), right.get(index)) {
            (Some(a), Some(b)) => equal(a.view(), b.view()),
            _ => false,
        })
}

fn equal_maps(left: &dyn Map, right: &dyn Map) -> bool {
    left.len() == right.len()
        && left
            .entries()
            .zip(right.entries())
            .all(|((k, a), (l, b))| k == l && equal(a.view(), b.view()))
}
