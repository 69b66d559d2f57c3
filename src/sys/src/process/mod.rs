//! Starts processes, signals them and collects how they ended. Called by drivers and the daemon for every
//! helper and every emulator.
//!
//! A [`Command`] is plain data. [`Command::spawn`] turns it into a plan (C strings, search path, table of
//! descriptors, gaps to close), starts a child that only follows the plan, and returns a [`Child`] or a
//! [`SpawnError`] that names the step which failed.
//!
//! # What is safe, and why
//!
//! * **Between the start of the child and `exec` nothing allocates, locks or touches libc's state.** Another
//!   thread may have held the allocator's lock at the moment of the fork, and nobody in the child would ever
//!   release it. The code that runs there is in two files, `child_side` and `mass_close`; it calls the kernel
//!   directly (see `syscalls`), walks slices made beforehand and has nothing that can panic.
//! * **The child is started with `CLONE_VFORK` on a stack of its own**; the calling thread sleeps until the
//!   child has called `exec` or is gone, the other threads run on. As long as the child keeps the caller's
//!   credentials it also borrows the caller's memory (`CLONE_VM`), so that the start costs the same however
//!   much memory the caller has. A child that changes uid, gid or groups gets a copy instead: in shared
//!   memory a process of less privilege could be traced by its new owner while it can still write to the
//!   caller, and the kernel would mark the caller's own memory as not dumpable.
//! * **No signal handler ever runs in the child.** The calling thread blocks every signal around the start,
//!   libc's internal ones too; the child sets all dispositions to default and only then unblocks.
//! * **Descriptors.** All that this module opens is close-on-exec from the first moment, so concurrent
//!   starts, here or elsewhere in the process, can't leak them into each other's children. In the child
//!   everything that was not asked for is closed, whether it is close-on-exec or not ([`MassClose`]).
//! * **The answer can't hang.** When the calling thread goes on, the child is past `exec` or dead, so the
//!   error pipe is read without blocking, even if a stranger's fork holds a copy of its other end.
//! * **`spawn` may be called from any thread, many at a time.** It blocks until the `exec` (a program on a
//!   hung network file system hangs it), so it belongs on a thread that may block.
//! * **A pid names a process only as long as nobody reaped it.** [`Child`] and [`Pidfd`] signal through a
//!   pidfd where the kernel has it (Linux 5.3), so a recycled pid is never hit.
//!
//! Reaping: by the owner of the [`Child`], with [`Child::wait`], [`Child::try_wait`] or
//! [`Child::reap_in_background`]. Dropping a `Child` neither kills nor waits. In a program that ignores
//! `SIGCHLD`, or that waits for any child of the process, somebody else may reap it. The pidfd knows the status
//! even then, but only from Linux 6.15 on: before, `wait` fails with `ECHILD`.

mod child;
mod child_side;
mod command;
mod descriptors;
mod error;
mod mass_close;
mod pidfd;
mod plan;
mod reserved_fds;
mod search;
mod start;
mod stdio;
mod strings;
mod syscalls;

pub use child::Child;
pub use command::Command;
pub use error::{SpawnError, Step};
pub use mass_close::MassClose;
pub use pidfd::{Pidfd, process_start_time};
pub use rustix::process::{Resource, Signal};
pub use search::{WithVariable, find_by_environment, find_by_variable};
pub use std::process::ExitStatus;
pub use stdio::Stdio;
