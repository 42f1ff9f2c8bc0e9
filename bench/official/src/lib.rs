//! A client of the official SDK, in two builds: see the features.

#![forbid(unsafe_code)]

use aws_sdk_apigatewayv2::Client;

/// With the region and the credentials of the environment.
#[cfg(feature = "recommended")]
pub async fn client() -> Client {
    Client::new(&aws_config::load_from_env().await)
}

/// With the region and the credentials of the environment.
#[cfg(not(feature = "recommended"))]
pub async fn client() -> Client {
    use aws_sdk_apigatewayv2::config::{Builder, Credentials, Region};
    use aws_smithy_http_client::tls::{Provider, rustls_provider::CryptoMode};

    let var = |name| std::env::var(name).expect("the environment has the settings");
    let http = aws_smithy_http_client::Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::Ring))
        .build_https();
    let (id, secret) = (var("AWS_ACCESS_KEY_ID"), var("AWS_SECRET_ACCESS_KEY"));
    let mut config = Builder::new()
        .http_client(http)
        .region(Region::new(var("AWS_REGION")))
        .credentials_provider(Credentials::new(id, secret, None, None, "environment"));
    config.set_endpoint_url(std::env::var("AWS_ENDPOINT_URL").ok());
    Client::from_conf(config.build())
}
