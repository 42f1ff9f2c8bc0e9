//! Futures that may take only so long.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// A limit, and it is over.
#[derive(Clone, Copy, Debug)]
pub(super) struct TimeIsOver(pub(super) Duration);

/// Waits for a future, but no longer than `limit`.
///
/// The future is behind a pointer, since it would be compiled twice otherwise: to be waited for
/// with a limit, and without.
pub(super) async fn within<T>(
    limit: Option<Duration>,
    future: Pin<&mut (dyn Future<Output = T> + Send)>,
) -> Result<T, TimeIsOver> {
    match limit {
        None => Ok(future.await),
        Some(limit) => match tokio::time::timeout(limit, future).await {
            Ok(outcome) => Ok(outcome),
            Err(_) => Err(TimeIsOver(limit)),
        },
    }
}
