//! Writes what the fuzz targets start from: `corpus/<target>/` has small inputs that are read in
//! full, `hostile/<target>/` those that nobody should send.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value, json};
use tinsmith_fuzz::event::Event;
use tinsmith_fuzz::everything::{Choice, Everything, UnionPayload};
use tinsmith_fuzz::round_trip::{message_of, response};
use tinsmith_runtime::Timestamp;
use tinsmith_runtime::eventstream::{HeaderValue, Message};
use tinsmith_runtime::protocol::{EventProtocol, Protocol, RestJson1, RestXml, RpcV2Cbor};
use tinsmith_runtime::shape::Structure;

/// How deep the hostile inputs are nested.
const DEPTH: usize = 100_000;
/// How often they repeat what takes a while each time.
const MANY: usize = 20_000;

/// The inputs of a target.
struct Folder<'a> {
    target: &'a str,
}

fn main() -> Result<(), Box<dyn Error>> {
    json()?;
    xml()?;
    cbor()?;
    event_stream()?;
    http_head()?;
    timestamp()?;
    uri()?;
    model()
}

impl Folder<'_> {
    fn seed(&self, name: &str, input: impl AsRef<[u8]>) -> Result<(), Box<dyn Error>> {
        self.write("corpus", name, input.as_ref())
    }

    fn hostile(&self, name: &str, input: impl AsRef<[u8]>) -> Result<(), Box<dyn Error>> {
        self.write("hostile", name, input.as_ref())
    }

    fn write(&self, kind: &str, name: &str, input: &[u8]) -> Result<(), Box<dyn Error>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = root.join(kind).join(self.target);
        fs::create_dir_all(&folder)?;
        Ok(fs::write(folder.join(name), input)?)
    }
}

/// What a protocol writes for a value, which is how it reads one.
fn body(protocol: &'static dyn Protocol, value: &dyn Structure) -> Result<Vec<u8>, Box<dyn Error>> {
    let response = response(protocol, value).ok_or("a sample has no form on the wire")?;
    Ok(response.body.to_vec())
}

fn json() -> Result<(), Box<dyn Error>> {
    let folder = Folder { target: "json" };
    folder.seed(
        "everything",
        body(&RestJson1, &Everything::sample_with_documents())?,
    )?;
    folder.seed(
        "error",
        r#"{"__type": "a#Gone:http://b", "message": "m", "code": null}"#,
    )?;
    folder.seed(
        "escapes",
        r#"{"string": "\u00e9\ud83d\ude39\n\/", "double": "NaN"}"#,
    )?;
    for (name, open) in [
        ("deep-arrays", "["),
        ("deep-objects", "{\"a\":"),
        ("deep-structures", "{\"nested\":"),
        ("deep-unions", "{\"choice\":{\"nested\":"),
        ("deep-unknown-variants", "{\"choice\":{\"new\":"),
        ("deep-documents", "{\"document\":[["),
    ] {
        folder.hostile(name, open.repeat(DEPTH))?;
    }
    folder.hostile(
        "duplicate-keys",
        format!("{{{}\"a\":1}}", "\"a\":1,".repeat(MANY)),
    )?;
    folder.hostile("duplicate-members", r#"{"string":"a","string":"b"}"#)?;
    folder.hostile(
        "long-number",
        format!("{{\"bigDecimal\":{}e9}}", "9".repeat(MANY)),
    )?;
    folder.hostile(
        "large-exponent",
        r#"{"bigDecimal":1e9223372036854775808,"epochSeconds":1e999}"#,
    )?;
    folder.hostile("half-a-surrogate", r#"{"string":"\ud83d"}"#)?;
    folder.hostile("invalid-utf-8", b"{\"string\":\"\xC3\x28\"}")
}

fn xml() -> Result<(), Box<dyn Error>> {
    let folder = Folder { target: "xml" };
    folder.seed("everything", body(&RestXml, &Everything::sample())?)?;
    let choice = Some(Choice::Numbers(vec![1, 2]));
    folder.seed("union", body(&RestXml, &UnionPayload { choice })?)?;
    folder.seed(
        "error",
        "<ErrorResponse><Error><Code>Gone</Code><Message>m</Message></Error>\
         <RequestId>r</RequestId></ErrorResponse>",
    )?;
    folder.seed(
        "references",
        "<?xml version='1.0'?><!-- c --><r><FuzzResult><string><![CDATA[<]]>&#x1F639;&amp;\
         </string></FuzzResult></r>",
    )?;
    folder.hostile(
        "billion-laughs",
        "<!DOCTYPE l [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;\"><!ENTITY c \"&b;&b;\">]>\
         <Everything><string>&c;</string></Everything>",
    )?;
    for (name, open) in [
        ("deep-elements", "<a>"),
        ("deep-structures", "<nested>"),
        ("deep-maps", "<flatMap><value>"),
        ("deep-unions", "<choices><member>"),
        ("many-comments", "<!---->"),
    ] {
        folder.hostile(name, format!("<Everything>{}", open.repeat(DEPTH)))?;
    }
    folder.hostile(
        "many-attributes",
        format!("<Everything{}/>", " a=''".repeat(MANY)),
    )?;
    folder.hostile(
        "many-duplicates",
        format!("<a>{}</a>", "<string/>".repeat(MANY)),
    )?;
    folder.hostile("invalid-utf-8", b"<a><string>\xC3\x28</string></a>")
}

fn cbor() -> Result<(), Box<dyn Error>> {
    let folder = Folder { target: "cbor" };
    folder.seed(
        "everything",
        body(&RpcV2Cbor, &Everything::sample_with_unknown())?,
    )?;
    folder.seed(
        "indefinite",
        b"\xbf\x66string\x7f\x61a\x61b\xff\x65float\xf9\x3e\x00\xff",
    )?;
    folder.seed("error", b"\xa2\x66__type\x65a#Gone\x67message\x61m")?;
    for (name, open) in [
        ("deep-arrays", &b"\x81"[..]),
        ("deep-indefinite-arrays", b"\x9f"),
        ("deep-maps", b"\xa1\x61a"),
        ("deep-structures", b"\xa1\x66nested"),
        ("deep-unions", b"\xa1\x66choice\xa1\x66nested"),
        ("many-tags", b"\xc1"),
    ] {
        folder.hostile(name, [b"\xa1\x61a", &*open.repeat(DEPTH)].concat())?;
    }
    for (name, head) in [
        ("bytes", 0x5b),
        ("text", 0x7b),
        ("array", 0x9b),
        ("map", 0xbb),
    ] {
        let name = format!("{name}-of-length-2-to-the-63");
        let length = 1_u64 << 63;
        folder.hostile(
            &name,
            [b"\xa1\x64blob", &[head][..], &length.to_be_bytes()].concat(),
        )?;
    }
    folder.hostile("duplicate-keys", b"\xa2\x66string\x61a\x66string\x61b")?;
    folder.hostile(
        "large-exponent",
        b"\xa1\x6abigDecimal\xc4\x82\x3b\x7f\xff\xff\xff\xff\xff\xff\xff\x01",
    )?;
    folder.hostile("invalid-utf-8", b"\xa1\x66string\x62\xc3\x28")
}

fn event_stream() -> Result<(), Box<dyn Error>> {
    let folder = Folder {
        target: "event_stream",
    };
    let header_values = [
        HeaderValue::Boolean(true),
        HeaderValue::Boolean(false),
        HeaderValue::Byte(-1),
        HeaderValue::Short(2),
        HeaderValue::Integer(3),
        HeaderValue::Long(4),
        HeaderValue::ByteArray(vec![5].into()),
        HeaderValue::String("six".to_owned()),
        HeaderValue::Timestamp(Timestamp::from_seconds(7)),
        HeaderValue::Uuid([8; 16]),
    ];
    let mut message = Message::new("payload");
    for (index, value) in header_values.into_iter().enumerate() {
        message = message.with_header(format!("h{index}"), value);
    }
    let frame = message.encode()?;
    // The first byte says how long the pieces are that the stream comes in.
    folder.seed("two-messages", [b"\x05", &*frame, &*frame].concat())?;
    for (name, protocol) in [
        ("event-json", &RestJson1 as &dyn EventProtocol),
        ("event-xml", &RestXml),
        ("event-cbor", &RpcV2Cbor),
    ] {
        let event = message_of(protocol, &Event::sample()).ok_or("an event has a form")?;
        folder.seed(name, [b"\x05", &*event.encode()?].concat())?;
    }
    let headers = frame.len() - 16 - "payload".len();
    let content = &frame[12..frame.len() - 4];
    let lengths = (headers as u16).to_be_bytes();
    folder.seed("content", [b"\x05", &lengths[..], content].concat())?;
    folder.hostile("a-length-of-4-gib", [b"\x05\0\0", &[0xff; 8][..]].concat())?;
    folder.hostile("a-length-of-100-mib", b"\x05\0\0\x06\x40\0\0\0\0\0\0abc")?;
    let header = b"\x01a\x00";
    let lengths = (u16::MAX / 3 * 3).to_be_bytes();
    let headers = header.repeat(usize::from(u16::MAX / 3));
    folder.hostile(
        "many-duplicate-headers",
        [b"\xff", &lengths[..], &headers].concat(),
    )
}

fn http_head() -> Result<(), Box<dyn Error>> {
    let folder = Folder {
        target: "http_head",
    };
    let ok = 200_u16.to_be_bytes();
    let lines = "x-boolean: true\nx-byte: -1\nx-short: 2\nx-integer: 3\nx-long: 4\n\
        x-float: 1.5\nx-double: NaN\nx-big-integer: 12345678901234567890\nx-big-decimal: 1.50\n\
        x-string: text\nx-media: e30=\nx-color: RED\nx-level: 1\nx-secret: hush\n\
        x-time: Tue, 29 Apr 2014 18:30:38 GMT\nx-date-time: 2014-04-29T18:30:38Z\n\
        x-epoch-seconds: 1398796238.5\nx-strings: a, \"b,\\\"c\"\nx-strings: d\n\
        x-booleans: true,false\nx-integers: 1, 2\nx-colors: RED, other\n\
        x-times: Tue, 29 Apr 2014 18:30:38 GMT, Tue, 29 Apr 2014 18:30:38 GMT\n\
        x-date-times: 2014-04-29T18:30:38Z,2014-04-29T18:30:39Z\nx-meta-one: 1\nx-meta-two: 2\n\
        x-amzn-errortype: a#Gone:http://b\nx-amzn-query-error: Gone;Sender\n";
    folder.seed("everything", [&ok[..], lines.as_bytes()].concat())?;
    folder.hostile(
        "many-lines",
        [&ok[..], &b"x-strings: a\n".repeat(MANY / 2)].concat(),
    )?;
    folder.hostile(
        "many-commas",
        [b"\0\xc8x-strings: ", &*b",".repeat(MANY)].concat(),
    )?;
    folder.hostile(
        "many-quotes",
        [b"\0\xc8x-strings: ", &*b"\"".repeat(MANY)].concat(),
    )?;
    folder.hostile("invalid-utf-8", b"\0\xc8x-string: \xc3\x28\nx-meta-a: \xff")
}

fn timestamp() -> Result<(), Box<dyn Error>> {
    let folder = Folder {
        target: "timestamp",
    };
    folder.seed("date-time", "1985-04-12T23:20:50.52Z")?;
    folder.seed("offset", "1985-04-12T23:20:50+01:30")?;
    folder.seed("http-date", "Tue, 29 Apr 2014 18:30:38 GMT")?;
    folder.seed("epoch-seconds", "-1515531081.1234e-2")?;
    folder.seed(
        "the-end-of-time",
        [0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
    )?;
    folder.hostile("long-fraction", format!("0.{}", "9".repeat(MANY)))?;
    folder.hostile("large-exponent", "1e9223372036854775808")?;
    folder.hostile("small-exponent", "1e-9223372036854775808")
}

fn uri() -> Result<(), Box<dyn Error>> {
    let folder = Folder { target: "uri" };
    folder.seed("values", "a b\nc/../d\ne&f=%20+\u{e9}")?;
    folder.seed(
        "url",
        "https://jan@fuzz.example:8443/a/./../b%2F?c=d+e&%C3%A9&a",
    )?;
    folder.hostile(
        "many-steps",
        format!("https://fuzz.example/{}", "../".repeat(MANY / 2)),
    )?;
    folder.hostile("many-percent-signs", "%".repeat(MANY))
}

fn model() -> Result<(), Box<dyn Error>> {
    let folder = Folder { target: "model" };
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../codegen/tests");
    folder.seed("everything", fs::read(tests.join("lower/everything.json"))?)?;
    let itself = json!({"a": {"target": "a#I"}, "b": {"target": "smithy.api#String"}});
    let small = model_of(itself, Map::new());
    folder.seed("small", small.to_string())?;
    folder.hostile("deep-arrays", "[".repeat(DEPTH))?;
    let list = |index: usize| {
        let next = (index + 1) % MANY;
        let shape = json!({"type": "list", "member": {"target": format!("a#L{next}")}});
        (format!("a#L{index}"), shape)
    };
    let lists = (0..MANY).map(list).collect();
    let circle = model_of(json!({"a": {"target": "a#L0"}}), lists);
    folder.hostile("a-circle-of-lists", circle.to_string())
}

/// A service with one operation, whose input has `members`.
fn model_of(members: Value, mut shapes: Map<String, Value>) -> Value {
    let service = json!({
        "type": "service",
        "version": "1",
        "operations": [{"target": "a#O"}],
        "traits": {"aws.protocols#restJson1": {}},
    });
    let operation = json!({
        "type": "operation",
        "input": {"target": "a#I"},
        "output": {"target": "smithy.api#Unit"},
        "traits": {"smithy.api#http": {"method": "POST", "uri": "/"}},
    });
    let input = json!({"type": "structure", "members": members});
    shapes.extend([
        ("a#S".to_owned(), service),
        ("a#O".to_owned(), operation),
        ("a#I".to_owned(), input),
    ]);
    json!({"smithy": "2.0", "shapes": shapes})
}
