//! The ports of networks: what is known of them, and what is irregular of their operations.

use std::future::Future;
use std::sync::Arc;

use virgo_operations::wire::{Describe, FromWire, ToWire, amounts_from_wire};
use virgo_operations::*;
use virgo_wire::remote::procedure::*;
use virgo_wire::remote::{
    NetworkListAllPortsArgs, NetworkPortGetParametersArgs, NetworkPortLookupByUuidArgs,
};

use super::connection::Connection;
use super::daemon::Daemon;
use super::unannounced::Unannounced;

#[remote_driver]
impl NetworkPortCollection for Connection {
    async fn list_all_ports(&self, network: &handle::Network) -> Result<Vec<record::NetworkPort>> {
        let at = self.now();
        let args = NetworkListAllPortsArgs { network: network.to_wire(), need_results: 1, flags: 0 };
        let ports: Vec<handle::NetworkPort> =
            FromWire::from_wire(self.ask::<NetworkListAllPorts>(&args).await?.ports);
        Ok(ports.into_iter().map(|port| Arc::new(NetworkPortRecord::from(port).revised(at))).collect())
    }

    async fn lookup_port_by_uuid(
        &self,
        network: &handle::Network,
        uuid: &str,
    ) -> Result<record::NetworkPort> {
        let args =
            NetworkPortLookupByUuidArgs { network: network.to_wire(), uuid: parse_uuid(uuid)?.to_wire() };
        let port = self.ask::<NetworkPortLookupByUuid>(&args).await?.port;
        self.describe(&handle::NetworkPort::from_wire(port)).await
    }
}

#[remote_driver]
impl NetworkPorts for Connection {
    /// Two calls, as for others with parameters: how many there are, and which. These refuse the flag of those who
    /// understand strings, for there are none.
    async fn fetch_parameters(&self, port: &handle::NetworkPort) -> Result<TypedParameters> {
        let ask = |nparams| {
            let args = NetworkPortGetParametersArgs { port: port.to_wire(), nparams, flags: 0 };
            self.ask::<NetworkPortGetParameters>(&args)
        };
        let mut answer = ask(0).await?;
        if answer.params.is_empty() && answer.nparams > 0 {
            answer = ask(answer.nparams).await?;
        }
        Ok(amounts_from_wire(&FromWire::from_wire(answer.params)))
    }
}

impl Unannounced for NetworkPortRecord {
    const MISSING: ErrorCode = ErrorCode::NoNetworkPort;

    fn find(
        daemon: &Arc<Daemon>,
        port: &handle::NetworkPort,
    ) -> impl Future<Output = Result<handle::NetworkPort>> + Send + use<> {
        let args = NetworkPortLookupByUuidArgs { network: port.network.to_wire(), uuid: port.uuid.to_wire() };
        let found = daemon.ask::<NetworkPortLookupByUuid>(&args);
        async move { Ok(FromWire::from_wire(found.await?.port)) }
    }
}
