//! Who gets which copy, and what a copy holds back.

use super::known::Known;
use super::known::short;
use super::of_paper::Of;
use super::paper::{PaperWarning, PaperWarningCode, Recipient, Serving};
use crate::case::{Consent, PaperCopy, Served};
use crate::law::{Citation, Field, FieldType, Form, Kind, RoleId, Text};
use crate::model::{Entries, Written};
use crate::time::Date;

/// All that a redacted copy shows: who is protected, what was decided, when and by whom. Free words, tables and every place
/// may tell where the child is. Ending in a point or a line, it is the beginning of sources.
const SHOWN: [&str; 22] = [
    "child.name",
    "child.birth",
    "child.sex",
    "commune.",
    "decree.",
    "officer.name",
    "paper.date",
    "assessment.date",
    "review.date",
    "rating.",
    "plan.date",
    "plan.decision_",
    "plan.goals",
    "plan.ends_on",
    "decision.date",
    "separation.from",
    "separation.from_carer.",
    "separation.term",
    "separation.extension_",
    "separation.total_days",
    "separation.decision_",
    "separation.lifted_on",
];

/// What stands in the field's place on a redacted copy; `None`: it is shown. A number of the paper itself is.
///
/// Of form 01 only the informant is held back: it goes to those who have to act on the report.
pub(super) fn held_back(form: &Form, field: &Field) -> Option<Text> {
    let source = field.source.as_deref();
    let informant = source.is_some_and(|source| source.starts_with("report.informant."));
    let begins =
        |shown: &str, source: &str| source == shown || (shown.ends_with(['.', '_']) && source.starts_with(shown));
    let shown = match source {
        _ if form.number == "01" => !informant,
        Some(source) => SHOWN.iter().any(|shown| begins(shown, source)),
        None => field.id.ends_with("_number") && field.holds == FieldType::Text,
    };
    let held = || match informant {
        true => Text::new("(nơi tiếp nhận giữ)", "(held by the receiving place)"),
        false => Text::new("(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"),
    };
    (!shown).then(held)
}

/// Whether the paper goes to parents or carers: the plan and the decision on it by Art. 28(5), which their forms do not print,
/// and whatever names them among its recipients. The decisions on alternative care go to carers too, of whom one may have done
/// the harm: form 16 to the former and the new one, and prints where the new one lives.
fn goes_to_families(form: &Form) -> bool {
    let carer = |role: &RoleId| role.as_str() == "parent_or_carer";
    matches!(form.number.as_str(), "04" | "05" | "12" | "16")
        || form.copies.iter().any(|copy| copy.role.as_ref().is_some_and(carer))
}

/// Form 16 on the ground that the carer harmed the child (Law on Children Art. 69(1)): the former carer is the harm-doer.
const ENDED_FOR_HARM: &str = "harm_done";

/// What is known of the parents and carers to whom a paper goes: as of the whole case, but where the paper says itself that
/// the former carer did the harm.
pub(super) fn carers_of(form: &Form, entries: &Entries, carers: Consent) -> Consent {
    let says_harm = |key: &&str| match entries.get(key) {
        Some(Written::Words(words)) => words.reveal() == ENDED_FOR_HARM,
        Some(Written::Chosen(chosen)) => chosen.iter().any(|one| one.reveal() == ENDED_FOR_HARM),
        Some(Written::Rows(_)) | None => false,
    };
    let harmed = form.number == "16" && ["placement.end_ground", "16.annex_ground_case"].iter().any(says_harm);
    if harmed { Consent::Never } else { carers }
}

fn article(text: &str) -> Vec<Citation> {
    text.parse().into_iter().collect()
}

/// To whom which copy goes, in this order: the carer who does no harm comes first. `chosen`: what the chair has chosen.
pub(super) fn serving(form: &Form, carers: Consent, chosen: &[(Date, Served)]) -> Vec<Serving> {
    if !goes_to_families(form) {
        return Vec::new();
    }
    let full = Some(PaperCopy::Full);
    let of_care = matches!(Of::form(&form.number), Some(Of::Placement | Of::CareEnd));
    let (by_law, kind) = match form.number.as_str() {
        "04" | "05" => (article("decree-56-2017 28(5)"), Kind::Law),
        "07" => (article("decree-56-2017 form 07"), Kind::Law),
        "12" => (article("decree-56-2017 form 12"), Kind::Law),
        "16" => (article("decree-56-2017 form 16"), Kind::Law),
        _ => (article("decree-56-2017 28(5)"), Kind::Proposal),
    };
    let mut serving = vec![Serving {
        to: Text::new("Lưu hồ sơ; người và cơ quan được giao thực hiện", "The file; those who carry it out"),
        copy: full,
        why: Text::new("Người thực hiện cần bản đầy đủ", "Those who act need the full original"),
        cite: by_law.clone(),
        kind,
    }];
    if form.number == "07" || of_care {
        serving.push(Serving {
            to: Text::new("Người tiếp nhận trẻ em", "The person who receives the child"),
            copy: full,
            why: Text::new("Người tiếp nhận có tên trong quyết định", "The receiver is named in the decision"),
            cite: by_law.clone(),
            kind: Kind::Law,
        });
    }
    if carers == Consent::MayCount && of_care {
        // Form 12 names no parent among its recipients; form 16 names the former carer.
        serving.extend((form.number == "16").then(|| Serving {
            to: Text::new("Người chăm sóc cũ", "The former carer"),
            copy: full,
            why: Text::new(
                "Mẫu gửi cho người chăm sóc cũ; đã loại trừ việc người này gây hại",
                "The form goes to the former carer; that they did the harm is ruled out",
            ),
            cite: by_law,
            kind,
        }));
        return serving;
    }
    if carers == Consent::MayCount {
        serving.push(Serving {
            to: Text::new("Cha, mẹ, người chăm sóc trẻ em", "Parents or carer"),
            copy: full,
            why: Text::new(
                "Luật buộc gửi; đã loại trừ việc cha, mẹ, người chăm sóc gây hại",
                "The law sends it to them; that a parent or carer did the harm is ruled out",
            ),
            cite: by_law,
            kind,
        });
        return serving;
    }
    let why = if carers == Consent::Never {
        Text::new("Có thông tin cha, mẹ hoặc người chăm sóc gây hại", "A parent or carer is under suspicion")
    } else {
        Text::new(
            "Chưa loại trừ cha, mẹ, người chăm sóc gây hại",
            "That a parent or carer did the harm is not ruled out",
        )
    };
    let (first, suspected) = match form.number.as_str() {
        "16" => (
            Text::new(
                "Cha, mẹ, người chăm sóc cũ không gây hại: giao trước",
                "The parent or former carer who does no harm: first",
            ),
            Text::new("Cha, mẹ, người chăm sóc cũ bị nghi gây hại", "The parent or former carer under suspicion"),
        ),
        _ => (
            Text::new("Cha, mẹ hoặc người chăm sóc không gây hại: giao trước", "The carer who does no harm: first"),
            Text::new("Cha, mẹ, người chăm sóc bị nghi gây hại", "The parent or carer under suspicion"),
        ),
    };
    serving.push(Serving {
        to: first,
        copy: full,
        why: Text::new("Người không gây hại được nhận bản đầy đủ", "Who does no harm gets the full original"),
        cite: by_law.clone(),
        kind: Kind::Proposal,
    });
    serving.push(Serving {
        to: suspected,
        copy: Some(PaperCopy::Redacted),
        why,
        cite: by_law.clone(),
        kind: Kind::Proposal,
    });
    serving.extend(chosen.iter().map(|(on, served)| Serving {
        to: served.who.text(),
        copy: Some(served.copy),
        why: Text::new(
            format!("Chủ tịch xã đã quyết định và ghi lý do, ngày {}", short(*on)),
            format!("The chair chose so, with reasons, {on}"),
        ),
        cite: by_law.clone(),
        kind: Kind::Proposal,
    }));
    if !chosen.is_empty() {
        return serving;
    }
    serving.push(Serving {
        to: Text::new("Nếu không có người chăm sóc nào không gây hại", "When there is no carer who does no harm"),
        copy: None,
        why: Text::new(
            "Chủ tịch xã quyết định giao bản nào cho ai và ghi lý do; luật không nói",
            "The chair decides what to serve on whom, with the reason; the law is silent",
        ),
        cite: by_law,
        kind: Kind::Proposal,
    });
    serving
}

/// The list of recipients by the names of the day, and what had to be changed for it.
pub(super) fn recipients(known: &Known<'_>, form: &Form) -> (Vec<Recipient>, Vec<PaperWarning>) {
    let mut warnings = Vec::new();
    let mut recipients: Vec<Recipient> = Vec::new();
    for copies in &form.copies {
        let printed = &copies.to;
        let mut recipient =
            Recipient { to: printed.clone(), printed: None, role: copies.role.clone(), why: copies.why.clone() };
        if let Some(change) = copies.role.as_ref().and_then(|role| changed(known, form, role)) {
            let to = change.to.map(|name| {
                let (vi, en) = (aside(&printed.vi), aside(&printed.en));
                Text::new(format!("{}{vi}", name.vi), format!("{}{en}", name.en))
            });
            warnings.push(PaperWarning {
                code: PaperWarningCode::RecipientRenamed,
                text: Text::new(
                    format!("Nơi nhận in trong mẫu “{}” không còn; {}", printed.vi, change.say.vi),
                    format!("The printed recipient “{}” is gone; {}", printed.en, change.say.en),
                ),
                cite: Vec::new(),
                kind: change.kind,
            });
            recipient.printed = Some(printed.clone());
            // A body that is gone with none in its place stays in the data, and is not printed.
            recipient.to = to.unwrap_or_default();
        }
        recipients.push(recipient);
    }
    (recipients, warnings)
}

struct Change {
    to: Option<Text>,
    say: Text,
    kind: Kind,
}

/// What became of a body above the commune since the form was printed.
fn changed(known: &Known<'_>, form: &Form, role: &RoleId) -> Option<Change> {
    let above = ["district_", "provincial_", "national_"].iter().any(|level| role.as_str().starts_with(level));
    let (law, place) = (known.law, &known.situation.place);
    let then = law.institutions(role, form.basis.from?, place).next()?;
    if !above || then.basis.holds_on(known.on) {
        return None;
    }
    let now = || law.institutions(role, known.on, place);
    let district = role.as_str().starts_with("district_");
    let successor = now().find(|body| body.basis.kind.is_legal()).filter(|_| !district);
    Some(match successor {
        Some(body) => Change {
            to: Some(body.name.clone()),
            say: Text::new(format!("nay là: {}", body.name.vi), format!("today: {}", body.name.en)),
            kind: body.basis.kind,
        },
        None => {
            let names: Vec<&Text> =
                now().filter(|body| body.basis.kind == Kind::Proposal).map(|body| &body.name).collect();
            let join = |of: fn(&Text) -> &str| names.iter().map(|name| of(name)).collect::<Vec<_>>().join("; ");
            let silent = Text::new("không văn bản nào nói cơ quan nào thay", "no text says which body takes its place");
            let say = if names.is_empty() { silent } else { Text::new(join(|name| &name.vi), join(|name| &name.en)) };
            Change { to: None, say, kind: Kind::Proposal }
        }
    })
}

/// ` (để b/c)` behind a printed recipient.
fn aside(printed: &str) -> &str {
    printed.find(" (").and_then(|at| printed.get(at..)).unwrap_or_default()
}
