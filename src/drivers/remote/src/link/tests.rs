//! How the end of a link is told, and who is woken by what the daemon sends.
use std::io::Write as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::mpsc;

use futures_lite::future::block_on;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use virgo_net::Address;
use virgo_wire::remote::procedure::ConnectGetHostname;

use super::*;

fn connected() -> (Socket, UnixStream) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let listener = UnixListener::bind(&path).unwrap();
    let socket = block_on(virgo_net::connect(&Address::Unix(path))).unwrap();
    (socket, listener.accept().unwrap().0)
}

#[test]
fn a_claim_keeps_the_worker_from_being_woken_but_by_the_end() {
    let (socket, mut daemon) = connected();
    let reader = Reader::new(&socket).unwrap();
    let set = reader.for_worker().unwrap();
    let is_woken = || {
        let at_once = Timespec { tv_sec: 0, tv_nsec: 0 };
        poll(&mut [PollFd::new(&set, PollFlags::IN)], Some(&at_once)).unwrap() == 1
    };
    assert!(!is_woken());
    daemon.write_all(b"x").unwrap();
    assert!(is_woken());
    assert!(reader.claim(&socket) && !reader.claim(&socket), "one thread at a time");
    assert!(!is_woken());
    reader.release(&socket).unwrap();
    assert!(is_woken(), "what has come meanwhile is the worker's");
    assert!(reader.claim(&socket) && !is_woken());
    drop(daemon);
    assert!(is_woken(), "nobody may be reading");
}

#[test]
fn the_end_is_told_at_once_though_a_write_has_failed_before() {
    let (socket, daemon) = connected();
    let link = Link::start(socket).unwrap();
    let (tell, told) = mpsc::channel();
    link.listen(move |notice| {
        if let Notice::Closed(reason) = notice {
            tell.send(reason).unwrap();
        }
    });
    // Nobody reads the end before something cannot be written.
    let nobody_reads = link.reader.buffer();
    drop(daemon);
    let lost = link.ask::<ConnectGetHostname>(&());
    assert_eq!(link.lock().writing, Writing::Over);
    drop(nobody_reads);
    let reason = told.recv_timeout(virgo_testkit::LIMIT).expect("it is told before the last reads are over");
    assert_eq!(reason, CloseReason::ClosedByPeer { within_message: false });
    block_on(lost).unwrap_err();
}
