//! A structure with a member of every shape and every XML trait.

// The macros are made for public types.
#![allow(unreachable_pub, dead_code)]

use std::collections::BTreeMap;

use crate::codegen::{int_enum, members, string_enum, union};
use crate::shape::{BigDecimal, BigInteger, Blob, UnknownVariant};
use crate::timestamp::Timestamp;

#[derive(Default)]
pub(super) struct Kitchen {
    pub(super) id: Option<String>,
    pub(super) kind: Option<String>,
    pub(super) name: Option<String>,
    pub(super) secret: Option<i32>,
    pub(super) count: Option<i64>,
    pub(super) ratio: Option<f64>,
    pub(super) is_open: Option<bool>,
    pub(super) data: Option<Blob>,
    pub(super) opened: Option<Timestamp>,
    pub(super) closed: Option<Timestamp>,
    pub(super) exact: Option<BigDecimal>,
    pub(super) whole: Option<BigInteger>,
    pub(super) color: Option<Color>,
    pub(super) level: Option<Level>,
    pub(super) tags: Option<Vec<String>>,
    pub(super) flat: Option<Vec<i32>>,
    pub(super) matrix: Option<Vec<Vec<String>>>,
    pub(super) map: Option<BTreeMap<String, String>>,
    pub(super) flat_map: Option<BTreeMap<String, Self>>,
    pub(super) sparse: Option<BTreeMap<String, Option<String>>>,
    pub(super) dish: Option<Dish>,
    pub(super) inside: Option<Box<Self>>,
    pub(super) trace: Option<String>,
}

members! { Kitchen, "test#Kitchen";
    0 id "id" xml_attribute;
    1 kind "kind" xml("xsi:kind") xml_attribute;
    2 name "name" xml("Name");
    3 secret "secret" sensitive;
    4 count "count";
    5 ratio "ratio";
    6 is_open "isOpen";
    7 data "data";
    8 opened "opened";
    9 closed "closed" epoch_seconds;
    10 exact "exact";
    11 whole "whole";
    12 color "color";
    13 level "level";
    14 tags "tags" [inner xml("tag") xml_namespace("http://tag", "")];
    15 flat "flat" xml("Flat") xml_flattened xml_namespace("http://flat", "f") [inner xml("ignored")];
    16 matrix "matrix" xml_namespace("http://matrix", "m");
    17 map "map" [inner xml("V")] [key xml("K") xml_namespace("http://key", "")];
    18 flat_map "flatMap" xml_flattened;
    19 sparse "sparse" sparse;
    20 dish "dish";
    21 inside "inside" xml_namespace("http://www.w3.org/2001/XMLSchema-instance", "xsi");
    22 trace "trace" header("x-trace");
}

#[non_exhaustive]
pub(super) enum Dish {
    Soup(String),
    Noodles(Vec<String>),
    Unknown(UnknownVariant),
}

union! { Dish, "test#Dish";
    0 Soup "soup";
    1 Noodles "noodles" xml("Noodle") xml_flattened;
}

#[non_exhaustive]
pub(super) enum Color {
    Red,
    Unknown(String),
}

string_enum! { Color;
    Red "red";
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Level {
    Low,
    Unknown(i32),
}

int_enum! { Level;
    Low 1;
}

pub(super) fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|&text| text.to_owned()).collect()
}

pub(super) fn full() -> Kitchen {
    Kitchen {
        id: Some("a\"\t".to_owned()),
        kind: Some("<k>".to_owned()),
        name: Some(" x\r\n& y ".to_owned()),
        secret: Some(-7),
        count: Some(i64::MIN),
        ratio: Some(2.5e-9),
        is_open: Some(false),
        data: Some("value".into()),
        opened: Some(Timestamp::new(1_398_796_238, 500_000_000)),
        closed: Some(Timestamp::new(1_398_796_238, 500_000_000)),
        exact: "1.50e400".parse().ok(),
        whole: "-123456789012345678901234567890".parse().ok(),
        color: Some("blue".into()),
        level: Some(7.into()),
        tags: Some(strings(&["one", ""])),
        flat: Some(vec![1, 2]),
        matrix: Some(vec![strings(&["a"]), vec![]]),
        map: Some([("k".to_owned(), "v".to_owned())].into()),
        flat_map: Some([("1".to_owned(), Kitchen::default())].into()),
        sparse: Some(BTreeMap::new()),
        dish: Some(Dish::Noodles(strings(&["long", "thin"]))),
        inside: Some(Box::new(Kitchen {
            trace: Some("below the root there are no bindings".to_owned()),
            ..Kitchen::default()
        })),
        trace: None,
    }
}

pub(super) const FULL: &str = concat!(
    "<Kitchen id=\"a&quot;&#x9;\" xsi:kind=\"&lt;k&gt;\">",
    "<Name> x&#xD;&#xA;&amp; y </Name>",
    "<secret>-7</secret>",
    "<count>-9223372036854775808</count>",
    "<ratio>2.5e-9</ratio>",
    "<isOpen>false</isOpen>",
    "<data>dmFsdWU=</data>",
    "<opened>2014-04-29T18:30:38.5Z</opened>",
    "<closed>1398796238.5</closed>",
    "<exact>1.50e400</exact>",
    "<whole>-123456789012345678901234567890</whole>",
    "<color>blue</color>",
    "<level>7</level>",
    "<tags><tag xmlns=\"http://tag\">one</tag><tag xmlns=\"http://tag\"></tag></tags>",
    "<Flat xmlns:f=\"http://flat\">1</Flat><Flat xmlns:f=\"http://flat\">2</Flat>",
    "<matrix xmlns:m=\"http://matrix\"><member><member>a</member></member><member></member></matrix>",
    "<map><entry><K xmlns=\"http://key\">k</K><V>v</V></entry></map>",
    "<flatMap><key>1</key><value></value></flatMap>",
    "<sparse></sparse>",
    "<dish><Noodle>long</Noodle><Noodle>thin</Noodle></dish>",
    "<inside xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">",
    "<trace>below the root there are no bindings</trace></inside>",
    "</Kitchen>",
);
