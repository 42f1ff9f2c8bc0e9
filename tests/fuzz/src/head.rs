//! A structure whose members all travel in the head of a response.

use std::collections::BTreeMap;

use tinsmith_runtime::codegen::members;
use tinsmith_runtime::{BigDecimal, BigInteger, Timestamp};

use crate::everything::{Color, Level};

/// Every type that a header can hold, alone and in a list.
#[derive(Default)]
pub struct Head {
    pub status: i32,
    pub boolean: Option<bool>,
    pub byte: Option<i8>,
    pub short: Option<i16>,
    pub integer: Option<i32>,
    pub long: Option<i64>,
    pub float: Option<f32>,
    pub double: Option<f64>,
    pub big_integer: Option<BigInteger>,
    pub big_decimal: Option<BigDecimal>,
    pub string: Option<String>,
    pub media: Option<String>,
    pub color: Option<Color>,
    pub level: Option<Level>,
    pub time: Option<Timestamp>,
    pub date_time: Option<Timestamp>,
    pub epoch_seconds: Option<Timestamp>,
    pub strings: Option<Vec<String>>,
    pub booleans: Option<Vec<bool>>,
    pub integers: Option<Vec<i32>>,
    pub colors: Option<Vec<Color>>,
    pub times: Option<Vec<Timestamp>>,
    pub date_times: Option<Vec<Timestamp>>,
    pub secret: Option<String>,
    pub prefixed: Option<BTreeMap<String, String>>,
}

members! { Head, "fuzz#Head";
    0 status "status" response_code;
    1 boolean "boolean" header("x-boolean");
    2 byte "byte" header("x-byte");
    3 short "short" header("x-short");
    4 integer "integer" header("x-integer");
    5 long "long" header("x-long");
    6 float "float" header("x-float");
    7 double "double" header("x-double");
    8 big_integer "bigInteger" header("x-big-integer");
    9 big_decimal "bigDecimal" header("x-big-decimal");
    10 string "string" header("x-string");
    11 media "media" header("x-media") media_type("application/json");
    12 color "color" header("x-color");
    13 level "level" header("x-level");
    14 time "time" header("x-time");
    15 date_time "dateTime" header("x-date-time") date_time;
    16 epoch_seconds "epochSeconds" header("x-epoch-seconds") epoch_seconds;
    17 strings "strings" header("x-strings");
    18 booleans "booleans" header("x-booleans");
    19 integers "integers" header("x-integers");
    20 colors "colors" header("x-colors");
    21 times "times" header("x-times");
    22 date_times "dateTimes" header("x-date-times") [inner date_time];
    23 secret "secret" header("x-secret") sensitive;
    24 prefixed "prefixed" prefix_headers("x-meta-");
}
