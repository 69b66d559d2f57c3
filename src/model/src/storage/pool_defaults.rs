//! Defaults of a pool, for all drivers.

use super::{AdapterType, Permissions, PoolTarget, Size, StoragePool, StoragePoolType, given};
use uuid::Uuid;

/// Fills in what a pool leaves open and every driver fills in the same way.
///
/// `random` gives the pool's UUID: [`Uuid::new_v4`] for all but tests. Superfluous slashes of paths go. Where
/// the devices of a volume group appear is not for the user to say, so a path of theirs is replaced. How full
/// the pool is stays 0 until a driver knows.
pub fn fill_pool_defaults(pool: &mut StoragePool, random: impl FnOnce() -> Uuid) {
    pool.uuid.get_or_insert_with(random);
    for size in [&mut pool.capacity, &mut pool.allocation, &mut pool.available] {
        size.get_or_insert_with(Size::default);
    }
    fill_source(pool);
    if !pool.kind.is_remote() {
        fill_target(pool);
    }
}

fn fill_source(pool: &mut StoragePool) {
    let StoragePool { kind, name, source, .. } = pool;
    if source.format.is_none() {
        source.format = kind.default_source_format().map(str::to_owned);
    }
    if kind.has_source_name() && given(source.name.as_ref()).is_none() {
        source.name = Some(name.clone());
    }
    if *kind == StoragePoolType::Gluster && given(source.dir.as_ref()).is_none() {
        source.dir = Some("/".to_owned());
    }
    source.dir = source.dir.as_deref().map(clean_path);
    if let Some(adapter) = &mut source.adapter {
        adapter.kind.get_or_insert(AdapterType::ScsiHost);
    }
}

fn fill_target(pool: &mut StoragePool) {
    let folder = pool.kind.device_folder(pool.source.name.as_deref().unwrap_or_default());
    let target = pool.target.get_or_insert_with(PoolTarget::default);
    target.path = folder.or_else(|| target.path.take()).as_deref().map(clean_path);
    target.permissions.take_if(|permissions| *permissions == Permissions::default());
}

/// Removes superfluous slashes; two at the start mean something to POSIX, and a URI is left alone.
fn clean_path(path: &str) -> String {
    if path.find("://").is_some_and(|scheme| !path[..scheme].contains('/')) {
        return path.to_owned();
    }
    let slashes = path.len() - path.trim_start_matches('/').len();
    let start = match slashes {
        0 => "",
        2 => "//",
        _ => "/",
    };
    let steps: Vec<&str> = path.split('/').filter(|step| !step.is_empty()).collect();
    format!("{start}{}", steps.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(xml: &str) -> StoragePool {
        let mut pool = StoragePool::parse(xml).unwrap();
        fill_pool_defaults(&mut pool, || Uuid::from_u128(7));
        let mut again = pool.clone();
        fill_pool_defaults(&mut again, || panic!("nothing is open"));
        assert_eq!(again, pool);
        assert_eq!(StoragePool::parse(&pool.to_xml()), Ok(pool.clone()));
        pool
    }

    #[test]
    fn only_omitted_values_get_defaults() {
        let pool = filled(
            "<pool type='dir'><name>a</name><capacity unit='KiB'>1</capacity><target><path>/a//b/</path>
            <permissions><owner>-1</owner><group>-1</group></permissions></target></pool>",
        );
        assert_eq!((pool.uuid, pool.source.format), (Some(Uuid::from_u128(7)), None));
        let sizes = [pool.capacity, pool.allocation, pool.available];
        assert_eq!(sizes.map(|size| size.unwrap().bytes), [1024, 0, 0]);
        let target = pool.target.unwrap();
        assert_eq!((target.path.as_deref(), target.permissions), (Some("/a/b"), None));
    }

    #[test]
    fn defaults_depend_on_the_type() {
        let pool = filled("<pool type='logical'><source><name>vg</name></source></pool>");
        assert_eq!((pool.name.as_str(), pool.source.format.as_deref()), ("vg", Some("lvm2")));
        assert_eq!(pool.target.unwrap().path.as_deref(), Some("/dev/vg"));
        let pool = filled("<pool type='zfs'><name>tank</name><target><path>/nowhere</path></target></pool>");
        assert_eq!(pool.source.name.as_deref(), Some("tank"));
        assert_eq!(pool.target.unwrap().path.as_deref(), Some("/dev/zvol/tank"));
        let pool = filled(
            "<pool type='gluster'><name>g</name><source><host name='h'/><name>v</name></source></pool>",
        );
        assert_eq!((pool.source.dir.as_deref(), pool.target), (Some("/"), None));
        let pool = filled(
            "<pool type='scsi'><name>s</name><source><adapter name='host0'/></source>
            <target><path>/dev/disk/by-id</path></target></pool>",
        );
        assert_eq!(pool.source.adapter.unwrap().kind, Some(AdapterType::ScsiHost));
        let formats = [("fs", "auto"), ("disk", "unknown")];
        for (kind, format) in formats {
            let pool = filled(&format!(
                "<pool type='{kind}'><name>a</name><source><device path='/dev/sda'/></source>
                <target><path>/a</path></target></pool>"
            ));
            assert_eq!(pool.source.format.as_deref(), Some(format));
        }
    }

    #[test]
    fn paths_are_normalized_as_by_libvirt() {
        let cleaned =
            ["///a//b//", "//a/b", "/", "///", "//", "a//b/", "nfs://h//x", "/a://b", ""].map(clean_path);
        assert_eq!(cleaned, ["/a/b", "//a/b", "/", "/", "//", "a/b", "nfs://h//x", "/a:/b", ""]);
    }
}
