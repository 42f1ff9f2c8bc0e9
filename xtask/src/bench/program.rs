//! The programs that are measured.

use std::path::PathBuf;

use crate::bench::{cargo, folder};
use crate::repository;

/// One way to make the same calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Program {
    /// By hand, on reqwest and serde_json.
    Floor,
    Ours,
    /// The official SDK with as little as it can have, and TLS by ring.
    OfficialRing,
    /// The official SDK as its documentation recommends it.
    Official,
}

impl Program {
    pub(super) const ALL: &'static [Self] =
        &[Self::Floor, Self::Ours, Self::OfficialRing, Self::Official];

    /// Its name in bench/results.tsv, and of its target directory.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Floor => "floor",
            Self::Ours => "ours",
            Self::OfficialRing => "official-ring",
            Self::Official => "official",
        }
    }

    /// The head of its column.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::Floor => "by hand",
            Self::Ours => "Tinsmith",
            Self::OfficialRing => "official, ring",
            Self::Official => "official",
        }
    }

    /// The directory of its package.
    pub(super) fn package(self) -> PathBuf {
        folder().join(match self {
            Self::Floor => "floor",
            Self::Ours => "ours",
            Self::OfficialRing | Self::Official => "official",
        })
    }

    /// What cargo has to be told about its features.
    pub(super) const fn features(self) -> &'static [&'static str] {
        match self {
            Self::OfficialRing => &["--no-default-features", "--features", "ring"],
            _ => &[],
        }
    }

    /// The crate of the service, where there is one, as rustc names it.
    pub(super) const fn service_crate(self) -> Option<&'static str> {
        match self {
            Self::Floor => None,
            Self::Ours => Some("apigatewayv2"),
            Self::OfficialRing | Self::Official => Some("aws_sdk_apigatewayv2"),
        }
    }

    /// Where it is built, apart from everything else.
    pub(super) fn target(self) -> PathBuf {
        repository::target().join("bench").join(self.key())
    }

    /// Downloads what it needs.
    pub(super) fn fetch(self) -> Result<(), String> {
        cargo::fetch(&self.package()).map_err(|said| match self {
            Self::Floor | Self::Ours => said,
            Self::OfficialRing | Self::Official => {
                format!("{said}\n`--quick` measures without the official SDK")
            }
        })
    }

    /// Builds something of it in release.
    pub(super) fn build(self, arguments: &[&str]) -> Result<(), String> {
        let arguments = [arguments, self.features()].concat();
        cargo::build(&self.package(), &self.target(), &arguments)
    }
}
