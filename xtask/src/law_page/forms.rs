//! An official form with every printed word.

use checho::law::{Block as RatingBlock, Choice, Field, Form, FormBase, Orientation, RatingRow, Section, Text};

use super::entries::fold;
use super::model::{Block, Item, Sort, Tone};
use super::names::{Names, To};
use super::words::{self, join, say};

/// All that a form holds.
pub(super) fn blocks(form: &Form, names: &Names) -> Vec<Block> {
    let role = |id: &checho::law::RoleId| names.item(To::Entry(Sort::Role), id.as_str());
    let mut blocks = vec![
        Block::list(say("Dùng theo", "Used at"), vec![Item { cites: form.used_at.clone(), ..Item::default() }]),
        Block::text(say("Trình bày", "Sheet"), sheet(form)),
    ];
    if let Some(top) = &form.top {
        blocks.push(Block::text(say("Dòng đầu", "Top line"), top.clone()));
    }
    if !form.bases.is_empty() {
        blocks.push(Block::list(say("Căn cứ in trên mẫu", "Bases as printed"), form.bases.iter().map(base).collect()));
    }
    if !form.makers.is_empty() {
        blocks.push(Block::list(say("Người lập", "Made by"), form.makers.iter().map(role).collect()));
    }
    if !form.signers.is_empty() {
        let signers = form.signers.iter().map(|signer| {
            let seal = if signer.seal { say(", đóng dấu", ", sealed") } else { Text::default() };
            let label = say(format!("“{}”{}", signer.label.vi, seal.vi), format!("“{}”{}", signer.label.en, seal.en));
            pair(role(&signer.role), &label)
        });
        blocks.push(Block::list(say("Người ký", "Signed by"), signers.collect()));
    }
    if !form.copies.is_empty() {
        let copies = form.copies.iter().map(|copy| {
            let why = copy
                .why
                .as_ref()
                .map(|why| say(format!(" ({})", why.vi), format!(" ({})", why.en)))
                .unwrap_or_default();
            let to = say(format!("“{}”{}", copy.to.vi, why.vi), format!("“{}”{}", copy.to.en, why.en));
            copy.role.as_ref().map_or_else(|| Item::text(to.clone()), |id| pair(role(id), &to))
        });
        blocks.push(Block::list(say("Nơi nhận", "Copies to"), copies.collect()));
    }
    if !form.notes.is_empty() {
        let notes = form.notes.iter().map(|note| marked(&note.mark, &note.text));
        blocks.push(Block::list(say("Chú thích in trên mẫu", "Printed notes"), notes.collect()));
    }
    if !form.misprints.is_empty() {
        let misprints = form.misprints.iter().map(|m| {
            Item::text(say(
                format!("in “{}”, hiểu là “{}”", m.printed, m.mended),
                format!("printed “{}”, meant “{}”", m.printed, m.mended),
            ))
        });
        blocks.push(Block::list(say("Lỗi in", "Misprints"), misprints.collect()));
    }
    if !form.shortfalls.is_empty() {
        let shortfalls = form.shortfalls.iter().map(|s| Item { cites: s.cite.clone(), ..Item::text(s.text.clone()) });
        let label = say("Mẫu thiếu so với điều luật", "Falls short of its article");
        blocks.push(Block { tone: Tone::Shortfall, ..Block::list(label, shortfalls.collect()) });
    }
    blocks.push(fold(say("Nội dung in trên mẫu", "What the form prints"), form.section.iter().map(section).collect()));
    if !form.annex.is_empty() {
        let label = say("Trang phụ của chúng tôi, không có trong mẫu", "Our annex, not part of the form");
        blocks.push(fold(label, form.annex.iter().map(section).collect()));
    }
    blocks
}

/// A printed base, with the instrument that it names: in words, for nothing but a form may cite that one.
fn base(base: &FormBase) -> Item {
    let Some(id) = &base.instrument else { return Item::text(base.text.clone()) };
    Item::text(say(format!("{} ({id})", base.text.vi), format!("{} ({id})", base.text.en)))
}

/// A role with printed words after it.
fn pair(role: Item, words: &Text) -> Item {
    let text = say(format!("{}: {}", role.text.vi, words.vi), format!("{}: {}", role.text.en, words.en));
    Item { text, ..role }
}

fn marked(mark: &str, text: &Text) -> Item {
    Item::text(say(format!("{mark} {}", text.vi), format!("{mark} {}", text.en)))
}

fn sheet(form: &Form) -> Text {
    let mut parts = vec![match form.orientation {
        Orientation::Portrait => say("khổ đứng", "portrait"),
        Orientation::Landscape => say("khổ ngang", "landscape"),
    }];
    if form.national_heading {
        parts.push(say("có quốc hiệu, tiêu ngữ", "with the national title and motto"));
    }
    parts.extend(form.numbering.as_ref().map(|n| say(format!("đánh số “{n}”"), format!("numbered “{n}”"))));
    if form.numbered {
        parts.push(say("phải lấy số", "takes a registered number"));
    }
    join(&parts, "; ")
}

fn section(section: &Section) -> Item {
    let mut lines: Vec<Item> = section.field.iter().map(field).collect();
    lines.extend(section.rating.iter().map(rating));
    let mut more = Vec::new();
    if !lines.is_empty() {
        more.push(Block::list(Text::default(), lines));
    }
    if !section.conclusion.is_empty() {
        more.push(Block::list(say("Kết luận in sẵn", "Printed conclusions"), choices(&section.conclusion)));
    }
    Item {
        code: Some(section.id.clone()),
        text: section.label.clone(),
        cites: section.cite.clone(),
        more,
        ..Item::default()
    }
}

fn choices(choices: &[Choice]) -> Vec<Item> {
    let items = choices.iter().map(|c| Item { code: Some(c.id.clone()), ..Item::text(c.label.clone()) });
    items.collect()
}

fn field(field: &Field) -> Item {
    let mut kind = vec![words::field(field.holds)];
    if field.if_known {
        kind.push(say("nếu biết", "if known"));
    }
    kind.extend(field.note.as_ref().map(|mark| say(format!("chú thích {mark}"), format!("note {mark}"))));
    kind.extend(field.source.as_ref().map(|source| say(format!("lấy từ {source}"), format!("from {source}"))));
    let kind = join(&kind, ", ");
    let text = say(format!("{} [{}]", field.label.vi, kind.vi), format!("{} [{}]", field.label.en, kind.en));
    let mut more = Vec::new();
    if !field.options.is_empty() {
        more.push(Block::list(say("Lựa chọn", "Options"), choices(&field.options)));
    }
    if !field.columns.is_empty() {
        let columns = field.columns.iter().map(|column| {
            let holds = words::field(column.holds);
            let text =
                say(format!("{} [{}]", column.label.vi, holds.vi), format!("{} [{}]", column.label.en, holds.en));
            Item { code: Some(column.id.clone()), ..Item::text(text) }
        });
        more.push(Block::list(say("Cột", "Columns"), columns.collect()));
    }
    if !field.rows.is_empty() {
        more.push(Block::list(say("Dòng in sẵn", "Printed rows"), choices(&field.rows)));
    }
    Item { code: Some(field.id.clone()), text, more, ..Item::default() }
}

fn rating(row: &RatingRow) -> Item {
    let block = match row.block {
        RatingBlock::A => say("phần a: Cao là xấu", "block a: Cao is bad"),
        RatingBlock::B => say("phần b: Cao là tốt", "block b: Cao is good"),
    };
    let levels = vec![
        Block::text(say("Cao", "High"), row.high.clone()),
        Block::text(say("Trung bình", "Medium"), row.medium.clone()),
        Block::text(say("Thấp", "Low"), row.low.clone()),
    ];
    let text = say(format!("{} [{}]", row.label.vi, block.vi), format!("{} [{}]", row.label.en, block.en));
    Item { code: Some(row.id.clone()), text, more: levels, ..Item::default() }
}
