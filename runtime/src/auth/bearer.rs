//! Bearer tokens (RFC 6750), for operations with the trait `httpBearerAuth`.

use std::fmt;
use std::future::{self, Future};
use std::pin::Pin;
use std::sync::Arc;

use ::http::header::AUTHORIZATION;
use ::http::request::Parts;
use ::http::{HeaderValue, Uri};

use crate::credentials::CredentialsError;
use crate::environment::Environment;
use crate::error::ConfigurationError;
use crate::http::set_header;
use crate::timestamp::Timestamp;

/// A token: whoever has it is let in.
///
/// Cheap to clone. `Debug` does not print it. A token is a provider too, of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(Arc<Secret>);

#[derive(Clone, PartialEq, Eq)]
struct Secret {
    text: String,
    expiry: Option<Timestamp>,
}

impl Token {
    /// A token, without the word `Bearer`.
    pub fn new(token: impl Into<String>) -> Self {
        Self(Arc::new(Secret {
            text: token.into(),
            expiry: None,
        }))
    }

    /// With the moment from which it is refused.
    #[must_use]
    pub fn with_expiry(mut self, expiry: impl Into<Timestamp>) -> Self {
        Arc::make_mut(&mut self.0).expiry = Some(expiry.into());
        self
    }

    /// The token itself. Keep it out of logs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    /// The moment from which it is refused, if there is one and it is known.
    #[must_use]
    pub fn expiry(&self) -> Option<Timestamp> {
        self.0.expiry
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("token", &format_args!("** redacted **"))
            .field("expiry", &self.0.expiry)
            .finish()
    }
}

/// A source of tokens.
///
/// A client asks it for every request; a provider for which that is expensive keeps its answer.
pub trait ProvideToken: fmt::Debug + Send + Sync {
    /// The token to send now.
    ///
    /// # Errors
    /// [`CredentialsError::not_found`] where this source holds none;
    /// [`CredentialsError::failed`] where it should, but it cannot be had or used.
    fn token(&self) -> Pin<Box<dyn Future<Output = Result<Token, CredentialsError>> + Send + '_>>;
}

impl ProvideToken for Token {
    fn token(&self) -> Pin<Box<dyn Future<Output = Result<Self, CredentialsError>> + Send + '_>> {
        Box::pin(future::ready(Ok(self.clone())))
    }
}

impl<Provider: ProvideToken + ?Sized> ProvideToken for Arc<Provider> {
    fn token(&self) -> Pin<Box<dyn Future<Output = Result<Token, CredentialsError>> + Send + '_>> {
        Provider::token(self)
    }
}

/// Reads the variable `AWS_BEARER_TOKEN_<SERVICE>`, such as `AWS_BEARER_TOKEN_BEDROCK`.
#[derive(Clone, Debug)]
pub struct EnvironmentToken {
    environment: Environment,
    variable: String,
}

impl EnvironmentToken {
    /// Reads `environment` for a service by its signing name, `bedrock`, or where it has none by
    /// its SDK id: in capital letters, with `_` for spaces and hyphens.
    #[must_use]
    pub fn new(environment: Environment, service: &str) -> Self {
        Self {
            environment,
            variable: Self::variable(service),
        }
    }

    /// The name of the variable that is read for a service.
    fn variable(service: &str) -> String {
        let service = service.replace([' ', '-'], "_").to_ascii_uppercase();
        format!("AWS_BEARER_TOKEN_{service}")
    }

    /// Whether the variable is set, to whatever.
    fn is_set(&self) -> bool {
        match self.environment.var(&self.variable) {
            Ok(_) => true,
            Err(error) => !error.is_unset(),
        }
    }

    fn read(&self) -> Result<Token, CredentialsError> {
        const PLACE: &str = "environment variables";
        match self.environment.var(&self.variable) {
            Ok(token) => Ok(Token::new(token.trim())),
            Err(error) if error.is_unset() => {
                Err(CredentialsError::not_found(PLACE, error.to_string()))
            }
            Err(error) => Err(CredentialsError::failed(PLACE, error.to_string())),
        }
    }
}

impl ProvideToken for EnvironmentToken {
    fn token(&self) -> Pin<Box<dyn Future<Output = Result<Token, CredentialsError>> + Send + '_>> {
        Box::pin(future::ready(self.read()))
    }
}

/// What finds a token and sends it. Only a service that takes tokens names it, so that no other makes
/// a program link it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BearerAuth {
    /// The token that the environment has for a service, if it has one.
    pub(crate) find: fn(&Environment, &str) -> Option<Arc<dyn ProvideToken>>,
    /// That there is no token for a service, and where it was looked for.
    pub(crate) missing: fn(Option<&Environment>, &str) -> CredentialsError,
    /// Puts a token into a request.
    pub(crate) authorize: fn(&mut Parts, &Token) -> Result<(), ConfigurationError>,
}

impl BearerAuth {
    /// The one that there is.
    pub(crate) const CODE: Self = Self {
        find,
        missing,
        authorize,
    };
}

fn find(environment: &Environment, service: &str) -> Option<Arc<dyn ProvideToken>> {
    let token = EnvironmentToken::new(environment.clone(), service);
    token.is_set().then(|| Arc::new(token) as _)
}

fn missing(environment: Option<&Environment>, service: &str) -> CredentialsError {
    let looked = match environment {
        None => "and `Config::new`, unlike `Config::from_env`, does not look at the environment"
            .to_owned(),
        Some(_) => format!("{} is not set", EnvironmentToken::variable(service)),
    };
    CredentialsError::not_found(
        "the settings of the client",
        format!("`with_token` was not called, {looked}"),
    )
}

/// Puts `token` into the header `authorization`.
///
/// # Errors
/// The request goes over plain HTTP to another machine, where everyone on the way could take the
/// token (RFC 6750, section 5.2), or the token cannot stand in a header.
fn authorize(parts: &mut Parts, token: &Token) -> Result<(), ConfigurationError> {
    if !is_private(&parts.uri) {
        return Err(ConfigurationError::new(format!(
            "a bearer token would go to {} in the clear; use an endpoint with https",
            parts.uri.host().unwrap_or_default()
        )));
    }
    let mut value = HeaderValue::try_from(["Bearer ", token.as_str()].concat()).map_err(|_| {
        ConfigurationError::new("the bearer token contains characters that no header may have")
    })?;
    value.set_sensitive(true);
    set_header(&mut parts.headers, AUTHORIZATION, value);
    Ok(())
}

/// Whether nobody on the way can read a request to this URL.
fn is_private(uri: &Uri) -> bool {
    let host = uri.host().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    uri.scheme_str() == Some("https")
        || host.eq_ignore_ascii_case("localhost")
        || address
            .parse()
            .is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

#[cfg(test)]
mod tests;
