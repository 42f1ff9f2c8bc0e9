use super::*;
use crate::endpoint::resolve;
use crate::endpoint::rules::Expr::{Bool, Ref, StringEquals, Template, Text};
use crate::endpoint::rules::{Condition, Rule, Target};
use crate::environment::Environment;

const PATH_STYLE: ClientParam<bool> = ClientParam::new("S3", "ForcePathStyle");
const OF_ANOTHER_SERVICE: ClientParam<bool> = ClientParam::new("S3 Control", "ForcePathStyle");
const USE_ARN_REGION: ClientParam<bool> = ClientParam::new("S3", "UseArnRegion");
const STAGE: ClientParam<String> = ClientParam::new("S3", "Stage");
const MODE: ClientParam<String> = ClientParam::new("S3", "Mode");

const RULES: RuleSet = RuleSet {
    parameters: &[
        Parameter::string("Stage"),
        Parameter::boolean("ForcePathStyle")
            .built_in("AWS::S3::ForcePathStyle")
            .default(Bool(false)),
        Parameter::boolean("UseArnRegion").built_in("AWS::S3::UseArnRegion"),
        Parameter::boolean("UseGlobalEndpoint")
            .built_in("AWS::S3::UseGlobalEndpoint")
            .default(Bool(false)),
        Parameter::boolean("DisableS3ExpressSessionAuth"),
        Parameter::string("Mode").built_in("AWS::Auth::AccountIdEndpointMode"),
    ],
    rules: &[Rule::Endpoint {
        conditions: &[Condition::Check(StringEquals(&[Ref("Stage"), Text("a")]))],
        endpoint: Target::new(Template(&[Text("https://"), Ref("Stage"), Text(".b")])),
    }],
};

fn found(config: &Config) -> Result<Vec<String>, String> {
    let parameters = read(&RULES, "S3", config).map_err(|error| error.to_string())?;
    let values = RULES.parameters.iter().filter_map(|parameter| {
        let value = parameters.find(parameter)?;
        Some(format!("{} {value:?}", parameter.name))
    });
    Ok(values.collect())
}

#[test]
fn what_is_set_last_for_the_service_goes_first() {
    let config = Config::new()
        .with_param(PATH_STYLE, false)
        .with_param(PATH_STYLE, true)
        .with_param(OF_ANOTHER_SERVICE, false)
        .with_param(STAGE, "a");
    assert_eq!(
        found(&config).unwrap(),
        ["Stage String(\"a\")", "ForcePathStyle Boolean(true)"]
    );
    let overridden = config.overridden_by(Config::new().with_param(PATH_STYLE, false));
    assert_eq!(
        found(&overridden).unwrap(),
        ["Stage String(\"a\")", "ForcePathStyle Boolean(false)"]
    );
    let parameters = read(&RULES, "S3", &config).unwrap();
    assert_eq!(resolve(&RULES, &parameters).unwrap().url, "https://a.b");
    assert!(format!("{config:?}").contains("[S3 ForcePathStyle: false, S3 ForcePathStyle: true"));
}

#[test]
fn the_environment_has_what_aws_defines_for_a_service() {
    let environment = Environment::from_iter([
        ("AWS_S3_USE_ARN_REGION", " TRUE "),
        ("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "legacy"),
        ("AWS_S3_DISABLE_EXPRESS_SESSION_AUTH", "true"),
        ("AWS_ACCOUNT_ID_ENDPOINT_MODE", "Required"),
    ]);
    let config = Config::from_environment(environment).unwrap();
    assert_eq!(
        found(&config).unwrap(),
        [
            "UseArnRegion Boolean(true)",
            "UseGlobalEndpoint Boolean(true)",
            "DisableS3ExpressSessionAuth Boolean(true)",
            "Mode String(\"required\")",
        ]
    );
    let config = config
        .with_param(USE_ARN_REGION, false)
        .with_param(MODE, "disabled");
    let found = found(&config).unwrap();
    assert!(found.contains(&"UseArnRegion Boolean(false)".to_owned()));
    assert!(found.contains(&"Mode String(\"disabled\")".to_owned()));
}

#[test]
fn words_that_mean_nothing_are_named_with_their_remedy() {
    let environment = Environment::from_iter([
        ("AWS_S3_USE_ARN_REGION", "yes"),
        ("AWS_S3_US_EAST_1_REGIONAL_ENDPOINT", "global"),
    ]);
    let config = Config::from_environment(environment).unwrap();
    assert_eq!(
        found(&config.with_param(MODE, "off")).unwrap_err(),
        "AWS_S3_USE_ARN_REGION is `yes`, but must be one of `true`, `false`; \
         AWS_S3_US_EAST_1_REGIONAL_ENDPOINT is `global`, but must be one of `regional`, `legacy`; \
         Mode is `off`, but must be one of `preferred`, `disabled`, `required`"
    );
}
