//! API description from the point of view of bindings.
use glib::prelude::*;
use virgo_gir::{CType, Doc, Function, Item, Kind, Namespace, Param};

/// Class.
pub struct Class<'a> {
    /// Name without the namespace, e.g. `Domain`.
    pub name: &'a str,
    pub doc: Doc,
    /// Parent, e.g. `GObject`.
    pub parent: &'a str,
    pub properties: Vec<Property<'a>>,
    pub calls: Vec<Call<'a>>,
    pub signals: Vec<Signal>,
    /// Whether it is a `GListModel`.
    pub is_list: bool,
    /// Other interfaces of GIO, e.g. `Initable`.
    pub interfaces: Vec<String>,
}

/// Signal.
pub struct Signal {
    /// Name with dashes.
    pub name: String,
    pub arguments: Vec<Value>,
}

/// Property with a getter.
pub struct Property<'a> {
    /// Name with dashes.
    pub name: &'a str,
    /// Name as an identifier.
    pub ident: String,
    pub doc: Doc,
    pub getter: &'a str,
    pub value: Value,
    pub writable: Writable,
}

/// Writability of a property.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Writable {
    Never,
    AtConstruction,
    Always,
}

impl Writable {
    fn of(spec: &glib::ParamSpec) -> Self {
        let flags = spec.flags();
        if flags.contains(glib::ParamFlags::CONSTRUCT_ONLY) {
            Self::AtConstruction
        } else if flags.contains(glib::ParamFlags::WRITABLE) {
            Self::Always
        } else {
            Self::Never
        }
    }
}

/// Method or static function, blocking or with its asynchronous pair.
pub struct Call<'a> {
    pub name: &'a str,
    pub doc: Doc,
    pub method: bool,
    pub pair: bool,
    /// Visible parameters, without lengths of arrays and data of callbacks.
    pub arguments: Vec<Argument<'a>>,
    /// Visible results, the return value first.
    pub results: Vec<Value>,
}

/// Parameter.
pub struct Argument<'a> {
    pub name: &'a str,
    pub value: Value,
    /// Whether it, and all parameters after it, may be omitted.
    pub optional: bool,
}

/// Type with nullability.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    pub shape: Shape,
    pub nullable: bool,
}

/// Type without nullability.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    Boolean,
    Integer,
    Float,
    Text,
    /// Enumeration of the namespace.
    Enumeration(String),
    Flags(String),
    /// `a{sv}`.
    Dictionary,
    Array(Box<Shape>),
    /// Other type: namespace and name.
    Type(&'static str, String),
}

impl Shape {
    fn of(namespace: &Namespace, c: &str) -> Self {
        let own = namespace.items.iter().find(|i| i.name == c);
        match (c, own) {
            (_, Some(item)) => {
                let name = c[namespace.name.len()..].to_owned();
                match item.kind {
                    Kind::Enum { flags: true, .. } => Self::Flags(name),
                    Kind::Enum { .. } => Self::Enumeration(name),
                    _ => Self::Type("", name),
                }
            }
            ("gboolean", _) => Self::Boolean,
            ("gfloat" | "gdouble", _) => Self::Float,
            ("gchar" | "gchararray" | "utf8" | "filename", _) => Self::Text,
            ("GType", _) => Self::Type("GObject", c.to_owned()),
            ("GStrv", _) => Self::Array(Box::new(Self::Text)),
            (number, _) if number.starts_with('g') => Self::Integer,
            (other, _) => {
                let name = other.strip_prefix('G').unwrap_or(other).to_owned();
                let space = match &*name {
                    "Bytes" | "DateTime" | "Error" | "MainContext" | "TimeZone" | "Variant" => "GLib",
                    "Object" | "ParamSpec" | "Type" | "Value" => "GObject",
                    _ => "Gio",
                };
                Self::Type(space, name)
            }
        }
    }
}

impl Value {
    pub fn of(namespace: &Namespace, ty: &CType) -> Self {
        let c = ty.name.replace("const", "").replace([' ', '*'], "");
        let element = ty.notes.split_once("(element-type ").and_then(|(_, rest)| rest.split(')').next());
        let shape = match element {
            Some(element) => Shape::Array(Box::new(Shape::of(namespace, element))),
            None if ty.notes.contains("(array") => Shape::Array(Box::new(Shape::of(namespace, &c))),
            None if ty.variant == Some("a{sv}") => Shape::Dictionary,
            None => Shape::of(namespace, &c),
        };
        Self { shape, nullable: ty.notes.contains("(nullable)") }
    }

    /// Whether it has a default value.
    fn has_default(&self) -> bool {
        self.nullable || matches!(self.shape, Shape::Flags(_) | Shape::Array(_))
    }
}

/// Whether programs see the parameter: lengths belong to an array, data to a callback.
fn is_visible(params: &[Param], param: &Param) -> bool {
    let hidden = ["length=", "(closure ", "(destroy "].map(|note| format!("{note}{})", param.name));
    !params.iter().any(|p| hidden.iter().any(|note| p.ty.notes.contains(note)))
        && !param.ty.notes.contains("(closure)")
}

impl<'a> Call<'a> {
    fn of(namespace: &Namespace, f: &'a Function) -> Self {
        let mut arguments: Vec<_> = f
            .params
            .iter()
            .filter(|p| is_visible(&f.params, p))
            .map(|p| Argument { name: p.name, value: Value::of(namespace, &p.ty), optional: false })
            .collect();
        for argument in arguments.iter_mut().rev().take_while(|a| a.value.has_default()) {
            argument.optional = true;
        }
        let returned = f.ret.as_ref().map(|ty| Value::of(namespace, ty));
        let length =
            |p: &&Param| f.ret.as_ref().is_none_or(|r| !r.notes.contains(&format!("length={})", p.name)));
        let outs = f.outs.iter().filter(length).map(|p| Value::of(namespace, &p.ty));
        Self {
            name: f.name,
            doc: f.doc,
            method: f.method,
            pair: f.is_async,
            arguments,
            results: returned.into_iter().chain(outs).collect(),
        }
    }

    /// Returns the indices of results that are `a{sv}`.
    pub fn dictionaries(&self) -> Vec<usize> {
        let at = |(n, value): (usize, &Value)| (value.shape == Shape::Dictionary).then_some(n);
        self.results.iter().enumerate().filter_map(at).collect()
    }

    /// Whether bindings need an override for it.
    pub fn needs_override(&self) -> bool {
        let helped = |a: &Argument| {
            a.optional && !a.value.nullable
                || matches!(a.value.shape, Shape::Dictionary | Shape::Array(_) | Shape::Text)
        };
        self.arguments.iter().any(helped) || !self.dictionaries().is_empty()
    }

    /// Returns the number of required arguments.
    pub fn required(&self) -> usize {
        self.arguments.iter().filter(|a| !a.optional).count()
    }
}

/// Returns the functions of the namespace that belong to no class.
pub fn functions<'a>(namespace: &Namespace, functions: &'a [Function]) -> Vec<Call<'a>> {
    functions.iter().map(|f| Call::of(namespace, f)).collect()
}

/// Returns the classes of a namespace, in order.
pub fn classes(namespace: &Namespace) -> Vec<Class<'_>> {
    namespace.items.iter().filter_map(|item| Class::of(namespace, item)).collect()
}

impl<'a> Class<'a> {
    fn of(namespace: &Namespace, item: &'a Item) -> Option<Self> {
        let Kind::Class { ty, parent, properties, functions, signals } = &item.kind else { return None };
        let live = glib::object::ObjectClass::from_type(*ty)?;
        let getter = |name: &str| {
            let getter = format!("get_{name}");
            functions.iter().find(|f| f.method && !f.is_async && f.params.is_empty() && f.name == getter)
        };
        let properties = properties.iter().filter_map(|(name, doc)| {
            let ident = name.replace('-', "_");
            let get = getter(&ident)?;
            let writable = Writable::of(&live.find_property(name)?);
            let value = Value::of(namespace, get.ret.as_ref()?);
            Some(Property { name, ident, doc, getter: get.name, value, writable })
        });
        let signals = signals.iter().map(|signal| {
            let id = glib::subclass::SignalId::lookup(signal.name, *ty);
            let types = id.map(|id| id.query().param_types().to_vec()).unwrap_or_default();
            let arguments = types.iter().zip(&signal.args).map(|(ty, param)| Value {
                shape: Shape::of(namespace, ty.type_().name()),
                nullable: param.nullable,
            });
            Signal { name: signal.name.to_string(), arguments: arguments.collect() }
        });
        let interfaces = ty.interfaces();
        let interfaces = interfaces.iter().map(|i| i.name()).filter(|i| *i != "GListModel");
        Some(Self {
            name: &item.name[namespace.name.len()..],
            doc: item.doc,
            parent,
            properties: properties.collect(),
            calls: functions.iter().map(|f| Call::of(namespace, f)).collect(),
            signals: signals.collect(),
            is_list: ty.is_a(gio::ListModel::static_type()),
            interfaces: interfaces.map(|i| i[1..].to_owned()).collect(),
        })
    }

    /// Whether the class has a `close()` for context managers.
    pub fn is_closable(&self) -> bool {
        self.calls.iter().any(|c| c.name == "close" && c.method && c.pair && c.required() == 0)
    }

    /// Returns the properties for `repr()`: identifying ones, or all plain ones.
    pub fn repr_properties(&self) -> Vec<&Property<'a>> {
        let by_name =
            |names: &[&str]| self.properties.iter().filter(|p| names.contains(&p.name)).collect::<Vec<_>>();
        let names = by_name(&["name", "uri", "key", "path"]);
        match names.first() {
            Some(first) => std::iter::once(*first).chain(by_name(&["state"])).collect(),
            None => self.properties.iter().filter(|p| p.value.shape.is_plain()).collect(),
        }
    }
}

impl Shape {
    /// Whether it is a callback.
    pub fn is_callback(&self) -> bool {
        matches!(self, Self::Type(_, name) if name.ends_with("Callback"))
    }

    fn is_plain(&self) -> bool {
        !matches!(self, Self::Dictionary | Self::Array(_) | Self::Type(..))
    }
}

/// Returns the first paragraph of a doc comment on one line, with names instead of links.
pub fn summary(doc: &str) -> String {
    let paragraph = doc.split("\n\n").next().unwrap_or_default();
    let mut text = paragraph.split_whitespace().collect::<Vec<_>>().join(" ").replace("[`", "`");
    while let Some(start) = text.find("`](") {
        let end = text[start..].find(')').map_or(text.len(), |n| start + n + 1);
        text.replace_range(start + 1..end, "");
    }
    errors(&text.replace("`]", "`").replace("::", "."))
}

/// Gives error codes the names that programs have for them: `Error.NO_DOMAIN`.
fn errors(text: &str) -> String {
    let mut parts = text.split("`ErrorCode.");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let end = part.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(part.len());
        out.push_str("`Error.");
        for (n, letter) in part[..end].char_indices() {
            if n > 0 && letter.is_ascii_uppercase() {
                out.push('_');
            }
            out.push(letter.to_ascii_uppercase());
        }
        out.push_str(&part[end..]);
    }
    out
}

#[cfg(test)]
mod tests;
