// @generated from model/apigatewayv2.json by `cargo xtask codegen`. Do not edit.

//! Client of AmazonApiGatewayV2.
//!
//! Amazon API Gateway V2 manages HTTP APIs and WebSocket APIs: what they route where, who may
//! call them, and under which name they are reached.
//!
//! The parts of an API, from the outside in:
//!
//! - A **domain name** with its API mappings or routing rules decides which stage of which API
//!   a request reaches. Without one, an API answers under its own `execute-api` host name.
//! - A **stage** is a deployed state of the API with its settings, for example `$default` or
//!   `prod`.
//! - A **route** picks requests by their key, for example `GET /pets` for an HTTP API or
//!   `$connect` for a WebSocket API, and may ask an **authorizer** first.
//! - An **integration** is the backend that a route hands its requests to: a Lambda function,
//!   another AWS service, or an HTTP endpoint in public or behind a **VPC link**.
//!
//! **Portals** publish the documentation of APIs to those who use them. REST APIs are managed
//! by the older service API Gateway (version 1), which signs its requests with the same name,
//! `apigateway`.
//!
//! # Example
//!
//! ```no_run
//! use apigatewayv2::operation::GetApisRequest;
//! use apigatewayv2::{Client, Config};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(Config::from_env()?);
//! let input = GetApisRequest::new();
//! let output = client.get_apis(input).await?;
//! println!("{output:?}");
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

mod client;
mod endpoint;
mod error;
pub mod operation;
pub mod types;

#[doc(inline)]
pub use tinsmith_runtime::{
    BigDecimal, BigInteger, Blob, Call, Config, Credentials, Document, InvalidInput,
    PresignedRequest, Timestamp, Validation,
};

pub use self::client::Client;
pub use self::error::Error;
