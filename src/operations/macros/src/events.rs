//! `#[events]`: the enum that declares what may happen to a kind of object.
//!
//! Every variant names the announcement of the wire that carries it, so that no number of an event is written by
//! hand; a variant's fields are those that the announcement has beside the object, in order.
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::punctuated::Punctuated;
use syn::{ItemEnum, Token, Variant};

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
    /// What carries it from hosts that do not have the announcement.
    older: Option<Ident>,
}

struct Field {
    name: Ident,
    /// Whether the wire has it in KiB, and we in bytes.
    is_kib: bool,
    /// Whether it is libvirt's number of a flag or a member.
    is_number: bool,
    /// Whether the older announcement lacks it; it is an `Option` then.
    is_newer: bool,
    /// Its place in the announcement.
    place: usize,
}

pub fn declare(arguments: Arguments, mut item: ItemEnum) -> syn::Result<TokenStream> {
    let original = item.clone();
    let Arguments { class, subject, register, old } = arguments;
    let (mut variants, mut apart) = (vec![], vec![]);
    for variant in &mut item.variants {
        match variant.attrs.iter().position(|a| a.path().is_ident("apart")) {
            Some(n) => {
                variant.attrs.remove(n);
                apart.push(variant.ident.clone());
            }
            None => variants.push(Carried::take(variant)?),
        }
    }
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
    let mut readers: Vec<_> = announcements.iter().map(|(name, variants)| reader(name, variants)).collect();
    readers.extend(variants.iter().filter_map(Carried::older_reader));
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

                fn write(self, of_what: Self::Subject, callback_id: Option<i32>) -> crate::wire::Written {
                    match self {
                        #(#writers)*
                        #(Self::#apart { .. } => None,)*
                    }
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
    let event = match variants {
        [variant @ Carried { kind: None, .. }] => variant.read(|_| true),
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
                let (of_what, number, detail) = fields;
                let _ = detail;
                let event = (|| { #(#arms)* None })();
            }
        }
    };
    reader_of(announcement, &quote!(None), &event)
}

fn reader_of(announcement: &Ident, stands_for: &TokenStream, event: &TokenStream) -> TokenStream {
    quote! {
        Reader {
            announcement: AnnouncementInfo::of::<announcement::#announcement>(),
            stands_for: #stands_for,
            read: |procedure, body| {
                let fields = <announcement::#announcement as Announcement>::decode(procedure, body)?;
                #event
                Ok((of_what, event))
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
        let older = variant.attrs.iter().position(|a| a.path().is_ident("older"));
        let older = older.map(|n| variant.attrs.remove(n).parse_args()).transpose()?;
        let fields = variant.fields.iter_mut().enumerate().map(|(n, field)| Field::take(n, field));
        let fields = fields.collect::<syn::Result<_>>()?;
        Ok(Self { name: variant.ident.clone(), fields, announcement, kind: names.next(), older })
    }

    /// The fields that an announcement has, in its order.
    fn on_wire(&self, has: impl Fn(&Field) -> bool) -> Vec<&Field> {
        let mut fields: Vec<_> = self.fields.iter().filter(|field| has(field)).collect();
        fields.sort_by_key(|field| field.place);
        fields
    }

    /// Reads the event from an announcement with those of the fields; the others are nothing.
    fn read(&self, has: impl Fn(&Field) -> bool) -> TokenStream {
        let name = &self.name;
        let listed = self.on_wire(&has).into_iter().map(|field| &field.name);
        let all = self.fields.iter().map(|field| &field.name);
        let reads = self
            .fields
            .iter()
            .map(|field| if has(field) { field.read() } else { quote!(Default::default()) });
        quote! {
            let (of_what, #(#listed,)*) = fields;
            // Nothing, if it says something that has no name here.
            let event = (|| Some(Self::#name { #(#all: #reads),* }))();
        }
    }

    /// How the announcement is read that older hosts have in the place of the other one.
    fn older_reader(&self) -> Option<TokenStream> {
        let (older, announcement) = (self.older.as_ref()?, &self.announcement);
        let newer = quote!(Some(<announcement::#announcement as Announcement>::ID));
        Some(reader_of(older, &newer, &self.read(|field| !field.is_newer)))
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
        let Self { name, fields, announcement, kind, older } = self;
        let names: Vec<_> = fields.iter().map(|field| &field.name).collect();
        let values: Vec<_> = match kind {
            None => self.on_wire(|_| true).into_iter().map(Field::write).collect(),
            Some(kind) => {
                let kinds = format_ident!("{announcement}Kind");
                let detail = match names.first() {
                    Some(detail) => quote!(EventDetail::detail(#detail)),
                    None => quote!(0),
                };
                vec![quote!(announcement::#kinds::#kind as i32), detail]
            }
        };
        let otherwise = older.as_ref().map(|older| {
            let values = self.on_wire(|field| !field.is_newer).into_iter().map(Field::write);
            quote! {
                if callback_id.is_none() && <announcement::#announcement as Announcement>::TWIN.is_none() {
                    return crate::wire::message::<announcement::#older>(None, (of_what, #(#values,)*));
                }
            }
        });
        quote! {
            Self::#name { #(#names),* } => {
                #otherwise
                crate::wire::message::<announcement::#announcement>(callback_id, (of_what, #(#values,)*))
            }
        }
    }
}

impl Field {
    fn take(place: usize, field: &mut syn::Field) -> syn::Result<Self> {
        let Some(name) = field.ident.clone() else {
            return Err(syn::Error::new_spanned(field, "the parameters of a signal have names"));
        };
        let mut take = |word: &str| {
            let found = field.attrs.iter().position(|a| a.path().is_ident(word));
            found.map(|n| field.attrs.remove(n))
        };
        let (is_kib, is_newer) = (take("kib").is_some(), take("newer").is_some());
        let is_number = take("converted").is_none() && is_named_number(&field.ty);
        let place = match take("at") {
            Some(at) => at.parse_args::<syn::LitInt>()?.base10_parse()?,
            None => place,
        };
        Ok(Self { name, is_kib, is_number, is_newer, place })
    }

    /// What was read, in an expression that may leave with nothing.
    fn read(&self) -> TokenStream {
        let name = &self.name;
        let value = if self.is_kib {
            quote!(crate::wire::bytes_of_kib(#name))
        } else if self.is_number {
            quote!(crate::wire::from_number(#name)?)
        } else {
            quote!(FromWire::from_wire(#name))
        };
        if self.is_newer { quote!(Some(#value)) } else { value }
    }

    fn write(&self) -> TokenStream {
        let name = &self.name;
        let value = if self.is_newer { quote!(#name.unwrap_or_default()) } else { quote!(#name) };
        if self.is_kib {
            quote!(crate::wire::kib_of_bytes(#value))
        } else if self.is_number {
            quote!(ToWire::to_wire(crate::wire::Number(#value)))
        } else {
            quote!(ToWire::to_wire(#value))
        }
    }
}
