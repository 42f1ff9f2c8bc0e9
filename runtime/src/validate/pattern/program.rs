//! An expression as a program for the matcher.

use std::sync::Arc;

use crate::validate::pattern::class::Class;
use crate::validate::pattern::syntax::{Assertion, Direction, Node, Wanted};

/// How many steps a program may have: bounds such as `{1,8192}` are written out.
const MAX_STEPS: usize = 1 << 16;

/// A program, which starts at its first step.
#[derive(Debug)]
pub(super) struct Program {
    pub(super) steps: Vec<Step>,
}

/// A step; where it goes on from, if it does not say, is the next one.
#[derive(Debug)]
pub(super) enum Step {
    /// Takes a character.
    Take(Arc<Class>),
    /// Holds only at such a place.
    Assert(Assertion),
    /// Holds where what starts at the next step is found, or is not; goes on at `then`.
    Look {
        direction: Direction,
        wanted: Wanted,
        then: usize,
    },
    /// Goes on at both.
    Fork(usize, usize),
    /// Goes on there.
    Jump(usize),
    /// It matches.
    Match,
}

impl Program {
    /// Compiles an expression; `None` if it becomes too large.
    pub(super) fn compile(node: &Node) -> Option<Self> {
        let mut program = Self { steps: Vec::new() };
        program.push_node(node, Direction::Forward)?;
        program.push(Step::Match)?;
        Some(program)
    }

    fn push(&mut self, step: Step) -> Option<usize> {
        let index = self.steps.len();
        self.steps.push(step);
        (index < MAX_STEPS).then_some(index)
    }

    fn set(&mut self, index: usize, step: Step) {
        if let Some(slot) = self.steps.get_mut(index) {
            *slot = step;
        }
    }

    fn push_node(&mut self, node: &Node, direction: Direction) -> Option<()> {
        match node {
            Node::Class(class) => {
                self.push(Step::Take(Arc::clone(class)))?;
            }
            Node::Assertion(assertion) => {
                self.push(Step::Assert(*assertion))?;
            }
            Node::Sequence(nodes) => match direction {
                Direction::Forward => {
                    for node in nodes {
                        self.push_node(node, direction)?;
                    }
                }
                Direction::Backward => {
                    for node in nodes.iter().rev() {
                        self.push_node(node, direction)?;
                    }
                }
            },
            Node::Choice(nodes) => self.push_choice(nodes, direction)?,
            Node::Repeat { node, min, max } => self.push_repeat(node, *min, *max, direction)?,
            Node::Look {
                node,
                direction,
                wanted,
            } => {
                let look = self.push(Step::Match)?;
                self.push_node(node, *direction)?;
                self.push(Step::Match)?;
                let step = Step::Look {
                    direction: *direction,
                    wanted: *wanted,
                    then: self.steps.len(),
                };
                self.set(look, step);
            }
        }
        Some(())
    }

    fn push_choice(&mut self, nodes: &[Node], direction: Direction) -> Option<()> {
        let mut ends = Vec::new();
        for (index, node) in nodes.iter().enumerate() {
            if index + 1 == nodes.len() {
                self.push_node(node, direction)?;
                break;
            }
            let fork = self.push(Step::Match)?;
            self.push_node(node, direction)?;
            ends.push(self.push(Step::Match)?);
            self.set(fork, Step::Fork(fork + 1, self.steps.len()));
        }
        for end in ends {
            self.set(end, Step::Jump(self.steps.len()));
        }
        Some(())
    }

    fn push_repeat(
        &mut self,
        node: &Node,
        min: u32,
        max: Option<u32>,
        direction: Direction,
    ) -> Option<()> {
        // A look is as true once as many times, and costs as much each time.
        let is_place = matches!(node, Node::Assertion(_) | Node::Look { .. });
        let limit = if is_place { 1 } else { u32::MAX };
        for _ in 0..min.min(limit) {
            let length = self.steps.len();
            self.push_node(node, direction)?;
            if self.steps.len() == length {
                break;
            }
        }
        let Some(max) = max else {
            let fork = self.push(Step::Match)?;
            self.push_node(node, direction)?;
            self.push(Step::Jump(fork))?;
            self.set(fork, Step::Fork(fork + 1, self.steps.len()));
            return Some(());
        };
        let mut forks = Vec::new();
        for _ in min..max {
            forks.push(self.push(Step::Match)?);
            self.push_node(node, direction)?;
        }
        for fork in forks {
            self.set(fork, Step::Fork(fork + 1, self.steps.len()));
        }
        Some(())
    }
}
