//! What a host can do, known beforehand: by the version of its libvirt, and by what libvirt's driver for its
//! hypervisor had at that version.
//!
//! It answers `supports()` and explains the daemon's refusals; it keeps nobody from asking. Distributions
//! bring newer functions to older versions, and leave out parts, so the daemon has the last word, and what is
//! not known here may well be there.
//!
//! The tables beside this file were made once, from the driver tables of libvirt 8.5.0 and the matrix of its
//! API of 12.7.0, and compared with all that the test, QEMU and LXC drivers of 9.0.0 and 11.3.0 answer. A line
//! is a version and the functions that it brought. A libvirt that is newer than the tables counts as the newest
//! that they know, for one comes every month, and drivers seldom change. `tests/remote/support.rs` compares them
//! with what a daemon answers to each operation.

mod version;

use virgo_operations::{Error, ErrorCode, Operation};

pub(super) use version::Version;

/// The drivers of networks, storage and so on, which those hypervisors share that bring none of their own.
const SHARED: &str = include_str!("shared.txt");

/// The hypervisors, by the name in [`Host`], with what their drivers can do.
const HYPERVISORS: [(&str, &[&str]); 9] = [
    ("Test", &[include_str!("test.txt")]),
    ("QEMU", &[include_str!("qemu.txt"), SHARED]),
    ("LXC", &[include_str!("lxc.txt"), SHARED]),
    ("Xen", &[include_str!("xen.txt"), SHARED]),
    ("VBOX", &[include_str!("vbox.txt")]),
    ("BHYVE", &[include_str!("bhyve.txt"), SHARED]),
    ("vz", &[include_str!("vz.txt"), SHARED]),
    ("Parallels", &[include_str!("vz.txt"), SHARED]),
    ("CH", &[include_str!("ch.txt"), SHARED]),
];

/// What the daemon answers without a driver, if need be.
const WITHOUT_DRIVER: [&str; 5] = [
    "virConnectGetType",
    "virConnectGetLibVersion",
    "virConnectSetIdentity",
    "virConnectRegisterCloseCallback",
    "virConnectUnregisterCloseCallback",
];

/// The host behind a daemon.
#[derive(Debug, Clone, Copy)]
pub(super) struct Host {
    /// The hypervisor's name, spelt as this library's drivers do.
    pub(super) hypervisor: &'static str,
    /// The version of the daemon's libvirt.
    pub(super) libvirt: Version,
    /// Whether events have numbers of who asked for them, as since libvirt 1.2.2.
    pub(super) numbers_callbacks: bool,
}

impl Host {
    /// Whether statistics of all domains tell all that changes while they run.
    pub(super) fn has_full_statistics(&self) -> bool {
        self.hypervisor == "QEMU"
    }

    /// Why it does not have an operation; nothing if it has it, or may have it.
    pub(super) fn lacks(&self, operation: &Operation) -> Option<String> {
        let Self { hypervisor, libvirt, .. } = self;
        // An older call for the same purpose will do.
        let older = operation.procedure.and_then(|it| it.older).filter(|older| older.has_same_answer);
        let older = older.and_then(|older| virgo_wire::remote::PROGRAM.procedure(older.number));
        if let Some(since) = older.or(operation.procedure).and_then(Version::of_procedure)
            && since > *libvirt
        {
            return Some(too_old(since, *libvirt));
        }
        let function = operation.libvirt.filter(|function| !WITHOUT_DRIVER.contains(function))?;
        let (_, tables) = HYPERVISORS.iter().find(|(name, _)| name == hypervisor)?;
        match tables.iter().find_map(|table| since(table, function)) {
            Some(since) if since > *libvirt => Some(format!(
                "libvirt's {hypervisor} driver has it since {since}, and the host has {libvirt}"
            )),
            Some(_) => None,
            // A function that nobody has is newer than the tables, or none of a driver's.
            None if !is_of_a_driver(function) => None,
            None => Some(format!("libvirt's {hypervisor} driver does not have it")),
        }
    }

    /// Says in an error why an operation is not supported, if that is what it is about and is known.
    pub(super) fn explain(&self, operation: &Operation, error: Error) -> Error {
        explain(operation, error, || self.lacks(operation))
    }
}

/// Says in an error why an operation is not supported, if that is what it is about, and `why` knows it.
pub(super) fn explain(operation: &Operation, error: Error, why: impl FnOnce() -> Option<String>) -> Error {
    // Some calls fail for another reason before the daemon sees that its driver does not have them.
    let is_it = matches!(error.code(), ErrorCode::NoSupport | ErrorCode::InternalError);
    match is_it.then(why).flatten() {
        Some(why) => {
            let message = format!("{}() is not supported by this host: {why}", operation.name);
            Error::new(ErrorCode::NoSupport, message)
        }
        None => error,
    }
}

/// Says that a daemon's libvirt is too old for something.
pub(super) fn too_old(since: Version, libvirt: Version) -> String {
    format!("libvirt has it since {since}, and the host has {libvirt}")
}

fn is_of_a_driver(function: &str) -> bool {
    HYPERVISORS.iter().any(|(_, tables)| tables.iter().any(|table| since(table, function).is_some()))
}

/// Since when a table has a function.
fn since(table: &str, function: &str) -> Option<Version> {
    table.lines().find_map(|line| {
        let (version, functions) = line.split_once(' ')?;
        functions.split(' ').any(|other| other == function).then(|| Version::parse(version)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use futures_lite::future::block_on;
    use virgo_operations::{ConnectionFlags, EventSink};
    use virgo_testkit::daemon;
    use virgo_wire::program::Call;
    use virgo_wire::remote::procedure::DomainAnnounceInterface;

    use super::super::open;
    use super::*;
    use virgo_driver_kit::Uri;

    fn operation(libvirt: &'static str, number: i32) -> Operation {
        Operation {
            name: "x",
            libvirt: Some(libvirt),
            procedure: virgo_wire::remote::PROGRAM.procedure(number),
            own_acl: &[],
            changes_record: false,
            read_only: None,
        }
    }

    fn host(hypervisor: &'static str, libvirt: u64) -> Host {
        Host { hypervisor, libvirt: Version::from_number(libvirt), numbers_callbacks: true }
    }

    #[test]
    fn the_libvirt_may_be_too_old() {
        let reload = operation("virDomainGraphicsReload", 448);
        let why = host("QEMU", 9_000_000).lacks(&reload).unwrap();
        assert_eq!(why, "libvirt has it since 10.2.0, and the host has 9.0.0");
        assert_eq!(host("QEMU", 10_002_000).lacks(&reload), None);
    }

    #[test]
    fn an_older_call_will_do() {
        let define = operation("virNetworkDefineXML", 432);
        assert_eq!(host("QEMU", 7_006_000).lacks(&define), None);
        assert!(host("QEMU", 7_006_000).lacks(&operation("virNetworkSetMetadata", 444)).is_some());
    }

    #[test]
    fn the_hypervisors_driver_may_be_too_old_or_without_it() {
        let capabilities = operation("virConnectGetDomainCapabilities", 342);
        let why = host("Test", 9_000_000).lacks(&capabilities).unwrap();
        assert_eq!(why, "libvirt's Test driver has it since 9.8.0, and the host has 9.0.0");
        assert_eq!(host("Test", 9_008_000).lacks(&capabilities), None);
        assert_eq!(host("QEMU", 9_000_000).lacks(&capabilities), None);
        let console = operation("virDomainOpenConsole", 201);
        assert_eq!(
            host("Test", 9_000_000).lacks(&console).unwrap(),
            "libvirt's Test driver does not have it"
        );
    }

    #[test]
    fn what_is_not_known_may_be_there() {
        assert_eq!(host("unknown", 9_000_000).lacks(&operation("virDomainOpenConsole", 201)), None);
        assert_eq!(host("Test", 9_000_000).lacks(&operation("virDomainNewestOfAll", 34)), None);
        assert_eq!(host("QEMU", 9_000_000).lacks(&operation("virConnectGetType", 3)), None);
    }

    #[test]
    fn a_libvirt_newer_than_the_tables_counts_as_the_newest_that_they_know() {
        for libvirt in [12_007_000, 12_008_000, 13_000_000, u64::MAX] {
            let why = host("Test", libvirt).lacks(&operation("virDomainOpenConsole", 201)).unwrap();
            assert_eq!(why, "libvirt's Test driver does not have it");
            assert_eq!(host("QEMU", libvirt).lacks(&operation("virDomainOpenConsole", 201)), None);
            assert_eq!(host("Test", libvirt).lacks(&operation("virDomainNewestOfAll", 34)), None);
        }
    }

    #[test]
    fn networks_are_a_shared_drivers_or_the_hypervisors_own() {
        let metadata = operation("virNetworkGetMetadata", 0);
        assert_eq!(host("QEMU", 9_007_000).lacks(&metadata), None);
        assert_eq!(host("Test", 9_007_000).lacks(&metadata), None);
        assert!(host("VBOX", 9_007_000).lacks(&metadata).is_some());
    }

    #[test]
    fn a_daemon_too_old_for_a_call_is_named_with_both_versions() {
        if let Some(missing) = daemon::missing() {
            return virgo_testkit::skip(missing);
        }
        let daemon = daemon::Daemon::start("");
        let uri = Uri::parse(Some(&daemon.uri())).unwrap();
        let opened = open::connect(&uri, ConnectionFlags::empty(), None, EventSink::new(|_| ()));
        let connection = block_on(opened).unwrap();
        let libvirt = connection.host.libvirt;
        let newest = Version::of_procedure(DomainAnnounceInterface::INFO).unwrap();
        if libvirt >= newest {
            return virgo_testkit::skip(format_args!("libvirt {libvirt} has all calls"));
        }
        let error = block_on(connection.ask::<DomainAnnounceInterface>(&Default::default())).unwrap_err();
        let said = format!(
            "DOMAIN_ANNOUNCE_INTERFACE is not supported by this host: libvirt has it since 12.5.0, and the host \
             has {libvirt}"
        );
        assert_eq!((error.code(), error.message()), (ErrorCode::NoSupport, said.as_str()));
    }

    #[test]
    fn the_tables_can_be_read() {
        for (name, tables) in HYPERVISORS {
            for line in tables.iter().flat_map(|table| table.lines()).filter(|line| !line.starts_with('#')) {
                let (version, functions) = line.split_once(' ').unwrap();
                assert!(Version::parse(version).unwrap() <= Version::new(12, 7, 0), "{name}: {line}");
                assert!(functions.split(' ').all(|function| function.starts_with("vir")), "{name}: {line}");
            }
        }
    }
}
