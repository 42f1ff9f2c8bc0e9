//! `idempotencyToken`: a service does once what it is told twice with one token.

use crate::shape::{Slot, Structure, View};

/// Fills the members of `input` that are idempotency tokens and not set, each with a `token`, for
/// which services take a UUID. It is done once a call, so that every attempt sends the same.
pub fn fill_idempotency_tokens(input: &mut dyn Structure, mut token: impl FnMut() -> String) {
    for (index, member) in input.schema().members.iter().enumerate() {
        if !member.is_idempotency_token() {
            continue;
        }
        if let Some(value) = input.get_mut(index) {
            if matches!(value.view(), View::Absent | View::String("")) {
                if let Slot::String(slot) = value.slot() {
                    *slot = token();
                }
            }
        }
    }
}
