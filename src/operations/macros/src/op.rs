//! What `#[op]` says of an operation.
use quote::quote;
use syn::{Attribute, LitInt, LitStr};

use proc_macro2::TokenStream;

/// See [`operations`](crate::operations()).
#[derive(Default)]
pub struct Op {
    name: Option<LitStr>,
    libvirt: Option<LitStr>,
    acl: Option<LitStr>,
    program: Option<LitStr>,
    pub wire: Option<LitInt>,
    changes_record: bool,
}

impl Op {
    /// Takes the attribute out of those of a method.
    pub fn take(attrs: &mut Vec<Attribute>) -> syn::Result<Self> {
        let mut op = Self::default();
        if let Some(n) = attrs.iter().position(|a| a.path().is_ident("op")) {
            attrs.remove(n).parse_nested_meta(|meta| {
                if meta.path.is_ident("changes_record") {
                    op.changes_record = true;
                } else if meta.path.is_ident("name") {
                    op.name = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("libvirt") {
                    op.libvirt = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("acl") {
                    op.acl = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("program") {
                    op.program = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("wire") {
                    op.wire = Some(meta.value()?.parse()?);
                } else {
                    let expected = "expected `name`, `libvirt`, `program`, `wire`, `acl` or `changes_record`";
                    return Err(meta.error(expected));
                }
                Ok(())
            })?;
        }
        Ok(op)
    }

    /// The name in the class.
    pub fn name(&self, method: &str) -> String {
        self.name.as_ref().map_or_else(|| method.to_owned(), LitStr::value)
    }

    /// The program of the procedure.
    pub fn program(&self) -> String {
        self.program.as_ref().map_or_else(|| "remote".to_owned(), LitStr::value)
    }

    /// The `Operation` whose method in the trait has that name.
    pub fn describe(&self, method: &str) -> TokenStream {
        let name = self.name(method);
        let (libvirt, acl, wire) = (optional(&self.libvirt), optional(&self.acl), optional(&self.wire));
        let (program, changes_record) = (self.program(), self.changes_record);
        quote! {
            crate::Operation {
                name: #name,
                method: #method,
                libvirt: #libvirt,
                acl: #acl,
                program: #program,
                wire: #wire,
                changes_record: #changes_record,
            }
        }
    }
}

fn optional(value: &Option<impl quote::ToTokens>) -> TokenStream {
    value.as_ref().map_or_else(|| quote!(None), |v| quote!(Some(#v)))
}
