//! What `#[op]` says of an operation.
use proc_macro2::TokenStream;
use quote::quote;
use syn::{Attribute, Ident, LitStr, Path};

/// See [`operations`](crate::operations()).
#[derive(Default)]
pub struct Op {
    libvirt: Option<LitStr>,
    acl: Option<LitStr>,
    wire: Option<Path>,
    changes_record: bool,
    /// Whether read-only connections have it, where the permissions do not say so.
    read_only: Option<bool>,
    /// Whether the call is asked twice: how many parameters there are, and for these.
    pub is_counted: bool,
    /// Whether the wire has the amounts among the parameters in KiB.
    pub is_kib: bool,
}

impl Op {
    /// Takes the attribute out of those of a method.
    pub fn take(attrs: &mut Vec<Attribute>) -> syn::Result<Self> {
        let mut op = Self::default();
        if let Some(n) = attrs.iter().position(|a| a.path().is_ident("op")) {
            attrs.remove(n).parse_nested_meta(|meta| {
                if meta.path.is_ident("changes_record") {
                    op.changes_record = true;
                } else if meta.path.is_ident("updates_list") {
                    // For the class.
                } else if meta.path.is_ident("read_only") {
                    let allowed: syn::LitBool = meta.value()?.parse()?;
                    op.read_only = Some(allowed.value);
                } else if meta.path.is_ident("counted") {
                    op.is_counted = true;
                } else if meta.path.is_ident("kib") {
                    op.is_kib = true;
                } else if meta.path.is_ident("libvirt") {
                    op.libvirt = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("acl") {
                    op.acl = Some(meta.value()?.parse()?);
                } else if meta.path.is_ident("wire") {
                    op.wire = Some(meta.value()?.parse()?);
                } else {
                    return Err(
                        meta.error("expected `libvirt`, `wire`, `acl`, `changes_record`, `updates_list`, `read_only`, `counted` or `kib`")
                    );
                }
                Ok(())
            })?;
            if let (Some(_), Some(acl)) = (&op.wire, &op.acl) {
                return Err(syn::Error::new_spanned(acl, "the access list is that of the procedure"));
            }
        }
        Ok(op)
    }

    /// The type of the procedure's call.
    pub fn call(&self) -> Option<TokenStream> {
        let path = self.wire.as_ref()?;
        let names: Vec<&Ident> = path.segments.iter().map(|segment| &segment.ident).collect();
        Some(match names[..] {
            [program, name] => quote!(::virgo_wire::#program::procedure::#name),
            _ => quote!(::virgo_wire::remote::procedure::#path),
        })
    }

    /// The `Operation` of that name.
    pub fn describe(&self, name: &str) -> TokenStream {
        let (libvirt, changes_record) = (optional(&self.libvirt), self.changes_record);
        let procedure = match self.call() {
            Some(call) => quote!(Some(<#call as ::virgo_wire::program::Call>::INFO)),
            None => quote!(None),
        };
        let read_only = match self.read_only {
            Some(allowed) => quote!(Some(#allowed)),
            None => quote!(None),
        };
        let acl = self.acl.iter();
        quote! {
            crate::Operation {
                name: #name,
                libvirt: #libvirt,
                procedure: #procedure,
                own_acl: &[#(#acl),*],
                changes_record: #changes_record,
                read_only: #read_only,
            }
        }
    }
}

fn optional(value: &Option<impl quote::ToTokens>) -> TokenStream {
    value.as_ref().map_or_else(|| quote!(None), |v| quote!(Some(#v)))
}
