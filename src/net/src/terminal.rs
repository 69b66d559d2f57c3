//! Whether what is run on behalf of this process can ask its user something at a terminal. The carrier asks, and
//! runs it in a session of its own if not.

use std::ffi::OsStr;

use rustix::fs::{Mode, OFlags};

/// Whether this process has a terminal, is in its foreground, and ssh is not told to ask elsewhere.
///
/// In the background ssh would be stopped when it asks, and this process with it, for the system stops all of a
/// job. Without a terminal, ssh asks by `SSH_ASKPASS`, if there is a display, or not at all.
pub(crate) fn is_for_questions() -> bool {
    let variable = |name| std::env::var_os(name).unwrap_or_default();
    let require = variable("SSH_ASKPASS_REQUIRE");
    !is_elsewhere(&require, !variable("DISPLAY").is_empty()) && is_ours()
}

/// Whether ssh asks by `SSH_ASKPASS` even if there is a terminal.
fn is_elsewhere(require: &OsStr, has_display: bool) -> bool {
    require.eq_ignore_ascii_case("force") || (require.eq_ignore_ascii_case("prefer") && has_display)
}

fn is_ours() -> bool {
    let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK | OFlags::CLOEXEC;
    let Ok(terminal) = rustix::fs::open("/dev/tty", flags, Mode::empty()) else { return false };
    rustix::termios::tcgetpgrp(&terminal).is_ok_and(|front| front == rustix::process::getpgrp())
}

#[cfg(test)]
mod tests {
    use super::*;

    // Terminals are in tests/remote/ssh_asks.rs of the drivers, in processes of their own.
    #[test]
    fn ssh_may_be_told_to_ask_elsewhere() {
        for (require, without_display, with_display) in [
            ("force", true, true),
            ("Force", true, true),
            ("prefer", false, true),
            ("never", false, false),
            ("", false, false),
        ] {
            assert_eq!(is_elsewhere(require.as_ref(), false), without_display, "{require}");
            assert_eq!(is_elsewhere(require.as_ref(), true), with_display, "{require}");
        }
    }
}
