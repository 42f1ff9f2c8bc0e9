//! A model with every trait and type, and what it becomes.

use insta::assert_snapshot;
use tinsmith_codegen::ir::{Argument, Presence, Service, Structure, Traits, Type, Word};
use tinsmith_codegen::lower::Selection;

use super::lowered;

pub(crate) const MODEL: &str = include_str!("everything.json");

fn everything() -> Service {
    let lowered = lowered(MODEL, &Selection::All).unwrap_or_else(|errors| panic!("{errors}"));
    assert_eq!(lowered.warnings, []);
    lowered.service
}

fn words(words: &[Word]) -> String {
    let words = words.iter().map(|word| {
        let arguments = word.arguments.iter().map(|argument| match argument {
            Argument::String(text) => format!("{text:?}"),
            Argument::Integer(integer) => integer.to_string(),
            Argument::Strings(texts) => format!("{texts:?}"),
            Argument::Algorithms(algorithms) => format!("{algorithms:?}"),
            Argument::Protocol(protocol) => format!("{protocol:?}"),
        });
        match arguments.collect::<Vec<_>>().join(", ").as_str() {
            "" => format!(" {}", word.name),
            arguments => format!(" {}({arguments})", word.name),
        }
    });
    words.collect()
}

fn traits(traits: &Traits) -> String {
    let mut text = words(&traits.words);
    if !traits.constraints.is_empty() {
        text.push_str(&format!(" [constraints{}]", words(&traits.constraints)));
    }
    for (name, inside) in [("inner", &traits.inner), ("key", &traits.key)] {
        if let Some(inside) = inside {
            text.push_str(&format!(" [{name}{}]", self::traits(inside)));
        }
    }
    text
}

fn structure(structure: &Structure) -> String {
    let mut text = format!("{}{}\n", structure.path.name, words(&structure.words));
    for member in &structure.members {
        let presence = match &member.presence {
            Presence::Required => "required".to_owned(),
            Presence::Optional => "optional".to_owned(),
            Presence::Default(None) => "default".to_owned(),
            Presence::Default(Some(default)) => format!("{default:?}"),
        };
        let boxed = if member.boxed { " boxed" } else { "" };
        let traits = traits(&member.traits);
        text.push_str(&format!("  {}: {presence}{boxed};{traits}\n", member.field));
    }
    text
}

/// One of the structures, by its name.
fn named(name: &str) -> String {
    let service = everything();
    let of_operations = service.operations.iter().flat_map(|it| &it.structures);
    let of_types = service.types.iter().filter_map(|ty| match ty {
        Type::Structure(structure) => Some(structure),
        _ => None,
    });
    let mut all = of_operations.chain(of_types);
    let found = all.find(|structure| structure.path.name.as_str() == name);
    structure(found.unwrap_or_else(|| panic!("{name}")))
}

#[test]
fn the_service_has_its_facts() {
    let service = everything();
    let Service {
        id,
        package,
        title,
        docs,
        sdk_id,
        version,
        protocol,
        xml_namespace,
        signing_name,
        endpoint_prefix,
        endpoint,
        ..
    } = &service;
    let facts = (id, package, title, sdk_id, version, protocol);
    let more = (xml_namespace, signing_name, endpoint_prefix, &docs.lines);
    assert_snapshot!(format!("{facts:?}\n{more:?}"), @r#"
    ("test#Everything", "everything", "Everything", "Every Thing", "2026-01-01", RestJson1)
    (Some(("https://every.example/", "")), Some("everything"), Some("every"), ["Has **every** trait. Twice."])
    "#);
    assert!(
        endpoint
            .as_ref()
            .is_some_and(|rules| rules.rules.len() == 1)
    );
}

#[test]
fn operations_say_what_they_take_and_how_they_go_over_the_wire() {
    let lines: Vec<String> = everything()
        .operations
        .iter()
        .map(|operation| {
            let http = operation
                .http
                .as_ref()
                .map(|http| format!("{} {}", http.method, http.uri));
            let auth = operation.auth.as_ref();
            let auth = auth.map(|schemes| format!(" auth{schemes:?}"));
            format!(
                "{}: {}{}{}\n  {:?} {} -> {:?} {}, {} of its own, {:?}, {:?}",
                operation.method,
                http.unwrap_or_default(),
                words(&operation.words),
                auth.unwrap_or_default(),
                operation.input.parent,
                operation.input.name,
                operation.output.parent,
                operation.output.name,
                operation.structures.len(),
                operation
                    .errors
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>(),
                operation.docs.deprecated,
            )
        })
        .collect();
    assert_snapshot!(lines.join("\n"), @r#"
    get_thing: GET /things/{id}/{path+}?full idempotent host_prefix("{account}.data-") optional_auth
      Operation GetThingInput -> Types ThingData, 1 of its own, ["NotFoundException", "ThrottledException"], None
    list_parts: GET /parts without_input
      Operation ListPartsInput_ -> Types Parts, 1 of its own, ["ThrottledException"], None
    put_thing: PUT /things idempotent unsigned_payload checksum_required auth[]
      Operation PutThingInput -> Operation PutThingOutput, 2 of its own, ["NotFoundException", "InvalidInputError", "ThrottledException"], None
    rename_parts: POST /parts
      Types Parts -> Operation RenamePartsOutput, 1 of its own, ["ThrottledException"], Some("Use `PutThing`.")
    "#);
}

#[test]
fn required_members_of_inputs_are_plain_and_all_others_optional() {
    assert_snapshot!(named("GetThingInput"), @r#"
    GetThingInput
      account: required; required host_label
      id: required; label required [constraints length(1, 8) pattern("^[a-z\"\\\\]+$")]
      path: required; label required
      kinds: optional; query("kind") unique_items
      filters: optional; query_params
      since: optional; header("X-Since") date_time
      extra: optional; prefix_headers("x-extra-")
    "#);
    assert_snapshot!(named("PutThingInput"), @r#"
    PutThingInput
      name: required; json("Name") required sensitive [constraints min_length(1)]
      token: optional; header("X-Token") idempotency_token
      data: required; required
      size: optional;
    "#);
}

#[test]
fn outputs_are_bound_too() {
    assert_snapshot!(named("PutThingOutput"), @r#"
    PutThingOutput
      status: optional; response_code
      payload: optional; payload media_type("image/png")
    "#);
}

#[test]
fn a_structure_has_presences_and_words() {
    assert_snapshot!(named("ThingData"), @r#"
    ThingData xml("Data")
      id: required; required [constraints length(1, 8) pattern("^[a-z\"\\\\]+$")]
      title: optional; required
      count: default;
      limit: Integer(10); [constraints range(1, 100)]
      ratio: optional; [constraints min_decimal("0.5") max(1)]
      late: optional;
      none: optional;
      when: Timestamp(1767225600, 0); epoch_seconds
      bytes: Blob([104, 105]); [constraints max_length(10)]
      more: Document("{}");
      kind: String("BIG");
      level: Integer(1);
      color: optional;
      whole: BigNumber("12");
      nested: optional; [constraints max_length(3)] [inner xml("row") [inner [constraints min(0)]]]
      secrets: optional; xml_flattened [inner sensitive [constraints min_length(1)]] [key xml("k")]
      self_: optional boxed;
      choice: optional boxed;
      size: optional;
      other_size: optional;
      attribute: optional; xml("x:y") ec2("Y") xml_namespace("https://x.example/", "x") xml_attribute
    "#);
}

#[test]
fn types_are_sorted_and_have_their_variants() {
    let types: Vec<String> = everything()
        .types
        .iter()
        .map(|ty| match ty {
            Type::Structure(it) => format!("structure {}", it.path.name),
            Type::Union(it) => {
                let variants = it.variants.iter().map(|variant| {
                    let boxed = if variant.boxed { " boxed" } else { "" };
                    format!("{}({:?}){boxed}", variant.ident, variant.ty)
                });
                let variants: Vec<String> = variants.collect();
                let name = it.path.name.as_str();
                format!(
                    "union {name} {}",
                    variants.join(", ").replace(['\n', '"'], "")
                )
            }
            Type::Enumeration(it) => {
                let values = it.values.iter().map(|value| {
                    let docs = value.docs.lines.join(" ");
                    let deprecated = &value.docs.deprecated;
                    format!("{} {:?} {docs:?} {deprecated:?}", value.ident, value.value)
                });
                format!(
                    "enum {} {}",
                    it.path.name,
                    values.collect::<Vec<_>>().join(", ")
                )
            }
            Type::IntEnumeration(it) => {
                let values = it
                    .values
                    .iter()
                    .map(|it| format!("{} {}", it.ident, it.value));
                format!(
                    "intEnum {} {}",
                    it.path.name,
                    values.collect::<Vec<_>>().join(", ")
                )
            }
        })
        .collect();
    assert_snapshot!(types.join("\n"), @r##"
    union Choice Nothing(Unit), Again(Shape(Path { parent: Types, module: Module(thing_data), name: Ident(ThingData) })) boxed, UnknownValue(Byte)
    enum Color Red "#f00" "Warm." None, Self_ "self" "" Some("")
    structure InvalidInput
    enum Kind Big "BIG" "Not small." None, UnknownValue "?" "" None
    intEnum Level Low 1
    union ListPartsInput A(String)
    structure NotFoundException
    structure OtherSize
    structure Parts
    structure Size
    structure ThingData
    structure ThrottledException
    "##);
}

#[test]
fn errors_have_their_code_and_status() {
    let errors: Vec<String> = everything()
        .errors
        .iter()
        .map(|it| {
            let docs = it.docs.lines.join(" ");
            format!(
                "{} {} {} {} {:?} {docs}",
                it.ident, it.code, it.status, it.predicate, it.retryable
            )
        })
        .collect();
    assert_snapshot!(errors.join("\n"), @r"
    InvalidInputError InvalidInput 400 is_invalid_input None 
    NotFoundException NotFoundException 404 is_not_found None There is no such thing.
    ThrottledException ThrottledException 500 is_throttled Some(Throttling)
    ");
}

#[test]
fn no_type_moves_because_of_the_selection() {
    let all = everything();
    for operation in &all.operations {
        let selection = Selection::Operations(vec![operation.name.clone()]);
        let some = lowered(MODEL, &selection).unwrap_or_else(|errors| panic!("{errors}"));
        let some = some.service;
        let [selected] = some.operations.as_slice() else {
            panic!("{:?}", some.operations)
        };
        assert_eq!(format!("{selected:?}"), format!("{operation:?}"));
        for ty in &some.types {
            let same = all.types.iter().find(|other| other.path() == ty.path());
            assert_eq!(format!("{:?}", Some(ty)), format!("{same:?}"));
        }
        for error in &some.errors {
            let same = all.errors.iter().find(|other| other.ident == error.ident);
            assert_eq!(format!("{:?}", Some(error)), format!("{same:?}"));
        }
    }
}
