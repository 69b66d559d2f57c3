//! A program that ignores `SIGCHLD`, whose children the system reaps. A program of its own, because that holds for
//! the whole process.

use std::io;
use std::os::unix::process::ExitStatusExt;

use virgo_sys::process::{Child, Command, ExitStatus};

/// Whether the kernel keeps the status of a process that was reaped.
fn kernel_keeps_exit_status() -> bool {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap();
    let mut numbers = release.split(|c: char| !c.is_ascii_digit()).map(|part| part.parse().unwrap_or(0));
    (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0)) >= (6, 15)
}

fn told(result: io::Result<ExitStatus>) -> Result<ExitStatus, Option<i32>> {
    result.map_err(|error| error.raw_os_error())
}

fn polled(mut child: Child) -> io::Result<ExitStatus> {
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        std::thread::yield_now();
    }
}

#[test]
fn the_exit_status_is_right_or_unknown() {
    // SAFETY: No handler is installed.
    unsafe { libc::signal(libc::SIGCHLD, libc::SIG_IGN) };
    for (script, code, signal) in [("exit 7", Some(7), None), ("kill -KILL $$", None, Some(9))] {
        let start = || Command::new("sh").args(["-c", script]).spawn().unwrap();
        let mut waited = start();
        let first = told(waited.wait());
        for result in [first, told(waited.wait()), told(polled(start()))] {
            match result {
                Ok(status) => assert_eq!((status.code(), status.signal()), (code, signal)),
                Err(error) => {
                    assert!(error == Some(libc::ECHILD) && !kernel_keeps_exit_status(), "{error:?}")
                }
            }
        }
    }
}
