//! `VirgoSecret`: a password or key stored by the host.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

/// A password or key that a host keeps for disks, storage and other devices of its domains.
///
/// As a [`Domain`](crate::Domain), a secret has one object for its whole life. It has no name: its UUID identifies it, and
/// [`Secret::usage_id`] says what it is for.
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// xml = "<secret><usage type='volume'><volume>/images/disk.luks</volume></usage></secret>"
/// secret = connection.define_secret(xml, Virgo.SecretDefineFlags.NONE)
/// secret.set_value(GLib.Bytes.new(b"the passphrase"))
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const xml = "<secret><usage type='volume'><volume>/images/disk.luks</volume></usage></secret>";
/// const secret = await connection.define_secret_async(xml);
/// await secret.set_value_async(new GLib.Bytes('the passphrase'));
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var xml = "<secret><usage type='volume'><volume>/images/disk.luks</volume></usage></secret>";
/// var secret = connection.define_secret (xml);
/// secret.set_value (new Bytes ("the passphrase".data));
/// ```
///
/// Get one from a [`Connection`](crate::Connection): from [`Connection::secrets`],
/// [`Connection::lookup_secret_by_usage`] or [`Connection::define_secret`].
#[virgo_gir::class]
pub struct Secret {
    live: Live<crate::Secret>,
}

#[virgo_gir::methods(parts(secrets, secret_events, secret_properties))]
impl Secret {}

impl Secret {
    fn constructed(&self) {}
}

impl React for Secret {}

/// The methods, properties and signals that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::Secret;

    virgo_operations::secrets!(virgo_gir::operations, Secret);
    virgo_operations::secret_events!(virgo_gir::events, Secret);
    virgo_operations::secret_kind!(virgo_gir::kind, Secret);
}
