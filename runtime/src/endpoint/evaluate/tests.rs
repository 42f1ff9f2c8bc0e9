use super::*;

use crate::endpoint::rules::{self, ParameterKind};
use Condition::{Assign, Check};
use Expr::*;

const PARAMETERS: &[Parameter] = &[
    Parameter::string("Region").built_in("AWS::Region"),
    Parameter::boolean("UseFIPS")
        .built_in("AWS::UseFIPS")
        .default(Bool(false)),
    Parameter::string("Alloy"),
    Parameter::string_array("Metals").default(Array(&[Text("tin"), Text("lead")])),
];

/// Evaluates one rule set for one set of parameters.
fn resolve(rules: &'static [Rule], parameters: &Parameters<'_>) -> Result<Endpoint, Failure> {
    let rule_set = RuleSet {
        parameters: PARAMETERS,
        rules,
    };
    endpoint(&rule_set, parameters)
}

/// The value of an expression, with the region set.
fn value(expr: Expr) -> Result<Option<String>, Failure> {
    let parameters = Parameters::new().with_region("eu-north-1");
    let scope = Scope::bind(PARAMETERS, &parameters)?;
    let value = scope.evaluate(&expr, 0)?;
    Ok(value.map(|value| match value {
        Value::String(text) => text.into_owned(),
        other => format!("{other:?}"),
    }))
}

fn some(text: &str) -> Result<Option<String>, Failure> {
    Ok(Some(text.to_owned()))
}

const YES: &[Condition] = &[];
const NO: &[Condition] = &[Check(Bool(false))];

const fn to(url: &'static str, conditions: &'static [Condition]) -> Rule {
    Rule::Endpoint {
        conditions,
        endpoint: Target::new(Text(url)),
    }
}

#[test]
fn the_first_rule_that_matches_decides() {
    const RULES: &[Rule] = &[
        to("https://false", NO),
        to("https://none", &[Check(Ref("Alloy"))]),
        to("https://matches", &[Check(Text("")), Check(Integer(0))]),
        to("https://later", YES),
    ];
    let endpoint = resolve(RULES, &Parameters::new()).unwrap();
    assert_eq!(endpoint.url, "https://matches");
}

#[test]
fn a_tree_is_final() {
    const RULES: &[Rule] = &[
        Rule::Tree {
            conditions: YES,
            rules: &[to("https://inner", NO)],
        },
        to("https://after", YES),
    ];
    assert_eq!(
        resolve(RULES, &Parameters::new()),
        Err(Failure::NoRuleMatched)
    );
}

#[test]
fn an_error_rule_carries_its_message() {
    const RULES: &[Rule] = &[Rule::Error {
        conditions: YES,
        message: Template(&[Text("no alloys in "), Ref("Region")]),
    }];
    assert_eq!(
        resolve(RULES, &Parameters::new().with_region("eu-north-1")),
        Err(Failure::Refused("no alloys in eu-north-1".to_owned()))
    );
    assert_eq!(
        resolve(RULES, &Parameters::new()),
        Err(Failure::NoValue("the message"))
    );
}

#[test]
fn a_variable_lives_as_long_as_its_rule() {
    const RULES: &[Rule] = &[
        to(
            "https://passed-over",
            &[Assign("metal", Text("tin")), Check(Bool(false))],
        ),
        Rule::Tree {
            conditions: &[Assign("alloy", Text("pewter"))],
            rules: &[
                to(
                    "https://passed-over",
                    &[Assign("metal", Text("lead")), Check(Bool(false))],
                ),
                Rule::Endpoint {
                    conditions: &[Assign("metal", Text("zinc"))],
                    endpoint: Target::new(Template(&[Ref("alloy"), Text("-"), Ref("metal")])),
                },
            ],
        },
    ];
    assert_eq!(
        resolve(RULES, &Parameters::new()).unwrap().url,
        "pewter-zinc"
    );

    const LEAKING: &[Rule] = &[
        to(
            "https://passed-over",
            &[Assign("metal", Text("tin")), Check(Bool(false))],
        ),
        Rule::Endpoint {
            conditions: YES,
            endpoint: Target::new(Ref("metal")),
        },
    ];
    assert_eq!(
        resolve(LEAKING, &Parameters::new()),
        Err(Failure::UnknownReference("metal"))
    );
}

#[test]
fn headers_and_properties_are_evaluated() {
    const RULES: &[Rule] = &[Rule::Endpoint {
        conditions: YES,
        endpoint: Target::new(Text("https://tin"))
            .headers(&[("x-region", &[Text("*"), Ref("Region")])])
            .properties(&[
                ("backend", Text("anvil")),
                (
                    "authSchemes",
                    Array(&[Record(&[
                        ("name", Text("sigv4a")),
                        ("signingName", Text("tin")),
                        ("signingRegionSet", Array(&[Ref("Region")])),
                        ("disableDoubleEncoding", Bool(true)),
                        ("colour", Text("grey")),
                    ])]),
                ),
            ]),
    }];
    let endpoint = resolve(RULES, &Parameters::new().with_region("eu-north-1")).unwrap();
    let region = "eu-north-1".to_owned();
    assert_eq!(
        endpoint.headers,
        [("x-region", vec!["*".to_owned(), region.clone()])]
    );
    assert_eq!(endpoint.properties.len(), 1);
    let [scheme] = endpoint.auth_schemes.as_slice() else {
        panic!("{:?}", endpoint.auth_schemes);
    };
    assert_eq!(scheme.name, "sigv4a");
    assert_eq!(scheme.signing_name.as_deref(), Some("tin"));
    assert_eq!(scheme.signing_region, None);
    assert_eq!(scheme.signing_region_set, [region]);
    assert!(scheme.disable_double_encoding && !scheme.disable_normalize_path);
    assert_eq!(
        resolve(RULES, &Parameters::new()),
        Err(Failure::NoValue("a header"))
    );
}

#[test]
fn parameters_are_checked_first() {
    const REQUIRED: RuleSet = RuleSet {
        parameters: &[Parameter::string("Alloy").required()],
        rules: &[to("https://tin", YES)],
    };
    assert_eq!(
        endpoint(&REQUIRED, &Parameters::new()),
        Err(Failure::MissingParameter("Alloy"))
    );
    assert_eq!(
        endpoint(&REQUIRED, &Parameters::new().with("Alloy", true)),
        Err(Failure::ParameterType("Alloy", ParameterKind::String))
    );
}

#[test]
fn a_value_by_name_goes_before_a_built_in_and_that_before_the_default() {
    const RULES: &[Rule] = &[
        to("https://fips", &[Check(Ref("UseFIPS"))]),
        to("https://tin", YES),
    ];
    let url = |parameters| resolve(RULES, &parameters).unwrap().url;
    assert_eq!(url(Parameters::new()), "https://tin");
    assert_eq!(url(Parameters::new().with_use_fips(true)), "https://fips");
    let both = Parameters::new().with("UseFIPS", false).with_use_fips(true);
    assert_eq!(url(both), "https://tin");
}

#[test]
fn functions_without_a_value_to_work_on_have_none() {
    const UNSET: Expr = Ref("Alloy");
    for expr in [
        Not(&UNSET),
        BooleanEquals(&[UNSET, Bool(true)]),
        StringEquals(&[Text(""), UNSET]),
        Call(
            rules::SUBSTRING,
            &[UNSET, Integer(0), Integer(1), Bool(false)],
        ),
        Call(rules::SPLIT, &[UNSET, Text("-"), Integer(0)]),
        Call(rules::URI_ENCODE, &[UNSET]),
        Call(rules::PARSE_URL, &[UNSET]),
        Call(rules::IS_VALID_HOST_LABEL, &[UNSET, Bool(false)]),
        Call(rules::AWS_PARTITION, &[UNSET]),
        Call(rules::AWS_PARSE_ARN, &[UNSET]),
        Call(
            rules::AWS_IS_VIRTUAL_HOSTABLE_S3_BUCKET,
            &[UNSET, Bool(true)],
        ),
        Attr(&UNSET, &[PathPart::Index(0)]),
        Template(&[Text("a"), UNSET]),
        Array(&[UNSET]),
        Record(&[("alloy", UNSET)]),
        Coalesce(&[UNSET, UNSET]),
        Ite(&[UNSET, Text("a"), Text("b")]),
    ] {
        assert_eq!(value(expr), Ok(None), "{expr:?}");
    }
}

#[test]
fn optional_values() {
    assert_eq!(value(IsSet(&Ref("Alloy"))), some("Bool(false)"));
    assert_eq!(value(IsSet(&Ref("UseFIPS"))), some("Bool(true)"));
    assert_eq!(
        value(IsSet(&Attr(&Ref("Metals"), &[PathPart::Index(2)]))),
        some("Bool(false)")
    );
    assert_eq!(
        value(Coalesce(&[Ref("Alloy"), Ref("UseFIPS"), Bool(true)])),
        some("Bool(false)")
    );
    assert_eq!(
        value(Ite(&[Bool(true), Text("-fips"), Text("")])),
        some("-fips")
    );
    assert_eq!(
        value(Ite(&[Bool(false), Text("-fips"), Text("")])),
        some("")
    );
}

#[test]
fn functions_are_wired_to_their_arguments() {
    let last = Attr(&Ref("Metals"), &[PathPart::Index(-1)]);
    assert_eq!(value(last), some("lead"));
    let substring = |reverse| {
        let arguments: &[Expr] = match reverse {
            false => &[Ref("Region"), Integer(0), Integer(2), Bool(false)],
            true => &[Ref("Region"), Integer(0), Integer(2), Bool(true)],
        };
        Call(rules::SUBSTRING, arguments)
    };
    assert_eq!(value(substring(false)), some("eu"));
    assert_eq!(value(substring(true)), some("-1"));
    let parts = Call(rules::SPLIT, &[Ref("Region"), Text("-"), Integer(2)]);
    assert_eq!(
        value(Attr(leak(parts), &[PathPart::Index(1)])),
        some("north-1")
    );
    assert_eq!(
        value(Call(rules::URI_ENCODE, &[Text("tin/lead")])),
        some("tin%2Flead")
    );
    assert_eq!(
        value(Not(&StringEquals(&[Text("tin"), Text("lead")]))),
        some("Bool(true)")
    );
    assert_eq!(
        value(Call(
            rules::IS_VALID_HOST_LABEL,
            &[Text("a.b"), Bool(false)]
        )),
        some("Bool(false)")
    );
    assert_eq!(
        value(Call(rules::IS_VALID_HOST_LABEL, &[Text("a.b"), Bool(true)])),
        some("Bool(true)")
    );
    assert_eq!(value(Call(rules::PARSE_URL, &[Text("tin")])), Ok(None));
}

#[test]
fn a_broken_rule_set_is_named_as_such() {
    assert_eq!(
        value(BooleanEquals(&[Text("true"), Bool(true)])),
        Err(Failure::WrongType("a boolean", "a string"))
    );
    assert_eq!(
        value(Ref("Copper")),
        Err(Failure::UnknownReference("Copper"))
    );
    assert_eq!(
        value(Call(rules::SPLIT, &[Ref("Metals"), Text("-"), Integer(0)])),
        Err(Failure::WrongType("a string", "a list"))
    );
}

#[test]
fn depth_is_bounded() {
    static ENDLESS: Expr = Not(&ENDLESS);
    assert_eq!(value(ENDLESS), Err(Failure::TooDeep));
    static TREE: [Rule; 1] = [Rule::Tree {
        conditions: YES,
        rules: &TREE,
    }];
    assert_eq!(resolve(&TREE, &Parameters::new()), Err(Failure::TooDeep));
}

fn leak(expr: Expr) -> &'static Expr {
    Box::leak(Box::new(expr))
}
