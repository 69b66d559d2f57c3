//! What ssh is told to run at the host: whatever there connects its input and output to the daemon's socket.
//!
//! That is `virt-ssh-helper`, which comes with newer libvirts and finds the socket itself, or a netcat. The
//! command goes through two shells. The user's own may be of any kind, so it only gets `sh -c` and one quoted
//! word; the script in that word is for a POSIX shell.

use crate::local::daemon_of;
use crate::{NetError, Problem, Request};

/// Composes the command.
///
/// # Errors
/// `Argument` for parameters that contradict each other.
pub(crate) fn remote_command(request: &Request<'_>) -> Result<String, NetError> {
    let wrong = |message: String| Err(NetError::new(Problem::Argument, message));
    let netcat = request.parameter("netcat");
    let script = match (request.parameter("proxy"), netcat) {
        (Some("native"), Some(netcat)) => {
            return wrong(format!("'proxy=native' has no use for the netcat '{netcat}'"));
        }
        (Some("native"), None) => format!("exec {}", helper(request)),
        // Older helpers pass over the socket that they are told.
        (None, None) if request.parameter("socket").is_none() => either(request)?,
        (Some("auto"), None) => either(request)?,
        (_, netcat) => by_netcat(request, netcat.unwrap_or("nc"))?,
    };
    Ok(format!("sh -c {}", quoted(&script)))
}

/// The helper, or a netcat where there is none.
fn either(request: &Request<'_>) -> Result<String, NetError> {
    Ok(format!(
        "if command -v virt-ssh-helper >/dev/null 2>&1; then exec {}; fi; \
         if ! command -v nc >/dev/null 2>&1; then \
         echo 'neither virt-ssh-helper nor nc is installed there' >&2; exit 127; fi; {}",
        helper(request),
        by_netcat(request, "nc")?,
    ))
}

fn helper(request: &Request<'_>) -> String {
    let read_only = if request.read_only { "-r " } else { "" };
    format!("virt-ssh-helper {read_only}{}", quoted(&for_helper(request)))
}

/// The URI by which the helper finds the socket.
fn for_helper(request: &Request<'_>) -> String {
    let mut uri = match request.for_daemon {
        // Any daemon; the helper wants a URI nevertheless.
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

/// Some netcats go on after the end of their input until they are told `-q0`, and some do not know that.
fn by_netcat(request: &Request<'_>, netcat: &str) -> Result<String, NetError> {
    let netcat = quoted(netcat);
    Ok(format!(
        "{}; if {netcat} -q 2>&1 </dev/null | grep 'requires an argument' >/dev/null; \
         then exec {netcat} -q0 -U \"$s\"; else exec {netcat} -U \"$s\"; fi",
        socket(request)?,
    ))
}

/// Sets `$s` to the daemon's socket.
fn socket(request: &Request<'_>) -> Result<String, NetError> {
    if let Some(path) = request.parameter("socket") {
        return Ok(format!("s={}", quoted(path)));
    }
    let daemon = match request.parameter("mode") {
        Some("direct") => daemon_of(request.driver).ok_or_else(|| {
            let message = format!("no daemon is for '{}' alone, as 'mode=direct' needs", request.driver);
            NetError::new(Problem::Argument, message)
        })?,
        _ => "libvirt",
    };
    // Only there it is known who the user is, and where users have their sockets.
    let read_only = if request.read_only { "-ro" } else { "" };
    let system = format!("s=/var/run/libvirt/{daemon}-sock{read_only}");
    let session =
        format!("s=\"${{XDG_RUNTIME_DIR:-${{XDG_CACHE_HOME:-$HOME/.cache}}}}\"/libvirt/{daemon}-sock");
    Ok(match request.path {
        "/session" => format!("if [ \"$(id -u)\" = 0 ]; then {system}; else {session}; fi"),
        _ => system,
    })
}

/// A text as one word for a shell, whatever is in it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;
    use std::process::Command;

    use super::*;
    use crate::address::plain_request;

    fn parameters(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    /// Runs a command as ssh does, with the programs of one folder, and gives what it said.
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
        std::fs::write(&path, format!("#!/bin/sh\n{script}\n")).unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o755)).unwrap();
    }

    /// Says its arguments, one in brackets each; `-q` as Debian's netcat does.
    const SAYS: &str = r#"if [ "$*" = -q ]; then echo "nc: option requires an argument -- 'q'" >&2; exit 1; fi
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
    fn the_helper_comes_first_and_then_netcat() {
        let lab = lab();
        let none = BTreeMap::new();
        let request = Request { for_daemon: "qemu:///system", ..plain_request("qemu", "/system", &none) };
        let command = remote_command(&request).unwrap();
        let said = run(lab.path(), &command);
        assert_eq!(said, "neither virt-ssh-helper nor nc is installed there\n");
        add(lab.path(), "nc", SAYS);
        assert_eq!(run(lab.path(), &command), "nc [-q0] [-U] [/var/run/libvirt/libvirt-sock]\n");
        let read_only = Request { read_only: true, ..request };
        let command = remote_command(&read_only).unwrap();
        assert_eq!(run(lab.path(), &command), "nc [-q0] [-U] [/var/run/libvirt/libvirt-sock-ro]\n");
        add(lab.path(), "virt-ssh-helper", SAYS);
        assert_eq!(run(lab.path(), &command), "virt-ssh-helper [-r] [qemu:///system]\n");
        let any = Request { for_daemon: "", path: "/", ..request };
        assert_eq!(run(lab.path(), &remote_command(&any).unwrap()), "virt-ssh-helper [remote:///]\n");
        // One that is said to be wanted is used.
        let native = parameters(&[("proxy", "native"), ("mode", "legacy"), ("socket", "/a b'c\"$d")]);
        let native = Request { parameters: &native, for_daemon: "test:///x?y=z", ..request };
        assert_eq!(
            run(lab.path(), &remote_command(&native).unwrap()),
            "virt-ssh-helper [test:///x?y=z&mode=legacy&socket=/a%20b%27c%22%24d]\n"
        );
    }

    #[test]
    fn netcats_of_any_kind_and_sockets_of_any_name() {
        let lab = lab();
        add(lab.path(), "virt-ssh-helper", SAYS);
        add(lab.path(), "odd folder/n'c \"$HOME", SAYS);
        // It knows no -q, and shows its help.
        add(lab.path(), "nc", &SAYS.replace("option requires an argument", "invalid option"));
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
        // Whose session it is is found out there.
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
    fn what_contradicts_itself() {
        let refused = |driver, pairs: &[(&str, &str)]| {
            let parameters = parameters(pairs);
            remote_command(&plain_request(driver, "/system", &parameters)).unwrap_err().message
        };
        assert!(refused("qemu", &[("proxy", "native"), ("netcat", "/nc")]).contains("'/nc'"));
        assert!(refused("remote", &[("proxy", "netcat"), ("mode", "direct")]).contains("'remote'"));
    }
}
