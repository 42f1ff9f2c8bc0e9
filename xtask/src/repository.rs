//! Where the repository is, and how one path is written from another.

use std::io;
use std::path::{Component, Path, PathBuf};

/// The repository's root, wherever in it the command was started.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// Where cargo builds, and where commands keep what they make for themselves.
pub(crate) fn target() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    root().join(target)
}

/// The cargo that runs this program.
pub(crate) fn cargo() -> std::ffi::OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// An absolute path without symbolic links, `.` and `..`; its last parts need not exist yet.
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    match path.canonicalize() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let path = std::path::absolute(path)?;
            match (path.parent(), path.file_name()) {
                (Some(parent), Some(name)) => Ok(resolve(parent)?.join(name)),
                _ => Err(error),
            }
        }
        found => found,
    }
}

/// The way from a directory to a path, both resolved, with `/` between its parts; the path itself
/// where there is none, as from one drive to another.
pub(crate) fn relative(from: &Path, to: &Path) -> String {
    let common = from
        .components()
        .zip(to.components())
        .take_while(|(from, to)| from == to)
        .count();
    let mut rest = to.components().skip(common).peekable();
    if common == 0 || matches!(rest.peek(), Some(Component::Prefix(_))) {
        return to.display().to_string();
    }
    let up = from.components().skip(common).map(|_| "..".to_owned());
    let down = rest.map(|part| part.as_os_str().to_string_lossy().into_owned());
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_goes_up_and_down() {
        let way = |from, to| relative(Path::new(from), Path::new(to));
        assert_eq!(way("/a/b", "/a/b/c/d"), "c/d");
        assert_eq!(way("/a/b/x/y", "/a/b/runtime"), "../../runtime");
        assert_eq!(way("/a/b", "/c"), "../../c");
    }

    #[test]
    fn a_path_that_is_not_there_yet_is_resolved() {
        let root = root().canonicalize().unwrap();
        let path = root.join("model/../codegen/./new/crate");
        assert_eq!(resolve(&path).unwrap(), root.join("codegen/new/crate"));
    }
}
