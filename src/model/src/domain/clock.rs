//! Clock and timers of a guest.

use crate::bind::bind;
use crate::value::choices;

choices! {
    /// Base of a guest's clock.
    pub enum ClockOffset: "clock offset" {
        Utc = "utc",
        Localtime = "localtime",
        Timezone = "timezone",
        Variable = "variable",
        Absolute = "absolute",
    }
}

bind! {
    /// Clock a guest sees.
    pub struct Clock {
        /// Base.
        pub offset: ClockOffset = attr_or_default("offset"),
        /// Adjustment: seconds, or `reset`.
        pub adjustment: Option<String> = attr("adjustment"),
        /// Base of a variable offset: `utc` or `localtime`.
        pub basis: Option<String> = attr("basis"),
        /// Name of the time zone.
        pub timezone: Option<String> = attr("timezone"),
        /// The guest's timers.
        pub timers: Vec<Timer> = children("timer"),
    }
}

bind! {
    /// One of a guest's timers.
    pub struct Timer {
        /// Name: `rtc`, `pit`, `hpet`, `tsc`, `kvmclock`, `hypervclock` …
        pub name: String = required("name"),
        /// Policy for missed ticks: `delay`, `catchup`, `merge` or `discard`.
        pub tickpolicy: Option<String> = attr("tickpolicy"),
        /// Whether the guest has it.
        pub present: Option<bool> = attr("present"),
    }
}
