//! Smithy's HTTP binding traits: which members travel in the URL, in headers, in the status, or
//! are the body. What is left is the document, which each protocol has its own way with.

mod head_binding;
mod header;
mod header_list;
mod host_prefix;
mod members;
mod path;
mod payload;
mod query;
mod request;
mod response;

pub(crate) use self::head_binding::HeadBinding;
pub(crate) use self::host_prefix::HostPrefix;
pub(crate) use self::members::Members;
pub(crate) use self::payload::{payload_index, raw_body, read_raw_body, set_body};
pub(crate) use self::query::{WriteQuery, write_query};
pub(crate) use self::request::request;
pub(crate) use self::response::read_head;
