//! What was worked out a short while ago.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A client mostly has one host, one endpoint and one signing key, which changes once a day or with
/// the credentials.
const CAPACITY: usize = 8;

/// The last few values, with what they were made from.
///
/// `Debug` prints how many there are.
pub(crate) struct Recent<Origin, Value> {
    /// The oldest first.
    entries: Mutex<Vec<(Origin, Value)>>,
}

impl<Origin, Value: Clone> Recent<Origin, Value> {
    /// The value whose origin `is_same`, made now where there is none.
    pub(crate) fn find_or_make(
        &self,
        is_same: impl Fn(&Origin) -> bool,
        make: impl FnOnce() -> (Origin, Value),
    ) -> Value {
        if let Some(value) = self.find(is_same) {
            return value;
        }
        let (origin, value) = make();
        self.keep(origin, value.clone());
        value
    }

    /// The value whose origin `is_same`.
    pub(crate) fn find(&self, is_same: impl Fn(&Origin) -> bool) -> Option<Value> {
        let entries = self.entries();
        let entry = entries.iter().find(|(origin, _)| is_same(origin));
        entry.map(|(_, value)| value.clone())
    }

    /// Gives up the value with this origin.
    pub(crate) fn forget(&self, origin: &Origin)
    where
        Origin: PartialEq,
    {
        self.entries().retain(|(known, _)| known != origin);
    }

    /// Keeps a value, in place of the oldest where there are enough.
    pub(crate) fn keep(&self, origin: Origin, value: Value) {
        let mut entries = self.entries();
        if entries.len() == CAPACITY {
            entries.remove(0);
        }
        entries.push((origin, value));
    }
}

impl<Origin, Value> Recent<Origin, Value> {
    fn entries(&self) -> MutexGuard<'_, Vec<(Origin, Value)>> {
        // A thread that panicked cannot have left an entry half written.
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<Origin, Value> Default for Recent<Origin, Value> {
    fn default() -> Self {
        Self {
            entries: Mutex::default(),
        }
    }
}

impl<Origin, Value> fmt::Debug for Recent<Origin, Value> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} kept", self.entries().len())
    }
}
