//! An endpoint rule set as data.
//!
//! The types mirror Smithy's rules engine specification: a [`RuleSet`] declares [`Parameter`]s and
//! lists [`Rule`]s, a rule has [`Condition`]s, and everything that yields a value is an [`Expr`].
//! All of it is `Copy`, borrows only `'static` data and is built without a single function that
//! runs, so a whole rule set is one `const`. What the specification leaves to strings is settled
//! when the client is generated: templates such as `"https://{Region}.{url#authority}"` and
//! attribute paths such as `"resourceId[0]"` are stored in pieces.
//!
//! This is how a generated client spells its rules:
//!
//! ```
//! use tinsmith_runtime::endpoint::rules::Condition::{Assign, Check};
//! use tinsmith_runtime::endpoint::rules::Expr::{
//!     Attr, Bool, BooleanEquals, Call, IsSet, Ref, Template, Text,
//! };
//! use tinsmith_runtime::endpoint::rules::PathPart::Key;
//! use tinsmith_runtime::endpoint::rules::{AWS_PARTITION, Parameter, Rule, RuleSet, Target};
//!
//! pub(crate) const ENDPOINT_RULES: RuleSet = RuleSet {
//!     parameters: &[
//!         Parameter::string("Region").built_in("AWS::Region"),
//!         Parameter::boolean("UseFIPS").built_in("AWS::UseFIPS").default(Bool(false)),
//!         Parameter::string("Endpoint").built_in("SDK::Endpoint"),
//!     ],
//!     rules: &[
//!         Rule::Tree {
//!             conditions: &[Check(IsSet(&Ref("Endpoint")))],
//!             rules: &[
//!                 Rule::Error {
//!                     conditions: &[Check(BooleanEquals(&[Ref("UseFIPS"), Bool(true)]))],
//!                     message: Text("FIPS and a custom endpoint cannot be combined"),
//!                 },
//!                 Rule::Endpoint {
//!                     conditions: &[],
//!                     endpoint: Target::new(Ref("Endpoint")),
//!                 },
//!             ],
//!         },
//!         Rule::Endpoint {
//!             conditions: &[
//!                 Check(IsSet(&Ref("Region"))),
//!                 Assign("partition", Call(AWS_PARTITION, &[Ref("Region")])),
//!                 Check(BooleanEquals(&[
//!                     Attr(&Ref("partition"), &[Key("supportsFIPS")]),
//!                     Bool(true),
//!                 ])),
//!             ],
//!             endpoint: Target::new(Template(&[
//!                 Text("https://things."),
//!                 Ref("Region"),
//!                 Text("."),
//!                 Attr(&Ref("partition"), &[Key("dnsSuffix")]),
//!             ])),
//!         },
//!         Rule::Error { conditions: &[], message: Text("A region is missing") },
//!     ],
//! };
//! # assert_eq!(ENDPOINT_RULES.parameters.len(), 3);
//! ```
//!
//! Properties of an endpoint, of which `authSchemes` is the one that matters most, are
//! expressions too:
//!
//! ```
//! use tinsmith_runtime::endpoint::rules::Expr::{Array, Bool, Record, Ref, Text};
//! use tinsmith_runtime::endpoint::rules::Target;
//!
//! const TARGET: Target = Target::new(Ref("Endpoint")).properties(&[(
//!     "authSchemes",
//!     Array(&[Record(&[
//!         ("name", Text("sigv4")),
//!         ("signingName", Text("s3")),
//!         ("signingRegion", Ref("Region")),
//!         ("disableDoubleEncoding", Bool(true)),
//!     ])]),
//! )]);
//! # assert_eq!(TARGET.properties.len(), 1);
//! ```

use std::fmt;

use super::details::{AddDetails, add_details};
pub use super::functions::{
    AWS_IS_VIRTUAL_HOSTABLE_S3_BUCKET, AWS_PARSE_ARN, AWS_PARTITION, Function, IS_VALID_HOST_LABEL,
    PARSE_URL, SPLIT, SUBSTRING, URI_ENCODE,
};

/// The endpoint rules of one service.
#[derive(Clone, Copy, Debug)]
pub struct RuleSet {
    /// What the rules decide on, in the order of the model.
    pub parameters: &'static [Parameter],
    /// The rules, of which the first that matches decides.
    pub rules: &'static [Rule],
}

/// A parameter of a rule set: a named value that the client supplies.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// The name that the rules refer to, such as `UseFIPS`.
    pub name: &'static str,
    /// What type its value has.
    pub kind: ParameterKind,
    /// The setting of the client that supplies the value, such as `AWS::UseFIPS`.
    pub built_in: Option<&'static str>,
    /// Whether resolving without a value is an error.
    pub required: bool,
    /// The value where none is supplied: [`Expr::Text`], [`Expr::Bool`] or an [`Expr::Array`] of
    /// texts.
    pub default: Option<Expr>,
}

impl Parameter {
    /// An optional parameter of type `string`.
    pub const fn string(name: &'static str) -> Self {
        Self::new(name, ParameterKind::String)
    }

    /// An optional parameter of type `boolean`.
    pub const fn boolean(name: &'static str) -> Self {
        Self::new(name, ParameterKind::Boolean)
    }

    /// An optional parameter of type `stringArray`.
    pub const fn string_array(name: &'static str) -> Self {
        Self::new(name, ParameterKind::StringArray)
    }

    /// Names the setting of the client that supplies the value.
    pub const fn built_in(mut self, name: &'static str) -> Self {
        self.built_in = Some(name);
        self
    }

    /// Makes resolving without a value an error.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Sets the value that applies where none is supplied. Such a parameter is always set, which
    /// the specification calls required.
    pub const fn default(mut self, value: Expr) -> Self {
        self.default = Some(value);
        self.required()
    }

    const fn new(name: &'static str, kind: ParameterKind) -> Self {
        Self {
            name,
            kind,
            built_in: None,
            required: false,
            default: None,
        }
    }
}

/// The type of a [`Parameter`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParameterKind {
    /// `string`
    String,
    /// `boolean`
    Boolean,
    /// `stringArray`
    StringArray,
}

impl fmt::Display for ParameterKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::String => "string",
            Self::Boolean => "boolean",
            Self::StringArray => "list of strings",
        })
    }
}

/// A rule: conditions, and what follows when all of them match.
///
/// A rule whose conditions do not match is passed over, and the next one is tried.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Ends with an endpoint.
    Endpoint {
        /// All of them have to match.
        conditions: &'static [Condition],
        /// The endpoint to use.
        endpoint: Target,
    },
    /// Ends with an error.
    Error {
        /// All of them have to match.
        conditions: &'static [Condition],
        /// The message for the person who made the call.
        message: Expr,
    },
    /// Goes on with further rules. It is final: when none of them matches, there is no endpoint.
    Tree {
        /// All of them have to match.
        conditions: &'static [Condition],
        /// The rules to go on with.
        rules: &'static [Self],
    },
}

/// A condition of a [`Rule`]. It matches when its expression has a value other than `false`.
#[derive(Clone, Copy, Debug)]
pub enum Condition {
    /// Evaluates an expression.
    Check(Expr),
    /// Evaluates an expression and gives its value a name, which the remaining conditions of the
    /// rule and all that is below the rule may refer to.
    Assign(&'static str, Expr),
}

/// What an endpoint rule leads to.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The URL, of type string.
    pub url: Expr,
    /// HTTP headers to send along: a name, and its values of type string.
    pub headers: &'static [(&'static str, &'static [Expr])],
    /// Properties by name, such as `authSchemes`.
    pub properties: &'static [(&'static str, Expr)],
    /// What adds these two to an endpoint.
    pub(super) details: Option<AddDetails>,
}

impl Target {
    /// An endpoint without headers and properties.
    pub const fn new(url: Expr) -> Self {
        Self {
            url,
            headers: &[],
            properties: &[],
            details: None,
        }
    }

    /// Sets the headers. Only a target with this word or the next makes a program link what adds them.
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static [Expr])]) -> Self {
        self.headers = headers;
        self.details = Some(add_details);
        self
    }

    /// Sets the properties.
    pub const fn properties(mut self, properties: &'static [(&'static str, Expr)]) -> Self {
        self.properties = properties;
        self.details = Some(add_details);
        self
    }
}

/// An expression: a literal, a reference, or a call of a function of the rules engine's library.
///
/// An expression may have no value, for instance a reference to a parameter that is not set or an
/// index beyond the end of an array. A function other than `isSet`, `coalesce` and `ite` has no
/// value either when one of its arguments has none.
#[derive(Clone, Copy, Debug)]
pub enum Expr {
    /// The value of a parameter or of an assigned variable.
    Ref(&'static str),
    /// A string as it stands, without any template in it.
    Text(&'static str),
    /// A string put together from the strings that its pieces yield: `Text`, `Ref` and `Attr`. One
    /// of these alone needs no template around it.
    Template(&'static [Self]),
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Integer(i32),
    /// A list of values.
    Array(&'static [Self]),
    /// Values by name. They occur within the properties of an endpoint only.
    Record(&'static [(&'static str, Self)]),

    /// `getAttr`: what a path leads to within a record or an array.
    Attr(&'static Self, &'static [PathPart]),
    /// `isSet`: whether the expression has a value.
    IsSet(&'static Self),
    /// `not`: the opposite of a boolean.
    Not(&'static Self),
    /// `booleanEquals`: whether two booleans are equal.
    BooleanEquals(&'static [Self; 2]),
    /// `stringEquals`: whether two strings are equal.
    StringEquals(&'static [Self; 2]),
    /// `coalesce`: the first of the expressions that has a value.
    Coalesce(&'static [Self]),
    /// `ite`: by a boolean, the second or the third argument.
    Ite(&'static [Self; 3]),
    /// A function of the library with its arguments.
    Call(Function, &'static [Self]),
}

/// A step of the path of [`Expr::Attr`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPart {
    /// A value of a record, by its name.
    Key(&'static str),
    /// An element of an array: from 0 at its start, or from -1 backwards at its end.
    Index(i32),
}
