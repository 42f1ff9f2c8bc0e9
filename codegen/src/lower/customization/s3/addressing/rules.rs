//! Endpoint rules of Amazon S3 for models that have none: the three styles of addressing that its
//! user guide describes, for buckets by their names.

use serde_json::{Value, json};

/// The rules, as the value of `smithy.rules#endpointRuleSet`.
pub(super) fn rule_set() -> Value {
    json!({
        "version": "1.1",
        "parameters": parameters(),
        "rules": [
            tree(json!([is_true("Accelerate"), is_set("Bucket")]), accelerated()),
            tree(json!([is_set("Endpoint")]), at_custom_endpoint()),
            tree(
                json!([
                    { "fn": "aws.partition", "argv": [reference("Region")], "assign": "partition" },
                    { "fn": "ite", "argv": [reference("UseFIPS"), "-fips", ""], "assign": "fips" },
                    {
                        "fn": "ite",
                        "argv": [reference("UseDualStack"), ".dualstack", ""],
                        "assign": "dualStack",
                    },
                ]),
                in_region("https://", "s3{fips}{dualStack}.{Region}.{partition#dnsSuffix}", ""),
            ),
        ],
    })
}

fn parameters() -> Value {
    let switch = |built_in: &str, documentation: &str| {
        json!({
            "type": "Boolean",
            "builtIn": built_in,
            "documentation": documentation,
            "required": true,
            "default": false,
        })
    };
    json!({
        "Bucket": { "type": "String" },
        "Region": { "type": "String", "builtIn": "AWS::Region", "required": true },
        "UseFIPS": switch("AWS::UseFIPS", ""),
        "UseDualStack": switch("AWS::UseDualStack", ""),
        "Endpoint": { "type": "String", "builtIn": "SDK::Endpoint" },
        "ForcePathStyle": switch(
            "AWS::S3::ForcePathStyle",
            "Puts buckets into the path of requests rather than into the name of the host.",
        ),
        "Accelerate": switch(
            "AWS::S3::Accelerate",
            "Sends requests for buckets to the endpoints of S3 Transfer Acceleration.",
        ),
    })
}

fn accelerated() -> Value {
    let refused = |name: &str| {
        let message = format!("S3 Transfer Acceleration cannot be combined with {name}");
        error(json!([is_true(name)]), &message)
    };
    let custom = "S3 Transfer Acceleration cannot be combined with a custom endpoint";
    let host =
        |middle: &str| format!("https://{{Bucket}}.s3-accelerate{middle}.{{partition#dnsSuffix}}");
    json!([
        refused("ForcePathStyle"),
        refused("UseFIPS"),
        error(json!([is_set("Endpoint")]), custom),
        tree(
            json!([
                is_host_label("Bucket"),
                { "fn": "aws.partition", "argv": [reference("Region")], "assign": "partition" },
            ]),
            json!([
                endpoint(json!([is_true("UseDualStack")]), &host(".dualstack")),
                endpoint(json!([]), &host("")),
            ]),
        ),
        error(
            json!([]),
            "S3 Transfer Acceleration has no endpoint for a bucket with this name",
        ),
    ])
}

fn at_custom_endpoint() -> Value {
    let url = json!({ "fn": "parseURL", "argv": [reference("Endpoint")], "assign": "url" });
    let is_address = json!({
        "fn": "booleanEquals",
        "argv": [{ "fn": "getAttr", "argv": [reference("url"), "isIp"] }, true],
    });
    let mut rules = vec![
        error(
            json!([is_true("UseDualStack")]),
            "Dual-stack endpoints cannot be combined with a custom endpoint",
        ),
        error(
            json!([is_true("UseFIPS")]),
            "FIPS endpoints cannot be combined with a custom endpoint",
        ),
    ];
    // No name can stand before an address.
    rules.push(endpoint(
        json!([
            is_set("Bucket"),
            url,
            is_address,
            { "fn": "uriEncode", "argv": [reference("Bucket")], "assign": "path" },
        ]),
        "{url#scheme}://{url#authority}{url#normalizedPath}{path}",
    ));
    let in_name = in_region("{url#scheme}://", "{url#authority}", "{url#path}");
    rules.push(tree(json!([url]), in_name));
    Value::Array(rules)
}

/// The bucket before `host` where it can be a part of its name, else behind it.
fn in_region(scheme: &str, host: &str, path: &str) -> Value {
    let normalized = if path.is_empty() {
        "/"
    } else {
        "{url#normalizedPath}"
    };
    json!([
        endpoint(
            json!([
                is_set("Bucket"),
                {
                    "fn": "booleanEquals",
                    "argv": [reference("ForcePathStyle"), false],
                },
                is_host_label("Bucket"),
            ]),
            &format!("{scheme}{{Bucket}}.{host}{path}"),
        ),
        endpoint(
            json!([
                is_set("Bucket"),
                { "fn": "uriEncode", "argv": [reference("Bucket")], "assign": "path" },
            ]),
            &format!("{scheme}{host}{normalized}{{path}}"),
        ),
        endpoint(json!([]), &format!("{scheme}{host}{path}")),
    ])
}

fn tree(conditions: Value, rules: Value) -> Value {
    json!({ "type": "tree", "conditions": conditions, "rules": rules })
}

fn error(conditions: Value, message: &str) -> Value {
    json!({ "type": "error", "conditions": conditions, "error": message })
}

fn endpoint(conditions: Value, url: &str) -> Value {
    json!({
        "type": "endpoint",
        "conditions": conditions,
        "endpoint": {
            "url": url,
            "properties": {
                "authSchemes": [{
                    "name": "sigv4",
                    "signingName": "s3",
                    "signingRegion": "{Region}",
                    "disableDoubleEncoding": true,
                }],
            },
        },
    })
}

fn reference(name: &str) -> Value {
    json!({ "ref": name })
}

fn is_set(name: &str) -> Value {
    json!({ "fn": "isSet", "argv": [reference(name)] })
}

fn is_true(name: &str) -> Value {
    json!({ "fn": "booleanEquals", "argv": [reference(name), true] })
}

/// Whether a bucket's name can be one label of a host name.
fn is_host_label(name: &str) -> Value {
    json!({ "fn": "aws.isVirtualHostableS3Bucket", "argv": [reference(name), false] })
}
