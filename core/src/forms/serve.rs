//! Who gets which copy, and what a copy holds back.

use super::known::Known;
use super::paper::{PaperCopy, PaperWarning, PaperWarningCode, Recipient, Serving};
use crate::case::Consent;
use crate::law::{Citation, Field, Form, Kind, RoleId, Text};

/// Sources that never stand on a redacted copy: where the child is, and who told.
const HELD_BACK: [(&str, &str, &str); 7] = [
    ("child.whereabouts", "(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"),
    ("report.informant.", "(nơi tiếp nhận giữ)", "(held by the receiving place)"),
    ("separation.receiver.", "(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"),
    ("placement.address", "(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"),
    ("shelter.", "(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"),
    ("new_carer.", "(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"),
    ("facility.", "(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"),
];

/// Papers that the law sends to parents or carers: Decree 56/2017 Art. 28(5), forms 05 and 07; and ours that end, extend or
/// change what those decided.
const TO_FAMILIES: [&str; 7] =
    ["04", "05", "07", "separation-extension", "separation-cancellation", "plan-change", "service"];

/// All that a redacted copy for a family shows: who is protected, what was decided, when and by whom. Free words, tables and
/// every place may tell where the child is.
const SHOWN: [&str; 20] = [
    "child.name",
    "child.birth",
    "child.sex",
    "commune.",
    "decree.",
    "officer.name",
    "paper.date",
    "plan.date",
    "plan.decision_",
    "plan.goals",
    "plan.ends_on",
    "decision.date",
    "separation.from",
    "separation.to",
    "separation.term",
    "separation.extension_",
    "separation.total_days",
    "separation.decision_",
    "separation.lifted_on",
    "service.date",
];

/// Whether a redacted copy for a family shows the field: numbers of papers, and what is listed above.
fn is_shown(field: &Field) -> bool {
    match field.source.as_deref() {
        Some(source) => SHOWN.iter().any(|shown| source.starts_with(shown)),
        None => field.id.ends_with("_number") && field.holds == crate::law::FieldType::Text,
    }
}

/// What stands in the field's place on a redacted copy.
pub(super) fn held_back(form: &Form, field: &Field) -> Option<Text> {
    if TO_FAMILIES.contains(&form.number.as_str()) && !is_shown(field) {
        return Some(Text::new("(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)"));
    }
    let source = field.source.as_deref()?;
    // On the papers of a placement the carer is the receiver; everywhere else it may be the parent.
    let of_carer = source.starts_with("carer.") && form.number != "08";
    let held = HELD_BACK.iter().find(|(prefix, ..)| source.starts_with(prefix));
    let words = |(_, vi, en): &(&str, &'static str, &'static str)| Text::new(*vi, *en);
    held.map(words).or_else(|| of_carer.then(|| Text::new("(Ủy ban nhân dân cấp xã giữ)", "(held by the commune)")))
}

fn article(text: &str) -> Vec<Citation> {
    text.parse().into_iter().collect()
}

/// To whom which copy goes, in this order: the carer who does no harm comes first.
pub(super) fn serving(form: &Form, carers: Consent) -> Vec<Serving> {
    if !TO_FAMILIES.contains(&form.number.as_str()) {
        return Vec::new();
    }
    let full = Some(PaperCopy::Full);
    let (by_law, kind) = match form.number.as_str() {
        "04" | "05" => (article("decree-56-2017 28(5)"), Kind::Law),
        "07" => (article("decree-56-2017 form 07"), Kind::Law),
        _ => (article("decree-56-2017 28(5)"), Kind::Proposal),
    };
    let mut serving = vec![Serving {
        to: Text::new("Lưu hồ sơ; người và cơ quan được giao thực hiện", "The file; those who carry it out"),
        copy: full,
        why: Text::new("Người thực hiện cần bản đầy đủ", "Those who act need the full original"),
        cite: by_law.clone(),
        kind,
    }];
    if form.number == "07" {
        serving.push(Serving {
            to: Text::new("Người tiếp nhận trẻ em", "The person who receives the child"),
            copy: full,
            why: Text::new("Người tiếp nhận có tên trong quyết định", "The receiver is named in the decision"),
            cite: article("decree-56-2017 form 07"),
            kind: Kind::Law,
        });
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
    serving.push(Serving {
        to: Text::new("Cha, mẹ hoặc người chăm sóc không gây hại: giao trước", "The carer who does no harm: first"),
        copy: full,
        why: Text::new("Người không gây hại được nhận bản đầy đủ", "Who does no harm gets the full original"),
        cite: by_law.clone(),
        kind: Kind::Proposal,
    });
    serving.push(Serving {
        to: Text::new("Cha, mẹ, người chăm sóc bị nghi gây hại", "The parent or carer under suspicion"),
        copy: Some(PaperCopy::Redacted),
        why,
        cite: by_law.clone(),
        kind: Kind::Proposal,
    });
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
