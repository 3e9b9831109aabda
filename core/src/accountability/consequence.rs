//! What law may attach to a delay: cited as information, never as a finding of guilt.

use alloc::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::record::DutyRecord;
use crate::Law;
use crate::law::{Amount, Certainty, Citation, DutyId, Penalty, Text};
use crate::time::Date;

/// A provision on fines that somebody competent may have to look at.
///
/// Whether there was an offence, whose, and with what excuse is for the authority that may fine to find; this library finds
/// none of it and proposes no fine. The amounts are those of the pack, for an individual, in VND.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Consequence {
    /// The provision's name in the packs.
    pub id: String,
    /// The act that it is about.
    pub act: Text,
    /// Whom it addresses.
    pub who: Text,
    /// The fine, as far as it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    /// Where it stands.
    pub cite: Vec<Citation>,
    /// How sure the source is.
    pub certainty: Certainty,
    /// What the packs remark on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// The duties in breach beside which it is shown, ascending.
    pub duties: Vec<DutyId>,
    /// What this is, and what it is not.
    pub information: Text,
}

/// Law on Children Art. 6(15): support and intervention refused, not done, not done fully or not in time.
fn is_about_delay(cite: &Citation) -> bool {
    cite.instrument.as_str() == "law-102-2016"
        && cite.article.as_deref() == Some("6")
        && cite.clause.as_deref() == Some("15")
}

/// Beside each breach: the provisions in force on the day when it became late that rest on Art. 6(15), and those that cite
/// the same clause as the duty itself, such as the duty to report (Art. 51(1)).
pub(super) fn consequences(law: &Law, records: &[DutyRecord]) -> Vec<Consequence> {
    let mut beside: BTreeMap<&str, (&Penalty, Vec<DutyId>)> = BTreeMap::new();
    for record in records.iter().filter(|record| record.is_breach()) {
        let Some(day) = record.late_after.or(record.act_by).map(crate::time::Moment::date) else { continue };
        for penalty in applicable(law, record, day) {
            beside.entry(&penalty.id).or_insert((penalty, Vec::new())).1.push(record.duty.clone());
        }
    }
    beside.into_values().map(|(penalty, duties)| consequence(penalty, duties)).collect()
}

fn applicable<'a>(law: &'a Law, record: &'a DutyRecord, day: Date) -> impl Iterator<Item = &'a Penalty> + 'a {
    let shared = |cite: &Citation| cite.clause.is_some() && record.cite.contains(cite);
    law.entries(|pack| &pack.penalty)
        .filter(move |penalty| penalty.basis.holds_on(day))
        .filter(move |penalty| penalty.basis.cite.iter().any(|cite| is_about_delay(cite) || shared(cite)))
}

fn consequence(penalty: &Penalty, mut duties: Vec<DutyId>) -> Consequence {
    duties.sort_unstable();
    duties.dedup();
    Consequence {
        id: penalty.id.clone(),
        act: penalty.act.clone(),
        who: penalty.who.clone(),
        amount: penalty.amount,
        cite: penalty.basis.cite.clone(),
        certainty: penalty.basis.certainty,
        note: penalty.basis.note.clone(),
        duties,
        information: Text::new(
            "Chỉ là thông tin về quy định. Có vi phạm hay không, của ai, do người có thẩm quyền xử phạt kết luận.",
            "Information on a provision only. Whether there was an offence, and whose, is for the authority that may fine.",
        ),
    }
}
