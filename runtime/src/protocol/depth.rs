//! How deep data may be nested.

use crate::protocol::error::EncodeError;
use crate::shape::Path;

/// How many levels deep documents and inputs may be nested. Recursion is bounded by it wherever data
/// of unknown depth is walked, so that no reply can exhaust the stack.
pub(crate) const MAX_DEPTH: usize = 128;

/// Refuses what is nested deeper: an input may be built as deep as memory reaches, and the stack
/// ends before.
pub(crate) fn check_depth(path: &Path<'_>) -> Result<(), EncodeError> {
    if path.depth() < MAX_DEPTH {
        return Ok(());
    }
    let reason = format!("is nested more than {MAX_DEPTH} levels deep");
    Err(EncodeError::new(path.to_string(), reason))
}
