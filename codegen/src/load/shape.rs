//! One entry of `shapes`.

use indexmap::IndexMap;
use serde_json::json;

use super::node::{Node, Object};
use crate::error::Problem;
use crate::smithy::{Kind, Member, Operation, Resource, Service, Shape, ShapeId, Traits};

/// What an entry says.
pub(super) enum Statement {
    /// Defines a shape.
    Shape(Box<Shape>),
    /// Gives traits to a shape or member which is defined elsewhere.
    Apply(Traits),
}

pub(super) fn read(node: &Node<'_>, id: &ShapeId) -> Option<Statement> {
    let ty = node.map()?.get("type").and_then(|value| value.as_str());
    let Some(ty) = ty else {
        node.report(Problem::Missing {
            path: "type".to_owned(),
        });
        return None;
    };
    if ty == "apply" {
        let object = node.object(&["type", "traits"])?;
        return Some(Statement::Apply(traits(&object)));
    }
    if id.member().is_some() {
        node.report(Problem::MemberAsShape);
        return None;
    }
    let object = node.object(properties(ty))?;
    let kind = kind(&object, ty)?;
    let mut traits = traits(&object);
    if ty == "set" {
        traits.insert("smithy.api#uniqueItems", json!({}));
    }
    Some(Statement::Shape(Box::new(Shape {
        id: id.clone(),
        members: members(&object, &kind),
        mixins: object
            .optional("mixins")
            .and_then(|node| node.references())
            .unwrap_or_default(),
        traits,
        kind,
    })))
}

/// The members of the JSON object that a shape of this type may have.
fn properties(ty: &str) -> &'static [&'static str] {
    match ty {
        "list" | "set" => &["type", "traits", "mixins", "member"],
        "map" => &["type", "traits", "mixins", "key", "value"],
        "structure" | "union" | "enum" | "intEnum" => &["type", "traits", "mixins", "members"],
        "service" => &[
            "type",
            "traits",
            "mixins",
            "version",
            "operations",
            "resources",
            "errors",
            "rename",
        ],
        "resource" => &[
            "type",
            "traits",
            "mixins",
            "identifiers",
            "properties",
            "create",
            "put",
            "read",
            "update",
            "delete",
            "list",
            "operations",
            "collectionOperations",
            "resources",
        ],
        "operation" => &["type", "traits", "mixins", "input", "output", "errors"],
        _ => &["type", "traits", "mixins"],
    }
}

fn kind(object: &Object<'_>, ty: &str) -> Option<Kind> {
    Some(match ty {
        "blob" => Kind::Blob,
        "boolean" => Kind::Boolean,
        "string" => Kind::String,
        "enum" => Kind::Enum,
        "intEnum" => Kind::IntEnum,
        "byte" => Kind::Byte,
        "short" => Kind::Short,
        "integer" => Kind::Integer,
        "long" => Kind::Long,
        "float" => Kind::Float,
        "double" => Kind::Double,
        "bigInteger" => Kind::BigInteger,
        "bigDecimal" => Kind::BigDecimal,
        "timestamp" => Kind::Timestamp,
        "document" => Kind::Document,
        "list" | "set" => Kind::List,
        "map" => Kind::Map,
        "structure" => Kind::Structure,
        "union" => Kind::Union,
        "service" => Kind::Service(service(object)),
        "resource" => Kind::Resource(resource(object)),
        "operation" => Kind::Operation(operation(object)),
        _ => {
            let node = object.optional("type")?;
            return node.expected("the name of a shape's type");
        }
    })
}

fn members(object: &Object<'_>, kind: &Kind) -> IndexMap<String, Member> {
    let mut members = IndexMap::new();
    let mut insert = |name: &str, node: Node<'_>| {
        if let Some(member) = member(&node) {
            members.insert(name.to_owned(), member);
        }
    };
    let fixed: &[&str] = match kind {
        Kind::List => &["member"],
        Kind::Map => &["key", "value"],
        _ => &[],
    };
    for name in fixed.iter().copied() {
        // With mixins a list or map may get its members from them.
        let node = match object.optional("mixins") {
            Some(_) => object.optional(name),
            None => object.required(name),
        };
        if let Some(node) = node {
            insert(name, node);
        }
    }
    if let Some(node) = object.optional("members") {
        for (name, node) in node.children().into_iter().flatten() {
            if crate::smithy::is_identifier(name) {
                insert(name, node);
            } else {
                node.report(Problem::BadMemberName {
                    name: name.to_owned(),
                });
            }
        }
    }
    members
}

fn member(node: &Node<'_>) -> Option<Member> {
    let object = node.object(&["target", "traits"])?;
    Some(Member {
        target: object.required("target")?.shape_id()?,
        traits: traits(&object),
    })
}

fn traits(object: &Object<'_>) -> Traits {
    let mut traits = Traits::default();
    let Some(node) = object.optional("traits") else {
        return traits;
    };
    for (name, value) in node.children().into_iter().flatten() {
        if ShapeId::parse(name).is_none() {
            node.report(Problem::BadShapeId {
                text: name.to_owned(),
            });
            continue;
        }
        traits.insert(name, value.value().clone());
    }
    traits
}

fn service(object: &Object<'_>) -> Service {
    let mut rename = IndexMap::new();
    if let Some(node) = object.optional("rename") {
        for (from, to) in node.children().into_iter().flatten() {
            match (ShapeId::parse(from), to.string()) {
                (Some(from), Some(to)) => {
                    rename.insert(from, to.to_owned());
                }
                (None, _) => node.report(Problem::BadShapeId {
                    text: from.to_owned(),
                }),
                (Some(_), None) => {}
            }
        }
    }
    Service {
        version: object
            .optional("version")
            .and_then(|node| node.string())
            .unwrap_or_default()
            .to_owned(),
        operations: references(object, "operations"),
        resources: references(object, "resources"),
        errors: references(object, "errors"),
        rename,
    }
}

fn resource(object: &Object<'_>) -> Resource {
    let lifecycle = ["create", "put", "read", "update", "delete", "list"];
    let mut operations: Vec<ShapeId> = lifecycle
        .into_iter()
        .filter_map(|name| object.optional(name)?.reference())
        .collect();
    operations.extend(references(object, "operations"));
    operations.extend(references(object, "collectionOperations"));
    Resource {
        operations,
        resources: references(object, "resources"),
    }
}

fn operation(object: &Object<'_>) -> Operation {
    let reference = |name| {
        object
            .optional(name)
            .and_then(|node| node.reference())
            .unwrap_or_else(ShapeId::unit)
    };
    Operation {
        input: reference("input"),
        output: reference("output"),
        errors: references(object, "errors"),
    }
}

fn references(object: &Object<'_>, name: &'static str) -> Vec<ShapeId> {
    object
        .optional(name)
        .and_then(|node| node.references())
        .unwrap_or_default()
}
