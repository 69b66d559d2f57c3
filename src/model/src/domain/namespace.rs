//! Normalization of namespace prefixes, so that element names can be compared as strings.
//!
//! Documents may bind any prefix, or none, to a namespace, and the usual prefix to another one; the structs know
//! one prefix per namespace. The content of `<metadata>` is not changed, except for a prefix that means another
//! namespace there.

use crate::schema::is_declaration;
use crate::xml::{Element, Node};

/// Renames the elements of a namespace so that all have `prefix`, declares that on the root, and gives another
/// prefix to another namespace that has this one.
pub(crate) fn adopt_namespace(root: &mut Element, prefix: &str, uri: &str) {
    let mut taken = Vec::new();
    list_prefixes(root, &mut taken);
    let adopter = Adopter { prefix, uri, other: free_prefix(&taken) };
    if adopter.rename(root, &mut Vec::new(), false) {
        root.set_attribute(&format!("xmlns:{prefix}"), uri);
    }
}

/// Gives a prefix to elements that have none though they are in a namespace: they are not what their name says.
pub(crate) fn set_apart(root: &mut Element) {
    let mut taken = Vec::new();
    list_prefixes(root, &mut taken);
    let prefix = free_prefix(&taken);
    for child in root.children.iter_mut().filter_map(as_element_mut) {
        set_apart_within(child, &prefix, None);
    }
}

fn set_apart_within(element: &mut Element, prefix: &str, outer: Option<&str>) {
    let own = element.attribute("xmlns").map(str::to_owned);
    let uri = own.as_deref().or(outer).filter(|uri| !uri.is_empty());
    if let Some(uri) = uri.filter(|_| !element.name.contains(':')) {
        element.name = format!("{prefix}:{}", element.name);
        element.set_attribute(&format!("xmlns:{prefix}"), uri);
    }
    if element.name != "metadata" {
        for child in element.children.iter_mut().filter_map(as_element_mut) {
            set_apart_within(child, prefix, uri);
        }
    }
}

/// Adopts a namespace.
struct Adopter<'a> {
    prefix: &'a str,
    uri: &'a str,
    /// The prefix of namespaces that had the same.
    other: String,
}

/// Namespace bound to a prefix, or to none, in a part of the document.
struct Binding {
    /// The attribute that says so.
    declaration: String,
    uri: String,
    /// Whether the prefix has been replaced.
    is_renamed: bool,
}

impl Adopter<'_> {
    /// Renames what is within an element, and tells whether anything has the prefix now.
    fn rename(&self, element: &mut Element, scope: &mut Vec<Binding>, in_metadata: bool) -> bool {
        let outer = scope.len();
        for attribute in element.attributes.iter_mut().filter(|one| is_declaration(&one.name)) {
            let (declaration, uri) = (attribute.name.clone(), attribute.value.clone());
            let is_ours = declaration.strip_prefix("xmlns:") == Some(self.prefix);
            let is_renamed = is_ours && uri != self.uri && !in_metadata;
            if is_renamed {
                attribute.name = format!("xmlns:{}", self.other);
            }
            scope.push(Binding { declaration, uri, is_renamed });
        }
        for attribute in element.attributes.iter_mut().filter(|one| one.name.contains(':')) {
            if binding(scope, &attribute.name).is_some_and(|found| found.is_renamed) {
                attribute.name = with_prefix(&attribute.name, &self.other);
            }
        }
        let mut has_adopted = false;
        match binding(scope, &element.name) {
            Some(found) if found.is_renamed => element.name = with_prefix(&element.name, &self.other),
            Some(found) if found.uri == self.uri && !in_metadata => {
                element.name = with_prefix(&element.name, self.prefix);
                has_adopted = true;
            }
            _ => {}
        }
        let in_metadata = in_metadata || element.name == "metadata";
        for child in element.children.iter_mut().filter_map(as_element_mut) {
            has_adopted |= self.rename(child, scope, in_metadata);
        }
        scope.truncate(outer);
        has_adopted
    }
}

fn binding<'a>(scope: &'a [Binding], name: &str) -> Option<&'a Binding> {
    let declaration =
        name.split_once(':').map_or("xmlns".to_owned(), |(prefix, _)| format!("xmlns:{prefix}"));
    scope.iter().rev().find(|binding| binding.declaration == declaration)
}

fn with_prefix(name: &str, prefix: &str) -> String {
    let local = name.split_once(':').map_or(name, |(_, local)| local);
    format!("{prefix}:{local}")
}

/// The prefixes that are used or declared.
fn list_prefixes(element: &Element, prefixes: &mut Vec<String>) {
    let names = element.attributes.iter().map(|attribute| &attribute.name).chain([&element.name]);
    for name in names {
        let (prefix, local) = name.split_once(':').unwrap_or(("", name));
        prefixes.push(if prefix == "xmlns" { local } else { prefix }.to_owned());
    }
    element.elements().for_each(|child| list_prefixes(child, prefixes));
}

fn free_prefix(taken: &[String]) -> String {
    let mut names = (0..).map(|number| format!("ns{number}"));
    names.find(|name| !taken.contains(name)).unwrap_or_default()
}

fn as_element_mut(node: &mut Node) -> Option<&mut Element> {
    if let Node::Element(element) = node { Some(element) } else { None }
}

#[cfg(test)]
mod tests {
    use super::{adopt_namespace, set_apart};
    use crate::xml;

    fn flat(xml: &str, change: impl Fn(&mut xml::Element)) -> String {
        let mut root = xml::parse(xml).unwrap();
        change(&mut root);
        root.to_xml().lines().map(str::trim).collect::<String>()
    }

    #[test]
    fn any_prefix_of_the_namespace_is_normalized() {
        let adopted = |xml: &str| flat(xml, |root| adopt_namespace(root, "q", "urn:q"));
        let usual = "<a xmlns:q='urn:q'><q:b/></a>";
        assert_eq!(adopted(usual), usual);
        assert_eq!(adopted("<a><z:b xmlns:z='urn:q'/></a>"), "<a xmlns:q='urn:q'><q:b xmlns:z='urn:q'/></a>");
        assert_eq!(
            adopted("<a><b xmlns='urn:q'><c/></b></a>"),
            "<a xmlns:q='urn:q'><q:b xmlns='urn:q'><q:c/></q:b></a>"
        );
        let other = "<a><metadata><q:b xmlns:q='urn:other' q:c='1'/></metadata></a>";
        assert_eq!(adopted(other), other);
    }

    #[test]
    fn the_usual_prefix_may_be_bound_to_another_namespace() {
        let adopted = |xml: &str| flat(xml, |root| adopt_namespace(root, "q", "urn:q"));
        assert_eq!(
            adopted("<a xmlns:q='urn:other' xmlns:ns0='urn:n'><q:b q:c='1'/><metadata><q:d/></metadata></a>"),
            "<a xmlns:ns1='urn:other' xmlns:ns0='urn:n'><ns1:b ns1:c='1'/><metadata><ns1:d/></metadata></a>"
        );
        assert_eq!(
            adopted("<a xmlns:q='urn:other' xmlns:z='urn:q'><q:b/><z:b/></a>"),
            "<a xmlns:ns0='urn:other' xmlns:z='urn:q' xmlns:q='urn:q'><ns0:b/><q:b/></a>"
        );
    }

    #[test]
    fn elements_in_a_default_namespace_are_unknown() {
        assert_eq!(
            flat(
                "<a><b xmlns='urn:x'><c/><d xmlns=''/></b><metadata><e xmlns='urn:x'/></metadata></a>",
                set_apart
            ),
            "<a><ns0:b xmlns='urn:x' xmlns:ns0='urn:x'><ns0:c xmlns:ns0='urn:x'/><d xmlns=''/></ns0:b>\
             <metadata><e xmlns='urn:x'/></metadata></a>"
        );
    }
}
