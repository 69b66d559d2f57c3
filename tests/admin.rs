//! Objects of a daemon's administration: one for each server and client, connections that are dropped, lost and opened
//! again, and what belongs to none.

use futures_lite::future::{block_on, poll_once};
use gio::prelude::*;
use glib::MainContext;
use virgo::{
    AdminClient, AdminConnection, AdminServer, Connection, ConnectionFlags, ConnectionState as State,
    ErrorCode,
};
use virgo_testkit::daemon::Daemon;
use virgo_testkit::until;

fn start() -> Option<Daemon> {
    match virgo_testkit::daemon::missing() {
        None => Some(Daemon::start("")),
        Some(missing) => {
            virgo_testkit::skip(missing);
            None
        }
    }
}

fn uri(daemon: &Daemon) -> String {
    format!("libvirtd:///system?socket={}", daemon.admin_socket().display())
}

fn open(daemon: &Daemon) -> AdminConnection {
    block_on(AdminConnection::open(Some(&uri(daemon)), ConnectionFlags::NO_ALIASES)).unwrap()
}

#[test]
fn servers_and_clients_have_one_object_each() {
    let Some(daemon) = start() else { return };
    let connection = open(&daemon);
    block_on(async {
        let server = connection.lookup_server("libvirtd").await.unwrap();
        let servers = connection.list_servers().await.unwrap();
        assert!(servers.contains(&server) && servers.len() == 2);
        let known = Connection::open(Some(&daemon.uri()), ConnectionFlags::empty()).await.unwrap();
        let client = server.list_clients().await.unwrap().remove(0);
        assert_eq!(server.lookup_client(client.id()).await.unwrap(), client);
        assert_eq!(client.server().as_ref(), Some(&server));
        // Those of another connection are others.
        let other = open(&daemon).lookup_server("libvirtd").await.unwrap();
        assert_ne!(other, server);
        assert_ne!(other.lookup_client(client.id()).await.unwrap(), client);
        known.close().await.unwrap();
        until("it has gone", || block_on(server.list_clients()).unwrap().is_empty());
        assert_eq!(client.fetch_info().await.unwrap_err().code(), ErrorCode::NoClient);
    });
}

#[test]
fn a_connection_that_was_dropped_is_made_anew_and_ends_with_its_objects() {
    let Some(daemon) = start() else { return };
    let server = block_on(open(&daemon).lookup_server("libvirtd")).unwrap();
    let connection = server.connection().unwrap();
    assert_eq!((connection.state(), connection.uri()), (State::Open, Some(uri(&daemon))));
    assert_eq!(server.connection().as_ref(), Some(&connection));
    drop(connection);
    block_on(server.list_clients()).unwrap();
    let observer = open(&daemon);
    let others = || block_on(async { observer.lookup_server("admin").await?.list_clients().await }).unwrap();
    until("both are known", || others().len() == 2);
    drop(server);
    until("the last object closes it", || others().len() == 1);
}

#[test]
fn a_connection_is_lost_and_opened_again() {
    let Some(daemon) = start() else { return };
    let context = MainContext::new();
    context
        .with_thread_default(|| {
            let connection = open(&daemon);
            // That it has opened is still to be told.
            while context.iteration(false) {}
            let states = std::rc::Rc::new(std::cell::RefCell::new(vec![]));
            let seen = states.clone();
            connection.connect_notify_local(Some("state"), move |connection, _| {
                seen.borrow_mut().push(connection.downcast_ref::<AdminConnection>().unwrap().state());
            });
            let is_in = |state| {
                until("the state", || {
                    while context.iteration(false) {}
                    states.borrow().last() == Some(&state)
                })
            };
            block_on(async {
                let admin = connection.lookup_server("admin").await.unwrap();
                let own = admin.list_clients().await.unwrap().remove(0);
                daemon.freeze();
                let mut call = std::pin::pin!(admin.list_clients());
                assert!(poll_once(call.as_mut()).await.is_none());
                daemon.kill();
                assert_eq!(call.await.unwrap_err().code(), ErrorCode::InvalidConn);
                is_in(State::Lost);
                assert!(connection.problem().unwrap().contains("lost"), "{:?}", connection.problem());
                let error = connection.reopen().await.unwrap_err();
                assert_eq!(error.code(), ErrorCode::NoConnect);
                is_in(State::Lost);
                daemon.start_again();
                daemon.admin_socket();
                connection.reopen().await.unwrap();
                connection.reopen().await.unwrap();
                is_in(State::Open);
                assert_eq!(connection.problem(), None);
                // The number is somebody else's now, and nobody is to be sent away in its place.
                let now = admin.list_clients().await.unwrap().remove(0);
                assert_ne!(now, own);
                assert_eq!(own.close().await.unwrap_err().code(), ErrorCode::NoClient);
                assert_eq!(connection.lookup_server("admin").await.unwrap(), admin);
                connection.close().await.unwrap();
                connection.close().await.unwrap();
                is_in(State::Closed);
                assert_eq!(now.fetch_info().await.unwrap_err().code(), ErrorCode::InvalidConn);
            });
            let states = states.borrow();
            assert_eq!(
                *states,
                [State::Lost, State::Opening, State::Lost, State::Opening, State::Open, State::Closed]
            );
        })
        .unwrap();
}

#[test]
fn what_belongs_to_no_connection_says_so() {
    let (server, client): (AdminServer, AdminClient) = (glib::Object::new(), glib::Object::new());
    assert_eq!((server.name(), server.connection()), (String::new(), None));
    assert_eq!((client.id(), client.server(), client.connected_since()), (0, None, None));
    let error = block_on(server.list_clients()).unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        (ErrorCode::InvalidConn, "this server belongs to no connection")
    );
    let error = block_on(client.close()).unwrap_err();
    assert_eq!(
        (error.code(), error.message()),
        (ErrorCode::InvalidConn, "this client belongs to no connection")
    );
    let connection = AdminConnection::new(Some("libvirtd:///system"), ConnectionFlags::empty());
    assert_eq!((connection.state(), connection.libvirt_version()), (State::Closed, 0));
    assert_eq!(block_on(connection.list_servers()).unwrap_err().code(), ErrorCode::InvalidConn);
    let code = |class, operation| connection.supports(class, operation).unwrap_err().code();
    assert_eq!(code("AdminServer", "list_clients"), ErrorCode::InvalidConn);
    assert_eq!(code("AdminServer", "no_such"), ErrorCode::InvalidArg);
    assert_eq!(code("Domain", "start"), ErrorCode::InvalidArg);
    let read_only = AdminConnection::open(Some("libvirtd:///system"), ConnectionFlags::READ_ONLY);
    let error = block_on(read_only).unwrap_err();
    assert_eq!(error.code(), ErrorCode::InvalidArg, "{error}");
    let elsewhere = AdminConnection::open(Some("libvirtd+ssh://host/system"), ConnectionFlags::empty());
    assert_eq!(block_on(elsewhere).unwrap_err().code(), ErrorCode::InvalidArg);
}
