//! Arguments and environment handed to QEMU as they are.

use crate::bind::bind;

/// XML namespace of `<qemu:commandline>`.
pub const QEMU_NAMESPACE: &str = "http://libvirt.org/schemas/domain/qemu/1.0";

bind! {
    /// Arguments and environment handed to QEMU as they are: `<qemu:commandline>`.
    pub struct QemuCommandline {
        /// Arguments, in order.
        pub args: Vec<String> = attrs_of("qemu:arg", "value"),
        /// Variables of the environment.
        pub env: Vec<QemuEnv> = children("qemu:env"),
    }
}

bind! {
    /// Variable of QEMU's environment.
    pub struct QemuEnv {
        /// Name.
        pub name: String = required("name"),
        /// Value; without one it is set to nothing.
        pub value: Option<String> = attr("value"),
    }
}
