//! A root folder with connections to it, the tiny guest, and short words for the tests.
use std::fs::File;
use std::future::Future;
use std::io::{ErrorKind, Read};
use std::os::fd::AsFd;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use tempfile::TempDir;
use virgo_driver_kit::Uri;
use virgo_driver_qemu::open;
use virgo_operations::{
    DomainConsoleFlags, DomainDefineFlags, DomainDestroyFlags, DomainEventDetail, DomainListFlags,
    DomainStateReason, Driver, Error, Event, EventSink, handle, record,
};
pub use virgo_testkit::{LIMIT, until, write_program};

/// A root folder and a connection to it. The tests that have one run one after the other, as they count
/// processes and descriptors.
pub struct Bench {
    pub driver: Arc<dyn Driver>,
    pub root: PathBuf,
    events: Arc<Mutex<Vec<Event>>>,
    folder: Option<TempDir>,
    _turn: Turn,
}

/// The right to have processes and descriptors.
pub type Turn = MutexGuard<'static, ()>;

/// Waits for the turn; `None` where there is no QEMU.
pub fn turn() -> Option<Turn> {
    static TURN: Mutex<()> = Mutex::new(());
    if !Path::new("/usr/bin/qemu-system-x86_64").exists() {
        virgo_testkit::skip("there is no qemu-system-x86_64");
        return None;
    }
    Some(TURN.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Waits for an operation.
pub fn wait<T>(operation: impl Future<Output = T>) -> T {
    futures_lite::future::block_on(operation)
}

/// Connects to a root folder.
pub fn connect(root: &Path, events: EventSink) -> Result<Arc<dyn Driver>, Error> {
    let uri = Uri::parse(Some(&format!("qemu:///embed?root={}", root.display()))).unwrap();
    wait(open(&uri, events))
}

/// Connects to a root folder whose QEMUs have so long to answer.
pub fn connect_for(root: &Path, seconds: u64) -> Arc<dyn Driver> {
    let uri = format!("qemu:///embed?root={}&monitor_timeout={seconds}", root.display());
    let uri = Uri::parse(Some(&uri)).unwrap();
    wait(open(&uri, EventSink::new(|_| {}))).unwrap()
}

impl Drop for Bench {
    /// Ends what runs, unless the root is to be opened again.
    fn drop(&mut self) {
        if self.folder.is_some() {
            let active = wait(self.driver.domain_collection().list_all_domains(DomainListFlags::ACTIVE))
                .unwrap_or_default();
            for domain in active {
                let _ = wait(self.driver.domain_lifecycle().destroy(&domain, DomainDestroyFlags::empty()));
            }
        }
    }
}

impl Bench {
    /// A bench with a root of its own, or `None` where there is no QEMU.
    pub fn new() -> Option<Self> {
        let folder = TempDir::new().unwrap();
        let root = folder.path().join("root");
        Self::at(&root, Some(folder))
    }

    /// A bench at a root that is there.
    pub fn at(root: &Path, folder: Option<TempDir>) -> Option<Self> {
        Some(Self::in_turn(turn()?, root, folder))
    }

    /// A bench at a root that is there, for who has the turn already.
    pub fn in_turn(turn: Turn, root: &Path, folder: Option<TempDir>) -> Self {
        let events = Arc::new(Mutex::new(vec![]));
        let told = events.clone();
        let sink = EventSink::new(move |event| told.lock().unwrap().push(event));
        let driver = connect(root, sink).unwrap();
        Self { driver, root: root.to_owned(), events, folder, _turn: turn }
    }

    pub fn define(&self, xml: &str) -> record::Domain {
        wait(self.driver.domain_collection().define_domain(xml, DomainDefineFlags::empty())).unwrap()
    }

    /// What a domain does and why, or `None` if it is gone.
    pub fn reason(&self, domain: &handle::Domain) -> Option<DomainStateReason> {
        wait(self.driver.domain_collection().lookup_domain_by_uuid(&domain.uuid.to_string()))
            .ok()
            .map(|domain| domain.reason)
    }

    #[track_caller]
    pub fn until_reason(&self, domain: &handle::Domain, reason: DomainStateReason) {
        until(&format!("{reason:?}, but {:?}", self.reason(domain)), || self.reason(domain) == Some(reason));
    }

    /// What was told since the last time.
    pub fn told(&self) -> Vec<DomainEventDetail> {
        let detail = |event: Event| match event {
            Event::Domain(_, event) => event.and_then(|event| event.detail()),
            Event::DomainGone(_, event) => event.detail(),
            _ => None,
        };
        std::mem::take(&mut *self.events.lock().unwrap()).into_iter().filter_map(detail).collect()
    }

    pub fn console(&self, domain: &handle::Domain) -> File {
        File::from(
            wait(self.driver.domain_devices().open_console(domain, None, DomainConsoleFlags::empty()))
                .unwrap()
                .descriptor,
        )
    }

    /// The folder of a domain's run.
    pub fn run(&self, name: &str) -> PathBuf {
        self.root.join("run").join(name)
    }

    /// The number of a domain's QEMU.
    pub fn pid(&self, name: &str) -> i32 {
        let status = std::fs::read_to_string(self.run(name).join("status.json")).unwrap();
        let line = status.lines().find_map(|line| line.trim().strip_prefix("\"pid\": ")).unwrap();
        line.trim_end_matches(',').parse().unwrap()
    }
}

/// The QEMUs that we started and that run.
pub fn emulators() -> Vec<i32> {
    let is_emulator = |pid: &i32| {
        let line = std::fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        String::from_utf8_lossy(&line).contains("qemu-system")
    };
    children().into_iter().filter(is_emulator).collect()
}

/// Our children that have ended and were not reaped.
pub fn zombies() -> Vec<i32> {
    let is_zombie = |pid: &i32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        stat.rsplit(')').next().is_some_and(|rest| rest.trim_start().starts_with('Z'))
    };
    children().into_iter().filter(is_zombie).collect()
}

/// Our children.
fn children() -> Vec<i32> {
    let own = std::process::id().to_string();
    let pids = std::fs::read_dir("/proc").unwrap().flatten();
    let pids = pids.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    let is_ours = |pid: &i32| {
        let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)) == Some(own.as_str())
    };
    pids.filter(is_ours).collect()
}

/// How many descriptors we have open.
pub fn descriptors() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}

/// The tiny guest.
pub fn guest() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../guests/tiny.elf").canonicalize().unwrap()
}

/// A domain of the tiny guest.
pub fn tiny(kind: &str, name: &str, inside: &str) -> String {
    domain(kind, name, &format!("<kernel>{}</kernel>", guest().display()), "", inside)
}

/// A domain with a serial port.
pub fn domain(kind: &str, name: &str, os: &str, devices: &str, inside: &str) -> String {
    format!(
        "<domain type='{kind}' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
         <name>{name}</name><memory unit='MiB'>64</memory><vcpu>1</vcpu>
         <os><type arch='x86_64' machine='q35'>hvm</type>{os}</os><features><acpi/></features>
         <devices><serial type='pty'/><memballoon model='none'/>{devices}</devices>{inside}</domain>"
    )
}

/// Reads a console until a text has come, or the end, and returns all that came.
#[track_caller]
pub fn read_until(console: &mut File, text: &str) -> String {
    let mut read = vec![];
    while !String::from_utf8_lossy(&read).contains(text) {
        let mut buffer = [0; 256];
        match console.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => read.extend_from_slice(&buffer[..length]),
            Err(error) if error.kind() == ErrorKind::WouldBlock => {
                let limit = Timespec::try_from(LIMIT).unwrap();
                let descriptor = console.as_fd();
                let ready = poll(&mut [PollFd::new(&descriptor, PollFlags::IN)], Some(&limit)).unwrap();
                assert_eq!(ready, 1, "nothing came after {:?}", String::from_utf8_lossy(&read));
            }
            Err(error) => panic!("{error}"),
        }
    }
    String::from_utf8_lossy(&read).into_owned()
}
