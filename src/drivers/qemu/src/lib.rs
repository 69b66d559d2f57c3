//! The QEMU driver: virtual machines run by this process itself, without a daemon.
//!
//! `qemu:///embed?root=DIR`; without `root`, `virgo/qemu` in the user's data folder. All connections of a
//! process to one root share its state; a lock keeps other processes out meanwhile. Domains outlive the
//! process, and whoever opens the root next finds them again.
//!
//! # The root folder
//!
//! | | |
//! |---|---|
//! | `config/UUID.xml` | the definition of a domain |
//! | `config/UUID.autostart` | exists if the domain starts when a process opens the root |
//! | `run/NAME/` | one run of a domain: gone when it stops |
//! | `run/NAME/monitor.sock` | where its QEMU listens for commands |
//! | `run/NAME/*.sock` | where its QEMU has displays and channels without a path listen |
//! | `run/NAME/starting` | there until the start is done; then it becomes `run/NAME/token` |
//! | `run/NAME/token` | what the run's processes have in their environment as `VIRGO_RUN_TOKEN` |
//! | `run/NAME/status.json` | its process and its live XML; written before its CPUs run, changed with it |
//! | `log/NAME.log` | what its QEMUs printed; at a start that finds it big it becomes `NAME.log.old` |
//! | `nvram/` | stores of firmware variables |
//! | `cache/` | what is known of emulators |
//! | `lock` | held by the process that uses the root, whose number is in it |
//!
//! A `%` in a name, and a dot at its beginning, are escaped as in URIs. A definition that somebody puts into
//! `config` under another name than its UUID gets that name when the root is opened.
//!
//! # What can't be loaded
//!
//! A definition or a run that cannot be read or managed stays as it is on disk, and its QEMU goes on. The domain is
//! in the state `NO_STATE`, its `problem` says what is wrong, and operations that need what is missing fail with it. What can
//! pass by itself, as a monitor that does not answer, is tried again; a definition that can't be read is changed
//! by nothing but `undefine()`, which removes it.
#![cfg_attr(test, allow(clippy::disallowed_methods, reason = "a test may panic for what is not UTF-8"))]
#![forbid(unsafe_code)]

mod attach;
mod capabilities;
mod command_line;
mod connection;
mod connection_host;
mod console;
mod definition;
mod domain;
mod domain_collection;
mod domain_config;
mod domain_devices;
mod domain_lifecycle;
mod domain_qemu;
mod domain_resources;
mod graphics;
mod host;
mod keys;
mod kvm;
mod launch;
mod layout;
mod live_facts;
mod log;
mod monitor;
mod node_host;
mod open;
mod ports;
mod process;
mod qemu_monitor;
mod screenshot;
mod sockets;
mod statistics;
mod status;
mod store;
mod vcpus;
mod watch;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use virgo_driver_kit::{Entry, Uri};
use virgo_operations::{Driver, Error, ErrorCode, EventSink, Result};

/// How long a QEMU may take to answer unless the URI says it: much memory that is filled before takes its time.
const LIMIT: Duration = Duration::from_secs(60);

/// What this driver is for.
pub const DRIVER: Entry = Entry {
    takes: "qemu:///embed",
    is_for: |uri| uri.scheme() == "qemu" && uri.path() == "/embed" && uri.is_local(),
    open: |uri, _, _, events| Box::pin(open(uri, events)),
};

/// Opens a connection to the QEMU driver.
///
/// # Errors
/// `NoConnect` and `NoSupport` for what needs a daemon, `OperationFailed` if another process uses the root.
pub async fn open(uri: &Uri, events: EventSink) -> Result<Arc<dyn Driver>> {
    let (root, limit) = (root_of(uri)?, limit_of(uri)?);
    let (host, sink) = open::join(root, limit, events).await?;
    Ok(Arc::new(connection::Connection::new(host, sink)))
}

/// The root folder that a URI names.
fn root_of(uri: &Uri) -> Result<PathBuf> {
    if uri.path() != "/embed" && uri.transport().is_none() && uri.host().is_none() {
        let message = format!("cannot open '{uri}': '/embed' is the QEMU driver of this process");
        return Err(Error::new(ErrorCode::NoConnect, message));
    }
    uri.expect_local(&["root", "monitor_timeout"])?;
    let root = match uri.parameter("root") {
        Some(root) => PathBuf::from(root),
        None => glib::user_data_dir().join("virgo/qemu"),
    };
    if root.is_absolute() {
        Ok(root)
    } else {
        Err(Error::argument(format!(
            "cannot open '{uri}': the root '{}' is no absolute path",
            root.display()
        )))
    }
}

/// How long a QEMU may take to answer.
fn limit_of(uri: &Uri) -> Result<Duration> {
    let Some(seconds) = uri.parameter("monitor_timeout") else { return Ok(LIMIT) };
    let limit = seconds.parse().ok().filter(|seconds| *seconds > 0).map(Duration::from_secs);
    limit.ok_or_else(|| {
        let message = format!("cannot open '{uri}': monitor_timeout is a number of seconds, not '{seconds}'");
        Error::argument(message)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_folder_a_uri_names() {
        let root = |uri: &str| root_of(&Uri::parse(Some(uri)).unwrap());
        assert_eq!(root("qemu:///embed?root=%2Fa%20b").unwrap(), PathBuf::from("/a b"));
        assert!(root("qemu:///embed").unwrap().ends_with("virgo/qemu"));
        let limit = |uri: &str| limit_of(&Uri::parse(Some(uri)).unwrap()).unwrap();
        assert_eq!(limit("qemu:///embed?monitor_timeout=7"), Duration::from_secs(7));
        assert_eq!(limit("qemu:///embed"), LIMIT);
        for (uri, code, word) in [
            ("qemu:///", ErrorCode::NoConnect, "'/embed'"),
            ("qemu+ssh://host/system", ErrorCode::NoSupport, "'ssh'"),
            ("qemu://host/embed", ErrorCode::NoSupport, "'host'"),
            ("qemu:///embed?rot=/x", ErrorCode::InvalidArg, "'rot'"),
            ("qemu:///embed?root=x", ErrorCode::InvalidArg, "'x'"),
            ("qemu:///embed?monitor_timeout=0", ErrorCode::InvalidArg, "'0'"),
            ("qemu:///embed?monitor_timeout=soon", ErrorCode::InvalidArg, "'soon'"),
        ] {
            let uri_of = Uri::parse(Some(uri)).unwrap();
            let error = root_of(&uri_of).and_then(|_| limit_of(&uri_of)).unwrap_err();
            assert_eq!(error.code(), code, "{uri}: {error}");
            assert!(error.message().contains(word), "{uri}: {error}");
        }
    }
}
