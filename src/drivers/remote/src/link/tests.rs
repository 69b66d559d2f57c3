//! How the end of a link is told.
use std::os::unix::net::UnixListener;
use std::sync::mpsc;

use futures_lite::future::block_on;
use virgo_net::Address;
use virgo_wire::remote::procedure::ConnectGetHostname;

use super::*;

#[test]
fn the_end_is_told_at_once_though_a_write_has_failed_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("socket");
    let listener = UnixListener::bind(&path).unwrap();
    let link = Link::start(block_on(virgo_net::connect(&Address::Unix(path))).unwrap()).unwrap();
    let (tell, told) = mpsc::channel();
    link.listen(move |notice| {
        if let Notice::Closed(reason) = notice {
            tell.send(reason).unwrap();
        }
    });
    // Nobody reads the end before something cannot be written.
    assert!(link.claim());
    drop(listener.accept().unwrap());
    let lost = link.ask::<ConnectGetHostname>(&());
    assert_eq!(link.lock().writing, Writing::Over);
    link.release();
    let reason = told.recv_timeout(virgo_testkit::LIMIT).expect("it is told before the last reads are over");
    assert_eq!(reason, CloseReason::ClosedByPeer { within_message: false });
    block_on(lost).unwrap_err();
}
