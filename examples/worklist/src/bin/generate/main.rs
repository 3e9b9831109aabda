//! Writes a synthetic book: a commune of Kon Tum, one year of reports up to the last hour before Tết 2026; or its register of
//! children of whom nothing is reported.
//!
//! `cargo run -p worklist --bin generate [SEED] > examples/worklist/reports.jsonl`
//! `cargo run -p worklist --bin generate registry [SEED] > examples/worklist/registry.jsonl`
//!
//! Every child, name and event is invented. The same seed writes the same bytes, on every machine and with every
//! version of the compiler, which is why the random numbers are written out here (SplitMix64): the random-number crates
//! keep the right to change what a seed gives.
#![allow(clippy::print_stdout, reason = "a program's output")]

mod registry;
mod routine;
mod stories;

use std::collections::BTreeMap;
use std::process::ExitCode;

use checho::facts;
use checho::law::{FactId, StepId, Words};
use checho::model::{
    Answer, Assessment, AssessmentForm, Born, Channel, Child, Claim, Event, Informant, InformantIs, Locality, Rating,
    Report, Sex, Source, Value,
};
use checho::time::{CalendarDays, Date, Moment, TimeError, TimeOfDay};
use worklist::book::Entry;

type Made<T> = Result<T, TimeError>;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).peekable();
    let registry = arguments.next_if(|argument| argument == "registry").is_some();
    let Ok(seed) = arguments.next().map_or(Ok(2026), |seed| seed.parse()) else {
        eprintln!("usage: generate [registry] [SEED], a whole number");
        return ExitCode::from(2);
    };
    let entries = if registry { registry::written(seed) } else { Book::written(seed).map(Book::entries) };
    match entries.map_err(|error| error.to_string()).and_then(|entries| lines(&entries)) {
        Ok(lines) => {
            print!("{lines}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// One JSON object a line.
fn lines(entries: &[Entry]) -> Result<String, String> {
    let mut text = String::new();
    for entry in entries {
        text.push_str(&serde_json::to_string(entry).map_err(|error| error.to_string())?);
        text.push('\n');
    }
    Ok(text)
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number in `from..=to`.
    fn between(&mut self, from: u16, to: u16) -> u16 {
        let span = u64::from(to.saturating_sub(from)).saturating_add(1);
        let offset = self.next().checked_rem(span).unwrap_or_default();
        from.saturating_add(u16::try_from(offset).unwrap_or_default())
    }

    fn one_in(&mut self, n: u16) -> bool {
        self.between(1, n) == 1
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let last = u16::try_from(from.len()).ok()?.checked_sub(1)?;
        from.get(usize::from(self.between(0, last)))
    }
}

const NOW: &str = "2026-02-13 17:00";

/// A moment of Viet Nam's clocks, as `2026-02-13 16:30`.
fn at(text: &str) -> Made<Moment> {
    format!("{}:00+07:00", text.replacen(' ', "T", 1)).parse()
}

/// So many days later at this hour, on the next weekday: where the office does its paper.
fn office(from: Moment, days: u16, hour: u32, minute: u32) -> Made<Moment> {
    let mut day = from.date().checked_add_days(CalendarDays(days))?;
    while day.is_weekend() {
        day = day.next()?;
    }
    Ok(Moment::at(day, TimeOfDay::new(hour, minute, 0)?))
}

/// The same ward before and after 1 July 2025: a code is a place only together with a date.
fn ward(on: Date) -> Made<Locality> {
    let merged = on >= Date::new(2025, 7, 1)?;
    Ok(Locality { province: Some(if merged { "51" } else { "62" }.to_owned()), commune: Some("23293".to_owned()) })
}

/// One child's file, in the order in which it was written.
#[derive(Default)]
struct File {
    child: Option<Child>,
    place: Option<Locality>,
    entries: Vec<Entry>,
}

impl File {
    fn of(child: Child) -> Self {
        Self { child: Some(child), ..Self::default() }
    }

    /// The next line; the place stands on it when it is new.
    fn entry(&mut self, at: Moment) -> Made<Entry> {
        let place = Some(ward(at.date())?);
        let moved = place != self.place;
        self.place.clone_from(&place);
        Ok(Entry { child: self.child.take(), place: place.filter(|_| moved), ..Entry::default() })
    }

    /// A report; what else form 01 asks may be filled in by the caller.
    fn report(&mut self, when: &str, place: &str, from: InformantIs, yes: &[FactId], no: &[FactId]) -> Made<&mut Self> {
        let received = at(when)?;
        let mut entry = self.entry(received)?;
        entry.reports.push(Report {
            channel: Some(Channel::InPerson),
            informant: Informant { is: from, ..Informant::default() },
            claims: claims(yes, no),
            ..Report::new(received, place)
        });
        self.entries.push(entry);
        Ok(self)
    }

    /// Completes the newest report.
    fn with(&mut self, complete: impl FnOnce(&mut Report)) -> &mut Self {
        if let Some(report) = self.entries.last_mut().and_then(|entry| entry.reports.last_mut()) {
            complete(report);
        }
        self
    }

    /// A rating form: one letter a row, H, M or L, block a before block b.
    fn assess(
        &mut self,
        form: AssessmentForm,
        when: Moment,
        rows: &str,
        yes: &[FactId],
        no: &[FactId],
    ) -> Made<&mut Self> {
        let (a, b) = form.rows();
        let ratings = a.iter().chain(b).zip(rows.chars()).map(|(row, letter)| {
            let rating = match letter {
                'H' => Rating::High,
                'M' => Rating::Medium,
                _ => Rating::Low,
            };
            ((*row).to_owned(), rating)
        });
        let ratings: BTreeMap<String, Rating> = ratings.collect();
        let mut entry = self.entry(when)?;
        entry.assessments.push(Assessment { form, at: when, ratings, findings: claims(yes, no) });
        self.entries.push(entry);
        Ok(self)
    }

    fn answer(&mut self, when: &str, source: Source, yes: &[FactId], no: &[FactId]) -> Made<&mut Self> {
        let at = at(when)?;
        let mut entry = self.entry(at)?;
        let answers = claims(yes, no).into_iter().map(|c| Answer { fact: c.fact, value: c.value, source, at });
        entry.answers.extend(answers);
        self.entries.push(entry);
        Ok(self)
    }

    /// Steps, in order; what was done on one day is written on one line.
    fn steps(&mut self, steps: &[(&str, &str)]) -> Made<&mut Self> {
        for (step, when) in steps {
            self.step(step, at(when)?)?;
        }
        Ok(self)
    }

    fn step(&mut self, step: &str, when: Moment) -> Made<()> {
        let event = Event { step: StepId::from(step), at: when };
        let open =
            self.entries.last_mut().filter(|e| e.events.last().is_some_and(|last| last.at.date() == when.date()));
        if let Some(entry) = open {
            entry.events.push(event);
        } else {
            let mut entry = self.entry(when)?;
            entry.events.push(event);
            self.entries.push(entry);
        }
        Ok(())
    }
}

fn claims(yes: &[FactId], no: &[FactId]) -> Vec<Claim> {
    let said = |value| move |fact: &FactId| Claim { fact: fact.clone(), value };
    yes.iter().map(said(Value::Yes)).chain(no.iter().map(said(Value::No))).collect()
}

fn child(name: &str, sex: Sex, born: Option<Born>) -> Child {
    Child { name: Some(Words::new(name)), sex: Some(sex), born, ..Child::default() }
}

/// Born on a day, or in a year, by the papers.
fn by_record(date: &str) -> Made<Option<Born>> {
    Ok(Some(Born::Dated { date: date.parse()?, source: Source::Record }))
}

fn estimated(from: u16, to: u16, on: &str, source: Source) -> Made<Option<Born>> {
    Ok(Some(Born::Aged { from, to, on: on.parse()?, source }))
}

/// What an officer rules out who finds no harm and no threat.
const NO_HARM: [FactId; 5] = [
    facts::HARM_PRESENT_OR_THREATENED,
    facts::HARM_DOER_ACCESS_OFTEN,
    facts::SEXUAL_ABUSE_SUSPECTED,
    facts::TRAFFICKING_SUSPECTED,
    facts::RUNAWAY_HOMELESS,
];

/// What an officer rules out who finds harm by somebody outside the home that is not serious.
const NOT_SERIOUS: [FactId; 9] = [
    facts::SERIOUS_HARM_NOW,
    facts::SERIOUS_HARM_THREATENED,
    facts::HARM_DOER_IS_PARENT_OR_CARER,
    facts::INSTITUTION_ABUSE,
    facts::NO_WILLING_PROTECTOR,
    facts::HARM_DOER_ACCESS_OFTEN,
    facts::SEXUAL_ABUSE_SUSPECTED,
    facts::TRAFFICKING_SUSPECTED,
    facts::RUNAWAY_HOMELESS,
];

/// The five findings that form 06 needs before a plan may end.
const STABLE: [FactId; 5] = [
    facts::NO_FURTHER_ABUSE_RISK,
    facts::PHYSICAL_STABLE,
    facts::PSYCHOLOGICAL_STABLE,
    facts::COGNITIVE_STABLE,
    facts::EMOTIONAL_STABLE,
];

/// All files, not yet numbered.
struct Book {
    random: Random,
    files: Vec<File>,
}

impl Book {
    fn written(seed: u64) -> Made<Self> {
        let mut book = Self { random: Random(seed), files: Vec::new() };
        book.tell()?;
        for _ in 0..38 {
            book.routine()?;
        }
        Ok(book)
    }

    /// The book in the order in which it was written; files are numbered as they were opened.
    fn entries(mut self) -> Vec<Entry> {
        let first = |file: &File| file.entries.iter().filter_map(Entry::begins).min();
        self.files.sort_by_key(first);
        let mut numbers: BTreeMap<i32, u16> = BTreeMap::new();
        let mut entries = Vec::new();
        for file in self.files {
            let Some(year) = first(&file).map(|first| first.date().year()) else { continue };
            let number = numbers.entry(year).or_default();
            *number = number.saturating_add(1);
            let reference = format!("KT-{year}-{number:03}");
            entries.extend(file.entries.into_iter().map(|entry| Entry { reference: reference.clone(), ..entry }));
        }
        entries.sort_by_key(Entry::begins);
        entries
    }

    fn open(&mut self, child: Child, story: impl FnOnce(&mut File) -> Made<()>) -> Made<()> {
        let mut file = File::of(child);
        story(&mut file)?;
        self.files.push(file);
        Ok(())
    }
}
