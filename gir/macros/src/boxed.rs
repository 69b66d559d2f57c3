//! `#[boxed]`: records. The Rust struct has Rust's types; beside it stands the struct that C sees.
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::ItemStruct;

use crate::names::{Names, doc};

pub fn expand(item: ItemStruct) -> syn::Result<TokenStream> {
    let ident = &item.ident;
    let Names { c, prefix, get_type } = Names::of(ident);
    let text = doc(&item.attrs);
    let (copy, free) = (format_ident!("{prefix}_copy"), format_ident!("{prefix}_free"));
    let (mut names, mut docs, mut types) = (vec![], vec![], vec![]);
    for field in &item.fields {
        names.push(field.ident.clone().ok_or_else(|| syn::Error::new_spanned(field, "expected a name"))?);
        docs.push(doc(&field.attrs));
        types.push(&field.ty);
    }
    let texts: Vec<_> = names.iter().map(ToString::to_string).collect();
    let c_struct = format_ident!("{c}", span = ident.span());
    Ok(quote! {
        #[derive(Debug, Clone, PartialEq)]
        #item
        #[allow(unsafe_code, non_camel_case_types)]
        const _: () = {
            #[repr(C)]
            pub struct #c_struct { #(#names: <#types as ::virgo_gir::Cross>::C),* }

            impl #c_struct {
                fn give(value: #ident) -> *mut Self {
                    Box::into_raw(Box::new(Self { #(#names: ::virgo_gir::Cross::give(value.#names)),* }))
                }
                unsafe fn borrow(&self) -> ::std::result::Result<#ident, ::virgo_gir::Wrong> {
                    // SAFETY: the fields are valid, as the caller promises.
                    Ok(unsafe { #ident { #(#names: <#types as ::virgo_gir::Cross>::borrow(self.#names)
                        .map_err(|e| format!("has a field '{}' that {e}", #texts))?),* } })
                }
            }
            #[unsafe(no_mangle)]
            unsafe extern "C" fn #copy(this: *const #c_struct) -> *mut #c_struct {
                // SAFETY: a valid record, as the caller promises.
                match unsafe { this.as_ref().map(|record| record.borrow()) } {
                    Some(Ok(record)) => #c_struct::give(record),
                    _ => ::std::ptr::null_mut(),
                }
            }
            #[unsafe(no_mangle)]
            unsafe extern "C" fn #free(this: *mut #c_struct) {
                if !this.is_null() {
                    // SAFETY: made by `give`, as the caller promises.
                    unsafe {
                        let record = Box::from_raw(this);
                        #(<#types as ::virgo_gir::Cross>::free(record.#names);)*
                    }
                }
            }
            unsafe extern "C" fn copy_boxed(this: ::virgo_gir::glib::ffi::gpointer) -> ::virgo_gir::glib::ffi::gpointer {
                // SAFETY: GObject copies records of this type with it.
                unsafe { #copy(this.cast()).cast() }
            }
            unsafe extern "C" fn free_boxed(this: ::virgo_gir::glib::ffi::gpointer) {
                // SAFETY: GObject frees records of this type with it.
                unsafe { #free(this.cast()) }
            }
            #[unsafe(no_mangle)]
            extern "C" fn #get_type() -> ::virgo_gir::glib::ffi::GType {
                static TYPE: ::std::sync::OnceLock<::virgo_gir::glib::ffi::GType> = ::std::sync::OnceLock::new();
                // SAFETY: the name ends in NUL, and the functions are those of the type.
                *TYPE.get_or_init(|| unsafe {
                    ::virgo_gir::gobject_sys::g_boxed_type_register_static(
                        concat!(#c, "\0").as_ptr().cast(), Some(copy_boxed), Some(free_boxed))
                })
            }

            impl ::virgo_gir::Cross for #ident {
                type C = *mut #c_struct;
                unsafe fn borrow(c: Self::C) -> ::std::result::Result<Self, ::virgo_gir::Wrong> {
                    // SAFETY: a valid record or NULL, as the caller promises.
                    unsafe { c.as_ref().ok_or("is NULL")?.borrow() }
                }
                fn give(self) -> Self::C {
                    #c_struct::give(self)
                }
                unsafe fn free(c: Self::C) {
                    // SAFETY: made by `give`.
                    unsafe { #free(c) }
                }
                fn failure() -> Self::C {
                    ::std::ptr::null_mut()
                }
                fn arg() -> ::virgo_gir::CType {
                    ::virgo_gir::CType::new(concat!("const ", #c, "*"), "")
                }
                fn ret() -> ::virgo_gir::CType {
                    ::virgo_gir::CType::new(concat!(#c, "*"), "(transfer full)")
                }
            }
            impl ::virgo_gir::Element for #ident {
                const NAME: &'static str = #c;
                unsafe extern "C" fn free_element(element: ::virgo_gir::glib::ffi::gpointer) {
                    // SAFETY: the array held a record.
                    unsafe { #free(element.cast()) }
                }
                fn give_element(self) -> ::virgo_gir::glib::ffi::gpointer {
                    ::virgo_gir::Cross::give(self).cast()
                }
            }
            impl ::virgo_gir::Describe for #ident {
                fn describe() -> ::virgo_gir::Item {
                    ::virgo_gir::Item {
                        name: #c,
                        prefix: #prefix,
                        doc: #text,
                        kind: ::virgo_gir::Kind::Boxed {
                            fields: vec![#(::virgo_gir::Param {
                                name: #texts,
                                doc: #docs,
                                ty: <#types as ::virgo_gir::Cross>::ret(),
                            }),*],
                        },
                    }
                }
            }
        };
    })
}
