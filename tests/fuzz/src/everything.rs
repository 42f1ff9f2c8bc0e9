//! A structure with a member of every type that a document can hold.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::{int_enum, members, string_enum, union};
use tinsmith_runtime::{BigDecimal, BigInteger, Blob, Document, Timestamp, Unit, UnknownVariant};

/// Every type, in lists and maps too, and the structure itself.
#[derive(Default)]
pub struct Everything {
    pub id: Option<String>,
    pub boolean: Option<bool>,
    pub byte: Option<i8>,
    pub short: Option<i16>,
    pub integer: i32,
    pub long: Option<i64>,
    pub float: Option<f32>,
    pub double: Option<f64>,
    pub big_integer: Option<BigInteger>,
    pub big_decimal: Option<BigDecimal>,
    pub string: Option<String>,
    pub secret: Option<String>,
    pub blob: Option<Blob>,
    pub date_time: Option<Timestamp>,
    pub http_date: Option<Timestamp>,
    pub epoch_seconds: Option<Timestamp>,
    pub color: Option<Color>,
    pub level: Option<Level>,
    pub strings: Option<Vec<String>>,
    pub sparse_list: Option<Vec<Option<i64>>>,
    pub matrix: Option<Vec<Vec<f64>>>,
    pub flat_list: Option<Vec<Timestamp>>,
    pub structures: Option<Vec<Self>>,
    pub map: Option<BTreeMap<Color, Vec<Blob>>>,
    pub sparse_map: Option<BTreeMap<String, Option<String>>>,
    pub flat_map: Option<BTreeMap<String, Self>>,
    pub choice: Option<Choice>,
    pub choices: Option<Vec<Choice>>,
    pub nested: Option<Box<Self>>,
    pub document: Option<Document>,
    pub documents: Option<Vec<Document>>,
    pub document_map: Option<BTreeMap<String, Document>>,
}

members! { Everything, "fuzz#Everything";
    0 id "id" xml_attribute;
    1 boolean "boolean";
    2 byte "byte";
    3 short "short";
    4 integer "integer" required;
    5 long "long" json("Long") xml("Long");
    6 float "float";
    7 double "double";
    8 big_integer "bigInteger";
    9 big_decimal "bigDecimal";
    10 string "string";
    11 secret "secret" sensitive;
    12 blob "blob";
    13 date_time "dateTime" date_time;
    14 http_date "httpDate" http_date;
    15 epoch_seconds "epochSeconds" epoch_seconds;
    16 color "color";
    17 level "level";
    18 strings "strings" [inner xml("item")];
    19 sparse_list "sparseList" sparse;
    20 matrix "matrix";
    21 flat_list "flatList" xml_flattened [inner date_time];
    22 structures "structures";
    23 map "map" [inner xml("V")] [key xml("K")];
    24 sparse_map "sparseMap" sparse;
    25 flat_map "flatMap" xml_flattened;
    26 choice "choice";
    27 choices "choices";
    28 nested "nested" xml_namespace("https://nested.example", "n");
    29 document "document";
    30 documents "documents";
    31 document_map "documentMap";
}

/// A union with members of several kinds, itself among them.
pub enum Choice {
    Text(String),
    Numbers(Vec<i32>),
    Nested(Box<Everything>),
    Choices(Vec<Self>),
    Nothing(Unit),
    Unknown(UnknownVariant),
}

union! { Choice, "fuzz#Choice";
    0 Text "text";
    1 Numbers "numbers" xml_flattened;
    2 Nested "nested";
    3 Choices "choices";
    4 Nothing "nothing";
}

pub enum Color {
    Red,
    Green,
    Unknown(String),
}

string_enum! { Color;
    Red "RED";
    Green "GREEN";
}

#[derive(Clone, Copy, Debug)]
pub enum Level {
    Low,
    High,
    Unknown(i32),
}

int_enum! { Level;
    Low 1;
    High 2;
}

/// A response whose whole body is a union.
#[derive(Default)]
pub struct UnionPayload {
    pub choice: Option<Choice>,
}

members! { UnionPayload, "fuzz#UnionPayload";
    0 choice "choice" payload;
}

/// A response whose whole body is a document.
#[derive(Default)]
pub struct DocumentPayload {
    pub document: Option<Document>,
}

members! { DocumentPayload, "fuzz#DocumentPayload";
    0 document "document" payload;
}

impl Everything {
    /// A value of every member that XML and JSON can both hold.
    pub fn sample() -> Self {
        let texts = |texts: &[&str]| texts.iter().map(|&text| text.to_owned()).collect();
        Self {
            id: Some("a \"b\"".to_owned()),
            boolean: Some(true),
            byte: Some(i8::MIN),
            short: Some(i16::MAX),
            integer: -1,
            long: Some(i64::MIN),
            float: Some(1.5),
            double: Some(f64::NEG_INFINITY),
            big_integer: "-123456789012345678901234567890".parse().ok(),
            big_decimal: "1.50e400".parse().ok(),
            string: Some("\u{1F639} <&>\r\n\t\"\\".to_owned()),
            secret: Some("hush".to_owned()),
            blob: Some("bytes".into()),
            date_time: Some(Timestamp::new(1_398_796_238, 500_000_000)),
            http_date: Some(Timestamp::from_seconds(1_398_796_238)),
            epoch_seconds: Some(Timestamp::new(-3, 250_000_000)),
            color: Some(Color::Red),
            level: Some(Level::High),
            strings: Some(texts(&["one", ""])),
            sparse_list: Some(vec![Some(1), Some(2)]),
            matrix: Some(vec![vec![0.1, -0.0], vec![]]),
            flat_list: Some(vec![Timestamp::EPOCH]),
            structures: Some(vec![Self::default()]),
            map: Some(BTreeMap::from([(Color::Green, vec!["x".into()])])),
            sparse_map: Some(BTreeMap::from([("k".to_owned(), Some(String::new()))])),
            flat_map: Some(BTreeMap::from([("k".to_owned(), Self::default())])),
            choice: Some(Choice::Nested(Box::default())),
            choices: Some(vec![
                Choice::Text("t".to_owned()),
                Choice::Numbers(vec![1, 2]),
                Choice::Nothing(Unit),
            ]),
            nested: Some(Box::default()),
            document: None,
            documents: None,
            document_map: None,
        }
    }

    /// The same with documents, which XML has no form for.
    pub fn sample_with_documents() -> Self {
        let items = vec![Document::Null, true.into(), 7.into(), "text".into()];
        let document = Document::from(BTreeMap::from([("list".to_owned(), items.into())]));
        Self {
            choice: Some(Choice::Unknown(UnknownVariant::new(
                "new",
                document.clone(),
            ))),
            sparse_list: Some(vec![None, Some(1)]),
            document: Some(document.clone()),
            documents: Some(vec![document.clone(), Document::Null]),
            document_map: Some(BTreeMap::from([("k".to_owned(), document)])),
            ..Self::sample()
        }
    }

    /// The same without the documents that have members of their own: CBOR's only stand in unions.
    pub fn sample_with_unknown() -> Self {
        Self {
            document: None,
            documents: None,
            document_map: None,
            ..Self::sample_with_documents()
        }
    }
}
