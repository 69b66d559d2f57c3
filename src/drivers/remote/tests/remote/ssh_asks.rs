//! Passwords and passphrases that ssh asks for: by a helper, at a terminal, or not at all.
//!
//! Whether there is a terminal is a matter of the process, so a case may run itself again: in a session without
//! one, and in the foreground and the background of one.

use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use futures_lite::future::{block_on, poll_once};
use rustix::fs::{Mode, OFlags};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use virgo_driver_kit::Uri;
use virgo_driver_remote::open;
use virgo_operations::{ConnectionFlags, ErrorCode, EventSink};

use crate::cases::{connect, start, until};
use crate::ssh::{drive, uri};
use crate::sshd::{Sshd, missing};
use virgo_testkit::daemon::Daemon;

/// The URI for the case that runs again. With `give up ` before it, it is given up when the file `$ASKED` is
/// there.
const INSIDE: &str = "VIRGO_TEST_SSH_ASKS";

struct Lab {
    daemon: Daemon,
    sshd: Sshd,
}

impl Lab {
    fn new(start_sshd: fn(&Path) -> Sshd) -> Option<Self> {
        if let Some(missing) = missing() {
            virgo_testkit::skip(missing);
            return None;
        }
        let daemon = start()?;
        let sshd = start_sshd(daemon.socket().parent().unwrap());
        Some(Self { daemon, sshd })
    }

    /// A URI by an ssh that has a key with a passphrase, after lines of a shell.
    fn uri(&self, lines: &str, parameters: &str) -> String {
        let ssh = self.sshd.client_with("ssh", "locked", "known_hosts", lines);
        let socket = self.daemon.socket().display();
        uri("ssh", &self.sshd, &format!("command={}&socket={socket}{parameters}", ssh.display()))
    }

    /// A helper that does something after it has noted that it was asked; the lines that name it.
    fn helper(&self, then: &str) -> String {
        let helper = self.sshd.path("askpass");
        let asked = self.asked();
        let script = format!("#!/bin/sh\necho \"$1\" >>{}\n{then}\n", asked.display());
        virgo_testkit::write_program(&helper, &script);
        format!("export SSH_ASKPASS={} SSH_ASKPASS_REQUIRE=force", helper.display())
    }

    /// Where the helper notes what it was asked.
    fn asked(&self) -> PathBuf {
        self.sshd.path("asked")
    }

    fn questions(&self) -> Vec<String> {
        let asked = std::fs::read_to_string(self.asked()).unwrap_or_default();
        asked.lines().map(str::to_owned).collect()
    }
}

#[track_caller]
fn refused(uri: &str) -> String {
    let error = connect(uri, ConnectionFlags::empty()).err().unwrap();
    assert_eq!(error.code(), ErrorCode::NoConnect, "{uri}: {error}");
    error.message().to_owned()
}

#[test]
fn a_helper_knows_the_passphrase_of_a_key() {
    let Some(lab) = Lab::new(Sshd::start) else { return };
    drive(&lab.uri(&lab.helper("echo pencil"), ""));
    let questions = lab.questions();
    let [question] = &questions[..] else { panic!("{questions:?}") };
    assert!(question.contains("passphrase") && question.contains("locked"), "{question}");
    // It gives up.
    let error = refused(&lab.uri(&lab.helper("exit 1"), ""));
    assert!(error.contains("Permission denied (publickey)"), "{error}");
    // There is none.
    let none = "export SSH_ASKPASS=/none/askpass SSH_ASKPASS_REQUIRE=force";
    let error = refused(&lab.uri(none, ""));
    assert!(error.contains("/none/askpass") && error.contains("Permission denied (publickey)"), "{error}");
}

#[test]
fn a_helper_knows_the_password_of_a_user() {
    if !rustix::process::geteuid().is_root() {
        return virgo_testkit::skip("only root can have a password of a test's own");
    }
    let Some(lab) = Lab::new(Sshd::start_with_password) else { return };
    drive(&lab.uri(&lab.helper("echo pencil"), ""));
    let questions = lab.questions();
    let [question] = &questions[..] else { panic!("{questions:?}") };
    assert!(question.contains("@127.0.0.1's password"), "{question}");
    let error = refused(&lab.uri(&lab.helper("echo pen"), ""));
    assert!(error.contains("Permission denied (password)"), "{error}");
    // The library's parameter is known to the program.
    let socket = lab.daemon.socket().display();
    let ssh = lab.sshd.client_with("libssh", "user", "known_hosts", &lab.helper("echo pencil"));
    let known = lab.sshd.path("known_hosts");
    let told = format!("known_hosts={}&sshauth=password&socket={socket}", known.display());
    drive(&uri("libssh", &lab.sshd, &format!("command={}&{told}", ssh.display())));
}

#[test]
fn nobody_is_asked_when_the_uri_forbids_it() {
    let Some(lab) = Lab::new(Sshd::start) else { return };
    let helper = lab.helper("echo pencil");
    let error = refused(&lab.uri(&helper, "&no_tty=1"));
    assert!(error.contains("Permission denied (publickey)"), "{error}");
    assert_eq!(lab.questions(), [""; 0]);
    // Nor on the way there, where another ssh asks.
    let (way, at) = (lab.sshd.path("way.conf"), lab.sshd.path("").display().to_string());
    let jump = format!(
        "Host *\n IdentityFile {at}user\n IdentitiesOnly yes\n IdentityAgent none\n \
         UserKnownHostsFile {at}known_hosts\n GlobalKnownHostsFile /dev/null\n \
         ProxyCommand ssh -F {at}ssh.conf -p {port} -W 127.0.0.1:{port} 127.0.0.1\n",
        port = lab.sshd.port()
    );
    std::fs::write(&way, jump).unwrap();
    // The variables are those of this process, then, and not of the script.
    lab.helper("echo pencil");
    let inside = |parameters| {
        let uri = lab.uri(&format!("exec ssh -F {} \"$@\"", way.display()), parameters);
        let mut command = session(None, &uri, &[]);
        command.env("SSH_ASKPASS", lab.sshd.path("askpass")).env("SSH_ASKPASS_REQUIRE", "force");
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    let said = inside("&no_tty=1");
    assert!(said.contains("it is not: ") && said.contains("Permission denied (publickey)"), "{said}");
    assert_eq!(lab.questions(), [""; 0]);
    let said = inside("");
    assert!(said.contains("it is open"), "{said}");
    assert_eq!(lab.questions().len(), 1);
}

/// What runs the case again in a session of its own, in which nothing is named that could be asked.
fn session(terminal: Option<&OwnedFd>, uri: &str, script: &[&str]) -> Command {
    let mut command = Command::new("setsid");
    command.arg("--wait");
    if let Some(terminal) = terminal {
        command.arg("--ctty").stdin(terminal.try_clone().unwrap());
    } else {
        command.stdin(Stdio::null());
    }
    command.args(script).arg(std::env::current_exe().unwrap());
    command.args(["--exact", "ssh_asks::inside", "--ignored", "--nocapture"]).env(INSIDE, uri);
    for variable in ["DISPLAY", "WAYLAND_DISPLAY", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE"] {
        command.env_remove(variable);
    }
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Both ends of a terminal.
fn terminal() -> (File, OwnedFd) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&terminal).unwrap();
    unlockpt(&terminal).unwrap();
    let name = ptsname(&terminal, vec![]).unwrap();
    let user =
        rustix::fs::open(name, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()).unwrap();
    virgo_sys::fd::set_nonblocking(std::os::fd::AsFd::as_fd(&terminal), true).unwrap();
    (File::from(terminal), user)
}

#[test]
#[ignore = "the cases below run it, in sessions"]
fn inside() {
    let Ok(uri) = std::env::var(INSIDE) else { return };
    let (uri, gives_up) = match uri.strip_prefix("give up ") {
        Some(uri) => (uri, true),
        None => (uri.as_str(), false),
    };
    if !gives_up {
        return match connect(uri, ConnectionFlags::empty()) {
            Ok(_) => println!("it is open"),
            Err(error) => println!("it is not: {error}"),
        };
    }
    let uri = Uri::parse(Some(uri)).unwrap();
    let asked = std::env::var("ASKED").unwrap();
    let mut opening = Box::pin(open(&uri, ConnectionFlags::empty(), None, EventSink::new(drop)));
    until("the question", || {
        assert!(block_on(poll_once(opening.as_mut())).is_none());
        Path::new(&asked).exists()
    });
    drop(opening);
    println!("it was given up");
    // The worker ends what was begun.
    let pid = std::fs::read_to_string(&asked).unwrap();
    until("the question ends", || is_over(&pid));
}

/// Whether a process has ended; whoever should reap it may not.
fn is_over(pid: &str) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{}/status", pid.trim()));
    status.map_or(true, |status| status.contains("State:\tZ"))
}

#[test]
fn without_anybody_to_ask_it_is_refused() {
    let Some(lab) = Lab::new(Sshd::start) else { return };
    let output = session(None, &lab.uri("", ""), &[]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("it is not: ") && said.contains("Permission denied (publickey)"), "{said}");
}

#[test]
fn who_sits_at_the_terminal_is_asked() {
    let Some(lab) = Lab::new(Sshd::start) else { return };
    let (mut screen, user) = terminal();
    let child = session(Some(&user), &lab.uri("", ""), &[]).spawn().unwrap();
    drop(user);
    let mut seen = vec![];
    until("the question", || {
        let mut buffer = [0; 256];
        let count = screen.read(&mut buffer).unwrap_or(0);
        seen.extend_from_slice(&buffer[..count]);
        String::from_utf8_lossy(&seen).contains("Enter passphrase for key")
    });
    screen.write_all(b"pencil\n").unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("it is open"), "{said}");
}

#[test]
fn an_application_in_the_background_is_not_stopped() {
    let Some(lab) = Lab::new(Sshd::start) else { return };
    let (_screen, user) = terminal();
    // A shell with job control, as people have it.
    let script = ["bash", "-mc", "\"$@\" & wait -f", "bash"];
    let mut command = session(Some(&user), &lab.uri("", ""), &script);
    let mut child = command.stderr(user.try_clone().unwrap()).spawn().unwrap();
    until("it ends", || child.try_wait().unwrap().is_some());
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(said.contains("it is not: ") && said.contains("Permission denied (publickey)"), "{said}");
}

#[test]
fn a_question_goes_with_whoever_gives_up() {
    let Some(lab) = Lab::new(Sshd::start) else { return };
    let pid = lab.sshd.path("pid");
    lab.helper(&format!("echo $$ >{0}.new; mv {0}.new {0}\nexec sleep 30", pid.display()));
    let uri = lab.uri("", "");
    // With and without a terminal, which is not where it is asked.
    let (_screen, user) = terminal();
    for terminal in [None, Some(&user)] {
        let _ = std::fs::remove_file(&pid);
        let mut command = session(terminal, &format!("give up {uri}"), &[]);
        command.env("SSH_ASKPASS", lab.sshd.path("askpass")).env("SSH_ASKPASS_REQUIRE", "force");
        let output = command.env("ASKED", &pid).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(said.contains("it was given up"), "{said}");
        let is_over = is_over(&std::fs::read_to_string(&pid).unwrap());
        assert!(is_over, "the question is still there: {terminal:?}");
    }
}
