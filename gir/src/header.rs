//! Prints the C header, with all that g-ir-scanner wants to know in GTK-Doc comments.
use std::fmt::Write;

use crate::describe::*;
use crate::version::{self, FIRST};

/// The header of a namespace.
pub fn header(namespace: &Namespace) -> String {
    let mut printer = Printer { namespace, out: String::new() };
    printer.print();
    printer.out
}

struct Printer<'a> {
    namespace: &'a Namespace,
    out: String,
}

/// A line of a comment: a name, annotations, and text.
struct Entry<'a> {
    name: &'a str,
    notes: &'a str,
    text: &'a str,
}

/// A C parameter: how it is declared, and what is said of it.
struct Parameter {
    declaration: String,
    name: String,
    notes: String,
    text: String,
}

impl Parameter {
    fn new(ty: &str, name: &str, notes: &str, text: &str) -> Self {
        Self { declaration: declare(ty, name), name: name.into(), notes: notes.into(), text: text.into() }
    }

    fn of(param: &Param) -> Self {
        Self::new(&param.ty.name, param.name, &param.ty.notes, param.doc)
    }
}

/// `const gchar*` and `name` are declared as `const gchar *name`.
fn declare(ty: &str, name: &str) -> String {
    let base = ty.trim_end_matches('*');
    format!("{base} {}{name}", &ty[base.len()..])
}

/// Whether a property has numbers: its getter gives an array of them.
fn is_array(functions: &[Function], property: &str) -> bool {
    let getter = format!("get_{}", property.replace('-', "_"));
    let getter = functions.iter().find(|f| f.name == getter && f.method && !f.is_async);
    getter.and_then(|f| f.ret.as_ref()).is_some_and(|ty| ty.notes.contains("(array length="))
}

/// The releases in which something is new or deprecated, oldest first.
fn releases(namespace: &Namespace) -> Vec<(u32, u32)> {
    let mut docs = vec![];
    docs.extend(namespace.constants.iter().map(|constant| constant.doc));
    for item in &namespace.items {
        docs.push(item.doc);
        match &item.kind {
            Kind::Class { properties, functions, signals, .. } => {
                docs.extend(properties.iter().map(|(_, doc)| *doc));
                docs.extend(functions.iter().map(|f| f.doc));
                docs.extend(signals.iter().map(|s| s.doc));
            }
            Kind::Enum { members, .. } => docs.extend(members.iter().map(|m| m.doc)),
        }
    }
    let dated = docs.into_iter().map(Dated::read);
    let named = dated.flat_map(|dated| [dated.since, dated.deprecated.map(|(release, _)| release)]).flatten();
    let parse = |release: &str| {
        let (major, minor) = release.split_once('.')?;
        Some((major.parse().ok()?, minor.parse().ok()?))
    };
    let mut all: Vec<_> = named.chain([FIRST]).filter_map(parse).collect();
    all.sort_unstable();
    all.dedup();
    all
}

impl Printer<'_> {
    fn line(&mut self, line: impl AsRef<str>) {
        self.out.push_str(line.as_ref());
        self.out.push('\n');
    }

    fn print(&mut self) {
        let namespace = self.namespace;
        self.line("/* Printed from the Rust sources by virgo-gir: do not edit. */");
        self.line("#pragma once\n\n#include <gio/gio.h>\n\nG_BEGIN_DECLS");
        self.out.push_str(&version::macros(&namespace.name.to_uppercase(), &releases(namespace)));
        for constant in &namespace.constants {
            self.constant(constant);
        }
        // What others refer to comes first.
        for item in namespace.items.iter().filter(|i| matches!(i.kind, Kind::Enum { .. })) {
            self.enumeration(item);
        }
        for item in &namespace.items {
            self.class(item);
        }
        for item in &namespace.items {
            self.members(item);
        }
        for function in version::functions() {
            self.function("", &function);
        }
        self.line("\nG_END_DECLS");
    }

    /// `VIRGO_TYPE_DOMAIN`
    fn type_macro(&self, item: &Item) -> (String, String) {
        let space = self.namespace.name.to_uppercase();
        let object = item.prefix[self.namespace.name.len() + 1..].to_uppercase();
        (space, object)
    }

    fn comment(
        &mut self,
        name: &str,
        notes: &str,
        entries: &[Entry],
        doc: &str,
        returns: Option<(&str, &str)>,
    ) {
        self.line(format!("\n/**\n * {name}:{notes}"));
        for entry in entries {
            self.entry(entry);
        }
        self.line(" *");
        let Dated { doc, since, deprecated } = Dated::read(doc);
        for line in doc.replace("*/", "*&#47;").lines() {
            self.line(format!(" * {line}").trim_end());
        }
        if let Some((notes, text)) = returns {
            self.line(" *");
            self.entry(&Entry { name: "", notes, text });
        }
        self.line(format!(" *\n * Since: {}", since.unwrap_or(FIRST)));
        if let Some((release, instead)) = deprecated {
            self.line(format!(" * Deprecated: {release}: {instead}").trim_end());
        }
        self.line(" */");
    }

    fn entry(&mut self, Entry { name, notes, text }: &Entry) {
        let what = if name.is_empty() { "Returns".to_owned() } else { format!("@{name}") };
        let colon = if notes.is_empty() { "" } else { ": " };
        let text = self.links(text).replace('\n', "\n *   ");
        self.line(format!(" * {what}: {notes}{colon}{text}").trim_end());
    }

    fn constant(&mut self, constant: &Constant) {
        let name = format!("{}_{}", self.namespace.name.to_uppercase(), constant.name);
        // The first space of each line is that behind the slashes.
        let doc: Vec<_> =
            constant.doc.trim_end().lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect();
        self.comment(&name, "", &[], &self.links(&doc.join("\n")), None);
        self.line(format!("#define {name} {:?}", constant.value));
    }

    fn enumeration(&mut self, item: &Item) {
        let Kind::Enum { flags, error, members } = &item.kind else { return };
        let Item { name, prefix, .. } = item;
        let (space, object) = self.type_macro(item);
        let entries: Vec<_> = members.iter().map(|m| Entry { name: m.c, notes: "", text: m.doc }).collect();
        self.comment(name, "", &entries, &self.links(item.doc), None);
        self.line(format!("typedef enum{} {{", if *flags { " /*< flags >*/" } else { "" }));
        for m in members {
            let value =
                if m.value > i64::from(i32::MAX) { format!("{:#x}u", m.value) } else { m.value.to_string() };
            self.line(format!("  {} = {value},", m.c));
        }
        self.line(format!("}} {name};"));
        self.line(format!("#define {space}_TYPE_{object} ({prefix}_get_type ())"));
        self.line(format!("GType {prefix}_get_type (void) G_GNUC_CONST;"));
        if *error {
            self.comment(&format!("{prefix}_quark"), "", &[], "The error domain.", Some(("", "a quark")));
            self.line(format!("GQuark {prefix}_quark (void);\n#define {space}_{object} ({prefix}_quark ())"));
        }
    }

    fn class(&mut self, item: &Item) {
        let Kind::Class { parent, .. } = &item.kind else { return };
        let Item { name, prefix, .. } = item;
        let (space, object) = self.type_macro(item);
        self.comment(name, "", &[], &self.links(item.doc), None);
        self.line(format!("#define {space}_TYPE_{object} ({prefix}_get_type ())"));
        self.line(format!("G_DECLARE_FINAL_TYPE ({name}, {prefix}, {space}, {object}, {parent})"));
    }

    fn members(&mut self, item: &Item) {
        let Kind::Class { properties, functions, signals, .. } = &item.kind else { return };
        for (name, doc) in properties {
            let notes = if is_array(functions, name) { " (type GLib.Array(guint))" } else { "" };
            self.comment(&format!("{}:{name}", item.name), notes, &[], &self.links(doc), None);
        }
        for signal in signals {
            let own = Entry { name: "self", notes: "", text: "the emitter" };
            let args = signal.args.iter().map(|param| {
                let notes = if param.nullable { "(nullable)" } else { "" };
                Entry { name: param.name, notes, text: param.doc }
            });
            let entries: Vec<_> = std::iter::once(own).chain(args).collect();
            self.comment(
                &format!("{}::{}", item.name, signal.name),
                "",
                &entries,
                &self.links(signal.doc),
                None,
            );
        }
        for function in functions {
            self.function(item.name, function);
        }
    }

    fn function(&mut self, class: &str, f: &Function) {
        let (doc, returns) =
            f.doc.split_once("# Returns").unwrap_or((f.doc, if f.throws { "%TRUE on success" } else { "" }));
        let (doc, returns) = (self.links(doc.trim()), returns.trim().to_owned());
        // The pair is as old.
        let is_date = |line: &&str| line.starts_with("Since: ") || line.starts_with("Deprecated: ");
        let dates: String = doc.lines().filter(is_date).map(|line| format!("\n{line}")).collect();
        let own = f.method.then(|| Parameter::new(&format!("{class}*"), "self", "", &format!("a #{class}")));
        let given: Vec<_> = f.params.iter().map(Parameter::of).collect();
        let outs: Vec<_> = f.outs.iter().map(Parameter::of).collect();
        let cancellable = Parameter::new("GCancellable*", "cancellable", "(nullable)", "a #GCancellable");
        let error =
            f.throws.then(|| Parameter::new("GError**", "error", "", "return location for a #GError"));
        let (c, notes) = f.ret.as_ref().map_or(("void", ""), |r| (&r.name, &r.notes));
        let symbol = f.symbol;
        let result = (c, notes, returns.as_str());

        let own = || own.iter();
        let cancel = f.is_async.then_some(&cancellable);
        self.prototype(symbol, own().chain(&given).chain(&outs).chain(cancel).chain(&error), &doc, result);
        if f.is_async {
            let callback = Parameter::new(
                "GAsyncReadyCallback",
                "callback",
                "(scope async) (closure user_data) (nullable)",
                "called when it is done",
            );
            let data = Parameter::new("gpointer", "user_data", "", "data for @callback");
            let answer = Parameter::new("GAsyncResult*", "result", "", "what @callback got");
            let begin = format!(
                "Begins {symbol}(), without waiting for it.\n\nGet the result with {symbol}_finish()."
            );
            self.prototype(
                &format!("{symbol}_async"),
                own().chain(&given).chain([&cancellable, &callback, &data]),
                &format!("{begin}{dates}"),
                ("void", "", ""),
            );
            let end = format!("Gets the result of {symbol}_async().");
            self.prototype(
                &format!("{symbol}_finish"),
                own().chain([&answer]).chain(&outs).chain(&error),
                &format!("{end}{dates}"),
                result,
            );
        }
    }

    fn prototype<'p>(
        &mut self,
        symbol: &str,
        parameters: impl Iterator<Item = &'p Parameter>,
        doc: &str,
        (c, notes, returns): (&str, &str, &str),
    ) {
        let parameters: Vec<_> = parameters.collect();
        let entries: Vec<_> =
            parameters.iter().map(|p| Entry { name: &p.name, notes: &p.notes, text: &p.text }).collect();
        let declarations: Vec<_> = parameters.iter().map(|p| p.declaration.as_str()).collect();
        let declarations = if declarations.is_empty() { "void".into() } else { declarations.join(", ") };
        self.comment(symbol, "", &entries, doc, (c != "void").then_some((notes, returns)));
        let when = self.when(doc);
        self.line(format!("{when}\n{};", declare(c, &format!("{symbol} ({declarations})"))));
    }

    /// The availability and deprecation macros of a declaration.
    fn when(&self, doc: &str) -> String {
        let Dated { since, deprecated, .. } = Dated::read(doc);
        let space = self.namespace.name.to_uppercase();
        let underscored = |release: &str| release.replace('.', "_");
        let available = format!("{space}_AVAILABLE_IN_{}", underscored(since.unwrap_or(FIRST)));
        let Some((release, instead)) = deprecated else { return available };
        let release = underscored(release);
        // The function that is linked to, as `[method@Virgo.Domain.start]`.
        let other = instead.split_once("@").and_then(|(_, rest)| rest.split_once(']')).map(|(path, _)| path);
        match other.and_then(|path| self.symbol(path)) {
            Some(symbol) => format!("{available} {space}_DEPRECATED_IN_{release}_FOR ({symbol})"),
            None => format!("{available} {space}_DEPRECATED_IN_{release}"),
        }
    }

    /// The C function of `Virgo.Domain.start`.
    fn symbol(&self, path: &str) -> Option<&'static str> {
        let [_, class, member] = path.split('.').collect::<Vec<_>>()[..] else { return None };
        let named = |item: &&Item| item.name.strip_prefix(self.namespace.name) == Some(class);
        let Kind::Class { functions, .. } = &self.namespace.items.iter().find(named)?.kind else {
            return None;
        };
        functions.iter().find(|f| f.name == member).map(|f| f.symbol)
    }

    /// rustdoc's `` [`Domain::start`] `` is gi-docgen's `[method@Virgo.Domain.start]`.
    fn links(&self, doc: &str) -> String {
        let mut out = String::new();
        let mut rest = doc;
        while let Some((before, tail)) = rest.split_once("[`")
            && let Some((target, after)) = tail.split_once("`]")
        {
            out += before;
            match self.link(target) {
                Some(link) => out += &link,
                None => write!(out, "`{target}`").unwrap_or_default(),
            }
            // An explicit rustdoc target in parentheses means nothing here.
            rest = match after.strip_prefix('(').and_then(|a| a.split_once(')')) {
                Some((_, after)) => after,
                None => after,
            };
        }
        out + rest
    }

    fn link(&self, target: &str) -> Option<String> {
        let target = target.trim_end_matches("()");
        let (ty, member) = target.split_once("::").map_or((target, None), |(t, m)| (t, Some(m)));
        let space = self.namespace.name;
        let renamed = if ty == "ErrorCode" { "Error" } else { ty };
        if self.namespace.constants.iter().any(|constant| constant.name == target) {
            return Some(format!("[const@{space}.{target}]"));
        }
        let item = self.namespace.items.iter().find(|i| i.name.strip_prefix(space) == Some(renamed))?;
        let (kind, tail) = match (&item.kind, member) {
            (Kind::Class { .. }, None) => ("class", String::new()),
            (Kind::Class { functions, properties, signals, .. }, Some(m)) => {
                let dashed = m.replace('_', "-");
                if properties.iter().any(|p| p.0 == dashed) {
                    ("property", format!(":{dashed}"))
                } else if let Some(f) = functions.iter().find(|f| f.name == m) {
                    let kind = if f.method {
                        "method"
                    } else if m.starts_with("new") {
                        "ctor"
                    } else {
                        "func"
                    };
                    (kind, format!(".{m}"))
                } else if signals.iter().any(|s| s.name == dashed) {
                    ("signal", format!("::{dashed}"))
                } else {
                    return None;
                }
            }
            (Kind::Enum { members, .. }, Some(m)) => {
                return members.iter().find(|x| x.rust == m).map(|x| format!("%{}", x.c));
            }
            (Kind::Enum { error: true, .. }, None) => ("error", String::new()),
            (Kind::Enum { flags: true, .. }, None) => ("flags", String::new()),
            (Kind::Enum { .. }, None) => ("enum", String::new()),
        };
        Some(format!("[{kind}@{space}.{renamed}{tail}]"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn releases_are_told_to_people_and_compilers() {
        let function = |name, symbol, doc| Function {
            name,
            symbol,
            doc,
            method: false,
            is_async: false,
            throws: false,
            params: vec![],
            ret: None,
            outs: vec![],
        };
        let functions = vec![
            function("old", "virgo_a_old", "Does it.\n\nDeprecated: 0.3: Use [`A::other_one`] instead."),
            function("other_one", "virgo_a_other_one", "Does it better.\n\nSince: 0.2"),
        ];
        let (ty, parent, properties, signals) = (glib::Type::OBJECT, "GObject", vec![], vec![]);
        let kind = Kind::Class { ty, parent, properties, functions, signals };
        let item = Item { name: "VirgoA", prefix: "virgo_a", doc: "A class.", kind };
        let text = header(&Namespace {
            name: "Virgo",
            constants: vec![Constant {
                name: "THE_NAME",
                value: "the\"name",
                doc: " One.\n\n Since: 0.2\n",
                ty: None,
            }],
            items: vec![item],
        });
        for wanted in [
            " * Since: 0.1\n * Deprecated: 0.3: Use [func@Virgo.A.other_one] instead.\n */\n\
             VIRGO_AVAILABLE_IN_0_1 VIRGO_DEPRECATED_IN_0_3_FOR (virgo_a_other_one)\nvoid virgo_a_old (void);",
            " * Since: 0.2\n */\nVIRGO_AVAILABLE_IN_0_2\nvoid virgo_a_other_one (void);",
            "/**\n * VIRGO_THE_NAME:\n *\n * One.\n *\n * Since: 0.2\n */\n#define VIRGO_THE_NAME \"the\\\"name\"\n",
            "#define VIRGO_VERSION_0_3 (G_ENCODE_VERSION (0, 3))",
            "#  define VIRGO_AVAILABLE_IN_0_2 G_UNAVAILABLE (0, 2)",
            "# define VIRGO_VERSION_MAX_ALLOWED (VIRGO_VERSION_0_3)",
        ] {
            assert!(text.contains(wanted), "{wanted}\n{text}");
        }
    }

    #[test]
    fn pointers_are_declared_with_the_name() {
        assert_eq!(declare("const gchar*", "uri"), "const gchar *uri");
        assert_eq!(declare("guint", "flags"), "guint flags");
        assert_eq!(declare("gchar**", "keys"), "gchar **keys");
    }
}
