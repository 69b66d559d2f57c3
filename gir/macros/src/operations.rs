//! `operations!`: methods of a class, from a trait of operations.
//!
//! In a trait, objects of a driver are handles such as `handle::Domain`; the class's method has the object `Domain`
//! instead. If the first parameter is a handle of the class, it is the instance.
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::visit_mut::{VisitMut, visit_type_path_mut};
use syn::{Expr, FnArg, ItemTrait, LitStr, Pat, ReturnType, Token, TraitItem, Type, TypePath, parse_quote};

use crate::methods;
use crate::names::{doc, take};
use crate::parameters::generic;

/// `topic, Class, trait …`
pub struct Input {
    topic: Ident,
    class: Ident,
    operations: ItemTrait,
}

impl Parse for Input {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let topic = input.parse()?;
        input.parse::<Token![,]>()?;
        let class = input.parse()?;
        input.parse::<Token![,]>()?;
        Ok(Self { topic, class, operations: input.parse()? })
    }
}

/// Replaces `handle::Domain` by `Domain`.
struct HandleReplacer(bool);

impl VisitMut for HandleReplacer {
    fn visit_type_path_mut(&mut self, path: &mut TypePath) {
        let first = path.path.segments.first().map(|s| s.ident.to_string());
        if path.path.segments.len() == 2 && first.as_deref() == Some("handle") {
            let last = path.path.segments[1].clone();
            path.path = parse_quote!(#last);
            self.0 = true;
        }
        visit_type_path_mut(self, path);
    }
}

/// Returns the type with objects in place of handles, and whether it differs.
fn with_objects(ty: &Type) -> (Type, bool) {
    let mut ty = ty.clone();
    let mut lift = HandleReplacer(false);
    lift.visit_type_mut(&mut ty);
    (ty, lift.0)
}

pub fn expand(input: Input) -> syn::Result<TokenStream> {
    let Input { topic, class, operations } = input;
    let own: Type = parse_quote!(&handle::#class);
    let mut functions = vec![];
    for item in &operations.items {
        let TraitItem::Fn(f) = item else { continue };
        let mut attrs = f.attrs.clone();
        let libvirt = take(&mut attrs, "op").map(|a| libvirt_of(&a)).transpose()?.flatten();
        let out = take(&mut attrs, "out");
        let mut text = doc(&attrs);
        let (about, returns) =
            text.split_once("# Returns").map_or((&*text, None), |(about, of)| (about, Some(of)));
        let (about, particular) =
            about.split_once("# Errors").map_or((about, ""), |(about, errors)| (about, errors.trim()));
        let mut whole = format!("{}\n\n# Errors\n{particular} {}", about.trim(), errors(&class));
        if let Some(function) = &libvirt {
            whole += &format!("\n\nCorresponds to libvirt's `{function}()`.");
        }
        if let Some(returns) = returns {
            whole += &format!("\n\n# Returns\n{}", returns.trim());
        }
        text = whole;
        let mut is_self = true;
        let (mut params, mut args) = (vec![], vec![]);
        for input in f.sig.inputs.iter().skip(1) {
            let FnArg::Typed(typed) = input else { continue };
            let Pat::Ident(pattern) = &*typed.pat else { continue };
            if is_self && *typed.ty == own {
                args.push(quote!(&self.handle()));
                is_self = false;
                continue;
            }
            is_self = false;
            let (ident, docs) = (&pattern.ident, typed.attrs.iter().filter(|a| a.path().is_ident("doc")));
            let (ty, differs) = with_objects(&typed.ty);
            params.push(quote!(#(#docs)* #ident: #ty));
            args.push(if differs { quote!(&crate::lift::lower(#ident, &session)?) } else { quote!(#ident) });
        }
        let method = &f.sig.ident;
        let ReturnType::Type(_, declared) = &f.sig.output else {
            return Err(syn::Error::new_spanned(&f.sig, "an operation returns a Result"));
        };
        let value = generic(declared, "Result")
            .ok_or_else(|| syn::Error::new_spanned(declared, "an operation returns a Result"))?;
        let (value, differs) = with_objects(value);
        let result =
            if differs { quote!(crate::lift::Lift::lift(value, &session)) } else { quote!(Ok(value)) };
        let value = value.to_token_stream();
        functions.push(quote! {
            #[doc = #text]
            #out
            pub async fn #method(&self, #(#params),*) -> Result<#value> {
                let session = crate::session::InSession::in_session(self)?;
                let value = session.driver()?.#topic().#method(#(#args),*).await?;
                #result
            }
        });
    }
    methods::expand_part(&topic, parse_quote!(impl #class { #(#functions)* }))
}

/// Returns the errors that all operations of a class have in common.
fn errors(class: &Ident) -> String {
    let gone = match class.to_string().as_str() {
        "Domain" => "[`ErrorCode::NoDomain`] if the domain is gone; ",
        "Network" => "[`ErrorCode::NoNetwork`] if the network is gone; ",
        "StoragePool" => "[`ErrorCode::NoStoragePool`] if the pool is gone; ",
        "StorageVolume" => "[`ErrorCode::NoStorageVol`] if the volume is gone; ",
        _ => "",
    };
    format!(
        "{gone}[`ErrorCode::NoSupport`] if the host does not have the operation; [`ErrorCode::OperationDenied`] if the \
         connection is read-only and the operation changes something; [`ErrorCode::InvalidConn`] if the connection is \
         not open."
    )
}

/// Returns libvirt's function from `#[op]`.
fn libvirt_of(attribute: &syn::Attribute) -> syn::Result<Option<String>> {
    let mut libvirt = None;
    attribute.parse_nested_meta(|meta| {
        if meta.path.is_ident("libvirt") {
            libvirt = Some(meta.value()?.parse::<LitStr>()?.value());
        } else if meta.input.peek(Token![=]) {
            meta.value()?.parse::<Expr>()?;
        }
        Ok(())
    })?;
    Ok(libvirt)
}
