use super::*;

use rules::Expr::{Ref, Template, Text};
use rules::{Parameter, Rule, Target};

const RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Region").built_in("AWS::Region"),
        Parameter::boolean("UseFIPS").built_in("AWS::UseFIPS"),
        Parameter::string("Bucket"),
        Parameter::string("Endpoint").built_in("SDK::Endpoint"),
    ],
    rules: &[
        Rule::Endpoint {
            conditions: &[rules::Condition::Check(Ref("Endpoint"))],
            endpoint: Target::new(Ref("Endpoint")),
        },
        Rule::Error {
            conditions: &[],
            message: Template(&[Text("nothing in "), Ref("Region")]),
        },
    ],
};

const WITHOUT_ENDPOINT: RuleSet = RuleSet {
    parameters: &[],
    rules: &[],
};

fn error(rules: &RuleSet, parameters: &Parameters<'_>) -> String {
    resolve(rules, parameters).unwrap_err().to_string()
}

#[test]
fn an_error_says_what_was_asked_for_and_what_the_rules_say() {
    let parameters = Parameters::new()
        .with_region("eu-north-1")
        .with_use_fips(true)
        .with("Bucket", "confidential");
    assert_eq!(
        error(&RULES, &parameters),
        "there is no endpoint for Region `eu-north-1`, UseFIPS `true`: nothing in eu-north-1"
    );
    assert_eq!(
        resolve(&RULES, &parameters).unwrap_err().message(),
        "nothing in eu-north-1"
    );
}

#[test]
fn an_override_without_a_parameter_is_the_endpoint() {
    let parameters = Parameters::new().with_endpoint("http://localhost:4566/aws");
    let endpoint = resolve(&WITHOUT_ENDPOINT, &parameters).unwrap();
    assert_eq!(endpoint.url, "http://localhost:4566/aws");
}

#[test]
fn a_url_has_to_be_one() {
    for rules in [&RULES, &WITHOUT_ENDPOINT] {
        let parameters = Parameters::new().with_endpoint("localhost:4566");
        assert!(
            error(rules, &parameters).contains("`localhost:4566` is not a URL"),
            "{}",
            error(rules, &parameters)
        );
    }
}

#[test]
fn credentials_in_an_override_are_refused_and_not_printed() {
    for rules in [&RULES, &WITHOUT_ENDPOINT] {
        let parameters = Parameters::new().with_endpoint("https://jan:hunter2@tin.example");
        let error = resolve(rules, &parameters).unwrap_err();
        assert!(
            error.message().contains("a user name or a password"),
            "{error}"
        );
        assert!(
            !format!("{error} {error:?}").contains("hunter2"),
            "{error:?}"
        );
    }
}
