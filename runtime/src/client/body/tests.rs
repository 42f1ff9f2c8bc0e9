use std::future::Future;
use std::{env, fs, process};

use super::*;
use crate::Config;
use crate::auth::sigv4::PayloadHash;
use crate::checksum::{
    CRC32, CRC32C, RequestChecksumCalculation, ResponseChecksumValidation, SHA256,
};
use crate::client::lookup::Lookup;
use crate::client::{Core, Service};
use crate::credentials::Credentials;
use crate::protocol::RestJson1;

const STORE: Service = Service::new("Store", "2026-01-01", &RestJson1)
    .signing_name("store")
    .endpoint_prefix("store");
const S3: Service = STORE.s3_signing();

const PUT: Operation = Operation::new("PutObject").http("PUT", "/object");
const CHECKED: Operation = PUT.request_checksum("Algorithm", &[CRC32, CRC32C, SHA256]);

#[derive(Default)]
struct Input {
    body: ByteStream,
    algorithm: Option<String>,
    mode: Option<String>,
    md5: Option<String>,
}

crate::__members! { Input, "com.example#Input";
    0 body "Body" payload streaming;
    1 algorithm "Algorithm" header("X-Amz-Sdk-Checksum-Algorithm");
    2 mode "Mode" header("x-amz-checksum-mode");
    3 md5 "Md5" header("Content-MD5");
}

#[derive(Default)]
struct Sized {
    body: ByteStream,
}

crate::__members! { Sized, "com.example#Sized"; 0 body "Body" payload streaming requires_length; }

/// A file with some text that is removed when the test is over.
struct TextFile(std::path::PathBuf);

impl TextFile {
    fn new(name: &str) -> Self {
        let path = env::temp_dir().join(format!("tinsmith-body-{}-{name}", process::id()));
        fs::write(&path, TEXT).unwrap();
        Self(path)
    }

    fn stream(&self) -> ByteStream {
        ByteStream::from_path(&self.0)
    }
}

impl Drop for TextFile {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

const TEXT: &str = "123456789";

fn once() -> ByteStream {
    ByteStream::from_async_read(TEXT.as_bytes())
}

fn config() -> Config {
    Config::new()
        .with_region("eu-west-1")
        .with_credentials(Credentials::new("AKIDMADEUP", "made-up-secret"))
        .with_endpoint("https://store.example.com")
}

fn finish(
    service: &'static Service,
    config: Config,
    operation: &Operation,
    mut input: impl Structure,
) -> Result<Prepared, String> {
    let client = Core::new(service, config).0;
    let mut prepared = client
        .prepare(operation, &mut input, &Lookup::default())
        .unwrap();
    match client.finish_body(operation, &input, &mut prepared) {
        Ok(()) => Ok(prepared),
        Err(Failure::InvalidInput(error)) => Err(error.to_string()),
        Err(other) => panic!("{other:?}"),
    }
}

fn put(operation: &Operation, body: ByteStream) -> Prepared {
    let input = Input {
        body,
        ..Input::default()
    };
    finish(&STORE, config(), operation, input).unwrap()
}

fn header<'p>(prepared: &'p Prepared, name: &str) -> Option<&'p str> {
    Some(prepared.headers.get(name)?.to_str().unwrap())
}

fn block_on<T>(future: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build();
    runtime.unwrap().block_on(future)
}

#[test]
fn bytes_have_their_checksum_before_them() {
    let prepared = put(&CHECKED, TEXT.into());
    assert!(prepared.stream.is_none());
    assert_eq!(prepared.body, TEXT);
    assert_eq!(prepared.payload, PayloadHash::of(TEXT.as_bytes()));
    assert_eq!(header(&prepared, "x-amz-checksum-crc32"), Some("y/Q5Jg=="));
    assert_eq!(
        header(&prepared, "x-amz-sdk-checksum-algorithm"),
        Some("CRC32")
    );
    assert_eq!(header(&prepared, "x-amz-trailer"), None);
    assert_eq!(
        header(&put(&PUT, TEXT.into()), "x-amz-checksum-crc32"),
        None
    );
}

#[test]
fn a_stream_has_its_checksum_behind_it() {
    let prepared = put(&CHECKED, once());
    assert_eq!(prepared.payload, PayloadHash::StreamingUnsignedWithTrailer);
    assert_eq!(
        header(&prepared, "x-amz-trailer"),
        Some("x-amz-checksum-crc32")
    );
    assert_eq!(
        header(&prepared, "x-amz-sdk-checksum-algorithm"),
        Some("CRC32")
    );
    assert_eq!(header(&prepared, "content-encoding"), Some("aws-chunked"));
    assert_eq!(
        header(&prepared, "x-amz-content-sha256"),
        Some("STREAMING-UNSIGNED-PAYLOAD-TRAILER")
    );
    let stream = prepared.stream.unwrap();
    assert!(stream.is_chunked && !stream.is_hashed && !stream.is_replayable());
}

#[test]
fn the_algorithm_is_the_callers() {
    let input = Input {
        body: once(),
        algorithm: Some("SHA256".to_owned()),
        ..Input::default()
    };
    let prepared = finish(&STORE, config(), &CHECKED, input).unwrap();
    assert_eq!(
        header(&prepared, "x-amz-trailer"),
        Some("x-amz-checksum-sha256")
    );
    assert_eq!(
        header(&prepared, "x-amz-sdk-checksum-algorithm"),
        Some("SHA256")
    );
    let unknown = Input {
        algorithm: Some("XXHASH3".to_owned()),
        ..Input::default()
    };
    let error = finish(&STORE, config(), &CHECKED, unknown).unwrap_err();
    assert!(
        error.starts_with("Input is not valid: algorithm"),
        "{error}"
    );
}

#[test]
fn checksums_can_be_left_out() {
    let calculation = RequestChecksumCalculation::WhenRequired;
    let config = || config().with_request_checksum_calculation(calculation);
    let input = || Input {
        body: TEXT.into(),
        ..Input::default()
    };
    let prepared = finish(&STORE, config(), &CHECKED, input()).unwrap();
    assert_eq!(header(&prepared, "x-amz-checksum-crc32"), None);
    let required = CHECKED.request_checksum_required();
    let prepared = finish(&STORE, config(), &required, input()).unwrap();
    assert_eq!(header(&prepared, "x-amz-checksum-crc32"), Some("y/Q5Jg=="));
}

#[test]
fn chunks_are_signed_where_the_connection_is_not_encrypted() {
    let http = || config().with_endpoint("http://localhost:9000");
    let input = || Input {
        body: once(),
        ..Input::default()
    };
    let prepared = finish(&STORE, http(), &CHECKED, input()).unwrap();
    assert_eq!(prepared.payload, PayloadHash::StreamingSignedWithTrailer);
    let prepared = finish(&S3, http(), &PUT, input()).unwrap();
    assert_eq!(prepared.payload, PayloadHash::StreamingSigned);
    assert_eq!(header(&prepared, "content-encoding"), Some("aws-chunked"));
    let anonymous = CHECKED.auth(&[]);
    let prepared = finish(&STORE, http(), &anonymous, input()).unwrap();
    assert_eq!(prepared.payload, PayloadHash::StreamingUnsignedWithTrailer);
}

#[test]
fn what_has_no_checksum_is_signed_as_the_service_allows() {
    let prepared = put(&PUT, once());
    assert_eq!(prepared.payload, PayloadHash::Unsigned);
    assert_eq!(
        header(&prepared, "x-amz-content-sha256"),
        Some("UNSIGNED-PAYLOAD")
    );
    let file = TextFile::new("hashed");
    let mut prepared = put(&PUT, file.stream());
    assert_eq!(header(&prepared, "x-amz-content-sha256"), None);
    block_on(prepared.hash_stream()).unwrap();
    assert_eq!(prepared.payload, PayloadHash::of(TEXT.as_bytes()));
    let prepared = put(&PUT.unsigned_payload(), file.stream());
    assert!(!prepared.stream.unwrap().is_hashed);
    let input = Input {
        body: file.stream(),
        ..Input::default()
    };
    let prepared = finish(&S3, config(), &PUT, input).unwrap();
    assert_eq!(prepared.payload, PayloadHash::Unsigned);
    assert!(!prepared.stream.unwrap().is_hashed);
}

#[test]
fn a_tree_hash_comes_before_what_it_is_of() {
    const UPLOAD: Operation = PUT.tree_hash();
    // Of less than a mebibyte it is the hash itself; computed with Python's hashlib.
    const HASH: &str = "15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225";
    const NAME: &str = "x-amz-sha256-tree-hash";
    assert_eq!(header(&put(&UPLOAD, TEXT.into()), NAME), Some(HASH));
    let file = TextFile::new("tree-hash");
    let mut prepared = put(&UPLOAD, file.stream());
    block_on(prepared.hash_stream()).unwrap();
    assert_eq!(header(&prepared, NAME), Some(HASH));
    assert_eq!(prepared.payload, PayloadHash::of(TEXT.as_bytes()));
    let input = Input {
        body: once(),
        ..Input::default()
    };
    assert_eq!(
        finish(&STORE, config(), &UPLOAD, input).unwrap_err(),
        "Input is not valid: body: has to be in memory or in a file, since its tree hash is sent \
         before it; one that is computed elsewhere can be set as the checksum"
    );
}

#[test]
fn what_is_not_signed_says_nothing_of_a_signature() {
    let prepared = put(&PUT.auth(&[]), once());
    assert_eq!(header(&prepared, "x-amz-content-sha256"), None);
}

#[test]
fn the_length_of_an_opened_stream_is_told_where_it_is_chunked() {
    let file = TextFile::new("opened");
    for (operation, length) in [(&CHECKED, Some("9")), (&PUT, None)] {
        let prepared = put(operation, file.stream());
        let mut headers = HeaderMap::new();
        let stream = prepared.stream.as_ref().unwrap();
        let reader = block_on(stream.open(&mut headers)).unwrap();
        assert_eq!(reader.remaining(), Some(9));
        let told = headers.get("x-amz-decoded-content-length");
        assert_eq!(told.map(|value| value.to_str().unwrap()), length);
    }
}

#[test]
fn a_body_that_cannot_be_read_is_a_fault_of_the_input() {
    let missing = env::temp_dir().join("tinsmith-no-such-file");
    let prepared = put(&PUT, ByteStream::from_path(&missing));
    let stream = prepared.stream.as_ref().unwrap();
    let Err(Failure::InvalidInput(error)) = block_on(stream.open(&mut HeaderMap::new())) else {
        panic!("no error");
    };
    let expected = format!(
        "Input is not valid: body: cannot open {}",
        missing.display()
    );
    assert!(error.to_string().starts_with(&expected), "{error}");
}

#[test]
fn a_service_may_have_to_know_the_length() {
    let sized = |body| finish(&STORE, config(), &PUT, Sized { body });
    assert_eq!(
        sized(once()).unwrap_err(),
        "Sized is not valid: body: has no length, which the service has to know; state it with \
         `with_length`"
    );
    assert!(sized(once().with_length(9)).is_ok());
    assert!(sized(ByteStream::from_path("file")).is_ok());
    assert!(sized(TEXT.into()).is_ok());
}

#[test]
fn responses_are_asked_for_their_checksum() {
    let operation = PUT.response_checksum("Mode", &[CRC32]);
    let prepared = put(&operation, TEXT.into());
    assert!(prepared.validated.is_some());
    assert_eq!(header(&prepared, "x-amz-checksum-mode"), Some("ENABLED"));
    let validation = ResponseChecksumValidation::WhenRequired;
    let config = || config().with_response_checksum_validation(validation);
    let prepared = finish(&STORE, config(), &operation, Input::default()).unwrap();
    assert!(prepared.validated.is_none());
    assert_eq!(header(&prepared, "x-amz-checksum-mode"), None);
    let asking = Input {
        mode: Some("ENABLED".to_owned()),
        ..Input::default()
    };
    let prepared = finish(&STORE, config(), &operation, asking).unwrap();
    assert!(prepared.validated.is_some());
}

#[cfg(feature = "md5")]
#[test]
fn an_md5_goes_before_the_body() {
    let operation = PUT.checksum_required();
    let prepared = put(&operation, TEXT.into());
    assert_eq!(
        header(&prepared, "content-md5"),
        Some("JfnnlDI7RTiF9RgfG2JNCw==")
    );
    let given = || Some("1B2M2Y8AsgTpgAmY7PhCfg==".to_owned());
    let own = Input {
        md5: given(),
        ..Input::default()
    };
    let prepared = finish(&STORE, config(), &operation, own).unwrap();
    assert_eq!(header(&prepared, "content-md5"), given().as_deref());
    let stream = Input {
        body: once(),
        ..Input::default()
    };
    assert_eq!(
        finish(&STORE, config(), &operation, stream).unwrap_err(),
        "Input is not valid: body: has to be in memory, since its MD5 is sent before it"
    );
}

#[cfg(feature = "gzip")]
#[test]
fn bodies_are_compressed_where_it_is_worth_it() {
    let operation = PUT.request_compression();
    let long = "a".repeat(10_240);
    let prepared = put(&operation, long.clone().into());
    assert_eq!(header(&prepared, "content-encoding"), Some("gzip"));
    assert!(prepared.body.len() < 100, "{}", prepared.body.len());
    assert_eq!(prepared.payload, PayloadHash::of(&prepared.body));
    let prepared = put(&operation, TEXT.into());
    assert_eq!(header(&prepared, "content-encoding"), None);
    let input = Input {
        body: long.into(),
        ..Input::default()
    };
    let off = config().with_request_compression(RequestCompression::Disabled);
    let prepared = finish(&STORE, off, &operation, input).unwrap();
    assert_eq!(header(&prepared, "content-encoding"), None);
}

#[cfg(feature = "gzip")]
#[test]
fn a_stream_is_compressed_however_long_it_is() {
    let operation = CHECKED.request_compression();
    let prepared = put(&operation, once());
    assert_eq!(
        header(&prepared, "content-encoding"),
        Some("gzip, aws-chunked")
    );
    let stream = prepared.stream.unwrap();
    let reader = block_on(stream.open(&mut HeaderMap::new())).unwrap();
    assert_eq!(reader.remaining(), None);
    let sized = Sized {
        body: once().with_length(9),
    };
    let prepared = finish(&STORE, config(), &operation, sized).unwrap();
    assert!(prepared.stream.unwrap().compression.is_none());
}
