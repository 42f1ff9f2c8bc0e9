//! Signature Version 4 for requests without a query string.

use std::fmt::Write as _;
use std::sync::Mutex;
use std::time::{SystemTime, UNIX_EPOCH};

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

pub struct Signer {
    access_key_id: String,
    secret_access_key: String,
    session_token: Option<String>,
    region: String,
    /// The day of the last signature, and its key.
    key: Mutex<Option<(String, Vec<u8>)>>,
}

/// The headers that a signature adds.
pub struct Signed {
    pub authorization: String,
    pub date: String,
    pub session_token: Option<String>,
}

const SERVICE: &str = "apigateway";

impl Signer {
    pub fn new(
        access_key_id: String,
        secret_access_key: String,
        session_token: Option<String>,
        region: String,
    ) -> Self {
        Self {
            access_key_id,
            secret_access_key,
            session_token,
            region,
            key: Mutex::new(None),
        }
    }

    /// Signs a request with these parts and a JSON body.
    pub fn sign(&self, method: &str, host: &str, path: &str, body: &[u8]) -> Signed {
        let seconds = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default()
            .as_secs();
        let date_time = date_time(seconds);
        let date = &date_time[..8];
        // The path is encoded once more in a signature, for all services but S3.
        let path = path.replace('%', "%25");
        let mut names = "content-type;host;x-amz-date".to_owned();
        let mut headers =
            format!("content-type:application/json\nhost:{host}\nx-amz-date:{date_time}\n");
        if let Some(token) = &self.session_token {
            names.push_str(";x-amz-security-token");
            let _ = writeln!(headers, "x-amz-security-token:{token}");
        }
        let hash = hex(&Sha256::digest(body));
        let request = format!("{method}\n{path}\n\n{headers}\n{names}\n{hash}");
        let scope = format!("{date}/{}/{SERVICE}/aws4_request", self.region);
        let hash = hex(&Sha256::digest(request));
        let to_sign = format!("AWS4-HMAC-SHA256\n{date_time}\n{scope}\n{hash}");
        let signature = hex(&mac(&self.key(date), &to_sign));
        Signed {
            authorization: format!(
                "AWS4-HMAC-SHA256 Credential={}/{scope}, SignedHeaders={names}, \
                 Signature={signature}",
                self.access_key_id
            ),
            date: date_time,
            session_token: self.session_token.clone(),
        }
    }

    fn key(&self, date: &str) -> Vec<u8> {
        let mut cached = self.key.lock().unwrap();
        match &*cached {
            Some((day, key)) if day == date => key.clone(),
            _ => {
                let first = format!("AWS4{}", self.secret_access_key).into_bytes();
                let key = [date, &self.region, SERVICE, "aws4_request"]
                    .into_iter()
                    .fold(first, |key, part| mac(&key, part));
                *cached = Some((date.to_owned(), key.clone()));
                key
            }
        }
    }
}

fn mac(key: &[u8], text: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("a key may have any length");
    mac.update(text.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(DIGITS[usize::from(byte >> 4)].into());
        text.push(DIGITS[usize::from(byte & 15)].into());
    }
    text
}

/// `20260301T120000Z`
fn date_time(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    // Howard Hinnant's `civil_from_days`, for days since 1970.
    let days = days + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!(
        "{year:04}{month:02}{day:02}T{:02}{:02}{:02}Z",
        second / 3_600,
        second / 60 % 60,
        second % 60
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_in_the_basic_form() {
        assert_eq!(date_time(1_772_366_400), "20260301T120000Z");
        assert_eq!(date_time(951_827_696), "20000229T123456Z");
    }
}
