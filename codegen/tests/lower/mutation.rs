//! Models with arbitrary damage: whatever is wrong is an error, and what is no error is emitted.

use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value, json};
use tinsmith_codegen::emit::{Placement, Workspace};
use tinsmith_codegen::lower::Selection;
use tinsmith_codegen::{Source, generate};

use super::everything;

/// Numbers that look arbitrary and are the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 33).map_or(0, |number| number % limit)
    }
}

/// How many values there are in a value, itself included.
fn count(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(count).sum::<usize>(),
        Value::Object(entries) => 1 + entries.values().map(count).sum::<usize>(),
        _ => 1,
    }
}

/// The value of this number, counted from the outside in and from the first to the last.
fn nth(value: &mut Value, mut number: usize) -> Option<&mut Value> {
    if number == 0 {
        return Some(value);
    }
    number -= 1;
    let children: Vec<&mut Value> = match value {
        Value::Array(items) => items.iter_mut().collect(),
        Value::Object(entries) => entries.values_mut().collect(),
        _ => Vec::new(),
    };
    for child in children {
        let size = count(child);
        if number < size {
            return nth(child, number);
        }
        number -= size;
    }
    None
}

fn damage(model: &mut Value, random: &mut Random) {
    let size = count(model);
    let other = nth(model, random.below(size)).map(|value| value.clone());
    let samples = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
        json!(""),
        json!("smithy.api#Unit"),
        json!("test#ThingData"),
        json!("{}\"#\n\u{0}é}{"),
        json!("<p>*/ \" </p><li>`"),
        json!([]),
        json!({}),
        json!({"target": "smithy.api#PrimitiveLong"}),
        json!({"target": "test#Matrix", "traits": {"smithy.api#required": {}}}),
    ];
    let Some(place) = nth(model, random.below(size)) else {
        return;
    };
    match (random.below(4), place, other) {
        (0, Value::Object(entries), _) => {
            let key = entries
                .keys()
                .nth(random.below(entries.len().max(1)))
                .cloned();
            key.and_then(|key| entries.shift_remove(&key));
        }
        (0, Value::Array(items), _) => {
            items.pop();
        }
        (1, place, Some(other)) => *place = other,
        (2, Value::String(text), _) => text.push_str("\"); } '#{+}"),
        (_, place, _) => *place = samples[random.below(samples.len())].clone(),
    }
}

/// Generates a damaged model; a panic is reported with it.
fn survives(model: &Value, selection: &Selection) -> bool {
    let text = model.to_string();
    let source = Source {
        file: "model/damaged.json",
        text: &text,
    };
    let placement = Placement {
        command: "test".to_owned(),
        runtime: "../runtime".to_owned(),
        workspace: Workspace::Own,
    };
    let run = || generate(&source, selection, &placement).map_err(|errors| errors.to_string());
    match catch_unwind(AssertUnwindSafe(run)) {
        Ok(Ok(_)) => true,
        Ok(Err(errors)) => {
            assert!(errors.ends_with("in model/damaged.json"), "{errors}");
            assert!(!errors.contains("bug of the generator"), "{errors}\n{text}");
            false
        }
        Err(_) => panic!("the generator panicked over {text}"),
    }
}

#[test]
fn damaged_models_are_errors_or_clients_and_never_panics() {
    let model: Value = serde_json::from_str(everything::MODEL).unwrap();
    let mut random = Random(42);
    let mut clients = 0;
    let rounds = 1_500;
    for _ in 0..rounds {
        let mut damaged = model.clone();
        for _ in 0..=random.below(2) {
            damage(&mut damaged, &mut random);
        }
        clients += usize::from(survives(&damaged, &Selection::All));
    }
    assert!(
        clients > rounds / 10 && clients < rounds,
        "{clients} of {rounds}"
    );
}

#[test]
fn texts_of_a_model_cannot_become_code() {
    let hostile = "\"]) ; compile_error!(\"injected\"); /* */ // \n #![x] \u{202e}";
    let mut model: Value = serde_json::from_str(everything::MODEL).unwrap();
    for pointer in [
        "/shapes/test#Everything/version",
        "/shapes/test#Everything/traits/aws.api#service/sdkId",
        "/shapes/test#Everything/traits/aws.api#service/endpointPrefix",
        "/shapes/test#Everything/traits/aws.auth#sigv4/name",
        "/shapes/test#Everything/traits/smithy.api#title",
        "/shapes/test#Everything/traits/smithy.api#documentation",
        "/shapes/test#Everything/traits/smithy.api#xmlNamespace/uri",
        "/shapes/test#Id/traits/smithy.api#pattern",
        "/shapes/test#Media/traits/smithy.api#mediaType",
        "/shapes/test#Color/traits/smithy.api#enum/0/value",
        "/shapes/test#Color/traits/smithy.api#enum/0/name",
        "/shapes/test#Color/traits/smithy.api#enum/0/documentation",
        "/shapes/test#RenameParts/traits/smithy.api#deprecated/message",
        "/shapes/test#Named/members/name/traits/smithy.api#jsonName",
        "/shapes/test#ThingData/members/attribute/traits/smithy.api#xmlName",
    ] {
        *model
            .pointer_mut(pointer)
            .unwrap_or_else(|| panic!("{pointer}")) = json!(hostile);
    }
    let text = model.to_string();
    let source = Source {
        file: "model/hostile.json",
        text: &text,
    };
    let placement = Placement {
        command: "test".to_owned(),
        runtime: "../runtime".to_owned(),
        workspace: Workspace::Own,
    };
    let generated = generate(&source, &Selection::All, &placement);
    let generated = generated.unwrap_or_else(|errors| panic!("{errors}"));
    for (path, text) in generated
        .package
        .files()
        .filter(|(path, _)| path.ends_with(".rs"))
    {
        let tokens: proc_macro2::TokenStream = text.parse().unwrap();
        assert!(!has_ident(tokens, "compile_error"), "{path}:\n{text}");
    }
}

/// Whether an identifier stands in the code, outside of all literals.
fn has_ident(tokens: proc_macro2::TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|tree| match tree {
        proc_macro2::TokenTree::Ident(ident) => ident == name,
        proc_macro2::TokenTree::Group(group) => has_ident(group.stream(), name),
        _ => false,
    })
}
