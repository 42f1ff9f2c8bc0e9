//! Whether a text has a match: all ways through the program at once, a character at a time, so that
//! no text makes it take more than their product in time.

use crate::validate::pattern::class::{Answer, is_word};
use crate::validate::pattern::program::{Program, Step};
use crate::validate::pattern::syntax::{Assertion, Direction, Wanted};

/// How many steps a search may take, some tens of milliseconds. Only looks inside of repetitions,
/// each of which searches by itself, can come near to it with values of the size that services take.
const MAX_STEPS: usize = 4_000_000;

/// Whether `text` has a match of `program` anywhere. `None` if the search takes too long.
pub(super) fn has_match(program: &Program, text: &str) -> Option<bool> {
    let mut matcher = Matcher {
        program,
        text: text.chars().collect(),
        steps_left: MAX_STEPS,
        was_unsure: false,
    };
    matcher.search(0, 0, Direction::Forward, Start::Anywhere)
}

struct Matcher<'p> {
    program: &'p Program,
    text: Vec<char>,
    steps_left: usize,
    /// Whether a character was taken that may not be in its class. Such a character counts as one
    /// that is: a value is refused only when it is certain that it does not match.
    was_unsure: bool,
}

/// Where a match may start.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Start {
    Here,
    Anywhere,
}

/// A set of steps, in which each is once.
struct Threads {
    steps: Vec<usize>,
    is_member: Vec<bool>,
}

impl Matcher<'_> {
    /// Runs the program from the step `entry` on, from `position` in the text.
    fn search(
        &mut self,
        entry: usize,
        mut position: usize,
        direction: Direction,
        start: Start,
    ) -> Option<bool> {
        let mut threads = Threads::new(self.program.steps.len());
        let mut next = Threads::new(self.program.steps.len());
        threads.add(entry);
        loop {
            if self.follow(&mut threads, position)? {
                return Some(true);
            }
            let character = match direction {
                Direction::Forward => self.text.get(position),
                Direction::Backward => position.checked_sub(1).and_then(|at| self.text.get(at)),
            };
            let Some(&character) = character else {
                return Some(false);
            };
            for step in threads.steps.iter().copied() {
                if let Some(Step::Take(class)) = self.program.steps.get(step) {
                    let answer = class.holds(character);
                    self.was_unsure |= answer == Answer::Maybe;
                    if answer != Answer::No {
                        next.add(step + 1);
                    }
                }
            }
            std::mem::swap(&mut threads, &mut next);
            next.clear();
            match direction {
                Direction::Forward => position += 1,
                Direction::Backward => position -= 1,
            }
            if start == Start::Anywhere {
                threads.add(entry);
            }
            if threads.steps.is_empty() {
                return Some(false);
            }
        }
    }

    /// Adds all steps that are reached without taking a character; whether one of them matches.
    fn follow(&mut self, threads: &mut Threads, position: usize) -> Option<bool> {
        let mut index = 0;
        while let Some(&step) = threads.steps.get(index) {
            index += 1;
            self.steps_left = self.steps_left.checked_sub(1)?;
            match self.program.steps.get(step) {
                Some(Step::Take(_)) => {}
                Some(Step::Match) | None => return Some(true),
                Some(Step::Jump(to)) => threads.add(*to),
                Some(Step::Fork(one, other)) => {
                    threads.add(*one);
                    threads.add(*other);
                }
                Some(Step::Assert(assertion)) => {
                    if self.holds(*assertion, position) {
                        threads.add(step + 1);
                    }
                }
                Some(Step::Look {
                    direction,
                    wanted,
                    then,
                }) => {
                    if self.look(step + 1, position, *direction, *wanted)? {
                        threads.add(*then);
                    }
                }
            }
        }
        Some(false)
    }

    fn look(
        &mut self,
        entry: usize,
        position: usize,
        direction: Direction,
        wanted: Wanted,
    ) -> Option<bool> {
        // The search gets its own sets, which have to be made.
        let cost = self.program.steps.len() / 16;
        self.steps_left = self.steps_left.checked_sub(cost)?;
        let was_unsure = std::mem::take(&mut self.was_unsure);
        let is_found = self.search(entry, position, direction, Start::Here)?;
        let is_unsure = self.was_unsure;
        self.was_unsure |= was_unsure;
        Some(match wanted {
            Wanted::Present => is_found,
            Wanted::Missing => !is_found || is_unsure,
        })
    }

    fn holds(&self, assertion: Assertion, position: usize) -> bool {
        let is_word_at = |at: Option<usize>| {
            let character = at.and_then(|at| self.text.get(at));
            character.is_some_and(|character| is_word(*character))
        };
        let is_boundary = is_word_at(position.checked_sub(1)) != is_word_at(Some(position));
        match assertion {
            Assertion::Start => position == 0,
            Assertion::End => position == self.text.len(),
            Assertion::WordBoundary => is_boundary,
            Assertion::NoWordBoundary => !is_boundary,
        }
    }
}

impl Threads {
    fn new(program_length: usize) -> Self {
        Self {
            steps: Vec::new(),
            is_member: vec![false; program_length],
        }
    }

    fn add(&mut self, step: usize) {
        if let Some(is_member @ false) = self.is_member.get_mut(step) {
            *is_member = true;
            self.steps.push(step);
        }
    }

    fn clear(&mut self) {
        for step in self.steps.drain(..) {
            if let Some(is_member) = self.is_member.get_mut(step) {
                *is_member = false;
            }
        }
    }
}
