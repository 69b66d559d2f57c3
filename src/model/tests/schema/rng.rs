//! libvirt's RELAX NG grammar as an automaton: permitted elements and attributes.
//!
//! A state is a set of the grammar's elements that one position in a document may match; equivalent states are
//! merged.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use virgo_model::Element;
use virgo_model::xml;

use virgo_model::schema::NAMESPACES;

/// Permitted values of an attribute or a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Values {
    pub any: bool,
    pub number: bool,
    pub words: BTreeSet<String>,
}

/// Permitted content of an element.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct State {
    pub attributes: BTreeMap<String, Values>,
    pub text: Option<Values>,
    /// Whether anything is permitted.
    pub open: bool,
    /// Children: whether several are permitted, and their state.
    pub children: BTreeMap<String, (bool, usize)>,
}

/// Definitions of the grammar.
#[derive(Default)]
pub struct Grammar {
    defines: HashMap<String, Vec<Element>>,
}

/// Definition of an element, and its grammar file.
type Definition = (*const Element, String);

#[derive(Default)]
struct Content {
    attributes: BTreeMap<String, Values>,
    text: Option<Values>,
    open: bool,
    children: BTreeMap<String, (u8, Vec<Definition>)>,
}

impl Grammar {
    pub fn read(folder: &Path, file: &str) -> Self {
        let mut grammar = Self::default();
        grammar.include(folder, file);
        grammar
    }

    fn include(&mut self, folder: &Path, file: &str) {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let root = xml::parse(&text).unwrap();
        for part in root.elements() {
            match part.name.as_str() {
                "include" => self.include(folder, part.attribute("href").unwrap()),
                "define" => {
                    let name = part.attribute("name").unwrap().to_owned();
                    self.defines.entry(name).or_default().push(part.clone());
                }
                _ => {}
            }
        }
    }

    /// Makes the automaton, whose first state is the element of this definition.
    pub fn automaton(&self, define: &str) -> Vec<State> {
        let root = self.defines[define].iter().flat_map(Element::elements).find(|one| one.name == "element");
        let start = vec![(std::ptr::from_ref(root.unwrap()), String::new())];
        let mut numbers = HashMap::from([(start.clone(), 0)]);
        let mut queue = vec![start];
        let mut states = Vec::new();
        while states.len() < queue.len() {
            let mut content = Content::default();
            for (element, ns) in queue[states.len()].clone() {
                let found = self.find(element);
                self.collect_all(found, &ns, 1, &mut content);
            }
            let mut state = State {
                attributes: content.attributes,
                text: content.text,
                open: content.open,
                children: BTreeMap::new(),
            };
            for (name, (count, mut elements)) in content.children {
                elements.sort();
                elements.dedup();
                let next = queue.len();
                let number = *numbers.entry(elements.clone()).or_insert(next);
                if number == next {
                    queue.push(elements);
                }
                state.children.insert(name, (count > 1, number));
            }
            states.push(state);
        }
        minimize(&states)
    }

    fn find(&self, wanted: *const Element) -> &Element {
        fn search(element: &Element, wanted: *const Element) -> Option<&Element> {
            if std::ptr::eq(element, wanted) {
                return Some(element);
            }
            element.elements().find_map(|child| search(child, wanted))
        }
        self.defines.values().flatten().find_map(|define| search(define, wanted)).unwrap()
    }

    fn collect_all(&self, pattern: &Element, ns: &str, most: u8, content: &mut Content) {
        pattern.elements().for_each(|part| self.collect(part, ns, most, content));
    }

    fn collect(&self, pattern: &Element, ns: &str, most: u8, content: &mut Content) {
        match pattern.name.as_str() {
            "element" => {
                let ns = pattern.attribute("ns").unwrap_or(ns);
                let Some(name) = pattern.attribute("name") else {
                    content.open = true;
                    return;
                };
                let prefix = NAMESPACES.iter().find(|(_, uri)| *uri == ns).map(|(prefix, _)| *prefix);
                let name = prefix.map_or_else(|| name.to_owned(), |prefix| format!("{prefix}:{name}"));
                let child = content.children.entry(name).or_default();
                child.0 = child.0.saturating_add(most);
                child.1.push((pattern, ns.to_owned()));
            }
            "attribute" => {
                let Some(name) = pattern.attribute("name") else {
                    content.open = true;
                    return;
                };
                let values = self.values(pattern);
                content.attributes.entry(name.to_owned()).or_default().add(values);
            }
            "ref" => {
                let defines = &self.defines[pattern.attribute("name").unwrap()];
                self.alternatives(&mut defines.iter(), ns, most, content);
            }
            "zeroOrMore" | "oneOrMore" => self.collect_all(pattern, ns, 2, content),
            "choice" => self.alternatives(&mut pattern.elements(), ns, most, content),
            "text" | "data" | "value" | "list" => {
                let mut values = Values::default();
                self.add_values(pattern, &mut values);
                content.text.get_or_insert_default().add(values);
            }
            "empty" | "notAllowed" => {}
            _ => self.collect_all(pattern, ns, most, content),
        }
    }

    /// Adds alternatives: an element may occur as often as in the alternative that permits most.
    fn alternatives(
        &self,
        parts: &mut dyn Iterator<Item = &Element>,
        ns: &str,
        most: u8,
        content: &mut Content,
    ) {
        let mut counts: BTreeMap<String, u8> = BTreeMap::new();
        for part in parts {
            let mut own = Content::default();
            if part.name == "define" {
                self.collect_all(part, ns, most, &mut own);
            } else {
                self.collect(part, ns, most, &mut own);
            }
            for (name, values) in own.attributes {
                content.attributes.entry(name).or_default().add(values);
            }
            if let Some(text) = own.text {
                content.text.get_or_insert_default().add(text);
            }
            content.open |= own.open;
            for (name, (count, elements)) in own.children {
                let most = counts.entry(name.clone()).or_default();
                *most = (*most).max(count);
                content.children.entry(name).or_default().1.extend(elements);
            }
        }
        for (name, count) in counts {
            let child = content.children.get_mut(&name).unwrap();
            child.0 = child.0.saturating_add(count);
        }
    }

    fn values(&self, pattern: &Element) -> Values {
        let mut values = Values::default();
        pattern.elements().for_each(|part| self.add_values(part, &mut values));
        if pattern.elements().next().is_none() {
            values.any = true;
        }
        values
    }

    fn add_values(&self, pattern: &Element, values: &mut Values) {
        match pattern.name.as_str() {
            "value" => drop(values.words.insert(pattern.text().trim().to_owned())),
            "data" if words_of(pattern).is_some() => values.words.extend(words_of(pattern).unwrap()),
            "data" => match pattern.attribute("type").unwrap() {
                "int" | "integer" | "long" | "short" | "positiveInteger" | "unsignedInt" | "unsignedLong"
                | "unsignedShort" => values.number = true,
                _ => values.any = true,
            },
            "text" | "list" | "anyURI" => values.any = true,
            "ref" => {
                let defines = &self.defines[pattern.attribute("name").unwrap()];
                defines.iter().flat_map(Element::elements).for_each(|part| self.add_values(part, values));
            }
            "empty" => drop(values.words.insert(String::new())),
            _ => pattern.elements().for_each(|part| self.add_values(part, values)),
        }
    }
}

impl Values {
    fn add(&mut self, other: Self) {
        self.any |= other.any;
        self.number |= other.number;
        self.words.extend(other.words);
    }
}

/// Returns the words matched by a pattern such as `(ipv4)|(ipv6)`.
fn words_of(data: &Element) -> Option<Vec<String>> {
    let pattern = data.elements().find(|param| param.attribute("name") == Some("pattern"))?.text();
    let words = pattern.split('|').map(|word| {
        let word = word.trim().strip_prefix('(')?.strip_suffix(')')?;
        let is_plain = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        (is_plain && !word.is_empty()).then(|| word.to_owned())
    });
    words.collect::<Option<Vec<_>>>().filter(|words| words.len() > 1)
}

/// Merges equivalent states.
fn minimize(states: &[State]) -> Vec<State> {
    let mut class_of = vec![0; states.len()];
    let mut count = 1;
    loop {
        let mut classes = HashMap::new();
        let renamed = |state: &State| {
            let mut state = state.clone();
            state.children.values_mut().for_each(|(_, number)| *number = class_of[*number]);
            state
        };
        let mut next = Vec::new();
        for state in states {
            let fresh = classes.len();
            next.push(*classes.entry(format!("{:?}", renamed(state))).or_insert(fresh));
        }
        let done = classes.len() == count;
        count = classes.len();
        class_of = next;
        if done {
            break;
        }
    }
    let mut smallest = vec![State::default(); count];
    for (state, class) in states.iter().zip(&class_of) {
        let mut state = state.clone();
        state.children.values_mut().for_each(|(_, number)| *number = class_of[*number]);
        smallest[*class] = state;
    }
    smallest
}
