//! A small service whose objects are streams, written as emitted code is.

use tinsmith_runtime::codegen::{
    CRC32, CRC64NVME, Core, Operation, RestJson1, Service, errors, members,
};
use tinsmith_runtime::error::{
    ConfigurationError, ConnectError, CredentialsError, EndpointError, ErrorResponse, Modeled,
    ReplyError, TimeoutError,
};
use tinsmith_runtime::{ByteStream, Call, Config, InvalidInput};

const SERVICE: Service = Service::new("Store", "2026-01-01", &RestJson1)
    .signing_name("store")
    .endpoint_prefix("store");

const PUT_OBJECT: Operation = Operation::new("PutObject").http("PUT", "/objects/{Key}");

const PUT_CHECKED_OBJECT: Operation = Operation::new("PutCheckedObject")
    .http("PUT", "/checked/{Key}")
    .request_checksum("Algorithm", &[CRC32, CRC64NVME]);

const PUT_PUBLIC_OBJECT: Operation = Operation::new("PutPublicObject")
    .http("PUT", "/public/{Key}")
    .auth(&[])
    .request_checksum("Algorithm", &[CRC32, CRC64NVME]);

const GET_OBJECT: Operation = Operation::new("GetObject")
    .http("GET", "/objects/{Key}")
    .streaming_output()
    .response_checksum("Mode", &[CRC32, CRC64NVME]);

/// Client of the store.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// A client with these settings.
    pub fn new(config: Config) -> Self {
        Self {
            core: Core::new(&SERVICE, config),
        }
    }

    /// `PUT /objects/{Key}`, without a checksum.
    pub fn put_object(&self, input: PutObjectRequest) -> Call<PutObjectResult, Error> {
        self.core.call(&PUT_OBJECT, input)
    }

    /// `PUT /checked/{Key}`, with a checksum.
    pub fn put_checked_object(&self, input: PutObjectRequest) -> Call<PutObjectResult, Error> {
        self.core.call(&PUT_CHECKED_OBJECT, input)
    }

    /// `PUT /public/{Key}`, with a checksum and without a signature.
    pub fn put_public_object(&self, input: PutObjectRequest) -> Call<PutObjectResult, Error> {
        self.core.call(&PUT_PUBLIC_OBJECT, input)
    }

    /// `GET /objects/{Key}`
    pub fn get_object(&self, input: GetObjectRequest) -> Call<GetObjectResult, Error> {
        self.core.call(&GET_OBJECT, input)
    }
}

/// Input of all that puts.
#[derive(Default)]
pub struct PutObjectRequest {
    /// The name of the object.
    pub key: String,
    /// The algorithm of its checksum.
    pub algorithm: Option<String>,
    /// The object.
    pub body: ByteStream,
}

members! { PutObjectRequest, "example#PutObjectRequest";
    0 key "Key" label required;
    1 algorithm "Algorithm" header("x-amz-sdk-checksum-algorithm");
    2 body "Body" payload streaming;
}

impl PutObjectRequest {
    /// An object of this name.
    pub fn new(key: impl Into<String>, body: impl Into<ByteStream>) -> Self {
        Self {
            key: key.into(),
            body: body.into(),
            algorithm: None,
        }
    }
}

/// Output of all that puts.
#[derive(Default)]
pub struct PutObjectResult {
    /// What identifies this version of the object.
    pub tag: Option<String>,
}

members! { PutObjectResult, "example#PutObjectResult"; 0 tag "Tag" header("etag"); }

/// Input of `GetObject`.
#[derive(Default)]
pub struct GetObjectRequest {
    /// The name of the object.
    pub key: String,
    /// `ENABLED` asks for a checksum.
    pub mode: Option<String>,
}

members! { GetObjectRequest, "example#GetObjectRequest";
    0 key "Key" label required;
    1 mode "Mode" header("x-amz-checksum-mode");
}

impl GetObjectRequest {
    /// The object of this name.
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            mode: None,
        }
    }
}

/// Output of `GetObject`.
#[derive(Default)]
pub struct GetObjectResult {
    /// What identifies this version of the object.
    pub tag: Option<String>,
    /// The object.
    pub body: Option<ByteStream>,
}

members! { GetObjectResult, "example#GetObjectResult";
    0 tag "Tag" header("etag");
    1 body "Body" payload streaming;
}

/// There is no such object.
#[derive(Default)]
pub struct NoSuchKey {
    /// What happened.
    pub message: Option<String>,
}

members! { NoSuchKey, "example#NoSuchKey"; 0 message "Message" json("message"); }

/// Everything that a call can end in besides its result.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// There is no such object (HTTP 404).
    NoSuchKey(Modeled<NoSuchKey>),
    /// The service answered with an error that its model does not list.
    Unmodeled(ErrorResponse),
    /// The input was refused before anything was sent.
    InvalidInput(InvalidInput),
    /// A setting is missing or wrong.
    Configuration(ConfigurationError),
    /// There are no credentials to sign with.
    Credentials(CredentialsError),
    /// There is no endpoint for these settings.
    Endpoint(EndpointError),
    /// The request or the answer did not get through.
    Connect(ConnectError),
    /// It took too long.
    Timeout(TimeoutError),
    /// The answer cannot be understood.
    Reply(ReplyError),
}

errors! { Error; NoSuchKey "NoSuchKey" is_no_such_key; }
