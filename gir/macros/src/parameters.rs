//! Parameters and results: the owned Rust type between C and the method, and the C declaration.
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{GenericArgument, PathArguments, Type, parse_quote};

/// Returns `T` of `Wrapper<T, ..>`.
pub fn generic<'a>(ty: &'a Type, wrapper: &str) -> Option<&'a Type> {
    let Type::Path(path) = ty else { return None };
    let segment = path.path.segments.last().filter(|s| s.ident == wrapper)?;
    let PathArguments::AngleBracketed(arguments) = &segment.arguments else { return None };
    arguments.args.iter().find_map(|a| if let GenericArgument::Type(t) = a { Some(t) } else { None })
}

fn is_named(ty: &Type, names: &[&str]) -> bool {
    matches!(ty, Type::Path(p) if p.path.get_ident().is_some_and(|i| names.iter().any(|n| i == n)))
}

/// Returns the owned type for a referenced one.
fn owned(ty: &Type) -> Type {
    match ty {
        Type::Path(p) if p.path.is_ident("str") => parse_quote!(::std::string::String),
        Type::Path(p) if p.path.is_ident("OsStr") => parse_quote!(::std::ffi::OsString),
        Type::Path(p) if p.path.segments.last().is_some_and(|s| s.ident == "Path") => {
            parse_quote!(::std::path::PathBuf)
        }
        other => other.clone(),
    }
}

/// What a parameter is in C.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// One value.
    Plain,
    /// Elements and their number.
    Array,
    /// `virgo_gir::Progress`: a `GFileProgressCallback`, its data, and what destroys that.
    Progress,
}

/// Parameter of a method.
pub struct Parameter {
    pub name: Ident,
    pub doc: String,
    /// Owned type; for an array with a length, that of its elements.
    ty: Type,
    form: Form,
    /// Expression that passes the owned value to the method.
    pass: TokenStream,
}

impl Parameter {
    pub fn new(name: Ident, doc: String, ty: &Type) -> Self {
        let (ty, form, pass) = match ty {
            Type::Reference(reference) => match &*reference.elem {
                Type::Slice(slice) => {
                    let element = match &*slice.elem {
                        Type::Reference(r) => owned(&r.elem),
                        other => other.clone(),
                    };
                    if is_named(&element, &["OsString"]) {
                        (parse_quote!(::std::vec::Vec<::std::ffi::OsString>), Form::Plain, quote!(&#name))
                    } else if is_named(&element, &["String"])
                        || element == parse_quote!(::std::string::String)
                    {
                        (parse_quote!(::std::vec::Vec<::std::string::String>), Form::Plain, quote!(&#name))
                    } else {
                        (element, Form::Array, quote!(&#name))
                    }
                }
                inner if is_named(inner, &["Progress"]) => (inner.clone(), Form::Progress, quote!(&#name)),
                inner => (owned(inner), Form::Plain, quote!(&#name)),
            },
            Type::Path(_) => match generic(ty, "Option") {
                Some(Type::Reference(reference)) => {
                    let inner = owned(&reference.elem);
                    let pass = if inner == *reference.elem {
                        quote!(#name.as_ref())
                    } else {
                        quote!(#name.as_deref())
                    };
                    (parse_quote!(::std::option::Option<#inner>), Form::Plain, pass)
                }
                _ => (ty.clone(), Form::Plain, quote!(#name)),
            },
            other => (other.clone(), Form::Plain, quote!(#name)),
        };
        Self { name, doc, ty, form, pass }
    }

    /// Returns the name of the length of an array.
    fn length(&self) -> Ident {
        format_ident!("n_{}", self.name)
    }

    /// Returns the names of a callback's data, and of what destroys that.
    fn data(&self) -> [Ident; 2] {
        ["data", "destroy"].map(|what| format_ident!("{}_{what}", self.name))
    }

    /// Whether it is a callback, which has to be taken even if another parameter is wrong: its data is destroyed
    /// behind it.
    pub fn is_callback(&self) -> bool {
        self.form == Form::Progress
    }

    /// Returns names and types of the C parameters.
    pub fn c(&self) -> Vec<(Ident, TokenStream)> {
        let (name, ty) = (self.name.clone(), &self.ty);
        match self.form {
            Form::Plain => vec![(name, quote!(<#ty as ::virgo_gir::Cross>::C))],
            Form::Array => {
                vec![(name, quote!(*const <#ty as ::virgo_gir::Cross>::C)), (self.length(), quote!(usize))]
            }
            Form::Progress => {
                let [data, destroy] = self.data();
                vec![
                    (name, quote!(::virgo_gir::gio::ffi::GFileProgressCallback)),
                    (data, quote!(::virgo_gir::glib::ffi::gpointer)),
                    (destroy, quote!(::virgo_gir::glib::ffi::GDestroyNotify)),
                ]
            }
        }
    }

    /// Returns an expression of type `Result<owned value, Wrong>`, for an unsafe block.
    pub fn borrow(&self) -> TokenStream {
        let (name, ty) = (&self.name, &self.ty);
        match self.form {
            Form::Plain => quote!(<#ty as ::virgo_gir::Cross>::borrow(#name)),
            Form::Array => {
                let length = self.length();
                quote!(::virgo_gir::borrow_slice::<#ty>(#name, #length))
            }
            Form::Progress => {
                let [data, destroy] = self.data();
                quote!(Ok::<_, ::virgo_gir::Wrong>(::virgo_gir::Progress::from_c(#name, #data, #destroy)))
            }
        }
    }

    pub fn pass(&self) -> &TokenStream {
        &self.pass
    }

    /// Returns the `Param`s of the description.
    pub fn describe(&self) -> TokenStream {
        let (name, doc, ty) = (self.name.to_string(), &self.doc, &self.ty);
        match self.form {
            Form::Plain => {
                quote!(::virgo_gir::Param { name: #name, doc: #doc, ty: <#ty as ::virgo_gir::Cross>::arg() })
            }
            Form::Array => {
                let length = self.length().to_string();
                let length_doc = format!("the length of @{name}");
                quote! {
                    ::virgo_gir::Param { name: #name, doc: #doc, ty: <#ty as ::virgo_gir::Cross>::arg().const_array(#length) },
                    ::virgo_gir::Param { name: #length, doc: #length_doc, ty: ::virgo_gir::CType::new("gsize", "") }
                }
            }
            Form::Progress => {
                let [data, destroy] = self.data().map(|ident| ident.to_string());
                let notes = format!("(nullable) (scope notified) (closure {data}) (destroy {destroy})");
                let data_doc = format!("data for @{name}");
                let destroy_doc = format!("called when @{name} is not called any more");
                quote! {
                    ::virgo_gir::Param { name: #name, doc: #doc, ty: ::virgo_gir::CType::new("GFileProgressCallback", #notes) },
                    ::virgo_gir::Param { name: #data, doc: #data_doc, ty: ::virgo_gir::CType::new("gpointer", "(nullable)") },
                    ::virgo_gir::Param { name: #destroy, doc: #destroy_doc, ty: ::virgo_gir::CType::new("GDestroyNotify", "(nullable)") }
                }
            }
        }
    }
}

/// Results of a method: the return value and out parameters.
pub struct Results {
    /// Type of all results, in Rust.
    pub value: TokenStream,
    first: TokenStream,
    /// Whether the return value is numbers, returned as an array with its length.
    numbers: bool,
    /// Name, doc and type of each out parameter.
    outs: Vec<(Ident, String, Type)>,
    nothing: bool,
}

impl Results {
    /// `named` has the names and docs from `#[out]`, for the second and further elements of a tuple.
    pub fn new(value: &Type, named: Vec<(Ident, String)>) -> syn::Result<Self> {
        let (first, outs) = match value {
            Type::Tuple(tuple) if !tuple.elems.is_empty() => {
                if tuple.elems.len() != named.len() + 1 {
                    let message =
                        "every element of the tuple but the first one needs a name: #[out(name = \"…\")]";
                    return Err(syn::Error::new_spanned(tuple, message));
                }
                let rest = tuple.elems.iter().skip(1);
                let outs = named.into_iter().zip(rest).map(|((n, d), t)| (n, d, t.clone())).collect();
                (tuple.elems[0].clone(), outs)
            }
            other => (other.clone(), vec![]),
        };
        let element = generic(&first, "Vec")
            .filter(|e| is_named(e, &["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "f32", "f64"]));
        Ok(Self {
            value: value.to_token_stream(),
            first: element.unwrap_or(&first).to_token_stream(),
            numbers: element.is_some(),
            nothing: matches!(&first, Type::Tuple(t) if t.elems.is_empty()),
            outs,
        })
    }

    /// Whether there are no results.
    pub fn is_nothing(&self) -> bool {
        self.nothing && self.outs.is_empty()
    }

    /// Returns the C return type.
    pub fn c(&self) -> TokenStream {
        let first = &self.first;
        if self.numbers {
            quote!(*mut <#first as ::virgo_gir::Cross>::C)
        } else {
            quote!(<#first as ::virgo_gir::Cross>::C)
        }
    }

    /// Returns the C value that accompanies an error.
    pub fn failure(&self) -> TokenStream {
        let first = &self.first;
        if self.numbers {
            quote!(::std::ptr::null_mut())
        } else {
            quote!(<#first as ::virgo_gir::Cross>::failure())
        }
    }

    /// Returns names and types of the out parameters.
    pub fn c_outs(&self) -> Vec<(Ident, TokenStream)> {
        let length = self.numbers.then(|| (format_ident!("n_values"), quote!(*mut usize)));
        let outs = self.outs.iter().map(|(n, _, t)| (n.clone(), quote!(*mut <#t as ::virgo_gir::Cross>::C)));
        length.into_iter().chain(outs).collect()
    }

    /// Returns statements that pass `value` to C, ending in the C return value; for an unsafe block.
    pub fn give(&self) -> TokenStream {
        let names: Vec<_> = self.outs.iter().map(|(n, ..)| format_ident!("value_{n}")).collect();
        let places = self.outs.iter().map(|(n, ..)| n);
        let unpack = if names.is_empty() {
            quote!(let first = value;)
        } else {
            quote!(let (first, #(#names),*) = value;)
        };
        let first = if self.numbers {
            quote!(::virgo_gir::give_slice(first, n_values))
        } else {
            quote!(::virgo_gir::Cross::give(first))
        };
        quote! {
            #unpack
            #(if !#places.is_null() { *#places = ::virgo_gir::Cross::give(#names); })*
            #first
        }
    }

    /// Returns the `Option<CType>` of the return value.
    pub fn describe(&self) -> TokenStream {
        let first = &self.first;
        if self.numbers {
            quote!(Some(<#first as ::virgo_gir::Cross>::ret().array("n_values").note("(transfer full)")))
        } else {
            quote!(Some(<#first as ::virgo_gir::Cross>::ret()))
        }
    }

    /// Returns the `Param`s of the out parameters.
    pub fn describe_outs(&self) -> TokenStream {
        let length = self.numbers.then(|| {
            quote! {
                ::virgo_gir::Param {
                    name: "n_values",
                    doc: "the length of the returned array",
                    ty: ::virgo_gir::CType::new("gsize*", "(out)"),
                },
            }
        });
        let outs = self.outs.iter().map(|(n, d, t)| {
            let n = n.to_string();
            quote!(::virgo_gir::Param { name: #n, doc: #d, ty: <#t as ::virgo_gir::Cross>::ret().out() })
        });
        quote!(#length #(#outs),*)
    }
}
