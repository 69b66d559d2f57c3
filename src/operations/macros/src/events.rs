//! `#[events]`: the enum that declares what may happen to a kind of object.
//!
//! Every variant names the announcement of the wire that carries it, so that no number of an event is written by
//! hand; a variant's fields are those that the announcement has beside the object, in order.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::punctuated::Punctuated;
use syn::{ItemEnum, Token, Type, Variant};

use crate::remote::is_named_number;
use crate::snake;

/// `class = Domain, subject = Domain, register = …, old = …`
pub struct Arguments {
    class: Ident,
    subject: Ident,
    register: Ident,
    old: Option<Ident>,
}

impl syn::parse::Parse for Arguments {
    fn parse(input: syn::parse::ParseStream) -> syn::Result<Self> {
        let (mut class, mut subject, mut register, mut old) = (None, None, None, None);
        let span = input.span();
        while !input.is_empty() {
            let key: Ident = input.parse()?;
            input.parse::<Token![=]>()?;
            let value: Ident = input.parse()?;
            match key.to_string().as_str() {
                "class" => class = Some(value),
                "subject" => subject = Some(value),
                "register" => register = Some(value),
                "old" => old = Some(value),
                _ => {
                    return Err(syn::Error::new(
                        key.span(),
                        "expected `class`, `subject`, `register` or `old`",
                    ));
                }
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        let missing = || syn::Error::new(span, "expected `class`, `subject` and `register`");
        Ok(Self {
            class: class.ok_or_else(missing)?,
            subject: subject.ok_or_else(missing)?,
            register: register.ok_or_else(missing)?,
            old,
        })
    }
}

/// A variant, and what carries it.
struct Carried {
    name: Ident,
    fields: Vec<Field>,
    announcement: Ident,
    /// The value of the announcement's field `event`, if it has one.
    kind: Option<Ident>,
}

struct Field {
    name: Ident,
    ty: Type,
    /// Whether the wire has it in KiB, and we in bytes.
    is_kib: bool,
}

pub fn declare(arguments: Arguments, mut item: ItemEnum) -> syn::Result<TokenStream> {
    let original = item.clone();
    let Arguments { class, subject, register, old } = arguments;
    let variants = item.variants.iter_mut().map(Carried::take).collect::<syn::Result<Vec<_>>>()?;
    let ident = &item.ident;
    let part = format_ident!("{}_events", snake(&class.to_string()));
    let declared = variants.iter().map(|variant| variant.describe(&class));
    let writers = variants.iter().map(Carried::write);
    // The variants of each announcement, in the order in which those are named first.
    let mut announcements: Vec<(&Ident, Vec<&Carried>)> = vec![];
    for variant in &variants {
        match announcements.iter_mut().find(|(name, _)| **name == variant.announcement) {
            Some((_, others)) => others.push(variant),
            None => announcements.push((&variant.announcement, vec![variant])),
        }
    }
    let readers = announcements.iter().map(|(name, variants)| reader(name, variants));
    let old = match old {
        Some(old) => quote!(::virgo_wire::remote::procedure::#old),
        None => quote!(crate::wire::NoCall),
    };
    Ok(quote! {
        #item

        const _: () = {
            use ::virgo_wire::program::Announcement;
            use ::virgo_wire::remote::announcement;

            use crate::wire::{AnnouncementInfo, EventDetail, FromWire, Reader, ToWire};

            impl crate::wire::ObjectEvent for #ident {
                type Subject = ::virgo_wire::remote::#subject;
                type Register = ::virgo_wire::remote::procedure::#register;
                type RegisterOld = #old;
                const DECLARED: &'static [crate::wire::EventInfo] = &[#(#declared),*];
                const READERS: &'static [Reader<Self>] = &[#(#readers),*];

                fn write(self, subject: Self::Subject, callback_id: Option<i32>) -> crate::wire::Written {
                    match self { #(#writers)* }
                }
            }
        };

        /// Hands the declaration of the events to a macro.
        #[macro_export]
        macro_rules! #part {
            ($consumer:path, $class:ident) => {
                $consumer! { #part, $class, #original }
            };
        }
    })
}

/// How an announcement is read.
fn reader(announcement: &Ident, variants: &[&Carried]) -> TokenStream {
    let body = match variants {
        [Carried { name, fields, kind: None, .. }] => {
            let names: Vec<_> = fields.iter().map(|field| &field.name).collect();
            let reads = fields.iter().map(Field::read);
            quote! {
                let (subject, #(#names,)*) = fields;
                // Nothing, if it says something that has no name here.
                let event = (|| Some(Self::#name { #(#names: #reads),* }))();
            }
        }
        _ => {
            let kinds = format_ident!("{announcement}Kind");
            let arms = variants.iter().map(|Carried { name, fields, kind, .. }| {
                let details: Vec<_> = fields.iter().map(|field| &field.name).collect();
                quote! {
                    if number == announcement::#kinds::#kind as i32 {
                        return Some(Self::#name { #(#details: EventDetail::from_numbers(number, detail)?),* });
                    }
                }
            });
            quote! {
                let (subject, number, detail) = fields;
                let _ = detail;
                let event = (|| { #(#arms)* None })();
            }
        }
    };
    quote! {
        Reader {
            announcement: AnnouncementInfo::of::<announcement::#announcement>(),
            read: |procedure, body| {
                let fields = <announcement::#announcement as Announcement>::decode(procedure, body)?;
                #body
                Ok((subject, event))
            },
        }
    }
}

impl Carried {
    fn take(variant: &mut Variant) -> syn::Result<Self> {
        let expected = "expected `#[event(Announcement)]` or `#[event(Announcement, Kind)]`";
        let Some(index) = variant.attrs.iter().position(|a| a.path().is_ident("event")) else {
            return Err(syn::Error::new_spanned(variant, expected));
        };
        let attribute = variant.attrs.remove(index);
        let names = attribute.parse_args_with(Punctuated::<Ident, Token![,]>::parse_terminated)?;
        let mut names = names.into_iter();
        let Some(announcement) = names.next() else {
            return Err(syn::Error::new_spanned(attribute, expected));
        };
        let fields = variant.fields.iter_mut().map(Field::take).collect::<syn::Result<_>>()?;
        Ok(Self { name: variant.ident.clone(), fields, announcement, kind: names.next() })
    }

    fn describe(&self, class: &Ident) -> TokenStream {
        let (class, signal) = (class.to_string(), snake(&self.name.to_string()).replace('_', "-"));
        let announcement = &self.announcement;
        let kind = match self.kind.as_ref().map(Ident::to_string) {
            Some(kind) => quote!(Some(#kind)),
            None => quote!(None),
        };
        quote! {
            crate::wire::EventInfo {
                class: #class,
                signal: #signal,
                kind: #kind,
                announcement: AnnouncementInfo::of::<announcement::#announcement>(),
            }
        }
    }

    fn write(&self) -> TokenStream {
        let Self { name, fields, announcement, kind } = self;
        let names: Vec<_> = fields.iter().map(|field| &field.name).collect();
        let values: Vec<_> = match kind {
            None => fields.iter().map(Field::write).collect(),
            Some(kind) => {
                let kinds = format_ident!("{announcement}Kind");
                let detail = match names.first() {
                    Some(detail) => quote!(EventDetail::detail(#detail)),
                    None => quote!(0),
                };
                vec![quote!(announcement::#kinds::#kind as i32), detail]
            }
        };
        quote! {
            Self::#name { #(#names),* } => {
                crate::wire::message::<announcement::#announcement>(callback_id, (subject, #(#values,)*))
            }
        }
    }
}

impl Field {
    fn take(field: &mut syn::Field) -> syn::Result<Self> {
        let Some(name) = field.ident.clone() else {
            return Err(syn::Error::new_spanned(field, "the parameters of a signal have names"));
        };
        let is_kib = field.attrs.iter().any(|a| a.path().is_ident("kib"));
        field.attrs.retain(|a| !a.path().is_ident("kib"));
        Ok(Self { name, ty: field.ty.clone(), is_kib })
    }

    /// What was read, in an expression that may leave with nothing.
    fn read(&self) -> TokenStream {
        let name = &self.name;
        if self.is_kib {
            quote!(crate::wire::bytes_of_kib(#name))
        } else if is_named_number(&self.ty) {
            quote!(crate::wire::from_number(#name)?)
        } else {
            quote!(FromWire::from_wire(#name))
        }
    }

    fn write(&self) -> TokenStream {
        let name = &self.name;
        if self.is_kib {
            quote!(crate::wire::kib_of_bytes(#name))
        } else if is_named_number(&self.ty) {
            quote!(ToWire::to_wire(crate::wire::Number(#name)))
        } else {
            quote!(ToWire::to_wire(#name))
        }
    }
}
