//! Finding the QEMUs again that an earlier process started, when a root is opened, and those whose monitor this
//! process has lost.
//!
//! Of each run there is a folder, also in the environment of its processes should somebody remove it, and a task here
//! that follows it until it is managed or over:
//!
//! ```text
//!   looked at ──► over: its process has ended ────────────────► cleaned up
//!       ▲     ──► its start was not finished: it is ended ────► cleaned up
//!       │     ──► its monitor answers ────────────────────────► live
//!       └──────── anything else: kept, shown as unknown, and looked at again
//! ```
//!
//! Only a start that never finished is ended, as nobody was told that the domain runs, and only processes that have
//! the token of that start. That something cannot be read, or does not answer, is no reason.
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Weak};
use std::time::Duration;

use async_channel::Sender;
use futures_lite::future::or;
use serde_json::Value;
use uuid::Uuid;
use virgo_model::Domain;
use virgo_operations::{DomainState, DomainStateReason, Error, Result};
use virgo_sys::process::{Signal, find_by_environment, find_by_variable};
use virgo_sys::words;

use super::domain::{Live, Lost, Machine};
use super::host::{Host, State, remove_run};
use super::layout::{self, RUN, TOKEN, monitor_socket};
use super::live_facts;
use super::monitor::Monitor;
use super::process::Process;
use super::status::{Status, boot_id};
use super::store::stand_in;
use super::watch::{Events, follow, supervise};

/// How long opening a root waits for QEMUs to answer; those that take longer are shown as unknown until they do.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long to wait before looking again at first, and at the longest.
const AGAIN: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(30));

/// What there is of a run.
enum Found {
    /// Nothing runs any more, for this reason.
    Over(DomainStateReason),
    /// A QEMU that is to be taken up again.
    Running(Box<(Status, Domain, Arc<Process>)>),
    /// Nobody can tell, or manage it.
    Unknown { reason: String, process: Option<Arc<Process>> },
}

/// Takes up again what still runs, and cleans up after what doesn't.
///
/// # Errors
/// When the folder of runs cannot be read, or the processes of this user cannot be looked at.
pub(super) async fn attach_all(host: &Arc<Host>) -> Result<()> {
    let runs = host.layout.runs();
    let runs = virgo_runtime::blocking(move || {
        let failed = |e| Error::system(format!("cannot read the folder '{}'", runs.display()), &e);
        let entries = std::fs::read_dir(&runs).map_err(failed)?;
        let mut all = entries
            .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
            .collect::<Result<BTreeSet<_>>>()?;
        let ours = find_by_variable(RUN).map_err(|e| Error::system("cannot look for QEMUs that run", &e))?;
        let with_folder = ours.into_iter().map(|process| PathBuf::from(process.value));
        all.extend(with_folder.filter(|run| run.parent() == Some(&*runs)));
        Ok(all)
    })
    .await?;
    let mut looked_at = vec![];
    for run in runs {
        let uuid = show(&mut host.state(), &run);
        let (looks, looked) = async_channel::bounded(1);
        looked_at.push(looked);
        Keeper { host: Arc::downgrade(host), uuid, run, is_orphan: true, looks: Some(looks) }.start();
    }
    let all = async {
        for looked in looked_at {
            let _ = looked.recv().await;
        }
    };
    virgo_runtime::timeout(PATIENCE, all).await;
    Ok(())
}

/// Follows a run whose monitor was lost, until it is managed again or over.
pub(super) fn attach_again(host: &Arc<Host>, uuid: Uuid, run: PathBuf) {
    Keeper { host: Arc::downgrade(host), uuid, run, is_orphan: false, looks: None }.start();
}

/// Shows that there is a run of which nothing is known yet.
fn show(state: &mut State, run: &Path) -> Uuid {
    let name = layout::name_of(&virgo_sys::shown(run.file_name().unwrap_or_default().as_encoded_bytes()));
    let defined = state.machines.values().find(|machine| machine.name == name).map(|machine| machine.uuid);
    let uuid = defined.unwrap_or_else(|| stand_in(run.as_os_str().as_encoded_bytes()));
    let machine = state.machines.entry(uuid).or_insert_with(|| Machine::new(uuid, &name, None));
    machine.lost = Some(Lost::new("its QEMU has not answered yet".to_owned()));
    uuid
}

/// Follows one run.
struct Keeper {
    host: Weak<Host>,
    /// The domain it is shown as; a stand-in as long as that cannot be read.
    uuid: Uuid,
    run: PathBuf,
    /// Whether the connection that started it is gone for sure.
    is_orphan: bool,
    /// Closed once it was looked at.
    looks: Option<Sender<()>>,
}

impl Keeper {
    fn start(self) {
        virgo_runtime::spawn(async move {
            let Some(closing) = self.host.upgrade().map(|host| host.closing()) else { return };
            // A monitor has one user at a time: who opens the root next shall not have to wait for us.
            let closed = async {
                let _ = closing.recv().await;
            };
            or(self.follow(), closed).await;
        })
        .detach();
    }

    async fn follow(mut self) {
        let mut pause = AGAIN.0;
        loop {
            let (run, is_orphan) = (self.run.clone(), self.is_orphan);
            let (reason, process) = match virgo_runtime::blocking(move || look(&run, is_orphan)).await {
                Found::Over(reason) => {
                    let run = self.run.clone();
                    virgo_runtime::blocking(move || remove_run(&run)).await;
                    if let Some(host) = self.host.upgrade() {
                        host.lost_is_over(self.uuid, reason);
                    }
                    return;
                }
                Found::Running(found) => {
                    let (status, domain, process) = *found;
                    self.identify(&status, &domain, &process);
                    match self.attach(&status, domain, process.clone()).await {
                        Ok(()) => return,
                        Err(error) => (error.message().to_owned(), Some(process)),
                    }
                }
                Found::Unknown { reason, process } => (reason, process),
            };
            let Some(host) = self.host.upgrade() else { return };
            host.still_lost(self.uuid, reason, process.clone());
            drop(host);
            self.looks = None;
            let ended = async {
                match process {
                    Some(process) => process.ended().await,
                    None => std::future::pending().await,
                }
            };
            or(ended, virgo_runtime::sleep(pause)).await;
            pause = (pause * 2).min(AGAIN.1);
        }
    }

    /// Notes whose run it is, as soon as that can be read.
    fn identify(&mut self, status: &Status, domain: &Domain, process: &Arc<Process>) {
        let Some(host) = self.host.upgrade() else { return };
        let mut state = host.state();
        let uuid = domain.uuid.unwrap_or_default();
        let moved = (uuid != self.uuid).then(|| state.no_longer_lost(self.uuid)).flatten();
        let machine = state.machines.entry(uuid).or_insert_with(|| Machine::new(uuid, &domain.name, None));
        let lost = match moved {
            Some(moved) => machine.lost.insert(moved),
            None => machine.lost.get_or_insert_with(|| Lost::new(String::new())),
        };
        (lost.id, lost.domain) = (Some(status.id).filter(|id| *id > 0), Some(Arc::new(domain.clone())));
        lost.process = Some(process.clone());
        self.uuid = uuid;
        state.took_id(status.id);
        state.tell(uuid, None);
    }

    /// Makes it a live one, once its monitor has answered.
    async fn attach(&self, status: &Status, domain: Domain, process: Arc<Process>) -> Result<()> {
        let (uuid, name) = (self.uuid, domain.name.clone());
        let (events, id, limit) = {
            let Some(host) = self.host.upgrade() else { return Ok(()) };
            let id = if status.id > 0 { status.id } else { host.state().next_id() };
            (Events::new(&host, uuid, id), id, host.limit)
        };
        let path = monitor_socket(&self.run);
        let connecting = virgo_runtime::blocking(move || virgo_sys::fd::connect_unix_now(path));
        let socket = connecting.await.map_err(|e| {
            Error::system(format!("cannot reach the monitor of its QEMU (process {})", process.pid), &e)
        })?;
        let monitor = Monitor::start(socket, &name, limit, events.handler())?;
        let query = monitor.execute("query-status", Value::Null);
        let memory = live_facts::memory(&monitor, &domain).await?;
        let reason = reason(query.await?["status"].as_str().unwrap_or_default(), status.reason);
        let mut live = Live::new(id, domain, process, monitor, self.run.clone());
        (live.memory, live.noted) = (memory, status.noted.clone());
        let Some(host) = self.host.upgrade() else { return Ok(()) };
        let mut state = host.state();
        let machine = state.machines.entry(uuid).or_insert_with(|| Machine::new(uuid, &name, None));
        if let Some(lost) = machine.lost.take() {
            (live.owner, live.ending, live.over) = (lost.owner, lost.ending, lost.over);
        }
        machine.reason = reason;
        // Under the lock: an end that is seen at once waits until there is a run to end.
        supervise(&host, uuid, &live);
        machine.live = Some(live);
        state.tell(uuid, None);
        follow(&mut state, uuid, &Value::Null);
        drop(state);
        events.open();
        Ok(())
    }
}

/// Looks at a run, and ends what is to be ended. Blocks.
fn look(run: &Path, is_orphan: bool) -> Found {
    let unknown = |reason: String| Found::Unknown { reason, process: process_of(run).ok().flatten() };
    let status = match Status::read(run) {
        Ok(Some(status)) => status,
        Ok(None) => return look_at_unfinished(run),
        Err(reason) => return unknown(reason),
    };
    match boot_id() {
        Ok(boot) if boot != status.boot => return Found::Over(DomainStateReason::ShutoffUnknown),
        Ok(_) => {}
        Err(error) => return unknown(error.message().to_owned()),
    }
    let process = match Process::find(status.pid, status.start_time) {
        Ok(Some(process)) => Arc::new(process),
        Ok(None) if answers(run) => {
            return unknown(format!("its QEMU (process {}) cannot be seen from here", status.pid));
        }
        // It doesn't end by itself when its guest shuts down.
        Ok(None) => return Found::Over(DomainStateReason::ShutoffCrashed),
        Err(error) => {
            return unknown(format!("cannot look at its QEMU (process {}): {}", status.pid, words(&error)));
        }
    };
    if status.autodestroy && is_orphan {
        process.kill(Signal::KILL);
        process.wait(None);
        return Found::Over(DomainStateReason::ShutoffDestroyed);
    }
    match Domain::parse(&status.xml) {
        Ok(domain) if domain.uuid.is_some() => Found::Running(Box::new((status, domain, process))),
        Ok(_) => Found::Unknown { reason: "its record names no UUID".to_owned(), process: Some(process) },
        Err(error) => {
            let reason = format!("its record '{}' cannot be read: {error}", layout::status(run).display());
            Found::Unknown { reason, process: Some(process) }
        }
    }
}

/// Looks at a run without a record. Blocks.
fn look_at_unfinished(run: &Path) -> Found {
    let unknown = |reason: String, process| Found::Unknown { reason, process };
    let token = match std::fs::read_to_string(layout::starting(run)) {
        Ok(token) => token,
        // The start had not come so far that anything ran, or the record was taken away.
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let process = match process_of(run) {
                Ok(process) => process,
                Err(error) => return unknown(format!("cannot look for its QEMU: {}", words(&error)), None),
            };
            if process.is_none() && !answers(run) {
                return Found::Over(DomainStateReason::ShutoffUnknown);
            }
            let record = layout::status(run);
            let number = process.as_ref().map(|process| format!(" (process {})", process.pid));
            let number = number.unwrap_or_default();
            return unknown(
                format!("its QEMU{number} runs, but its record '{}' is gone", record.display()),
                process,
            );
        }
        Err(error) => return unknown(format!("cannot tell whether it had started: {}", words(&error)), None),
    };
    let ours = match find_by_environment(TOKEN, &token) {
        Ok(ours) => ours,
        Err(error) => return unknown(format!("cannot look for its QEMU: {}", words(&error)), None),
    };
    for (pid, start_time) in ours {
        match Process::find(pid, start_time) {
            Ok(Some(process)) => {
                process.kill(Signal::KILL);
                process.wait(None);
            }
            Ok(None) => {}
            Err(error) => {
                return unknown(format!("cannot look at its QEMU (process {pid}): {}", words(&error)), None);
            }
        }
    }
    if answers(run) {
        return unknown("its start was not finished, and its QEMU cannot be found".to_owned(), None);
    }
    Found::Over(DomainStateReason::ShutoffFailed)
}

/// Whether somebody listens at the monitor's socket. Blocks.
fn answers(run: &Path) -> bool {
    use rustix::io::Errno;
    match virgo_sys::fd::connect_unix_now(monitor_socket(run)) {
        Err(error) => ![Errno::NOENT, Errno::CONNREFUSED]
            .map(|e| Some(e.raw_os_error()))
            .contains(&error.raw_os_error()),
        Ok(_) => true,
    }
}

/// The QEMU of a run whose record can't be read, found by its environment. Blocks.
fn process_of(run: &Path) -> io::Result<Option<Arc<Process>>> {
    let found = match std::fs::read_to_string(layout::token(run)) {
        Ok(token) => find_by_environment(TOKEN, token)?,
        Err(_) => find_by_environment(RUN, run)?,
    };
    for (pid, start_time) in found {
        if let Some(process) = Process::find(pid, start_time)? {
            return Ok(Some(Arc::new(process)));
        }
    }
    Ok(None)
}

/// What a domain does whose QEMU says this.
fn reason(status: &str, noted: i32) -> DomainStateReason {
    use DomainStateReason as Reason;
    match status {
        "running" => Reason::new(DomainState::Running, noted),
        "paused" | "prelaunch" => Reason::PausedUser,
        "io-error" => Reason::PausedIoError,
        "watchdog" => Reason::PausedWatchdog,
        "guest-panicked" => Reason::CrashedPanicked,
        "shutdown" => Reason::ShutdownUnknown,
        "suspended" => Reason::PmSuspendedUnknown,
        _ => Reason::PausedUnknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use virgo_sys::process::Command;

    #[test]
    fn states_are_qemu_s() {
        assert_eq!(reason("running", 1), DomainStateReason::RunningBooted);
        assert_eq!(reason("running", 99), DomainStateReason::RunningUnknown);
        assert_eq!(reason("paused", 1), DomainStateReason::PausedUser);
        assert_eq!(reason("colo", 1), DomainStateReason::PausedUnknown);
    }

    fn run() -> (tempfile::TempDir, PathBuf) {
        let runs = tempfile::tempdir().unwrap();
        let run = runs.path().join("web");
        std::fs::create_dir(&run).unwrap();
        (runs, run)
    }

    #[track_caller]
    fn is_unknown(found: Found, word: &str) -> Option<Arc<Process>> {
        let Found::Unknown { reason, process } = found else { panic!("it is known") };
        assert!(reason.contains(word), "{reason}");
        process
    }

    #[test]
    fn a_start_that_was_not_finished_is_ended() {
        let (_runs, run) = run();
        assert!(matches!(look(&run, true), Found::Over(DomainStateReason::ShutoffUnknown)));
        std::fs::write(run.join("monitor.sock"), "").unwrap();
        let token = Uuid::new_v4().to_string();
        std::fs::write(layout::starting(&run), &token).unwrap();
        let sleep = |token: &str| Command::new("sleep").arg("60").env(TOKEN, token).spawn().unwrap();
        let (mut ours, mut other) = (sleep(&token), sleep("another"));
        assert!(matches!(look(&run, true), Found::Over(DomainStateReason::ShutoffFailed)));
        assert!(!ours.wait().unwrap().success());
        assert!(other.try_wait().unwrap().is_none());
        other.kill(Signal::KILL).unwrap();
        other.wait().unwrap();
    }

    #[test]
    fn whatever_cannot_be_told_ends_nothing() {
        let (_runs, run) = run();
        let token = Uuid::new_v4().to_string();
        let mut qemu = Command::new("sleep").arg("60").env(TOKEN, &token).spawn().unwrap();
        std::fs::write(layout::token(&run), &token).unwrap();
        assert_eq!(is_unknown(look(&run, true), "record").unwrap().pid, qemu.pid());
        std::fs::write(layout::status(&run), "{\"pid\": ").unwrap();
        assert_eq!(is_unknown(look(&run, true), "status.json").unwrap().pid, qemu.pid());
        let status = |pid: i32, xml: &str| {
            let start_time = virgo_sys::process::process_start_time(qemu.pid()).unwrap();
            let text = serde_json::json!({ "boot": boot_id().unwrap(), "pid": pid, "start_time": start_time, "xml": xml });
            std::fs::write(layout::status(&run), text.to_string()).unwrap();
        };
        status(qemu.pid(), "<domain");
        assert_eq!(is_unknown(look(&run, true), "status.json").unwrap().pid, qemu.pid());
        // A process that is not there, and a monitor that is: both in another namespace.
        status(i32::MAX, "<domain/>");
        let listener = virgo_sys::fd::unix_listener(monitor_socket(&run)).unwrap();
        is_unknown(look(&run, true), "cannot be seen");
        drop(listener);
        assert!(matches!(look(&run, true), Found::Over(DomainStateReason::ShutoffCrashed)));
        std::fs::remove_file(layout::status(&run)).unwrap();
        std::fs::create_dir(layout::status(&run)).unwrap();
        is_unknown(look(&run, true), "directory");
        assert!(qemu.try_wait().unwrap().is_none());
        qemu.kill(Signal::KILL).unwrap();
        qemu.wait().unwrap();
    }
}
