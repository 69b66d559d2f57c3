//! Where displays and channels listen: ports that nobody waits for, addresses that are wrong, sockets in folders with
//! long names.
use std::io::Read;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::Path;

use futures_lite::future::poll_once;
use virgo_operations::{
    DomainConsoleFlags, DomainDestroyFlags, DomainListFlags, DomainStartFlags, DomainXmlFlags, ErrorCode,
    EventSink,
};

use crate::bench::{Bench, LIMIT, connect, tiny, until, wait};

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
    std::fs::write(&hangs, script).unwrap();
    std::fs::set_permissions(&hangs, PermissionsExt::from_mode(0o755)).unwrap();
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
