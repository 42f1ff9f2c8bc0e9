//! `Clone` of all shapes.

use crate::shape::value::{Slot, Structure, Union, Value, Variant, View};

/// Copies a value into another of the same type, which holds its default.
pub fn copy(from: View<'_>, to: Slot<'_>) {
    match (from, to) {
        (View::Boolean(a), Slot::Boolean(b)) => *b = a,
        (View::Byte(a), Slot::Byte(b)) => *b = a,
        (View::Short(a), Slot::Short(b)) => *b = a,
        (View::Integer(a), Slot::Integer(b)) => *b = a,
        (View::Integer(a), Slot::IntEnum(b)) => b.assign(a),
        (View::Long(a), Slot::Long(b)) => *b = a,
        (View::Float(a), Slot::Float(b)) => b.set(a.to_f64()),
        (View::BigInteger(a), Slot::BigInteger(b)) => b.clone_from(a),
        (View::BigDecimal(a), Slot::BigDecimal(b)) => b.clone_from(a),
        (View::String(a), Slot::String(b)) => a.clone_into(b),
        (View::Enum(a), Slot::Enum(b)) => b.assign(a),
        (View::Blob(a), Slot::Blob(b)) => b.clone_from(a),
        (View::Stream(a), Slot::Stream(b)) => b.clone_from(a),
        (View::Events(a), Slot::Events(b)) => b.clone_from(a),
        (View::Timestamp(a), Slot::Timestamp(b)) => *b = a,
        (View::Document(a), Slot::Document(b)) => b.clone_from(a),
        (View::List(a), Slot::List(b)) => {
            for item in (0..a.len()).filter_map(|index| a.get(index)) {
                copy_present(item.view(), b.push());
            }
        }
        (View::Map(a), Slot::Map(b)) => {
            for (key, value) in a.entries() {
                copy_present(value.view(), b.insert(key));
            }
        }
        (View::Structure(a), Slot::Structure(b)) => copy_structure(a, b),
        (View::Union(a), Slot::Union(b)) => copy_union(a, b),
        _ => {}
    }
}

/// An absent value stays absent: asking for its slot would make it present.
fn copy_present(from: View<'_>, to: &mut dyn Value) {
    if !matches!(from, View::Absent) {
        copy(from, to.slot());
    }
}

fn copy_structure(from: &dyn Structure, to: &mut dyn Structure) {
    for index in 0..from.schema().members.len() {
        if let (Some(from), Some(to)) = (from.get(index), to.get_mut(index)) {
            copy_present(from.view(), to);
        }
    }
}

fn copy_union(from: &dyn Union, to: &mut dyn Union) {
    match from.variant() {
        Variant::Known(index, value) => {
            if let Some(to) = to.select(index) {
                copy_present(value.view(), to);
            }
        }
        Variant::Unknown(unknown) => to.select_unknown(unknown.clone()),
    }
}
