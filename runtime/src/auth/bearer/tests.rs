use std::task::{Context, Poll, Waker};

use ::http::Request;

use super::*;

fn parts(uri: &str) -> Parts {
    Request::get(uri).body(()).unwrap().into_parts().0
}

fn provided(provider: &dyn ProvideToken) -> Result<Token, CredentialsError> {
    match provider
        .token()
        .as_mut()
        .poll(&mut Context::from_waker(Waker::noop()))
    {
        Poll::Ready(outcome) => outcome,
        Poll::Pending => panic!("nothing here waits"),
    }
}

#[test]
fn a_token_goes_over_tls_or_stays_on_the_machine() {
    for uri in [
        "https://example.com/",
        "http://localhost:4566/",
        "http://LOCALHOST/",
        "http://127.0.0.1:1/",
        "http://127.8.9.1/",
        "http://[::1]:8080/",
    ] {
        let mut parts = parts(uri);
        authorize(&mut parts, &Token::new("made-up")).unwrap();
        assert_eq!(parts.headers[AUTHORIZATION], "Bearer made-up", "{uri}");
        assert!(parts.headers[AUTHORIZATION].is_sensitive());
    }
    for uri in [
        "http://example.com/",
        "http://localhost.example.com/",
        "http://10.0.0.1/",
        "http://[2001:db8::1]/",
        "/relative",
    ] {
        let mut parts = parts(uri);
        assert!(
            authorize(&mut parts, &Token::new("made-up")).is_err(),
            "{uri}"
        );
        assert!(parts.headers.is_empty());
    }
    let error = authorize(&mut parts("http://example.com/a?b"), &Token::new("made-up"));
    assert_eq!(
        error.unwrap_err().to_string(),
        "a bearer token would go to example.com in the clear; use an endpoint with https"
    );
}

#[test]
fn a_token_that_no_header_may_have_is_told_without_it() {
    let error = authorize(&mut parts("https://example.com/"), &Token::new("made\nup"));
    assert_eq!(
        error.unwrap_err().to_string(),
        "the bearer token contains characters that no header may have"
    );
}

#[test]
fn the_environment_has_a_token_a_service() {
    let environment = Environment::from_iter([
        ("AWS_BEARER_TOKEN_BEDROCK", " made-up \n"),
        ("AWS_BEARER_TOKEN_COST_EXPLORER_2", "other"),
    ]);
    let token = |service: &str| EnvironmentToken::new(environment.clone(), service);
    assert_eq!(provided(&token("bedrock")).unwrap().as_str(), "made-up");
    assert_eq!(
        provided(&token("Cost Explorer-2")).unwrap().as_str(),
        "other"
    );
    assert!(token("bedrock").is_set() && !token("pets").is_set());
    let error = provided(&token("pets")).unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(
        error.to_string(),
        "no credentials found; looked in environment variables (AWS_BEARER_TOKEN_PETS is not set)"
    );
}

#[test]
fn tokens_do_not_print() {
    let token = Token::new("made-up").with_expiry(Timestamp::from_seconds(1_770_091_506));
    assert_eq!(
        format!("{token:?}"),
        "Token { token: ** redacted **, expiry: Some(2026-02-03T04:05:06Z) }"
    );
    let shared: Arc<dyn ProvideToken> = Arc::new(token);
    assert_eq!(provided(&shared).unwrap().as_str(), "made-up");
    assert!(!format!("{shared:?}").contains("made-up"));
}
