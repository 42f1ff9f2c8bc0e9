//! What is measured.

use std::future::Future;

/// A client that makes the call. It panics where the call fails, since nothing can be measured then.
pub trait Subject: Clone + Send + 'static {
    /// Calls `UpdateIntegration` with all members, from the making of the input to the typed output.
    fn call(&self) -> impl Future<Output = ()> + Send;
}
