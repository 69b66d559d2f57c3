//! A daemon far away. How long that takes is measured by the benchmarks: here the turns are counted.

use std::io::{Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures_lite::future::{block_on, poll_once};
use rustix::event::{PollFd, PollFlags, poll};
use virgo_operations::{ConnectionFlags, DomainListFlags, DomainXmlFlags, EventSink};
use virgo_testkit::daemon::Daemon;

use crate::cases::{LIMIT, connect, start};
use crate::scripted::{Act, Scripted};

/// Half of a round trip.
const WAY: Duration = Duration::from_millis(25);

/// A line to a daemon on which what is said within [`WAY`] comes together.
struct Line {
    socket: PathBuf,
    /// How often the client has said something.
    turns: Arc<AtomicUsize>,
}

impl Line {
    /// Leads one client to a daemon.
    fn to(daemon: &Daemon) -> Self {
        let (socket, end) = (daemon.folder().join("far"), daemon.socket().to_owned());
        let listener = UnixListener::bind(&socket).unwrap();
        let turns = Arc::new(AtomicUsize::new(0));
        let counted = turns.clone();
        std::thread::spawn(move || {
            let Ok((client, _)) = listener.accept() else { return };
            carry(client, UnixStream::connect(end).unwrap(), &counted);
        });
        Self { socket, turns }
    }

    fn turns(&self) -> usize {
        self.turns.load(Ordering::SeqCst)
    }
}

fn carry(client: UnixStream, daemon: UnixStream, turns: &AtomicUsize) {
    client.set_nonblocking(true).unwrap();
    daemon.set_nonblocking(true).unwrap();
    loop {
        let mut ready = [PollFd::new(&client, PollFlags::IN), PollFd::new(&daemon, PollFlags::IN)];
        if poll(&mut ready, None).is_err() {
            return;
        }
        let has_said = !ready[0].revents().is_empty();
        std::thread::sleep(WAY);
        turns.fetch_add(usize::from(has_said), Ordering::SeqCst);
        if !pass(&client, &daemon) || !pass(&daemon, &client) {
            return;
        }
    }
}

/// Passes on all that is there; false at the end.
fn pass(mut from: &UnixStream, mut into: &UnixStream) -> bool {
    let mut buffer = vec![0; 1 << 16];
    loop {
        let mut left = match from.read(&mut buffer) {
            Ok(0) => return false,
            Ok(count) => &buffer[..count],
            Err(error) => return error.kind() == std::io::ErrorKind::WouldBlock,
        };
        while !left.is_empty() {
            match into.write(left) {
                Ok(count) => left = &left[count..],
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {
                    let _ = poll(&mut [PollFd::new(&into, PollFlags::OUT)], None);
                }
                Err(_) => return false,
            }
        }
    }
}

fn uri(socket: &Path) -> String {
    format!("test+unix:///default?socket={}", socket.display())
}

#[test]
fn calls_that_are_begun_together_take_few_turns_beside_a_daemon_that_hangs() {
    let Some(daemon) = start() else { return };
    let line = Line::to(&daemon);
    let (driver, _) = connect(&uri(&line.socket), ConnectionFlags::empty()).unwrap();
    let domain = &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
    // One that answers nothing any more, and openings that are never answered.
    let mut is_open = false;
    let silent = Scripted::start(move |call| {
        is_open |=
            call.procedure.number == crate::scripted::number::<virgo_wire::remote::procedure::DomainReset>();
        if is_open { Act::Keep } else { Act::AsUsual }
    });
    let (hung, _) = connect(&silent.uri(), ConnectionFlags::empty()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let nobody = folder.path().join("nobody");
    let _listener = UnixListener::bind(&nobody).unwrap();
    let nobody = virgo_driver_kit::Uri::parse(Some(&uri(&nobody))).unwrap();
    block_on(async {
        let mut waiting: Vec<_> = (0..50).map(|_| hung.domain_lifecycle().reset(domain)).collect();
        for call in &mut waiting {
            assert!(poll_once(call.as_mut()).await.is_none());
        }
        let sink = || EventSink::new(drop);
        let mut opening: Vec<_> = (0..10)
            .map(|_| Box::pin(virgo_driver_remote::open(&nobody, ConnectionFlags::empty(), None, sink())))
            .collect();
        for one in &mut opening {
            assert!(poll_once(one.as_mut()).await.is_none());
        }
        let before = line.turns();
        let mut calls: Vec<_> =
            (0..50).map(|_| driver.domain_config().fetch_xml(domain, DomainXmlFlags::empty())).collect();
        for call in &mut calls {
            assert!(poll_once(call.as_mut()).await.is_none());
        }
        for call in calls {
            let answer = virgo_runtime::timeout(LIMIT, call).await.expect("it is answered");
            assert!(answer.unwrap().contains("<name>test</name>"));
        }
        // One, but for what the connection says by itself, and for a thread that is held up while it calls.
        let turns = line.turns() - before;
        assert!(turns < 10, "{turns} turns for calls that were begun together");
        for call in &mut waiting {
            assert!(poll_once(call.as_mut()).await.is_none(), "it was never answered");
        }
    });
}
