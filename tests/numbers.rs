//! Checks that numbers of flags and enumerations are libvirt's, and that no member is missing.

use std::collections::{BTreeMap, BTreeSet};

use virgo_gir::{Item, Kind};

/// libvirt's names of types, where they differ from ours with `vir` as prefix.
const NAMES: &[(&str, &str)] = &[
    ("AdminClientTransport", "virClientTransport"),
    ("AdminShutdownFlags", "virAdmConnectDaemonShutdownFlags"),
    ("DomainQemuMonitorEventFlags", "virConnectDomainQemuMonitorEventRegisterFlags"),
    ("ConnectionFlags", "virConnectFlags"),
    ("ConnectionCloseReason", "virConnectCloseReason"),
    ("CredentialType", "virConnectCredentialType"),
    ("CpuBaselineFlags", "virConnectBaselineCPUFlags"),
    ("CpuCompareFlags", "virConnectCompareCPUFlags"),
    ("CpuCompareResult", "virCPUCompareResult"),
    ("DomainAssociateFlags", "virDomainFDAssociateFlags"),
    ("DomainAuthorizedSshKeysSetFlags", "virDomainAuthorizedSSHKeysSetFlags"),
    ("DomainCheckpointXmlFlags", "virDomainCheckpointXMLFlags"),
    ("DomainDeviceFlags", "virDomainDeviceModifyFlags"),
    ("DomainHostnameFlags", "virDomainGetHostnameFlags"),
    ("DomainLifecycleEvent", "virDomainLifecycle"),
    ("DomainMemoryPeekFlags", "virDomainMemoryFlags"),
    ("DomainMessageTypes", "virDomainMessageType"),
    ("DomainSaveImageXmlFlags", "virDomainSaveImageXMLFlags"),
    ("IpAddressFamily", "virIPAddrType"),
    ("DomainAgentReason", "virConnectDomainEventAgentLifecycleReason"),
    ("DomainAgentState", "virConnectDomainEventAgentLifecycleState"),
    ("DomainBlockJobStatus", "virConnectDomainEventBlockJobStatus"),
    ("DomainChannelReason", "virConnectDomainEventChannelLifecycleReason"),
    ("DomainChannelState", "virConnectDomainEventChannelLifecycleState"),
    ("DomainDiskChangeReason", "virConnectDomainEventDiskChangeReason"),
    ("DomainGraphicsAddressFamily", "virDomainEventGraphicsAddressType"),
    ("DomainGraphicsPhase", "virDomainEventGraphicsPhase"),
    ("DomainIoErrorAction", "virDomainEventIOErrorAction"),
    ("DomainMemoryFailureAction", "virDomainMemoryFailureActionType"),
    ("DomainMemoryFailureRecipient", "virDomainMemoryFailureRecipientType"),
    ("DomainTrayChange", "virDomainEventTrayChangeReason"),
    ("DomainWatchdogAction", "virDomainEventWatchdogAction"),
    ("DomainCapabilitiesFlags", "virConnectGetDomainCapabilitiesFlags"),
    ("DomainDestroyFlags", "virDomainDestroyFlagsValues"),
    ("DomainGraphicsFlags", "virDomainOpenGraphicsFlags"),
    ("DomainListFlags", "virConnectListAllDomainsFlags"),
    ("DomainMemoryFlags", "virDomainMemoryModFlags"),
    ("DomainRebootFlags", "virDomainRebootFlagValues"),
    ("DomainShutdownFlags", "virDomainShutdownFlagValues"),
    ("DomainSnapshotXmlFlags", "virDomainSnapshotXMLFlags"),
    ("DomainStartFlags", "virDomainCreateFlags"),
    ("DomainStatsFlags", "virConnectGetAllDomainStatsFlags"),
    ("DomainUndefineFlags", "virDomainUndefineFlagsValues"),
    ("DomainXmlFlags", "virDomainXMLFlags"),
    ("Error", "virErrorNumber"),
    ("InterfaceListFlags", "virConnectListAllInterfacesFlags"),
    ("InterfaceXmlFlags", "virInterfaceXMLFlags"),
    ("NetworkListFlags", "virConnectListAllNetworksFlags"),
    ("NetworkXmlFlags", "virNetworkXMLFlags"),
    ("NodeDeviceCreateFlags", "virNodeDeviceCreateXMLFlags"),
    ("NodeDeviceDefineFlags", "virNodeDeviceDefineXMLFlags"),
    ("NodeDeviceListFlags", "virConnectListAllNodeDeviceFlags"),
    ("NodeDeviceXmlFlags", "virNodeDeviceXMLFlags"),
    ("NwFilterBindingCreateFlags", "virNWFilterBindingCreateFlags"),
    ("NwFilterDefineFlags", "virNWFilterDefineFlags"),
    ("SecretListFlags", "virConnectListAllSecretsFlags"),
    ("StoragePoolListFlags", "virConnectListAllStoragePoolsFlags"),
    ("StoragePoolXmlFlags", "virStorageXMLFlags"),
    ("StorageVolumeCreateFlags", "virStorageVolCreateFlags"),
    ("StorageVolumeDeleteFlags", "virStorageVolDeleteFlags"),
    ("StorageVolumeDownloadFlags", "virStorageVolDownloadFlags"),
    ("StorageVolumeInfoFlags", "virStorageVolInfoFlags"),
    ("StorageVolumeResizeFlags", "virStorageVolResizeFlags"),
    ("StorageVolumeType", "virStorageVolType"),
    ("StorageVolumeUploadFlags", "virStorageVolUploadFlags"),
    ("StorageVolumeWipeAlgorithm", "virStorageVolWipeAlgorithm"),
];

/// Types that libvirt does not have, or has as words in documents only.
const OURS: [&str; 5] =
    ["CommandFlags", "CommandStream", "ConnectionState", "DomainSnapshotLocation", "DomainSnapshotState"];

/// Those that hold what libvirt numbers within each state or event: the number of that, and the enumeration.
const DETAILS: [(&str, &[(i64, &str)]); 2] = [
    (
        "DomainStateReason",
        &[
            (0, "virDomainNostateReason"),
            (1, "virDomainRunningReason"),
            (2, "virDomainBlockedReason"),
            (3, "virDomainPausedReason"),
            (4, "virDomainShutdownReason"),
            (5, "virDomainShutoffReason"),
            (6, "virDomainCrashedReason"),
            (7, "virDomainPMSuspendedReason"),
        ],
    ),
    (
        "DomainEventDetail",
        &[
            (0, "virDomainEventDefinedDetailType"),
            (1, "virDomainEventUndefinedDetailType"),
            (2, "virDomainEventStartedDetailType"),
            (3, "virDomainEventSuspendedDetailType"),
            (4, "virDomainEventResumedDetailType"),
            (5, "virDomainEventStoppedDetailType"),
            (6, "virDomainEventShutdownDetailType"),
            (7, "virDomainEventPMSuspendedDetailType"),
            (8, "virDomainEventCrashedDetailType"),
        ],
    ),
];

/// Returns the members of libvirt's flags and enumerations by type.
fn libvirts() -> BTreeMap<&'static str, Vec<(&'static str, i64)>> {
    let mut types: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let mut current = "";
    for line in include_str!("../src/wire/protocol/numbers.txt").lines().filter(|line| !line.starts_with('#'))
    {
        match line.strip_prefix("  ").and_then(|member| member.split_once(' ')) {
            Some((member, number)) => {
                types.entry(current).or_default().push((member, number.parse::<i64>().unwrap()));
            }
            None => current = line,
        }
    }
    types
}

/// Returns the numbers of a type, as 32-bit patterns; `NONE` of flags is not libvirt's.
fn numbers(item: &Item) -> Option<BTreeSet<i64>> {
    let Kind::Enum { flags: is_flags, members, .. } = &item.kind else { return None };
    let kept = members.iter().filter(|member| !(*is_flags && member.value == 0));
    Some(kept.map(|member| member.value & 0xffff_ffff).collect())
}

#[test]
fn numbers_are_libvirts() {
    let (libvirts, names, details) =
        (libvirts(), NAMES.iter().copied().collect::<BTreeMap<_, _>>(), BTreeMap::from(DETAILS));
    let mut compared = 0;
    for item in &virgo::namespace().items {
        let own_name = item.name.strip_prefix("Virgo").unwrap_or(item.name);
        let Some(ours) = numbers(item).filter(|_| !OURS.contains(&own_name)) else { continue };
        // No flags, and no error.
        let has_no_zero = matches!(item.kind, Kind::Enum { flags, error, .. } if flags || error);
        let theirs: BTreeSet<i64> = match details.get(own_name) {
            Some(parts) => {
                let of = |(part, name): &(i64, &str)| {
                    let part = *part;
                    let members = libvirts.get(name).unwrap_or_else(|| panic!("no {name}"));
                    // What is not known has a number of its own where libvirt has none for it.
                    let unknown = (own_name == "DomainEventDetail").then_some(0xff);
                    let members = members.iter().map(|(_, number)| *number).chain(unknown);
                    members.map(move |number| part << 8 | number).collect::<Vec<_>>()
                };
                parts.iter().flat_map(of).collect()
            }
            None => {
                let name =
                    names.get(own_name).map_or_else(|| format!("vir{}", own_name), |name| (*name).to_owned());
                let members =
                    libvirts.get(name.as_str()).unwrap_or_else(|| panic!("{} is not {name}", own_name));
                let members = members.iter().map(|(_, number)| number & 0xffff_ffff);
                members.filter(|number| !(has_no_zero && *number == 0)).collect()
            }
        };
        assert_eq!(ours, theirs, "{own_name}");
        compared += 1;
    }
    assert!(compared > 45, "{compared}");
}
