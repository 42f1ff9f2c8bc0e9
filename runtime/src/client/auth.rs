//! How the requests of a call prove who sends them.

use std::sync::Arc;
use std::time::Duration;

use ::http::request::Parts as RequestParts;

use crate::auth::Scheme;
use crate::auth::bearer::ProvideToken;
use crate::auth::scheme::{self, Choice, Identity, Options};
use crate::auth::sigv4::{
    self, ContentSha256, PathEncoding, PathNormalization, PayloadHash, Signature, SigningError,
    SigningParams, SigningSettings,
};
#[cfg(feature = "sigv4a")]
use crate::auth::sigv4a;
use crate::client::{Parts, Service};
use crate::config::Config;
use crate::credentials::{Credentials, CredentialsError};
use crate::endpoint::{AuthScheme, Endpoint};
use crate::error::{ConfigurationError, Failure};
use crate::operation::Operation;
use crate::timestamp::Timestamp;

pub(super) use self::part_signer::PartSigner;
use self::part_signer::part_signer;

mod part_signer;

/// What the settings of a client come to for its service.
#[derive(Debug)]
pub(super) struct AuthSettings {
    preference: Vec<Scheme>,
    token: Option<Arc<dyn ProvideToken>>,
}

impl AuthSettings {
    pub(super) fn new(service: &Service, config: &Config) -> Self {
        let of_environment = service.bearer_auth.zip(config.environment());
        let of_environment = of_environment
            .and_then(|(bearer, environment)| (bearer.find)(environment, service.auth_name()));
        let [of_program, preferred] = config.auth_scheme_preferences();
        // A token that is there for this service says more than a preference for all.
        let by_token = of_environment
            .as_ref()
            .map(|_| vec![Scheme::HttpBearerAuth]);
        Self {
            preference: of_program.or(by_token).or(preferred).unwrap_or_default(),
            token: config.token().cloned().or(of_environment),
        }
    }
}

/// How the requests of a call are authenticated.
#[derive(Debug)]
pub(super) enum Authentication {
    /// Not at all.
    Anonymous,
    SigV4(Signing),
    #[cfg(feature = "sigv4a")]
    SigV4A(Signing),
    BearerToken,
    ApiKey,
    Login,
}

/// The scope of a call's signatures, and how they are made.
#[derive(Debug)]
pub(super) struct Signing {
    name: String,
    /// A region, or with the asymmetric signature a set of them, separated by commas.
    region: String,
    settings: SigningSettings,
}

/// Where the proof goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    Headers,
    Url(UrlSigning),
}

/// How URLs are signed. Only a program that makes one of these links what does it.
#[derive(Clone, Copy, Debug)]
pub(super) struct UrlSigning {
    expires_in: Duration,
    sigv4: fn(
        &mut RequestParts,
        &PayloadHash,
        Duration,
        &SigningParams<'_>,
    ) -> Result<Signature, SigningError>,
    #[cfg(feature = "sigv4a")]
    sigv4a: fn(
        &mut RequestParts,
        &PayloadHash,
        Duration,
        &sigv4a::SigningParams<'_>,
    ) -> Result<Signature, SigningError>,
}

impl UrlSigning {
    /// For URLs that can be sent until this time is over.
    pub(super) const fn until(expires_in: Duration) -> Self {
        Self {
            expires_in,
            sigv4: sigv4::presign,
            #[cfg(feature = "sigv4a")]
            sigv4a: sigv4a::presign,
        }
    }
}

impl Parts {
    /// How a call is authenticated at this endpoint.
    pub(super) fn authentication(
        &self,
        operation: &Operation,
        endpoint: &Endpoint,
    ) -> Result<Authentication, Failure> {
        let credentials = self.config.credentials().is_ok();
        let identities = [
            credentials.then_some(Identity::Credentials),
            self.auth.token.as_ref().map(|_| Identity::Token),
            self.config.api_key().map(|_| Identity::ApiKey),
            self.config.login().map(|_| Identity::Login),
        ];
        let identities: Vec<_> = identities.into_iter().flatten().collect();
        let options = Options {
            modeled: operation
                .auth
                .unwrap_or_else(|| self.service.auth_schemes()),
            endpoint: &endpoint.auth_schemes,
            preference: &self.auth.preference,
            identities: &identities,
            optional: operation.optional_auth,
        };
        let choice = scheme::choose(&options)
            .map_err(|schemes| Failure::Configuration(unsupported(endpoint, &schemes)))?;
        let Some(Choice {
            scheme,
            endpoint: said,
        }) = choice
        else {
            return Ok(Authentication::Anonymous);
        };
        match scheme {
            Scheme::SigV4 => Ok(Authentication::SigV4(Signing {
                name: self.signing_name(said),
                region: self.signing_region(said)?,
                settings: self.signing_settings(operation, said),
            })),
            #[cfg(feature = "sigv4a")]
            Scheme::SigV4A => Ok(Authentication::SigV4A(Signing {
                name: self.signing_name(said),
                region: self.signing_region_set(said)?,
                settings: self.signing_settings(operation, said),
            })),
            #[cfg(not(feature = "sigv4a"))]
            Scheme::SigV4A => Err(Failure::Configuration(unsupported(
                endpoint,
                &[scheme.to_string()],
            ))),
            Scheme::HttpBearerAuth => Ok(Authentication::BearerToken),
            Scheme::HttpApiKeyAuth => Ok(Authentication::ApiKey),
            Scheme::HttpBasicAuth => Ok(Authentication::Login),
        }
    }

    fn signing_name(&self, said: Option<&AuthScheme>) -> String {
        let name = said.and_then(|scheme| scheme.signing_name.as_deref());
        name.unwrap_or_else(|| self.service.auth_name()).to_owned()
    }

    fn signing_region(&self, said: Option<&AuthScheme>) -> Result<String, Failure> {
        if let Some(region) = said.and_then(|scheme| scheme.signing_region.clone()) {
            return Ok(region);
        }
        match self.config.region() {
            Ok(Some(region)) => Ok(region.to_owned()),
            Ok(None) => Err(Failure::Configuration(self.config.missing_region())),
            Err(error) => Err(Failure::Configuration(error)),
        }
    }

    /// The regions that the settings name, else those of the endpoint, else the one of the client.
    #[cfg(feature = "sigv4a")]
    fn signing_region_set(&self, said: Option<&AuthScheme>) -> Result<String, Failure> {
        let of_endpoint = said.map(|scheme| &*scheme.signing_region_set);
        match self.config.sigv4a_region_set().or(of_endpoint) {
            Some(regions) if !regions.is_empty() => Ok(regions.join(",")),
            _ => self.signing_region(None),
        }
    }

    fn signing_settings(
        &self,
        operation: &Operation,
        said: Option<&AuthScheme>,
    ) -> SigningSettings {
        let mut settings = SigningSettings::default();
        let s3 = self.service.s3_signing;
        if s3 || said.is_some_and(|scheme| scheme.disable_double_encoding) {
            settings.path_encoding = PathEncoding::Single;
        }
        if s3 || said.is_some_and(|scheme| scheme.disable_normalize_path) {
            settings.path_normalization = PathNormalization::Disabled;
        }
        if s3 || operation.unsigned_payload || operation.tree_hash.is_some() {
            settings.content_sha256 = ContentSha256::Header;
        }
        settings
    }

    async fn credentials(&self) -> Result<Credentials, Failure> {
        let provider = self.config.credentials().map_err(Failure::Credentials)?;
        provider.credentials().await.map_err(Failure::Credentials)
    }

    async fn authorize(&self, parts: &mut RequestParts) -> Result<(), Failure> {
        let Some(bearer) = self.service.bearer_auth else {
            return Err(unsigned("the service takes no bearer token"));
        };
        let Some(provider) = &self.auth.token else {
            let missing = (bearer.missing)(self.config.environment(), self.service.auth_name());
            return Err(Failure::Credentials(missing));
        };
        let token = provider.token().await.map_err(Failure::Credentials)?;
        (bearer.authorize)(parts, &token).map_err(Failure::Configuration)
    }

    fn authorize_by_key(&self, parts: &mut RequestParts) -> Result<(), Failure> {
        let Some(key) = self.config.api_key() else {
            return Err(missing("with_api_key"));
        };
        match self.service.api_key {
            Some(auth) => auth.authorize(parts, key).map_err(Failure::Configuration),
            None => Err(unsigned("where the service wants its API key is not known")),
        }
    }

    fn authorize_by_login(&self, parts: &mut RequestParts) -> Result<(), Failure> {
        let Some(login) = self.config.login() else {
            return Err(missing("with_login"));
        };
        match self.service.basic_auth {
            Some(authorize) => authorize(parts, login).map_err(Failure::Configuration),
            None => Err(unsigned("the service takes no login")),
        }
    }
}

impl Authentication {
    /// Whether the body is a part of what is signed.
    pub(super) const fn signs_payload(&self) -> bool {
        match self {
            Self::SigV4(_) => true,
            #[cfg(feature = "sigv4a")]
            Self::SigV4A(_) => true,
            Self::Anonymous | Self::BearerToken | Self::ApiKey | Self::Login => false,
        }
    }

    /// Whether the chunks of a body can be signed one by one.
    pub(super) const fn signs_chunks(&self) -> bool {
        matches!(self, Self::SigV4(_))
    }

    /// Adds to a request what proves who sends it. Returns who signs the parts of the body, where
    /// the payload has them signed.
    ///
    /// `now` is asked after the identity is there, which may take its time.
    pub(super) async fn apply(
        &self,
        client: &Parts,
        parts: &mut RequestParts,
        payload: &PayloadHash,
        place: Place,
        now: impl Fn() -> Timestamp,
    ) -> Result<Option<PartSigner>, Failure> {
        match (self, place) {
            (Self::Anonymous, Place::Headers) => {}
            (Self::BearerToken, Place::Headers) => client.authorize(parts).await?,
            (Self::ApiKey, Place::Headers) => client.authorize_by_key(parts)?,
            (Self::Login, Place::Headers) => client.authorize_by_login(parts)?,
            (Self::Anonymous, Place::Url(_)) => {
                return Err(unsigned("calls that are not signed have no signed URL"));
            }
            (Self::BearerToken, Place::Url(_)) => {
                return Err(unsigned("a bearer token has no place in a signed URL"));
            }
            (Self::ApiKey, Place::Url(_)) => {
                return Err(unsigned("an API key has no place in a signed URL"));
            }
            (Self::Login, Place::Url(_)) => {
                return Err(unsigned("a password has no place in a signed URL"));
            }
            (Self::SigV4(signing), place) => {
                let credentials = client.credentials().await?;
                let keys = &client.shared.signing_keys;
                let Signing { name, region, .. } = signing;
                let mut params = SigningParams::new(&credentials, region, name, now(), keys);
                params.settings = signing.settings;
                let signature = match place {
                    Place::Headers => sigv4::sign_headers(parts, payload, &params),
                    Place::Url(url) => (url.sigv4)(parts, payload, url.expires_in, &params),
                };
                return part_signer(&signature.map_err(unsignable)?, payload, &params);
            }
            #[cfg(feature = "sigv4a")]
            (Self::SigV4A(signing), place) => {
                let credentials = client.credentials().await?;
                let keys = &client.shared.asymmetric_keys;
                let Signing { name, region, .. } = signing;
                let mut params =
                    sigv4a::SigningParams::new(&credentials, region, name, now(), keys);
                params.settings = signing.settings;
                match place {
                    Place::Headers => sigv4a::sign_headers(parts, payload, &params),
                    Place::Url(url) => (url.sigv4a)(parts, payload, url.expires_in, &params),
                }
                .map_err(unsignable)?;
            }
        }
        Ok(None)
    }
}

/// That the settings have nothing to prove with who calls.
fn missing(setting: &str) -> Failure {
    let problem = format!("`{setting}` was not called");
    Failure::Credentials(CredentialsError::not_found(
        "the settings of the client",
        problem,
    ))
}

fn unsigned(problem: &str) -> Failure {
    Failure::Configuration(ConfigurationError::new(problem))
}

pub(super) fn unsignable(error: SigningError) -> Failure {
    Failure::Configuration(ConfigurationError::new(error.to_string()))
}

fn unsupported(endpoint: &Endpoint, schemes: &[String]) -> ConfigurationError {
    let remedies = schemes.iter().map(|scheme| match scheme.as_str() {
        "sigv4a" => "; sigv4a comes with the feature `sigv4a` of tinsmith-runtime",
        "sigv4-s3express" => {
            "; the setting `params::DISABLE_S3_EXPRESS_SESSION_AUTH` of the service does without it"
        }
        _ => "",
    });
    let remedies: String = remedies.collect();
    ConfigurationError::new(format!(
        "requests to {} have to be authenticated with {}, which this client does not know{remedies}",
        endpoint.url,
        schemes.join(" or "),
    ))
}

#[cfg(test)]
mod tests;
