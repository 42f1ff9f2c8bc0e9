//! Names that Rust, file systems or emitted code need for themselves.

/// The keywords of every edition, reserved ones included.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The variants of a service's error type that are not modeled.
const ERROR_VARIANTS: &[&str] = &[
    "Configuration",
    "Connect",
    "Credentials",
    "Endpoint",
    "InvalidInput",
    "Reply",
    "Timeout",
    "Unmodeled",
];

/// The device names of Windows, where no file can be called so, and the names of parent modules.
const MODULES: &[&str] = &[
    "aux",
    "com0",
    "com1",
    "com2",
    "com3",
    "com4",
    "com5",
    "com6",
    "com7",
    "com8",
    "com9",
    "con",
    "lpt0",
    "lpt1",
    "lpt2",
    "lpt3",
    "lpt4",
    "lpt5",
    "lpt6",
    "lpt7",
    "lpt8",
    "lpt9",
    "nul",
    "operation",
    "prn",
    "types",
];

/// The client's own methods.
const METHODS: &[&str] = &["clone", "new", "with"];

/// Crates that are always in scope, and the names that Cargo refuses.
const CRATES: &[&str] = &[
    "alloc",
    "build",
    "core",
    "deps",
    "examples",
    "incremental",
    "proc_macro",
    "std",
    "test",
];

pub(super) fn is_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

pub(super) fn is_error_variant(name: &str) -> bool {
    ERROR_VARIANTS.contains(&name)
}

pub(super) fn is_module(name: &str) -> bool {
    is_keyword(name) || MODULES.contains(&name)
}

pub(super) fn is_method(name: &str) -> bool {
    METHODS.contains(&name)
}

pub(super) fn is_error_method(name: &str) -> bool {
    name == "is_retryable"
}

pub(super) fn is_crate(name: &str) -> bool {
    CRATES.contains(&name)
}
