//! `\p{…}`: properties of Unicode, as far as ASCII and the standard library's tables tell.

use crate::validate::pattern::class::Answer;

/// A property of characters.
#[derive(Clone, Copy, Debug)]
pub(super) enum Property {
    Any,
    Ascii,
    Alphabetic,
    Uppercase,
    Lowercase,
    WhiteSpace,
    /// A general category.
    Category(Category),
    /// `Script=…`
    Script(Script),
}

/// A general category, or a group of them.
#[derive(Clone, Copy, Debug)]
pub(super) enum Category {
    Letter,
    UppercaseLetter,
    LowercaseLetter,
    /// `Lt`, `Lm` or `Lo`, none of which is in ASCII.
    OtherLetter,
    Mark,
    Number,
    DecimalNumber,
    /// `Nl` or `No`, none of which is in ASCII.
    OtherNumber,
    /// With those of its characters that are in ASCII.
    Punctuation(&'static str),
    /// With those of its characters that are in ASCII.
    Symbol(&'static str),
    Separator,
    SpaceSeparator,
    Control,
    /// `C`: controls, and what is invisible or not assigned.
    Other,
    /// `Cf`, `Co`, `Cs` or `Cn`, none of which is in ASCII.
    InvisibleOther,
}

/// A script.
#[derive(Clone, Copy, Debug)]
pub(super) enum Script {
    /// The one that has ASCII's letters.
    Latin,
    /// The one that has the rest of ASCII.
    Common,
    /// Any other.
    Other,
}

impl Property {
    /// The property that stands in `\p{…}`; `None` if ECMA-262 knows none of this name.
    pub(super) fn named(text: &str) -> Option<Self> {
        let (name, value) = match text.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (text, None),
        };
        Some(match (name, value) {
            ("Any", None) => Self::Any,
            ("ASCII", None) => Self::Ascii,
            ("Alphabetic" | "Alpha", None) => Self::Alphabetic,
            ("Uppercase" | "Upper", None) => Self::Uppercase,
            ("Lowercase" | "Lower", None) => Self::Lowercase,
            ("White_Space" | "space", None) => Self::WhiteSpace,
            ("General_Category" | "gc", Some(value)) => Self::Category(Category::named(value)?),
            ("Script" | "sc" | "Script_Extensions" | "scx", Some(value)) => {
                Self::Script(Script::named(value)?)
            }
            (name, None) => Self::Category(Category::named(name)?),
            _ => return None,
        })
    }

    pub(super) fn holds(self, character: char) -> Answer {
        match self {
            Self::Any => Answer::Yes,
            Self::Ascii => character.is_ascii().into(),
            Self::Alphabetic => character.is_alphabetic().into(),
            Self::Uppercase => character.is_uppercase().into(),
            Self::Lowercase => character.is_lowercase().into(),
            Self::WhiteSpace => character.is_whitespace().into(),
            Self::Category(category) => category.holds(character),
            Self::Script(script) => script.holds(character),
        }
    }
}

impl Category {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "L" | "Letter" => Self::Letter,
            "Lu" | "Uppercase_Letter" => Self::UppercaseLetter,
            "Ll" | "Lowercase_Letter" => Self::LowercaseLetter,
            "Lt" | "Titlecase_Letter" | "Lm" | "Modifier_Letter" | "Lo" | "Other_Letter" => {
                Self::OtherLetter
            }
            "M" | "Mark" | "Combining_Mark" | "Mn" | "Nonspacing_Mark" | "Mc" | "Spacing_Mark"
            | "Me" | "Enclosing_Mark" => Self::Mark,
            "N" | "Number" => Self::Number,
            "Nd" | "Decimal_Number" | "digit" => Self::DecimalNumber,
            "Nl" | "Letter_Number" | "No" | "Other_Number" => Self::OtherNumber,
            "P" | "Punctuation" | "punct" => Self::Punctuation("!\"#%&'()*,-./:;?@[\\]_{}"),
            "Pc" | "Connector_Punctuation" => Self::Punctuation("_"),
            "Pd" | "Dash_Punctuation" => Self::Punctuation("-"),
            "Ps" | "Open_Punctuation" => Self::Punctuation("([{"),
            "Pe" | "Close_Punctuation" => Self::Punctuation(")]}"),
            "Pi" | "Initial_Punctuation" | "Pf" | "Final_Punctuation" => Self::Punctuation(""),
            "Po" | "Other_Punctuation" => Self::Punctuation("!\"#%&'*,./:;?@\\"),
            "S" | "Symbol" => Self::Symbol("$+<=>^`|~"),
            "Sm" | "Math_Symbol" => Self::Symbol("+<=>|~"),
            "Sc" | "Currency_Symbol" => Self::Symbol("$"),
            "Sk" | "Modifier_Symbol" => Self::Symbol("^`"),
            "So" | "Other_Symbol" => Self::Symbol(""),
            "Z" | "Separator" => Self::Separator,
            "Zs" | "Space_Separator" => Self::SpaceSeparator,
            "Cc" | "Control" | "cntrl" => Self::Control,
            "C" | "Other" => Self::Other,
            "Cf" | "Format" | "Co" | "Private_Use" | "Cs" | "Surrogate" | "Cn" | "Unassigned" => {
                Self::InvisibleOther
            }
            _ => return None,
        })
    }

    fn holds(self, character: char) -> Answer {
        match self {
            Self::Separator => is_separator(character).into(),
            Self::SpaceSeparator => {
                let is_other = matches!(character, '\u{2028}' | '\u{2029}');
                (is_separator(character) && !is_other).into()
            }
            Self::Control => character.is_control().into(),
            Self::Number => character.is_numeric().into(),
            category if character.is_ascii() => category.holds_ascii(character).into(),
            category => category.may_hold(character),
        }
    }

    fn holds_ascii(self, character: char) -> bool {
        match self {
            Self::Letter => character.is_ascii_alphabetic(),
            Self::UppercaseLetter => character.is_ascii_uppercase(),
            Self::LowercaseLetter => character.is_ascii_lowercase(),
            Self::Number | Self::DecimalNumber => character.is_ascii_digit(),
            Self::Punctuation(ascii) | Self::Symbol(ascii) => ascii.contains(character),
            Self::Separator | Self::SpaceSeparator => character == ' ',
            Self::Control | Self::Other => character.is_ascii_control(),
            Self::OtherLetter | Self::Mark | Self::OtherNumber | Self::InvisibleOther => false,
        }
    }

    /// Beyond ASCII, the standard library's properties each hold a little more than the categories.
    fn may_hold(self, character: char) -> Answer {
        let is_letter_like = character.is_alphabetic() && !character.is_numeric();
        let is_visible_else =
            !character.is_alphanumeric() && !character.is_control() && !is_separator(character);
        let is_possible = match self {
            Self::Letter | Self::OtherLetter => is_letter_like,
            Self::UppercaseLetter => is_letter_like && character.is_uppercase(),
            Self::LowercaseLetter => is_letter_like && character.is_lowercase(),
            Self::DecimalNumber | Self::OtherNumber => character.is_numeric(),
            // Marks may be alphabetic, and so may symbols such as Ⓐ.
            Self::Mark | Self::Symbol(_) => is_letter_like || is_visible_else,
            Self::Punctuation(_) | Self::InvisibleOther => is_visible_else,
            Self::Other => is_visible_else || character.is_control(),
            Self::Number | Self::Separator | Self::SpaceSeparator | Self::Control => false,
        };
        if is_possible {
            Answer::Maybe
        } else {
            Answer::No
        }
    }
}

impl Script {
    fn named(name: &str) -> Option<Self> {
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        Some(match name {
            "Latin" | "Latn" => Self::Latin,
            "Common" | "Zyyy" => Self::Common,
            _ if !name.is_empty() && name.bytes().all(is_name) => Self::Other,
            _ => return None,
        })
    }

    fn holds(self, character: char) -> Answer {
        if !character.is_ascii() {
            return Answer::Maybe;
        }
        match self {
            Self::Latin => character.is_ascii_alphabetic().into(),
            Self::Common => (!character.is_ascii_alphabetic()).into(),
            Self::Other => Answer::No,
        }
    }
}

/// The general category `Z`.
pub(super) const fn is_separator(character: char) -> bool {
    matches!(
        character,
        ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'
            ..='\u{200A}' | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}
