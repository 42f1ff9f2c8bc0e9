//! Directories: what is in them, and how one takes the place of another.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::format;
use crate::package::PackageError;

/// A directory that goes away with this value, unless it was moved elsewhere.
pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// A new, empty directory next to `directory`, on the same file system.
    pub(super) fn beside(directory: &Path) -> Result<Self, PackageError> {
        let path = sibling(directory, "new");
        if path.exists() {
            fs::remove_dir_all(&path).map_err(PackageError::io("remove", &path))?;
        }
        fs::create_dir_all(&path).map_err(PackageError::io("create", &path))?;
        Ok(Self(path))
    }

    /// Writes a file below it.
    pub(super) fn write(&self, path: &str, text: &str) -> Result<(), PackageError> {
        let path = self.0.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(PackageError::io("create", parent))?;
        }
        fs::write(&path, text).map_err(PackageError::io("write", &path))
    }

    /// Puts it in the place of `directory`, with what belongs to that directory's owner.
    pub(super) fn replace(self, directory: &Path) -> Result<(), PackageError> {
        if !directory.exists() {
            return rename(&self.0, directory);
        }
        let kept = entries(directory)?
            .into_iter()
            .filter(|name| is_the_owners(name))
            .collect::<Vec<_>>();
        let done = kept
            .iter()
            .try_for_each(|name| rename(&directory.join(name), &self.0.join(name)))
            .and_then(|()| swap(&self.0, directory));
        if done.is_err() {
            for name in &kept {
                // Those that had not been moved yet are not found, which is as it should be.
                let _ = fs::rename(self.0.join(name), directory.join(name));
            }
        }
        done
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // It is not there any more where it took its place; anything else left over is harmless.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The directory that a path stands for, through symbolic links.
pub(super) fn resolve(directory: &Path) -> Result<PathBuf, PackageError> {
    match directory.canonicalize() {
        Ok(path) if path.is_dir() => Ok(path),
        Ok(path) => Err(PackageError::NotADirectory(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            std::path::absolute(directory).map_err(PackageError::io("find", directory))
        }
        Err(error) => Err(PackageError::io("find", directory)(error)),
    }
}

/// Whether writing to the directory deletes nothing that was made by hand.
pub(super) fn refuse_foreign(directory: &Path) -> Result<(), PackageError> {
    if !directory.exists() || entries(directory)?.iter().all(|name| is_the_owners(name)) {
        return Ok(());
    }
    let manifest = fs::read_to_string(directory.join("Cargo.toml")).unwrap_or_default();
    match manifest
        .lines()
        .next()
        .and_then(|line| line.strip_prefix("# "))
    {
        Some(line) if format::is_header(line) => Ok(()),
        _ => Err(PackageError::Foreign(directory.to_owned())),
    }
}

/// The files below a directory, by their path in it; without those of its owner.
pub(super) fn files(directory: &Path) -> Result<BTreeMap<String, PathBuf>, PackageError> {
    let mut files = BTreeMap::new();
    if directory.exists() {
        for name in entries(directory)? {
            if !is_the_owners(&name) {
                collect(
                    directory.join(&name),
                    name.to_string_lossy().into(),
                    &mut files,
                )?;
            }
        }
    }
    Ok(files)
}

fn collect(
    path: PathBuf,
    name: String,
    files: &mut BTreeMap<String, PathBuf>,
) -> Result<(), PackageError> {
    let kind = fs::symlink_metadata(&path).map_err(PackageError::io("read", &path))?;
    if !kind.is_dir() {
        files.insert(name, path);
        return Ok(());
    }
    for entry in entries(&path)? {
        let name = format!("{name}/{}", entry.to_string_lossy());
        collect(path.join(entry), name, files)?;
    }
    Ok(())
}

/// Whether a top-level entry is made by cargo or by hand, not by us: the build's output, the lock
/// file, and what hides, such as `.git`.
fn is_the_owners(name: &OsStr) -> bool {
    name == "target" || name == "Cargo.lock" || name.as_encoded_bytes().starts_with(b".")
}

fn entries(directory: &Path) -> Result<Vec<OsString>, PackageError> {
    fs::read_dir(directory)
        .and_then(|entries| entries.map(|entry| Ok(entry?.file_name())).collect())
        .map_err(PackageError::io("read", directory))
}

/// Two renames: should the second one fail, the first is undone.
fn swap(new: &Path, directory: &Path) -> Result<(), PackageError> {
    let old = sibling(directory, "old");
    rename(directory, &old)?;
    if let Err(error) = rename(new, directory) {
        rename(&old, directory)?;
        return Err(error);
    }
    fs::remove_dir_all(&old).map_err(PackageError::io("remove", &old))
}

/// A hidden name next to a directory, which no other process takes.
fn sibling(directory: &Path, role: &str) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(directory.file_name().unwrap_or_default());
    name.push(format!(".{role}-{}", std::process::id()));
    directory.with_file_name(name)
}

fn rename(from: &Path, to: &Path) -> Result<(), PackageError> {
    fs::rename(from, to).map_err(PackageError::io("move", from))
}
