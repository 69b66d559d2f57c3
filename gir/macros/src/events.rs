//! `events!`: signals of a class, from the enum of the events of a kind. A variant is a signal, its fields are the
//! parameters.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{ItemEnum, Token, Variant, parse_quote};

use crate::methods;
use crate::names::{doc, snake, take};

/// `part, Class, enum …`
pub struct Input {
    part: Ident,
    class: Ident,
    events: ItemEnum,
}

impl Parse for Input {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let part = input.parse()?;
        input.parse::<Token![,]>()?;
        let class = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(Self { part, class, events: input.parse()? })
    }
}

pub fn expand(input: Input) -> syn::Result<TokenStream> {
    let Input { part, class, events } = input;
    let (mut signals, mut arms) = (vec![], vec![]);
    let all = &events.ident;
    for mut variant in events.variants.clone() {
        let text = described(&class, &mut variant)?;
        let ident = &variant.ident;
        let member = format_ident!("{}", snake(&ident.to_string()));
        let emit = format_ident!("emit_{member}");
        let (mut names, mut parameters) = (vec![], vec![]);
        for field in &variant.fields {
            let (name, ty) = (&field.ident, &field.ty);
            let docs = field.attrs.iter().filter(|a| a.path().is_ident("doc"));
            parameters.push(quote!(#(#docs)* #name: #ty));
            names.push(name);
        }
        signals.push(quote! {
            #[doc = #text]
            #[signal]
            pub fn #member(&self, #(#parameters),*) {}
        });
        arms.push(quote!(#all::#ident { #(#names),* } => self.#emit(#(#names),*)));
    }
    let part = methods::expand_part(&part, parse_quote!(impl #class { #(#signals)* }))?;
    Ok(quote! {
        #part

        impl #class {
            /// Emits the signal of an event.
            pub(crate) fn announce(&self, event: #all) {
                match event { #(#arms),* }
            }
        }
    })
}

/// Returns the docs of a variant, with libvirt's name of the event.
fn described(class: &Ident, variant: &mut Variant) -> syn::Result<String> {
    if let Some(apart) = take(&mut variant.attrs, "apart") {
        let libvirt: syn::LitStr = apart.parse_args()?;
        return Ok(format!("{}\n\nCorresponds to libvirt's `{}`.", doc(&variant.attrs), libvirt.value()));
    }
    let Some(attribute) = take(&mut variant.attrs, "event") else {
        return Err(syn::Error::new_spanned(variant, "expected `#[event(…)]`"));
    };
    let names = attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated)?;
    let object = snake(&class.to_string()).to_uppercase();
    let mut names = names.iter().map(|name| screaming(&name.to_string()));
    let event = names.next().unwrap_or_default();
    let event = event.strip_prefix(&format!("{object}_")).unwrap_or(&event).to_owned();
    let libvirt = match names.next() {
        None => format!("VIR_{object}_EVENT_ID_{event}"),
        Some(kind) => format!("VIR_{object}_EVENT_{kind}"),
    };
    Ok(format!("{}\n\nCorresponds to libvirt's `{libvirt}`.", doc(&variant.attrs)))
}

/// Converts `BlockJob2` to `BLOCK_JOB_2`.
fn screaming(camel: &str) -> String {
    let mut text = String::new();
    for c in snake(camel).chars() {
        if c.is_ascii_digit() && !text.is_empty() {
            text.push('_');
        }
        text.extend(c.to_uppercase());
    }
    text
}
