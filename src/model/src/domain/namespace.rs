//! Brings the elements of a namespace under its usual prefix.
//!
//! Users may bind any prefix, or none, to a namespace; the structs know one prefix for each.

use crate::xml::{Attribute, Element, Node};

/// Renames the elements of a namespace so that all have `prefix`, and declares that on the root.
///
/// A prefix that is declared nowhere is taken for what it usually means: libvirt would drop such elements
/// without a word. What `<metadata>` contains is not touched.
pub(crate) fn adopt_namespace(root: &mut Element, prefix: &str, uri: &str) {
    let declaration = format!("xmlns:{prefix}");
    if root.attribute(&declaration).is_some_and(|other| other != uri) {
        return;
    }
    let mut scope = vec![Attribute { name: declaration.clone(), value: uri.to_owned() }];
    if rename(root, prefix, uri, &mut scope) {
        root.set_attribute(&declaration, uri);
    }
}

/// Renames what is within an element, and tells whether anything has the prefix now.
fn rename(element: &mut Element, prefix: &str, uri: &str, scope: &mut Vec<Attribute>) -> bool {
    let outer = scope.len();
    let declares = |attribute: &&Attribute| attribute.name == "xmlns" || attribute.name.starts_with("xmlns:");
    scope.extend(element.attributes.iter().filter(declares).cloned());
    let (own, local) = match element.name.split_once(':') {
        Some((own, local)) => (format!("xmlns:{own}"), local),
        None => ("xmlns".to_owned(), element.name.as_str()),
    };
    let bound = scope.iter().rev().find(|attribute| attribute.name == own);
    let is_adopted = bound.is_some_and(|attribute| attribute.value == uri);
    if is_adopted {
        element.name = format!("{prefix}:{local}");
    }
    let mut has_adopted = is_adopted;
    if element.name != "metadata" {
        for node in &mut element.children {
            if let Node::Element(child) = node {
                has_adopted |= rename(child, prefix, uri, scope);
            }
        }
    }
    scope.truncate(outer);
    has_adopted
}

#[cfg(test)]
mod tests {
    use super::adopt_namespace;
    use crate::xml;

    #[test]
    fn finds_the_namespace_under_any_prefix() {
        let adopted = |xml: &str| {
            let mut root = xml::parse(xml).unwrap();
            adopt_namespace(&mut root, "q", "urn:q");
            root.to_xml().lines().map(str::trim).collect::<String>()
        };
        let usual = "<a xmlns:q='urn:q'><q:b/></a>";
        assert_eq!(adopted(usual), usual);
        assert_eq!(adopted("<a><q:b/></a>"), usual);
        assert_eq!(adopted("<a><z:b xmlns:z='urn:q'/></a>"), "<a xmlns:q='urn:q'><q:b xmlns:z='urn:q'/></a>");
        assert_eq!(
            adopted("<a><b xmlns='urn:q'><c/></b></a>"),
            "<a xmlns:q='urn:q'><q:b xmlns='urn:q'><q:c/></q:b></a>"
        );
        for untouched in
            ["<a><metadata><q:b/></metadata></a>", "<a xmlns:q='urn:other'><q:b/></a>", "<a><z:b/></a>"]
        {
            assert_eq!(adopted(untouched), untouched);
        }
    }
}
