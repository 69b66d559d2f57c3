//! Every event of a domain, for the tests of several crates.

use std::collections::HashSet;

use virgo_gir::Number;
use virgo_operations::*;

fn address(family: DomainGraphicsAddressFamily, node: &str, service: &str) -> DomainGraphicsAddress {
    DomainGraphicsAddress { family, node: node.to_owned(), service: service.to_owned() }
}

/// Every event of a domain, at least once.
pub fn domain_events() -> Vec<DomainEvent> {
    let mut parameters = TypedParameters::default();
    parameters.push("cputune.vcpupin0", TypedValue::String("0-1".to_owned()));
    parameters.push("cputune.cpu_shares", TypedValue::ULLong(512));
    let details = (0..0x900).filter_map(DomainEventDetail::from_number);
    let mut all: Vec<_> = details.map(DomainEvent::from).collect();
    assert_eq!(all.iter().map(std::mem::discriminant).collect::<HashSet<_>>().len(), 9);
    all.extend([
        DomainEvent::Rebooted,
        DomainEvent::RtcChanged { utc_offset: -3600 },
        DomainEvent::WatchdogFired { action: DomainWatchdogAction::InjectNmi },
        DomainEvent::IoError {
            device: "virtio-disk0".to_owned(),
            source: "/a".to_owned(),
            action: DomainIoErrorAction::Pause,
            reason: Some("enospc".to_owned()),
        },
        DomainEvent::Graphics {
            phase: DomainGraphicsPhase::Initialize,
            local: address(DomainGraphicsAddressFamily::Unix, "/run/a", ""),
            remote: address(DomainGraphicsAddressFamily::Ipv6, "::1", "5900"),
            auth_scheme: "sasl".to_owned(),
            subject: DomainGraphicsSubject(vec![("saslUsername".to_owned(), "a".to_owned())]),
        },
        DomainEvent::ControlError,
        DomainEvent::BlockJob {
            disk: "vda".to_owned(),
            job_type: DomainBlockJobType::Backup,
            status: DomainBlockJobStatus::Ready,
        },
        DomainEvent::DiskChanged {
            device: "ide0-1-0".to_owned(),
            old_source: Some("/old".to_owned()),
            new_source: None,
            reason: DomainDiskChangeReason::DropMissingOnStart,
        },
        DomainEvent::TrayChanged { device: "ide0-1-0".to_owned(), change: DomainTrayChange::Close },
        DomainEvent::PmWakeup,
        DomainEvent::PmSuspend,
        DomainEvent::PmSuspendDisk,
        DomainEvent::BalloonChanged { memory: 5 << 20 },
        DomainEvent::DeviceRemoved { device: "net1".to_owned() },
        DomainEvent::TunableChanged { parameters: parameters.clone() },
        DomainEvent::AgentChanged { state: DomainAgentState::Connected, reason: DomainAgentReason::Channel },
        DomainEvent::DeviceAdded { device: "net1".to_owned() },
        DomainEvent::MigrationIteration { iteration: 3 },
        DomainEvent::JobCompleted { statistics: parameters },
        DomainEvent::DeviceRemovalFailed { device: "net1".to_owned() },
        DomainEvent::MetadataChanged { kind: DomainMetadataType::Title, uri: None },
        DomainEvent::MetadataChanged { kind: DomainMetadataType::Element, uri: Some("urn:x".to_owned()) },
        DomainEvent::BlockThreshold {
            device: "vda[1]".to_owned(),
            path: Some("/a".to_owned()),
            threshold: 4096,
            excess: 512,
        },
        DomainEvent::MemoryFailure {
            recipient: DomainMemoryFailureRecipient::Guest,
            action: DomainMemoryFailureAction::Reset,
            flags: DomainMemoryFailureFlags::RECURSIVE,
        },
        DomainEvent::MemoryDeviceSizeChanged { device: "virtiomem0".to_owned(), size: 2 << 20 },
        DomainEvent::NicMacChanged {
            device: "net0".to_owned(),
            old_mac: "52:54:00:00:00:01".to_owned(),
            new_mac: "52:54:00:00:00:02".to_owned(),
        },
        DomainEvent::VcpuRemoved { vcpu: 3 },
        DomainEvent::ChannelChanged {
            name: "org.qemu.guest_agent.0".to_owned(),
            state: DomainChannelState::Connected,
            reason: DomainChannelReason::DomainStarted,
        },
    ]);
    all
}
