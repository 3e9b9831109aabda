#![no_main]

use std::fmt::{Debug, Display};
use std::str::FromStr;

use checho::time::{Date, Moment, PartialDate, TimeOfDay};
use libfuzzer_sys::fuzz_target;

/// What is read is printed, and the printed form reads back to the same.
fn stable<T: FromStr + Display + PartialEq + Debug>(text: &str) -> Option<T> {
    let read: T = text.parse().ok()?;
    let printed = read.to_string();
    assert_eq!(printed.parse::<T>().ok().as_ref(), Some(&read), "{text} printed as {printed}");
    Some(read)
}

fuzz_target!(|text: &str| {
    if let Some(moment) = stable::<Moment>(text) {
        let (date, time) = moment.civil();
        assert_eq!(Moment::at(date, time), moment);
        assert!(date.start() <= moment);
    }
    if let Some(date) = stable::<Date>(text) {
        assert_eq!(Date::new(date.year(), date.month(), date.day()), Ok(date));
    }
    if let Some(date) = stable::<PartialDate>(text) {
        assert!(date.earliest() <= date.latest());
        if let (Ok(youngest), Ok(oldest)) = (date.youngest_age_on(Date::MAX), date.oldest_age_on(Date::MAX)) {
            assert!(youngest <= oldest);
        }
    }
    stable::<TimeOfDay>(text);
});
