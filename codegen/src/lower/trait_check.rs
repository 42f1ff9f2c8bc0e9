//! Nothing is passed over in silence: every trait is used, ignored for a reason, defined by the
//! model itself, or warned of.

mod inventory;

use std::fmt;

use indexmap::IndexMap;

use self::inventory::{IGNORED, USED};
use super::context::{Context, MemberRef};
use super::protocol;
use crate::smithy::{ShapeId, Traits};

/// A trait that is not known: it has no effect on the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    /// The trait's shape id.
    pub name: String,
    /// How many shapes and members have it.
    pub count: usize,
    /// The first of them.
    pub example: String,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            name,
            count,
            example,
        } = self;
        write!(
            f,
            "warning: {name}: is not a trait that the generator knows, and has no effect. "
        )?;
        match count {
            1 => write!(f, "It stands on {example}."),
            _ => write!(
                f,
                "It stands on {count} shapes, the first of which is {example}."
            ),
        }
    }
}

/// The traits that no part of the generator looks at, of all that the selection reaches.
pub(super) fn unknown(context: &Context<'_>) -> Vec<Warning> {
    let mut warnings = IndexMap::new();
    let operations = context.closure.operations.iter().copied();
    let shapes = context.closure.shapes.iter().copied();
    let service = std::iter::once(context.service.shape);
    for shape in service.chain(operations).chain(shapes) {
        collect(context, &shape.id, &shape.traits, &mut warnings);
        for of in MemberRef::all(shape) {
            collect(context, &of, &of.member.traits, &mut warnings);
        }
    }
    warnings.into_values().collect()
}

fn collect<'m>(
    context: &Context<'m>,
    subject: &dyn fmt::Display,
    traits: &'m Traits,
    warnings: &mut IndexMap<&'m str, Warning>,
) {
    for name in traits.names().filter(|name| !is_known(context, name)) {
        let warning = warnings.entry(name).or_insert_with(|| Warning {
            name: name.to_owned(),
            count: 0,
            example: subject.to_string(),
        });
        warning.count += 1;
    }
}

fn is_known(context: &Context<'_>, name: &str) -> bool {
    USED.contains(&name)
        || IGNORED.iter().any(|(ignored, _)| *ignored == name)
        || protocol::is_protocol(context.model, name)
        || is_defined(context, name)
}

/// Whether the model defines the trait: then it has a meaning for its owner, not for a client.
fn is_defined(context: &Context<'_>, name: &str) -> bool {
    ShapeId::parse(name)
        .and_then(|id| context.model.shape(&id))
        .is_some_and(|shape| shape.traits.has("smithy.api#trait"))
}
