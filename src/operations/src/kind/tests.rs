//! The shapes that keys have: a UUID, a bare name, a UUID without a name, and an object together with a name.
use uuid::Uuid;
use virgo_operations_macros::kind;
use virgo_wire::remote;

use crate::wire::{FromWire, ToWire};
use crate::{Handle, Identity, NetworkRecord, Record, StorageVolumeRecord, handle};

const A: Uuid = Uuid::from_u128(0xa);

/// Known by a bare name.
#[kind(class = TestDevice, called = "node device", wire = NodeDevice)]
struct DeviceRecord {
    #[key]
    #[property]
    name: String,
    #[gone(false)]
    active: bool,
}

/// Known by a UUID, without a name.
#[kind(class = TestSecret, called = "secret", wire = Secret)]
struct SecretRecord {
    #[key]
    uuid: Uuid,
    #[handle]
    #[wire(usage_type)]
    kind: Usage,
    #[handle]
    usage_id: String,
}

#[virgo_gir::enumeration]
#[derive(Default)]
enum Usage {
    #[default]
    None = 0,
    Volume = 1,
}

/// Known by the domain it belongs to, and a name there.
#[kind(class = TestSnapshot, called = "snapshot", wire = DomainSnapshot)]
struct SnapshotRecord {
    #[key]
    #[wire(dom)]
    domain: handle::Domain,
    #[key]
    name: String,
    current: bool,
}

/// Known by the network it belongs to, and a UUID there.
#[kind(class = TestPort, called = "network port", wire = NetworkPort)]
struct PortRecord {
    #[key]
    #[wire(net)]
    network: handle::Network,
    #[key]
    uuid: Uuid,
}

fn domain(name: &str, id: Option<u32>) -> handle::Domain {
    handle::Domain { uuid: A, name: name.to_owned(), id }
}

/// It is the same on the wire and back.
fn survives<W, H>(handle: &H) -> W
where
    W: Clone,
    H: Handle + FromWire<W>,
    for<'a> &'a H: ToWire<W>,
{
    let wire = handle.to_wire();
    assert!(H::from_wire(wire.clone()) == *handle);
    wire
}

#[test]
fn a_bare_name_is_a_key() {
    let device = TestDeviceHandle { name: "pci_0".to_owned() };
    assert_eq!((device.key(), device.to_string()), ("pci_0".to_owned(), "pci_0".to_owned()));
    // Most calls have it without a structure around it.
    let bare: String = (&device).to_wire();
    assert_eq!(bare, "pci_0");
    assert_eq!(survives::<remote::NodeDevice, _>(&device).name, "pci_0");
}

#[test]
fn a_uuid_without_a_name_is_what_shows() {
    let secret = TestSecretHandle { uuid: A, kind: Usage::Volume, usage_id: "/a".to_owned() };
    let wire: remote::Secret = survives(&secret);
    assert_eq!((wire.uuid, wire.usage_type, wire.usage_id.as_str()), (*A.as_bytes(), 1, "/a"));
    assert_eq!((secret.key(), secret.to_string()), (A, A.to_string()));
    // What it is called by is not what it is.
    assert_eq!(TestSecretHandle { kind: Usage::None, ..secret.clone() }.key(), secret.key());
}

#[test]
fn an_object_is_a_part_of_a_key_by_its_own_key() {
    let snapshot = TestSnapshotHandle { domain: domain("a", Some(1)), name: "s".to_owned() };
    assert_eq!((snapshot.key(), snapshot.to_string()), ((A, "s".to_owned()), "s".to_owned()));
    let renamed = TestSnapshotHandle { domain: domain("b", None), ..snapshot.clone() };
    assert!(renamed != snapshot && renamed.key() == snapshot.key());
    let wire: remote::DomainSnapshot = survives(&snapshot);
    assert_eq!((wire.dom.name.as_str(), wire.dom.id, wire.name.as_str()), ("a", 1, "s"));

    let port =
        TestPortHandle { network: handle::Network { uuid: A, name: "n".to_owned() }, uuid: Uuid::max() };
    assert_eq!((port.key(), port.to_string()), ((A, Uuid::max()), Uuid::max().to_string()));
    assert_eq!(survives::<remote::NetworkPort, _>(&port).net.name, "n");
}

#[test]
fn an_end_without_a_word_leaves_what_was_known() {
    let handle = handle::StorageVolume { pool: "p".to_owned(), name: "v".to_owned(), key: "k".to_owned() };
    let known = StorageVolumeRecord { capacity: 7, ..handle.clone().into() }.revised(1);
    let ended = known.ended(&StorageVolumeRecord::from(handle).revised(2));
    assert_eq!((ended.revision, ended.capacity), (2, 7));
    // Others say what they are at their end.
    let known = NetworkRecord { active: true, ..NetworkRecord::default() };
    assert!(!known.ended(&NetworkRecord::default()).active);
    assert!(!known.vanished(1).active && known.vanished(1).revision == 1);
    let (device, snapshot) =
        (DeviceRecord { active: true, ..DeviceRecord::default() }, SnapshotRecord::default());
    assert!(!device.vanished(3).active && snapshot.vanished(3) == snapshot);
}
