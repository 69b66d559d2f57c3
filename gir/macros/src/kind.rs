//! `kind!` and `list!`: class and list of a kind of objects, from the record that declares the kind.
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Field, ItemStruct, LitStr, Token, Type, parse_quote};

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
    /// The events, if daemons tell any.
    event: Option<Ident>,
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
        let given = |what: &str| names.iter().find(|(name, _)| name == what).map(|(_, value)| value.clone());
        let name = |what: &str| given(what).ok_or_else(|| missing(what));
        Ok(Self {
            class: name("class")?,
            owner: name("owner")?,
            list: name("list")?,
            item: name("item")?,
            event: given("event"),
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
    /// Whether it never changes, as it is a part of the key.
    is_key: bool,
    /// The field and the operation that asks for it, if it is not known until somebody reads it.
    on_demand: Option<(Ident, Expr)>,
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
            let on_demand = field.attrs.iter().find(|a| a.path().is_ident("on_demand"));
            let on_demand = match on_demand {
                Some(attribute) => Some((ident.clone(), attribute.parse_args()?)),
                None => None,
            };
            let is_uuid = matches!(&field.ty, Type::Path(path) if path.path.is_ident("Uuid"));
            let (ty, of): (Type, Box<dyn Fn(TokenStream) -> TokenStream>) = if on_demand.is_some() {
                let known = move |record| quote!(#record.#ident.clone().unwrap_or_default());
                (inside(&field.ty)?, Box::new(known))
            } else if is_uuid {
                (parse_quote!(String), Box::new(move |record| quote!(#record.#ident.to_string())))
            } else if let Some(class) = handle_of(&field.ty) {
                let ty = parse_quote!(Option<crate::#class>);
                let object = move |record| quote!(crate::kind::Kind::session(self).ok().map(|session| session.named::<crate::#class>(&#record.#ident)));
                (ty, Box::new(object))
            } else {
                (field.ty.clone(), Box::new(move |record| quote!(#record.#ident.clone())))
            };
            all.push(Self { name, docs, ty, of, is_key: is_key(field), on_demand });
        }
        for attribute in record.attrs.iter().filter(|a| a.path().is_ident("derived")) {
            for Derived { docs, name, ty, method } in
                attribute.parse_args_with(Punctuated::<Derived, Token![,]>::parse_terminated)?
            {
                let of = Box::new(move |record| quote!(#method(&#record)));
                all.push(Self { name, docs, ty, of, is_key: false, on_demand: None });
            }
        }
        Ok(all)
    }

    /// Returns the name with dashes.
    fn text(&self) -> String {
        self.name.to_string().replace('_', "-")
    }
}

fn is_key(field: &Field) -> bool {
    field.attrs.iter().any(|a| a.path().is_ident("key"))
}

/// Returns the type in an `Option`.
fn inside(ty: &Type) -> syn::Result<Type> {
    let wrong = || syn::Error::new_spanned(ty, "what is known on demand is an `Option`");
    let Type::Path(path) = ty else { return Err(wrong()) };
    match path.path.segments.last().map(|last| (last.ident == "Option", &last.arguments)) {
        Some((true, syn::PathArguments::AngleBracketed(arguments))) => match arguments.args.first() {
            Some(syn::GenericArgument::Type(ty)) => Ok(ty.clone()),
            _ => Err(wrong()),
        },
        _ => Err(wrong()),
    }
}

/// Returns the class of the object that a field is the handle of.
fn handle_of(ty: &Type) -> Option<Ident> {
    let Type::Path(path) = ty else { return None };
    let segments = &path.path.segments;
    (segments.len() == 2 && segments[0].ident == "handle").then(|| segments[1].ident.clone())
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
    let record_ident = &record.ident;
    let getters = properties.iter().map(|property| {
        let Property { name, docs, ty, of, on_demand, .. } = property;
        let value = of(quote!(crate::kind::Kind::record(self)));
        let demand = on_demand.as_ref().map(|(field, ask)| {
            // What answers for several properties is asked once.
            let question = ask.to_token_stream().to_string();
            quote! {
                if crate::kind::Kind::record(self).#field.is_none() {
                    crate::live::Live::demand(self, #question, |driver, object| async move {
                        #[allow(unused_imports)]
                        use ::virgo_operations::*;
                        #ask.await.map(drop)
                    });
                }
            }
        });
        quote! {
            #(#docs)*
            #[property]
            #[allow(clippy::clone_on_copy, clippy::needless_borrow)]
            pub fn #name(&self) -> #ty {
                #demand
                #value
            }
        }
    });
    let part = format_ident!("{}_properties", snake(&class.to_string()));
    let called = &kind.called;
    let connection =
        format!("The connection that the {} belongs to, or `NULL` if it has been finalized.", called.value());
    // Of kinds of whose events nobody tells.
    let deleted = format!("Emitted when the {} has been deleted, as far as the host tells.", called.value());
    let deleted = kind.event.is_none().then(|| {
        quote! {
            #[doc = #deleted]
            #[signal]
            pub fn deleted(&self) {}
        }
    });
    let (event, announce) = match &kind.event {
        Some(event) => (quote!(::virgo_operations::#event), quote!(self.announce(event))),
        None => (
            quote!(::virgo_operations::Deleted),
            quote!({
                let ::virgo_operations::Deleted = event;
                self.emit_deleted()
            }),
        ),
    };
    let owner_of = record.fields.iter().filter(|field| is_key(field)).find_map(|field| {
        let (name, owner) = (&field.ident, handle_of(&field.ty)?);
        (owner == kind.owner).then(|| quote! {
            impl crate::kind::OwnerOf<crate::#class> for crate::#owner {
                fn of(session: &::std::sync::Arc<crate::session::Session>, record: &::virgo_operations::#record_ident) -> Option<Self> {
                    session.wanted(&::virgo_operations::Identity::key(&record.#name))
                }

                fn has(&self, record: &::virgo_operations::#record_ident) -> bool {
                    crate::kind::Owner::place(self) == ::virgo_operations::Identity::key(&record.#name)
                }
            }
        })
    });
    let block = parse_quote! {
        impl #class {
            #deleted
            #[doc = #connection]
            #[property]
            pub fn connection(&self) -> Option<crate::Connection> {
                crate::kind::Kind::live(self).connection()
            }
            #(#getters)*
        }
    };
    let part = methods::expand_part(&part, block)?;
    let changes = properties.iter().filter(|property| !property.is_key).map(|property| {
        let (text, old, new) = (property.text(), (property.of)(quote!(old)), (property.of)(quote!(new)));
        quote!((#text, #old != #new))
    });
    let Kind { owner, orphan, load, is_eager, .. } = &kind;
    let orphaned = format!("this {} belongs to no connection", called.value());
    let foreign = format!("this {} belongs to another connection", called.value());
    let [added, removed] = kind.signals().map(|signal| format_ident!("emit_{signal}"));
    Ok(quote! {
        #part

        impl crate::kind::Kind for #class {
            type Record = ::virgo_operations::#record_ident;
            type Owner = crate::#owner;

            const ORPHAN: (::virgo_operations::ErrorCode, &'static str) =
                (::virgo_operations::ErrorCode::#orphan, #orphaned);
            const FOREIGN: &'static str = #foreign;
            const IS_EAGER: bool = #is_eager;

            fn live(&self) -> &crate::live::Live<Self> {
                &self.imp().live
            }

            #[allow(clippy::clone_on_copy, clippy::needless_borrow)]
            fn changes(old: &Self::Record, new: &Self::Record) -> Vec<&'static str> {
                let all: &[(&'static str, bool)] = &[#(#changes),*];
                all.iter().filter_map(|(name, differs)| differs.then_some(*name)).collect()
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
                    #load.await
                }
            }

            fn announce(&self, event: #event) {
                #announce;
            }

            fn added(&self, owner: &Self::Owner) {
                owner.#added(self.clone());
            }

            fn removed(&self, owner: &Self::Owner) {
                owner.#removed(self.clone());
            }
        }

        #owner_of

        impl crate::lift::Lift for ::std::sync::Arc<::virgo_operations::#record_ident> {
            type Object = crate::#class;
            fn lift(self, session: &::std::sync::Arc<crate::session::Session>) -> ::virgo_operations::Result<crate::#class> {
                Ok(session.object(self))
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
            "The {text}, as an [`ObjectList`] of [`{class}`]s that is loaded as the connection opens, and kept up to \
             date from then on. [`ObjectList::loading`] is `TRUE` meanwhile, and [`ObjectList::error`] says why \
             loading has failed."
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
