//! Daemons that ask polkit about who comes. Root is let in without that, so the cases run themselves again as
//! users: one whom the rules allow, one whom they refuse, and one who would be asked for a password.

use std::process::Command;

use futures_lite::future::block_on;
use virgo_operations::{ConnectionFlags, DomainListFlags, ErrorCode};

use crate::cases::connect;
use virgo_testkit::daemon::{Daemon, polkit};

/// Users that every system has.
const ALLOWED: &str = "nobody";
const REFUSED: &str = "daemon";
const ASKED: &str = "bin";

/// Set for the cases that run as a user: the socket's folder.
const INSIDE: &str = "VIRGO_TEST_POLKIT";

fn run_as(user: &str, case: &str, daemon: &Daemon) {
    let program = daemon.folder().join("test");
    if !program.exists() {
        // It may be built where others can't look.
        std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    }
    let mut command = Command::new("setpriv");
    command.args([&format!("--reuid={user}"), "--regid=65534", "--clear-groups"]).arg(&program);
    command.args(["--exact", &format!("polkit::{case}"), "--ignored", "--nocapture"]);
    // It has no home.
    command.env("HOME", "/").env_remove("XDG_CONFIG_HOME").current_dir("/");
    let output = command.env(INSIDE, daemon.socket().parent().unwrap()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{user}: {said}");
}

#[test]
fn the_rules_decide() {
    let Some(daemon) = polkit::start(ALLOWED, REFUSED) else { return };
    run_as(ALLOWED, "as_one_who_is_allowed", &daemon);
    run_as(REFUSED, "as_one_who_is_refused", &daemon);
    run_as(ASKED, "as_one_who_would_be_asked", &daemon);
    // Root need not prove anything, and can't.
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    assert!(!block_on(driver.node_host().fetch_hostname()).unwrap().is_empty());
    let error = connect(&format!("{}&auth=polkit", daemon.uri()), ConnectionFlags::empty()).err().unwrap();
    assert_eq!(error.code(), ErrorCode::AuthUnavailable, "{error}");
    assert!(error.message().contains("'polkit', and the daemon offers none"), "{error}");
}

fn uri(socket: &str, more: &str) -> Option<String> {
    let folder = std::env::var(INSIDE).ok()?;
    Some(format!("test+unix:///default?socket={folder}/{socket}{more}"))
}

#[track_caller]
fn is_driven(uri: &str) {
    let (driver, _) = connect(uri, ConnectionFlags::empty()).unwrap();
    let domain = &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
    block_on(driver.domain_lifecycle().suspend(domain)).unwrap();
    block_on(driver.domain_lifecycle().resume(domain)).unwrap();
}

#[track_caller]
fn is_refused(uri: &str, flags: ConnectionFlags, code: ErrorCode, words: &[&str]) {
    let error = connect(uri, flags).err().unwrap();
    eprintln!("{error}");
    assert_eq!(error.code(), code, "{error}");
    for word in words {
        assert!(error.message().contains(word), "{word}: {error}");
    }
}

/// What anybody may do without a proof: look.
#[track_caller]
fn may_look() {
    let Some(uri) = uri("libvirt-sock-ro", "") else { return };
    for more in ["", "&auth=polkit"] {
        let (driver, _) = connect(&format!("{uri}{more}"), ConnectionFlags::READ_ONLY).unwrap();
        let domain =
            &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
        assert_eq!(
            block_on(driver.domain_lifecycle().suspend(domain)).unwrap_err().code(),
            ErrorCode::OperationDenied
        );
    }
}

#[test]
#[ignore = "the case above runs it, as a user"]
fn as_one_who_is_allowed() {
    let Some(plain) = uri("libvirt-sock", "") else { return };
    is_driven(&plain);
    is_driven(&format!("{plain}&auth=polkit"));
    for auth in ["none", "sasl"] {
        let words = [&format!("'{auth}', and the daemon offers polkit")];
        let uri = format!("{plain}&auth={auth}");
        is_refused(&uri, ConnectionFlags::empty(), ErrorCode::AuthUnavailable, &words.map(String::as_str));
    }
    may_look();
}

#[test]
#[ignore = "the case above runs it, as a user"]
fn as_one_who_is_refused() {
    let Some(plain) = uri("libvirt-sock", "") else { return };
    let words = ["polkit", "'org.libvirt.unix.manage'", "libvirt-sock"];
    is_refused(&plain, ConnectionFlags::empty(), ErrorCode::AuthFailed, &words);
    may_look();
}

#[test]
#[ignore = "the case above runs it, as a user"]
fn as_one_who_would_be_asked() {
    let Some(plain) = uri("libvirt-sock", "") else { return };
    let words = ["polkit", "'org.libvirt.unix.manage'", "agent"];
    is_refused(&plain, ConnectionFlags::empty(), ErrorCode::AuthUnavailable, &words);
    may_look();
}
