//! The kinds of errors.

use crate::smithy::{BadTrait, ShapeId};

/// What is wrong with a shape or file.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[expect(
    missing_docs,
    reason = "the fields are what the text of each variant is about"
)]
pub enum Problem {
    /// The file is not JSON.
    Json {
        line: usize,
        column: usize,
        message: String,
    },
    /// The version of Smithy is neither 1 nor 2.
    Version { found: String },
    /// A part of the JSON AST is something else; the shape itself where the path is empty.
    Structure {
        path: String,
        expected: &'static str,
        found: String,
    },
    /// A part of the JSON AST is missing.
    Missing { path: String },
    /// The JSON AST has no such property here.
    UnknownProperty { path: String },
    /// A text is not an absolute shape id.
    BadShapeId { text: String },
    /// A member is defined where only shapes are.
    MemberAsShape,
    /// A member's name is not an identifier.
    BadMemberName { name: String },
    /// The shape or member of an `apply` statement does not exist.
    AppliedToNothing,
    /// A mixin contains itself.
    RecursiveMixin { mixin: ShapeId },
    /// A reference leads nowhere.
    DanglingTarget { target: ShapeId },
    /// A reference leads to a shape of another type.
    WrongTarget {
        target: ShapeId,
        kind: &'static str,
        expected: &'static str,
    },
    /// A list or map has no `member`, `key` or `value`.
    MissingMember { name: &'static str },
    /// The value of a trait is not what its definition asks for.
    BadTrait(BadTrait),
    /// The model has no service.
    NoService,
    /// The model has more than one service.
    SeveralServices { services: Vec<ShapeId> },
    /// None of the service's protocols is supported.
    UnsupportedProtocol {
        found: Vec<String>,
        supported: Vec<&'static str>,
    },
    /// None of the authentication schemes is supported.
    UnsupportedAuth { found: Vec<String> },
    /// Something that generated clients cannot do yet.
    Unsupported { feature: &'static str },
    /// The service has no operation of this name.
    UnknownOperation {
        name: String,
        suggestion: Option<String>,
    },
    /// Two shapes would have one name in Rust.
    SameName { other: ShapeId, name: String },
    /// Two values of an enum are the same.
    RepeatedEnumValue { value: String },
    /// A member of an `intEnum` has no value.
    MissingEnumValue,
    /// A structure can only be built from itself.
    EndlessStructure { target: ShapeId },
    /// A list or map contains itself.
    EndlessCollection,
    /// Lists and maps stand inside each other too often.
    DeepCollection { limit: usize },
    /// The lower bound is above the upper one.
    MinAboveMax { name: &'static str },
    /// The protocol needs `http`, and the operation does not have it.
    MissingHttp,
    /// The method is not one of HTTP.
    BadMethod { method: String },
    /// The URI pattern is malformed.
    BadUri { uri: String, reason: &'static str },
    /// The host prefix is malformed.
    BadHostPrefix { prefix: String },
    /// No `httpLabel` member fills a label of the URI.
    LabelWithoutMember { label: String, input: ShapeId },
    /// No `hostLabel` member fills a label of the host prefix.
    HostLabelWithoutMember { label: String, input: ShapeId },
    /// An `httpLabel` member has no label in the URI.
    MemberNotInUri { operation: ShapeId, uri: String },
    /// A member that fills a label is not required.
    OptionalLabel { binding: &'static str },
    /// A member is bound to several places.
    SeveralBindings,
    /// A member's target does not suit its binding.
    BadBinding {
        binding: &'static str,
        kind: &'static str,
        allowed: &'static str,
    },
    /// Two members are bound to one place; a place without a name exists once.
    SameBinding {
        binding: &'static str,
        name: String,
        other: String,
    },
    /// A member would go into the body, which is another member's.
    BesidePayload { payload: String },
    /// The endpoint rules are broken.
    EndpointRule { path: String, message: String },
    /// A trait gives a value to an endpoint parameter that the rules do not have.
    UndeclaredParameter {
        source: &'static str,
        parameter: String,
    },
    /// A trait gives an endpoint parameter a value of another type than the rules say.
    ParameterType {
        source: &'static str,
        parameter: String,
        found: String,
        declared: &'static str,
    },
    /// The path to the value of an endpoint parameter leads nowhere.
    ParameterPath {
        parameter: String,
        path: String,
        reason: String,
    },
    /// An operation needs an endpoint that the service does not say how to discover.
    MissingDiscovery,
    /// A stage of the generator gave up without saying why, which is a bug.
    Unexplained,
}
