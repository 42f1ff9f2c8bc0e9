//! Values without a schema, as documents.
//!
//! Smithy RPC v2 has no document type. Documents serve for the members of unions that the model
//! does not know, which are kept and can be sent again. In them a byte string is base64 and a
//! float that is no number the word for it, both as in Smithy's JSON.

use std::collections::BTreeMap;

use crate::protocol::cbor::decimal::Decimal;
use crate::protocol::cbor::item::{Item, Items, Kind};
use crate::protocol::cbor::write::{Major, Writer};
use crate::protocol::cbor::{PLAIN, TAG_BIGNUM, TAG_DECIMAL, TAG_NEGATIVE_BIGNUM};
use crate::protocol::depth::check_depth;
use crate::protocol::seen::duplicate;
use crate::protocol::{DecodeError, EncodeError, base64, number};
use crate::shape::{BigDecimal, Document, Float, Path};

impl Writer {
    pub(super) fn document(
        &mut self,
        document: &Document,
        path: &Path<'_>,
    ) -> Result<(), EncodeError> {
        match document {
            Document::Null => self.null(),
            Document::Boolean(value) => self.boolean(*value),
            Document::Number(value) => return self.number(value, path),
            Document::String(value) => self.text(value),
            Document::List(items) => {
                check_depth(path)?;
                self.head(Major::Array, items.len() as u64);
                for (index, item) in items.iter().enumerate() {
                    self.document(item, &path.index(index))?;
                }
            }
            Document::Map(entries) => {
                check_depth(path)?;
                self.head(Major::Map, entries.len() as u64);
                for (key, value) in entries {
                    self.text(key);
                    self.document(value, &path.entry(&PLAIN, key))?;
                }
            }
        }
        Ok(())
    }

    /// Whole numbers as integers, others as floats if one is that very number, else as decimal
    /// fractions: nothing is rounded.
    fn number(&mut self, value: &BigDecimal, path: &Path<'_>) -> Result<(), EncodeError> {
        let text = value.as_str();
        if let Ok(integer) = text.parse() {
            self.integer(integer);
            return Ok(());
        }
        let normalized = |text: &str| Decimal::parse(text).map(Decimal::normalized);
        let mut float = 0.0_f64;
        if Float::parse(&mut float, text) && normalized(&float.to_decimal()) == normalized(text) {
            self.float(float);
            return Ok(());
        }
        self.big_decimal(value, path)
    }
}

impl Items<'_> {
    pub(super) fn document(&mut self, item: Item) -> Result<Document, DecodeError> {
        match item.kind {
            Kind::Array(_) if item.tag != Some(TAG_DECIMAL) => self.document_list(item),
            Kind::Map(_) => self.document_map(item),
            _ => self.document_scalar(item),
        }
    }

    fn document_list(&mut self, item: Item) -> Result<Document, DecodeError> {
        let mut list = Vec::new();
        self.array_items(item, |items, item| {
            list.push(items.document(item)?);
            Ok(())
        })?;
        Ok(Document::List(list))
    }

    fn document_map(&mut self, item: Item) -> Result<Document, DecodeError> {
        let mut map = BTreeMap::new();
        self.map_entries(item, |items, key, item| {
            let offset = item.offset;
            match map.insert(key.to_owned(), items.document(item)?) {
                None => Ok(()),
                Some(_) => Err(duplicate(offset)),
            }
        })?;
        Ok(Document::Map(map))
    }

    #[inline(never)]
    fn document_scalar(&mut self, item: Item) -> Result<Document, DecodeError> {
        Ok(match (item.tag, item.kind) {
            (_, Kind::Null) => Document::Null,
            (_, Kind::Boolean(value)) => value.into(),
            (_, Kind::Text(_)) => self.text(item)?.into_owned().into(),
            (tag, Kind::Bytes(_)) if !matches!(tag, Some(TAG_BIGNUM | TAG_NEGATIVE_BIGNUM)) => {
                let mut text = String::new();
                base64::push_encoded(&mut text, &self.bytes(item)?);
                text.into()
            }
            (_, Kind::Float(value)) => {
                let text = number::float_text(&value);
                match text.parse() {
                    Ok(number) => Document::Number(number),
                    Err(_) => text.into_owned().into(),
                }
            }
            _ => Document::Number(self.big_decimal(item)?),
        })
    }
}
