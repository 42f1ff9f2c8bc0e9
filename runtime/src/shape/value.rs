//! Safe reflection: a value shows itself as a [`View`] and offers itself for filling as a [`Slot`].

use std::collections::BTreeMap;

use crate::eventstream::Events;
use crate::shape::enumeration::{Enumeration, IntEnumeration};
use crate::shape::float::Float;
use crate::shape::schema::Schema;
use crate::shape::types::{BigDecimal, BigInteger, Blob, Document, UnknownVariant};
use crate::stream::ByteStream;
use crate::timestamp::Timestamp;

/// A value of any Smithy shape.
pub trait Value {
    /// What the value is now.
    fn view(&self) -> View<'_>;

    /// Where to write the value; an absent optional value becomes present.
    fn slot(&mut self) -> Slot<'_>;
}

/// What a [`Value`] is, by Smithy's simple and aggregate types.
#[derive(Clone, Copy)]
pub enum View<'a> {
    /// An optional value that is absent.
    Absent,
    /// `boolean`
    Boolean(bool),
    /// `byte`
    Byte(i8),
    /// `short`
    Short(i16),
    /// `integer` and `intEnum`
    Integer(i32),
    /// `long`
    Long(i64),
    /// `float` and `double`
    Float(&'a dyn Float),
    /// `bigInteger`
    BigInteger(&'a BigInteger),
    /// `bigDecimal`
    BigDecimal(&'a BigDecimal),
    /// `string`
    String(&'a str),
    /// `enum`, as its value on the wire
    Enum(&'a str),
    /// `blob`
    Blob(&'a Blob),
    /// `blob` with `streaming`
    Stream(&'a ByteStream),
    /// `union` with `streaming`
    Events(&'a Events),
    /// `timestamp`
    Timestamp(Timestamp),
    /// `document`
    Document(&'a Document),
    /// `list`
    List(&'a dyn List),
    /// `map`
    Map(&'a dyn Map),
    /// `structure`
    Structure(&'a dyn Structure),
    /// `union`
    Union(&'a dyn Union),
}

/// Where to write a [`Value`], by Smithy's simple and aggregate types.
pub enum Slot<'a> {
    /// `boolean`
    Boolean(&'a mut bool),
    /// `byte`
    Byte(&'a mut i8),
    /// `short`
    Short(&'a mut i16),
    /// `integer`
    Integer(&'a mut i32),
    /// `long`
    Long(&'a mut i64),
    /// `float` and `double`
    Float(&'a mut dyn Float),
    /// `bigInteger`
    BigInteger(&'a mut BigInteger),
    /// `bigDecimal`
    BigDecimal(&'a mut BigDecimal),
    /// `string`
    String(&'a mut String),
    /// `enum`
    Enum(&'a mut dyn Enumeration),
    /// `intEnum`
    IntEnum(&'a mut dyn IntEnumeration),
    /// `blob`
    Blob(&'a mut Blob),
    /// `blob` with `streaming`
    Stream(&'a mut ByteStream),
    /// `union` with `streaming`
    Events(&'a mut Events),
    /// `timestamp`
    Timestamp(&'a mut Timestamp),
    /// `document`
    Document(&'a mut Document),
    /// `list`
    List(&'a mut dyn List),
    /// `map`
    Map(&'a mut dyn Map),
    /// `structure`
    Structure(&'a mut dyn Structure),
    /// `union`
    Union(&'a mut dyn Union),
}

/// A Smithy `structure`: its members by their index in the [`Schema`].
pub trait Structure {
    /// The shape.
    fn schema(&self) -> &'static Schema;

    /// The member at `index`, `None` beyond the last.
    fn get(&self, index: usize) -> Option<&dyn Value>;

    /// The member at `index`, for filling.
    fn get_mut(&mut self, index: usize) -> Option<&mut dyn Value>;

    /// Sets every member back to its default.
    fn reset(&mut self);
}

/// A Smithy `union`: exactly one of its members.
pub trait Union {
    /// The shape.
    fn schema(&self) -> &'static Schema;

    /// The member that is set.
    fn variant(&self) -> Variant<'_>;

    /// Sets the member at `index` to its default and gives it for filling, `None` beyond the last.
    fn select(&mut self, index: usize) -> Option<&mut dyn Value>;

    /// Keeps a member that the model does not know.
    fn select_unknown(&mut self, unknown: UnknownVariant);
}

/// The member of a [`Union`] that is set.
pub enum Variant<'a> {
    /// The index in the schema, and the value.
    Known(usize, &'a dyn Value),
    /// A member that the model does not know.
    Unknown(&'a UnknownVariant),
}

/// A Smithy `list`.
pub trait List {
    /// The number of items.
    fn len(&self) -> usize;

    /// Whether there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The item at `index`.
    fn get(&self, index: usize) -> Option<&dyn Value>;

    /// Appends a default item (an absent one in a sparse list) and gives it for filling.
    fn push(&mut self) -> &mut dyn Value;

    /// Removes all items.
    fn clear(&mut self);
}

/// A Smithy `map`; its keys are strings or string enums.
pub trait Map {
    /// The number of entries.
    fn len(&self) -> usize;

    /// Whether there are no entries.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entries, in the order of their keys.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Value)> + '_>;

    /// Sets the entry of `key` to its default (absent in a sparse map) and gives it for filling.
    fn insert(&mut self, key: &str) -> &mut dyn Value;

    /// Removes all entries.
    fn clear(&mut self);
}

/// The key of a [`Map`].
pub trait Key: Ord {
    /// The key on the wire.
    fn as_key(&self) -> &str;

    /// The key for what stands on the wire.
    fn from_key(key: &str) -> Self;
}

impl Key for String {
    fn as_key(&self) -> &str {
        self
    }

    fn from_key(key: &str) -> Self {
        key.to_owned()
    }
}

macro_rules! simple {
    ($($ty:ty => $variant:ident ($view:expr);)*) => {
        $(
            impl Value for $ty {
                #[inline]
                fn view(&self) -> View<'_> {
                    let show: fn(&$ty) -> View<'_> = |value| View::$variant($view(value));
                    show(self)
                }

                #[inline]
                fn slot(&mut self) -> Slot<'_> {
                    Slot::$variant(self)
                }
            }
        )*
    };
}

simple! {
    bool => Boolean(bool::clone);
    i8 => Byte(i8::clone);
    i16 => Short(i16::clone);
    i32 => Integer(i32::clone);
    i64 => Long(i64::clone);
    f32 => Float(as_float);
    f64 => Float(as_float);
    Timestamp => Timestamp(Timestamp::clone);
    BigInteger => BigInteger(std::convert::identity);
    BigDecimal => BigDecimal(std::convert::identity);
    String => String(String::as_str);
    Blob => Blob(std::convert::identity);
    Document => Document(std::convert::identity);
}

fn as_float(value: &impl Float) -> &dyn Float {
    value
}

impl<T: Value + Default> Value for Option<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, T::view)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        self.get_or_insert_with(T::default).slot()
    }
}

impl<T: Value> Value for Box<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        T::view(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        T::slot(self)
    }
}

impl<T: Value + Default> Value for Vec<T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Value + Default> List for Vec<T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn get(&self, index: usize) -> Option<&dyn Value> {
        self.as_slice().get(index).map(|item| item as &dyn Value)
    }

    #[inline]
    fn push(&mut self) -> &mut dyn Value {
        let index = self.len();
        self.push(T::default());
        &mut self[index]
    }

    #[inline]
    fn clear(&mut self) {
        self.clear();
    }
}

impl<K: Key, T: Value + Default> Value for BTreeMap<K, T> {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    #[inline]
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
}

impl<K: Key, T: Value + Default> Map for BTreeMap<K, T> {
    #[inline]
    fn len(&self) -> usize {
        self.len()
    }

    #[inline]
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, &dyn Value)> + '_> {
        Box::new(
            self.iter()
                .map(|(key, value)| (key.as_key(), value as &dyn Value)),
        )
    }

    #[inline]
    fn insert(&mut self, key: &str) -> &mut dyn Value {
        let value = self.entry(K::from_key(key)).or_default();
        *value = T::default();
        value
    }

    #[inline]
    fn clear(&mut self) {
        self.clear();
    }
}
