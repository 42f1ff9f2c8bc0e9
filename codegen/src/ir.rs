//! The intermediate representation: a checked, named service as plain data.
//!
//! Lowering computes every fact once, so that emission only looks things up: identifiers come from
//! [`names`](crate::names), types are resolved, documentation is Markdown, traits are the words
//! that the runtime's macros take. No JSON and no Smithy types appear here. When lowering
//! succeeds, emission cannot fail.

mod endpoint;
mod word;

pub use self::endpoint::{
    ClientParam, Condition, ContextParam, ContextSource, EndpointParameter, EndpointRule,
    EndpointRules, Expr, Function, ParameterKind, PathPart, PathStep,
};
pub use self::word::{Argument, ChecksumAlgorithm, Traits, Word};

use crate::names::{Ident, Module};

/// One service, ready to be emitted as one crate.
#[derive(Clone, Debug)]
pub struct Service {
    /// The absolute shape id, such as `com.amazonaws.apigatewayv2#AmazonApiGatewayV2`.
    pub id: String,
    /// The crate's name, such as `apigatewayv2`.
    pub package: String,
    /// `smithy.api#title`, else the shape's name.
    pub title: String,
    /// The service's documentation.
    pub docs: Docs,
    /// `aws.api#service$sdkId`, else the shape's name; settings and user agent name the service by it.
    pub sdk_id: String,
    /// The `version` of the service shape.
    pub version: String,
    /// The protocol that the client speaks.
    pub protocol: Protocol,
    /// The name of the service's shape, where the protocol sends it.
    pub shape_name: Option<String>,
    /// The words of the service's traits, such as `query_compatible`.
    pub words: Vec<Word>,
    /// `smithy.api#xmlNamespace` of the service: URI and prefix (empty for the default one).
    pub xml_namespace: Option<(String, String)>,
    /// `aws.auth#sigv4$name`, or else that of `aws.auth#sigv4a`.
    pub signing_name: Option<String>,
    /// `smithy.api#auth`, or else all schemes of the service, the preferred one first, where that is
    /// not Signature Version 4 alone with a signing name, nor nothing without.
    pub auth: Option<Vec<AuthScheme>>,
    /// `aws.api#service$endpointPrefix`, where the service has it.
    pub endpoint_prefix: Option<String>,
    /// `smithy.rules#endpointRuleSet`, where the service has it.
    pub endpoint: Option<EndpointRules>,
    /// The settings that this service's clients have besides those of all: `clientContextParams`,
    /// and parameters of the rules with a built-in that only some services have.
    pub client_params: Vec<ClientParam>,
    /// The operations, by name.
    pub operations: Vec<Operation>,
    /// Every structure, union and enum that does not belong to one operation alone, by name.
    pub types: Vec<Type>,
    /// The errors of all operations and of the service, by name.
    pub errors: Vec<ErrorVariant>,
    /// The features of the runtime without which an operation would not compile, by name.
    pub features: Vec<&'static str>,
}

/// A way to authenticate calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthScheme {
    /// `aws.auth#sigv4`
    SigV4,
    /// `aws.auth#sigv4a`
    SigV4A,
    /// `smithy.api#httpBearerAuth`
    HttpBearerAuth,
    /// `smithy.api#httpApiKeyAuth`
    HttpApiKeyAuth,
    /// `smithy.api#httpBasicAuth`
    HttpBasicAuth,
}

/// The protocol that a client speaks, one module of the runtime.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// `smithy.protocols#rpcv2Cbor`
    RpcV2Cbor,
    /// `aws.protocols#awsJson1_0`
    AwsJson1_0,
    /// `aws.protocols#awsJson1_1`
    AwsJson1_1,
    /// `aws.protocols#restJson1`
    RestJson1,
    /// `aws.protocols#restXml`
    RestXml,
    /// `aws.protocols#awsQuery`
    AwsQuery,
    /// `aws.protocols#ec2Query`
    Ec2Query,
}

/// Markdown, a string a line, without the `///`; empty where the model says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// The lines.
    pub lines: Vec<String>,
    /// `smithy.api#deprecated`: its message (empty where it has none).
    pub deprecated: Option<String>,
}

/// An operation: one method of the client and one file.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The absolute shape id.
    pub id: String,
    /// The operation's name in the model.
    pub name: String,
    /// The module below `operation`, the file name and the client's method.
    pub module: Module,
    /// The client's method.
    pub method: Ident,
    /// Documentation of the operation.
    pub docs: Docs,
    /// `smithy.api#http`, where the protocol binds to HTTP.
    pub http: Option<Http>,
    /// The words of the operation's traits, such as `idempotent`.
    pub words: Vec<Word>,
    /// `smithy.api#auth`, where it is not as for the service; empty for calls without
    /// authentication.
    pub auth: Option<Vec<AuthScheme>>,
    /// The endpoint parameters that the operation or its input gives values, from the weakest trait
    /// to the strongest.
    pub context_params: Vec<ContextParam>,
    /// The input, whether it lives in this operation's file or among the types.
    pub input: Path,
    /// The output, likewise.
    pub output: Path,
    /// The structures that belong to this operation alone: its input and output, where no other
    /// operation or member of the whole model uses them.
    pub structures: Vec<Structure>,
    /// The modeled errors, as variants of the service's error type, in the order of the model.
    pub errors: Vec<Ident>,
}

/// `smithy.api#http`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Http {
    /// The method, such as `PATCH`.
    pub method: String,
    /// The URI pattern, such as `/v2/apis/{ApiId}`.
    pub uri: String,
}

/// A type of its own, one file below `types`.
#[derive(Clone, Debug)]
pub enum Type {
    /// A `structure` (errors are structures too).
    Structure(Structure),
    /// A `union`.
    Union(Union),
    /// An `enum`, or a string with the `enum` trait.
    Enumeration(Enumeration),
    /// An `intEnum`.
    IntEnumeration(IntEnumeration),
}

impl Type {
    /// Where the type lives, and its name.
    pub fn path(&self) -> &Path {
        match self {
            Self::Structure(it) => &it.path,
            Self::Union(it) => &it.path,
            Self::Enumeration(it) => &it.path,
            Self::IntEnumeration(it) => &it.path,
        }
    }
}

/// The file in which a type lives, below `src`: `types/tls_config` or `operation/update_api`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// `types` or `operation`.
    pub parent: Parent,
    /// The module that defines the type.
    pub module: Module,
    /// The type.
    pub name: Ident,
}

/// The two folders of emitted types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parent {
    /// `types`
    Types,
    /// `operation`
    Operation,
}

/// A `structure`.
#[derive(Clone, Debug)]
pub struct Structure {
    /// The absolute shape id; synthetic for the input or output of an operation without one.
    pub id: String,
    /// Where the type lives, and its name.
    pub path: Path,
    /// Documentation.
    pub docs: Docs,
    /// The words of the shape's own traits, such as `xml("Root")`.
    pub words: Vec<Word>,
    /// The members, in the order of the model.
    pub members: Vec<Member>,
}

/// A member of a structure.
#[derive(Clone, Debug)]
pub struct Member {
    /// The member's name in the model.
    pub name: String,
    /// The field.
    pub field: Ident,
    /// The setter, such as `with_timeout_in_millis`.
    pub setter: Ident,
    /// Documentation.
    pub docs: Docs,
    /// The type of the value, without `Option`.
    pub ty: RustType,
    /// Whether the field is the value itself or an `Option` of it.
    pub presence: Presence,
    /// Whether the value is boxed, since the shape contains itself.
    pub boxed: bool,
    /// The member's traits.
    pub traits: Traits,
}

/// How a field holds its value.
#[derive(Clone, Debug, PartialEq)]
pub enum Presence {
    /// `required`: the plain value, which `new` takes.
    Required,
    /// An `Option`.
    Optional,
    /// `default`: the plain value, which starts as the type's default or as the one given.
    Default(Option<DefaultValue>),
}

/// A `smithy.api#default` which is not the default of the Rust type.
#[derive(Clone, Debug, PartialEq)]
pub enum DefaultValue {
    /// A boolean.
    Boolean(bool),
    /// A whole number of any width, an `intEnum` included.
    Integer(i64),
    /// A `float` or `double`.
    Float(f64),
    /// A `string` or `enum`.
    String(String),
    /// A `blob`, as its bytes.
    Blob(Vec<u8>),
    /// A `timestamp`, as seconds and nanoseconds of the epoch.
    Timestamp(i64, u32),
    /// A `bigInteger` or `bigDecimal`, as its digits.
    BigNumber(String),
    /// A `document`, as JSON text.
    Document(String),
}

/// A Rust type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// `bool`
    Boolean,
    /// `i8`
    Byte,
    /// `i16`
    Short,
    /// `i32`
    Integer,
    /// `i64`
    Long,
    /// `f32`
    Float,
    /// `f64`
    Double,
    /// The runtime's `BigInteger`.
    BigInteger,
    /// The runtime's `BigDecimal`.
    BigDecimal,
    /// `String`
    String,
    /// The runtime's `Blob`.
    Blob,
    /// The runtime's `ByteStream`: a blob with `streaming`.
    Stream,
    /// The runtime's `EventStream` of a union: a union with `streaming` in an input.
    EventStream(Path),
    /// The runtime's `EventReceiver` of a union: a union with `streaming` in an output.
    EventReceiver(Path),
    /// The runtime's `Timestamp`.
    Timestamp,
    /// The runtime's `Document`.
    Document,
    /// The runtime's `Unit`, the target `smithy.api#Unit` of a union's member.
    Unit,
    /// A `Vec`.
    List(Box<Element>),
    /// A `BTreeMap`; the key is a `String` or an enum.
    Map(Box<Self>, Box<Element>),
    /// A structure, union or enum of this crate.
    Shape(Path),
}

/// What is inside a list or map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// The type of an item or value.
    pub ty: RustType,
    /// `sparse`: an item may be null, so it is an `Option`.
    pub sparse: bool,
}

/// A `union`.
#[derive(Clone, Debug)]
pub struct Union {
    /// The absolute shape id.
    pub id: String,
    /// Where the type lives, and its name.
    pub path: Path,
    /// Documentation.
    pub docs: Docs,
    /// The words of the shape's own traits.
    pub words: Vec<Word>,
    /// The variants, in the order of the model; `Unknown` is not among them.
    pub variants: Vec<Variant>,
}

/// A member of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The member's name in the model.
    pub name: String,
    /// The variant.
    pub ident: Ident,
    /// Documentation.
    pub docs: Docs,
    /// The type of the value.
    pub ty: RustType,
    /// Whether the value is boxed, since the shape contains itself.
    pub boxed: bool,
    /// The member's traits.
    pub traits: Traits,
}

/// An `enum`.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// Where the type lives, and its name.
    pub path: Path,
    /// Documentation.
    pub docs: Docs,
    /// The values, in the order of the model; `Unknown` is not among them.
    pub values: Vec<EnumValue<String>>,
}

/// An `intEnum`.
#[derive(Clone, Debug)]
pub struct IntEnumeration {
    /// Where the type lives, and its name.
    pub path: Path,
    /// Documentation.
    pub docs: Docs,
    /// The values, in the order of the model; `Unknown` is not among them.
    pub values: Vec<EnumValue<i32>>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue<T> {
    /// The variant.
    pub ident: Ident,
    /// The value on the wire.
    pub value: T,
    /// Documentation.
    pub docs: Docs,
}

/// A modeled error, as a variant of the service's error type.
#[derive(Clone, Debug)]
pub struct ErrorVariant {
    /// The variant.
    pub ident: Ident,
    /// The structure.
    pub path: Path,
    /// The code on the wire: the shape's name, or what `aws.protocols#awsQueryError` says.
    pub code: String,
    /// `httpError`, else 400 or 500 by `error`.
    pub status: u16,
    /// The first sentence of the error's documentation.
    pub docs: Docs,
    /// The helper, such as `is_not_found`.
    pub predicate: Ident,
    /// `retryable`.
    pub retryable: Option<Retryable>,
}

/// `smithy.api#retryable`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retryable {
    /// As any transient failure.
    Transient,
    /// `throttling`: the service asks to slow down.
    Throttling,
}
