//! `kind!` and `list!`: class and list of a kind of objects, from the record that declares the kind.
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ItemStruct, LitStr, Token, Type, parse_quote};

use crate::methods;
use crate::names::{snake, take};

/// `Class, #[kind(…)] struct …`
pub struct Input {
    class: Ident,
    record: ItemStruct,
    kind: Kind,
}

impl Parse for Input {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let class = input.parse()?;
        input.parse::<Token![,]>()?;
        let mut record: ItemStruct = input.parse()?;
        let attribute = take(&mut record.attrs, "kind")
            .ok_or_else(|| syn::Error::new_spanned(&record.ident, "expected `#[kind(…)]`"))?;
        Ok(Self { class, kind: Kind::read(&attribute)?, record })
    }
}

/// Arguments of `#[kind(…)]`.
struct Kind {
    class: Ident,
    owner: Ident,
    list: Ident,
    item: Ident,
    event: Ident,
    orphan: Ident,
    called: LitStr,
    load: Expr,
    is_eager: bool,
}

impl Kind {
    fn read(attribute: &Attribute) -> syn::Result<Self> {
        let mut names: Vec<(String, Ident)> = vec![];
        let (mut called, mut load, mut is_eager) = (None, None, false);
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("eager") {
                is_eager = true;
            } else if meta.path.is_ident("called") {
                called = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("load") {
                load = Some(meta.value()?.parse()?);
            } else {
                names.push((meta.path.require_ident()?.to_string(), meta.value()?.parse()?));
            }
            Ok(())
        })?;
        let missing = |what: &str| syn::Error::new_spanned(attribute, format!("expected `{what} = …`"));
        let name = |what: &str| {
            names
                .iter()
                .find(|(name, _)| name == what)
                .map(|(_, value)| value.clone())
                .ok_or_else(|| missing(what))
        };
        Ok(Self {
            class: name("class")?,
            owner: name("owner")?,
            list: name("list")?,
            item: name("item")?,
            event: name("event")?,
            orphan: name("orphan")?,
            called: called.ok_or_else(|| missing("called"))?,
            load: load.ok_or_else(|| missing("load"))?,
            is_eager,
        })
    }

    /// Returns the names of the signals for additions and removals.
    fn signals(&self) -> [Ident; 2] {
        [format_ident!("{}_added", self.item), format_ident!("{}_removed", self.item)]
    }
}

/// Property of the class.
struct Property {
    name: Ident,
    docs: Vec<Attribute>,
    ty: Type,
    /// Makes the expression of the value from one of a record.
    of: Box<dyn Fn(TokenStream) -> TokenStream>,
}

impl Property {
    fn all(record: &ItemStruct) -> syn::Result<Vec<Self>> {
        let mut all = vec![];
        for field in &record.fields {
            let Some(attribute) = field.attrs.iter().find(|a| a.path().is_ident("property")) else {
                continue;
            };
            let Some(ident) = field.ident.clone() else { continue };
            let name = match &attribute.meta {
                syn::Meta::Path(_) => ident.clone(),
                _ => attribute.parse_args()?,
            };
            let docs = field.attrs.iter().filter(|a| a.path().is_ident("doc")).cloned().collect();
            let is_uuid = matches!(&field.ty, Type::Path(path) if path.path.is_ident("Uuid"));
            let (ty, of): (Type, Box<dyn Fn(TokenStream) -> TokenStream>) = if is_uuid {
                (parse_quote!(String), Box::new(move |record| quote!(#record.#ident.to_string())))
            } else {
                (field.ty.clone(), Box::new(move |record| quote!(#record.#ident.clone())))
            };
            all.push(Self { name, docs, ty, of });
        }
        for attribute in record.attrs.iter().filter(|a| a.path().is_ident("derived")) {
            for Derived { docs, name, ty, method } in
                attribute.parse_args_with(Punctuated::<Derived, Token![,]>::parse_terminated)?
            {
                all.push(Self { name, docs, ty, of: Box::new(move |record| quote!(#method(&#record))) });
            }
        }
        Ok(all)
    }

    /// Returns the name with dashes.
    fn text(&self) -> String {
        self.name.to_string().replace('_', "-")
    }
}

/// `/// docs` `name: Type = method`
struct Derived {
    docs: Vec<Attribute>,
    name: Ident,
    ty: Type,
    method: Expr,
}

impl Parse for Derived {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        let docs = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![:]>()?;
        let ty = input.parse()?;
        input.parse::<Token![=]>()?;
        Ok(Self { docs, name, ty, method: input.parse()? })
    }
}

/// Generates the properties of the class, and its [`Kind`] implementation.
pub fn expand_class(input: Input) -> syn::Result<TokenStream> {
    let Input { class, record, kind } = input;
    let properties = Property::all(&record)?;
    let getters = properties.iter().map(|property| {
        let Property { name, docs, ty, of } = property;
        let value = of(quote!(crate::kind::Kind::record(self)));
        quote! {
            #(#docs)*
            #[property]
            #[allow(clippy::clone_on_copy, clippy::needless_borrow)]
            pub fn #name(&self) -> #ty {
                #value
            }
        }
    });
    let part = format_ident!("{}_properties", snake(&class.to_string()));
    let called = &kind.called;
    let connection =
        format!("The connection that the {} belongs to, or `NULL` if it has been finalized.", called.value());
    let block = parse_quote! {
        impl #class {
            #[doc = #connection]
            #[property]
            pub fn connection(&self) -> Option<crate::Connection> {
                crate::kind::Kind::live(self).connection()
            }
            #(#getters)*
        }
    };
    let part = methods::expand_part(&part, block)?;
    let record_ident = &record.ident;
    let changes = properties.iter().map(|property| {
        let (text, old, new) = (property.text(), (property.of)(quote!(old)), (property.of)(quote!(new)));
        quote!((#text, #old != #new))
    });
    let Kind { owner, orphan, load, event, is_eager, .. } = &kind;
    let orphaned = format!("this {} belongs to no connection", called.value());
    let foreign = format!("this {} belongs to another connection", called.value());
    let [added, removed] = kind.signals().map(|signal| format_ident!("emit_{signal}"));
    Ok(quote! {
        #part

        impl crate::kind::Kind for #class {
            type Record = ::virgo_operations::#record_ident;
            type Handle = ::virgo_operations::handle::#class;
            type Owner = crate::#owner;

            const ORPHAN: (::virgo_operations::ErrorCode, &'static str) =
                (::virgo_operations::ErrorCode::#orphan, #orphaned);
            const FOREIGN: &'static str = #foreign;
            const IS_EAGER: bool = #is_eager;

            fn handle_of(record: ::std::sync::Arc<Self::Record>) -> Self::Handle {
                ::virgo_operations::handle::#class(record)
            }

            fn record_of(handle: Self::Handle) -> ::std::sync::Arc<Self::Record> {
                handle.0
            }

            fn live(&self) -> &crate::live::Live<Self> {
                &self.imp().live
            }

            #[allow(clippy::clone_on_copy, clippy::needless_borrow)]
            fn changes(old: &Self::Record, new: &Self::Record) -> Vec<&'static str> {
                let all = [#(#changes),*];
                all.into_iter().filter_map(|(name, differs)| differs.then_some(name)).collect()
            }

            fn fetch(
                driver: ::std::sync::Arc<dyn ::virgo_operations::Driver>,
                owner: &Self::Owner,
            ) -> impl Future<Output = ::virgo_operations::Result<Vec<::std::sync::Arc<Self::Record>>>> + Send + use<> {
                #[allow(unused_imports)]
                use ::virgo_operations::*;
                #[allow(unused_variables)]
                let owner = crate::kind::Owner::handle(owner);
                async move {
                    let driver = &*driver;
                    Ok(#load.await?.into_iter().map(Self::record_of).collect())
                }
            }

            fn announce(&self, event: ::virgo_operations::#event) {
                self.announce(event);
            }

            fn added(&self, owner: &Self::Owner) {
                owner.#added(self.clone());
            }

            fn removed(&self, owner: &Self::Owner) {
                owner.#removed(self.clone());
            }
        }

        impl crate::lift::Lift for ::virgo_operations::handle::#class {
            type Object = crate::#class;
            fn lift(self, session: &::std::sync::Arc<crate::session::Session>) -> ::virgo_operations::Result<crate::#class> {
                Ok(session.object(self.0))
            }
        }
    })
}

/// Generates the list of the owner, and its signals.
pub fn expand_list(input: Input) -> syn::Result<TokenStream> {
    let Input { class: owner, kind, .. } = input;
    let Kind { class, list, item, called, is_eager, .. } = &kind;
    let called = called.value();
    let text = list.to_string().replace('_', " ");
    let about = if *is_eager {
        format!(
            "The {text}, as an [`ObjectList`] of [`{class}`]s that is kept up to date. [`ObjectList::error`] says why \
             it could not be loaded."
        )
    } else {
        format!(
            "The {text}, as an [`ObjectList`] of [`{class}`]s. The list is loaded when this property is read for the \
             first time: [`ObjectList::loading`] is `TRUE` until then, and [`ObjectList::error`] says why loading has \
             failed. From then on it is kept up to date. [`{owner}::list_all_{list}`] waits for the objects."
        )
    };
    let [added, removed] = kind.signals();
    let since =
        if *is_eager { "" } else { " Emitted only after the list has been requested for the first time." };
    let added_text = format!("Emitted when a {called} has come into [`{owner}::{list}`].{since}");
    let removed_text = format!("Emitted when a {called} has left [`{owner}::{list}`]: it is gone.{since}");
    let argument = format!("the {called}");
    let item = item.to_token_stream();
    let block = parse_quote! {
        impl #owner {
            #[doc = #about]
            #[property]
            pub fn #list(&self) -> crate::ObjectList {
                crate::kind::list::<crate::#class>(self)
            }

            #[doc = #added_text]
            #[signal]
            pub fn #added(
                &self,
                #[doc = #argument]
                #item: crate::#class,
            ) {}

            #[doc = #removed_text]
            #[signal]
            pub fn #removed(
                &self,
                #[doc = #argument]
                #item: crate::#class,
            ) {}
        }
    };
    methods::expand_part(list, block)
}
