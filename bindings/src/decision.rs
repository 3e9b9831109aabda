//! The answer: what is established, what to act on, why, what must be done, by whom, by when.

use checho::{law, model, rules};

use crate::carry::{choice, record, sealed};
use crate::situation::{AssessmentForm, Level, Override, Source, Value};
use crate::text::{Certainty, Kind, Text};
use crate::time::{Day, Moment};

choice! {
    /// How firmly something stands.
    words Standing = rules::Standing {
        /// Not ruled out yet; acted on as a precaution.
        NotRuledOut,
        /// Reported by somebody; acted on.
        Reported,
        /// Established (đã xác định).
        Established,
    }
}

choice! {
    /// What is known of one fact.
    words FactState = model::State {
        /// Established: no.
        No,
        /// Reported: no. Only the absence of a protection is ever reported; a reported "no danger" stays unknown.
        ReportedNo,
        /// Nothing that counts is known.
        Unknown,
        /// Reported: yes. It is acted on, and not yet established.
        ReportedYes,
        /// Established: yes.
        Yes,
    }
}

choice! {
    /// Whether the Law on Children covers the person.
    words Coverage = model::Coverage {
        /// Under 16, or not proved to be older: the youngest possible age holds.
        Child,
        /// Proved to be 16 or 17: outside this law, still protected by criminal procedure.
        Under18,
        /// Proved to be 18 or older.
        Adult,
    }
}

choice! {
    /// How a duty stands at the moment of the decision.
    words DutyState = rules::DutyState {
        /// Not done; its moment has not passed, or the law names none.
        Open,
        /// Not done, past the cautious moment, and not late under every defensible reading.
        StartDisputed,
        /// Not done, and late under every defensible reading.
        Late,
        /// Done in time, or without a moment to miss.
        Met,
        /// Done after the cautious moment, and not late under every defensible reading.
        MetStartDisputed,
        /// Done late under every defensible reading.
        MetLate,
    }
}

choice! {
    /// Whom to ask. Never the child: a child is not interviewed by software.
    words AskWhom = law::AskWhom {
        /// Look into the file or a register.
        File,
        /// Ask an adult who is not the suspect.
        Adult,
        /// Observe.
        Observe,
        /// Only staff trained for it.
        Trained,
    }
}

choice! {
    /// The three conclusions of form 02. They do not exclude each other.
    words InitialConclusion = rules::InitialConclusion {
        /// Cần được bảo vệ khẩn cấp.
        UrgentProtection,
        /// Cần lập kế hoạch hỗ trợ, can thiệp.
        Plan,
        /// Tiếp tục theo dõi. No article, no limit, no next step: it is never forced by law.
        KeepWatching,
    }
}

choice! {
    /// The next act that is still open.
    words Settles = rules::Settles {
        /// Whether urgent protection is needed within 12 hours.
        Emergency,
        /// At which level to plan.
        Level,
    }
}

choice! {
    /// What became of an override.
    OverrideOutcome = rules::OverrideOutcome {
        /// It raised or lowered what is acted on.
        Applied,
        /// It changed nothing.
        NoEffect,
        /// It would go below what the law says to act on.
        RefusedBelowLaw,
        /// It gives no reason.
        RefusedNoReason,
        /// It is dated after the moment of the decision.
        InTheFuture,
    }
}

choice! {
    /// Whether block a has more rows rated Cao than block b, as far as the rows tell.
    Comparison = model::Comparison {
        /// More Cao in block a, whatever the open rows turn out to be.
        More,
        /// Fewer or equal, whatever the open rows turn out to be.
        FewerOrEqual,
        /// The open rows decide.
        Open,
    }
}

record! {
    /// A pack that took part in a decision.
    PackVersion = rules::PackVersion {
        /// Its name.
        id: String,
        /// Its version.
        version: String,
        /// The SHA-256 that names it, in hex.
        sha256: String,
    }
}

/// Something concluded, and how firmly.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Stands {
    /// What.
    pub id: String,
    /// How firmly.
    pub standing: Standing,
}

record! {
    /// One end of the interval.
    End = rules::End {
        /// Whether urgent protection is needed (cần được bảo vệ khẩn cấp).
        emergency: bool,
        /// The level of protection.
        level: Level,
    }
}

record! {
    /// A result as an interval: there is no single level that hides which end it is.
    Interval = rules::Interval {
        /// What is certain (đã xác định): for papers and statistics.
        established: End,
        /// What would hold if every report is true; lies between the two ends.
        reported: End,
        /// What is not ruled out (phải hành động theo): for triage, worklists and clocks.
        act_on: End,
    }
}

record! {
    /// A fact that a ground rests on.
    GroundFact = rules::GroundFact {
        /// The fact.
        id: String,
        /// What is known of it.
        state: FactState,
        /// What it follows from, where nobody named it.
        follows_from: Vec<LedFrom>,
    }
}

choice! {
    /// How a fact leads to another one.
    words Link = model::Link {
        /// It is one, by the words of the law.
        Implies,
        /// Whoever says it reports the other one, too: until that is answered, it is acted on. A reading of ours.
        Suggests,
        /// It is a sign of the other one, by a source that is not the law's text: it asks, and claims nothing.
        IsASign,
    }
}

record! {
    /// A fact that somebody named and another one follows from. Its own citations say where the link stands.
    LedFrom = rules::LedFrom {
        /// The fact that was named; `Law.fact` tells of it.
        id: String,
        /// How it leads there.
        link: Link,
    }
}

record! {
    /// A rule that fired (căn cứ): its facts, its citations, its weight.
    Ground = rules::Ground {
        /// The rule; `Law.rule` gives its title.
        rule: String,
        /// How firmly it fired.
        standing: Standing,
        /// The facts that made it fire.
        facts: Vec<GroundFact>,
        /// The level it concludes, if it does.
        level: Option<Level>,
        /// Whether it concludes an emergency.
        emergency: bool,
        /// What kind of source it has.
        kind: Kind,
        /// How sure the source is.
        certainty: Certainty,
        /// Where it stands; `Law.cite` says it in words.
        cite: Vec<String>,
    }
}

record! {
    /// Who holds a role at the date and place.
    Holder = rules::Holder {
        /// The role.
        role: String,
        /// The bodies that hold it there and then; empty: the packs name none.
        institutions: Vec<Text>,
    }
}

record! {
    /// One defensible reading of where a duty's clock starts.
    Reading = rules::Reading {
        /// The reading.
        id: String,
        /// Whether it is the cautious one.
        cautious: bool,
        /// When the clock started; none: under this reading it has not.
        start: Option<Moment>,
        /// When it runs out; an act at that very moment is in time.
        due: Option<Moment>,
        /// Whether the count used days that are not announced yet.
        provisional: bool,
    }
}

record! {
    /// A duty that is open or met.
    DutyDue = rules::DutyDue {
        /// The duty; `Law.duty` gives its title and text.
        id: String,
        /// How firmly it is owed; below established it is a precaution.
        standing: Standing,
        /// Whether it is owed by law and readings, or only by guidance and proposals.
        by_law: bool,
        /// A mere precaution: not ruled out, and waiting behind what is owed. The emergency clock is no mere precaution.
        precaution: bool,
        /// How it stands.
        state: DutyState,
        /// Who: the first answers for it.
        holders: Vec<Holder>,
        /// Whether it must be done as fast as possible, before any outer limit.
        as_fast_as_possible: bool,
        /// Act by this moment: the cautious reading.
        act_by: Option<Moment>,
        /// Late only after this moment: no defensible reading allows more. None: the law names none, or a reading's clock
        /// has not started.
        late_after: Option<Moment>,
        /// When it was done.
        done: Option<Moment>,
        /// When a step ended it, past its moment and not done by then: nobody is asked for it any more, and what was late
        /// stays late.
        ended: Option<Moment>,
        /// Whether a count used days that are not announced yet.
        provisional: bool,
        /// Every reading with its own result.
        readings: Vec<Reading>,
        /// The official forms it uses.
        forms: Vec<String>,
        /// Where it stands.
        cite: Vec<String>,
    }
}

record! {
    /// A conclusion of form 02 that is still possible.
    PossibleConclusion = rules::PossibleConclusion {
        /// The conclusion.
        conclusion: InitialConclusion,
        /// Whether the law forces it.
        forced: bool,
    }
}

record! {
    /// The next thing to find out.
    Question = rules::Question {
        /// The fact; `Law.fact` gives the question in plain words.
        fact: String,
        /// Whom to ask; never the child.
        ask: AskWhom,
        /// What the answer settles.
        settles: Settles,
        /// Whether a Yes settles it at once.
        yes_settles: bool,
        /// How many open grounds a No rules out.
        no_rules_out: i64,
    }
}

record! {
    /// Answers that differ and were merged to the graver.
    Conflict = model::Conflict {
        /// The fact.
        fact: String,
        /// The Yes (or, for a protection, the No) that was kept.
        kept: Source,
        /// The answer that did not prevail.
        set_aside: Source,
    }
}

sealed! {
    /// Something the reader of a decision has to know.
    Warning = rules::Warning {
        /// A due moment was counted over days that are not announced.
        Provisional {
            /// The duty.
            duty: String,
        },
        /// A duty is past its cautious moment and the start of its clock is open to dispute.
        StartDisputed {
            /// The duty.
            duty: String,
        },
        /// A ground or duty rests on a source that was only recalled.
        Unverified {
            /// The rule or duty.
            id: String,
        },
        /// The day lies after the day until which a pack's sources were followed.
        PastReview {
            /// The pack.
            pack: String,
            /// The day.
            reviewed_until: Day,
        },
        /// An institution's authority ends soon, or has ended and nothing is known to follow.
        AuthorityEnds {
            /// The role.
            role: String,
            /// Its last day.
            last_day: Day,
        },
        /// Answers differ; the graver was kept.
        AnswersDiffer {
            /// Which.
            conflict: Conflict,
        },
        /// Something that was established was ruled out by a later answer to a broader question: look whether that was meant.
        RuledOutByBroader {
            /// What was established.
            fact: String,
            /// The broader question.
            broader: String,
            /// When it was answered.
            at: Moment,
        },
        /// The comparison of form 03 or 06 is on the low side beside a harm row rated Cao.
        LowBesideGraveRow {
            /// The form.
            form: String,
        },
        /// Something is dated after the moment of the decision and was not counted.
        InTheFuture {
            /// What.
            what: String,
            /// Its moment.
            at: Moment,
        },
        /// A layer decided although it does not apply at the place.
        LayerElsewhere {
            /// The layer.
            pack: String,
        },
        /// The age is not proved: the youngest possible age holds.
        AgeNotProved {},
    }
}

record! {
    /// What became of an override.
    OverrideResult = rules::OverrideResult {
        /// The override.
        asked: Override,
        /// What it came to.
        result: OverrideOutcome,
    }
}

record! {
    /// Rows of one block counted by rating, as the totals line of the forms prints them.
    Totals = model::Totals {
        /// Cao.
        high: i32,
        /// Trung bình.
        medium: i32,
        /// Thấp.
        low: i32,
        /// Not rated yet.
        unanswered: i32,
    }
}

record! {
    /// An assessment's rows counted and compared.
    ///
    /// For form 03 the comparison is the law's (form 03 §3; that "more Cao" means counting rows is our reading). For forms
    /// 02 and 06 it is advice only: their conclusions are the officer's.
    Summary = model::Summary {
        /// The form.
        form: AssessmentForm,
        /// When it was made.
        at: Moment,
        /// Block a: harm; Cao is bad.
        harm: Totals,
        /// Block b: self-protection and recovery; Cao is good.
        protection: Totals,
        /// The comparison of Cao.
        comparison: Comparison,
        /// Whether the comparison is the law's, not advice.
        by_law: bool,
        /// The comparison says "fewer or equal" beside a harm row rated Cao: read the row, not the count.
        low_beside_grave_row: bool,
    }
}

record! {
    /// The decision on one child at one moment.
    Decision = rules::Decision {
        /// The packs that decided, national first.
        packs: Vec<PackVersion>,
        /// The moment of the decision.
        now: Moment,
        /// The day whose law applied.
        law_on: Day,
        /// Whether this is a case, or a registry entry being screened.
        case: bool,
        /// Whether the Law on Children covers the person. Outside it the levels say how grave the danger is; no duty of that
        /// law follows, and `duties` says what still protects.
        coverage: Coverage,
        /// By law, with our flagged readings of it.
        by_law: Interval,
        /// With guidance and proposals; never lower.
        with_guidance: Interval,
        /// What to act on: all that the law's questions have not ruled out, what guidance adds of what is reported, and
        /// overrides. Triage, worklists and clocks follow it.
        acting: End,
        /// Whether the emergency to act on still waits for its urgent measures.
        emergency_open: bool,
        /// Groups of special circumstances (Law Art. 10(1)).
        groups: Vec<Stands>,
        /// Sub-groups (Decree 56 Arts 3-16), established or reported.
        subgroups: Vec<Stands>,
        /// Kinds of abuse (Law Art. 4), established or reported.
        abuse: Vec<Stands>,
        /// Grounds of temporary separation (Decree 56 Art. 32(1)), established or reported.
        separation: Vec<Stands>,
        /// Signals, established or reported.
        signals: Vec<Stands>,
        /// Measures whose own point of the law is met, or not ruled out in a case.
        measures: Vec<Stands>,
        /// Why: every rule that fired on what is established or reported, and the emergency grounds not ruled out.
        grounds: Vec<Ground>,
        /// What must be done: by moment, then in the order of the packs; what is met comes last.
        duties: Vec<DutyDue>,
        /// The conclusions of form 02 still possible, and which the law forces.
        initial_conclusions: Vec<PossibleConclusion>,
        /// The rating forms counted.
        assessments: Vec<Summary>,
        /// The next thing to find out; none once the next act is settled.
        next_question: Option<Question>,
        /// What became of overrides.
        overrides: Vec<OverrideResult>,
        /// What the reader has to know.
        warnings: Vec<Warning>,
    }
}

record! {
    /// An answer that would count.
    Wanted = rules::Wanted {
        /// The fact.
        fact: String,
        /// The answer that would count, as a finding: Yes of a danger, No of a protection.
        value: Value,
        /// What is known of it now.
        state: FactState,
    }
}

record! {
    /// One condition that is not met.
    Missing = rules::Missing {
        /// How many of these answers are missing.
        need: i64,
        /// The answers, any of which would do.
        of: Vec<Wanted>,
        /// Whether answers that rule it out leave too few.
        ruled_out: bool,
    }
}

record! {
    /// A rule that would establish a higher level or an emergency, and what it lacks.
    WhyNot = rules::WhyNot {
        /// The rule.
        rule: String,
        /// The level it would establish.
        level: Option<Level>,
        /// Whether it would establish an emergency.
        emergency: bool,
        /// What kind of source it has.
        kind: Kind,
        /// Where it stands.
        cite: Vec<String>,
        /// How many answers are missing in all.
        need: i64,
        /// Whether some condition is ruled out.
        ruled_out: bool,
        /// The conditions not met.
        missing: Vec<Missing>,
    }
}
