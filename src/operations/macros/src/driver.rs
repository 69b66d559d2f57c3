//! `#[driver]`: a driver's implementation of a topic.
use proc_macro2::TokenStream;
use quote::quote;
use syn::{ImplItem, ItemImpl, parse_quote};

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
