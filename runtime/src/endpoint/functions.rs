//! The functions of the rules engine's library: Smithy's own, and those that AWS adds.
//!
//! `isSet`, `not`, `booleanEquals`, `stringEquals`, `coalesce`, `ite` and `getAttr` are part of the
//! interpreter, `aws.partition` of the table of [partitions](super::partitions), `uriEncode` of
//! [percent-encoding](crate::percent). Here are those that look into a string.

pub(super) mod arn;
pub(super) mod host_label;
pub(super) mod text;
pub(super) mod url;
