//! A host with a daemon for each hypervisor and each kind of thing, instead of one for all: which of their
//! sockets is found, and what storage is behind a daemon that has none itself.
//!
//! Debian has no such daemons; `tests/build-libvirt.sh` makes some, and `VIRGO_LIBVIRT_PREFIX` names their folder.
//! Sockets are looked for in one place only, so the cases run themselves again in namespaces where that is their
//! own.

use std::fs::File;
use std::io::{Read, Seek, Write};
use std::os::fd::OwnedFd;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use futures_lite::future::block_on;
use rustix::process::{Pid, Signal, kill_process};
use virgo_operations::{
    ConnectionFlags, DomainDefineFlags, DomainDestroyFlags, DomainListFlags, DomainStartFlags,
    DomainUndefineFlags, Driver, ErrorCode, Event, Progress, StoragePoolCreateFlags, StoragePoolDefineFlags,
    StoragePoolEvent, StoragePoolListFlags, StorageVolumeCreateFlags, StorageVolumeDeleteFlags,
    StorageVolumeDownloadFlags, StorageVolumeUploadFlags,
};

use crate::cases::{Events, closed, connect, details, until};
use crate::qemu::tiny_guest;
use virgo_testkit::daemon::missing_qemu;

/// Set where the cases run in their namespaces.
const INSIDE: &str = "VIRGO_TEST_MODULAR";

const NOBODY: u32 = 65534;

/// As if the libvirt was installed, and never had run.
const HOST: &str = r#"
D=$1
shift
mount --make-rprivate /
if [ -n "$VIRGO_LIBVIRT_PREFIX" ]; then
  mount -t overlay overlay -o "lowerdir=$VIRGO_LIBVIRT_PREFIX/usr:/usr" /usr || exit 77
fi
for place in etc/libvirt run/libvirt run/lock var/lib/libvirt var/cache/libvirt var/log/libvirt; do
  mkdir -p "/$place" "$D/$place"
  mount --bind "$D/$place" "/$place"
done
umount -R -l /sys
mount -t sysfs sysfs /sys
mount -t proc proc /proc
cat >/etc/libvirt/qemu.conf <<END
user = "root"
group = "root"
security_driver = "none"
dynamic_ownership = 0
remember_owner = 0
namespaces = []
cgroup_controllers = []
stdio_handler = "file"
END
$RUN "$@" </dev/null &
test=$!
# Whoever waits for it may end before it does.
(cat; kill -KILL $test) <&3 >/dev/null 2>&1 &
wait $test
"#;

/// Runs a case in namespaces, as root or as a user without any rights.
fn run(case: &str, is_root: bool) {
    let prefix = std::env::var("VIRGO_LIBVIRT_PREFIX").unwrap_or_default();
    if let Some(missing) = missing_qemu() {
        return virgo_testkit::skip(missing);
    }
    if !Path::new(&format!("{prefix}/usr/sbin/virtqemud")).exists() {
        return virgo_testkit::skip(
            "libvirt's modular daemons are not installed: tests/build-libvirt.sh makes them",
        );
    }
    let folder = tempfile::Builder::new().prefix("virgo-modular-").tempdir().unwrap();
    std::fs::set_permissions(folder.path(), PermissionsExt::from_mode(0o755)).unwrap();
    // It may be built where others can't look.
    let program = folder.path().join("test");
    std::fs::copy(std::env::current_exe().unwrap(), &program).unwrap();
    let mut command = Command::new("unshare");
    command.args(["--mount", "--net", "--pid", "--fork", "--kill-child", "sh", "-c"]);
    command.arg(format!("exec 3<&0\n{HOST}")).arg("sh").arg(folder.path()).arg(&program);
    command.args(["--exact", case, "--ignored", "--nocapture"]).env(INSIDE, "1");
    for variable in ["LIBVIRT_DEFAULT_URI", "LIBVIRT_AUTOSTART", "VIRTD_PATH", "LIBVIRTD_PATH"] {
        command.env_remove(variable);
    }
    if !is_root {
        let home = folder.path().join("home");
        std::fs::create_dir(&home).unwrap();
        std::os::unix::fs::chown(&home, Some(NOBODY), Some(NOBODY)).unwrap();
        for name in ["XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "HOME"] {
            command.env(name, &home);
        }
        command.env("RUN", format!("setpriv --reuid={NOBODY} --regid={NOBODY} --clear-groups"));
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).current_dir("/");
    let mut child = command.spawn().unwrap();
    let input = child.stdin.take();
    let output = child.wait_with_output().unwrap();
    drop(input);
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(77) {
        return virgo_testkit::skip(said);
    }
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

#[test]
fn daemons_for_one_thing_each_work_together() {
    run("modular::of_the_system", true);
}

#[test]
fn a_user_has_daemons_for_one_thing_each() {
    run("modular::of_a_user", false);
}

/// A daemon for one kind of thing, which is killed with its owner.
struct One(Child);

impl One {
    fn start(name: &str, socket: &str) -> Self {
        let conf = format!("/etc/libvirt/{name}.conf");
        let lines = "auth_unix_rw = \"none\"\nauth_unix_ro = \"none\"\n\
                     host_uuid = \"c0ffee00-1111-4222-8333-444444444444\"\nlog_outputs = \"3:stderr\"\n";
        std::fs::write(conf, lines).unwrap();
        let one = Self(Command::new(name).stdin(Stdio::null()).spawn().unwrap());
        until(name, || UnixStream::connect(format!("/run/libvirt/{socket}")).is_ok());
        one
    }

    fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }

    fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.0), signal).unwrap();
    }
}

fn open(uri: &str) -> (std::sync::Arc<dyn Driver>, Events) {
    connect(uri, ConnectionFlags::empty()).unwrap_or_else(|error| panic!("{uri}: {error}"))
}

#[track_caller]
fn refused(uri: &str, words: &[&str]) {
    let error = connect(uri, ConnectionFlags::empty()).err().unwrap();
    // A daemon that gets to no other one has libvirt's word for it.
    assert!([ErrorCode::NoConnect, ErrorCode::SystemError].contains(&error.code()), "{uri}: {error}");
    assert!(words.iter().all(|word| error.message().contains(word)), "{uri}: {error}");
}

#[test]
#[ignore = "a case above runs it, in namespaces"]
fn of_the_system() {
    if std::env::var_os(INSIDE).is_none() {
        return;
    }
    refused("qemu:///system", &["virtqemud-sock", "libvirt-sock"]);
    // The daemon for all passes on, and there is nobody yet.
    let proxy = One::start("virtproxyd", "libvirt-sock");
    refused("qemu:///system", &["virtqemud-sock"]);
    let qemu = One::start("virtqemud", "virtqemud-sock");
    for uri in
        ["qemu:///system", "qemu:///system?mode=direct", "qemu:///system?mode=legacy", "remote+unix://"]
    {
        let (driver, _) = open(uri);
        assert_eq!(driver.hypervisor(), "QEMU", "{uri}");
        assert!(
            block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty()))
                .unwrap()
                .is_empty()
        );
    }
    assert_eq!(block_on(virgo_driver_kit::default_uri()).unwrap().to_string(), "qemu:///system");
    a_guest_lives("qemu:///system");
    a_guest_lives("qemu:///system?mode=legacy");
    // Which of them it was: the other one does not answer.
    proxy.signal(Signal::STOP);
    drop(open("qemu:///system"));
    drop(open("qemu:///system?mode=direct"));
    let read_only = connect("qemu:///system", ConnectionFlags::READ_ONLY).unwrap().0;
    let xml = tiny_guest("nobody");
    let denied =
        block_on(read_only.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap_err();
    assert_eq!(denied.code(), ErrorCode::OperationDenied);
    proxy.signal(Signal::CONT);
    storage();
    proxy.kill();
    refused("qemu:///system?mode=legacy", &["libvirt-sock"]);
    drop(open("qemu:///system"));
    qemu.kill();
    refused("qemu:///system", &["virtqemud-sock"]);
}

fn a_guest_lives(uri: &str) {
    let (driver, events) = open(uri);
    let domain =
        block_on(driver.domain_collection().define_domain(&tiny_guest("one"), DomainDefineFlags::empty()))
            .unwrap();
    block_on(driver.domain_lifecycle().start(&domain, DomainStartFlags::empty())).unwrap();
    assert_eq!(
        block_on(driver.domain_collection().list_all_domains(DomainListFlags::RUNNING)).unwrap().len(),
        1
    );
    block_on(driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().undefine(&domain, DomainUndefineFlags::empty())).unwrap();
    assert!(details(&events).len() >= 3, "{:?}", details(&events));
}

/// The daemon for QEMU has no storage: it asks the one for storage, on behalf of each of its clients.
fn storage() {
    let any = StoragePoolListFlags::empty();
    let (driver, events) = open("qemu:///system");
    let error = block_on(driver.storage_collection().list_all_storage_pools(any)).unwrap_err();
    assert!(error.message().contains("virtstoraged-sock"), "{error}");
    refused("storage:///system", &["virtstoraged-sock"]);
    let storage = One::start("virtstoraged", "virtstoraged-sock");
    // The same connection sees that it is there now.
    assert!(block_on(driver.storage_collection().list_all_storage_pools(any)).unwrap().is_empty());
    let (direct, told) = open("storage:///system");
    assert_eq!(direct.hypervisor(), "storage");
    assert!(block_on(direct.storage_collection().list_all_storage_pools(any)).unwrap().is_empty());
    // Which has no domains.
    let error = block_on(direct.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap_err();
    assert_eq!(error.code(), ErrorCode::NoSupport, "{error}");
    let images = Path::new("/var/lib/libvirt/pool");
    std::fs::create_dir(images).unwrap();
    let xml =
        format!("<pool type='dir'><name>p</name><target><path>{}</path></target></pool>", images.display());
    let pool =
        block_on(direct.storage_collection().define_storage_pool(&xml, StoragePoolDefineFlags::empty()))
            .unwrap();
    let seen = |event: StoragePoolEvent| {
        let is = |other: &Event| match other {
            Event::StoragePool(record, told) => record.name == "p" && *told == Some(event.clone()),
            _ => false,
        };
        events.lock().unwrap().iter().any(is)
    };
    until("what another one defines is told", || seen(StoragePoolEvent::Defined));
    let listed = block_on(driver.storage_collection().list_all_storage_pools(any)).unwrap();
    assert_eq!(listed.iter().map(|pool| pool.name.as_str()).collect::<Vec<_>>(), ["p"]);
    block_on(driver.storage_pool_lifecycle().start(&listed[0], StoragePoolCreateFlags::empty())).unwrap();
    until("its start is told", || seen(StoragePoolEvent::Started));
    let xml = "<volume><name>v</name><capacity>1048576</capacity></volume>";
    let volume =
        block_on(driver.storage_pool_volumes().create_volume(&pool, xml, StorageVolumeCreateFlags::empty()))
            .unwrap();
    assert!(Path::new(&volume.path).starts_with(images), "{volume:?}");
    // Streams go through both.
    let mut file: File = tempfile::tempfile_in("/run/libvirt").unwrap();
    let written: Vec<u8> = (0..1_000_000_u32).map(|number| (number >> 3) as u8).collect();
    file.write_all(&written).unwrap();
    file.rewind().unwrap();
    let up = OwnedFd::from(file);
    let none = StorageVolumeUploadFlags::empty();
    assert_eq!(
        block_on(driver.storage_volume_data().upload(&volume, &up, 0, 0, &Progress::NONE, none)).unwrap(),
        1_000_000
    );
    let down = OwnedFd::from(tempfile::tempfile_in("/run/libvirt").unwrap());
    for other in [&driver, &direct] {
        let mut file = File::from(down.try_clone().unwrap());
        file.rewind().unwrap();
        let none = StorageVolumeDownloadFlags::empty();
        let length = written.len() as u64;
        assert_eq!(
            block_on(other.storage_volume_data().download(&volume, &down, 0, length, &Progress::NONE, none))
                .unwrap(),
            length
        );
        let mut read = vec![];
        file.rewind().unwrap();
        file.read_to_end(&mut read).unwrap();
        assert!(read == written);
    }
    // The daemon for all passes storage on, too, and by any name.
    for uri in
        ["qemu:///system?mode=legacy", "storage:///system?mode=legacy", "storage:///system?mode=direct"]
    {
        let (other, _) = open(uri);
        let found = block_on(other.storage_collection().lookup_storage_volume_by_path(&volume.path)).unwrap();
        assert_eq!(
            block_on(other.storage_volume_config().lookup_pool(&found)).unwrap().uuid,
            pool.uuid,
            "{uri}"
        );
    }
    block_on(driver.storage_volume_config().delete(&volume, StorageVolumeDeleteFlags::empty())).unwrap();
    // A daemon for QEMU that has lost the one for storage does not look for it again: a new connection does.
    storage.kill();
    until("the end is told", || closed(&told).is_some());
    let again = One::start("virtstoraged", "virtstoraged-sock");
    assert!(block_on(driver.storage_collection().list_all_storage_pools(any)).is_err());
    assert!(block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).is_ok());
    let (new, _) = open("qemu:///system");
    assert_eq!(block_on(new.storage_collection().list_all_storage_pools(any)).unwrap().len(), 1);
    block_on(new.storage_pool_lifecycle().destroy(&pool)).ok();
    block_on(new.storage_pool_lifecycle().undefine(&pool)).unwrap();
    again.kill();
}

#[test]
#[ignore = "a case above runs it, in namespaces, as a user"]
fn of_a_user() {
    if std::env::var_os(INSIDE).is_none() {
        return;
    }
    let run = PathBuf::from(std::env::var_os("XDG_RUNTIME_DIR").unwrap()).join("libvirt");
    // It is started, and not the one for all, which is installed, too.
    let (driver, _) = open("qemu:///session");
    assert_eq!(driver.hypervisor(), "QEMU");
    assert!(run.join("virtqemud-sock").exists() && !run.join("libvirt-sock").exists());
    // Which starts the one for storage when it is asked about it.
    assert!(!run.join("virtstoraged-sock").exists());
    let any = StoragePoolListFlags::empty();
    assert!(block_on(driver.storage_collection().list_all_storage_pools(any)).unwrap().is_empty());
    assert!(run.join("virtstoraged-sock").exists());
    let (storage, _) = open("storage:///session");
    let xml =
        format!("<pool type='dir'><name>p</name><target><path>{}</path></target></pool>", run.display());
    block_on(storage.storage_collection().define_storage_pool(&xml, StoragePoolDefineFlags::empty()))
        .unwrap();
    assert_eq!(block_on(driver.storage_collection().list_all_storage_pools(any)).unwrap().len(), 1);
    assert_eq!(open("qemu:///session?mode=direct").0.hypervisor(), "QEMU");
    // Nobody has asked for the one for all.
    assert!(!run.join("libvirt-sock").exists());
}
