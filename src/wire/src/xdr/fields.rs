//! Conversion of structs from and to the tuples of their fields.
//!
//! Parameters of an operation are in the order of the fields of the call's arguments, and so are its results. The
//! remote driver makes generic calls from that, without naming fields.

/// Struct that can be made from its fields, in order.
///
/// A last field `flags` may be left out; it is 0 then. `need_results` is always left out and set: callers want the
/// list itself, not only its length.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not made of the fields `{Fields}`",
    note = "the parameters of a regular operation are the fields of the call's arguments, in order"
)]
pub trait FromFields<Fields> {
    /// Makes the struct.
    fn from_fields(fields: Fields) -> Self;
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
    use crate::remote::{ConnectListAllDomainsArgs, Domain, DomainSetTimeArgs};

    #[test]
    fn omitted_fields_get_their_defaults() {
        let dom = Domain::default();
        let args = DomainSetTimeArgs::from_fields((dom.clone(), 1, 2));
        assert_eq!(args, DomainSetTimeArgs { dom: dom.clone(), seconds: 1, nseconds: 2, flags: 0 });
        assert_eq!(args.into_fields(), (dom.clone(), 1, 2, 0));
        assert_eq!(DomainSetTimeArgs::from_fields((dom, 1, 2, 3)).flags, 3);
        let list = ConnectListAllDomainsArgs::from_fields((3,));
        assert_eq!(list, ConnectListAllDomainsArgs { need_results: 1, flags: 3 });
    }
}
