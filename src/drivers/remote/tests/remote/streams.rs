//! Streams that end as they should, and those that do not: who reads or writes one is told which it was.

use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::os::fd::AsFd;
use std::sync::{Arc, Condvar, Mutex};

use futures_lite::future::{block_on, poll_once};
use virgo_operations::{ConnectionFlags, DomainConsoleFlags, Driver, ErrorCode, Outcome, handle};
use virgo_wire::remote::procedure::{
    ConnectGetCapabilities, ConnectGetVersion, DomainOpenConsole, DomainScreenshot,
};
use virgo_wire::remote::{self, DomainScreenshotRet};
use virgo_wire::server::{Server, StreamId};
use virgo_wire::stream::StreamItem;

use crate::cases::{LIMIT, connect, until};
use crate::scripted::{Act, Scripted, number};

const MIB: usize = 1 << 20;

fn some_domain() -> handle::Domain {
    handle::Domain { name: "d".into(), ..handle::Domain::default() }
}

fn works(driver: &dyn Driver) -> bool {
    block_on(driver.node_host().fetch_hostname()).is_ok_and(|name| name == "scripted")
}

fn disk_is_full(server: &mut Server<()>, stream: StreamId) {
    let message = Some("the disk is full".to_owned());
    let error = remote::Error { code: 38, domain: 10, message, ..Default::default() };
    server.stream_fail(stream, &error).unwrap();
}

/// A console that somebody has open.
struct Console {
    daemon: Scripted,
    driver: Arc<dyn Driver>,
    file: File,
    outcome: Outcome,
}

impl Console {
    /// Opens the console of a daemon that does something with it, and dies when it is asked for its capabilities.
    fn open(then: fn(&mut Server<()>, StreamId)) -> Self {
        Self::open_before(Arc::default(), then)
    }

    /// The same of a daemon that, asked for its version, looks at nothing more before the gate is open.
    fn open_before(gate: Arc<Gate>, then: fn(&mut Server<()>, StreamId)) -> Self {
        let daemon = Scripted::start(move |call| {
            let is = |number: i32| call.procedure.number == number;
            if is(number::<DomainOpenConsole>()) {
                Act::Stream(Box::new(()), then)
            } else if is(number::<ConnectGetVersion>()) {
                gate.pass();
                Act::AsUsual
            } else if is(number::<ConnectGetCapabilities>()) {
                Act::Die
            } else {
                Act::AsUsual
            }
        });
        let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
        let domain = some_domain();
        let opened =
            block_on(driver.domain_devices().open_console(&domain, None, DomainConsoleFlags::empty()));
        let handle::Stream { descriptor, outcome } = opened.unwrap();
        virgo_sys::fd::set_nonblocking(descriptor.as_fd(), false).unwrap();
        Self { daemon, driver, file: File::from(descriptor), outcome }
    }

    fn read(&mut self) -> Vec<u8> {
        let mut read = vec![];
        if let Err(error) = self.file.read_to_end(&mut read) {
            // The end, if not everything was taken that was written.
            assert_eq!(error.kind(), ErrorKind::ConnectionReset);
        }
        read
    }

    /// That it has failed, with this.
    #[track_caller]
    fn failed(&self, code: ErrorCode, words: &str) {
        let error = self.outcome.at_end().unwrap_err();
        assert!(error.code() == code && error.message().contains(words), "{:?} {error}", error.code());
    }
}

#[test]
fn a_picture_that_the_daemon_ends() {
    let daemon = Scripted::start(|call| {
        if call.procedure.number == number::<DomainScreenshot>() {
            let answer = DomainScreenshotRet { mime: Some("image/png".into()) };
            Act::Stream(Box::new(answer), |server, stream| {
                server.stream_send(stream, b"half a picture").unwrap();
                disk_is_full(server, stream);
            })
        } else {
            Act::AsUsual
        }
    });
    let (driver, _) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let error = block_on(driver.domain_devices().screenshot(&some_domain(), 0)).unwrap_err();
    assert!(error.code() == ErrorCode::SystemError && error.message().contains("disk is full"), "{error}");
    assert!(works(&*driver), "the connection is usable afterwards");
}

#[test]
fn a_stream_that_the_daemon_fails() {
    let mut console = Console::open(|server, stream| {
        server.stream_send(stream, b"half").unwrap();
        disk_is_full(server, stream);
    });
    assert_eq!(console.read(), b"half");
    console.failed(ErrorCode::SystemError, "disk is full");
    assert!(works(&*console.driver), "the connection is usable afterwards");
}

#[test]
fn a_stream_that_fails_while_it_is_written_and_not_read() {
    // More than the socket holds, so that some of it waits for a reader.
    let mut console = Console::open(|server, stream| {
        server.stream_send(stream, &vec![7; 2 * MIB]).unwrap();
        disk_is_full(server, stream);
    });
    let error = loop {
        if let Err(error) = console.file.write(&[1; 4096]) {
            break error;
        }
    };
    assert_eq!(error.kind(), ErrorKind::BrokenPipe);
    console.failed(ErrorCode::SystemError, "disk is full");
    assert_eq!(console.read().len(), 2 * MIB, "what had come before is not lost");
}

#[test]
fn a_stream_whose_connection_is_lost() {
    let mut console = Console::open(|server, stream| {
        server.stream_send(stream, b"half").unwrap();
    });
    let mut half = [0; 4];
    console.file.read_exact(&mut half).unwrap();
    assert!(block_on(console.driver.node_host().fetch_capabilities()).is_err());
    assert_eq!(console.read(), b"");
    console.failed(ErrorCode::InvalidConn, "closed the connection");
}

#[test]
fn a_stream_whose_connection_is_closed() {
    let mut console = Console::open(|_, _| {});
    console.driver.close();
    assert_eq!(console.read(), b"");
    console.failed(ErrorCode::InvalidConn, "the connection is closed");
}

#[test]
fn a_stream_that_nobody_reads_is_given_up() {
    let mut console = Console::open(|server, stream| {
        for _ in 0..40 {
            server.stream_send(stream, &[7; MIB]).unwrap();
        }
    });
    until("it is aborted", || console.daemon.heard() == [StreamItem::Aborted]);
    assert!(works(&*console.driver), "the connection is usable afterwards");
    // What was kept can still be read.
    let kept = console.read();
    assert!((30 * MIB..34 * MIB).contains(&kept.len()), "{}", kept.len());
    console.failed(ErrorCode::OperationFailed, "given up");
}

#[test]
fn a_stream_that_is_read_has_no_limit() {
    let mut console = Console::open(|server, stream| {
        // Little more than may wait, for who reads may be slow.
        for _ in 0..34 {
            server.stream_send(stream, &[7; MIB]).unwrap();
        }
        server.stream_end(stream).unwrap();
    });
    assert_eq!(console.read().len(), 34 * MIB);
    assert_eq!(console.outcome.at_end(), Ok(()));
    until("it is thanked", || console.daemon.heard() == [StreamItem::Finished]);
}

#[test]
fn what_the_daemon_says_after_the_end_of_a_console_does_not_count() {
    // It may fail to finish what is gone.
    let mut console = Console::open(|server, stream| {
        server.stream_send(stream, b"halted").unwrap();
        server.stream_end(stream).unwrap();
        disk_is_full(server, stream);
    });
    assert_eq!(console.read(), b"halted");
    assert_eq!(console.outcome.at_end(), Ok(()));
}

/// What a daemon waits for that looks at nothing meanwhile.
#[derive(Default)]
struct Gate(Mutex<bool>, Condvar);

impl Gate {
    fn open(&self) {
        *self.0.lock().unwrap() = true;
        self.1.notify_all();
    }

    fn pass(&self) {
        let waited = self.1.wait_timeout_while(self.0.lock().unwrap(), LIMIT, |is_open| !*is_open);
        assert!(*waited.unwrap().0, "nobody opens it");
    }
}

#[test]
fn what_was_written_before_a_stream_was_closed_arrives() {
    let closed = Arc::new(Gate::default());
    let Console { daemon, driver, mut file, outcome } =
        Console::open_before(closed.clone(), |server, stream| {
            server.stream_send(stream, b"login:").unwrap();
        });
    assert!(block_on(poll_once(driver.connection_host().fetch_version())).is_none());
    // As much as there is room for on the way to a daemon that takes nothing.
    let words = vec![7; 300 << 10];
    file.write_all(&words).unwrap();
    // There is something to read, too, and nobody who does.
    drop(file);
    closed.open();
    until("it ends", || daemon.heard().last().is_some_and(|item| *item == StreamItem::Finished));
    let length = |item| if let StreamItem::Data(data) = item { data.len() } else { 0 };
    assert_eq!(daemon.heard().into_iter().map(length).sum::<usize>(), words.len());
    assert!(works(&*driver));
    until("it is confirmed", || outcome.at_end().is_ok());
}

#[test]
fn who_ends_writing_hears_what_still_comes_and_the_confirmation() {
    let ended = Arc::new(Gate::default());
    let mut console = Console::open_before(ended.clone(), |server, stream| {
        server.stream_send(stream, b"login:").unwrap();
    });
    assert!(block_on(poll_once(console.driver.connection_host().fetch_version())).is_none());
    let writer = console.file.try_clone().unwrap();
    rustix::net::shutdown(&writer, rustix::net::Shutdown::Write).unwrap();
    ended.open();
    assert_eq!(console.read(), b"login:");
    assert_eq!(console.outcome.at_end(), Ok(()));
    assert_eq!(console.daemon.heard(), [StreamItem::Finished]);
}
