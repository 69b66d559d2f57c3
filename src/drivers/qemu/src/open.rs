//! Opening a root folder: one [`Host`] for all connections of the process. Called by the driver's `open`.
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};
use std::time::Duration;

use futures_lite::future::or;
use uuid::Uuid;
use virgo_model::Domain;
use virgo_operations::{Error, EventSink, Result};
use virgo_sys::files::{LockFile, create_private_dir};
use virgo_sys::process::Pidfd;

use super::attach::attach_all;
use super::domain::Machine;
use super::host::Host;
use super::launch::{Options, launch};
use super::layout::Layout;
use super::store::{Store, Stored};
use virgo_driver_kit::events::SinkId;
use virgo_driver_kit::job::JobQueue;

/// The roots that this process uses.
static HOSTS: Mutex<BTreeMap<PathBuf, Weak<Host>>> = Mutex::new(BTreeMap::new());
/// One root is opened after the other.
static OPENING: LazyLock<JobQueue> = LazyLock::new(JobQueue::new);

/// How often to look whether a root is free that this process is just closing, or whose user was killed: what it
/// was just starting has a copy of the lock, until it runs its own program.
const PATIENCE: u32 = 100;
/// How long to wait before a definition is read again that could not be read, at first and at the longest.
const AGAIN: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(30));

/// Joins the connections to the host at a root folder, which is made if need be. `limit` is how long its QEMUs may
/// take to answer, if it is not in use already.
///
/// Who joins has to [`leave`].
pub(super) async fn join(root: PathBuf, limit: Duration, events: EventSink) -> Result<(Arc<Host>, SinkId)> {
    let root = virgo_runtime::blocking(move || {
        let failed = |e| Error::system(format!("cannot use the root folder '{}'", root.display()), &e);
        expect_text(&root)?;
        create_private_dir(&root).map_err(failed)?;
        let root = root.canonicalize().map_err(failed)?;
        expect_text(&root)?;
        Ok(root)
    })
    .await?;
    let _opening = OPENING.acquire().await;
    {
        let hosts = hosts();
        if let Some(host) = hosts.get(&root).and_then(Weak::upgrade) {
            let sink = host.state().sinks.add(events);
            return Ok((host, sink));
        }
    }
    let layout = Layout { root: root.clone() };
    let lock = take_lock(&layout).await?;
    let host = Arc::new(virgo_runtime::blocking(move || load(layout, limit, lock)).await?);
    attach_all(&host).await?;
    let sink = host.state().sinks.add(events);
    hosts().insert(root, Arc::downgrade(&host));
    autostart(&host);
    read_again(&host);
    Ok((host, sink))
}

/// Refuses a root that could not be named in documents and arguments, which are text.
fn expect_text(root: &Path) -> Result<()> {
    let message = || Error::argument(format!("the root folder '{}' is not UTF-8", root.display()));
    root.to_str().ok_or_else(message).map(drop)
}

/// Takes a connection away from its host. After the last one the next to join makes the host anew, even if
/// tasks still hold on to the old one.
pub(super) fn leave(host: &Arc<Host>, sink: SinkId) {
    let mut hosts = hosts();
    let mut state = host.state();
    state.sinks.remove(sink);
    if state.sinks.is_empty() {
        hosts.remove(&host.layout.root);
    }
}

fn hosts() -> std::sync::MutexGuard<'static, BTreeMap<PathBuf, Weak<Host>>> {
    HOSTS.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn take_lock(layout: &Layout) -> Result<LockFile> {
    let mut holder = None;
    for _ in 0..PATIENCE {
        let path = layout.lock();
        match virgo_runtime::blocking(move || try_lock(&path)).await? {
            Ok(lock) => return Ok(lock),
            Err(other) if other.is_some_and(|other| other != std::process::id() && is_running(other)) => {
                return Err(in_use(&layout.root, other));
            }
            Err(other) => holder = other,
        }
        virgo_runtime::sleep(Duration::from_millis(10)).await;
    }
    Err(in_use(&layout.root, holder))
}

/// Whether a process is there and has not ended.
fn is_running(pid: u32) -> bool {
    Pidfd::open(pid.cast_signed()).is_ok_and(|process| process.is_alive())
}

/// Takes the lock and leaves our number in it, or reads whose it is. Blocks.
fn try_lock(path: &Path) -> Result<std::result::Result<LockFile, Option<u32>>> {
    let failed = |e| Error::system(format!("cannot take the lock '{}'", path.display()), &e);
    match LockFile::try_lock(path).map_err(failed)? {
        Some(lock) => {
            let number = std::process::id().to_string();
            rustix::fs::ftruncate(&lock, 0).map_err(|e| failed(e.into()))?;
            rustix::io::pwrite(&lock, number.as_bytes(), 0).map_err(|e| failed(e.into()))?;
            Ok(Ok(lock))
        }
        None => Ok(Err(std::fs::read_to_string(path).ok().and_then(|text| text.trim().parse().ok()))),
    }
}

fn in_use(root: &Path, holder: Option<u32>) -> Error {
    let named = |pid: u32| {
        // One that is just ending has none.
        let name = std::fs::read_to_string(format!("/proc/{pid}/comm")).ok()?;
        let name = Some(name.trim()).filter(|name| !name.is_empty())?;
        Some(format!("process {pid} ({name})"))
    };
    let holder = holder.and_then(named).unwrap_or_else(|| "another process".to_owned());
    Error::failed(format!("the root folder '{}' is in use by {holder}", root.display()))
}

/// Makes the folders and reads the definitions. Blocks.
fn load(layout: Layout, limit: Duration, lock: LockFile) -> Result<Host> {
    for folder in [layout.config(), layout.runs(), layout.logs(), layout.cache(), layout.nvram()] {
        create_private_dir(&folder)
            .map_err(|e| Error::system(format!("cannot make the folder '{}'", folder.display()), &e))?;
    }
    let stored = Store::new(layout.clone()).load()?;
    let machine = |stored: Stored| {
        let mut machine = Machine::new(stored.uuid, &stored.name, None);
        machine.autostart = stored.autostart;
        match stored.definition {
            Ok(definition) => machine.definition = Some(Arc::new(definition)),
            Err(unreadable) => {
                tracing::warn!("{}", unreadable.reason);
                machine.unreadable = Some(unreadable);
            }
        }
        (stored.uuid, machine)
    };
    Ok(Host::new(layout, limit, lock, stored.into_iter().map(machine).collect()))
}

/// Reads definitions again, by itself, that could not be read for a reason that may pass.
fn read_again(host: &Arc<Host>) {
    let (host, closing) = (Arc::downgrade(host), host.closing());
    let read = async move {
        let mut pause = AGAIN.0;
        loop {
            virgo_runtime::sleep(pause).await;
            pause = (pause * 2).min(AGAIN.1);
            let Some(host) = host.upgrade() else { return };
            let unreadable = host.state().may_pass();
            if unreadable.is_empty() {
                return;
            }
            virgo_runtime::blocking(move || {
                unreadable.into_iter().for_each(|uuid| read_one_again(&host, uuid))
            })
            .await;
        }
    };
    virgo_runtime::spawn(or(read, async move {
        let _ = closing.recv().await;
    }))
    .detach();
}

/// Blocks.
fn read_one_again(host: &Host, uuid: Uuid) {
    let store = host.store();
    let unreadable = host.state().machines.get(&uuid).and_then(|machine| machine.unreadable.clone());
    let Some(unreadable) = unreadable else { return };
    let stored = store.load_again(&unreadable);
    let mut state = host.state();
    let definition =
        stored.definition.and_then(|definition| match state.check_conflict(uuid, &definition.name) {
            // It was shown under a name of ours.
            Err(error) if state.machines.values().any(|m| m.name == definition.name && m.uuid != uuid) => {
                Err(unreadable.because(error.message()))
            }
            _ if definition.uuid != Some(uuid) => Err(unreadable.because("it has another UUID now")),
            _ => Ok(definition),
        });
    let Some(machine) = state.machines.get_mut(&uuid) else { return };
    match definition {
        Ok(definition) => {
            definition.name.clone_into(&mut machine.name);
            (machine.definition, machine.unreadable) = (Some(Arc::new(definition)), None);
            machine.autostart = stored.autostart;
        }
        Err(now) if machine.unreadable.as_ref() != Some(&now) => machine.unreadable = Some(now),
        Err(_) => return,
    }
    state.tell(uuid, None);
}

/// Starts, one after the other and by itself, the domains that are to start with the host.
fn autostart(host: &Arc<Host>) {
    let state = host.state();
    let wanted = state.machines.values().filter(|m| m.autostart && m.expect_off().and(m.defined()).is_ok());
    let wanted: Vec<_> = wanted.map(|machine| (machine.uuid, machine.jobs.clone())).collect();
    drop(state);
    if wanted.is_empty() {
        return;
    }
    let host = host.clone();
    virgo_runtime::spawn(async move {
        for (uuid, jobs) in wanted {
            let job = jobs.acquire().await;
            let definition = host.state().machines.get(&uuid).and_then(|machine| {
                machine.definition.clone().filter(|_| machine.autostart && machine.expect_off().is_ok())
            });
            let Some(definition) = definition else { continue };
            let started = launch(&host, job, uuid, Domain::clone(&definition), Options::default()).await;
            if let Err(error) = started {
                tracing::warn!("a domain that is to start with the host did not: {error}");
            }
        }
    })
    .detach();
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_lite::future::block_on;

    #[test]
    fn a_root_has_one_host_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("x/y");
        let join =
            |root: PathBuf| block_on(join(root, Duration::from_secs(60), EventSink::new(|_| {}))).unwrap();
        let (first, one) = join(root.clone());
        let (second, two) = join(root.join("../y"));
        assert!(Arc::ptr_eq(&first, &second));
        leave(&first, one);
        assert!(hosts().values().any(|host| host.ptr_eq(&Arc::downgrade(&first))));
        leave(&second, two);
        // Somebody holds on to it for a moment.
        let late = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(30));
            drop((first, second));
        });
        let third = join(root.clone());
        late.join().unwrap();
        assert_eq!(std::fs::read_to_string(root.join("lock")).unwrap(), std::process::id().to_string());
        drop(third);
    }

    #[test]
    fn a_root_is_text() {
        use std::os::unix::ffi::OsStrExt;
        let folder = tempfile::tempdir().unwrap();
        let odd = folder.path().join(std::ffi::OsStr::from_bytes(b"\xff"));
        let through = folder.path().join("link");
        std::fs::create_dir(&odd).unwrap();
        std::os::unix::fs::symlink(&odd, &through).unwrap();
        for root in [odd, through] {
            let error = block_on(join(root, Duration::from_secs(60), EventSink::new(|_| {}))).err().unwrap();
            assert_eq!(error.code(), virgo_operations::ErrorCode::InvalidArg);
            assert!(error.message().contains("is not UTF-8"), "{error}");
        }
    }

    #[test]
    fn who_uses_a_root_is_named() {
        let error = in_use(Path::new("/r"), Some(std::process::id()));
        assert!(error.message().contains(&format!("process {}", std::process::id())), "{error}");
        // One that was killed a moment ago has no name any more.
        let gone = in_use(Path::new("/r"), Some(i32::MAX.cast_unsigned()));
        assert!(gone.message().ends_with("is in use by another process"), "{gone}");
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lock");
        let _held = try_lock(&path).unwrap().unwrap();
        assert_eq!(try_lock(&path).unwrap().unwrap_err(), Some(std::process::id()));
    }
}
