//! Values of any shape of a model, behind the traits that emitted code implements with macros.

use std::collections::BTreeMap;

use serde_json::Value as Json;
use tinsmith_runtime::ByteStream;
use tinsmith_runtime::shape::{
    BigDecimal, BigInteger, Blob, Document, Enumeration, IntEnumeration, List, Map, Schema, Slot,
    Structure, Union, UnknownVariant, Value, Variant, View,
};
use tinsmith_runtime::timestamp::Timestamp;
use tinsmith_tests::conformance::protocol::params;

use crate::model::{Model, target};

/// A place for a value of a shape: a field, an item, an entry.
pub(crate) struct Field {
    model: &'static Model,
    shape: &'static str,
    value: Option<Any>,
}

/// A value.
enum Any {
    Boolean(bool),
    Byte(i8),
    Short(i16),
    Integer(i32),
    IntEnum(AnyIntEnum),
    Long(i64),
    Float(f32),
    Double(f64),
    BigInteger(BigInteger),
    BigDecimal(BigDecimal),
    String(String),
    Enum(AnyEnum),
    Blob(Blob),
    Stream(ByteStream),
    Timestamp(Timestamp),
    Document(Document),
    List(AnyList),
    Map(AnyMap),
    Structure(AnyStructure),
    Union(Box<AnyUnion>),
}

impl Field {
    /// Without a value.
    pub(crate) fn absent(model: &'static Model, shape: &'static str) -> Self {
        Self {
            model,
            shape,
            value: None,
        }
    }

    /// With the default of the shape's Rust type.
    pub(crate) fn present(model: &'static Model, shape: &'static str) -> Self {
        let value = Some(Any::of(model, shape));
        Self {
            model,
            shape,
            value,
        }
    }
}

impl Value for Field {
    fn view(&self) -> View<'_> {
        self.value.as_ref().map_or(View::Absent, Any::view)
    }

    fn slot(&mut self) -> Slot<'_> {
        let make = || Any::of(self.model, self.shape);
        self.value.get_or_insert_with(make).slot()
    }
}

impl Any {
    fn of(model: &'static Model, shape: &'static str) -> Self {
        match model.kind(shape) {
            "boolean" => Self::Boolean(false),
            "byte" => Self::Byte(0),
            "short" => Self::Short(0),
            "integer" => Self::Integer(0),
            "intEnum" => Self::IntEnum(AnyIntEnum(0)),
            "long" => Self::Long(0),
            "float" => Self::Float(0.0),
            "double" => Self::Double(0.0),
            "bigInteger" => Self::BigInteger(BigInteger::default()),
            "bigDecimal" => Self::BigDecimal(BigDecimal::default()),
            "string" => Self::String(String::new()),
            "enum" => Self::Enum(AnyEnum(String::new())),
            "blob" if model.is_streaming(shape) => Self::Stream(ByteStream::default()),
            "blob" => Self::Blob(Blob::default()),
            "timestamp" => Self::Timestamp(Timestamp::default()),
            "document" => Self::Document(Document::Null),
            "list" => Self::List(AnyList {
                item: Element::new(model, shape, "member"),
                items: Vec::new(),
            }),
            "map" => Self::Map(AnyMap {
                value: Element::new(model, shape, "value"),
                entries: BTreeMap::new(),
            }),
            "structure" => Self::Structure(AnyStructure::new(model, shape, Role::Nested)),
            "union" => Self::Union(Box::new(AnyUnion {
                model,
                shape,
                variant: Err(UnknownVariant::default()),
            })),
            other => panic!("{shape} is a {other}"),
        }
    }

    fn view(&self) -> View<'_> {
        match self {
            Self::Boolean(value) => View::Boolean(*value),
            Self::Byte(value) => View::Byte(*value),
            Self::Short(value) => View::Short(*value),
            Self::Integer(value) => View::Integer(*value),
            Self::IntEnum(value) => View::Integer(value.0),
            Self::Long(value) => View::Long(*value),
            Self::Float(value) => View::Float(value),
            Self::Double(value) => View::Float(value),
            Self::BigInteger(value) => View::BigInteger(value),
            Self::BigDecimal(value) => View::BigDecimal(value),
            Self::String(value) => View::String(value),
            Self::Enum(value) => View::Enum(&value.0),
            Self::Blob(value) => View::Blob(value),
            Self::Stream(value) => View::Stream(value),
            Self::Timestamp(value) => View::Timestamp(*value),
            Self::Document(value) => View::Document(value),
            Self::List(value) => View::List(value),
            Self::Map(value) => View::Map(value),
            Self::Structure(value) => View::Structure(value),
            Self::Union(value) => View::Union(&**value),
        }
    }

    fn slot(&mut self) -> Slot<'_> {
        match self {
            Self::Boolean(value) => Slot::Boolean(value),
            Self::Byte(value) => Slot::Byte(value),
            Self::Short(value) => Slot::Short(value),
            Self::Integer(value) => Slot::Integer(value),
            Self::IntEnum(value) => Slot::IntEnum(value),
            Self::Long(value) => Slot::Long(value),
            Self::Float(value) => Slot::Float(value),
            Self::Double(value) => Slot::Float(value),
            Self::BigInteger(value) => Slot::BigInteger(value),
            Self::BigDecimal(value) => Slot::BigDecimal(value),
            Self::String(value) => Slot::String(value),
            Self::Enum(value) => Slot::Enum(value),
            Self::Blob(value) => Slot::Blob(value),
            Self::Stream(value) => Slot::Stream(value),
            Self::Timestamp(value) => Slot::Timestamp(value),
            Self::Document(value) => Slot::Document(value),
            Self::List(value) => Slot::List(value),
            Self::Map(value) => Slot::Map(value),
            Self::Structure(value) => Slot::Structure(value),
            Self::Union(value) => Slot::Union(&mut **value),
        }
    }
}

struct AnyEnum(String);

impl Enumeration for AnyEnum {
    fn assign(&mut self, value: &str) {
        value.clone_into(&mut self.0);
    }
}

struct AnyIntEnum(i32);

impl IntEnumeration for AnyIntEnum {
    fn assign(&mut self, value: i32) {
        self.0 = value;
    }
}

/// What a list or map holds.
struct Element {
    model: &'static Model,
    shape: &'static str,
    is_sparse: bool,
}

impl Element {
    fn new(model: &'static Model, shape: &'static str, name: &str) -> Self {
        let shape = model.shape(shape);
        Self {
            model,
            shape: target(&shape[name]),
            is_sparse: shape["traits"].get("smithy.api#sparse").is_some(),
        }
    }

    fn field(&self) -> Field {
        if self.is_sparse {
            Field::absent(self.model, self.shape)
        } else {
            Field::present(self.model, self.shape)
        }
    }
}

struct AnyList {
    item: Element,
    items: Vec<Field>,
}

impl List for AnyList {
    fn len(&self) -> usize {
        self.items.len()
    }

    fn get(&self, index: usize) -> Option<&dyn Value> {
        self.items.get(index).map(|item| item as &dyn Value)
    }

    fn push(&mut self) -> &mut dyn Value {
        self.items.push(self.item.field());
        self.items.last_mut().expect("just pushed")
    }

    fn clear(&mut self) {
        self.items.clear();
    }
}

struct AnyMap {
    value: Element,
    entries: BTreeMap<String, Field>,
}

impl Map for AnyMap {
    fn len(&self) -> usize {
        self.entries.len()
    }

    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Value)> + '_> {
        let entries = self.entries.iter();
        Box::new(entries.map(|(key, value)| (key.as_str(), value as &dyn Value)))
    }

    fn insert(&mut self, key: &str) -> &mut dyn Value {
        self.entries.insert(key.to_owned(), self.value.field());
        self.entries.get_mut(key).expect("just inserted")
    }

    fn clear(&mut self) {
        self.entries.clear();
    }
}

/// What a structure is for: defaults are not sent where the user may leave them to the service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Input,
    Nested,
}

/// A structure.
pub(crate) struct AnyStructure {
    model: &'static Model,
    shape: &'static str,
    role: Role,
    fields: Vec<Field>,
}

impl AnyStructure {
    pub(crate) fn new(model: &'static Model, shape: &'static str, role: Role) -> Self {
        let members = model.members(shape).into_iter();
        let fields = members
            .map(|(_, member)| field(model, member, role))
            .collect();
        Self {
            model,
            shape,
            role,
            fields,
        }
    }
}

/// A field as emitted code has it: plain when the member is required or has a default.
fn field(model: &'static Model, member: &'static Json, role: Role) -> Field {
    let shape = target(member);
    let own = &member["traits"];
    if own.get("smithy.api#clientOptional").is_some() {
        return Field::absent(model, shape);
    }
    match own.get("smithy.api#default") {
        Some(Json::Null) => Field::absent(model, shape),
        Some(default) if role == Role::Nested => {
            let mut field = Field::present(model, shape);
            params::fill(&mut field, default, params::Blobs::Base64);
            field
        }
        None if own.get("smithy.api#required").is_some() => Field::present(model, shape),
        _ => Field::absent(model, shape),
    }
}

impl Structure for AnyStructure {
    fn schema(&self) -> &'static Schema {
        self.model.schema(self.shape)
    }

    fn get(&self, index: usize) -> Option<&dyn Value> {
        self.fields.get(index).map(|field| field as &dyn Value)
    }

    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Value> {
        let field = self.fields.get_mut(index);
        field.map(|field| field as &mut dyn Value)
    }

    fn reset(&mut self) {
        *self = Self::new(self.model, self.shape, self.role);
    }
}

struct AnyUnion {
    model: &'static Model,
    shape: &'static str,
    variant: Result<(usize, Field), UnknownVariant>,
}

impl Union for AnyUnion {
    fn schema(&self) -> &'static Schema {
        self.model.schema(self.shape)
    }

    fn variant(&self) -> Variant<'_> {
        match &self.variant {
            Ok((index, field)) => Variant::Known(*index, field),
            Err(unknown) => Variant::Unknown(unknown),
        }
    }

    fn select(&mut self, index: usize) -> Option<&mut dyn Value> {
        let members = self.model.members(self.shape);
        let (_, member) = members.get(index)?;
        self.variant = Ok((index, Field::present(self.model, target(member))));
        let (_, field) = self.variant.as_mut().ok()?;
        Some(field)
    }

    fn select_unknown(&mut self, unknown: UnknownVariant) {
        self.variant = Err(unknown);
    }
}
