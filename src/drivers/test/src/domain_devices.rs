//! Console, keyboard and screen of made-up domains.

use std::os::fd::OwnedFd;

use glib::Bytes;
use virgo_operations::{
    DomainConsoleFlags, DomainDevices, Error, ErrorCode, KeycodeSet, Result, driver, handle,
};

use super::connection::Connection;
use super::console::Console;

/// What every made-up screen shows.
const SCREEN: &[u8] = include_bytes!("screen.png");

/// The most keys that are pressed together.
const MOST_KEYS: usize = 16;

/// The highest code that any set of codes has.
const HIGHEST_KEYCODE: u32 = 0xffff;

#[driver]
impl DomainDevices for Connection {
    async fn open_console(
        &self,
        domain: &handle::Domain,
        device: Option<&str>,
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream> {
        let mut state = self.state()?;
        let machine = state.find_mut(domain)?;
        let name = machine.name().to_owned();
        let run = machine.active_mut()?;
        if let Some(device) = device.filter(|device| !["console0", "serial0"].contains(device)) {
            let message = format!("domain '{name}' has no console '{device}', only console0");
            return Err(Error::argument(message));
        }
        if run.console.as_ref().is_some_and(Console::is_open) && !flags.contains(DomainConsoleFlags::FORCE) {
            return Err(Error::failed(format!("the console of domain '{name}' is in use")));
        }
        let (console, end): (Console, OwnedFd) = Console::open(&name)?;
        run.console = Some(console);
        Ok(handle::Stream::plain(end))
    }

    async fn screenshot(&self, domain: &handle::Domain, screen: u32) -> Result<(Bytes, String)> {
        self.state()?.find_mut(domain)?.active()?;
        if screen != 0 {
            return Err(Error::argument(format!("domain '{}' has no screen {screen}, only 0", domain.name)));
        }
        Ok((Bytes::from_static(SCREEN), "image/png".to_owned()))
    }

    async fn send_key(
        &self,
        domain: &handle::Domain,
        codeset: KeycodeSet,
        _hold_time: u64,
        keycodes: &[u32],
    ) -> Result<()> {
        if keycodes.is_empty() || keycodes.len() > MOST_KEYS {
            let message =
                format!("from 1 to {MOST_KEYS} keys can be pressed together, not {}", keycodes.len());
            return Err(Error::argument(message));
        }
        self.state()?.find_mut(domain)?.active()?;
        match keycodes.iter().find(|code| **code > HIGHEST_KEYCODE) {
            Some(code) => {
                let message = format!("no key has the code {code} in the set {codeset:?}");
                Err(Error::new(ErrorCode::InvalidArg, message))
            }
            None => Ok(()),
        }
    }
}
