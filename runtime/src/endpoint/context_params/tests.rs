use std::collections::BTreeMap;

use super::Step::{Flatten, Items, Keys, Member, Select, Values};
use super::*;
use crate::codegen::{members, union};
use crate::endpoint::rules::{Parameter, ParameterKind};
use crate::shape::UnknownVariant;

#[derive(Default)]
struct Input {
    bucket: String,
    is_fast: Option<bool>,
    items: Option<Vec<Item>>,
    tables: Option<BTreeMap<String, Item>>,
    target: Option<Target>,
}

members! { Input, "test#Input";
    0 bucket "Bucket" required;
    1 is_fast "IsFast";
    2 items "Items";
    3 tables "Tables";
    4 target "Target";
}

#[derive(Default)]
struct Item {
    key: Option<String>,
    put: Option<String>,
    names: Option<Vec<String>>,
}

members! { Item, "test#Item";
    0 key "Key";
    1 put "Put";
    2 names "Names";
}

enum Target {
    Arn(String),
    Unknown(UnknownVariant),
}

union! { Target, "test#Target";
    0 Arn "arn";
}

fn item(key: Option<&str>, put: Option<&str>, names: &[&str]) -> Item {
    Item {
        key: key.map(str::to_owned),
        put: put.map(str::to_owned),
        names: Some(names.iter().map(|name| (*name).to_owned()).collect()),
    }
}

fn input() -> Input {
    let tables = [
        ("t1", item(Some("x"), None, &[])),
        ("t2", item(None, None, &[])),
    ];
    Input {
        bucket: "attic".to_owned(),
        is_fast: Some(true),
        items: Some(vec![
            item(Some("a"), Some("b"), &["c", "d"]),
            item(None, Some("e"), &[]),
            item(Some("f"), None, &["g"]),
        ]),
        tables: Some(tables.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        target: Some(Target::Arn("arn:x".to_owned())),
    }
}

const NAME: Parameter = Parameter {
    name: "Name",
    kind: ParameterKind::String,
    built_in: None,
    required: false,
    default: None,
};

/// The value of a parameter called `Name`.
fn bound(params: &'static [ContextParam], input: &Input) -> Option<ParameterValue<'static>> {
    let mut parameters = Parameters::new();
    ContextParams::new(params)
        .bind(input, &mut parameters)
        .unwrap();
    parameters.find(&NAME).map(|value| match value {
        ParameterValue::String(text) => ParameterValue::from(text.to_string()),
        ParameterValue::Boolean(value) => ParameterValue::Boolean(*value),
        ParameterValue::StringArray(texts) => {
            let texts = texts.iter().map(|text| Cow::Owned(text.to_string()));
            ParameterValue::StringArray(texts.collect())
        }
    })
}

fn at(path: &'static [Step], input: &Input) -> Option<ParameterValue<'static>> {
    let params: &'static [ContextParam] = Vec::leak(vec![ContextParam::path("Name", path)]);
    bound(params, input)
}

fn texts(texts: &[&str]) -> Option<ParameterValue<'static>> {
    let texts = texts.iter().map(|text| Cow::Owned((*text).to_owned()));
    Some(ParameterValue::StringArray(texts.collect()))
}

#[test]
fn a_path_leads_through_members() {
    let input = input();
    assert_eq!(at(&[Member("Bucket")], &input), Some("attic".into()));
    assert_eq!(at(&[Member("IsFast")], &input), Some(true.into()));
    let path = &[Member("Tables"), Member("t1"), Member("Key")];
    assert_eq!(at(path, &input), Some("x".into()));
    let path = &[Member("Target"), Member("arn")];
    assert_eq!(at(path, &input), Some("arn:x".into()));
}

#[test]
fn what_is_absent_has_no_value() {
    let input = input();
    for path in [
        &[Member("Nothing")] as &[Step],
        &[Member("Bucket"), Member("x")],
        &[Member("Tables"), Member("t2"), Member("Key")],
        &[Member("Tables"), Member("t3"), Member("Key")],
        &[Member("Bucket"), Items],
        &[Member("Bucket"), Flatten],
        &[Member("Items"), Keys],
        &[Member("Items"), Member("Key")],
    ] {
        assert_eq!(at(Vec::leak(path.to_vec()), &input), None, "{path:?}");
    }
    let empty = Input::default();
    assert_eq!(at(&[Member("Items"), Items, Member("Key")], &empty), None);
    assert_eq!(at(&[Member("Tables"), Keys], &empty), None);
}

#[test]
fn a_projection_takes_further_steps_from_each_item() {
    let input = input();
    let path = &[Member("Items"), Items, Member("Key")];
    assert_eq!(at(path, &input), texts(&["a", "f"]));
    let path = &[Member("Tables"), Values, Member("Key")];
    assert_eq!(at(path, &input), texts(&["x"]));
    assert_eq!(at(&[Member("Tables"), Keys], &input), texts(&["t1", "t2"]));
}

#[test]
fn lists_in_a_list_are_flattened() {
    let input = input();
    let names = &[Member("Items"), Items, Member("Names"), Flatten];
    assert_eq!(at(names, &input), texts(&["c", "d", "g"]));
    // Lists of lists are no list of strings.
    let nested = &[Member("Items"), Items, Member("Names")];
    assert_eq!(at(nested, &input), texts(&[]));
    let select = &[
        Member("Items"),
        Items,
        Select(&[&[Member("Key")], &[Member("Put")]]),
        Flatten,
    ];
    assert_eq!(at(select, &input), texts(&["a", "b", "e", "f"]));
    let after = &[Member("Items"), Flatten, Member("Put")];
    assert_eq!(at(after, &input), texts(&["b", "e"]));
}

#[test]
fn the_last_value_that_is_there_is_taken() {
    const PARAMS: &[ContextParam] = &[
        ContextParam::path("Name", &[Member("Tables"), Member("t1"), Member("Key")]),
        ContextParam::member("Name", "Bucket"),
    ];
    const STATIC: &[ContextParam] = &[
        ContextParam::member("Name", "Bucket"),
        ContextParam::string("Name", "fixed"),
    ];
    const OPTIONAL: &[ContextParam] = &[
        ContextParam::boolean("Name", false),
        ContextParam::member("Name", "IsFast"),
    ];
    const TEXTS: &[ContextParam] = &[ContextParam::string_array("Name", &["a", "b"])];
    let input = input();
    assert_eq!(bound(PARAMS, &input), Some("attic".into()));
    assert_eq!(bound(STATIC, &input), Some("fixed".into()));
    assert_eq!(bound(OPTIONAL, &input), Some(true.into()));
    assert_eq!(bound(TEXTS, &input), texts(&["a", "b"]));
    let absent = Input {
        bucket: "attic".to_owned(),
        ..Input::default()
    };
    assert_eq!(bound(OPTIONAL, &absent), Some(false.into()));
}

#[test]
fn a_required_member_must_not_be_blank() {
    const PARAMS: &[ContextParam] = &[ContextParam::member("Name", "Bucket")];
    let params = ContextParams::new(PARAMS);
    let input = Input {
        bucket: " \t".to_owned(),
        ..Input::default()
    };
    let error = params.bind(&input, &mut Parameters::new()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "Input is not valid: bucket: decides where the request goes, and must not be blank"
    );
}
