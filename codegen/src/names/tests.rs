use super::*;

fn type_of(name: &str) -> String {
    shape(name).to_string()
}

fn field_names(members: &[&str]) -> Vec<String> {
    fields(members.iter().copied())
        .iter()
        .map(|field| field.field.to_string())
        .collect()
}

fn variant_names(members: &[&str]) -> Vec<String> {
    variants(members.iter().copied())
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn error_names(types: &[&str]) -> Vec<(String, String)> {
    let types: Vec<Ident> = types.iter().map(|name| shape(name)).collect();
    errors(&types)
        .iter()
        .map(|names| (names.variant.to_string(), names.predicate.to_string()))
        .collect()
}

#[test]
fn types_are_upper_camel_case() {
    for (name, expected) in [
        ("UpdateIntegrationRequest", "UpdateIntegrationRequest"),
        ("EC2Fleet", "Ec2Fleet"),
        ("DBInstance", "DbInstance"),
        ("S3Bucket", "S3Bucket"),
        ("configStatus", "ConfigStatus"),
        ("OtaaV1_0_x", "OtaaV1_0X"),
        ("__EndpointTypesElement", "EndpointTypesElement"),
        ("IPv6Address", "Ipv6Address"),
        ("ListOfARNs", "ListOfArns"),
        ("VPCsPerRegion", "VpcsPerRegion"),
        ("Option", "Option"),
        ("self", "Self_"),
    ] {
        assert_eq!(type_of(name), expected, "{name}");
    }
}

#[test]
fn fields_are_snake_case() {
    for (name, expected) in [
        ("TimeoutInMillis", "timeout_in_millis"),
        ("ApiId", "api_id"),
        ("APIKeyIDs", "api_key_ids"),
        ("IPv4Enabled", "ipv4_enabled"),
        ("x86_64", "x86_64"),
        ("eTag", "e_tag"),
        ("_1", "v1"),
        ("__", "value"),
        ("", "value"),
    ] {
        assert_eq!(field_names(&[name]), [expected], "{name}");
    }
}

#[test]
fn variants_are_upper_camel_case() {
    for (name, expected) in [
        ("HTTP_PROXY", "HttpProxy"),
        ("TLS_1_2", "Tls1_2"),
        ("m5.2xlarge", "M5_2xlarge"),
        ("0.5", "V0_5"),
        ("ecs:service:DesiredCount", "EcsServiceDesiredCount"),
        ("AWS::DynamoDB::Table", "AwsDynamoDbTable"),
        ("Grüße", "GrE"),
        ("*", "Value"),
        ("", "Value"),
        ("None", "None"),
        ("SELF", "Self_"),
        ("Self", "Self_"),
        ("Unknown", "UnknownValue"),
        ("UNKNOWN", "UnknownValue"),
    ] {
        assert_eq!(variant_names(&[name]), [expected], "{name}");
    }
}

#[test]
fn keywords_take_an_underscore_and_their_setters_do_not() {
    for (name, field, setter) in [
        ("type", "type_", "with_type"),
        ("Match", "match_", "with_match"),
        ("self", "self_", "with_self"),
        ("gen", "gen_", "with_gen"),
        ("try", "try_", "with_try"),
        ("union", "union", "with_union"),
    ] {
        let names = fields([name]);
        let [names] = names.as_slice() else {
            panic!("{names:?}")
        };
        assert_eq!(
            (names.field.as_str(), names.setter.as_str()),
            (field, setter)
        );
    }
}

#[test]
fn colliding_members_keep_what_is_unchanged_and_number_the_rest() {
    assert_eq!(field_names(&["V2", "v2"]), ["v2_2", "v2"]);
    assert_eq!(field_names(&["type", "Type"]), ["type_", "type_2"]);
    assert_eq!(
        field_names(&["Name", "NAME", "name_2"]),
        ["name", "name_3", "name_2"]
    );
    assert_eq!(
        variant_names(&["INVALID_REQUEST", "invalid_request"]),
        ["InvalidRequest", "InvalidRequest2"]
    );
    assert_eq!(
        variant_names(&["invalid_request", "InvalidRequest"]),
        ["InvalidRequest2", "InvalidRequest"]
    );
    assert_eq!(variant_names(&["v1", "V1"]), ["V1_2", "V1"]);
    assert_eq!(
        variant_names(&["Unknown", "UnknownValue"]),
        ["UnknownValue2", "UnknownValue"]
    );
    assert_eq!(variant_names(&["A", "A", "A"]), ["A", "A2", "A3"]);
}

#[test]
fn modules_are_files_on_every_system() {
    for (name, expected) in [
        ("UpdateIntegration", "update_integration"),
        ("Type", "type_"),
        ("Mod", "mod_"),
        ("Con", "con_"),
        ("Types", "types_"),
        ("Lib", "lib"),
    ] {
        assert_eq!(module(name).as_str(), expected, "{name}");
    }
}

#[test]
fn methods_leave_the_clients_own_alone() {
    for (name, expected) in [
        ("UpdateIntegration", "update_integration"),
        ("New", "new_"),
        ("With", "with_"),
        ("Clone", "clone_"),
        ("Move", "move_"),
    ] {
        assert_eq!(method(name).as_str(), expected, "{name}");
    }
}

#[test]
fn errors_leave_our_own_variants_alone() {
    let names = |variant: &str, predicate: &str| (variant.to_owned(), predicate.to_owned());
    assert_eq!(
        error_names(&[
            "NotFoundException",
            "InvalidInput",
            "Timeout",
            "TimeoutError",
            "Retryable",
            "ConflictFault",
            "ConflictError",
            "Exception",
        ]),
        [
            names("NotFoundException", "is_not_found"),
            names("InvalidInputError", "is_invalid_input"),
            names("TimeoutError2", "is_timeout"),
            names("TimeoutError", "is_timeout_error"),
            names("Retryable", "is_retryable_"),
            names("ConflictFault", "is_conflict_fault"),
            names("ConflictError", "is_conflict_error"),
            names("Exception", "is_exception"),
        ]
    );
}

#[test]
fn an_absent_input_evades_a_shape_of_its_name() {
    assert_eq!(synthetic("Stop", "Input", |_| false).as_str(), "StopInput");
    assert_eq!(synthetic("Stop", "Input", |_| true).as_str(), "StopInput_");
}

#[test]
fn packages_are_letters_and_digits() {
    for (sdk_id, expected) in [
        ("ApiGatewayV2", "apigatewayv2"),
        ("Cost Explorer", "costexplorer"),
        ("Test", "test_client"),
        ("2048", "service2048"),
        ("..", "service"),
    ] {
        assert_eq!(package(sdk_id), expected, "{sdk_id}");
    }
}

/// A small generator of arbitrary strings, the same on every run.
fn arbitrary(seed: &mut u64) -> String {
    const CHARS: &[char] = &[
        'a', 's', 'v', 'Z', 'T', '0', '9', '_', '.', '-', ' ', '"', '\\', '\n', '\0', 'é', '日',
        '{', '}', ';', '#', '\u{202e}',
    ];
    let mut next = || {
        *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        usize::try_from(*seed >> 33).unwrap()
    };
    let length = next() % 9;
    (0..length).map(|_| CHARS[next() % CHARS.len()]).collect()
}

#[test]
fn any_text_gives_identifiers() {
    let mut seed = 1;
    for _ in 0..3_000 {
        let texts: Vec<String> = (0..3).map(|_| arbitrary(&mut seed)).collect();
        let members = || texts.iter().map(String::as_str);
        let mut idents: Vec<String> = Vec::new();
        idents.extend(members().map(|name| shape(name).to_string()));
        idents.extend(members().map(|name| module(name).to_string()));
        idents.extend(members().map(|name| method(name).to_string()));
        let fields = fields(members());
        let variants = variants(members());
        for names in [&fields[..1], &fields[1..]] {
            idents.extend(names.iter().map(|names| names.field.to_string()));
            idents.extend(names.iter().map(|names| names.setter.to_string()));
        }
        idents.extend(variants.iter().map(ToString::to_string));
        for ident in &idents {
            syn::parse_str::<syn::Ident>(ident).unwrap_or_else(|error| {
                panic!("{texts:?} gives `{ident}`: {error}");
            });
        }
        assert!(fields[0] != fields[1] && fields[1] != fields[2] && fields[0] != fields[2]);
        assert!(variants[0] != variants[1] && variants[1] != variants[2]);
    }
}
