//! Arguments and environment handed to QEMU as they are.

use crate::bind::bind;

/// Holds the XML namespace of `<qemu:commandline>`.
pub const QEMU_NAMESPACE: &str = "http://libvirt.org/schemas/domain/qemu/1.0";

bind! {
    /// Holds arguments and environment handed to QEMU as they are: `<qemu:commandline>`.
    pub struct QemuCommandline {
        /// Lists arguments, in order.
        pub args: Vec<String> = attrs_of("qemu:arg", "value"),
        /// Lists variables of the environment.
        pub env: Vec<QemuEnv> = children("qemu:env"),
    }
}

bind! {
    /// Describes a variable of QEMU's environment.
    pub struct QemuEnv {
        /// Names it.
        pub name: String = required("name"),
        /// Holds its value; without one it is set to nothing.
        pub value: Option<String> = attr("value"),
    }
}
