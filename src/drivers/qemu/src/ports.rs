//! Where the displays of a domain that is being started listen: whether their addresses can be listened at, and ports
//! that are free. Called when a domain is started.
//!
//! A port is free until QEMU listens there, a moment after it was chosen. Until then it is kept from other starts of
//! this process, and only that port: a QEMU that hangs keeps nobody else from starting. Another program may still
//! take it; then QEMU says so.
use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::ops::RangeInclusive;
use std::sync::{Mutex, MutexGuard, PoisonError};

use virgo_model::Domain;
use virgo_model::domain::{Graphics, GraphicsType, ListenType};
use virgo_operations::{Error, ErrorCode, Result};

/// The ports that domains which are being started will listen at. The lock is held for moments only.
static TAKEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());

/// See the module. Dropping it gives the ports up: QEMU has them then, or will never have them.
#[derive(Debug, Default)]
pub(super) struct Ports {
    /// What the addresses are that displays listen at.
    addresses: BTreeMap<String, Vec<IpAddr>>,
    held: Mutex<Vec<u16>>,
}

impl Ports {
    /// Looks the addresses of a domain's displays up, and takes the ports that it names.
    ///
    /// # Errors
    /// `ConfigUnsupported` for an address that is not known, or is none of this host's.
    pub(super) async fn of(domain: &Domain) -> Result<Self> {
        let mut ports = Self::default();
        for display in &domain.devices.graphics {
            let Some(address) = address_of(display) else { continue };
            for named in [display.port, display.websocket].into_iter().flatten() {
                ports.take(u16::try_from(named).unwrap_or_default());
            }
            if ports.addresses.contains_key(address) {
                continue;
            }
            let wrong = |what: &str| {
                let kind = display.kind.as_str();
                let message = format!("<graphics type='{kind}'> cannot listen at '{address}': {what}");
                Error::new(ErrorCode::ConfigUnsupported, message)
            };
            let found = virgo_net::resolve(address, 0).await.map_err(|error| wrong(&error.message))?;
            let found: Vec<_> = found.into_iter().map(|found| found.ip()).collect();
            let tried = found.clone();
            virgo_runtime::blocking(move || listen(&tried, 0)).await.map_err(|error| match error.kind() {
                ErrorKind::AddrNotAvailable => wrong("it is no address of this host"),
                _ => wrong(&virgo_sys::words(&error)),
            })?;
            ports.addresses.insert(address.to_owned(), found);
        }
        Ok(ports)
    }

    /// Chooses a port, which is kept for this domain. Blocks.
    ///
    /// # Errors
    /// `OperationFailed` when none is free, `SystemError` when that can't be found out.
    pub(super) fn choose(&self, address: &str, range: RangeInclusive<u16>) -> Result<u16> {
        let failed = |error| Error::system(format!("cannot listen at a port of '{address}'"), &error);
        // All that a domain's displays listen at was looked up.
        let found = self.addresses.get(address).map(Vec::as_slice).unwrap_or_default();
        for port in range.clone() {
            if !self.take(port) {
                continue;
            }
            if is_free(found, port).map_err(failed)? {
                return Ok(port);
            }
            self.give_up(port);
        }
        let (first, last) = range.into_inner();
        Err(Error::failed(format!("no port from {first} to {last} is free on {address}")))
    }

    /// Keeps a port from others; false if another one has it.
    fn take(&self, port: u16) -> bool {
        let is_new = port != 0 && lock(&TAKEN).insert(port);
        if is_new {
            lock(&self.held).push(port);
        }
        is_new
    }

    fn give_up(&self, port: u16) {
        lock(&self.held).retain(|held| *held != port);
        lock(&TAKEN).remove(&port);
    }
}

impl Drop for Ports {
    fn drop(&mut self) {
        let mut taken = lock(&TAKEN);
        for port in std::mem::take(&mut *lock(&self.held)) {
            taken.remove(&port);
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The address at which a display listens, if it does not listen at a socket or nowhere.
fn address_of(display: &Graphics) -> Option<&str> {
    if !matches!(display.kind, GraphicsType::Vnc | GraphicsType::Spice) {
        return None;
    }
    let listen = display.listens.first();
    match listen.map(|listen| listen.kind) {
        None if display.socket.is_some() => return None,
        None | Some(ListenType::Address) => {}
        Some(_) => return None,
    }
    let said = [listen.and_then(|listen| listen.address.as_deref()), display.listen.as_deref()];
    Some(said.into_iter().flatten().find(|address| !address.is_empty()).unwrap_or("127.0.0.1"))
}

/// Listens at one of the addresses, and stops. Of a name's addresses not all need be there.
fn listen(addresses: &[IpAddr], port: u16) -> std::io::Result<()> {
    let mut result = Err(ErrorKind::AddrNotAvailable.into());
    for address in addresses {
        match TcpListener::bind((*address, port)) {
            Err(error) if error.kind() == ErrorKind::AddrNotAvailable => {}
            Ok(_) => result = Ok(()),
            Err(error) => return Err(error),
        }
    }
    result
}

/// Tells whether nobody listens at a port. A server on all addresses would be in the way too, which only a bind
/// there shows.
fn is_free(addresses: &[IpAddr], port: u16) -> std::io::Result<bool> {
    let mut all = addresses.to_vec();
    let any = |address: &IpAddr| match address {
        IpAddr::V4(_) => IpAddr::from(Ipv4Addr::UNSPECIFIED),
        IpAddr::V6(_) => IpAddr::from(Ipv6Addr::UNSPECIFIED),
    };
    all.extend(addresses.iter().map(any));
    match listen(&all, port) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::AddrInUse => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use futures_lite::future::block_on;

    use super::*;

    fn domain(displays: &str) -> Domain {
        let xml = format!(
            "<domain type='qemu'><name>a</name><memory>1024</memory><devices>{displays}</devices></domain>"
        );
        Domain::parse(&xml).unwrap()
    }

    #[test]
    fn two_starts_get_two_ports_and_nobody_waits() {
        let vnc = domain("<graphics type='vnc'/>");
        let (one, other) = (block_on(Ports::of(&vnc)).unwrap(), block_on(Ports::of(&vnc)).unwrap());
        let first = one.choose("127.0.0.1", 45_000..=45_100).unwrap();
        // The first one's QEMU hangs, and has not listened yet.
        let second = other.choose("127.0.0.1", 45_000..=45_100).unwrap();
        assert_ne!(first, second);
        assert_eq!(other.choose("127.0.0.1", first..=first).unwrap_err().code(), ErrorCode::OperationFailed);
        drop(one);
        assert_eq!(other.choose("127.0.0.1", first..=first), Ok(first));
    }

    #[test]
    fn a_port_that_somebody_listens_at_is_not_free() {
        let vnc = domain("<graphics type='vnc'/>");
        for address in ["127.0.0.1", "0.0.0.0"] {
            let listener = TcpListener::bind((address, 0)).unwrap();
            let port = listener.local_addr().unwrap().port();
            let ports = block_on(Ports::of(&vnc)).unwrap();
            assert!(ports.choose("127.0.0.1", port..=port).is_err(), "{address}");
            drop(listener);
            assert_eq!(ports.choose("127.0.0.1", port..=port), Ok(port));
        }
    }

    #[test]
    fn a_port_that_is_named_is_not_chosen_for_another() {
        let named = block_on(Ports::of(&domain("<graphics type='spice' port='45200'/>"))).unwrap();
        let other = block_on(Ports::of(&domain("<graphics type='vnc'/>"))).unwrap();
        assert_eq!(other.choose("127.0.0.1", 45_200..=45_201), Ok(45_201));
        drop(named);
    }

    #[test]
    fn what_is_wrong_with_an_address_is_said() {
        for (displays, what) in [
            (
                "<graphics type='vnc' listen='nosuch.invalid'/>",
                "'nosuch.invalid': the host 'nosuch.invalid' is not",
            ),
            (
                "<graphics type='spice'><listen type='address' address='192.0.2.1'/></graphics>",
                "'192.0.2.1': it is no",
            ),
            (
                "<graphics type='vnc' port='5901' listen='2001:db8::1'/>",
                "'2001:db8::1': it is no address of this host",
            ),
        ] {
            let error = block_on(Ports::of(&domain(displays))).unwrap_err();
            assert_eq!(error.code(), ErrorCode::ConfigUnsupported);
            assert!(error.message().contains(what), "{error}");
        }
        for displays in [
            "<graphics type='vnc' socket='/x' listen='nosuch.invalid'/>",
            "<graphics type='vnc'><listen type='socket'/></graphics>",
            "<graphics type='spice'><listen type='none'/></graphics>",
            "<graphics type='egl-headless'/>",
            "<graphics type='vnc' listen='localhost'/>",
            "<graphics type='vnc' listen=''><listen type='address' address=''/></graphics>",
            "<graphics type='vnc' listen='0.0.0.0'/>",
        ] {
            block_on(Ports::of(&domain(displays))).unwrap();
        }
    }
}
