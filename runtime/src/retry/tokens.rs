//! What a client may retry, so that clients do not keep a struggling service down.

use std::sync::atomic::{AtomicU32, Ordering};

use crate::retry::RetryReason;

const CAPACITY: u32 = 500;
const RETRY_COST: u32 = 5;
const TIMEOUT_RETRY_COST: u32 = 10;
const SUCCESS_REWARD: u32 = 1;

/// A bucket of tokens, which the calls of a client share: a retry takes some out, a success puts
/// some back.
#[derive(Debug)]
pub(crate) struct RetryTokens(AtomicU32);

impl RetryTokens {
    /// Takes out what a retry costs and says how much that is; `None` when too little is left.
    pub(crate) fn take(&self, reason: RetryReason) -> Option<u32> {
        let cost = match reason {
            RetryReason::Timeout => TIMEOUT_RETRY_COST,
            RetryReason::Throttling | RetryReason::Transient => RETRY_COST,
        };
        let left = |tokens: u32| tokens.checked_sub(cost);
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, left)
            .ok()
            .map(|_| cost)
    }

    /// Gives back after a success: what its last retry cost, or a little if it needed none.
    pub(crate) fn give_back(&self, cost: Option<u32>) {
        let refund = cost.unwrap_or(SUCCESS_REWARD);
        let sum = |tokens: u32| Some(tokens.saturating_add(refund).min(CAPACITY));
        // The closure always has a value, so this cannot fail.
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, sum);
    }
}

impl Default for RetryTokens {
    fn default() -> Self {
        Self(AtomicU32::new(CAPACITY))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hundred_retries_empty_the_bucket() {
        let tokens = RetryTokens::default();
        let taken = (0..)
            .take_while(|_| tokens.take(RetryReason::Transient).is_some())
            .count();
        assert_eq!(taken, 100);
        assert_eq!(tokens.take(RetryReason::Throttling), None);
    }

    #[test]
    fn a_timeout_costs_twice_as_much() {
        let tokens = RetryTokens::default();
        assert_eq!(tokens.take(RetryReason::Timeout), Some(10));
        assert_eq!(tokens.take(RetryReason::Throttling), Some(5));
        assert_eq!(tokens.0.load(Ordering::Relaxed), 485);
    }

    #[test]
    fn successes_fill_it_again_but_not_beyond_its_capacity() {
        let tokens = RetryTokens::default();
        tokens.give_back(None);
        assert_eq!(tokens.0.load(Ordering::Relaxed), 500);
        let cost = tokens.take(RetryReason::Timeout);
        tokens.take(RetryReason::Transient);
        tokens.give_back(cost);
        assert_eq!(tokens.0.load(Ordering::Relaxed), 495);
        tokens.give_back(None);
        assert_eq!(tokens.0.load(Ordering::Relaxed), 496);
    }
}
