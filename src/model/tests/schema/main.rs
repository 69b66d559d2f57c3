//! Compares the model's schema of domains with libvirt's, where it is installed (`libvirt-daemon-system` or
//! `libvirt-common`); `VIRGO_LIBVIRT_SCHEMAS` names another directory.

mod rng;

use std::collections::HashSet;
use std::path::PathBuf;

use rng::{Grammar, State};
use virgo_model::schema::{self, ElementSchema};

/// Element introduced in libvirt 12.1; a grammar with it has all that the model has.
const NEWEST: &str = "varstore";

#[test]
fn the_schema_matches_libvirts() {
    let folder = std::env::var_os("VIRGO_LIBVIRT_SCHEMAS").map(PathBuf::from);
    let folder = folder.unwrap_or_else(|| "/usr/share/libvirt/schemas".into());
    if !folder.join("domain.rng").exists() {
        virgo_testkit::skip(format_args!("libvirt's schemas are not installed in {}", folder.display()));
        return;
    }
    let states = Grammar::read(&folder, "domain.rng").automaton("domain");
    let mut comparison = Comparison { states: &states, ..Comparison::default() };
    comparison.is_new = states[states[0].children["os"].1].children.contains_key(NEWEST);
    comparison.compare(0, schema::domain(), "domain");
    let differences = comparison.differences;
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
}

#[derive(Default)]
struct Comparison<'a> {
    states: &'a [State],
    seen: HashSet<(usize, ElementSchema)>,
    differences: Vec<String>,
    /// Whether the grammar has all that the model has.
    is_new: bool,
}

impl Comparison<'_> {
    fn compare(&mut self, number: usize, place: ElementSchema, path: &str) {
        if !self.seen.insert((number, place)) {
            return;
        }
        let state = &self.states[number];
        let mut missing = Vec::new();
        if state.open && !place.is_open() {
            missing.push(format!("{path}: ..."));
        }
        for (name, values) in state
            .attributes
            .iter()
            .map(|(name, values)| (format!("@{name}"), values))
            .chain(state.text.iter().map(|values| ("=".to_owned(), values)))
        {
            let known = name.strip_prefix('@').map_or_else(|| place.text(), |name| place.attribute(name));
            let Some(known) = known else {
                missing.push(format!("{path}/{name}"));
                continue;
            };
            let is_more = values.any || values.number && !known.number;
            let words = values.words.iter().filter(|word| !known.words.contains(&word.as_str()));
            let words: Vec<&str> = words.map(String::as_str).collect();
            if !known.is_any() && (is_more || !words.is_empty()) {
                missing.push(format!("{path}/{name}={}", words.join("|")));
            }
        }
        for (name, (many, _)) in &state.children {
            match place.children().find(|(known, ..)| known == name) {
                None => missing.push(format!("{path}/{name}")),
                Some((_, false, _)) if *many => missing.push(format!("{path}/{name}*")),
                Some(_) => {}
            }
        }
        self.differences.extend(missing.into_iter().map(|what| format!("libvirt alone knows {what}")));
        if self.is_new {
            let attributes = place.attributes().iter().map(|(name, _)| *name);
            let unknown = attributes.filter(|name| !state.attributes.contains_key(*name));
            let mut unknown: Vec<String> = unknown.map(|name| format!("{path}/@{name}")).collect();
            let children = place.children().filter(|(name, ..)| !state.children.contains_key(*name));
            unknown.extend(children.map(|(name, ..)| format!("{path}/{name}")));
            self.differences.extend(unknown.into_iter().map(|what| format!("libvirt does not know {what}")));
        }
        for (name, (_, child)) in &state.children {
            if let Some(known) = place.child(name) {
                self.compare(*child, known, &format!("{path}/{name}"));
            }
        }
    }
}
