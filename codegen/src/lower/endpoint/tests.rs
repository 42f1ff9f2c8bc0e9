use serde_json::json;

use super::*;
use crate::ir::PathPart;

/// A rule set with the parameter `Region` and these rules.
fn with_rules(rules: Value) -> Value {
    json!({
        "version": "1.0",
        "parameters": {
            "Region": { "type": "String", "builtIn": "AWS::Region" },
            "UseFIPS": { "type": "boolean", "required": true, "default": false },
        },
        "rules": rules,
    })
}

fn problems(rules: Value) -> Vec<String> {
    let problems = super::rules(&with_rules(rules)).unwrap_err();
    problems
        .iter()
        .map(|it| format!("{}: {}", it.path, it.message))
        .collect()
}

#[test]
fn templates_paths_and_variables_are_resolved() {
    let parsed = rules(&with_rules(json!([{
        "type": "endpoint",
        "conditions": [
            { "fn": "aws.partition", "argv": [{ "ref": "Region" }], "assign": "partition" },
            { "fn": "getAttr", "argv": [{ "ref": "partition" }, "list[0].name"] },
        ],
        "endpoint": {
            "url": "https://{Region}.x{{y}}.{partition#dnsSuffix}",
            "headers": { "x-region": ["{Region}"] },
            "properties": { "authSchemes": [{ "name": "sigv4" }] },
        },
    }])))
    .unwrap();
    let [
        EndpointRule::Endpoint {
            conditions,
            url,
            headers,
            properties,
        },
    ] = &parsed.rules[..]
    else {
        panic!("{parsed:?}")
    };
    let reference = |name: &str| Expr::Ref(name.to_owned());
    let key = |name: &str| PathPart::Key(name.to_owned());
    assert_eq!(conditions[0].assign.as_deref(), Some("partition"));
    assert_eq!(
        conditions[1].call,
        Expr::Attr(
            Box::new(reference("partition")),
            vec![key("list"), PathPart::Index(0), key("name")]
        )
    );
    assert_eq!(
        *url,
        Expr::Template(vec![
            Expr::Text("https://".to_owned()),
            reference("Region"),
            Expr::Text(".x{y}.".to_owned()),
            Expr::Attr(Box::new(reference("partition")), vec![key("dnsSuffix")]),
        ])
    );
    assert_eq!(headers["x-region"], [reference("Region")]);
    assert!(matches!(&properties["authSchemes"], Expr::Array(schemes) if schemes.len() == 1));
    assert_eq!(parsed.parameters[1].default, Some(Expr::Boolean(false)));
}

#[test]
fn everything_that_is_wrong_is_named_with_its_place() {
    let found = problems(json!([
        { "type": "error", "conditions": [], "error": "no {Rgion} here" },
        {
            "type": "tree",
            "conditions": [{ "fn": "isGreen", "argv": [] }],
            "rules": [
                { "type": "endpoint", "conditions": [], "endpoint": { "url": "https://{" } },
                { "type": "loop", "conditions": [] },
            ],
        },
        {
            "type": "error",
            "conditions": [{ "fn": "not", "argv": [true, false] }, { "ref": "Region" }],
            "error": { "fn": "getAttr", "argv": [{ "ref": "Region" }, "a..b"] },
        },
    ]));
    assert_eq!(
        found,
        [
            "rules[0].error: `Rgion` is neither a parameter nor a variable assigned before",
            "rules[1].conditions[0].fn: `isGreen` is no function of the rules engine's library",
            "rules[1].rules[0].endpoint.url: the template `https://{` has an unpaired brace",
            "rules[1].rules[1].type: is none of `endpoint`, `error` and `tree`",
            "rules[2].conditions[0].argv: `not` takes 1 arguments and has 2",
            "rules[2].conditions[1]: is no call of a function",
            "rules[2].error.argv[1]: `a..b` is no path",
        ]
    );
}

#[test]
fn optional_parts_have_their_type_too() {
    let found = problems(json!([
        {
            "type": "error",
            "conditions": [{ "fn": "isSet", "argv": [{ "ref": "Region" }], "assign": 1 }],
            "error": "no",
        },
        { "type": "endpoint", "conditions": [], "endpoint": { "url": "", "properties": [] } },
    ]));
    assert_eq!(
        found,
        [
            "rules[0].conditions[0].assign: is not a string",
            "rules[1].endpoint.properties: is not an object",
        ]
    );
    for part in [json!({ "builtIn": 1 }), json!({ "required": "yes" })] {
        let mut parameter = part.clone();
        parameter["type"] = json!("string");
        let set = json!({ "version": "1.0", "parameters": { "Region": parameter }, "rules": [] });
        assert_eq!(rules(&set).unwrap_err().len(), 1, "{part}");
    }
}

#[test]
fn a_variable_is_known_only_below_the_rule_that_assigns_it() {
    let assign = json!([
        { "fn": "parseURL", "argv": ["https://{Region}"], "assign": "url" },
    ]);
    let found = problems(json!([
        { "type": "error", "conditions": assign, "error": "{url#scheme}" },
        { "type": "error", "conditions": [], "error": "{url#scheme}" },
    ]));
    assert_eq!(
        found,
        ["rules[1].error: `url` is neither a parameter nor a variable assigned before"]
    );
}

#[test]
fn what_is_no_rule_set_is_an_error() {
    for value in [
        json!(null),
        json!([]),
        json!({ "version": "1.0", "parameters": {} }),
    ] {
        assert!(rules(&value).is_err(), "{value}");
    }
}
