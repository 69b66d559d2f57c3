//! Starting a domain: from its definition to a QEMU that runs. Called by the operations that start domains.
//!
//! Until the domain runs, all that there is of it belongs to a [`Remains`], which cleans up when it is
//! dropped: a start that fails or is cancelled at any point leaves nothing behind.
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use uuid::Uuid;
use virgo_model::Domain;
use virgo_model::domain::DomainType;
use virgo_operations::{DomainEventDetail, DomainStateReason, Error, ErrorCode, Result};
use virgo_sys::process::{Command, Signal, Stdio};

use super::capabilities::{Capabilities, find_emulator, host_arch};
use super::command_line::{self, Context, Folders};
use super::definition::capabilities_of;
use super::domain::{Ending, Live};
use super::host::Host;
use super::layout::{self, Layout, monitor_socket};
use super::log::Log;
use super::monitor::Monitor;
use super::ports::Ports;
use super::process::Process;
use super::sockets::RunFolder;
use super::watch::{Events, kill_and_clean, kill_and_clean_now, supervise};
use super::{live_facts, vcpus};
use virgo_driver_kit::events::SinkId;
use virgo_driver_kit::job::Job;

/// How long a QEMU whose monitor is gone may take to end, before its start is given up.
const DYING: Duration = Duration::from_secs(5);

/// How large a template of firmware variables may be: that is the largest flash of QEMU's machines, ARM's.
const MOST_OF_VARIABLES: u64 = 64 << 20;

/// The number of the first descriptor that is passed to QEMU.
const FIRST_FILE: i32 = 3;

/// How to start a domain.
#[derive(Debug, Default)]
pub(super) struct Options {
    /// Leaves its CPUs stopped.
    pub(super) paused: bool,
    /// The connection that takes it along when it closes.
    pub(super) owner: Option<SinkId>,
    /// Fills the firmware's variables anew from their template.
    pub(super) fresh_nvram: bool,
    /// What QEMU finds from descriptor 3 on.
    pub(super) files: Vec<OwnedFd>,
}

/// Starts a domain that is off, under its job. It runs when this is done.
pub(super) async fn launch(
    host: &Arc<Host>,
    job: Job,
    uuid: Uuid,
    domain: Domain,
    options: Options,
) -> Result<()> {
    let id = host.state().next_id();
    let mut remains = Remains { host: host.clone(), uuid, process: None, run: None, job: Some(job) };
    let (owner, paused) = (options.owner, options.paused);
    // On the worker, so that it goes on when nobody looks: others may wait for what it holds.
    let starting = async move {
        match start(&mut remains, id, domain, options).await {
            Ok((live, events)) => {
                remains.become_live(live, &events, owner, paused);
                Ok(())
            }
            Err(error) => {
                remains.clean_up().await;
                Err(error)
            }
        }
    };
    let mut cancelled = Cancelled { host: host.clone(), uuid, id, is_so: true };
    let started = virgo_runtime::spawn(starting).await;
    cancelled.is_so = false;
    started
}

/// Ends a domain whose start was done when it was given up, before who gave it up could hear of it.
struct Cancelled {
    host: Arc<Host>,
    uuid: Uuid,
    id: u32,
    is_so: bool,
}

impl Drop for Cancelled {
    fn drop(&mut self) {
        if self.is_so {
            let (host, uuid, id) = (self.host.clone(), self.uuid, self.id);
            // On the worker, where the start is no longer under way then: it was dropped before.
            virgo_runtime::spawn(async move {
                let mut state = host.state();
                let live = state.machines.get_mut(&uuid).and_then(|machine| machine.live.as_mut());
                if let Some(live) = live.filter(|live| live.id == id) {
                    live.ending = Some(Ending::Destroyed);
                    live.process.kill(Signal::KILL);
                }
            })
            .detach();
        }
    }
}

async fn start(
    remains: &mut Remains,
    id: u32,
    domain: Domain,
    options: Options,
) -> Result<(Live, Arc<Events>)> {
    let host = remains.host.clone();
    let capabilities = capabilities_of(&host, &domain).await?;
    let name = domain.name.clone();
    let (owner, paused) = (options.owner, options.paused);
    let ports = Arc::new(Ports::of(&domain).await.map_err(|e| e.context(cannot_start(&name)))?);
    let started = {
        // The process is made elsewhere: what cleans up after it has to be there with it.
        let mut elsewhere = remains.take();
        let layout = host.layout.clone();
        let ports = ports.clone();
        let work = move || {
            let started = spawn(&mut elsewhere, &layout, id, domain, &capabilities, &ports, options);
            (elsewhere, started)
        };
        let (back, started) = virgo_runtime::blocking(work).await;
        *remains = back;
        started?
    };
    let Started { mut domain, socket, process, log } = started;
    let events = Events::new(&host, remains.uuid, id);
    let monitor = Monitor::start(socket, &name, host.limit, events.handler())?;
    let talk = async {
        let memory = live_facts::fetch(&monitor, &mut domain).await?;
        drop(ports);
        vcpus::place(&monitor, &domain, process.pid).await?;
        let run = remains.run.clone().unwrap_or_default();
        let mut live = Live::new(id, domain, process.clone(), monitor.clone(), run.clone());
        (live.memory, live.owner) = (memory, owner);
        let status = live.status(&live.domain, DomainStateReason::RunningBooted)?;
        virgo_runtime::blocking(move || {
            status.write(&run)?;
            let (from, to) = (layout::starting(&run), layout::token(&run));
            std::fs::rename(&from, to)
                .map_err(|e| Error::system(format!("cannot rename '{}'", from.display()), &e))
        })
        .await?;
        if !paused {
            monitor.execute("cont", serde_json::Value::Null).await?;
        }
        Ok(live)
    };
    match talk.await {
        Ok(live) => Ok((live, events)),
        Err(error) => Err(death(&name, error, process, log).await),
    }
}

/// What `spawn` gives.
struct Started {
    domain: Domain,
    socket: UnixStream,
    process: Arc<Process>,
    log: Log,
}

/// Makes files and sockets and runs QEMU. Blocks.
fn spawn(
    remains: &mut Remains,
    layout: &Layout,
    id: u32,
    mut domain: Domain,
    capabilities: &Capabilities,
    ports: &Ports,
    options: Options,
) -> Result<Started> {
    let name = domain.name.clone();
    let run = layout.run(&name);
    let failed = |what: &str, path: &Path, error: &std::io::Error| {
        Error::system(format!("cannot start domain '{name}': cannot {what} '{}'", path.display()), error)
    };
    super::host::remove_run(&run);
    remains.run = Some(run.clone());
    virgo_sys::files::create_private_dir(&run).map_err(|e| failed("make the folder", &run, &e))?;
    if domain.kind == DomainType::Kvm {
        let kvm = Path::new("/dev/kvm");
        std::fs::OpenOptions::new().read(true).write(true).open(kvm).map_err(|e| {
            let what = format!("cannot start domain '{name}' of type 'kvm': cannot open '/dev/kvm'");
            Error::new(ErrorCode::ConfigUnsupported, format!("{what}: {}", virgo_sys::words(&e)))
        })?;
    }
    let nvram = layout.nvram();
    let is_ours = domain.os.nvram.as_ref().is_none_or(|nvram| nvram.path.is_none());
    let choose_port = |address: &str, range| ports.choose(address, range);
    let folders = Folders { runtime: &run, nvram: &nvram };
    command_line::prepare(&mut domain, capabilities, &folders, &choose_port)?;
    if let Some(nvram) = domain.os.nvram.as_mut().filter(|_| is_ours) {
        // A name can change, and become another domain's.
        nvram.path = domain.uuid.map(|uuid| layout.variables(uuid).display().to_string());
    }
    domain.id = id.try_into().ok();
    let path = monitor_socket(&run);
    let listener = virgo_sys::fd::unix_listener(&path).map_err(|e| failed("listen at", &path, &e))?;
    let monitor = FIRST_FILE + i32::try_from(options.files.len()).unwrap_or_default();
    let run_folder = RunFolder::open(&run, monitor + 1).map_err(|e| failed("open the folder", &run, &e))?;
    let as_qemu_sees_it = run_folder.shorten(&domain);
    let command_line = command_line::build(&Context { domain: &as_qemu_sees_it, capabilities, monitor })?;
    for copy in &command_line.copies {
        if options.fresh_nvram || !copy.to.exists() {
            let copied = virgo_sys::files::read_named(&copy.from, MOST_OF_VARIABLES)
                .and_then(|bytes| virgo_sys::files::write_atomic(&copy.to, &bytes, 0o600));
            copied.map_err(|e| failed("make a copy of", &copy.from, &e))?;
        }
    }
    // A monitor and an environment are all by which those who come after a kill know what is ours.
    let token = Uuid::new_v4().to_string();
    let starting = layout::starting(&run);
    std::fs::write(&starting, &token).map_err(|e| failed("write", &starting, &e))?;
    let mut command = Command::new(&capabilities.binary);
    // No folder of the program's stays busy for as long as the domain runs.
    command.args(&command_line.arguments).new_session().stdin(Stdio::Null).current_dir("/");
    for (variable, value) in &command_line.environment {
        command.env(variable, value);
    }
    command.env(layout::TOKEN, &token).env(layout::RUN, &run);
    let log_path = layout.log(&name);
    let log = Log::begin(&log_path, command.argv()).map_err(|e| failed("write", &log_path, &e))?;
    for stream in [Command::stdout, Command::stderr] {
        let descriptor = log.descriptor().map_err(|e| failed("write", &log_path, &e))?;
        stream(&mut command, descriptor);
    }
    for (number, file) in (FIRST_FILE..).zip(options.files) {
        command.pass_fd(file, Some(number));
    }
    command.pass_fd(listener.into(), Some(monitor));
    run_folder.pass_to(&mut command);
    let child = command
        .spawn()
        .map_err(|e| Error::new(ErrorCode::InternalError, format!("cannot start domain '{name}': {e}")))?;
    // Our copy of the listener would keep a connection to a dead QEMU open.
    drop(command);
    let process = Process::adopt(child).map(Arc::new);
    let process = process.map_err(|e| Error::system(format!("cannot watch domain '{name}'"), &e))?;
    remains.process = Some(process.clone());
    let socket = virgo_sys::fd::connect_unix(&path).map_err(|e| death_now(&name, &e, &process, &log))?;
    Ok(Started { domain, socket, process, log })
}

/// The emulator of a domain: what it names, or the one for its architecture.
pub(super) async fn emulator_of(domain: &Domain) -> Result<PathBuf> {
    if let Some(emulator) = &domain.devices.emulator {
        return Ok(emulator.into());
    }
    let arch = domain.os.kind.as_ref().and_then(|kind| kind.arch.clone()).unwrap_or_else(host_arch);
    let missing = format!(
        "domain '{}' needs QEMU for {arch} guests, which is not installed: there is no qemu-system-{arch}",
        domain.name
    );
    let found = virgo_runtime::blocking(move || find_emulator(&arch)).await;
    found.ok_or_else(|| Error::new(ErrorCode::ConfigUnsupported, missing))
}

/// The error of a start: QEMU's own words, if it has died or does not answer.
async fn death(name: &str, error: Error, process: Arc<Process>, log: Log) -> Error {
    let name = name.to_owned();
    virgo_runtime::blocking(move || {
        let code = error.code();
        let error = error.context(cannot_start(&name));
        if code == ErrorCode::OperationTimeout {
            return Error::new(code, format!("{}: {}", error.message(), log.last_words()));
        }
        let said_no = code != ErrorCode::OperationFailed;
        if said_no || !process.wait(Some(DYING)) {
            return error;
        }
        died(&name, &log)
    })
    .await
}

fn death_now(name: &str, error: &std::io::Error, process: &Process, log: &Log) -> Error {
    if process.wait(Some(DYING)) {
        died(name, log)
    } else {
        Error::system(format!("cannot start domain '{name}': cannot reach QEMU's monitor"), error)
    }
}

fn cannot_start(name: &str) -> String {
    format!("cannot start domain '{name}'")
}

fn died(name: &str, log: &Log) -> Error {
    let message = format!("cannot start domain '{name}': QEMU ended at once: {}", log.last_words());
    Error::new(ErrorCode::InternalError, message)
}

/// What there is of a domain that does not run yet, and the right to change it.
struct Remains {
    host: Arc<Host>,
    uuid: Uuid,
    process: Option<Arc<Process>>,
    run: Option<PathBuf>,
    /// None once all has been handed on.
    job: Option<Job>,
}

impl Remains {
    fn take(&mut self) -> Self {
        Self {
            host: self.host.clone(),
            uuid: self.uuid,
            process: self.process.take(),
            run: self.run.take(),
            job: self.job.take(),
        }
    }

    /// Makes the domain a running one.
    fn become_live(mut self, live: Live, events: &Events, owner: Option<SinkId>, paused: bool) {
        let mut state = self.host.state();
        let is_orphan = owner.is_some_and(|owner| state.closed.contains(&owner));
        // It is there as long as the job is held.
        let Some(machine) = state.machines.get_mut(&self.uuid) else { return };
        let live = machine.live.insert(live);
        if is_orphan {
            live.ending = Some(Ending::Destroyed);
            live.process.kill(Signal::KILL);
        }
        supervise(&self.host, self.uuid, live);
        let started = DomainEventDetail::StartedBooted;
        if paused {
            machine.reason = DomainStateReason::PausedUser;
            state.tell(self.uuid, Some(started));
            state.tell(self.uuid, Some(DomainEventDetail::SuspendedPaused));
        } else {
            state.set(self.uuid, DomainStateReason::RunningBooted, Some(started));
        }
        drop(state);
        (self.process, self.run) = (None, None);
        events.open();
        self.job = None;
    }

    async fn clean_up(mut self) {
        let (process, run) = (self.process.take(), self.run.take());
        let rest = self.take();
        virgo_runtime::blocking(move || {
            kill_and_clean_now(process, run);
            rest.done();
        })
        .await;
    }

    fn done(mut self) {
        // In this order: who gets the job next finds the domain off.
        self.host.start_failed(self.uuid);
        self.job = None;
    }
}

impl Drop for Remains {
    fn drop(&mut self) {
        if self.job.is_some() {
            let (process, run) = (self.process.take(), self.run.take());
            let rest = self.take();
            kill_and_clean(process, run, move || rest.done());
        }
    }
}
