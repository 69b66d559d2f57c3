//! Finding the QEMUs again that an earlier process started, when a root is opened.
//!
//! The earlier process is gone, as we hold the root's lock. Of each run there is a folder; a run without a
//! status never finished its start.
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use virgo_model::Domain;
use virgo_operations::{DomainState, DomainStateReason, Result};

use super::domain::{Live, Machine};
use super::host::{Host, remove_run};
use super::layout::monitor_socket;
use super::live_facts;
use super::monitor::Monitor;
use super::process::Process;
use super::status::{Status, boot_id};
use super::watch::{Events, follow, kill_and_clean_now, supervise};

/// How long a QEMU may take to answer before it counts as hung.
const ANSWER: Duration = Duration::from_secs(10);

/// A run that an earlier process left behind.
struct Found {
    run: PathBuf,
    status: Status,
    domain: Domain,
    process: Option<Arc<Process>>,
}

/// Takes up again what still runs, and cleans up after what doesn't.
pub(super) async fn attach_all(host: &Arc<Host>) {
    let runs = host.layout.runs();
    for found in virgo_runtime::blocking(move || find(&runs)).await {
        let Found { run, status, domain, process } = found;
        host.state().took_id(status.id);
        let attached = match &process {
            Some(process) if !status.autodestroy => {
                let attaching = attach(host, &run, &status, domain.clone(), process.clone());
                virgo_runtime::timeout(ANSWER, attaching).await.is_some_and(|result| result.is_ok())
            }
            _ => false,
        };
        if !attached {
            let ending = match (&process, status.autodestroy) {
                (Some(_), true) => DomainStateReason::ShutoffDestroyed,
                (Some(_), false) => DomainStateReason::ShutoffDaemon,
                (None, _) if status.boot != boot_id() => DomainStateReason::ShutoffUnknown,
                // It doesn't end by itself when its guest shuts down.
                (None, _) => DomainStateReason::ShutoffCrashed,
            };
            virgo_runtime::blocking(move || kill_and_clean_now(process, Some(run))).await;
            let mut state = host.state();
            if let Some(machine) = domain.uuid.and_then(|uuid| state.machines.get_mut(&uuid)) {
                machine.reason = ending;
            }
        }
    }
}

/// Looks at all runs. Those that never finished their start are ended. Blocks.
fn find(runs: &Path) -> Vec<Found> {
    let entries = std::fs::read_dir(runs).into_iter().flatten().flatten();
    entries.filter_map(|entry| find_one(entry.path())).collect()
}

fn find_one(run: PathBuf) -> Option<Found> {
    let known = Status::read(&run).and_then(|status| {
        let domain = Domain::parse(&status.xml).ok().filter(|domain| domain.uuid.is_some())?;
        Some((status, domain))
    });
    let Some((status, domain)) = known else {
        quit_blindly(&run);
        remove_run(&run);
        return None;
    };
    let process = if status.boot == boot_id() {
        Process::find(status.pid, status.start_time).ok().flatten().map(Arc::new)
    } else {
        None
    };
    Some(Found { run, status, domain, process })
}

/// Tells a QEMU of which nothing but its monitor is known to end.
fn quit_blindly(run: &Path) {
    use std::io::{Read, Write};
    let Ok(mut monitor) = virgo_sys::fd::connect_unix(monitor_socket(run)) else { return };
    let commands = "{\"execute\":\"qmp_capabilities\"}\r\n{\"execute\":\"quit\"}\r\n";
    let _ = monitor.set_read_timeout(Some(ANSWER));
    let _ = monitor.write_all(commands.as_bytes());
    // It ends with the connection.
    let _ = monitor.read_to_end(&mut vec![]);
}

async fn attach(
    host: &Arc<Host>,
    run: &Path,
    status: &Status,
    domain: Domain,
    process: Arc<Process>,
) -> Result<()> {
    let (uuid, name) = (domain.uuid.unwrap_or_default(), domain.name.clone());
    let path = monitor_socket(run);
    let connecting = virgo_runtime::blocking(move || virgo_sys::fd::connect_unix(path));
    let socket = connecting
        .await
        .map_err(|e| virgo_operations::Error::system(format!("cannot reach the monitor of '{name}'"), &e))?;
    let events = Events::new(host, uuid, status.id);
    let monitor = Monitor::start(socket, &name, events.handler())?;
    let query = monitor.execute("query-status", Value::Null);
    let memory = live_facts::memory(&monitor, &domain).await?;
    let reason = reason(query.await?["status"].as_str().unwrap_or_default(), status.reason);
    let mut live = Live::new(status.id, domain, process, monitor, run.to_owned());
    live.memory = memory;
    supervise(host, uuid, &live);
    let mut state = host.state();
    let machine = state.machines.entry(uuid).or_insert_with(|| Machine::new(uuid, &name, None));
    machine.reason = reason;
    machine.live = Some(live);
    follow(&mut state, uuid, &Value::Null);
    drop(state);
    events.open();
    Ok(())
}

/// What a domain does whose QEMU says this.
fn reason(status: &str, noted: i32) -> DomainStateReason {
    use DomainStateReason as Reason;
    match status {
        "running" => Reason::new(DomainState::Running, noted),
        "paused" | "prelaunch" => Reason::PausedUser,
        "io-error" => Reason::PausedIoerror,
        "watchdog" => Reason::PausedWatchdog,
        "guest-panicked" => Reason::CrashedPanicked,
        "shutdown" => Reason::ShutdownUnknown,
        "suspended" => Reason::PmsuspendedUnknown,
        _ => Reason::PausedUnknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_qemu_s() {
        assert_eq!(reason("running", 1), DomainStateReason::RunningBooted);
        assert_eq!(reason("running", 99), DomainStateReason::RunningUnknown);
        assert_eq!(reason("paused", 1), DomainStateReason::PausedUser);
        assert_eq!(reason("colo", 1), DomainStateReason::PausedUnknown);
    }

    #[test]
    fn a_start_that_was_not_finished_is_cleaned_up() {
        let runs = tempfile::tempdir().unwrap();
        let run = runs.path().join("web");
        std::fs::create_dir(&run).unwrap();
        std::fs::write(run.join("monitor.sock"), "").unwrap();
        assert!(find(runs.path()).is_empty());
        assert!(!run.exists());
    }
}
