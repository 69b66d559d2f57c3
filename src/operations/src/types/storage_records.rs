//! What a driver knows of storage pools and volumes: their declaration as kinds of objects; and what operations
//! return of them by value.
use uuid::Uuid;
use virgo_operations_macros::kind;

use crate::{StoragePoolState, StorageVolumeType};

/// What a driver knows of a storage pool at a moment; the object's properties are read from it.
#[kind(
    class = StoragePool,
    owner = Connection,
    list = storage_pools,
    item = storage_pool,
    called = "storage pool",
    wire = StoragePool,
    event = StoragePoolEvent,
    orphan = InvalidStoragePool,
    load = driver.storage_collection().list_all_storage_pools(StoragePoolListFlags::empty())
)]
#[derived(
    /// Whether the pool is started, and its volumes are there.
    active: bool = StoragePoolRecord::is_active,
)]
pub struct StoragePoolRecord {
    /// The UUID, which never changes.
    #[key]
    #[property]
    pub uuid: Uuid,
    /// The name, which its volumes refer to.
    #[handle]
    #[property]
    pub name: String,
    /// The current state of the pool, such as running or inactive.
    #[property]
    #[gone(StoragePoolState::Inactive)]
    pub state: StoragePoolState,
    /// Whether the pool has a definition, and so remains when it is stopped.
    #[property]
    #[gone(false)]
    pub persistent: bool,
    /// Whether the pool is started when the host starts. [`StoragePool::set_autostart`] changes it.
    #[property]
    pub autostart: bool,
    /// The size of the pool, in bytes. When the pool is stopped, it may stay what it was, or become 0.
    #[property]
    pub capacity: u64,
    /// How much of the pool is in use, in bytes.
    #[property]
    pub allocation: u64,
    /// How much of the pool is free, in bytes.
    #[property]
    pub available: u64,
}

impl StoragePoolRecord {
    /// Whether its volumes are there.
    pub fn is_active(&self) -> bool {
        self.state.is_active()
    }
}

/// What a driver knows of a storage volume at a moment. Its pool and its name identify it.
#[kind(
    class = StorageVolume,
    owner = StoragePool,
    list = volumes,
    item = volume,
    called = "storage volume",
    wire = StorageVol,
    orphan = InvalidStorageVol,
    load = crate::storage_volume::load(driver, &owner)
)]
pub struct StorageVolumeRecord {
    /// The name of the volume's pool. [`StorageVolume::lookup_pool`] finds the pool.
    #[key]
    #[property(pool_name)]
    pub pool: String,
    /// The name, which is unique in the pool.
    #[key]
    #[property]
    pub name: String,
    /// What identifies the volume on its host: for a file its path.
    #[handle]
    #[property]
    pub key: String,
    /// The path of the volume on its host, as the `<source>` of a disk names it.
    ///
    /// Corresponds to libvirt's `virStorageVolGetPath()`.
    #[property]
    pub path: String,
    /// The type of the volume.
    #[property]
    pub kind: StorageVolumeType,
    /// The logical size of the volume, in bytes.
    #[property]
    pub capacity: u64,
    /// How much of the pool the volume takes, in bytes.
    #[property]
    pub allocation: u64,
}

/// What a storage pool does and has, as [`StoragePool::fetch_info`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// info = connection.lookup_storage_pool_by_name("default-pool").fetch_info()
/// print(info.props.available, "of", info.props.capacity, "bytes are free")
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const pool = await connection.lookup_storage_pool_by_name_async('default-pool');
/// const info = await pool.fetch_info_async();
/// print(info.available, 'of', info.capacity, 'bytes are free');
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var info = connection.lookup_storage_pool_by_name ("default-pool").fetch_info ();
/// print ("%s of %s are free\n", format_size (info.available), format_size (info.capacity));
/// ```
#[virgo_gir::record]
pub struct StoragePoolInfo {
    /// The state of the pool.
    pub state: StoragePoolState,
    /// The size of the pool, in bytes.
    pub capacity: u64,
    /// How much of the pool is in use, in bytes.
    pub allocation: u64,
    /// How much of the pool is free, in bytes.
    pub available: u64,
}

/// What a storage volume is, as [`StorageVolume::fetch_info`] has found it.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for volume in connection.lookup_storage_pool_by_name("default-pool").list_all_volumes():
///     info = volume.fetch_info(Virgo.StorageVolumeInfoFlags.NONE)
///     print(volume.props.name, info.props.allocation, "of", info.props.capacity, "bytes")
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const pool = await connection.lookup_storage_pool_by_name_async('default-pool');
/// for (const volume of await pool.list_all_volumes_async()) {
///     const info = await volume.fetch_info_async();
///     print(volume.name, info.allocation, 'of', info.capacity, 'bytes');
/// }
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var volume in connection.lookup_storage_pool_by_name ("default-pool").list_all_volumes ()) {
///     var info = volume.fetch_info ();
///     print ("%s %s of %s\n", volume.name, format_size (info.allocation), format_size (info.capacity));
/// }
/// ```
#[virgo_gir::record]
pub struct StorageVolumeInfo {
    /// The type of the volume.
    pub kind: StorageVolumeType,
    /// The logical size of the volume, in bytes.
    pub capacity: u64,
    /// How much of the pool the volume takes, in bytes.
    pub allocation: u64,
}
