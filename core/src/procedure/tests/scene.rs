//! A case told step by step.

use std::sync::LazyLock;

use super::super::deed::Deed;
use super::super::known::Known;
use super::super::walk::{Walk, regions};
use super::super::{Possible, Procedure, Refusal, State};
use crate::Law;
use crate::case::{
    Act, Actor, Answered, Case, DeviceId, Draft, Entry, EventId, Heard, Kind, PaperCopy, Salt, Salts, Served,
    ServedDecision, Speaker, Subject,
};
use crate::law::{Test, Words};
use crate::model::{Answer, Assessment, Child, Event as Step, Locality, Source, Value};
use crate::time::{CalendarDays, Date, Hours, Moment};

pub(crate) static LAW: LazyLock<Law> = LazyLock::new(|| Law::national().unwrap());
pub(crate) static PROCEDURE: LazyLock<Procedure<'static>> = LazyLock::new(|| Procedure::of(&LAW).unwrap());

pub(crate) const HOTLINE: &str = "hotline_111";
pub(crate) const COMMITTEE: &str = "commune_committee";
pub(crate) const CHAIR: &str = "commune_chair";
pub(crate) const OFFICER: &str = "commune_child_protection_officer";
pub(crate) const POLICE: &str = "police";
pub(crate) const COURT: &str = "court";
pub(crate) const FACILITY: &str = "social_assistance_facility";

/// An hour of the days from Monday 2 March 2026.
pub(crate) fn day(days: u16, hour: u32) -> Moment {
    let date: Date = "2026-03-02".parse().unwrap();
    date.checked_add_days(CalendarDays(days)).unwrap().start().checked_add_hours(Hours(hour)).unwrap()
}

pub(crate) fn steps(names: &[&str], at: Moment) -> Act {
    let steps = names.iter().map(|name| Step { step: (*name).into(), at }).collect();
    Act { steps, ..Act::default() }
}

/// With words.
pub(crate) fn reasons() -> Act {
    Act { words: Some(Words::new("lý do")), ..Act::default() }
}

/// Done towards somebody.
pub(crate) fn to(party: &str) -> Act {
    Act { party: Some(party.into()), ..Act::default() }
}

/// A copy for the mother that does not tell where the child is.
pub(crate) fn to_mother() -> Act {
    let served = Served { who: Speaker::Mother, copy: PaperCopy::Redacted, suspected: None, of: ServedDecision::Plan };
    Act { served: Some(served), ..Act::default() }
}

#[derive(Clone)]
pub(crate) struct Scene {
    pub(crate) case: Case,
    device: u8,
    salt: u32,
}

impl Scene {
    pub(crate) fn new() -> Self {
        Self { case: Case::new(), device: 1, salt: 0 }
    }

    /// From here on recorded on another device.
    pub(crate) fn on(mut self, device: u8) -> Self {
        self.device = device;
        self
    }

    pub(crate) fn actor(&self, role: &str) -> Actor {
        let institution = match role {
            HOTLINE => "hotline:111",
            POLICE => "police:51",
            COURT => "court:51",
            FACILITY => "facility:7",
            _ => "commune:23293",
        };
        Actor {
            role: role.into(),
            institution: institution.to_owned(),
            device: DeviceId::from_bytes([self.device; 32]),
        }
    }

    pub(crate) fn record(&mut self, draft: Draft) -> EventId {
        self.salt += 1;
        let salt = |part: u8| {
            let text = format!("{} {} {part}", self.device, self.salt);
            Salt::new(*crate::canonical::Digest::of(text.as_bytes()).bytes())
        };
        self.case.record(draft, &Salts { facts: salt(1), identity: salt(2), informant: salt(3) }).unwrap()
    }

    pub(crate) fn entry(mut self, kind: Kind, role: &str, at: Moment, entry: Entry) -> Self {
        let draft = Draft { kind, actor: self.actor(role), happened: at, written: at, entry };
        self.record(draft);
        self
    }

    pub(crate) fn draft(&self, kind: Kind, role: &str, at: Moment, act: Act) -> Draft {
        Draft { kind, actor: self.actor(role), happened: at, written: at, entry: Entry::Act(act) }
    }

    pub(crate) fn step_draft(&self, step: &str, role: &str, at: Moment) -> Draft {
        self.draft(Kind::Step, role, at, steps(&[step], at))
    }

    pub(crate) fn report_draft(&self, role: &str, at: Moment, claims: &[&str]) -> Draft {
        let claims: Vec<_> = claims.iter().map(|f| format!(r#"{{"fact":"{f}","value":"yes"}}"#)).collect();
        let text = format!(r#"{{"received":"{at}","receiving_place":"{role}","claims":[{}]}}"#, claims.join(","));
        let entry = Entry::Report(serde_json::from_str(&text).unwrap());
        Draft { kind: Kind::Report, actor: self.actor(role), happened: at, written: at, entry }
    }

    pub(crate) fn assess_draft(&self, form: &str, role: &str, at: Moment) -> Draft {
        let mut made: Assessment = serde_json::from_str(&format!(r#"{{"form":"{form}","at":"{at}"}}"#)).unwrap();
        let (a, b) = made.form.rows();
        made.ratings = a.iter().map(|row| ((*row).to_owned(), crate::model::Rating::Low)).collect();
        made.ratings.extend(b.iter().map(|row| ((*row).to_owned(), crate::model::Rating::High)));
        let entry = Entry::Assessment(made);
        Draft { kind: Kind::Assessment, actor: self.actor(role), happened: at, written: at, entry }
    }

    pub(crate) fn report(mut self, role: &str, at: Moment, claims: &[&str]) -> Self {
        let draft = self.report_draft(role, at, claims);
        self.record(draft);
        self
    }

    pub(crate) fn assess(mut self, form: &str, at: Moment) -> Self {
        let draft = self.assess_draft(form, OFFICER, at);
        self.record(draft);
        self
    }

    pub(crate) fn with(mut self, kind: Kind, role: &str, at: Moment, act: Act) -> Self {
        let draft = self.draft(kind, role, at, act);
        self.record(draft);
        self
    }

    pub(crate) fn act(self, kind: Kind, role: &str, at: Moment) -> Self {
        self.with(kind, role, at, Act::default())
    }

    pub(crate) fn step(mut self, step: &str, role: &str, at: Moment) -> Self {
        let draft = self.step_draft(step, role, at);
        self.record(draft);
        self
    }

    pub(crate) fn answer(self, at: Moment, fact: &str, value: Value, source: Source) -> Self {
        let answers = vec![Answer { fact: fact.into(), value, source, at }];
        let entry = Entry::Answers(Answered { answers, ..Answered::default() });
        self.entry(Kind::Answers, OFFICER, at, entry)
    }

    pub(crate) fn born(self, date: &str, at: Moment) -> Self {
        let born = serde_json::from_str(&format!(r#"{{"date":"{date}","source":"record"}}"#)).unwrap();
        self.entry(Kind::Child, OFFICER, at, Entry::Child(Child { born: Some(born), ..Child::default() }))
    }

    /// Found not to have done the harm, father and mother consent in writing to alternative care (Law Art. 63(1)b).
    pub(crate) fn consented(self, at: Moment) -> Self {
        let scene = self.answer(at, "harm_doer_is_parent_or_carer", Value::No, Source::Concluded);
        let says = |who| Heard { who, on: Subject::AlternativeCare, agrees: Some(true), suspected: Some(false) };
        [Speaker::Father, Speaker::Mother].into_iter().fold(scene, |scene, who| {
            let act = Act { opinion: Some(says(who)), ..steps(&["placement_consented"], at) };
            scene.with(Kind::OpinionHeard, OFFICER, at, act)
        })
    }

    pub(crate) fn state(&self, now: Moment) -> State {
        PROCEDURE.state(&self.case, now)
    }

    pub(crate) fn can(&self, role: &str, now: Moment) -> Vec<Possible> {
        PROCEDURE.what_can_i_do(&self.case, &self.actor(role), now).unwrap()
    }

    pub(crate) fn passes(&self, draft: &Draft) {
        PROCEDURE.issue(&self.case, draft, draft.happened).unwrap_or_else(|refusal| panic!("{refusal}"));
    }

    pub(crate) fn refusal(&self, draft: &Draft) -> Refusal {
        *PROCEDURE.issue(&self.case, draft, draft.happened).unwrap_err()
    }

    pub(crate) fn refused(&self, draft: &Draft) -> Vec<String> {
        self.refusal(draft).failing.iter().map(|failing| failing.guard.as_str().to_owned()).collect()
    }

    /// As which transitions a draft counts, and what each misses.
    pub(crate) fn chosen(&self, draft: &Draft) -> Vec<(String, Vec<Test>)> {
        let opened = self.case.opened();
        let folded = opened.situation(&LAW, draft.happened);
        let walk = Walk::over(&PROCEDURE, &opened, &folded, draft.happened);
        let deed = Deed::draft(draft);
        let known = Known::all(&LAW, &opened, draft.happened);
        let mut chosen = Vec::new();
        for moves in walk.moves(&deed) {
            for region in regions(&PROCEDURE, &moves) {
                let (asked, failing) = walk.choose(&moves, region, &deed, &known);
                chosen.push((asked.unwrap().transition.id.as_str().to_owned(), failing));
            }
        }
        chosen
    }
}

/// A child whom a neighbour harms, from the call to 111 up to a stage.
pub(crate) fn at_stage(stage: &str) -> Scene {
    staged(&["physical_violence", "serious_harm_threatened", "harm_doer_is_known_person"], stage)
}

pub(crate) fn staged(claims: &[&str], stage: &str) -> Scene {
    let here = Act {
        place: Some(Locality { province: Some("51".to_owned()), commune: Some("23293".to_owned()) }),
        ..Act::default()
    };
    let words = Act { words: Some(Words::new("lý do")), ..Act::default() };
    type Scenes<'a> = Vec<(&'a str, Box<dyn Fn(Scene) -> Scene + 'a>)>;
    let findings = |scene: Scene, facts: &[&str]| {
        facts.iter().fold(scene, |scene, fact| scene.answer(day(30, 10), fact, Value::Yes, Source::Assessed))
    };
    let script: Scenes<'_> = vec![
        ("new", Box::new(|s| s)),
        ("reported", Box::new(|s| s.report(HOTLINE, day(0, 8), claims))),
        ("at_commune", Box::new(|s| s.with(Kind::Transfer, HOTLINE, day(0, 9), here.clone()))),
        ("assessed", Box::new(|s| s.assess("02", day(0, 10)))),
        ("measures", Box::new(|s| s.act(Kind::EmergencyMeasures, OFFICER, day(0, 11)))),
        ("heard", Box::new(|s| s.step("child_and_carers_heard", OFFICER, day(2, 9)))),
        ("specific", Box::new(|s| s.assess("03", day(2, 10)))),
        (
            "calm",
            Box::new(|s| {
                let s = s.answer(day(3, 9), "harm_present_or_threatened", Value::No, Source::Assessed);
                s.act(Kind::EmergencyEnded, CHAIR, day(3, 10))
            }),
        ),
        ("met", Box::new(|s| s.act(Kind::MeetingHeld, CHAIR, day(4, 9)))),
        ("drafted", Box::new(|s| s.act(Kind::PlanDrafted, OFFICER, day(5, 9)))),
        ("submitted", Box::new(|s| s.act(Kind::PlanSubmitted, OFFICER, day(6, 9)))),
        ("approved", Box::new(|s| s.with(Kind::PlanApproved, CHAIR, day(8, 9), words.clone()))),
        ("served", Box::new(|s| s.with(Kind::PlanServed, OFFICER, day(9, 9), to_mother()))),
        (
            "reviewed_unstable",
            Box::new(|s| {
                let facts = ["no_further_abuse_risk", "physical_stable", "psychological_stable", "cognitive_stable"];
                findings(s.assess("06", day(30, 9)), &facts)
            }),
        ),
        ("reviewed", Box::new(|s| findings(s, &["emotional_stable"]))),
        ("monitoring", Box::new(|s| s.act(Kind::FollowUpStarted, OFFICER, day(31, 9)))),
        ("followed", Box::new(|s| s.act(Kind::FollowedUp, OFFICER, day(124, 9)))),
        ("ended", Box::new(|s| s.act(Kind::PlanEnded, CHAIR, day(125, 9)))),
        ("closed", Box::new(|s| s.act(Kind::Closed, CHAIR, day(126, 9)))),
        ("archived", Box::new(|s| s.act(Kind::Archived, COMMITTEE, day(127, 9)))),
    ];
    let mut scene = Scene::new();
    for (name, told) in script {
        scene = told(scene);
        if name == stage {
            return scene;
        }
    }
    panic!("no stage {stage}");
}

/// A child separated from its father on the first day.
pub(crate) fn separated() -> Scene {
    Scene::new()
        .report(COMMITTEE, day(0, 8), &["physical_violence", "harm_doer_is_parent"])
        .assess("02", day(0, 9))
        .act(Kind::SeparationDecided, CHAIR, day(0, 10))
}
