//! The page as one HTML file: no script, no outside resource; reads on a phone and prints on A4.

use std::collections::BTreeMap;

use checho::law::{Certainty, Citation, Kind, Text};

use super::model::{
    Article, Block, CERTAINTIES, Entry, Item, KINDS, Layout, Mention, Open, Place, Review, Sheet, Tone,
};
use super::{order, words};

const STYLE: &str = include_str!("style.css");

/// The whole page.
pub(super) fn page(review: &Review) -> String {
    let sheets = review.groups.iter().flat_map(|group| &group.sheets);
    let numbers = sheets.map(|sheet| (sheet.id.as_str(), number(sheet)));
    let mut page = Page { out: String::new(), numbers: numbers.collect(), near: None };
    page.head();
    page.intro();
    page.contents(review);
    page.put("<main>\n");
    page.front(review);
    for (i, group) in review.groups.iter().enumerate() {
        let calm = if group.sheets.iter().all(is_calm) { " calm" } else { "" };
        page.put(&format!("<section class=\"group{calm}\" id=\"group-{i}\">\n<h2>{}</h2>\n", halves(&group.title)));
        group.sheets.iter().for_each(|sheet| page.sheet(sheet));
        page.put("</section>\n");
    }
    page.lists(review);
    page.put("</main>\n</div>\n</body>\n</html>\n");
    page.out
}

/// An instrument by its number, or by its title where it has none.
fn number(sheet: &Sheet) -> Text {
    sheet.number.as_ref().map_or_else(|| sheet.title.clone(), |number| words::say(number, number))
}

/// Whether nothing of the instrument needs judgement.
fn is_calm(sheet: &Sheet) -> bool {
    sheet.open.is_empty() && sheet.certainty == Certainty::Text && sheet.articles.iter().all(is_calm_article)
}

fn is_calm_article(article: &Article) -> bool {
    article.open.is_empty() && article.places.iter().all(Place::is_calm)
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Both halves in running text; a text that both languages share is said once.
fn halves(text: &Text) -> String {
    if text.vi == text.en {
        return escape(&text.vi);
    }
    format!("<span lang=\"vi\">{}</span> <span lang=\"en\">{}</span>", escape(&text.vi), escape(&text.en))
}

/// Words of the page itself.
fn both(vi: &str, en: &str) -> String {
    halves(&words::say(vi, en))
}

/// Both halves side by side, or one below the other where there is no room.
fn pair(vi: &str, en: &str) -> String {
    if vi == en {
        return format!("<p>{vi}</p>");
    }
    format!("<div class=\"pair\"><p lang=\"vi\">{vi}</p><p lang=\"en\">{en}</p></div>")
}

fn kind(kind: Kind) -> String {
    let class = match kind {
        Kind::Law => "law",
        Kind::Reading => "reading",
        Kind::Guidance => "guidance",
        Kind::Proposal => "proposal",
    };
    format!("<span class=\"chip {class}\">{}</span>", halves(&words::kind(kind)))
}

fn certainty(certainty: Certainty) -> String {
    let class = match certainty {
        Certainty::Text => "text",
        Certainty::Secondary => "secondary",
        Certainty::Unverified => "unverified",
    };
    format!("<span class=\"chip {class}\">{}</span>", halves(&words::certainty(certainty)))
}

fn layer(layer: Option<&String>) -> String {
    layer.map(|layer| format!(" <span class=\"layer\">{}</span>", escape(layer))).unwrap_or_default()
}

fn address(anchor: &str) -> String {
    format!("#{}", escape(anchor))
}

struct Page<'a> {
    out: String,
    numbers: BTreeMap<&'a str, Text>,
    /// The place whose entry is being written: its instrument needs no naming.
    near: Option<Citation>,
}

impl Page<'_> {
    fn put(&mut self, html: &str) {
        self.out.push_str(html);
    }

    fn head(&mut self) {
        let title = words::title();
        self.put(&format!(
            "<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{} · {}</title>\n<style>\n{STYLE}</style>\n</head>\n<body id=\"top\">\n",
            escape(&title.vi),
            escape(&title.en)
        ));
        // The choices are plain inputs before the page, so that style alone can follow them.
        for (id, checked) in [("lang-both", " checked"), ("lang-vi", ""), ("lang-en", "")] {
            self.put(&format!("<input class=\"choice\" type=\"radio\" name=\"lang\" id=\"{id}\"{checked}>\n"));
        }
        self.put("<input class=\"choice\" type=\"checkbox\" id=\"doubt\">\n<header class=\"bar\">");
        self.put("<a href=\"#toc\" class=\"home\">Mục lục <small>Contents</small></a><span class=\"languages\">");
        for (id, label) in [("lang-both", "Việt + English"), ("lang-vi", "Tiếng Việt"), ("lang-en", "English")] {
            self.put(&format!("<label for=\"{id}\">{label}</label>"));
        }
        self.put(
            "</span><label for=\"doubt\" class=\"doubt\">Chỉ chỗ cần cân nhắc \
             <small>Only what needs judgement</small></label></header>\n<div class=\"page\">\n",
        );
    }

    fn contents(&mut self, review: &Review) {
        self.put("<nav id=\"toc\">\n<h2>Mục lục <small>Contents</small></h2>\n");
        for (i, group) in review.groups.iter().enumerate() {
            self.put(&format!("<p class=\"part\"><a href=\"#group-{i}\">{}</a></p>\n<ul>\n", halves(&group.title)));
            for sheet in &group.sheets {
                self.contents_of(sheet);
            }
            self.put("</ul>\n");
        }
        self.put(&format!("<p class=\"part\">{}</p>\n<ul>\n", both("Cuối trang", "At the end")));
        let loose = [("loose", loose_title())];
        let lists = review.lists.iter().map(|list| (list.anchor, list.title.clone()));
        let annexes = review.annexes.iter().map(|annex| (annex.anchor, annex.title.clone()));
        for (anchor, title) in loose.into_iter().chain(lists).chain(annexes) {
            self.put(&format!("<li><a href=\"#{anchor}\">{}</a></li>\n", halves(&title)));
        }
        self.put("</ul>\n</nav>\n");
    }

    fn contents_of(&mut self, sheet: &Sheet) {
        let number = sheet.number.as_ref().map(|number| format!("<b>{}</b> ", escape(number))).unwrap_or_default();
        let link = format!("<a href=\"{}\">{number}{}</a>", address(&sheet.id), halves(&sheet.title));
        if sheet.articles.len() < 2 {
            self.put(&format!("<li>{link}</li>\n"));
            return;
        }
        let articles = sheet.articles.iter().map(|article| {
            let class = if is_calm_article(article) { " class=\"calm\"" } else { "" };
            format!("<a{class} href=\"{}\">{}</a>", address(&article.anchor), halves(&article.short))
        });
        let articles: Vec<String> = articles.collect();
        self.put(&format!(
            "<li>{link}\n<details><summary>{}</summary>\
             <p class=\"articles\">{}</p></details></li>\n",
            both("Điều", "Articles"),
            articles.join(" ")
        ));
    }

    fn intro(&mut self) {
        let (title, lead) = (words::title(), words::lead());
        self.put(&format!("<section class=\"intro\">\n<h1>{}</h1>\n", halves(&title)));
        self.put(&format!("{}</section>\n", pair(&escape(&lead.vi), &escape(&lead.en))));
    }

    fn front(&mut self, review: &Review) {
        let heading = both("Các gói luật", "Rule packs");
        self.put(&format!("<section class=\"front\">\n<h3>{heading}</h3>\n<div class=\"packs\">\n"));
        for pack in &review.packs {
            let id = escape(&pack.id);
            self.put(&format!("<div class=\"pack\"><h4>{} <code>{id}</code></h4>", halves(&pack.title)));
            self.blocks(&pack.blocks);
            self.put("</div>\n");
        }
        self.put(&format!("</div>\n<h3>{}</h3>\n<ul class=\"legend\">\n", both("Nhãn", "Tags")));
        let kinds = KINDS.into_iter().map(|one| (kind(one), words::kind_means(one)));
        let certainties = CERTAINTIES.into_iter().map(|one| (certainty(one), words::certainty_means(one)));
        for (chip, means) in kinds.chain(certainties) {
            let means = pair(&escape(&means.vi), &escape(&means.en));
            self.put(&format!("<li><div>{chip}</div>{means}</li>\n"));
        }
        self.put(&format!("</ul>\n<h3>{}</h3>\n", both("Số mục", "How many entries")));
        self.tally(review);
        self.put("</section>\n");
    }

    fn tally(&mut self, review: &Review) {
        let kinds = KINDS.iter().map(|k| words::kind(*k));
        let heads: Vec<String> = [words::say("tất cả", "all")]
            .into_iter()
            .chain(kinds)
            .chain(CERTAINTIES.iter().map(|c| words::certainty(*c)))
            .map(|head| format!("<th scope=\"col\">{}</th>", halves(&head)))
            .collect();
        self.put(&format!(
            "<div class=\"wide\"><table>\n<thead><tr><td></td>{}</tr></thead>\n<tbody>\n",
            heads.concat()
        ));
        for row in &review.tally {
            let counts =
                [row.total].into_iter().chain(row.kinds.iter().copied()).chain(row.certainties.iter().copied());
            let cells: Vec<String> =
                counts.map(|n| if n == 0 { "<td>·</td>".into() } else { format!("<td>{n}</td>") }).collect();
            self.put(&format!(
                "<tr><th scope=\"row\">{}</th>{}</tr>\n",
                halves(&words::sort(row.sort)),
                cells.concat()
            ));
        }
        self.put("</tbody>\n</table></div>\n");
    }

    fn sheet(&mut self, sheet: &Sheet) {
        let calm = if is_calm(sheet) { " calm" } else { "" };
        self.put(&format!("<section class=\"sheet{calm}\" id=\"{}\">\n", escape(&sheet.id)));
        let number = sheet.number.as_ref().map(|number| format!("<span class=\"number\">{}</span>", escape(number)));
        self.put(&format!("<h3>{} {}</h3>\n", number.unwrap_or_default(), halves(&sheet.title)));
        self.put("<div class=\"particulars\">\n");
        self.put(&format!("<p class=\"meta\">{} {}</p>\n", certainty(sheet.certainty), summary(sheet)));
        self.blocks(&sheet.blocks);
        self.put("</div>\n");
        sheet.articles.iter().for_each(|article| self.article(article, sheet));
        if !sheet.open.is_empty() {
            let heading = both("Còn chưa rõ về văn bản này", "Still unknown about this instrument");
            self.put(&format!("<section class=\"open\">\n<h4>{heading}</h4>\n<ol>\n"));
            for open in &sheet.open {
                self.open(open, Some(&sheet.id));
            }
            self.put("</ol>\n</section>\n");
        }
        self.put("</section>\n");
    }

    fn article(&mut self, article: &Article, sheet: &Sheet) {
        let calm = if is_calm_article(article) { " calm" } else { "" };
        self.put(&format!("<section class=\"article{calm}\" id=\"{}\">\n", escape(&article.anchor)));
        let of = number(sheet);
        let of = words::say(format!("{} · {}", article.title.vi, of.vi), format!("{} · {}", article.title.en, of.en));
        self.put(&format!("<h4 title=\"{}\">{}</h4>\n", escape(&of.vi), halves(&article.title)));
        if !article.open.is_empty() {
            let links = article.open.iter().filter_map(|i| {
                let open = sheet.open.get(*i)?;
                Some(format!("<a href=\"{}\">{}</a>", address(&open_anchor(open, &sheet.id)), i.saturating_add(1)))
            });
            let links: Vec<String> = links.collect();
            let label = both("Còn chưa rõ, câu", "Still unknown, no.");
            self.put(&format!("<p class=\"asked\">{label} {}</p>\n", links.join(", ")));
        }
        article.places.iter().for_each(|place| self.place(place));
        self.put("</section>\n");
    }

    fn place(&mut self, place: &Place) {
        let anchor = escape(&order::anchor(&place.cite));
        if place.entries.is_empty() && place.mentions.is_empty() {
            self.put(&format!("<span id=\"{anchor}\"></span>\n"));
            return;
        }
        let calm = if place.is_calm() { " calm" } else { "" };
        self.put(&format!("<section class=\"place{calm}\" id=\"{anchor}\">\n"));
        if let Some(title) = &place.title {
            self.put(&format!("<h5>{}</h5>\n", halves(title)));
        }
        self.near = Some(place.cite.clone());
        place.entries.iter().for_each(|entry| self.entry(entry, &place.cite));
        if !place.mentions.is_empty() {
            let heading = both("Cũng dẫn chỗ này", "Also citing this place");
            self.put(&format!("<div class=\"mentions\"><p>{heading}</p>\n<ul>\n"));
            place.mentions.iter().for_each(|mention| self.mention(mention));
            self.put("</ul></div>\n");
        }
        self.near = None;
        self.put("</section>\n");
    }

    fn entry(&mut self, entry: &Entry, home: &Citation) {
        let tone = match entry.kind {
            Kind::Law => "law",
            Kind::Reading => "reading",
            Kind::Guidance => "guidance",
            Kind::Proposal => "proposal",
        };
        let calm = if entry.is_doubtful() { "" } else { " calm" };
        self.put(&format!("<article class=\"entry of-{tone}{calm}\" id=\"{}\">\n", escape(&entry.anchor)));
        let code = escape(&entry.id);
        let code =
            if entry.speaking { format!("<b class=\"code\">{code}</b>") } else { format!("<code>{code}</code>") };
        let dates = entry.dates.as_ref().map(|dates| format!(" <span class=\"dates\">{}</span>", halves(dates)));
        self.put(&format!(
            "<p class=\"meta\"><span class=\"sort\">{}</span> {} {}{}{} {code}</p>\n",
            halves(&words::sort(entry.sort)),
            kind(entry.kind),
            certainty(entry.certainty),
            layer(entry.layer.as_ref()),
            dates.unwrap_or_default()
        ));
        let (vi, en) = (escape(&entry.name.vi), escape(&entry.name.en));
        self.put(&format!("<h6 class=\"pair\"><span lang=\"vi\">{vi}</span><span lang=\"en\">{en}</span></h6>\n"));
        self.put("<dl>\n");
        entry.blocks.iter().for_each(|block| self.block(block));
        let also: Vec<&Citation> = entry.cites.iter().filter(|cite| *cite != home).collect();
        if !also.is_empty() {
            self.put(&format!("<div class=\"row cites\"><dt>{}</dt><dd>", both("Cũng dẫn", "Also cites")));
            self.cites(&also);
            self.put("</dd></div>\n");
        }
        self.put("</dl>\n</article>\n");
    }

    /// Links to places; the instrument is named when it is another one.
    fn cites(&mut self, cites: &[&Citation]) {
        let half = |pick: fn(&Text) -> &str| {
            let links = cites.iter().map(|cite| {
                let text = self.cite(cite);
                format!("<a href=\"{}\">{}</a>", address(&order::anchor(cite)), escape(pick(&text)))
            });
            links.collect::<Vec<_>>().join("; ")
        };
        let text = pair(&half(|text| &text.vi), &half(|text| &text.en));
        self.put(&text);
    }

    fn cite(&self, cite: &Citation) -> Text {
        let number = self.numbers.get(cite.instrument.as_str()).cloned().unwrap_or_default();
        let here = self.near.as_ref().is_some_and(|near| near.instrument == cite.instrument);
        match order::place_in_text(cite) {
            Some(place) if here => place,
            Some(place) => words::say(format!("{} · {}", place.vi, number.vi), format!("{} · {}", place.en, number.en)),
            None => number,
        }
    }

    fn mention(&mut self, mention: &Mention) {
        let home = self.cite(&mention.home);
        let code = if mention.anchor.starts_with("duty-") || mention.anchor.starts_with("measure-") {
            format!("{} · ", escape(&mention.id))
        } else {
            String::new()
        };
        let link = |text: &str| format!("<a href=\"{}\">{code}{}</a>", address(&mention.anchor), escape(text));
        let half = |name: &str, home: &str| format!("{} <span class=\"at\">{}</span>", link(name), escape(home));
        let kind = if mention.kind == Kind::Law { String::new() } else { format!(" {}", kind(mention.kind)) };
        self.put(&format!(
            "<li><div class=\"what\"><span class=\"sort\">{}</span>{kind}</div><div>{}",
            halves(&words::sort(mention.sort)),
            pair(&half(&mention.name.vi, &home.vi), &half(&mention.name.en, &home.en))
        ));
        for why in &mention.why {
            self.put(&format!("<div class=\"why\">{}</div>", pair(&escape(&why.vi), &escape(&why.en))));
        }
        self.put("</div></li>\n");
    }

    fn open(&mut self, open: &Open, sheet: Option<&str>) {
        let id = sheet.map_or_else(|| format!("unknown-{}", open.id), |sheet| open_anchor(open, sheet));
        let text = pair(&escape(&open.text.vi), &escape(&open.text.en));
        self.put(&format!("<li id=\"{}\">{}{text}", escape(&id), layer(open.layer.as_ref())));
        if !open.about.is_empty() {
            self.put("<div class=\"about\">");
            self.cites(&open.about.iter().collect::<Vec<_>>());
            self.put("</div>");
        }
        self.put("</li>\n");
    }

    fn lists(&mut self, review: &Review) {
        self.put(&format!("<section class=\"group open\" id=\"loose\">\n<h2>{}</h2>\n<ol>\n", halves(&loose_title())));
        review.loose.iter().for_each(|open| self.open(open, None));
        self.put("</ol>\n</section>\n");
        for list in &review.lists {
            self.put(&format!("<section class=\"group\" id=\"{}\">\n<h2>{}</h2>\n", list.anchor, halves(&list.title)));
            self.put(&pair(&escape(&list.lead.vi), &escape(&list.lead.en)));
            self.put("\n<div class=\"mentions\"><ul>\n");
            list.pointers.iter().for_each(|pointer| self.mention(pointer));
            self.put("</ul></div>\n</section>\n");
        }
        for annex in &review.annexes {
            self.put(&format!(
                "<section class=\"group annex calm\" id=\"{}\">\n<h2>{}</h2>\n",
                annex.anchor,
                halves(&annex.title)
            ));
            self.put(&pair(&escape(&annex.lead.vi), &escape(&annex.lead.en)));
            self.blocks(&annex.blocks);
            self.put("</section>\n");
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        if blocks.is_empty() {
            return;
        }
        self.put("<dl>\n");
        blocks.iter().for_each(|block| self.block(block));
        self.put("</dl>\n");
    }

    fn block(&mut self, block: &Block) {
        let tone = match block.tone {
            Tone::Plain => "",
            Tone::Note => " note",
            Tone::Alternative => " alternative",
            Tone::Shortfall => " shortfall",
        };
        let bare = if block.label.vi.is_empty() { " bare" } else { "" };
        let long = block.items.len() > 6 || block.items.iter().any(|item| !item.more.is_empty());
        let long = if long { " long" } else { "" };
        self.put(&format!("<div class=\"row{tone}{bare}{long}\">"));
        if bare.is_empty() {
            self.put(&format!("<dt>{}</dt>", halves(&block.label)));
        }
        self.put("<dd>");
        if let Some(lead) = &block.lead {
            self.put(&format!("<div class=\"lead-in\">{}</div>", pair(&escape(&lead.vi), &escape(&lead.en))));
        }
        match (block.layout, block.items.as_slice()) {
            (Layout::Inline, items) => self.inline(items),
            (Layout::List, [item]) if bare.is_empty() => self.item(item),
            (Layout::List, items) => self.list(items),
            (Layout::Fold, items) => {
                self.put(&format!("<details open><summary>{}</summary>", both("đóng, mở", "close, open")));
                self.list(items);
                self.put("</details>");
            }
        }
        self.put("</dd></div>\n");
    }

    fn inline(&mut self, items: &[Item]) {
        let half = |pick: fn(&Text) -> &str| {
            let texts = items.iter().map(|item| linked(item, pick(&item.text)));
            texts.collect::<Vec<_>>().join("; ")
        };
        let text = pair(&half(|text| &text.vi), &half(|text| &text.en));
        self.put(&text);
    }

    fn list(&mut self, items: &[Item]) {
        if items.is_empty() {
            return;
        }
        self.put("<ul>\n");
        for item in items {
            let id = item.anchor.as_ref().map(|anchor| format!(" id=\"{}\"", escape(anchor))).unwrap_or_default();
            self.put(&format!("<li{id}>"));
            self.item(item);
            self.put("</li>\n");
        }
        self.put("</ul>\n");
    }

    fn item(&mut self, item: &Item) {
        if let Some((one, Some(other))) = item.tag {
            self.put(&format!("<p class=\"meta\">{} {}</p>", kind(other), certainty(one)));
        }
        if !item.text.vi.is_empty() {
            let half = |pick: fn(&Text) -> &str| format!("{}{}", linked(item, pick(&item.text)), aside(item, pick));
            let text = pair(&half(|text| &text.vi), &half(|text| &text.en));
            self.put(&text);
        }
        if !item.cites.is_empty() {
            self.put("<div class=\"about\">");
            self.cites(&item.cites.iter().collect::<Vec<_>>());
            self.put("</div>");
        }
        self.blocks(&item.more);
    }
}

/// In lists of days and places, where lines are short: how sure the line is, when not read in the text.
fn aside(item: &Item, pick: fn(&Text) -> &str) -> String {
    match item.tag {
        Some((one, None)) if one != Certainty::Text => {
            format!(" <i class=\"aside\">{}</i>", escape(pick(&words::certainty(one))))
        }
        _ => String::new(),
    }
}

/// A text that leads where its item points; of a name that speaks for itself, the name and the text.
fn linked(item: &Item, text: &str) -> String {
    let code = item.code.as_deref().filter(|_| item.speaking).map(escape);
    let text = match code {
        Some(code) if text.is_empty() => code,
        Some(code) => format!("{code} · {}", escape(text)),
        None => escape(text),
    };
    item.link.as_ref().map_or_else(|| text.clone(), |link| format!("<a href=\"{}\">{text}</a>", address(link)))
}

fn open_anchor(open: &Open, sheet: &str) -> String {
    format!("unknown-{sheet}-{}", open.id)
}

fn loose_title() -> Text {
    words::say("Chưa rõ, không gắn với điều nào", "Unknown, of no article")
}

/// "38 mục, 12 cần cân nhắc, 9 câu còn chưa rõ".
fn summary(sheet: &Sheet) -> String {
    let (all, doubtful) = (sheet.entries().count(), sheet.entries().filter(|entry| entry.is_doubtful()).count());
    if all == 0 && sheet.open.is_empty() {
        return halves(&words::say("không mục nào đứng ở văn bản này", "no entry stands at this instrument"));
    }
    let open = sheet.open.len();
    halves(&words::say(
        format!("{all} mục, {doubtful} cần cân nhắc; {open} câu còn chưa rõ"),
        format!("{all} entries, {doubtful} need judgement; {open} still unknown"),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_html_are_shown_as_they_are() {
        assert_eq!(escape("a < b & \"c\""), "a &lt; b &amp; &quot;c&quot;");
    }
}
