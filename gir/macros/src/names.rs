//! Names in C, and doc comments.
use proc_macro2::Ident;
use quote::format_ident;
use syn::{Attribute, Expr, Lit, Meta};

/// Prefix of C types and of the crates' names.
const NAMESPACE: &str = "Virgo";

/// Converts `DomainState` to `domain_state`.
pub fn snake(camel: &str) -> String {
    let mut snake = String::new();
    for (n, c) in camel.chars().enumerate() {
        if c.is_uppercase() {
            if n > 0 {
                snake.push('_');
            }
            snake.extend(c.to_lowercase());
        } else {
            snake.push(c);
        }
    }
    snake
}

/// Names of a type.
pub struct Names {
    /// `VirgoDomainState`
    pub c: String,
    /// `virgo_domain_state`
    pub prefix: String,
    /// `virgo_domain_state_get_type`
    pub get_type: Ident,
}

impl Names {
    pub fn of(ident: &Ident) -> Self {
        let prefix = format!("{}_{}", NAMESPACE.to_lowercase(), snake(&ident.to_string()));
        Self {
            c: format!("{NAMESPACE}{ident}"),
            get_type: format_ident!("{prefix}_get_type", span = ident.span()),
            prefix,
        }
    }
}

/// Returns the text of doc comments.
pub fn doc(attrs: &[Attribute]) -> String {
    let lines = attrs.iter().filter(|a| a.path().is_ident("doc")).filter_map(|a| match &a.meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    let lines: Vec<_> = lines.map(|l| l.strip_prefix(' ').unwrap_or(&l).to_string()).collect();
    lines.join("\n").trim().to_string()
}

/// Removes and returns an attribute.
pub fn take(attrs: &mut Vec<Attribute>, name: &str) -> Option<Attribute> {
    attrs.iter().position(|a| a.path().is_ident(name)).map(|n| attrs.remove(n))
}
