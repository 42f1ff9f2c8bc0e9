//! Models in Smithy's JSON AST: an error or a client, whatever is in them.

#![no_main]

use libfuzzer_sys::fuzz_target;
use tinsmith_codegen::emit::{Placement, Workspace};
use tinsmith_codegen::lower::Selection;
use tinsmith_codegen::{Source, generate};

fuzz_target!(|data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else {
        return;
    };
    let source = Source {
        file: "model/fuzz.json",
        text,
    };
    let placement = Placement {
        command: "fuzz".to_owned(),
        runtime: "../runtime".to_owned(),
        workspace: Workspace::Own,
    };
    if let Err(errors) = generate(&source, &Selection::All, &placement) {
        let text = errors.to_string();
        assert!(!text.contains("bug of the generator"), "{text}");
    }
});
