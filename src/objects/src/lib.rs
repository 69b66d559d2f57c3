//! The GObject classes: what programs in Python, JavaScript, Vala, C and Rust see.
//!
//! A class has three parts: its properties and signals, the methods that are made from operations
//! (one line per topic), and the few methods written by hand because another shape serves better.
#![deny(unsafe_code)]

mod admin;
mod auth_request;
mod command;
mod connection;
mod context_reader;
mod domain;
mod domain_checkpoint;
mod domain_snapshot;
mod interface;
mod kind;
mod lift;
mod listing;
mod live;
mod network;
mod network_port;
mod node;
mod node_device;
mod nw_filter;
mod nw_filter_binding;
mod object_list;
mod opening;
mod process;
mod question;
mod registry;
mod secret;
mod session;
mod status;
mod storage_pool;
mod storage_volume;
mod stream;
mod stream_sides;
mod way;

pub use admin::{AdminClient, AdminConnection, AdminServer};
pub use auth_request::AuthRequest;
pub use command::{Command, CommandStream};
pub use connection::{Connection, ConnectionState};
pub use domain::Domain;
pub use domain_checkpoint::DomainCheckpoint;
pub use domain_snapshot::DomainSnapshot;
pub use interface::Interface;
pub use lift::DomainStats;
pub use network::Network;
pub use network_port::NetworkPort;
pub use node::Node;
pub use node_device::NodeDevice;
pub use nw_filter::NwFilter;
pub use nw_filter_binding::NwFilterBinding;
pub use object_list::ObjectList;
pub use process::Process;
pub use secret::Secret;
pub use storage_pool::StoragePool;
pub use storage_volume::StorageVolume;
pub use stream::Stream;
pub use virgo_operations::{
    AdminClientTransport, AdminShutdownFlags, ConnectionCloseReason, ConnectionFlags, CpuBaselineFlags,
    CpuCompareFlags, CpuCompareResult, CredentialRequest, CredentialType, DhcpLease, DomainAgentReason,
    DomainAgentState, DomainAssociateFlags, DomainAuthorizedSshKeysSetFlags, DomainBlockInfo,
    DomainBlockJobStatus, DomainBlockJobType, DomainBlockResizeFlags, DomainCapabilitiesFlags,
    DomainChannelReason, DomainChannelState, DomainCheckpointCreateFlags, DomainCheckpointDeleteFlags,
    DomainCheckpointListFlags, DomainCheckpointXmlFlags, DomainConsoleFlags, DomainControlErrorReason,
    DomainControlInfo, DomainControlState, DomainDefineFlags, DomainDestroyFlags, DomainDeviceFlags,
    DomainDiskChangeReason, DomainDiskError, DomainDiskErrorCode, DomainEventDetail, DomainFilesystem,
    DomainGraphicsAddress, DomainGraphicsAddressFamily, DomainGraphicsFlags, DomainGraphicsPhase,
    DomainGraphicsReloadType, DomainGraphicsSubject, DomainGuestInfoTypes, DomainHostnameFlags, DomainInfo,
    DomainInterface, DomainInterfaceAddressesSource, DomainInterfaceStats, DomainIoErrorAction,
    DomainIoThread, DomainLifecycleAction, DomainLifecycleEvent, DomainListFlags, DomainMemoryFailureAction,
    DomainMemoryFailureFlags, DomainMemoryFailureRecipient, DomainMemoryFlags, DomainMemoryPeekFlags,
    DomainMessageTypes, DomainMetadataType, DomainModificationImpact, DomainProcessSignal,
    DomainQemuMonitorCommandFlags, DomainQemuMonitorEventFlags, DomainRebootFlags, DomainSaveImageXmlFlags,
    DomainSaveRestoreFlags, DomainSecurityLabel, DomainSetTimeFlags, DomainSetUserPasswordFlags,
    DomainSetVcpuFlags, DomainShutdownFlags, DomainSnapshotCreateFlags, DomainSnapshotDeleteFlags,
    DomainSnapshotListFlags, DomainSnapshotLocation, DomainSnapshotRevertFlags, DomainSnapshotState,
    DomainSnapshotXmlFlags, DomainStartFlags, DomainState, DomainStateReason, DomainStatsFlags,
    DomainStatsTypes, DomainTrayChange, DomainUndefineFlags, DomainVcpuFlags, DomainVcpuPin,
    DomainWatchdogAction, DomainXmlFlags, Error, ErrorCode, InterfaceDefineFlags, InterfaceListFlags,
    InterfaceXmlFlags, IpAddress, IpAddressFamily, KeycodeSet, NetworkCreateFlags, NetworkDefineFlags,
    NetworkListFlags, NetworkMetadataType, NetworkPortCreateFlags, NetworkUpdateCommand, NetworkUpdateFlags,
    NetworkUpdateSection, NetworkXmlFlags, NodeAllocPagesFlags, NodeDeviceCreateFlags, NodeDeviceDefineFlags,
    NodeDeviceListFlags, NodeDeviceUpdateFlags, NodeDeviceXmlFlags, NodeInfo, NodeSecurityModel,
    NodeSuspendTarget, NwFilterBindingCreateFlags, NwFilterDefineFlags, Result, SecretDefineFlags,
    SecretListFlags, SecretUsageType, StoragePoolBuildFlags, StoragePoolCreateFlags, StoragePoolDefineFlags,
    StoragePoolDeleteFlags, StoragePoolInfo, StoragePoolListFlags, StoragePoolState, StoragePoolXmlFlags,
    StorageVolumeCreateFlags, StorageVolumeDeleteFlags, StorageVolumeDownloadFlags, StorageVolumeInfo,
    StorageVolumeInfoFlags, StorageVolumeResizeFlags, StorageVolumeType, StorageVolumeUploadFlags,
    StorageVolumeWipeAlgorithm, TypedParameters, TypedValue, VcpuInfo, VcpuState,
};

/// Everything that is public, in the order of the header.
pub fn namespace() -> virgo_gir::Namespace {
    use virgo_gir::Describe;
    virgo_gir::Namespace {
        name: "Virgo",
        constants: virgo_operations::constants(),
        items: vec![
            ErrorCode::describe(),
            AdminClientTransport::describe(),
            AdminShutdownFlags::describe(),
            CommandStream::describe(),
            ConnectionCloseReason::describe(),
            ConnectionFlags::describe(),
            ConnectionState::describe(),
            CpuBaselineFlags::describe(),
            CpuCompareFlags::describe(),
            CpuCompareResult::describe(),
            CredentialType::describe(),
            DomainAgentReason::describe(),
            DomainAgentState::describe(),
            DomainAssociateFlags::describe(),
            DomainAuthorizedSshKeysSetFlags::describe(),
            DomainBlockJobStatus::describe(),
            DomainBlockJobType::describe(),
            DomainBlockResizeFlags::describe(),
            DomainCapabilitiesFlags::describe(),
            DomainChannelReason::describe(),
            DomainChannelState::describe(),
            DomainCheckpointCreateFlags::describe(),
            DomainCheckpointDeleteFlags::describe(),
            DomainCheckpointListFlags::describe(),
            DomainCheckpointXmlFlags::describe(),
            DomainConsoleFlags::describe(),
            DomainControlErrorReason::describe(),
            DomainControlState::describe(),
            DomainDefineFlags::describe(),
            DomainDestroyFlags::describe(),
            DomainDeviceFlags::describe(),
            DomainDiskChangeReason::describe(),
            DomainDiskErrorCode::describe(),
            DomainEventDetail::describe(),
            DomainGraphicsAddressFamily::describe(),
            DomainGraphicsFlags::describe(),
            DomainGraphicsPhase::describe(),
            DomainGraphicsReloadType::describe(),
            DomainGuestInfoTypes::describe(),
            DomainHostnameFlags::describe(),
            DomainInterfaceAddressesSource::describe(),
            DomainIoErrorAction::describe(),
            DomainLifecycleAction::describe(),
            DomainLifecycleEvent::describe(),
            DomainListFlags::describe(),
            DomainMemoryFailureAction::describe(),
            DomainMemoryFailureFlags::describe(),
            DomainMemoryFailureRecipient::describe(),
            DomainMemoryFlags::describe(),
            DomainMemoryPeekFlags::describe(),
            DomainMessageTypes::describe(),
            DomainMetadataType::describe(),
            DomainModificationImpact::describe(),
            DomainProcessSignal::describe(),
            DomainQemuMonitorCommandFlags::describe(),
            DomainQemuMonitorEventFlags::describe(),
            DomainRebootFlags::describe(),
            DomainSaveImageXmlFlags::describe(),
            DomainSaveRestoreFlags::describe(),
            DomainSetTimeFlags::describe(),
            DomainSetUserPasswordFlags::describe(),
            DomainSetVcpuFlags::describe(),
            DomainShutdownFlags::describe(),
            DomainSnapshotCreateFlags::describe(),
            DomainSnapshotDeleteFlags::describe(),
            DomainSnapshotListFlags::describe(),
            DomainSnapshotLocation::describe(),
            DomainSnapshotRevertFlags::describe(),
            DomainSnapshotState::describe(),
            DomainSnapshotXmlFlags::describe(),
            DomainStartFlags::describe(),
            DomainState::describe(),
            DomainStateReason::describe(),
            DomainStatsFlags::describe(),
            DomainStatsTypes::describe(),
            DomainTrayChange::describe(),
            DomainUndefineFlags::describe(),
            DomainVcpuFlags::describe(),
            DomainWatchdogAction::describe(),
            DomainXmlFlags::describe(),
            IpAddressFamily::describe(),
            InterfaceDefineFlags::describe(),
            InterfaceListFlags::describe(),
            InterfaceXmlFlags::describe(),
            KeycodeSet::describe(),
            NetworkCreateFlags::describe(),
            NetworkDefineFlags::describe(),
            NetworkListFlags::describe(),
            NetworkMetadataType::describe(),
            NetworkPortCreateFlags::describe(),
            NetworkUpdateCommand::describe(),
            NetworkUpdateFlags::describe(),
            NetworkUpdateSection::describe(),
            NetworkXmlFlags::describe(),
            NodeAllocPagesFlags::describe(),
            NodeSuspendTarget::describe(),
            NodeDeviceCreateFlags::describe(),
            NodeDeviceDefineFlags::describe(),
            NodeDeviceListFlags::describe(),
            NodeDeviceUpdateFlags::describe(),
            NodeDeviceXmlFlags::describe(),
            NwFilterBindingCreateFlags::describe(),
            NwFilterDefineFlags::describe(),
            SecretDefineFlags::describe(),
            SecretListFlags::describe(),
            SecretUsageType::describe(),
            StoragePoolBuildFlags::describe(),
            StoragePoolCreateFlags::describe(),
            StoragePoolDefineFlags::describe(),
            StoragePoolDeleteFlags::describe(),
            StoragePoolListFlags::describe(),
            StoragePoolState::describe(),
            StoragePoolXmlFlags::describe(),
            StorageVolumeCreateFlags::describe(),
            StorageVolumeDeleteFlags::describe(),
            StorageVolumeDownloadFlags::describe(),
            StorageVolumeInfoFlags::describe(),
            StorageVolumeResizeFlags::describe(),
            StorageVolumeType::describe(),
            StorageVolumeUploadFlags::describe(),
            StorageVolumeWipeAlgorithm::describe(),
            VcpuState::describe(),
            CredentialRequest::describe(),
            DhcpLease::describe(),
            DomainBlockInfo::describe(),
            DomainControlInfo::describe(),
            DomainDiskError::describe(),
            DomainFilesystem::describe(),
            DomainGraphicsAddress::describe(),
            DomainInfo::describe(),
            DomainInterface::describe(),
            DomainInterfaceStats::describe(),
            DomainIoThread::describe(),
            DomainSecurityLabel::describe(),
            DomainStats::describe(),
            DomainVcpuPin::describe(),
            IpAddress::describe(),
            NodeInfo::describe(),
            NodeSecurityModel::describe(),
            StoragePoolInfo::describe(),
            StorageVolumeInfo::describe(),
            VcpuInfo::describe(),
            AdminClient::describe(),
            AdminConnection::describe(),
            AdminServer::describe(),
            AuthRequest::describe(),
            Command::describe(),
            Connection::describe(),
            Domain::describe(),
            DomainCheckpoint::describe(),
            DomainSnapshot::describe(),
            Interface::describe(),
            Network::describe(),
            NetworkPort::describe(),
            Node::describe(),
            NodeDevice::describe(),
            NwFilter::describe(),
            NwFilterBinding::describe(),
            ObjectList::describe(),
            Process::describe(),
            Secret::describe(),
            StoragePool::describe(),
            StorageVolume::describe(),
            Stream::describe(),
        ],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use virgo_gir::Kind;

    #[test]
    fn whatever_a_function_names_is_in_the_header() {
        let namespace = super::namespace();
        let known: HashSet<_> = namespace.items.iter().map(|item| item.name).collect();
        for item in &namespace.items {
            let Kind::Class { functions, .. } = &item.kind else { continue };
            for function in functions {
                let given = function.params.iter().chain(&function.outs).map(|param| &param.ty);
                for ty in given.chain(&function.ret) {
                    let name = ty.name.replace("const", "").replace(['*', ' '], "");
                    let is_known = !name.starts_with(namespace.name) || known.contains(&*name);
                    assert!(is_known, "{}() names {name}, which namespace() does not list", function.symbol);
                }
            }
        }
    }
}
