//! The administration of a real libvirtd, beside what libvirt's own program, `virt-admin`, says of it and does.

use std::process::Command;
use std::sync::{Arc, Mutex};

use futures_lite::future::{block_on, poll_once};
use virgo_driver_kit::Uri;
use virgo_operations::*;
use virgo_testkit::daemon::{Daemon, missing};

use crate::cases::{closed, connect, until};

type Events = Arc<Mutex<Vec<Event>>>;

fn open(uri: &str) -> Result<(Arc<dyn AdminDriver>, Events)> {
    let events = Events::default();
    let own = events.clone();
    let sink = EventSink::new(move |event| own.lock().unwrap().push(event));
    let uri = Uri::parse(Some(uri))?;
    Ok((block_on(virgo_driver_remote::admin::open(&uri, sink))?, events))
}

fn uri(daemon: &Daemon) -> String {
    format!("libvirtd:///system?socket={}", daemon.admin_socket().display())
}

/// What libvirt's program says.
fn said(daemon: &Daemon, command: &[&str]) -> String {
    let output = Command::new("virt-admin").args(["-c", &uri(daemon)]).args(command).output().unwrap();
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The words of each line of a table of it. A long name leaves no space in front of the colon.
fn table(daemon: &Daemon, command: &[&str]) -> Vec<Vec<String>> {
    let words = |line: &str| line.replace(':', " : ").split_whitespace().map(str::to_owned).collect();
    let lines: Vec<Vec<_>> = said(daemon, command).lines().map(words).collect();
    lines.into_iter().filter(|words| !words.is_empty()).collect()
}

/// The numbers of a table of libvirt's program: `name : value`.
fn numbers(table: &[Vec<String>]) -> Vec<(String, u64)> {
    table.iter().map(|words| (words[0].clone(), words[2].parse().unwrap())).collect()
}

fn of(parameters: &TypedParameters) -> Vec<(String, u64)> {
    parameters.0.iter().map(|(name, value)| (name.clone(), value.as_u64().unwrap())).collect()
}

fn unsigned(values: &[(&str, u32)]) -> TypedParameters {
    TypedParameters(
        values.iter().map(|(name, value)| ((*name).to_owned(), TypedValue::UInt(*value))).collect(),
    )
}

/// The refusal of a call.
fn refused<T: std::fmt::Debug>(answer: impl Future<Output = Result<T>>) -> ErrorCode {
    block_on(answer).unwrap_err().code()
}

#[test]
fn servers_are_those_that_libvirts_program_lists() {
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let (driver, _) = open(&uri(&daemon)).unwrap();
    let servers = block_on(driver.admin_daemon().list_servers()).unwrap();
    // They come in any order.
    let mut names: Vec<_> = servers.iter().map(|server| server.name.as_str()).collect();
    names.sort_unstable();
    let listed = table(&daemon, &["server-list"]);
    let mut theirs: Vec<_> = listed[2..].iter().map(|words| words[1].as_str()).collect();
    theirs.sort_unstable();
    assert_eq!(names, theirs);
    for server in &servers {
        assert_eq!(&block_on(driver.admin_daemon().lookup_server(&server.name)).unwrap(), server);
    }
    assert_eq!(refused(driver.admin_daemon().lookup_server("no such")), ErrorCode::NoServer);
    let nowhere = handle::AdminServer { name: "nowhere".to_owned() };
    let error = block_on(driver.admin_servers().list_clients(&nowhere)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::NoServer);
    assert!(error.message().contains("'nowhere'"), "{error}");
    let version = said(&daemon, &["version"]);
    let number = driver.libvirt_version();
    let text = format!("{}.{}.{}", number / 1_000_000, number / 1000 % 1000, number % 1000);
    assert!(version.contains(&format!("Running against daemon: {text}")), "{version}");
}

#[test]
fn threads_and_limits_are_read_and_set() {
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let (driver, _) = open(&uri(&daemon)).unwrap();
    let (daemon_side, servers) = (driver.admin_daemon(), driver.admin_servers());
    let server = block_on(daemon_side.lookup_server("libvirtd")).unwrap();
    let threads = || of(&block_on(servers.fetch_thread_pool_parameters(&server)).unwrap());
    let limits = || of(&block_on(servers.fetch_client_limits(&server)).unwrap());
    let their_threads = || numbers(&table(&daemon, &["server-threadpool-info", "libvirtd"]));
    let their_limits = || numbers(&table(&daemon, &["server-clients-info", "libvirtd"]));
    until("the threads have started", || threads() == their_threads());
    assert_eq!(limits(), their_limits());

    let set = |values: &[(&str, u32)]| {
        let values = unsigned(values);
        block_on(servers.set_thread_pool_parameters(&server, &values))
    };
    set(&[(ADMIN_THREAD_POOL_MIN_WORKERS, 7), (ADMIN_THREAD_POOL_MAX_WORKERS, 9)]).unwrap();
    set(&[(ADMIN_THREAD_POOL_PRIORITY_WORKERS, 3)]).unwrap();
    let value = |all: &[(String, u64)], name: &str| all.iter().find(|(known, _)| known == name).unwrap().1;
    for (name, expected) in [
        (ADMIN_THREAD_POOL_MIN_WORKERS, 7),
        (ADMIN_THREAD_POOL_MAX_WORKERS, 9),
        (ADMIN_THREAD_POOL_PRIORITY_WORKERS, 3),
    ] {
        until(name, || value(&threads(), name) == expected && value(&their_threads(), name) == expected);
    }
    // The daemon has the word.
    let code = |values: &[(&str, u32)]| set(values).unwrap_err().code();
    assert_eq!(code(&[(ADMIN_THREAD_POOL_MIN_WORKERS, 10)]), ErrorCode::InvalidArg);
    assert_eq!(code(&[(ADMIN_THREAD_POOL_FREE_WORKERS, 1)]), ErrorCode::ArgumentUnsupported);
    assert_eq!(code(&[("no such", 1)]), ErrorCode::ArgumentUnsupported);
    let text = |name: &str| TypedParameters(vec![(name.to_owned(), TypedValue::String("9".to_owned()))]);
    let wrong = text(ADMIN_THREAD_POOL_MAX_WORKERS);
    assert_eq!(refused(servers.set_thread_pool_parameters(&server, &wrong)), ErrorCode::InvalidArg);
    // More than the protocol takes do not go out.
    let many: Vec<_> = (0..33).map(|_| (ADMIN_THREAD_POOL_MAX_WORKERS, 9)).collect();
    assert_eq!(code(&many), ErrorCode::InvalidArg);

    let set = |values: &[(&str, u32)]| {
        let values = unsigned(values);
        block_on(servers.set_client_limits(&server, &values))
    };
    set(&[(ADMIN_CLIENTS_MAX, 100), (ADMIN_CLIENTS_UNAUTH_MAX, 40)]).unwrap();
    assert_eq!((value(&limits(), ADMIN_CLIENTS_MAX), value(&limits(), ADMIN_CLIENTS_UNAUTH_MAX)), (100, 40));
    assert_eq!(limits(), their_limits());
    let code = |values: &[(&str, u32)]| set(values).unwrap_err().code();
    assert_eq!(code(&[(ADMIN_CLIENTS_MAX, 10)]), ErrorCode::InvalidArg, "fewer than may be unknown");
    assert_eq!(code(&[(ADMIN_CLIENTS_CURRENT, 1)]), ErrorCode::ArgumentUnsupported);
    let wrong = text(ADMIN_CLIENTS_MAX);
    assert_eq!(refused(servers.set_client_limits(&server, &wrong)), ErrorCode::InvalidArg);
    assert_eq!(limits(), their_limits());
}

#[test]
fn clients_are_named_described_and_sent_away() {
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let (driver, _) = open(&uri(&daemon)).unwrap();
    let (servers, clients) = (driver.admin_servers(), driver.admin_clients());
    let server = block_on(driver.admin_daemon().lookup_server("libvirtd")).unwrap();
    let all = || block_on(servers.list_clients(&server)).unwrap();
    until("nobody is there", || all().is_empty());
    let (known, news) = connect(&daemon.uri(), ConnectionFlags::empty()).unwrap();
    let (other, _) = connect(&daemon.uri(), ConnectionFlags::READ_ONLY).unwrap();
    let there = all();
    assert_eq!(there.len(), 2);
    let listed = table(&daemon, &["client-list", "libvirtd"]);
    let theirs: Vec<_> = listed[2..].iter().map(|words| (words[0].clone(), words[1].clone())).collect();
    let named: Vec<_> = there.iter().map(|client| (client.id.to_string(), "unix".to_owned())).collect();
    assert_eq!(named, theirs);
    let client = &there[0];
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    assert!((now.as_secs().cast_signed() - client.connected_since).abs() < 3600, "{client:?}");
    assert_eq!(&block_on(servers.lookup_client(&server, client.id)).unwrap(), client);
    let info = block_on(clients.fetch_info(client)).unwrap();
    let us = rustix::process::getpid().as_raw_nonzero().get();
    assert_eq!(info.get(ADMIN_CLIENT_UNIX_PROCESS_ID), Some(&TypedValue::Int(us)));
    assert_eq!(info.get(ADMIN_CLIENT_READ_ONLY), Some(&TypedValue::Boolean(false)));
    assert!(info.get(ADMIN_CLIENT_SOCKET_ADDRESS).is_none());
    let theirs = table(&daemon, &["client-info", "libvirtd", "--client", &client.id.to_string()]);
    let ours: Vec<_> = info.0.iter().map(|(name, _)| name.as_str()).collect();
    let said: Vec<_> =
        theirs.iter().map(|words| words[0].as_str()).filter(|word| ours.contains(word)).collect();
    assert_eq!(said, ours, "{theirs:?}");

    block_on(clients.close(client)).unwrap();
    until("the client hears of it", || closed(&news) == Some(ConnectionCloseReason::Eof));
    assert_eq!(refused(known.node_host().fetch_hostname()), ErrorCode::InvalidConn);
    block_on(other.node_host().fetch_hostname()).unwrap();
    until("the daemon has let it go", || all().len() == 1);
    let error = block_on(clients.fetch_info(client)).unwrap_err();
    assert_eq!(error.code(), ErrorCode::NoClient);
    assert!(error.message().contains(&format!("'{}'", client.id)), "{error}");
    assert_eq!(refused(clients.close(client)), ErrorCode::NoClient);
    assert_eq!(refused(servers.lookup_client(&server, client.id)), ErrorCode::NoClient);
    assert_eq!(refused(servers.lookup_client(&server, u64::MAX)), ErrorCode::NoClient);
    // Who administers it is a client as well.
    let admin = block_on(driver.admin_daemon().lookup_server("admin")).unwrap();
    until("only this one is left", || block_on(servers.list_clients(&admin)).unwrap().len() == 1);
    // It has no certificates.
    assert_eq!(refused(servers.update_tls_files(&server)), ErrorCode::InternalError);
}

#[test]
fn logging_is_read_and_set() {
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let (driver, _) = open(&uri(&daemon)).unwrap();
    let admin = driver.admin_daemon();
    let outputs = || block_on(admin.fetch_logging_outputs()).unwrap().trim().to_owned();
    let filters = || block_on(admin.fetch_logging_filters()).unwrap().trim().to_owned();
    let theirs = |command: &str| said(&daemon, &[command]).split_once(':').unwrap().1.trim().to_owned();
    assert_eq!((outputs(), filters()), (theirs("daemon-log-outputs"), String::new()));
    let file = format!("3:file:{}/other", daemon.folder().display());
    block_on(admin.set_logging_outputs(Some(&format!("{file} 4:stderr")))).unwrap();
    assert_eq!((outputs(), theirs("daemon-log-outputs")), (format!("{file} 4:stderr"), outputs()));
    block_on(admin.set_logging_filters(Some("1:rpc 4:conf"))).unwrap();
    assert_eq!((filters(), theirs("daemon-log-filters")), ("1:*rpc* 4:*conf*".to_owned(), filters()));
    for wrong in ["9:stderr", "nonsense", "3:file", "1:file:/nowhere/file"] {
        assert!(block_on(admin.set_logging_outputs(Some(wrong))).is_err(), "{wrong}");
    }
    assert_eq!(refused(admin.set_logging_outputs(Some("9:stderr"))), ErrorCode::InvalidArg);
    assert_eq!(refused(admin.set_logging_filters(Some("9:rpc"))), ErrorCode::InvalidArg);
    assert_eq!((outputs(), filters()), (format!("{file} 4:stderr"), "1:*rpc* 4:*conf*".to_owned()));
    // Nothing is the daemon's default.
    block_on(admin.set_logging_filters(None)).unwrap();
    block_on(admin.set_logging_outputs(None)).unwrap();
    assert_eq!(filters(), "");
    assert!(!outputs().contains("other"), "{}", outputs());
}

#[test]
fn a_daemon_ends_by_itself_or_is_shut_down() {
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let (driver, events) = open(&uri(&daemon)).unwrap();
    let shutdown = <dyn AdminDaemon>::TOPIC.operations.iter().find(|known| known.name == "shutdown_daemon");
    let has_it = driver.libvirt_version() >= 11_002_000;
    assert_eq!(driver.lacks(shutdown.unwrap()), !has_it);
    assert_eq!(driver.supports("AdminConnection", "shutdown_daemon"), has_it);
    assert!(driver.supports("AdminConnection", "list_servers"));
    let answer = block_on(driver.admin_daemon().shutdown_daemon(AdminShutdownFlags::empty()));
    if has_it {
        answer.unwrap();
        until("its end is told", || closed(&events) == Some(ConnectionCloseReason::Eof));
        until("it has ended", || daemon.has_ended());
        let again = driver.admin_daemon().shutdown_daemon(AdminShutdownFlags::empty());
        assert_eq!(refused(again), ErrorCode::InvalidConn);
        return;
    }
    let error = answer.unwrap_err();
    let said = "shutdown_daemon() is not supported by this host: libvirt has it since 11.2.0";
    assert_eq!(error.code(), ErrorCode::NoSupport);
    assert!(error.message().starts_with(said), "{error}");
    block_on(driver.admin_daemon().set_daemon_timeout(1)).unwrap();
    drop(driver);
    // Who looks by connecting keeps it alive.
    until("it ends for want of clients", || daemon.has_ended());
}

#[test]
fn a_killed_daemon_ends_what_waits() {
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    let daemon = Daemon::start("");
    let (driver, events) = open(&uri(&daemon)).unwrap();
    let server = handle::AdminServer { name: "libvirtd".to_owned() };
    // All at once, while it answers.
    block_on(async {
        let mut waiting = vec![];
        for _ in 0..50 {
            let mut call = driver.admin_servers().fetch_client_limits(&server);
            match poll_once(call.as_mut()).await {
                Some(answer) => drop(answer.unwrap()),
                None => waiting.push(call),
            }
        }
        // In another order than they were asked.
        for call in waiting.into_iter().rev() {
            call.await.unwrap();
        }
    });
    daemon.freeze();
    block_on(async {
        let mut waiting: Vec<_> = (0..50).map(|_| driver.admin_servers().list_clients(&server)).collect();
        for call in &mut waiting {
            assert!(poll_once(call.as_mut()).await.is_none(), "nobody is there to answer");
        }
        // Some are given up.
        waiting.truncate(40);
        daemon.kill();
        for call in waiting {
            assert_eq!(call.await.unwrap_err().code(), ErrorCode::InvalidConn);
        }
    });
    until("the end is told", || closed(&events).is_some());
    assert_eq!(closed(&events), Some(ConnectionCloseReason::Eof));
    assert_eq!(refused(driver.admin_daemon().list_servers()), ErrorCode::InvalidConn);
    assert_eq!(events.lock().unwrap().len(), 1);
    daemon.start_again();
    let (driver, events) = open(&uri(&daemon)).unwrap();
    block_on(driver.admin_daemon().list_servers()).unwrap();
    AdminDriver::close(&*driver);
    let error = block_on(driver.admin_daemon().list_servers()).unwrap_err();
    assert_eq!((error.code(), error.message()), (ErrorCode::InvalidConn, "the connection is closed"));
    // Who has closed it is not told of it.
    let (again, _) = open(&uri(&daemon)).unwrap();
    let admin = handle::AdminServer { name: "admin".to_owned() };
    until("the daemon has let it go", || {
        block_on(again.admin_servers().list_clients(&admin)).unwrap().len() == 1
    });
    assert!(events.lock().unwrap().is_empty());
}

#[test]
fn what_leads_to_no_administration_is_refused() {
    let code = |uri: &str| open(uri).map(drop).unwrap_err().code();
    for wrong in [
        "qemu:///system",
        "libvirtd:///",
        "libvirtd+ssh://host/system",
        "libvirtd://host/system",
        "libvirtd:///system?mode=direct",
    ] {
        assert_eq!(code(wrong), ErrorCode::InvalidArg, "{wrong}");
    }
    let nowhere = open("virtqemud:///system?socket=/no/such/socket").map(drop).unwrap_err();
    assert_eq!(nowhere.code(), ErrorCode::NoConnect);
    assert!(nowhere.message().contains("/no/such/socket"), "{nowhere}");
    if let Some(missing) = missing() {
        return virgo_testkit::skip(missing);
    }
    // The other socket speaks another program.
    let daemon = Daemon::start("");
    let other = format!("libvirtd:///system?socket={}", daemon.socket().display());
    let error = open(&other).map(drop).unwrap_err();
    assert_eq!(error.code(), ErrorCode::Rpc, "{error}");
    let other = format!("qemu+unix:///system?socket={}", daemon.admin_socket().display());
    assert!(connect(&other, ConnectionFlags::empty()).is_err());
}
