//! What the fuzz targets share: shapes with a member of every kind, and the round trip.

pub mod event;
pub mod everything;
pub mod head;
pub mod round_trip;
mod same;
