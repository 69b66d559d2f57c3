//! Following a running QEMU: what its events mean for the domain, and its end. Started by what starts and
//! re-attaches domains.
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use futures_lite::future::or;
use serde_json::Value;
use uuid::Uuid;
use virgo_model::domain::LifecycleAction;
use virgo_operations::{DomainEvent, DomainEventDetail, DomainState, DomainStateReason};
use virgo_sys::process::Signal;

use super::attach::attach_again;
use super::domain::{Ending, Live, ON_CRASH, ON_POWEROFF};
use super::host::{Host, State, in_background, remove_run};
use super::monitor::{EventHandler, QmpEvent};
use super::process::Process;

/// How long a QEMU has to end after it was asked to.
pub(super) const GRACE: Duration = Duration::from_secs(5);
/// How long the last words of a guest may take to a console that somebody has open: a terminal loses what was
/// not read when its other end goes.
const LAST_WORDS: Duration = Duration::from_millis(30);
/// How long the last events of a QEMU that has ended may take.
const LAST_EVENTS: Duration = Duration::from_secs(1);

/// Takes the events of one run; they wait until [`Events::open`], when the domain is known to run.
pub(super) struct Events {
    host: Weak<Host>,
    uuid: Uuid,
    id: u32,
    waiting: Mutex<Option<Vec<QmpEvent>>>,
}

impl Events {
    pub(super) fn new(host: &Arc<Host>, uuid: Uuid, id: u32) -> Arc<Self> {
        Arc::new(Self { host: Arc::downgrade(host), uuid, id, waiting: Mutex::new(Some(vec![])) })
    }

    pub(super) fn handler(self: &Arc<Self>) -> EventHandler {
        let events = self.clone();
        Box::new(move |event| {
            let mut waiting = events.waiting.lock().unwrap_or_else(PoisonError::into_inner);
            match &mut *waiting {
                Some(waiting) => waiting.push(event),
                None => events.handle(&event),
            }
        })
    }

    /// Lets events through, those that waited first.
    pub(super) fn open(&self) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.take().iter().flatten().for_each(|event| self.handle(event));
    }

    fn handle(&self, event: &QmpEvent) {
        let Some(host) = self.host.upgrade() else { return };
        let mut state = host.state();
        // First, as libvirt does it.
        state.tell_watchers(self.uuid, event);
        let run = state.machines.get_mut(&self.uuid).and_then(|m| Some((m.reason.state(), m.live.as_mut()?)));
        if let Some((current, live)) = run.filter(|(_, live)| live.id == self.id)
            && let Some((reason, detail)) = meaning(event, current, live)
        {
            state.set(self.uuid, reason, Some(detail));
            follow(&mut state, self.uuid, &event.data);
        } else if event.name == "BALLOON_CHANGE" {
            let memory = event.data["actual"].as_u64();
            state.tell_of(self.uuid, memory.map(|memory| DomainEvent::BalloonChanged { memory }));
        } else if event.name == "RESET" {
            state.tell_of(self.uuid, Some(DomainEvent::Rebooted));
        }
    }
}

/// What an event makes of the state; what it says of the run is noted there.
fn meaning(
    event: &QmpEvent,
    current: DomainState,
    live: &mut Live,
) -> Option<(DomainStateReason, DomainEventDetail)> {
    use DomainEventDetail as Detail;
    use DomainStateReason as Reason;
    let text = |name: &str| event.data[name].as_str().unwrap_or_default();
    match (event.name.as_str(), current) {
        ("STOP", DomainState::Running) => {
            let reason = std::mem::replace(&mut live.pause, Reason::PausedUnknown);
            let detail = match reason {
                Reason::PausedIoError => Detail::SuspendedIoError,
                Reason::PausedWatchdog => Detail::SuspendedWatchdog,
                _ => Detail::SuspendedPaused,
            };
            Some((reason, detail))
        }
        ("RESUME", DomainState::Shutdown) => Some((Reason::RunningBooted, Detail::ResumedUnpaused)),
        ("RESUME", DomainState::Crashed) => Some((Reason::RunningCrashed, Detail::ResumedUnpaused)),
        ("RESUME", DomainState::Paused) => Some((Reason::RunningUnpaused, Detail::ResumedUnpaused)),
        ("SHUTDOWN", DomainState::Shutdown | DomainState::Crashed) => None,
        // That is our signal.
        ("SHUTDOWN", _) if live.ending == Some(Ending::Destroyed) => None,
        ("SHUTDOWN", _) => {
            let detail = match event.data["guest"].as_bool() {
                Some(true) => Detail::ShutdownGuest,
                Some(false) => Detail::ShutdownHost,
                None => Detail::ShutdownFinished,
            };
            Some((Reason::ShutdownUnknown, detail))
        }
        ("GUEST_PANICKED", _) if text("action") != "run" => {
            Some((Reason::CrashedPanicked, Detail::CrashedPanicked))
        }
        ("SUSPEND", _) => Some((Reason::PmSuspendedUnknown, Detail::PmSuspendedMemory)),
        ("SUSPEND_DISK", _) => Some((Reason::PmSuspendedUnknown, Detail::PmSuspendedDisk)),
        ("WAKEUP", _) => Some((Reason::RunningWakeup, Detail::StartedWakeup)),
        ("BLOCK_IO_ERROR", _) if text("action") == "stop" => {
            live.pause = Reason::PausedIoError;
            None
        }
        ("WATCHDOG", _) if text("action") == "pause" => {
            live.pause = Reason::PausedWatchdog;
            None
        }
        ("BALLOON_CHANGE", _) => {
            live.memory = event.data["actual"].as_u64().map_or(live.memory, |bytes| bytes / 1024);
            None
        }
        ("VSERPORT_CHANGE", _) => {
            let domain = Arc::make_mut(&mut live.domain);
            let state = if event.data["open"] == true { "connected" } else { "disconnected" };
            let channel = domain.devices.channels.iter_mut().find(|c| c.alias.as_deref() == Some(text("id")));
            if let Some(target) = channel.and_then(|channel| channel.target.as_mut()) {
                target.state = Some(state.to_owned());
            }
            None
        }
        _ => None,
    }
}

/// Does what the definition says is to follow a shutdown or a crash.
pub(super) fn follow(state: &mut State, uuid: Uuid, event: &Value) {
    let Some(machine) = state.machines.get_mut(&uuid) else { return };
    let domain_state = machine.state();
    let Some(live) = &mut machine.live else { return };
    let is_reset = event["reason"].as_str().is_some_and(|reason| reason.ends_with("reset"));
    let (action, ending) = match domain_state {
        DomainState::Shutdown if is_reset => (live.domain.on_reboot.unwrap_or(ON_POWEROFF), Ending::Shutdown),
        DomainState::Shutdown => (live.domain.on_poweroff.unwrap_or(ON_POWEROFF), Ending::Shutdown),
        DomainState::Crashed => (live.domain.on_crash.unwrap_or(ON_CRASH), Ending::Crashed),
        _ => return,
    };
    // A signal ends QEMU whatever the definition says.
    let is_ending = live.ending.is_some() || event["reason"] == "host-signal";
    let reboots = std::mem::take(&mut live.reboots) && domain_state == DomainState::Shutdown;
    if !is_ending && (reboots || action == LifecycleAction::Restart) {
        drop(live.monitor.execute("system_reset", Value::Null));
        drop(live.monitor.execute("cont", Value::Null));
    } else if is_ending || action != LifecycleAction::Preserve {
        live.ending.get_or_insert(ending);
        let (process, reading) = (live.process.clone(), live.consoles.are_open());
        virgo_runtime::spawn(async move {
            if reading {
                virgo_runtime::sleep(LAST_WORDS).await;
            }
            end(process);
        })
        .detach();
    }
}

/// Ends a QEMU: kindly at first, and then by force. It happens by itself.
pub(super) fn end(process: Arc<Process>) {
    process.kill(Signal::TERM);
    virgo_runtime::spawn(async move {
        if virgo_runtime::timeout(GRACE, process.clone().ended()).await.is_none() {
            process.kill(Signal::KILL);
        }
    })
    .detach();
}

/// Waits by itself until a QEMU has ended, cleans up after it and tells everybody.
///
/// It keeps neither the host nor the monitor: when the last connection closes, the domain goes on without us.
pub(super) fn supervise(host: &Arc<Host>, uuid: Uuid, live: &Live) {
    let (host, id) = (Arc::downgrade(host), live.id);
    let (process, monitor_ended, run) = (live.process.clone(), live.monitor.ended(), live.run.clone());
    virgo_runtime::spawn(async move {
        let has_ended = follow_to_the_end(process.clone(), monitor_ended).await;
        if !has_ended {
            if let Some(host) = host.upgrade() {
                let reason =
                    format!("the connection to the monitor of its QEMU (process {}) has ended", process.pid);
                if host.lose(uuid, id, reason) {
                    attach_again(&host, uuid, run);
                }
            }
            // It may be our child, and then nobody else reaps it.
            process.ended().await;
            return;
        }
        if host.strong_count() == 0 {
            return;
        }
        clean_up(run).await;
        if let Some(host) = host.upgrade() {
            host.finished(uuid, id);
        }
    })
    .detach();
}

/// Waits for the end of a QEMU; false if it goes on although its monitor is closed.
async fn follow_to_the_end(process: Arc<Process>, monitor_ended: impl Future<Output = ()> + Send) -> bool {
    futures_lite::pin!(monitor_ended);
    let ended = async {
        process.clone().ended().await;
        true
    };
    let monitor_first = async {
        monitor_ended.as_mut().await;
        false
    };
    if or(ended, monitor_first).await {
        // What it said last is on its way, and says why it ended.
        virgo_runtime::timeout(LAST_EVENTS, monitor_ended).await;
        return true;
    }
    // A QEMU that ends closes its monitor before.
    virgo_runtime::timeout(GRACE, process.ended()).await.is_some()
}

async fn clean_up(run: PathBuf) {
    virgo_runtime::blocking(move || remove_run(&run)).await;
}

/// Kills a QEMU and removes what belongs to its run, by itself; `then` runs after that.
pub(super) fn kill_and_clean(
    process: Option<Arc<Process>>,
    run: Option<PathBuf>,
    then: impl FnOnce() + Send + 'static,
) {
    in_background(move || {
        kill_and_clean_now(process, run);
        then();
    });
}

/// Kills a QEMU and removes what belongs to its run. Blocks.
pub(super) fn kill_and_clean_now(process: Option<Arc<Process>>, run: Option<PathBuf>) {
    if let Some(process) = process {
        process.kill(Signal::KILL);
        process.wait(None);
    }
    if let Some(run) = run {
        remove_run(&run);
    }
}
