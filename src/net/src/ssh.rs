//! How ssh is run, for the transports `ssh`, `libssh` and `libssh2`.
//!
//! The latter two name libraries that libvirt may be built with. Here all three are the program: it reads the
//! user's `~/.ssh/config`, uses the agent, and asks for passwords at the terminal, if `terminal` lets it, or by
//! `$SSH_ASKPASS`, as it is set to in the environment. What `libssh` and `libssh2` have parameters for is told by options.

use crate::carrier::Program;
use crate::parameters::flag;
use crate::remote_command::remote_command;
use crate::{NetError, Problem, Request};

/// The command line for a request.
///
/// # Errors
/// `Argument` for what ssh can't be told.
pub(crate) fn program(request: &Request<'_>) -> Result<Program, NetError> {
    let host = request.host.unwrap_or("localhost");
    if host.starts_with('-') {
        // Were it not for the `--`, it would be an option, and of those some run programs.
        let message = format!("'{host}' is not a host: it begins with a '-'");
        return Err(NetError::new(Problem::Argument, message));
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
    // No terminal there, and no character that is for ssh itself.
    add(&["-T", "-e", "none"]);
    let may_ask = !flag(request, "no_tty")?;
    if !may_ask {
        add(&["-o", "BatchMode=yes"]);
    }
    match request.transport {
        Some("libssh" | "libssh2") => {
            for option in of_libraries(request)? {
                add(&["-o", &option]);
            }
        }
        _ if flag(request, "no_verify")? => add(&["-o", "StrictHostKeyChecking=no"]),
        _ => {}
    }
    add(&["--", host, &remote_command(request)?]);
    Ok(Program { name: format!("ssh to '{host}'"), argv, may_ask, is_protected: true })
}

/// What the libraries' parameters are as options.
fn of_libraries(request: &Request<'_>) -> Result<Vec<String>, NetError> {
    let mut options = vec![];
    match request.parameter("known_hosts_verify") {
        Some("ignore") => {
            options.push("StrictHostKeyChecking=no".to_owned());
            options.push("UserKnownHostsFile=/dev/null".to_owned());
            options.push("GlobalKnownHostsFile=/dev/null".to_owned());
            // It would warn that it has added the key to nowhere.
            options.push("LogLevel=ERROR".to_owned());
        }
        verify => {
            if verify == Some("auto") {
                options.push("StrictHostKeyChecking=accept-new".to_owned());
            }
            if let Some(file) = request.parameter("known_hosts") {
                options.push(format!("UserKnownHostsFile=\"{}\"", plain(file)?));
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
                    return Err(NetError::new(Problem::Argument, message));
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

/// How ssh is told of a key's file. It replaces parts of the name: `%h` by the host's name, a `~` at the beginning by
/// somebody's home, `${HOME}` by a variable. The first can be escaped, but only where it is an option's value, for `-i`
/// looks for the file before; the last can't.
fn key_file(file: &str) -> Result<[String; 2], NetError> {
    if file.contains("${") {
        return Err(unspeakable(file));
    }
    let file = if file.starts_with('~') { format!("./{file}") } else { file.to_owned() };
    if !file.contains('%') {
        return Ok(["-i".into(), file]);
    }
    if file.contains(['"', '\\']) || file.contains(char::is_control) {
        return Err(unspeakable(&file));
    }
    Ok(["-o".into(), format!("IdentityFile=\"{}\"", file.replace('%', "%%"))])
}

fn unspeakable(file: &str) -> NetError {
    NetError::new(Problem::Argument, format!("ssh cannot be told of a file with such a name: '{file}'"))
}

/// A file's name that an option can hold: ssh itself would replace parts of others.
fn plain(file: &str) -> Result<&str, NetError> {
    if file.contains(['"', '\\', '%', '$']) || file.contains(char::is_control) || file.starts_with('~') {
        return Err(unspeakable(file));
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

    /// The arguments, but for the command at the host.
    fn arguments(request: Request<'_>) -> Vec<String> {
        let mut argv = program(&request).unwrap().argv;
        assert!(argv.pop().unwrap().starts_with("sh -c '"));
        argv
    }

    #[test]
    fn what_the_uri_says_is_told() {
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
    fn what_libraries_have_parameters_for() {
        let options = |pairs: &[(&str, &str)]| {
            let parameters = parameters(pairs);
            let request = plain_request("qemu", "/system", &parameters);
            of_libraries(&request)
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
            assert_eq!(options(&[("known_hosts", file)]).unwrap_err().problem, Problem::Argument, "{file}");
        }
    }

    #[test]
    fn a_key_s_file_is_the_one_that_is_named() {
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
            assert_eq!(keyed(file).unwrap_err().problem, Problem::Argument, "{file}");
        }
        // ssh itself names the file that it has understood, and then finds nobody to talk to.
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
    fn a_host_is_no_option() {
        let none = BTreeMap::new();
        let request = Request { host: Some("-oProxyCommand=x"), ..plain_request("qemu", "/system", &none) };
        let error = program(&request).unwrap_err();
        assert!(error.problem == Problem::Argument && error.message.contains("-oProxy"), "{error}");
    }
}
