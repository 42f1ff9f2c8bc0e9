//! A call from its input to its answer, with as many attempts as it takes and may have.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use tokio::time::Instant;

use crate::client::Parts;
use crate::client::attempt::Attempt;
use crate::client::call::{Answer, Unsent};
use crate::client::lookup::Lookup;
use crate::client::prepare::Prepared;
use crate::client::time_limit::{TimeIsOver, within};
use crate::error::{ErrorSpec, Failure, TimeoutError, TimeoutKind};
use crate::http::Response;
use crate::operation::Operation;
use crate::retry::{Backoff, RetryReason, requested_delay};
use crate::shape::{Structure, Unit};

/// Gets a call ready to be polled.
pub(super) fn start(
    unsent: Unsent,
) -> Pin<Box<dyn Future<Output = Result<Answer, Failure>> + Send>> {
    Box::pin(async move {
        let Unsent {
            client,
            operation,
            mut input,
            errors,
        } = unsent;
        let mut is_first = true;
        loop {
            let lookup = client.look_up(operation, errors).await?;
            let parts = &*client.0;
            let mut prepared = parts.prepare(operation, &mut *input, &lookup)?;
            parts.finish_body(operation, &*input, &mut prepared)?;
            if operation.discovery.is_none() {
                // It is not needed again.
                input = Box::new(Unit);
            }
            prepared.hash_stream().await?;
            parts.introduce(&mut prepared.headers);
            let exchange = Exchange::new(parts, &prepared, errors);
            let answer = pin!(exchange.answer(operation));
            let outcome = exchange.within_timeout(answer).await;
            match (&outcome, &operation.discovery) {
                (Err(failure), Some(discovery))
                    if is_first && discovery.is_over(&client, &lookup, failure) => {}
                _ => return outcome,
            }
            is_first = false;
        }
    })
}

/// Sends a call that another one depends on.
pub(super) async fn exchange(
    client: &Parts,
    operation: &Operation,
    input: &mut (dyn Structure + Send),
    errors: &'static [ErrorSpec],
) -> Result<Response, Failure> {
    let mut prepared = client.prepare(operation, input, &Lookup::default())?;
    client.finish_body(operation, input, &mut prepared)?;
    client.introduce(&mut prepared.headers);
    let exchange = Exchange::new(client, &prepared, errors);
    let response = pin!(exchange.run());
    exchange.within_timeout(response).await
}

/// The attempts of a call.
struct Exchange<'a> {
    client: &'a Parts,
    prepared: &'a Prepared,
    errors: &'static [ErrorSpec],
    /// When the call's timeout is over.
    end: Option<Instant>,
    /// The attempts so far, the one that is under way included.
    attempts: AtomicU32,
}

impl<'a> Exchange<'a> {
    fn new(client: &'a Parts, prepared: &'a Prepared, errors: &'static [ErrorSpec]) -> Self {
        let timeout = client.config.timeout();
        Self {
            client,
            prepared,
            errors,
            end: timeout.and_then(|limit| Instant::now().checked_add(limit)),
            attempts: AtomicU32::new(0),
        }
    }

    async fn within_timeout<T>(
        &self,
        answer: Pin<&mut (dyn Future<Output = Result<T, Failure>> + Send)>,
    ) -> Result<T, Failure> {
        let outcome = within(self.client.config.timeout(), answer).await;
        outcome.unwrap_or_else(|TimeIsOver(limit)| {
            let attempts = self.attempts.load(Ordering::Relaxed);
            let peer = self.prepared.peer();
            let error = TimeoutError::new(TimeoutKind::Call, limit, peer, attempts);
            Err(Failure::Timeout(error))
        })
    }

    /// The answer, as far as it is there before its events.
    async fn answer(&self, operation: &'static Operation) -> Result<Answer, Failure> {
        let mut response = self.run().await?;
        let attempts = self.attempts.load(Ordering::Relaxed);
        let mut events = None;
        if let Some((take, protocol)) = operation.event_output.zip(operation.events) {
            events = take(protocol, self.prepared, &mut response, attempts);
        }
        if let (Some(events), Some(poll)) = (&mut events, operation.initial_response) {
            response.body = poll_fn(|context| poll(events, context)).await?;
        }
        Ok(Answer {
            protocol: self.client.service.protocol,
            operation,
            response,
            events,
        })
    }

    async fn run(&self) -> Result<Response, Failure> {
        let retry_tokens = &self.client.shared.retry_tokens;
        let mut attempt = Attempt {
            client: self.client,
            prepared: self.prepared,
            number: 1,
            skew: 0,
        };
        let mut cost = None;
        loop {
            self.attempts.store(attempt.number, Ordering::Relaxed);
            attempt.skew = self.client.skew();
            let failure = match attempt.make().await {
                Ok(response) => {
                    retry_tokens.give_back(cost);
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            let Some(retry) = self.retry_after(&attempt, &failure) else {
                return Err(failure);
            };
            cost = Some(retry.cost);
            self.client.platform.sleep(retry.delay).await;
            attempt.number = attempt.number.saturating_add(1);
        }
    }

    /// The retry that follows an attempt which failed; `None` when none is worth it or allowed.
    fn retry_after(&self, attempt: &Attempt<'_>, failure: &Failure) -> Option<Retry> {
        let has_more = attempt.number < self.client.config.max_attempts();
        if !has_more || !self.prepared.is_replayable() {
            return None;
        }
        let reason = self.retry_reason(attempt, failure)?;
        let requested = match failure {
            Failure::Service(response) => requested_delay(response.headers()),
            _ => None,
        };
        let random = self.client.platform.random();
        let delay = Backoff::delay(attempt.number - 1, random, requested);
        // The failure that is at hand says more than the timeout that would follow.
        let end = Instant::now().checked_add(delay);
        if self
            .end
            .is_some_and(|latest| end.is_none_or(|end| end >= latest))
        {
            return None;
        }
        let cost = self.client.shared.retry_tokens.take(reason)?;
        Some(Retry { cost, delay })
    }

    fn retry_reason(&self, attempt: &Attempt<'_>, failure: &Failure) -> Option<RetryReason> {
        match failure {
            Failure::Service(response) => response.retry_reason(self.errors).or_else(|| {
                let explained = self.client.config.corrects_clock_skew()
                    && self
                        .client
                        .shared
                        .clock_skew
                        .explains(response.code(), attempt.skew);
                explained.then_some(RetryReason::Transient)
            }),
            Failure::Timeout(_) => Some(RetryReason::Timeout),
            Failure::Connect(_) => Some(RetryReason::Transient),
            _ => None,
        }
    }
}

/// Another attempt.
struct Retry {
    /// What it costs of the client's retry tokens.
    cost: u32,
    delay: Duration,
}
