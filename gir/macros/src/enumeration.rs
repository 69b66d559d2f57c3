//! `#[enumeration]`, `#[flags]` and `#[error]`.
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::{ItemEnum, LitStr, Token, parse_quote};

use crate::names::{Names, doc, snake};

#[derive(PartialEq, Clone, Copy)]
pub enum Kind {
    Enum,
    Flags,
    Error,
}

/// `name = "Other"`: name in C, if it differs.
pub struct Name(Option<LitStr>);

impl Parse for Name {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.is_empty() {
            return Ok(Self(None));
        }
        let key: Ident = input.parse()?;
        if key != "name" {
            return Err(syn::Error::new(key.span(), "expected `name`"));
        }
        input.parse::<Token![=]>()?;
        Ok(Self(Some(input.parse()?)))
    }
}

pub fn expand(name: Name, mut item: ItemEnum, kind: Kind) -> syn::Result<TokenStream> {
    let ident = item.ident.clone();
    let public = name.0.map_or_else(|| ident.clone(), |n| Ident::new(&n.value(), n.span()));
    let Names { c, prefix, get_type } = Names::of(&public);
    let text = doc(&item.attrs);
    let flags = kind == Kind::Flags;
    if flags {
        // Where an enumeration is no integer, as in C++, nothing else stands for no flags at all.
        item.variants.insert(
            0,
            parse_quote! {
                /// No flags.
                NONE = 0
            },
        );
    }
    let (mut idents, mut c_names, mut docs) = (vec![], vec![], vec![]);
    for variant in &mut item.variants {
        let variant_name = variant.ident.to_string();
        let base = if flags { variant_name.to_lowercase() } else { snake(&variant_name) };
        let (c_name, nick) = (format!("{prefix}_{base}").to_uppercase(), base.replace('_', "-"));
        let attribute = Ident::new(if flags { "flags_value" } else { "enum_value" }, Span::call_site());
        docs.push(doc(&variant.attrs));
        variant.attrs.push(parse_quote!(#[#attribute(name = #c_name, nick = #nick)]));
        idents.push(variant.ident.clone());
        c_names.push(c_name);
    }
    let rust: Vec<_> = idents.iter().map(Ident::to_string).collect();
    let quark_name = format!("{}-quark", prefix.replace('_', "-"));
    let quark_function = format_ident!("{prefix}_quark");
    let derives = quote!(Debug, Clone, Copy, PartialEq, Eq, Hash, ::virgo_gir::glib::Enum);
    let (attributes, repr, values, borrow, give, from_number) = if flags {
        (
            quote!(#[::virgo_gir::glib::flags(name = #c)]),
            quote!(u32),
            quote!(#(#ident::#idents.bits() as i64),*),
            quote! {
                #ident::from_bits(c).ok_or_else(|| {
                    format!("has unknown flags {:#x} for {}", c & !#ident::all().bits(), #c)
                })
            },
            quote!(self.bits()),
            quote!(Some(#ident::from_bits_retain(number.cast_unsigned()))),
        )
    } else {
        let error = (kind == Kind::Error)
            .then(|| quote!(#[derive(::virgo_gir::glib::ErrorDomain)] #[error_domain(name = #quark_name)]));
        (
            quote!(#[derive(#derives)] #error #[enum_type(name = #c)] #[repr(i32)]),
            quote!(i32),
            quote!(#(#ident::#idents as i64),*),
            quote! {
                // SAFETY: any integer is fine.
                unsafe { ::virgo_gir::glib::translate::try_from_glib(c) }.map_err(|_| format!("is no {}: {c}", #c))
            },
            quote!(self as i32),
            quote! {
                // SAFETY: any integer is fine.
                unsafe { ::virgo_gir::glib::translate::try_from_glib(number) }.ok()
            },
        )
    };
    let number = if flags { quote!(self.bits().cast_signed()) } else { quote!(self as i32) };
    let pspec = if flags {
        quote!(::virgo_gir::glib::ParamSpecFlags::builder::<#ident>(name))
    } else {
        quote!(::virgo_gir::glib::ParamSpecEnum::builder_with_default(name, #ident::default()))
    };
    let is_error = kind == Kind::Error;
    let quark = is_error.then(|| {
        quote! {
            #[unsafe(no_mangle)]
            extern "C" fn #quark_function() -> u32 {
                let domain = <#ident as ::virgo_gir::glib::error::ErrorDomain>::domain();
                ::virgo_gir::glib::translate::IntoGlib::into_glib(domain)
            }
        }
    });
    Ok(quote! {
        #attributes
        #item
        #[allow(unsafe_code)]
        const _: () = {
            #[unsafe(no_mangle)]
            extern "C" fn #get_type() -> ::virgo_gir::glib::ffi::GType {
                let ty = <#ident as ::virgo_gir::glib::prelude::StaticType>::static_type();
                ::virgo_gir::glib::translate::IntoGlib::into_glib(ty)
            }
            #quark
            impl ::virgo_gir::Cross for #ident {
                type C = #repr;
                unsafe fn borrow(c: #repr) -> ::std::result::Result<Self, ::virgo_gir::Wrong> {
                    #borrow
                }
                fn give(self) -> #repr {
                    #give
                }
                fn failure() -> #repr {
                    0
                }
                fn arg() -> ::virgo_gir::CType {
                    ::virgo_gir::CType::new(#c, "")
                }
            }
            impl ::virgo_gir::Number for #ident {
                fn number(self) -> i32 {
                    #number
                }
                fn from_number(number: i32) -> ::std::option::Option<Self> {
                    #from_number
                }
            }
            impl ::virgo_gir::Property for #ident {
                fn pspec(name: &str, flags: ::virgo_gir::glib::ParamFlags) -> ::virgo_gir::glib::ParamSpec {
                    let mut builder = #pspec;
                    ::virgo_gir::glib::prelude::ParamSpecBuilderExt::set_flags(&mut builder, flags);
                    builder.build()
                }
                fn value(&self) -> ::virgo_gir::glib::Value {
                    ::virgo_gir::glib::prelude::ToValue::to_value(self)
                }
            }
            impl ::virgo_gir::Describe for #ident {
                fn describe() -> ::virgo_gir::Item {
                    let mut values = [#values].into_iter();
                    ::virgo_gir::Item {
                        name: #c,
                        prefix: #prefix,
                        doc: #text,
                        kind: ::virgo_gir::Kind::Enum {
                            flags: #flags,
                            error: #is_error,
                            members: vec![#(::virgo_gir::Member {
                                c: #c_names,
                                rust: #rust,
                                value: values.next().unwrap_or_default(),
                                doc: #docs,
                            }),*],
                        },
                    }
                }
            }
        };
    })
}
