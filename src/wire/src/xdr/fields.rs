//! Conversion of structs from and to the tuples of their fields.
//!
//! Parameters of an operation are in the order of the fields of the call's arguments, and so are its results. The
//! remote driver makes generic calls from that, without naming fields.

/// Struct that can be made from its fields, in order.
///
/// A last field `flags` may be left out; it is 0 then. Always left out, and filled in, are those by which C programs say
/// how much room they have: `need_results` and the like, since callers want the list itself and not only its length;
/// the lengths of maps of CPUs, which are the largest; and the number of parameters, see [`Counted`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not made of the fields `{Fields}`",
    note = "the parameters of a regular operation are the fields of the call's arguments, in order"
)]
pub trait FromFields<Fields> {
    /// Makes the struct.
    fn from_fields(fields: Fields) -> Self;
}

/// The length of the maps of CPUs that daemons are asked for, in bytes: the most that there is.
pub const CPU_MAP_LENGTH: i32 = crate::remote::CPUMAP_MAX as i32;

/// The most maps of that length that an answer has room for.
pub const MOST_CPU_MAPS: i32 = (crate::remote::CPUMAPS_MAX / crate::remote::CPUMAP_MAX) as i32;

/// Arguments of a call that has to be told how many parameters are wanted; asked for none, it tells how many there are.
pub trait Counted {
    /// Sets the number, and adds flags.
    fn count(&mut self, number: i32, flags: u32);
}

/// Struct that can be converted to its fields.
pub trait IntoFields {
    /// Tuple of all fields, in order.
    type Fields;

    /// Returns the fields.
    fn into_fields(self) -> Self::Fields;
}

impl FromFields<()> for () {
    fn from_fields((): ()) {}
}

impl IntoFields for () {
    type Fields = ();

    fn into_fields(self) {}
}

/// Implements both traits for a struct.
macro_rules! fields {
    ($name:ident { $( $field:ident: $type:ty, )* }) => {
        impl $crate::xdr::IntoFields for $name {
            type Fields = ( $($type,)* );

            fn into_fields(self) -> Self::Fields {
                ( $(self.$field,)* )
            }
        }

        $crate::xdr::fields!(@from $name [] [] $( $field: $type, )*);
    };
    // Field by field: given ones, filled-in ones with their values, and the rest.
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] need_results: $type:ty, $($rest:tt)*) => {
        $crate::xdr::fields!(@from $name [$($given)*] [$($filled)* need_results = 1,] $($rest)*);
    };
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] need_map: $type:ty, $($rest:tt)*) => {
        $crate::xdr::fields!(@from $name [$($given)*] [$($filled)* need_map = 1,] $($rest)*);
    };
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] need_online: $type:ty, $($rest:tt)*) => {
        $crate::xdr::fields!(@from $name [$($given)*] [$($filled)* need_online = 1,] $($rest)*);
    };
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] ncpumaps: $type:ty, $($rest:tt)*) => {
        $crate::xdr::fields!(@from $name [$($given)*] [$($filled)* ncpumaps = $crate::xdr::MOST_CPU_MAPS,] $($rest)*);
    };
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] maplen: $type:ty, $($rest:tt)*) => {
        $crate::xdr::fields!(@from $name [$($given)*] [$($filled)* maplen = $crate::xdr::CPU_MAP_LENGTH,] $($rest)*);
    };
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] nparams: $count:ty, $($rest:tt)+) => {
        impl $crate::xdr::Counted for $name {
            #[allow(clippy::useless_conversion, reason = "one of them is unsigned")]
            fn count(&mut self, number: i32, flags: u32) {
                self.nparams = <$count>::try_from(number).unwrap_or_default();
                self.flags |= flags;
            }
        }
        $crate::xdr::fields!(@from $name [$($given)*] [$($filled)* nparams = 0,] $($rest)+);
    };
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] flags: $type:ty,) => {
        $crate::xdr::fields!(@from $name [$($given)*] [$($filled)* flags = 0,]);
        $crate::xdr::fields!(@from $name [$($given)* flags: $type,] [$($filled)*]);
    };
    (@from $name:ident [$($given:tt)*] [$($filled:tt)*] $field:ident: $type:ty, $($rest:tt)*) => {
        $crate::xdr::fields!(@from $name [$($given)* $field: $type,] [$($filled)*] $($rest)*);
    };
    (@from $name:ident [$( $field:ident: $type:ty, )*] [$( $filled:ident = $value:expr, )*]) => {
        impl $crate::xdr::FromFields<( $($type,)* )> for $name {
            fn from_fields(( $($field,)* ): ( $($type,)* )) -> Self {
                Self { $($field,)* $( $filled: $value, )* }
            }
        }
    };
}

pub(crate) use fields;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::remote::{
        ConnectListAllDomainsArgs, Domain, DomainGetVcpuPinInfoArgs, DomainSetTimeArgs, NodeGetCpuMapArgs,
        NodeGetMemoryStatsArgs,
    };

    #[test]
    fn omitted_fields_get_their_defaults() {
        let dom = Domain::default();
        let args = DomainSetTimeArgs::from_fields((dom.clone(), 1, 2));
        assert_eq!(args, DomainSetTimeArgs { dom: dom.clone(), seconds: 1, nseconds: 2, flags: 0 });
        assert_eq!(args.into_fields(), (dom.clone(), 1, 2, 0));
        assert_eq!(DomainSetTimeArgs::from_fields((dom, 1, 2, 3)).flags, 3);
        let map = NodeGetCpuMapArgs::from_fields(());
        assert_eq!(map, NodeGetCpuMapArgs { need_map: 1, need_online: 1, flags: 0 });
        let list = ConnectListAllDomainsArgs::from_fields((3,));
        assert_eq!(list, ConnectListAllDomainsArgs { need_results: 1, flags: 3 });
    }

    #[test]
    fn the_number_of_parameters_is_said_afterwards() {
        let mut args = NodeGetMemoryStatsArgs::from_fields((7,));
        assert_eq!(args, NodeGetMemoryStatsArgs { nparams: 0, cell_num: 7, flags: 0 });
        args.count(3, 4);
        assert_eq!(args, NodeGetMemoryStatsArgs { nparams: 3, cell_num: 7, flags: 4 });
        // All the maps that an answer has room for.
        let pins = DomainGetVcpuPinInfoArgs::from_fields((Domain::default(), 2));
        assert_eq!((pins.ncpumaps, pins.maplen, pins.flags), (4096, 2048, 2));
    }
}
