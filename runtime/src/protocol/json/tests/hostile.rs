use super::*;

/// Runs with a stack so small that any recursion without bound would overflow it at once.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(512 * 1024);
    thread.spawn(test).unwrap().join().unwrap();
}

#[test]
fn depth_is_bounded_wherever_it_is() {
    on_a_small_stack(|| {
        for (open, close) in [
            ("[", "]"),
            (r#"{"nested":"#, "}"),
            (r#"{"document":"#, "}"),
            (r#"{"unknown":"#, "}"),
            (r#"{"choice":{"nested":"#, "}}"),
            (r#"{"choice":{"new":"#, "}}"),
        ] {
            let document = open.repeat(100_000) + &close.repeat(100_000);
            for prefix in ["", r#"{"document":"#, r#"{"unknown":"#, r#"{"nested":"#] {
                let error = read(&[prefix, &document].concat()).unwrap_err();
                let is_deep = error.expected() == "at most 128 levels";
                assert!(
                    is_deep || error.found() == "an array",
                    "{prefix}{open}: {error}"
                );
            }
        }
    });
}

#[test]
fn the_deepest_document_fits_into_a_small_stack() {
    on_a_small_stack(|| {
        for key in ["nested", "document", "unknown"] {
            let open = format!("{{\"{key}\":");
            let levels = |count: usize| open.repeat(count) + "{}" + &"}".repeat(count);
            read(&levels(MAX_DEPTH - 1)).unwrap();
            assert_eq!(read(&levels(MAX_DEPTH)).unwrap_err().found(), "one more");
        }
    });
}

#[test]
fn a_huge_number_is_no_problem() {
    let digits = "9".repeat(1_000_000);
    for key in ["byte", "integer", "long", "float", "double", "epoch"] {
        let error = read(&format!("{{\"{key}\": {digits}}}")).unwrap_err();
        assert_eq!(error.found(), format!("`{}…`", "9".repeat(64)));
        read(&format!("{{\"{key}\": 1e{digits}}}")).unwrap_err();
    }
    let kitchen = read(&format!("{{\"bigInteger\": {digits}}}")).unwrap();
    assert_eq!(kitchen.big_integer.unwrap().as_str(), digits);
    let kitchen = read(&format!("{{\"double\": 0.{digits}}}")).unwrap();
    assert_eq!(kitchen.double, Some(1.0));
}

#[test]
fn a_key_of_any_length_is_cut_off_in_messages() {
    let error = refused(&format!("{{\"{}\": x}}", "é".repeat(1_000_000)));
    assert!(error.len() < 300, "{error}");
}
