//! Golden files, for the tests of all kinds of documents.

use std::path::{Path, PathBuf};
use virgo_model::xml::{self, Element, Node};

/// Returns the directory of a kind; domains are in `golden` itself.
fn folder(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(kind)
}

/// Returns the inputs with their names, in order.
pub fn inputs(kind: &str) -> Vec<(String, String)> {
    let files = std::fs::read_dir(folder(kind)).unwrap().map(|entry| entry.unwrap().path());
    let mut inputs: Vec<_> = files
        .filter_map(|path| {
            let name = path.file_name()?.to_str()?.strip_suffix(".xml")?.to_owned();
            let is_input = !name.ends_with(".out");
            is_input.then(|| (name, std::fs::read_to_string(&path).unwrap()))
        })
        .collect();
    inputs.sort();
    inputs
}

/// Compares a text with the golden file, or updates it.
pub fn compare(kind: &str, name: &str, written: &str) {
    let path = folder(kind).join(format!("{name}.out.xml"));
    if std::env::var_os("VIRGO_BLESS").is_some() {
        std::fs::write(&path, written).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(written, expected, "{}", path.display());
}

/// Asserts that a written document has the content of its source.
pub fn expect_kept(name: &str, xml: &str, written: &str) {
    let mut kept = facts(written);
    for fact in facts(xml) {
        let found = kept.iter().position(|other| *other == fact);
        assert!(found.map(|index| kept.swap_remove(index)).is_some(), "{name} lost {fact}");
    }
}

/// Damages a document in many ways: lines missing, doubled, torn, or beside unknown content.
pub fn oddities(xml: &str) -> Vec<String> {
    let lines: Vec<&str> = xml.lines().collect();
    let mut odd = Vec::new();
    for index in 0..lines.len() {
        let (before, [line, after @ ..]) = lines.split_at(index) else { unreachable!() };
        let word = line.trim_start_matches(['<', '/', ' ']);
        for one in [vec![], vec![*line; 2], vec!["<odd/>", line], vec![line, "<!-- odd -->"], vec![word]] {
            odd.push([before, &one, after].concat().join("\n"));
        }
    }
    odd
}

/// Lists the content of a document: each attribute, text and comment.
///
/// Sizes and sets of CPUs are left out, because they are written in one way only; case and namespace prefixes are ignored.
fn facts(xml: &str) -> Vec<String> {
    fn gather(element: &Element, facts: &mut Vec<String>) {
        let name = element.name.replace("q:", "qemu:").replace("m:", "fs:");
        let is_amount = matches!(
            name.as_str(),
            "memory"
                | "currentMemory"
                | "capacity"
                | "allocation"
                | "available"
                | "physical"
                | "clusterSize"
                | "mode"
        );
        let attributes = element.attributes.iter().filter(|attribute| !is_amount || attribute.name != "unit");
        facts.extend(attributes.map(|attribute| match &*attribute.name {
            "cpuset" => format!("<{name} cpuset>"),
            other => format!("<{name} {other}='{}'>", attribute.value),
        }));
        facts.push(format!("<{name}>"));
        for node in &element.children {
            match node {
                Node::Element(child) => gather(child, facts),
                Node::Text(_) if is_amount => {}
                Node::Text(text) if name == "uuid" => facts.push(text.trim().replace('-', "").to_lowercase()),
                Node::Text(text) | Node::CData(text) | Node::Comment(text) | Node::Instruction(text) => {
                    facts.push(format!("<{name}>{text}"));
                }
            }
        }
    }
    let mut facts = Vec::new();
    gather(&xml::parse(xml).unwrap(), &mut facts);
    facts
}
