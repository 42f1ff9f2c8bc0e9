//! What a union holds besides the members of the model.

use crate::shape::schema::Schema;
use crate::shape::types::document::Document;
use crate::shape::value::{Slot, Structure, Value, View};

/// A union's member that the model does not know, kept as it came; with an empty name, no member.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UnknownVariant {
    /// The member's name on the wire.
    pub name: String,
    /// Its value, where the protocol can read one without a schema.
    pub value: Document,
}

impl UnknownVariant {
    /// The member `name` with `value`.
    pub fn new(name: impl Into<String>, value: impl Into<Document>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// `smithy.api#Unit`, the value of a union's member that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Unit;

impl Structure for Unit {
    fn schema(&self) -> &'static Schema {
        const { &Schema::new("smithy.api#Unit", &[]) }
    }

    fn get(&self, _index: usize) -> Option<&dyn Value> {
        None
    }

    fn get_mut(&mut self, _index: usize) -> Option<&mut dyn Value> {
        None
    }

    fn reset(&mut self) {}
}

impl Value for Unit {
    fn view(&self) -> View<'_> {
        View::Structure(self)
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Structure(self)
    }
}
