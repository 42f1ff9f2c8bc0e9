//! Sends requests with JSON, signed.

use std::env;
use std::error::Error;
use std::time::Duration;

use bytes::Bytes;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HOST};
use reqwest::{Client as Http, Method};

use crate::integration::{Integration, IntegrationChange};
use crate::sigv4::Signer;

pub struct Client {
    http: Http,
    endpoint: String,
    signer: Signer,
}

impl Client {
    /// A client of the region and with the credentials of the environment.
    pub fn from_env() -> Result<Self, Box<dyn Error>> {
        let region = env::var("AWS_REGION")?;
        let endpoint = env::var("AWS_ENDPOINT_URL")
            .unwrap_or_else(|_| format!("https://apigateway.{region}.amazonaws.com"));
        let signer = Signer::new(
            env::var("AWS_ACCESS_KEY_ID")?,
            env::var("AWS_SECRET_ACCESS_KEY")?,
            env::var("AWS_SESSION_TOKEN").ok(),
            region,
        );
        // It fails only where a provider has been installed already.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(Self {
            http: Http::builder()
                .connect_timeout(Duration::from_secs(3))
                .build()?,
            endpoint,
            signer,
        })
    }

    pub async fn update_integration(
        &self,
        api_id: &str,
        integration_id: &str,
        change: &IntegrationChange,
    ) -> Result<Integration, Box<dyn Error>> {
        let path = format!(
            "/v2/apis/{}/integrations/{}",
            label(api_id),
            label(integration_id)
        );
        let body = serde_json::to_vec(change)?;
        let answer = self.send(Method::PATCH, &path, body).await?;
        Ok(serde_json::from_slice(&answer)?)
    }

    /// What a service answers to a request.
    pub async fn send(
        &self,
        method: Method,
        path: &str,
        body: Vec<u8>,
    ) -> Result<Bytes, Box<dyn Error>> {
        let host = self.endpoint.split("://").nth(1).unwrap_or(&self.endpoint);
        let signed = self.signer.sign(method.as_str(), host, path, &body);
        let mut request = self
            .http
            .request(method, format!("{}{path}", self.endpoint))
            .header(HOST, host)
            .header(CONTENT_TYPE, "application/json")
            .header("x-amz-date", signed.date)
            .header(AUTHORIZATION, signed.authorization);
        if let Some(token) = signed.session_token {
            request = request.header("x-amz-security-token", token);
        }
        let response = request.body(body).send().await?;
        let status = response.status();
        let body = response.bytes().await?;
        if !status.is_success() {
            return Err(format!("{status}: {}", String::from_utf8_lossy(&body)).into());
        }
        Ok(body)
    }
}

/// A text as a part of a path.
pub fn label(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(byte.into());
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}
