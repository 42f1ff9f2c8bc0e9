//! Structures in JSON, without serde's derive and the crates that it needs.

/// A structure of optional members, and serde's traits for it. Unknown members are passed over.
#[macro_export]
macro_rules! wire {
    ($(#[$meta:meta])* $name:ident { $($field:ident: $type:ty = $wire:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Default)]
        pub struct $name {
            $(pub $field: Option<$type>,)+
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap;
                let mut map = serializer.serialize_map(None)?;
                $(if let Some(value) = &self.$field {
                    map.serialize_entry($wire, value)?;
                })+
                map.end()
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                use std::fmt;
                use serde::de::{Error, IgnoredAny, MapAccess, Visitor};

                #[allow(non_camel_case_types)]
                enum Member { $($field,)+ Unknown }
                struct MemberVisitor;
                struct StructureVisitor;

                impl Visitor<'_> for MemberVisitor {
                    type Value = Member;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("the name of a member")
                    }
                    fn visit_str<E: Error>(self, name: &str) -> Result<Member, E> {
                        Ok(match name { $($wire => Member::$field,)+ _ => Member::Unknown })
                    }
                }
                impl<'de> serde::Deserialize<'de> for Member {
                    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                        d.deserialize_identifier(MemberVisitor)
                    }
                }
                impl<'de> Visitor<'de> for StructureVisitor {
                    type Value = $name;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str(stringify!($name))
                    }
                    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                        let mut value = $name::default();
                        while let Some(member) = map.next_key()? {
                            match member {
                                $(Member::$field => value.$field = map.next_value()?,)+
                                Member::Unknown => drop(map.next_value::<IgnoredAny>()?),
                            }
                        }
                        Ok(value)
                    }
                }
                deserializer.deserialize_map(StructureVisitor)
            }
        }
    };
}
