//! The title, the description and the elements that applications keep in a domain.
//!
//! An element is told apart by its namespace. It is given and told without a prefix, and stands in the
//! description with the one its owner chose.

use virgo_model::xml::{self, Node};
use virgo_model::{Domain, Element};
use virgo_operations::{DomainMetadataType, Error, ErrorCode, Result};

use crate::xml::xml_error;

/// A change of what is noted in a domain.
pub(crate) enum Metadata {
    /// The title, or none.
    Title(Option<String>),
    /// The description, or none.
    Description(Option<String>),
    /// The element of a namespace, or none.
    Element { uri: String, element: Option<Element> },
}

impl Metadata {
    /// Reads a change from an operation's arguments.
    ///
    /// # Errors
    /// `InvalidArg` for a title of two lines, or a key or URI that is missing or too much; `XmlDetail` for an
    /// element that is no XML.
    pub(crate) fn new(
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
                (Some(text), Some(key)) => Some(adopt(xml::parse(text).map_err(xml_error)?, key, &uri)),
            };
            return Ok(Self::Element { uri, element });
        }
        if key.is_some() || uri.is_some() {
            return Err(Error::argument("a title or description has neither key nor URI"));
        }
        let text = text.filter(|text| !text.is_empty()).map(str::to_owned);
        match kind {
            DomainMetadataType::Title if text.as_ref().is_some_and(|text| text.contains('\n')) => {
                Err(Error::argument("a title cannot contain a line break"))
            }
            DomainMetadataType::Title => Ok(Self::Title(text)),
            _ => Ok(Self::Description(text)),
        }
    }

    /// Carries the change out.
    pub(crate) fn apply(&self, domain: &mut Domain) {
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
pub(crate) fn get(domain: &Domain, kind: DomainMetadataType, uri: Option<&str>) -> Result<String> {
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

fn no_uri() -> Error {
    Error::argument("a metadata element needs the URI of its namespace")
}

fn element(domain: &Domain, uri: &str) -> Option<String> {
    let metadata = domain.metadata.as_ref()?;
    let mut found =
        metadata.elements().find(|e| namespace(e, metadata, domain).as_deref() == Some(uri))?.clone();
    let prefix = split(&found.name).0.map(str::to_owned);
    found.take_attribute(&declaration(prefix.as_deref()));
    if let Some(prefix) = prefix {
        rename(&mut found, &|name| name.strip_prefix(&prefix)?.strip_prefix(':').map(str::to_owned));
    }
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

/// Gives an element its prefix, and declares that.
fn adopt(mut element: Element, key: &str, uri: &str) -> Element {
    let own = split(&element.name).0.map(str::to_owned);
    element.take_attribute(&declaration(own.as_deref()));
    rename(&mut element, &|name| match (split(name), &own) {
        ((None, local), None) => Some(format!("{key}:{local}")),
        ((Some(prefix), local), Some(own)) if prefix == own => Some(format!("{key}:{local}")),
        _ => None,
    });
    element.set_attribute(&declaration(Some(key)), uri);
    element
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
