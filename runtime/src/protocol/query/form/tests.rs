use std::collections::BTreeMap;

use super::*;
use crate::codegen::{members, union};
use crate::shape::{Blob, UnknownVariant};
use crate::timestamp::Timestamp;

#[derive(Default)]
struct Search {
    name: Option<String>,
    note: Option<String>,
    label: Option<String>,
    limit: Option<i32>,
    ratio: Option<f32>,
    is_dry: Option<bool>,
    data: Option<Blob>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    tags: Option<Vec<String>>,
    named: Option<Vec<String>>,
    flat: Option<Vec<Self>>,
    matrix: Option<Vec<Vec<String>>>,
    map: Option<BTreeMap<String, Vec<String>>>,
    flat_map: Option<BTreeMap<String, String>>,
    sparse: Option<Vec<Option<String>>>,
    choice: Option<Choice>,
    inside: Option<Box<Self>>,
}

members! { Search, "test#Search";
    0 name "name" xml("Name");
    1 note "note" ec2("theNote") xml("Note");
    2 label "label" header("x-label");
    3 limit "limit" xml("maxItems");
    4 ratio "ratio";
    5 is_dry "isDry";
    6 data "data";
    7 since "since";
    8 until "until" epoch_seconds;
    9 tags "tags";
    10 named "named" [inner xml("item")];
    11 flat "flat" xml_flattened [inner xml("ignored")];
    12 matrix "matrix";
    13 map "map" [inner xml("Value")] [key xml("Key")];
    14 flat_map "flatMap" xml("Flat") xml_flattened;
    15 sparse "sparse" sparse;
    16 choice "choice";
    17 inside "inside";
}

#[non_exhaustive]
enum Choice {
    This(String),
    Unknown(UnknownVariant),
}

union! { Choice, "test#Choice";
    0 This "this";
}

/// The parameters, sorted as the members are, without `Action` and `Version`.
fn parameters(names: Names, input: &Search) -> Result<Vec<String>, String> {
    let body = form(names, "Search", "2020-01-08", input).map_err(|error| error.to_string())?;
    let rest = body
        .strip_prefix("Action=Search&Version=2020-01-08")
        .unwrap();
    Ok(rest.split('&').skip(1).map(str::to_owned).collect())
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

fn simple() -> Search {
    Search {
        name: Some("a b&c=d/é".to_owned()),
        note: Some(String::new()),
        label: Some("bindings are ignored".to_owned()),
        limit: Some(-5),
        ratio: Some(f32::NEG_INFINITY),
        is_dry: Some(true),
        data: Some("value".into()),
        since: Some(Timestamp::from_seconds(1_422_172_800)),
        until: Some(Timestamp::from_seconds(1_422_172_800)),
        ..Search::default()
    }
}

fn lists() -> Search {
    Search {
        tags: Some(strings(&["a", "b"])),
        named: Some(strings(&["c"])),
        flat: Some(vec![
            Search::default(),
            Search {
                limit: Some(1),
                tags: Some(strings(&["d"])),
                ..Search::default()
            },
        ]),
        matrix: Some(vec![strings(&["e"]), strings(&["f", "g"])]),
        ..Search::default()
    }
}

#[test]
fn simple_values_are_called_by_their_xml_name_in_aws_query() {
    assert_eq!(
        parameters(Names::Xml, &simple()).unwrap(),
        [
            "Name=a%20b%26c%3Dd%2F%C3%A9",
            "Note=",
            "label=bindings%20are%20ignored",
            "maxItems=-5",
            "ratio=-Infinity",
            "isDry=true",
            "data=dmFsdWU%3D",
            "since=2015-01-25T08%3A00%3A00Z",
            "until=1422172800",
        ]
    );
}

#[test]
fn simple_values_are_called_by_their_ec2_name_or_capitalized_in_ec2_query() {
    assert_eq!(
        parameters(Names::Ec2, &simple()).unwrap(),
        [
            "Name=a%20b%26c%3Dd%2F%C3%A9",
            "theNote=",
            "Label=bindings%20are%20ignored",
            "MaxItems=-5",
            "Ratio=-Infinity",
            "IsDry=true",
            "Data=dmFsdWU%3D",
            "Since=2015-01-25T08%3A00%3A00Z",
            "Until=1422172800",
        ]
    );
}

#[test]
fn lists_are_counted_from_one() {
    assert_eq!(
        parameters(Names::Xml, &lists()).unwrap(),
        [
            "tags.member.1=a",
            "tags.member.2=b",
            "named.item.1=c",
            "flat.2.maxItems=1",
            "flat.2.tags.member.1=d",
            "matrix.member.1.member.1=e",
            "matrix.member.2.member.1=f",
            "matrix.member.2.member.2=g",
        ]
    );
    assert_eq!(
        parameters(Names::Ec2, &lists()).unwrap(),
        [
            "Tags.1=a",
            "Tags.2=b",
            "Named.1=c",
            "Flat.2.MaxItems=1",
            "Flat.2.Tags.1=d",
            "Matrix.1.1=e",
            "Matrix.2.1=f",
            "Matrix.2.2=g",
        ]
    );
}

#[test]
fn only_aws_query_sends_lists_without_items() {
    let input = Search {
        tags: Some(vec![]),
        flat: Some(vec![]),
        inside: Some(Box::new(Search {
            matrix: Some(vec![vec![]]),
            ..Search::default()
        })),
        ..Search::default()
    };
    assert_eq!(
        parameters(Names::Xml, &input).unwrap(),
        ["tags=", "flat=", "inside.matrix.member.1="]
    );
    assert_eq!(parameters(Names::Ec2, &input).unwrap(), [""; 0]);
}

#[test]
fn maps_have_numbered_entries_with_key_and_value() {
    let input = Search {
        map: Some(
            [
                ("a&b".to_owned(), strings(&["c", "d"])),
                ("e".to_owned(), vec![]),
            ]
            .into(),
        ),
        flat_map: Some([("f".to_owned(), "g".to_owned())].into()),
        inside: Some(Box::new(Search {
            map: Some(BTreeMap::new()),
            ..Search::default()
        })),
        ..Search::default()
    };
    assert_eq!(
        parameters(Names::Xml, &input).unwrap(),
        [
            "map.entry.1.Key=a%26b",
            "map.entry.1.Value.member.1=c",
            "map.entry.1.Value.member.2=d",
            "map.entry.2.Key=e",
            "map.entry.2.Value=",
            "Flat.1.key=f",
            "Flat.1.value=g",
        ]
    );
    assert_eq!(
        parameters(Names::Ec2, &input).unwrap_err(),
        "map: is a map, which ec2Query does not have"
    );
}

#[test]
fn nested_values_have_dots_in_their_names() {
    let input = Search {
        choice: Some(Choice::This("a".to_owned())),
        inside: Some(Box::new(Search {
            note: Some("b".to_owned()),
            choice: Some(Choice::default()),
            ..Search::default()
        })),
        ..Search::default()
    };
    assert_eq!(
        parameters(Names::Xml, &input).unwrap(),
        ["choice.this=a", "inside.Note=b"]
    );
    assert_eq!(
        parameters(Names::Ec2, &input).unwrap(),
        ["Choice.This=a", "Inside.theNote=b"]
    );
}

#[test]
fn values_without_a_form_are_refused_with_their_path() {
    let error = |inside| {
        let input = Search {
            inside: Some(Box::new(inside)),
            ..Search::default()
        };
        parameters(Names::Xml, &input).unwrap_err()
    };
    let unknown = Choice::Unknown(UnknownVariant::new("that", 1));
    assert_eq!(
        error(Search {
            choice: Some(unknown),
            ..Search::default()
        }),
        "inside.choice: holds a member that the model does not know, which cannot be sent"
    );
    assert_eq!(
        error(Search {
            sparse: Some(vec![Some("a".to_owned()), None]),
            ..Search::default()
        }),
        "inside.sparse[1]: must not be absent"
    );
    let mut deep = Search::default();
    for _ in 0..1000 {
        deep = Search {
            inside: Some(Box::new(deep)),
            ..Search::default()
        };
    }
    let message = error(deep);
    assert!(
        message.ends_with("inside: is nested more than 128 levels deep"),
        "{message}"
    );
}
