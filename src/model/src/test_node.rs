//! The file a test driver starts from: libvirt's `<node>`.
//!
//! The test driver reads it for `test:///PATH.xml`, and [`DEFAULT_TEST_NODE`] for `test:///default`.

mod runstate;

pub use runstate::{RunState, TestDomain};

use crate::bind::{Kept, Reader, bind, how};
use crate::xml::{self, Element, XmlError, XmlErrorKind};
use std::path::Path;

/// Holds what `test:///default` starts from: one running domain, a network, a pool.
pub const DEFAULT_TEST_NODE: &str = include_str!("test_node/default.xml");

/// Describes a made-up host and what runs on it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestNode {
    /// Describes the host's processors.
    pub cpu: TestCpu,
    /// Holds the host's memory in KiB.
    pub memory_kib: u64,
    /// Lists the host's domains.
    pub domains: Vec<TestDomain>,
    /// Keeps the rest: networks, pools, interfaces, devices, users.
    pub kept: Kept,
}

bind! {
    /// Describes a made-up host's processors.
    pub struct TestCpu {
        /// Holds their speed in MHz.
        pub mhz: Option<u32> = text_of("mhz"),
        /// Names their model, such as `i686`.
        pub model: Option<String> = text_of("model"),
        /// Counts those that are on; all, if that is not said.
        pub active: Option<u32> = text_of("active"),
        /// Counts NUMA nodes.
        pub nodes: Option<u32> = text_of("nodes"),
        /// Counts sockets in a node.
        pub sockets: Option<u32> = text_of("sockets"),
        /// Counts cores in a socket.
        pub cores: Option<u32> = text_of("cores"),
        /// Counts threads in a core.
        pub threads: Option<u32> = text_of("threads"),
    }
}

impl TestNode {
    /// Reads a node; `load` is given each `file` attribute and returns the file's text.
    pub fn parse(xml: &str, mut load: impl FnMut(&str) -> Result<String, String>) -> Result<Self, XmlError> {
        let root = xml::parse(xml)?;
        if root.name != "node" {
            let message = format!("the root element is <{}>, but a test node's is <node>", root.name);
            return Err(XmlError::new(XmlErrorKind::Unsupported, root.position, message).within(&root.name));
        }
        Self::from_root(root, &mut load).map_err(|error| error.within("node"))
    }

    /// Reads a node from a file; files it names are sought in the folder it is in.
    pub fn load(path: &Path) -> Result<Self, XmlError> {
        let read = |path: &Path| {
            std::fs::read_to_string(path).map_err(|error| format!("can't read {}: {error}", path.display()))
        };
        let folder = path.parent().unwrap_or(Path::new(""));
        let xml =
            read(path).map_err(|why| XmlError::new(XmlErrorKind::Missing, xml::Position::default(), why))?;
        Self::parse(&xml, |file| read(&folder.join(file)))
    }

    fn from_root(
        root: Element,
        load: &mut dyn FnMut(&str) -> Result<String, String>,
    ) -> Result<Self, XmlError> {
        let mut reader = Reader::new(root);
        let cpu = how::child_or_default::read(&mut reader, "cpu")?;
        let memory_kib = how::text_of::read(&mut reader, "memory")?.unwrap_or_default();
        let elements = reader.children("domain", |_| true).into_iter().enumerate();
        let domains = elements.map(|(index, element)| {
            let domain = match element.attribute("file") {
                Some(file) => load_domain(file, &element, load),
                None => TestDomain::from_root(element),
            };
            domain.map_err(|error| error.within(&format!("domain[{}]", index + 1)))
        });
        let domains = domains.collect::<Result<_, _>>()?;
        Ok(Self { cpu, memory_kib, domains, kept: reader.finish() })
    }
}

/// Reads the domain an element names the file of.
fn load_domain(
    file: &str,
    element: &Element,
    load: &mut dyn FnMut(&str) -> Result<String, String>,
) -> Result<TestDomain, XmlError> {
    let fail = |why| {
        let message = format!("<domain file='{file}'>: {why}");
        XmlError::new(XmlErrorKind::Missing, element.position, message).within("@file")
    };
    let xml = load(file).map_err(fail)?;
    // Lines are those of the other file, so the message has to name it.
    TestDomain::parse(&xml)
        .map_err(|error| XmlError { message: format!("in {file}: {}", error.message), ..error })
}

#[cfg(test)]
mod tests {
    use super::*;

    const INLINE: &str = "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
        <name>b</name><memory>1</memory><test:runstate>5</test:runstate><test:hasmanagedsave/>
        <test:domainsnapshot file='s.xml'/></domain>";
    const FILE: &str = "<domain type='test' xmlns:t='http://libvirt.org/schemas/domain/test/1.0'>
        <name>a</name><memory>1</memory><t:transient/></domain>";

    #[test]
    fn reads_domains_from_within_and_from_files() {
        let xml = format!(
            "<node><cpu><mhz>6000</mhz></cpu><memory>8192</memory><domain file='a.xml'/>{INLINE}<pool/></node>"
        );
        let node =
            TestNode::parse(
                &xml,
                |file| if file == "a.xml" { Ok(FILE.to_owned()) } else { Err(String::new()) },
            );
        let node = node.unwrap();
        assert_eq!((node.cpu.mhz, node.cpu.cores, node.memory_kib), (Some(6000), None, 8192));
        assert_eq!(node.kept.elements().map(|element| element.name.as_str()).collect::<Vec<_>>(), ["pool"]);
        let [a, b] = &node.domains[..] else { panic!("not two domains") };
        assert_eq!((a.domain.name.as_str(), a.run_state, a.transient), ("a", RunState::Running, true));
        assert_eq!((b.domain.name.as_str(), b.run_state, b.has_managed_save), ("b", RunState::Shutoff, true));
        assert_eq!(b.snapshots[0].attribute("file"), Some("s.xml"));
        assert_eq!(b.domain.kept.elements().count(), 0);
    }

    #[test]
    fn seeks_files_in_the_folder_of_the_node() {
        let folder = std::env::temp_dir().join(format!("virgo-model-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("a.xml"), FILE).unwrap();
        std::fs::write(folder.join("node.xml"), "<node><domain file='a.xml'/></node>").unwrap();
        let node = TestNode::load(&folder.join("node.xml"));
        let missing = TestNode::load(&folder.join("none.xml")).unwrap_err();
        std::fs::remove_dir_all(&folder).unwrap();
        assert_eq!(node.unwrap().domains[0].domain.name, "a");
        assert!(missing.to_string().starts_with("can't read "), "{missing}");
    }
}
