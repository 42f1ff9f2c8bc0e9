//! The macros, used as emitted code uses them, and the behaviour that they give a shape.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{int_enum, members, string_enum, union};
use tinsmith_runtime::shape::{Location, Member, Structure, UnknownVariant};

#[derive(Default)]
struct Request {
    api_id: String,
    timeout: Option<i32>,
    secret: Option<String>,
    tags: Option<BTreeMap<Color, Option<String>>>,
    tree: Option<Box<Tree>>,
    level: Option<Level>,
}

members! { Request, "test#Request" xml("Root");
    0 api_id "ApiId" label required;
    1 timeout "Timeout" json("timeout") [constraints range(50, 30000)];
    2 secret "Secret" sensitive;
    3 tags "Tags" sparse [inner sensitive [constraints length(1, 64)]] [key [constraints pattern("^[A-Z]+$")]];
    4 tree "Tree";
    5 level "Level";
}

#[non_exhaustive]
enum Tree {
    Leaf(String),
    Branches(Vec<Self>),
    Unknown(UnknownVariant),
}

union! { Tree, "test#Tree";
    0 Leaf "leaf";
    1 Branches "branches";
}

#[non_exhaustive]
enum Color {
    Red,
    Unknown(String),
}

string_enum! { Color;
    Red "RED";
}

#[derive(Clone, Copy, Debug)]
enum Level {
    Low,
    Unknown(i32),
}

int_enum! { Level;
    Low 1;
}

fn sample() -> Request {
    Request {
        api_id: "a1".to_owned(),
        timeout: None,
        secret: Some("hush".to_owned()),
        tags: Some(BTreeMap::from([
            (Color::Red, Some("hidden".to_owned())),
            (Color::from("BLUE"), None),
        ])),
        tree: Some(Box::new(Tree::Branches(vec![
            Tree::Leaf("x".to_owned()),
            Tree::Unknown(UnknownVariant::new("twig", 3)),
        ]))),
        level: Some(Level::from(1)),
    }
}

#[test]
fn the_schema_holds_the_words() {
    let schema = sample().schema();
    assert_eq!(schema.name(), "Request");
    assert_eq!(schema.xml_name, Some("Root"));
    let [api_id, timeout, _, tags, ..] = schema.members else {
        panic!("{schema:?}")
    };
    assert_eq!(
        (api_id.location, api_id.is_required()),
        (Location::Label, true)
    );
    assert_eq!((timeout.json_key(), timeout.field), ("timeout", "timeout"));
    let constraints = |member: Option<&'static Member>| member.and_then(|it| it.constraints);
    let of_values = constraints(tags.inner).unwrap();
    assert_eq!(
        (of_values.min_length, of_values.max_length),
        (Some(1), Some(64))
    );
    let pattern = constraints(tags.key).and_then(|it| it.pattern);
    assert_eq!(pattern.map(|it| it.source()), Some("^[A-Z]+$"));
    assert!(api_id.constraints.is_none());
}

#[test]
fn debug_prints_what_is_present_and_redacts_what_is_sensitive() {
    assert_eq!(
        format!("{:?}", sample()),
        "Request { api_id: \"a1\", secret: ** redacted **, \
         tags: {\"BLUE\": ** redacted **, \"RED\": ** redacted **}, \
         tree: Branches([Leaf(\"x\"), Unknown(UnknownVariant { name: \"twig\", \
         value: Number(BigDecimal(\"3\")) })]), level: 1 }"
    );
}

#[test]
fn a_clone_is_equal_and_independent() {
    let request = sample();
    let mut clone = request.clone();
    assert!(clone == request);
    clone.tree = Some(Box::new(Tree::Leaf("y".to_owned())));
    assert!(clone != request);
    assert_eq!(
        clone
            .tags
            .as_ref()
            .and_then(|tags| tags.get(&Color::from("BLUE"))),
        Some(&None)
    );
}

#[test]
fn an_unknown_enum_value_is_the_value_itself() {
    assert!(Color::Unknown("RED".to_owned()) == Color::Red);
    assert_eq!(Color::from("GREEN").to_string(), "GREEN");
    assert_eq!(Level::from(7).as_i32(), 7);
}
