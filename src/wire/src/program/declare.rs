//! The macro that declares the procedures of a program.
//!
//! Called once by each generated program. One line a procedure gives its number in the enum, its entry in the
//! table, its type with [`Call`](crate::program::Call) or [`Event`](crate::program::Event), and its codec.

/// Declares a program and its procedures, which must come in order of number from 1 without gaps.
macro_rules! procedures {
    ($program:literal, $program_number:literal, $version:literal;
     $( $kind:ident $name:ident = $number:literal, $wire:literal: $sent:ty => $answer:ty
        $(, $fact:ident($($value:expr),*))*; )*
    ) => {
        /// This program, as the headers name it.
        pub static PROGRAM: $crate::program::Program = $crate::program::Program {
            name: $program, number: $program_number, version: $version, procedures: &PROCEDURES,
        };

        /// What is known about each procedure, in order of number from 1.
        pub static PROCEDURES: [$crate::program::ProcedureInfo; Procedure::ALL.len()] = [
            $( $crate::program::procedures!(@info $kind $number, $wire) $( .$fact($($value),*) )*, )*
        ];

        static SHAPES: [$crate::program::Shapes; Procedure::ALL.len()] =
            [ $( $crate::program::Shapes::of::<$sent, $answer>(), )* ];

        /// The procedures of this program.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(i32)]
        pub enum Procedure { $( #[doc = concat!("`", $wire, "`")] $name = $number, )* }

        impl Procedure {
            /// All of them, in order of number from 1.
            pub const ALL: &'static [Procedure] = &[ $( Procedure::$name, )* ];

            /// The procedure of this number.
            pub fn from_number(number: i32) -> Option<Self> {
                Self::ALL.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()
            }

            /// Its number.
            pub fn number(self) -> i32 {
                self as i32
            }

            /// What is known about it.
            pub fn info(self) -> &'static $crate::program::ProcedureInfo {
                &PROCEDURES[self as usize - 1]
            }

            /// Its codec, for those who do not know its types: tests, protocol dumps.
            pub fn shapes(self) -> &'static $crate::program::Shapes {
                &SHAPES[self as usize - 1]
            }
        }

        /// The calls of this program, each found by its number: see [`CallOf`].
        #[derive(Debug)]
        pub enum Calls {}

        /// The call of a number, as a type.
        pub type CallOf<const NUMBER: u32> = <Calls as $crate::program::Numbered<NUMBER>>::Call;

        /// Each procedure as a type.
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
        #[doc = concat!("The call `", $wire, "`.")]
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
        #[doc = concat!("The event `", $wire, "`.")]
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
