//! One picture of the figures that matter.

use std::fmt::Write as _;

use crate::bench::measurement::Measurements;
use crate::bench::metric::{Metric, SECTIONS};
use crate::bench::program::Program;

const PANELS: [(&str, &str); 4] = [
    (
        "release_cpu",
        "Clean release build of a program with one call, CPU",
    ),
    ("release_service_cpu", "The service crate alone, CPU"),
    ("size_one", "That program, stripped"),
    ("call_cpu_ns_1", "CPU of a call"),
];

const WIDTH: f64 = 720.0;
const LABEL_WIDTH: f64 = 110.0;
const BAR_WIDTH: f64 = 500.0;
const BAR_HEIGHT: f64 = 16.0;
const ROW_HEIGHT: f64 = 22.0;
const PANEL_HEAD: f64 = 30.0;

/// A panel of bars for each figure, each on a scale of its own, as SVG that suits light and dark
/// pages.
pub(super) fn draw(figures: &Measurements) -> String {
    let mut body = String::new();
    let mut y = 8.0;
    for (key, title) in PANELS {
        let metrics = SECTIONS.iter().flat_map(|section| section.metrics);
        let Some(metric) = metrics.into_iter().find(|metric| metric.key == key) else {
            continue;
        };
        y = panel(metric, title, figures, y, &mut body);
    }
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {y}\" width=\"{WIDTH}\" \
         height=\"{y}\" role=\"img\" aria-label=\"Tinsmith compared\">\n{STYLE}{body}</svg>\n"
    )
}

const STYLE: &str = "\
<style>
text { font: 13px system-ui, sans-serif; fill: #444c56 }
.title { font-weight: 600 }
.ours { fill: #2f81f7 }
.other { fill: #9aa4ae }
@media (prefers-color-scheme: dark) { text { fill: #c9d1d9 } .other { fill: #6e7681 } }
</style>
";

/// Draws a panel from `top` on; where it ends.
fn panel(metric: &Metric, title: &str, figures: &Measurements, top: f64, body: &mut String) -> f64 {
    let bars: Vec<(Program, f64)> = Program::ALL
        .iter()
        .filter_map(|program| Some((*program, figures.value(metric.key, program.key())?)))
        .collect();
    let largest = bars
        .iter()
        .map(|(_, value)| *value)
        .fold(f64::MIN_POSITIVE, f64::max);
    let mut y = top + PANEL_HEAD;
    let _ = writeln!(
        body,
        "<text class=\"title\" x=\"0\" y=\"{}\">{title}</text>",
        y - 12.0
    );
    for (program, value) in bars {
        let class = if program == Program::Ours {
            "ours"
        } else {
            "other"
        };
        let width = (value / largest * BAR_WIDTH).max(1.0);
        let baseline = y + BAR_HEIGHT - 3.0;
        let _ = writeln!(
            body,
            "<text x=\"0\" y=\"{baseline}\">{}</text>\n\
             <rect class=\"{class}\" x=\"{LABEL_WIDTH}\" y=\"{y}\" width=\"{width:.1}\" \
             height=\"{BAR_HEIGHT}\" rx=\"2\"/>\n\
             <text x=\"{:.1}\" y=\"{baseline}\">{}</text>",
            program.title(),
            LABEL_WIDTH + width + 6.0,
            metric.unit.write(value),
        );
        y += ROW_HEIGHT;
    }
    y
}
