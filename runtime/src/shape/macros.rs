//! The macros that emitted code calls, one line a member: they turn a shape's data into the
//! reflection traits, and into `Debug`, `Clone` and `PartialEq` on top of them.
//!
//! Everything that they expand to is `#[inline]` and its tables are inline constants, so that a
//! shape which a program does not reach costs it nothing.

mod enumeration;

/// The schema of one member: `name field words… [constraints…] [inner…] [key…]`.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($name:literal $field:expr; $($word:ident $(($($arg:expr),*))?)* $([$of:ident $($inner:tt)*])*) => {
        $crate::shape::Member::new($name, $field)
            $(.$word($($($arg),*)?))*
            $(.$of(const { &$crate::__bracketed!($of $($inner)*) }))*
    };
}

/// What stands in brackets behind a member's words.
#[doc(hidden)]
#[macro_export]
macro_rules! __bracketed {
    (constraints $($word:ident ($($arg:expr),*))*) => {
        $crate::shape::Constraints::NONE$(.$word($($arg),*))*
    };
    ($of:ident $($inner:tt)*) => {
        $crate::__member!("" ""; $($inner)*)
    };
}

/// The members of a structure: `index field "Name" words… ;`, where a word is a `const` method of
/// `Member`. Brackets hold what stands beside it: `[constraints range(50, 30000)]` which values are
/// allowed, `[inner …]` the traits of a list's member or a map's value, `[key …]` those of a map's key.
#[doc(hidden)]
#[macro_export]
macro_rules! __members {
    (
        $ty:ident, $id:literal $($shape_word:ident $(($($shape_arg:expr),*))?)*;
        $($index:literal $field:ident $name:literal
            $($word:ident $(($($arg:expr),*))?)* $([$($inner:tt)*])*;)*
    ) => {
        impl $crate::shape::Described for $ty {
            const SCHEMA: &'static $crate::shape::Schema =
                &$crate::shape::Schema::new($id, const { &[$(
                    $crate::__member!(
                        $name ::core::stringify!($field);
                        $($word $(($($arg),*))?)* $([$($inner)*])*
                    ),
                )*] })$(.$shape_word($($($shape_arg),*)?))*;
        }

        impl $crate::shape::Structure for $ty {
            #[inline]
            fn schema(&self) -> &'static $crate::shape::Schema {
                $crate::shape::schema_of::<Self>()
            }

            #[inline]
            fn get(&self, index: usize) -> ::core::option::Option<&dyn $crate::shape::Value> {
                match index {
                    $($index => ::core::option::Option::Some(&self.$field),)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn get_mut(
                &mut self,
                index: usize,
            ) -> ::core::option::Option<&mut dyn $crate::shape::Value> {
                match index {
                    $($index => ::core::option::Option::Some(&mut self.$field),)*
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn reset(&mut self) {
                *self = ::core::default::Default::default();
            }
        }

        $crate::__shape!($ty, Structure, fmt_structure);

        impl ::core::clone::Clone for $ty {
            #[inline]
            fn clone(&self) -> Self {
                let mut new = <Self as ::core::default::Default>::default();
                $crate::shape::copy(
                    $crate::shape::View::Structure(self),
                    $crate::shape::Slot::Structure(&mut new),
                );
                new
            }
        }
    };
}

/// The members of a union: `index Variant "name" words… ;`.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (
        $ty:ident, $id:literal $($shape_word:ident $(($($shape_arg:expr),*))?)*;
        $($index:literal $variant:ident $name:literal
            $($word:ident $(($($arg:expr),*))?)* $([$($inner:tt)*])*;)*
    ) => {
        impl $crate::shape::Described for $ty {
            const SCHEMA: &'static $crate::shape::Schema =
                &$crate::shape::Schema::new($id, const { &[$(
                    $crate::__member!(
                        $name ::core::stringify!($variant);
                        $($word $(($($arg),*))?)* $([$($inner)*])*
                    ),
                )*] })$(.$shape_word($($($shape_arg),*)?))*;
        }

        impl $crate::shape::Union for $ty {
            #[inline]
            fn schema(&self) -> &'static $crate::shape::Schema {
                $crate::shape::schema_of::<Self>()
            }

            #[inline]
            fn variant(&self) -> $crate::shape::Variant<'_> {
                match self {
                    $(Self::$variant(value) => $crate::shape::Variant::Known($index, value),)*
                    Self::Unknown(unknown) => $crate::shape::Variant::Unknown(unknown),
                }
            }

            #[inline]
            fn select(
                &mut self,
                index: usize,
            ) -> ::core::option::Option<&mut dyn $crate::shape::Value> {
                match index {
                    $($index => *self = Self::$variant(::core::default::Default::default()),)*
                    _ => return ::core::option::Option::None,
                }
                match self {
                    $(Self::$variant(value) => ::core::option::Option::Some(value),)*
                    Self::Unknown(_) => ::core::option::Option::None,
                }
            }

            #[inline]
            fn select_unknown(&mut self, unknown: $crate::shape::UnknownVariant) {
                *self = Self::Unknown(unknown);
            }
        }

        impl ::core::default::Default for $ty {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }

        $crate::__shape!($ty, Union, fmt_union);

        impl ::core::clone::Clone for $ty {
            #[inline]
            fn clone(&self) -> Self {
                let mut new = <Self as ::core::default::Default>::default();
                $crate::shape::copy(
                    $crate::shape::View::Union(self),
                    $crate::shape::Slot::Union(&mut new),
                );
                new
            }
        }
    };
}

/// What structures and unions have in common.
#[doc(hidden)]
#[macro_export]
macro_rules! __shape {
    ($ty:ident, $kind:ident, $fmt:ident) => {
        impl $crate::shape::Value for $ty {
            #[inline]
            fn view(&self) -> $crate::shape::View<'_> {
                $crate::shape::View::$kind(self)
            }

            #[inline]
            fn slot(&mut self) -> $crate::shape::Slot<'_> {
                $crate::shape::Slot::$kind(self)
            }
        }

        impl ::core::fmt::Debug for $ty {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::shape::$fmt(self, f)
            }
        }

        impl ::core::cmp::PartialEq for $ty {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                $crate::shape::equal(
                    $crate::shape::View::$kind(self),
                    $crate::shape::View::$kind(other),
                )
            }
        }
    };
}
