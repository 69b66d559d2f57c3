//! The two attributes around operations: `#[operations]` on the trait that declares a topic, and
//! `#[driver]` on a driver's implementation of it.
use proc_macro::TokenStream as Tokens;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{FnArg, ImplItem, ItemImpl, ItemTrait, LitStr, TraitItem, parse_macro_input, parse_quote};

/// Declares a topic.
///
/// `#[operations(class = Domain)]` on a trait of `async fn`s without bodies gives
/// * the trait, usable as `dyn`, whose methods answer "not supported" unless a driver does better;
/// * its [`Topic`](../virgo_operations/struct.Topic.html): the names and numbers of its operations;
/// * a macro named after the trait in snake case, which hands the declaration to another macro:
///   `domain_lifecycle!(virgo_gir::operations, Domain)`. The class's methods, the remote driver's
///   calls and the daemon's dispatch are made that way.
///
/// On a method, `#[op(libvirt = "virX", wire = 1, acl = "domain:start")]` says what Rust can't.
#[proc_macro_attribute]
pub fn operations(arguments: Tokens, item: Tokens) -> Tokens {
    let item = parse_macro_input!(item as ItemTrait);
    let mut class = None;
    let parser = syn::meta::parser(|meta| {
        if meta.path.is_ident("class") {
            class = Some(meta.value()?.parse::<Ident>()?);
            Ok(())
        } else {
            Err(meta.error("expected `class`"))
        }
    });
    parse_macro_input!(arguments with parser);
    done(match class {
        Some(class) => declare(&class, item),
        None => Err(syn::Error::new_spanned(item.ident, "expected `class = …`")),
    })
}

/// Implements a topic for a driver; the driver then counts as supporting the operations written out.
#[proc_macro_attribute]
pub fn driver(_: Tokens, item: Tokens) -> Tokens {
    done(implement(parse_macro_input!(item)))
}

fn done(result: syn::Result<TokenStream>) -> Tokens {
    result.unwrap_or_else(|e| e.to_compile_error()).into()
}

/// `DomainLifecycle` is `domain_lifecycle`.
fn snake(camel: &str) -> String {
    let mut snake = String::new();
    for c in camel.chars() {
        if c.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(c.to_lowercase());
    }
    snake
}

/// What `#[op]` says.
#[derive(Default)]
struct Op {
    libvirt: Option<LitStr>,
    acl: Option<LitStr>,
    wire: Option<syn::LitInt>,
}

impl Op {
    fn take(attrs: &mut Vec<syn::Attribute>) -> syn::Result<Self> {
        let mut op = Self::default();
        if let Some(n) = attrs.iter().position(|a| a.path().is_ident("op")) {
            attrs.remove(n).parse_nested_meta(|meta| {
                let value = meta.value()?;
                if meta.path.is_ident("libvirt") {
                    op.libvirt = Some(value.parse()?);
                } else if meta.path.is_ident("acl") {
                    op.acl = Some(value.parse()?);
                } else if meta.path.is_ident("wire") {
                    op.wire = Some(value.parse()?);
                } else {
                    return Err(meta.error("expected `libvirt`, `wire` or `acl`"));
                }
                Ok(())
            })?;
        }
        Ok(op)
    }
}

fn optional(value: Option<impl quote::ToTokens>) -> TokenStream {
    value.map_or_else(|| quote!(None), |v| quote!(Some(#v)))
}

fn declare(class: &Ident, mut item: ItemTrait) -> syn::Result<TokenStream> {
    let original = item.clone();
    let name = &item.ident;
    let topic = format_ident!("{}", snake(&name.to_string()));
    let topic_text = topic.to_string();
    let class_text = class.to_string();
    let constant = format_ident!("{}", topic_text.to_uppercase());
    let mut described = vec![];
    for member in &mut item.items {
        let TraitItem::Fn(f) = member else {
            return Err(syn::Error::new_spanned(member, "a topic has operations only"));
        };
        let Op { libvirt, acl, wire } = Op::take(&mut f.attrs)?;
        f.attrs.retain(|a| !a.path().is_ident("out"));
        let mut unused = vec![];
        for input in &mut f.sig.inputs {
            if let FnArg::Typed(typed) = input {
                typed.attrs.clear();
                unused.push(typed.pat.clone());
            }
        }
        let operation = f.sig.ident.to_string();
        f.default = Some(parse_quote!({
            let _ = (#(#unused,)*);
            Err(crate::Error::unsupported(#class_text, #operation))
        }));
        f.semi_token = None;
        let (libvirt, acl, wire) = (optional(libvirt), optional(acl), optional(wire));
        described.push(quote! {
            crate::Operation { name: #operation, libvirt: #libvirt, acl: #acl, wire: #wire }
        });
    }
    item.items.push(parse_quote! {
        /// The operations that the driver has bodies for.
        #[doc(hidden)]
        fn implemented(&self) -> &'static [&'static str] {
            &[]
        }
    });
    let supports = format!("The topic [`{name}`].");
    Ok(quote! {
        #[::async_trait::async_trait]
        #item

        #[doc = #supports]
        pub const #constant: crate::Topic =
            crate::Topic { name: #topic_text, class: #class_text, operations: &[#(#described),*] };

        /// Hands the declaration of the topic to a macro.
        #[macro_export]
        macro_rules! #topic {
            ($consumer:path, $class:ident) => {
                $consumer! { #topic, $class, #original }
            };
        }
    })
}

fn implement(mut item: ItemImpl) -> syn::Result<TokenStream> {
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
