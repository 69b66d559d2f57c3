//! `#[driver]`: a driver's implementation of a topic.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::parse::Parser;
use syn::punctuated::Punctuated;
use syn::{ImplItem, ItemImpl, Token, parse_quote};

use crate::snake;

/// Adds the names of the operations that are written out.
pub fn implement(mut item: ItemImpl) -> syn::Result<TokenStream> {
    let names: Vec<_> = item
        .items
        .iter()
        .filter_map(|member| match member {
            ImplItem::Fn(f) => Some(f.sig.ident.to_string()),
            _ => None,
        })
        .collect();
    item.items.push(parse_quote! {
        fn implemented(&self) -> &'static [&'static str] {
            &[#(#names),*]
        }
    });
    Ok(quote! {
        #[::async_trait::async_trait]
        #item
    })
}

/// The methods that give topics, which the connection implements itself.
pub fn topics(names: TokenStream) -> syn::Result<TokenStream> {
    let names = Punctuated::<Ident, Token![,]>::parse_terminated.parse2(names)?;
    let methods = names.iter().map(|name| {
        let accessor = format_ident!("{}", snake(&name.to_string()));
        quote! {
            fn #accessor(&self) -> &dyn ::virgo_operations::#name {
                self
            }
        }
    });
    Ok(quote!(#(#methods)*))
}
