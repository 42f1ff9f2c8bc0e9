//! Names and passwords (RFC 7617), for operations with the trait `httpBasicAuth`.

use std::fmt;
use std::sync::Arc;

use ::http::HeaderValue;
use ::http::header::AUTHORIZATION;
use ::http::request::Parts;

use crate::error::ConfigurationError;
use crate::http::set_header;
use crate::protocol::base64;

/// A name and a password.
///
/// Cheap to clone. `Debug` prints the name alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Login(Arc<Secret>);

#[derive(PartialEq, Eq)]
struct Secret {
    user: String,
    password: String,
}

impl Login {
    /// The name, which cannot have a colon, and the password.
    pub fn new(user: impl Into<String>, password: impl Into<String>) -> Self {
        Self(Arc::new(Secret {
            user: user.into(),
            password: password.into(),
        }))
    }

    /// The name.
    #[must_use]
    pub fn user(&self) -> &str {
        &self.0.user
    }

    /// The password itself. Keep it out of logs.
    #[must_use]
    pub fn password(&self) -> &str {
        &self.0.password
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Login")
            .field("user", &self.user())
            .field("password", &format_args!("** redacted **"))
            .finish()
    }
}

/// Puts a [`Login`] into the header `authorization`.
pub(crate) type BasicAuth = fn(&mut Parts, &Login) -> Result<(), ConfigurationError>;

/// Puts `login` into the header `authorization`.
///
/// # Errors
/// The name has a colon, after which the service would look for the password.
pub(crate) fn authorize(parts: &mut Parts, login: &Login) -> Result<(), ConfigurationError> {
    if login.user().contains(':') {
        return Err(ConfigurationError::new(
            "the name of a login for basic authentication cannot have a colon",
        ));
    }
    let mut text = String::from("Basic ");
    let pair = [login.user(), ":", login.password()].concat();
    base64::push_encoded(&mut text, pair.as_bytes());
    let mut value = HeaderValue::try_from(text)
        .map_err(|error| ConfigurationError::new("the login fits no header").with_source(error))?;
    value.set_sensitive(true);
    set_header(&mut parts.headers, AUTHORIZATION, value);
    Ok(())
}

#[cfg(test)]
mod tests {
    use ::http::Request;

    use super::*;

    #[test]
    fn name_and_password_are_sent_in_base64() {
        let (mut parts, ()) = Request::new(()).into_parts();
        // The example of RFC 7617, section 2.
        authorize(&mut parts, &Login::new("Aladdin", "open sesame")).unwrap();
        let value = &parts.headers[AUTHORIZATION];
        assert_eq!(value, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(value.is_sensitive());
    }

    #[test]
    fn a_name_has_no_colon() {
        let (mut parts, ()) = Request::new(()).into_parts();
        let error = authorize(&mut parts, &Login::new("a:b", "made-up")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "the name of a login for basic authentication cannot have a colon"
        );
        assert!(parts.headers.is_empty());
    }

    #[test]
    fn passwords_do_not_print() {
        assert_eq!(
            format!("{:?}", Login::new("me", "made-up")),
            "Login { user: \"me\", password: ** redacted ** }"
        );
    }
}
