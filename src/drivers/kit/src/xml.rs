//! How errors in XML become errors of operations, for all drivers alike.

use virgo_model::{Domain, XmlError, XmlErrorKind};
use virgo_operations::{Error, ErrorCode, Result};

/// Converts an error in XML that was passed to an operation, with the code libvirt gives in its place.
pub fn xml_error(error: XmlError) -> Error {
    let code = code_of(&error);
    match error.kind {
        // It is not said of which part of the document, and so not whose it is either.
        XmlErrorKind::Syntax => Error::new(code, format!("the XML is not well-formed: {error}")),
        _ => Error::new(code, error.to_string()),
    }
}

/// Refuses a domain that has what libvirt's schema doesn't know.
pub fn validate_domain(xml: &str) -> Result<()> {
    let invalid = |error: XmlError| match error.kind {
        XmlErrorKind::Syntax => xml_error(error),
        _ => Error::new(ErrorCode::XmlInvalidSchema, error.to_string()),
    };
    Domain::validate_schema(xml).map_err(invalid)
}

fn code_of(error: &XmlError) -> ErrorCode {
    let mut steps = error.path.rsplit('/');
    let (last, parent) = (steps.next(), steps.next());
    let is_of_domain = parent.is_some_and(|parent| parent.starts_with("domain"));
    match (error.kind, last) {
        (XmlErrorKind::Syntax, _) => ErrorCode::XmlDetail,
        (XmlErrorKind::Missing, Some("name")) if is_of_domain => ErrorCode::NoName,
        (XmlErrorKind::Invalid, Some("@type")) if error.path == "domain/@type" => {
            ErrorCode::ConfigUnsupported
        }
        (XmlErrorKind::Missing, Some("source")) => ErrorCode::NoSource,
        (XmlErrorKind::Missing, Some("target")) => ErrorCode::NoTarget,
        // A path of one step is the root: it is not the document that was asked for.
        (XmlErrorKind::Unsupported, _) if error.path.contains('/') => ErrorCode::ConfigUnsupported,
        _ => ErrorCode::XmlError,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use virgo_model::StoragePool;

    #[test]
    fn codes_are_those_of_libvirt() {
        let domain = |inside: &str| format!("<domain type='test'>{inside}</domain>");
        let disk = "<name>a</name><memory>1</memory><devices><disk type='file'>";
        for (xml, code, message) in [
            ("<domain".to_owned(), ErrorCode::XmlDetail, "the XML is not well-formed: line 1, column 1"),
            (
                String::new(),
                ErrorCode::XmlDetail,
                "the XML is not well-formed: line 1, column 1: there is no",
            ),
            ("<node/>".to_owned(), ErrorCode::XmlError, "<node>"),
            (domain("<memory>1</memory>"), ErrorCode::NoName, "<name>"),
            (domain("<name>a</name>"), ErrorCode::XmlError, "<memory>"),
            (domain("<name>a</name><memory>x</memory>"), ErrorCode::XmlError, "'x'"),
            (domain(&format!("{disk}</disk></devices>")), ErrorCode::NoTarget, "<target"),
            (domain(&format!("{disk}<target dev='vda'/></disk></devices>")), ErrorCode::NoSource, "'vda'"),
        ] {
            let error = xml_error(Domain::parse(&xml).unwrap_err());
            assert_eq!(error.code(), code, "{xml}: {error}");
            assert!(error.message().contains(message), "{xml}: {error}");
        }
        let pool = |xml: &str| xml_error(StoragePool::parse(xml).unwrap_err()).code();
        assert_eq!(pool("<pool type='dir'/>"), ErrorCode::XmlError);
        assert_eq!(pool("<pool type='dir'><name>a</name></pool>"), ErrorCode::XmlError);
        let disk =
            "<pool type='disk'><name>a</name><source><device path='/a'/><format type='x'/></source></pool>";
        assert_eq!(pool(disk), ErrorCode::ConfigUnsupported);
    }
}
