//! What a program says on its error output, of which the end is kept, and how it ended, in a sentence.

use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::ExitStatusExt;

use virgo_runtime::AsyncFd;
use virgo_sys::process::ExitStatus;

/// How much is kept. ssh's longest warning, about a changed host key, has about 1 KiB.
const KEPT: usize = 4 << 10;

/// See the module.
pub(super) struct Said {
    pipe: Option<AsyncFd>,
    bytes: Vec<u8>,
}

impl Said {
    /// Hears what comes out of a pipe.
    pub(super) fn new(pipe: Option<OwnedFd>) -> Self {
        let watched = |pipe: OwnedFd| {
            virgo_sys::fd::set_nonblocking(pipe.as_fd(), true)?;
            AsyncFd::new(pipe)
        };
        Self { pipe: pipe.and_then(|pipe| watched(pipe).ok()), bytes: vec![] }
    }

    /// Hears until nothing more can come.
    pub(super) async fn hear(&mut self) {
        while let Some(pipe) = &self.pipe {
            pipe.readable().await;
            self.rest();
        }
    }

    /// Takes what is there. Whoever still holds the pipe, as a connection that ssh shares, is not waited for.
    pub(super) fn rest(&mut self) {
        let mut buffer = [0; 1024];
        while let Some(pipe) = &self.pipe {
            match rustix::io::retry_on_intr(|| rustix::io::read(pipe, &mut buffer)) {
                Ok(0) => self.pipe = None,
                Ok(count) => {
                    self.bytes.extend_from_slice(&buffer[..count]);
                    let surplus = self.bytes.len().saturating_sub(KEPT);
                    self.bytes.drain(..surplus);
                }
                Err(error) if io::Error::from(error).kind() == io::ErrorKind::WouldBlock => return,
                Err(_) => self.pipe = None,
            }
        }
    }

    /// How it ended and what it said; nothing if it ended well and silently.
    pub(super) fn sentence(&self, name: &str, status: Option<ExitStatus>) -> Option<String> {
        let how = match status.map(|status| (status.code(), status.signal())) {
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
            (true, false) => Some(format!("{name} {how}")),
            (false, _) => Some(format!("{name} {how}: {}", lines.join("; "))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_a_sentence() {
        let said = |bytes: &[u8], status: i32| {
            Said { pipe: None, bytes: bytes.to_vec() }.sentence("ssh", Some(ExitStatus::from_raw(status)))
        };
        assert_eq!(said(b"", 0), None);
        assert_eq!(said(b" \r\n", 1 << 8).unwrap(), "ssh has ended with status 1");
        let refused = said(b"Warning: x\r\nme@h: Permission denied.\r\n", 255 << 8).unwrap();
        assert_eq!(refused, "ssh has ended with status 255: Warning: x; me@h: Permission denied.");
        assert_eq!(said(b"Bye \xff\n", 0).unwrap(), "ssh has ended: Bye \u{fffd}");
        assert_eq!(said(b"", 15).unwrap(), "ssh was killed by signal 15");
    }

    #[test]
    fn only_the_end_of_much_is_kept() {
        let (read, write) = rustix::pipe::pipe().unwrap();
        let mut said = Said::new(Some(read));
        rustix::io::write(&write, &[b'x'; 10_000]).unwrap();
        rustix::io::write(&write, b"\nthe end").unwrap();
        said.rest();
        assert_eq!(said.bytes.len(), KEPT);
        assert!(said.bytes.ends_with(b"\nthe end") && said.pipe.is_some());
        drop(write);
        said.rest();
        assert!(said.pipe.is_none());
    }
}
