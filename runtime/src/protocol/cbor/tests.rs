//! The codec over shapes of its own: what is written, what is read, and what is refused.

// The macros are made for public types.
#![allow(unreachable_pub, dead_code)]

use std::collections::BTreeMap;

use super::{decode, encode};
use crate::codegen::{int_enum, members, string_enum, union};
use crate::protocol::DecodeError;
use crate::protocol::http_binding::Members;
use crate::shape::{BigDecimal, BigInteger, Blob, Document, UnknownVariant};
use crate::timestamp::Timestamp;

mod containers;
mod hostile;
mod reading;
mod writing;

/// A member of every type, each under a name of one letter or a few.
#[derive(Default)]
struct Every {
    boolean: Option<bool>,
    byte: Option<i8>,
    short: Option<i16>,
    integer: Option<i32>,
    long: Option<i64>,
    float: Option<f32>,
    double: Option<f64>,
    big_integer: Option<BigInteger>,
    big_decimal: Option<BigDecimal>,
    string: Option<String>,
    color: Option<Color>,
    level: Option<Level>,
    blob: Option<Blob>,
    timestamp: Option<Timestamp>,
    document: Option<Document>,
    list: Option<Vec<String>>,
    sparse_list: Option<Vec<Option<i32>>>,
    map: Option<BTreeMap<String, i32>>,
    sparse_map: Option<BTreeMap<Color, Option<String>>>,
    nested: Option<Box<Self>>,
    tree: Option<Box<Tree>>,
    secrets: Option<BTreeMap<String, i32>>,
}

members! { Every, "test#Every";
    0 boolean "b";
    1 byte "i8";
    2 short "i16";
    3 integer "i32";
    4 long "i64" json("ignored") header("x-ignored");
    5 float "f32";
    6 double "f64";
    7 big_integer "bi";
    8 big_decimal "bd";
    9 string "s";
    10 color "c";
    11 level "l";
    12 blob "bl";
    13 timestamp "t" date_time;
    14 document "d";
    15 list "li";
    16 sparse_list "sl" sparse;
    17 map "m";
    18 sparse_map "sm" sparse;
    19 nested "n";
    20 tree "tr";
    21 secrets "se" sensitive [inner sensitive];
}

#[non_exhaustive]
enum Tree {
    Leaf(String),
    Branches(Vec<Self>),
    Unknown(UnknownVariant),
}

union! { Tree, "test#Tree";
    0 Leaf "leaf";
    1 Branches "branches";
}

#[non_exhaustive]
enum Color {
    Red,
    Unknown(String),
}

string_enum! { Color;
    Red "RED";
}

#[derive(Clone, Copy, Debug)]
enum Level {
    Low,
    Unknown(i32),
}

int_enum! { Level;
    Low 1;
}

/// The bytes that `text` spells in hexadecimal, spaces aside.
fn hex(text: &str) -> Vec<u8> {
    let digits: Vec<u32> = text
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .collect();
    digits
        .chunks(2)
        .map(|pair| (pair[0] << 4 | pair[1]) as u8)
        .collect()
}

/// A map of one member, whose value is spelled in hexadecimal.
fn body(member: &str, value: &str) -> Vec<u8> {
    let mut body = vec![0xa1, 0x60 | member.len() as u8];
    body.extend_from_slice(member.as_bytes());
    body.extend(hex(value));
    body
}

fn read(body: &[u8]) -> Result<Every, DecodeError> {
    let mut every = Every::default();
    decode(body, &mut every, Members::All).map(|()| every)
}

/// Reads a map of one member.
fn read_member(member: &str, value: &str) -> Result<Every, DecodeError> {
    read(&body(member, value))
}

/// A value for every member, in forms that come back as they went.
fn sample() -> Every {
    Every {
        boolean: Some(true),
        byte: Some(-128),
        short: Some(-300),
        integer: Some(i32::MAX),
        long: Some(i64::MIN),
        float: Some(1.1),
        double: Some(-1.1e300),
        big_integer: "-340282366920938463463374607431768211456".parse().ok(),
        big_decimal: "-100000000000000000000001.10".parse().ok(),
        string: Some("é😹".repeat(20)),
        color: Some(Color::from("BLUE")),
        level: Some(Level::from(7)),
        blob: Some(Blob::from([0, 255])),
        timestamp: Some(Timestamp::new(946_845_296, 123_000_000)),
        document: Some(Document::from(vec![
            Document::Null,
            true.into(),
            7.into(),
            Document::Number("1e400".parse().unwrap_or_default()),
            Document::from(BTreeMap::from([("k".to_owned(), "v".into())])),
        ])),
        list: Some(vec!["a".to_owned(), String::new()]),
        sparse_list: Some(vec![None, Some(1)]),
        map: Some(BTreeMap::from([("x".to_owned(), 0)])),
        sparse_map: Some(BTreeMap::from([(Color::Red, None)])),
        nested: Some(Box::default()),
        tree: Some(Box::new(Tree::Branches(vec![
            Tree::Leaf("x".to_owned()),
            Tree::Unknown(UnknownVariant::new("twig", "y")),
        ]))),
        secrets: Some(BTreeMap::from([("k".to_owned(), 1)])),
    }
}
