//! The storage of a made-up host: pools and volumes in memory, which hold what is written to them.
//!
//! [`pool`], [`volume`] and [`content`] are what there is, and [`pools`] keeps it, as part of the host's state. The
//! files named as the topics check what is asked and carry it out. What copies much does so in a thread that may
//! wait ([`virgo_driver_kit::cancel`]), and takes the lock for each piece ([`access`]).
//!
//! Every pool has the same room, whatever it is made of, and the volumes of one that is undefined are gone: so it is
//! in libvirt's test driver, whose volumes hold nothing.
mod access;
mod capabilities;
mod collection;
mod config;
mod content;
mod copy;
mod data;
mod extents;
mod lifecycle;
mod pool;
mod pools;
mod sources;
mod stream;
mod volume;
mod volumes;
mod wipe;

pub(super) use pool::Pool;

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use futures_lite::future::block_on;
    use virgo_operations::{
        Driver, ErrorCode, EventSink, Progress, Result, StoragePoolListFlags, StoragePoolXmlFlags,
        StorageVolumeCreateFlags, StorageVolumeDeleteFlags, StorageVolumeUploadFlags,
    };

    use crate::connection::Connection;
    use crate::{default_node, open};
    use virgo_driver_kit::Uri;

    const VOLUME: &str = "<volume><name>v</name><capacity>9000</capacity><allocation>0</allocation></volume>";

    #[test]
    fn the_default_host_has_the_pool_of_libvirts() {
        let uri = Uri::parse(Some("test:///default")).unwrap();
        let driver = block_on(open(&uri, EventSink::new(|_| {}))).unwrap();
        let pools =
            block_on(driver.storage_collection().list_all_storage_pools(StoragePoolListFlags::ACTIVE))
                .unwrap();
        let [pool] = &pools[..] else { panic!("{pools:?}") };
        assert_eq!((pool.name.as_str(), pool.persistent, pool.autostart), ("default-pool", true, false));
        assert_eq!(pool.uuid.to_string(), "dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566");
        assert_eq!((pool.capacity, pool.allocation), (107_374_182_400, 0));
        let xml =
            block_on(driver.storage_pool_lifecycle().fetch_xml(pool, StoragePoolXmlFlags::empty())).unwrap();
        assert!(xml.starts_with("<pool type='dir'>") && xml.contains("<path>/default-pool</path>"), "{xml}");
    }

    #[test]
    fn a_file_describes_pools_with_volumes() {
        let folder = tempfile::tempdir().unwrap();
        let load = |pools: &str| -> Result<Arc<dyn Driver>> {
            let path = folder.path().join("node.xml");
            std::fs::write(&path, format!("<node>{pools}</node>")).unwrap();
            let uri = Uri::parse(Some(&format!("test://{}", path.display()))).unwrap();
            block_on(open(&uri, EventSink::new(|_| {})))
        };
        let pool = |name: &str, path: &str, inside: &str| {
            let target = format!("<target><path>{path}</path></target>");
            format!("<pool type='dir'><name>{name}</name><capacity>1</capacity>{target}{inside}</pool>")
        };
        let placed = VOLUME.replace("<allocation>0", "<target><path>/else</path></target><allocation>7000");
        let two = format!("{}{}", pool("a", "/a", VOLUME), pool("b", "/b", &placed));
        let driver = load(&two).unwrap();
        let found = block_on(driver.storage_collection().lookup_storage_volume_by_path("/else")).unwrap();
        assert_eq!((found.pool.as_str(), found.key.as_str(), found.allocation), ("b", "/else", 7000));
        let pool_b = block_on(driver.storage_volume_config().lookup_pool(&found)).unwrap();
        assert_eq!((pool_b.capacity, pool_b.allocation), (100 << 30, 7000));
        assert_eq!(
            block_on(driver.storage_collection().lookup_storage_volume_by_key("/a/v")).unwrap().pool,
            "a"
        );

        let refused = |pools: &str, code, word: &str| {
            let error = load(pools).err().unwrap();
            assert!(error.code() == code && error.message().contains(word), "{error}");
        };
        refused(&pool("a", "/a", &VOLUME.repeat(2)), ErrorCode::StorageVolExist, "'v'");
        refused(&(pool("a", "/a", "") + &pool("a", "/b", "")), ErrorCode::OperationFailed, "'a'");
        refused(&(pool("a", "/a", "") + &pool("b", "/a", "")), ErrorCode::OperationFailed, "'/a'");
        refused(&pool("a", "/a", "<volume><name>v</name></volume>"), ErrorCode::XmlError, "<capacity>");
    }

    #[test]
    fn connections_to_one_host_are_told_of_volumes() {
        let node = Arc::new(default_node().unwrap());
        let told = [0, 1].map(|_| Arc::new(Mutex::new(vec![])));
        let [first, second] = told.clone().map(|told| {
            let sink = EventSink::new(move |event| told.lock().unwrap().push(format!("{event:?}")));
            Connection::to(node.clone(), sink)
        });
        let pool = block_on(first.storage_collection().lookup_storage_pool_by_name("default-pool")).unwrap();
        let volume = block_on(first.storage_pool_volumes().create_volume(
            &pool,
            VOLUME,
            StorageVolumeCreateFlags::empty(),
        ))
        .unwrap();
        let file = std::fs::File::open("/proc/self/exe").unwrap().into();
        let sent = second.storage_volume_data().upload(
            &volume,
            &file,
            0,
            8192,
            &Progress::NONE,
            StorageVolumeUploadFlags::empty(),
        );
        assert_eq!(block_on(sent), Ok(8192));
        block_on(second.storage_volume_config().delete(&volume, StorageVolumeDeleteFlags::empty())).unwrap();
        let [first, second] = told.map(|told| told.lock().unwrap().clone());
        assert_eq!(first, second);
        let expected = [
            "StorageVolume(",
            "StoragePool(",
            "StorageVolume(",
            "StoragePool(",
            "StorageVolumeGone(",
            "StoragePool(",
        ];
        assert!(first.iter().zip(expected).all(|(event, start)| event.starts_with(start)), "{first:?}");
        assert_eq!(first.len(), expected.len());
        assert!(first[2].contains("allocation: 8192") && first[3].contains("allocation: 8192"), "{first:?}");
    }
}
