//! The traits that the generator knows.

/// The traits that decide something about the client, or that are refused where it cannot do yet
/// what they ask for.
pub(super) const USED: &[&str] = &[
    "aws.api#clientDiscoveredEndpoint",
    "aws.api#clientEndpointDiscovery",
    "aws.api#clientEndpointDiscoveryId",
    "aws.api#service",
    "aws.auth#sigv4",
    "aws.auth#sigv4a",
    "aws.auth#unsignedPayload",
    "aws.customizations#s3UnwrappedXmlOutput",
    "aws.protocols#awsQueryCompatible",
    "aws.protocols#awsQueryError",
    "aws.protocols#ec2QueryName",
    "aws.protocols#httpChecksum",
    "smithy.api#addedDefault",
    "smithy.api#auth",
    "smithy.api#box",
    "smithy.api#clientOptional",
    "smithy.api#default",
    "smithy.api#deprecated",
    "smithy.api#documentation",
    "smithy.api#endpoint",
    "smithy.api#enum",
    "smithy.api#enumValue",
    "smithy.api#error",
    "smithy.api#eventHeader",
    "smithy.api#eventPayload",
    "smithy.api#externalDocumentation",
    "smithy.api#hostLabel",
    "smithy.api#http",
    "smithy.api#httpApiKeyAuth",
    "smithy.api#httpBasicAuth",
    "smithy.api#httpBearerAuth",
    "smithy.api#httpChecksumRequired",
    "smithy.api#httpDigestAuth",
    "smithy.api#httpError",
    "smithy.api#httpHeader",
    "smithy.api#httpLabel",
    "smithy.api#httpPayload",
    "smithy.api#httpPrefixHeaders",
    "smithy.api#httpQuery",
    "smithy.api#httpQueryParams",
    "smithy.api#httpResponseCode",
    "smithy.api#idempotencyToken",
    "smithy.api#idempotent",
    "smithy.api#input",
    "smithy.api#jsonName",
    "smithy.api#length",
    "smithy.api#mediaType",
    "smithy.api#mixin",
    "smithy.api#optionalAuth",
    "smithy.api#pattern",
    "smithy.api#range",
    "smithy.api#readonly",
    "smithy.api#requestCompression",
    "smithy.api#required",
    "smithy.api#requiresLength",
    "smithy.api#retryable",
    "smithy.api#sensitive",
    "smithy.api#sparse",
    "smithy.api#streaming",
    "smithy.api#timestampFormat",
    "smithy.api#title",
    "smithy.api#uniqueItems",
    "smithy.api#xmlAttribute",
    "smithy.api#xmlFlattened",
    "smithy.api#xmlName",
    "smithy.api#xmlNamespace",
    "smithy.rules#clientContextParams",
    "smithy.rules#contextParam",
    "smithy.rules#endpointBdd",
    "smithy.rules#endpointRuleSet",
    "smithy.rules#operationContextParams",
    "smithy.rules#staticContextParams",
    crate::smithy::LENIENT,
];

/// The traits that are ignored, each with the reason why a client may.
pub(super) const IGNORED: &[(&str, &str)] = &[
    ("aws.api#arn", RESOURCE),
    ("aws.api#arnReference", RESOURCE),
    ("aws.api#controlPlane", CLASSIFIES),
    ("aws.api#data", CLASSIFIES),
    ("aws.api#dataPlane", CLASSIFIES),
    ("aws.api#tagEnabled", RESOURCE),
    ("aws.api#taggable", RESOURCE),
    ("aws.auth#cognitoUserPools", GATEWAY),
    (
        "aws.cloudformation#cfnAdditionalIdentifier",
        CLOUD_FORMATION,
    ),
    ("aws.cloudformation#cfnDefaultValue", CLOUD_FORMATION),
    ("aws.cloudformation#cfnExcludeProperty", CLOUD_FORMATION),
    ("aws.cloudformation#cfnMutability", CLOUD_FORMATION),
    ("aws.cloudformation#cfnName", CLOUD_FORMATION),
    ("aws.cloudformation#cfnResource", CLOUD_FORMATION),
    ("aws.endpoints#dualStackOnlyEndpoints", RULES),
    ("aws.endpoints#endpointsModifier", RULES),
    ("aws.endpoints#rulesBasedEndpoints", RULES),
    ("aws.endpoints#standardPartitionalEndpoints", RULES),
    ("aws.endpoints#standardRegionalEndpoints", RULES),
    ("aws.iam#actionName", IAM),
    ("aws.iam#actionPermissionDescription", IAM),
    ("aws.iam#conditionKeyValue", IAM),
    ("aws.iam#conditionKeys", IAM),
    ("aws.iam#defineConditionKeys", IAM),
    ("aws.iam#disableConditionKeyInference", IAM),
    ("aws.iam#disableConditionKeyInheritance", IAM),
    ("aws.iam#iamAction", IAM),
    ("aws.iam#iamResource", IAM),
    ("aws.iam#requiredActions", IAM),
    ("aws.iam#serviceResolvedConditionKeys", IAM),
    ("aws.iam#supportedPrincipalTypes", IAM),
    ("smithy.api#authDefinition", DEFINES),
    ("smithy.api#cors", "browsers ask the service for it"),
    ("smithy.api#examples", "documentation shows none yet"),
    ("smithy.api#idRef", DEFINES),
    ("smithy.api#internal", AUDIENCE),
    ("smithy.api#nestedProperties", RESOURCE),
    ("smithy.api#noReplace", RESOURCE),
    ("smithy.api#notProperty", RESOURCE),
    ("smithy.api#output", "an output is known by its operation"),
    (
        "smithy.api#paginated",
        "callers follow the tokens themselves",
    ),
    ("smithy.api#private", AUDIENCE),
    ("smithy.api#property", RESOURCE),
    ("smithy.api#protocolDefinition", DEFINES),
    (
        "smithy.api#recommended",
        "a hint for people who write models",
    ),
    ("smithy.api#references", RESOURCE),
    ("smithy.api#resourceIdentifier", RESOURCE),
    ("smithy.api#since", AUDIENCE),
    ("smithy.api#suppress", "it concerns validators of models"),
    ("smithy.api#tags", CLASSIFIES),
    ("smithy.api#trait", DEFINES),
    ("smithy.api#traitValidators", DEFINES),
    ("smithy.api#unitTypeTrait", DEFINES),
    ("smithy.api#unstable", AUDIENCE),
    (
        "smithy.contracts#conditions",
        "the service checks its conditions",
    ),
    ("smithy.mqtt#publish", MQTT),
    ("smithy.mqtt#subscribe", MQTT),
    ("smithy.mqtt#topicLabel", MQTT),
    ("smithy.openapi#specificationExtension", GATEWAY),
    ("smithy.rules#endpointTests", TESTS),
    ("smithy.test#httpMalformedRequestTests", TESTS),
    ("smithy.test#httpRequestTests", TESTS),
    ("smithy.test#httpResponseTests", TESTS),
    ("smithy.test#eventStreamTests", TESTS),
    ("smithy.test#smokeTests", TESTS),
    ("smithy.waiters#waitable", "callers wait by themselves"),
];

const AUDIENCE: &str = "it says for whom or since when, and what is in the model can be called";
const CLASSIFIES: &str = "it sorts shapes and changes nothing about them";
const CLOUD_FORMATION: &str = "it concerns CloudFormation";
const DEFINES: &str = "it describes traits";
const GATEWAY: &str = "it concerns servers and gateways";
const IAM: &str = "it concerns policies";
const MQTT: &str = "clients speak HTTP";
const RESOURCE: &str = "it describes resources, and a client has operations only";
const RULES: &str = "the endpoint rules say the same";
const TESTS: &str = "it holds test cases";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trait_stands_on_one_list_with_a_reason() {
        let mut names: Vec<&str> = USED.to_vec();
        names.extend(IGNORED.iter().map(|(name, _)| *name));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        assert!(IGNORED.iter().all(|(_, reason)| !reason.is_empty()));
    }
}
