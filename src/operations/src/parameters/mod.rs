//! The names of libvirt's typed parameters, as constants of the API, each with its type and unit.
//!
//! The overrides for Python and JavaScript turn a plain number, string or boolean into the type that is declared here.
//! libvirt's headers document them at `VIR_DOMAIN_MEMORY_HARD_LIMIT` and its like. Some names are made of a prefix, a
//! number and a suffix: `block.` `0` `.rd.bytes`.

mod admin;
mod guest;
mod host;
mod network;
mod statistics;
mod tuning;

pub use admin::*;
pub use guest::*;
pub use host::*;
pub use network::*;
pub use statistics::*;
pub use tuning::*;

use virgo_gir::Constant;

/// Describes all of them.
pub fn constants() -> Vec<Constant> {
    [
        admin::constants(),
        host::constants(),
        network::constants(),
        tuning::constants(),
        statistics::constants(),
        guest::constants(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn every_name_has_one_type() {
        let mut types = HashMap::new();
        for constant in constants() {
            let Some(ty) = constant.parameter_type() else { continue };
            let before = types.insert(constant.value, ty);
            assert!(before.is_none_or(|before| before == ty), "{}: {before:?}", constant.value);
        }
        assert!(types.len() > 100, "{}", types.len());
    }
}
