//! One case: a request, how to sign it, and what must come out.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tinsmith_runtime::auth::sigv4::{
    ContentSha256, PathEncoding, PathNormalization, SessionToken, SigningKeyCache, SigningParams,
    SigningSettings,
};
use tinsmith_runtime::auth::sigv4a;
use tinsmith_runtime::credentials::Credentials;
use tinsmith_runtime::timestamp::{Timestamp, TimestampFormat};

use super::message::Message;

pub(super) struct Case {
    pub(super) name: String,
    pub(super) request: Message,
    pub(super) expires_in_seconds: u64,
    pub(super) header: Expected,
    pub(super) query: Expected,
    credentials: Credentials,
    region: String,
    service: String,
    time: Timestamp,
    /// All but the path's encoding.
    settings: SigningSettings,
    path_encodings: &'static [PathEncoding],
    keys: SigningKeyCache,
}

/// What must come out; a case need not have all of it.
#[derive(Default)]
pub(super) struct Expected {
    pub(super) canonical_request: Option<String>,
    pub(super) string_to_sign: Option<String>,
    pub(super) signature: Option<String>,
    pub(super) signed_request: Option<Message>,
}

impl Case {
    /// The cases of a folder: one, or one for each time of signing.
    pub(super) fn read(folder: &Path) -> Vec<Self> {
        let request = Message::read(&file(folder, "request.txt").expect("request.txt"));
        let header = Expected::read(folder, "header");
        let name = folder
            .file_name()
            .expect("a folder's name")
            .to_string_lossy()
            .into_owned();
        match file(folder, "context.json") {
            Some(context) => {
                let context = serde_json::from_str(&context).expect("context.json is JSON");
                let query = Expected::read(folder, "query");
                vec![Self::with_context(name, request, &context, header, query)]
            }
            None => Self::without_context(&name, &request, header),
        }
    }

    pub(super) fn params(&self, path_encoding: PathEncoding) -> SigningParams<'_> {
        SigningParams {
            settings: SigningSettings {
                path_encoding,
                ..self.settings
            },
            ..SigningParams::new(
                &self.credentials,
                &self.region,
                &self.service,
                self.time,
                &self.keys,
            )
        }
    }

    pub(super) fn asymmetric_params<'a>(
        &'a self,
        path_encoding: PathEncoding,
        keys: &'a sigv4a::SigningKeyCache,
    ) -> sigv4a::SigningParams<'a> {
        let (region_set, service) = (&self.region, &self.service);
        let mut params =
            sigv4a::SigningParams::new(&self.credentials, region_set, service, self.time, keys);
        params.settings = SigningSettings {
            path_encoding,
            ..self.settings
        };
        params
    }

    /// The encodings of the path that lead to what is expected.
    pub(super) fn path_encodings(&self) -> &'static [PathEncoding] {
        self.path_encodings
    }

    fn with_context(
        name: String,
        request: Message,
        context: &Value,
        header: Expected,
        query: Expected,
    ) -> Self {
        // The suite's paths are encoded once, which is all the same where nothing is to encode.
        let path = request.target.split('?').next().unwrap_or_default();
        let path_encodings: &[_] = if path.contains('%') {
            &[PathEncoding::Single]
        } else {
            &[PathEncoding::Single, PathEncoding::Double]
        };
        Self {
            name,
            request,
            expires_in_seconds: context["expiration_in_seconds"]
                .as_u64()
                .expect("an expiration"),
            header,
            query,
            credentials: credentials(&context["credentials"]),
            region: text(&context["region"]),
            service: text(&context["service"]),
            time: Timestamp::parse(&text(&context["timestamp"]), TimestampFormat::DateTime)
                .expect("a timestamp"),
            settings: settings(context),
            path_encodings,
            keys: SigningKeyCache::default(),
        }
    }

    /// Two cases have no context; it can be told from what is expected. Their signed request is not
    /// always of the same time as their canonical request.
    fn without_context(name: &str, request: &Message, expected: Expected) -> Vec<Self> {
        let signed_request = expected.signed_request.expect("a signed request");
        let authorization = signed_request
            .header("authorization")
            .expect("authorization");
        let (_, credential) = authorization
            .split_once("Credential=")
            .expect("a credential");
        let mut scope = credential.split(['/', ',']).map(str::to_owned);
        let access_key_id = scope.next().expect("an access key id");
        let region = scope.nth(1).expect("a region");
        let service = scope.next().expect("a service");
        let canonical_request = expected.canonical_request.expect("a canonical request");
        let (_, date) = canonical_request.split_once("x-amz-date:").expect("a date");
        let canonical_time = basic_time(date.get(..16).expect("a date"));
        let signed_time = basic_time(signed_request.header("x-amz-date").expect("x-amz-date"));

        let case = |time, header| Self {
            name: name.to_owned(),
            request: request.clone(),
            expires_in_seconds: 3600,
            header,
            query: Expected::default(),
            credentials: Credentials::new(&*access_key_id, secret_of(&access_key_id)),
            region: region.clone(),
            service: service.clone(),
            time,
            settings: SigningSettings::default(),
            path_encodings: &[PathEncoding::Double],
            keys: SigningKeyCache::default(),
        };
        let of_canonical_request = Expected {
            canonical_request: Some(canonical_request.clone()),
            string_to_sign: expected.string_to_sign,
            ..Expected::default()
        };
        let of_signed_request = Expected {
            signed_request: Some(signed_request.clone()),
            ..Expected::default()
        };
        vec![
            case(canonical_time, of_canonical_request),
            case(signed_time, of_signed_request),
        ]
    }
}

impl Expected {
    fn read(folder: &Path, kind: &str) -> Self {
        let read = |what: &str| {
            let text = file(folder, &format!("{kind}-{what}.txt"))?;
            Some(text.trim_end_matches('\n').to_owned())
        };
        Self {
            canonical_request: read("canonical-request"),
            string_to_sign: read("string-to-sign"),
            signature: read("signature"),
            signed_request: file(folder, &format!("{kind}-signed-request.txt"))
                .map(|text| Message::read(&text)),
        }
    }
}

fn settings(context: &Value) -> SigningSettings {
    let is = |name: &str| context[name].as_bool();
    SigningSettings {
        path_normalization: if is("normalize").expect("normalize") {
            PathNormalization::Enabled
        } else {
            PathNormalization::Disabled
        },
        session_token: if is("omit_session_token").unwrap_or(false) {
            SessionToken::AddedAfterwards
        } else {
            SessionToken::Signed
        },
        content_sha256: if is("sign_body").expect("sign_body") {
            ContentSha256::Header
        } else {
            ContentSha256::Omitted
        },
        ..SigningSettings::default()
    }
}

fn credentials(context: &Value) -> Credentials {
    let key = Credentials::new(
        text(&context["access_key_id"]),
        text(&context["secret_access_key"]),
    );
    match context["token"].as_str() {
        Some(token) => key.with_session_token(token),
        None => key,
    }
}

/// The secrets that AWS publishes for its examples, by access key id.
fn secret_of(access_key_id: &str) -> &'static str {
    match access_key_id {
        "AKIDEXAMPLE" => "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        "ANOTREAL" => "notrealrnrELgWzOk3IfjzDKtFBhDby",
        other => panic!("no secret is known for {other}"),
    }
}

/// `20150830T123600Z`
fn basic_time(text: &str) -> Timestamp {
    let part = |range| text.get(range).expect("a part of the time");
    let [year, month, day] = [part(0..4), part(4..6), part(6..8)];
    let [hour, minute, second] = [part(9..11), part(11..13), part(13..15)];
    let text = format!("{year}-{month}-{day}T{hour}:{minute}:{second}Z");
    Timestamp::parse(&text, TimestampFormat::DateTime).expect("a time")
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}

fn file(folder: &Path, name: &str) -> Option<String> {
    fs::read_to_string(folder.join(name)).ok()
}
