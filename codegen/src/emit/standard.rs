//! The names of the standard library that emitted code uses.

use crate::emit::scope::External;

pub(super) const BTREE_MAP: External = External::new("std::collections", "BTreeMap");

pub(super) const BOX: External = External::prelude("std::boxed", "Box");
pub(super) const DEFAULT: External = External::prelude("core::default", "Default");
pub(super) const INTO: External = External::prelude("core::convert", "Into");
pub(super) const OPTION: External = External::prelude("core::option", "Option");
pub(super) const RESULT: External = External::prelude("core::result", "Result");
pub(super) const STRING: External = External::prelude("std::string", "String");
pub(super) const VEC: External = External::prelude("std::vec", "Vec");
