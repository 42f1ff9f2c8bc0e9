//! Tinsmith.

#![forbid(unsafe_code)]
