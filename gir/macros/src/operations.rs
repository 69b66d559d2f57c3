//! `operations!`: methods of a class, from a trait of operations.
//!
//! In a trait, objects are handles such as `handle::Domain` where they are passed, and records such as `record::Domain`
//! where they are returned; the class's method has the object `Domain` instead. If the first parameter is a handle of the
//! class, it is the instance.
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::parse::{Parse, ParseStream};
use syn::visit_mut::{VisitMut, visit_type_path_mut};
use syn::{Expr, FnArg, ItemTrait, LitStr, Pat, ReturnType, Token, TraitItem, Type, TypePath, parse_quote};

use crate::methods;
use crate::names::{doc, snake, take};
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

/// Replaces `handle::Domain` and `record::Domain` by `Domain`.
struct HandleReplacer(bool);

impl VisitMut for HandleReplacer {
    fn visit_type_path_mut(&mut self, path: &mut TypePath) {
        let first = path.path.segments.first().map(|s| s.ident.to_string());
        if path.path.segments.len() == 2 && matches!(first.as_deref(), Some("handle" | "record")) {
            let last = path.path.segments[1].clone();
            path.path = parse_quote!(#last);
            self.0 = true;
        }
        visit_type_path_mut(self, path);
    }
}

/// Returns the type with objects in place of handles and records, and whether it differs.
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
        let op = take(&mut attrs, "op").map(|a| Op::read(&a)).transpose()?.unwrap_or_default();
        let out = take(&mut attrs, "out");
        let mut text = doc(&attrs);
        let (about, returns) =
            text.split_once("# Returns").map_or((&*text, None), |(about, of)| (about, Some(of)));
        let (about, particular) =
            about.split_once("# Errors").map_or((about, ""), |(about, errors)| (about, errors.trim()));
        let mut whole = format!("{}\n\n# Errors\n{particular} {}", about.trim(), errors(&class));
        if let Some(function) = &op.libvirt {
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
                args.push(quote!(&crate::lift::Own::own(self)));
                is_self = false;
                continue;
            }
            is_self = false;
            let (ident, docs) = (&pattern.ident, typed.attrs.iter().filter(|a| a.path().is_ident("doc")));
            let (ty, differs) = with_objects(&typed.ty);
            params.push(quote!(#(#docs)* #ident: #ty));
            args.push(match (differs, generic(&ty, "Option")) {
                (false, _) => quote!(#ident),
                (true, None) => quote!(&crate::lift::lower(#ident, &session)?),
                (true, Some(_)) => quote!(crate::lift::lower(#ident, &session)?.as_ref()),
            });
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
        let has_flags = f.sig.inputs.iter().any(|input| {
            matches!(input, FnArg::Typed(typed) if matches!(&*typed.pat, Pat::Ident(named) if named.ident == "flags"))
        });
        let is_all = if has_flags { quote!(flags.is_empty()) } else { quote!(true) };
        let list = op.updates_list.then(|| generic(&value, "Vec")).flatten();
        let update = list.map(
            |class| quote!(if #is_all { session.answered::<#class>(self, &_asked, value.iter().cloned()); }),
        );
        // Until the answer was taken in.
        let begin = differs.then(|| quote!(let _asked = session.ask();));
        let value = value.to_token_stream();
        functions.push(quote! {
            #[doc = #text]
            #out
            pub async fn #method(&self, #(#params),*) -> Result<#value> {
                let session = crate::session::InSession::in_session(self)?;
                #begin
                let value = session.driver()?.#topic().#method(#(#args),*).await?;
                #update
                #result
            }
        });
    }
    methods::expand_part(&topic, parse_quote!(impl #class { #(#functions)* }))
}

/// Returns the errors that all operations of a class have in common.
fn errors(class: &Ident) -> String {
    let gone = match class.to_string().as_str() {
        "AdminConnection" | "Connection" | "Node" => String::new(),
        class => {
            // libvirt shortens and writes these in its own way.
            let class = class.trim_start_matches("Admin");
            let code = class.replace("StorageVolume", "StorageVol").replace("NwFilter", "Nwfilter");
            let called = snake(class).replace("nw_", "network_").replace('_', " ");
            format!("[`ErrorCode::No{code}`] if the {called} is gone; ")
        }
    };
    // The administration is never read-only.
    let denied = match class.to_string().starts_with("Admin") {
        true => "",
        false => {
            "[`ErrorCode::OperationDenied`] if the connection is read-only and the operation changes something; "
        }
    };
    format!(
        "{gone}[`ErrorCode::NoSupport`] if the host does not have the operation; {denied}[`ErrorCode::InvalidConn`] if \
         the connection is not open."
    )
}

/// What the method of the class needs of `#[op]`.
#[derive(Default)]
struct Op {
    /// libvirt's function.
    libvirt: Option<String>,
    /// Whether the result without flags is the list of the class.
    updates_list: bool,
}

impl Op {
    fn read(attribute: &syn::Attribute) -> syn::Result<Self> {
        let mut op = Self::default();
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("libvirt") {
                op.libvirt = Some(meta.value()?.parse::<LitStr>()?.value());
            } else if meta.path.is_ident("updates_list") {
                op.updates_list = true;
            } else if meta.input.peek(Token![=]) {
                meta.value()?.parse::<Expr>()?;
            }
            Ok(())
        })?;
        Ok(op)
    }
}
