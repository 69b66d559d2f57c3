//! Edge cases of the codec: limits, padding, optional values, characters, invalid UTF-8.

use virgo_wire::remote::{self, TypedParamValue};
use virgo_wire::xdr::{DecodeProblem, EncodeProblem, FixedChars, Reader, from_bytes, to_bytes};

#[test]
fn lengths_are_checked_against_limit_and_remaining_bytes() {
    // A list of domains has at most 16384 elements of at least 24 bytes.
    let over = [0, 0, 0x40, 1];
    let error = from_bytes::<remote::ConnectListAllDomainsRet>(&over).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::TooMany { count: 16385, max: 16384 });
    let short = [0, 0, 0x40, 0, 0, 0, 0, 0];
    let error = from_bytes::<remote::ConnectListAllDomainsRet>(&short).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::Truncated { needed: 16384 * 24, left: 4 });
    assert_eq!((error.offset(), error.to_string().starts_with("domains: ")), (0, true));
    let long = remote::ConnectListAllDomainsRet { domains: vec![Default::default(); 16385], ret: 0 };
    let error = to_bytes(&long).unwrap_err();
    assert_eq!(*error.problem(), EncodeProblem::TooMany { count: 16385, max: 16384 });
    assert_eq!(error.to_string(), "domains: 16385 elements, at most 16384 can be sent");
}

#[test]
fn errors_have_field_and_offset() {
    let record = remote::DomainStatsRecord {
        params: vec![remote::TypedParam { field: "a\0b".to_owned(), value: TypedParamValue::Int(1) }],
        ..Default::default()
    };
    let stats = remote::ConnectGetAllDomainStatsRet { ret_stats: vec![record] };
    assert_eq!(
        to_bytes(&stats).unwrap_err().to_string(),
        "ret_stats.params.field: text with a NUL character cannot be sent"
    );
}

#[test]
fn optional_values_start_with_0_or_1() {
    assert_eq!(from_bytes::<Option<u32>>(&[0, 0, 0, 0]).unwrap(), None);
    assert_eq!(from_bytes::<Option<u32>>(&[0, 0, 0, 1, 0, 0, 0, 9]).unwrap(), Some(9));
    let error = from_bytes::<Option<u32>>(&[0, 0, 0, 2, 0, 0, 0, 9]).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::NotBoolean { word: 2 });
}

#[test]
fn unknown_discriminants_are_errors_and_unknown_enum_values_are_not() {
    let error = from_bytes::<TypedParamValue>(&[0, 0, 0, 8, 0, 0, 0, 0]).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::UnknownArm { number: 8 });
    let list = from_bytes::<remote::AuthListRet>(&[0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 9]).unwrap();
    assert_eq!(list.types, [remote::AuthType::Polkit, remote::AuthType::Other(9)]);
}

#[test]
fn strings_are_padded_and_contain_no_nul() {
    assert_eq!(to_bytes(&"é".to_owned()).unwrap(), [0, 0, 0, 2, 0xc3, 0xa9, 0, 0]);
    // The content of padding is not checked.
    assert_eq!(from_bytes::<String>(&[0, 0, 0, 1, b'a', 1, 2, 3]).unwrap(), "a");
    assert_eq!(from_bytes::<String>(&[0, 0, 0, 1, 0xff, 0, 0, 0]).unwrap(), "\u{fffd}");
    let error = from_bytes::<String>(&[0, 0, 0, 2, b'a', 0, 0, 0]).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::Nul);
    let error = from_bytes::<String>(&[0, 0, 0, 5, b'a', b'b', b'c', b'd', b'e']).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::Truncated { needed: 8, left: 5 });
    let error = from_bytes::<String>(&[0xff; 4]).unwrap_err();
    assert_eq!(*error.problem(), DecodeProblem::TooMany { count: u32::MAX as usize, max: 4_194_304 });
}

#[test]
fn characters_take_a_word_each() {
    assert_eq!(to_bytes(&FixedChars(*b"a\xff")).unwrap(), [0, 0, 0, b'a', 0xff, 0xff, 0xff, 0xff]);
    // Where `char` is unsigned, the word is not sign-extended.
    assert_eq!(from_bytes::<FixedChars<1>>(&[0, 0, 0, 0xff]).unwrap(), FixedChars([0xff]));
    let info = remote::DomainGetInfoRet { state: 1, nr_virt_cpu: 2, ..Default::default() };
    assert_eq!(to_bytes(&info).unwrap().len(), 4 + 8 + 8 + 4 + 8);
}

#[test]
fn trailing_bytes_are_ignored() {
    let mut reader = Reader::new(&[0, 0, 0, 5, 9, 9]);
    assert_eq!(<u32 as virgo_wire::xdr::Decode>::decode(&mut reader).unwrap(), 5);
    assert_eq!(reader.left(), 2);
    assert_eq!(from_bytes::<u32>(&[0, 0, 0, 5, 9, 9]).unwrap(), 5);
}
