//! Options of `mount` and of Ceph, each in its own XML namespace.

use super::{StoragePool, error};
use crate::bind::bind;
use crate::xml::{Position, XmlError, XmlErrorKind};

/// XML namespace of `<fs:mount_opts>`.
pub const FS_NAMESPACE: &str = "http://libvirt.org/schemas/storagepool/fs/1.0";

/// XML namespace of `<rbd:config_opts>`.
pub const RBD_NAMESPACE: &str = "http://libvirt.org/schemas/storagepool/rbd/1.0";

bind! {
    /// Options for `mount`: `<fs:mount_opts>`.
    pub struct MountOptions {
        /// The options, such as `noatime`.
        pub options: Vec<String> = attrs_of("fs:option", "name"),
    }
}

bind! {
    /// Options for Ceph: `<rbd:config_opts>`.
    pub struct ConfigOptions {
        /// The options.
        pub options: Vec<ConfigOption> = children("rbd:option"),
    }
}

bind! {
    /// Sets an option of Ceph's.
    pub struct ConfigOption {
        /// Name.
        pub name: String = required("name"),
        /// Value.
        pub value: String = required("value"),
    }
}

/// Checks that no option is empty; an error's path starts within the pool.
pub(super) fn check(pool: &StoragePool) -> Result<(), XmlError> {
    let fail = |element: &str, attribute: &str, position: Position, path: String| {
        let message = format!("<{element} {attribute}=''>: it can't be empty");
        Err(error(XmlErrorKind::Invalid, position, &format!("{path}/@{attribute}"), message))
    };
    if let Some(mount) = &pool.mount_options
        && let Some(index) = mount.options.iter().position(String::is_empty)
    {
        let path = format!("fs:mount_opts/fs:option[{}]", index + 1);
        return fail("fs:option", "name", mount.kept.position, path);
    }
    let options = pool.config_options.iter().flat_map(|config| &config.options);
    for (index, option) in options.enumerate() {
        for (attribute, value) in [("name", &option.name), ("value", &option.value)] {
            if value.is_empty() {
                let path = format!("rbd:config_opts/rbd:option[{}]", index + 1);
                return fail("rbd:option", attribute, option.kept.position, path);
            }
        }
    }
    Ok(())
}
