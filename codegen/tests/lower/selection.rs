//! Services and operations to choose from.

use insta::assert_snapshot;
use serde_json::json;
use tinsmith_codegen::lower::Selection;

use super::{errors, lowered, sample};

fn selected(names: &[&str]) -> String {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    let selection = Selection::Operations(names);
    match lowered(&sample(json!({})).to_string(), &selection) {
        Ok(lowered) => format!("{} operations", lowered.service.operations.len()),
        Err(errors) => errors.to_string(),
    }
}

#[test]
fn an_unknown_operation_comes_with_a_suggestion() {
    assert_snapshot!(selected(&["GetThink", "DeleteEverything", "GetThing"]), @r"
    error: test#Things: has no operation `GetThink`
      help: did you mean `GetThing`?
    error: test#Things: has no operation `DeleteEverything`
      help: write the name as the model does
    2 errors in model/test.json
    ");
}

#[test]
fn an_operation_is_selected_once() {
    assert_snapshot!(selected(&["GetThing", "GetThing"]), @"1 operations");
}

#[test]
fn a_model_without_a_service_is_refused() {
    assert_snapshot!(errors(json!({"test#Things": null})), @r"
    error: model/test.json: has no service
      help: a client is made for the one shape of type `service` in a model
    1 error in model/test.json
    ");
}

#[test]
fn a_model_with_two_services_is_refused() {
    assert_snapshot!(errors(json!({"test#Others": {"type": "service"}})), @r"
    error: model/test.json: has 2 services: test#Things, test#Others
      help: give each service a model of its own
    1 error in model/test.json
    ");
}
