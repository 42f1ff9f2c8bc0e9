//! What a signature is valid for: a day, a region and a service.

use std::fmt;

use super::SigningError;
use crate::timestamp::{CivilDateTime, Timestamp};

/// The last word of every scope.
pub(super) const TERMINATOR: &str = "aws4_request";

/// `Display` prints the scope as it is signed, `20150830/us-east-1/service/aws4_request`.
pub(in crate::auth) struct CredentialScope<'a> {
    /// `YYYYMMDD`.
    pub(super) date: String,
    /// `YYYYMMDDThhmmssZ`.
    pub(super) date_time: String,
    /// None where the signature is valid in several.
    pub(super) region: Option<&'a str>,
    pub(super) service: &'a str,
}

impl<'a> CredentialScope<'a> {
    pub(in crate::auth) fn new(
        time: Timestamp,
        region: Option<&'a str>,
        service: &'a str,
    ) -> Result<Self, SigningError> {
        let civil = CivilDateTime::from(time);
        if !civil.has_four_digit_year() {
            return Err(SigningError::time(time));
        }
        let CivilDateTime {
            year,
            month,
            day,
            hour,
            minute,
            second,
        } = civil;
        let date = format!("{year:04}{month:02}{day:02}");
        let date_time = format!("{date}T{hour:02}{minute:02}{second:02}Z");
        Ok(Self {
            date,
            date_time,
            region,
            service,
        })
    }
}

impl fmt::Display for CredentialScope<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/", self.date)?;
        if let Some(region) = self.region {
            write!(f, "{region}/")?;
        }
        write!(f, "{}/{TERMINATOR}", self.service)
    }
}
