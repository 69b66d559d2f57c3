//! `#[kind]`: the record that declares a kind of object.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Attribute, Expr, ItemStruct, parse_quote};

use crate::snake;

pub fn declare(arguments: TokenStream, mut item: ItemStruct) -> syn::Result<TokenStream> {
    let mut original = item.clone();
    original.attrs.push(parse_quote!(#[kind(#arguments)]));
    let (mut class, mut event) = (None, None);
    let kind: Attribute = parse_quote!(#[kind(#arguments)]);
    kind.parse_nested_meta(|meta| {
        if meta.path.is_ident("class") {
            class = Some(meta.value()?.parse::<Ident>()?);
        } else if meta.path.is_ident("event") {
            event = Some(meta.value()?.parse::<Ident>()?);
        } else if meta.input.peek(syn::Token![=]) {
            // For the class.
            meta.value()?.parse::<Expr>()?;
        }
        Ok(())
    })?;
    let missing = || syn::Error::new_spanned(&original.ident, "expected `class = …` and `event = …`");
    let (class, event) = (class.ok_or_else(missing)?, event.ok_or_else(missing)?);
    let hand_over = format_ident!("{}_kind", snake(&class.to_string()));
    item.attrs.retain(|a| !a.path().is_ident("derived"));
    let (mut keys, mut gone) = (vec![], vec![]);
    for field in &mut item.fields {
        let (name, ty) = (field.ident.clone(), field.ty.clone());
        for attribute in std::mem::take(&mut field.attrs) {
            if attribute.path().is_ident("key") {
                keys.push((name.clone(), ty.clone()));
            } else if attribute.path().is_ident("gone") {
                let value: Expr = attribute.parse_args()?;
                gone.push(quote!(#name: #value));
            } else if !attribute.path().is_ident("property") {
                field.attrs.push(attribute);
            }
        }
    }
    let (names, types): (Vec<_>, Vec<_>) = keys.into_iter().unzip();
    let (key, value) = match (&names[..], &types[..]) {
        ([name], [ty]) => (quote!(#ty), quote!(self.#name.clone())),
        _ => (quote!((#(#types),*)), quote!((#(self.#names.clone()),*))),
    };
    let vanished = match gone.is_empty() {
        // That it is in no list says nothing new of it: it may have gone with its owner, and come back as it was.
        true => quote! {{
            let _ = revision;
            self.clone()
        }},
        false => quote!(Self { revision, #(#gone,)* ..self.clone() }),
    };
    let ident = &item.ident;
    if let syn::Fields::Named(fields) = &mut item.fields {
        fields.named.insert(
            0,
            parse_quote! {
                /// Grows with every change, over all objects: the newer of two records is known by it. Drawn with
                /// [`next_revision`](crate::next_revision).
                pub revision: u64
            },
        );
    }
    Ok(quote! {
        #[derive(Debug, Clone, PartialEq, Eq, Default)]
        #item

        impl #ident {
            /// The same object, of which all that is known is that it is gone.
            pub fn vanished(&self, revision: u64) -> Self {
                #vanished
            }
        }

        impl crate::Record for #ident {
            type Key = #key;
            type Event = crate::#event;

            #[allow(clippy::clone_on_copy)]
            fn key(&self) -> Self::Key {
                #value
            }

            fn revision(&self) -> u64 {
                self.revision
            }

            fn vanished(&self, revision: u64) -> Self {
                self.vanished(revision)
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
