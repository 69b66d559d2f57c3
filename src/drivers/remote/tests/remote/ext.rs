//! The daemon behind a program of the user's.

use std::path::{Path, PathBuf};

use futures_lite::future::{block_on, poll_once};
use virgo_driver_kit::Uri;
use virgo_driver_remote::open;
use virgo_operations::{ConnectionFlags, DomainListFlags, ErrorCode, EventSink, Protection};

use crate::cases::{closed, connect, start, until};

fn script(folder: &Path, name: &str, text: &str) -> PathBuf {
    let path = folder.join(name);
    virgo_testkit::write_program(&path, &format!("#!/bin/sh\n{text}\n"));
    path
}

#[test]
fn a_program_leads_there() {
    if !Path::new("/bin/nc").exists() && !Path::new("/usr/bin/nc").exists() {
        return virgo_testkit::skip("there is no nc");
    }
    let Some(daemon) = start() else { return };
    // As a child of the shell, and in its place; without arguments.
    for how in ["", "exec "] {
        let text = format!("[ $# = 0 ] || exit 9\n{how}nc -U {}", daemon.socket().display());
        let program = script(daemon.folder(), "my carrier", &text);
        let program = glib::Uri::escape_string(program.to_str().unwrap(), Some("/"), false);
        let uri = format!("test+ext://ignored/default?command={program}");
        let (driver, _) = connect(&uri, ConnectionFlags::empty()).unwrap();
        // Nobody knows where it leads.
        assert_eq!(driver.protection(), Protection::default());
        assert_eq!(
            block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap().len(),
            1
        );
    }
    let text = format!("nc -U {}; echo 'that was it' >&2; exit 5", daemon.socket().display());
    let program = script(daemon.folder(), "carrier", &text);
    let uri = format!("test+ext:///default?command={}", program.display());
    let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
    daemon.kill();
    until("the end is told", || closed(&events).is_some());
    let error = block_on(driver.node_host().fetch_hostname()).unwrap_err();
    assert!(error.message().ends_with("has ended with status 5: that was it"), "{error}");
}

#[test]
fn a_program_that_leads_nowhere_says_why_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let program = script(folder.path(), "lost", "echo 'no way' >&2; exit 4");
    let uri = format!("test+ext:///default?command={}", program.display());
    let descriptors = || std::fs::read_dir("/proc/self/fd").unwrap().count();
    let before = descriptors();
    for _ in 0..200 {
        let error = connect(&uri, ConnectionFlags::empty()).err().unwrap();
        assert_eq!(error.code(), ErrorCode::NoConnect, "{error}");
        assert!(error.message().ends_with("lost' has ended with status 4: no way"), "{error}");
    }
    // Other cases run beside this one, and have some.
    until("descriptors are closed", || descriptors() < before + 100);
    let quiet = script(folder.path(), "quiet", "exit 0");
    let uri = format!("test+ext:///default?command={}", quiet.display());
    let error = connect(&uri, ConnectionFlags::empty()).err().unwrap();
    assert!(error.code() == ErrorCode::NoConnect && error.message().contains("quiet'"), "{error}");
}

#[test]
fn an_opening_that_is_given_up_ends_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let pid = folder.path().join("pid");
    let text = format!("echo $$ >{0}.new; mv {0}.new {0}; exec sleep 1000", pid.display());
    let program = script(folder.path(), "slow", &text);
    let uri = Uri::parse(Some(&format!("test+ext:///default?command={}", program.display()))).unwrap();
    let mut opening = Box::pin(open(&uri, ConnectionFlags::empty(), None, EventSink::new(drop)));
    until("the program runs", || {
        assert!(block_on(poll_once(opening.as_mut())).is_none());
        pid.exists()
    });
    let pid = std::fs::read_to_string(pid).unwrap();
    let process = PathBuf::from(format!("/proc/{}", pid.trim()));
    assert!(process.exists());
    drop(opening);
    until("the program ends", || !process.exists());
}
