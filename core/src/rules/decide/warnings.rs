//! What a decision warns of.

use super::Weighed;
use crate::law::Certainty;
use crate::model::{Assessment, Born, Source};
use crate::rules::Law;
use crate::rules::decision::{DutyDue, Ground, Warning};
use crate::rules::duty::{DutyState, OpenDuty};
use crate::time::{CalendarDays, Date};

/// Days before the end of an institution's authority from which decisions warn.
const AUTHORITY_NOTICE: CalendarDays = CalendarDays(90);

impl Weighed<'_> {
    pub(super) fn warn(&self, open: &[OpenDuty], duties: &[DutyDue], grounds: &[Ground], warnings: &mut Vec<Warning>) {
        for duty in duties.iter().filter(|d| d.is_owed()) {
            if duty.provisional {
                warnings.push(Warning::Provisional { duty: duty.id.clone() });
            }
            if duty.state == DutyState::StartDisputed {
                warnings.push(Warning::StartDisputed { duty: duty.id.clone() });
            }
        }
        let unverified = grounds.iter().filter(|g| g.certainty == Certainty::Unverified);
        warnings.extend(unverified.map(|g| Warning::Unverified { id: g.rule.to_string() }));
        for pack in self.law.deciding_packs() {
            let header = &pack.pack;
            if self.day > header.reviewed_until {
                let reviewed_until = header.reviewed_until;
                warnings.push(Warning::PastReview { pack: header.id.clone(), reviewed_until });
            }
            if !Law::applies(pack, &self.situation.place) && self.situation.place.province.is_some() {
                warnings.push(Warning::LayerElsewhere { pack: header.id.clone() });
            }
        }
        self.warn_of_authority(open, warnings);
        for conflict in &self.ledger.conflicts {
            warnings.push(Warning::AnswersDiffer { conflict: conflict.clone() });
        }
        let vocabulary = &self.law.vocabulary;
        warnings.extend(self.ledger.swept.iter().filter_map(|swept| {
            let fact = vocabulary.id(swept.fact).filter(|id| self.law.fact(id).is_some_and(|f| f.derived.is_none()))?;
            let broader = vocabulary.id(swept.broader)?.clone();
            Some(Warning::RuledOutByBroader { fact: fact.clone(), broader, at: swept.at })
        }));
        for summary in self.situation.assessments.iter().map(Assessment::summary) {
            if summary.low_beside_grave_row {
                warnings.push(Warning::LowBesideGraveRow { form: summary.form.number().to_owned() });
            }
        }
        let proved = self.situation.child.born.is_some_and(|born| match born {
            Born::Dated { source, .. } | Born::Aged { source, .. } => source.weight() > Source::Informant.weight(),
        });
        if !proved {
            warnings.push(Warning::AgeNotProved);
        }
        warnings.dedup();
    }

    /// Authority that ends within [`AUTHORITY_NOTICE`], of roles that hold an open duty.
    fn warn_of_authority(&self, open: &[OpenDuty], warnings: &mut Vec<Warning>) {
        let undone = open.iter().filter(|open| open.is_owed());
        let mut roles: Vec<usize> = undone.flat_map(|open| self.law.offices.of_duty(open.duty)).copied().collect();
        roles.sort_unstable();
        roles.dedup();
        let horizon = self.day.checked_add_days(AUTHORITY_NOTICE).unwrap_or(Date::MAX);
        let place = &self.situation.place;
        for role in roles {
            let Some(name) = self.law.offices.name(role) else { continue };
            let ends = self.law.in_office(role, self.day, place).filter_map(|institution| institution.basis.to);
            let last_days = self.law.lapsed(role, self.day, place).chain(ends.filter(|to| *to <= horizon));
            warnings.extend(last_days.map(|last_day| Warning::AuthorityEnds { role: name.clone(), last_day }));
        }
    }
}
