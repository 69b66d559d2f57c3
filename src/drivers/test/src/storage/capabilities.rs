//! The `<storagepoolCapabilities>` of a made-up host, which has every type of pool.

use virgo_model::Element;
use virgo_model::storage::StoragePoolType as Type;
use virgo_model::xml::Node;

/// All types, in the order of libvirt.
const TYPES: [Type; 14] = [
    Type::Dir,
    Type::Fs,
    Type::Netfs,
    Type::Logical,
    Type::Disk,
    Type::Iscsi,
    Type::IscsiDirect,
    Type::Scsi,
    Type::Mpath,
    Type::Rbd,
    Type::Sheepdog,
    Type::Gluster,
    Type::Zfs,
    Type::Vstorage,
];

/// Describes the types of pools, and which formats they and their volumes can have.
pub(super) fn describe() -> String {
    let mut root = Element::new("storagepoolCapabilities");
    for kind in TYPES {
        let mut pool = Element::new("pool");
        pool.set_attribute("type", kind.as_str());
        pool.set_attribute("supported", "yes");
        let sources = (kind.default_source_format(), kind.source_formats());
        add(&mut pool, "poolOptions", "sourceFormatType", sources);
        let volumes = (kind.default_volume_format(), kind.volume_formats());
        add(&mut pool, "volOptions", "targetFormatType", volumes);
        root.children.push(Node::Element(pool));
    }
    root.to_xml()
}

fn add(pool: &mut Element, name: &str, choice: &str, formats: (Option<&str>, &[&str])) {
    let (Some(default), formats) = formats else { return };
    let mut format = Element::new("defaultFormat");
    format.set_attribute("type", default);
    let mut choices = Element::new("enum");
    choices.set_attribute("name", choice);
    for format in formats {
        let mut value = Element::new("value");
        value.children.push(Node::Text((*format).to_owned()));
        choices.children.push(Node::Element(value));
    }
    let mut options = Element::new(name);
    options.children.extend([format, choices].map(Node::Element));
    pool.children.push(Node::Element(options));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_is_told_with_its_formats() {
        let root = virgo_model::xml::parse(&describe()).unwrap();
        let pools: Vec<_> = root.elements().collect();
        assert_eq!(pools.len(), 14);
        let find = |kind| pools.iter().find(|pool| pool.attribute("type") == Some(kind)).unwrap();
        let default = |kind, options| {
            Some(find(kind).child(options)?.child("defaultFormat")?.attribute("type")?.to_owned())
        };
        assert_eq!(default("dir", "poolOptions"), None);
        assert_eq!(default("dir", "volOptions").as_deref(), Some("raw"));
        assert_eq!(default("logical", "poolOptions").as_deref(), Some("lvm2"));
        assert_eq!(default("iscsi", "volOptions"), None);
        let formats = find("dir").child("volOptions").unwrap().child("enum").unwrap();
        assert!(formats.elements().any(|value| value.text() == "qcow2"));
    }
}
