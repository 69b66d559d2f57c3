use super::*;

fn param(name: &'static str, ty: CType) -> Param {
    Param { name, doc: "", ty }
}

fn function(params: Vec<Param>, ret: Option<CType>) -> Function {
    Function {
        name: "change",
        symbol: "space_thing_change",
        doc: "",
        method: true,
        is_async: true,
        throws: true,
        params,
        ret,
        outs: vec![],
    }
}

fn namespace() -> Namespace {
    let kind = Kind::Enum { flags: true, error: false, members: vec![] };
    Namespace {
        name: "Space",
        constants: vec![],
        items: vec![Item { name: "SpaceHow", prefix: "space_how", doc: "", kind }],
    }
}

fn string() -> CType {
    CType::new("const gchar*", "")
}

#[test]
fn trailing_parameters_with_defaults_are_optional() {
    let space = namespace();
    let f = function(
        vec![
            param("name", string().nullable()),
            param("id", CType::new("guint", "")),
            param("text", string().nullable()),
            param("keys", CType::new("guint", "").const_array("n_keys")),
            param("n_keys", CType::new("gsize", "")),
            param("flags", CType::new("SpaceHow", "")),
        ],
        None,
    );
    let call = Call::of(&space, &f);
    let said: Vec<_> = call.arguments.iter().map(|a| (a.name, a.optional)).collect();
    assert_eq!(said, [("name", false), ("id", false), ("text", true), ("keys", true), ("flags", true)]);
    assert_eq!(call.required(), 2);
    assert!(call.needs_override());
}

#[test]
fn lengths_and_callback_data_are_hidden() {
    let space = namespace();
    let mut f = function(
        vec![
            param(
                "progress",
                CType::new("GFileProgressCallback", "(scope call) (closure progress_data)").nullable(),
            ),
            param("progress_data", CType::new("gpointer", "(closure)")),
        ],
        Some(CType::new("guint64", "").array("n_values")),
    );
    f.outs =
        vec![param("n_values", CType::new("gsize*", "(out)")), param("rest", CType::new("gint", "").out())];
    let call = Call::of(&space, &f);
    assert_eq!(call.arguments.len(), 1, "{:?}", call.arguments.iter().map(|a| a.name).collect::<Vec<_>>());
    let shapes: Vec<_> = call.results.iter().map(|r| r.shape.clone()).collect();
    assert_eq!(shapes, [Shape::Array(Box::new(Shape::Integer)), Shape::Integer]);
}

#[test]
fn only_vardicts_are_dictionaries() {
    let space = namespace();
    let variant = |ty| CType::new("GVariant*", "").variant(ty);
    let f = function(vec![param("values", variant("a{sv}"))], Some(variant("(uu)")));
    let call = Call::of(&space, &f);
    assert_eq!(call.arguments[0].value.shape, Shape::Dictionary);
    assert_eq!(call.results[0].shape, Shape::Type("GLib", "Variant".into()));
    assert_eq!(call.dictionaries(), [] as [usize; 0]);
    let f = function(vec![], Some(variant("a{sv}").nullable()));
    let call = Call::of(&space, &f);
    assert_eq!(call.dictionaries(), [0]);
    assert!(call.results[0].nullable);
}

#[test]
fn a_summary_has_no_links() {
    let doc = "Opens it, as\n[`Thing::open`] does with [`FAST`](space::How::FAST) [set].\n\nMore.";
    assert_eq!(summary(doc), "Opens it, as `Thing.open` does with `FAST` [set].");
}

#[test]
fn error_codes_have_the_names_of_programs() {
    assert_eq!(
        summary("Fails with [`ErrorCode::NoDomain`], or [`ErrorCode::XmlError`](x)."),
        "Fails with `Error.NO_DOMAIN`, or `Error.XML_ERROR`."
    );
}
