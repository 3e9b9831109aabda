//! What no article carries: the steps of a case, the working calendar, the places.

use std::collections::BTreeMap;

use checho::law::{Pack, Place, Text, Year};

use super::entries::remarks;
use super::model::{Annex, Block, Item, Sort};
use super::names::{Names, To, anchor};
use super::words::{self, join, say};

pub(super) fn of(packs: &[&Pack], names: &Names) -> Vec<Annex> {
    vec![steps(packs, names), calendar(packs), places(packs)]
}

fn steps(packs: &[&Pack], names: &Names) -> Annex {
    let items = packs.iter().flat_map(|pack| &pack.step).map(|step| {
        let mut more = Vec::new();
        if let Some(form) = &step.form {
            more.push(Block::inline(say("Mẫu", "Form"), vec![names.item(To::Entry(Sort::Form), form)]));
        }
        let id = step.id.as_str();
        let (starts, met, ended) = (names.users(To::Step, id), names.met_by(id), names.ended_by(id));
        if starts.is_empty() && met.is_empty() && ended.is_empty() {
            let none = say("không nghĩa vụ nào dùng bước này", "no duty hangs on it");
            more.push(Block::text(say("Chỉ ghi nhận", "Recorded only"), none));
        }
        let uses =
            [(say("Bắt đầu", "Starts"), starts), (say("Hoàn thành", "Meets"), met), (say("Chấm dứt", "Ends"), ended)];
        for (label, duties) in uses {
            if !duties.is_empty() {
                let codes = duties.into_iter().map(|duty| Item { text: Text::default(), ..duty });
                more.push(Block::inline(label, codes.collect()));
            }
        }
        Item {
            code: Some(step.id.to_string()),
            text: step.name.clone(),
            anchor: Some(anchor(To::Step, id)),
            more,
            ..Item::default()
        }
    });
    Annex {
        anchor: "steps",
        title: say("Các bước của một vụ việc", "Steps of a case"),
        lead: say(
            "Nghĩa vụ bắt đầu tính từ các bước này và hoàn thành bằng các bước này.",
            "Duties start from these steps and are met by them.",
        ),
        blocks: vec![Block::list(Text::default(), items.collect())],
    }
}

fn calendar(packs: &[&Pack]) -> Annex {
    let mut days: BTreeMap<i32, Vec<Item>> = BTreeMap::new();
    for day in packs.iter().flat_map(|pack| &pack.holiday) {
        let span = words::span(Some(day.from), Some(day.to)).unwrap_or_default();
        let why = words::holiday(day.why);
        let text = say(
            format!("{}: {} ({}). Nguồn: {}", span.vi, day.name.vi, why.vi, day.source),
            format!("{}: {} ({}). Source: {}", span.en, day.name.en, why.en, day.source),
        );
        let more = remarks(day.note.as_ref(), None);
        let item = Item { tag: Some((day.certainty, None)), more, ..Item::text(text) };
        days.entry(day.from.year()).or_default().push(item);
    }
    for day in packs.iter().flat_map(|pack| &pack.worked) {
        let (date, instead) = (words::date(day.date), words::date(day.instead_of));
        let text = say(
            format!("{}: đi làm bù cho ngày {}. Nguồn: {}", date.vi, instead.vi, day.source),
            format!("{}: worked in place of {}. Source: {}", date.en, instead.en, day.source),
        );
        let more = remarks(day.note.as_ref(), None);
        let item = Item { tag: Some((day.certainty, None)), more, ..Item::text(text) };
        days.entry(day.date.year()).or_default().push(item);
    }
    for day in packs.iter().flat_map(|pack| &pack.unsettled) {
        let date = words::date(day.date);
        let text = say(
            format!("{}: chưa rõ có làm việc không. {} Nguồn: {}", date.vi, day.name.vi, day.source),
            format!("{}: not known whether it is worked. {} Source: {}", date.en, day.name.en, day.source),
        );
        let item = Item { tag: Some((day.certainty, None)), ..Item::text(text) };
        days.entry(day.date.year()).or_default().push(item);
    }
    let mut years: Vec<&Year> = packs.iter().flat_map(|pack| &pack.year).collect();
    years.sort_by_key(|year| year.year);
    let blocks = years.into_iter().map(|year| {
        let mut items = vec![Item { tag: Some((year.certainty, None)), ..Item::text(words::year(year.status)) }];
        if !year.sources.is_empty() {
            let sources = join(&year.sources, "; ");
            items.push(Item::text(say(format!("Nguồn: {}", sources.vi), format!("Sources: {}", sources.en))));
        }
        items.extend(year.note.clone().map(Item::text));
        items.extend(days.remove(&i32::from(year.year)).unwrap_or_default());
        Block::list(say(format!("Năm {}", year.year), format!("Year {}", year.year)), items)
    });
    let mut blocks: Vec<Block> = blocks.collect();
    // Days of a year that the calendar does not declare are a defect of the pack; they are shown, never dropped.
    for (year, items) in days {
        blocks.push(Block::list(
            say(format!("Năm {year} (không khai báo)"), format!("Year {year} (not declared)")),
            items,
        ));
    }
    Annex {
        anchor: "calendar",
        title: say("Lịch làm việc", "Working calendar"),
        lead: say(
            "Ngày nghỉ và ngày làm bù dùng để đếm ngày làm việc; thứ Bảy, Chủ nhật là ngày nghỉ hằng tuần.",
            "Days off and worked Saturdays by which working days are counted; Saturday and Sunday are days of rest.",
        ),
        blocks,
    }
}

fn places(packs: &[&Pack]) -> Annex {
    let blocks = packs.iter().filter(|pack| !pack.place.is_empty()).map(|pack| {
        let items = pack.place.iter().map(place);
        Block::list(pack.pack.title.clone(), items.collect())
    });
    Annex {
        anchor: "places",
        title: say("Địa danh", "Places"),
        lead: say("Tỉnh, huyện, xã theo mã và thời gian.", "Provinces, districts, communes by code and date."),
        blocks: blocks.collect(),
    }
}

fn place(place: &Place) -> Item {
    let mut parts = vec![place.name.clone()];
    parts.extend(place.district.clone());
    if place.code != place.province {
        parts.push(say(format!("tỉnh {}", place.province), format!("province {}", place.province)));
    }
    parts.extend(words::span(place.from, place.to));
    if !place.was.is_empty() {
        let was = place.was.join(", ");
        parts.push(say(format!("từ các mã {was}"), format!("formed of {was}")));
    }
    parts.push(say(format!("nguồn: {}", place.source), format!("source: {}", place.source)));
    Item {
        code: Some(place.code.clone()),
        speaking: true,
        tag: Some((place.certainty, None)),
        more: remarks(place.note.as_ref(), None),
        ..Item::text(join(&parts, "; "))
    }
}
