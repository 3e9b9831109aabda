//! A law that takes and gives documents.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::failure::Failure;
use super::{read, write};
use crate::canonical::Digest;
use crate::forms::{Ask, Paper};
use crate::law::{Citation, FactId, GroupId, Lang, MeasureId, RoleId, RuleId};
use crate::model::{Entries, Locality, Situation, Value};
use crate::rules::{self, Decision, DutyState, Interval, Law, Standing, Stands};
use crate::time::{Date, DayKind, Limit, Moment, count};

macro_rules! sections {
    ($($name:ident)+) => {
        /// The sections of a pack that [`JsonLaw::section`] knows, by name.
        pub const SECTIONS: &[&str] = &[$(stringify!($name)),+];

        fn section(law: &Law, name: &str) -> Result<String, Failure> {
            match name {
                $(stringify!($name) => write(&law.entries(|pack| &pack.$name).collect::<Vec<_>>()),)+
                _ => Err(Failure::no_section(name)),
            }
        }
    };
}

sections! {
    duty fact form guidance holiday institution instrument measure penalty place role rule step task tighten unknown
    worked year
}

/// The law over JSON. Immutable, and safe to share between threads.
///
/// ```
/// use checho::json::JsonLaw;
/// let law = JsonLaw::national().unwrap();
/// let decision = law.decide(r#"{
///     "now": "2026-02-13T17:00:00+07:00",
///     "reports": [{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee" }]
/// }"#).unwrap();
/// assert!(decision.starts_with(r#"{"abuse":[],"acting":{"emergency":true,"level":"#));
/// let failure = law.decide("{}").unwrap_err();
/// assert_eq!(failure.code.as_str(), "json");
/// ```
#[derive(Debug, Clone)]
pub struct JsonLaw(Law);

/// One answer of a batch.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum Answered {
    Decision(Box<Decision>),
    Failure(Failure),
}

/// A duty at a moment.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    standing: Standing,
    state: DutyState,
    act_by: Option<Moment>,
    late_after: Option<Moment>,
    done: Option<Moment>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ended: Option<Moment>,
    provisional: bool,
}

/// The answer of the rules alone.
#[derive(Serialize)]
struct RulesSay {
    by_law: Interval,
    with_guidance: Interval,
    groups: Vec<Stands<GroupId>>,
    measures: Vec<Stands<MeasureId>>,
    fired: Vec<Stands<RuleId>>,
}

/// A decision in words.
#[derive(Serialize)]
struct Told {
    /// The whole.
    text: String,
    /// In the order of the decision's grounds.
    grounds: Vec<String>,
    /// In the order of the decision's duties.
    duties: Vec<String>,
}

/// Facts by name.
type Values = alloc::collections::BTreeMap<FactId, Value>;

/// A kept case: its name and its decision.
#[derive(Deserialize)]
struct Named {
    id: String,
    decision: Decision,
}

impl From<Law> for JsonLaw {
    fn from(law: Law) -> Self {
        Self(law)
    }
}

impl JsonLaw {
    /// The national law, built in.
    ///
    /// # Errors
    /// As [`Law::national`].
    pub fn national() -> Result<Self, Failure> {
        Ok(Self(Law::national()?))
    }

    /// A national pack from its compiled JSON, proved; its SHA-256, in hex, must be the expected one if any is given.
    ///
    /// # Errors
    /// [`Failure`] when it is not a pack, has another hash, or with every fault.
    pub fn from_pack(pack: &str, sha256: Option<&str>) -> Result<Self, Failure> {
        let Some(expected) = sha256 else { return Ok(Self(Law::from_json(pack)?)) };
        let expected = Digest::parse(expected).ok_or_else(Failure::not_a_digest)?;
        Ok(Self(Law::from_pinned_json(pack, expected)?))
    }

    /// The same law with a layer on top, from its compiled JSON. A layer can only add, and only tighten.
    ///
    /// # Errors
    /// [`Failure`] when it is not a pack, or with every fault, among them whatever would weaken the law below.
    pub fn with_layer(&self, layer: &str) -> Result<Self, Failure> {
        Ok(Self(self.0.with_layer_json(layer)?))
    }

    /// The same law without the layers that do not apply at a place.
    ///
    /// # Errors
    /// [`Failure`] when the place is not one.
    pub fn at_place(&self, place: &str) -> Result<Self, Failure> {
        Ok(Self(self.0.at_place(&read::<Locality>(place)?).map_err(rules::LoadError::from)?))
    }

    /// The national law with its texts, for a host that carries them apart: as [`Law::with_texts`].
    ///
    /// # Errors
    /// [`Failure`] for texts that do not belong to this pack.
    pub fn with_texts(&self, texts: &str, rest: Option<&str>) -> Result<Self, Failure> {
        Ok(Self(self.0.with_texts(texts, rest)?))
    }

    /// The typed law inside.
    #[must_use]
    pub fn law(&self) -> &Law {
        &self.0
    }

    /// The packs, national first, each with version and SHA-256.
    ///
    /// # Errors
    /// None is known.
    pub fn packs(&self) -> Result<String, Failure> {
        write(self.0.versions())
    }

    /// Decides: [`Situation`] to [`Decision`].
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub fn decide(&self, situation: &str) -> Result<String, Failure> {
        write(&self.0.decide(&read::<Situation>(situation)?)?)
    }

    /// Decides many: an array of situations to an array of `{"decision": …}` or `{"failure": …}`, in the same order.
    ///
    /// # Errors
    /// [`Failure`] when the document is not an array; what is wrong with one situation stands in its place.
    pub fn decide_all(&self, situations: &str) -> Result<String, Failure> {
        let situations: Vec<Box<RawValue>> = read(situations)?;
        let answers = situations.into_iter().map(|situation| {
            let decided = read::<Situation>(situation.get()).and_then(|situation| Ok(self.0.decide(&situation)?));
            decided.map_or_else(Answered::Failure, |decision| Answered::Decision(Box::new(decision)))
        });
        write(&answers.collect::<Vec<_>>())
    }

    /// The duties at a moment, for live countdowns: an array of `{id, standing, state, act_by, late_after, done,
    /// provisional}` in the order in which to look at them.
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub fn agenda(&self, situation: &str, at: &str) -> Result<String, Failure> {
        let situation: Situation = read(situation)?;
        let weighed = self.0.weigh(&situation)?;
        let items = weighed.agenda(at.parse()?)?;
        let items = items.iter().filter_map(|item| {
            let id = weighed.duty_of(item)?.as_str();
            let &rules::AgendaItem { standing, state, act_by, late_after, done, ended, provisional, .. } = item;
            Some(Item { id, standing, state, act_by, late_after, done, ended, provisional })
        });
        write(&items.collect::<Vec<_>>())
    }

    /// What the rules of a day say of facts, `{"abuse": "yes", …}`, all of them established: intervals, groups, measures
    /// and the rules that fired.
    ///
    /// # Errors
    /// [`Failure`] for an unknown fact or a contradiction.
    pub fn evaluate(&self, facts: &str, day: &str) -> Result<String, Failure> {
        let values: Values = read(facts)?;
        let facts = self.0.facts(values.iter().map(|(fact, value)| (fact, *value)))?;
        let verdict = self.0.evaluate(&facts, day.parse()?);
        write(&RulesSay {
            by_law: verdict.by_law(),
            with_guidance: verdict.with_guidance(),
            groups: verdict.groups(&self.0).map(stands).collect(),
            measures: verdict.measures(&self.0).map(stands).collect(),
            fired: verdict.fired(&self.0).map(stands).collect(),
        })
    }

    /// Why not the higher level: an array of [`rules::WhyNot`], smallest first.
    ///
    /// # Errors
    /// As [`Law::decide`].
    pub fn why_not(&self, situation: &str) -> Result<String, Failure> {
        write(&self.0.why_not(&read::<Situation>(situation)?)?)
    }

    /// What another law would change in this situation: a [`rules::Difference`].
    ///
    /// # Errors
    /// As [`Law::compare`].
    pub fn compare(&self, other: &Self, situation: &str) -> Result<String, Failure> {
        write(&self.0.compare(&other.0, &read::<Situation>(situation)?)?)
    }

    /// A decision in words, `{text, grounds, duties}`: the whole, then each ground and each duty with its articles.
    ///
    /// # Errors
    /// [`Failure`] when the document is not a decision.
    pub fn explain(&self, decision: &str, lang: Lang) -> Result<String, Failure> {
        let decision: Decision = read(decision)?;
        write(&Told {
            text: self.0.explain(&decision, lang),
            grounds: decision.grounds.iter().map(|ground| self.0.ground_text(ground, lang)).collect(),
            duties: decision.duties.iter().map(|duty| self.0.duty_text(duty, lang)).collect(),
        })
    }

    /// A citation in words: `decree-56-2017 31(1)a` names article, clause, point and instrument.
    ///
    /// # Errors
    /// [`Failure`] when the text is not a citation.
    pub fn cite(&self, citation: &str, lang: Lang) -> Result<String, Failure> {
        Ok(self.0.cite_text(&citation.parse::<Citation>()?, lang))
    }

    /// How each duty of a decision was counted: for each duty, an array of [`crate::time::Counted`], one for each started
    /// reading.
    ///
    /// # Errors
    /// [`Failure`] when the document is not a decision.
    pub fn counted(&self, decision: &str) -> Result<String, Failure> {
        let decision: Decision = read(decision)?;
        let counted = decision.duties.iter().map(|duty| self.0.counted(duty));
        write(&counted.collect::<Result<Vec<_>, _>>()?)
    }

    /// The order in which to work: from an array of `{"id", "decision"}` the ids, the most urgent first.
    ///
    /// # Errors
    /// [`Failure`] when the document is not such an array.
    pub fn worklist(decisions: &str) -> Result<String, Failure> {
        ordered(decisions, rules::worklist)
    }

    /// The early list of a screened registry: from an array of `{"id", "decision"}` the ids of those for whom something is
    /// established or watched.
    ///
    /// # Errors
    /// [`Failure`] when the document is not such an array.
    pub fn early_list(decisions: &str) -> Result<String, Failure> {
        ordered(decisions, rules::early_list)
    }

    /// The entries of one section of all packs, as `core/packs/README.md` describes them.
    ///
    /// # Errors
    /// [`Failure`] for a name that is not among [`SECTIONS`].
    pub fn section(&self, name: &str) -> Result<String, Failure> {
        section(&self.0, name)
    }

    /// A form filled from a situation: a [`Paper`], as the document [`Ask`] asks for it: `{form, nth, signed, copy, entries}`,
    /// of which `form` alone is needed.
    ///
    /// # Errors
    /// As [`Law::paper`].
    pub fn paper(&self, situation: &str, ask: &str) -> Result<String, Failure> {
        write(&self.0.paper(&read::<Situation>(situation)?, &read::<Ask>(ask)?)?)
    }

    /// Which forms the open duties ask for, the most urgent first: an array of [`crate::forms::FormDue`]. `entries` are what
    /// people wrote, `{}` for nothing.
    ///
    /// # Errors
    /// As [`Law::forms_due`].
    pub fn forms_due(&self, situation: &str, entries: &str) -> Result<String, Failure> {
        write(&self.0.forms_due(&read::<Situation>(situation)?, &read::<Entries>(entries)?)?)
    }

    /// A [`Paper`] as a page for the printer: the text of an HTML file, as [`Paper::html`].
    ///
    /// # Errors
    /// [`Failure`] when the document is not a paper.
    pub fn paper_html(paper: &str, lang: Lang) -> Result<String, Failure> {
        Ok(read::<Paper>(paper)?.html(lang))
    }

    /// A [`Paper`] laid out: a [`crate::forms::Sheet`], for other writers of pages than [`JsonLaw::paper_html`].
    ///
    /// # Errors
    /// [`Failure`] when the document is not a paper.
    pub fn paper_sheet(paper: &str, lang: Lang) -> Result<String, Failure> {
        write(&read::<Paper>(paper)?.sheet(lang))
    }

    /// The script by which a program that prints with WebKit lays out the page of [`JsonLaw::paper_html`] before, as
    /// [`crate::forms::Sheet::pages_script`]. It is the same in every language.
    ///
    /// # Errors
    /// [`Failure`] when the document is not a paper.
    pub fn paper_pages_script(paper: &str) -> Result<String, Failure> {
        Ok(read::<Paper>(paper)?.sheet(Lang::Vi).pages_script())
    }

    /// Who holds a role on a day at a place: an array of institutions.
    ///
    /// # Errors
    /// [`Failure`] when day or place is not one.
    pub fn institutions(&self, role: &str, day: &str, place: &str) -> Result<String, Failure> {
        let place: Locality = read(place)?;
        write(&self.0.institutions(&RoleId::from(role), day.parse()?, &place).collect::<Vec<_>>())
    }

    /// By when, from a moment on, and how it was counted: a [`crate::time::Counted`]. The limit is a document such as
    /// `{"working_days": 5}`.
    ///
    /// # Errors
    /// [`Failure`] when the moment or the limit is not one.
    pub fn due(&self, start: &str, limit: &str) -> Result<String, Failure> {
        write(&count(start.parse()?, &read::<Limit>(limit)?, self.0.calendar())?)
    }

    /// Whether the State works on a day.
    ///
    /// # Errors
    /// [`Failure`] when the day is not one.
    pub fn working_day(&self, day: &str) -> Result<DayKind, Failure> {
        Ok(self.0.calendar().is_working(day.parse::<Date>()?))
    }
}

fn stands<T: Clone>((id, standing): (&T, Standing)) -> Stands<T> {
    Stands { id: id.clone(), standing }
}

fn ordered(
    decisions: &str,
    order: impl Fn(Vec<(String, Decision)>) -> Vec<(String, Decision)>,
) -> Result<String, Failure> {
    let named: Vec<Named> = read(decisions)?;
    let ordered = order(named.into_iter().map(|Named { id, decision }| (id, decision)).collect());
    write(&ordered.into_iter().map(|(id, _)| id).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::FailureCode;
    use serde_json::Value as Json;

    const CALL: &str = r#"{ "now": "2026-02-13T17:00:00+07:00",
        "reports": [{ "received": "2026-02-13T16:30:00+07:00", "receiving_place": "commune_committee" }] }"#;

    fn law() -> JsonLaw {
        JsonLaw::national().unwrap()
    }

    fn json(text: &str) -> Json {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn a_batch_answers_each_in_its_place() {
        let law = law();
        let answers = json(&law.decide_all(&format!("[{CALL}, {{}}, {CALL}]")).unwrap());
        let one = json(&law.decide(CALL).unwrap());
        assert_eq!(answers[0]["decision"], one);
        assert_eq!(answers[1]["failure"]["code"], "json");
        assert_eq!(answers[2]["decision"], one);
        assert_eq!(law.decide_all("{}").unwrap_err().code, FailureCode::Json);
    }

    #[test]
    fn the_agenda_names_the_duties_of_the_decision() {
        let law = law();
        let agenda = json(&law.agenda(CALL, "2026-02-13T17:00:00+07:00").unwrap());
        let decision = json(&law.decide(CALL).unwrap());
        let ids = |duties: &Json| duties.as_array().unwrap().iter().map(|d| d["id"].clone()).collect::<Vec<_>>();
        assert_eq!(ids(&agenda), ids(&decision["duties"]));
        assert_eq!(law.agenda(CALL, "now").unwrap_err().code, FailureCode::Time);
    }

    #[test]
    fn facts_alone_are_evaluated() {
        let law = law();
        let verdict = json(&law.evaluate(r#"{ "abuse": "yes" }"#, "2026-02-13").unwrap());
        assert_eq!(verdict["by_law"]["established"]["level"], "intervention");
        let failure = law.evaluate(r#"{ "abuze": "yes" }"#, "2026-02-13").unwrap_err();
        assert_eq!((failure.code, failure.nearest.as_deref()), (FailureCode::UnknownFact, Some("abuse")));
    }

    #[test]
    fn a_decision_is_told_ground_by_ground_and_counted_duty_by_duty() {
        let law = law();
        let decision = law.decide(CALL).unwrap();
        let told = json(&law.explain(&decision, Lang::Vi).unwrap());
        let counted = json(&law.counted(&decision).unwrap());
        let decision = json(&decision);
        let len = |list: &Json| list.as_array().unwrap().len();
        assert_eq!(len(&told["grounds"]), len(&decision["grounds"]));
        assert_eq!(len(&told["duties"]), len(&decision["duties"]));
        assert_eq!(len(&counted), len(&decision["duties"]));
        assert!(told["text"].as_str().unwrap().contains("Phải hành động theo: khẩn cấp"));
    }

    #[test]
    fn decisions_are_ordered_by_urgency() {
        let law = law();
        let quiet = law.decide(r#"{ "now": "2026-02-13T17:00:00+07:00" }"#).unwrap();
        let urgent = law.decide(CALL).unwrap();
        let named = format!(r#"[{{"id":"quiet","decision":{quiet}}},{{"id":"urgent","decision":{urgent}}}]"#);
        assert_eq!(JsonLaw::worklist(&named).unwrap(), r#"["urgent","quiet"]"#);
        assert_eq!(JsonLaw::early_list(&named).unwrap(), "[]");
    }

    #[test]
    fn every_section_is_read_and_no_other() {
        let law = law();
        for name in SECTIONS {
            assert!(json(&law.section(name).unwrap()).is_array(), "{name}");
        }
        assert_eq!(json(&law.section("form").unwrap()).as_array().unwrap().len(), 26);
        assert_eq!(law.section("forms").unwrap_err().code, FailureCode::Section);
    }

    #[test]
    fn a_form_crosses_as_a_document_and_prints_from_it() {
        let law = law();
        let ask = r#"{ "form": "01", "entries": { "commune.name": "xã Đăk Rve", "child.residence": "Thôn 5" } }"#;
        let document = law.paper(CALL, ask).unwrap();
        let typed = law.law().paper(&read(CALL).unwrap(), &read(ask).unwrap()).unwrap();
        assert_eq!(read::<Paper>(&document).unwrap(), typed, "nothing is lost on the way");
        for lang in [Lang::Vi, Lang::En] {
            assert_eq!(JsonLaw::paper_html(&document, lang).unwrap(), typed.html(lang));
            let sheet = JsonLaw::paper_sheet(&document, lang).unwrap();
            assert_eq!(read::<crate::forms::Sheet>(&sheet).unwrap(), typed.sheet(lang));
            assert_eq!(JsonLaw::paper_pages_script(&document).unwrap(), typed.sheet(lang).pages_script());
        }
        let due = json(&law.forms_due(CALL, "{}").unwrap());
        // The 12 hours of Art. 26 run first; form 01 has no moment of its own.
        assert_eq!((&due[0]["form"], &due[0]["act_by"]), (&"02".into(), &"2026-02-14T04:30:00+07:00".into()), "{due}");
        assert!(
            due.as_array().unwrap().iter().any(|one| one["form"] == "01" && one["missing"].as_u64() > Some(0)),
            "{due}"
        );
        assert_eq!(JsonLaw::paper_html("{}", Lang::Vi).unwrap_err().code, FailureCode::Json);
    }

    #[test]
    fn what_no_form_takes_is_refused_with_what_would_be_right() {
        let law = law();
        let refused = |ask: &str| law.paper(CALL, ask).unwrap_err();
        let cases = [
            (r#"{ "form": "1" }"#, FailureCode::Form, Some("01")),
            (r#"{ "form": "01", "nth": 3 }"#, FailureCode::Form, None),
            (r#"{ "form": "01", "entries": { "child.adress": "x" } }"#, FailureCode::FormEntry, Some("child.address")),
            (r#"{ "form": "01", "entries": { "carer.birth": "hôm qua" } }"#, FailureCode::FormEntry, None),
            (
                r#"{ "form": "04", "entries": { "plan.goals": ["harms_recoverd"] } }"#,
                FailureCode::FormEntry,
                Some("harms_recovered"),
            ),
            (r#"{ "form": "01", "entres": {} }"#, FailureCode::Json, None),
        ];
        for (ask, code, nearest) in cases {
            let failure = refused(ask);
            assert_eq!((failure.code, failure.nearest.as_deref()), (code, nearest), "{ask}: {failure}");
        }
        let named = refused(r#"{ "form": "04", "entries": { "plan.goals": ["Nguyễn Thị Mẫu"] } }"#);
        assert!(!named.to_string().contains("Mẫu") && named.text.vi.contains("harms_recovered"), "{named}");
        // As on a web page before the rest of its law was loaded.
        let known = String::new();
        let failure = Failure::from(crate::forms::FormError::UnknownForm { form: "01".to_owned(), known });
        assert_eq!((failure.code, failure.nearest), (FailureCode::Form, None));
        assert!(failure.text.en.contains("not loaded"));
    }

    #[test]
    fn packs_load_by_hash_and_layers_by_place() {
        let pack = include_str!("../../packs/compiled/vn.json");
        let sha256 = include_str!("../../packs/compiled/vn.sha256").trim_end();
        let law = JsonLaw::from_pack(pack, Some(sha256)).unwrap();
        assert_eq!(law.packs().unwrap(), self::law().packs().unwrap());
        let other = JsonLaw::from_pack(pack, Some(&"0".repeat(64))).unwrap_err();
        assert_eq!(other.code, FailureCode::PackHash);
        assert_eq!(JsonLaw::from_pack(pack, Some("0")).unwrap_err().code, FailureCode::PackHash);
        assert_eq!(JsonLaw::from_pack(pack.split_at(1000).0, None).unwrap_err().code, FailureCode::Json);
        let layered = law.with_layer(include_str!("../../packs/compiled/kon-tum.json")).unwrap();
        let packs = |law: &JsonLaw| json(&law.packs().unwrap()).as_array().unwrap().len();
        assert_eq!(packs(&layered), 2);
        assert_eq!(packs(&layered.at_place(r#"{ "province": "04" }"#).unwrap()), 1);
    }

    #[test]
    fn limits_days_citations_and_holders_are_answered() {
        let law = law();
        let due = json(&law.due("2026-02-13T16:30:00+07:00", r#"{ "hours": 12 }"#).unwrap());
        assert_eq!(due["due"], "2026-02-14T04:30:00+07:00");
        assert!(!law.working_day("2026-02-17").unwrap().working, "the first day of Tết");
        assert_eq!(law.cite("x(", Lang::En).unwrap_err().code, FailureCode::Citation);
        assert!(law.cite("decree-56-2017 31(2)", Lang::En).unwrap().contains("Art. 31"));
        let holders = json(&law.institutions("commune_committee", "2026-02-13", "{}").unwrap());
        assert!(!holders.as_array().unwrap().is_empty());
    }
}
