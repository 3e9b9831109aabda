//! Only what has effect meets a duty.

use super::*;

fn steps(names: &[&str], at: Moment) -> Act {
    Act { steps: names.iter().map(|name| Step { step: (*name).into(), at }).collect(), ..Act::default() }
}

fn done_by(account: &Account, duty: &str) -> Option<Vec<EventId>> {
    let done = of(account, duty).done.as_ref()?;
    Some(done.by.iter().map(|by| by.event).collect())
}

/// Beaten by a parent, separated by the chair on the 2nd; the 15 days (Decree 56/2017 Art. 32(3)) end with the 17th.
fn separated() -> Case {
    let mut case = Case::new();
    let parent = r#"{ "received": "2026-03-02T08:00:00+07:00", "receiving_place": "commune_committee", "claims": [
        { "fact": "physical_violence", "value": "yes" }, { "fact": "harm_doer_is_parent", "value": "yes" }] }"#;
    officer().record(&mut case, Kind::Report, at(2, 8, 0), Entry::Report(serde_json::from_str(parent).unwrap()));
    let decision = Entry::Act(steps(&["separation_started"], at(2, 10, 0)));
    chair().record(&mut case, Kind::SeparationDecided, at(2, 10, 0), decision);
    province().sees(&mut case, at(2, 11, 0));
    case
}

/// Art. 32(3): longer only where a competent body requires it. What the chair calls a court's decision is none.
#[test]
fn the_chairs_own_word_is_no_decision_of_the_court() {
    let decided = |act: Act| {
        let mut case = separated();
        let mut chair = chair();
        chair.salt = 50;
        let id = chair.record(&mut case, Kind::Step, at(12, 9, 0), Entry::Act(act));
        province().sees(&mut case, at(12, 10, 0));
        (account(&case, at(20, 9, 0)), id)
    };
    let (own, _) = decided(steps(&["court_decided"], at(12, 9, 0)));
    assert_eq!(done_by(&own, "D7"), None);
    assert_eq!(of(&own, "D7").state, RecordState::Missed);
    assert!(own.breaches().any(|record| record.duty.as_str() == "D7"));
    // Recorded as the court's, with what it decided.
    let told = Act {
        party: Some("court".into()),
        words: Some(Words::new("Quyết định 12/2026/QĐ-TA")),
        ..steps(&["court_decided"], at(12, 9, 0))
    };
    let (told, id) = decided(told);
    assert_eq!(done_by(&told, "D7"), Some(vec![id]));
    assert_eq!(of(&told, "D7").state, RecordState::Met);
}

/// The one judgement: what the procedure leaves out the account leaves out.
#[test]
fn a_plan_approved_by_whoever_may_not_is_not_approved() {
    let mut case = Case::new();
    let mut officer = officer();
    officer.reports(&mut case, at(13, 8, 0));
    let approved = officer.act(&mut case, Kind::PlanApproved, at(13, 9, 0));
    let now = at(13, 10, 0);
    let account = account(&case, now);
    // Circular and Decree let the chair approve (28(4)), and a plan was never drawn up.
    assert_eq!(done_by(&account, "E72"), None);
    assert!(account.records.iter().all(|record| record.duty.as_str() != "D12a"), "nor is there one to be served");
    assert!(account.records.iter().all(|record| !record.events().contains(&approved)));
    let procedure = Procedure::of(&LAW).unwrap();
    let without: Vec<_> = procedure.state(&case, now).without_effect.iter().map(|without| without.event).collect();
    assert_eq!(without, [approved]);
    assert!(procedure.effective(&case, now).events.is_empty());
    // The log as such still holds it.
    assert_eq!(case.situation(&LAW, now).situation.events.len(), 1);
}

/// An officer said to be the suspect claims that the police know; and a measure that protects is a measure all the same.
#[test]
fn whoever_must_not_handle_the_case_meets_nothing_but_what_protects() {
    let told = |conflict: bool| {
        let mut case = Case::new();
        let mut officer = officer();
        officer.reports(&mut case, at(13, 8, 0));
        if conflict {
            let found = Act {
                party: Some("commune_child_protection_officer".into()),
                ..steps(&["actor_conflict_found"], at(13, 9, 0))
            };
            province().record(&mut case, Kind::Step, at(13, 9, 0), Entry::Act(found));
        }
        let own = Entry::Act(steps(&["police_informed"], at(13, 10, 0)));
        let informed = officer.record(&mut case, Kind::Step, at(13, 10, 0), own);
        let measures = officer.act(&mut case, Kind::EmergencyMeasures, at(13, 11, 0));
        let account = account(&case, at(13, 12, 0));
        assert_eq!(done_by(&account, "D5"), Some(vec![measures]));
        (done_by(&account, "E12"), informed)
    };
    let (plain, informed) = told(false);
    assert_eq!(plain, Some(vec![informed]));
    assert_eq!(told(true).0, None);
}

/// One event, two moves: the measures count, the end of the emergency does not.
#[test]
fn of_an_event_that_half_counts_half_counts() {
    let mut case = Case::new();
    let mut chair = chair();
    chair.reports(&mut case, at(13, 8, 0));
    let act = steps(&["emergency_ended", "facility_admitted"], at(13, 9, 0));
    let both = chair.record(&mut case, Kind::EmergencyMeasures, at(13, 9, 0), Entry::Act(act));
    let now = at(13, 10, 0);
    let effective = Procedure::of(&LAW).unwrap().effective(&case, now);
    let names: Vec<_> = effective.events.iter().map(|step| step.step.as_str()).collect();
    assert_eq!(names, ["emergency_measures_applied", "facility_admitted"]);
    assert_eq!(done_by(&account(&case, now), "D5"), Some(vec![both]));
}

/// Without the texts of the law nobody can tell what had effect, so no account is drawn up.
#[test]
fn without_a_procedure_there_is_no_account() {
    let mut pack = LAW.packs()[0].clone();
    pack.transition.clear();
    let law = Law::from_pack(pack).unwrap();
    let error = separated().account(&law, at(3, 8, 0)).unwrap_err();
    assert_eq!(error, AccountError::Procedure(ProcedureError::NotLoaded));
}

/// Circular 14/2020 Art. 14(3): return, or ask the court. Where the court refuses the choice is there again (our reading),
/// without a limit, and what was done in time stays done in time.
#[test]
fn a_refusal_by_the_court_opens_the_choice_again() {
    let told = |name: &str| {
        let words = Some(Words::new("Quyết định 12/2026/QĐ-TA"));
        Act { party: Some("court".into()), words, ..steps(&[name], at(12, 9, 0)) }
    };
    let mut case = separated();
    let mut chair = chair();
    chair.salt = 50;
    chair.record(&mut case, Kind::Step, at(9, 9, 0), Entry::Act(steps(&["court_requested"], at(9, 9, 0))));
    let asked = account(&case, at(10, 9, 0));
    assert_eq!(of(&asked, "D8").state, RecordState::Met);
    assert!(asked.records.iter().all(|record| record.duty.as_str() != "D8c"));
    // The chair's own word is no refusal.
    let mut own = case.clone();
    chair.record(&mut own, Kind::Step, at(12, 9, 0), Entry::Act(steps(&["court_refused"], at(12, 9, 0))));
    assert!(account(&own, at(13, 9, 0)).records.iter().all(|record| record.duty.as_str() != "D8c"));
    let refused = chair.record(&mut case, Kind::Step, at(12, 9, 0), Entry::Act(told("court_refused")));
    let open = account(&case, at(30, 9, 0));
    let again = of(&open, "D8c");
    assert_eq!((again.state, again.since, again.act_by), (RecordState::Open, Some(at(12, 9, 0)), None));
    assert_eq!(again.opened_by, [refused]);
    assert_eq!(of(&open, "D8").state, RecordState::Met);
    // The cap of the Decree is not begun anew.
    assert_eq!(of(&open, "D7").state, RecordState::Missed);
    let asked =
        chair.record(&mut case, Kind::Step, at(14, 9, 0), Entry::Act(steps(&["court_requested"], at(14, 9, 0))));
    assert_eq!(done_by(&account(&case, at(30, 9, 0)), "D8c"), Some(vec![asked]));
}

/// Art. 1 of the Law, Circular 14/2020 Art. 13(4): the day itself, by a birth date that a record proves.
#[test]
fn the_sixteenth_birthday_needs_nobody_to_record_it() {
    let told = |placed: bool, recorded: bool| {
        let mut case = Case::new();
        let mut officer = officer();
        officer.reports(&mut case, at(2, 8, 0));
        let born = serde_json::from_str(r#"{ "born": { "date": "2010-03-20", "source": "record" } }"#).unwrap();
        officer.record(&mut case, Kind::Child, at(2, 9, 0), Entry::Child(born));
        if placed {
            let handed = Entry::Act(steps(&["child_handed_over"], at(3, 9, 0)));
            officer.record(&mut case, Kind::Step, at(3, 9, 0), handed);
        }
        if recorded {
            officer.act(&mut case, Kind::TurnedSixteen, at(20, 8, 0));
        }
        let eve = account(&case, at(19, 23, 0));
        assert!(eve.records.iter().all(|record| !["E47", "E90"].contains(&record.duty.as_str())));
        let day = account(&case, at(20, 9, 0));
        let found: Vec<_> = day.records.iter().filter(|record| record.duty.as_str() == "E47").collect();
        let since: Vec<_> = found.iter().map(|record| record.since.unwrap()).collect();
        assert_eq!(of(&day, "E90").state, RecordState::Open, "to hand over to those who protect until 18");
        since
    };
    assert_eq!(told(true, false), [at(20, 0, 0)]);
    assert_eq!(told(true, true), [at(20, 0, 0)], "recorded, too: one duty, from the day");
    assert!(told(false, false).is_empty(), "the Circular speaks of alternative care");
}
