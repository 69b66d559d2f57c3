//! Calls and events of storage pools.
//!
//! Generated from `protocol/remote/storage_pool.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{STORAGE_VOL_LIST_MAX, StoragePool, StorageVol};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `STORAGE_POOL_CREATE_XML`.
    pub struct StoragePoolCreateXmlArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_POOL_CREATE_XML`.
    pub struct StoragePoolCreateXmlRet {
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_DEFINE_XML`.
    pub struct StoragePoolDefineXmlArgs {
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_POOL_DEFINE_XML`.
    pub struct StoragePoolDefineXmlRet {
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_CREATE`.
    pub struct StoragePoolCreateArgs {
        pub pool: StoragePool,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_POOL_BUILD`.
    pub struct StoragePoolBuildArgs {
        pub pool: StoragePool,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_POOL_DESTROY`.
    pub struct StoragePoolDestroyArgs {
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_DELETE`.
    pub struct StoragePoolDeleteArgs {
        pub pool: StoragePool,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_POOL_UNDEFINE`.
    pub struct StoragePoolUndefineArgs {
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_REFRESH`.
    pub struct StoragePoolRefreshArgs {
        pub pool: StoragePool,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_POOL_LOOKUP_BY_NAME`.
    pub struct StoragePoolLookupByNameArgs {
        pub name: String,
    }

    /// Result of the call `STORAGE_POOL_LOOKUP_BY_NAME`.
    pub struct StoragePoolLookupByNameRet {
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_LOOKUP_BY_UUID`.
    pub struct StoragePoolLookupByUuidArgs {
        pub uuid: [u8; 16],
    }

    /// Result of the call `STORAGE_POOL_LOOKUP_BY_UUID`.
    pub struct StoragePoolLookupByUuidRet {
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_LOOKUP_BY_VOLUME`.
    pub struct StoragePoolLookupByVolumeArgs {
        pub vol: StorageVol,
    }

    /// Result of the call `STORAGE_POOL_LOOKUP_BY_VOLUME`.
    pub struct StoragePoolLookupByVolumeRet {
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_GET_INFO`.
    pub struct StoragePoolGetInfoArgs {
        pub pool: StoragePool,
    }

    /// Result of the call `STORAGE_POOL_GET_INFO`.
    pub struct StoragePoolGetInfoRet {
        pub state: u8,
        pub capacity: u64,
        pub allocation: u64,
        pub available: u64,
    }

    /// Arguments of the call `STORAGE_POOL_GET_XML_DESC`.
    pub struct StoragePoolGetXmlDescArgs {
        pub pool: StoragePool,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_POOL_GET_XML_DESC`.
    pub struct StoragePoolGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `STORAGE_POOL_GET_AUTOSTART`.
    pub struct StoragePoolGetAutostartArgs {
        pub pool: StoragePool,
    }

    /// Result of the call `STORAGE_POOL_GET_AUTOSTART`.
    pub struct StoragePoolGetAutostartRet {
        pub autostart: i32,
    }

    /// Arguments of the call `STORAGE_POOL_SET_AUTOSTART`.
    pub struct StoragePoolSetAutostartArgs {
        pub pool: StoragePool,
        pub autostart: i32,
    }

    /// Arguments of the call `STORAGE_POOL_NUM_OF_VOLUMES`.
    pub struct StoragePoolNumOfVolumesArgs {
        pub pool: StoragePool,
    }

    /// Result of the call `STORAGE_POOL_NUM_OF_VOLUMES`.
    pub struct StoragePoolNumOfVolumesRet {
        pub num: i32,
    }

    /// Arguments of the call `STORAGE_POOL_LIST_VOLUMES`.
    pub struct StoragePoolListVolumesArgs {
        pub pool: StoragePool,
        pub maxnames: i32,
    }

    /// Result of the call `STORAGE_POOL_LIST_VOLUMES`.
    pub struct StoragePoolListVolumesRet {
        #[max(STORAGE_VOL_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Arguments of the call `STORAGE_POOL_IS_ACTIVE`.
    pub struct StoragePoolIsActiveArgs {
        pub pool: StoragePool,
    }

    /// Result of the call `STORAGE_POOL_IS_ACTIVE`.
    pub struct StoragePoolIsActiveRet {
        pub active: i32,
    }

    /// Arguments of the call `STORAGE_POOL_IS_PERSISTENT`.
    pub struct StoragePoolIsPersistentArgs {
        pub pool: StoragePool,
    }

    /// Result of the call `STORAGE_POOL_IS_PERSISTENT`.
    pub struct StoragePoolIsPersistentRet {
        pub persistent: i32,
    }

    /// Arguments of the call `STORAGE_POOL_LIST_ALL_VOLUMES`.
    pub struct StoragePoolListAllVolumesArgs {
        pub pool: StoragePool,
        pub need_results: i32,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_POOL_LIST_ALL_VOLUMES`.
    pub struct StoragePoolListAllVolumesRet {
        #[max(STORAGE_VOL_LIST_MAX)]
        pub vols: Vec<StorageVol>,
        pub ret: u32,
    }

    /// Message of the event `STORAGE_POOL_EVENT_LIFECYCLE`.
    pub struct StoragePoolEventLifecycleMsg {
        pub callback_id: i32,
        pub pool: StoragePool,
        pub event: i32,
        pub detail: i32,
    }

    /// Message of the event `STORAGE_POOL_EVENT_REFRESH`.
    pub struct StoragePoolEventRefreshMsg {
        pub callback_id: i32,
        pub pool: StoragePool,
    }

    /// Arguments of the call `STORAGE_POOL_LOOKUP_BY_TARGET_PATH`.
    pub struct StoragePoolLookupByTargetPathArgs {
        pub path: String,
    }

    /// Result of the call `STORAGE_POOL_LOOKUP_BY_TARGET_PATH`.
    pub struct StoragePoolLookupByTargetPathRet {
        pub pool: StoragePool,
    }
}
