//! `VirgoStorageVolume`: a volume of a storage pool: a disk image, a partition, a logical volume …
use std::fs::OpenOptions;
use std::os::fd::OwnedFd;
use std::sync::Arc;

use gio::prelude::FileExt as _;
use glib::subclass::prelude::*;
use virgo_gir::Shared;
use virgo_operations::{
    Driver, Error, ErrorCode, Progress, Result, StorageVolumeDownloadFlags, StorageVolumeRecord,
    StorageVolumeUploadFlags, handle, record,
};

use crate::StoragePool;
use crate::kind::{Kind, OwnerOf, React};
use crate::live::Live;
use crate::session::Session;

/// A disk image, a partition, or whatever else a [`StoragePool`] has, to be a disk of a guest.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// pool = connection.lookup_storage_pool_by_name("default-pool")
/// xml = "<volume><name>disk</name><capacity unit='MiB'>1</capacity></volume>"
/// volume = pool.create_volume(xml, Virgo.StorageVolumeCreateFlags.NONE)
/// volume.wipe(Virgo.StorageVolumeWipeAlgorithm.ZERO)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const pool = await connection.lookup_storage_pool_by_name_async('default-pool');
/// const xml = "<volume><name>disk</name><capacity unit='MiB'>1</capacity></volume>";
/// const volume = await pool.create_volume_async(xml);
/// await volume.wipe_async(Virgo.StorageVolumeWipeAlgorithm.ZERO);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var pool = connection.lookup_storage_pool_by_name ("default-pool");
/// var volume = pool.create_volume ("<volume><name>disk</name><capacity unit='MiB'>1</capacity></volume>");
/// volume.wipe (ZERO);
/// ```
///
/// A volume has one object for its whole life, with properties that are what was last heard of it; they follow
/// what this connection does. [`StorageVolume::fetch_info`] asks the host.
///
/// Get one from a pool: from [`StoragePool::volumes`], [`StoragePool::lookup_volume_by_name`] or
/// [`StoragePool::create_volume`]. What it holds is copied to and from files by
/// [`StorageVolume::download_to_file`] and [`StorageVolume::upload_from_file`], to and from descriptors by
/// [`StorageVolume::download`] and [`StorageVolume::upload`], and read and written through the streams of
/// [`StorageVolume::open_read`] and [`StorageVolume::open_write`].
#[virgo_gir::class]
pub struct StorageVolume {
    live: Live<crate::StorageVolume>,
}

#[virgo_gir::methods(parts(storage_volume_config, storage_volume_data, storage_volume_properties))]
impl StorageVolume {
    /// Downloads the contents of the volume into a file, which is created, or overwritten if it exists. It is
    /// [`StorageVolume::download`] for a `GFile`.
    ///
    /// If the method fails or is cancelled, the file has the data that was written so far.
    ///
    /// # Errors
    /// [`ErrorCode::NoSupport`] if the file has no local path; [`ErrorCode::SystemError`] if it cannot be opened; and as
    /// [`StorageVolume::download`].
    ///
    /// Corresponds to libvirt's `virStorageVolDownload()`.
    ///
    /// # Returns
    /// the number of bytes, including holes
    pub async fn download_to_file(
        &self,
        /// the file
        destination: &Shared<gio::File>,
        /// called with the number of bytes so far, and with the total or -1 if that is not known
        progress: &Progress,
        /// a combination of `VirgoStorageVolumeDownloadFlags`
        flags: StorageVolumeDownloadFlags,
    ) -> Result<u64> {
        let file = open(destination, OpenOptions::new().write(true).create(true).truncate(true)).await?;
        self.download(&file, 0, 0, progress, flags).await
    }

    /// Uploads the contents of a file to the volume, from the volume's beginning. It is [`StorageVolume::upload`] for a
    /// `GFile`.
    ///
    /// If the method fails or is cancelled, the volume has the data that was written so far.
    ///
    /// # Errors
    /// [`ErrorCode::NoSupport`] if the file has no local path; [`ErrorCode::SystemError`] if it cannot be opened; and as
    /// [`StorageVolume::upload`].
    ///
    /// Corresponds to libvirt's `virStorageVolUpload()`.
    ///
    /// # Returns
    /// the number of bytes, including holes
    pub async fn upload_from_file(
        &self,
        /// the file
        source: &Shared<gio::File>,
        /// called with the number of bytes so far, and with the total or -1 if that is not known
        progress: &Progress,
        /// a combination of `VirgoStorageVolumeUploadFlags`
        flags: StorageVolumeUploadFlags,
    ) -> Result<u64> {
        let file = open(source, OpenOptions::new().read(true)).await?;
        self.upload(&file, 0, 0, progress, flags).await
    }
}

impl StorageVolume {
    fn constructed(&self) {}
}

/// Opens a file, which may take as long as the disk does.
fn open(
    file: &Shared<gio::File>,
    options: &OpenOptions,
) -> impl Future<Output = Result<OwnedFd>> + Send + use<> {
    let (file, options) = (file.get(), options.clone());
    let path = file.path().ok_or_else(|| {
        let message = format!("'{}' is no file on this system: use a stream", file.uri());
        Error::new(ErrorCode::NoSupport, message)
    });
    async move {
        let path = path?;
        virgo_runtime::blocking(move || {
            let failed = |error| Error::system(format!("cannot open '{}'", path.display()), &error);
            options.open(&path).map(OwnedFd::from).map_err(failed)
        })
        .await
    }
}

impl React for StorageVolume {}

impl OwnerOf<StorageVolume> for StoragePool {
    fn of(session: &Arc<Session>, record: &StorageVolumeRecord) -> Option<Self> {
        session.objects::<Self>().into_iter().find(|pool| pool.has(record))
    }

    fn has(&self, record: &StorageVolumeRecord) -> bool {
        let pool = self.record();
        // One that is gone may have left its name to another.
        pool.name == record.pool && (pool.persistent || pool.is_active())
    }
}

/// The volumes of a pool; none, if it is stopped or gone.
pub(crate) async fn load(
    driver: &dyn Driver,
    pool: &handle::StoragePool,
) -> Result<Vec<record::StorageVolume>> {
    match driver.storage_pool_volumes().list_all_volumes(pool).await {
        Err(error) if matches!(error.code(), ErrorCode::OperationInvalid | ErrorCode::NoStoragePool) => {
            Ok(vec![])
        }
        volumes => volumes,
    }
}

/// The methods that are made from operations.
#[expect(clippy::too_many_arguments, reason = "methods have the parameters of libvirt's functions")]
mod operations {
    use std::os::fd::OwnedFd;

    use virgo_operations::*;

    use crate::lift::{InputStream, OutputStream};
    use crate::{StoragePool, StorageVolume};

    virgo_operations::storage_volume_config!(virgo_gir::operations, StorageVolume);
    virgo_operations::storage_volume_data!(virgo_gir::operations, StorageVolume);
    virgo_operations::storage_volume_kind!(virgo_gir::kind, StorageVolume);
}
