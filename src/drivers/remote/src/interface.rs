//! The network interfaces of the host: what is known of them, and what is irregular of their operations.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::{FromWire, ToWire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{InterfaceIsActiveArgs, InterfaceLookupByNameArgs};

use super::connection::Connection;
use super::daemon::Daemon;
use super::unannounced::Unannounced;

#[remote_driver]
impl InterfaceCollection for Connection {
    async fn list_all_interfaces(&self, flags: InterfaceListFlags) -> Result<Vec<record::Interface>> {
        let at = self.now();
        let marks = [InterfaceListFlags::ACTIVE.bits()];
        let listed = self
            .list_marked::<ConnectListAllInterfaces, handle::Interface, _, 1>(flags.bits(), marks)
            .await?;
        let record = |interface: &handle::Interface| {
            let active = listed.is(interface, 0).unwrap_or_default();
            Arc::new(InterfaceRecord { active, ..interface.clone().into() }.revised(at))
        };
        Ok(listed.all.iter().map(record).collect())
    }
}

#[remote_driver]
impl Interfaces for Connection {}

impl Unannounced for InterfaceRecord {
    const MISSING: ErrorCode = ErrorCode::NoInterface;

    fn find(
        daemon: &Arc<Daemon>,
        interface: &handle::Interface,
    ) -> impl Future<Output = Result<handle::Interface>> + Send + use<> {
        let args = InterfaceLookupByNameArgs { name: interface.name.clone() };
        let found = daemon.ask::<InterfaceLookupByName>(&args);
        async move { Ok(FromWire::from_wire(found.await?.iface)) }
    }

    fn complete(
        daemon: &Arc<Daemon>,
        interface: handle::Interface,
    ) -> impl Future<Output = Result<Self>> + Send + use<> {
        let active =
            daemon.ask::<InterfaceIsActive>(&InterfaceIsActiveArgs { iface: (&interface).to_wire() });
        async move { Ok(Self { active: active.await?.active != 0, ..interface.into() }) }
    }
}
