//! Histories by hand, with expected values counted from the articles.
#![allow(clippy::arithmetic_side_effects, clippy::needless_pass_by_value, reason = "a test may end")]

mod effect;
mod withdrawn;

use std::sync::LazyLock;

use super::*;
use crate::canonical::Digest;
use crate::case::{
    Act, Actor, Answered, CaseError, DeviceKey, Draft, Entry, ErasureRequest, Kind, MemoryKey, PartName, Salt, Salts,
    Target,
};
use crate::law::{Level, Words};
use crate::model::{Answer, Assessment, AssessmentForm, Event as Step, Rating, Report, Source, Value};

static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());

/// 13 March 2026 is a Friday; no holiday is near.
fn at(day: u8, hour: u8, minute: u8) -> Moment {
    format!("2026-03-{day:02}T{hour:02}:{minute:02}:00+07:00").parse().unwrap()
}

struct Party {
    key: MemoryKey,
    role: &'static str,
    institution: &'static str,
    salt: u32,
}

impl Party {
    fn new(seed: u8, role: &'static str, institution: &'static str) -> Self {
        Self { key: MemoryKey::from_seed(&[seed; 32]), role, institution, salt: 0 }
    }

    fn salts(&mut self) -> Salts {
        self.salt += 1;
        let salt = |part: u8| {
            let text = format!("{}{}{part}", self.key.device(), self.salt);
            Salt::new(*Digest::of(text.as_bytes()).bytes())
        };
        Salts { facts: salt(1), identity: salt(2), informant: salt(3) }
    }

    fn actor(&self) -> Actor {
        Actor { role: self.role.into(), institution: self.institution.to_owned(), device: self.key.device() }
    }

    fn record_at(&mut self, case: &mut Case, kind: Kind, happened: Moment, written: Moment, entry: Entry) -> EventId {
        let (draft, salts) = (Draft { kind, actor: self.actor(), happened, written, entry }, self.salts());
        let id = case.record(draft, &salts).unwrap();
        case.sign(id, &self.key).unwrap();
        id
    }

    fn record(&mut self, case: &mut Case, kind: Kind, at: Moment, entry: Entry) -> EventId {
        self.record_at(case, kind, at, at, entry)
    }

    fn act(&mut self, case: &mut Case, kind: Kind, at: Moment) -> EventId {
        self.record(case, kind, at, Entry::Act(Act::default()))
    }

    fn reports(&mut self, case: &mut Case, at: Moment) -> EventId {
        self.record(case, Kind::Report, at, Entry::Report(report(self.role, at)))
    }

    fn answers(&mut self, case: &mut Case, kind: Kind, at: Moment, fact: &str, value: Value) -> EventId {
        let answer = Answer { fact: fact.into(), value, source: Source::Assessed, at };
        self.record(case, kind, at, Entry::Answers(Answered { answers: vec![answer], ..Answered::default() }))
    }

    fn assesses(&mut self, case: &mut Case, at: Moment, harm: Rating, protection: Rating) -> EventId {
        let rows = [("a1", harm), ("a2", harm), ("b1", protection), ("b2", protection)];
        let ratings = rows.map(|(row, rating)| (row.to_owned(), rating)).into();
        let made = Assessment { form: AssessmentForm::Initial, at, ratings, findings: Vec::new() };
        self.record(case, Kind::Assessment, at, Entry::Assessment(made))
    }

    /// Countersigns the heads.
    fn sees(&mut self, case: &mut Case, at: Moment) -> EventId {
        let salts = self.salts();
        let seen = case.countersign(self.actor(), at, &salts).unwrap();
        case.sign(seen.event, &self.key).unwrap();
        seen.event
    }
}

fn report(role: &str, received: Moment) -> Report {
    let claims = r#"[{ "fact": "physical_violence", "value": "yes" }, { "fact": "serious_harm_now", "value": "yes" }]"#;
    serde_json::from_str(&format!(
        r#"{{ "received": "{received}", "receiving_place": "{role}", "category": ["abused"], "claims": {claims} }}"#
    ))
    .unwrap()
}

fn hotline() -> Party {
    Party::new(1, "hotline_111", "hotline:111")
}
fn officer() -> Party {
    Party::new(2, "commune_child_protection_officer", "commune:23293")
}
fn chair() -> Party {
    Party::new(3, "commune_chair", "commune:23293")
}
fn province() -> Party {
    Party::new(4, "provincial_child_body", "province:51")
}

fn account(case: &Case, now: Moment) -> Account {
    case.account(&LAW, now).unwrap()
}

fn of<'a>(account: &'a Account, duty: &str) -> &'a DutyRecord {
    let mut found = account.records.iter().filter(|record| record.duty.as_str() == duty);
    let record = found.next().unwrap_or_else(|| panic!("no record of {duty}"));
    assert!(found.next().is_none(), "{duty} is there twice: {:#?}", account.records);
    record
}

fn asks(account: &Account, kind: SignalKind) -> Option<&Signal> {
    account.signals.iter().find(|signal| signal.signal == kind)
}

/// 111 receives at 8:00 and passes on at 8:10; the commune takes it up at 8:30, does nothing until 22:00.
fn late_measures(witness: bool) -> (Case, EventId, EventId, EventId) {
    let (mut hotline, mut officer, mut chair) = (hotline(), officer(), chair());
    let mut case = Case::new();
    let report = hotline.reports(&mut case, at(13, 8, 0));
    let transfer = hotline.act(&mut case, Kind::Transfer, at(13, 8, 10));
    officer.sees(&mut case, at(13, 8, 30));
    let measures = chair.act(&mut case, Kind::EmergencyMeasures, at(13, 22, 0));
    if witness {
        province().sees(&mut case, at(14, 9, 0));
    }
    (case, report, transfer, measures)
}

/// Decree 56/2017 Arts 26(3), 31(2): 12 hours from receipt end at 20:00; from arrival at the commune (8:10) at 20:10.
#[test]
fn twelve_hours_missed_under_every_reading_and_witnessed_are_late() {
    let (case, report, transfer, measures) = late_measures(true);
    let account = account(&case, at(14, 10, 0));
    let urgent = of(&account, "D5");
    assert_eq!(urgent.state, RecordState::MetLate);
    assert!(urgent.is_breach());
    assert_eq!(urgent.since, Some(at(13, 8, 0)));
    assert!(urgent.opened_by.contains(&report));
    assert_eq!((urgent.act_by, urgent.late_after), (Some(at(13, 20, 0)), Some(at(13, 20, 10))));
    assert_eq!(urgent.late_minutes, Some(110), "22:00 less 20:10");
    let late: Vec<_> = urgent.readings.iter().map(|r| (r.id.as_str(), r.start, r.late_minutes)).collect();
    assert_eq!(late, [("receipt", Some(at(13, 8, 0)), Some(120)), ("commune_receipt", Some(at(13, 8, 10)), Some(110))]);
    let done = urgent.done.as_ref().unwrap();
    let [by] = done.by.as_slice() else { panic!("{done:?}") };
    assert_eq!((done.at, by.event, by.role.as_str()), (at(13, 22, 0), measures, "commune_chair"));
    assert!(by.in_role && by.signed);
    assert_eq!(by.witnessed, Some(at(14, 9, 0)));
    assert_eq!(urgent.institutions, ["commune:23293"]);
    let code = |code: &str| DeskHolder::Institution { code: code.to_owned() };
    let held: Vec<_> = urgent.held.iter().map(|held| (held.holder.clone(), held.minutes)).collect();
    let between = DeskHolder::Between { from: "hotline:111".to_owned() };
    assert_eq!(held, [(code("hotline:111"), 10), (between, 20), (code("commune:23293"), 13 * 60 + 30)]);
    assert_eq!(account.desks.len(), 3);
    assert_eq!(account.desks[0].closed_by, Some(transfer));
    // 31(2) is law, and Law 6(15) forbids what comes not in time: information, with the amount that was read.
    let [consequence] = account.consequences.as_slice() else { panic!("{:?}", account.consequences) };
    assert_eq!(consequence.id, "refusing_intervention");
    assert!(consequence.duties.contains(&"D5".into()));
    assert!(consequence.information.en.contains("Information"));
}

#[test]
fn late_without_a_witness_says_so_and_counts_for_nothing() {
    let (case, ..) = late_measures(false);
    let account = account(&case, at(14, 10, 0));
    let urgent = of(&account, "D5");
    assert_eq!(urgent.state, RecordState::MomentNotWitnessed, "the chair's own institution saw nothing for others");
    assert_eq!(urgent.late_minutes, Some(110));
    assert!(urgent.done.as_ref().unwrap().by[0].witnessed.is_none());
    assert!(account.breaches().all(|record| record.duty.as_str() != "D5"));
    assert!(account.consequences.iter().all(|consequence| !consequence.duties.contains(&"D5".into())));
}

#[test]
fn a_deed_in_time_that_was_written_down_when_nobody_could_see_it_any_more_is_not_simply_met() {
    let told = |written: Moment| {
        let (mut hotline, mut officer, mut chair) = (hotline(), officer(), chair());
        let mut case = Case::new();
        hotline.reports(&mut case, at(13, 8, 0));
        hotline.act(&mut case, Kind::Transfer, at(13, 8, 10));
        officer.sees(&mut case, at(13, 8, 30));
        chair.record_at(&mut case, Kind::EmergencyMeasures, at(13, 10, 0), written, Entry::Act(Act::default()));
        province().sees(&mut case, at(15, 9, 0));
        let account = account(&case, at(15, 10, 0));
        let urgent = of(&account, "D5").clone();
        (urgent.state, urgent.done.unwrap().at, account.breaches().any(|record| record.duty.as_str() == "D5"))
    };
    // Twelve hours from 08:00; by arrival, until 20:10. On paper first, into the file the same evening: met.
    assert_eq!(told(at(13, 20, 0)), (RecordState::Met, at(13, 10, 0), false));
    assert_eq!(told(at(13, 20, 10)), (RecordState::Met, at(13, 10, 0), false));
    // After every reading has run out it is a word about the past: no breach, and not met.
    assert_eq!(told(at(13, 20, 11)), (RecordState::MomentNotWitnessed, at(13, 10, 0), false));
    assert_eq!(told(at(14, 22, 0)), (RecordState::MomentNotWitnessed, at(13, 10, 0), false));
}

#[test]
fn between_two_readings_the_start_is_disputed() {
    let (mut hotline, mut officer, mut chair) = (hotline(), officer(), chair());
    let mut case = Case::new();
    hotline.reports(&mut case, at(13, 8, 0));
    hotline.act(&mut case, Kind::Transfer, at(13, 14, 0));
    officer.sees(&mut case, at(13, 14, 5));
    chair.act(&mut case, Kind::EmergencyMeasures, at(13, 21, 0));
    province().sees(&mut case, at(14, 9, 0));
    let account = account(&case, at(14, 10, 0));
    let urgent = of(&account, "D5");
    // From receipt 20:00, from arrival 02:00 the next day: nobody is late under both.
    assert_eq!(urgent.state, RecordState::StartDisputed);
    assert_eq!(urgent.late_minutes, None);
    let late: Vec<_> = urgent.readings.iter().map(|reading| reading.late_minutes).collect();
    assert_eq!(late, [Some(60), None]);
}

#[test]
fn what_is_not_done_is_missed_from_a_witnessed_start() {
    let (mut hotline, mut officer) = (hotline(), officer());
    let mut case = Case::new();
    hotline.reports(&mut case, at(13, 8, 0));
    hotline.act(&mut case, Kind::Transfer, at(13, 8, 10));
    assert_eq!(
        of(&account(&case, at(13, 20, 10)), "D5").state,
        RecordState::StartDisputed,
        "at that very moment in time"
    );
    assert_eq!(of(&account(&case, at(13, 20, 11)), "D5").state, RecordState::MomentNotWitnessed);
    officer.sees(&mut case, at(13, 8, 30));
    let open = account(&case, at(13, 19, 0));
    assert_eq!(of(&open, "D5").state, RecordState::Open);
    assert_eq!(of(&open, "D5").institutions, ["commune:23293"]);
    let late = account(&case, at(13, 21, 10));
    assert_eq!((of(&late, "D5").state, of(&late, "D5").late_minutes), (RecordState::Missed, Some(60)));
    // Who else had to see to it (Art. 26(2)-(3)): the chair's order and the assessment, inside the same 12 hours.
    assert_eq!((of(&late, "E10").state, of(&late, "E10").late_minutes), (RecordState::Missed, Some(60)));
    assert_eq!(of(&late, "D3").state, RecordState::Met, "passed on");
}

/// Three communes: the second holds it for ten hours.
#[test]
fn a_delay_is_laid_where_the_time_went() {
    let mut a = Party::new(11, "commune_committee", "commune:00001");
    let mut b = Party::new(12, "commune_child_protection_officer", "commune:00002");
    let mut c = Party::new(13, "commune_chair", "commune:00003");
    let mut case = Case::new();
    let report = a.reports(&mut case, at(13, 6, 0));
    let first = a.act(&mut case, Kind::Transfer, at(13, 6, 30));
    b.sees(&mut case, at(13, 7, 0));
    let second = b.act(&mut case, Kind::Transfer, at(13, 17, 0));
    let taken = c.sees(&mut case, at(13, 17, 30));
    c.act(&mut case, Kind::EmergencyMeasures, at(13, 19, 30));
    province().sees(&mut case, at(14, 8, 0));
    let account = account(&case, at(14, 9, 0));
    let code = |code: &str| DeskHolder::Institution { code: code.to_owned() };
    let from = |code: &str| DeskHolder::Between { from: code.to_owned() };
    let desks: Vec<_> = account.desks.iter().map(|desk| (desk.holder.clone(), desk.minutes)).collect();
    assert_eq!(
        desks,
        [
            (code("commune:00001"), 30),
            (from("commune:00001"), 30),
            (code("commune:00002"), 600),
            (from("commune:00002"), 30),
            (code("commune:00003"), 15 * 60 + 30),
        ]
    );
    assert_eq!(account.desks[2].closed_by, Some(second));
    assert_eq!(account.desks[4].opened_by, taken);
    assert_eq!((account.desks[0].opened_by, account.desks[1].opened_by), (report, first));
    let urgent = of(&account, "D5");
    // 6:00 + 12 h, done 19:30: late from receipt at the first commune (which has the report by 26(1)) under both readings.
    assert_eq!(urgent.state, RecordState::MetLate);
    assert_eq!(urgent.late_minutes, Some(90));
    assert_eq!(urgent.institutions, ["commune:00003"], "there it lay at 18:00");
    let second = urgent.held.iter().find(|held| held.holder == code("commune:00002")).unwrap();
    assert_eq!(second.minutes, 600, "and there most of the time went");
    let report = DelayReport::of(&[("1".to_owned(), account)], None);
    let b = report.by_institution.iter().find(|i| i.institution.as_deref() == Some("commune:00002")).unwrap();
    assert_eq!(b.held.unwrap().worst_minutes, 600);
    let lead = &report.leads[b.held.unwrap().worst as usize];
    assert!(lead.state.is_late() && !lead.events.is_empty());
}

#[test]
fn an_act_with_an_impossible_moment_meets_nothing() {
    let (mut hotline, mut officer, mut chair) = (hotline(), officer(), chair());
    let mut case = Case::new();
    hotline.reports(&mut case, at(13, 8, 0));
    hotline.act(&mut case, Kind::Transfer, at(13, 8, 10));
    officer.sees(&mut case, at(13, 21, 0));
    // Knows the checkpoint of 21:00, and claims 9:00.
    chair.act(&mut case, Kind::EmergencyMeasures, at(13, 9, 0));
    let account = account(&case, at(13, 22, 10));
    let urgent = of(&account, "D5");
    assert_eq!((urgent.state, urgent.done.is_none()), (RecordState::Missed, true));
}

/// A danger ruled out at hour 20 leaves the miss of hour 12 on record.
#[test]
fn what_ceased_to_be_owed_after_its_moment_stays() {
    let (mut hotline, mut officer) = (hotline(), officer());
    let mut case = Case::new();
    hotline.reports(&mut case, at(13, 8, 0));
    hotline.act(&mut case, Kind::Transfer, at(13, 8, 10));
    officer.sees(&mut case, at(13, 8, 30));
    let mut ruled_out = None;
    for fact in LAW.entries(|pack| &pack.fact) {
        let grave = fact.polarity != crate::law::Polarity::Protection;
        let value = if grave { Value::No } else { Value::Yes };
        ruled_out = Some(officer.answers(&mut case, Kind::Answers, at(14, 4, 0), fact.id.as_str(), value));
    }
    let folded = case.situation(&LAW, at(14, 5, 0));
    let decision = folded.decide(&LAW).unwrap();
    assert!(!decision.acting.emergency, "all of it is ruled out");
    assert!(decision.duties.iter().all(|duty| duty.id.as_str() != "D5"), "nothing is owed any more");
    let account = account(&case, at(14, 5, 0));
    let urgent = of(&account, "D5");
    assert_eq!(urgent.state, RecordState::Missed);
    let ended = urgent.ended.as_ref().unwrap();
    assert_eq!(ended.at, at(14, 4, 0));
    assert!(ended.by.contains(&ruled_out.unwrap()));
    assert_eq!(urgent.late_minutes, Some(7 * 60 + 50), "from 20:10 to 4:00");
}

#[test]
fn nobody_erases_while_a_duty_is_open_or_in_breach() {
    let (case, report, ..) = late_measures(true);
    let request = |desk: &Party, now| ErasureRequest {
        targets: vec![Target { event: report, part: PartName::Facts }],
        ground: "law-91-2025 14".parse().unwrap(),
        reason: Words::new("hết thời hạn lưu"),
        actor: desk.actor(),
        at: now,
    };
    for mut desk in [chair(), officer(), Party::new(9, "commune_committee", "commune:23293")] {
        let mut case = case.clone();
        let salts = desk.salts();
        let refused = case.erase(&LAW, request(&desk, at(14, 10, 0)), &salts).unwrap_err();
        let EraseError::Case(CaseError::ActorInBreach { duties }) = refused else { panic!("{refused:?}") };
        assert!(duties.contains(&"D5".into()), "{duties:?}");
    }
    let mut archive = Party::new(8, "archive", "archive:51");
    let mut case = case;
    let salts = archive.salts();
    let refused = case.erase(&LAW, request(&archive, at(14, 10, 0)), &salts).unwrap_err();
    let EraseError::Case(CaseError::DutyOpen { duties }) = refused else { panic!("{refused:?}") };
    assert!(duties.contains(&"D4".into()) && !duties.contains(&"D5".into()), "{duties:?}");
    assert!(!duties.contains(&"E3".into()), "confidentiality is never met and hinders nothing");
}

/// A case in which everything owed was done in time can be erased from, by whoever did none of it late.
#[test]
fn when_everything_was_done_erasing_is_possible() {
    let (mut officer, mut archive) = (officer(), Party::new(8, "archive", "archive:51"));
    let mut case = Case::new();
    let mut bare = report("commune_committee", at(13, 8, 0));
    (bare.claims, bare.category) = (Vec::new(), Vec::new());
    bare.informant.name = Some(Words::new("Bà Tư"));
    let report = officer.record(&mut case, Kind::Report, at(13, 8, 0), Entry::Report(bare));
    let answers = LAW.entries(|pack| &pack.fact).map(|fact| {
        let grave = fact.polarity != crate::law::Polarity::Protection;
        let value = if grave { Value::No } else { Value::Yes };
        Answer { fact: fact.id.clone(), value, source: Source::Assessed, at: at(13, 8, 30) }
    });
    let answered = Answered { answers: answers.collect(), ..Answered::default() };
    officer.record(&mut case, Kind::Answers, at(13, 8, 30), Entry::Answers(answered));
    officer.assesses(&mut case, at(13, 9, 0), Rating::Low, Rating::High);
    officer.act(&mut case, Kind::NoPlanDecided, at(13, 9, 30));
    for minute in 40..59 {
        let open = account(&case, at(13, 9, minute)).clearance(&LAW, &archive.actor()).open_duties;
        let Some(duty) = open.first() else { break };
        let step = LAW.duty(duty).unwrap().met_by[0].clone();
        let act = Act { steps: vec![Step { step, at: at(13, 9, minute) }], ..Act::default() };
        officer.record(&mut case, Kind::Step, at(13, 9, minute), Entry::Act(act));
    }
    let request = |now| ErasureRequest {
        targets: vec![Target { event: report, part: PartName::Identity }],
        ground: "law-91-2025 14".parse().unwrap(),
        reason: Words::new("hết thời hạn lưu"),
        actor: archive.actor(),
        at: now,
    };
    let (too_early, now) = (request(at(13, 8, 5)), request(at(13, 10, 0)));
    let salts = archive.salts();
    let refused = case.erase(&LAW, too_early, &salts).unwrap_err();
    assert!(matches!(refused, EraseError::Case(CaseError::DutyOpen { .. })), "as if nothing were done yet: {refused}");
    let erasure = case.erase(&LAW, now, &salts).unwrap();
    assert_eq!(case.erased_by(report, PartName::Identity), Some(erasure));
    assert!(!case.to_json_lines().contains("Bà Tư"));
}

#[test]
fn a_breach_and_the_floor_outlive_an_erasure() {
    let (mut case, report, ..) = late_measures(true);
    let mut archive = Party::new(8, "archive", "archive:51");
    let before = account(&case, at(14, 10, 0));
    let mut clearance = before.clearance(&LAW, &archive.actor());
    assert_eq!(clearance.acting, End { emergency: true, level: Level::Intervention });
    assert!(clearance.actor_in_breach_of.is_empty() && clearance.breaches.contains(&"D5".into()));
    clearance.open_duties.clear();
    let events: Vec<EventId> = case.history().events().iter().map(|event| event.id()).collect();
    let parts = events.into_iter().map(|event| Target { event, part: PartName::Facts });
    let targets = parts.filter(|t| {
        let event = case.event(t.event).unwrap();
        event.part(t.part).is_some() && !matches!(event.header().kind, Kind::Witness)
    });
    let request = ErasureRequest {
        targets: targets.collect(),
        ground: "law-91-2025 14".parse().unwrap(),
        reason: Words::new("hết thời hạn lưu"),
        actor: archive.actor(),
        at: at(14, 10, 0),
    };
    assert!(request.targets.iter().any(|target| target.event == report));
    let salts = archive.salts();
    let erasure = case.erase_cleared(request, &clearance, &salts).unwrap();
    let after = account(&case, at(14, 11, 0));
    assert_eq!(after.acting, before.acting);
    assert!(after.sealed.contains(&SealedBreach { duty: "D5".into(), erasure }));
    let again = after.clearance(&LAW, &archive.actor());
    assert!(again.breaches.contains(&"D5".into()), "it stays known to the next erasure");
    let asked = asks(&after, SignalKind::ErasureNearDuty).unwrap();
    assert!(asked.events.contains(&erasure) && asked.duties.contains(&"D5".into()));
    // The level, too, by deciding; with nothing known it would be lower by what is reported.
    let folded = case.situation(&LAW, at(14, 11, 0));
    let decision = folded.decide(&LAW).unwrap();
    assert_eq!(decision.acting, before.acting);
    assert!(decision.with_guidance.act_on.emergency);
}

#[test]
fn questions_are_asked_where_something_is_odd() {
    let (mut hotline, mut officer) = (hotline(), officer());
    let mut case = Case::new();
    let report = report("hotline_111", at(13, 8, 0));
    let late = hotline.record_at(&mut case, Kind::Report, at(13, 8, 0), at(13, 11, 0), Entry::Report(report));
    let high = officer.assesses(&mut case, at(13, 12, 0), Rating::High, Rating::Low);
    let low = officer.assesses(&mut case, at(13, 18, 0), Rating::Low, Rating::High);
    let no = officer.answers(&mut case, Kind::Correction, at(13, 19, 0), "serious_harm_now", Value::No);
    let account = account(&case, at(14, 12, 0));
    assert!(account.signals.iter().all(|signal| signal.kind == crate::law::Kind::Proposal));
    let asked = asks(&account, SignalKind::ReceiptRecordedLate).unwrap();
    assert_eq!((asked.events.as_slice(), asked.minutes), ([late].as_slice(), Some(180)));
    let asked = asks(&account, SignalKind::AssessmentLowered).unwrap();
    assert_eq!(asked.minutes, Some(120), "18:00, due at 20:00");
    assert!(asked.events.contains(&high) && asked.events.contains(&low));
    assert!(asked.duties.contains(&"D5".into()), "{:?}", asked.duties);
    let asked = asks(&account, SignalKind::FactsWithdrawn).unwrap();
    assert!(asked.events.contains(&no) && asked.events.contains(&late));
    assert_eq!(asks(&account, SignalKind::Unwitnessed).unwrap().minutes, Some(25 * 60));
    assert!(asks(&account, SignalKind::ClosedWithoutAssessment).is_none());
    // With thresholds of one's own.
    let patient = Thresholds {
        recorded_late_minutes: 181,
        lowered_before_minutes: 119,
        unwitnessed_minutes: 25 * 60 + 1,
        ..Thresholds::default()
    };
    let account = case.account_with(&LAW, at(14, 12, 0), &patient).unwrap();
    let kinds: Vec<SignalKind> = account.signals.iter().map(|signal| signal.signal).collect();
    assert_eq!(kinds, [SignalKind::FactsWithdrawn]);
}

#[test]
fn reports_closed_one_by_one_without_a_look_are_asked_about() {
    let mut officer = officer();
    let mut case = Case::new();
    let mut reports = Vec::new();
    for day in [10, 11] {
        reports.push(officer.reports(&mut case, at(day, 8, 0)));
        officer.act(&mut case, Kind::Closed, at(day, 9, 0));
    }
    let found = account(&case, at(11, 10, 0));
    let unassessed = found.signals.iter().filter(|s| s.signal == SignalKind::ClosedWithoutAssessment);
    assert_eq!(unassessed.count(), 2);
    let alone = asks(&found, SignalKind::ReportsClosedAlone).unwrap();
    assert!(reports.iter().all(|report| alone.events.contains(report)));
    // One that was assessed, and one closing for both.
    let mut case = Case::new();
    officer.reports(&mut case, at(10, 8, 0));
    officer.reports(&mut case, at(11, 8, 0));
    officer.assesses(&mut case, at(11, 9, 0), Rating::Low, Rating::High);
    officer.act(&mut case, Kind::Closed, at(11, 10, 0));
    let found = account(&case, at(11, 11, 0));
    assert!(asks(&found, SignalKind::ClosedWithoutAssessment).is_none());
    assert!(asks(&found, SignalKind::ReportsClosedAlone).is_none());
}

#[test]
fn a_report_counts_what_is_owed_and_leads_to_events() {
    let (late, ..) = late_measures(true);
    let (unwitnessed, ..) = late_measures(false);
    let now = at(14, 10, 0);
    let accounts = [("17".to_owned(), account(&late, now)), ("18".to_owned(), account(&unwitnessed, now))];
    let report = DelayReport::of(&accounts, None);
    let d5 = report.by_duty.iter().find(|tally| tally.duty.as_str() == "D5").unwrap();
    assert_eq!((d5.tally.met_late.number, d5.tally.moment_not_witnessed.number), (1, 1));
    assert_eq!(
        d5.tally.late,
        Some(Spread { median_minutes: 110, worst_minutes: 110, worst: d5.tally.met_late.leads[0] })
    );
    let lead = &report.leads[d5.tally.met_late.leads[0] as usize];
    assert_eq!((lead.case.as_str(), lead.late_minutes), ("17", Some(110)));
    assert!(lead.events.iter().all(|event| late.event(*event).is_some()));
    assert_eq!(report.by_case.len(), 2);
    let day = |day| crate::time::Date::new(2026, 3, day).unwrap();
    let then = DelayReport::of(&accounts, Some(Period { from: day(14), to: day(31) }));
    assert!(then.leads.iter().all(|lead| lead.duty.as_str() != "D5"), "it was due on the 13th");
    let bytes = crate::canonical::to_string(&report).unwrap();
    assert_eq!(crate::canonical::from_str::<DelayReport>(&bytes).unwrap(), report);
    let bytes = crate::canonical::to_string(&accounts[0].1).unwrap();
    assert_eq!(crate::canonical::from_str::<Account>(&bytes).unwrap(), accounts[0].1);
}

/// A delay report by month: two cases, one due in March, one in April; the numbers of a month lead to the events of that month.
#[test]
fn delays_are_told_by_month_and_institution() {
    let told = |date: &str| -> Account {
        let at = |hour: &str| -> Moment { format!("{date}T{hour}:00:00+07:00").parse().unwrap() };
        let mut case = Case::new();
        let (mut officer, mut province) = (officer(), province());
        officer.reports(&mut case, at("06"));
        province.sees(&mut case, at("07"));
        account(&case, at("20"))
    };
    let accounts = [("1".to_owned(), told("2026-03-13")), ("2".to_owned(), told("2026-04-14"))];
    let report = DelayReport::of(&accounts, None);
    let months: Vec<String> = report.by_month.iter().map(|m| format!("{}..{}", m.month.from, m.month.to)).collect();
    assert_eq!(months, ["2026-03-01..2026-03-31", "2026-04-01..2026-04-30"]);
    let commune = report.by_institution.iter().find(|i| i.institution.as_deref() == Some("commune:23293")).unwrap();
    assert_eq!(commune.by_month.len(), 2);
    for (month, case) in commune.by_month.iter().zip(["1", "2"]) {
        let missed = &month.tally.missed;
        assert!(missed.number > 0);
        // 12 hours from 6 o'clock are over at 18:00; it is 20:00.
        let late = month.tally.late.unwrap();
        assert_eq!((late.median_minutes, late.worst_minutes), (120, 120));
        for lead in &missed.leads {
            let lead = &report.leads[*lead as usize];
            assert_eq!(lead.case, case);
            assert!(!lead.events.is_empty() && lead.act_by.unwrap().date() >= month.month.from);
        }
    }
    let sum: u32 = report.by_month.iter().map(|month| month.tally.missed.number).sum();
    assert_eq!(sum, report.all.missed.number, "every missed duty is of one month");
}
