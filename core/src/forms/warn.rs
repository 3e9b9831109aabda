//! What an officer has to know before signing.

use super::entries::chosen;
use super::known::{Known, month, short};
use super::paper::{FieldState, Paper, PaperWarning, PaperWarningCode};
use crate::Law;
use crate::case::Consent;
use crate::law::{Form, Instrument, Kind, Section, Text};
use crate::model::{Comparison, Written};
use crate::procedure::SEPARATION_CAP;
use crate::rules::Decision;

/// The instrument of a printed base that no longer holds, or perhaps not, and what took its place if that is known.
fn replaced<'a>(known: &Known<'a>, form: &Form, section: &Section) -> Option<(&'a Instrument, Option<&'a Instrument>)> {
    let law = known.law;
    let printed = form.bases.iter().find(|base| base.text.vi == section.label.vi)?;
    let gone = law.instrument(printed.instrument.as_ref()?)?;
    let successors = successors(law, gone);
    // Of some laws no source read says the first or the last day, only what took their place, and when that was issued.
    let holds = |one: &Instrument| one.from.is_some() && crate::law::holds(one.from, one.to, known.on);
    let next = successors.iter().rev().find(|one| holds(one)).copied();
    let issued = successors.iter().any(|one| one.issued.is_some_and(|issued| issued <= known.on));
    let over = gone.to.is_some_and(|to| to < known.on) || (gone.to.is_none() && issued);
    (next.is_some() || over).then_some((gone, next))
}

/// What took the place of an instrument, and of that again.
fn successors<'a>(law: &'a Law, gone: &'a Instrument) -> Vec<&'a Instrument> {
    let mut chain = vec![gone];
    let mut looked = 0_usize;
    while let Some(before) = chain.get(looked).map(|one| &one.id) {
        looked = looked.saturating_add(1);
        let next = law.entries(|pack| &pack.instrument).filter(|one| one.replaces.contains(before));
        let next: Vec<_> = next.filter(|one| !chain.iter().any(|known| known.id == one.id)).collect();
        chain.extend(next);
    }
    chain.split_off(1)
}

/// The base that is in force where the printed one is not.
pub(super) fn base(known: &Known<'_>, form: &Form, section: &Section) -> Option<Text> {
    let next = replaced(known, form, section)?.1?;
    let (number, issued) = (next.number.as_deref().unwrap_or_default(), next.issued);
    let vi = issued.map(|date| format!(" ngày {:02} tháng {} năm {}", date.day(), month(date.month()), date.year()));
    let en = issued.map(|date| format!(" of {}", short(date)));
    Some(Text::new(
        format!("Căn cứ {} số {number}{};", next.title.vi, vi.unwrap_or_default()),
        format!("Pursuant to the {} no. {number}{};", next.title.en, en.unwrap_or_default()),
    ))
}

/// Everything to be said about a paper but its recipients.
pub(super) fn warnings(
    known: &Known<'_>,
    form: &Form,
    paper: &Paper,
    decision: &Decision,
    carers: Consent,
) -> Vec<PaperWarning> {
    let mut out = Vec::new();
    let mut say = |code, text: Text, cite: &[&str], kind| {
        let cite = cite.iter().filter_map(|text| text.parse().ok()).collect();
        out.push(PaperWarning { code, text, cite, kind });
    };
    if paper.ours {
        let text = Text::new(
            "Không có mẫu nào của Nhà nước cho giấy tờ này; bố cục là của chúng tôi",
            "No official form exists for this paper; the layout is ours",
        );
        say(PaperWarningCode::Ours, text, &[], Kind::Proposal);
    }
    if !form.basis.holds_on(known.on) {
        let text = Text::new(
            format!("Mẫu này không có hiệu lực vào ngày {}", short(known.on)),
            format!("This form was not in force on {}", short(known.on)),
        );
        say(PaperWarningCode::NotInForce, text, &["decree-56-2017 57"], Kind::Law);
    }
    for section in &form.section {
        match replaced(known, form, section) {
            Some((gone, Some(next))) => {
                let text = Text::new(
                    format!(
                        "Căn cứ in trong mẫu ({}) đã hết hiệu lực; dùng {} {}",
                        gone.title.vi,
                        next.title.vi,
                        number(next)
                    ),
                    format!(
                        "The printed base ({}) is no longer in force; {} {} is used",
                        gone.title.en,
                        next.title.en,
                        number(next)
                    ),
                );
                say(PaperWarningCode::BaseReplaced, text, &[next.id.as_str()], Kind::Reading);
            }
            Some((gone, None)) => {
                let text = Text::new(
                    format!(
                        "Căn cứ in trong mẫu ({}) có thể không còn hiệu lực vào ngày {}; nguồn không cho biết văn bản nào có hiệu lực",
                        gone.title.vi,
                        short(known.on)
                    ),
                    format!(
                        "The printed base ({}) may not be in force on {}; the sources do not say what is",
                        gone.title.en,
                        short(known.on)
                    ),
                );
                say(PaperWarningCode::BaseGone, text, &[gone.id.as_str()], Kind::Reading);
            }
            None => {}
        }
    }
    ratings(known, form, paper, decision, &mut say);
    let left_out = |part: &super::Part| {
        chosen(known.entries, form, &part.id)
            .is_some_and(|chosen| part.conclusions.iter().any(|one| one.forced && !chosen.contains(&one.id.as_str())))
    };
    if paper.parts.iter().any(left_out) {
        let text = Text::new(
            "Luật buộc kết luận này dù người đánh giá không chọn; mẫu in cả kết luận ấy",
            "The law demands this conclusion whatever the officer chose; it is printed too",
        );
        say(
            PaperWarningCode::ForcedConclusionLeftOut,
            text,
            &["decree-56-2017 26(3)", "decree-56-2017 31(1)"],
            Kind::Law,
        );
    }
    let printed = |name: &str| match paper.fields.get(name)?.value.as_ref()? {
        Written::Words(words) => words.reveal().parse::<u64>().ok(),
        _ => None,
    };
    let cap = u64::from(SEPARATION_CAP.0);
    let days = form
        .section
        .iter()
        .flat_map(|section| &section.field)
        .filter(|field| matches!(field.source.as_deref(), Some("separation.term" | "separation.total_days")));
    if let Some(term) = days.filter_map(|field| printed(&field.id)).find(|days| *days > cap) {
        let text = Text::new(
            format!(
                "Thời hạn {term} ngày dài hơn {cap} ngày mà Nghị định cho phép, trừ khi cơ quan có thẩm quyền yêu cầu; chỗ trống “ngày/tháng” trong mẫu không mở rộng luật"
            ),
            format!(
                "A term of {term} days is longer than the {cap} days of the Decree, unless a competent body requires it; the form's blank “days/months” does not widen the law"
            ),
        );
        say(PaperWarningCode::TermBeyondLaw, text, &["decree-56-2017 32(3)"], Kind::Law);
    }
    let hears_carers = paper.fields.contains_key("carer_views");
    if carers != Consent::MayCount && (hears_carers || !paper.serving.is_empty()) {
        let text = Text::new(
            "Cha, mẹ, người chăm sóc có thể là người gây hại: không lấy ý kiến và không giao bản đầy đủ cho người gây hại",
            "A parent or carer may have done the harm: neither ask the harm-doer's view nor give them the full original",
        );
        say(PaperWarningCode::CarerSuspected, text, &["decree-56-2017 27(1)h"], Kind::Law);
    }
    if paper.fields.values().any(|field| field.state == FieldState::HeldBack) {
        let text = Text::new(
            "Bản rút gọn: nơi ở của trẻ em, người tiếp nhận và người báo tin không in; đề xuất của chúng tôi",
            "Redacted copy: where the child is, who received it and who told are not printed; our proposal",
        );
        say(PaperWarningCode::HeldBack, text, &["decree-56-2017 24(1)"], Kind::Proposal);
    }
    let shortfalls = form.shortfalls.iter().map(|shortfall| PaperWarning {
        code: PaperWarningCode::Shortfall,
        text: shortfall.text.clone(),
        cite: shortfall.cite.clone(),
        kind: Kind::Reading,
    });
    out.extend(shortfalls);
    out
}

fn ratings(
    known: &Known<'_>,
    form: &Form,
    paper: &Paper,
    decision: &Decision,
    say: &mut impl FnMut(PaperWarningCode, Text, &[&str], Kind),
) {
    if !form.section.iter().any(|section| !section.rating.is_empty()) {
        return;
    }
    let open = known.assessment.is_none_or(|made| !made.is_complete());
    if open {
        let text = Text::new(
            "Còn dòng chưa xếp mức: chưa xếp không phải là “Thấp”, và tổng số để trống",
            "Rows are not rated yet: not rated is not “low”, and totals stay blank",
        );
        say(PaperWarningCode::RowsOpen, text, &[], Kind::Reading);
    }
    let Some(summary) = known.assessment.map(crate::model::Assessment::summary) else { return };
    if summary.by_law && summary.comparison == Comparison::FewerOrEqual && summary.low_beside_grave_row {
        let text = Text::new(
            "So sánh cho kết quả thấp nhưng có dòng tổn hại xếp Cao: đọc dòng ấy, đừng chỉ đếm",
            "The comparison says low beside a harm row rated Cao: read the row, not the count",
        );
        say(PaperWarningCode::LowBesideGraveRow, text, &["decree-56-2017 form 03 §3"], Kind::Reading);
    }
    if !summary.by_law || summary.comparison == Comparison::Open {
        return;
    }
    if summary.comparison == Comparison::FewerOrEqual && decision.by_law.established.emergency {
        let text = Text::new(
            "So sánh cho kết quả thấp, nhưng theo luật trẻ em cần được bảo vệ khẩn cấp: so sánh không thay thế được luật",
            "The comparison says low, but by law the child needs urgent protection: no comparison replaces the law",
        );
        say(PaperWarningCode::LowBesideEmergency, text, &["decree-56-2017 26(3)", "decree-56-2017 31(1)"], Kind::Law);
    }
    let differs = |part: &super::Part| {
        let printed = |id: &str| part.conclusions.iter().any(|one| one.id == id && one.chosen == Some(true));
        chosen(known.entries, form, &part.id).is_some_and(|chosen| !chosen.into_iter().all(printed))
    };
    if paper.parts.iter().any(differs) {
        let text = Text::new(
            "Kết luận đã ghi khác kết quả so sánh mà mẫu quy định; mẫu in kết quả so sánh",
            "The conclusion that was written differs from the comparison that the form prescribes; the comparison is printed",
        );
        say(PaperWarningCode::CountedOtherwise, text, &["decree-56-2017 form 03 §3"], Kind::Reading);
    }
}

fn number(instrument: &Instrument) -> &str {
    instrument.number.as_deref().unwrap_or_default()
}
