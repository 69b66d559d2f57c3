//! `#[kind]`: the record that declares a kind of object, and the handle that names one in operations.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Attribute, Expr, Field, ItemStruct, LitStr, Type, Visibility, parse_quote};

use crate::remote::is_named_number;
use crate::snake;

/// What concerns the record and the handle of `#[kind(…)]`; the rest is for the class.
struct Arguments {
    class: Ident,
    called: LitStr,
    event: Option<Ident>,
    wire: Option<Ident>,
}

impl Arguments {
    fn read(kind: &Attribute) -> syn::Result<Self> {
        let (mut class, mut called, mut event, mut wire) = (None, None, None, None);
        kind.parse_nested_meta(|meta| {
            if meta.path.is_ident("class") {
                class = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("called") {
                called = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("event") {
                event = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("wire") {
                wire = Some(meta.value()?.parse()?);
            } else if meta.input.peek(syn::Token![=]) {
                meta.value()?.parse::<Expr>()?;
            }
            Ok(())
        })?;
        let missing = || syn::Error::new_spanned(kind, "expected `class = …` and `called = \"…\"`");
        Ok(Self { class: class.ok_or_else(missing)?, called: called.ok_or_else(missing)?, event, wire })
    }
}

/// A field of the handle.
struct Part {
    field: Field,
    name: Ident,
    is_key: bool,
    /// The name of the field that the wire has for it.
    wire: Ident,
}

pub fn declare(arguments: TokenStream, mut item: ItemStruct) -> syn::Result<TokenStream> {
    let kind: Attribute = parse_quote!(#[kind(#arguments)]);
    let Arguments { class, called, event, wire } = Arguments::read(&kind)?;
    let mut original = item.clone();
    original.attrs.push(kind);
    let record = item.ident.clone();
    let syn::Fields::Named(fields) = &mut item.fields else {
        return Err(syn::Error::new_spanned(&record, "a record has fields with names"));
    };
    let (mut parts, mut gone, mut own) = (vec![], vec![], vec![]);
    for mut field in std::mem::take(&mut fields.named) {
        let Some(name) = field.ident.clone() else { continue };
        let (mut is_key, mut is_part, mut wire) = (false, false, name.clone());
        for attribute in std::mem::take(&mut field.attrs) {
            if attribute.path().is_ident("key") {
                is_key = true;
            } else if attribute.path().is_ident("handle") {
                is_part = true;
            } else if attribute.path().is_ident("wire") {
                wire = attribute.parse_args()?;
            } else if attribute.path().is_ident("gone") {
                let value: Expr = attribute.parse_args()?;
                gone.push(quote!(gone.#name = #value;));
            } else if !attribute.path().is_ident("property") && !attribute.path().is_ident("on_demand") {
                field.attrs.push(attribute);
            }
        }
        if is_key || is_part {
            parts.push(Part { field, name, is_key, wire });
        } else {
            own.push(field);
        }
    }
    if !parts.iter().any(|part| part.is_key) {
        return Err(syn::Error::new_spanned(&record, "expected a field with `#[key]`"));
    }
    let named = format_ident!("{class}Handle");
    *fields = parse_quote!({
        /// Grows with every change, over all objects: the newer of two records is known by it. Drawn with
        /// [`next_revision`](crate::next_revision).
        pub revision: u64,
        /// What names the object. The record derefs to it.
        pub handle: #named,
        #(#own),*
    });
    item.attrs.retain(|a| !a.path().is_ident("derived"));
    let handle = declare_handle(&item.vis, &named, &record, &called, &parts);
    let conversions = wire.map(|wire| convert(&named, &record, &wire, &parts));
    let event = event.map_or_else(|| quote!(crate::Deleted), |event| quote!(crate::#event));
    let (vanished, ended) = match gone.is_empty() {
        true => (
            // That it is in no list says nothing new of it: it may have gone with its owner, and come back as it was.
            quote! {{
                let _ = revision;
                self.clone()
            }},
            quote! {{
                let mut ended = self.clone();
                ended.revision = told.revision;
                ended.handle = told.handle.clone();
                ended
            }},
        ),
        false => (
            quote! {{
                let mut gone = self.clone();
                gone.revision = revision;
                #(#gone)*
                gone
            }},
            quote!(told.clone()),
        ),
    };
    let hand_over = format_ident!("{}_kind", snake(&class.to_string()));
    Ok(quote! {
        #handle
        #conversions

        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        #item

        impl ::std::ops::Deref for #record {
            type Target = #named;
            fn deref(&self) -> &#named {
                &self.handle
            }
        }

        impl ::std::ops::DerefMut for #record {
            fn deref_mut(&mut self) -> &mut #named {
                &mut self.handle
            }
        }

        /// Nothing is known but the name.
        impl From<#named> for #record {
            fn from(handle: #named) -> Self {
                Self { handle, ..Self::default() }
            }
        }

        impl crate::Record for #record {
            type Handle = #named;
            type Event = #event;

            fn revision(&self) -> u64 {
                self.revision
            }

            fn revised(mut self, revision: u64) -> Self {
                self.revision = revision;
                self
            }

            fn vanished(&self, revision: u64) -> Self {
                #vanished
            }

            fn ended(&self, told: &Self) -> Self {
                #ended
            }
        }

        /// Hands the declaration of the kind to a macro.
        #[macro_export]
        #[allow(clippy::crate_in_macro_def, reason = "how a list is loaded is said in words of the crate that has the class")]
        macro_rules! #hand_over {
            ($consumer:path, $class:ident) => {
                $consumer! { $class, #original }
            };
        }
    })
}

/// The handle: the key, and what else names the object on the wire and in messages.
fn declare_handle(
    vis: &Visibility,
    named: &Ident,
    record: &Ident,
    called: &LitStr,
    parts: &[Part],
) -> TokenStream {
    let fields = parts.iter().map(|part| &part.field);
    let keys: Vec<_> = parts.iter().filter(|part| part.is_key).collect();
    let (names, types): (Vec<_>, Vec<_>) = keys.iter().map(|part| (&part.name, &part.field.ty)).unzip();
    let (key, value) = match (&names[..], &types[..]) {
        ([name], [ty]) => (quote!(<#ty as crate::Identity>::Key), quote!(crate::Identity::key(&self.#name))),
        _ => (
            quote!((#(<#types as crate::Identity>::Key),*)),
            quote!((#(crate::Identity::key(&self.#names)),*)),
        ),
    };
    let shown = parts.iter().map(|part| &part.name).find(|name| *name == "name");
    let shown = shown.or(names.last().copied());
    let about = format!("What names a {} in operations, on the wire and in messages.", called.value());
    quote! {
        #[doc = #about]
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        #vis struct #named {
            #(#fields),*
        }

        impl crate::Identity for #named {
            type Key = #key;

            fn key(&self) -> Self::Key {
                #value
            }
        }

        impl crate::Handle for #named {
            type Record = #record;

            const CALLED: &'static str = #called;
        }

        impl ::std::fmt::Display for #named {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.#shown, f)
            }
        }
    }
}

/// The handle as calls name it, both ways, and what a call gives that answers with one.
fn convert(named: &Ident, record: &Ident, wire: &Ident, parts: &[Part]) -> TokenStream {
    let wire = quote!(::virgo_wire::remote::#wire);
    let to = parts.iter().map(|Part { field, name, wire, .. }| match is_number(&field.ty) {
        true => quote!(#wire: ToWire::to_wire(crate::wire::Number(self.#name))),
        false => quote!(#wire: ToWire::to_wire(&self.#name)),
    });
    let from = parts.iter().map(|Part { field, name, wire, .. }| match is_number(&field.ty) {
        true => quote!(#name: crate::wire::from_number(wire.#wire).unwrap_or_default()),
        false => quote!(#name: FromWire::from_wire(wire.#wire)),
    });
    // What has a name and nothing else is called by it.
    let bare = match parts {
        [Part { field, name, .. }] if matches!(&field.ty, Type::Path(path) if path.path.is_ident("String")) => {
            Some(quote! {
                impl ToWire<String> for &#named {
                    fn to_wire(self) -> String {
                        self.#name.clone()
                    }
                }
            })
        }
        _ => None,
    };
    quote! {
        const _: () = {
            use crate::wire::{FromWire, ToWire};

            impl ToWire<#wire> for &#named {
                fn to_wire(self) -> #wire {
                    #wire { #(#to),* }
                }
            }

            impl FromWire<#wire> for #named {
                fn from_wire(wire: #wire) -> Self {
                    Self { #(#from),* }
                }
            }

            #bare

            impl<D: crate::wire::Describe<#named> + Sync> crate::wire::FromAnswer<(#wire,), D>
                for ::std::sync::Arc<#record>
            {
                async fn from_answer((wire,): (#wire,), daemon: &D) -> crate::Result<Self> {
                    daemon.describe(&#named::from_wire(wire)).await
                }
            }
        };
    }
}

/// Whether a field is an enumeration.
fn is_number(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.len() == 1 && !path.path.is_ident("Uuid"))
        && is_named_number(ty)
}
