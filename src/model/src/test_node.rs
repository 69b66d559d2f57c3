//! `<node>`: configuration of the test driver.
//!
//! The test driver reads it for `test:///PATH.xml`, and [`DEFAULT_TEST_NODE`] for `test:///default`.

mod pool;
mod runstate;

pub use pool::TestPool;
pub use runstate::{RunState, TestDomain};

use crate::bind::{Kept, Reader, bind, codecs};
use crate::xml::{self, Element, XmlError, XmlErrorKind};

/// Configuration of `test:///default`: one running domain, a network, a pool …
pub const DEFAULT_TEST_NODE: &str = include_str!("test_node/default.xml");

/// Made-up host and what runs on it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TestNode {
    /// Host's processors.
    pub cpu: TestCpu,
    /// Host's memory in KiB.
    pub memory_kib: u64,
    /// The host's domains.
    pub domains: Vec<TestDomain>,
    /// The host's storage pools.
    pub pools: Vec<TestPool>,
    /// Unread content: networks, interfaces, devices, users.
    pub kept: Kept,
}

bind! {
    /// Made-up host's processors.
    pub struct TestCpu {
        /// Their speed in MHz.
        pub mhz: Option<u32> = text_of("mhz"),
        /// Model, such as `i686`.
        pub model: Option<String> = text_of("model"),
        /// Number of those that are on; all, if that is not said.
        pub active: Option<u32> = text_of("active"),
        /// Number of NUMA nodes.
        pub nodes: Option<u32> = text_of("nodes"),
        /// Number of sockets in a node.
        pub sockets: Option<u32> = text_of("sockets"),
        /// Number of cores in a socket.
        pub cores: Option<u32> = text_of("cores"),
        /// Number of threads in a core.
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

    fn from_root(root: Element, load: &mut Load<'_>) -> Result<Self, XmlError> {
        let mut reader = Reader::new(root);
        let cpu = codecs::child_or_default::read(&mut reader, "cpu")?;
        let memory_kib = codecs::text_of::read(&mut reader, "memory")?.unwrap_or_default();
        let domains = read_all(&mut reader, "domain", load, TestDomain::from_root)?;
        let pools = read_all(&mut reader, "pool", load, TestPool::from_root)?;
        Ok(Self { cpu, memory_kib, domains, pools, kept: reader.finish() })
    }
}

/// Returns the text of a file that a `file` attribute names.
type Load<'a> = dyn FnMut(&str) -> Result<String, String> + 'a;

/// Reads all elements of a name, or the files they name.
fn read_all<T>(
    reader: &mut Reader,
    name: &str,
    load: &mut Load<'_>,
    read: impl Fn(Element, &mut Load<'_>) -> Result<T, XmlError>,
) -> Result<Vec<T>, XmlError> {
    let elements = reader.children(name).into_iter().enumerate();
    let values = elements.map(|(index, element)| {
        read_or_load(element, load, &read).map_err(|error| error.within(&format!("{name}[{}]", index + 1)))
    });
    values.collect()
}

/// Reads an element, or the file it names, whose root then stands in the element's place.
///
/// Content of an element with a `file` attribute is ignored, as by libvirt.
fn read_or_load<T>(
    element: Element,
    load: &mut Load<'_>,
    read: impl FnOnce(Element, &mut Load<'_>) -> Result<T, XmlError>,
) -> Result<T, XmlError> {
    let Some(file) = element.attribute("file") else { return read(element, load) };
    let xml = load(file).map_err(|why| {
        let message = format!("<{} file='{file}'>: {why}", element.name);
        XmlError::new(XmlErrorKind::Missing, element.position, message).within("@file")
    })?;
    let root = xml::parse(&xml);
    let value = root.and_then(|root| {
        let path = root.name.clone();
        read(root, load).map_err(|error| error.within(&path))
    });
    // Lines are those of the other file, so the message has to name it.
    value.map_err(|error| XmlError { message: format!("in {file}: {}", error.message), ..error })
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
    fn domains_are_inline_or_in_files() {
        let xml = format!(
            "<node><cpu><mhz>6000</mhz></cpu><memory>8192</memory><domain file='a.xml'/>{INLINE}<network/></node>"
        );
        let node = TestNode::parse(&xml, |file| match file {
            "a.xml" => Ok(FILE.to_owned()),
            "s.xml" => Ok("<domainsnapshot><name>s</name></domainsnapshot>".to_owned()),
            _ => Err(String::new()),
        });
        let node = node.unwrap();
        assert_eq!((node.cpu.mhz, node.cpu.cores, node.memory_kib), (Some(6000), None, 8192));
        assert_eq!(
            node.kept.elements().map(|element| element.name.as_str()).collect::<Vec<_>>(),
            ["network"]
        );
        let [a, b] = &node.domains[..] else { panic!("not two domains") };
        assert_eq!((a.domain.name.as_str(), a.run_state, a.transient), ("a", RunState::Running, true));
        assert_eq!((b.domain.name.as_str(), b.run_state, b.has_managed_save), ("b", RunState::Shutoff, true));
        assert_eq!(b.snapshots[0].child("name").map(Element::text).as_deref(), Some("s"));
        assert_eq!(b.domain.kept.elements().count(), 0);
    }

    #[test]
    fn pools_have_volumes() {
        let pool = |name: &str, inside: &str| {
            format!("<pool type='dir'><name>{name}</name><target><path>/p</path></target>{inside}</pool>")
        };
        let volume = |name: &str| format!("<volume><name>{name}</name><capacity>1</capacity></volume>");
        let xml = format!(
            "<node>{}<pool file='p.xml'>{}</pool></node>",
            pool("a", &format!("{}<x/><volume file='v.xml'/>", volume("one"))),
            volume("not read")
        );
        let node = TestNode::parse(&xml, |file| match file {
            "p.xml" => Ok(pool("b", "<volume file='v.xml'/>")),
            "v.xml" => Ok(volume("two")),
            _ => Err(String::new()),
        });
        let pools = node.unwrap().pools;
        let volumes = |pool: &TestPool| {
            let names: Vec<_> = pool.volumes.iter().map(|volume| volume.name.as_str()).collect();
            format!("{}: {}", pool.pool.name, names.join(" "))
        };
        assert_eq!(pools.iter().map(volumes).collect::<Vec<_>>(), ["a: one two", "b: two"]);
        let kept: Vec<_> = pools[0].pool.kept.elements().map(|element| element.name.as_str()).collect();
        assert_eq!(kept, ["x"]);
    }
}
