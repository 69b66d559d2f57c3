//! Types that a GObject property can have.
use glib::ParamSpec;
use glib::prelude::*;

/// A type usable in a `#[property]`.
pub trait Property: ToValue {
    /// The `GParamSpec` of such a property.
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec;
}

macro_rules! pspec {
    ($($t:ty, $spec:ident, |$builder:ident| $configured:expr;)*) => { $(
        impl Property for $t {
            fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
                let $builder = glib::$spec::builder(name).flags(flags);
                $configured.build()
            }
        }
    )* };
}
pspec! {
    bool, ParamSpecBoolean, |b| b;
    i32, ParamSpecInt, |b| b.minimum(i32::MIN).maximum(i32::MAX);
    u32, ParamSpecUInt, |b| b.minimum(0).maximum(u32::MAX);
    i64, ParamSpecInt64, |b| b.minimum(i64::MIN).maximum(i64::MAX);
    u64, ParamSpecUInt64, |b| b.minimum(0).maximum(u64::MAX);
    f64, ParamSpecDouble, |b| b.minimum(f64::MIN).maximum(f64::MAX);
    String, ParamSpecString, |b| b;
}

/// Implemented by the attributes for enumerations, flags and classes.
#[doc(hidden)]
pub fn object_pspec<T: IsA<glib::Object>>(name: &str, flags: glib::ParamFlags) -> ParamSpec {
    glib::ParamSpecObject::builder::<T>(name).flags(flags).build()
}

/// Of any type of objects.
impl Property for glib::Type {
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
        glib::ParamSpecGType::builder(name).is_a_type(glib::Type::OBJECT).flags(flags).build()
    }
}

/// A type whose property can be NULL: strings and objects.
pub trait Nullable: Property {}

impl Nullable for String {}

impl Property for glib::Error {
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
        glib::ParamSpecBoxed::builder::<Self>(name).flags(flags).build()
    }
}

impl Nullable for glib::Error {}

impl<T: Nullable> Property for Option<T>
where
    Option<T>: ToValue,
{
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
        T::pspec(name, flags)
    }
}
