//! `#[class]`: the GObject class around a struct.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, ItemStruct, Path, Token, parse_quote};

use crate::names::{Names, doc, snake};

/// `extends = Parent, through = Implementable, implements(Interface, …)`
///
/// `through` is a type of this crate for the parent, with the trait that subclasses have to implement.
#[derive(Default)]
pub struct Arguments {
    extends: Option<Path>,
    through: Option<Path>,
    implements: Vec<Path>,
}

impl Parse for Arguments {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let mut arguments = Self::default();
        while !input.is_empty() {
            let key: Ident = input.parse()?;
            if key == "extends" {
                input.parse::<Token![=]>()?;
                arguments.extends = Some(input.parse()?);
            } else if key == "through" {
                input.parse::<Token![=]>()?;
                arguments.through = Some(input.parse()?);
            } else if key == "implements" {
                let list;
                syn::parenthesized!(list in input);
                arguments.implements =
                    Punctuated::<Path, Token![,]>::parse_terminated(&list)?.into_iter().collect();
            } else {
                return Err(syn::Error::new(key.span(), "expected `extends`, `through` or `implements`"));
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(arguments)
    }
}

pub fn expand(arguments: Arguments, mut item: ItemStruct) -> syn::Result<TokenStream> {
    let ident = item.ident.clone();
    let Names { c, prefix, get_type } = Names::of(&ident);
    let docs: Vec<Attribute> = item.attrs.iter().filter(|a| a.path().is_ident("doc")).cloned().collect();
    let text = doc(&item.attrs);
    let vis = &item.vis;
    let module = format_ident!("{}_imp", snake(&ident.to_string()));
    for field in &mut item.fields {
        field.vis = parse_quote!(pub(super));
    }
    let fields = item.fields.iter();

    let implements = &arguments.implements;
    let implements_clause = (!implements.is_empty()).then(|| quote!(@implements #(#implements),*));
    let interfaces = (!implements.is_empty()).then(|| quote!(type Interfaces = (#(#implements,)*);));
    let (extends_clause, parent_type, parent_c) = match &arguments.extends {
        None => (None, None, "GObject".to_owned()),
        Some(parent) => {
            let name = &parent.segments.last().expect("a path has segments").ident;
            let through = arguments.through.as_ref().unwrap_or(parent);
            (Some(quote!(@extends #parent)), Some(quote!(type ParentType = #through;)), format!("G{name}"))
        }
    };
    let comma = (extends_clause.is_some() && implements_clause.is_some()).then(|| quote!(,));

    Ok(quote! {
        ::virgo_gir::glib::wrapper! {
            #(#docs)*
            #vis struct #ident(ObjectSubclass<#module::#ident>) #extends_clause #comma #implements_clause;
        }

        const _: () = {
            // GObject counts references atomically; that the rest is thread-safe is checked here.
            const fn thread_safe<T: Send + Sync>() {}
            thread_safe::<#module::#ident>();
        };
        // SAFETY: see above.
        #[allow(unsafe_code)]
        unsafe impl Send for #ident {}
        // SAFETY: see above.
        #[allow(unsafe_code)]
        unsafe impl Sync for #ident {}

        #[doc(hidden)]
        #[allow(unsafe_code)]
        mod #module {
            use super::*;
            use ::virgo_gir::glib;
            use ::virgo_gir::glib::subclass::prelude::*;

            #[derive(Default)]
            pub struct #ident { #(#fields,)* }

            #[glib::object_subclass]
            impl ObjectSubclass for #ident {
                const NAME: &'static str = #c;
                const FINAL: bool = true;
                type Type = super::#ident;
                #parent_type
                #interfaces
            }

            impl ObjectImpl for #ident {
                fn properties() -> &'static [glib::ParamSpec] {
                    static PROPERTIES: ::std::sync::OnceLock<Vec<glib::ParamSpec>> = ::std::sync::OnceLock::new();
                    PROPERTIES.get_or_init(<super::#ident as ::virgo_gir::Methods>::pspecs)
                }
                fn property(&self, id: usize, pspec: &glib::ParamSpec) -> glib::Value {
                    ::virgo_gir::rt::property(pspec, || ::virgo_gir::Methods::property(&*self.obj(), id))
                }
                fn set_property(&self, id: usize, value: &glib::Value, pspec: &glib::ParamSpec) {
                    ::virgo_gir::Methods::set_property(&*self.obj(), id, value, pspec)
                }
                fn signals() -> &'static [glib::subclass::Signal] {
                    static SIGNALS: ::std::sync::OnceLock<Vec<glib::subclass::Signal>> = ::std::sync::OnceLock::new();
                    SIGNALS.get_or_init(<super::#ident as ::virgo_gir::Methods>::glib_signals)
                }
                fn constructed(&self) {
                    ObjectImplExt::parent_constructed(self);
                    super::#ident::constructed(&self.obj());
                }
            }
        }

        /// One that belongs to nothing, as `g_object_new()` makes.
        impl Default for #ident {
            fn default() -> Self {
                ::virgo_gir::instance(&[])
            }
        }

        impl #ident {
            fn imp(&self) -> &#module::#ident {
                ::virgo_gir::glib::subclass::prelude::ObjectSubclassIsExt::imp(self)
            }
        }

        #[allow(unsafe_code)]
        const _: () = {
            type Instance = <#module::#ident as ::virgo_gir::glib::subclass::types::ObjectSubclass>::Instance;

            #[unsafe(no_mangle)]
            extern "C" fn #get_type() -> ::virgo_gir::glib::ffi::GType {
                let class = <#ident as ::virgo_gir::glib::prelude::StaticType>::static_type();
                ::virgo_gir::glib::translate::IntoGlib::into_glib(class)
            }

            impl ::virgo_gir::Cross for #ident {
                type C = *mut Instance;
                unsafe fn borrow(c: Self::C) -> ::std::result::Result<Self, ::virgo_gir::Wrong> {
                    // SAFETY: a GObject or NULL, as the caller promises; checked before it is used.
                    unsafe {
                        ::virgo_gir::checked::<Self>(c.cast())?;
                        Ok(::virgo_gir::glib::translate::from_glib_none(c))
                    }
                }
                fn give(self) -> Self::C {
                    ::virgo_gir::glib::translate::IntoGlibPtr::into_glib_ptr(self)
                }
                unsafe fn free(c: Self::C) {
                    // SAFETY: `give` handed over a reference.
                    unsafe { ::virgo_gir::gobject_sys::g_object_unref(c.cast()) }
                }
                fn failure() -> Self::C {
                    ::std::ptr::null_mut()
                }
                fn arg() -> ::virgo_gir::CType {
                    ::virgo_gir::CType::new(concat!(#c, "*"), "")
                }
                fn ret() -> ::virgo_gir::CType {
                    ::virgo_gir::CType::new(concat!(#c, "*"), "(transfer full)")
                }
            }

            impl ::virgo_gir::Element for #ident {
                const NAME: &'static str = #c;
                unsafe extern "C" fn free_element(element: ::virgo_gir::glib::ffi::gpointer) {
                    // SAFETY: the array held a reference.
                    unsafe { ::virgo_gir::gobject_sys::g_object_unref(element.cast()) }
                }
                fn give_element(self) -> ::virgo_gir::glib::ffi::gpointer {
                    ::virgo_gir::Cross::give(self).cast()
                }
            }

            impl ::virgo_gir::Property for #ident {
                fn pspec(name: &str, flags: ::virgo_gir::glib::ParamFlags) -> ::virgo_gir::glib::ParamSpec {
                    ::virgo_gir::object_pspec::<#ident>(name, flags)
                }
                fn value(&self) -> ::virgo_gir::glib::Value {
                    ::virgo_gir::glib::prelude::ToValue::to_value(self)
                }
            }

            impl ::virgo_gir::Nullable for #ident {}

            impl ::virgo_gir::Describe for #ident {
                fn describe() -> ::virgo_gir::Item {
                    ::virgo_gir::Item {
                        name: #c,
                        prefix: #prefix,
                        doc: #text,
                        kind: ::virgo_gir::Kind::Class {
                            ty: <#ident as ::virgo_gir::glib::prelude::StaticType>::static_type(),
                            parent: #parent_c,
                            properties: <#ident as ::virgo_gir::Methods>::properties(),
                            functions: <#ident as ::virgo_gir::Methods>::functions(),
                            signals: <#ident as ::virgo_gir::Methods>::signals(),
                        },
                    }
                }
            }
        };
    })
}
