//! Raw system calls for the child between clone and `exec`.
//!
//! They use `syscall()` because libc's wrappers do more: `setuid()` signals all threads of the process whose memory
//! the child shares, `open()` and `close()` are cancellation points, `close_range()` may fall back to a loop.
//! Nothing here allocates, locks or panics.

use std::ffi::CStr;
use std::io;
use std::os::fd::RawFd;

use libc::{c_char, c_int, c_long, c_uint, syscall};

/// Error number.
pub(super) type Errno = c_int;

/// Kernel's signal set; large enough for all architectures.
pub(super) type SignalSet = [u64; 2];

#[cfg(any(target_arch = "mips", target_arch = "mips64"))]
const SIGNALS: c_int = 128;
#[cfg(not(any(target_arch = "mips", target_arch = "mips64")))]
const SIGNALS: c_int = 64;
const SIGNAL_SET_BYTES: usize = SIGNALS as usize / 8;

/// System calls that have an old variant with 16-bit IDs on some 32-bit architectures.
#[cfg(any(target_arch = "x86", target_arch = "arm"))]
mod ids {
    pub(super) use libc::{
        SYS_setgroups32 as SETGROUPS, SYS_setresgid32 as SETRESGID, SYS_setresuid32 as SETRESUID,
    };
}
#[cfg(not(any(target_arch = "x86", target_arch = "arm")))]
mod ids {
    pub(super) use libc::{
        SYS_setgroups as SETGROUPS, SYS_setresgid as SETRESGID, SYS_setresuid as SETRESUID,
    };
}

fn answer(result: c_long) -> Result<c_long, Errno> {
    if result != -1 {
        return Ok(result);
    }
    // `last_os_error()` reads errno and allocates nothing.
    Err(io::Error::last_os_error().raw_os_error().unwrap_or(libc::EIO))
}

/// Sets the calling thread's signal mask, including libc's internal signals, and returns the old one.
pub(super) fn set_signal_mask(new: &SignalSet) -> Result<SignalSet, Errno> {
    let mut old: SignalSet = [0; 2];
    // SAFETY: Both sets are at least as long as the length says.
    answer(unsafe {
        syscall(libc::SYS_rt_sigprocmask, libc::SIG_SETMASK, new.as_ptr(), old.as_mut_ptr(), SIGNAL_SET_BYTES)
    })?;
    Ok(old)
}

/// Sets all signals to their default dispositions.
pub(super) fn reset_dispositions() -> Result<(), Errno> {
    // Kernel's `struct sigaction`, whose layout and size vary by architecture, but this is the largest: zeros are
    // the default handler, no flags and an empty mask.
    let default = [0_u64; 8];
    for signal in 1..=SIGNALS {
        if signal == libc::SIGKILL || signal == libc::SIGSTOP {
            continue;
        }
        // SAFETY: `default` is longer than the kernel's struct; nothing is written back.
        answer(unsafe {
            syscall(
                libc::SYS_rt_sigaction,
                signal,
                default.as_ptr(),
                std::ptr::null::<u64>(),
                SIGNAL_SET_BYTES,
            )
        })?;
    }
    Ok(())
}

/// Opens a path, close-on-exec.
pub(super) fn open(path: &CStr, flags: c_int) -> Result<RawFd, Errno> {
    // SAFETY: The path is a C string.
    let result = answer(unsafe {
        syscall(libc::SYS_openat, libc::AT_FDCWD, path.as_ptr(), flags | libc::O_CLOEXEC, 0 as c_uint)
    })?;
    Ok(result as RawFd)
}

/// Closes a descriptor of the child's table.
pub(super) fn close(number: RawFd) -> Result<(), Errno> {
    // SAFETY: Closing touches no memory; the callers close in the child's table only, where nothing else is
    // owned.
    answer(unsafe { syscall(libc::SYS_close, number) }).map(drop)
}

/// Closes the numbers `first` to `last`.
pub(super) fn close_range(first: c_uint, last: c_uint) -> Result<(), Errno> {
    // SAFETY: As for `close`.
    answer(unsafe { syscall(libc::SYS_close_range, first, last, 0 as c_uint) }).map(drop)
}

/// Gives the calling process its own table, with the shared table's descriptors below `first`.
pub(super) fn unshare_table(first: c_uint) -> Result<(), Errno> {
    // SAFETY: No pointers; the shared table is left as it is.
    answer(unsafe { syscall(libc::SYS_close_range, first, c_uint::MAX, libc::CLOSE_RANGE_UNSHARE) }).map(drop)
}

/// Reads directory entries; returns the number of bytes.
pub(super) fn read_entries(directory: RawFd, buffer: &mut [u8]) -> Result<usize, Errno> {
    // SAFETY: The kernel writes at most the buffer's length.
    let result =
        answer(unsafe { syscall(libc::SYS_getdents64, directory, buffer.as_mut_ptr(), buffer.len()) })?;
    Ok(result as usize)
}

/// Writes once.
pub(super) fn write(number: RawFd, bytes: &[u8]) -> Result<usize, Errno> {
    // SAFETY: The kernel reads at most the slice's length.
    let result = answer(unsafe { syscall(libc::SYS_write, number, bytes.as_ptr(), bytes.len()) })?;
    Ok(result as usize)
}

/// Duplicates a descriptor to a number, not close-on-exec.
pub(super) fn dup_to(from: RawFd, to: RawFd) -> Result<(), Errno> {
    // SAFETY: Touches only the child's table.
    answer(unsafe { syscall(libc::SYS_dup3, from, to, 0 as c_int) }).map(drop)
}

/// Clears close-on-exec.
pub(super) fn clear_close_on_exec(number: RawFd) -> Result<(), Errno> {
    // SAFETY: Touches only the child's table.
    answer(unsafe { syscall(libc::SYS_fcntl, number, libc::F_SETFD, 0 as c_long) }).map(drop)
}

/// Makes the calling process the leader of a new session.
pub(super) fn setsid() -> Result<(), Errno> {
    // SAFETY: No pointers.
    answer(unsafe { syscall(libc::SYS_setsid) }).map(drop)
}

/// Moves the calling process to a process group; 0 makes a new one.
pub(super) fn enter_process_group(group: i32) -> Result<(), Errno> {
    // SAFETY: No pointers.
    answer(unsafe { syscall(libc::SYS_setpgid, 0 as c_int, group) }).map(drop)
}

/// Sets the umask.
pub(super) fn umask(mask: u32) {
    // SAFETY: No pointers. It can't fail.
    unsafe { syscall(libc::SYS_umask, mask) };
}

/// Sets the calling process' nice value.
pub(super) fn set_nice(value: i32) -> Result<(), Errno> {
    // SAFETY: No pointers.
    answer(unsafe { syscall(libc::SYS_setpriority, libc::PRIO_PROCESS as c_int, 0 as c_int, value) })
        .map(drop)
}

/// Sets a resource limit: soft, hard.
pub(super) fn set_limit(resource: u32, limit: &[u64; 2]) -> Result<(), Errno> {
    // SAFETY: `limit` has the layout of struct rlimit64; nothing is written back.
    answer(unsafe {
        syscall(libc::SYS_prlimit64, 0 as c_int, resource, limit.as_ptr(), std::ptr::null::<u64>())
    })
    .map(drop)
}

/// Sets the calling process' supplementary groups.
pub(super) fn set_groups(groups: &[u32]) -> Result<(), Errno> {
    // SAFETY: The kernel reads as many ids as the slice has.
    answer(unsafe { syscall(ids::SETGROUPS, groups.len(), groups.as_ptr()) }).map(drop)
}

/// Sets the real, effective and saved group ID.
pub(super) fn set_gid(gid: u32) -> Result<(), Errno> {
    if gid == u32::MAX {
        return Err(libc::EINVAL); // The kernel would take it as "leave as it is".
    }
    // SAFETY: No pointers.
    answer(unsafe { syscall(ids::SETRESGID, gid, gid, gid) }).map(drop)
}

/// Sets the real, effective and saved user ID.
pub(super) fn set_uid(uid: u32) -> Result<(), Errno> {
    if uid == u32::MAX {
        return Err(libc::EINVAL); // As above.
    }
    // SAFETY: No pointers.
    answer(unsafe { syscall(ids::SETRESUID, uid, uid, uid) }).map(drop)
}

/// Enters a working directory.
pub(super) fn chdir(path: &CStr) -> Result<(), Errno> {
    // SAFETY: The path is a C string.
    answer(unsafe { syscall(libc::SYS_chdir, path.as_ptr()) }).map(drop)
}

/// Sets the parent death signal.
pub(super) fn set_parent_death_signal(signal: i32) -> Result<(), Errno> {
    let unused: c_long = 0;
    // SAFETY: This request takes no pointers.
    answer(unsafe {
        syscall(libc::SYS_prctl, libc::PR_SET_PDEATHSIG, signal as c_long, unused, unused, unused)
    })
    .map(drop)
}

/// Returns the parent's PID.
pub(super) fn parent() -> i32 {
    // SAFETY: No pointers. It can't fail.
    unsafe { syscall(libc::SYS_getppid) as i32 }
}

/// Executes a program; returns only on failure.
///
/// # Safety
///
/// `argv` and `envp` are NULL-terminated arrays of C strings.
pub(super) unsafe fn exec(path: &CStr, argv: *const *const c_char, envp: *const *const c_char) -> Errno {
    // SAFETY: By the caller's promise.
    match answer(unsafe { syscall(libc::SYS_execve, path.as_ptr(), argv, envp) }) {
        Ok(_) => libc::EIO,
        Err(errno) => errno,
    }
}

/// Ends the calling process without any cleanup of libc or Rust.
pub(super) fn exit(code: c_int) -> ! {
    loop {
        // SAFETY: No pointers.
        unsafe { syscall(libc::SYS_exit_group, code) };
    }
}
