//! Calls and events of the host's devices.
//!
//! Generated from `protocol/remote/node_device.protocol`; change it there and run the `generate` example.

// Fields are named as in the protocol; the operations document them.
#![allow(missing_docs)]

use super::program::{NODE_DEVICE_CAPS_LIST_MAX, NodeDevice};
use crate::xdr::xdr;

xdr! {
    /// Arguments of the call `NODE_DEVICE_LOOKUP_BY_NAME`.
    pub struct NodeDeviceLookupByNameArgs {
        pub name: String,
    }

    /// Result of the call `NODE_DEVICE_LOOKUP_BY_NAME`.
    pub struct NodeDeviceLookupByNameRet {
        pub dev: NodeDevice,
    }

    /// Arguments of the call `NODE_DEVICE_GET_XML_DESC`.
    pub struct NodeDeviceGetXmlDescArgs {
        pub name: String,
        pub flags: u32,
    }

    /// Result of the call `NODE_DEVICE_GET_XML_DESC`.
    pub struct NodeDeviceGetXmlDescRet {
        pub xml: String,
    }

    /// Arguments of the call `NODE_DEVICE_GET_PARENT`.
    pub struct NodeDeviceGetParentArgs {
        pub name: String,
    }

    /// Result of the call `NODE_DEVICE_GET_PARENT`.
    pub struct NodeDeviceGetParentRet {
        pub parent_name: Option<String>,
    }

    /// Arguments of the call `NODE_DEVICE_NUM_OF_CAPS`.
    pub struct NodeDeviceNumOfCapsArgs {
        pub name: String,
    }

    /// Result of the call `NODE_DEVICE_NUM_OF_CAPS`.
    pub struct NodeDeviceNumOfCapsRet {
        pub num: i32,
    }

    /// Arguments of the call `NODE_DEVICE_LIST_CAPS`.
    pub struct NodeDeviceListCapsArgs {
        pub name: String,
        pub maxnames: i32,
    }

    /// Result of the call `NODE_DEVICE_LIST_CAPS`.
    pub struct NodeDeviceListCapsRet {
        #[max(NODE_DEVICE_CAPS_LIST_MAX)]
        pub names: Vec<String>,
    }

    /// Arguments of the call `NODE_DEVICE_DETTACH`.
    pub struct NodeDeviceDettachArgs {
        pub name: String,
    }

    /// Arguments of the call `NODE_DEVICE_RE_ATTACH`.
    pub struct NodeDeviceReAttachArgs {
        pub name: String,
    }

    /// Arguments of the call `NODE_DEVICE_RESET`.
    pub struct NodeDeviceResetArgs {
        pub name: String,
    }

    /// Arguments of the call `NODE_DEVICE_CREATE_XML`.
    pub struct NodeDeviceCreateXmlArgs {
        pub xml_desc: String,
        pub flags: u32,
    }

    /// Result of the call `NODE_DEVICE_CREATE_XML`.
    pub struct NodeDeviceCreateXmlRet {
        pub dev: NodeDevice,
    }

    /// Arguments of the call `NODE_DEVICE_DESTROY`.
    pub struct NodeDeviceDestroyArgs {
        pub name: String,
    }

    /// Arguments of the call `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`.
    pub struct NodeDeviceLookupScsiHostByWwnArgs {
        pub wwnn: String,
        pub wwpn: String,
        pub flags: u32,
    }

    /// Result of the call `NODE_DEVICE_LOOKUP_SCSI_HOST_BY_WWN`.
    pub struct NodeDeviceLookupScsiHostByWwnRet {
        pub dev: NodeDevice,
    }

    /// Arguments of the call `NODE_DEVICE_DETACH_FLAGS`.
    pub struct NodeDeviceDetachFlagsArgs {
        pub name: String,
        pub driver_name: Option<String>,
        pub flags: u32,
    }

    /// Message of the event `NODE_DEVICE_EVENT_LIFECYCLE`.
    pub struct NodeDeviceEventLifecycleMsg {
        pub callback_id: i32,
        pub dev: NodeDevice,
        pub event: i32,
        pub detail: i32,
    }

    /// Message of the event `NODE_DEVICE_EVENT_UPDATE`.
    pub struct NodeDeviceEventUpdateMsg {
        pub callback_id: i32,
        pub dev: NodeDevice,
    }

    /// Arguments of the call `NODE_DEVICE_DEFINE_XML`.
    pub struct NodeDeviceDefineXmlArgs {
        pub xml_desc: String,
        pub flags: u32,
    }

    /// Result of the call `NODE_DEVICE_DEFINE_XML`.
    pub struct NodeDeviceDefineXmlRet {
        pub dev: NodeDevice,
    }

    /// Arguments of the call `NODE_DEVICE_UNDEFINE`.
    pub struct NodeDeviceUndefineArgs {
        pub name: String,
        pub flags: u32,
    }

    /// Arguments of the call `NODE_DEVICE_CREATE`.
    pub struct NodeDeviceCreateArgs {
        pub name: String,
        pub flags: u32,
    }

    /// Arguments of the call `NODE_DEVICE_GET_AUTOSTART`.
    pub struct NodeDeviceGetAutostartArgs {
        pub name: String,
    }

    /// Result of the call `NODE_DEVICE_GET_AUTOSTART`.
    pub struct NodeDeviceGetAutostartRet {
        pub autostart: i32,
    }

    /// Arguments of the call `NODE_DEVICE_SET_AUTOSTART`.
    pub struct NodeDeviceSetAutostartArgs {
        pub name: String,
        pub autostart: i32,
    }

    /// Arguments of the call `NODE_DEVICE_IS_PERSISTENT`.
    pub struct NodeDeviceIsPersistentArgs {
        pub name: String,
    }

    /// Result of the call `NODE_DEVICE_IS_PERSISTENT`.
    pub struct NodeDeviceIsPersistentRet {
        pub persistent: i32,
    }

    /// Arguments of the call `NODE_DEVICE_IS_ACTIVE`.
    pub struct NodeDeviceIsActiveArgs {
        pub name: String,
    }

    /// Result of the call `NODE_DEVICE_IS_ACTIVE`.
    pub struct NodeDeviceIsActiveRet {
        pub active: i32,
    }

    /// Arguments of the call `NODE_DEVICE_UPDATE`.
    pub struct NodeDeviceUpdateArgs {
        pub name: String,
        pub xml_desc: String,
        pub flags: u32,
    }
}
