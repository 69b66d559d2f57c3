//! `VirgoNwFilter`: a network filter.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

/// Rules for the network traffic of domains, which interfaces of domains refer to by name.
///
/// As a [`Domain`](crate::Domain), a filter has one object for its whole life. libvirt has no events for changes:
/// [`Connection::nw_filters`] follows what this connection does, and is brought up to date by
/// [`Connection::list_all_nw_filters`].
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// xml = "<filter name='no-mail'><rule action='drop' direction='out'><tcp dstportstart='25'/></rule></filter>"
/// nw_filter = connection.define_nw_filter(xml, Virgo.NwFilterDefineFlags.NONE)
/// print(nw_filter.props.uuid)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// const xml = "<filter name='no-mail'><rule action='drop' direction='out'><tcp dstportstart='25'/></rule></filter>";
/// const filter = await connection.define_nw_filter_async(xml);
/// print(filter.uuid);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// var filter = connection.define_nw_filter ("""<filter name='no-mail'>
///     <rule action='drop' direction='out'><tcp dstportstart='25'/></rule></filter>""");
/// print ("%s\n", filter.uuid);
/// ```
///
/// Get one from a [`Connection`](crate::Connection): from [`Connection::nw_filters`],
/// [`Connection::lookup_nw_filter_by_name`] or [`Connection::define_nw_filter`].
#[virgo_gir::class]
pub struct NwFilter {
    live: Live<crate::NwFilter>,
}

#[virgo_gir::methods(parts(nw_filters, nw_filter_properties))]
impl NwFilter {}

impl NwFilter {
    fn constructed(&self) {}
}

impl React for NwFilter {}

/// The methods and properties that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::NwFilter;

    virgo_operations::nw_filters!(virgo_gir::operations, NwFilter);
    virgo_operations::nw_filter_kind!(virgo_gir::kind, NwFilter);
}
