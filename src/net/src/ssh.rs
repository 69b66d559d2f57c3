//! Command line of ssh for the transports `ssh`, `libssh` and `libssh2`.
//!
//! libvirt implements the latter two with libraries; here all three run the program, which reads `~/.ssh/config`, uses the
//! agent, and prompts at the terminal, if [`terminal`](crate::terminal) permits it, or by `$SSH_ASKPASS`. The libraries'
//! parameters are translated to options:
//!
//! | parameter | option |
//! |---|---|
//! | `known_hosts_verify=ignore` | `StrictHostKeyChecking=no`, known hosts files `/dev/null` |
//! | `known_hosts_verify=auto` | `StrictHostKeyChecking=accept-new` |
//! | `known_hosts=FILE` | `UserKnownHostsFile` |
//! | `sshauth=LIST` | `PreferredAuthentications`, `IdentityFile`, `IdentityAgent` |

use crate::parameters::flag;
use crate::remote_command::remote_command;
use crate::tunnel::Program;
use crate::{NetError, NetErrorKind, Request};

/// Composes the command line for a request.
///
/// # Errors
/// `Argument` for parameters that cannot be expressed as options.
pub(crate) fn program(request: &Request<'_>) -> Result<Program, NetError> {
    let host = request.host.unwrap_or("localhost");
    if host.starts_with('-') {
        // `--` prevents that it is parsed as an option, some of which run programs; a host name never looks so.
        let message = format!("'{host}' is not a host: it begins with a '-'");
        return Err(NetError::new(NetErrorKind::Argument, message));
    }
    let mut argv = vec![request.parameter("command").unwrap_or("ssh").to_owned()];
    let mut add = |arguments: &[&str]| argv.extend(arguments.iter().map(|text| (*text).to_owned()));
    if let Some(port) = request.port {
        add(&["-p", &port.to_string()]);
    }
    if let Some(user) = request.user {
        add(&["-l", user]);
    }
    if let Some(file) = request.parameter("keyfile") {
        add(&key_file(file)?.each_ref().map(String::as_str));
    }
    // No pseudo-terminal on the remote side, and no escape character: the stream is binary.
    add(&["-T", "-e", "none"]);
    let may_ask = !flag(request, "no_tty")?;
    if !may_ask {
        add(&["-o", "BatchMode=yes"]);
    }
    let is_verified = match request.transport {
        Some("libssh" | "libssh2") => {
            for option in library_options(request)? {
                add(&["-o", &option]);
            }
            request.parameter("known_hosts_verify") != Some("ignore")
        }
        _ if flag(request, "no_verify")? => {
            add(&["-o", "StrictHostKeyChecking=no"]);
            false
        }
        _ => true,
    };
    add(&["--", host, &remote_command(request)?]);
    Ok(Program { name: format!("ssh to '{host}'"), argv, may_ask, is_protected: true, is_verified })
}

/// Translates the parameters of libssh and libssh2 to options.
fn library_options(request: &Request<'_>) -> Result<Vec<String>, NetError> {
    let mut options = vec![];
    match request.parameter("known_hosts_verify") {
        Some("ignore") => {
            options.push("StrictHostKeyChecking=no".to_owned());
            options.push("UserKnownHostsFile=/dev/null".to_owned());
            options.push("GlobalKnownHostsFile=/dev/null".to_owned());
            // Suppresses the message that the key was added to the (null) known hosts file.
            options.push("LogLevel=ERROR".to_owned());
        }
        verify => {
            if verify == Some("auto") {
                options.push("StrictHostKeyChecking=accept-new".to_owned());
            }
            if let Some(file) = request.parameter("known_hosts") {
                options.push(format!("UserKnownHostsFile=\"{}\"", expansion_safe(file)?));
            }
        }
    }
    if let Some(methods) = request.parameter("sshauth") {
        let methods: Vec<_> = methods.split(',').map(str::to_ascii_lowercase).collect();
        let mut preferred: Vec<&str> = vec![];
        for method in &methods {
            let known = match method.as_str() {
                "agent" | "privkey" => "publickey",
                "password" => "password",
                "keyboard-interactive" => "keyboard-interactive",
                other => {
                    let message = format!(
                        "the sshauth '{other}' is not one of agent, privkey, password, keyboard-interactive"
                    );
                    return Err(NetError::new(NetErrorKind::Argument, message));
                }
            };
            if !preferred.contains(&known) {
                preferred.push(known);
            }
        }
        options.push(format!("PreferredAuthentications={}", preferred.join(",")));
        match (methods.iter().any(|m| m == "agent"), methods.iter().any(|m| m == "privkey")) {
            (true, false) => options.push("IdentityFile=none".to_owned()),
            (false, true) => options.push("IdentityAgent=none".to_owned()),
            _ => {}
        }
    }
    Ok(options)
}

/// Options for a key file. ssh expands `%h` and other tokens, a leading `~`, and `${HOME}`. Tokens can be escaped,
/// but only in `-o IdentityFile`: `-i` checks for the file before it expands them. `${` cannot be escaped.
fn key_file(file: &str) -> Result<[String; 2], NetError> {
    if file.contains("${") {
        return Err(inexpressible(file));
    }
    let file = if file.starts_with('~') { format!("./{file}") } else { file.to_owned() };
    if !file.contains('%') {
        return Ok(["-i".into(), file]);
    }
    if file.contains(['"', '\\']) || file.contains(char::is_control) {
        return Err(inexpressible(&file));
    }
    Ok(["-o".into(), format!("IdentityFile=\"{}\"", file.replace('%', "%%"))])
}

fn inexpressible(file: &str) -> NetError {
    NetError::new(NetErrorKind::Argument, format!("ssh cannot be told of a file with such a name: '{file}'"))
}

/// Checks that a file name survives ssh's expansion in an option.
fn expansion_safe(file: &str) -> Result<&str, NetError> {
    if file.contains(['"', '\\', '%', '$']) || file.contains(char::is_control) || file.starts_with('~') {
        return Err(inexpressible(file));
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::address::plain_request;

    fn parameters(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// Returns the arguments up to the remote command.
    fn arguments(request: Request<'_>) -> Vec<String> {
        let mut argv = program(&request).unwrap().argv;
        assert!(argv.pop().unwrap().starts_with("sh -c '"));
        argv
    }

    #[test]
    fn parameters_become_arguments() {
        let none = BTreeMap::new();
        let plain = Request { transport: Some("ssh"), ..plain_request("qemu", "/system", &none) };
        assert_eq!(arguments(plain), ["ssh", "-T", "-e", "none", "--", "localhost"]);
        let all = parameters(&[
            ("command", "/my ssh"),
            ("keyfile", "/a 'key'"),
            ("no_tty", "1"),
            ("no_verify", "1"),
            ("known_hosts", "/not for this transport"),
            ("known_hosts_verify", "ignore"),
            ("sshauth", "anything"),
        ]);
        let request = Request {
            user: Some("it's \"me\" "),
            host: Some("::1"),
            port: Some(2222),
            parameters: &all,
            ..plain
        };
        let expected = "/my ssh|-p|2222|-l|it's \"me\" |-i|/a 'key'|-T|-e|none|-o|BatchMode=yes|-o|\
                        StrictHostKeyChecking=no|--|::1";
        assert_eq!(arguments(request).join("|"), expected);
        assert!(!program(&request).unwrap().may_ask);
        assert!(program(&plain).unwrap().may_ask);
        assert_eq!(program(&request).unwrap().name, "ssh to '::1'");
    }

    #[test]
    fn parameters_of_the_libraries_become_options() {
        let options = |pairs: &[(&str, &str)]| {
            let parameters = parameters(pairs);
            let request = plain_request("qemu", "/system", &parameters);
            library_options(&request)
        };
        assert_eq!(options(&[]).unwrap(), [""; 0]);
        assert_eq!(options(&[("no_verify", "1")]).unwrap(), [""; 0]);
        assert_eq!(
            options(&[("known_hosts", "/a b/c"), ("known_hosts_verify", "auto")]).unwrap(),
            ["StrictHostKeyChecking=accept-new", "UserKnownHostsFile=\"/a b/c\""]
        );
        assert_eq!(
            options(&[("sshauth", "privkey,agent,password")]).unwrap(),
            ["PreferredAuthentications=publickey,password"]
        );
        assert_eq!(
            options(&[("sshauth", "keyboard-interactive,privkey")]).unwrap(),
            ["PreferredAuthentications=keyboard-interactive,publickey", "IdentityAgent=none"]
        );
        assert_eq!(
            options(&[("sshauth", "agent")]).unwrap(),
            ["PreferredAuthentications=publickey", "IdentityFile=none"]
        );
        assert!(
            options(&[("known_hosts_verify", "ignore")])
                .unwrap()
                .contains(&"UserKnownHostsFile=/dev/null".into())
        );
        assert!(options(&[("sshauth", "magic")]).unwrap_err().message.contains("'magic'"));
        for file in ["/a\"b", "/a\\b", "~/x", "/%h", "/${HOME}", "/a\nb"] {
            assert_eq!(options(&[("known_hosts", file)]).unwrap_err().kind, NetErrorKind::Argument, "{file}");
        }
    }

    #[test]
    fn special_characters_in_a_key_file_are_escaped() {
        let keyed = |file: &str| {
            let parameters = parameters(&[("keyfile", file)]);
            let request = Request { transport: Some("ssh"), ..plain_request("qemu", "/system", &parameters) };
            program(&request).map(|program| program.argv[1..3].to_vec())
        };
        for (file, told) in [
            ("/a \"b\" \\/k", ["-i", "/a \"b\" \\/k"]),
            ("/%h/100% x", ["-o", "IdentityFile=\"/%%h/100%% x\""]),
            ("%%", ["-o", "IdentityFile=\"%%%%\""]),
            ("~root/k", ["-i", "./~root/k"]),
            ("/x/~/$k", ["-i", "/x/~/$k"]),
        ] {
            assert_eq!(keyed(file).unwrap(), told);
        }
        for file in ["/${HOME}/k", "/%\"", "/%\\", "/%\n"] {
            assert_eq!(keyed(file).unwrap_err().kind, NetErrorKind::Argument, "{file}");
        }
        // ssh prints the key file as it has understood it, and then fails to connect.
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("k %h%%d ~ $x");
        std::fs::write(&file, "").unwrap();
        let said = std::process::Command::new("ssh")
            .args(["-F", "none", "-v"])
            .args(keyed(file.to_str().unwrap()).unwrap())
            .args(["-o", "ProxyCommand=exit 1", "host.invalid", "true"])
            .output();
        let Ok(said) = said else {
            virgo_testkit::skip("there is no ssh");
            return;
        };
        let said = String::from_utf8_lossy(&said.stderr).into_owned();
        let found = format!("identity file {} type", file.display());
        assert!(said.contains(&found), "no '{found}' in {said}");
    }

    #[test]
    fn a_host_that_looks_like_an_option_is_refused() {
        let none = BTreeMap::new();
        let request = Request { host: Some("-oProxyCommand=x"), ..plain_request("qemu", "/system", &none) };
        let error = program(&request).unwrap_err();
        assert!(error.kind == NetErrorKind::Argument && error.message.contains("-oProxy"), "{error}");
    }
}
