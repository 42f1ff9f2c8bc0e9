//! Which members a document has had: a second one of the same name is an error, since two readers
//! of such a document might understand it differently.

use std::collections::BTreeSet;

use crate::protocol::error::DecodeError;

/// The members of one structure that were read, by their index.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// The first 128, which is more than nearly all structures have.
    first: u128,
    rest: BTreeSet<usize>,
}

impl Seen {
    /// Whether the member at `index` is read for the first time.
    pub(crate) fn is_first(&mut self, index: usize) -> bool {
        if index >= 128 {
            return self.rest.insert(index);
        }
        let bit = 1 << index;
        let is_first = self.first & bit == 0;
        self.first |= bit;
        is_first
    }
}

/// The error for a name that stands twice in an object.
pub(crate) fn duplicate(offset: usize) -> DecodeError {
    DecodeError::in_document(offset, "each name once", "a second one")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_member_is_first_once() {
        let mut seen = Seen::default();
        for index in [0, 127, 128, 500] {
            assert!(seen.is_first(index), "{index}");
        }
        for index in [0, 127, 128, 500] {
            assert!(!seen.is_first(index), "{index}");
        }
    }
}
