//! The page as Markdown: one fact per line or few, in a stable order, so that a change of law reads well in review.

use checho::law::{Certainty, Citation, Kind, Text};

use super::model::{
    Article, Block, CERTAINTIES, Entry, Item, KINDS, Layout, Mention, Open, Place, PointerList, Review, Sheet, Tone,
};
use super::order::place_title;
use super::words;

/// The column at which lines break.
const WIDTH: usize = 110;

/// The whole page.
pub(super) fn page(review: &Review) -> String {
    let mut page = Page(String::new());
    page.front(review);
    for group in &review.groups {
        page.heading(2, &both(&group.title));
        group.sheets.iter().for_each(|sheet| page.sheet(sheet));
    }
    page.heading(2, "Chưa rõ, không gắn với điều nào · Unknown, of no article");
    review.loose.iter().for_each(|open| page.open(open));
    review.lists.iter().for_each(|list| page.pointers(list));
    for annex in &review.annexes {
        page.heading(2, &both(&annex.title));
        page.paragraph(&annex.lead);
        page.blocks(&annex.blocks, 0);
    }
    page.0
}

/// Both halves on one line.
fn both(text: &Text) -> String {
    if text.vi == text.en { escape(&text.vi) } else { format!("{} · {}", escape(&text.vi), escape(&text.en)) }
}

fn kind(kind: Kind) -> String {
    format!("[{}]", both(&words::kind(kind)))
}

fn certainty(certainty: Certainty) -> String {
    format!("[{}]", both(&words::certainty(certainty)))
}

fn cites(cites: &[Citation]) -> String {
    cites.iter().map(|cite| format!("`{cite}`")).collect::<Vec<_>>().join(", ")
}

/// So that a text is shown as it is.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '*' | '_' | '`' | '<' | '>' | '[' | ']') {
            escaped.push('\\');
        }
        escaped.push(if c == '\n' { ' ' } else { c });
    }
    escaped
}

/// Whether a word would begin a list, a heading or a quotation if a line began with it.
fn begins_something(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    word.starts_with(['-', '+', '*', '#', '=', '|', '>', '~'])
        || (number.len() < word.len() && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()))
}

/// Breaks a text into lines of at most [`WIDTH`] characters where words allow.
fn wrap(text: &str, first: &str, rest: &str) -> String {
    let mut lines = String::from(first);
    let mut column = first.chars().count();
    let mut fresh = true;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let length = word.chars().count();
        if !fresh && column.saturating_add(length) >= WIDTH && !begins_something(word) {
            lines.push('\n');
            lines.push_str(rest);
            column = rest.chars().count();
        } else if !fresh {
            lines.push(' ');
            column = column.saturating_add(1);
        }
        lines.push_str(word);
        column = column.saturating_add(length);
        fresh = false;
    }
    lines.push('\n');
    lines
}

struct Page(String);

impl Page {
    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn heading(&mut self, level: usize, text: &str) {
        let marks = "#".repeat(level);
        let end = self.0.trim_end_matches('\n').len();
        self.0.truncate(end);
        self.line(&format!("\n\n{marks} {text}\n"));
    }

    /// Vietnamese, then English as a paragraph of its own.
    fn paragraph(&mut self, text: &Text) {
        self.0.push_str(&wrap(&escape(&text.vi), "", ""));
        self.line("");
        self.0.push_str(&wrap(&escape(&text.en), "", ""));
        self.line("");
    }

    fn front(&mut self, review: &Review) {
        self.line(&format!("# {}\n", both(&words::title())));
        self.line("<!-- Written by `cargo xtask law` from core/packs. Do not edit: change the packs. -->\n");
        self.paragraph(&words::lead());
        self.heading(2, "Các gói · Packs");
        for pack in &review.packs {
            self.line(&format!("- `{}` **{}**", pack.id, both(&pack.title)));
            self.blocks(&pack.blocks, 1);
        }
        self.heading(2, "Nhãn · Tags");
        for one in KINDS {
            let text = format!("{} {}", kind(one), both(&words::kind_means(one)));
            self.0.push_str(&wrap(&text, "- ", "  "));
        }
        for one in CERTAINTIES {
            let text = format!("{} {}", certainty(one), both(&words::certainty_means(one)));
            self.0.push_str(&wrap(&text, "- ", "  "));
        }
        self.heading(2, "Số mục · How many entries");
        let names = KINDS.iter().map(|k| both(&words::kind(*k)));
        let names: Vec<String> = names.chain(CERTAINTIES.iter().map(|c| both(&words::certainty(*c)))).collect();
        self.line(&format!("| | tất cả · all | {} |", names.join(" | ")));
        self.line(&format!("|---|---:|{}", "---:|".repeat(names.len())));
        for row in &review.tally {
            let counts = row.kinds.iter().chain(&row.certainties).map(usize::to_string).collect::<Vec<_>>();
            self.line(&format!("| {} | {} | {} |", both(&words::sort(row.sort)), row.total, counts.join(" | ")));
        }
    }

    fn sheet(&mut self, sheet: &Sheet) {
        let number = sheet.number.as_ref().map(|number| format!("{number} · ")).unwrap_or_default();
        self.heading(3, &format!("{number}{}", escape(&sheet.title.vi)));
        self.0.push_str(&wrap(&escape(&sheet.title.en), "", ""));
        self.line(&format!("\n`{}` {}\n", sheet.id, certainty(sheet.certainty)));
        self.blocks(&sheet.blocks, 0);
        if sheet.entries().next().is_none() {
            self.line("\nKhông mục nào đứng ở văn bản này. · No entry stands at this instrument.");
        }
        sheet.articles.iter().for_each(|article| self.article(article, &sheet.open));
        if !sheet.open.is_empty() {
            self.heading(4, &format!("Còn chưa rõ · Still unknown (`{}`)", sheet.id));
            sheet.open.iter().for_each(|open| self.open(open));
        }
    }

    fn article(&mut self, article: &Article, open: &[Open]) {
        self.heading(4, &both(&article.title));
        let asked: Vec<String> =
            article.open.iter().filter_map(|i| open.get(*i)).map(|open| format!("`{}`", open.id)).collect();
        if !asked.is_empty() {
            let text = format!("Còn chưa rõ, xem cuối văn bản · Still unknown, see the end: {}", asked.join(", "));
            self.0.push_str(&wrap(&text, "", ""));
        }
        article.places.iter().for_each(|place| self.place(place));
    }

    fn place(&mut self, place: &Place) {
        if place.entries.is_empty() && place.mentions.is_empty() {
            return;
        }
        let title = place_title(&place.cite).map(|title| format!("{} — ", both(&title))).unwrap_or_default();
        self.heading(5, &format!("{title}`{}`", place.cite));
        place.entries.iter().for_each(|entry| self.entry(entry));
        if !place.mentions.is_empty() {
            if !place.entries.is_empty() {
                self.line("");
            }
            self.line("Cũng dẫn chỗ này · Also citing this place:\n");
            place.mentions.iter().for_each(|mention| self.mention(mention));
        }
    }

    fn entry(&mut self, entry: &Entry) {
        let layer = entry.layer.as_ref().map(|layer| format!(" ({layer})")).unwrap_or_default();
        self.heading(6, &format!("{} `{}`{layer}", both(&words::sort(entry.sort)), entry.id));
        self.0.push_str(&wrap(&format!("**{}**\\", escape(&entry.name.vi)), "", ""));
        self.0.push_str(&wrap(&escape(&entry.name.en), "", ""));
        let dates = entry.dates.as_ref().map(|dates| format!(" {}", both(dates))).unwrap_or_default();
        self.line(&format!("\n- {} {}{dates}", kind(entry.kind), certainty(entry.certainty)));
        if entry.cites.len() > 1 {
            let text = format!("**Dẫn · Cites:** {}", cites(&entry.cites));
            self.0.push_str(&wrap(&text, "- ", "  "));
        }
        self.blocks(&entry.blocks, 0);
    }

    fn mention(&mut self, mention: &Mention) {
        let text = format!(
            "{} `{}` {} → `{}`",
            both(&words::sort(mention.sort)),
            mention.id,
            escape(&mention.name.vi),
            mention.home
        );
        self.0.push_str(&wrap(&text, "- ", "  "));
        for why in &mention.why {
            self.0.push_str(&wrap(&format!("{}\\", escape(&why.vi)), "  - ", "    "));
            self.0.push_str(&wrap(&escape(&why.en), "    ", "    "));
        }
    }

    fn open(&mut self, open: &Open) {
        let layer = open.layer.as_ref().map(|layer| format!(" ({layer})")).unwrap_or_default();
        let about = if open.about.is_empty() { String::new() } else { format!(": {}", cites(&open.about)) };
        self.0.push_str(&wrap(&format!("`{}`{layer}{about}\\", open.id), "- ", "  "));
        self.0.push_str(&wrap(&format!("{}\\", escape(&open.text.vi)), "  ", "  "));
        self.0.push_str(&wrap(&escape(&open.text.en), "  ", "  "));
    }

    fn pointers(&mut self, list: &PointerList) {
        self.heading(2, &both(&list.title));
        self.paragraph(&list.lead);
        list.pointers.iter().for_each(|pointer| self.mention(pointer));
    }

    fn blocks(&mut self, blocks: &[Block], depth: usize) {
        blocks.iter().for_each(|block| self.block(block, depth));
    }

    fn block(&mut self, block: &Block, depth: usize) {
        let indent = "  ".repeat(depth);
        if block.label.vi.is_empty() {
            block.items.iter().for_each(|item| self.item(item, depth));
            return;
        }
        let mark = match block.tone {
            Tone::Plain => "",
            Tone::Note => "ⓘ ",
            Tone::Alternative => "⇄ ",
            Tone::Shortfall => "⚠ ",
        };
        let lead = block.lead.as_ref().map(|lead| format!(" {}", both(lead))).unwrap_or_default();
        let label = format!("{mark}**{}:**{lead}", both(&block.label));
        let (first, rest) = (format!("{indent}- "), format!("{indent}  "));
        match block.items.as_slice() {
            // Names alone: what they stand for is said where they stand, and a renaming shows there once.
            items if block.layout == Layout::Inline => {
                let codes = items.iter().filter_map(|item| item.code.as_ref()).map(|code| format!("`{code}`"));
                let text = format!("{label} {}", codes.collect::<Vec<_>>().join(", "));
                self.0.push_str(&wrap(&text, &first, &rest));
            }
            [item] if item.more.is_empty() && block.lead.is_none() => {
                let (vi, en) = halves(item);
                let label_length = label.chars().count();
                if let Some(text) = short(&vi, &en, WIDTH.saturating_sub(label_length)) {
                    self.0.push_str(&wrap(&format!("{label} {text}"), &first, &rest));
                } else {
                    self.0.push_str(&wrap(&format!("{label} {vi}\\"), &first, &rest));
                    self.0.push_str(&wrap(&en, &rest, &rest));
                }
            }
            items => {
                self.0.push_str(&wrap(&label, &first, &rest));
                items.iter().for_each(|item| self.item(item, depth.saturating_add(1)));
            }
        }
    }

    fn item(&mut self, item: &Item, depth: usize) {
        let indent = "  ".repeat(depth);
        let (first, rest) = (format!("{indent}- "), format!("{indent}  "));
        let (vi, en) = halves(item);
        if let Some(text) = short(&vi, &en, WIDTH) {
            self.0.push_str(&wrap(&text, &first, &rest));
        } else {
            self.0.push_str(&wrap(&format!("{vi}\\"), &first, &rest));
            self.0.push_str(&wrap(&en, &rest, &rest));
        }
        self.blocks(&item.more, depth.saturating_add(1));
    }
}

/// Both halves on one line where they fit; a text that both languages share is said once.
fn short(vi: &str, en: &str, room: usize) -> Option<String> {
    if vi == en {
        return Some(vi.to_owned());
    }
    let text = format!("{vi} · {en}");
    (text.chars().count() <= room).then_some(text)
}

/// The two halves of an item: what it is called and tagged goes with the first, what it cites with the second.
fn halves(item: &Item) -> (String, String) {
    let code = item.code.as_ref().map(|code| format!("`{code}` ")).unwrap_or_default();
    let tag = match item.tag {
        Some((one, Some(other))) => format!("{} {} ", kind(other), certainty(one)),
        Some((one, None)) => format!("{} ", certainty(one)),
        None => String::new(),
    };
    let about = cites(&item.cites);
    let about = if about.is_empty() || item.text.vi.is_empty() { about } else { format!(" ({about})") };
    if item.text.vi == item.text.en {
        let text = format!("{code}{tag}{}{about}", escape(&item.text.vi));
        return (text.clone(), text);
    }
    (format!("{code}{tag}{}", escape(&item.text.vi)), format!("{}{about}", escape(&item.text.en)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_wrapped_line_begins_a_list() {
        let text = format!("{} - Xã hội 2. hết", "dài ".repeat(27));
        let lines = wrap(&text, "- ", "  ");
        assert!(lines.lines().skip(1).all(|line| !begins_something(line.trim_start())), "{lines}");
    }

    #[test]
    fn marks_of_markdown_are_shown_as_they_are() {
        assert_eq!(escape("* a_b <c> [d]"), r"\* a\_b \<c\> \[d\]");
    }
}
