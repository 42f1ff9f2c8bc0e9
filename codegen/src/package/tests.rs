use std::ops::Deref;

use super::*;

/// A directory of a test's own, which goes with it.
struct Directory(PathBuf);

impl Deref for Directory {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.0
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A directory that is empty at first.
fn directory(test: &str) -> Directory {
    let path = std::env::temp_dir().join(format!("tinsmith-package-{test}-{}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    Directory(path)
}

fn package(files: &[(&str, &str)]) -> Package {
    let manifest = format!("# {}\n", crate::format::header("m.json"));
    [("Cargo.toml", manifest.as_str())]
        .iter()
        .chain(files)
        .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
        .collect()
}

/// Every file below a directory with its text, the owner's included.
fn tree(directory: &Path) -> Vec<String> {
    let mut lines = Vec::new();
    for entry in fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            lines.extend(tree(&path).into_iter().map(|line| format!("{name}/{line}")));
        } else if name != "Cargo.toml" {
            lines.push(format!("{name}: {}", fs::read_to_string(&path).unwrap()));
        }
    }
    lines.sort();
    lines
}

#[test]
fn a_new_directory_is_made() {
    let directory = directory("new");
    let out = directory.join("deep/out");
    package(&[("src/lib.rs", "a"), ("src/x/y.rs", "b")])
        .write(&out)
        .unwrap();
    assert_eq!(tree(&out), ["src/lib.rs: a", "src/x/y.rs: b"]);
    assert_eq!(
        tree(&directory.join("deep")).len(),
        2,
        "nothing is left beside it"
    );
}

#[test]
fn orphans_disappear_and_the_owners_files_stay() {
    let out = directory("again");
    package(&[("src/lib.rs", "a"), ("src/old.rs", "b")])
        .write(&out)
        .unwrap();
    fs::create_dir_all(out.join("target/debug")).unwrap();
    fs::write(out.join("target/debug/x"), "built").unwrap();
    fs::write(out.join("Cargo.lock"), "locked").unwrap();
    fs::write(out.join(".gitignore"), "target").unwrap();

    package(&[("src/lib.rs", "c")]).write(&out).unwrap();
    assert_eq!(
        tree(&out),
        [
            ".gitignore: target",
            "Cargo.lock: locked",
            "src/lib.rs: c",
            "target/debug/x: built",
        ]
    );
}

#[test]
fn a_failure_leaves_the_old_files_as_they_were() {
    let parent = directory("failure");
    let out = parent.join("out");
    package(&[("src/lib.rs", "a")]).write(&out).unwrap();
    fs::write(out.join("Cargo.lock"), "locked").unwrap();

    // `b` cannot be both a file and a directory, so that writing stops half-way.
    let error = package(&[("a.rs", "new"), ("b", "file"), ("b/c.rs", "below a file")])
        .write(&out)
        .unwrap_err();
    assert!(matches!(error, PackageError::Io { .. }), "{error}");
    assert_eq!(tree(&out), ["Cargo.lock: locked", "src/lib.rs: a"]);
    assert_eq!(
        fs::read_dir(&*parent).unwrap().count(),
        1,
        "nothing is left beside it"
    );
}

#[test]
fn what_was_made_by_hand_is_refused() {
    let out = directory("foreign");
    fs::write(out.join("notes.txt"), "mine").unwrap();
    let error = package(&[]).write(&out).unwrap_err();
    assert!(matches!(error, PackageError::Foreign(_)), "{error}");

    fs::write(out.join("Cargo.toml"), "[package]\nname = \"mine\"\n").unwrap();
    let error = package(&[]).write(&out).unwrap_err();
    assert!(matches!(error, PackageError::Foreign(_)), "{error}");
    assert_eq!(tree(&out), ["notes.txt: mine"]);
}

#[test]
fn a_file_is_no_directory() {
    let directory = directory("file");
    let file = directory.join("file");
    fs::write(&file, "mine").unwrap();
    let error = package(&[]).write(&file).unwrap_err();
    assert!(matches!(error, PackageError::NotADirectory(_)), "{error}");
}

#[test]
fn an_empty_or_hidden_beginning_is_welcome() {
    let out = directory("empty");
    fs::create_dir_all(out.join(".git")).unwrap();
    fs::write(out.join(".git/HEAD"), "ref").unwrap();
    package(&[("a", "b")]).write(&out).unwrap();
    assert_eq!(tree(&out), [".git/HEAD: ref", "a: b"]);
}

#[test]
fn the_difference_names_every_file() {
    let out = directory("diff");
    let old = package(&[
        ("same", "1"),
        ("src/changed.rs", "2"),
        ("src/orphan.rs", "3"),
    ]);
    old.write(&out).unwrap();
    fs::write(out.join("Cargo.lock"), "locked").unwrap();
    assert!(old.diff(&out).unwrap().is_empty());

    let new = package(&[
        ("same", "1"),
        ("src/changed.rs", "!"),
        ("src/missing.rs", "4"),
    ]);
    insta::assert_snapshot!(new.diff(&out).unwrap().to_string(), @r"
      changed   src/changed.rs
      missing   src/missing.rs
      orphaned  src/orphan.rs
    ");
    assert_eq!(tree(&out).len(), 4, "nothing was written");
}

#[test]
fn all_is_missing_where_nothing_is() {
    let out = directory("nowhere").join("out");
    let difference = package(&[("a", "b")]).diff(&out).unwrap();
    assert_eq!(difference.missing, ["Cargo.toml", "a"]);
}
