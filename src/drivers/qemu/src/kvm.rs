//! Whether KVM works on this host. Called before a domain of type `kvm` is started or advertised.
use std::io::Write;
use std::os::fd::OwnedFd;
use std::path::Path;
use std::time::Duration;

use rustix::fs::{MemfdFlags, memfd_create};
use serde::{Deserialize, Serialize};
use virgo_operations::{Error, ErrorCode, Result};
use virgo_sys::process::{Command, Stdio};

use super::capabilities::{Capabilities, Identity, Shared, host_arch, store, talk};

/// The test: a firmware image that does what a kernel does while it boots; see `selftest.S`.
const IMAGE: &[u8] = include_bytes!("selftest.bin");

/// How QEMU exits when the test passed.
const PASSED: i32 = 85;

/// The test takes a few hundredths of a second; the rest is for a host that is very busy.
const LIMIT: Duration = Duration::from_secs(10);

/// What a verdict holds for: a boot of a kernel, and a build of an emulator.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
struct Subject {
    boot: String,
    kernel: String,
    emulator: Identity,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    subject: Subject,
    works: bool,
}

static VERDICTS: Shared<Subject, bool> = Shared::new();

/// Tells whether KVM runs ordinary operating systems with this emulator, by running a small one.
///
/// The verdict is remembered until the host boots or the emulator changes. Callers at the same time
/// share one run.
pub(crate) async fn works(capabilities: &Capabilities, cache_dir: &Path) -> bool {
    if capabilities.arch != host_arch() {
        return false;
    }
    let binary = capabilities.binary.clone();
    let Some(subject) = virgo_runtime::blocking(move || subject(&binary)).await else { return false };
    let verdict = VERDICTS.get(subject.clone(), judge(subject, capabilities, cache_dir)).await;
    verdict.unwrap_or_else(|error| {
        tracing::debug!("the test of KVM could not be run: {error}");
        false
    })
}

/// Describes what is to be tested; `None` if there is nothing to test.
fn subject(binary: &Path) -> Option<Subject> {
    std::fs::OpenOptions::new().read(true).write(true).open("/dev/kvm").ok()?;
    let (boot, kernel) = (virgo_sys::machine::boot_id().ok()?, virgo_sys::machine::kernel_release().ok()?);
    Some(Subject { boot, kernel, emulator: Identity::of(binary).ok()? })
}

async fn judge(subject: Subject, capabilities: &Capabilities, cache_dir: &Path) -> Result<bool> {
    if capabilities.arch != "x86_64" {
        // There is no image for other architectures; their device node is worth more.
        return Ok(true);
    }
    let (folder, file) = (cache_dir.to_owned(), subject.emulator.file(cache_dir, "kvm"));
    let (stored_file, wanted) = (file.clone(), subject.clone());
    let stored = virgo_runtime::blocking(move || {
        let stored: Stored = serde_json::from_slice(&std::fs::read(stored_file).ok()?).ok()?;
        (stored.subject == wanted).then_some(stored.works)
    });
    if let Some(works) = stored.await {
        return Ok(works);
    }
    // Without a feature that some KVMs announce and then refuse: that is no reason to do without KVM.
    let works = run(&capabilities.binary, "kvm", "host,-arch-capabilities").await?;
    virgo_runtime::blocking(move || store(&folder, &file, &Stored { subject, works })).await;
    Ok(works)
}

/// Runs the test; an error means that it told nothing about KVM.
async fn run(binary: &Path, accelerator: &str, cpu: &str) -> Result<bool> {
    let image = image().map_err(|error| Error::system("cannot make the image of the test", &error))?;
    let mut command = Command::new(binary);
    let number = command.pass_fd(image, None);
    command.args(["-no-user-config", "-nodefaults", "-no-reboot", "-display", "none", "-m", "16"]);
    command.args(["-machine", &format!("q35,accel={accelerator}"), "-cpu", cpu]);
    command.args(["-device", "isa-debug-exit,iobase=0xf4,iosize=1"]);
    command.args(["-bios", &format!("/proc/self/fd/{number}")]);
    command.env("LC_ALL", "C").stdin(Stdio::Null).stdout(Stdio::Null).stderr(Stdio::Pipe);
    let tested = talk(command, LIMIT, |qemu| {
        let complaint = qemu.read_complaint(|text| text.contains("KVM internal error"))?;
        if complaint.contains("KVM internal error") {
            tracing::debug!("KVM does not work: {complaint}");
            return Ok(false);
        }
        let status = qemu.wait()?;
        if status.code() != Some(PASSED) {
            tracing::debug!("KVM does not work: {status}: {complaint}");
        }
        Ok(status.code() == Some(PASSED))
    });
    match tested.await {
        Err(error) if error.code() == ErrorCode::OperationTimeout => Ok(false),
        result => result,
    }
}

fn image() -> std::io::Result<OwnedFd> {
    let file = memfd_create("kvm-selftest", MemfdFlags::CLOEXEC)?;
    let mut file = std::fs::File::from(file);
    file.write_all(IMAGE)?;
    Ok(file.into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capabilities::find_emulator;
    use futures_lite::future::block_on;

    #[test]
    fn the_test_passes_without_kvm_and_tells_what_fails() {
        let Some(binary) = find_emulator("x86_64") else {
            virgo_testkit::skip("no qemu-system-x86_64 is installed");
            return;
        };
        assert_eq!(block_on(run(&binary, "tcg", "max")), Ok(true));
        assert_eq!(block_on(run(&binary, "nonsense", "max")), Ok(false));
        assert_eq!(block_on(run(Path::new("/bin/false"), "tcg", "max")), Ok(false));
    }

    #[test]
    fn the_verdict_is_remembered() {
        let Some(binary) = find_emulator(&host_arch()) else {
            virgo_testkit::skip("no emulator for this host is installed");
            return;
        };
        let folder = tempfile::tempdir().unwrap();
        let capabilities = block_on(Capabilities::of(&binary, folder.path())).unwrap();
        let verdict = block_on(works(&capabilities, folder.path()));
        let Some(subject) = subject(&binary) else {
            assert!(!verdict, "there is no usable /dev/kvm");
            return;
        };
        eprintln!("KVM works here: {verdict}");
        let remembered = VERDICTS.get(subject, async { panic!("it is known") });
        assert_eq!(block_on(remembered), Ok(verdict));
    }
}
