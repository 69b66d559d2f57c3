//! Types of libvirt's typed parameters.

use std::collections::BTreeMap;

use virgo_gir::Namespace;

/// Returns the names of parameters and their types, as GVariant type strings.
pub fn parameters(namespace: &Namespace) -> BTreeMap<&'static str, &'static str> {
    let typed = |constant: &virgo_gir::Constant| Some((constant.value, constant.parameter_type()?));
    namespace.constants.iter().filter_map(typed).collect()
}
