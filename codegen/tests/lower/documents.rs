//! Files that are no model.

use insta::assert_snapshot;
use serde_json::json;

use super::{errors, errors_of};

#[test]
fn a_syntax_error_has_a_line_and_a_column() {
    assert_snapshot!(errors_of("{\n  \"smithy\": \"2.0\",\n  \"shapes\": {,}\n}"), @r"
    error: model/test.json: is not JSON: key must be a string in line 3, column 14
      help: a model is a JSON AST of Smithy, as `smithy ast` prints it
    1 error in model/test.json
    ");
}

#[test]
fn json_that_is_nested_too_deep_is_refused() {
    let text = "[".repeat(100_000);
    assert_snapshot!(errors_of(&text), @r"
    error: model/test.json: is not JSON: recursion limit exceeded in line 1, column 128
      help: a model is a JSON AST of Smithy, as `smithy ast` prints it
    1 error in model/test.json
    ");
}

#[test]
fn an_empty_file_is_refused() {
    assert_snapshot!(errors_of(""), @r"
    error: model/test.json: is not JSON: EOF while parsing a value in line 1, column 0
      help: a model is a JSON AST of Smithy, as `smithy ast` prints it
    1 error in model/test.json
    ");
}

#[test]
fn a_wrong_version_is_named() {
    assert_snapshot!(errors_of(r#"{"smithy": "3.0", "shapes": {}}"#), @r#"
    error: model/test.json: is written in Smithy "3.0"
      help: Smithy "1.0" and "2.0" can be read
    1 error in model/test.json
    "#);
    assert_snapshot!(errors_of(r#"{"smithy": 2, "shapes": {}}"#), @r#"
    error: model/test.json: `smithy` should be a string, not 2
      help: see Smithy's specification, "JSON AST", for what belongs where
    1 error in model/test.json
    "#);
    assert_snapshot!(errors_of("{}"), @r#"
    error: model/test.json: `smithy` is missing
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: model/test.json: `shapes` is missing
      help: see Smithy's specification, "JSON AST", for what belongs where
    2 errors in model/test.json
    "#);
}

#[test]
fn compatible_versions_are_read() {
    for version in ["1", "1.0", "2", "2.0", "2.1"] {
        let text = super::sample(json!({})).to_string();
        let text = text.replacen("\"2.0\"", &format!("\"{version}\""), 1);
        assert_eq!(errors_of(&text), "no error", "{version}");
    }
}

#[test]
fn parts_that_are_not_as_they_should_be_are_all_named() {
    assert_snapshot!(errors(json!({
        "test#A": {"type": "struct"},
        "test#B": {},
        "test#C": {"type": "structure", "memebers": {}},
        "test#D": {"type": "structure", "members": {"a": {}, "b": {"target": "String"}, "c-d": {"target": "smithy.api#String"}}},
        "test#E": {"type": "list"},
        "test#F": {"type": "operation", "errors": [{"target": 1}]},
        "test": {"type": "string"},
        "test#G": {"type": "string", "traits": {"documentation": ""}},
        "test#H$i": {"type": "string"},
        "test#J": [],
    })), @r#"
    error: test#A: `type` should be the name of a shape's type, not "struct"
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: test#B: `type` is missing
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: test#C: has a property `memebers`, which means nothing there
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: test#D: `members.a.target` is missing
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: test#D: `members.b.target` should be an absolute shape id, such as `com.example#Shape`, not "String"
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: test#D: `c-d` is no name for a member
      help: a member's name has letters, digits and `_`, and a letter before the first digit
    error: test#E: `member` is missing
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: test#F: `errors[0].target` should be a string, not 1
      help: see Smithy's specification, "JSON AST", for what belongs where
    error: model/test.json: `test` is not an absolute shape id
      help: a shape id looks like `com.example#Shape`
    error: test#G: `documentation` is not an absolute shape id
      help: a shape id looks like `com.example#Shape`
    error: test#H$i: is the id of a member, not of a shape
      help: only an `apply` statement may stand here
    error: test#J: should be an object, not []
      help: see Smithy's specification, "JSON AST", for what belongs where
    12 errors in model/test.json
    "#);
}
