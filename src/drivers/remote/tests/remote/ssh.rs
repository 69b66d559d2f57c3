//! The daemon behind a real ssh server.

use std::path::Path;
use std::time::Instant;

use futures_lite::future::block_on;
use virgo_operations::{
    ConnectionCloseReason, ConnectionFlags, DomainEventDetail, DomainListFlags, DomainXmlFlags, ErrorCode,
};

use crate::cases::{BEFORE_KEEPALIVE, closed, connect, details, start, until};
use crate::sshd::{Sshd, missing};
use virgo_testkit::daemon::Daemon;

fn start_both() -> Option<(Daemon, Sshd)> {
    if let Some(missing) = missing() {
        virgo_testkit::skip(missing);
        return None;
    }
    let daemon = start()?;
    let sshd = Sshd::start(daemon.socket().parent().unwrap());
    Some((daemon, sshd))
}

/// A URI of the daemon's made-up default host.
pub fn uri(transport: &str, sshd: &Sshd, parameters: &str) -> String {
    format!("test+{transport}://127.0.0.1:{}/default?{parameters}", sshd.port())
}

/// The ssh that runs on behalf of this process and of a script in a folder.
fn pid_of_ssh(config: &Path) -> Option<rustix::process::Pid> {
    let own = std::process::id().to_string();
    let config = config.display().to_string();
    std::fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .find_map(|entry| {
            let read = |name| std::fs::read_to_string(entry.path().join(name)).unwrap_or_default();
            let is_ours = read("status").lines().any(|line| line.strip_prefix("PPid:\t") == Some(&own));
            let runs = is_ours && read("cmdline").split('\0').any(|argument| argument == config);
            runs.then(|| entry.file_name().to_str()?.parse().ok()).flatten()
        })
        .and_then(rustix::process::Pid::from_raw)
}

/// Neither runs nor is a zombie.
fn is_gone(pid: rustix::process::Pid) -> bool {
    !Path::new(&format!("/proc/{}", pid.as_raw_nonzero())).exists()
}

pub fn drive(uri: &str) {
    let (driver, events) = connect(uri, ConnectionFlags::empty()).unwrap();
    assert!(driver.protection().encrypted);
    let domains = block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap();
    let [domain] = &domains[..] else { panic!("{domains:?}") };
    assert_eq!(domain.name, "test");
    block_on(driver.domain_lifecycle().suspend(domain)).unwrap();
    block_on(driver.domain_lifecycle().resume(domain)).unwrap();
    until("events", || details(&events).len() == 2);
    assert_eq!(details(&events), [DomainEventDetail::SuspendedPaused, DomainEventDetail::ResumedUnpaused]);
    assert!(
        block_on(driver.domain_config().fetch_xml(domain, DomainXmlFlags::empty()))
            .unwrap()
            .contains("<name>test</name>")
    );
    driver.close();
    assert_eq!(closed(&events), None);
}

#[test]
fn every_way_through_ssh_leads_there() {
    let Some((daemon, sshd)) = start_both() else { return };
    let ssh = sshd.client("ssh", "user", "known_hosts");
    let (ssh, socket) = (ssh.display(), daemon.socket().display());
    drive(&uri("ssh", &sshd, &format!("command={ssh}&socket={socket}")));
    drive(&uri("ssh", &sshd, &format!("command={ssh}&proxy=netcat&netcat=nc&socket={socket}&no_tty=1")));
    let odd = sshd.path("it's an \"odd\" $name");
    std::os::unix::fs::symlink(daemon.socket(), &odd).unwrap();
    let odd = glib::Uri::escape_string(odd.to_str().unwrap(), Some("/"), false);
    drive(&uri("ssh", &sshd, &format!("command={ssh}&socket={odd}")));
    // With options instead of settings.
    let (key, known) = (sshd.path("user"), sshd.path("known_hosts"));
    let (key, known) = (key.display(), known.display());
    for transport in ["libssh", "libssh2"] {
        let told = format!("keyfile={key}&known_hosts={known}&sshauth=privkey&no_tty=1&socket={socket}");
        drive(&uri(transport, &sshd, &told));
        let ignored = format!("keyfile={key}&known_hosts_verify=ignore&no_tty=1&socket={socket}");
        drive(&uri(transport, &sshd, &ignored));
    }
    let new = sshd.path("new_hosts");
    let added = format!(
        "keyfile={key}&known_hosts={}&known_hosts_verify=auto&no_tty=1&socket={socket}",
        new.display()
    );
    drive(&uri("libssh", &sshd, &added));
    assert!(std::fs::read_to_string(new).unwrap().contains("ssh-ed25519"));
    let empty = sshd.client("empty", "user", "no_hosts");
    drive(&uri("ssh", &sshd, &format!("command={}&no_verify=1&no_tty=1&socket={socket}", empty.display())));
    if rustix::process::geteuid().is_root() {
        // The helper and netcat find the daemon where the system's is.
        for proxy in ["native", "netcat", "auto"] {
            drive(&uri("ssh", &sshd, &format!("command={ssh}&proxy={proxy}")));
        }
        let read_only = uri("ssh", &sshd, &format!("command={ssh}"));
        let (driver, _) = connect(&read_only, ConnectionFlags::READ_ONLY).unwrap();
        let domain =
            &block_on(driver.domain_collection().list_all_domains(DomainListFlags::empty())).unwrap()[0];
        let error = block_on(driver.domain_lifecycle().suspend(domain)).unwrap_err();
        assert_eq!(error.code(), ErrorCode::OperationDenied);
    }
}

#[test]
fn a_connection_takes_its_ssh_with_it() {
    let Some((daemon, sshd)) = start_both() else { return };
    let ssh = sshd.client("ssh", "user", "known_hosts");
    let uri = uri("ssh", &sshd, &format!("command={}&socket={}", ssh.display(), daemon.socket().display()));
    let config = sshd.path("ssh.conf");
    let (driver, _) = connect(&uri, ConnectionFlags::empty()).unwrap();
    let pid = pid_of_ssh(&config).unwrap();
    driver.close();
    until("ssh ends", || is_gone(pid));
    // The connection is still held, but lost.
    let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
    let pid = pid_of_ssh(&config).unwrap();
    let begin = Instant::now();
    daemon.kill();
    until("the end is told", || closed(&events).is_some());
    eprintln!("a killed daemon is told after {:?}", begin.elapsed());
    until("ssh ends", || is_gone(pid));
    let error = block_on(driver.node_host().fetch_hostname()).unwrap_err();
    assert!(error.code() == ErrorCode::InvalidConn && error.message().contains("lost"), "{error}");
}

#[test]
fn an_ssh_that_is_killed_is_told() {
    let Some((daemon, sshd)) = start_both() else { return };
    let ssh = sshd.client("ssh", "user", "known_hosts");
    let uri = uri("ssh", &sshd, &format!("command={}&socket={}", ssh.display(), daemon.socket().display()));
    let (driver, events) = connect(&uri, ConnectionFlags::empty()).unwrap();
    let pid = pid_of_ssh(&sshd.path("ssh.conf")).unwrap();
    daemon.freeze();
    let call = driver.node_host().fetch_hostname();
    rustix::process::kill_process(pid, rustix::process::Signal::KILL).unwrap();
    let begin = Instant::now();
    let error = block_on(call).unwrap_err();
    assert!(begin.elapsed() < BEFORE_KEEPALIVE, "{:?}", begin.elapsed());
    assert_eq!(error.code(), ErrorCode::InvalidConn);
    assert!(error.message().contains("lost: ssh to '127.0.0.1' was killed by signal 9"), "{error}");
    until("the end is told", || closed(&events).is_some());
    assert_eq!(closed(&events), Some(ConnectionCloseReason::Error));
    until("ssh is reaped", || is_gone(pid));
}

#[test]
fn what_ssh_says_is_in_the_error() {
    let Some((daemon, sshd)) = start_both() else { return };
    let socket = daemon.socket().display();
    let ssh = sshd.client("ssh", "user", "known_hosts");
    let ssh = ssh.display();
    let refused = |uri: &str, words: &[&str]| {
        let error = connect(uri, ConnectionFlags::empty()).err().unwrap();
        eprintln!("{error}");
        assert_eq!(error.code(), ErrorCode::NoConnect, "{uri}: {error}");
        for word in words {
            assert!(error.message().contains(word), "{word} of {uri}: {error}");
        }
    };
    let stranger = sshd.client("stranger_ssh", "stranger", "known_hosts");
    let parameters = format!("command={}&no_tty=1&socket={socket}", stranger.display());
    refused(&uri("ssh", &sshd, &parameters), &["ssh to '127.0.0.1'", "Permission denied (publickey)", "255"]);
    let unknown = sshd.client("unknown_ssh", "user", "no_hosts");
    let parameters = format!("command={}&no_tty=1&socket={socket}", unknown.display());
    refused(&uri("ssh", &sshd, &parameters), &["Host key verification failed"]);
    refused("test+ssh://127.0.0.1:1/default?no_tty=1", &["Connection refused"]);
    refused("test+ssh://host.invalid/default?no_tty=1", &["host.invalid"]);
    let parameters = format!("command={ssh}&netcat=/none/nc&socket={socket}");
    refused(&uri("ssh", &sshd, &parameters), &["/none/nc", "not found", "127"]);
    refused(&uri("ssh", &sshd, &format!("command={ssh}&socket=/none/socket")), &["/none/socket"]);
    refused("test+ssh://127.0.0.1/default?command=/none/ssh", &["/none/ssh"]);
}
