//! Reflected values as CBOR, in one pass over one buffer.

use crate::protocol::EncodeError;
use crate::protocol::cbor::decimal::{Decimal, Sign};
use crate::protocol::cbor::magnitude::Magnitude;
use crate::protocol::cbor::{PLAIN, TAG_BIGNUM, TAG_DECIMAL, TAG_EPOCH, TAG_NEGATIVE_BIGNUM};
use crate::protocol::depth::check_depth;
use crate::protocol::http_binding::Members;
use crate::shape::{
    BigDecimal, BigInteger, List, Map, Member, Path, Structure, Union, Value, Variant, View,
};
use crate::timestamp::Timestamp;

const NANOS_PER_MILLI: u32 = 1_000_000;

/// The major types (RFC 8949, section 3.1), in the upper three bits of an initial byte.
#[derive(Clone, Copy)]
#[repr(u8)]
pub(super) enum Major {
    Unsigned = 0 << 5,
    Negative = 1 << 5,
    Bytes = 2 << 5,
    Text = 3 << 5,
    Array = 4 << 5,
    Map = 5 << 5,
    Tag = 6 << 5,
}

const FALSE: u8 = 0xf4;
const TRUE: u8 = 0xf5;
const NULL: u8 = 0xf6;
const FLOAT_32: u8 = 0xfa;
const FLOAT_64: u8 = 0xfb;

/// The body that is being written.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
}

impl Writer {
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// A map of those of the members that are present, by their names.
    pub(super) fn structure(
        &mut self,
        structure: &dyn Structure,
        included: Members,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        check_depth(path)?;
        let members = || {
            let members = structure.schema().members.iter().enumerate();
            let members = members.filter(|(_, member)| included.include(member));
            members.filter_map(|(index, member)| match structure.get(index)?.view() {
                View::Absent => None,
                view => Some((member, view)),
            })
        };
        self.head(Major::Map, members().count() as u64);
        for (member, view) in members() {
            self.text(member.name);
            self.value(member, view, &path.member(member))?;
        }
        Ok(())
    }

    pub(super) fn value(
        &mut self,
        member: &Member,
        view: View<'_>,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        match view {
            View::List(list) => self.list(member, list, path),
            View::Map(map) => self.map(member, map, path),
            View::Structure(structure) => self.structure(structure, Members::All, path),
            View::Union(union) => self.union(union, path),
            View::Document(document) => self.document(document, path),
            simple => self.simple(simple, path),
        }
    }

    #[inline(never)]
    fn simple(&mut self, view: View<'_>, path: &Path<'_>) -> Result<(), EncodeError> {
        match view {
            View::Boolean(value) => self.boolean(value),
            View::Byte(value) => self.integer(value.into()),
            View::Short(value) => self.integer(value.into()),
            View::Integer(value) => self.integer(value.into()),
            View::Long(value) => self.integer(value),
            View::Float(value) => self.float(value.to_f64()),
            View::BigInteger(value) => self.big_integer(value),
            View::String(value) | View::Enum(value) => self.text(value),
            View::Blob(value) => self.byte_string(value),
            View::Timestamp(value) => self.timestamp(value),
            View::BigDecimal(value) => return self.big_decimal(value, path),
            View::Stream(_) | View::Events(_) => {
                let reason = "is a stream, which a CBOR document cannot hold";
                return Err(EncodeError::new(path.to_string(), reason));
            }
            // An item that is absent, in a sparse list or map. Aggregates are the caller's.
            View::Absent
            | View::Document(_)
            | View::List(_)
            | View::Map(_)
            | View::Structure(_)
            | View::Union(_) => self.null(),
        }
        Ok(())
    }

    fn list(
        &mut self,
        member: &Member,
        list: &dyn List,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        check_depth(path)?;
        let inner = member.inside();
        self.head(Major::Array, list.len() as u64);
        for index in 0..list.len() {
            let view = list.get(index).map_or(View::Absent, Value::view);
            self.value(inner, view, &path.index(index))?;
        }
        Ok(())
    }

    fn map(&mut self, member: &Member, map: &dyn Map, path: &Path<'_>) -> Result<(), EncodeError> {
        check_depth(path)?;
        let inner = member.inside();
        self.head(Major::Map, map.len() as u64);
        for (key, value) in map.entries() {
            self.text(key);
            self.value(inner, value.view(), &path.entry(member, key))?;
        }
        Ok(())
    }

    /// A map of the one member that is set.
    fn union(&mut self, union: &dyn Union, path: &Path<'_>) -> Result<(), EncodeError> {
        check_depth(path)?;
        match union.variant() {
            Variant::Known(index, value) => {
                let member = union.schema().members.get(index).unwrap_or(&PLAIN);
                self.head(Major::Map, 1);
                self.text(member.name);
                self.value(member, value.view(), &path.member(member))
            }
            Variant::Unknown(unknown) if unknown.name.is_empty() => {
                self.head(Major::Map, 0);
                Ok(())
            }
            Variant::Unknown(unknown) => {
                self.head(Major::Map, 1);
                self.text(&unknown.name);
                self.document(&unknown.value, &path.entry(&PLAIN, &unknown.name))
            }
        }
    }

    pub(super) fn null(&mut self) {
        self.bytes.push(NULL);
    }

    pub(super) fn boolean(&mut self, value: bool) {
        self.bytes.push(if value { TRUE } else { FALSE });
    }

    pub(super) fn text(&mut self, text: &str) {
        self.head(Major::Text, text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    pub(super) fn integer(&mut self, value: i64) {
        if value < 0 {
            // −1 − n is what `!n` is in two's complement.
            self.head(Major::Negative, !value as u64);
        } else {
            self.head(Major::Unsigned, value as u64);
        }
    }

    /// In 32 bits where that loses nothing, else in 64; Smithy advises against 16.
    pub(super) fn float(&mut self, value: f64) {
        let short = value as f32;
        if value.is_nan() || f64::from(short) == value {
            self.bytes.push(FLOAT_32);
            self.bytes.extend_from_slice(&short.to_be_bytes());
        } else {
            self.bytes.push(FLOAT_64);
            self.bytes.extend_from_slice(&value.to_be_bytes());
        }
    }

    /// Seconds from 1970 down to the millisecond, which is Smithy's resolution here; whole ones as
    /// an integer. The format that the model may ask for does not count.
    fn timestamp(&mut self, value: Timestamp) {
        self.head(Major::Tag, TAG_EPOCH);
        match value.nanos() / NANOS_PER_MILLI {
            0 => self.integer(value.seconds()),
            millis => self.float(value.seconds() as f64 + f64::from(millis) / 1000.0),
        }
    }

    /// Always a bignum, as Smithy's table of types has it, however small.
    fn big_integer(&mut self, value: &BigInteger) {
        let (sign, argument) = match value.as_str().strip_prefix('-') {
            Some(digits) => argument_of(Sign::Negative, digits),
            None => argument_of(Sign::Positive, value.as_str()),
        };
        self.bignum(sign, &argument);
    }

    pub(super) fn big_decimal(
        &mut self,
        value: &BigDecimal,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        let too_far = || EncodeError::new(path.to_string(), "has an exponent beyond 64 bits");
        let decimal = Decimal::parse(value.as_str()).ok_or_else(too_far)?;
        let exponent = i64::try_from(decimal.exponent).map_err(|_| too_far())?;
        self.head(Major::Tag, TAG_DECIMAL);
        self.head(Major::Array, 2);
        self.integer(exponent);
        let (sign, argument) = argument_of(decimal.sign, &decimal.digits);
        match (sign, argument.to_u64()) {
            (Sign::Positive, Some(argument)) => self.head(Major::Unsigned, argument),
            (Sign::Negative, Some(argument)) => self.head(Major::Negative, argument),
            (sign, None) => self.bignum(sign, &argument),
        }
        Ok(())
    }

    fn bignum(&mut self, sign: Sign, argument: &Magnitude) {
        let tag = match sign {
            Sign::Positive => TAG_BIGNUM,
            Sign::Negative => TAG_NEGATIVE_BIGNUM,
        };
        self.head(Major::Tag, tag);
        self.byte_string(&argument.to_bytes());
    }

    fn byte_string(&mut self, bytes: &[u8]) {
        self.head(Major::Bytes, bytes.len() as u64);
        self.bytes.extend_from_slice(bytes);
    }

    /// The initial byte and its argument, in as few bytes as possible.
    pub(super) fn head(&mut self, major: Major, argument: u64) {
        let major = major as u8;
        let bytes = argument.to_be_bytes();
        let [.., d, c, b, a] = bytes;
        match argument {
            0..=23 => self.bytes.push(major | a),
            24..=0xff => self.bytes.extend_from_slice(&[major | 24, a]),
            0x100..=0xffff => self.bytes.extend_from_slice(&[major | 25, b, a]),
            0x1_0000..=0xffff_ffff => self.bytes.extend_from_slice(&[major | 26, d, c, b, a]),
            _ => {
                self.bytes.push(major | 27);
                self.bytes.extend_from_slice(&bytes);
            }
        }
    }
}

/// The sign and the argument that a whole number is written with: n − 1 for −n, and no sign for 0.
fn argument_of(sign: Sign, digits: &str) -> (Sign, Magnitude) {
    let magnitude = Magnitude::from_decimal(digits);
    match sign {
        Sign::Negative if magnitude.to_u64() != Some(0) => (sign, magnitude.decremented()),
        _ => (Sign::Positive, magnitude),
    }
}
