//! `#[methods]`: C functions, properties and signals of a class.
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::spanned::Spanned;
use syn::{
    Expr, ExprLit, FnArg, ImplItem, ImplItemFn, ItemImpl, Lit, MetaNameValue, Pat, ReturnType, Token, Type,
    Visibility, parse_quote,
};

use crate::names::{Names, doc, take};
use crate::parameters::{Parameter, Results, generic};

/// `parts(domain_lifecycle, domain_events, …)`
#[derive(Default)]
pub struct Parts(Vec<Ident>);

impl Parse for Parts {
    fn parse(input: ParseStream) -> syn::Result<Self> {
        if input.is_empty() {
            return Ok(Self::default());
        }
        let key: Ident = input.parse()?;
        if key != "parts" {
            return Err(syn::Error::new(key.span(), "expected `parts(…)`"));
        }
        let list;
        syn::parenthesized!(list in input);
        Ok(Self(Punctuated::<Ident, Token![,]>::parse_terminated(&list)?.into_iter().collect()))
    }
}

/// Returns the constant with a part of the class's API.
fn part_constant(part: &Ident) -> Ident {
    format_ident!("{}_PART", part.to_string().to_uppercase())
}

/// Exports of an impl block.
#[derive(Default)]
struct Found {
    c_functions: Vec<TokenStream>,
    functions: Vec<TokenStream>,
    properties: Vec<Property>,
    signals: Vec<TokenStream>,
    glib_signals: Vec<TokenStream>,
}

struct Property {
    name: String,
    getter: Ident,
    ty: Type,
    doc: String,
    writable: Writable,
}

/// Access to a property.
enum Writable {
    Nobody,
    /// `#[property(construct_only)]`: set by `construct_NAME()`.
    Constructor,
    /// `#[property(set)]`: set by `set_NAME()`.
    Anybody,
}

/// Class of an impl block.
struct Class {
    ty: Type,
    prefix: String,
}

pub fn expand(parts: Parts, mut block: ItemImpl) -> syn::Result<TokenStream> {
    let class = Class::of(&block)?;
    let mut found = Found::default();
    for item in &mut block.items {
        if let ImplItem::Fn(f) = item
            && matches!(f.vis, Visibility::Public(_))
        {
            member(&class, f, &mut found)?;
        }
    }
    let this = &class.ty;
    let own = found.part(this);
    let parts = parts.0.iter().map(part_constant);
    Ok(quote! {
        #block
        #[allow(unsafe_code)]
        const _: () = {
            #own
            impl ::virgo_gir::Methods for #this {
                const PARTS: &'static [&'static dyn ::virgo_gir::Part<Self>] = &[&Part, #(#this::#parts),*];
            }
        };
    })
}

/// As [`expand`], for a part that is generated from a declaration elsewhere.
pub fn expand_part(part: &Ident, mut block: ItemImpl) -> syn::Result<TokenStream> {
    let class = Class::of(&block)?;
    let mut found = Found::default();
    for item in &mut block.items {
        if let ImplItem::Fn(f) = item {
            member(&class, f, &mut found)?;
        }
    }
    let (this, constant) = (&class.ty, part_constant(part));
    let own = found.part(this);
    Ok(quote! {
        #block
        #[allow(unsafe_code)]
        const _: () = {
            #own
            impl #this {
                pub(crate) const #constant: &'static dyn ::virgo_gir::Part<Self> = &Part;
            }
        };
    })
}

impl Found {
    /// Generates the C functions, and the type `Part` with the rest.
    fn part(self, this: &Type) -> TokenStream {
        let Self { c_functions, functions, properties, signals, glib_signals } = self;
        let number = properties.len();
        let described = properties.iter().map(|Property { name, doc, .. }| quote!((#name, #doc)));
        let pspecs = properties.iter().map(|Property { name, ty, writable, .. }| {
            let flags = match writable {
                Writable::Nobody => quote!(::virgo_gir::glib::ParamFlags::READABLE),
                Writable::Constructor => {
                    quote!(::virgo_gir::glib::ParamFlags::READWRITE | ::virgo_gir::glib::ParamFlags::CONSTRUCT_ONLY)
                }
                Writable::Anybody => quote!(::virgo_gir::glib::ParamFlags::READWRITE),
            };
            quote!(<#ty as ::virgo_gir::Property>::pspec(#name, #flags | ::virgo_gir::glib::ParamFlags::EXPLICIT_NOTIFY))
        });
        let gets = properties.iter().enumerate().map(|(id, Property { getter, ty, .. })| {
            quote!(#id => <#ty as ::virgo_gir::Property>::value(&object.#getter()),)
        });
        let sets = properties.iter().enumerate().filter_map(|(id, p)| {
            let setter = match p.writable {
                Writable::Nobody => return None,
                Writable::Constructor => format_ident!("construct_{}", p.getter),
                Writable::Anybody => format_ident!("set_{}", p.getter),
            };
            Some(quote!(#id => ::virgo_gir::rt::set_property(pspec, value, |value| object.#setter(value)),))
        });
        quote! {
            #(#c_functions)*
            struct Part;
            #[allow(unused_variables)]
            impl ::virgo_gir::Part<#this> for Part {
                fn functions(&self) -> Vec<::virgo_gir::Function> {
                    vec![#(#functions),*]
                }
                fn properties(&self) -> Vec<(&'static str, ::virgo_gir::Doc)> {
                    vec![#(#described),*]
                }
                fn signals(&self) -> Vec<::virgo_gir::Signal> {
                    vec![#(#signals),*]
                }
                fn pspecs(&self) -> Vec<::virgo_gir::glib::ParamSpec> {
                    vec![#(#pspecs),*]
                }
                fn glib_signals(&self) -> Vec<::virgo_gir::glib::subclass::Signal> {
                    vec![#(#glib_signals),*]
                }
                fn n_properties(&self) -> usize {
                    #number
                }
                fn property(&self, object: &#this, number: usize) -> ::virgo_gir::glib::Value {
                    match number {
                        #(#gets)*
                        _ => unreachable!("GObject asks for installed properties only"),
                    }
                }
                fn set_property(
                    &self,
                    object: &#this,
                    number: usize,
                    value: &::virgo_gir::glib::Value,
                    pspec: &::virgo_gir::glib::ParamSpec,
                ) {
                    match number {
                        #(#sets)*
                        _ => {}
                    }
                }
            }
        }
    }
}

impl Class {
    fn of(block: &ItemImpl) -> syn::Result<Self> {
        let ty = (*block.self_ty).clone();
        let Type::Path(path) = &ty else { return Err(syn::Error::new(ty.span(), "expected a class")) };
        let ident = &path.path.segments.last().expect("a path has segments").ident;
        let prefix = Names::of(ident).prefix;
        Ok(Self { ty, prefix })
    }

    /// Replaces `Self`, which is meaningless outside of the impl block.
    fn unself<T: ToTokens + Parse>(&self, node: &T) -> syn::Result<T> {
        fn walk(tokens: TokenStream, this: &Type) -> TokenStream {
            tokens
                .into_iter()
                .flat_map(|t| match t {
                    TokenTree::Ident(i) if i == "Self" => this.to_token_stream(),
                    TokenTree::Group(g) => {
                        TokenTree::from(proc_macro2::Group::new(g.delimiter(), walk(g.stream(), this))).into()
                    }
                    t => t.into(),
                })
                .collect()
        }
        syn::parse2(walk(node.to_token_stream(), &self.ty))
    }
}

/// Processes a public method according to its attributes.
fn member(class: &Class, f: &mut ImplItemFn, found: &mut Found) -> syn::Result<()> {
    let mut arguments = vec![];
    for input in &mut f.sig.inputs {
        if let FnArg::Typed(typed) = input {
            let Pat::Ident(pattern) = &*typed.pat else {
                return Err(syn::Error::new(typed.span(), "expected a plain name"));
            };
            arguments.push((pattern.ident.clone(), doc(&typed.attrs), class.unself(&*typed.ty)?));
            // rustc would reject doc comments there.
            typed.attrs.retain(|a| !a.path().is_ident("doc"));
        }
    }
    if take(&mut f.attrs, "signal").is_some() {
        signal(f, &arguments, found);
        return Ok(());
    }
    if let Some(attribute) = take(&mut f.attrs, "property") {
        property(class, f, &attribute, found)?;
    }
    let named = match take(&mut f.attrs, "out") {
        None => vec![],
        Some(attribute) => out_names(&attribute)?,
    };
    let parameters: Vec<_> =
        arguments.iter().map(|(n, d, t)| Parameter::new(n.clone(), d.clone(), t)).collect();
    function(class, f, &parameters, named, found)
}

/// `#[out(name = "docs", …)]`
fn out_names(attribute: &syn::Attribute) -> syn::Result<Vec<(Ident, String)>> {
    let pairs = attribute.parse_args_with(Punctuated::<MetaNameValue, Token![,]>::parse_terminated)?;
    pairs
        .into_iter()
        .map(|pair| match (pair.path.get_ident(), &pair.value) {
            (Some(name), Expr::Lit(ExprLit { lit: Lit::Str(text), .. })) => Ok((name.clone(), text.value())),
            _ => Err(syn::Error::new(pair.span(), "expected name = \"what it is\"")),
        })
        .collect()
}

/// Generates a signal; the method emits it.
fn signal(f: &mut ImplItemFn, arguments: &[(Ident, String, Type)], found: &mut Found) {
    let name = f.sig.ident.to_string().replace('_', "-");
    let text = doc(&f.attrs);
    let (idents, types): (Vec<_>, Vec<_>) = arguments.iter().map(|(n, _, t)| (n, t)).unzip();
    let described = arguments.iter().map(|(n, d, ty)| {
        let (n, nullable) = (n.to_string(), generic(ty, "Option").is_some());
        quote!(::virgo_gir::SignalParam { name: #n, doc: #d, nullable: #nullable })
    });
    found.signals.push(quote!(::virgo_gir::Signal { name: #name, doc: #text, args: vec![#(#described),*] }));
    found.glib_signals.push(quote! {{
        let types: &[::virgo_gir::glib::Type] =
            &[#(::virgo_gir::value_type::<#types>()),*];
        ::virgo_gir::glib::subclass::Signal::builder(#name).run_last().param_types(types.iter().copied()).build()
    }});
    f.sig.ident = format_ident!("emit_{}", f.sig.ident);
    f.vis = parse_quote!(pub(crate));
    f.block = parse_quote!({
        let values: &[::virgo_gir::glib::Value] = &[#(::virgo_gir::Property::value(&#idents)),*];
        ::virgo_gir::glib::prelude::ObjectExt::emit_by_name_with_values(self, #name, values);
    });
}

/// Generates a property; the method is its getter.
fn property(class: &Class, f: &ImplItemFn, attribute: &syn::Attribute, found: &mut Found) -> syn::Result<()> {
    let writable = match &attribute.meta {
        syn::Meta::Path(_) => Writable::Nobody,
        _ => match attribute.parse_args::<Ident>()? {
            word if word == "construct_only" => Writable::Constructor,
            word if word == "set" => Writable::Anybody,
            word => return Err(syn::Error::new(word.span(), "expected `construct_only` or `set`")),
        },
    };
    let ReturnType::Type(_, ty) = &f.sig.output else {
        return Err(syn::Error::new(f.sig.span(), "a property needs a type"));
    };
    let getter = f.sig.ident.clone();
    found.properties.push(Property {
        name: getter.to_string().replace('_', "-"),
        ty: class.unself(&**ty)?,
        doc: doc(&f.attrs),
        writable,
        getter,
    });
    Ok(())
}

/// Generates the C functions of a method or static function, and their description.
fn function(
    class: &Class,
    f: &ImplItemFn,
    parameters: &[Parameter],
    named: Vec<(Ident, String)>,
    found: &mut Found,
) -> syn::Result<()> {
    let this = &class.ty;
    let name = &f.sig.ident;
    let is_async = f.sig.asyncness.is_some();
    let is_method = f.sig.receiver().is_some();
    let declared: Type = match &f.sig.output {
        ReturnType::Default => parse_quote!(()),
        ReturnType::Type(_, t) => class.unself(&**t)?,
    };
    let (value, throws) = match generic(&declared, "Result") {
        Some(value) => (value.clone(), true),
        None => (declared, false),
    };
    if is_async && !throws {
        let message = "an async method must return a Result: it can be cancelled";
        return Err(syn::Error::new(f.sig.span(), message));
    }
    let results = Results::new(&value, named)?;
    let void = !throws && results.is_nothing();

    // A property's getter is `name` in Rust and `get_name` in C.
    let is_getter = found.properties.last().is_some_and(|p| p.getter == *name);
    let c_name = if is_getter { format!("get_{name}") } else { name.to_string() };
    let symbol = format_ident!("{}_{c_name}", class.prefix, span = name.span());
    let (symbol_async, symbol_finish) = (format_ident!("{symbol}_async"), format_ident!("{symbol}_finish"));
    let symbol_text = symbol.to_string();

    let receiver = is_method.then(|| (format_ident!("this"), quote!(<#this as ::virgo_gir::Cross>::C)));
    let (own_names, own_types): (Vec<_>, Vec<_>) =
        receiver.clone().into_iter().chain(parameters.iter().flat_map(Parameter::c)).unzip();
    let (out_names, out_types): (Vec<_>, Vec<_>) = results.c_outs().into_iter().unzip();
    let value = &results.value;
    let (c, failure, give) = (results.c(), results.failure(), results.give());
    let error = quote!(error: *mut *mut ::virgo_gir::glib::ffi::GError);
    let cancellable = quote!(cancellable: *mut ::virgo_gir::gio::ffi::GCancellable);

    // Statements that convert the C parameters, or leave with the result of `wrong`.
    let borrows = |wrong: TokenStream| {
        let receiver = is_method.then(|| {
            quote! {
                let own = match <#this as ::virgo_gir::Cross>::borrow(this) {
                    Ok(own) => own,
                    Err(wrong) => { let parameter = "self"; #wrong }
                };
            }
        });
        let take = |p: &Parameter| {
            let (name, text, borrow) = (&p.name, p.name.to_string(), p.borrow());
            quote! {
                let #name = match #borrow {
                    Ok(value) => value,
                    Err(wrong) => { let parameter = #text; #wrong }
                };
            }
        };
        let (callbacks, others): (Vec<_>, Vec<_>) = parameters.iter().partition(|p| p.is_callback());
        let (callbacks, others) = (callbacks.into_iter().map(take), others.into_iter().map(take));
        quote!(#(#callbacks)* #receiver #(#others)*)
    };
    let passed: Vec<_> = is_method
        .then(|| quote!(&own))
        .into_iter()
        .chain(parameters.iter().map(|p| p.pass().clone()))
        .collect();
    let returned = quote! {
        match result {
            Ok(value) => { #give }
            Err(e) => { ::virgo_gir::rt::report(e, error); #failure }
        }
    };

    found.c_functions.push(if is_async {
        let call = format_ident!("{symbol}_call");
        let source = if is_method { quote!(this.cast()) } else { quote!(::std::ptr::null_mut()) };
        let source_param = is_method.then(|| quote!(this: <#this as ::virgo_gir::Cross>::C,));
        let take = borrows(quote!(return ::virgo_gir::rt::refuse(#symbol_text, parameter, &wrong)));
        // A callback is told by the call that polls the copy.
        let around = parameters.iter().find(|p| p.is_callback()).map(|p| {
            let callback = &p.name;
            quote!(#callback.clone().around)
        });
        quote! {
            unsafe fn #call(#(#own_names: #own_types),*) -> ::virgo_gir::rt::Call<#value> {
                // SAFETY: the values are valid, as C promises.
                unsafe {
                    #take
                    ::virgo_gir::rt::call(#around(async move { #this::#name(#(#passed),*).await }))
                }
            }
            #[unsafe(no_mangle)]
            unsafe extern "C" fn #symbol(#(#own_names: #own_types,)* #(#out_names: #out_types,)* #cancellable, #error) -> #c {
                // SAFETY: as above.
                unsafe {
                    let result = ::virgo_gir::rt::block_on(#call(#(#own_names),*), cancellable);
                    #returned
                }
            }
            #[unsafe(no_mangle)]
            unsafe extern "C" fn #symbol_async(
                #(#own_names: #own_types,)* #cancellable,
                callback: ::virgo_gir::gio::ffi::GAsyncReadyCallback,
                user_data: ::virgo_gir::glib::ffi::gpointer,
            ) {
                // SAFETY: as above.
                unsafe {
                    let call = #call(#(#own_names),*);
                    ::virgo_gir::rt::start(call, #source, cancellable, callback, user_data, #symbol_async as *const ())
                }
            }
            #[unsafe(no_mangle)]
            unsafe extern "C" fn #symbol_finish(
                #source_param result: *mut ::virgo_gir::gio::ffi::GAsyncResult,
                #(#out_names: #out_types,)* #error
            ) -> #c {
                // SAFETY: as above.
                unsafe {
                    let result = ::virgo_gir::rt::finish::<#value>(#source, result, #symbol_async as *const ());
                    #returned
                }
            }
        }
    } else {
        let wrong = quote!(return Err(::virgo_gir::rt::bad_argument(#symbol_text, parameter, &wrong)));
        let take = borrows(wrong);
        let invoke = if throws {
            quote!(#this::#name(#(#passed),*).map_err(::std::convert::Into::into))
        } else {
            quote!(Ok::<_, ::virgo_gir::glib::Error>(#this::#name(#(#passed),*)))
        };
        let error_param = throws.then(|| quote!(#error));
        let ret = (!void).then(|| quote!(-> #c));
        let end = if throws {
            returned
        } else if void {
            quote!(if let Err(e) = result { ::virgo_gir::rt::critical(&e) })
        } else {
            quote! {
                match result {
                    Ok(value) => { #give }
                    Err(e) => { ::virgo_gir::rt::critical(&e); #failure }
                }
            }
        };
        quote! {
            #[unsafe(no_mangle)]
            unsafe extern "C" fn #symbol(#(#own_names: #own_types,)* #(#out_names: #out_types,)* #error_param) #ret {
                // SAFETY: the values are valid, as C promises.
                unsafe {
                    let result: ::std::result::Result<#value, ::virgo_gir::glib::Error> =
                        ::virgo_gir::rt::guarded(|| { #take #invoke });
                    #end
                }
            }
        }
    });

    let text = if is_getter {
        let about = doc(&f.attrs);
        format!("Gets the property.\n\n# Returns\n{}", about.split("\n\n").next().unwrap_or_default())
    } else {
        doc(&f.attrs)
    };
    let described = parameters.iter().map(Parameter::describe);
    let ret = if void { quote!(None) } else { results.describe() };
    let outs = results.describe_outs();
    found.functions.push(quote! {
        ::virgo_gir::Function {
            name: #c_name,
            symbol: #symbol_text,
            doc: #text,
            method: #is_method,
            is_async: #is_async,
            throws: #throws,
            params: vec![#(#described),*],
            ret: #ret,
            outs: vec![#outs],
        }
    });
    Ok(())
}
