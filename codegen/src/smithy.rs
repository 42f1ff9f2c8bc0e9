//! A Smithy model as its JSON AST says it, with nothing decided yet.

mod prelude;
mod shape_id;
mod traits;

use indexmap::IndexMap;

pub use self::shape_id::ShapeId;
pub(crate) use self::shape_id::is_identifier;
pub use self::traits::{
    ApiKey, BadTrait, ClientContextParam, Deprecated, EnumDefinition, ErrorKind, Http,
    HttpChecksum, HttpVersions, Range, Retry, Sdk, TimestampFormat, Traits, XmlNamespace,
};
pub(crate) use self::traits::{LENIENT, excerpt};

/// The shapes of a model, those of Smithy's prelude included.
#[derive(Clone, Debug)]
pub struct Model {
    /// The shapes that the model defines, in its order.
    pub shapes: IndexMap<ShapeId, Shape>,
    /// The `apply` statements: traits for a shape or member which is defined elsewhere.
    pub applied: Vec<(ShapeId, Traits)>,
    prelude: IndexMap<ShapeId, Shape>,
}

/// A shape: a name with a type, members and traits.
#[derive(Clone, Debug)]
pub struct Shape {
    /// The absolute shape id.
    pub id: ShapeId,
    /// The type, with what only a shape of this type has.
    pub kind: Kind,
    /// The members by name, in the order of the model: `member` of a list, `key` and `value` of a
    /// map.
    pub members: IndexMap<String, Member>,
    /// The shapes whose members and traits this one takes over.
    pub mixins: Vec<ShapeId>,
    /// The traits.
    pub traits: Traits,
}

/// A member of a shape.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The shape of the member's value.
    pub target: ShapeId,
    /// The member's own traits.
    pub traits: Traits,
}

/// The type of a shape.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `blob`
    Blob,
    /// `boolean`
    Boolean,
    /// `string`
    String,
    /// `enum`
    Enum,
    /// `intEnum`
    IntEnum,
    /// `byte`
    Byte,
    /// `short`
    Short,
    /// `integer`
    Integer,
    /// `long`
    Long,
    /// `float`
    Float,
    /// `double`
    Double,
    /// `bigInteger`
    BigInteger,
    /// `bigDecimal`
    BigDecimal,
    /// `timestamp`
    Timestamp,
    /// `document`
    Document,
    /// `list`, and the `set` of Smithy 1.0.
    List,
    /// `map`
    Map,
    /// `structure`
    Structure,
    /// `union`
    Union,
    /// `service`
    Service(Service),
    /// `resource`
    Resource(Resource),
    /// `operation`
    Operation(Operation),
}

/// What a `service` has besides traits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    /// The version of the interface.
    pub version: String,
    /// The operations bound to the service itself.
    pub operations: Vec<ShapeId>,
    /// The resources bound to the service.
    pub resources: Vec<ShapeId>,
    /// The errors that every operation may return.
    pub errors: Vec<ShapeId>,
    /// Shapes that have another name within this service.
    pub rename: IndexMap<ShapeId, String>,
}

/// What a `resource` has besides traits, as far as a client needs it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    /// All operations: those of the lifecycle, of the instance and of the collection.
    pub operations: Vec<ShapeId>,
    /// The resources below this one.
    pub resources: Vec<ShapeId>,
}

/// What an `operation` has besides traits.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The input; `smithy.api#Unit` where there is none.
    pub input: ShapeId,
    /// The output; `smithy.api#Unit` where there is none.
    pub output: ShapeId,
    /// The errors.
    pub errors: Vec<ShapeId>,
}

impl Model {
    /// A model of these shapes and `apply` statements.
    pub fn new(shapes: IndexMap<ShapeId, Shape>, applied: Vec<(ShapeId, Traits)>) -> Self {
        Self {
            shapes,
            applied,
            prelude: prelude::shapes(),
        }
    }

    /// A shape of the model or of the prelude.
    pub fn shape(&self, id: &ShapeId) -> Option<&Shape> {
        self.shapes.get(id).or_else(|| self.prelude.get(id))
    }
}

impl Shape {
    /// A shape without members and traits.
    pub fn new(id: ShapeId, kind: Kind) -> Self {
        Self {
            id,
            kind,
            members: IndexMap::new(),
            mixins: Vec::new(),
            traits: Traits::default(),
        }
    }

    /// Whether the shape is an error of operations.
    pub fn is_error(&self) -> bool {
        self.kind == Kind::Structure && self.traits.has("smithy.api#error")
    }
}

impl Kind {
    /// The type's name in the AST.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Blob => "blob",
            Self::Boolean => "boolean",
            Self::String => "string",
            Self::Enum => "enum",
            Self::IntEnum => "intEnum",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Integer => "integer",
            Self::Long => "long",
            Self::Float => "float",
            Self::Double => "double",
            Self::BigInteger => "bigInteger",
            Self::BigDecimal => "bigDecimal",
            Self::Timestamp => "timestamp",
            Self::Document => "document",
            Self::List => "list",
            Self::Map => "map",
            Self::Structure => "structure",
            Self::Union => "union",
            Self::Service(_) => "service",
            Self::Resource(_) => "resource",
            Self::Operation(_) => "operation",
        }
    }

    /// Whether a value of this type can be a member's: all but services, resources, operations.
    pub fn is_data(&self) -> bool {
        !matches!(
            self,
            Self::Service(_) | Self::Resource(_) | Self::Operation(_)
        )
    }
}
