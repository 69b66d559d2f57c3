//! `#[remote_driver]`: a topic for the remote driver, out of the topic's declaration.
//!
//! The attribute knows only the methods written by hand, so it asks the topic's macro for the declaration,
//! which comes to `remote_calls!`. That adds a method for each other operation with a procedure:
//! conversions around a call of `carry_out()` in the driver, where all that is common is to be read. What is
//! written by hand it puts into a call of `explained()`, so that both say in the same way what a host lacks.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{
    FnArg, ImplItem, ImplItemFn, ItemImpl, ItemTrait, Pat, Signature, Token, TraitItem, TraitItemFn, Type,
    parse_quote,
};

use crate::op::Op;
use crate::{driver, snake, topic};

/// The attribute: hands the methods written by hand to the topic's macro.
pub fn ask_for_declaration(item: ItemImpl) -> syn::Result<TokenStream> {
    let topic = item.trait_.as_ref().and_then(|implemented| implemented.0.segments.last());
    let topic = topic.ok_or_else(|| syn::Error::new_spanned(&item, "expected `impl Topic for …`"))?;
    let topic = format_ident!("{}", snake(&topic.ident.to_string()));
    Ok(quote! {
        ::virgo_operations::#topic! { ::virgo_operations::remote_calls, Connection, #item }
    })
}

/// What a topic's macro hands over: `topic, Class, trait …  impl …`
pub struct Input {
    declared: ItemTrait,
    by_hand: ItemImpl,
}

impl Parse for Input {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        input.parse::<Ident>()?;
        input.parse::<Token![,]>()?;
        input.parse::<Ident>()?;
        input.parse::<Token![,]>()?;
        Ok(Self { declared: input.parse()?, by_hand: input.parse()? })
    }
}

/// Adds what is not written by hand.
pub fn complete(input: Input) -> syn::Result<TokenStream> {
    let Input { declared, mut by_hand } = input;
    let topic = &declared.ident;
    let mut generated = vec![];
    for (index, item) in declared.items.iter().enumerate() {
        let TraitItem::Fn(declared) = item else { continue };
        let op = Op::take(&mut declared.attrs.clone())?;
        let operation = quote!(&<dyn ::virgo_operations::#topic>::TOPIC.operations[#index]);
        let written = by_hand.items.iter_mut().find_map(|item| match item {
            ImplItem::Fn(written) if written.sig.ident == declared.sig.ident => Some(written),
            _ => None,
        });
        match (written, op.call()) {
            (Some(written), _) => explain(written, &operation),
            (None, Some(call)) => generated.push(method(declared, &op, &call, &operation)),
            (None, None) => {}
        }
    }
    by_hand.items.extend(generated);
    driver::implement(by_hand)
}

/// Has the errors of a method explain what the host lacks.
fn explain(written: &mut ImplItemFn, operation: &TokenStream) {
    let Some(receiver) = written.sig.receiver() else { return };
    // As it is written there: another one would not be the method's.
    let this = receiver.self_token;
    let subject = subject_of(&written.sig);
    let body = &written.block;
    written.block = parse_quote!({
        let answer = async { #body };
        crate::regular::explained(#this, #operation, #subject, answer).await
    });
}

/// What an operation is about, for the errors.
fn subject_of(signature: &Signature) -> TokenStream {
    match topic::subject_of(signature) {
        Some((_, value)) => quote!(#value),
        None => quote!(&crate::subject::NoObject),
    }
}

fn method(declared: &TraitItemFn, op: &Op, call: &TokenStream, operation: &TokenStream) -> ImplItem {
    let name = &declared.sig.ident;
    let output = &declared.sig.output;
    let subject = subject_of(&declared.sig);
    let (mut parameters, mut fields) = (vec![], vec![]);
    for input in declared.sig.inputs.iter().skip(1) {
        let FnArg::Typed(typed) = input else { continue };
        let Pat::Ident(pattern) = &*typed.pat else { continue };
        let (ident, ty) = (&pattern.ident, &typed.ty);
        parameters.push(quote!(#ident: #ty));
        let is = |word: &str| typed.attrs.iter().any(|a| a.path().is_ident(word));
        fields.push(if is("cpus") {
            quote!(::virgo_operations::wire::cpu_map(#ident)?)
        } else if is("cpu_list") {
            quote!(::virgo_operations::wire::cpu_list(#ident))
        } else if op.is_kib && is_parameters(ty) {
            quote!(ToWire::to_wire(&::virgo_operations::wire::amounts_to_wire(#ident)))
        } else if is_named_number(ty) {
            quote!(ToWire::to_wire(Number(#ident)))
        } else {
            quote!(ToWire::to_wire(#ident))
        });
    }
    let carry_out = if op.is_counted {
        quote!(carry_out_counted::<#call, _, _, _, _, _>)
    } else {
        quote!(carry_out::<#call, _, _, _, _>)
    };
    let answer = quote!(crate::regular::#carry_out(self, #operation, #subject, fields).await);
    let answer = match op.is_kib && op.is_counted {
        true => quote!(#answer.map(|parameters| ::virgo_operations::wire::amounts_from_wire(&parameters))),
        false => answer,
    };
    parse_quote! {
        async fn #name(&self, #(#parameters),*) #output {
            #[allow(unused_imports)]
            use crate::convert::{Number, ToWire};
            let fields = (#(#fields,)*);
            #answer
        }
    }
}

fn is_parameters(ty: &Type) -> bool {
    let Type::Reference(reference) = ty else { return false };
    matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("TypedParameters"))
}

/// Whether a parameter is of a type of flags or an enumeration. Whatever else has a name of its own is
/// passed by reference.
pub fn is_named_number(ty: &Type) -> bool {
    const OTHERS: [&str; 9] = ["bool", "i32", "u32", "i64", "u64", "f64", "u8", "Option", "String"];
    let Type::Path(path) = ty else { return false };
    path.path.segments.last().is_some_and(|last| !OTHERS.iter().any(|other| last.ident == other))
}
