//! The set of emitted files: written as a whole or not at all, or compared with what is there.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

mod disk;

/// The files of a crate: their text by their path, which has `/` between its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    files: BTreeMap<String, String>,
}

/// What differs between a package and a directory, as paths below the directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Files whose text is another.
    pub changed: Vec<String>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files that do not belong there.
    pub orphaned: Vec<String>,
}

/// Why a package could not be written or compared.
#[derive(Debug)]
#[non_exhaustive]
pub enum PackageError {
    /// The directory holds files, and none of them says that it was generated.
    Foreign(PathBuf),
    /// The path is not a directory.
    NotADirectory(PathBuf),
    /// A file or directory could not be read, written or moved.
    Io {
        /// What was tried, such as `write`.
        attempt: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl Package {
    /// The files, by path.
    pub fn files(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of one file.
    pub fn file(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Makes `directory` hold these files and no others.
    ///
    /// They are written beside it first and then take its place, so that a failure leaves the old
    /// directory as it was. What belongs to the directory's owner comes along: `Cargo.lock`,
    /// `target`, and entries whose name starts with a dot.
    ///
    /// # Errors
    /// [`PackageError::Foreign`] where the directory holds files that were not generated, and
    /// [`PackageError::Io`] where the file system refuses.
    pub fn write(&self, directory: &Path) -> Result<(), PackageError> {
        let directory = &disk::resolve(directory)?;
        disk::refuse_foreign(directory)?;
        let new = disk::Scratch::beside(directory)?;
        for (path, text) in &self.files {
            new.write(path, text)?;
        }
        new.replace(directory)
    }

    /// Compares these files with what is in `directory`; nothing is written.
    ///
    /// # Errors
    /// [`PackageError::Io`] where a file cannot be read. A directory that does not exist has all
    /// files missing.
    pub fn diff(&self, directory: &Path) -> Result<Difference, PackageError> {
        let mut difference = Difference::default();
        let mut present = disk::files(directory)?;
        for (path, text) in &self.files {
            match present.remove(path) {
                None => difference.missing.push(path.clone()),
                Some(file) => {
                    let found = fs::read(&file).map_err(PackageError::io("read", &file))?;
                    if found != text.as_bytes() {
                        difference.changed.push(path.clone());
                    }
                }
            }
        }
        difference.orphaned = present.into_keys().collect();
        Ok(difference)
    }
}

impl FromIterator<(String, String)> for Package {
    fn from_iter<T: IntoIterator<Item = (String, String)>>(files: T) -> Self {
        Self {
            files: files.into_iter().collect(),
        }
    }
}

impl Difference {
    /// Whether the directory is what the package says.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.orphaned.is_empty()
    }
}

impl PackageError {
    fn io(attempt: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io {
            attempt,
            path,
            source,
        }
    }
}

/// A line a file: `changed   src/client.rs`.
impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lists = [
            ("changed ", &self.changed),
            ("missing ", &self.missing),
            ("orphaned", &self.orphaned),
        ];
        for (word, paths) in lists {
            for path in paths {
                writeln!(f, "  {word}  {path}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for PackageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                f,
                "{} holds files that were not generated, and writing a crate there would delete \
                 them: name a directory that is empty or does not exist yet",
                path.display()
            ),
            Self::NotADirectory(path) => {
                write!(f, "{} is not a directory: name another", path.display())
            }
            Self::Io {
                attempt,
                path,
                source,
            } => write!(f, "cannot {attempt} {}: {source}", path.display()),
        }
    }
}

impl std::error::Error for PackageError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Foreign(_) | Self::NotADirectory(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
