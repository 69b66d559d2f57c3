//! Calls on storage volumes.
//!
//! Generated from `protocol/remote/storage_vol.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{StoragePool, StorageVol};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `STORAGE_VOL_CREATE_XML`.
    pub struct StorageVolCreateXmlArgs {
        pub pool: StoragePool,
        pub xml: String,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_VOL_CREATE_XML`.
    pub struct StorageVolCreateXmlRet {
        pub vol: StorageVol,
    }

    /// Arguments of the call `STORAGE_VOL_DELETE`.
    pub struct StorageVolDeleteArgs {
        pub vol: StorageVol,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_VOL_LOOKUP_BY_NAME`.
    pub struct StorageVolLookupByNameArgs {
        pub pool: StoragePool,
        pub name: String,
    }

    /// Result of the call `STORAGE_VOL_LOOKUP_BY_NAME`.
    pub struct StorageVolLookupByNameRet {
        pub vol: StorageVol,
    }

    /// Arguments of the call `STORAGE_VOL_LOOKUP_BY_KEY`.
    pub struct StorageVolLookupByKeyArgs {
        pub key: String,
    }

    /// Result of the call `STORAGE_VOL_LOOKUP_BY_KEY`.
    pub struct StorageVolLookupByKeyRet {
        pub vol: StorageVol,
    }

    /// Arguments of the call `STORAGE_VOL_LOOKUP_BY_PATH`.
    pub struct StorageVolLookupByPathArgs {
        pub path: String,
    }

    /// Result of the call `STORAGE_VOL_LOOKUP_BY_PATH`.
    pub struct StorageVolLookupByPathRet {
        pub vol: StorageVol,
    }

    /// Arguments of the call `STORAGE_VOL_GET_INFO`.
    pub struct StorageVolGetInfoArgs {
        pub vol: StorageVol,
    }

    /// Result of the call `STORAGE_VOL_GET_INFO`.
    pub struct StorageVolGetInfoRet {
        pub r#type: i8,
        pub capacity: u64,
        pub allocation: u64,
    }

    /// Arguments of the call `STORAGE_VOL_GET_XML_DESC`.
    pub struct StorageVolGetXmlDescArgs {
        pub vol: StorageVol,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_VOL_GET_XML_DESC`.
    pub struct StorageVolGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `STORAGE_VOL_GET_PATH`.
    pub struct StorageVolGetPathArgs {
        pub vol: StorageVol,
    }

    /// Result of the call `STORAGE_VOL_GET_PATH`.
    pub struct StorageVolGetPathRet {
        pub name: String,
    }

    /// Arguments of the call `STORAGE_VOL_CREATE_XML_FROM`.
    pub struct StorageVolCreateXmlFromArgs {
        pub pool: StoragePool,
        pub xml: String,
        pub clonevol: StorageVol,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_VOL_CREATE_XML_FROM`.
    pub struct StorageVolCreateXmlFromRet {
        pub vol: StorageVol,
    }

    /// Arguments of the call `STORAGE_VOL_WIPE`.
    pub struct StorageVolWipeArgs {
        pub vol: StorageVol,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_VOL_UPLOAD`.
    pub struct StorageVolUploadArgs {
        pub vol: StorageVol,
        pub offset: u64,
        pub length: u64,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_VOL_DOWNLOAD`.
    pub struct StorageVolDownloadArgs {
        pub vol: StorageVol,
        pub offset: u64,
        pub length: u64,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_VOL_WIPE_PATTERN`.
    pub struct StorageVolWipePatternArgs {
        pub vol: StorageVol,
        pub algorithm: u32,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_VOL_RESIZE`.
    pub struct StorageVolResizeArgs {
        pub vol: StorageVol,
        pub capacity: u64,
        pub flags: u32,
    }

    /// Arguments of the call `STORAGE_VOL_GET_INFO_FLAGS`.
    pub struct StorageVolGetInfoFlagsArgs {
        pub vol: StorageVol,
        pub flags: u32,
    }

    /// Result of the call `STORAGE_VOL_GET_INFO_FLAGS`.
    pub struct StorageVolGetInfoFlagsRet {
        pub r#type: i8,
        pub capacity: u64,
        pub allocation: u64,
    }
}
