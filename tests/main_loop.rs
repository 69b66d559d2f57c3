//! Reading of a daemon's messages: by a sleeping main loop itself, otherwise by the worker or a blocked thread.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::mpsc;

use futures_lite::future::block_on;
use gio::prelude::*;
use glib::{MainContext, MainLoop};
use virgo::{Connection, ConnectionFlags, DomainState};
use virgo_gir::virgo_runtime;
use virgo_testkit::daemon::Daemon;

/// Runs a case with a connection, in its own main context.
fn case(function: impl FnOnce(&MainContext, &Connection, &Daemon)) {
    if let Some(missing) = virgo_testkit::daemon::missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let context = MainContext::new();
    let run = || {
        let connection = block_on(Connection::open(Some(&daemon.uri()), ConnectionFlags::empty())).unwrap();
        function(&context, &connection, &daemon);
    };
    context.with_thread_default(run).unwrap();
}

/// Blocks the library's worker until it is dropped.
struct Busy(#[expect(dead_code, reason = "its end is what counts")] mpsc::Sender<()>);

impl Busy {
    fn new() -> Self {
        let (begun, has_begun) = mpsc::channel();
        let (send, receive) = mpsc::channel::<()>();
        virgo_runtime::spawn(async move {
            begun.send(()).unwrap();
            let _ = receive.recv();
        })
        .detach();
        has_begun.recv().unwrap();
        Self(send)
    }
}

/// Another client, in blocking calls, which suspends and resumes the domain.
struct Other(mpsc::Sender<bool>);

impl Other {
    fn open(uri: &str) -> Self {
        let (send, told) = mpsc::channel();
        let (ready, is_ready) = mpsc::channel();
        let uri = uri.to_owned();
        std::thread::spawn(move || {
            let run = || {
                let connection = block_on(Connection::open(Some(&uri), ConnectionFlags::empty())).unwrap();
                let domain = block_on(connection.lookup_domain_by_name("test")).unwrap();
                ready.send(()).unwrap();
                for is_suspended in told {
                    let domain = domain.clone();
                    let call = async move {
                        if is_suspended { domain.suspend().await } else { domain.resume().await }
                    };
                    virgo_gir::rt::wait(virgo_gir::rt::call(call), None).unwrap();
                }
            };
            MainContext::new().with_thread_default(run).unwrap();
        });
        is_ready.recv().unwrap();
        Self(send)
    }

    fn tell(&self, is_suspended: bool) {
        self.0.send(is_suspended).unwrap();
    }
}

#[test]
fn a_sleeping_main_loop_reads_events_and_replies() {
    case(|context, connection, daemon| {
        let domain = block_on(connection.lookup_domain_by_name("test")).unwrap();
        let other = Other::open(&daemon.uri());
        let main_loop = MainLoop::new(Some(context), false);
        let count = Rc::new(Cell::new(0));
        let (counted, quit) = (count.clone(), main_loop.clone());
        domain.connect_local("suspended", false, move |_| {
            counted.set(counted.get() + 1);
            quit.quit();
            None
        });
        other.tell(true);
        other.tell(false);
        virgo_testkit::until("both are heard", || {
            while context.iteration(false) {}
            count.get() == 1 && domain.state() == DomainState::Running
        });
        let busy = Busy::new();
        other.tell(true);
        main_loop.run();
        assert_eq!((count.get(), domain.state()), (2, DomainState::Paused));
        // An asynchronous call.
        let (quit, done) = (main_loop.clone(), Rc::new(Cell::new(false)));
        let (asked, ended) = (domain.clone(), done.clone());
        context.spawn_local(async move {
            asked.fetch_info().await.unwrap();
            ended.set(true);
            quit.quit();
        });
        main_loop.run();
        assert!(done.get());
        drop(busy);
    });
}

#[test]
fn a_blocked_thread_is_answered_while_the_main_loop_is_busy() {
    case(|context, connection, _| {
        let domain = block_on(connection.lookup_domain_by_name("test")).unwrap();
        // It has slept before, and read.
        while context.iteration(false) {}
        let thread = std::thread::spawn(move || block_on(domain.fetch_info()).map(drop));
        thread.join().unwrap().unwrap();
    });
}
