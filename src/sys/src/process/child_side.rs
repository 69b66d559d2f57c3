//! Code of the child between clone() and exec(): it executes the [`Plan`].
//!
//! ```text
//!  signals to default ─► setsid, setpgid ─► descriptors ─► cgroups ─► rlimits, nice, umask
//!    ─► groups, gid, uid ─► chdir ─► parent death signal ─► unblock signals ─► execve
//!  any step fails: write step, index and errno to the error pipe, exit
//! ```
//!
//! The child may share its memory with the caller: this code must not allocate, lock, panic, or write to anything but its
//! own stack.

use std::convert::Infallible;

use libc::{c_int, c_void};

use super::Step;
use super::plan::Plan;
use super::syscalls::{self, Errno};

/// Size of a failure report: step, index, errno.
pub(super) const REPORT_BYTES: usize = 12;

/// Failed step, the index of its object, and the error.
struct Failure {
    step: Step,
    index: usize,
    errno: Errno,
}

/// Runs the child until `exec`.
///
/// `plan` points to a [`Plan`] that lives until the child is past `exec` or gone.
pub(super) extern "C" fn child_main(plan: *mut c_void) -> c_int {
    // SAFETY: By the promise above; nothing changes the plan.
    let plan = unsafe { &*plan.cast_const().cast::<Plan>() };
    let Err(failure) = execute(plan);
    let [a, b, c, d] = (failure.step as i32).to_ne_bytes();
    let [e, f, g, h] = (failure.index as i32).to_ne_bytes();
    let [i, j, k, l] = failure.errno.to_ne_bytes();
    let report: [u8; REPORT_BYTES] = [a, b, c, d, e, f, g, h, i, j, k, l];
    // The pipe is empty and the report is shorter than `PIPE_BUF`, so that it is written completely.
    let _ = syscalls::write(plan.table.report, &report);
    syscalls::exit(127)
}

/// Adds step and object to an error number.
fn at(step: Step, index: usize) -> impl Fn(Errno) -> Failure {
    move |errno| Failure { step, index, errno }
}

fn execute(plan: &Plan) -> Result<Infallible, Failure> {
    // All signals are blocked since before the clone.
    syscalls::reset_dispositions().map_err(at(Step::Signals, 0))?;
    if plan.session {
        syscalls::setsid().map_err(at(Step::Setsid, 0))?;
    }
    if let Some(group) = plan.process_group {
        syscalls::enter_process_group(group).map_err(at(Step::Setpgid, 0))?;
    }
    arrange_descriptors(plan)?;
    // With the caller's privileges, which cgroups, raised limits and negative nice values need.
    enter_cgroups(plan)?;
    for (index, (resource, limit)) in plan.limits.iter().enumerate() {
        syscalls::set_limit(*resource, limit).map_err(at(Step::Rlimit, index))?;
    }
    if let Some(value) = plan.nice {
        syscalls::set_nice(value).map_err(at(Step::Nice, 0))?;
    }
    if let Some(mask) = plan.umask {
        syscalls::umask(mask);
    }
    drop_privileges(plan)?;
    if let Some(directory) = &plan.directory {
        syscalls::chdir(directory).map_err(at(Step::Chdir, 0))?;
    }
    // A change of credentials clears the signal, so it is set afterwards.
    if let Some(signal) = plan.parent_death {
        syscalls::set_parent_death_signal(signal).map_err(at(Step::ParentDeath, 0))?;
        // 0 is a parent outside of the child's PID namespace.
        if ![plan.parent, 0].contains(&syscalls::parent()) {
            syscalls::exit(127); // It died before the signal was asked for; nobody reads a report.
        }
    }
    syscalls::set_signal_mask(&[0; 2]).map_err(at(Step::Signals, 0))?;
    Err(at(Step::Exec, 0)(exec(plan)))
}

fn enter_cgroups(plan: &Plan) -> Result<(), Failure> {
    for (index, path) in plan.cgroups.iter().enumerate() {
        let fail = at(Step::Cgroup, index);
        let file = syscalls::open(path, libc::O_WRONLY).map_err(&fail)?;
        // 0 stands for the writing process, whatever PID namespace the cgroup file system belongs to.
        let written = syscalls::write(file, b"0");
        let _ = syscalls::close(file);
        written.map_err(&fail)?;
    }
    Ok(())
}

fn arrange_descriptors(plan: &Plan) -> Result<(), Failure> {
    let table = &plan.table;
    if let Some(end) = table.end {
        syscalls::unshare_table(end).map_err(at(Step::Fork, 0))?;
    }
    for (index, one) in table.moves.iter().enumerate() {
        let moved = if one.from == one.to {
            syscalls::clear_close_on_exec(one.to)
        } else {
            syscalls::dup_to(one.from, one.to)
        };
        moved.map_err(at(Step::Dup2, index))?;
    }
    plan.mass_close.close(&table.kept, &table.gaps, plan.loop_end);
    Ok(())
}

fn drop_privileges(plan: &Plan) -> Result<(), Failure> {
    if let Some(groups) = &plan.groups {
        syscalls::set_groups(groups).map_err(at(Step::Setgroups, 0))?;
    }
    if let Some(gid) = plan.gid {
        syscalls::set_gid(gid).map_err(at(Step::Setgid, 0))?;
    }
    if let Some(uid) = plan.uid {
        syscalls::set_uid(uid).map_err(at(Step::Setuid, 0))?;
    }
    Ok(())
}

/// Tries the candidates in order, like a shell, and returns the most specific error.
fn exec(plan: &Plan) -> Errno {
    let mut last = libc::ENOENT;
    let mut denied = false;
    for path in &plan.candidates {
        // SAFETY: The plan made both arrays NULL-terminated.
        last = unsafe { syscalls::exec(path, plan.argv.as_ptr(), plan.environment.as_ptr()) };
        match last {
            libc::EACCES => denied = true,
            libc::ENOENT | libc::ENOTDIR | libc::ENODEV | libc::ESTALE | libc::ETIMEDOUT => {}
            _ => return last,
        }
    }
    if denied { libc::EACCES } else { last }
}
