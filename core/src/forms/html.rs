//! A page for the printer: HTML with print CSS, on A4. No script, no network, no remote font. What WebKit cannot do by that CSS
//! is done by a script that the program runs, not the page.

use super::paper::Paper;
use super::sheet::{Block, Cell, Margins, Sheet, Span, Style, tick};
use crate::law::Lang;

/// Fonts with the metrics of Times New Roman first, as Decree 30/2020 is remembered (unverified) to ask for that face.
const CSS: &str = include_str!("print.css");

/// Width and height of the paper, in millimetres.
const A4: (u16, u16) = (210, 297);

/// What WebKit needs before it prints, as a function of the printable width and height in millimetres.
const PAGES: &str = include_str!("pages.js");

impl Paper {
    /// The paper as an HTML page that prints on A4. The same paper gives the same bytes everywhere.
    ///
    /// It holds no script and asks the network for nothing. Its title names form and day, never the child.
    #[must_use]
    pub fn html(&self, lang: Lang) -> String {
        self.sheet(lang).html()
    }
}

impl Sheet {
    /// The sheet as an HTML page.
    #[must_use]
    pub fn html(&self) -> String {
        let mut out = String::with_capacity(16 << 10);
        let lang = match self.lang {
            Lang::Vi => "vi",
            Lang::En => "en",
        };
        let page = if self.landscape { "A4 landscape" } else { "A4 portrait" };
        out.push_str("<!doctype html>\n<html lang=\"");
        out.push_str(lang);
        out.push_str("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>");
        escape(&self.name, &mut out);
        out.push_str("</title><style>@page{size:");
        out.push_str(page);
        let Margins { top, right, bottom, left } = self.margins;
        out.push_str(&format!(";margin:{top}mm {right}mm {bottom}mm {left}mm}}\n"));
        out.push_str(CSS);
        out.push_str("</style></head><body class=\"");
        out.push_str(if self.landscape { "landscape" } else { "portrait" });
        out.push_str("\"><main>\n");
        let mut kept = false;
        for (i, block) in self.blocks.iter().enumerate() {
            let next = self.blocks.get(i.saturating_add(1));
            let leads = next.is_some_and(|next| block.leads_to(next));
            // WebKit keeps nothing together but what stands in one box. A table may be longer than a page: it gets none.
            let keeps = leads && !matches!(next, Some(Block::Table { .. }));
            if keeps && !kept {
                out.push_str("<div class=\"keep\">\n");
            }
            write_block(block, leads, &mut out);
            if kept && !keeps {
                out.push_str("</div>\n");
            }
            kept = keeps;
        }
        out.push_str("</main></body></html>\n");
        out
    }

    /// A script for a program that prints the page of [`Sheet::html`] with WebKit (`WKWebView`, WebKitGTK); the page itself
    /// holds none. The program runs it in its own world once the page has loaded, though scripts of pages are off, and then
    /// prints.
    ///
    /// WebKit repeats no head of a table on the next page, parts rows between pages, numbers no pages and prints a 13 pt type as
    /// 13.9 pt. The script divides the page into sheets of paper by the rules that Chromium prints it by: rows stay whole, each
    /// part of a table has its head, what belongs together stays together, and from the second sheet on its number stands on
    /// top. Its value is the number of sheets, or 0 in every other engine, which needs no help: there it changes nothing, nor does
    /// it when it runs again. It asks the network for nothing.
    #[must_use]
    pub fn pages_script(&self) -> String {
        let (across, down) = if self.landscape { (A4.1, A4.0) } else { A4 };
        let Margins { top, right, bottom, left } = self.margins;
        let width = across.saturating_sub(left).saturating_sub(right);
        let height = down.saturating_sub(top).saturating_sub(bottom);
        format!("{}({width}, {height})\n", PAGES.trim_end())
    }
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // Lines that people wrote stay lines.
            '\n' => out.push_str("<br>"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
}

fn spans(spans: &[Span], out: &mut String) {
    for Span { text, style } in spans {
        let tag = match style {
            Style::Plain => "",
            Style::Bold => "b",
            Style::Italic => "i",
            Style::Written => "span class=\"w\"",
            Style::Dots => "span class=\"d\"",
            Style::Held => "span class=\"h\"",
        };
        if tag.is_empty() {
            escape(text, out);
        } else {
            out.push('<');
            out.push_str(tag);
            out.push('>');
            escape(text, out);
            out.push_str("</");
            out.push_str(tag.split(' ').next().unwrap_or(tag));
            out.push('>');
        }
    }
}

fn element(tag: &str, class: &str, inside: impl FnOnce(&mut String), out: &mut String) {
    out.push('<');
    out.push_str(tag);
    if !class.is_empty() {
        out.push_str(" class=\"");
        out.push_str(class);
        out.push('"');
    }
    out.push('>');
    inside(out);
    out.push_str("</");
    out.push_str(tag);
    out.push_str(">\n");
}

fn lines(lines: &[Vec<Span>], out: &mut String) {
    for line in lines {
        element("p", "", |out| spans(line, out), out);
    }
}

fn row(tag: &str, cells: &[Cell], out: &mut String) {
    let inside = |out: &mut String| {
        for one in cells {
            out.push('<');
            out.push_str(tag);
            for (name, count) in [("colspan", one.columns), ("rowspan", one.rows)] {
                if count > 1 {
                    out.push_str(&format!(" {name}=\"{count}\""));
                }
            }
            out.push('>');
            lines(&one.lines, out);
            out.push_str("</");
            out.push_str(tag);
            out.push('>');
        }
    };
    element("tr", "", inside, out);
}

/// `leads`: what comes next belongs to it, and no page may break between them.
fn write_block(block: &Block, leads: bool, out: &mut String) {
    match block {
        Block::Corner(text) => element("p", "corner", |out| escape(text, out), out),
        Block::Banner(text) => element("p", "banner", |out| escape(text, out), out),
        Block::Head { left, right } => {
            let inside = |out: &mut String| {
                element("div", "left", |out| lines(left, out), out);
                element("div", "right", |out| lines(right, out), out);
            };
            element("header", "", inside, out);
        }
        Block::Title(title) => element(
            "h1",
            "",
            |out| {
                for line in title {
                    element("span", "line", |out| spans(line, out), out);
                }
            },
            out,
        ),
        Block::Centred(line) => element("p", "centred", |out| spans(line, out), out),
        Block::Dateline(line) => element("p", "dateline", |out| spans(line, out), out),
        Block::Paragraph(line) => element("p", if leads { "leads" } else { "" }, |out| spans(line, out), out),
        Block::Leader(line) => element(
            "p",
            "leader",
            |out| {
                spans(line, out);
                out.push_str("<span class=\"fill\"></span>");
            },
            out,
        ),
        Block::Lines(count) => (0..*count).for_each(|_| element("p", "rule", |_| {}, out)),
        Block::Items { inline, items } => {
            let inside = |out: &mut String| {
                for (chosen, words) in items {
                    element(
                        "li",
                        "",
                        |out| {
                            if let Some(chosen) = chosen {
                                out.push_str(tick(*chosen));
                                out.push(' ');
                            }
                            spans(words, out);
                        },
                        out,
                    );
                }
            };
            element("ul", if *inline { "inline" } else { "" }, inside, out);
        }
        Block::Table { head, rows } => {
            let inside = |out: &mut String| {
                if !head.is_empty() {
                    element("thead", "", |out| head.iter().for_each(|cells| row("th", cells, out)), out);
                }
                element("tbody", "", |out| rows.iter().for_each(|cells| row("td", cells, out)), out);
            };
            element("table", if head.is_empty() { "boxed" } else { "" }, inside, out);
        }
        Block::Signatures { recipients, signers } => {
            let inside = |out: &mut String| {
                if !recipients.is_empty() {
                    element(
                        "div",
                        "recipients",
                        |out| {
                            for line in recipients {
                                element("p", "", |out| escape(line, out), out);
                            }
                        },
                        out,
                    );
                }
                for (printed, name) in signers {
                    element(
                        "div",
                        "signer",
                        |out| {
                            lines(printed, out);
                            element("p", "name", |out| escape(name.as_deref().unwrap_or_default(), out), out);
                        },
                        out,
                    );
                }
            };
            element("footer", "", inside, out);
        }
        Block::Notes(notes) => {
            let inside = |out: &mut String| {
                for note in notes {
                    element("p", "", |out| escape(note, out), out);
                }
            };
            element("aside", "", inside, out);
        }
        Block::Annex(title) => element("h2", "annex", |out| escape(title, out), out),
    }
}
