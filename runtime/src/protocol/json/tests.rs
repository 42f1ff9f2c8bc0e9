use std::collections::BTreeMap;

use super::*;
use crate::codegen::{int_enum, members, string_enum, union};
use crate::protocol::http_binding::Members;
use crate::protocol::json::error_head::error_head;
use crate::protocol::{DecodeError, MAX_DEPTH};
use crate::shape::{BigDecimal, BigInteger, Blob, Document, Path, Structure, Unit, UnknownVariant};
use crate::timestamp::Timestamp;

mod fuzz;
mod hostile;
mod reading;
mod writing;

const CODEC: Json = Json::new(MemberNames::JsonName);

/// A structure with a member of each shape.
#[derive(Default)]
pub(super) struct Kitchen {
    string: Option<String>,
    boolean: Option<bool>,
    byte: Option<i8>,
    integer: Option<i32>,
    long: Option<i64>,
    float: Option<f32>,
    double: Option<f64>,
    big_integer: Option<BigInteger>,
    big_decimal: Option<BigDecimal>,
    blob: Option<Blob>,
    epoch: Option<Timestamp>,
    date_time: Option<Timestamp>,
    color: Option<Color>,
    level: Option<Level>,
    strings: Option<Vec<String>>,
    sparse: Option<Vec<Option<i32>>>,
    map: Option<BTreeMap<String, Vec<i64>>>,
    sparse_map: Option<BTreeMap<String, Option<String>>>,
    document: Option<Document>,
    documents: Option<Vec<Document>>,
    choice: Option<Choice>,
    nested: Option<Box<Self>>,
    secret: Option<BTreeMap<String, i8>>,
    header: Option<String>,
}

members! { Kitchen, "test#Kitchen";
    0 string "String" json("string");
    1 boolean "boolean";
    2 byte "byte";
    3 integer "integer";
    4 long "long";
    5 float "float";
    6 double "double";
    7 big_integer "bigInteger";
    8 big_decimal "bigDecimal";
    9 blob "blob";
    10 epoch "epoch";
    11 date_time "dateTime" date_time;
    12 color "color";
    13 level "level";
    14 strings "strings";
    15 sparse "sparse" sparse;
    16 map "map";
    17 sparse_map "sparseMap" sparse;
    18 document "document";
    19 documents "documents";
    20 choice "choice";
    21 nested "nested";
    22 secret "secret" sensitive;
    23 header "header" header("x-header");
}

#[non_exhaustive]
pub(super) enum Choice {
    Text(String),
    Nested(Box<Kitchen>),
    Nothing(Unit),
    Unknown(UnknownVariant),
}

union! { Choice, "test#Choice";
    0 Text "text" json("TEXT");
    1 Nested "nested";
    2 Nothing "nothing";
}

#[non_exhaustive]
pub(super) enum Color {
    Red,
    Unknown(String),
}

string_enum! { Color;
    Red "RED";
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Level {
    Low,
    Unknown(i32),
}

int_enum! { Level;
    Low 1;
}

fn read(document: &str) -> Result<Kitchen, DecodeError> {
    read_bytes(document.as_bytes())
}

fn read_bytes(document: &[u8]) -> Result<Kitchen, DecodeError> {
    let mut kitchen = Kitchen::default();
    CODEC.read_members(document, &mut kitchen, Members::OfResponse)?;
    Ok(kitchen)
}

fn write(kitchen: &Kitchen) -> String {
    CODEC
        .write_members(kitchen, Members::OfRequest)
        .expect("all of it can be written")
}

#[track_caller]
fn refused(document: &str) -> String {
    read(document).expect_err(document).to_string()
}
