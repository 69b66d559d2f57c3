//! Each fact of each golden domain: without it, or with another value, the command line is another or the domain is
//! refused, unless a table says why it makes no difference, or it only says what is so without it.
use virgo_model::xml::{self, Node};
use virgo_model::{Element, schema};

use super::super::facts::DOMAIN;
use super::{Capabilities, Context, build, capabilities, folder, names, parse, prepare};
use virgo_driver_kit::description::facts::{Fact, Verdict, mistakes, visit};

/// Returns all that the driver makes of a domain; nothing if it refuses it.
fn outcome(root: &Element, capabilities: &Capabilities) -> Option<String> {
    let xml = root.to_xml();
    virgo_model::Domain::parse(&xml).ok()?;
    let mut domain = parse(&xml);
    prepare(&mut domain, capabilities).ok()?;
    let line = build(&Context { domain: &domain, capabilities, monitor: 30 }).ok()?;
    Some(format!("{:?}", (line.arguments, line.environment, line.copies)))
}

/// Returns the domain with what is filled in by itself.
fn filled(root: &Element) -> Option<virgo_model::Domain> {
    let xml = root.to_xml();
    virgo_model::Domain::parse(&xml).ok()?;
    Some(parse(&xml))
}

/// Returns a copy of the document in which the element that is reached by these steps was changed.
fn changed(root: &Element, steps: &[usize], change: impl FnOnce(&mut Element)) -> Element {
    let mut root = root.clone();
    let mut element = &mut root;
    for step in steps {
        let Node::Element(child) = &mut element.children[*step] else { panic!("a step leads to no element") };
        element = child;
    }
    change(element);
    root
}

/// Returns copies of the document: without a fact, and with each other value that it may have.
fn variants(root: &Element, fact: &Fact) -> Vec<Element> {
    let Some(value) = &fact.value else {
        let (last, parent) = fact.steps.split_last().unwrap();
        return vec![changed(root, parent, |parent| drop(parent.children.remove(*last)))];
    };
    let mut others = vec![format!("{value}x"), "1".to_owned(), "77".to_owned()];
    others.extend(fact.values.iter().flat_map(|values| &values.words).map(|word| (*word).to_owned()));
    // That the model refuses what is no value says nothing of what the driver does with it.
    others.retain(|other| other != value && fact.values.is_some_and(|values| values.check(other).is_ok()));
    let with = |other: Option<String>| {
        changed(root, &fact.steps, |element| match (fact.attribute, other) {
            (Some(name), Some(other)) => element.set_attribute(name, other),
            (Some(name), None) => drop(element.take_attribute(name)),
            (None, other) => {
                element.take_text();
                element.children.extend(other.map(Node::Text));
            }
        })
    };
    std::iter::once(None).chain(others.into_iter().map(Some)).map(with).collect()
}

#[test]
fn no_fact_is_dropped() {
    let capabilities = capabilities();
    let mut dropped = Vec::new();
    for name in names() {
        let root =
            xml::parse(&std::fs::read_to_string(folder().join(format!("{name}.xml"))).unwrap()).unwrap();
        let usual = outcome(&root, &capabilities);
        assert!(usual.is_some(), "{name} is refused");
        visit(&root, schema::domain(), &DOMAIN, &mut |fact| {
            let is_obeyed = matches!(fact.verdict, Some(Verdict::Obeyed | Verdict::If(_)));
            let variants = variants(&root, &fact);
            let makes_a_difference = || variants.iter().any(|other| outcome(other, &capabilities) != usual);
            let is_said_anyway = || filled(&variants[0]) == filled(&root);
            if is_obeyed && !makes_a_difference() && !is_said_anyway() {
                dropped.push(format!("{name}: {}", fact.describe()));
            }
        });
    }
    assert!(dropped.is_empty(), "said to be obeyed, but nothing comes of it:\n{}", dropped.join("\n"));
}

#[test]
fn tables_name_what_the_schema_knows() {
    assert_eq!(mistakes(schema::domain(), &DOMAIN), Vec::<String>::new());
}
