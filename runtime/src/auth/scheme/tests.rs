use super::Identity::{Credentials, Token};
use super::Scheme::{HttpBearerAuth, SigV4, SigV4A};
use super::*;

/// What is chosen, in the endpoint's words where it has any.
fn chosen(
    modeled: &[Scheme],
    endpoint: &[&str],
    preference: &[Scheme],
    identities: &[Identity],
) -> String {
    let endpoint: Vec<_> = endpoint
        .iter()
        .map(|name| endpoint::AuthScheme {
            name: (*name).to_owned(),
            ..endpoint::AuthScheme::default()
        })
        .collect();
    let options = Options {
        modeled,
        endpoint: &endpoint,
        preference,
        identities,
        optional: false,
    };
    match choose(&options) {
        Ok(None) => "anonymous".to_owned(),
        Ok(Some(Choice { scheme, endpoint })) => match endpoint {
            Some(endpoint) => format!("{scheme} as the endpoint says of {}", endpoint.name),
            None => scheme.to_string(),
        },
        Err(unsupported) => format!("unsupported: {}", unsupported.join(", ")),
    }
}

/// The model, what of it the settings have an identity for or prefer, and the outcome.
#[test]
fn the_first_scheme_with_an_identity_is_chosen() {
    for (modeled, preference, identities, outcome) in [
        (&[][..], &[][..], &[Credentials, Token][..], "anonymous"),
        (&[], &[SigV4], &[Credentials], "anonymous"),
        (&[SigV4], &[], &[Credentials], "sigv4"),
        (&[SigV4], &[HttpBearerAuth], &[Credentials], "sigv4"),
        (
            &[SigV4, HttpBearerAuth],
            &[],
            &[Credentials, Token],
            "sigv4",
        ),
        (&[SigV4, HttpBearerAuth], &[], &[Token], "httpBearerAuth"),
        (&[HttpBearerAuth, SigV4], &[], &[Credentials], "sigv4"),
        (
            &[HttpBearerAuth, SigV4],
            &[],
            &[Credentials, Token],
            "httpBearerAuth",
        ),
        // Nothing to prove it with: asking for the first one's identity tells what is missing.
        (&[HttpBearerAuth, SigV4], &[], &[], "httpBearerAuth"),
        (&[HttpBearerAuth, SigV4], &[SigV4], &[], "sigv4"),
        // A preference changes the order, and forbids nothing.
        (
            &[SigV4, HttpBearerAuth],
            &[HttpBearerAuth],
            &[Credentials, Token],
            "httpBearerAuth",
        ),
        (
            &[SigV4, HttpBearerAuth],
            &[HttpBearerAuth],
            &[Credentials],
            "sigv4",
        ),
        (
            &[HttpBearerAuth, SigV4],
            &[SigV4A, SigV4],
            &[Credentials, Token],
            "sigv4",
        ),
    ] {
        assert_eq!(
            chosen(modeled, &[], preference, identities),
            outcome,
            "{modeled:?}, preferred {preference:?}, with {identities:?}"
        );
    }
}

#[test]
fn the_endpoint_says_which_signature() {
    for (modeled, endpoint, outcome) in [
        (
            &[SigV4][..],
            &["sigv4"][..],
            "sigv4 as the endpoint says of sigv4",
        ),
        (
            &[SigV4],
            &["sigv4-s3express", "sigv4"],
            "sigv4 as the endpoint says of sigv4",
        ),
        (
            &[SigV4],
            &["sigv4-s3express"],
            "unsupported: sigv4-s3express",
        ),
        (&[HttpBearerAuth, SigV4], &["sigv4"], "httpBearerAuth"),
        (&[SigV4, HttpBearerAuth], &["sigv5"], "httpBearerAuth"),
        (&[HttpBearerAuth], &["sigv5"], "httpBearerAuth"),
        (&[], &["sigv4"], "anonymous"),
    ] {
        assert_eq!(
            chosen(modeled, endpoint, &[], &[Credentials, Token]),
            outcome,
            "{modeled:?} at {endpoint:?}"
        );
    }
}

#[cfg(feature = "sigv4a")]
#[test]
fn the_asymmetric_signature_is_one_of_the_choices() {
    for (modeled, endpoint, preference, outcome) in [
        (&[SigV4, SigV4A][..], &[][..], &[][..], "sigv4"),
        (&[SigV4, SigV4A], &[], &[SigV4A], "sigv4a"),
        (&[SigV4A, SigV4], &[], &[], "sigv4a"),
        // The endpoint may know more than the model, and has its own order.
        (
            &[SigV4],
            &["sigv4a"],
            &[],
            "sigv4a as the endpoint says of sigv4a",
        ),
        (
            &[SigV4],
            &["sigv4a", "sigv4"],
            &[],
            "sigv4a as the endpoint says of sigv4a",
        ),
        (
            &[SigV4],
            &["sigv4a", "sigv4"],
            &[SigV4],
            "sigv4 as the endpoint says of sigv4",
        ),
        (
            &[SigV4, SigV4A],
            &["sigv4"],
            &[SigV4A],
            "sigv4 as the endpoint says of sigv4",
        ),
    ] {
        assert_eq!(
            chosen(modeled, endpoint, preference, &[Credentials]),
            outcome,
            "{modeled:?} at {endpoint:?}, preferred {preference:?}"
        );
    }
}

#[cfg(not(feature = "sigv4a"))]
#[test]
fn without_its_feature_the_asymmetric_signature_is_passed_over() {
    for (modeled, endpoint, outcome) in [
        (&[SigV4A, SigV4][..], &[][..], "sigv4"),
        (
            &[SigV4],
            &["sigv4a", "sigv4"],
            "sigv4 as the endpoint says of sigv4",
        ),
        (&[SigV4], &["sigv4a"], "unsupported: sigv4a"),
    ] {
        assert_eq!(
            chosen(modeled, endpoint, &[SigV4A], &[Credentials]),
            outcome,
            "{modeled:?} at {endpoint:?}"
        );
    }
}

#[test]
fn lists_have_spaces_and_names_of_other_tools() {
    assert_eq!(
        Scheme::parse_list("sigv4a, quantum ,\thttpBearerAuth,,sigv4"),
        [SigV4A, HttpBearerAuth, SigV4]
    );
    assert_eq!(Scheme::parse_list(""), []);
}
