//! What the attributes say about the API.

/// A doc comment, as in the source.
pub type Doc = &'static str;

/// What a doc comment says of releases, on lines of their own at its end: `Since: 0.2`, and `Deprecated: 0.3: Use
/// [`Domain::start`] instead.`
#[derive(Debug, PartialEq, Eq)]
pub struct Dated<'a> {
    /// The rest.
    pub doc: String,
    /// The release that it came with, if it was not the first.
    pub since: Option<&'a str>,
    /// The release that deprecates it, and what to use instead.
    pub deprecated: Option<(&'a str, &'a str)>,
}

impl<'a> Dated<'a> {
    /// Reads it.
    pub fn read(doc: &'a str) -> Self {
        let (mut since, mut deprecated, mut rest) = (None, None, vec![]);
        for line in doc.lines() {
            if let Some(release) = line.strip_prefix("Since: ") {
                since = Some(release.trim());
            } else if let Some(said) = line.strip_prefix("Deprecated: ") {
                deprecated = Some(said.split_once(": ").unwrap_or((said.trim(), "")));
            } else {
                rest.push(line);
            }
        }
        Self { doc: rest.join("\n").trim_end().to_owned(), since, deprecated }
    }
}

/// Everything that is public, in the order of the header.
pub struct Namespace {
    /// The prefix of types, e.g. `Virgo`.
    pub name: &'static str,
    /// The types.
    pub items: Vec<Item>,
}

/// A type.
pub struct Item {
    /// As in C, e.g. `VirgoDomain`.
    pub name: &'static str,
    /// Of its functions, e.g. `virgo_domain`.
    pub prefix: &'static str,
    /// Its doc comment.
    pub doc: Doc,
    /// What it is.
    pub kind: Kind,
}

/// What a type is.
pub enum Kind {
    /// A GObject class.
    Class {
        /// The live type, which knows what bindings ask of it.
        ty: glib::Type,
        /// The parent in C, e.g. `GObject`.
        parent: &'static str,
        /// Of the class itself, not inherited ones.
        properties: Vec<(&'static str, Doc)>,
        /// Methods and static functions.
        functions: Vec<Function>,
        /// Of the class itself.
        signals: Vec<Signal>,
    },
    /// An enumeration, flags, or an error domain.
    Enum {
        /// Whether its values are combined.
        flags: bool,
        /// Whether it is a `GError` domain.
        error: bool,
        /// Its values.
        members: Vec<Member>,
    },
}

/// A method or a static function.
pub struct Function {
    /// In Rust and in the bindings, e.g. `start`.
    pub name: &'static str,
    /// In C, e.g. `virgo_domain_start`.
    pub symbol: &'static str,
    /// Its doc comment.
    pub doc: Doc,
    /// Whether its first parameter is the object.
    pub method: bool,
    /// Whether it is exported as `name`, `name_async` and `name_finish`.
    pub is_async: bool,
    /// Whether it has a `GError**`.
    pub throws: bool,
    /// The parameters but the object, the cancellable and the error.
    pub params: Vec<Param>,
    /// The result; `None` is `void`.
    pub ret: Option<CType>,
    /// Results through pointers.
    pub outs: Vec<Param>,
}

/// A parameter.
pub struct Param {
    /// Its name.
    pub name: &'static str,
    /// Its doc comment.
    pub doc: Doc,
    /// Its type.
    pub ty: CType,
}

/// A value of an enumeration.
pub struct Member {
    /// As in C, e.g. `VIRGO_DOMAIN_STATE_RUNNING`.
    pub c: &'static str,
    /// As in Rust, e.g. `Running`.
    pub rust: &'static str,
    /// Its number.
    pub value: i64,
    /// Its doc comment.
    pub doc: Doc,
}

/// A signal.
pub struct Signal {
    /// With dashes, e.g. `domain-added`.
    pub name: &'static str,
    /// Its doc comment.
    pub doc: Doc,
    /// Its arguments' names and doc comments.
    pub args: Vec<(&'static str, Doc)>,
}

/// How a type looks from C.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CType {
    /// e.g. `const gchar*`
    pub name: String,
    /// Annotations for GObject Introspection, e.g. `(nullable)`.
    pub notes: String,
    /// Of a `GVariant`, the type string, e.g. `a{sv}`: no annotation can say it.
    pub variant: Option<&'static str>,
}

impl CType {
    /// Puts the two together.
    pub fn new(name: impl Into<String>, notes: impl Into<String>) -> Self {
        Self { name: name.into(), notes: notes.into(), variant: None }
    }

    /// A `GVariant` of this type.
    pub fn variant(mut self, ty: &'static str) -> Self {
        self.variant = Some(ty);
        self
    }

    /// Adds a note.
    pub fn note(mut self, note: &str) -> Self {
        self.notes = if self.notes.is_empty() { note.into() } else { format!("{note} {}", self.notes) };
        self
    }

    /// The same, or NULL.
    pub fn nullable(self) -> Self {
        self.note("(nullable)")
    }

    /// An array of these, whose length is in another parameter.
    pub fn array(self, length: &str) -> Self {
        Self::new(format!("{}*", self.name), format!("(array length={length})"))
    }

    /// The same, of which nothing is changed: a parameter, which may be `NULL` if there is nothing in it.
    pub fn const_array(self, length: &str) -> Self {
        let element = if self.name.ends_with('*') {
            format!("{} const", self.name)
        } else {
            format!("const {}", self.name)
        };
        Self { name: element, ..self }.array(length).nullable()
    }

    /// A pointer through which one of these is returned.
    pub fn out(self) -> Self {
        Self { name: format!("{}*", self.name), ..self }.note("(out) (optional)")
    }
}

/// Implemented by the attributes of types; lists a type in the namespace.
pub trait Describe {
    /// The description.
    fn describe() -> Item;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_read_from_docs() {
        let dated = Dated::read("Does it.\n\nMore.\n\nSince: 0.2\nDeprecated: 0.4: Use [`A::b`] instead.");
        assert_eq!((&*dated.doc, dated.since), ("Does it.\n\nMore.", Some("0.2")));
        assert_eq!(dated.deprecated, Some(("0.4", "Use [`A::b`] instead.")));
        assert_eq!(Dated::read("Does it."), Dated { doc: "Does it.".into(), since: None, deprecated: None });
    }

    #[test]
    fn passed_arrays_are_const() {
        assert_eq!(CType::new("guint", "").const_array("n").name, "const guint*");
        assert_eq!(CType::new("VirgoDomain*", "").const_array("n").name, "VirgoDomain* const*");
    }
}
