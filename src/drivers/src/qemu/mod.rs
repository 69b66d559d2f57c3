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
//! | `config/NAME.xml` | the definition of a domain |
//! | `config/NAME.autostart` | exists if the domain starts when a process opens the root |
//! | `run/NAME/` | one run of a domain: gone when it stops |
//! | `run/NAME/monitor.sock` | where its QEMU listens for commands |
//! | `run/NAME/*.sock` | where its QEMU has displays and channels without a path listen |
//! | `run/NAME/status.json` | its process and its live XML; written before its CPUs run, changed with it |
//! | `log/NAME.log` | what its QEMUs printed; at a start that finds it big it becomes `NAME.log.old` |
//! | `nvram/` | stores of firmware variables |
//! | `cache/` | what is known of emulators |
//! | `lock` | held by the process that uses the root, whose number is in it |
//!
//! A `%` in a name, and a dot at its beginning, are escaped as in URIs.
mod attach;
mod capabilities;
mod command_line;
mod connection;
mod connection_host;
mod console;
mod domain;
mod domain_collection;
mod domain_config;
mod domain_devices;
mod domain_lifecycle;
mod domain_qemu;
mod domain_resources;
mod graphics;
mod host;
mod impact;
mod keys;
mod kvm;
mod launch;
mod layout;
mod live_facts;
mod log;
mod monitor;
mod open;
mod ports;
mod process;
mod screenshot;
mod sockets;
mod statistics;
mod status;
mod store;
mod vcpus;
mod watch;

use std::path::PathBuf;
use std::sync::Arc;

use virgo_operations::{ConnectionFlags, Driver, Error, ErrorCode, EventSink, Result};

use crate::Uri;

/// Opens a connection to the QEMU driver.
///
/// # Errors
/// `NoConnect` and `NoSupport` for what needs a daemon, `OperationFailed` if another process uses the root.
pub(crate) async fn open(uri: &Uri, flags: ConnectionFlags, events: EventSink) -> Result<Arc<dyn Driver>> {
    let (host, sink) = open::join(root_of(uri)?, events).await?;
    Ok(Arc::new(connection::Connection::new(host, sink, flags)))
}

/// The root folder that a URI names.
fn root_of(uri: &Uri) -> Result<PathBuf> {
    if uri.path() != "/embed" && uri.transport().is_none() && uri.host().is_none() {
        let message = format!("cannot open '{uri}': '/embed' is the QEMU driver of this process");
        return Err(Error::new(ErrorCode::NoConnect, message));
    }
    uri.expect_local(&["root"])?;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_folder_a_uri_names() {
        let root = |uri: &str| root_of(&Uri::parse(Some(uri)).unwrap());
        assert_eq!(root("qemu:///embed?root=%2Fa%20b").unwrap(), PathBuf::from("/a b"));
        assert!(root("qemu:///embed").unwrap().ends_with("virgo/qemu"));
        for (uri, code, word) in [
            ("qemu:///", ErrorCode::NoConnect, "'/embed'"),
            ("qemu+ssh://host/system", ErrorCode::NoSupport, "'ssh'"),
            ("qemu://host/embed", ErrorCode::NoSupport, "'host'"),
            ("qemu:///embed?rot=/x", ErrorCode::InvalidArg, "'rot'"),
            ("qemu:///embed?root=x", ErrorCode::InvalidArg, "'x'"),
        ] {
            let error = root(uri).unwrap_err();
            assert_eq!(error.code(), code, "{uri}: {error}");
            assert!(error.message().contains(word), "{uri}: {error}");
        }
    }
}
