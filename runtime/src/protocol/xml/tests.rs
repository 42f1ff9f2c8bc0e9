use super::*;
use crate::shape::{Path, Structure, Value, View};
use crate::timestamp::Timestamp;

use self::shapes::{Color, Dish, FULL, Kitchen, full, strings};

mod hostile;
mod shapes;

fn root() -> Tag {
    Tag::root(Kitchen::default().schema(), None)
}

fn written(kitchen: &Kitchen) -> Result<String, String> {
    structure_document(root(), kitchen, Members::OfRequest, &Path::INPUT)
        .map_err(|error| error.to_string())
}

fn read(document: &str) -> Result<Kitchen, String> {
    let mut kitchen = Kitchen::default();
    read_members(
        document.as_bytes(),
        root(),
        &mut kitchen,
        Members::OfResponse,
    )
    .map(|()| kitchen)
    .map_err(|error| error.to_string())
}

/// The document whose root holds `inside`, as it is read and written again.
fn again(inside: &str) -> Result<String, String> {
    read(&format!("<Kitchen>{inside}</Kitchen>")).and_then(|kitchen| written(&kitchen))
}

/// What is wrong with the document whose root holds `inside`.
fn refused(inside: &str) -> String {
    again(inside).unwrap_err()
}

#[test]
fn every_shape_is_written_as_the_bindings_say() {
    assert_eq!(written(&full()).as_deref(), Ok(FULL));
}

#[test]
fn every_shape_comes_back() {
    assert!(read(FULL) == Ok(full()));
}

#[test]
fn a_binding_takes_a_member_out_of_the_root_only() {
    let kitchen = Kitchen {
        trace: Some("in a header".to_owned()),
        ..Kitchen::default()
    };
    assert_eq!(written(&kitchen).as_deref(), Ok("<Kitchen></Kitchen>"));
    let read = read("<Kitchen><trace>ignored</trace></Kitchen>");
    assert!(read == Ok(Kitchen::default()));
}

#[test]
fn the_root_is_named_by_the_member_the_shape_or_its_id() {
    const NAMESPACE: XmlNamespace = XmlNamespace {
        uri: "http://shape",
        prefix: "",
    };
    const SERVICE: XmlNamespace = XmlNamespace {
        uri: "http://service",
        prefix: "s",
    };
    let plain = Schema::new("a#Shape", &[]);
    let named = plain.xml("Named").xml_namespace("http://shape", "");
    let root = |schema: &Schema, service| {
        let root = Tag::root(schema, service);
        (root.name, root.namespace)
    };
    assert_eq!(root(&plain, None), ("Shape", None));
    assert_eq!(root(&plain, Some(SERVICE)), ("Shape", Some(SERVICE)));
    assert_eq!(root(&named, Some(SERVICE)), ("Named", Some(NAMESPACE)));
    let payload = |member| {
        let root = Tag::root(&named, Some(SERVICE)).of_payload(member);
        (root.name, root.namespace)
    };
    let member = Member::new("member", "member");
    assert_eq!(payload(&member), ("Named", Some(NAMESPACE)));
    assert_eq!(
        payload(&member.xml("Other").xml_namespace("http://service", "s")),
        ("Other", Some(SERVICE))
    );
}

#[test]
fn elements_come_in_any_order_and_unknown_ones_are_passed_over() {
    let document = concat!(
        "<Kitchen xmlns='http://x' other='1' xmlns:id='no id'>",
        "<Flat>1</Flat><new><Name>not this one</Name></new>",
        "<dish><soup>hot</soup></dish><ignored>3</ignored><!-- between -->text",
        "<Flat>2</Flat><Name>n</Name><id>no attribute</id>",
        "</Kitchen>",
    );
    let kitchen = Kitchen {
        name: Some("n".to_owned()),
        flat: Some(vec![1, 2]),
        dish: Some(Dish::Soup("hot".to_owned())),
        ..Kitchen::default()
    };
    assert!(read(document) == Ok(kitchen));
}

#[test]
fn prefixes_count_only_where_the_model_has_them() {
    let kind = |document: &str| read(document).map(|kitchen| kitchen.kind);
    let kinds = |kind: &str| Ok(Some(kind.to_owned()));
    assert_eq!(kind("<Kitchen xsi:kind='a'/>"), kinds("a"));
    assert_eq!(kind("<Kitchen kind='a'/>"), kinds("a"));
    assert_eq!(kind("<Kitchen other:kind='a'/>"), Ok(None));
    let name = read("<x:Kitchen><x:Name>n</x:Name></x:Kitchen>").map(|kitchen| kitchen.name);
    assert_eq!(name, Ok(Some("n".to_owned())));
}

#[test]
fn an_empty_element_is_an_empty_value() {
    let empty = "<Name/><data/><tags/><map></map><dish/><inside/>";
    assert_eq!(
        again(empty).as_deref(),
        Ok(concat!(
            "<Kitchen><Name></Name><data></data><tags></tags><map></map><dish></dish>",
            "<inside xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"></inside></Kitchen>"
        ))
    );
    assert!(read(" \n") == Ok(Kitchen::default()));
}

#[test]
fn whitespace_belongs_to_strings_and_to_nothing_else() {
    let spaced = "<Name>  </Name><count>\n 3 </count><ratio> NaN </ratio><isOpen> true\t</isOpen>\
        <opened> 2014-04-29T18:30:38Z </opened><data> dmFs\ndWU= </data><color> red</color>";
    assert_eq!(
        again(spaced).as_deref(),
        Ok(
            "<Kitchen><Name>  </Name><count>3</count><ratio>NaN</ratio><isOpen>true</isOpen>\
            <data>dmFsdWU=</data><opened>2014-04-29T18:30:38Z</opened><color> red</color></Kitchen>"
        )
    );
}

#[test]
fn an_entry_s_value_may_come_before_its_key() {
    let entry = "<entry>a<V>1</V><other/><K>k</K></entry>";
    assert_eq!(
        again(&format!("<map>{entry}<entry><K>l</K><V/></entry></map>")).as_deref(),
        Ok(
            "<Kitchen><map><entry><K xmlns=\"http://key\">k</K><V>1</V></entry>\
            <entry><K xmlns=\"http://key\">l</K><V></V></entry></map></Kitchen>"
        )
    );
    let sparse = read("<Kitchen><sparse><entry><key>k</key></entry></sparse></Kitchen>");
    assert!(sparse.is_ok_and(|kitchen| kitchen.sparse == Some([("k".to_owned(), None)].into())));
}

#[test]
fn a_union_keeps_the_name_of_a_member_that_is_new() {
    let Ok(Some(Dish::Unknown(unknown))) =
        read("<Kitchen><dish><pie><crust/></pie></dish></Kitchen>").map(|kitchen| kitchen.dish)
    else {
        panic!("another variant")
    };
    assert_eq!(unknown.name, "pie");
    assert_eq!(
        refused("<dish><pie/></dish>"),
        "dish: holds a member that the model does not know, which cannot be sent in XML"
    );
    assert_eq!(
        refused("<dish><Noodle>a</Noodle><soup/></dish>"),
        "$.dish.soup (byte 33): expected one member of a union, found a second one"
    );
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (inside, message) in [
        (
            "<count>3.5</count>",
            "$.count (byte 16): expected an integer of 64 bits, found `3.5`",
        ),
        (
            "<count/>",
            "$.count (byte 17): expected an integer of 64 bits, found ``",
        ),
        (
            "<secret>hush</secret>",
            "$.secret (byte 17): expected an integer of 32 bits, found another text",
        ),
        (
            "<isOpen>TRUE</isOpen>",
            "$.isOpen (byte 17): expected true or false, found `TRUE`",
        ),
        (
            "<ratio>inf</ratio>",
            "$.ratio (byte 16): expected a double, found `inf`",
        ),
        (
            "<whole>1.5</whole>",
            "$.whole (byte 16): expected an integer, found `1.5`",
        ),
        (
            "<opened>1398796238</opened>",
            "$.opened (byte 17): expected a timestamp like 1985-04-12T23:20:50Z, found `1398796238`",
        ),
        (
            "<data>d</data>",
            "$.data (byte 15): expected base64 with padding, found `d`",
        ),
        (
            "<Flat>1</Flat><Flat>x</Flat>",
            "$.Flat[1] (byte 29): expected an integer of 32 bits, found `x`",
        ),
        (
            "<matrix><member/><member><member><x/></member></member></matrix>",
            "$.matrix.member[1].member[0] (byte 42): expected text, found the element `x`",
        ),
        (
            "<map><entry><V/></entry></map>",
            "$.map.entry (byte 14): expected an element `K`, found an entry without one",
        ),
        (
            "<map><entry><K/></entry></map>",
            "$.map.entry (byte 14): expected an element `V`, found an entry without one",
        ),
        (
            "<flatMap><key>k</key><value><count>x</count></value></flatMap>",
            "$.flatMap.value.count (byte 44): expected an integer of 64 bits, found `x`",
        ),
        (
            "<Name>&x;</Name>",
            "$.Name (byte 15): expected a reference to a character or to an entity of XML itself, found `&x;`",
        ),
    ] {
        assert_eq!(refused(inside), message, "{inside}");
    }
    assert_eq!(
        read("<Kitchen id='&#x110000;'/>").err().as_deref(),
        Some(
            "$.id (byte 13): expected a reference to a character or to an entity of XML itself, found `&#x110000;`"
        )
    );
}

#[test]
fn values_without_a_form_are_refused_with_their_path() {
    let error = |kitchen| written(&kitchen).unwrap_err();
    let opened = Some(Timestamp::from_seconds(i64::MAX));
    let message = error(Kitchen {
        inside: Some(Box::new(Kitchen {
            opened,
            ..Kitchen::default()
        })),
        ..Kitchen::default()
    });
    assert!(message.starts_with("inside.opened: "), "{message}");
    assert_eq!(
        error(Kitchen {
            sparse: Some([("a".to_owned(), None)].into()),
            ..Kitchen::default()
        }),
        "sparse[\"a\"]: must not be absent"
    );
    let mut deep = Kitchen::default();
    for _ in 0..1000 {
        deep = Kitchen {
            inside: Some(Box::new(deep)),
            ..Kitchen::default()
        };
    }
    let message = error(deep);
    assert!(
        message.ends_with("inside: is nested more than 128 levels deep"),
        "{message}"
    );
}

#[test]
fn payloads_are_structures_or_unions() {
    let mut dish = Dish::default();
    let document = b"<Dish><Noodle>a</Noodle><Noodle>b</Noodle></Dish>";
    assert!(read_payload(document, &PLAIN, dish.slot()).is_ok());
    assert!(dish == Dish::Noodles(strings(&["a", "b"])));
    let written = payload_document(None, &PLAIN, dish.view(), &Path::INPUT);
    assert_eq!(written.map(String::into_bytes), Ok(document.to_vec()));
    assert!(read_payload(b"", &PLAIN, dish.slot()).is_err());
    assert!(payload_document(None, &PLAIN, View::Byte(1), &Path::INPUT).is_err());
}

#[test]
fn wrapped_members_stand_in_one_element_of_the_root() {
    let read = |document: &str| {
        let mut kitchen = Kitchen::default();
        read_wrapped(document.as_bytes(), "GetResult", &mut kitchen)
            .map(|()| kitchen.name)
            .map_err(|error| error.to_string())
    };
    let named = "<R><M/><GetResult><Name>n</Name></GetResult><M><x/></M></R>";
    assert_eq!(read(named), Ok(Some("n".to_owned())));
    assert_eq!(read("<R><M/></R>"), Ok(None));
    assert_eq!(read(""), Ok(None));
    assert_eq!(
        read("<R><GetResult><count>x</count></GetResult></R>"),
        Err("$.GetResult.count (byte 21): expected an integer of 64 bits, found `x`".to_owned())
    );
}

#[test]
fn an_unwrapped_member_is_the_root_s_text() {
    let member = Member::new("color", "color");
    let read = |document: &str| {
        let mut color = None::<Color>;
        read_unwrapped(document.as_bytes(), &member, || color.slot())
            .map(|()| color)
            .map_err(|error| error.to_string())
    };
    assert_eq!(read("<Any>red</Any>"), Ok(Some(Color::Red)));
    assert_eq!(read("<Any/>"), Ok(None));
    assert!(read("<Any><x/></Any>").is_err());
}

#[test]
fn an_error_is_found_in_every_wrapper() {
    for document in [
        "<ErrorResponse><Error><Type>Sender</Type><Code>C</Code><Message>M</Message><Name>n</Name>\
            </Error><RequestId>R</RequestId></ErrorResponse>",
        "<?xml version='1.0'?><Error><Code>C</Code><Message> M\n</Message><Name>n</Name>\
            <RequestId>R</RequestId><HostId>h</HostId></Error>",
        "<Response><Errors><Error><Code>C</Code><Message>M</Message><Name>n</Name></Error></Errors>\
            <RequestID>R</RequestID></Response>",
        "<s:ErrorResponse xmlns:s='u'><s:RequestId>R</s:RequestId><s:Error><s:Code>C</s:Code>\
            <s:message>M</s:message><s:Name>n</s:Name></s:Error></s:ErrorResponse>",
        "<ErrorResponse><Code>C</Code><Message>M</Message><Name>n</Name><RequestId>R</RequestId>\
            </ErrorResponse>",
        "<C><Message>M</Message><Name>n</Name><RequestId>R</RequestId></C>",
    ] {
        let head = error_head(document.as_bytes());
        let text = |field: &'static str| Some(field.to_owned());
        assert_eq!(
            (head.code, head.message, head.request_id),
            (text("C"), text("M"), text("R")),
            "{document}"
        );
        let mut kitchen = Kitchen::default();
        let read = read_error(document.as_bytes(), &mut kitchen, Members::OfResponse);
        assert_eq!(
            (read, kitchen.name.as_deref()),
            (Ok(()), Some("n")),
            "{document}"
        );
    }
}

#[test]
fn an_error_s_head_is_what_can_be_read_of_it() {
    let head = |document: &[u8]| {
        let head = error_head(document);
        (head.code, head.message, head.request_id)
    };
    assert_eq!(head(b""), (None, None, None));
    assert_eq!(
        head(b"<html><body>Bad gateway</body></html>"),
        (None, None, None)
    );
    assert_eq!(
        head(b"<Error><Code>SlowDown</Code><Message>Please"),
        (Some("SlowDown".to_owned()), None, None)
    );
    assert_eq!(
        head(b"<Error><Code/><Code>A</Code><Code>B</Code><Errors><Code>C</Code></Errors></Error>"),
        (Some("A".to_owned()), None, None)
    );
}

#[test]
fn an_error_is_no_result() {
    let document = "<Error><Code>SlowDown</Code><Message>Reduce your rate.</Message></Error>";
    let message =
        "$ (byte 0): expected the element `Kitchen`, found an error, SlowDown: Reduce your rate.";
    assert_eq!(read(document).err().as_deref(), Some(message));
}
