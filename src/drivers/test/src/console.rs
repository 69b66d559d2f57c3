//! The console of a made-up domain: it greets, and then says back what is typed.
//!
//! [`domain_devices`](super::domain_devices) opens it; the domain owns it, and closes it when it stops.

use std::os::fd::{AsFd, OwnedFd};

use gio::prelude::{IOStreamExt, InputStreamExtManual, OutputStreamExtManual, SocketExt};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::net::Shutdown;
use virgo_operations::{Error, Result};
use virgo_runtime::Task;

/// A console that somebody has open; dropping it closes the other's end.
pub(super) struct Console {
    socket: OwnedFd,
    _echo: Task<()>,
}

impl Console {
    /// Opens a console. The descriptor is what the user reads and writes.
    ///
    /// # Errors
    /// `SystemError` when the process has no descriptors left.
    pub(super) fn open(name: &str) -> Result<(Self, OwnedFd)> {
        let system = |error: std::io::Error| Error::system("cannot open a console", &error);
        let (socket, end) = virgo_sys::fd::socket_pair(true).map_err(system)?;
        let echoing = virgo_sys::fd::duplicate(socket.as_fd()).map_err(system)?;
        let greeting = format!("Connected to domain '{name}'\r\n");
        let echo = virgo_runtime::spawn_local(move || async move {
            // Fails when the user goes away, and then there is nobody to tell.
            let _ = echo(echoing, greeting).await;
        });
        Ok((Self { socket, _echo: echo }, end))
    }

    /// Tells whether the user still has it open.
    pub(super) fn is_open(&self) -> bool {
        let mut sockets = [PollFd::new(&self.socket, PollFlags::empty())];
        match poll(&mut sockets, Some(&Timespec { tv_sec: 0, tv_nsec: 0 })) {
            Ok(_) => !sockets[0].revents().contains(PollFlags::HUP),
            Err(_) => true,
        }
    }
}

impl Drop for Console {
    fn drop(&mut self) {
        // The task closes its descriptor later, on the worker; the user is told at once.
        let _ = rustix::net::shutdown(&self.socket, Shutdown::Both);
    }
}

async fn echo(socket: OwnedFd, greeting: String) -> std::result::Result<(), glib::Error> {
    let stream = gio::Socket::from_fd(socket)?.connection_factory_create_connection();
    let (input, output) = (stream.input_stream(), stream.output_stream());
    let write = async |text: Vec<u8>| {
        output.write_all_future(text, glib::Priority::DEFAULT).await.map_err(|(_, error)| error)
    };
    write(greeting.into_bytes()).await?;
    loop {
        let (mut text, length) =
            input.read_future(vec![0; 4096], glib::Priority::DEFAULT).await.map_err(|(_, error)| error)?;
        if length == 0 {
            return Ok(());
        }
        text.truncate(length);
        write(text).await?;
    }
}
