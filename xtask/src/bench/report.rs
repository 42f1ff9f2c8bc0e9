//! The figures as tables.

use std::fmt::Write as _;

use crate::bench::measurement::Measurements;
use crate::bench::metric::{GENERATOR, Metric, SECTIONS, Section};
use crate::bench::program::Program;
use crate::bench::{folder, goals, machine};

/// All tables in Markdown that have a figure. What was not measured is a dash, and ratios are those of
/// Tinsmith to the program by hand, and of the official SDK's leaner build to Tinsmith.
pub(super) fn tables(figures: &Measurements) -> String {
    let mut text = String::new();
    for section in SECTIONS {
        text.push_str(&comparison(section, figures));
    }
    text.push_str(&generator(figures));
    text
}

/// bench/RESULTS.md.
pub(super) fn page(figures: &Measurements) -> String {
    format!(
        "{INTRODUCTION}\n{}\n![The figures that matter](results.svg)\n{}{}",
        setting(figures),
        goals::table(figures),
        tables(figures),
    )
}

const INTRODUCTION: &str = "\
# Results

Written by `cargo xtask bench`; see `cargo xtask bench --help`. The columns:

- **by hand**: `floor/`, what a program cannot do without: reqwest, serde_json without its derive,
  Signature Version 4 by hand, TLS by rustls with ring. No retries, no validation, one kind of error.
- **Tinsmith**: `ours/`, the generated client of API Gateway V2 with its default features.
- **official, ring**: `official/`, aws-sdk-apigatewayv2 without its default features and without
  aws-config, over aws-smithy-http-client with rustls and ring.
- **official**: the same with aws-config and all default features, as its documentation recommends.

All are built by cargo's release profile with `strip = true` and nothing else changed, and all make
the same calls with the same inputs. CPU is user and system time of all processes, since others may
use the machine meanwhile. The programs take turns, and what is repeated keeps its least figure: of
three clean builds, each compiler its own (there is one build of the official SDK, and of Glue), of 70
rounds of 2,000 calls, 1,000 measurements that criterion makes of each part of a call, 100 starts,
three runs of the generator. Calls and their server share one processor. A busy machine adds up to 20 %
to the CPU of a single build.

`÷ by hand` is Tinsmith's figure by that of the program by hand; `÷ Tinsmith` is that of the leaner
official build by Tinsmith's.
";

/// The machine, and the versions of what was measured.
fn setting(figures: &Measurements) -> String {
    let mut text = format!(
        "- machine: {}\n- Tinsmith: {}\n",
        figures.machine(),
        machine::commit()
    );
    for (package, names) in VERSIONS {
        let package = folder().join(package);
        let versions = names.iter().filter_map(|name| {
            let version = machine::locked_version(&package, name)?;
            Some(format!("{name} {version}"))
        });
        let versions: Vec<_> = versions.collect();
        let _ = writeln!(text, "- {}", versions.join(", "));
    }
    text
}

/// The crates whose versions matter, by the packages that lock them.
const VERSIONS: [(&str, &[&str]); 3] = [
    (
        "floor",
        &["reqwest", "hyper", "rustls", "ring", "tokio", "serde_json"],
    ),
    (
        "official",
        &[
            "aws-sdk-apigatewayv2",
            "aws-config",
            "aws-smithy-http-client",
        ],
    ),
    ("large/official", &["aws-sdk-glue"]),
];

/// The head of a section that has figures: its title, what measures it, and when that was done.
fn head(section: &Section, figures: &Measurements) -> Option<String> {
    let is_of_section = |name: &str| section.metrics.iter().any(|metric| metric.key == name);
    let (first, last) = figures.dates(is_of_section)?;
    let when = if first == last {
        format!("on {last}")
    } else {
        format!("from {first} to {last}")
    };
    let (title, command) = (section.title, section.command);
    Some(format!("\n## {title}\n\n`{command}`, {when}.\n\n"))
}

fn comparison(section: &Section, figures: &Measurements) -> String {
    let Some(mut text) = head(section, figures) else {
        return String::new();
    };
    text.push('|');
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
    let Some(mut text) = head(&GENERATOR, figures) else {
        return String::new();
    };
    let _ = writeln!(text, "| | {} |", models.join(" | "));
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
        let text = "machine\tOne\nsize_one\tfloor\t4000000\t2026-03-01\nsize_one\tours\t4400000\t2026-03-01\n\
                    size_one\tofficial\t13200000\t2026-03-01\n";
        let figures = text.parse().unwrap();
        let row = row(&SECTIONS[1].metrics[0], &figures);
        assert_eq!(
            row,
            "| one call | 4.00 MB | 4.40 MB | – | 13.20 MB | 1.10 | 3.00 |\n"
        );
        let tables = tables(&figures);
        assert!(tables.contains(&row), "{tables}");
        assert_eq!(
            tables.matches("\n## ").count(),
            1,
            "sections that were not measured"
        );
    }
}
