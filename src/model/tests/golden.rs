//! Reads each description in `golden/`, writes it again and compares with the text that is checked in.
//!
//! `VIRGO_BLESS=1 cargo test -p virgo-model` writes those texts anew; look at the difference before you
//! commit it.

use std::path::{Path, PathBuf};
use virgo_model::xml::{self, Element, Node};
use virgo_model::{DEFAULT_TEST_NODE, Domain, TestNode, XmlOptions};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Returns the inputs with their names, in order.
fn inputs() -> Vec<(String, String)> {
    let files = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
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

fn compare(name: &str, written: &str) {
    let path = folder().join(format!("{name}.out.xml"));
    if std::env::var_os("VIRGO_BLESS").is_some() {
        std::fs::write(&path, written).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(written, expected, "{}", path.display());
}

#[test]
fn writes_what_is_checked_in() {
    for (name, xml) in inputs() {
        let domain = Domain::parse(&xml).unwrap_or_else(|error| panic!("{name}: {error}"));
        compare(&name, &domain.to_xml(&XmlOptions::ALL));
        if domain.id.is_some() {
            compare(
                &format!("{name}.inactive"),
                &domain.to_xml(&XmlOptions { inactive: true, secure: false }),
            );
        }
    }
}

#[test]
fn loses_nothing_on_a_round_trip() {
    assert!(inputs().len() >= 12);
    for (name, xml) in inputs() {
        let domain = Domain::parse(&xml).unwrap();
        let written = domain.to_xml(&XmlOptions::ALL);
        let again = Domain::parse(&written).unwrap();
        assert_eq!(again, domain, "{name}");
        assert_eq!(again.to_xml(&XmlOptions::ALL), written, "{name}");
        let mut kept = facts(&written);
        for fact in facts(&xml) {
            let found = kept.iter().position(|other| *other == fact);
            assert!(found.map(|index| kept.swap_remove(index)).is_some(), "{name} lost {fact}");
        }
    }
}

#[test]
fn loses_nothing_of_odd_descriptions() {
    for (name, xml) in inputs() {
        let lines: Vec<&str> = xml.lines().collect();
        for index in 0..lines.len() {
            let (before, [line, after @ ..]) = lines.split_at(index) else { unreachable!() };
            let word = line.trim_start_matches(['<', '/', ' ']);
            for odd in [vec![], vec![*line; 2], vec!["<odd/>", line], vec![line, "<!-- odd -->"], vec![word]]
            {
                let odd = [before, &odd, after].concat().join("\n");
                if let Ok(domain) = Domain::parse(&odd) {
                    let again = Domain::parse(&domain.to_xml(&XmlOptions::ALL));
                    assert_eq!(again, Ok(domain), "{name}: {odd}");
                }
            }
        }
    }
}

/// Lists what a document says, each attribute, text and comment by itself.
///
/// Amounts of memory are left out, as their unit changes; case and the prefix of a namespace don't count.
fn facts(xml: &str) -> Vec<String> {
    fn gather(element: &Element, facts: &mut Vec<String>) {
        let name = element.name.replace("q:", "qemu:");
        let is_memory = matches!(name.as_str(), "memory" | "currentMemory");
        let attributes = element.attributes.iter().filter(|attribute| !is_memory || attribute.name != "unit");
        facts
            .extend(attributes.map(|attribute| format!("<{name} {}='{}'>", attribute.name, attribute.value)));
        facts.push(format!("<{name}>"));
        for node in &element.children {
            match node {
                Node::Element(child) => gather(child, facts),
                Node::Text(_) if is_memory => {}
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

#[test]
fn writes_libvirts_own_text_unchanged() {
    for name in ["test-default", "spice-running"] {
        let xml = std::fs::read_to_string(folder().join(format!("{name}.xml"))).unwrap();
        let written = Domain::parse(&xml).unwrap().to_xml(&XmlOptions::ALL);
        assert_eq!(written.trim(), xml.trim(), "{name}");
    }
}

#[test]
fn default_test_node_has_libvirts_domain() {
    let node = TestNode::parse(DEFAULT_TEST_NODE, |file| panic!("{file} is asked for")).unwrap();
    let [test] = &node.domains[..] else { panic!("not one domain") };
    let libvirts = std::fs::read_to_string(folder().join("test-default.xml")).unwrap();
    let libvirts = Domain { id: None, ..Domain::parse(&libvirts).unwrap() };
    assert_eq!(test.domain, libvirts);
    let others: Vec<_> = node.kept.elements().map(|element| element.name.as_str()).collect();
    assert_eq!(others, ["network", "interface", "pool", "device"]);
}
