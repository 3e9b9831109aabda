//! The transitions and guards of the loaded packs, found by what triggers them.

use alloc::collections::BTreeMap;

use crate::Law;
use crate::case::Kind;
use crate::law::{Guard, GuardId, StepId, Test, Text, Transition, TransitionId, nearest};

/// Why the procedure cannot be read from a law.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} / {}", self.text().vi, self.text().en)]
#[non_exhaustive]
pub enum ProcedureError {
    /// The packs hold no transitions: an old pack, or one whose texts are not here.
    NotLoaded,
    /// A transition is made by a kind of event that this version does not know.
    UnknownKind {
        /// The transition.
        transition: TransitionId,
        /// The kind it names.
        kind: String,
        /// The nearest known one.
        nearest: Option<String>,
    },
    /// A guard that this version does not know to check: nothing would be refused by it.
    UnknownGuard {
        /// Its name.
        guard: GuardId,
        /// The nearest known one.
        nearest: Option<String>,
    },
    /// A guard that every act is asked has no entry in the packs.
    MissingGuard {
        /// It.
        guard: Test,
    },
}

impl ProcedureError {
    /// What is wrong and what would be right, in two languages.
    #[must_use]
    pub fn text(&self) -> Text {
        let hint = |near: &Option<String>, word| near.as_ref().map_or_else(String::new, |n| format!(": {word} “{n}”?"));
        match self {
            Self::NotLoaded => Text::new(
                "gói luật không có trình tự xử lý; nạp phần còn lại bằng `with_texts`",
                "the packs hold no procedure; hand their rest over with `with_texts`",
            ),
            Self::UnknownKind { transition, kind, nearest } => Text::new(
                format!("bước {transition}: không có loại sự kiện “{kind}”{}", hint(nearest, "có phải")),
                format!("move {transition}: there is no kind of events “{kind}”{}", hint(nearest, "did you mean")),
            ),
            Self::UnknownGuard { guard, nearest } => Text::new(
                format!("không có điều kiện “{guard}”{}", hint(nearest, "có phải")),
                format!("there is no guard “{guard}”{}", hint(nearest, "did you mean")),
            ),
            Self::MissingGuard { guard } => Text::new(
                format!("gói luật thiếu điều kiện “{}”", guard.as_str()),
                format!("the packs lack the guard “{}”", guard.as_str()),
            ),
        }
    }
}

/// How the law moves a case.
///
/// It borrows the law and is made once; everything else is a pure function of it, a case and a moment.
#[derive(Debug, Clone)]
pub struct Procedure<'l> {
    pub(super) law: &'l Law,
    pub(super) transitions: Vec<Asked<'l>>,
    guards: BTreeMap<Test, &'l Guard>,
    by_kind: BTreeMap<&'l str, Vec<usize>>,
    by_step: BTreeMap<&'l StepId, Vec<usize>>,
}

/// A transition and what it asks beside phase, role, place and date.
#[derive(Debug, Clone)]
pub(super) struct Asked<'l> {
    pub(super) transition: &'l Transition,
    pub(super) tests: Vec<Test>,
}

impl Asked<'_> {
    /// Whether a step of an event of this kind makes it.
    pub(super) fn is_made_by(&self, kind: &Kind, step: &StepId) -> bool {
        let by_kind = || self.transition.by.iter().any(|own| own == kind.as_str());
        self.transition.steps.contains(step) || (kind.step().as_ref() == Some(step) && by_kind())
    }
}

impl<'l> Procedure<'l> {
    /// The procedure of a law.
    ///
    /// # Errors
    /// [`ProcedureError`] when the packs hold none, or ask for something that this version cannot check: then nothing
    /// could be trusted to be refused.
    pub fn of(law: &'l Law) -> Result<Self, ProcedureError> {
        let mut guards = BTreeMap::new();
        for guard in law.entries(|p| &p.guard) {
            guards.insert(known(&guard.id)?, guard);
        }
        let mut procedure =
            Self { law, transitions: Vec::new(), guards, by_kind: BTreeMap::new(), by_step: BTreeMap::new() };
        for (position, transition) in law.entries(|p| &p.transition).enumerate() {
            for kind in &transition.by {
                if !Kind::KNOWN.contains(&Kind::from(kind.as_str())) {
                    let names = Kind::KNOWN.iter().map(Kind::as_str);
                    return Err(ProcedureError::UnknownKind {
                        transition: transition.id.clone(),
                        kind: kind.clone(),
                        nearest: nearest(kind, names).map(str::to_owned),
                    });
                }
                procedure.by_kind.entry(kind).or_default().push(position);
            }
            for step in &transition.steps {
                procedure.by_step.entry(step).or_default().push(position);
            }
            let tests = transition.guards.iter().map(known).collect::<Result<_, _>>()?;
            procedure.transitions.push(Asked { transition, tests });
        }
        if procedure.transitions.is_empty() {
            return Err(ProcedureError::NotLoaded);
        }
        match Test::ALL.iter().find(|test| !procedure.guards.contains_key(test)) {
            Some(guard) => Err(ProcedureError::MissingGuard { guard: *guard }),
            None => Ok(procedure),
        }
    }

    /// The law it was read from.
    #[must_use]
    pub const fn law(&self) -> &'l Law {
        self.law
    }

    /// The transitions, in the order of the packs.
    pub fn transitions(&self) -> impl Iterator<Item = &'l Transition> + '_ {
        self.transitions.iter().map(|asked| asked.transition)
    }

    /// What the packs say of a guard.
    #[must_use]
    pub fn guard(&self, test: Test) -> Option<&'l Guard> {
        self.guards.get(&test).copied()
    }

    pub(super) fn by_kind(&self, kind: &Kind) -> &[usize] {
        self.by_kind.get(kind.as_str()).map(Vec::as_slice).unwrap_or_default()
    }

    pub(super) fn by_step(&self, step: &StepId) -> &[usize] {
        self.by_step.get(step).map(Vec::as_slice).unwrap_or_default()
    }
}

fn known(guard: &GuardId) -> Result<Test, ProcedureError> {
    Test::parse(guard.as_str()).ok_or_else(|| ProcedureError::UnknownGuard {
        guard: guard.clone(),
        nearest: nearest(guard.as_str(), Test::NAMES.iter().copied()).map(str::to_owned),
    })
}
