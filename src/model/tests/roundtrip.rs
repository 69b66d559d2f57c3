//! Property test: random documents of the schema, with unknown content, survive a round trip.

use virgo_model::schema::{self, ElementSchema, Values};
use virgo_model::xml::Node;
use virgo_model::{Domain, Element, XmlOptions};

/// Number of documents.
const DOCUMENTS: u64 = 20_000;

/// Random number generator with a fixed seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % limit as u64).unwrap()
    }

    fn one_in(&mut self, number: usize) -> bool {
        self.below(number) == 0
    }

    fn pick<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[self.below(list.len())]
    }

    fn value(&mut self, name: &str, values: &Values) -> String {
        let usual = match name {
            "uuid" => Some("6695eb01-f6a4-8304-79aa-97f2502e193f"),
            "unit" => Some(self.pick(&["KiB", "", "GiB"])),
            "mac" => Some("52:54:00:12:34:56"),
            "dev" => Some(self.pick(&["vda", "sdb", "hdc"])),
            _ => None,
        };
        match usual {
            Some(usual) => usual.to_owned(),
            None if values.is_any() => {
                self.pick(&["a", "", "é<&>'\"", " b ", "1", "/dev/x", "]]>", "a\tb"]).to_owned()
            }
            None if values.number && (values.words.is_empty() || self.one_in(2)) => {
                (self.below(4) + 1).to_string()
            }
            None => self.pick(&values.words).to_owned(),
        }
    }

    fn element(&mut self, name: &str, place: ElementSchema, depth: usize) -> Element {
        let mut element = Element::new(name);
        for (attribute, values) in place.attributes() {
            if *attribute == "type" || self.one_in(3) {
                let value = self.value(if name == "mac" { "mac" } else { attribute }, values);
                element.set_attribute(attribute, value);
            }
        }
        if self.one_in(20) {
            element.set_attribute("xmlns:odd", "urn:odd");
            element.set_attribute("odd:attribute", "<>");
        }
        let count = place.children().count().max(1);
        for (child, many, place) in place.children().filter(|_| depth > 0) {
            let times = if many { 1 + self.below(2) } else { 1 };
            for _ in 0..if self.one_in(count.div_ceil(3)) { times } else { 0 } {
                element.children.push(Node::Element(self.element(child, place, depth - 1)));
            }
        }
        self.disturb(&mut element);
        if let Some(values) = place.text().filter(|_| !self.one_in(8)) {
            element.children.push(Node::Text(self.value(name, values)));
        }
        element
    }

    /// Shuffles the children, and inserts unknown content.
    fn disturb(&mut self, element: &mut Element) {
        for at in (1..element.children.len()).rev() {
            let other = self.below(at + 1);
            element.children.swap(at, other);
        }
        if self.one_in(6) {
            let text = || "odd ".to_owned();
            let node = match self.below(6) {
                0 => Node::Comment(text()),
                1 => Node::CData(text()),
                2 => Node::Text(text()),
                3 => Node::Instruction(text()),
                4 => Node::Element(Element { children: vec![Node::Text(text())], ..Element::new("odd") }),
                _ => Node::Element(Element::new("odd")),
            };
            let at = self.below(element.children.len() + 1);
            element.children.insert(at, node);
        }
    }

    fn document(&mut self) -> Element {
        let mut root = self.element("domain", schema::domain(), 4);
        root.set_attribute("type", "kvm");
        for (name, text) in [("name", "a"), ("memory", "1024")] {
            root.children.retain(|node| node.as_element().is_none_or(|element| element.name != name));
            let element = Element { children: vec![Node::Text(text.to_owned())], ..Element::new(name) };
            let at = self.below(root.children.len() + 1);
            root.children.insert(at, Node::Element(element));
        }
        root
    }
}

#[test]
fn a_round_trip_of_random_documents_is_lossless() {
    let mut accepted = 0;
    for seed in 0..DOCUMENTS {
        let xml = Chance(seed << 20).document().to_xml();
        let Ok(domain) = Domain::parse(&xml) else { continue };
        accepted += 1;
        let written = domain.to_xml(&XmlOptions::ALL);
        let again = Domain::parse(&written);
        assert_eq!(again.as_ref(), Ok(&domain), "of:\n{xml}\nwas written:\n{written}");
        assert_eq!(again.unwrap().to_xml(&XmlOptions::ALL), written, "of:\n{xml}");
    }
    assert!(accepted > DOCUMENTS / 20, "only {accepted} documents were accepted");
}
