//! Sets of characters: `[a-z]`, `\d`, `.`, `\p{L}`.

use crate::validate::pattern::property::{Property, is_separator};

/// A set of characters.
#[derive(Clone, Debug)]
pub(super) struct Class {
    items: Vec<Item>,
    is_negated: bool,
}

/// A part of a set, by code points: an expression may name halves of surrogates, which no text has.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item {
    Range(u32, u32),
    Named(Named),
    /// Everything but.
    NotNamed(Named),
}

/// A set that has a name.
#[derive(Clone, Copy, Debug)]
pub(super) enum Named {
    /// `\d`
    Digit,
    /// `\w`
    Word,
    /// `\s`
    Space,
    /// What `.` does not match.
    LineTerminator,
    /// `\p{…}`
    Property(Property),
}

/// Whether a set holds a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Yes,
    No,
    /// It takes more tables of Unicode than the standard library has.
    Maybe,
}

impl Class {
    pub(super) const fn new(items: Vec<Item>) -> Self {
        Self {
            items,
            is_negated: false,
        }
    }

    /// One item.
    pub(super) fn of(item: Item) -> Self {
        Self::new(vec![item])
    }

    /// One character.
    pub(super) fn character(code: u32) -> Self {
        Self::of(Item::Range(code, code))
    }

    /// All other characters.
    pub(super) const fn negated(mut self) -> Self {
        self.is_negated = true;
        self
    }

    pub(super) fn holds(&self, character: char) -> Answer {
        let mut answer = Answer::No;
        for item in &self.items {
            match item.holds(character) {
                Answer::Yes => {
                    answer = Answer::Yes;
                    break;
                }
                Answer::Maybe => answer = Answer::Maybe,
                Answer::No => {}
            }
        }
        if self.is_negated {
            answer.not()
        } else {
            answer
        }
    }
}

impl Item {
    fn holds(self, character: char) -> Answer {
        match self {
            Self::Range(first, last) => (first..=last).contains(&u32::from(character)).into(),
            Self::Named(named) => named.holds(character),
            Self::NotNamed(named) => named.holds(character).not(),
        }
    }
}

impl Named {
    fn holds(self, character: char) -> Answer {
        match self {
            Self::Digit => character.is_ascii_digit().into(),
            Self::Word => is_word(character).into(),
            Self::Space => {
                let is_control = matches!(character, '\t'..='\r' | '\u{FEFF}');
                (is_control || is_separator(character)).into()
            }
            Self::LineTerminator => {
                matches!(character, '\n' | '\r' | '\u{2028}' | '\u{2029}').into()
            }
            Self::Property(property) => property.holds(character),
        }
    }
}

impl Answer {
    pub(super) const fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Maybe => Self::Maybe,
        }
    }
}

impl From<bool> for Answer {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// What `\w` matches, and `\b` looks for.
pub(super) const fn is_word(character: char) -> bool {
    character.is_ascii_alphanumeric() || character == '_'
}
