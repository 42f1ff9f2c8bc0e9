//! Endpoint rules, and what gives their parameters values.

use indexmap::IndexMap;

use super::Docs;
use crate::names::Ident;

/// `smithy.rules#endpointRuleSet`, its templates and paths parsed.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointRules {
    /// The parameters, in the order of the model.
    pub parameters: Vec<EndpointParameter>,
    /// The rules, of which the first that matches decides.
    pub rules: Vec<EndpointRule>,
}

/// A parameter of a rule set.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointParameter {
    /// The name that rules refer to.
    pub name: String,
    /// `String`, `Boolean` or `StringArray`.
    pub kind: ParameterKind,
    /// The setting that supplies the value, such as `AWS::UseFIPS`.
    pub built_in: Option<String>,
    /// Whether resolving without a value is an error.
    pub required: bool,
    /// The value where none is supplied.
    pub default: Option<Expr>,
}

/// The type of an [`EndpointParameter`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// `String`
    String,
    /// `Boolean`
    Boolean,
    /// `StringArray`
    StringArray,
}

/// A rule.
#[derive(Clone, Debug, PartialEq)]
pub enum EndpointRule {
    /// Ends with an endpoint.
    Endpoint {
        /// What must hold.
        conditions: Vec<Condition>,
        /// The URL.
        url: Expr,
        /// The headers, each with its values.
        headers: IndexMap<String, Vec<Expr>>,
        /// The properties, such as `authSchemes`.
        properties: IndexMap<String, Expr>,
    },
    /// Ends with an error.
    Error {
        /// What must hold.
        conditions: Vec<Condition>,
        /// The message.
        message: Expr,
    },
    /// Goes on with further rules.
    Tree {
        /// What must hold.
        conditions: Vec<Condition>,
        /// The rules.
        rules: Vec<Self>,
    },
}

/// A condition: a call that must give a value which is neither absent nor false.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    /// The call.
    pub call: Expr,
    /// The variable that takes its value.
    pub assign: Option<String>,
}

/// An expression of the rules.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// A literal text without a template.
    Text(String),
    /// A template's pieces.
    Template(Vec<Self>),
    /// A parameter or variable.
    Ref(String),
    /// An attribute of a value: `getAttr`, and `{url#authority}` in a template.
    Attr(Box<Self>, Vec<PathPart>),
    /// A boolean.
    Boolean(bool),
    /// An integer.
    Integer(i64),
    /// An array.
    Array(Vec<Self>),
    /// A record, in properties.
    Record(IndexMap<String, Self>),
    /// A function and its arguments, their number checked.
    Call(Function, Vec<Self>),
}

/// A step of an attribute path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// A key.
    Key(String),
    /// An index, from the end where it is negative.
    Index(i64),
}

/// A function of the rules engine's standard library, named as the specification does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    /// `isSet`
    IsSet,
    /// `not`
    Not,
    /// `booleanEquals`
    BooleanEquals,
    /// `stringEquals`
    StringEquals,
    /// `substring`
    Substring,
    /// `uriEncode`
    UriEncode,
    /// `parseURL`
    ParseUrl,
    /// `isValidHostLabel`
    IsValidHostLabel,
    /// `split`
    Split,
    /// `coalesce`
    Coalesce,
    /// `ite`
    Ite,
    /// `aws.partition`
    AwsPartition,
    /// `aws.parseArn`
    AwsParseArn,
    /// `aws.isVirtualHostableS3Bucket`
    AwsIsVirtualHostableS3Bucket,
}

/// An endpoint parameter that the settings of a client may give a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientParam {
    /// The parameter's name in the rules.
    pub name: String,
    /// The constant by which programs set it, such as `FORCE_PATH_STYLE`.
    pub constant: Ident,
    /// Documentation.
    pub docs: Docs,
    /// `String` or `Boolean`.
    pub kind: ParameterKind,
}

/// An endpoint parameter that an operation or its input gives a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContextParam {
    /// The parameter's name in the rules.
    pub name: String,
    /// Where its value is.
    pub source: ContextSource,
}

/// Where the value of a [`ContextParam`] is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContextSource {
    /// `staticContextParams`: a string.
    String(String),
    /// `staticContextParams`: a boolean.
    Boolean(bool),
    /// `staticContextParams`: a list of strings.
    StringArray(Vec<String>),
    /// `contextParam`: this member of the input.
    Member(String),
    /// `operationContextParams`: what the path leads to in the input.
    Path(Vec<PathStep>),
}

/// A step of the path of an `operationContextParams` trait, its types checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathStep {
    /// `name`: a member, or the value of a map at this key.
    Member(String),
    /// `[*]`
    Items,
    /// `*`
    Values,
    /// `[]`
    Flatten,
    /// `keys(…)`, of what is before it.
    Keys,
    /// `[a, b]`
    Select(Vec<Vec<Self>>),
}
