//! The clock and the timers a guest sees.

use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Says what a guest's clock starts from.
    pub enum ClockOffset: "clock offset" {
        Utc = "utc",
        Localtime = "localtime",
        Timezone = "timezone",
        Variable = "variable",
        Absolute = "absolute",
    }
}

bind! {
    /// Describes the clock a guest sees.
    pub struct Clock {
        /// Says what it starts from.
        pub offset: ClockOffset = attr_or_default("offset"),
        /// Holds what is added to it: seconds, or `reset`.
        pub adjustment: Option<String> = attr("adjustment"),
        /// Says what a variable offset counts from: `utc` or `localtime`.
        pub basis: Option<String> = attr("basis"),
        /// Names the time zone.
        pub timezone: Option<String> = attr("timezone"),
        /// Lists the guest's timers.
        pub timers: Vec<Timer> = children("timer"),
    }
}

bind! {
    /// Describes one of a guest's timers.
    pub struct Timer {
        /// Names it: `rtc`, `pit`, `hpet`, `tsc`, `kvmclock`, `hypervclock` …
        pub name: String = required("name"),
        /// Says what happens when ticks are missed: `delay`, `catchup`, `merge` or `discard`.
        pub tickpolicy: Option<String> = attr("tickpolicy"),
        /// Says whether the guest has it.
        pub present: Option<bool> = attr("present"),
    }
}
