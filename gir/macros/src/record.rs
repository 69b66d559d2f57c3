//! `#[record]`: results of several fields. Rust has the struct as it is written; C has a final object beside it, with a
//! read-only property for each field.
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, ItemStruct};

use crate::names::snake;

pub fn expand(item: ItemStruct) -> syn::Result<TokenStream> {
    let (ident, vis) = (&item.ident, &item.vis);
    let module = format_ident!("{}_object", snake(&ident.to_string()));
    let docs = |attrs: &[Attribute]| -> Vec<Attribute> {
        attrs.iter().filter(|a| a.path().is_ident("doc")).cloned().collect()
    };
    let text = docs(&item.attrs);
    let mut getters = vec![];
    for field in &item.fields {
        let name = field.ident.as_ref().ok_or_else(|| syn::Error::new_spanned(field, "expected a name"))?;
        let (text, ty) = (docs(&field.attrs), &field.ty);
        getters.push(quote! {
            #(#text)*
            #[property]
            #[allow(clippy::clone_on_copy)]
            pub fn #name(&self) -> #ty {
                self.record().#name
            }
        });
    }
    Ok(quote! {
        #[derive(Debug, Clone, Default, PartialEq)]
        #item

        #[doc(hidden)]
        #[allow(rustdoc::broken_intra_doc_links, unused_imports)]
        #vis mod #module {
            use super::*;

            type Record = super::#ident;

            #(#text)*
            #[::virgo_gir::class]
            pub struct #ident {
                record: ::std::sync::OnceLock<Record>,
            }

            #[::virgo_gir::methods]
            impl #ident {
                #(#getters)*
            }

            impl #ident {
                fn constructed(&self) {}

                pub(super) fn of(record: Record) -> Self {
                    let object: Self = ::virgo_gir::glib::Object::new();
                    let _ = object.imp().record.set(record);
                    object
                }

                /// An empty one, if g_object_new() made the object.
                pub(super) fn record(&self) -> Record {
                    self.imp().record.get().cloned().unwrap_or_default()
                }
            }
        }

        impl ::virgo_gir::Record for #ident {
            type Object = #module::#ident;
            fn into_object(self) -> Self::Object {
                #module::#ident::of(self)
            }
            fn of_object(object: &Self::Object) -> Self {
                object.record()
            }
        }

        impl ::virgo_gir::Cross for #ident {
            type C = <#module::#ident as ::virgo_gir::Cross>::C;
            #[allow(unsafe_code)]
            unsafe fn borrow(c: Self::C) -> ::std::result::Result<Self, ::virgo_gir::Wrong> {
                // SAFETY: as the caller promises.
                unsafe { <#module::#ident as ::virgo_gir::Cross>::borrow(c) }.map(|object| object.record())
            }
            fn give(self) -> Self::C {
                ::virgo_gir::Cross::give(#module::#ident::of(self))
            }
            #[allow(unsafe_code)]
            unsafe fn free(c: Self::C) {
                // SAFETY: made by `give`.
                unsafe { <#module::#ident as ::virgo_gir::Cross>::free(c) }
            }
            fn failure() -> Self::C {
                ::std::ptr::null_mut()
            }
            fn arg() -> ::virgo_gir::CType {
                <#module::#ident as ::virgo_gir::Cross>::arg()
            }
            fn ret() -> ::virgo_gir::CType {
                <#module::#ident as ::virgo_gir::Cross>::ret()
            }
        }

        impl ::virgo_gir::Element for #ident {
            const NAME: &'static str = <#module::#ident as ::virgo_gir::Element>::NAME;
            #[allow(unsafe_code)]
            unsafe extern "C" fn free_element(element: ::virgo_gir::glib::ffi::gpointer) {
                // SAFETY: the array held a reference.
                unsafe { <#module::#ident as ::virgo_gir::Element>::free_element(element) }
            }
            fn give_element(self) -> ::virgo_gir::glib::ffi::gpointer {
                ::virgo_gir::Element::give_element(#module::#ident::of(self))
            }
        }

        impl ::virgo_gir::Property for #ident {
            fn pspec(name: &str, flags: ::virgo_gir::glib::ParamFlags) -> ::virgo_gir::glib::ParamSpec {
                <#module::#ident as ::virgo_gir::Property>::pspec(name, flags)
            }
            fn value(&self) -> ::virgo_gir::glib::Value {
                ::virgo_gir::Property::value(&#module::#ident::of(self.clone()))
            }
        }

        impl ::virgo_gir::Describe for #ident {
            fn describe() -> ::virgo_gir::Item {
                <#module::#ident as ::virgo_gir::Describe>::describe()
            }
        }
    })
}
