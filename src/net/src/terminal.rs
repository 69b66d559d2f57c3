//! Whether a program can prompt the user at this process's terminal. Otherwise a tunnel's program gets a session of
//! its own.

use std::ffi::OsStr;

use rustix::fs::{Mode, OFlags};

/// Whether there is a terminal, this process is in its foreground, and ssh is not configured to use askpass.
///
/// A background process that reads from the terminal is stopped (`SIGTTIN`), together with its whole job. Without a
/// terminal, ssh prompts by `SSH_ASKPASS`, if there is a display, or not at all.
pub(crate) fn can_prompt() -> bool {
    let variable = |name| std::env::var_os(name).unwrap_or_default();
    let require = variable("SSH_ASKPASS_REQUIRE");
    !prefers_askpass(&require, !variable("DISPLAY").is_empty()) && is_foreground()
}

/// Whether ssh prompts by `SSH_ASKPASS` even if there is a terminal.
fn prefers_askpass(require: &OsStr, has_display: bool) -> bool {
    require.eq_ignore_ascii_case("force") || (require.eq_ignore_ascii_case("prefer") && has_display)
}

fn is_foreground() -> bool {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(terminal) = rustix::fs::open("/dev/tty", flags, Mode::empty()) else { return false };
    rustix::termios::tcgetpgrp(&terminal).is_ok_and(|front| front == rustix::process::getpgrp())
}

#[cfg(test)]
mod tests {
    use super::*;

    // Terminals are tested in tests/remote/ssh_asks.rs of the drivers, in processes of their own.
    #[test]
    fn askpass_is_preferred_where_configured() {
        for (require, without_display, with_display) in [
            ("force", true, true),
            ("Force", true, true),
            ("prefer", false, true),
            ("never", false, false),
            ("", false, false),
        ] {
            assert_eq!(prefers_askpass(require.as_ref(), false), without_display, "{require}");
            assert_eq!(prefers_askpass(require.as_ref(), true), with_display, "{require}");
        }
    }
}
