//! How often things are measured.

use crate::bench::program::Program;

/// A whole run, or a rough one.
///
/// What is repeated keeps its least figure, since others use the machine too. Programs take turns,
/// so that a machine which is slower for a while is so for all of them.
#[derive(Clone, Copy, Debug)]
pub(super) enum Effort {
    Full,
    Quick,
}

impl Effort {
    pub(super) const fn programs(self) -> &'static [Program] {
        match self {
            Self::Full => Program::ALL,
            Self::Quick => &[Program::Floor, Program::Ours],
        }
    }

    /// Clean builds of a program. The official SDK's take most of the time, and are so long that
    /// one of them says enough.
    pub(super) const fn builds(self, program: Program) -> u32 {
        match (self, program) {
            (Self::Full, Program::Floor | Program::Ours) => 3,
            _ => 1,
        }
    }

    /// Runs of each program that makes many calls; it measures seven rounds in each.
    pub(super) const fn runs(self) -> u32 {
        match self {
            Self::Full => 10,
            Self::Quick => 3,
        }
    }

    /// Starts of a program.
    pub(super) const fn starts(self) -> u32 {
        match self {
            Self::Full => 100,
            Self::Quick => 20,
        }
    }

    /// Runs of the generator.
    pub(super) const fn generations(self) -> u32 {
        match self {
            Self::Full => 3,
            Self::Quick => 1,
        }
    }
}
