//! The parts of the remote driver use each other in one direction: what its files import makes no circle.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

/// What each part, a file or a folder of `remote`, imports of the others.
type Imports = BTreeMap<String, BTreeSet<String>>;

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The steps of the module that a file is, below the crate.
fn module(path: &Path) -> Vec<String> {
    let below = path.strip_prefix(ROOT).unwrap().with_extension("");
    let mut steps: Vec<_> = below.iter().map(|step| step.to_str().unwrap().to_owned()).collect();
    if steps.last().is_some_and(|last| last == "mod") {
        steps.pop();
    }
    steps
}

/// The paths that a file imports, each as its steps below the crate, without those of its tests.
fn imported(steps: &[String], text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let mut imported = vec![];
    for statement in text.split(';') {
        let Some(path) = statement.rsplit_once("use ").map(|(_, path)| path.trim()) else { continue };
        let (mut up, mut path) = match path.strip_prefix("crate::") {
            Some(path) => (steps.len(), path),
            None => (0, path),
        };
        while let Some(rest) = path.strip_prefix("super::") {
            (up, path) = (up + 1, rest);
        }
        // Others are of its own folder, or of another crate.
        if up == steps.len() && up > 0 {
            let names = path.strip_prefix('{').map_or(path, |names| names.trim_end_matches('}'));
            let first = |name: &str| name.trim().split("::").next().unwrap_or_default().to_owned();
            imported.extend(names.split(',').map(first));
        }
    }
    imported
}

fn imports() -> Imports {
    let mut found = vec![];
    files(Path::new(ROOT), &mut found);
    let mut imports = Imports::new();
    for path in found {
        let steps = module(&path);
        let Some(part) = steps.first() else { continue };
        let of_part = imports.entry(part.clone()).or_default();
        of_part.extend(imported(&steps, &std::fs::read_to_string(&path).unwrap()));
        of_part.remove(part);
    }
    let parts: BTreeSet<_> = imports.keys().cloned().collect();
    imports.values_mut().for_each(|of_part| of_part.retain(|other| parts.contains(other)));
    imports
}

#[test]
fn nothing_imports_what_imports_it() {
    let mut imports = imports();
    assert!(imports["open"].contains("link") && imports["storage"].contains("daemon"), "{imports:?}");
    assert_eq!(imports["link"].iter().collect::<Vec<_>>(), ["error", "support"]);
    // Takes away what imports nothing that is left, until nothing is left.
    while !imports.is_empty() {
        let lowest: BTreeSet<_> =
            imports.iter().filter(|(_, others)| others.is_empty()).map(|(part, _)| part.clone()).collect();
        assert!(!lowest.is_empty(), "a circle, or what leads to one: {imports:?}");
        imports.retain(|part, _| !lowest.contains(part));
        imports.values_mut().for_each(|others| others.retain(|other| !lowest.contains(other)));
    }
}
