//! Declarations of operations beside the arguments of their procedures.

use std::collections::BTreeMap;
use std::path::Path;

use virgo_operations::{AdminDriver, Driver, Operation};
use virgo_wire::program::Program;
use virgo_wire::{admin, lxc, qemu, remote};

/// The flags of these calls have no values: libvirt requires them to be 0.
const NO_VALUES: &[&str] = &[
    "virAdmClientClose",
    "virAdmClientGetInfo",
    "virAdmConnectGetLoggingFilters",
    "virAdmConnectGetLoggingOutputs",
    "virAdmConnectListServers",
    "virAdmConnectLookupServer",
    "virAdmConnectSetDaemonTimeout",
    "virAdmConnectSetLoggingFilters",
    "virAdmConnectSetLoggingOutputs",
    "virAdmServerGetClientLimits",
    "virAdmServerGetThreadPoolParameters",
    "virAdmServerListClients",
    "virAdmServerLookupClient",
    "virAdmServerSetClientLimits",
    "virAdmServerSetThreadPoolParameters",
    "virAdmServerUpdateTlsFiles",
    "virConnectDomainXMLFromNative",
    "virConnectDomainXMLToNative",
    "virConnectFindStoragePoolSources",
    "virConnectGetCPUModelNames",
    "virConnectGetStoragePoolCapabilities",
    "virConnectGetSysinfo",
    "virConnectListAllNWFilterBindings",
    "virConnectListAllNWFilters",
    "virConnectSetIdentity",
    "virDomainAgentSetResponseTimeout",
    "virDomainAnnounceInterface",
    "virDomainAuthorizedSSHKeysGet",
    "virDomainBlockPeek",
    "virDomainBlockStatsFlags",
    "virDomainCheckpointGetParent",
    "virDomainCheckpointLookupByName",
    "virDomainFSFreeze",
    "virDomainFSThaw",
    "virDomainFSTrim",
    "virDomainGetBlockInfo",
    "virDomainGetControlInfo",
    "virDomainGetDiskErrors",
    "virDomainGetFSInfo",
    "virDomainGetGuestInfo",
    "virDomainGetGuestVcpus",
    "virDomainGetLaunchSecurityInfo",
    "virDomainGetTime",
    "virDomainGraphicsReload",
    "virDomainInjectNMI",
    "virDomainInterfaceAddresses",
    "virDomainLxcOpenNamespace",
    "virDomainManagedSaveRemove",
    "virDomainMemoryStats",
    "virDomainPMSuspendForDuration",
    "virDomainPMWakeup",
    "virDomainQemuAgentCommand",
    "virDomainQemuAttach",
    "virDomainRename",
    "virDomainReset",
    "virDomainScreenshot",
    "virDomainSendKey",
    "virDomainSendProcessSignal",
    "virDomainSetBlockThreshold",
    "virDomainSetGuestVcpus",
    "virDomainSetLaunchSecurityState",
    "virDomainSnapshotCurrent",
    "virDomainSnapshotGetParent",
    "virDomainSnapshotLookupByName",
    "virInterfaceChangeBegin",
    "virInterfaceChangeCommit",
    "virInterfaceChangeRollback",
    "virInterfaceCreate",
    "virInterfaceDestroy",
    "virNWFilterBindingGetXMLDesc",
    "virNWFilterGetXMLDesc",
    "virNetworkGetDHCPLeases",
    "virNetworkListAllPorts",
    "virNetworkPortDelete",
    "virNetworkPortGetParameters",
    "virNetworkPortGetXMLDesc",
    "virNetworkPortSetParameters",
    "virNodeDeviceCreate",
    "virNodeDeviceDetachFlags",
    "virNodeDeviceLookupSCSIHostByWWN",
    "virNodeDeviceUndefine",
    "virNodeGetCPUMap",
    "virNodeGetCPUStats",
    "virNodeGetFreePages",
    "virNodeGetMemoryParameters",
    "virNodeGetMemoryStats",
    "virNodeGetSEVInfo",
    "virNodeSetMemoryParameters",
    "virNodeSuspendForDuration",
    "virSecretGetValue",
    "virSecretGetXMLDesc",
    "virSecretSetValue",
    "virStoragePoolListAllVolumes",
    "virStoragePoolRefresh",
    "virStorageVolGetXMLDesc",
    "virStorageVolWipePattern",
];

/// The flags of these say whether the stream has holes, which is not up to whoever reads or writes a GIO stream.
const OF_THE_STREAM: [&str; 2] = ["StorageVolume.open_read", "StorageVolume.open_write"];

/// The programs that operations have their calls from, by the folder of their description.
static PROGRAMS: [(&str, &Program); 4] = [
    ("remote", &remote::PROGRAM),
    ("qemu", &qemu::PROGRAM),
    ("lxc", &lxc::PROGRAM),
    ("admin", &admin::PROGRAM),
];

macro_rules! parameters {
    (
        $topic:ident, $class:ident, $(#[$about:meta])* pub trait $name:ident: Send + Sync {
            $(
                $(#[$says:meta])*
                async fn $operation:ident(
                    &self $(, $(#[$doc:meta])* $argument:ident: $kind:ty)* $(,)?
                ) -> $result:ty;
            )*
        }
        $parameters:ident
    ) => {
        $($parameters.insert(
            (stringify!($topic), stringify!($operation)),
            vec![$(stringify!($argument)),*] as Vec<&'static str>,
        );)*
    };
}

macro_rules! all_parameters {
    ($($kind:ident, $gone:ident: $record:ident, $events:tt, [$($topic:ident: $trait:ident),*];)*) => {
        /// The parameters of each operation, by the names of its topic and of itself.
        fn all_parameters() -> BTreeMap<(&'static str, &'static str), Vec<&'static str>> {
            let mut parameters = BTreeMap::new();
            virgo_operations::connection_host!(parameters, Connection, parameters);
            virgo_operations::node_host!(parameters, Node, parameters);
            $($(virgo_operations::$topic!(parameters, $kind, parameters);)*)*
            virgo_operations::admin_daemon!(parameters, AdminConnection, parameters);
            virgo_operations::admin_servers!(parameters, AdminServer, parameters);
            virgo_operations::admin_clients!(parameters, AdminClient, parameters);
            parameters
        }
    };
}
virgo_operations::for_each_kind!(all_parameters);

/// The fields of the arguments of each call, by the name of the call, from the description of the protocol.
fn fields() -> BTreeMap<String, Vec<String>> {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (program, _) in PROGRAMS {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../wire/protocol").join(program);
        for entry in std::fs::read_dir(folder).unwrap() {
            let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
            let (mut call, mut is_args) = (None, false);
            for line in text.lines() {
                let words: Vec<&str> = line.split_whitespace().collect();
                match (line.len() - line.trim_start().len(), &words[..]) {
                    (0, ["call", _, name]) => call = Some(format!("{program} {name}")),
                    (0, _) => call = None,
                    (2, [role]) => is_args = *role == "args",
                    (4, [field, _]) if is_args => {
                        if let Some(call) = &call {
                            fields.entry(call.clone()).or_default().push((*field).to_owned());
                        }
                    }
                    _ => {}
                }
            }
        }
    }
    fields
}

fn call_of(operation: &Operation) -> Option<String> {
    let procedure = operation.procedure?;
    let is_its = |table: &Program| {
        table.procedure(procedure.number).is_some_and(|other| std::ptr::eq(other, procedure))
    };
    let (program, _) = PROGRAMS.into_iter().find(|(_, table)| is_its(table))?;
    Some(format!("{program} {}", procedure.name))
}

#[test]
fn flags_of_the_protocol_are_parameters() {
    let (fields, parameters) = (fields(), all_parameters());
    let (mut excused, mut wrong) = (vec![], vec![]);
    for topic in <dyn Driver>::TOPICS.iter().chain(<dyn AdminDriver>::TOPICS) {
        for operation in topic.operations {
            let Some(call) = call_of(operation) else { continue };
            let none = vec![];
            let has_field = fields.get(&call).unwrap_or(&none).iter().any(|field| field == "flags");
            let has_parameter = parameters[&(topic.name, operation.name)].contains(&"flags");
            let name = format!("{}.{}", topic.class, operation.name);
            let function = operation.libvirt.unwrap_or_default();
            let is_excused = NO_VALUES.contains(&function) || OF_THE_STREAM.contains(&name.as_str());
            assert!(has_field || !has_parameter, "{name} has flags that the call {call} does not have");
            if (has_field && !has_parameter) != is_excused {
                wrong.push(format!("{name}, which is {call} and {function}"));
            }
            if is_excused {
                excused.push(name);
            }
        }
    }
    assert!(wrong.is_empty(), "flags are missing, or there against the table: {wrong:#?}");
    assert_eq!(excused.len(), NO_VALUES.len() + OF_THE_STREAM.len(), "{excused:?}");
}
