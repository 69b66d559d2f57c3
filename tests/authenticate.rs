//! Authentication of a program at a daemon with a password.

use std::sync::{Arc, Mutex};

use gio::prelude::*;
use glib::MainContext;
use virgo::{AuthRequest, Connection, ConnectionFlags, ConnectionState, CredentialType, ErrorCode};

/// Runs a case with an unopened connection to a daemon that wants the password of `user`, in its own main context.
fn case(function: impl FnOnce(&MainContext, Connection)) {
    let Some(daemon) = virgo_testkit::daemon::sasl::start("scram-sha-256") else { return };
    let context = MainContext::new();
    let case = || function(&context, Connection::new(Some(&daemon.uri()), ConnectionFlags::empty()));
    context.with_thread_default(case).unwrap();
}

fn answers(connection: &Connection, answer: impl Fn(AuthRequest) + Send + Sync + 'static) {
    connection.connect("authenticate", false, move |values| {
        answer(values[1].get().unwrap());
        None
    });
}

/// Opens the connection by a blocking call: no context is iterated meanwhile.
fn open(connection: &Connection) -> Result<(), glib::Error> {
    let connection = connection.clone();
    virgo_gir::rt::wait(virgo_gir::rt::call(async move { connection.reopen().await }), None)
}

#[test]
fn the_signal_is_emitted_during_a_blocking_open() {
    case(|_, connection| {
        let here = std::thread::current().id();
        let asked = Arc::new(Mutex::new(vec![]));
        let log = asked.clone();
        answers(&connection, move |request| {
            assert_eq!(std::thread::current().id(), here);
            let wanted = request.requests();
            let kinds: Vec<_> = (0..wanted.n_items())
                .map(|n| wanted.item(n).unwrap().property::<CredentialType>("kind"))
                .collect();
            log.lock().unwrap().push((request.service(), request.mechanism(), kinds));
            // Not as many as were asked for.
            let wrong = request.answer(&["user".to_owned()]).unwrap_err();
            assert_eq!(wrong.code(), ErrorCode::InvalidArg);
            request.answer_login("user", "pencil").unwrap();
            assert_eq!(
                request.answer_login("user", "pencil").unwrap_err().code(),
                ErrorCode::OperationInvalid
            );
        });
        open(&connection).unwrap();
        let kinds = vec![CredentialType::AuthName, CredentialType::Passphrase];
        let expected = ("libvirt".to_owned(), "SCRAM-SHA-256".to_owned(), kinds);
        assert_eq!(*asked.lock().unwrap(), [expected]);
        assert_eq!(connection.state(), ConnectionState::Open);
    });
}

#[test]
fn a_request_may_be_answered_later() {
    case(|context, connection| {
        answers(&connection, |request| {
            // When nothing is left of what asks, and all that waits has waited once.
            let later = async move { request.answer_login("user", "pencil").unwrap() };
            MainContext::ref_thread_default().spawn_local(later);
        });
        let own = connection.clone();
        context.block_on(async move { own.reopen().await }).unwrap();
        assert_eq!(connection.state(), ConnectionState::Open);
    });
}

#[test]
fn an_unanswered_request_fails_the_open() {
    for case_number in 0..3 {
        case(|_, connection| {
            match case_number {
                // Nobody asks.
                0 => {}
                1 => answers(&connection, |request| request.cancel()),
                // Nobody holds it.
                _ => answers(&connection, drop),
            }
            let error = open(&connection).unwrap_err();
            assert!(error.matches(ErrorCode::AuthCancelled), "{error}");
            assert_eq!(connection.state(), ConnectionState::Closed);
        });
    }
}

#[test]
fn a_wrong_password_is_refused() {
    case(|_, connection| {
        answers(&connection, |request| request.answer_login("user", "pencils").unwrap());
        let error = open(&connection).unwrap_err();
        assert!(error.matches(ErrorCode::AuthFailed), "{error}");
    });
}
