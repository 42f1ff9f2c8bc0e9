//! Which way of authentication a call takes.

use std::fmt;

use crate::endpoint;

/// A way to authenticate requests, by its trait in the model.
///
/// `Display` prints the name that AWS's settings have for it, such as `sigv4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scheme {
    /// `aws.auth#sigv4`: Signature Version 4.
    SigV4,
    /// `aws.auth#sigv4a`: its asymmetric variant, with the feature `sigv4a` of this crate.
    SigV4A,
    /// `smithy.api#httpBearerAuth`: a bearer token.
    HttpBearerAuth,
    /// `smithy.api#httpApiKeyAuth`: a key in a header or in the URL.
    HttpApiKeyAuth,
    /// `smithy.api#httpBasicAuth`: a name and a password.
    HttpBasicAuth,
}

impl Scheme {
    const ALL: [Self; 5] = [
        Self::SigV4,
        Self::SigV4A,
        Self::HttpBearerAuth,
        Self::HttpApiKeyAuth,
        Self::HttpBasicAuth,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::SigV4 => "sigv4",
            Self::SigV4A => "sigv4a",
            Self::HttpBearerAuth => "httpBearerAuth",
            Self::HttpApiKeyAuth => "httpApiKeyAuth",
            Self::HttpBasicAuth => "httpBasicAuth",
        }
    }

    /// The schemes of a list that separates them by commas. Names that are not known are passed
    /// over, since the list is shared with tools that may know them.
    pub(crate) fn parse_list(list: &str) -> Vec<Self> {
        let names = list.split(',').map(str::trim);
        names.filter_map(Self::parse).collect()
    }

    fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scheme| scheme.name() == name)
    }

    /// Whether the endpoint has a say in how it is done.
    const fn is_signature(self) -> bool {
        matches!(self, Self::SigV4 | Self::SigV4A)
    }

    const fn is_supported(self) -> bool {
        match self {
            Self::SigV4 | Self::HttpBearerAuth | Self::HttpApiKeyAuth | Self::HttpBasicAuth => true,
            Self::SigV4A => cfg!(feature = "sigv4a"),
        }
    }

    const fn identity(self) -> Identity {
        match self {
            Self::SigV4 | Self::SigV4A => Identity::Credentials,
            Self::HttpBearerAuth => Identity::Token,
            Self::HttpApiKeyAuth => Identity::ApiKey,
            Self::HttpBasicAuth => Identity::Login,
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// What proves who sends a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Identity {
    /// An access key.
    Credentials,
    /// A bearer token.
    Token,
    /// An API key.
    ApiKey,
    /// A name and a password.
    Login,
}

/// What a scheme is chosen by.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Options<'a> {
    /// The schemes of the operation, or else of its service, the preferred one first.
    pub(crate) modeled: &'a [Scheme],
    /// What the endpoint says of signatures, the preferred one first; empty if it says nothing.
    pub(crate) endpoint: &'a [endpoint::AuthScheme],
    /// The schemes that the settings prefer to others.
    pub(crate) preference: &'a [Scheme],
    /// The identities that the settings have a source of.
    pub(crate) identities: &'a [Identity],
    /// `optionalAuth`: the call may be anonymous.
    pub(crate) optional: bool,
}

impl Options<'_> {
    /// Whether a call that may be anonymous is not, by this scheme. Credentials are mostly there
    /// for other calls, and who makes this one is often about to get new ones, for which a signature
    /// with old ones would be refused: AWS's clients do not sign it. All else is set on purpose.
    fn is_wanted(&self, scheme: Scheme) -> bool {
        let is_there = self.identities.contains(&scheme.identity());
        is_there && (!scheme.is_signature() || self.preference.contains(&scheme))
    }
}

/// A scheme, and what the endpoint says of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Choice<'a> {
    pub(crate) scheme: Scheme,
    pub(crate) endpoint: Option<&'a endpoint::AuthScheme>,
}

/// Chooses the first scheme that is supported and has an identity, the preferred ones before
/// others. `None` where the model has no schemes: the call is anonymous.
///
/// A call with `optionalAuth` is anonymous where no scheme has an identity, as Smithy says, and is
/// not signed unless the settings prefer the signature by its name.
///
/// Where no scheme has an identity, it is the first that is supported; to ask for its identity
/// tells what is missing.
///
/// # Errors
/// No scheme is supported; the names of all that there are.
pub(crate) fn choose<'a>(options: &Options<'a>) -> Result<Option<Choice<'a>>, Vec<String>> {
    let candidates = candidates(options);
    let supported = candidates
        .iter()
        .flatten()
        .filter(|choice| choice.scheme.is_supported());
    let rank = |choice: &&Choice<'_>| {
        let has_identity = options.identities.contains(&choice.scheme.identity());
        let mut preference = options.preference.iter();
        let place = preference.position(|scheme| *scheme == choice.scheme);
        (!has_identity, place.unwrap_or(options.preference.len()))
    };
    if options.optional {
        let wanted = supported.filter(|choice| options.is_wanted(choice.scheme));
        return Ok(wanted.min_by_key(rank).copied());
    }
    // The first of those that rank the same.
    match supported.min_by_key(rank) {
        None if !candidates.is_empty() => Err(candidates.iter().map(name_of).collect()),
        choice => Ok(choice.copied()),
    }
}

fn name_of(candidate: &Result<Choice<'_>, &str>) -> String {
    match candidate {
        Ok(choice) => choice.scheme.to_string(),
        Err(name) => (*name).to_owned(),
    }
}

/// The schemes of the model, but where it has signatures those of the endpoint, if there are any:
/// it knows what is behind it, and may want a signature that the model has not heard of. `Err` is
/// the name of a scheme that is unknown.
fn candidates<'a>(options: &Options<'a>) -> Vec<Result<Choice<'a>, &'a str>> {
    let mut candidates = Vec::new();
    let mut endpoint = options.endpoint.iter();
    for &scheme in options.modeled {
        if scheme.is_signature() && !options.endpoint.is_empty() {
            candidates.extend(endpoint.by_ref().map(of_endpoint));
        } else {
            candidates.push(Ok(Choice {
                scheme,
                endpoint: None,
            }));
        }
    }
    candidates
}

fn of_endpoint(scheme: &endpoint::AuthScheme) -> Result<Choice<'_>, &str> {
    match Scheme::parse(&scheme.name) {
        Some(known) => Ok(Choice {
            scheme: known,
            endpoint: Some(scheme),
        }),
        None => Err(&scheme.name),
    }
}

#[cfg(test)]
mod tests;
