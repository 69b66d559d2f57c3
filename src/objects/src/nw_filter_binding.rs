//! `VirgoNwFilterBinding`: the binding of a network filter to a network device.
use glib::subclass::prelude::*;

use crate::kind::React;
use crate::live::Live;

/// Which [`NwFilter`](crate::NwFilter) the traffic of a network device goes through.
///
/// The hypervisor makes one for each interface of a domain with a filter. libvirt has no events for changes:
/// [`Connection::nw_filter_bindings`] follows what this connection does, and is brought up to date by
/// [`Connection::list_all_nw_filter_bindings`].
///
/// ```python
/// connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
/// for binding in connection.list_all_nw_filter_bindings():
///     print(binding.props.port_dev, "has the filter", binding.props.filter_name)
/// ```
///
/// ```javascript
/// const connection = await Virgo.Connection.open_async('test:///default');
/// for (const binding of await connection.list_all_nw_filter_bindings_async())
///     print(binding.port_dev, 'has the filter', binding.filter_name);
/// ```
///
/// ```vala
/// var connection = Virgo.Connection.open ("test:///default");
/// foreach (var binding in connection.list_all_nw_filter_bindings ())
///     print ("%s has the filter %s\n", binding.port_dev, binding.filter_name);
/// ```
///
/// Get one from a [`Connection`](crate::Connection): from [`Connection::nw_filter_bindings`],
/// [`Connection::lookup_nw_filter_binding_by_port_dev`] or [`Connection::create_nw_filter_binding`].
#[virgo_gir::class]
pub struct NwFilterBinding {
    live: Live<crate::NwFilterBinding>,
}

#[virgo_gir::methods(parts(nw_filter_bindings, nw_filter_binding_properties))]
impl NwFilterBinding {}

impl NwFilterBinding {
    fn constructed(&self) {}
}

impl React for NwFilterBinding {}

/// The methods and properties that are made from declarations.
mod operations {
    use virgo_operations::*;

    use crate::NwFilterBinding;

    virgo_operations::nw_filter_bindings!(virgo_gir::operations, NwFilterBinding);
    virgo_operations::nw_filter_binding_kind!(virgo_gir::kind, NwFilterBinding);
}
