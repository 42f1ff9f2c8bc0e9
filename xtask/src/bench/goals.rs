//! What the project promises, next to what was measured.

use std::fmt::Write as _;

use crate::bench::measurement::Measurements;
use crate::bench::program::Program;

/// Tinsmith's figure as a share of another program's.
#[derive(Debug)]
struct Goal {
    label: &'static str,
    metric: &'static str,
    by: Program,
    at_most: f64,
}

const GOALS: [Goal; 5] = [
    Goal {
        label: "clean release build, by the program by hand",
        metric: "release_cpu",
        by: Program::Floor,
        at_most: 1.15,
    },
    Goal {
        label: "stripped program, by the program by hand",
        metric: "size_one",
        by: Program::Floor,
        at_most: 1.15,
    },
    Goal {
        label: "CPU of a call, by the program by hand",
        metric: "call_cpu_ns_1",
        by: Program::Floor,
        at_most: 1.15,
    },
    Goal {
        label: "CPU of a call, by the official SDK",
        metric: "call_cpu_ns_1",
        by: Program::OfficialRing,
        at_most: 0.5,
    },
    Goal {
        label: "release build of the service crate, by the official SDK",
        metric: "release_service_cpu",
        by: Program::OfficialRing,
        at_most: 1.0 / 30.0,
    },
];

/// A table in Markdown of the goals whose figures are there.
pub(super) fn table(figures: &Measurements) -> String {
    let mut text =
        String::from("\n## Goals\n\n| | goal | measured | |\n| --- | ---: | ---: | --- |\n");
    for goal in &GOALS {
        let ours = figures.value(goal.metric, Program::Ours.key());
        let other = figures.value(goal.metric, goal.by.key());
        let (Some(ours), Some(other)) = (ours, other.filter(|other| *other > 0.0)) else {
            continue;
        };
        let share = ours / other;
        let _ = writeln!(
            text,
            "| {} | {:.3} | {share:.3} | {} |",
            goal.label,
            goal.at_most,
            if share <= goal.at_most {
                "met"
            } else {
                "missed"
            },
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_is_met_or_missed() {
        let text = "machine\tOne\nsize_one\tfloor\t4000000\t2026-03-01\n\
                    size_one\tours\t4600000\t2026-03-01\n\
                    call_cpu_ns_1\tfloor\t100\t2026-03-01\ncall_cpu_ns_1\tours\t116\t2026-03-01\n";
        let table = table(&text.parse().unwrap());
        assert!(
            table.contains("| stripped program, by the program by hand | 1.150 | 1.150 | met |")
        );
        assert!(
            table.contains("| CPU of a call, by the program by hand | 1.150 | 1.160 | missed |")
        );
        assert_eq!(
            table.matches(" met ").count() + table.matches(" missed ").count(),
            2
        );
    }
}
