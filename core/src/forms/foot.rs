//! What stands below the words of a form: who signs, who gets it, and the notes that say how to fill a blank.

use super::layout::{Layout, span};
use super::paper::{FieldState, Signature};
use super::sheet::{Block, Span, Style};
use crate::model::Written;

impl Layout<'_> {
    pub(super) fn signatures(&mut self) {
        let paper = self.paper;
        let mut recipients = Vec::new();
        let printed: Vec<&str> =
            paper.recipients.iter().map(|one| one.to.get(self.lang)).filter(|to| !to.is_empty()).collect();
        if !printed.is_empty() {
            recipients.push(self.of("Nơi nhận:", "Recipients:").to_owned());
            for (i, to) in printed.iter().enumerate() {
                // The Gazette names a group of recipients once ("Như Điều 4").
                if printed.get(..i).is_some_and(|before| !before.contains(to)) {
                    recipients.push(format!("- {to};"));
                }
            }
            if let Some(last) = recipients.last_mut() {
                last.pop();
                last.push('.');
            }
        }
        let signers = paper.signers.iter().map(|signer| self.signer(signer)).collect();
        self.blocks.push(Block::Signatures { recipients, signers });
    }

    fn signer(&self, signer: &Signature) -> (Vec<Vec<Span>>, Option<String>) {
        let label = signer.label.get(self.lang);
        let (who, how) = label.find('(').and_then(|at| label.split_at_checked(at)).unwrap_or((label, ""));
        let mut lines = Vec::new();
        let who = who.trim();
        match who.strip_prefix("TM. ỦY BAN NHÂN DÂN ") {
            Some(office) => {
                lines.push(vec![span("TM. ỦY BAN NHÂN DÂN", Style::Bold)]);
                lines.push(vec![span(office, Style::Bold)]);
            }
            None => lines.push(vec![span(who, Style::Bold)]),
        }
        if !how.is_empty() {
            lines.push(vec![span(how, Style::Italic)]);
        }
        let name = signer.name.as_ref().and_then(|written| match written {
            Written::Words(words) => Some(words.reveal().to_owned()),
            _ => None,
        });
        (lines, name)
    }

    /// The Gazette's notes say how to fill a blank: they are printed while one of theirs is open.
    pub(super) fn notes(&mut self) {
        let fields = || self.paper.fields.values();
        let open = |mark: &str| fields().any(|f| f.state == FieldState::Missing && f.mark.as_deref() == Some(mark));
        let asked = |mark: &str| open(mark) || fields().any(|field| field.label.vi.contains(mark));
        let asked = self.paper.notes.iter().filter(|note| asked(&note.mark));
        let notes: Vec<String> = asked.map(|note| format!("{} {}", note.mark, note.text.get(self.lang))).collect();
        if !notes.is_empty() {
            let heading = self.of("Ghi chú:", "Notes:").to_owned();
            self.blocks.push(Block::Notes([vec![heading], notes].concat()));
        }
    }
}
