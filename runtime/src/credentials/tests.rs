use std::io;
use std::task::{Context, Poll, Waker};

use super::*;
use crate::environment::Environment;

const ID: (&str, &str) = ("AWS_ACCESS_KEY_ID", "AKIDTEST");
const SECRET: (&str, &str) = ("AWS_SECRET_ACCESS_KEY", "hush-hush");

fn from_environment<const N: usize>(
    variables: [(&str, &str); N],
) -> Result<Credentials, CredentialsError> {
    provided(&EnvironmentCredentials::new(Environment::from_iter(
        variables,
    )))
}

/// What the provider answers; no provider here has to wait for anything.
fn provided(provider: &dyn ProvideCredentials) -> Result<Credentials, CredentialsError> {
    let mut answer = provider.credentials();
    match answer
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("the provider is not ready"),
    }
}

/// A provider that has nothing but an error.
#[derive(Debug)]
struct Refusing(fn() -> CredentialsError);

impl ProvideCredentials for Refusing {
    fn credentials(
        &self,
    ) -> Pin<Box<dyn Future<Output = Result<Credentials, CredentialsError>> + Send + '_>> {
        Box::pin(future::ready(Err(self.0())))
    }
}

#[test]
fn debug_hides_the_secret_and_the_token() {
    let credentials = Credentials::new("AKIDTEST", "hush-hush")
        .with_session_token("token-token")
        .with_expiry(Timestamp::EPOCH)
        .with_account_id("123456789012");
    assert_eq!(
        format!("{credentials:?}"),
        "Credentials { access_key_id: \"AKIDTEST\", secret_access_key: ** redacted **, \
         session_token: Some(** redacted **), expiry: Some(1970-01-01T00:00:00Z), \
         account_id: Some(\"123456789012\") }"
    );
    let long_term = format!("{:#?}", Credentials::new("AKIDTEST", "hush-hush"));
    assert!(!long_term.contains("hush") && long_term.contains("session_token: None"));
}

#[test]
fn a_change_to_a_clone_leaves_the_original() {
    let original = Credentials::new("AKIDTEST", "hush-hush");
    let changed = original.clone().with_session_token("token");
    assert_eq!(original.session_token(), None);
    assert_eq!(changed.session_token(), Some("token"));
    assert_ne!(original, changed);
}

#[test]
fn credentials_provide_themselves() {
    let credentials = Credentials::new("AKIDTEST", "hush-hush");
    assert_eq!(provided(&credentials).unwrap(), credentials);
    let shared: Arc<dyn ProvideCredentials> = Arc::new(credentials.clone());
    assert_eq!(provided(&shared).unwrap(), credentials);
}

#[test]
fn the_environment_gives_all_that_it_has() {
    assert_eq!(
        from_environment([
            ID,
            SECRET,
            ("AWS_SESSION_TOKEN", " "),
            ("AWS_ACCOUNT_ID", "")
        ])
        .unwrap(),
        Credentials::new("AKIDTEST", "hush-hush")
    );
    assert_eq!(
        from_environment([
            ID,
            SECRET,
            ("AWS_SESSION_TOKEN", "token"),
            ("AWS_ACCOUNT_ID", "123456789012"),
        ])
        .unwrap(),
        Credentials::new("AKIDTEST", "hush-hush")
            .with_session_token("token")
            .with_account_id("123456789012")
    );
}

#[test]
fn an_environment_without_credentials_says_what_it_lacks() {
    let error = from_environment([("AWS_SECRET_ACCESS_KEY", " ")]).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "no credentials found; looked in environment variables \
         (AWS_ACCESS_KEY_ID is not set, AWS_SECRET_ACCESS_KEY is empty)"
    );
}

#[test]
fn half_a_pair_is_a_mistake() {
    for (variables, message) in [
        (
            &[ID][..],
            "credentials from environment variables: AWS_ACCESS_KEY_ID is set, \
             AWS_SECRET_ACCESS_KEY is not set; set both or neither",
        ),
        (
            &[("AWS_ACCESS_KEY_ID", ""), SECRET],
            "credentials from environment variables: AWS_ACCESS_KEY_ID is empty, \
             AWS_SECRET_ACCESS_KEY is set; set both or neither",
        ),
    ] {
        let environment = Environment::from_iter(variables.iter().copied());
        let error = provided(&EnvironmentCredentials::new(environment)).unwrap_err();
        assert!(!error.is_not_found());
        assert_eq!(error.to_string(), message);
    }
}

#[test]
fn a_chain_takes_the_first_that_has_credentials() {
    let chain = CredentialsChain::new(Refusing(|| CredentialsError::not_found("a drawer", "dust")))
        .or_else(Credentials::new("AKIDSECOND", "two"))
        .or_else(Refusing(|| panic!("the search is over")));
    assert_eq!(provided(&chain).unwrap().access_key_id(), "AKIDSECOND");
}

#[test]
fn a_chain_without_credentials_names_every_place_in_order() {
    let inner = CredentialsChain::new(Refusing(|| CredentialsError::not_found("a drawer", "dust")))
        .or_else(Refusing(|| {
            CredentialsError::not_found("a cupboard", "it is locked")
        }));
    let environment = EnvironmentCredentials::new(Environment::from_iter([("A", "b")]));
    let error = provided(&CredentialsChain::new(environment).or_else(inner)).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "no credentials found; looked in environment variables (AWS_ACCESS_KEY_ID is not set, \
         AWS_SECRET_ACCESS_KEY is not set); a drawer (dust); a cupboard (it is locked)"
    );
}

#[test]
fn a_failure_ends_the_chain_and_keeps_its_cause() {
    let chain = CredentialsChain::new(Refusing(|| CredentialsError::not_found("a drawer", "dust")))
        .or_else(Refusing(|| {
            CredentialsError::failed("the vault", "the door is jammed")
                .with_source(io::Error::other("rust"))
        }))
        .or_else(Credentials::new("AKIDTHIRD", "three"));
    let error = provided(&chain).unwrap_err();
    assert!(!error.is_not_found());
    assert_eq!(
        error.to_string(),
        "credentials from the vault: the door is jammed \
         (before that, none were found in a drawer (dust))"
    );
    assert_eq!(
        std::error::Error::source(&error).unwrap().to_string(),
        "rust"
    );
}
