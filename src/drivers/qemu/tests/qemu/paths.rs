//! Whatever the paths in a definition name, a start answers, also when it is given up, and the domain stays usable.
use std::path::Path;
use std::time::{Duration, Instant};

use futures_lite::future::{or, poll_once};
use rustix::fs::{CWD, FileType, Mode, mknodat};
use virgo_operations::{DomainDefineFlags, DomainDestroyFlags, DomainStartFlags, Driver, ErrorCode, handle};

use crate::bench::{LIMIT, connect_for, domain, emulators, guest, tiny, turn, until, wait, write_program};

const NONE: DomainStartFlags = DomainStartFlags::empty();

/// Starts a domain and ends it again, or gets an error in time.
#[track_caller]
fn answers(driver: &dyn Driver, defined: &handle::Domain, what: &str) {
    let give_up = async {
        virgo_runtime::sleep(LIMIT).await;
        panic!("no answer: {what}")
    };
    match wait(or(driver.domain_lifecycle().start(defined, NONE), give_up)) {
        Ok(()) => wait(driver.domain_lifecycle().destroy(defined, DomainDestroyFlags::empty())).unwrap(),
        Err(error) => eprintln!("{what}: {error}"),
    }
}

fn devices(path: &str) -> Vec<(&'static str, String)> {
    let kernel = format!("<kernel>{}</kernel>", guest().display());
    let in_os = |os: String| domain("qemu", "a", &os, "", "");
    let device = |device: String| domain("qemu", "a", &kernel, &device, "");
    let disk = |kind: &str, of: &str| {
        device(format!(
            "<disk type='file' device='{kind}'><source file='{path}'/><target dev='sda' bus='sata'/>{of}</disk>"
        ))
    };
    let serial = |kind: &str| device(format!("<serial type='{kind}'><source path='{path}'/></serial>"));
    vec![
        ("kernel", in_os(format!("<kernel>{path}</kernel>"))),
        ("initrd", in_os(format!("{kernel}<initrd>{path}</initrd>"))),
        ("dtb", in_os(format!("{kernel}<dtb>{path}</dtb>"))),
        ("loader", in_os(format!("<loader readonly='yes' type='pflash'>{path}</loader>"))),
        ("rom", in_os(format!("<loader type='rom'>{path}</loader>"))),
        (
            "nvram",
            in_os(format!(
                "<loader readonly='yes' type='pflash'>{0}</loader><nvram>{path}</nvram>",
                guest().display()
            )),
        ),
        (
            "template",
            in_os(format!(
                "<loader readonly='yes' type='pflash'>{0}</loader><nvram template='{path}'/>",
                guest().display()
            )),
        ),
        ("disk", disk("disk", "")),
        ("read-only disk", disk("disk", "<readonly/>")),
        ("cdrom", disk("cdrom", "")),
        ("file", serial("file")),
        ("pipe", serial("pipe")),
        ("dev", serial("dev")),
        ("unix", serial("unix")),
        ("connect", device(format!("<serial type='unix'><source mode='connect' path='{path}'/></serial>"))),
        ("block", disk("disk", "").replace("type='file'", "type='block'").replace("file=", "dev=")),
        (
            "rom of a card",
            device(format!("<interface type='user'><model type='e1000'/><rom file='{path}'/></interface>")),
        ),
        ("emulator", device(format!("<emulator>{path}</emulator>"))),
    ]
}

#[test]
fn whatever_a_path_names_a_start_answers() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().canonicalize().unwrap();
    let driver = connect_for(&here.join("root"), 2);
    let pipe = here.join("a-pipe");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RWXU, 0).unwrap();
    std::os::unix::net::UnixListener::bind(here.join("a-socket")).unwrap();
    for path in [
        pipe,
        here.join("a-socket"),
        here.join("nothing"),
        here.clone(),
        Path::new("/proc/version").to_owned(),
    ] {
        for (number, (what, xml)) in (0..).zip(devices(path.to_str().unwrap())) {
            let what = format!("{what} '{}'", path.display());
            let Ok(defined) =
                wait(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty()))
            else {
                continue;
            };
            answers(&*driver, &defined, &what);
            // Given up at once, and while it waits for whatever it waits for.
            drop(wait(poll_once(driver.domain_lifecycle().start(&defined, NONE))));
            for moment in [number * 53 % 200, 100 + number * 71 % 300] {
                let given_up = async {
                    virgo_runtime::sleep(Duration::from_millis(moment)).await;
                    None
                };
                let started = async { Some(driver.domain_lifecycle().start(&defined, NONE).await) };
                // It may have been faster.
                if let Some(Ok(())) = wait(or(started, given_up)) {
                    wait(driver.domain_lifecycle().destroy(&defined, DomainDestroyFlags::empty())).unwrap();
                }
            }
            until(&format!("nothing runs: {what}"), || emulators().is_empty());
            // The same domain with what is right.
            let uuid = format!("<uuid>{}</uuid><memory", defined.uuid);
            let right = tiny("qemu", "a", "").replace("<memory", &uuid);
            let right =
                wait(driver.domain_collection().define_domain(&right, DomainDefineFlags::empty())).unwrap();
            // On a busy machine, this one may also need longer than it is given.
            until("the right one starts", || match wait(driver.domain_lifecycle().start(&right, NONE)) {
                Err(error) if error.code() == ErrorCode::OperationTimeout => false,
                outcome => outcome.map_or_else(|error| panic!("after {what}: {error}"), |()| true),
            });
            wait(driver.domain_lifecycle().destroy(&right, DomainDestroyFlags::empty())).unwrap();
            wait(
                driver.domain_lifecycle().undefine(&right, virgo_operations::DomainUndefineFlags::KEEP_NVRAM),
            )
            .unwrap();
        }
    }
}

#[test]
fn a_monitor_that_never_answers_is_given_up_with_what_qemu_said() {
    let Some(_turn) = turn() else { return };
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path().canonicalize().unwrap();
    // It is asked what it can do as QEMU, and run with a machine as something else.
    let script = here.join("qemu");
    write_program(
        &script,
        "#!/bin/sh\ncase \"$*\" in *'-machine none'*) exec /usr/bin/qemu-system-x86_64 \"$@\";; esac\n\
         echo 'waiting for a lock' >&2\nexec sleep 1000\n",
    );
    let driver = connect_for(&here.join("root"), 1);
    let emulator = format!("<emulator>{}</emulator></devices>", script.display());
    let xml = tiny("qemu", "a", "").replace("</devices>", &emulator);
    let defined = wait(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    let begin = Instant::now();
    let error = wait(driver.domain_lifecycle().start(&defined, NONE)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::OperationTimeout);
    assert!(error.message().contains("waiting for a lock") && error.message().contains("1s"), "{error}");
    assert!(begin.elapsed() < LIMIT);
    assert!(here.join("root/run").read_dir().unwrap().next().is_none());
}
