//! Typed parameters: the names with values that libvirt passes where a struct would not last. In
//! the API they are a `GVariant` of type `a{sv}`.
use glib::prelude::*;
use glib::{Variant, VariantTy};
use virgo_gir::Wrong;

/// A value of a typed parameter; libvirt's seven types.
#[derive(Debug, Clone, PartialEq)]
pub enum TypedValue {
    /// `i` in a GVariant.
    Int(i32),
    /// `u`
    UInt(u32),
    /// `x`
    LLong(i64),
    /// `t`
    ULLong(u64),
    /// `d`
    Double(f64),
    /// `b`
    Boolean(bool),
    /// `s`
    String(String),
}

/// Names with values, in order; a name may occur more than once.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TypedParameters(pub Vec<(String, TypedValue)>);

impl TypedParameters {
    /// Adds a parameter.
    pub fn push(&mut self, name: impl Into<String>, value: TypedValue) {
        self.0.push((name.into(), value));
    }

    /// The first value of that name.
    pub fn get(&self, name: &str) -> Option<&TypedValue> {
        self.0.iter().find(|(n, _)| n == name).map(|(_, v)| v)
    }

    fn from_variant(variant: &Variant) -> Result<Self, Wrong> {
        if variant.type_().as_str() != "a{sv}" {
            return Err(format!("is a GVariant of type '{}', not 'a{{sv}}'", variant.type_()));
        }
        let mut parameters = Self::default();
        for entry in variant.iter() {
            let name: String = entry.child_get(0);
            let value = entry.child_value(1).as_variant().ok_or("is malformed")?;
            let value = TypedValue::from_variant(&value).ok_or_else(|| {
                format!("has a '{name}' of type '{}', not one of i u x t d b s", value.type_())
            })?;
            parameters.push(name, value);
        }
        Ok(parameters)
    }

    fn to_variant(&self) -> Variant {
        // Not by way of a GVariantDict, which has neither order nor a name twice.
        let entries = self.0.iter().map(|(name, value)| {
            Variant::from_dict_entry(&name.to_variant(), &Variant::from_variant(&value.to_variant()))
        });
        Variant::array_from_iter_with_type(VariantTy::new("{sv}").expect("a type string"), entries)
    }
}

impl TypedValue {
    fn from_variant(v: &Variant) -> Option<Self> {
        Some(match v.type_().as_str() {
            "i" => Self::Int(v.get()?),
            "u" => Self::UInt(v.get()?),
            "x" => Self::LLong(v.get()?),
            "t" => Self::ULLong(v.get()?),
            "d" => Self::Double(v.get()?),
            "b" => Self::Boolean(v.get()?),
            "s" => Self::String(v.get()?),
            _ => return None,
        })
    }

    fn to_variant(&self) -> Variant {
        match self {
            Self::Int(v) => v.to_variant(),
            Self::UInt(v) => v.to_variant(),
            Self::LLong(v) => v.to_variant(),
            Self::ULLong(v) => v.to_variant(),
            Self::Double(v) => v.to_variant(),
            Self::Boolean(v) => v.to_variant(),
            Self::String(v) => v.to_variant(),
        }
    }

    /// The value as an unsigned number, whichever integer type it has.
    pub fn as_u64(&self) -> Option<u64> {
        match *self {
            Self::Int(v) => v.try_into().ok(),
            Self::UInt(v) => Some(v.into()),
            Self::LLong(v) => v.try_into().ok(),
            Self::ULLong(v) => Some(v),
            _ => None,
        }
    }
}

virgo_gir::variant!(TypedParameters, "a{sv}", TypedParameters::from_variant, TypedParameters::to_variant);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_type_survives() {
        let mut parameters = TypedParameters::default();
        for (name, value) in [
            ("i", TypedValue::Int(-1)),
            ("u", TypedValue::UInt(u32::MAX)),
            ("x", TypedValue::LLong(i64::MIN)),
            ("t", TypedValue::ULLong(u64::MAX)),
            ("d", TypedValue::Double(0.5)),
            ("b", TypedValue::Boolean(true)),
            ("s", TypedValue::String("x".into())),
        ] {
            parameters.push(name, value);
        }
        parameters.push("i", TypedValue::Int(-2));
        let back = TypedParameters::from_variant(&parameters.to_variant()).unwrap();
        assert_eq!(back, parameters);
    }

    #[test]
    fn other_types_are_named_in_the_error() {
        let dict = glib::VariantDict::new(None);
        dict.insert_value("when", &(1u32, 2u32).to_variant());
        let error = TypedParameters::from_variant(&dict.end()).unwrap_err();
        assert!(error.contains("'when'") && error.contains("(uu)"), "{error}");
        assert!(TypedParameters::from_variant(&1u32.to_variant()).unwrap_err().contains("a{sv}"));
    }
}
