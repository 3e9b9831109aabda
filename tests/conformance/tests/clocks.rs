//! Clocks: a limit counted from a moment with the national calendar.

use std::error::Error;

use checho::Law;
use checho::time::due;
use conformance::{Clock, Failures, LAYERS, Laws, read, tests};

#[test]
fn every_clock_ends_when_the_law_says() -> Result<(), Box<dyn Error>> {
    let law = Law::national()?;
    let mut laws = Laws::default();
    let all = laws.with(&LAYERS.map(str::to_owned))?;
    let mut failures = Failures::default();
    for clock in read::<Clock>(&tests().join("vectors/clocks.json"))? {
        if clock.cite.is_empty() || clock.why.trim().is_empty() {
            failures.add(&clock.id, ["no citation or no reason".to_owned()]);
        }
        let instruments = clock.cite.iter().map(|cite| &cite.instrument).filter(|id| all.instrument(id).is_none());
        failures.add(&clock.id, instruments.map(|id| format!("cites {id}, which no pack lists")));
        match due(clock.start, &clock.limit, law.calendar()) {
            Ok(counted) => {
                let at = |moment: Option<checho::time::Moment>| moment.map_or("none".to_owned(), |m| m.to_string());
                if counted.at != clock.due {
                    failures.add(&clock.id, [format!("due {}, expected {}", at(counted.at), at(clock.due))]);
                }
                if counted.provisional != clock.provisional {
                    failures.add(&clock.id, [format!("provisional is {}", counted.provisional)]);
                }
            }
            Err(error) => failures.add(&clock.id, [format!("not counted: {error}")]),
        }
    }
    failures.into_result()
}
