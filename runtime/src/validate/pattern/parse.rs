//! The grammar of ECMA-262's regular expressions, with the `u` flag's view of characters and the
//! leniency of Annex B where it does not contradict that.

use std::iter::Peekable;
use std::str::Chars;
use std::sync::Arc;

use crate::validate::pattern::class::{Class, Item, Named};
use crate::validate::pattern::property::Property;
use crate::validate::pattern::syntax::{Assertion, Direction, Node, Wanted};

/// How deep groups may be nested.
const MAX_DEPTH: usize = 64;

/// Reads an expression. `None` if it is none, or uses what is not supported: back references, whose
/// matching has no bound in time, and the extensions of other languages.
pub(super) fn parse(pattern: &str) -> Option<Node> {
    let mut parser = Parser {
        rest: pattern.chars().peekable(),
        depth: 0,
    };
    let node = parser.choice()?;
    parser.rest.next().is_none().then_some(node)
}

struct Parser<'p> {
    rest: Peekable<Chars<'p>>,
    depth: usize,
}

impl Parser<'_> {
    fn take(&mut self, character: char) -> bool {
        self.rest.next_if_eq(&character).is_some()
    }

    /// Takes `text` if it is next.
    fn take_all(&mut self, text: &str) -> bool {
        let mut ahead = self.rest.clone();
        let is_next = text.chars().all(|wanted| ahead.next() == Some(wanted));
        if is_next {
            self.rest = ahead;
        }
        is_next
    }

    fn choice(&mut self) -> Option<Node> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut choices = vec![self.sequence()?];
        while self.take('|') {
            choices.push(self.sequence()?);
        }
        self.depth -= 1;
        match choices.len() {
            1 => choices.pop(),
            _ => Some(Node::Choice(choices)),
        }
    }

    fn sequence(&mut self) -> Option<Node> {
        let mut nodes = Vec::new();
        while let Some(next) = self.rest.peek() {
            if matches!(next, '|' | ')') {
                break;
            }
            if self.bounds().is_some() {
                // There is nothing before it to repeat.
                return None;
            }
            let node = self.atom()?;
            nodes.push(self.quantified(node)?);
        }
        Some(Node::Sequence(nodes))
    }

    fn atom(&mut self) -> Option<Node> {
        Some(match self.rest.next()? {
            '^' => Node::Assertion(Assertion::Start),
            '$' => Node::Assertion(Assertion::End),
            '.' => class(Class::of(Item::NotNamed(Named::LineTerminator))),
            '(' => self.group()?,
            '[' => class(self.class()?),
            '\\' => self.escape()?,
            '*' | '+' | '?' => return None,
            character => class(Class::character(character.into())),
        })
    }

    fn group(&mut self) -> Option<Node> {
        let look = if self.take_all("?:") {
            None
        } else if self.take_all("?=") {
            Some((Direction::Forward, Wanted::Present))
        } else if self.take_all("?!") {
            Some((Direction::Forward, Wanted::Missing))
        } else if self.take_all("?<=") {
            Some((Direction::Backward, Wanted::Present))
        } else if self.take_all("?<!") {
            Some((Direction::Backward, Wanted::Missing))
        } else if self.take_all("?<") {
            let is_name = |next: &char| next.is_alphanumeric() || matches!(next, '_' | '$');
            while self.rest.next_if(is_name).is_some() {}
            if !self.take('>') {
                return None;
            }
            None
        } else if self.rest.peek() == Some(&'?') {
            return None;
        } else {
            None
        };
        let node = self.choice()?;
        if !self.take(')') {
            return None;
        }
        Some(match look {
            None => node,
            Some((direction, wanted)) => Node::Look {
                node: Box::new(node),
                direction,
                wanted,
            },
        })
    }

    fn quantified(&mut self, node: Node) -> Option<Node> {
        let (min, max) = if self.take('*') {
            (0, None)
        } else if self.take('+') {
            (1, None)
        } else if self.take('?') {
            (0, Some(1))
        } else if let Some(bounds) = self.bounds() {
            bounds
        } else {
            return Some(node);
        };
        // A lazy quantifier finds another match, and not another answer whether there is one.
        self.take('?');
        if matches!(self.rest.peek(), Some('*' | '+' | '?')) || max.is_some_and(|max| max < min) {
            return None;
        }
        Some(Node::Repeat {
            node: Box::new(node),
            min,
            max,
        })
    }

    /// `{n}`, `{n,}` or `{n,m}`; a brace that begins none of them stands for itself.
    fn bounds(&mut self) -> Option<(u32, Option<u32>)> {
        let mut ahead = Self {
            rest: self.rest.clone(),
            depth: 0,
        };
        if !ahead.take('{') {
            return None;
        }
        let min = ahead.number()?;
        let max = if !ahead.take(',') {
            Some(min)
        } else if ahead.rest.peek() == Some(&'}') {
            None
        } else {
            Some(ahead.number()?)
        };
        if !ahead.take('}') {
            return None;
        }
        self.rest = ahead.rest;
        Some((min, max))
    }

    fn number(&mut self) -> Option<u32> {
        let mut digits = String::new();
        while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
            digits.push(digit);
        }
        if digits.is_empty() {
            return None;
        }
        Some(digits.parse().unwrap_or(u32::MAX))
    }

    /// What follows a backslash outside of a class.
    fn escape(&mut self) -> Option<Node> {
        let assertion = match self.rest.peek()? {
            'b' => Assertion::WordBoundary,
            'B' => Assertion::NoWordBoundary,
            '1'..='9' | 'k' => return None,
            _ => return Some(class(Class::of(self.class_escape()?))),
        };
        self.rest.next();
        Some(Node::Assertion(assertion))
    }

    /// What follows a backslash and is a character or a set of them.
    fn class_escape(&mut self) -> Option<Item> {
        let kind = self.rest.next()?;
        let code = match kind {
            'd' => return Some(Item::Named(Named::Digit)),
            'D' => return Some(Item::NotNamed(Named::Digit)),
            'w' => return Some(Item::Named(Named::Word)),
            'W' => return Some(Item::NotNamed(Named::Word)),
            's' => return Some(Item::Named(Named::Space)),
            'S' => return Some(Item::NotNamed(Named::Space)),
            'p' => return self.property().map(Item::Named),
            'P' => return self.property().map(Item::NotNamed),
            't' => 0x09,
            'n' => 0x0A,
            'v' => 0x0B,
            'f' => 0x0C,
            'r' => 0x0D,
            '0' => self.octal()?,
            'c' => u32::from(self.rest.next_if(char::is_ascii_alphabetic)?) % 32,
            'x' => self.hex_digits(2)?,
            'u' => self.unicode_escape()?,
            letter if letter.is_ascii_alphanumeric() => return None,
            character => character.into(),
        };
        Some(Item::Range(code, code))
    }

    /// The digits after `\0`, which Annex B reads as an octal number.
    fn octal(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..2 {
            let Some(digit) = self.rest.next_if(|next| next.is_digit(8)) else {
                break;
            };
            code = code * 8 + digit.to_digit(8)?;
        }
        Some(code)
    }

    /// What follows `\u`: `{…}`, or four digits; two surrogates make one character.
    fn unicode_escape(&mut self) -> Option<u32> {
        if self.take('{') {
            let mut code = 0_u32;
            while !self.take('}') {
                code = code
                    .checked_mul(16)?
                    .checked_add(self.rest.next()?.to_digit(16)?)?;
            }
            return (code <= char::MAX.into()).then_some(code);
        }
        let high = self.hex_digits(4)?;
        if (0xD800..0xDC00).contains(&high) {
            let rest = self.rest.clone();
            if self.take_all("\\u") {
                match self.hex_digits(4) {
                    Some(low @ 0xDC00..0xE000) => {
                        return Some(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00));
                    }
                    _ => self.rest = rest,
                }
            }
        }
        Some(high)
    }

    fn hex_digits(&mut self, count: usize) -> Option<u32> {
        (0..count).try_fold(0, |code, _| {
            Some(code * 16 + self.rest.next()?.to_digit(16)?)
        })
    }

    /// What follows `\p`.
    fn property(&mut self) -> Option<Named> {
        if !self.take('{') {
            return None;
        }
        let mut name = String::new();
        loop {
            match self.rest.next()? {
                '}' => break,
                character => name.push(character),
            }
        }
        Property::named(&name).map(Named::Property)
    }

    /// What follows `[`.
    fn class(&mut self) -> Option<Class> {
        let is_negated = self.take('^');
        let mut items = Vec::new();
        while !self.take(']') {
            let first = self.class_atom()?;
            if self.rest.peek() != Some(&'-') {
                items.push(first);
                continue;
            }
            self.rest.next();
            if self.rest.peek() == Some(&']') {
                items.extend([first, Item::Range('-'.into(), '-'.into())]);
                continue;
            }
            match (first, self.class_atom()?) {
                (Item::Range(first, _), Item::Range(last, _)) if first <= last => {
                    items.push(Item::Range(first, last));
                }
                (Item::Range(..), Item::Range(..)) => return None,
                // A set is no end of a range: the hyphen stands for itself.
                (first, last) => items.extend([first, Item::Range('-'.into(), '-'.into()), last]),
            }
        }
        let class = Class::new(items);
        Some(if is_negated { class.negated() } else { class })
    }

    fn class_atom(&mut self) -> Option<Item> {
        let code = match self.rest.next()? {
            '\\' if self.take('b') => 0x08,
            '\\' => return self.class_escape(),
            character => character.into(),
        };
        Some(Item::Range(code, code))
    }
}

fn class(class: Class) -> Node {
    Node::Class(Arc::new(class))
}
