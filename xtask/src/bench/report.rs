//! The figures as tables.

use std::fmt::Write as _;

use crate::bench::machine;
use crate::bench::measurement::Measurements;
use crate::bench::metric::{GENERATOR, Metric, SECTIONS, Section};
use crate::bench::program::Program;

/// All tables in Markdown. What was not measured is a dash, and ratios are those of Tinsmith to the
/// program by hand, and of the official SDK's leaner build to Tinsmith.
pub(super) fn tables(figures: &Measurements) -> String {
    let mut text = String::new();
    for section in SECTIONS {
        text.push_str(&comparison(section, figures));
    }
    text.push_str(&generator(figures));
    text
}

/// bench/RESULTS.md.
pub(super) fn page(tables: &str, figures: &Measurements) -> String {
    let mut text = format!("{INTRODUCTION}\n{}\n\n", machine::describe());
    for program in Program::ALL {
        if let Some(date) = figures.last_date(program.key()) {
            let _ = writeln!(text, "- {}: measured on {date}", program.title());
        }
    }
    text.push_str("\n![The figures that matter](results.svg)\n");
    text.push_str(tables);
    text
}

const INTRODUCTION: &str = "\
# Results

Written by `cargo xtask bench`; see `cargo xtask bench --help`. The columns:

- **by hand**: `floor/`, what a program cannot do without: reqwest, serde_json without its derive,
  Signature Version 4 by hand, TLS by rustls with ring. No retries, no validation, one kind of error.
- **Tinsmith**: `ours/`, the generated client of API Gateway V2 with its default features.
- **official, ring**: `official/`, aws-sdk-apigatewayv2 without aws-config and its default HTTPS
  client, over aws-smithy-http-client with rustls and ring.
- **official**: the same with aws-config and the defaults, as its documentation recommends.

CPU is user and system time of all processes, since others may have used the machine meanwhile;
repeats differ by up to 15 %. Of calls and their parts it is the best of several rounds. `÷ by hand`
is Tinsmith's figure by that of the program by hand; `÷ Tinsmith` is that of the leaner official
build by Tinsmith's.
";

fn comparison(section: &Section, figures: &Measurements) -> String {
    let mut text = format!("\n## {}\n\n|", section.title);
    let titles = Program::ALL.iter().map(|program| program.title());
    for title in [""]
        .into_iter()
        .chain(titles)
        .chain(["÷ by hand", "÷ Tinsmith"])
    {
        let _ = write!(text, " {title} |");
    }
    text.push_str("\n| --- |");
    text.push_str(&" ---: |".repeat(Program::ALL.len() + 2));
    text.push('\n');
    for metric in section.metrics {
        text.push_str(&row(metric, figures));
    }
    text
}

fn row(metric: &Metric, figures: &Measurements) -> String {
    let value = |program: Program| figures.value(metric.key, program.key());
    let mut text = format!("| {} |", metric.label);
    for program in Program::ALL {
        let cell = value(*program).map(|value| metric.unit.write(value));
        let _ = write!(text, " {} |", cell.as_deref().unwrap_or("–"));
    }
    let ours = value(Program::Ours);
    let official = value(Program::OfficialRing).or_else(|| value(Program::Official));
    for ratio in [ratio(ours, value(Program::Floor)), ratio(official, ours)] {
        let _ = write!(text, " {} |", ratio.as_deref().unwrap_or("–"));
    }
    text.push('\n');
    text
}

fn ratio(value: Option<f64>, by: Option<f64>) -> Option<String> {
    let ratio = value? / by.filter(|by| *by > 0.0)?;
    Some(if ratio < 10.0 {
        format!("{ratio:.2}")
    } else {
        format!("{ratio:.0}")
    })
}

fn generator(figures: &Measurements) -> String {
    let mut models: Vec<&str> = figures.measured("generate_model_kb").collect();
    let size = |model: &&str| {
        figures
            .value("generate_model_kb", model)
            .unwrap_or_default()
    };
    models.sort_by(|a, b| size(a).total_cmp(&size(b)));
    if models.is_empty() {
        return String::new();
    }
    let mut text = format!("\n## {}\n\n| | {} |\n", GENERATOR.title, models.join(" | "));
    let _ = writeln!(text, "| --- |{}", " ---: |".repeat(models.len()));
    for metric in GENERATOR.metrics {
        let _ = write!(text, "| {} |", metric.label);
        for model in &models {
            let cell = figures.value(metric.key, model);
            let cell = cell.map(|value| metric.unit.write(value));
            let _ = write!(text, " {} |", cell.as_deref().unwrap_or("–"));
        }
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_all_programs_and_two_ratios() {
        let text = "size_one\tfloor\t4000000\t2026-03-01\nsize_one\tours\t4400000\t2026-03-01\n\
                    size_one\tofficial\t13200000\t2026-03-01\n";
        let metric = &SECTIONS[1].metrics[0];
        assert_eq!(
            row(metric, &text.parse().unwrap()),
            "| one call | 4.00 MB | 4.40 MB | – | 13.20 MB | 1.10 | 3.00 |\n"
        );
    }
}
