//! A daemon that is killed while everything is under way at once: calls, a stream, and a flood of events.

use std::fs::File;
use std::io::Read;
use std::sync::Arc;
use std::time::Instant;

use futures_lite::future::{block_on, poll_once};
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, DomainConsoleFlags, DomainDefineFlags, DomainStartFlags,
    DomainXmlFlags, ErrorCode, Event,
};

use crate::cases::{BEFORE_KEEPALIVE, closed, connect, until};
use crate::qemu::{read_until, tiny_guest};
use virgo_testkit::daemon::{Daemon, missing_qemu};

#[test]
fn a_kill_in_the_middle_of_everything() {
    if let Some(missing) = missing_qemu() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start_qemu();
    let uri = format!("qemu:///system?socket={}", daemon.socket().display());
    let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
    let xml = tiny_guest("virgo-loss");
    let domain =
        block_on(driver.domain_collection().define_domain(&xml, DomainDefineFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().start(&domain, DomainStartFlags::PAUSED)).unwrap();
    let console =
        block_on(driver.domain_devices().open_console(&domain, None, DomainConsoleFlags::empty())).unwrap();
    block_on(driver.domain_lifecycle().resume(&domain)).unwrap();
    let mut console = File::from(console.descriptor);
    read_until(&mut console, "TINY-READY");
    // Another client makes the flood, until its connection ends as well.
    let flood = {
        let (uri, domain) = (uri.clone(), domain.clone());
        std::thread::spawn(move || {
            let (other, _) = connect(&uri, ConnectionFlags::empty()).unwrap();
            while block_on(other.domain_lifecycle().suspend(&domain)).is_ok()
                && block_on(other.domain_lifecycle().resume(&domain)).is_ok()
            {}
            block_on(other.node_host().fetch_hostname()).unwrap_err()
        })
    };
    let before = events.lock().unwrap().len();
    until("the flood", || events.lock().unwrap().len() > before + 20);
    let begin = block_on(async {
        let mut waiting = vec![];
        for _ in 0..100 {
            let mut call = driver.domain_config().fetch_xml(&domain, DomainXmlFlags::empty());
            // Hardly any is answered already.
            if poll_once(call.as_mut()).await.is_none() {
                waiting.push(call);
            }
        }
        daemon.kill();
        let begin = Instant::now();
        let mut refused = vec![];
        for call in waiting {
            refused.extend(call.await.err());
        }
        assert!(!refused.is_empty(), "the daemon was killed too late");
        for error in refused {
            assert_eq!(error.code(), ErrorCode::InvalidConn, "{error}");
        }
        begin
    });
    until("the console ends", || matches!(console.read(&mut [0; 256]), Ok(0)));
    until("the end is told", || closed(&events).is_some());
    assert!(begin.elapsed() < BEFORE_KEEPALIVE, "{:?}", begin.elapsed());
    assert_eq!(closed(&events), Some(ConnectionCloseReason::Eof));
    assert_eq!(flood.join().unwrap().code(), ErrorCode::InvalidConn);
    // Nothing is told after the end.
    drop(driver);
    until("nobody is left who could tell", || Arc::strong_count(&events) == 1);
    let events = events.lock().unwrap();
    let ends: Vec<_> = events.iter().map(|event| matches!(event, Event::Closed(..))).collect();
    assert_eq!(ends.iter().position(|is_end| *is_end), Some(ends.len() - 1));
}
