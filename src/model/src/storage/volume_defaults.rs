//! Defaults of a volume; those of libvirt.

use super::{Permissions, Size, StoragePool, StoragePoolType, StorageVolume, given};

/// Fills in what a volume leaves open and every driver fills in the same way.
///
/// A volume takes all of its capacity at once unless it says how much it takes at first. A backing store
/// without a path is none.
pub fn fill_volume_defaults(volume: &mut StorageVolume, pool: StoragePoolType) {
    let capacity = volume.capacity.get_or_insert_with(Size::default).bytes;
    volume.allocation.get_or_insert_with(|| Size::from_bytes(capacity));
    let format = || pool.default_volume_format().map(str::to_owned);
    let target = &mut volume.target;
    target.format = target.format.take().or_else(format);
    if target.features.is_some() {
        target.compat.get_or_insert_with(|| "1.1".to_owned());
    }
    target.permissions.take_if(|permissions| *permissions == Permissions::default());
    volume.backing_store.take_if(|backing| given(backing.path.as_ref()).is_none());
    if let Some(backing) = &mut volume.backing_store {
        backing.format = backing.format.take().or_else(format);
        backing.permissions.take_if(|permissions| *permissions == Permissions::default());
    }
}

/// Gives a volume the path it has in its pool, and that path as its key, where it has none.
///
/// So it is with files in a directory, and with all pools of a test driver. What is made anew gets its place
/// from the driver, so the driver first removes what a user said of path and key.
pub fn place_volume(volume: &mut StorageVolume, pool: &StoragePool) {
    let folder = pool.target.as_ref().and_then(|target| target.path.as_deref()).unwrap_or_default();
    let path = given(volume.target.path.as_ref()).map(str::to_owned);
    let path = path.unwrap_or_else(|| format!("{folder}/{}", volume.name));
    if given(volume.key.as_ref()).is_none() {
        volume.key = Some(path.clone());
    }
    volume.target.path = Some(path);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(xml: &str, pool: StoragePoolType) -> StorageVolume {
        let mut volume = StorageVolume::parse(xml, pool).unwrap();
        fill_volume_defaults(&mut volume, pool);
        let mut again = volume.clone();
        fill_volume_defaults(&mut again, pool);
        assert_eq!(again, volume);
        assert_eq!(StorageVolume::parse(&volume.to_xml(), pool), Ok(volume.clone()));
        volume
    }

    #[test]
    fn only_omitted_values_get_defaults() {
        let xml = "<volume><name>a</name><capacity unit='KiB'>2</capacity><target><features/></target>
            <backingStore><path>/b</path></backingStore></volume>";
        let volume = filled(xml, StoragePoolType::Dir);
        assert_eq!(volume.allocation.unwrap().bytes, 2048);
        assert_eq!(
            (volume.target.format.as_deref(), volume.target.compat.as_deref()),
            (Some("raw"), Some("1.1"))
        );
        assert_eq!(volume.backing_store.unwrap().format.as_deref(), Some("raw"));
        let volume = filled(xml, StoragePoolType::Logical);
        assert_eq!((volume.target.format, volume.backing_store.unwrap().format), (None, None));
        let xml = "<volume><name>a</name><capacity>9</capacity><allocation>0</allocation>
            <target><format type='linux'/><compat>0.10</compat><features/></target><backingStore/></volume>";
        let volume = filled(xml, StoragePoolType::Disk);
        assert_eq!((volume.allocation.unwrap().bytes, volume.backing_store), (0, None));
        let target = volume.target;
        assert_eq!((target.format.as_deref(), target.compat.as_deref()), (Some("linux"), Some("0.10")));
    }

    #[test]
    fn a_volume_gets_the_path_in_its_pool() {
        let pool = "<pool type='dir'><name>p</name><target><path>/p</path></target></pool>";
        let pool = StoragePool::parse(pool).unwrap();
        let placed = |inside: &str| {
            let xml = format!("<volume><name>a</name>{inside}<capacity>1</capacity></volume>");
            let mut volume = StorageVolume::parse(&xml, pool.kind).unwrap();
            place_volume(&mut volume, &pool);
            (volume.target.path.unwrap(), volume.key.unwrap())
        };
        let expect = |path: &str, key: &str| (path.to_owned(), key.to_owned());
        assert_eq!(placed(""), expect("/p/a", "/p/a"));
        assert_eq!(placed("<key>k</key>"), expect("/p/a", "k"));
        assert_eq!(placed("<target><path>/q</path></target>"), expect("/q", "/q"));
    }
}
