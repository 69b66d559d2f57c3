//! Consoles, keyboards and screens of QEMU's domains.
use std::os::fd::{AsFd, OwnedFd};

use glib::Bytes;
use serde_json::json;
use virgo_model::Domain;
use virgo_model::domain::CharDevice;
use virgo_operations::wire::milliseconds;
use virgo_operations::{
    DomainConsoleFlags, DomainDevices, DomainGraphicsFlags, Error, KeycodeSet, Result, driver, handle,
};

use super::connection::Connection;
use super::definition::capabilities_of;
use super::{console, graphics, keys, screenshot};

/// The most keys that are pressed together.
const MOST_KEYS: usize = 16;

#[driver]
impl DomainDevices for Connection {
    async fn open_console(
        &self,
        domain: &handle::Domain,
        device: Option<&str>,
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream> {
        self.open_port(domain, flags, |live| find_console(live, device)).await
    }

    async fn open_channel(
        &self,
        domain: &handle::Domain,
        name: Option<&str>,
        flags: DomainConsoleFlags,
    ) -> Result<handle::Stream> {
        self.open_port(domain, flags, |live| find_channel(live, name)).await
    }

    async fn screenshot(&self, domain: &handle::Domain, screen: u32) -> Result<(Bytes, String)> {
        let host = self.host()?;
        let (live, monitor) = {
            let mut state = host.state();
            let live = state.live(domain)?;
            (live.domain.clone(), live.monitor.clone())
        };
        let screen = screenshot::find(&live, screen)?;
        let capabilities = capabilities_of(host, &live).await?;
        screenshot::take(&monitor, &capabilities, screen).await
    }

    async fn send_key(
        &self,
        domain: &handle::Domain,
        codeset: KeycodeSet,
        hold_time: u64,
        keycodes: &[u32],
    ) -> Result<()> {
        let host = self.host()?;
        if keycodes.is_empty() || keycodes.len() > MOST_KEYS {
            let message =
                format!("from 1 to {MOST_KEYS} keys can be pressed together, not {}", keycodes.len());
            return Err(Error::argument(message));
        }
        let key = |code: &u32| Ok(json!({ "type": "number", "data": keys::to_qnum(codeset, *code)? }));
        let pressed = {
            let mut state = host.state();
            let live = state.live(domain)?;
            let mut arguments = json!({ "keys": keycodes.iter().map(key).collect::<Result<Vec<_>>>()? });
            if hold_time > 0 {
                // In milliseconds.
                arguments["hold-time"] = json!(milliseconds(hold_time));
            }
            live.monitor.execute("send-key", arguments)
        };
        pressed.await.map(drop)
    }

    async fn inject_nmi(&self, domain: &handle::Domain) -> Result<()> {
        let host = self.host()?;
        let injected = {
            let mut state = host.state();
            state.live(domain)?.monitor.execute("inject-nmi", json!({}))
        };
        injected.await.map(drop)
    }

    async fn open_graphics(
        &self,
        domain: &handle::Domain,
        index: u32,
        socket: &OwnedFd,
        flags: DomainGraphicsFlags,
    ) -> Result<()> {
        let host = self.host()?;
        let socket = virgo_sys::fd::duplicate(socket.as_fd())
            .map_err(|e| Error::system("cannot pass a socket to a domain", &e))?;
        let (monitor, protocol) = {
            let mut state = host.state();
            let live = state.live(domain)?;
            (live.monitor.clone(), graphics::protocol(&live.domain, index)?)
        };
        graphics::attach(&monitor, protocol, socket, flags).await
    }

    async fn open_graphics_fd(
        &self,
        domain: &handle::Domain,
        index: u32,
        flags: DomainGraphicsFlags,
    ) -> Result<OwnedFd> {
        let (ours, theirs) = virgo_sys::fd::socket_pair(false)
            .map_err(|e| Error::system("cannot make a pair of sockets", &e))?;
        self.open_graphics(domain, index, &theirs, flags).await?;
        Ok(ours)
    }
}

impl Connection {
    async fn open_port(
        &self,
        domain: &handle::Domain,
        flags: DomainConsoleFlags,
        find: impl FnOnce(&Domain) -> Result<&CharDevice> + Send,
    ) -> Result<handle::Stream> {
        let host = self.host()?;
        let (id, port) = {
            let mut state = host.state();
            let live = state.live(domain)?;
            (live.id, find(&live.domain)?.clone())
        };
        let alias = port.alias.clone().unwrap_or_default();
        let end = virgo_runtime::blocking(move || console::connect(&port)).await?;
        let mut state = host.state();
        let live = state.live(domain)?;
        if live.id != id {
            return Err(Error::failed(format!("domain '{}' has stopped meanwhile", domain.name)));
        }
        let force = flags.contains(DomainConsoleFlags::FORCE);
        live.consoles.open(&alias, end, force)
    }
}

/// Finds a console or port by alias; without one, the first console, or else the first serial port.
fn find_console<'a>(domain: &'a Domain, alias: Option<&str>) -> Result<&'a CharDevice> {
    let devices = &domain.devices;
    let mut ports = devices.consoles.iter().chain(&devices.serials).chain(&devices.parallels);
    let found = match alias {
        Some(alias) => ports.find(|port| port.alias.as_deref() == Some(alias)),
        None => ports.next(),
    };
    found.ok_or_else(|| match alias {
        Some(alias) => Error::argument(format!("domain '{}' has no console '{alias}'", domain.name)),
        None => Error::failed(format!("domain '{}' has no console", domain.name)),
    })
}

/// Finds a channel by its target's name; without one, the first.
fn find_channel<'a>(domain: &'a Domain, name: Option<&str>) -> Result<&'a CharDevice> {
    let target = |channel: &CharDevice| channel.target.as_ref().and_then(|target| target.name.clone());
    let mut channels = domain.devices.channels.iter();
    let found = match name {
        Some(name) => channels.find(|channel| target(channel).as_deref() == Some(name)),
        None => channels.next(),
    };
    found.ok_or_else(|| match name {
        Some(name) => Error::argument(format!("domain '{}' has no channel '{name}'", domain.name)),
        None => Error::failed(format!("domain '{}' has no channel", domain.name)),
    })
}
