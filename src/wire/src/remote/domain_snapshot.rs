//! Calls on snapshots and checkpoints.
//!
//! Generated from `protocol/remote/domain_snapshot.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{
    DOMAIN_CHECKPOINT_LIST_MAX, DOMAIN_SNAPSHOT_LIST_MAX, Domain, DomainCheckpoint, DomainSnapshot,
};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `DOMAIN_SNAPSHOT_CREATE_XML`.
    pub struct DomainSnapshotCreateXmlArgs {
        pub dom: Domain,
        pub xml_desc: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_CREATE_XML`.
    pub struct DomainSnapshotCreateXmlRet {
        pub snap: DomainSnapshot,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_GET_XML_DESC`.
    pub struct DomainSnapshotGetXmlDescArgs {
        pub snap: DomainSnapshot,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_GET_XML_DESC`.
    pub struct DomainSnapshotGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_NUM`.
    pub struct DomainSnapshotNumArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_NUM`.
    pub struct DomainSnapshotNumRet {
        pub num: i32,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_LIST_NAMES`.
    pub struct DomainSnapshotListNamesArgs {
        pub dom: Domain,
        pub maxnames: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_LIST_NAMES`.
    pub struct DomainSnapshotListNamesRet {
        #[max(DOMAIN_SNAPSHOT_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`.
    pub struct DomainSnapshotLookupByNameArgs {
        pub dom: Domain,
        pub name: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_LOOKUP_BY_NAME`.
    pub struct DomainSnapshotLookupByNameRet {
        pub snap: DomainSnapshot,
    }

    /// Arguments of the call `DOMAIN_HAS_CURRENT_SNAPSHOT`.
    pub struct DomainHasCurrentSnapshotArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_HAS_CURRENT_SNAPSHOT`.
    pub struct DomainHasCurrentSnapshotRet {
        pub result: i32,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_CURRENT`.
    pub struct DomainSnapshotCurrentArgs {
        pub dom: Domain,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_CURRENT`.
    pub struct DomainSnapshotCurrentRet {
        pub snap: DomainSnapshot,
    }

    /// Arguments of the call `DOMAIN_REVERT_TO_SNAPSHOT`.
    pub struct DomainRevertToSnapshotArgs {
        pub snap: DomainSnapshot,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_DELETE`.
    pub struct DomainSnapshotDeleteArgs {
        pub snap: DomainSnapshot,
        pub flags: u32,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_GET_PARENT`.
    pub struct DomainSnapshotGetParentArgs {
        pub snap: DomainSnapshot,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_GET_PARENT`.
    pub struct DomainSnapshotGetParentRet {
        pub snap: DomainSnapshot,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_NUM_CHILDREN`.
    pub struct DomainSnapshotNumChildrenArgs {
        pub snap: DomainSnapshot,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_NUM_CHILDREN`.
    pub struct DomainSnapshotNumChildrenRet {
        pub num: i32,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`.
    pub struct DomainSnapshotListChildrenNamesArgs {
        pub snap: DomainSnapshot,
        pub maxnames: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_LIST_CHILDREN_NAMES`.
    pub struct DomainSnapshotListChildrenNamesRet {
        #[max(DOMAIN_SNAPSHOT_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_IS_CURRENT`.
    pub struct DomainSnapshotIsCurrentArgs {
        pub snap: DomainSnapshot,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_IS_CURRENT`.
    pub struct DomainSnapshotIsCurrentRet {
        pub current: i32,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_HAS_METADATA`.
    pub struct DomainSnapshotHasMetadataArgs {
        pub snap: DomainSnapshot,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_HAS_METADATA`.
    pub struct DomainSnapshotHasMetadataRet {
        pub metadata: i32,
    }

    /// Arguments of the call `DOMAIN_LIST_ALL_SNAPSHOTS`.
    pub struct DomainListAllSnapshotsArgs {
        pub dom: Domain,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_LIST_ALL_SNAPSHOTS`.
    pub struct DomainListAllSnapshotsRet {
        #[max(DOMAIN_SNAPSHOT_LIST_MAX)]
        pub snapshots: Vec<DomainSnapshot>,
        pub ret: i32,
    }

    /// Arguments of the call `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`.
    pub struct DomainSnapshotListAllChildrenArgs {
        pub snapshot: DomainSnapshot,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_SNAPSHOT_LIST_ALL_CHILDREN`.
    pub struct DomainSnapshotListAllChildrenRet {
        #[max(DOMAIN_SNAPSHOT_LIST_MAX)]
        pub snapshots: Vec<DomainSnapshot>,
        pub ret: i32,
    }

    /// Arguments of the call `DOMAIN_CHECKPOINT_CREATE_XML`.
    pub struct DomainCheckpointCreateXmlArgs {
        pub dom: Domain,
        pub xml_desc: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CHECKPOINT_CREATE_XML`.
    pub struct DomainCheckpointCreateXmlRet {
        pub checkpoint: DomainCheckpoint,
    }

    /// Arguments of the call `DOMAIN_CHECKPOINT_GET_XML_DESC`.
    pub struct DomainCheckpointGetXmlDescArgs {
        pub checkpoint: DomainCheckpoint,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CHECKPOINT_GET_XML_DESC`.
    pub struct DomainCheckpointGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `DOMAIN_LIST_ALL_CHECKPOINTS`.
    pub struct DomainListAllCheckpointsArgs {
        pub dom: Domain,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_LIST_ALL_CHECKPOINTS`.
    pub struct DomainListAllCheckpointsRet {
        #[max(DOMAIN_CHECKPOINT_LIST_MAX)]
        pub checkpoints: Vec<DomainCheckpoint>,
        pub ret: i32,
    }

    /// Arguments of the call `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`.
    pub struct DomainCheckpointListAllChildrenArgs {
        pub checkpoint: DomainCheckpoint,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CHECKPOINT_LIST_ALL_CHILDREN`.
    pub struct DomainCheckpointListAllChildrenRet {
        #[max(DOMAIN_CHECKPOINT_LIST_MAX)]
        pub checkpoints: Vec<DomainCheckpoint>,
        pub ret: i32,
    }

    /// Arguments of the call `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`.
    pub struct DomainCheckpointLookupByNameArgs {
        pub dom: Domain,
        pub name: String,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CHECKPOINT_LOOKUP_BY_NAME`.
    pub struct DomainCheckpointLookupByNameRet {
        pub checkpoint: DomainCheckpoint,
    }

    /// Arguments of the call `DOMAIN_CHECKPOINT_GET_PARENT`.
    pub struct DomainCheckpointGetParentArgs {
        pub checkpoint: DomainCheckpoint,
        pub flags: u32,
    }

    /// Result of the call `DOMAIN_CHECKPOINT_GET_PARENT`.
    pub struct DomainCheckpointGetParentRet {
        pub parent: DomainCheckpoint,
    }

    /// Arguments of the call `DOMAIN_CHECKPOINT_DELETE`.
    pub struct DomainCheckpointDeleteArgs {
        pub checkpoint: DomainCheckpoint,
        pub flags: u32,
    }
}
