//! Parser of the protocol descriptions in `protocol/`.
//!
//! Used by the generator, and by the tests that make sample messages from the description alone. The format, line
//! by line; indented lines belong to the line above:
//! - `# …` explains the file; the lines at its top become the Rust file's own comment
//! - `program NAME NUMBER version N`, `use PROGRAM TYPE`, `limit NAME N`
//! - `enum NAME` with `VARIANT N`, `union NAME` with `N VARIANT TYPE`, `struct NAME` with `FIELD TYPE`
//! - `call N NAME` or `event N NAME`, with facts (`priority high`, `acl …`, `filter …`, `before-auth`,
//!   `stream send|receive|both`, `sparse FLAG`, `fds call|reply one|many`, `since X.Y.Z`, `older CALL` or `older CALL
//!   FLAGS` for the call that does the same, with these flags, and has no flags) and with `args`,
//!   `ret` or `msg`, each followed by fields
//! - of an object event: `tells OBJECT_EVENT ID`, its ID for registration; `kinds NAME…`, the values of its field
//!   `event`, from 0; `twin PROCEDURE`, which carries it to clients without callback IDs
//!
//! A type is `i32 u32 i64 u64 f64 string`, `char uchar ushort` (a word each on the wire), a declared name,
//! `opaque[N]`, `opaque<LIMIT>`, `TYPE?` for an optional value, `TYPE[N]` and `TYPE<LIMIT>` for lists.

use std::path::Path;

/// File of a description.
#[derive(Default)]
pub struct Source {
    /// File name without extension.
    pub name: String,
    /// Comment at its start, line by line.
    pub about: Vec<String>,
    /// Name, number and version of the program, in the file that declares it.
    pub program: Option<(String, String, String)>,
    /// Types of other programs.
    pub uses: Vec<(String, String)>,
    /// Names and values of limits.
    pub limits: Vec<(String, usize)>,
    /// Enums with their variants.
    pub enums: Vec<(String, Vec<(String, i32)>)>,
    /// Unions with their arms.
    pub unions: Vec<Union>,
    /// Structs, those of procedures included.
    pub structs: Vec<Struct>,
    /// Calls and events.
    pub procedures: Vec<Procedure>,
}

impl Source {
    /// Whether it declares anything but procedures.
    pub fn has_types(&self) -> bool {
        !(self.structs.is_empty()
            && self.limits.is_empty()
            && self.enums.is_empty()
            && self.unions.is_empty())
    }
}

/// A struct and where it comes from.
pub struct Struct {
    pub name: String,
    /// Role in a procedure (`args`, `ret`, `msg`), and the procedure's name.
    pub role: Option<(String, String)>,
    /// Names and types.
    pub fields: Vec<(String, String)>,
}

/// Name of a union, and the numbers, names and types of its arms.
pub type Union = (String, Vec<(i32, String, String)>);

/// A call or event.
pub struct Procedure {
    pub is_event: bool,
    pub number: i32,
    pub name: String,
    /// Properties as written: keyword and rest.
    pub facts: Vec<(String, String)>,
    /// Roles that have a struct.
    pub roles: Vec<String>,
}

impl Procedure {
    /// Returns a property that occurs once.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(fact, _)| fact == name).map(|(_, value)| value.as_str())
    }
}

/// Reads a program's files, the declaring one first.
pub fn read_program(folder: &Path) -> Vec<Source> {
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "protocol"));
    paths.sort_by_key(|path| (path.file_stem().unwrap() != "program", path.clone()));
    paths
        .iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap();
            read_source(name, &std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

/// Converts `DOMAIN_GET_INFO` to `DomainGetInfo`.
pub fn camel(name: &str) -> String {
    name.split('_').map(|word| word[..1].to_uppercase() + &word[1..].to_lowercase()).collect()
}

/// Item that the following indented lines belong to.
enum Open {
    Nothing,
    Enum,
    Union,
    Struct,
    Procedure,
}

fn read_source(name: &str, text: &str) -> Source {
    let mut source = Source { name: name.to_owned(), ..Source::default() };
    let mut open = Open::Nothing;
    for line in text.lines() {
        let indent = line.len() - line.trim_start().len();
        let words: Vec<&str> = line.split_whitespace().collect();
        match (indent, words.as_slice()) {
            (_, []) => {}
            (0, ["#", ..]) => source.about.push(line[1..].trim().to_owned()),
            (0, ["program", name, number, "version", version]) => {
                source.program = Some((name.to_string(), number.to_string(), version.to_string()));
            }
            (0, ["use", program, name]) => source.uses.push((program.to_string(), name.to_string())),
            (0, ["limit", name, value]) => source.limits.push((name.to_string(), value.parse().unwrap())),
            (0, ["enum", name]) => {
                source.enums.push((name.to_string(), Vec::new()));
                open = Open::Enum;
            }
            (0, ["union", name]) => {
                source.unions.push((name.to_string(), Vec::new()));
                open = Open::Union;
            }
            (0, ["struct", name]) => {
                source.structs.push(Struct { name: name.to_string(), role: None, fields: Vec::new() });
                open = Open::Struct;
            }
            (0, [kind @ ("call" | "event"), number, name]) => {
                source.procedures.push(Procedure {
                    is_event: *kind == "event",
                    number: number.parse().unwrap(),
                    name: name.to_string(),
                    facts: Vec::new(),
                    roles: Vec::new(),
                });
                open = Open::Procedure;
            }
            (1.., words) => read_member(&mut source, &open, indent, words),
            _ => panic!("{name}: not understood: {line}"),
        }
    }
    source
}

fn read_member(source: &mut Source, open: &Open, indent: usize, words: &[&str]) {
    match (open, words) {
        (Open::Enum, [name, number]) => {
            let variants = &mut source.enums.last_mut().unwrap().1;
            variants.push((name.to_string(), number.parse().unwrap()));
        }
        (Open::Union, [number, name, kind]) => {
            let arms = &mut source.unions.last_mut().unwrap().1;
            arms.push((number.parse().unwrap(), name.to_string(), kind.to_string()));
        }
        (Open::Procedure, [role @ ("args" | "ret" | "msg")]) if indent == 2 => {
            let procedure = source.procedures.last_mut().unwrap();
            procedure.roles.push(role.to_string());
            let name = format!("{}{}", camel(&procedure.name), camel(role));
            let role = Some((role.to_string(), procedure.name.clone()));
            source.structs.push(Struct { name, role, fields: Vec::new() });
        }
        (Open::Procedure, [fact, rest @ ..]) if indent == 2 => {
            let procedure = source.procedures.last_mut().unwrap();
            procedure.facts.push((fact.to_string(), rest.join(" ")));
        }
        (Open::Struct | Open::Procedure, [name, kind]) => {
            let fields = &mut source.structs.last_mut().unwrap().fields;
            fields.push((name.to_string(), kind.to_string()));
        }
        _ => panic!("{}: not understood: {}", source.name, words.join(" ")),
    }
}
