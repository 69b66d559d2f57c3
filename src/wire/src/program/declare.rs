//! Macro that declares the procedures of a program.
//!
//! Called by each generated program, with one line per procedure. A line makes its number in the enum, its table
//! entry, its type with [`Call`](crate::program::Call) or [`Event`](crate::program::Event), and its codecs.

/// Declares a program. Procedures are in order of number from 1, without gaps.
macro_rules! procedures {
    ($program:literal, $program_number:literal, $version:literal;
     $( $kind:ident $name:ident = $number:literal, $wire:literal: $sent:ty => $answer:ty
        $(, $fact:ident($($value:expr),*))*; )*
    ) => {
        /// This program.
        pub static PROGRAM: $crate::program::Program = $crate::program::Program {
            name: $program, number: $program_number, version: $version, procedures: &PROCEDURES,
        };

        /// Procedure table, in order of number from 1.
        pub static PROCEDURES: [$crate::program::ProcedureInfo; Procedure::ALL.len()] = [
            $( $crate::program::procedures!(@info $kind $number, $wire) $( .$fact($($value),*) )*, )*
        ];

        static BODY_CODECS: [$crate::program::BodyCodecs; Procedure::ALL.len()] =
            [ $( $crate::program::BodyCodecs::of::<$sent, $answer>(), )* ];

        /// The procedures of this program.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(i32)]
        pub enum Procedure { $( #[doc = concat!("`", $wire, "`")] $name = $number, )* }

        impl Procedure {
            /// All procedures, in order of number from 1.
            pub const ALL: &'static [Procedure] = &[ $( Procedure::$name, )* ];

            /// Returns the procedure of a number.
            pub fn from_number(number: i32) -> Option<Self> {
                Self::ALL.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
            }

            /// Returns its number.
            pub fn number(self) -> i32 {
                self as i32
            }

            /// Returns its table entry.
            pub fn info(self) -> &'static $crate::program::ProcedureInfo {
                &PROCEDURES[self as usize - 1]
            }

            /// Returns its codecs, for callers without its types: tests, protocol dumps.
            pub fn body_codecs(self) -> &'static $crate::program::BodyCodecs {
                &BODY_CODECS[self as usize - 1]
            }
        }

        /// Calls of this program by number: see [`CallOf`].
        #[derive(Debug)]
        pub enum Calls {}

        /// Type of the call of a number.
        pub type CallOf<const NUMBER: u32> = <Calls as $crate::program::Numbered<NUMBER>>::Call;

        /// Procedures as types.
        pub mod procedure {
            #[allow(unused_imports)]
            use super::*;
            $( $crate::program::procedures!(@type $kind $name, $number, $wire, $sent, $answer); )*
        }
    };
    (@info call $number:literal, $wire:literal) => {
        $crate::program::ProcedureInfo::new($crate::program::Kind::Call, $number, $wire)
    };
    (@info event $number:literal, $wire:literal) => {
        $crate::program::ProcedureInfo::new($crate::program::Kind::Event, $number, $wire)
    };
    (@type call $name:ident, $number:literal, $wire:literal, $args:ty, $ret:ty) => {
        #[doc = concat!("Call `", $wire, "`.")]
        #[derive(Debug)]
        pub enum $name {}

        impl $crate::program::Numbered<$number> for Calls {
            type Call = $name;
        }

        impl $crate::program::Call for $name {
            type Args = $args;
            type Ret = $ret;
            const PROGRAM: &'static $crate::program::Program = &PROGRAM;
            const INFO: &'static $crate::program::ProcedureInfo = &PROCEDURES[Procedure::$name as usize - 1];
        }
    };
    (@type event $name:ident, $number:literal, $wire:literal, $message:ty, $none:ty) => {
        #[doc = concat!("Event `", $wire, "`.")]
        #[derive(Debug)]
        pub enum $name {}

        impl $crate::program::Event for $name {
            type Message = $message;
            const PROGRAM: &'static $crate::program::Program = &PROGRAM;
            const INFO: &'static $crate::program::ProcedureInfo = &PROCEDURES[Procedure::$name as usize - 1];
        }
    };
}

pub(crate) use procedures;
