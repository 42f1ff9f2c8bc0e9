//! What a signature is valid for: a day, a region and a service.

use super::SigningError;
use crate::timestamp::{Timestamp, basic_format};

/// The last word of every scope.
pub(super) const TERMINATOR: &str = "aws4_request";

/// A scope, and the time in it at which a request is signed.
pub(in crate::auth) struct CredentialScope<'a> {
    /// `YYYYMMDDThhmmssZ`.
    pub(super) date_time: String,
    /// None where the signature is valid in several.
    pub(super) region: Option<&'a str>,
    pub(super) service: &'a str,
    /// As it is signed: `20150830/us-east-1/service/aws4_request`.
    pub(super) text: String,
}

impl<'a> CredentialScope<'a> {
    pub(in crate::auth) fn new(
        time: Timestamp,
        region: Option<&'a str>,
        service: &'a str,
    ) -> Result<Self, SigningError> {
        let date_time = basic_format(time).ok_or_else(|| SigningError::time(time))?;
        let date = date_of(&date_time);
        let text = match region {
            Some(region) => [date, "/", region, "/", service, "/", TERMINATOR].concat(),
            None => [date, "/", service, "/", TERMINATOR].concat(),
        };
        Ok(Self {
            date_time,
            region,
            service,
            text,
        })
    }

    /// `YYYYMMDD`.
    pub(super) fn date(&self) -> &str {
        date_of(&self.date_time)
    }
}

fn date_of(date_time: &str) -> &str {
    date_time.split_once('T').map_or("", |(date, _)| date)
}
