//! From the paper to the blocks of its sheet: what each printed part looks like, by its place.

use super::label::{Piece, cross_out, split};
use super::paper::{Concluded, FieldState, Filled, Paper, Part, Run, Shown};
use super::sheet::{Block, Cell, Margins, Sheet, Span, Style, tick};
use crate::case::PaperCopy;
use crate::law::{FieldType, Lang, Orientation, Text};

impl Paper {
    /// Lays the paper out in a language. The Vietnamese is the State's; the English is to be read beside it.
    #[must_use]
    pub fn sheet(&self, lang: Lang) -> Sheet {
        let mut layout = Layout { paper: self, lang, blocks: Vec::new() };
        layout.page();
        Sheet {
            lang,
            name: self.file_name(),
            landscape: self.orientation == Orientation::Landscape,
            margins: Margins::ADMINISTRATIVE,
            blocks: layout.blocks,
        }
    }
}

const MOTTO: [(&str, &str); 2] = [
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
    ("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
];

pub(super) fn span(text: impl Into<String>, style: Style) -> Span {
    Span { text: text.into(), style }
}

pub(super) fn cell(lines: Vec<Vec<Span>>) -> Cell {
    Cell { lines, columns: 1, rows: 1 }
}

/// The most columns that an upright page holds in readable width.
const WIDEST: usize = 7;

pub(super) struct Layout<'a> {
    pub(super) paper: &'a Paper,
    pub(super) lang: Lang,
    pub(super) blocks: Vec<Block>,
}

impl<'a> Layout<'a> {
    pub(super) fn of(&self, vi: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            Lang::Vi => vi,
            Lang::En => en,
        }
    }

    fn page(&mut self) {
        let paper = self.paper;
        if paper.ours {
            let words = self.of(
                "Bố cục do Che Chở đề xuất; Nhà nước không có mẫu này",
                "Layout proposed by Che Chở; no official form exists",
            );
            self.blocks.push(Block::Banner(words.to_owned()));
        } else {
            let number = paper.form.trim_end_matches('b');
            self.blocks.push(Block::Corner(format!("{} {number}", self.of("Mẫu số", "Form"))));
        }
        if paper.copy == PaperCopy::Redacted {
            let words = self.of(
                "BẢN RÚT GỌN (đề xuất): nơi ở của trẻ em và người báo tin do Ủy ban nhân dân cấp xã giữ",
                "REDACTED COPY (proposal): where the child is and who told stay with the commune",
            );
            self.blocks.push(Block::Banner(words.to_owned()));
        }
        let title = paper.parts.iter().position(|part| part.id == "heading").unwrap_or(0);
        let letter = paper.parts.iter().any(is_subject);
        let is_head = |(i, part): &(usize, &Part)| {
            matches!(part.id.as_str(), "top" | "number")
                || is_subject(part)
                || ((*i < title.max(3) || letter) && is_dateline(part) && paper.national_heading)
        };
        self.head(paper.parts.iter().enumerate().filter(is_head).map(|(_, part)| part).collect());
        // Decisions print their subject before the issuer; form 07 has none of its own.
        if !paper.parts.iter().any(|part| part.id == "heading") {
            let lines = self.title_lines(&[Run::Words(paper.title.clone())]);
            self.blocks.push(Block::Title(lines));
        }
        let body: Vec<&Part> =
            paper.parts.iter().enumerate().filter(|one| !is_head(one)).map(|(_, part)| part).collect();
        self.body(&body);
        self.signatures();
        self.notes();
        let served = self.of(
            "KÈM THEO (của Che Chở, không thuộc mẫu; nội dung mà điều luật đòi, đi cùng văn bản)",
            "ATTACHED (by Che Chở, not part of the form; content that the article asks, goes with the paper)",
        );
        self.annex(served, |part| part.served);
        let filed = self.of(
            "PHẦN BỔ SUNG (của Che Chở, không thuộc mẫu; lưu hồ sơ, không giao kèm)",
            "ADDITIONS (by Che Chở, not part of the form; for the file, not to be served)",
        );
        self.annex(filed, |part| !part.served);
    }

    /// A page of its own for these parts of the annex, if there are any.
    fn annex(&mut self, title: &str, wanted: impl Fn(&Part) -> bool) {
        let parts: Vec<&Part> = self.paper.annex.iter().filter(|part| wanted(part)).collect();
        if !parts.is_empty() {
            self.blocks.push(Block::Annex(title.to_owned()));
            self.body(&parts);
        }
    }

    fn head(&mut self, parts: Vec<&'a Part>) {
        let paper = self.paper;
        let (mut left, mut right) = (Vec::new(), Vec::new());
        if paper.national_heading {
            right.extend(MOTTO.iter().map(|(vi, en)| {
                vec![span(
                    match self.lang {
                        Lang::Vi => *vi,
                        Lang::En => *en,
                    },
                    Style::Bold,
                )]
            }));
        }
        for part in parts {
            match part.id.as_str() {
                "top" => {
                    let mut lines = self.title_lines(&part.words);
                    // A body's name is set in capitals, its own name on a line below.
                    if let [only] = lines.as_mut_slice()
                        && only.len() > 1
                    {
                        let below = only.split_off(1);
                        lines.push(below);
                    }
                    for span in lines.iter_mut().flatten().filter(|span| span.style != Style::Dots) {
                        span.style = Style::Bold;
                        span.text = span.text.trim().to_uppercase();
                    }
                    left.extend(lines);
                }
                "number" => left.push(self.spans(&part.words, Style::Plain)),
                "heading" => left.push(self.spans(&part.words, Style::Italic)),
                _ => right.push(self.spans(&part.words, Style::Italic)),
            }
        }
        if !(left.is_empty() && right.is_empty()) {
            self.blocks.push(Block::Head { left, right });
        }
    }

    fn body(&mut self, parts: &[&'a Part]) {
        let mut rest = parts;
        while let Some((part, after)) = rest.split_first() {
            rest = after;
            if !part.ratings.is_empty() {
                let totals = rest.iter().take_while(|next| next.id.ends_with("_total")).count();
                let (with, after) = rest.split_at_checked(totals).unwrap_or((&[], rest));
                rest = after;
                self.rated(part, with);
            } else if self.heads_a_table(part) {
                let rows = rest.iter().take_while(|next| !next.lines.is_empty()).count();
                let (with, after) = rest.split_at_checked(rows).unwrap_or((&[], rest));
                rest = after;
                self.columned(part, with);
            } else {
                self.part(part);
            }
        }
    }

    fn heads_a_table(&self, part: &Part) -> bool {
        part.lines.is_empty() && words_of(&part.words).is_some_and(|text| text.vi.contains(" | "))
    }

    fn part(&mut self, part: &'a Part) {
        let table = |name: &String| self.field(name).is_some_and(|field| field.holds == FieldType::Table);
        let is_table =
            part.lines.iter().any(table) && words_of(&part.words).is_some_and(|text| text.vi.contains(" | "));
        if part.boxed {
            self.boxed(part);
            return;
        }
        if !is_table {
            self.printed(part);
        }
        // A printed conclusion may have the blanks of the part's fields in itself.
        let in_conclusions = part.conclusions.iter().any(|one| one.label.vi.contains('…'));
        let lines = if in_conclusions { &[] } else { part.lines.as_slice() };
        for names in lines.chunk_by(|_, next| self.paper.fields.get(next).is_some_and(|field| field.beside)) {
            match names {
                [only] => self.line(part, only),
                names => self.abreast(part, names),
            }
        }
        if !part.conclusions.is_empty() {
            let mut items = self.items(&part.conclusions);
            if in_conclusions {
                let mut fields = part.lines.iter().filter_map(|name| self.field(name));
                for span in items.iter_mut().flat_map(|(_, spans)| spans) {
                    while let Some(at) = span.text.find('…') {
                        let Some(Shown::Words(words)) = fields.next().map(|field| &field.shown) else { break };
                        let words = words.get(self.lang).replace('…', "."); // dots stay dots, and are not filled again
                        span.text.replace_range(at..at.saturating_add('…'.len_utf8()), &format!(" {words} "));
                    }
                }
            }
            self.blocks.push(Block::Items { inline: false, items });
        }
    }

    /// Fields side by side on one line; the blank of the last one runs to its end.
    fn abreast(&mut self, part: &'a Part, names: &[String]) {
        let (mut line, mut runs_on) = (Vec::new(), false);
        for name in names {
            if !line.is_empty() {
                let dots = if runs_on { " ……………………" } else { "" };
                line.push(span(dots, Style::Dots));
                line.push(span("\u{2003}", Style::Plain));
            }
            for block in self.aside(part, name) {
                match block {
                    Block::Leader(spans) => (runs_on, _) = (true, line.extend(spans)),
                    Block::Paragraph(spans) => (runs_on, _) = (false, line.extend(spans)),
                    Block::Items { items, .. } => {
                        runs_on = false;
                        for (chosen, words) in items {
                            line.extend(chosen.map(|chosen| span(format!(" {}\u{a0}", tick(chosen)), Style::Plain)));
                            line.extend(words);
                        }
                    }
                    _ => {}
                }
            }
        }
        line.retain(|span| !span.text.is_empty());
        self.blocks.push(if runs_on { Block::Leader(line) } else { Block::Paragraph(line) });
    }

    /// The blocks of a field, apart from the page.
    pub(super) fn aside(&self, part: &Part, name: &str) -> Vec<Block> {
        let mut inner = Layout { paper: self.paper, lang: self.lang, blocks: Vec::new() };
        inner.line(part, name);
        inner.blocks
    }

    /// The words of a part, in the look that their place asks for.
    pub(super) fn printed(&mut self, part: &'a Part) {
        if part.words.is_empty() {
            return;
        }
        let id = part.id.as_str();
        let block = if id == "heading" {
            Block::Title(self.title_lines(&part.words))
        } else if matches!(id, "issuer" | "decides" | "subtitle") {
            Block::Centred(self.spans(&part.words, if id == "subtitle" { Style::Italic } else { Style::Bold }))
        } else if is_dateline(part) {
            Block::Dateline(self.spans(&part.words, Style::Italic))
        } else if id.starts_with("basis_") || id == "proposal" {
            Block::Paragraph(self.spans(&part.words, Style::Italic))
        } else {
            let annexed = !part.cite.is_empty();
            let mut spans = self.spans(&part.words, if annexed { Style::Bold } else { Style::Plain });
            bold_number(&mut spans);
            // The Gazette prints such lists line by line.
            if let [only] = spans.as_slice()
                && only.text.contains(" - ")
                && only.text.matches(". - ").count().saturating_add(only.text.matches(": - ").count()) > 0
            {
                let lines = only.text.trim_end_matches([' ', '-', '…']).split(" - ").enumerate();
                let lines = lines.map(|(i, line)| format!("{}{line}", if i == 0 { "" } else { "- " }));
                self.blocks.extend(lines.map(|line| Block::Paragraph(vec![span(line, only.style)])));
                return;
            }
            Block::Paragraph(spans)
        };
        self.blocks.push(block);
    }

    pub(super) fn field(&self, name: &str) -> Option<&'a Filled> {
        self.paper.fields.get(name)
    }

    /// A field on a line of its own.
    pub(super) fn line(&mut self, part: &Part, name: &str) {
        let Some(field) = self.field(name) else { return };
        let label = self.without_alternatives(field);
        // A field whose words the part has printed already needs none of its own.
        let repeats = words_of(&part.words).is_some_and(|words| {
            let words = words.get(self.lang).trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ' '));
            let bare = |text: &str| text.trim_end_matches([':', ' ', '…', '.']).to_lowercase();
            (part.lines.len() == 1 && bare(words).contains(&bare(label)))
                || bare(words) == bare(label)
                || label.trim_start_matches(['-', ' ', '…']).is_empty()
        });
        let spans = if repeats { Vec::new() } else { vec![span(label, Style::Plain)] };
        match &field.shown {
            Shown::Words(text) => {
                let words = self.in_label(field, text);
                let missing = field.state == FieldState::Missing;
                match (missing, field.holds) {
                    (true, FieldType::LongText) => {
                        if !spans.is_empty() {
                            self.blocks.push(Block::Paragraph(spans));
                        }
                        self.blocks.push(Block::Lines(2));
                    }
                    (true, FieldType::Text | FieldType::Person | FieldType::Place | FieldType::Money)
                        if words.is_none() =>
                    {
                        self.blocks.push(Block::Leader(spans));
                    }
                    _ => {
                        let words = words.unwrap_or_else(|| {
                            let mut line = spans;
                            let gap = if line.is_empty() { "" } else { " " };
                            line.push(span(format!("{gap}{}", text.get(self.lang)), style(field.state)));
                            line
                        });
                        self.blocks.push(Block::Paragraph(words));
                    }
                }
            }
            Shown::Options(options) => {
                let inline =
                    options.iter().map(|option| option.label.get(self.lang).chars().count()).sum::<usize>() < 70;
                let mut items = self.items(options);
                if inline && !spans.is_empty() {
                    items.insert(0, (None, spans));
                } else if !spans.is_empty() {
                    self.blocks.push(Block::Paragraph(spans));
                }
                self.blocks.push(Block::Items { inline, items });
            }
            Shown::Lines(lines) => {
                if !spans.is_empty() {
                    self.blocks.push(Block::Paragraph(spans));
                }
                if lines.is_empty() {
                    self.blocks.push(Block::Lines(2));
                }
                let shown = lines.iter().map(|line| {
                    Block::Paragraph(vec![span("- ", Style::Plain), span(line.get(self.lang), Style::Written)])
                });
                self.blocks.extend(shown);
            }
            Shown::Table { heads, rows } => {
                if !(spans.is_empty() || part.words.is_empty() || label.is_empty())
                    && words_of(&part.words).is_none_or(|w| !w.vi.contains(" | "))
                {
                    self.blocks.push(Block::Paragraph(spans));
                }
                if heads.len() > WIDEST && self.paper.orientation == Orientation::Portrait {
                    self.blocks_of_rows(heads, rows);
                } else {
                    let table = self.table(heads, rows);
                    self.blocks.push(table);
                }
            }
        }
    }

    /// A table too wide for its page, row by row, as form 11 prints the members of a household.
    fn blocks_of_rows(&mut self, heads: &[Text], rows: &[Vec<Text>]) {
        for (row, letter) in rows.iter().zip(('a'..='z').cycle()) {
            let mut spans = vec![span(format!("{letter}) "), Style::Plain)];
            for (head, text) in heads.iter().zip(row) {
                let (head, text) = (head.get(self.lang), text.get(self.lang));
                let (text, style) =
                    if text.is_empty() { ("……………", Style::Dots) } else { (text, Style::Written) };
                spans.push(span(format!("{} ", head.trim_end()), Style::Plain));
                spans.push(span(text, style));
                spans.push(span("; ", Style::Plain));
            }
            if let Some(last) = spans.last_mut() {
                last.text = ".".to_owned();
            }
            self.blocks.push(Block::Paragraph(spans));
        }
    }

    /// The printed words of a field, without those that what is written crosses out: `xã/phường/thị trấn` before
    /// "xã Đăk Rve", and the blanks of hamlet, commune and province before a whole address.
    fn without_alternatives(&self, field: &'a Filled) -> &'a str {
        let label = field.label.get(self.lang);
        match &field.shown {
            Shown::Words(text) if field.state == FieldState::Given => match label.split_once(": ") {
                Some((words, blanks)) if field.holds == FieldType::Place && blanks.matches('…').count() > 1 => {
                    label.get(..words.len().saturating_add(1)).unwrap_or(label)
                }
                _ => cross_out(label, text.get(self.lang)),
            },
            _ => label,
        }
    }

    /// A label that has the field's blank in itself, with what stands in it.
    fn in_label(&self, field: &Filled, text: &Text) -> Option<Vec<Span>> {
        let pieces = split(field.label.get(self.lang), &[field.holds])?;
        let shown = |piece: &Piece<'_>| match *piece {
            Piece::Words(words) => span(words, Style::Plain),
            Piece::Blank { .. } => span(format!(" {}", text.get(self.lang)), style(field.state)),
        };
        Some(pieces.iter().map(shown).collect())
    }

    fn items(&self, options: &[Concluded]) -> Vec<(Option<bool>, Vec<Span>)> {
        let item = |option: &Concluded| {
            let chosen = option.chosen.unwrap_or(false);
            let style = if chosen { Style::Bold } else { Style::Plain };
            (Some(chosen), vec![span(option.label.get(self.lang), style)])
        };
        options.iter().map(item).collect()
    }

    /// The pieces of a printed line.
    pub(super) fn spans(&self, runs: &[Run], words: Style) -> Vec<Span> {
        let mut spans = Vec::new();
        for run in runs {
            match run {
                Run::Words(text) => spans.push(span(text.get(self.lang), words)),
                Run::Field(name) => {
                    let Some(field) = self.field(name) else { continue };
                    let shown = match &field.shown {
                        Shown::Words(text) => text.get(self.lang).to_owned(),
                        Shown::Options(_) | Shown::Table { .. } => "……………………………".to_owned(),
                        Shown::Lines(lines) => {
                            lines.iter().map(|line| line.get(self.lang)).collect::<Vec<_>>().join("; ")
                        }
                    };
                    let before = spans.last().is_some_and(|s: &Span| !s.text.ends_with([' ', '(', '/', '\n']));
                    let gap = if before { " " } else { "" };
                    let look = match style(field.state) {
                        Style::Written if words == Style::Bold => Style::Bold,
                        look => look,
                    };
                    spans.push(span(format!("{gap}{shown}"), look));
                }
            }
        }
        spaced(spans)
    }

    /// Capitals on a line of their own, as titles are set; then the rest.
    fn title_lines(&self, runs: &[Run]) -> Vec<Vec<Span>> {
        let spans = self.spans(runs, Style::Bold);
        let Some((first, rest)) = spans.split_first() else { return Vec::new() };
        let (loud, quiet) = match loud_head(&first.text) {
            ("", all) => all.find(" (").and_then(|at| all.split_at_checked(at)).unwrap_or(("", all)),
            split => split,
        };
        let quiet = quiet.trim_start();
        let loud = loud.trim_end();
        // The Gazette prints what kind of paper it is on a line of its own.
        if let Some(subject) = loud.strip_prefix("BÁO CÁO ") {
            let mut about = vec![span(format!("{subject} {quiet}").trim_end(), Style::Bold)];
            about.extend(rest.iter().cloned());
            return vec![vec![span("BÁO CÁO", Style::Bold)], about];
        }
        if loud.is_empty() || (quiet.is_empty() && rest.is_empty()) {
            return vec![spans];
        }
        let mut lines = vec![vec![span(loud, Style::Bold)]];
        let mut second = Vec::new();
        if !quiet.is_empty() {
            second.push(span(quiet, if quiet.starts_with('(') { Style::Italic } else { Style::Bold }));
        }
        second.extend(rest.iter().cloned());
        if quiet.is_empty() && rest.first().is_some_and(|s| s.style == Style::Bold || s.style == Style::Dots) {
            // A title all in capitals goes on in its blank.
            if let Some(first) = lines.first_mut() {
                first.extend(second);
            }
        } else {
            lines.push(second);
        }
        lines
    }
}

/// Whether the part is the subject of a letter, which stands under its number.
fn is_subject(part: &Part) -> bool {
    part.id == "heading" && words_of(&part.words).is_some_and(|words| words.vi.starts_with("V/v"))
}

/// Whether the part is place and date.
fn is_dateline(part: &Part) -> bool {
    matches!(part.id.as_str(), "signing_line" | "place_date" | "date")
}

pub(super) fn style(state: FieldState) -> Style {
    match state {
        FieldState::Given => Style::Written,
        FieldState::Missing => Style::Dots,
        FieldState::HeldBack => Style::Held,
        FieldState::LeftOut => Style::Plain,
    }
}

pub(super) fn words_of(runs: &[Run]) -> Option<&Text> {
    runs.iter().find_map(|run| if let Run::Words(text) = run { Some(text) } else { None })
}

/// Room between what is written and the printed word after it.
fn spaced(mut spans: Vec<Span>) -> Vec<Span> {
    let mut after_blank = false;
    for span in &mut spans {
        let blank = matches!(span.style, Style::Written | Style::Dots | Style::Held);
        if after_blank && !blank && span.text.starts_with(|c: char| c.is_alphabetic() || c == '(') {
            span.text.insert(0, ' ');
        }
        after_blank = blank;
    }
    spans
}

/// The words in capitals at the head of a title, and the rest.
fn loud_head(text: &str) -> (&str, &str) {
    let mut end = 0_usize;
    for word in text.split_inclusive(' ') {
        if word.chars().any(char::is_lowercase) || word.starts_with('(') {
            break;
        }
        end = end.saturating_add(word.len());
    }
    text.split_at_checked(end).unwrap_or((text, ""))
}

/// `Điều 1.`, `1.`, `a)` and `A.` are bold; a heading that is nothing else is bold as a whole.
fn bold_number(spans: &mut Vec<Span>) {
    let only = spans.len() == 1;
    let Some(first) = spans.first_mut() else { return };
    let text = first.text.clone();
    if only && text.starts_with("Phần ") {
        first.style = Style::Bold;
        return;
    }
    let numbered = text.split_once(' ').is_some_and(|(number, _)| {
        let bare = number.trim_end_matches(['.', ')', ':']);
        number.len() > bare.len() && bare.chars().count() <= 3 && bare.chars().all(|c| c.is_alphanumeric() || c == '.')
    });
    if numbered && only && text.chars().count() < 120 {
        first.style = Style::Bold;
        return;
    }
    if let Some(rest) = text.strip_prefix("Điều ").or_else(|| text.strip_prefix("Article "))
        && let Some(end) = rest.find('.')
    {
        let end = text.len().saturating_sub(rest.len()).saturating_add(end).saturating_add(1);
        if let Some((article, words)) = text.split_at_checked(end) {
            first.text = words.to_owned();
            spans.insert(0, span(article, Style::Bold));
        }
    }
}
