//! Whether nothing was lost, which is not quite `==`.

use tinsmith_runtime::shape::{List, Map, Structure, Union, Value, Variant, View, equal};

/// Whether two values say the same: NaN is NaN, and timestamps agree to the second, which is all
/// that one of their formats has.
pub fn same(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Float(a), View::Float(b)) => {
            let (a, b) = (a.to_f64(), b.to_f64());
            a == b || a.is_nan() && b.is_nan()
        }
        (View::Timestamp(a), View::Timestamp(b)) => a.seconds() == b.seconds(),
        (View::List(a), View::List(b)) => same_lists(a, b),
        (View::Map(a), View::Map(b)) => same_maps(a, b),
        (View::Structure(a), View::Structure(b)) => same_structures(a, b),
        (View::Union(a), View::Union(b)) => same_unions(a, b),
        (a, b) => equal(a, b),
    }
}

fn same_lists(left: &dyn List, right: &dyn List) -> bool {
    let items = 0..left.len();
    let mut pairs = items.map(|index| (left.get(index), right.get(index)));
    left.len() == right.len() && pairs.all(|(a, b)| same_values(a, b))
}

fn same_maps(left: &dyn Map, right: &dyn Map) -> bool {
    let mut pairs = left.entries().zip(right.entries());
    left.len() == right.len() && pairs.all(|((k, a), (l, b))| k == l && same(a.view(), b.view()))
}

fn same_structures(left: &dyn Structure, right: &dyn Structure) -> bool {
    let members = 0..left.schema().members.len();
    let mut pairs = members.map(|index| (left.get(index), right.get(index)));
    pairs.all(|(a, b)| same_values(a, b))
}

fn same_unions(left: &dyn Union, right: &dyn Union) -> bool {
    match (left.variant(), right.variant()) {
        (Variant::Known(i, a), Variant::Known(j, b)) => i == j && same(a.view(), b.view()),
        _ => equal(View::Union(left), View::Union(right)),
    }
}

fn same_values(left: Option<&dyn Value>, right: Option<&dyn Value>) -> bool {
    let values = left.zip(right);
    values.is_some_and(|(left, right)| same(left.view(), right.view()))
}
