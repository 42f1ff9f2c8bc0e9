//! The macros of enums, one line a value.

/// The values of an enum: `Variant "value";`.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_enum {
    ($ty:ident; $($variant:ident $value:literal;)*) => {
        // A private enum need not use all that a public one offers.
        #[allow(dead_code, unreachable_pub)]
        impl $ty {
            /// Every value that the model knows, in its order.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => value,
                }
            }
        }

        impl ::core::convert::From<&str> for $ty {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(::std::borrow::ToOwned::to_owned(value)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $ty {
            #[inline]
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::core::default::Default for $ty {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::std::string::String::new())
            }
        }

        impl ::core::fmt::Display for $ty {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $ty {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::clone::Clone for $ty {
            #[inline]
            fn clone(&self) -> Self {
                Self::from(self.as_str())
            }
        }

        impl ::core::cmp::PartialEq for $ty {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl ::core::cmp::Eq for $ty {}

        impl ::core::cmp::PartialOrd for $ty {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }

        impl ::core::cmp::Ord for $ty {
            #[inline]
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(self.as_str(), other.as_str())
            }
        }

        impl ::core::hash::Hash for $ty {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(self.as_str(), state);
            }
        }

        impl $crate::shape::Enumeration for $ty {
            #[inline]
            fn assign(&mut self, value: &str) {
                *self = Self::from(value);
            }
        }

        impl $crate::shape::Key for $ty {
            #[inline]
            fn as_key(&self) -> &str {
                self.as_str()
            }

            #[inline]
            fn from_key(key: &str) -> Self {
                Self::from(key)
            }
        }

        impl $crate::shape::Value for $ty {
            #[inline]
            fn view(&self) -> $crate::shape::View<'_> {
                $crate::shape::View::Enum(self.as_str())
            }

            #[inline]
            fn slot(&mut self) -> $crate::shape::Slot<'_> {
                $crate::shape::Slot::Enum(self)
            }
        }
    };
}

/// The values of an integer enum: `Variant 1;`.
#[doc(hidden)]
#[macro_export]
macro_rules! __int_enum {
    ($ty:ident; $($variant:ident $value:literal;)*) => {
        // A private enum need not use all that a public one offers.
        #[allow(dead_code, unreachable_pub)]
        impl $ty {
            /// The value on the wire.
            #[inline]
            pub fn as_i32(&self) -> i32 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unknown(value) => *value,
                }
            }
        }

        impl ::core::convert::From<i32> for $ty {
            #[inline]
            fn from(value: i32) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::Unknown(value),
                }
            }
        }

        impl ::core::default::Default for $ty {
            #[inline]
            fn default() -> Self {
                Self::from(0)
            }
        }

        impl ::core::cmp::PartialEq for $ty {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                self.as_i32() == other.as_i32()
            }
        }

        impl ::core::cmp::Eq for $ty {}

        impl ::core::hash::Hash for $ty {
            #[inline]
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                ::core::hash::Hash::hash(&self.as_i32(), state);
            }
        }

        impl $crate::shape::IntEnumeration for $ty {
            #[inline]
            fn assign(&mut self, value: i32) {
                *self = Self::from(value);
            }
        }

        impl $crate::shape::Value for $ty {
            #[inline]
            fn view(&self) -> $crate::shape::View<'_> {
                $crate::shape::View::Integer(self.as_i32())
            }

            #[inline]
            fn slot(&mut self) -> $crate::shape::Slot<'_> {
                $crate::shape::Slot::IntEnum(self)
            }
        }
    };
}
