//! Shapes that contain themselves.

use std::collections::{HashMap, HashSet};

use super::context::{Context, MemberRef};
use super::presence;
use crate::error::Problem;
use crate::ir::Presence;
use crate::smithy::{Kind, Shape, ShapeId};

/// The most lists and maps that may stand inside each other without a structure between them.
const DEEPEST: usize = 32;

/// The members that have to be boxed: those on a cycle without a list or map in it.
///
/// Reports what cannot exist at all: lists and maps of themselves, and structures that can only be
/// built from themselves.
pub(super) fn boxed<'m>(context: &Context<'m>) -> HashSet<(&'m ShapeId, &'m str)> {
    collections(context);
    let shapes: Vec<&Shape> = context
        .closure
        .shapes
        .iter()
        .copied()
        .filter(|shape| matches!(shape.kind, Kind::Structure | Kind::Union))
        .collect();
    let component = components(context, &shapes, |_| true);
    let demanded = components(context, &shapes, |member| is_demanded(context, member));
    let is_on_cycle = |component: &HashMap<&ShapeId, usize>, member: MemberRef<'_>| {
        let target = component.get(&member.member.target);
        target.is_some() && component.get(&member.shape.id) == target
    };
    let mut boxed = HashSet::new();
    for shape in shapes {
        for member in MemberRef::all(shape) {
            if is_on_cycle(&component, member) {
                boxed.insert((&shape.id, member.name));
            }
            if is_on_cycle(&demanded, member) && is_demanded(context, member) {
                context.report(
                    member,
                    Problem::EndlessStructure {
                        target: member.member.target.clone(),
                    },
                );
            }
        }
    }
    boxed
}

/// Whether a value of the shape cannot be without this member's value.
fn is_demanded<'m>(context: &Context<'m>, member: MemberRef<'m>) -> bool {
    member.shape.kind == Kind::Structure
        && presence::of(context, member) == Presence::Required
        && context
            .target(member)
            .is_some_and(|target| target.kind == Kind::Structure)
}

/// Reports lists and maps that contain themselves or each other without end.
fn collections(context: &Context<'_>) {
    for start in &context.closure.shapes {
        let mut depth = 0;
        let mut shape = *start;
        while let Some(inner) = element(context, shape) {
            depth += 1;
            if inner.id == start.id {
                context.report(&start.id, Problem::EndlessCollection);
                break;
            }
            if depth == DEEPEST {
                context.report(&start.id, Problem::DeepCollection { limit: DEEPEST });
                break;
            }
            shape = inner;
        }
    }
}

/// The shape inside a list or map.
fn element<'m>(context: &Context<'m>, shape: &Shape) -> Option<&'m Shape> {
    let name = match shape.kind {
        Kind::List => "member",
        Kind::Map => "value",
        _ => return None,
    };
    context.model.shape(&shape.members.get(name)?.target)
}

/// The strongly connected components of the shapes along the members that `follow` keeps, by
/// Tarjan's algorithm without recursion.
fn components<'m>(
    context: &Context<'m>,
    shapes: &[&'m Shape],
    follow: impl Fn(MemberRef<'m>) -> bool,
) -> HashMap<&'m ShapeId, usize> {
    let numbers: HashMap<&ShapeId, usize> = shapes
        .iter()
        .enumerate()
        .map(|(number, shape)| (&shape.id, number))
        .collect();
    let edges: Vec<Vec<usize>> = shapes
        .iter()
        .map(|shape| {
            MemberRef::all(shape)
                .filter(|member| follow(*member))
                .filter_map(|member| context.target(member))
                .filter_map(|target| numbers.get(&target.id).copied())
                .collect()
        })
        .collect();
    let component = tarjan(&edges);
    shapes
        .iter()
        .zip(component)
        .map(|(shape, component)| (&shape.id, component))
        .collect()
}

/// For each node the component that it belongs to.
fn tarjan(edges: &[Vec<usize>]) -> Vec<usize> {
    const NEW: usize = usize::MAX;
    let mut order = vec![NEW; edges.len()];
    let mut low = vec![NEW; edges.len()];
    let mut component = vec![NEW; edges.len()];
    let mut open: Vec<usize> = Vec::new();
    let mut count = 0;
    for start in 0..edges.len() {
        let mut path: Vec<(usize, usize)> = vec![(start, 0)];
        while let Some((node, next)) = path.pop() {
            if next == 0 {
                if order[node] != NEW {
                    continue;
                }
                (order[node], low[node]) = (count, count);
                count += 1;
                open.push(node);
            }
            let seen = next.checked_sub(1).and_then(|last| edges[node].get(last));
            if let Some(&seen) = seen.filter(|seen| component[**seen] == NEW) {
                low[node] = low[node].min(low[seen]);
            }
            if let Some(&target) = edges[node].get(next) {
                path.push((node, next + 1));
                path.push((target, 0));
                continue;
            }
            if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    component[member] = node;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::tarjan;

    #[test]
    fn components_are_the_cycles() {
        // 0 ⇄ 1 → 2 → 3 → 4 → 2, 5 → 5, 6
        let edges = [
            vec![1],
            vec![0, 2],
            vec![3],
            vec![4],
            vec![2],
            vec![5, 5],
            vec![],
        ];
        let component = tarjan(&edges);
        assert_eq!(component[0], component[1]);
        assert_eq!((component[2], component[3]), (component[3], component[4]));
        let mut distinct = component.clone();
        distinct.sort_unstable();
        distinct.dedup();
        assert_eq!(distinct.len(), 4, "{component:?}");
    }

    #[test]
    fn a_long_chain_does_not_exhaust_the_stack() {
        let edges: Vec<Vec<usize>> = (0..200_000)
            .map(|node| vec![(node + 1) % 200_000])
            .collect();
        let component = tarjan(&edges);
        assert!(component.iter().all(|number| *number == component[0]));
    }
}
