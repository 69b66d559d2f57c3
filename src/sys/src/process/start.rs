//! Starts the child, and learns whether exec() succeeded.
//!
//! ```text
//!  caller's thread                                     child
//!  block all signals
//!  clone(CLONE_VFORK [| CLONE_VM] [| CLONE_FILES]) ──► executes the plan (child_side)
//!  (sleeps)                                              ├─ exec() succeeds: the error pipe closes
//!    ◄─────────────────── continues ──────────────────── └─ a step fails: report, exit(127)
//!  restore signals
//!  read the error pipe ── empty ──► Started
//!                      ── report ──► reap, Failure
//! ```

use std::io;
use std::os::fd::{FromRawFd, OwnedFd};
use std::ptr;

use libc::{c_int, c_void};
use rustix::process::{Pid, PidfdFlags, pidfd_open};

use super::child_side::{self, REPORT_BYTES};
use super::plan::Plan;
use super::{Child, Command, SpawnError, Step, syscalls};

/// Child whose program is running.
pub(super) struct Started {
    pub(super) pid: Pid,
    pub(super) pidfd: Option<OwnedFd>,
}

/// Failed step, the index of its object, and the error.
pub(super) struct Failure {
    step: Step,
    index: usize,
    error: io::Error,
}

/// Starts the child, reads its report, and reaps it if it failed.
pub(super) fn start(plan: Plan, report: OwnedFd) -> Result<Started, Failure> {
    let started = clone(&plan).map_err(|error| Failure { step: Step::Fork, index: 0, error })?;
    // Closes the caller's write end of the error pipe.
    drop(plan);
    let mut bytes = [0; REPORT_BYTES];
    // Because of CLONE_VFORK the child has called `exec` or exited. A report is in the pipe now or never comes: the
    // read returns EOF, or `EAGAIN` if a concurrent fork has a copy of the write end.
    match rustix::io::retry_on_intr(|| rustix::io::read(&report, &mut bytes)) {
        Ok(REPORT_BYTES) => {}
        _ => return Ok(started),
    }
    // It has exited or is about to. If children are reaped elsewhere, there is nothing to wait for.
    let _ = Child::new(started, None, None, None).wait();
    let [a, b, c, d, e, f, g, h, i, j, k, l] = bytes;
    Err(Failure {
        step: Step::from_number(i32::from_ne_bytes([a, b, c, d])).unwrap_or(Step::Exec),
        index: usize::try_from(i32::from_ne_bytes([e, f, g, h])).unwrap_or(0),
        error: io::Error::from_raw_os_error(i32::from_ne_bytes([i, j, k, l])),
    })
}

fn clone(plan: &Plan) -> io::Result<Started> {
    let stack = Stack::new()?;
    let memory = if plan.changes_credentials() { 0 } else { libc::CLONE_VM };
    let table = if plan.table.end.is_some() { libc::CLONE_FILES } else { 0 };
    let flags = memory | table | libc::CLONE_VFORK | libc::SIGCHLD;
    let mut pidfd: c_int = -1;
    let pid = match clone_with_signals_blocked(plan, &stack, flags | libc::CLONE_PIDFD, &mut pidfd) {
        // The table is full. Better no pidfd than no child.
        Err(error) if error.raw_os_error() == Some(libc::EMFILE) => {
            pidfd = -1;
            clone_with_signals_blocked(plan, &stack, flags, &mut pidfd)?
        }
        result => result?,
    };
    let pidfd = if pidfd >= 0 {
        // SAFETY: The kernel made it for us.
        Some(unsafe { OwnedFd::from_raw_fd(pidfd) })
    } else {
        // Kernels before 5.2 ignore the flag and do not set `pidfd`.
        pidfd_open(pid, PidfdFlags::empty()).ok()
    };
    Ok(Started { pid, pidfd })
}

/// Makes the child with all signals blocked, in the calling thread and in the child.
fn clone_with_signals_blocked(
    plan: &Plan,
    stack: &Stack,
    flags: c_int,
    pidfd: &mut c_int,
) -> io::Result<Pid> {
    let mask = syscalls::set_signal_mask(&[u64::MAX; 2]).map_err(io::Error::from_raw_os_error)?;
    // SAFETY: `child_main` gets what it asks for: CLONE_VFORK keeps this thread, and so the plan and the stack, in
    // place until the child has left this memory by `exec` or by its end. The stack is the child's alone.
    // `child_main` never returns, reads the plan only, and runs no code that allocates or locks. The thread-local
    // storage it shares with this sleeping thread serves for errno only. CLONE_PIDFD writes to `pidfd`.
    let pid = unsafe {
        libc::clone(
            child_side::child_main,
            stack.top(),
            flags,
            ptr::from_ref(plan).cast_mut().cast::<c_void>(),
            ptr::from_mut(pidfd),
        )
    };
    let error = io::Error::last_os_error();
    // Cannot fail: the kernel has returned this mask.
    let _ = syscalls::set_signal_mask(&mask);
    // -1 is an error.
    Pid::from_raw(pid.max(0)).ok_or(error)
}

/// Child's stack, with a guard page below.
struct Stack {
    base: *mut c_void,
}

impl Stack {
    const GUARD: usize = 64 * 1024; // At least a page on every architecture.
    const SIZE: usize = 128 * 1024 + Self::GUARD;

    fn new() -> io::Result<Stack> {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE | libc::MAP_STACK;
        let access = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: A new mapping, at an address the kernel chooses.
        let base = unsafe { libc::mmap(ptr::null_mut(), Self::SIZE, access, flags, -1, 0) };
        if base == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let stack = Stack { base };
        // SAFETY: The lowest part of our own mapping, of which nothing is in use.
        if unsafe { libc::mprotect(base, Self::GUARD, libc::PROT_NONE) } != 0 {
            return Err(io::Error::last_os_error());
        }
        Ok(stack)
    }

    /// Returns the initial stack pointer, page-aligned; the stack grows downwards.
    fn top(&self) -> *mut c_void {
        // SAFETY: One past the end of the mapping.
        unsafe { self.base.add(Self::SIZE) }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        // SAFETY: Our own mapping. The child has left this memory, see `clone_with_signals_blocked`.
        unsafe { libc::munmap(self.base, Self::SIZE) };
    }
}

impl Failure {
    /// Adds names that only the command has.
    pub(super) fn into_error(self, command: &Command) -> SpawnError {
        let path = |path: &std::path::PathBuf| path.display().to_string();
        let object = match self.step {
            Step::Chdir => command.directory.as_ref().map(path),
            Step::Cgroup => command.cgroups.get(self.index).map(path),
            Step::Rlimit => command.limits.get(self.index).map(|(resource, _)| format!("{resource:?}")),
            Step::Nice => command.nice.map(|value| value.to_string()),
            Step::Setuid => command.uid.map(|uid| uid.to_string()),
            Step::Setgid => command.gid.map(|gid| gid.to_string()),
            Step::Setpgid => command.process_group.map(|group| group.to_string()),
            _ => None,
        };
        SpawnError::new(self.step, &command.program, object, self.error)
    }
}
