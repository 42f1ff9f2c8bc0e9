use super::*;

#[test]
fn every_shape_is_written() {
    let kitchen = Kitchen {
        string: Some("é\"\n".to_owned()),
        boolean: Some(false),
        byte: Some(-1),
        integer: Some(i32::MIN),
        long: Some(i64::MAX),
        float: Some(0.1),
        double: Some(f64::NAN),
        big_integer: Some("-007".parse().unwrap()),
        big_decimal: Some("00.50e+7".parse().unwrap()),
        blob: Some("value".into()),
        epoch: Some(Timestamp::new(1, 500_000_000)),
        date_time: Some(Timestamp::from_seconds(0)),
        color: Some(Color::Unknown("BLUE".to_owned())),
        level: Some(Level::Low),
        strings: Some(vec![]),
        sparse: Some(vec![None, Some(1)]),
        map: Some(BTreeMap::from([("a\"".to_owned(), vec![1, 2])])),
        sparse_map: Some(BTreeMap::from([("a".to_owned(), None)])),
        document: Some(Document::Null),
        documents: Some(vec![true.into(), vec![].into(), BTreeMap::new().into()]),
        choice: Some(Choice::Text("t".to_owned())),
        nested: Some(Box::default()),
        secret: None,
        header: Some("not here".to_owned()),
    };
    assert_eq!(
        write(&kitchen),
        concat!(
            r#"{"string":"é\"\n","boolean":false,"byte":-1,"integer":-2147483648,"#,
            r#""long":9223372036854775807,"float":0.1,"double":"NaN","bigInteger":-7,"#,
            r#""bigDecimal":0.50e+7,"blob":"dmFsdWU=","epoch":1.5,"#,
            r#""dateTime":"1970-01-01T00:00:00Z","color":"BLUE","level":1,"strings":[],"#,
            r#""sparse":[null,1],"map":{"a\"":[1,2]},"sparseMap":{"a":null},"document":null,"#,
            r#""documents":[true,[],{}],"choice":{"TEXT":"t"},"nested":{}}"#,
        )
    );
}

#[test]
fn unions_write_what_they_hold() {
    let written = |choice| {
        write(&Kitchen {
            choice: Some(choice),
            ..Kitchen::default()
        })
    };
    assert_eq!(
        written(Choice::Nothing(Unit)),
        r#"{"choice":{"nothing":{}}}"#
    );
    assert_eq!(
        written(Choice::Unknown(UnknownVariant::new("new", 1))),
        r#"{"choice":{"new":1}}"#
    );
    assert_eq!(written(Choice::default()), r#"{"choice":{}}"#);
}

#[test]
fn a_codec_may_call_members_by_the_model_s_names() {
    const MODEL: Json = Json::new(MemberNames::Model);
    let mut kitchen = Kitchen::default();
    MODEL
        .read_members(
            br#"{"String": "x", "string": "y"}"#,
            &mut kitchen,
            Members::All,
        )
        .unwrap();
    assert_eq!(kitchen.string.as_deref(), Some("x"));
    assert_eq!(
        MODEL.write_members(&kitchen, Members::All).unwrap(),
        r#"{"String":"x"}"#
    );
}

#[test]
fn what_has_no_form_is_named_in_the_input() {
    let far = Kitchen {
        date_time: Some(Timestamp::from_seconds(i64::MAX)),
        ..Kitchen::default()
    };
    let kitchen = Kitchen {
        choice: Some(Choice::Nested(Box::new(far))),
        ..Kitchen::default()
    };
    let error = CODEC
        .write_members(&kitchen, Members::OfRequest)
        .unwrap_err();
    assert_eq!(error.path(), "choice.Nested.date_time");
    assert!(error.reason().contains("date-time"), "{error}");
}

#[test]
fn an_input_is_only_so_deep() {
    let mut kitchen = Kitchen::default();
    for _ in 1..MAX_DEPTH {
        kitchen = Kitchen {
            nested: Some(Box::new(kitchen)),
            ..Kitchen::default()
        };
    }
    assert_eq!(read(&write(&kitchen)).unwrap(), kitchen);
    let deeper = Kitchen {
        nested: Some(Box::new(kitchen)),
        ..Kitchen::default()
    };
    let error = CODEC
        .write_members(&deeper, Members::OfRequest)
        .unwrap_err();
    assert_eq!(error.reason(), "is nested more than 128 levels deep");

    let mut document = Document::Null;
    for _ in 0..MAX_DEPTH {
        document = vec![document].into();
    }
    let error = CODEC
        .write(
            &Kitchen::default().schema().members[18],
            View::Document(&vec![document].into()),
            &Path::INPUT,
        )
        .unwrap_err();
    assert_eq!(error.reason(), "is nested more than 128 levels deep");
}
