//! Who of the family gets which copy (Decree 56/2017 Arts 28(5), 32(2), 48(2); idea 14): what the chair chose for one decision
//! holds for that one only.

use super::from_case::{at, record, record_as};
use super::*;
use crate::case::{Act, Case, Entry, EventId, Kind, PaperCopy, Served, ServedDecision, Speaker};

const CHAIR: &str = "commune_chair";
const FULL: Option<PaperCopy> = Some(PaperCopy::Full);

/// A report that a parent did the harm.
fn harmed() -> Case {
    let mut case = Case::new();
    let report = r#"{ "received": "2026-03-10T07:00:00+07:00", "receiving_place": "commune_committee",
                      "claims": [{ "fact": "harm_doer_is_parent", "value": "yes" }] }"#;
    record(&mut case, 1, 7, Kind::Report, Entry::Report(serde_json::from_str(report).unwrap()));
    case
}

fn choice(of: ServedDecision, copy: PaperCopy, reasons: bool) -> Entry {
    Entry::Act(Act {
        steps: vec![crate::model::Event { step: "serving_decided".into(), at: at(8) }],
        served: Some(Served { who: Speaker::Father, copy, suspected: Some(true), of }),
        words: reasons.then(|| crate::law::Words::new("lý do")),
        ..Act::default()
    })
}

fn decide(case: &mut Case, hour: u32, kind: Kind) -> EventId {
    record_as(CHAIR, case, 1, hour, kind, Entry::Act(Act::default()))
}

fn choose(case: &mut Case, hour: u32, of: ServedDecision) {
    record_as(CHAIR, case, 1, hour, Kind::Step, choice(of, PaperCopy::Full, true));
}

fn serving(case: &Case, form: &str, about: Option<EventId>) -> Vec<(String, Option<PaperCopy>)> {
    let paper = case.paper(&law(), &Ask::form(form), about, at(22)).unwrap();
    paper.serving.into_iter().map(|one| (one.to.en.into_owned(), one.copy)).collect()
}

/// Whether the paper says that the father gets the full copy; else it has to say that it is to be decided.
fn is_chosen(case: &Case, form: &str, about: Option<EventId>) -> bool {
    let serving = serving(case, form, about);
    let father = serving.contains(&("Father".to_owned(), FULL));
    assert_eq!(serving.iter().any(|(_, copy)| copy.is_none()), !father, "{form}: {serving:?}");
    father
}

#[test]
fn a_paper_tells_what_the_chair_chose_to_serve_on_whom() {
    let law = law();
    let mut case = harmed();
    decide(&mut case, 9, Kind::PlanApproved);
    let before = serving(&case, "05", None);
    assert_eq!(before.last().unwrap().1, None, "what to serve is to be decided");
    let redacted = |reasons| choice(ServedDecision::Plan, PaperCopy::Redacted, reasons);
    let mut without = case.clone();
    record_as(CHAIR, &mut without, 1, 10, Kind::Step, redacted(false));
    assert_eq!(serving(&without, "05", None), before, "a choice without reasons is none");
    record_as("commune_child_protection_officer", &mut without, 1, 11, Kind::Step, redacted(true));
    assert_eq!(serving(&without, "05", None), before, "nor is an officer's");
    record_as(CHAIR, &mut case, 1, 10, Kind::Step, redacted(true));
    let paper = case.paper(&law, &Ask::form("05"), None, at(13)).unwrap();
    let after = paper.serving.last().unwrap();
    assert_eq!((&*after.to.en, after.copy), ("Father", Some(PaperCopy::Redacted)));
    assert_eq!(after.why.vi, "Chủ tịch xã đã quyết định và ghi lý do, ngày 10/3/2026");
    // The next plan is another choice.
    decide(&mut case, 11, Kind::PlanApproved);
    assert_eq!(serving(&case, "05", None), before);
}

/// Form 07 prints the receiver's address, form 05 does not: a full copy of the one says nothing of the other.
#[test]
fn a_choice_for_the_plan_is_none_for_the_separation_and_the_other_way_round() {
    let mut case = harmed();
    decide(&mut case, 8, Kind::SeparationDecided);
    decide(&mut case, 9, Kind::PlanApproved);
    let mut plan = case.clone();
    choose(&mut plan, 10, ServedDecision::Plan);
    assert!(is_chosen(&plan, "05", None) && is_chosen(&plan, "04", None));
    for form in ["07", "separation-extension", "12", "16"] {
        assert!(!is_chosen(&plan, form, None), "{form}");
    }
    let mut separation = case.clone();
    choose(&mut separation, 10, ServedDecision::Separation);
    assert!(is_chosen(&separation, "07", None));
    for form in ["04", "05", "12", "16"] {
        assert!(!is_chosen(&separation, form, None), "{form}");
    }
    choose(&mut case, 10, ServedDecision::Care);
    for form in ["04", "05", "07", "separation-cancellation"] {
        assert!(!is_chosen(&case, form, None), "{form}");
    }
}

#[test]
fn the_next_decision_of_its_kind_ends_a_choice_and_no_other_does() {
    let mut case = harmed();
    let first = decide(&mut case, 8, Kind::SeparationDecided);
    choose(&mut case, 9, ServedDecision::Separation);
    decide(&mut case, 10, Kind::PlanApproved);
    assert!(is_chosen(&case, "07", None));
    assert!(!is_chosen(&case, "separation-extension", None), "that will be another decision");
    for kind in [Kind::SeparationDecided, Kind::SeparationExtended, Kind::SeparationLifted] {
        let mut next = case.clone();
        decide(&mut next, 11, kind.clone());
        assert!(!is_chosen(&next, "07", None), "{kind}");
        assert!(is_chosen(&next, "07", Some(first)), "it still holds for the first, after {kind}");
    }
    let mut next = case.clone();
    let extended = decide(&mut next, 11, Kind::SeparationExtended);
    choose(&mut next, 12, ServedDecision::Separation);
    assert!(is_chosen(&next, "separation-extension", None) && is_chosen(&next, "separation-extension", Some(extended)));
    assert!(!is_chosen(&next, "07", None));

    // Whoever chose without knowing the decision chose for another.
    let mut elsewhere = case.clone();
    let mut here = case;
    decide(&mut here, 11, Kind::SeparationDecided);
    record_as(CHAIR, &mut elsewhere, 2, 12, Kind::Note, Entry::Note(crate::law::Words::new("gọi điện")));
    let full = choice(ServedDecision::Separation, PaperCopy::Full, true);
    record_as(CHAIR, &mut elsewhere, 2, 13, Kind::Step, full);
    here.merge(&elsewhere).unwrap();
    assert!(!is_chosen(&here, "07", None));
}

/// The second decision is written before it is recorded: what was chosen for the first is not shown on its draft.
#[test]
fn a_choice_for_a_decision_is_not_on_the_draft_of_the_next() {
    let mut case = harmed();
    let first = decide(&mut case, 8, Kind::SeparationDecided);
    choose(&mut case, 9, ServedDecision::Separation);
    let next = entries(r#"{ "separation.receiver.address": "Thôn 9" }"#);
    record(&mut case, 1, 10, Kind::FormWritten, Entry::Form(next));
    assert!(!is_chosen(&case, "07", None));
    assert!(is_chosen(&case, "07", Some(first)));
}

/// Form 05 has a place for the chair's choice, typed: what stands there is not on form 07.
#[test]
fn a_choice_typed_into_form_05_is_not_on_form_07() {
    let mut case = harmed();
    let typed = entries(r#"{ "service.harm_doer_copy": "full", "service.reasons": "lý do" }"#);
    record(&mut case, 1, 8, Kind::FormWritten, Entry::Form(typed));
    let state = |form: &str| {
        let paper = case.paper(&law(), &Ask::form(form), None, at(22)).unwrap();
        ["annex_harm_doer_copy", "annex_harm_doer_reasons"].map(|field| paper.fields[field].state)
    };
    assert_eq!(state("05"), [FieldState::Given; 2]);
    assert_eq!(state("07"), [FieldState::Missing; 2]);
}

/// Law on Children Art. 69(1), Decree 56/2017 Art. 48(2): form 16 goes to the former carer and prints where the new one lives.
#[test]
fn the_former_carer_who_did_harm_gets_the_redacted_copy_of_form_16() {
    let safe = situation(
        r#"{ "now": "2026-03-13T10:00:00+07:00", "reports": [{ "received": "2026-03-09T16:30:00+07:00",
             "receiving_place": "hotline_111" }],
             "answers": [{ "fact": "harm_doer_is_parent_or_carer", "value": "no", "source": "concluded",
                           "at": "2026-03-12T10:00:00+07:00" }] }"#,
    );
    let paper = |form: &str, ground: &str| {
        let written = format!(r#"{{ "placement.end_ground": ["{ground}"], "new_carer.address": "Thôn 9" }}"#);
        law().paper(&safe, &Ask { entries: entries(&written), ..Ask::form(form) }).unwrap()
    };
    let serving = |form: &str, ground: &str| {
        let serving = paper(form, ground).serving.into_iter();
        serving.map(|one| (one.to.en.into_owned(), one.copy, one.kind)).collect::<Vec<_>>()
    };
    let warned = |paper: &Paper| paper.warnings.iter().any(|one| one.code == PaperWarningCode::CarerSuspected);
    let former = serving("16", "carer_asks");
    assert_eq!(former.last().unwrap(), &("The former carer".to_owned(), FULL, crate::law::Kind::Law));
    assert!(!warned(&paper("16", "carer_asks")));

    let harm = serving("16", "harm_done");
    let suspect = harm.iter().find(|(to, ..)| to == "The parent or former carer under suspicion").unwrap();
    assert_eq!((suspect.1, suspect.2), (Some(PaperCopy::Redacted), crate::law::Kind::Proposal));
    assert_eq!(harm[1], ("The person who receives the child".to_owned(), FULL, crate::law::Kind::Law));
    assert_eq!(harm.last().unwrap().1, None, "where nobody is free of suspicion, the chair decides");
    assert!(warned(&paper("16", "harm_done")));
    // On another form the ground of an end says nothing.
    assert!(!warned(&paper("12", "harm_done")) && serving("12", "harm_done").len() == 2);
    for form in ["12", "16"] {
        let suspected = law().paper(&told(), &Ask::form(form)).unwrap();
        assert!(warned(&suspected) && suspected.serving.last().unwrap().copy.is_none(), "{form}");
    }
}

/// A chair who is named as the suspect or a relative of one chooses nothing: what to serve is to be decided.
#[test]
fn a_suspects_relative_chooses_nothing() {
    let mut case = harmed();
    decide(&mut case, 9, Kind::SeparationDecided);
    choose(&mut case, 10, ServedDecision::Separation);
    assert!(is_chosen(&case, "07", None));
    let named = Act {
        steps: vec![crate::model::Event { step: "actor_conflict_found".into(), at: at(11) }],
        party: Some(CHAIR.into()),
        ..Act::default()
    };
    record_as("police", &mut case, 1, 11, Kind::Step, Entry::Act(named));
    assert!(!is_chosen(&case, "07", None));
}
