//! Last lines of a program's standard error, and the close reason made of them and the exit status.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;

use virgo_runtime::AsyncFd;
use virgo_sys::process::ExitStatus;

/// Buffer limit. ssh's longest warning, about a changed host key, has about 1 KiB.
const CAPACITY: usize = 4 << 10;

/// Reader of the pipe, which keeps the last 4 KiB.
pub(super) struct StderrTail {
    pipe: Option<AsyncFd>,
    bytes: Vec<u8>,
}

impl StderrTail {
    /// Reads from a pipe.
    pub(super) fn new(pipe: Option<OwnedFd>) -> Self {
        let watched = |pipe: OwnedFd| {
            virgo_sys::fd::set_nonblocking(pipe.as_fd(), true)?;
            AsyncFd::new(pipe)
        };
        Self { pipe: pipe.and_then(|pipe| watched(pipe).ok()), bytes: vec![] }
    }

    /// Reads until EOF.
    pub(super) async fn read_to_end(&mut self) {
        while let Some(pipe) = &self.pipe {
            pipe.readable().await;
            self.read_available();
        }
    }

    /// Reads what is available. EOF may never come: a shared ssh connection (`ControlPersist`) keeps the pipe open.
    pub(super) fn read_available(&mut self) {
        let mut buffer = [0; 1024];
        while let Some(pipe) = &self.pipe {
            match rustix::io::retry_on_intr(|| rustix::io::read(pipe, &mut buffer)) {
                Ok(0) => self.pipe = None,
                Ok(count) => {
                    self.bytes.extend_from_slice(&buffer[..count]);
                    let surplus = self.bytes.len().saturating_sub(CAPACITY);
                    self.bytes.drain(..surplus);
                }
                Err(error) if io::Error::from(error).kind() == io::ErrorKind::WouldBlock => return,
                Err(_) => self.pipe = None,
            }
        }
    }

    /// Composes the close reason; `None` after a clean exit without output.
    pub(super) fn message(&self, name: &str, status: Option<ExitStatus>) -> Option<String> {
        let exit = match status.map(|status| (status.code(), status.signal())) {
            Some((Some(0), _)) | None => "has ended".to_owned(),
            Some((Some(code), _)) => format!("has ended with status {code}"),
            Some((None, signal)) => format!("was killed by signal {}", signal.unwrap_or_default()),
        };
        let text = virgo_sys::shown(&self.bytes);
        let lines: Vec<_> = text
            .split(|c: char| c.is_control() && c != '\t')
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        match (lines.is_empty(), status.is_some_and(|status| status.success())) {
            (true, true) => None,
            (true, false) => Some(format!("{name} {exit}")),
            (false, _) => Some(format!("{name} {exit}: {}", lines.join("; "))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exit_status_and_lines_become_one_message() {
        let stderr = |bytes: &[u8], status: i32| {
            StderrTail { pipe: None, bytes: bytes.to_vec() }
                .message("ssh", Some(ExitStatus::from_raw(status)))
        };
        assert_eq!(stderr(b"", 0), None);
        assert_eq!(stderr(b" \r\n", 1 << 8).unwrap(), "ssh has ended with status 1");
        let refused = stderr(b"Warning: x\r\nme@h: Permission denied.\r\n", 255 << 8).unwrap();
        assert_eq!(refused, "ssh has ended with status 255: Warning: x; me@h: Permission denied.");
        assert_eq!(stderr(b"Bye \xff\n", 0).unwrap(), "ssh has ended: Bye \u{fffd}");
        assert_eq!(stderr(b"", 15).unwrap(), "ssh was killed by signal 15");
    }

    #[test]
    fn only_the_last_bytes_are_kept() {
        let (read, write) = rustix::pipe::pipe().unwrap();
        let mut stderr = StderrTail::new(Some(read));
        rustix::io::write(&write, &[b'x'; 10_000]).unwrap();
        rustix::io::write(&write, b"\nthe end").unwrap();
        stderr.read_available();
        assert_eq!(stderr.bytes.len(), CAPACITY);
        assert!(stderr.bytes.ends_with(b"\nthe end") && stderr.pipe.is_some());
        drop(write);
        stderr.read_available();
        assert!(stderr.pipe.is_none());
    }
}
