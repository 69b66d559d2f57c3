//! `#[operations]`: a trait that declares a topic.
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, FnArg, ItemTrait, Pat, Signature, TraitItem, Type, parse_quote};

use crate::op::Op;
use crate::remote::is_named_number;
use crate::snake;

pub fn declare(class: &Ident, driver: &Ident, mut item: ItemTrait) -> syn::Result<TokenStream> {
    let original = item.clone();
    let name = &item.ident;
    let topic = format_ident!("{}", snake(&name.to_string()));
    let topic_text = topic.to_string();
    let class_text = class.to_string();
    let (mut described, mut passed_on) = (vec![], vec![]);
    for (index, member) in item.items.iter_mut().enumerate() {
        let TraitItem::Fn(f) = member else {
            return Err(syn::Error::new_spanned(member, "a topic has operations only"));
        };
        let op = Op::take(&mut f.attrs)?;
        f.attrs.retain(|a| !a.path().is_ident("out"));
        let mut parameters = vec![];
        for input in &mut f.sig.inputs {
            if let FnArg::Typed(typed) = input {
                typed.attrs.clear();
                parameters.push(typed.pat.clone());
            }
        }
        let operation = f.sig.ident.to_string();
        f.default = Some(parse_quote!({
            let _ = (#(#parameters,)*);
            Err(crate::Error::unsupported(#class_text, #operation))
        }));
        f.semi_token = None;
        described.push(op.describe(&operation));
        passed_on.push(pass_on(&topic, name, index, &f.attrs, &f.sig, &parameters));
    }
    item.items.push(parse_quote! {
        /// The operations that the driver has bodies for.
        #[doc(hidden)]
        fn implemented(&self) -> &'static [&'static str] {
            &[]
        }
    });
    Ok(quote! {
        #[::async_trait::async_trait]
        #item

        impl dyn #name + '_ {
            /// The topic's declaration.
            pub const TOPIC: &'static crate::Topic =
                &crate::Topic { name: #topic_text, class: #class_text, operations: &[#(#described),*] };
        }

        impl #name for crate::Unsupported {}

        #[::async_trait::async_trait]
        impl<L: crate::Layer> #name for crate::Layered<L, dyn crate::#driver> {
            #(#passed_on)*

            fn implemented(&self) -> &'static [&'static str] {
                self.driver().#topic().implemented()
            }
        }

        /// Hands the declaration of the topic to a macro, and what that needs besides.
        #[macro_export]
        macro_rules! #topic {
            ($consumer:path, $class:ident $(, $($more:tt)*)?) => {
                $consumer! { #topic, $class, #original $($($more)*)? }
            };
        }
    })
}

/// An operation in a layer, which has the driver carry it out.
fn pass_on(
    topic: &Ident,
    name: &Ident,
    index: usize,
    attrs: &[Attribute],
    signature: &Signature,
    parameters: &[Box<Pat>],
) -> TokenStream {
    let method = &signature.ident;
    let numbers = signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(typed) if is_named_number(&typed.ty) => {
            let (pattern, name) = (&typed.pat, typed.pat.to_token_stream().to_string());
            Some(quote!((#name, ::virgo_gir::Number::number(#pattern).cast_unsigned())))
        }
        _ => None,
    });
    let object = match subject_of(signature) {
        Some((_, value)) => quote!(Some(#value as &dyn crate::Named)),
        None => quote!(None),
    };
    let lints = attrs.iter().filter(|a| a.path().is_ident("allow"));
    quote! {
        #(#lints)*
        #signature {
            let call = crate::Call {
                class: <dyn #name>::TOPIC.class,
                operation: &<dyn #name>::TOPIC.operations[#index],
                object: #object,
                numbers: &[#(#numbers),*],
            };
            let answer = self.driver().#topic().#method(#(#parameters),*);
            self.layer().around(call, answer).await
        }
    }
}

/// What an operation is about: its first parameter, if that is a handle. The kind, and the parameter.
pub fn subject_of(signature: &Signature) -> Option<(&Ident, &Pat)> {
    if let Some(FnArg::Typed(typed)) = signature.inputs.get(1)
        && let Type::Reference(reference) = &*typed.ty
        && let Type::Path(path) = &*reference.elem
        && path.path.segments.len() == 2
        && path.path.segments[0].ident == "handle"
    {
        return Some((&path.path.segments[1].ident, &typed.pat));
    }
    None
}
