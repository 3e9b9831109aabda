//! Every way in which a danger can be taken back or set lower is asked about.

use super::*;
use crate::model::{Claim, Override, OverrideTo};

fn all(account: &Account, kind: SignalKind) -> Vec<&Signal> {
    account.signals.iter().filter(|signal| signal.signal == kind).collect()
}

/// A report of serious harm at 8:00: measures by 20:00 (Decree 56/2017 Art. 31(2)).
fn reported() -> (Case, EventId) {
    let mut case = Case::new();
    let report = officer().reports(&mut case, at(13, 8, 0));
    (case, report)
}

fn again() -> Party {
    let mut officer = officer();
    officer.salt = 50;
    officer
}

fn finds(form: AssessmentForm, value: Value, at: Moment) -> Entry {
    let findings = vec![Claim { fact: "serious_harm_now".into(), value }];
    Entry::Assessment(Assessment { form, at, ratings: std::collections::BTreeMap::new(), findings })
}

#[test]
fn a_danger_taken_back_by_a_later_answer_while_a_duty_was_due_is_asked_about() {
    for kind in [Kind::Answers, Kind::Correction, Kind::ConflictResolved] {
        let (mut case, report) = reported();
        let no = again().answers(&mut case, kind.clone(), at(13, 10, 0), "serious_harm_now", Value::No);
        let account = account(&case, at(13, 12, 0));
        let [asked] = all(&account, SignalKind::FactsWithdrawn)[..] else { panic!("{kind}: {:#?}", account.signals) };
        let mut events = vec![report, no];
        events.sort();
        assert_eq!(asked.events, events, "{kind}");
        assert!(asked.duties.contains(&"D5".into()), "{kind}");
    }
}

#[test]
fn and_by_what_an_assessment_finds_on_any_form() {
    for form in AssessmentForm::ALL {
        let (mut case, report) = reported();
        let no = again().record(&mut case, Kind::Assessment, at(13, 10, 0), finds(form, Value::No, at(13, 10, 0)));
        let account = account(&case, at(13, 12, 0));
        let [asked] = all(&account, SignalKind::FactsWithdrawn)[..] else { panic!("{form:?}: {:#?}", account.signals) };
        assert!(asked.events.contains(&report) && asked.events.contains(&no));
    }
}

/// Of two answers of which neither knew the other nothing is withdrawn: the graver holds.
#[test]
fn merging_withdraws_nothing() {
    let (mut case, _) = reported();
    let mut other = case.clone();
    again().answers(&mut case, Kind::Answers, at(13, 9, 0), "neglect", Value::Yes);
    chair().answers(&mut other, Kind::Correction, at(13, 9, 30), "neglect", Value::No);
    let _ = case.merge(&other).unwrap();
    assert!(all(&account(&case, at(13, 12, 0)), SignalKind::FactsWithdrawn).is_empty());
}

/// What it told nobody can see any more: that is the question.
#[test]
fn erasing_what_told_a_danger_is_asked_about() {
    let (mut case, report) = reported();
    let mut archive = Party::new(9, "provincial_child_body", "province:51");
    let clearance = crate::case::Clearance {
        open_duties: Vec::new(),
        actor_in_breach_of: Vec::new(),
        breaches: Vec::new(),
        acting: account(&case, at(13, 9, 0)).acting,
    };
    let request = ErasureRequest {
        targets: vec![Target { event: report, part: PartName::Facts }],
        ground: "law-102-2016 6(11)".parse().unwrap(),
        reason: Words::new("Theo yêu cầu"),
        actor: archive.actor(),
        at: at(13, 9, 0),
    };
    let erasure = case.erase_cleared(request, &clearance, &archive.salts()).unwrap();
    let account = account(&case, at(13, 12, 0));
    let [asked] = all(&account, SignalKind::FactsWithdrawn)[..] else { panic!("{:#?}", account.signals) };
    assert!(asked.events.contains(&report) && asked.events.contains(&erasure));
}

/// Due at 20:00; within three hours before.
#[test]
fn an_override_that_sets_lower_shortly_before_a_duty_is_due_is_asked_about() {
    let told = |to: OverrideTo, hour: u8| {
        let (mut case, _) = reported();
        let reason = Words::new("Theo lời gia đình");
        let asked = Override { to, by: "commune_chair".into(), at: at(13, hour, 0), reason };
        let id = chair().record(&mut case, Kind::Override, at(13, hour, 0), Entry::Override(asked));
        let account = account(&case, at(13, 21, 0));
        let found = all(&account, SignalKind::AssessmentLowered);
        found.first().map(|signal| (signal.events == [id], signal.minutes, signal.duties.contains(&"D5".into())))
    };
    assert_eq!(told(OverrideTo::Emergency(false), 18), Some((true, Some(120), true)));
    assert_eq!(told(OverrideTo::Level(Level::Support), 18), Some((true, Some(120), true)));
    assert_eq!(told(OverrideTo::Emergency(true), 18), None);
    assert_eq!(told(OverrideTo::Emergency(false), 9), None, "eleven hours before");
}

/// Form 02 found what form 03 does not find any more, or rates lower.
#[test]
fn another_form_that_rates_lower_is_compared_too() {
    let (mut case, _) = reported();
    let mut officer = again();
    let high = officer.assesses(&mut case, at(13, 9, 0), Rating::High, Rating::Low);
    let (harm, _) = AssessmentForm::Specific.rows();
    let ratings = harm.iter().map(|row| ((*row).to_owned(), Rating::Low)).collect();
    let made = Assessment { form: AssessmentForm::Specific, at: at(13, 18, 0), ratings, findings: Vec::new() };
    let low = officer.record(&mut case, Kind::Assessment, at(13, 18, 0), Entry::Assessment(made));
    let account = account(&case, at(13, 19, 0));
    let [asked] = all(&account, SignalKind::AssessmentLowered)[..] else { panic!("{:#?}", account.signals) };
    assert!(asked.events.contains(&high) && asked.events.contains(&low));
    assert_eq!(asked.minutes, Some(120));
}
