//! Namespaces while a document is read: "Namespaces in XML 1.0". Parsers that know them refuse a document with a prefix
//! that is bound to nothing, and what was read is written back for them.

use std::collections::{HashMap, HashSet};

use super::Element;
use crate::value::excerpt;

const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Prefixes bound by the elements that are open. The innermost binding is the last one. By prefix, so that many elements
/// below many bindings take no longer than others.
#[derive(Default)]
pub(super) struct Scope {
    bound: HashMap<String, Vec<String>>,
}

impl Scope {
    /// Binds what an element binds, and checks its name and those of its attributes.
    pub(super) fn enter(&mut self, element: &Element) -> Result<(), String> {
        for (prefix, uri) in bindings(element) {
            let is_xml = prefix == "xml";
            if prefix == "xmlns" || is_xml != (uri == XML) {
                return Err(format!("xmlns:{} can't be '{}'", excerpt(prefix), excerpt(uri)));
            }
            if uri.is_empty() {
                return Err(format!("xmlns:{} is empty", excerpt(prefix)));
            }
            self.bound.entry(prefix.to_owned()).or_default().push(uri.to_owned());
        }
        self.find(&element.name)?;
        let mut names = HashSet::new();
        for attribute in element.attributes.iter().filter(|attribute| !attribute.name.starts_with("xmlns:")) {
            if let Some(name) = self.find(&attribute.name)?
                && !names.insert(name)
            {
                return Err(format!(
                    "attribute {} is there twice, by another prefix",
                    excerpt(&attribute.name)
                ));
            }
        }
        Ok(())
    }

    /// Forgets what an element binds.
    pub(super) fn leave(&mut self, element: &Element) {
        for (prefix, _) in bindings(element) {
            if let Some(uris) = self.bound.get_mut(prefix) {
                uris.pop();
            }
        }
    }

    /// Returns the namespace and the local part of a name that has a prefix.
    fn find<'a>(&'a self, name: &'a str) -> Result<Option<(&'a str, &'a str)>, String> {
        let Some((prefix, local)) = name.split_once(':') else { return Ok(None) };
        let may_begin = |character: char| character.is_alphabetic() || character == '_';
        if prefix.is_empty() || local.contains(':') || !local.starts_with(may_begin) {
            return Err(format!("'{}' is not a prefix and a name", excerpt(name)));
        }
        if prefix == "xml" {
            return Ok(Some((XML, local)));
        }
        match self.bound.get(prefix).and_then(|uris| uris.last()) {
            Some(uri) => Ok(Some((uri, local))),
            None => Err(format!("the prefix '{0}' has no namespace: there is no xmlns:{0}", excerpt(prefix))),
        }
    }
}

/// Prefixes that an element binds, with their namespaces.
fn bindings(element: &Element) -> impl Iterator<Item = (&str, &str)> {
    let attributes = element.attributes.iter();
    attributes
        .filter_map(|attribute| Some((attribute.name.strip_prefix("xmlns:")?, attribute.value.as_str())))
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn a_prefix_has_a_namespace() {
        for xml in [
            "<a xmlns:x='urn:x'><x:b x:c='1' c='2'><x:b/></x:b></a>",
            "<x:a xmlns:x='urn:x'><b xmlns:x='urn:y' xmlns:z='urn:x' x:c='1' z:c='2'/></x:a>",
            "<a xml:lang='en' xmlns='urn:x'/>",
        ] {
            parse(xml).unwrap();
        }
        for (xml, message) in [
            (
                "<a>\n <z:b/></a>",
                "line 2, column 2: <z:b>: the prefix 'z' has no namespace: there is no xmlns:z",
            ),
            (
                "<a><b xmlns:z='urn:z'/><c z:d='1'/></a>",
                "line 1, column 24: <c>: the prefix 'z' has no namespace",
            ),
            ("<a xmlns:z=''/>", "line 1, column 1: <a>: xmlns:z is empty"),
            ("<a xmlns:xml='urn:z'/>", "line 1, column 1: <a>: xmlns:xml can't be 'urn:z'"),
            ("<a xmlns:xmlns='urn:z'/>", "line 1, column 1: <a>: xmlns:xmlns can't be 'urn:z'"),
            ("<xmlns:a/>", "line 1, column 1: <xmlns:a>: the prefix 'xmlns' has no namespace"),
            ("<a:b:c xmlns:a='urn:a'/>", "line 1, column 1: <a:b:c>: 'a:b:c' is not a prefix and a name"),
            ("<:a/>", "line 1, column 1: <:a>: ':a' is not a prefix and a name"),
            (
                "<a xmlns:x='urn:x' xmlns:y='urn:x' x:c='1' y:c='2'/>",
                "line 1, column 1: <a>: attribute y:c is there twice, by another prefix",
            ),
        ] {
            let error = parse(xml).expect_err(xml).to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }
}
