//! The test driver: a made-up host in memory, for tests of applications and of this library.
//!
//! `test:///default` is one host for all connections of the process; it lives while one of them is open.
//! `test:///PATH/FILE.xml` is a host of the connection's own, which starts as the file says.
//!
//! `node` holds the host with its domains, `domain` is what one of them can do; the files named as the
//! topics check what is asked and carry it out under the host's lock, without ever waiting. `storage` has the host's
//! pools and volumes, and their topics.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

mod capabilities;
mod connection;
mod connection_host;
mod console;
mod cpu_models;
mod devices;
mod dhcp;
mod domain;
mod domain_collection;
mod domain_config;
mod domain_devices;
mod domain_guest;
mod domain_hardware;
mod domain_lifecycle;
mod domain_power;
mod domain_resources;
mod domain_statistics;
mod domain_tuning;
mod host;
mod interface;
mod memory_limits;
mod moments;
mod network;
mod network_port;
mod node;
mod node_device;
mod node_host;
mod nwfilter;
mod run;
mod secret;
mod statistics;
mod storage;
mod tuning;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use virgo_driver_kit::xml::xml_error;
use virgo_driver_kit::{Entry, Uri};
use virgo_model::{DEFAULT_TEST_NODE, TestNode};
use virgo_operations::{Driver, Error, EventSink, Result};

use connection::Connection;
use host::Host;
use node::Node;

/// What this driver is for.
pub const DRIVER: Entry = Entry {
    takes: "test:///default and test:///FILE",
    is_for: |uri| uri.scheme() == "test" && uri.is_local(),
    open: |uri, _, _, events| Box::pin(open(uri, events)),
};

/// Opens a connection to a made-up host.
///
/// # Errors
/// `InvalidArg` when the URI names no host, `OpenFailed` or an XML error for a file that is none.
async fn open(uri: &Uri, events: EventSink) -> Result<Arc<dyn Driver>> {
    uri.expect_local(&[])?;
    let connection = match uri.path() {
        "" | "/" => {
            let message = format!(
                "'{uri}' names no host: open test:///default, or test:///PATH.xml with a host's file"
            );
            return Err(Error::argument(message));
        }
        "/default" => Connection::to_default(events)?,
        path => {
            let path = PathBuf::from(path);
            let node = virgo_runtime::blocking(move || load(&path)).await?;
            Connection::to(Arc::new(node), events)
        }
    };
    Ok(Arc::new(connection))
}

/// Makes the host of `test:///default`.
fn default_node() -> Result<Node> {
    let node = TestNode::parse(DEFAULT_TEST_NODE, |file| Err(format!("{file} is not at hand")));
    Node::new(node.map_err(xml_error)?, Host::DEFAULT_CELLS)
}

/// Reads a host from its file.
fn load(path: &Path) -> Result<Node> {
    let about = format!("cannot read the test host '{}'", path.display());
    let xml = std::fs::read_to_string(path).map_err(|error| {
        let message = format!("{about}: {}", virgo_sys::words(&error));
        Error::new(virgo_operations::ErrorCode::OpenFailed, message)
    })?;
    // Files that it names are sought in the folder that it is in.
    let folder = path.parent().unwrap_or(Path::new(""));
    let load =
        |file: &str| std::fs::read_to_string(folder.join(file)).map_err(|error| virgo_sys::words(&error));
    let node = TestNode::parse(&xml, load).map_err(|error| xml_error(error).context(about))?;
    Node::new(node, &[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::block_on;
    use std::sync::Mutex;
    use virgo_operations::{
        DomainListFlags, DomainSnapshotRevertFlags, DomainStartFlags, DomainState, DomainStateReason,
        DomainUndefineFlags, DomainXmlFlags, ErrorCode,
    };

    fn connect(uri: &str) -> Result<Arc<dyn Driver>> {
        let uri = Uri::parse(Some(uri))?;
        block_on(open(&uri, EventSink::new(|_| {})))
    }

    #[test]
    fn the_default_host_is_shared_while_it_is_open() {
        let (first, second) = (connect("test:///default").unwrap(), connect("test:///default").unwrap());
        let domain = block_on(first.domain_collection().lookup_domain_by_name("test")).unwrap();
        assert_eq!((domain.reason, domain.id), (DomainStateReason::RunningUnknown, Some(1)));
        block_on(first.domain_lifecycle().suspend(&domain)).unwrap();
        first.close();
        drop(first);
        assert_eq!(
            block_on(second.domain_resources().fetch_info(&domain)).unwrap().state,
            DomainState::Paused
        );
        drop(second);
        let fresh = connect("test:///default").unwrap();
        assert_eq!(
            block_on(fresh.domain_resources().fetch_info(&domain)).unwrap().state,
            DomainState::Running
        );
        assert_eq!(
            block_on(fresh.node_host().fetch_cells_free_memory(0, 9)).unwrap(),
            [2_097_152, 4_194_304]
        );
        assert_eq!(block_on(fresh.node_host().fetch_cells_free_memory(1, 1)).unwrap(), [4_194_304]);
        assert_eq!(block_on(fresh.node_host().fetch_free_memory()).unwrap(), 3_145_728);
        let xml = block_on(fresh.domain_config().fetch_xml(&domain, DomainXmlFlags::empty())).unwrap();
        assert!(xml.starts_with("<domain type='test' id='1'>") && !xml.contains("<driver"), "{xml}");
        assert!(block_on(fresh.node_host().fetch_capabilities()).unwrap().contains("<cells num='2'>"));
    }

    #[test]
    fn connections_to_one_host_are_told_the_same() {
        let node = Arc::new(default_node().unwrap());
        let told = [0, 1].map(|_| Arc::new(Mutex::new(vec![])));
        let [first, second] = told.clone().map(|told| {
            let sink = EventSink::new(move |event| told.lock().unwrap().push(format!("{event:?}")));
            Connection::to(node.clone(), sink)
        });
        let domain = block_on(first.domain_collection().lookup_domain_by_name("test")).unwrap();
        block_on(first.domain_lifecycle().suspend(&domain)).unwrap();
        block_on(second.domain_lifecycle().resume(&domain)).unwrap();
        second.close();
        block_on(first.domain_lifecycle().suspend(&domain)).unwrap();
        let [first, second] = told.map(|told| told.lock().unwrap().clone());
        assert_eq!((first.len(), second.len()), (3, 2));
        assert_eq!(first[..2], second);
    }

    #[test]
    fn files_are_read_and_what_is_wrong_with_them_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            format!("test://{}", path.display())
        };
        let refused = |uri: &str, code, word: &str| {
            let error = connect(uri).err().unwrap();
            assert_eq!(error.code(), code, "{error}");
            assert!(error.message().contains(word) && !error.message().contains("os error"), "{error}");
        };
        refused("test:///", ErrorCode::InvalidArg, "test:///default");
        refused("test:///default?x=y", ErrorCode::InvalidArg, "'x'");
        refused("test://host/default", ErrorCode::NoSupport, "'host'");
        refused("test:///none.xml", ErrorCode::OpenFailed, "'/none.xml': No such file or directory");
        let names_none = write("names.xml", "<node><domain file='none.xml'/></node>");
        refused(&names_none, ErrorCode::XmlError, "<domain file='none.xml'>: No such file or directory");
        refused(&write("bad.xml", "<node>\n<x</node>"), ErrorCode::XmlDetail, "line 2");
        let domain = |name: &str, inside: &str| {
            format!(
                "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'><name>{name}</name>
                 <memory>1</memory><os><type>hvm</type></os>{inside}</domain>"
            )
        };
        let twice = format!("<node>{}{}</node>", domain("a", ""), domain("a", ""));
        refused(&write("twice.xml", &twice), ErrorCode::OperationFailed, "'a'");
        let saved = "<test:runstate>5</test:runstate><test:hasmanagedsave/>";
        let snapshot =
            "<test:runstate>5</test:runstate><test:domainsnapshot><name>s</name><state>shutoff</state>
            <creationTime>7</creationTime><active>1</active></test:domainsnapshot>";
        let node = format!(
            "<node>{}{}<domain file='crashed.xml'/></node>",
            domain("saved", saved),
            domain("snapshot", snapshot)
        );
        write("crashed.xml", &domain("crashed", "<test:runstate>6</test:runstate>"));
        let connection = connect(&write("node.xml", &node)).unwrap();
        let list = |flags| {
            let domains = block_on(connection.domain_collection().list_all_domains(flags)).unwrap();
            domains.iter().map(|domain| domain.name.clone()).collect::<Vec<_>>()
        };
        assert_eq!(list(DomainListFlags::MANAGED_SAVE), ["saved"]);
        assert_eq!(list(DomainListFlags::HAS_SNAPSHOT), ["snapshot"]);
        assert_eq!(list(DomainListFlags::OTHER), ["crashed"]);
        let find = |name| block_on(connection.domain_collection().lookup_domain_by_name(name)).unwrap();
        let undefine = |name| {
            block_on(connection.domain_lifecycle().undefine(&find(name), DomainUndefineFlags::empty()))
                .unwrap_err()
        };
        assert!(undefine("saved").message().contains("MANAGED_SAVE"));
        assert!(undefine("snapshot").message().contains("SNAPSHOTS_METADATA"));
        let kept = find("snapshot");
        assert_eq!(kept.has_current_snapshot, Some(true));
        let kept = block_on(connection.domain_snapshot_collection().fetch_current_snapshot(&kept)).unwrap();
        let revert = |flags| block_on(connection.domain_snapshots().revert(&kept, flags));
        let lacking = revert(DomainSnapshotRevertFlags::RUNNING).unwrap_err();
        assert_eq!(lacking.code(), ErrorCode::SnapshotRevertRisky, "{lacking}");
        revert(DomainSnapshotRevertFlags::RUNNING | DomainSnapshotRevertFlags::FORCE).unwrap();
        assert_eq!(find("snapshot").reason, DomainStateReason::RunningFromSnapshot);
        block_on(connection.domain_lifecycle().start(&find("saved"), DomainStartFlags::empty())).unwrap();
        assert_eq!(find("saved").reason, DomainStateReason::RunningRestored);
        assert!(list(DomainListFlags::MANAGED_SAVE).is_empty());
    }
}
