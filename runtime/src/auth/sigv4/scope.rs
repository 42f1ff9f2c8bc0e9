//! What a signature is valid for: a day, a region and a service.

use std::fmt;

use super::{SigningError, SigningParams};
use crate::timestamp::CivilDateTime;

/// The last word of every scope.
pub(super) const TERMINATOR: &str = "aws4_request";

/// `Display` prints the scope as it is signed, `20150830/us-east-1/service/aws4_request`.
pub(super) struct CredentialScope<'a> {
    /// `YYYYMMDD`.
    pub(super) date: String,
    /// `YYYYMMDDThhmmssZ`.
    pub(super) date_time: String,
    pub(super) region: &'a str,
    pub(super) service: &'a str,
}

impl<'a> CredentialScope<'a> {
    pub(super) fn new(params: &SigningParams<'a>) -> Result<Self, SigningError> {
        let time = CivilDateTime::from(params.time);
        if !time.has_four_digit_year() {
            return Err(SigningError::time(params.time));
        }
        let CivilDateTime {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = time;
        let date = format!("{year:04}{month:02}{day:02}");
        let date_time = format!("{date}T{hour:02}{minute:02}{second:02}Z");
        Ok(Self {
            date,
            date_time,
            region: params.region,
            service: params.service,
        })
    }
}

impl fmt::Display for CredentialScope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}/{}/{}/{TERMINATOR}",
            self.date, self.region, self.service
        )
    }
}
