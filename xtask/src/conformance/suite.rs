//! The suites in a folder.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::repository;

/// The suites that are no protocol's, and where their cases are.
const OF_THE_RUNTIME: [(&str, &str); 4] = [
    ("eventstream", "eventstream"),
    ("timestamps", "timestamps"),
    ("sigv4", "sigv4/v4"),
    ("sigv4a", "sigv4/v4a"),
];

/// A suite.
#[derive(Clone, Debug)]
pub(super) struct Suite {
    /// The name, such as `restJson1`.
    pub name: String,
    /// The file or folder with its cases.
    pub path: PathBuf,
    /// What the cases are about.
    pub subject: Subject,
}

/// What the cases of a suite are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// Clients, which have to be generated.
    Clients,
    /// The runtime alone.
    Runtime,
}

/// All suites in `data`, those of protocols first.
pub(super) fn find(data: &Path) -> Result<Vec<Suite>, String> {
    let data = repository::resolve(data)
        .map_err(|error| format!("cannot find {}: {error}", data.display()))?;
    let folder = data.join("protocol-tests");
    let mut files = match fs::read_dir(&folder) {
        Ok(entries) => entries
            .map(|entry| Ok(entry?.path()))
            .collect::<io::Result<Vec<_>>>()
            .map_err(|error| format!("cannot read {}: {error}", folder.display()))?,
        Err(_) => Vec::new(),
    };
    files.retain(|file| file.extension() == Some(OsStr::new("json")));
    files.sort();
    let protocols = files.into_iter().map(|path| Suite {
        name: path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
        path,
        subject: Subject::Clients,
    });
    let vectors = OF_THE_RUNTIME.iter().map(|(name, folder)| Suite {
        name: (*name).to_owned(),
        path: data.join(folder),
        subject: Subject::Runtime,
    });
    let suites: Vec<_> = protocols
        .chain(vectors.filter(|suite| suite.path.exists()))
        .collect();
    if suites.is_empty() {
        return Err(format!(
            "{} holds no suites: name a folder with --data that has protocol-tests, eventstream, \
             timestamps or sigv4 in it. The official cases come from smithy-lang/smithy (the \
             protocol tests as JSON AST) and smithy-lang/smithy-rs",
            data.display()
        ));
    }
    Ok(suites)
}
