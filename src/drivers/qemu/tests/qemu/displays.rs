//! Where displays and channels listen: ports that nobody waits for, addresses that are wrong, sockets in folders with
//! long names.
use std::io::{Read, Write};
use std::os::unix::net::UnixStream;
use std::path::Path;

use futures_lite::future::poll_once;
use virgo_operations::{
    DomainConsoleFlags, DomainDestroyFlags, DomainListFlags, DomainStartFlags, DomainXmlFlags, ErrorCode,
    EventSink,
};

use crate::bench::{Bench, LIMIT, connect, tiny, until, wait, write_program};

const NONE: DomainStartFlags = DomainStartFlags::empty();

fn with_devices(name: &str, devices: &str) -> String {
    tiny("qemu", name, "").replace("</devices>", &format!("{devices}</devices>"))
}

#[test]
fn a_qemu_that_hangs_keeps_nobody_from_starting() {
    let Some(bench) = Bench::new() else { return };
    // It answers what it can do, and hangs when it is to run a domain.
    let hangs = bench.root.join("hangs");
    let script =
        "#!/bin/sh\ncase \"$*\" in *charmonitor*) exec sleep 60;; esac\nexec qemu-system-x86_64 \"$@\"\n";
    write_program(&hangs, script);
    let emulator = format!("<emulator>{}</emulator><graphics type='vnc'/>", hangs.display());
    let hung = bench.define(&with_devices("hung", &emulator));
    let mut hanging = Box::pin(bench.driver.domain_lifecycle().start(&hung, NONE));
    let started =
        || std::fs::read_to_string(bench.root.join("log/hung.log")).is_ok_and(|log| log.contains("-vnc"));
    until("the one that hangs was started", || {
        assert!(wait(poll_once(&mut hanging)).is_none());
        started()
    });
    let mut ports = vec![];
    for name in ["a", "b"] {
        let domain = bench.define(&with_devices(name, "<graphics type='vnc'/>"));
        wait(bench.driver.domain_lifecycle().start(&domain, NONE)).unwrap();
        let xml = wait(bench.driver.domain_config().fetch_xml(&domain, DomainXmlFlags::empty())).unwrap();
        let port =
            xml.split("<graphics type='vnc' port='").nth(1).unwrap().split('\'').next().unwrap().to_owned();
        ports.push(port);
    }
    assert!(ports[0] != ports[1] && wait(poll_once(&mut hanging)).is_none(), "{ports:?}");
    drop(hanging);
}

#[test]
fn an_address_where_nobody_can_listen_is_told_of() {
    let Some(bench) = Bench::new() else { return };
    for (name, address, what) in [
        (
            "name",
            "nosuch.invalid",
            "cannot listen at 'nosuch.invalid': the host 'nosuch.invalid' is not known",
        ),
        ("number", "192.0.2.1", "cannot listen at '192.0.2.1': it is no address of this host"),
    ] {
        let domain = bench.define(&with_devices(name, &format!("<graphics type='vnc' listen='{address}'/>")));
        let error = wait(bench.driver.domain_lifecycle().start(&domain, NONE)).unwrap_err();
        assert_eq!(error.code(), ErrorCode::ConfigUnsupported);
        assert!(error.message().contains(what), "{error}");
    }
}

/// Logs in to a VNC server as RFB 3.8 has it, with a password of that method, and tells whether that succeeds.
fn logs_in(path: &Path, password: Option<&[u8; 8]>) -> bool {
    let mut socket: UnixStream = virgo_sys::fd::connect_unix(path).unwrap();
    socket.set_read_timeout(Some(LIMIT)).unwrap();
    let mut writer = socket.try_clone().unwrap();
    let mut read = |length: usize| {
        let mut bytes = vec![0; length];
        socket.read_exact(&mut bytes).map(|()| bytes)
    };
    assert_eq!(read(12).unwrap(), b"RFB 003.008\n");
    writer.write_all(b"RFB 003.008\n").unwrap();
    let number = usize::from(read(1).unwrap()[0]);
    let methods = read(number).unwrap();
    let Some(password) = password else {
        assert_eq!(methods, [1], "nobody is asked for a password");
        return true;
    };
    assert_eq!(methods, [2], "a password is asked for");
    writer.write_all(&[2]).unwrap();
    let challenge = read(16).unwrap();
    writer.write_all(&answer(password, &challenge)).unwrap();
    // 0 is yes; a server that ends the connection says no.
    read(4).is_ok_and(|result| result == [0; 4])
}

/// Encrypts a challenge with a password, which is what VNC's authentication wants: DES, with the bits of each byte of
/// the key the other way round.
fn answer(password: &[u8; 8], challenge: &[u8]) -> Vec<u8> {
    let key: String = password.iter().map(|byte| format!("{:02x}", byte.reverse_bits())).collect();
    let mut openssl = std::process::Command::new("openssl")
        .args(["enc", "-des-ecb", "-nopad", "-provider", "legacy", "-provider", "default", "-K", &key])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    openssl.stdin.take().unwrap().write_all(challenge).unwrap();
    let output = openssl.wait_with_output().unwrap();
    assert!(output.status.success() && output.stdout.len() == challenge.len());
    output.stdout
}

#[test]
fn nobody_logs_in_without_the_password() {
    let Some(bench) = Bench::new() else { return };
    let start = |name: &str, passwd: &str| {
        let display = format!("<graphics type='vnc' {passwd}><listen type='socket'/></graphics>");
        let domain = bench.define(&with_devices(name, &display));
        wait(bench.driver.domain_lifecycle().start(&domain, NONE)).unwrap();
        bench.run(name).join("vnc.sock")
    };
    let open = start("open", "");
    assert!(logs_in(&open, None));
    let closed = start("closed", "passwd='secret'");
    assert!(logs_in(&closed, Some(b"secret\0\0")), "the test knows how to log in");
    assert!(!logs_in(&closed, Some(&[0; 8])) && !logs_in(&closed, Some(b"Secret\0\0")));
    // An empty password is one that nobody has.
    let empty = start("empty", "passwd=''");
    assert!(!logs_in(&empty, Some(&[0; 8])));
    let over = start("over", "passwd='secret' passwdValidTo='2001-01-01T00:00:00'");
    assert!(!logs_in(&over, Some(b"secret\0\0")));
}

fn greeting(path: &Path) -> Vec<u8> {
    let mut socket: UnixStream = virgo_sys::fd::connect_unix(path).unwrap();
    socket.set_read_timeout(Some(LIMIT)).unwrap();
    let mut greeting = vec![0; 8];
    socket.read_exact(&mut greeting).unwrap();
    greeting
}

#[test]
fn sockets_are_found_however_long_their_folder_s_name_is() {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("r".repeat(100)).join("n".repeat(100));
    std::fs::create_dir_all(&root).unwrap();
    let Some(mut bench) = Bench::at(&root, Some(folder)) else { return };
    let devices = "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel>
        <graphics type='vnc'><listen type='socket'/></graphics><controller type='virtio-serial'/>";
    let domain = bench.define(&with_devices("silverblue41", devices));
    wait(bench.driver.domain_lifecycle().start(&domain, NONE)).unwrap();
    let open = |bench: &Bench| {
        let name = Some("org.qemu.guest_agent.0");
        wait(bench.driver.domain_devices().open_channel(&domain, name, DomainConsoleFlags::FORCE)).unwrap();
        assert_eq!(greeting(&bench.run("silverblue41").join("vnc.sock")), b"RFB 003.");
    };
    open(&bench);
    // The next one to open the root finds all of it again.
    let other = tempfile::tempdir().unwrap();
    bench.driver = connect(&other.path().join("root"), EventSink::new(|_| {})).unwrap();
    bench.driver = connect(&root, EventSink::new(|_| {})).unwrap();
    assert_eq!(
        wait(bench.driver.domain_collection().list_all_domains(DomainListFlags::ACTIVE)).unwrap().len(),
        1
    );
    open(&bench);
    wait(bench.driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    until("nothing of the run is left", || !bench.run("silverblue41").exists());
}
