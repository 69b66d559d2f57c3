//! Types of GObject properties.
use glib::ParamSpec;
use glib::prelude::*;
use glib::translate::*;

/// Type of a `#[property]`.
pub trait Property {
    /// Makes the property's `GParamSpec`.
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec;
    /// Returns the value for GObject.
    fn value(&self) -> glib::Value;
}

/// Returns the type of a property's values, and of a signal's argument.
pub fn value_type<T: Property>() -> glib::Type {
    T::pspec("value", glib::ParamFlags::READABLE).value_type()
}

macro_rules! pspec {
    ($($t:ty, $spec:ident, |$builder:ident| $configured:expr;)*) => { $(
        impl Property for $t {
            fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
                let $builder = glib::$spec::builder(name).flags(flags);
                $configured.build()
            }
            fn value(&self) -> glib::Value {
                self.to_value()
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
    // Of any type of objects.
    glib::Type, ParamSpecGType, |b| b.is_a_type(glib::Type::OBJECT);
}

/// Implemented by the attributes for enumerations, flags and classes.
#[doc(hidden)]
pub fn object_pspec<T: IsA<glib::Object>>(name: &str, flags: glib::ParamFlags) -> ParamSpec {
    glib::ParamSpecObject::builder::<T>(name).flags(flags).build()
}

macro_rules! objects {
    ($($t:ty)*) => { $(
        impl Property for $t {
            fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
                object_pspec::<Self>(name, flags)
            }
            fn value(&self) -> glib::Value {
                self.to_value()
            }
        }
        impl Nullable for $t {}
    )* };
}
objects! { gio::InputStream gio::OutputStream }

macro_rules! boxed {
    ($($t:ty)*) => { $(
        impl Property for $t {
            fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
                glib::ParamSpecBoxed::builder::<Self>(name).flags(flags).build()
            }
            fn value(&self) -> glib::Value {
                self.to_value()
            }
        }
        impl Nullable for $t {}
    )* };
}
boxed! { glib::Error glib::DateTime }

/// Strings, as a `GStrv`.
impl Property for Vec<String> {
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
        glib::ParamSpecBoxed::builder::<Self>(name).flags(flags).build()
    }
    fn value(&self) -> glib::Value {
        self.to_value()
    }
}

/// Numbers, as a `GArray`: the getter gives a plain array.
impl Property for Vec<u32> {
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
        // SAFETY: the type is registered by GLib.
        boxed_pspec(name, unsafe { glib::ffi::g_array_get_type() }, flags)
    }
    fn value(&self) -> glib::Value {
        // SAFETY: the array has room for the numbers, which are copied; the value takes it over.
        unsafe {
            let mut value = glib::Value::from_type_unchecked(from_glib(glib::ffi::g_array_get_type()));
            let array = glib::ffi::g_array_sized_new(0, 0, size_of::<u32>() as u32, self.len() as u32);
            glib::ffi::g_array_append_vals(array, self.as_ptr().cast(), self.len() as u32);
            glib::gobject_ffi::g_value_take_boxed(value.to_glib_none_mut().0, array.cast());
            value
        }
    }
}

/// Makes the `GParamSpec` of a boxed type.
fn boxed_pspec(name: &str, boxed: glib::ffi::GType, flags: glib::ParamFlags) -> ParamSpec {
    // SAFETY: a valid name and a boxed type; the reference to the new GParamSpec is ours.
    unsafe {
        let (name, null) = (name.to_glib_none(), std::ptr::null());
        from_glib_none(glib::gobject_ffi::g_param_spec_boxed(name.0, null, null, boxed, flags.into_glib()))
    }
}

/// Records or objects, as a `GPtrArray`: the getter says of what.
impl<T: crate::Element + Clone> Property for Vec<T> {
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
        // SAFETY: the type is registered by GLib.
        boxed_pspec(name, unsafe { glib::ffi::g_ptr_array_get_type() }, flags)
    }
    fn value(&self) -> glib::Value {
        // SAFETY: the value takes over the new array.
        unsafe {
            let mut value = glib::Value::from_type_unchecked(from_glib(glib::ffi::g_ptr_array_get_type()));
            let array = crate::Cross::give(self.clone());
            glib::gobject_ffi::g_value_take_boxed(value.to_glib_none_mut().0, array.cast());
            value
        }
    }
}

/// Type with a NULL: strings and objects.
pub trait Nullable: Property {}

impl Nullable for String {}

impl<T: Nullable> Property for Option<T>
where
    Option<T>: ToValue,
{
    fn pspec(name: &str, flags: glib::ParamFlags) -> ParamSpec {
        T::pspec(name, flags)
    }
    fn value(&self) -> glib::Value {
        self.to_value()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_a_strv() {
        let value = vec!["a".to_owned(), "b".to_owned()].value();
        assert_eq!(value.get::<Vec<String>>().unwrap(), ["a", "b"]);
        let spec = Vec::<String>::pspec("names", glib::ParamFlags::READABLE);
        assert_eq!((spec.name(), spec.value_type().name()), ("names", "GStrv"));
    }

    #[test]
    fn numbers_are_a_garray() {
        let value = vec![7u32, 9].value();
        // SAFETY: the value holds a GArray of two numbers, which it owns.
        unsafe {
            let array: *mut glib::ffi::GArray =
                glib::gobject_ffi::g_value_get_boxed(value.to_glib_none().0).cast();
            assert_eq!((*array).len, 2);
            assert_eq!(std::slice::from_raw_parts((*array).data.cast::<u32>(), 2), [7, 9]);
        }
        let spec = Vec::<u32>::pspec("cpus", glib::ParamFlags::READABLE);
        assert_eq!((spec.name(), spec.value_type().name()), ("cpus", "GArray"));
    }
}
