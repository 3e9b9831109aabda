//! Issuing: asked before something is done in the name of the law.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::deed::Deed;
use super::known::Known;
use super::state::Failing;
use super::transitions::Procedure;
use super::walk::{Walk, regions};
use crate::case::{Case, Draft};
use crate::law::{Lang, RoleId, Test, Text, TransitionId};
use crate::time::Moment;

/// Where a case goes when its handler is the suspect or a relative. A proposal of ours: the law is silent.
pub(super) const REROUTE: [RoleId; 3] =
    [RoleId::constant("hotline_111"), RoleId::constant("provincial_child_body"), RoleId::constant("police")];

/// Why something cannot be issued: every guard that does not pass, with its article and what would make it pass.
///
/// Nothing was changed. If it was done all the same it can be recorded, and is marked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// What was to be issued.
    pub act: Text,
    /// As which moves of the case.
    pub transitions: Vec<TransitionId>,
    /// Every guard that does not pass.
    pub failing: Vec<Failing>,
    /// Who may do it instead: where the role is wrong, or the actor is suspect or relative of one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub instead: Vec<RoleId>,
}

impl Refusal {
    /// The refusal as text in one language, one line for each guard.
    #[must_use]
    pub fn text(&self, lang: Lang) -> String {
        let mut text = match lang {
            Lang::Vi => format!("Chưa thể ban hành “{}”:", self.act.get(lang)),
            Lang::En => format!("“{}” cannot be issued yet:", self.act.get(lang)),
        };
        for failing in &self.failing {
            let cites: Vec<String> = failing.cite.iter().map(ToString::to_string).collect();
            let (asks, right) = (failing.asks.get(lang), failing.right.get(lang));
            text.push_str(&format!("\n- {asks} ({}): {right}", cites.join(", ")));
        }
        text
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.text(Lang::Vi), self.text(Lang::En))
    }
}

impl core::error::Error for Refusal {}

impl Procedure<'_> {
    /// Whether this may be issued now: against where the case stands, the actor's role and commune, conflicts of interest
    /// and the law of the draft's date.
    ///
    /// Kinds that make no move of the case (answers, a note) only ask that the actor be neither suspect nor relative.
    ///
    /// # Errors
    /// [`Refusal`] with every guard that does not pass. [`Case::record`] takes the draft all the same.
    pub fn issue(&self, case: &Case, draft: &Draft, now: Moment) -> Result<(), Box<Refusal>> {
        let opened = case.opened();
        let folded = opened.situation(self.law, now);
        let walk = Walk::over(self, &opened, &folded, now);
        let deed = Deed::draft(draft);
        let known = Known::all(self.law, &opened, now);
        let mut refusal =
            Refusal { act: draft.kind.text(), transitions: Vec::new(), failing: Vec::new(), instead: Vec::new() };
        for moves in walk.moves(&deed) {
            for region in regions(self, &moves) {
                let (Some(asked), failing) = walk.choose(&moves, region, &deed, &known) else { continue };
                if failing.is_empty() {
                    continue;
                }
                refusal.act = asked.transition.name.clone();
                refusal.transitions.push(asked.transition.id.clone());
                if failing.contains(&Test::Role) {
                    refusal.instead.extend(asked.transition.roles.iter().cloned());
                }
                for failing in walk.told(asked, &failing) {
                    if !refusal.failing.contains(&failing) {
                        refusal.failing.push(failing);
                    }
                }
            }
        }
        if walk.refuses(&deed) {
            refusal.instead = REROUTE.to_vec();
            let told = self.transitions.first().and_then(|asked| self.told(Test::NoConflict, asked.transition));
            refusal.failing.extend(told.filter(|told| !refusal.failing.iter().any(|own| own.guard == told.guard)));
        }
        if refusal.failing.is_empty() { Ok(()) } else { Err(Box::new(refusal)) }
    }
}
