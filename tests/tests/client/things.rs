//! A small service, written as emitted code is.

use tinsmith_runtime::codegen::{Core, Operation, RestJson1, Service, errors, members, validate};
use tinsmith_runtime::endpoint::rules::Condition::{Assign, Check};
use tinsmith_runtime::endpoint::rules::Expr::{
    self, Attr, Bool, BooleanEquals, IsSet, Ref, Template, Text,
};
use tinsmith_runtime::endpoint::rules::PathPart::Key;
use tinsmith_runtime::endpoint::rules::{AWS_PARTITION, Parameter, Rule, RuleSet, Target};
use tinsmith_runtime::error::{
    ConfigurationError, ConnectError, CredentialsError, EndpointError, ErrorResponse, Modeled,
    ReplyError, TimeoutError,
};
use tinsmith_runtime::{Call, Config, InvalidInput};

const ENDPOINT_RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in("AWS::Region"),
        Parameter::boolean("UseFIPS")
            .built_in("AWS::UseFIPS")
            .default(Bool(false)),
        Parameter::string("Endpoint").built_in("SDK::Endpoint"),
    ],
    rules: &[
        Rule::Error {
            conditions: &[
                Check(IsSet(&Ref("Endpoint"))),
                Check(BooleanEquals(&[Ref("UseFIPS"), Bool(true)])),
            ],
            message: Text("FIPS and a custom endpoint cannot be combined"),
        },
        Rule::Endpoint {
            conditions: &[Check(IsSet(&Ref("Endpoint")))],
            endpoint: Target::new(Ref("Endpoint")),
        },
        Rule::Endpoint {
            conditions: &[Assign(
                "partition",
                Expr::Call(AWS_PARTITION, &[Ref("Region")]),
            )],
            endpoint: Target::new(Template(&[
                Text("https://things."),
                Ref("Region"),
                Text("."),
                Attr(&Ref("partition"), &[Key("dnsSuffix")]),
            ])),
        },
    ],
};

const SERVICE: Service = Service::new("Things", "2026-01-01", &RestJson1)
    .signing_name("things")
    .endpoint_prefix("things")
    .endpoint(&ENDPOINT_RULES);

const UPDATE_THING: Operation = Operation::new("UpdateThing").http("PATCH", "/things/{ThingId}");

const LIST_THINGS: Operation = Operation::new("ListThings")
    .http("GET", "/things")
    .anonymous();

/// Client of Things.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// A client with these settings.
    #[inline]
    pub fn new(config: Config) -> Self {
        Self {
            core: Core::new(&SERVICE, config),
        }
    }

    /// The same client with other settings.
    #[inline]
    pub fn with(&self, overrides: Config) -> Self {
        Self {
            core: self.core.with(overrides),
        }
    }

    /// `PATCH /things/{ThingId}`
    #[inline]
    pub fn update_thing(&self, input: UpdateThingRequest) -> Call<Thing, Error> {
        self.core.call(&UPDATE_THING, input)
    }

    /// `GET /things`, which is never signed.
    #[inline]
    pub fn list_things(&self, input: ListThingsRequest) -> Call<Thing, Error> {
        self.core.call(&LIST_THINGS, input)
    }
}

/// Input of `UpdateThing`.
#[derive(Default)]
pub struct UpdateThingRequest {
    /// The id of the thing, a part of the path.
    pub thing_id: String,
    /// What it is called, 1 to 8 characters.
    pub name: Option<String>,
    /// How big it is, 1 to 9.
    pub size: Option<i32>,
    /// What nobody else may know.
    pub secret: Option<String>,
}

members! { UpdateThingRequest, "example#UpdateThingRequest";
    0 thing_id "ThingId" label required;
    1 name "Name" json("name") [constraints length(1, 8)];
    2 size "Size" json("size") [constraints range(1, 9)];
    3 secret "Secret" json("secret") sensitive;
}

impl UpdateThingRequest {
    /// With the required members.
    #[inline]
    pub fn new(thing_id: impl Into<String>) -> Self {
        Self {
            thing_id: thing_id.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[inline]
    pub fn with_name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets [`size`](Self::size).
    #[inline]
    pub fn with_size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets [`secret`](Self::secret).
    #[inline]
    pub fn with_secret(mut self, value: impl Into<String>) -> Self {
        self.secret = Some(value.into());
        self
    }

    /// Checks all constraints of the model.
    #[inline]
    pub fn validate(&self) -> Result<(), InvalidInput> {
        validate(self)
    }
}

/// Input of `ListThings`.
#[derive(Default)]
pub struct ListThingsRequest {}

members! { ListThingsRequest, "example#ListThingsRequest"; }

/// Output of both.
#[derive(Default)]
pub struct Thing {
    /// What it is called, 1 to 8 characters.
    pub name: Option<String>,
    /// How big it is, 1 to 9.
    pub size: Option<i32>,
    /// What nobody else may know.
    pub secret: Option<String>,
}

members! { Thing, "example#Thing";
    0 name "Name" json("name");
    1 size "Size" json("size");
    2 secret "Secret" json("secret") sensitive;
}

/// There is no such thing.
#[derive(Default)]
pub struct NotFoundException {
    /// What happened.
    pub message: Option<String>,
    /// Of what there is none.
    pub resource_type: Option<String>,
}

members! { NotFoundException, "example#NotFoundException";
    0 message "Message" json("message");
    1 resource_type "ResourceType" json("resourceType");
}

/// Come back later.
#[derive(Default)]
pub struct BusyException {
    /// What happened.
    pub message: Option<String>,
}

members! { BusyException, "example#BusyException";
    0 message "Message" json("message");
}

/// Everything that a call can end in besides its result.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// There is no such thing (HTTP 404).
    NotFoundException(Modeled<NotFoundException>),
    /// Come back later (HTTP 409).
    BusyException(Modeled<BusyException>),
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

errors! { Error;
    NotFoundException "NotFoundException" is_not_found;
    BusyException "BusyException" is_busy transient;
}
