//! Writes each domain in `golden/` and compares it with the golden text.
//!
//! `VIRGO_BLESS=1 cargo test -p virgo-model` updates the golden texts; review the difference before you commit it.

mod common;

use common::{compare, expect_kept, inputs, oddities};
use virgo_model::{DEFAULT_TEST_NODE, Domain, TestNode, XmlOptions};

fn input(name: &str) -> String {
    let input = inputs("").into_iter().find(|(other, _)| other == name);
    input.unwrap_or_else(|| panic!("there is no {name}")).1
}

#[test]
fn domains_match_the_golden_files() {
    for (name, xml) in inputs("") {
        let domain = Domain::parse(&xml).unwrap_or_else(|error| panic!("{name}: {error}"));
        compare("", &name, &domain.to_xml(&XmlOptions::ALL));
        if domain.id.is_some() {
            compare(
                "",
                &format!("{name}.inactive"),
                &domain.to_xml(&XmlOptions { inactive: true, secure: false }),
            );
        }
    }
}

#[test]
fn a_round_trip_is_lossless() {
    assert!(inputs("").len() >= 12);
    for (name, xml) in inputs("") {
        let domain = Domain::parse(&xml).unwrap();
        let written = domain.to_xml(&XmlOptions::ALL);
        let again = Domain::parse(&written).unwrap();
        assert_eq!(again, domain, "{name}");
        assert_eq!(again.to_xml(&XmlOptions::ALL), written, "{name}");
        expect_kept(&name, &xml, &written);
    }
}

#[test]
fn a_round_trip_of_damaged_documents_is_lossless() {
    for (name, xml) in inputs("") {
        for odd in oddities(&xml) {
            if let Ok(domain) = Domain::parse(&odd) {
                let again = Domain::parse(&domain.to_xml(&XmlOptions::ALL));
                assert_eq!(again, Ok(domain), "{name}: {odd}");
            }
        }
    }
}

#[test]
fn libvirts_own_text_is_unchanged() {
    for name in ["test-default", "spice-running"] {
        let xml = input(name);
        let written = Domain::parse(&xml).unwrap().to_xml(&XmlOptions::ALL);
        assert_eq!(written.trim(), xml.trim(), "{name}");
    }
}

#[test]
fn default_test_node_has_libvirts_domain() {
    let node = TestNode::parse(DEFAULT_TEST_NODE, |file| panic!("{file} is asked for")).unwrap();
    let [test] = &node.domains[..] else { panic!("not one domain") };
    let libvirts = input("test-default");
    let libvirts = Domain { id: None, ..Domain::parse(&libvirts).unwrap() };
    assert_eq!(test.domain, libvirts);
    let others: Vec<_> = node.kept.elements().map(|element| element.name.as_str()).collect();
    assert_eq!(others, ["network", "interface", "device"]);
}
