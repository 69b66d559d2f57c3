//! Typed parameters, here and on the wire.

use virgo_operations::{TypedParameters, TypedValue};
use virgo_wire::remote::{TypedParam, TypedParamValue};

/// As they are on the wire.
pub(super) fn to_wire(parameters: &TypedParameters) -> Vec<TypedParam> {
    let value = |value: &TypedValue| match value {
        TypedValue::Int(v) => TypedParamValue::Int(*v),
        TypedValue::UInt(v) => TypedParamValue::UInt(*v),
        TypedValue::LLong(v) => TypedParamValue::Long(*v),
        TypedValue::ULLong(v) => TypedParamValue::ULong(*v),
        TypedValue::Double(v) => TypedParamValue::Double(*v),
        TypedValue::Boolean(v) => TypedParamValue::Boolean((*v).into()),
        TypedValue::String(v) => TypedParamValue::String(v.clone()),
    };
    parameters.0.iter().map(|(name, v)| TypedParam { field: name.clone(), value: value(v) }).collect()
}

/// As they are here.
pub(super) fn from_wire(parameters: Vec<TypedParam>) -> TypedParameters {
    let value = |value| match value {
        TypedParamValue::Int(v) => TypedValue::Int(v),
        TypedParamValue::UInt(v) => TypedValue::UInt(v),
        TypedParamValue::Long(v) => TypedValue::LLong(v),
        TypedParamValue::ULong(v) => TypedValue::ULLong(v),
        TypedParamValue::Double(v) => TypedValue::Double(v),
        TypedParamValue::Boolean(v) => TypedValue::Boolean(v != 0),
        TypedParamValue::String(v) => TypedValue::String(v),
    };
    TypedParameters(parameters.into_iter().map(|p| (p.field, value(p.value))).collect())
}
