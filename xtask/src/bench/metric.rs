//! What is measured, in the words of the report.

/// A table of the report.
#[derive(Debug)]
pub(super) struct Section {
    pub title: &'static str,
    /// What measures it.
    pub command: &'static str,
    pub metrics: &'static [Metric],
}

/// A row of a table.
#[derive(Debug)]
pub(super) struct Metric {
    /// Its name in bench/results.tsv.
    pub key: &'static str,
    pub label: &'static str,
    pub unit: Unit,
}

/// How a figure is written.
#[derive(Clone, Copy, Debug)]
pub(super) enum Unit {
    Count,
    CpuSeconds,
    CpuMillis,
    Nanos,
    Megabytes,
    Bytes,
}

impl Unit {
    pub(super) fn write(self, value: f64) -> String {
        match self {
            Self::Count => format!("{value:.0}"),
            Self::CpuSeconds if value < 10.0 => format!("{value:.2} s"),
            Self::CpuSeconds => format!("{value:.1} s"),
            Self::CpuMillis => format!("{value:.1} ms"),
            Self::Nanos if value < 1e6 => format!("{:.1} µs", value / 1e3),
            Self::Nanos => format!("{:.2} ms", value / 1e6),
            Self::Megabytes => format!("{value:.0} MB"),
            Self::Bytes if value < 1e6 => format!("{:.0} KB", value / 1e3),
            Self::Bytes => format!("{:.2} MB", value / 1e6),
        }
    }
}

const fn metric(key: &'static str, label: &'static str, unit: Unit) -> Metric {
    Metric { key, label, unit }
}

/// The tables that compare programs.
pub(super) const SECTIONS: &[Section] = &[
    Section {
        title: "Building a program that makes one call",
        command: "cargo xtask bench build",
        metrics: &[
            metric("crates", "crates in the tree", Unit::Count),
            metric("release_cpu", "clean release build, CPU", Unit::CpuSeconds),
            metric(
                "release_peak_mb",
                "its largest process, peak",
                Unit::Megabytes,
            ),
            metric(
                "release_service_cpu",
                "the service crate alone, CPU",
                Unit::CpuSeconds,
            ),
            metric("release_service_peak_mb", "its peak", Unit::Megabytes),
            metric(
                "release_runtime_cpu",
                "our runtime alone, CPU",
                Unit::CpuSeconds,
            ),
            metric(
                "release_touch_cpu",
                "again after a change, CPU",
                Unit::CpuSeconds,
            ),
            metric("debug_cpu", "clean debug build, CPU", Unit::CpuSeconds),
            metric(
                "debug_peak_mb",
                "its largest process, peak",
                Unit::Megabytes,
            ),
            metric(
                "debug_service_cpu",
                "the service crate alone, CPU",
                Unit::CpuSeconds,
            ),
            metric("debug_service_peak_mb", "its peak", Unit::Megabytes),
            metric(
                "debug_runtime_cpu",
                "our runtime alone, CPU",
                Unit::CpuSeconds,
            ),
            metric(
                "debug_touch_cpu",
                "again after a change, CPU",
                Unit::CpuSeconds,
            ),
        ],
    },
    Section {
        title: "Stripped release program",
        command: "cargo xtask bench size",
        metrics: &[
            metric("size_one", "one call", Unit::Bytes),
            metric("size_thirty", "thirty calls", Unit::Bytes),
        ],
    },
    Section {
        title: "A call of `UpdateIntegration` with all members, on loopback",
        command: "cargo xtask bench call",
        metrics: &[
            metric("call_cpu_ns_1", "CPU, one task", Unit::Nanos),
            metric("call_cpu_ns_64", "CPU, 64 tasks", Unit::Nanos),
            metric(
                "call_p50_ns_1",
                "latency of the median, one task",
                Unit::Nanos,
            ),
            metric(
                "call_p99_ns_1",
                "latency of the slowest hundredth, one task",
                Unit::Nanos,
            ),
            metric(
                "call_p50_ns_64",
                "latency of the median, 64 tasks",
                Unit::Nanos,
            ),
            metric(
                "call_p99_ns_64",
                "latency of the slowest hundredth, 64 tasks",
                Unit::Nanos,
            ),
            metric("call_allocations", "allocations", Unit::Count),
            metric("call_reallocations", "reallocations", Unit::Count),
            metric("call_allocated_bytes", "bytes allocated", Unit::Bytes),
            metric("encode_ns", "encoding alone, CPU", Unit::Nanos),
            metric("sign_ns", "signing alone, CPU", Unit::Nanos),
            metric("decode_ns", "decoding alone, CPU", Unit::Nanos),
            metric("idle_bytes", "heap of a client between calls", Unit::Bytes),
            metric(
                "first_byte_ns",
                "from the start of a program to its first byte on the wire",
                Unit::Nanos,
            ),
            metric(
                "start_cpu_ms",
                "a whole run of a program with one call, CPU",
                Unit::CpuMillis,
            ),
        ],
    },
    Section {
        title: "AWS Glue, 253 operations: building a program that makes one call",
        command: "cargo xtask bench build --official-large",
        metrics: &[
            metric("large_crates", "crates in the tree", Unit::Count),
            metric(
                "large_release_cpu",
                "clean release build, CPU",
                Unit::CpuSeconds,
            ),
            metric(
                "large_release_peak_mb",
                "its largest process, peak",
                Unit::Megabytes,
            ),
            metric(
                "large_release_service_cpu",
                "the service crate alone, CPU",
                Unit::CpuSeconds,
            ),
            metric("large_release_service_peak_mb", "its peak", Unit::Megabytes),
            metric(
                "large_release_touch_cpu",
                "again after a change, CPU",
                Unit::CpuSeconds,
            ),
            metric(
                "large_debug_cpu",
                "clean debug build, CPU",
                Unit::CpuSeconds,
            ),
            metric(
                "large_debug_peak_mb",
                "its largest process, peak",
                Unit::Megabytes,
            ),
            metric(
                "large_debug_service_cpu",
                "the service crate alone, CPU",
                Unit::CpuSeconds,
            ),
            metric("large_debug_service_peak_mb", "its peak", Unit::Megabytes),
            metric(
                "large_debug_touch_cpu",
                "again after a change, CPU",
                Unit::CpuSeconds,
            ),
            metric("large_size_one", "stripped release program", Unit::Bytes),
        ],
    },
];

/// The table of the generator, whose columns are models.
pub(super) const GENERATOR: Section = Section {
    title: "Generating a crate",
    command: "cargo xtask bench generate",
    metrics: &[
        metric("generate_model_kb", "size of the model, KB", Unit::Count),
        metric("generate_cpu", "CPU", Unit::CpuSeconds),
        metric("generate_peak_mb", "peak memory", Unit::Megabytes),
    ],
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_with_their_unit() {
        let cases = [
            (Unit::Count, 96.0, "96"),
            (Unit::CpuSeconds, 127.94, "127.9 s"),
            (Unit::CpuSeconds, 1.714, "1.71 s"),
            (Unit::Nanos, 27_702.0, "27.7 µs"),
            (Unit::Nanos, 3_456_789.0, "3.46 ms"),
            (Unit::Bytes, 4_533_200.0, "4.53 MB"),
            (Unit::Bytes, 36_886.0, "37 KB"),
        ];
        for (unit, value, text) in cases {
            assert_eq!(unit.write(value), text);
        }
    }
}
