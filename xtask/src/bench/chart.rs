//! One picture of the figures that matter.

use std::fmt::Write as _;

use crate::bench::measurement::Measurements;
use crate::bench::metric::{Metric, SECTIONS};
use crate::bench::program::Program;

/// Metrics and the titles of their panels, two panels beside each other.
const PANELS: [(&str, &str); 4] = [
    ("release_cpu", "Clean release build of one call, CPU"),
    (
        "release_service_cpu",
        "Of that, the service crate alone, CPU",
    ),
    ("size_one", "That program, stripped"),
    ("call_cpu_ns_1", "A call, CPU"),
];

const WIDTH: f64 = 840.0;
const MARGIN: f64 = 20.0;
const COLUMN_WIDTH: f64 = 410.0;
const LABEL_WIDTH: f64 = 100.0;
/// Of the longest bar; its figure stands behind it.
const BAR_WIDTH: f64 = 210.0;
const BAR_HEIGHT: f64 = 14.0;
const ROW_HEIGHT: f64 = 24.0;
const TITLE_HEIGHT: f64 = 30.0;
const GAP: f64 = 26.0;

/// A panel of bars for each figure, each on a scale of its own, as SVG on a ground of its own, so
/// that it can be read wherever it is shown. Viewers that know what the reader prefers, get it dark.
pub(super) fn draw(figures: &Measurements) -> String {
    let mut body = String::new();
    let mut top = MARGIN;
    for row in PANELS.chunks(2) {
        let mut bottom = top;
        for (column, (key, title)) in row.iter().enumerate() {
            let x = MARGIN + column as f64 * COLUMN_WIDTH;
            bottom = panel(key, title, figures, (x, top), &mut body).max(bottom);
        }
        top = bottom + GAP;
    }
    let height = top - GAP + MARGIN;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
         width=\"{WIDTH}\" height=\"{height}\" role=\"img\">\n\
         <title>Tinsmith, a program by hand and the official SDK, compared</title>\n{STYLE}\
         <rect class=\"ground\" width=\"{WIDTH}\" height=\"{height}\" rx=\"8\"/>\n{body}</svg>\n"
    )
}

const STYLE: &str = "\
<style>
text { font: 13px system-ui, -apple-system, 'Segoe UI', 'DejaVu Sans', sans-serif; fill: #3d444d }
.title { font-weight: 600; font-size: 14px; fill: #1f2328 }
.of-ours { font-weight: 600 }
.ground { fill: #ffffff; stroke: #d1d9e0 }
.ours { fill: #0969da }
.other { fill: #afb8c1 }
@media (prefers-color-scheme: dark) {
  text { fill: #b1bac4 }
  .title { fill: #f0f6fc }
  .ground { fill: #0d1117; stroke: #3d444d }
  .ours { fill: #4493f8 }
  .other { fill: #57606a }
}
</style>
";

/// Draws the panel of a metric from its upper left corner; where it ends below.
fn panel(
    key: &str,
    title: &str,
    figures: &Measurements,
    (left, top): (f64, f64),
    body: &mut String,
) -> f64 {
    let mut metrics = SECTIONS.iter().flat_map(|section| section.metrics);
    let Some(metric) = metrics.find(|metric| metric.key == key) else {
        return top;
    };
    let bars: Vec<(Program, f64)> = Program::ALL
        .iter()
        .filter_map(|program| Some((*program, figures.value(key, program.key())?)))
        .collect();
    let longest = bars.iter().map(|(_, value)| *value);
    let longest = longest.fold(f64::MIN_POSITIVE, f64::max);
    let baseline = top + 14.0;
    let _ = writeln!(
        body,
        "<text class=\"title\" x=\"{left}\" y=\"{baseline}\">{title}</text>"
    );
    let mut y = top + TITLE_HEIGHT;
    for (program, value) in bars {
        let width = (value / longest * BAR_WIDTH).max(1.0);
        bar(metric, program, value, (left, y, width), body);
        y += ROW_HEIGHT;
    }
    y + BAR_HEIGHT - ROW_HEIGHT
}

/// A bar with its program before and its figure behind it.
fn bar(
    metric: &Metric,
    program: Program,
    value: f64,
    (left, y, width): (f64, f64, f64),
    body: &mut String,
) {
    let (bar, text) = match program {
        Program::Ours => ("ours", " class=\"of-ours\""),
        _ => ("other", ""),
    };
    let baseline = y + BAR_HEIGHT - 2.5;
    let start = left + LABEL_WIDTH;
    let _ = writeln!(
        body,
        "<text{text} x=\"{left}\" y=\"{baseline}\">{}</text>\n\
         <rect class=\"{bar}\" x=\"{start}\" y=\"{y}\" width=\"{width:.1}\" \
         height=\"{BAR_HEIGHT}\" rx=\"2\"/>\n\
         <text{text} x=\"{:.1}\" y=\"{baseline}\">{}</text>",
        program.title(),
        start + width + 8.0,
        metric.unit.write(value),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bars_are_as_long_as_their_figures_and_missing_ones_are_left_out() {
        let text = "machine\tOne\nsize_one\tfloor\t2000000\t2026-03-01\n\
                    size_one\tours\t4000000\t2026-03-01\n";
        let picture = draw(&text.parse().unwrap());
        assert!(picture.contains("width=\"105.0\""), "{picture}");
        assert!(
            picture.contains("class=\"ours\" x=\"120\" y=\"120\" width=\"210.0\""),
            "{picture}"
        );
        assert_eq!(picture.matches("rx=\"2\"").count(), 2);
        assert!(picture.contains("4.00 MB"));
    }
}
