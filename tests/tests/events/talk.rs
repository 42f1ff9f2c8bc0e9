//! A small service that talks, written as emitted code is: in several protocols, which emitted
//! code is not.

use tinsmith_runtime::codegen::{
    AwsJson, Core, Operation, RestJson1, RestXml, RpcV2Cbor, Service, errors, members, union,
};
use tinsmith_runtime::error::{
    ConfigurationError, ConnectError, CredentialsError, EndpointError, ErrorResponse, Modeled,
    ReplyError, TimeoutError,
};
use tinsmith_runtime::protocol::{EventProtocol, Protocol};
use tinsmith_runtime::{
    Blob, Call, Config, EventReceiver, EventStream, InvalidInput, Timestamp, UnknownVariant,
};

/// The service in one of its protocols.
#[derive(Debug)]
pub struct Api {
    service: Service,
    talk: Operation,
    talk_in_public: Operation,
}

impl Api {
    const fn new(protocol: &'static dyn Protocol, events: &'static dyn EventProtocol) -> Self {
        let service = Service::new("Talk", "2026-01-01", protocol);
        Self {
            service: service.shape_name("Talk").signing_name("talk"),
            talk: talk(events),
            talk_in_public: talk(events).auth(&[]),
        }
    }
}

/// A protocol with HTTP bindings.
pub const REST_JSON: Api = Api::new(&RestJson1, &RestJson1);

/// The same in XML.
pub const REST_XML: Api = Api::new(&RestXml, &RestXml);

/// A protocol without HTTP bindings.
pub const AWS_JSON: Api = Api::new(&AwsJson::V1_1, &AwsJson::V1_1);

/// The same in CBOR.
pub const CBOR: Api = Api::new(&RpcV2Cbor, &RpcV2Cbor);

const fn talk(protocol: &'static dyn EventProtocol) -> Operation {
    Operation::new("Talk")
        .http("POST", "/talk")
        .event_input(protocol)
        .event_output(protocol)
}

const TALK_BY_RPC: Operation = talk(&AwsJson::V1_1).initial_response();

const TALK_OVER_HTTP_2: Operation = talk(&RestJson1).http2();

/// Client of the service in one of its protocols.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
    api: &'static Api,
}

impl Client {
    /// A client with these settings.
    pub fn new(api: &'static Api, config: Config) -> Self {
        Self {
            core: Core::new(&api.service, config),
            api,
        }
    }

    /// `POST /talk`
    pub fn talk(&self, input: TalkInput) -> Call<TalkOutput, Error> {
        self.core.call(&self.api.talk, input)
    }

    /// The same with the rest of the output in the stream.
    pub fn talk_by_rpc(&self, input: TalkInput) -> Call<TalkOutput, Error> {
        self.core.call(&TALK_BY_RPC, input)
    }

    /// The same without a signature.
    pub fn talk_in_public(&self, input: TalkInput) -> Call<TalkOutput, Error> {
        self.core.call(&self.api.talk_in_public, input)
    }

    /// The same over HTTP/2.
    pub fn talk_over_http_2(&self, input: TalkInput) -> Call<TalkOutput, Error> {
        self.core.call(&TALK_OVER_HTTP_2, input)
    }
}

/// Input of `Talk`.
#[derive(Default)]
pub struct TalkInput {
    /// The language.
    pub language: Option<String>,
    /// What is said.
    pub said: EventStream<Talk>,
}

members! { TalkInput, "example#TalkInput";
    0 language "language" header("x-language");
    1 said "said" payload required streaming;
}

impl TalkInput {
    /// With these events.
    pub fn new(said: EventStream<Talk>) -> Self {
        Self {
            said,
            language: None,
        }
    }
}

/// Output of `Talk`.
#[derive(Default)]
pub struct TalkOutput {
    /// Who answers.
    pub speaker: Option<String>,
    /// What is heard.
    pub heard: EventReceiver<Talk, Error>,
}

members! { TalkOutput, "example#TalkOutput";
    0 speaker "speaker" header("x-speaker");
    1 heard "heard" payload streaming;
}

/// What is said and heard.
pub enum Talk {
    /// A word.
    Word(Word),
    /// A sound.
    Sound(Sound),
    /// Nothing.
    Silence(Silence),
    /// An interruption.
    Interruption(Interruption),
    /// A member that the model does not know.
    Unknown(UnknownVariant),
}

union! { Talk, "example#Talk";
    0 Word "word";
    1 Sound "sound";
    2 Silence "silence";
    3 Interruption "interruption" error;
}

/// A word.
#[derive(Default)]
pub struct Word {
    /// The word.
    pub text: String,
    /// How loud it is.
    pub volume: Option<i32>,
}

members! { Word, "example#Word";
    0 text "text" required;
    1 volume "volume" event_header;
}

impl Word {
    /// This word.
    pub fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            volume: None,
        }
    }
}

/// A sound.
#[derive(Default)]
pub struct Sound {
    /// Its samples.
    pub samples: Option<Blob>,
    /// When it is heard.
    pub at: Option<Timestamp>,
    /// Where it comes from.
    pub source: Option<String>,
}

members! { Sound, "example#Sound";
    0 samples "samples" event_payload;
    1 at "at" event_header;
    2 source "source" event_header;
}

/// Nothing.
#[derive(Default)]
pub struct Silence {}

members! { Silence, "example#Silence"; }

/// An interruption.
#[derive(Default)]
pub struct Interruption {
    /// What is said instead.
    pub message: Option<String>,
    /// By whom.
    pub by: Option<String>,
}

members! { Interruption, "example#Interruption";
    0 message "message";
    1 by "by";
}

/// What a call and its events can end in.
#[derive(Debug)]
pub enum Error {
    /// An interruption.
    Interruption(Modeled<Interruption>),
    /// Another error.
    Unmodeled(ErrorResponse),
    /// The input was refused.
    InvalidInput(InvalidInput),
    /// A setting is wrong.
    Configuration(ConfigurationError),
    /// There are no credentials.
    Credentials(CredentialsError),
    /// There is no endpoint.
    Endpoint(EndpointError),
    /// There was no exchange.
    Connect(ConnectError),
    /// It took too long.
    Timeout(TimeoutError),
    /// The answer cannot be understood.
    Reply(ReplyError),
}

errors! { Error;
    Interruption "Interruption" is_interruption;
}
