//! Asks the emulator that is installed, and things that are none.
use std::path::{Path, PathBuf};

use futures_lite::future::block_on;
use virgo_operations::ErrorCode;

use super::{Capabilities, find_emulator};

fn emulator() -> Option<PathBuf> {
    let found = find_emulator("x86_64");
    if found.is_none() {
        virgo_testkit::skip("no qemu-system-x86_64 is installed");
    }
    found
}

#[test]
fn a_real_emulator_answers_and_is_remembered() {
    let Some(binary) = emulator() else { return };
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    let capabilities = block_on(Capabilities::of(&binary, &cache)).unwrap();
    assert_eq!(capabilities.arch, "x86_64");
    assert!(capabilities.version > (6, 2, 0));
    assert!(capabilities.machine(None).is_some());
    assert_eq!(
        capabilities.machine(Some("q35")),
        capabilities.machine(Some(&capabilities.machine(Some("q35")).unwrap().name))
    );
    assert!(capabilities.has_device("virtio-blk-pci") && capabilities.has_command("blockdev-add"));
    assert!(capabilities.has_option("machine") && !capabilities.has_option("machine."));
    let file = std::fs::read_dir(&cache).unwrap().next().unwrap().unwrap().path();
    assert!(file.ends_with("capabilities-usr-bin-qemu-system-x86_64.json"), "{file:?}");
    let again = block_on(super::probe::probe(&binary)).unwrap();
    assert_eq!(*capabilities, again);
    if std::env::var_os("VIRGO_BLESS_CAPABILITIES").is_some() {
        let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/qemu/capabilities.json");
        std::fs::write(golden, serde_json::to_string_pretty(&again).unwrap() + "\n").unwrap();
    }
}

#[test]
fn what_is_no_emulator() {
    let folder = tempfile::tempdir().unwrap();
    let error = |name: &str, content: Option<&str>| {
        let path = folder.path().join(name);
        if let Some(content) = content {
            virgo_testkit::write_program(&path, content);
        }
        let error = block_on(Capabilities::of(&path, folder.path())).unwrap_err();
        assert!(error.message().contains(&path.display().to_string()), "{error}");
        (error.code(), error.message().to_owned())
    };
    let (code, message) = error("missing", None);
    assert!(code == ErrorCode::SystemError && message.contains("No such file"), "{message}");
    std::fs::write(folder.path().join("plain"), "x").unwrap();
    let (code, message) = error("plain", None);
    assert!(code == ErrorCode::SystemError && message.contains("not executable"), "{message}");
    let (code, message) = error("complains", Some("#!/bin/sh\necho what? >&2; exit 1\n"));
    assert!(code == ErrorCode::InternalError && message.ends_with("is it a QEMU? what?"), "{message}");
    let (_, message) = error("talks", Some("#!/bin/sh\necho hello; sleep 100\n"));
    assert!(message.ends_with("it says 'hello'"), "{message}");
}

#[test]
fn a_probe_that_nobody_waits_for_ends() {
    let folder = tempfile::tempdir().unwrap();
    let (script, pid) = (folder.path().join("hangs"), folder.path().join("pid"));
    let text = format!("#!/bin/sh\necho $$ > {0}.new; mv {0}.new {0}; exec sleep 100\n", pid.display());
    virgo_testkit::write_program(&script, &text);
    let mut probe = Box::pin(Capabilities::of(&script, folder.path()));
    let process = virgo_testkit::found("the probe", || {
        assert!(block_on(futures_lite::future::poll_once(probe.as_mut())).is_none());
        let pid = std::fs::read_to_string(&pid).ok()?;
        Some(Path::new("/proc").join(pid.trim()))
    });
    assert!(process.exists());
    drop(probe);
    virgo_testkit::until("it ends", || !process.exists());
}
