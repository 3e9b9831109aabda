//! What the library knows by itself: each source of a field, answered from the situation, the plan and the law.

use alloc::borrow::Cow;
use alloc::collections::BTreeMap;

use super::heard::Opinion;
use crate::Law;
use crate::case::Served;
use crate::law::{InstrumentId, RoleId, Text, Words};
use crate::model::{
    Activity, Assessment, Born, Category, Channel, Entries, Goal, Plan, PlanLine, Report, Sex, Situation, Totals,
    Value as Answered, Written,
};
use crate::time::{Date, Moment, PartialDate};

/// A separation as it was decided.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Separated {
    /// When it began: the start written in the decision, or its signing.
    pub(crate) from: Moment,
    /// The last day.
    pub(crate) until: Option<Date>,
}

/// What a paper is filled from.
pub(super) struct Known<'a> {
    pub(super) law: &'a Law,
    pub(super) situation: &'a Situation,
    pub(super) entries: &'a Entries,
    pub(super) report: Option<&'a Report>,
    /// Of a form that rates: its own; of any other: the latest specific assessment (form 03).
    pub(super) assessment: Option<&'a Assessment>,
    /// The review: of form 06 its own, of any other the latest.
    pub(super) review: Option<&'a Assessment>,
    pub(super) plan: Option<&'a Plan>,
    pub(super) separated: Option<Separated>,
    /// The opinions heard, in the order of the case.
    pub(super) opinions: &'a [Opinion],
    /// What the chair chose to serve on whom.
    pub(super) chosen: &'a [(Date, Served)],
    /// The day it is signed, if that is known.
    pub(super) signed: Option<Date>,
    /// The day whose law, bodies and bases hold.
    pub(super) on: Date,
}

/// A value as it is known, before it is printed.
#[derive(Clone)]
pub(super) enum Value {
    /// Words, the same in both languages or not.
    Words(Text),
    /// A day, or only its month or year.
    Day(PartialDate),
    /// A moment, of which a field takes the day or the time.
    Moment(Moment),
    /// A whole number.
    Number(u64),
    /// Chosen options.
    Chosen(Vec<&'static str>),
    /// Lines of a list.
    Lines(Vec<String>),
    /// What people said, told in both languages: a line each.
    Said(Vec<Text>),
    /// Rows of a table, as the library makes them.
    Rows(Vec<BTreeMap<&'static str, Text>>),
    /// Rows of a table, as people wrote them.
    Written(Vec<BTreeMap<String, String>>),
}

fn same(words: &str) -> Text {
    Text::new(words, words)
}

fn words(words: Option<&Words>) -> Option<Value> {
    let text = words?.reveal().trim();
    (!text.is_empty()).then(|| Value::Words(same(text)))
}

/// A month as papers write it: in two digits for January and February (Decree 30/2020, as it is remembered: unverified).
pub(super) fn month(month: u32) -> String {
    if month < 3 { format!("{month:02}") } else { month.to_string() }
}

/// A date as papers write it, the day in two digits.
pub(super) fn short(date: Date) -> String {
    format!("{:02}/{}/{}", date.day(), month(date.month()), date.year())
}

impl<'a> Known<'a> {
    /// What is known under a source; `None`: nobody has said, or only people can write it.
    pub(super) fn value(&self, source: &str) -> Option<Value> {
        let child = &self.situation.child;
        let report = || self.report;
        let informant = || self.report.map(|report| &report.informant);
        match source {
            "child.name" => words(child.name.as_ref()),
            "child.birth" => match child.born? {
                Born::Dated { date, .. } => Some(Value::Day(date)),
                Born::Aged { .. } => None,
            },
            "child.estimated_age" => match child.born? {
                Born::Aged { from, to, .. } if from == to => {
                    Some(Value::Words(Text::new(format!("khoảng {from} tuổi"), format!("about {from} years"))))
                }
                Born::Aged { from, to, .. } => Some(Value::Words(Text::new(
                    format!("khoảng {from}-{to} tuổi"),
                    format!("about {from}-{to} years"),
                ))),
                Born::Dated { .. } => None,
            },
            "child.sex" => Some(Value::Chosen(vec![match child.sex? {
                Sex::Male => "male",
                Sex::Female => "female",
                Sex::Unknown => "unknown",
            }])),
            "child.father.name" => words(child.father.as_ref()?.name.as_ref()),
            "child.father.age" => Some(Value::Number(child.father.as_ref()?.age?.into())),
            "child.father.occupation" => words(child.father.as_ref()?.job.as_ref()),
            "child.mother.name" => words(child.mother.as_ref()?.name.as_ref()),
            "child.mother.age" => Some(Value::Number(child.mother.as_ref()?.age?.into())),
            "child.mother.occupation" => words(child.mother.as_ref()?.job.as_ref()),
            "child.family" => words(child.family.as_ref()),
            "child.carer.name" => words(child.carer.as_ref()),
            "report.received" => Some(Value::Moment(report()?.received)),
            "report.receiving_place" => Some(Value::Words(self.body(&report()?.receiving_place)?)),
            "report.channel" => Some(Value::Words(match report()?.channel? {
                Channel::Phone => Text::new("điện thoại", "telephone"),
                Channel::InPerson => Text::new("gặp trực tiếp", "meeting in person"),
                Channel::ToldByAnother => Text::new("người khác báo", "told by another person"),
            })),
            "report.category" => {
                let categories: Vec<&str> = report()?.category.iter().map(|category| name(*category)).collect();
                (!categories.is_empty()).then_some(Value::Chosen(categories))
            }
            "report.incident_place" => words(report()?.incident_place.as_ref()),
            "report.condition" => words(report()?.condition.as_ref()),
            "report.outlook" => words(report()?.outlook.as_ref()),
            "report.done_before" => words(report()?.done_before.as_ref()),
            "report.informant.name" => words(informant()?.name.as_ref()),
            "report.informant.phone" => words(informant()?.phone.as_ref()),
            "report.informant.address" => words(informant()?.address.as_ref()),
            "report.informant.notes" => words(informant()?.notes.as_ref()),
            "assessment.date" => Some(day(self.assessment?.at.date())),
            "review.date" => Some(day(self.review?.at.date())),
            "review.risk" => self.found("no_further_abuse_risk", "no", "yes"),
            "review.physical" => self.found("physical_stable", "stable", "not_stable"),
            "review.psychological" => self.found("psychological_stable", "stable", "not_stable"),
            "review.cognitive" => self.found("cognitive_stable", "stable", "not_stable"),
            "review.emotional" => self.found("emotional_stable", "stable", "not_stable"),
            "assessment.time" => Some(Value::Moment(self.assessment?.at)),
            "separation.from" => Some(day(self.separated?.from.date())),
            "separation.to" => Some(day(self.separated?.until?)),
            "separation.term" => self.term().map(Value::Number),
            "paper.date" | "report.date" | "plan.date" | "decision.date" => self.signed.map(day),
            "commune.name" => self.commune().map(|name| Value::Words(same(&name))),
            "commune.place" => self.commune().map(|name| Value::Words(same(bare(&name)))),
            "decree.number" => {
                let number = self.decree()?.number.as_deref()?;
                number.split('/').next().map(|number| Value::Words(same(number)))
            }
            "decree.date" => self.decree()?.issued.map(day),
            _ => self.ratings(source).or_else(|| self.planned(source)).or_else(|| self.heard(source)),
        }
    }

    /// What the review found (Art. 30(1)b), as the option of a yes or of a no.
    fn found(&self, fact: &str, yes: &'static str, no: &'static str) -> Option<Value> {
        let found = self.review?.findings.iter().find(|found| found.fact.as_str() == fact)?;
        Some(Value::Chosen(vec![if found.value == Answered::Yes { yes } else { no }]))
    }

    /// Days from the start to the last day, counted as the procedure counts its 15 days: the first day is not one of them.
    pub(super) fn term(&self) -> Option<u64> {
        let Separated { from, until } = self.separated?;
        u64::try_from(from.date().days_until(until?)).ok()
    }

    fn decree(&self) -> Option<&'a crate::law::Instrument> {
        self.law.instrument(&InstrumentId::constant("decree-56-2017"))
    }

    /// The commune's name as it is written, or as the law's list of places has it on that day.
    fn commune(&self) -> Option<Cow<'a, str>> {
        if let Some(Written::Words(words)) = self.entries.get("commune.name") {
            return Some(Cow::Borrowed(words.reveal()));
        }
        let code = self.situation.place.commune.as_deref()?;
        let mut places = self.law.entries(|pack| &pack.place).filter(|place| place.code == code);
        places
            .find(|place| crate::law::holds(place.from, place.to, self.on))
            .map(|place| Cow::Borrowed(&*place.name.vi))
    }

    /// The name of the body that holds a role on that day.
    pub(super) fn body(&self, role: &RoleId) -> Option<Text> {
        if role.as_str() == "commune_committee"
            && let Some(commune) = self.commune()
        {
            return Some(Text::new(format!("Ủy ban nhân dân {commune}"), format!("People's Committee of {commune}")));
        }
        let mut names = self.law.institutions(role, self.on, &self.situation.place).map(|body| &body.name);
        let first = names.next().cloned().or_else(|| Some(self.law.role(role)?.name.clone()))?;
        Some(
            names.fold(first, |all, next| {
                Text::new(format!("{}; {}", all.vi, next.vi), format!("{}; {}", all.en, next.en))
            }),
        )
    }

    fn ratings(&self, source: &str) -> Option<Value> {
        let counted = source.strip_prefix("rating.")?;
        let summary = self.assessment?.summary();
        let (totals, level) = match counted.split_once('.')? {
            ("a", level) => (summary.harm, level),
            ("b", level) => (summary.protection, level),
            _ => return None,
        };
        let Totals { high, medium, low, unanswered } = totals;
        // A total of rows of which some are open would say less than there may be.
        if unanswered > 0 {
            return None;
        }
        let count = match level {
            "high" => high,
            "medium" => medium,
            _ => low,
        };
        Some(Value::Number(count.into()))
    }

    fn planned(&self, source: &str) -> Option<Value> {
        let plan = self.plan?;
        match source {
            "plan.goals" => {
                let goals: Vec<&str> = plan.goals.iter().map(|goal| goal_name(*goal)).collect();
                (!goals.is_empty()).then_some(Value::Chosen(goals))
            }
            "plan.other_goal" => {
                let goal = plan.other_goal.as_ref()?.reveal().to_owned();
                Some(Value::Lines(vec![goal]))
            }
            "plan.activities" => {
                let mut activities: Vec<&str> =
                    plan.lines.iter().filter_map(|line| line.activity.map(activity_name)).collect();
                activities.sort_unstable();
                activities.dedup();
                (!activities.is_empty()).then_some(Value::Chosen(activities))
            }
            "plan.lines" => {
                let rows: Vec<_> = plan.lines.iter().zip(1_u32..).map(|(line, no)| self.row(line, no)).collect();
                (!rows.is_empty()).then_some(Value::Rows(rows))
            }
            "plan.total" => {
                let estimate = plan.estimate();
                (estimate.open == 0 && !plan.lines.is_empty()).then_some(Value::Number(estimate.known.0))
            }
            _ => None,
        }
    }

    /// Everything a table of services may ask of one of them.
    fn row(&self, line: &PlanLine, no: u32) -> BTreeMap<&'static str, Text> {
        let mut row = BTreeMap::from([("no", same(&no.to_string()))]);
        let mut put = |column: &'static str, words: Option<Text>| {
            if let Some(words) = words {
                row.insert(column, words);
            }
        };
        let written = |words: Option<&Words>| words.map(|words| same(words.reveal()));
        let measure = line.measure.as_ref().and_then(|id| self.law.measure(id)).map(|measure| measure.name.clone());
        put("activity", written(line.what.as_ref()).or(measure));
        let roles: Vec<&Text> =
            line.roles.iter().filter_map(|role| self.law.role(role)).map(|role| &role.name).collect();
        let named = (!roles.is_empty()).then(|| {
            let join = |of: fn(&Text) -> &str| roles.iter().map(|role| of(role)).collect::<Vec<_>>().join("; ");
            Text::new(join(|role| &role.vi), join(|role| &role.en))
        });
        let officer = written(line.who.as_ref()).or(named);
        put("responsible", officer.clone());
        put("officer", officer);
        put("co_officer", written(line.with.as_ref()));
        let none_needed = Text::new("Không cần", "None needed");
        put(
            "provider",
            written(line.provider.as_ref()).or((line.needs_provider == Some(false)).then_some(none_needed)),
        );
        put("start", line.start.map(|date| same(&short(date))));
        put("end", line.end.map(|date| same(&short(date))));
        put("cost", line.cost.map(|cost| same(&thousands(cost.0))));
        let time = match (line.start, line.end) {
            (Some(start), Some(end)) => Some(same(&format!("{} - {}", short(start), short(end)))),
            (Some(start), None) => Some(Text::new(format!("từ {}", short(start)), format!("from {}", short(start)))),
            (None, Some(end)) => Some(Text::new(format!("đến {}", short(end)), format!("until {}", short(end)))),
            (None, None) => None,
        };
        put("time", time);
        row
    }
}

fn day(date: Date) -> Value {
    Value::Day(PartialDate::from(date))
}

/// The commune's name without the kind of place, as it stands before a date.
fn bare(name: &str) -> &str {
    let kinds = ["xã ", "Xã ", "phường ", "Phường ", "thị trấn ", "Thị trấn ", "đặc khu ", "Đặc khu "];
    kinds.iter().find_map(|kind| name.strip_prefix(kind)).unwrap_or(name)
}

/// A number with points between thousands, as Vietnamese papers write amounts.
pub(super) fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len().saturating_mul(2));
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && digits.len().saturating_sub(place).is_multiple_of(3) {
            out.push('.');
        }
        out.push(digit);
    }
    out
}

const fn name(category: Category) -> &'static str {
    match category {
        Category::Abused => "abused",
        Category::RiskOfViolence => "risk_violence",
        Category::RiskOfExploitation => "risk_exploitation",
        Category::RiskOfAbandonment => "risk_abandonment",
        Category::SpecialCircumstances => "special_circumstances",
    }
}

const fn goal_name(goal: Goal) -> &'static str {
    match goal {
        Goal::HarmRecovered => "harms_recovered",
        Goal::UnsafeFactorsOvercome => "unsafe_factors_overcome",
        Goal::CommunityConditions => "conditions_to_join_community",
    }
}

const fn activity_name(activity: Activity) -> &'static str {
    match activity {
        Activity::HealthAndTherapy => "medical_and_psychological",
        Activity::SocialAssistance => "social_assistance",
        Activity::EducationAndTraining => "education",
        Activity::LegalAid => "legal_aid",
        Activity::OtherProtection => "other_protection_services",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_amounts_as_papers_write_them() {
        let date = |text: &str| short(text.parse().unwrap());
        assert_eq!((date("2026-02-03"), date("2026-03-13")), ("03/02/2026".into(), "13/3/2026".into()));
        let written: Vec<String> = [0, 999, 1000, 1_200_000].into_iter().map(thousands).collect();
        assert_eq!(written, ["0", "999", "1.000", "1.200.000"]);
        assert_eq!((bare("xã Đăk Rve"), bare("Măng Đen")), ("Đăk Rve", "Măng Đen"));
    }
}
