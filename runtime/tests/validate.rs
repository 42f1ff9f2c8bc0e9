//! Validation of inputs, by level, rule and depth.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{members, string_enum, union};
use tinsmith_runtime::shape::{BigDecimal, Blob, Bound, UnknownVariant};
use tinsmith_runtime::validate::{
    InvalidInput, LengthUnit, Rule, Validation, validate, validate_in_full,
};

#[derive(Default)]
struct Update {
    api_id: String,
    timeout_in_millis: Option<i32>,
    parameters: Option<BTreeMap<String, BTreeMap<String, String>>>,
    tags: Option<Vec<Tag>>,
    method: Method,
    target: Target,
    secret: Option<String>,
    password: Option<i64>,
    names: Option<Vec<String>>,
    weights: Option<Vec<f64>>,
    price: Option<BigDecimal>,
    ratio: Option<f32>,
    content: Option<Blob>,
    token: Option<String>,
    owner: Option<String>,
    keys: Option<BTreeMap<String, Vec<i32>>>,
}

members! { Update, "test#UpdateRequest";
    0 api_id "ApiId" label required;
    1 timeout_in_millis "TimeoutInMillis" [constraints range(50, 30000)];
    2 parameters "Parameters" [inner [constraints max_length(2)]
        [inner [constraints length(1, 3)]] [key [constraints pattern("^[a-z]$")]]];
    3 tags "Tags" [constraints max_length(3)];
    4 method "Method" required;
    5 target "Target" required;
    6 secret "Secret" sensitive [constraints pattern("^hush$")];
    7 password "Password" sensitive [constraints min(1000)];
    8 names "Names" unique_items [inner [constraints pattern("^[a-z]+$")]];
    9 weights "Weights" unique_items [inner [constraints min_decimal("0.5")]];
    10 price "Price" [constraints max(100)];
    11 ratio "Ratio" [constraints max_decimal("0.1")];
    12 content "Content" [constraints min_length(2)];
    13 token "Token" required idempotency_token;
    14 owner "Owner" required;
    15 keys "Keys" sensitive [inner [inner [constraints max(9)]]] [key [constraints max_length(8)]];
}

#[derive(Default)]
struct Tag {
    key: Option<String>,
    parent: Option<Box<Target>>,
}

members! { Tag, "test#Tag";
    0 key "Key" required [constraints length(1, 4)];
    1 parent "Parent";
}

#[non_exhaustive]
enum Target {
    Port(i32),
    Tags(Vec<Tag>),
    Unknown(UnknownVariant),
}

union! { Target, "test#Target";
    0 Port "port" [constraints range(1, 65535)];
    1 Tags "tags";
}

#[non_exhaustive]
enum Method {
    Get,
    Unknown(String),
}

string_enum! { Method;
    Get "GET";
}

fn valid() -> Update {
    Update {
        api_id: "a1".to_owned(),
        method: Method::Get,
        target: Target::Port(80),
        owner: Some("me".to_owned()),
        ..Update::default()
    }
}

fn messages(checked: Result<(), InvalidInput>) -> Vec<String> {
    let Err(invalid) = checked else {
        panic!("nothing was found")
    };
    let violations = invalid.violations().iter();
    violations.map(ToString::to_string).collect()
}

#[test]
fn a_valid_input_passes_every_level() {
    for level in [Validation::Off, Validation::Basic, Validation::Full] {
        assert_eq!(validate(&valid(), level), Ok(()), "{level:?}");
    }
    assert_eq!(validate_in_full(&valid()), Ok(()));
    assert_eq!(Validation::default(), Validation::Basic);
}

#[test]
fn a_number_out_of_range_is_named_with_value_and_bounds() {
    let mut input = valid();
    input.timeout_in_millis = Some(10);
    let invalid = validate(&input, Validation::Basic).unwrap_err();
    assert_eq!(
        invalid.to_string(),
        "UpdateRequest is not valid: \
         timeout_in_millis: 10 is outside the allowed range 50 to 30000"
    );
    let [violation] = invalid.violations() else {
        panic!("{invalid}")
    };
    assert_eq!(violation.path(), "timeout_in_millis");
    let rule = Rule::Range {
        min: Some(Bound::Whole(50)),
        max: Some(Bound::Whole(30000)),
        found: Some("10".to_owned()),
    };
    assert_eq!(violation.rule(), &rule);
    for allowed in [50, 30000] {
        input.timeout_in_millis = Some(allowed);
        assert_eq!(validate(&input, Validation::Basic), Ok(()));
    }
    input.timeout_in_millis = Some(30001);
    assert_eq!(validate(&input, Validation::Off), Ok(()));
    assert_eq!(messages(validate(&input, Validation::Basic)).len(), 1);
}

#[test]
fn labels_are_not_empty_at_any_level() {
    let input = Update {
        api_id: String::new(),
        ..valid()
    };
    for level in [Validation::Off, Validation::Basic, Validation::Full] {
        assert_eq!(
            messages(validate(&input, level)),
            ["api_id: is a part of the URL, and must not be empty"]
        );
    }
}

#[test]
fn required_members_need_a_value() {
    let input = Update {
        api_id: "a1".to_owned(),
        ..Update::default()
    };
    assert_eq!(validate(&input, Validation::Off), Ok(()));
    // The token is filled in before the input is sent.
    assert_eq!(
        messages(validate(&input, Validation::Basic)),
        [
            "method: is required, and not set",
            "target: is required, and not set",
            "owner: is required, and not set",
        ]
    );
}

#[test]
fn all_violations_are_found_at_any_depth() {
    let inner = |value: &str| BTreeMap::from([("x".to_owned(), value.to_owned())]);
    let tag = |key: &str, parent| Tag {
        key: Some(key.to_owned()),
        parent,
    };
    let input = Update {
        parameters: Some(BTreeMap::from([
            ("200".to_owned(), inner("ääää")),
            ("404".to_owned(), {
                let mut three = inner("y");
                three.insert("Y".to_owned(), String::new());
                three.insert("z".to_owned(), "z".to_owned());
                three
            }),
        ])),
        tags: Some(vec![
            Tag::default(),
            tag("long key", None),
            tag("ok", Some(Box::new(Target::Port(0)))),
            tag("ok", Some(Box::new(Target::Tags(vec![tag("", None)])))),
        ]),
        ..valid()
    };
    assert_eq!(
        messages(validate(&input, Validation::Full)),
        [
            "parameters[\"200\"][\"x\"]: has 4 characters, which is outside the allowed length 1 to 3",
            "parameters[\"404\"]: has 3 entries, which is above the allowed length, 2 or less",
            "parameters[\"404\"][\"Y\"]: \"Y\" does not match the pattern ^[a-z]$",
            "parameters[\"404\"][\"Y\"]: has 0 characters, which is outside the allowed length 1 to 3",
            "tags: has 4 items, which is above the allowed length, 3 or less",
            "tags[0].key: is required, and not set",
            "tags[1].key: has 8 characters, which is outside the allowed length 1 to 4",
            "tags[2].parent.Port: 0 is outside the allowed range 1 to 65535",
            "tags[3].parent.Tags[0].key: has 0 characters, which is outside the allowed length 1 to 4",
        ]
    );
    assert_eq!(
        messages(validate(&input, Validation::Basic)),
        [
            "tags[0].key: is required, and not set",
            "tags[2].parent.Port: 0 is outside the allowed range 1 to 65535",
        ]
    );
}

#[test]
fn items_are_unique_where_they_must_be() {
    let input = Update {
        names: Some(["a", "b", "a", "B", "a"].map(str::to_owned).to_vec()),
        weights: Some(vec![1.0, 0.25, 1.0]),
        ..valid()
    };
    assert_eq!(
        messages(validate(&input, Validation::Full)),
        [
            "names: items 0 and 2 are equal, and must be unique",
            "names: items 0 and 4 are equal, and must be unique",
            "names[3]: \"B\" does not match the pattern ^[a-z]+$",
            "weights: items 0 and 2 are equal, and must be unique",
            "weights[1]: 0.25 is below the allowed range, 0.5 or more",
        ]
    );
}

#[test]
fn what_is_sensitive_is_not_repeated() {
    let input = Update {
        secret: Some("my password".to_owned()),
        password: Some(123),
        keys: Some(BTreeMap::from([("my password".to_owned(), vec![123])])),
        ..valid()
    };
    let invalid = validate(&input, Validation::Full).unwrap_err();
    assert_eq!(
        invalid.to_string(),
        "UpdateRequest is not valid: \
         secret: the value does not match the pattern ^hush$; \
         password: the value is below the allowed range, 1000 or more; \
         keys[** redacted **]: has 11 characters, which is above the allowed length, 8 or less; \
         keys[** redacted **][0]: the value is above the allowed range, 9 or less"
    );
    let debug = format!("{invalid:?}");
    assert!(
        !debug.contains("my password") && !debug.contains("123"),
        "{debug}"
    );
}

#[test]
fn numbers_of_all_types_have_a_range() {
    let input = Update {
        price: Some("100.0000000000000000000000000001".parse().unwrap()),
        ratio: Some(0.11),
        content: Some(Blob::from("x")),
        ..valid()
    };
    assert_eq!(
        messages(validate(&input, Validation::Full)),
        [
            "price: 100.0000000000000000000000000001 is above the allowed range, 100 or less",
            "ratio: 0.11 is above the allowed range, 0.1 or less",
            "content: has 1 byte, which is below the allowed length, 2 or more",
        ]
    );
    let input = Update {
        price: Some("1e2".parse().unwrap()),
        ratio: Some(0.1),
        content: Some(Blob::from("xy")),
        ..valid()
    };
    assert_eq!(validate(&input, Validation::Full), Ok(()));
}

#[test]
fn a_rule_says_what_it_counts() {
    let input = Update {
        content: Some(Blob::default()),
        ..valid()
    };
    let invalid = validate(&input, Validation::Full).unwrap_err();
    let rule = Rule::Length {
        min: Some(2),
        max: None,
        found: 0,
        unit: LengthUnit::Bytes,
    };
    assert_eq!(invalid.violations()[0].rule(), &rule);
    assert_eq!(invalid.shape(), "UpdateRequest");
    assert_eq!(size_of::<InvalidInput>(), size_of::<usize>());
}

#[test]
fn an_input_without_end_does_not_exhaust_the_stack() {
    let mut target = Target::Port(0);
    for _ in 0..1_000 {
        target = Target::Tags(vec![Tag {
            key: Some("k".to_owned()),
            parent: Some(Box::new(target)),
        }]);
    }
    let input = Update { target, ..valid() };
    assert_eq!(validate(&input, Validation::Full), Ok(()));
}
