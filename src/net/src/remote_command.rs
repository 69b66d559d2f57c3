//! Command that ssh runs on the remote host: it connects its standard input and output to the daemon's socket.
//!
//! Either `virt-ssh-helper_command`, which comes with libvirt 6.8 and newer and finds the socket by itself, or netcat. The
//! command passes through two shells. The user's login shell may be of any kind, so it gets `sh -c` and one quoted
//! word; that word is a script for a POSIX shell.

use crate::local_socket::daemon_of;
use crate::{NetError, NetErrorKind, Request};

/// Composes the command.
///
/// # Errors
/// `Argument` for contradictory parameters.
pub(crate) fn remote_command(request: &Request<'_>) -> Result<String, NetError> {
    let wrong = |message: String| Err(NetError::new(NetErrorKind::Argument, message));
    let netcat = request.parameter("netcat");
    let script = match (request.parameter("proxy"), netcat) {
        (Some("native"), Some(netcat)) => {
            return wrong(format!("'proxy=native' has no use for the netcat '{netcat}'"));
        }
        (Some("native"), None) => format!("exec {}", helper_command(request)),
        // Older helpers ignore `socket=` in the URI.
        (None, None) if request.parameter("socket").is_none() => helper_or_netcat(request)?,
        (Some("auto"), None) => helper_or_netcat(request)?,
        (_, netcat) => netcat_script(request, netcat.unwrap_or("nc"))?,
    };
    Ok(format!("sh -c {}", quote(&script)))
}

/// virt-ssh-helper if it is installed, otherwise netcat.
fn helper_or_netcat(request: &Request<'_>) -> Result<String, NetError> {
    Ok(format!(
        "if command -v virt-ssh-helper >/dev/null 2>&1; then exec {}; fi; \
         if ! command -v nc >/dev/null 2>&1; then \
         echo 'neither virt-ssh-helper nor nc is installed there' >&2; exit 127; fi; {}",
        helper_command(request),
        netcat_script(request, "nc")?,
    ))
}

fn helper_command(request: &Request<'_>) -> String {
    let read_only = if request.read_only { "-r " } else { "" };
    format!("virt-ssh-helper {read_only}{}", quote(&helper_uri(request)))
}

/// Returns the URI from which the helper determines the socket.
fn helper_uri(request: &Request<'_>) -> String {
    let mut uri = match request.for_daemon {
        // The helper requires a URI, even for a default connection.
        "" => format!("remote://{}", request.path),
        uri => uri.to_owned(),
    };
    if request.parameter("name").is_some() {
        return uri;
    }
    for name in ["mode", "socket"] {
        if let Some(value) = request.parameter(name) {
            let separator = if uri.contains('?') { '&' } else { '?' };
            let value = glib::Uri::escape_string(value, Some("/"), false);
            uri.push_str(&format!("{separator}{name}={value}"));
        }
    }
    uri
}

/// Netcat: OpenBSD's needs `-q0` to exit at EOF of its input, others do not know the option.
fn netcat_script(request: &Request<'_>, netcat: &str) -> Result<String, NetError> {
    let netcat = quote(netcat);
    Ok(format!(
        "{}; if {netcat} -q 2>&1 </dev/null | grep 'requires an argument' >/dev/null; \
         then exec {netcat} -q0 -U \"$s\"; else exec {netcat} -U \"$s\"; fi",
        socket(request)?,
    ))
}

/// Assigns the daemon's socket to `$s`.
fn socket(request: &Request<'_>) -> Result<String, NetError> {
    if let Some(path) = request.parameter("socket") {
        return Ok(format!("s={}", quote(path)));
    }
    let daemon = match request.parameter("mode") {
        Some("direct") => daemon_of(request.driver).ok_or_else(|| {
            let message = format!("no daemon is for '{}' alone, as 'mode=direct' needs", request.driver);
            NetError::new(NetErrorKind::Argument, message)
        })?,
        _ => "libvirt",
    };
    // The user and their directories are known on the remote host only.
    let read_only = if request.read_only { "-ro" } else { "" };
    let system = format!("s=/var/run/libvirt/{daemon}-sock{read_only}");
    let session =
        format!("s=\"${{XDG_RUNTIME_DIR:-${{XDG_CACHE_HOME:-$HOME/.cache}}}}\"/libvirt/{daemon}-sock");
    Ok(match request.path {
        "/session" => format!("if [ \"$(id -u)\" = 0 ]; then {system}; else {session}; fi"),
        _ => system,
    })
}

/// Quotes a text as one word for a POSIX shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::Path;
    use std::process::Command;

    use super::*;
    use crate::address::plain_request;

    fn parameters(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// Runs a command as ssh does, with the programs of one directory, and returns its output.
    fn run(folder: &Path, command: &str) -> String {
        let output = Command::new("/bin/sh")
            .args(["-c", command])
            .env_clear()
            .env("PATH", folder)
            .env("HOME", "/home/of me")
            .output()
            .unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
    }

    fn add(folder: &Path, name: &str, script: &str) {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        virgo_testkit::write_program(&path, &format!("#!/bin/sh\n{script}\n"));
    }

    /// Fake netcat: prints its arguments in brackets; answers `-q` like Debian's.
    const FAKE_NETCAT: &str = r#"if [ "$*" = -q ]; then echo "nc: option requires an argument -- 'q'" >&2; exit 1; fi
        printf '%s' "${0##*/}"; printf ' [%s]' "$@"; echo"#;

    fn lab() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in ["sh", "grep", "id"] {
            let found = ["/bin", "/usr/bin"].map(|place| Path::new(place).join(name));
            let found = found.iter().find(|path| path.exists()).unwrap();
            std::os::unix::fs::symlink(found, folder.path().join(name)).unwrap();
        }
        folder
    }

    #[test]
    fn the_helper_is_preferred_to_netcat() {
        let lab = lab();
        let none = BTreeMap::new();
        let request = Request { for_daemon: "qemu:///system", ..plain_request("qemu", "/system", &none) };
        let command = remote_command(&request).unwrap();
        let said = run(lab.path(), &command);
        assert_eq!(said, "neither virt-ssh-helper nor nc is installed there\n");
        add(lab.path(), "nc", FAKE_NETCAT);
        assert_eq!(run(lab.path(), &command), "nc [-q0] [-U] [/var/run/libvirt/libvirt-sock]\n");
        let read_only = Request { read_only: true, ..request };
        let command = remote_command(&read_only).unwrap();
        assert_eq!(run(lab.path(), &command), "nc [-q0] [-U] [/var/run/libvirt/libvirt-sock-ro]\n");
        add(lab.path(), "virt-ssh-helper", FAKE_NETCAT);
        assert_eq!(run(lab.path(), &command), "virt-ssh-helper [-r] [qemu:///system]\n");
        let any = Request { for_daemon: "", path: "/", ..request };
        assert_eq!(run(lab.path(), &remote_command(&any).unwrap()), "virt-ssh-helper [remote:///]\n");
        // A netcat that is asked for is used even if the helper is there.
        let native = parameters(&[("proxy", "native"), ("mode", "legacy"), ("socket", "/a b'c\"$d")]);
        let native = Request { parameters: &native, for_daemon: "test:///x?y=z", ..request };
        assert_eq!(
            run(lab.path(), &remote_command(&native).unwrap()),
            "virt-ssh-helper [test:///x?y=z&mode=legacy&socket=/a%20b%27c%22%24d]\n"
        );
    }

    #[test]
    fn any_netcat_and_any_socket_name_work() {
        let lab = lab();
        add(lab.path(), "virt-ssh-helper", FAKE_NETCAT);
        add(lab.path(), "odd folder/n'c \"$HOME", FAKE_NETCAT);
        // Without `-q`, it prints its usage.
        add(lab.path(), "nc", &FAKE_NETCAT.replace("option requires an argument", "invalid option"));
        let run_with = |pairs: &[(&str, &str)], path| {
            let parameters = parameters(pairs);
            run(lab.path(), &remote_command(&plain_request("qemu", path, &parameters)).unwrap())
        };
        let odd = "/x y/it's \"$HOME\" `id` \\n!";
        assert_eq!(run_with(&[("socket", odd)], "/system"), format!("nc [-U] [{odd}]\n"));
        let odd_netcat = lab.path().join("odd folder/n'c \"$HOME");
        let said = run_with(&[("socket", odd), ("netcat", odd_netcat.to_str().unwrap())], "/system");
        assert_eq!(said, format!("n'c \"$HOME [-q0] [-U] [{odd}]\n"));
        let said = run_with(&[("proxy", "netcat"), ("mode", "direct")], "/system");
        assert_eq!(said, "nc [-U] [/var/run/libvirt/virtqemud-sock]\n");
        // The remote user decides between system and session.
        let said = run_with(&[("proxy", "netcat")], "/session");
        let expected = match rustix::process::getuid().is_root() {
            true => "nc [-U] [/var/run/libvirt/libvirt-sock]\n",
            false => "nc [-U] [/home/of me/.cache/libvirt/libvirt-sock]\n",
        };
        assert_eq!(said, expected);
        std::fs::remove_file(lab.path().join("id")).unwrap();
        add(lab.path(), "id", "echo 1000");
        let said = run_with(&[("proxy", "netcat")], "/session");
        assert_eq!(said, "nc [-U] [/home/of me/.cache/libvirt/libvirt-sock]\n");
    }

    #[test]
    fn contradictory_parameters_are_refused() {
        let refused = |driver, pairs: &[(&str, &str)]| {
            let parameters = parameters(pairs);
            remote_command(&plain_request(driver, "/system", &parameters)).unwrap_err().message
        };
        assert!(refused("qemu", &[("proxy", "native"), ("netcat", "/nc")]).contains("'/nc'"));
        assert!(refused("remote", &[("proxy", "netcat"), ("mode", "direct")]).contains("'remote'"));
    }
}
