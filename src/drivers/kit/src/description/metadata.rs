//! The title, the description and the elements that applications keep in a domain.
//!
//! An element is told apart by its namespace. It is given and told without a prefix, and stands in the
//! description with the one its owner chose.

use virgo_model::xml::{self, Node};
use virgo_model::{Domain, Element};
use virgo_operations::{DomainMetadataType, Error, ErrorCode, Result};

use crate::xml::xml_error;

/// A change of what is noted in a domain.
pub enum Metadata {
    /// The title, or none.
    Title(Option<String>),
    /// The description, or none.
    Description(Option<String>),
    /// The element of a namespace, or none.
    Element {
        /// The namespace.
        uri: String,
        /// What is noted under it, or nothing any more.
        element: Option<Element>,
    },
}

impl Metadata {
    /// Reads a change from an operation's arguments.
    ///
    /// # Errors
    /// `InvalidArg` for a title of two lines, or a key or URI that is missing or too much; `XmlDetail` for an
    /// element that is no XML.
    pub fn new(
        kind: DomainMetadataType,
        text: Option<&str>,
        key: Option<&str>,
        uri: Option<&str>,
    ) -> Result<Self> {
        if kind == DomainMetadataType::Element {
            let uri = uri.filter(|uri| !uri.is_empty()).ok_or_else(no_uri)?.to_owned();
            let element = match (text, key.filter(|key| !key.is_empty())) {
                (None, _) => None,
                (Some(_), None) => return Err(Error::argument("a metadata element needs a key: its prefix")),
                (Some(text), Some(key)) => {
                    check_key(key)?;
                    Some(adopt(xml::parse(text).map_err(xml_error)?, key, &uri)?)
                }
            };
            return Ok(Self::Element { uri, element });
        }
        if key.is_some() || uri.is_some() {
            return Err(Error::argument("a title or description has neither key nor URI"));
        }
        let text = text.filter(|text| !text.is_empty()).map(str::to_owned);
        let what = if kind == DomainMetadataType::Title { "title" } else { "description" };
        text.iter().try_for_each(|text| check_characters(what, text))?;
        match kind {
            DomainMetadataType::Title if text.as_ref().is_some_and(|text| text.contains('\n')) => {
                Err(Error::argument("a title cannot contain a line break"))
            }
            DomainMetadataType::Title => Ok(Self::Title(text)),
            _ => Ok(Self::Description(text)),
        }
    }

    /// Carries the change out.
    pub fn apply(&self, domain: &mut Domain) {
        match self {
            Self::Title(title) => domain.title.clone_from(title),
            Self::Description(description) => domain.description.clone_from(description),
            Self::Element { uri, element } => {
                if domain.metadata.is_none() && element.is_none() {
                    return;
                }
                let mut metadata = domain.metadata.take().unwrap_or_else(|| Element::new("metadata"));
                let others = std::mem::take(&mut metadata.children);
                let is_other = |node: &Node| {
                    let element = node.as_element();
                    element.is_none_or(|e| namespace(e, &metadata, domain).as_deref() != Some(uri))
                };
                let mut children: Vec<Node> = others.into_iter().filter(is_other).collect();
                children.extend(element.clone().map(Node::Element));
                metadata.children = children;
                let is_empty = metadata.is_bare();
                domain.metadata = (!is_empty).then_some(metadata);
            }
        }
    }
}

/// Tells what is noted in a domain.
///
/// # Errors
/// `NoDomainMetadata` when there is nothing, `InvalidArg` for an element without a URI.
pub fn get(domain: &Domain, kind: DomainMetadataType, uri: Option<&str>) -> Result<String> {
    let found = match kind {
        DomainMetadataType::Title => domain.title.clone(),
        DomainMetadataType::Description => domain.description.clone(),
        DomainMetadataType::Element => element(domain, uri.filter(|uri| !uri.is_empty()).ok_or_else(no_uri)?),
    };
    found.ok_or_else(|| {
        let what = match kind {
            DomainMetadataType::Title => "title".to_owned(),
            DomainMetadataType::Description => "description".to_owned(),
            DomainMetadataType::Element => format!("metadata of the namespace '{}'", uri.unwrap_or_default()),
        };
        Error::new(ErrorCode::NoDomainMetadata, format!("domain '{}' has no {what}", domain.name))
    })
}

/// Refuses a text with a character that XML does not have: what is saved would not be read back.
///
/// # Errors
/// `InvalidArg`.
pub fn check_characters(what: &str, text: &str) -> Result<()> {
    match xml::forbidden(text) {
        Some((_, character)) => {
            let number = character as u32;
            Err(Error::argument(format!(
                "a {what} cannot have the character U+{number:04X}: XML does not have it"
            )))
        }
        None => Ok(()),
    }
}

fn no_uri() -> Error {
    Error::argument("a metadata element needs the URI of its namespace")
}

fn element(domain: &Domain, uri: &str) -> Option<String> {
    let metadata = domain.metadata.as_ref()?;
    let mut found =
        metadata.elements().find(|e| namespace(e, metadata, domain).as_deref() == Some(uri))?.clone();
    let prefix = split(&found.name).0.map(str::to_owned);
    if let Some(prefix) = &prefix {
        // Without its prefix an element is in the default namespace, if there is one.
        if has_default(&found) || attributes_use(&found, prefix) {
            found.set_attribute(&declaration(Some(prefix)), uri);
            return Some(found.to_xml().trim_end().to_owned());
        }
        rename(&mut found, &|name| name.strip_prefix(prefix)?.strip_prefix(':').map(str::to_owned));
    }
    found.take_attribute(&declaration(prefix.as_deref()));
    Some(found.to_xml().trim_end().to_owned())
}

/// The namespace of an element of the metadata.
fn namespace(element: &Element, metadata: &Element, domain: &Domain) -> Option<String> {
    let declaration = declaration(split(&element.name).0);
    let root = || {
        let mut attributes = domain.kept.attributes.iter();
        attributes.find(|a| a.name == declaration).map(|a| a.value.as_str())
    };
    element
        .attribute(&declaration)
        .or_else(|| metadata.attribute(&declaration))
        .or_else(root)
        .map(str::to_owned)
}

/// Refuses what is no name of XML without a colon, and so no prefix.
fn check_key(key: &str) -> Result<()> {
    let starts = |c: char| c.is_alphabetic() || c == '_';
    let goes_on = |c: char| c.is_alphanumeric() || "_-.".contains(c);
    let is_name = key.starts_with(starts) && key.chars().all(goes_on);
    if is_name && !key.to_lowercase().starts_with("xml") {
        return Ok(());
    }
    let message = format!("'{key}' cannot be the key of a metadata element: it is not a prefix in XML");
    Err(Error::argument(message))
}

/// Puts an element into its namespace, whose prefix is the key, and with it all within that are in none, or in the
/// same. What is in other namespaces stays there.
fn adopt(mut element: Element, key: &str, uri: &str) -> Result<Element> {
    let own = split(&element.name).0.map(str::to_owned);
    let local = split(&element.name).1.to_owned();
    move_into(&mut element, key, uri, &mut vec![]);
    element.name = format!("{key}:{local}");
    // Its own declaration has done its work, unless something else needs it.
    let unused = match &own {
        Some(prefix) => !attributes_use(&element, prefix) && !elements_use(&element, Some(prefix)),
        None => !elements_use(&element, None),
    };
    if unused {
        element.take_attribute(&declaration(own.as_deref()));
    }
    if let Some(other) = declared(&element, key).into_iter().find(|other| *other != uri) {
        let message = format!("the key '{key}' is the prefix of another namespace in the element: '{other}'");
        return Err(Error::argument(message));
    }
    element.set_attribute(&declaration(Some(key)), uri);
    Ok(element)
}

/// Gives the key to elements without a namespace and to those of `uri`; `scope` has the declarations around.
fn move_into(element: &mut Element, key: &str, uri: &str, scope: &mut Vec<(Option<String>, String)>) {
    let outside = scope.len();
    for attribute in &element.attributes {
        if attribute.name == "xmlns" {
            scope.push((None, attribute.value.clone()));
        } else if let Some(prefix) = attribute.name.strip_prefix("xmlns:") {
            scope.push((Some(prefix.to_owned()), attribute.value.clone()));
        }
    }
    let (prefix, local) = split(&element.name);
    let namespace =
        scope.iter().rev().find(|(known, _)| known.as_deref() == prefix).map(|(_, uri)| uri.as_str());
    if namespace.is_none_or(|namespace| namespace.is_empty() || namespace == uri) {
        element.name = format!("{key}:{local}");
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            move_into(child, key, uri, scope);
        }
    }
    scope.truncate(outside);
}

fn attributes_use(element: &Element, prefix: &str) -> bool {
    element.attributes.iter().any(|a| split(&a.name).0 == Some(prefix))
        || element.elements().any(|child| attributes_use(child, prefix))
}

fn elements_use(element: &Element, prefix: Option<&str>) -> bool {
    split(&element.name).0 == prefix || element.elements().any(|child| elements_use(child, prefix))
}

fn has_default(element: &Element) -> bool {
    element.attribute("xmlns").is_some() || element.elements().any(has_default)
}

/// What a prefix stands for, wherever it is declared.
fn declared<'a>(element: &'a Element, prefix: &str) -> Vec<&'a str> {
    let own = element.attribute(&declaration(Some(prefix)));
    own.into_iter().chain(element.elements().flat_map(|child| declared(child, prefix))).collect()
}

fn rename(element: &mut Element, to: &impl Fn(&str) -> Option<String>) {
    if let Some(name) = to(&element.name) {
        element.name = name;
    }
    for child in &mut element.children {
        if let Node::Element(child) = child {
            rename(child, to);
        }
    }
}

fn split(name: &str) -> (Option<&str>, &str) {
    name.split_once(':').map_or((None, name), |(prefix, local)| (Some(prefix), local))
}

fn declaration(prefix: Option<&str>) -> String {
    prefix.map_or_else(|| "xmlns".to_owned(), |prefix| format!("xmlns:{prefix}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn domain() -> Domain {
        Domain::parse("<domain type='test'><name>a</name><memory>1</memory></domain>").unwrap()
    }

    fn set(domain: &mut Domain, text: Option<&str>, key: &str, uri: &str) {
        Metadata::new(DomainMetadataType::Element, text, Some(key), Some(uri)).unwrap().apply(domain);
    }

    #[test]
    fn elements_are_told_apart_by_namespace() {
        let mut domain = domain();
        set(&mut domain, Some("<a b='1'><c/></a>"), "k", "urn:x");
        set(&mut domain, Some("<a/>"), "l", "urn:y");
        let flat = |text: String| text.lines().map(str::trim).collect::<String>();
        let written = flat(domain.metadata.as_ref().unwrap().to_string());
        assert_eq!(
            written,
            "<metadata><k:a b='1' xmlns:k='urn:x'><k:c/></k:a><l:a xmlns:l='urn:y'/></metadata>"
        );
        let get = |domain: &Domain, uri| get(domain, DomainMetadataType::Element, Some(uri)).map(flat);
        assert_eq!(get(&domain, "urn:x").unwrap(), "<a b='1'><c/></a>");
        set(&mut domain, Some("<q:n xmlns:q='urn:x'/>"), "k", "urn:x");
        assert_eq!(get(&domain, "urn:x").unwrap(), "<n/>");
        set(&mut domain, None, "k", "urn:x");
        let error = get(&domain, "urn:x").unwrap_err();
        assert_eq!(error.code(), ErrorCode::NoDomainMetadata);
        assert!(error.message().contains("'urn:x'"), "{error}");
        set(&mut domain, None, "l", "urn:y");
        assert_eq!(domain.metadata, None);
    }

    #[test]
    fn what_xml_does_not_have_is_refused() {
        for (kind, word) in
            [(DomainMetadataType::Title, "a title"), (DomainMetadataType::Description, "a description")]
        {
            let error = Metadata::new(kind, Some("a\u{1}b"), None, None).err().unwrap();
            assert_eq!(error.code(), ErrorCode::InvalidArg);
            assert!(error.message().contains(word) && error.message().contains("U+0001"), "{error}");
            assert!(Metadata::new(kind, Some("a\tb ]]> ä"), None, None).is_ok());
        }
        assert!(check_characters("name", "a\u{ffff}").is_err());
    }

    #[test]
    fn namespaces_stay() {
        let set = |text: &str, key: &str, uri: &str| {
            let mut domain = domain();
            Metadata::new(DomainMetadataType::Element, Some(text), Some(key), Some(uri))?.apply(&mut domain);
            let xml = domain.to_xml(&virgo_model::XmlOptions::ALL);
            let flat_of = |domain: &Domain| domain.metadata.as_ref().unwrap().to_string();
            assert_eq!(flat_of(&Domain::parse(&xml).unwrap()), flat_of(&domain), "{xml}");
            let flat = |text: &str| text.lines().map(str::trim).collect::<String>();
            let written = flat(&domain.metadata.as_ref().unwrap().elements().next().unwrap().to_string());
            Ok::<_, Error>((written, flat(&get(&domain, DomainMetadataType::Element, Some(uri)).unwrap())))
        };
        for (given, written, told) in [
            (
                "<x:a xmlns:x='urn:w' x:b='1'/>",
                "<k:a xmlns:x='urn:w' x:b='1' xmlns:k='urn:u'/>",
                "<a xmlns:x='urn:w' x:b='1'/>",
            ),
            (
                "<a xmlns:x='urn:w'><x:b/><c x:d='1'/></a>",
                "<k:a xmlns:x='urn:w' xmlns:k='urn:u'><x:b/><k:c x:d='1'/></k:a>",
                "<a xmlns:x='urn:w'><x:b/><c x:d='1'/></a>",
            ),
            (
                "<a xmlns='urn:w'><b/></a>",
                "<k:a xmlns='urn:w' xmlns:k='urn:u'><b/></k:a>",
                "<k:a xmlns='urn:w' xmlns:k='urn:u'><b/></k:a>",
            ),
            ("<a xmlns='urn:u'><b/></a>", "<k:a xmlns:k='urn:u'><k:b/></k:a>", "<a><b/></a>"),
            (
                "<q:a xmlns:q='urn:u' q:b='1'/>",
                "<k:a xmlns:q='urn:u' q:b='1' xmlns:k='urn:u'/>",
                "<a xmlns:q='urn:u' q:b='1'/>",
            ),
            (
                "<k:a xmlns:k='urn:u' k:b='1'/>",
                "<k:a xmlns:k='urn:u' k:b='1'/>",
                "<k:a xmlns:k='urn:u' k:b='1'/>",
            ),
        ] {
            assert_eq!(set(given, "k", "urn:u").unwrap(), (written.to_owned(), told.to_owned()), "{given}");
        }
        for (given, code, word) in [
            ("<k:a xmlns:k='urn:w' k:b='1'/>", ErrorCode::InvalidArg, "'urn:w'"),
            ("<a><k:b xmlns:k='urn:w'/></a>", ErrorCode::InvalidArg, "'urn:w'"),
            // Others could not read the whole domain then.
            ("<a x:b='1'/>", ErrorCode::XmlDetail, "'x'"),
            ("<a><x:b/></a>", ErrorCode::XmlDetail, "'x'"),
        ] {
            let error = set(given, "k", "urn:u").unwrap_err();
            assert_eq!(error.code(), code, "{given}: {error}");
            assert!(error.message().contains(word), "{given}: {error}");
        }
    }

    #[test]
    fn a_key_is_a_prefix() {
        for key in ["my key", "1k", "k'", "k<", "k:l", "k\"", "-k", "xmlns", "xmlk", "k\n"] {
            let error = Metadata::new(DomainMetadataType::Element, Some("<a/>"), Some(key), Some("urn:u"))
                .err()
                .unwrap();
            assert_eq!(error.code(), ErrorCode::InvalidArg);
            assert!(error.message().contains(&format!("'{key}'")), "{error}");
        }
        for key in ["k", "_k1", "k-2.x", "schlüssel"] {
            assert!(
                Metadata::new(DomainMetadataType::Element, Some("<a/>"), Some(key), Some("urn:u")).is_ok()
            );
        }
    }

    #[test]
    fn wrong_arguments_are_refused() {
        use DomainMetadataType::{Description, Element, Title};
        for (kind, text, key, uri, code) in [
            (Title, "a\nb", None, None, ErrorCode::InvalidArg),
            (Title, "a", Some("k"), None, ErrorCode::InvalidArg),
            (Description, "a", None, Some("u"), ErrorCode::InvalidArg),
            (Element, "<a/>", None, Some("u"), ErrorCode::InvalidArg),
            (Element, "<a/>", Some("k"), None, ErrorCode::InvalidArg),
            (Element, "<a", Some("k"), Some("u"), ErrorCode::XmlDetail),
        ] {
            let error = Metadata::new(kind, Some(text), key, uri).err().unwrap();
            assert_eq!(error.code(), code, "{text}: {error}");
        }
        assert_eq!(get(&domain(), Element, None).unwrap_err().code(), ErrorCode::InvalidArg);
        assert_eq!(get(&domain(), Title, None).unwrap_err().code(), ErrorCode::NoDomainMetadata);
    }
}
