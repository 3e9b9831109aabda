use super::*;
use FaultCode::{Duplicate, WrongValue};

#[test]
fn a_year_stands_once_and_none_is_left_out() {
    let year = "\n[[year]]\nyear = 2026\nstatus = \"computed\"\nsources = []\ncertainty = \"text\"\n";
    added("calendar.toml", year, "[[year]]", Duplicate, "one entry");
    Folder::national()
        .plus("calendar.toml", &year.replace("2026", "2030"))
        .compile()
        .unwrap_err()
        .iter()
        .for_each(|fault| assert_eq!((fault.code, fault.path.as_str()), (WrongValue, "year/2027"), "{fault:?}"));
    Folder::national().plus("calendar.toml", &year.replace("2026", "2029")).refused(
        "calendar.toml",
        "[[year]]\nyear = 2027",
        WrongValue,
        "2028",
    );
    Folder::national().plus("calendar.toml", &year.replace("2026", "1800")).refused(
        "calendar.toml",
        "year = 1800",
        WrongValue,
        "1900",
    );
}

#[test]
fn days_lie_in_the_years_and_end_after_they_begin() {
    Folder::national().with("calendar.toml", "to = 2026-02-22", "to = 2026-02-13").refused(
        "calendar.toml",
        "[[holiday]]",
        WrongValue,
        "[[year]] or mend the dates",
    );
    Folder::national()
        .with("calendar.toml", "from = 2026-02-14\nto = 2026-02-22", "from = 2025-02-14\nto = 2025-02-22")
        .refused("calendar.toml", "[[holiday]]", WrongValue, "[[year]] or mend the dates");
    Folder::national().with("calendar.toml", "date = 2026-08-22", "date = 2028-08-26").refused(
        "calendar.toml",
        "[[worked]]",
        WrongValue,
        "[[year]] or mend the dates",
    );
}

#[test]
fn a_worked_day_is_a_free_weekend_day_for_a_weekday() {
    for (from, to) in
        [("date = 2026-08-22", "date = 2026-08-21"), ("instead_of = 2026-08-31", "instead_of = 2026-08-30")]
    {
        Folder::national().with("calendar.toml", from, to).refused(
            "calendar.toml",
            "[[worked]]",
            WrongValue,
            "mend date",
        );
    }
    Folder::national().with("calendar.toml", "date = 2026-08-22", "date = 2026-02-21").refused(
        "calendar.toml",
        "[[worked]]",
        WrongValue,
        "holiday",
    );
}
