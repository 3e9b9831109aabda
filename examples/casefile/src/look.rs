//! How a timeline is put on the screen.

use checho::Lang;
use unicode_width::UnicodeWidthStr as _;
use worklist::page::wrapped;
use worklist::phrase::KEPT;

/// How to print.
#[derive(Debug, Clone, Copy)]
pub struct Look {
    /// The language.
    pub lang: Lang,
    /// Colours.
    pub colour: bool,
    /// Columns.
    pub width: usize,
}

#[derive(Clone, Copy)]
pub(crate) enum Ink {
    Plain,
    Strong,
    Red,
    Green,
    Yellow,
}

/// Lines being written.
pub(crate) struct Sheet {
    pub(crate) look: Look,
    pub(crate) out: String,
}

impl Sheet {
    pub(crate) const fn new(look: Look) -> Self {
        Self { look, out: String::new() }
    }

    /// A label and a text beside it, wrapped.
    pub(crate) fn beside(&mut self, label: &str, ink: Ink, indent: usize, text: &str) {
        let mut lead = format!("{label}{}", " ".repeat(indent.saturating_sub(label.width())));
        for line in wrapped(text, self.look.width.saturating_sub(indent)) {
            self.line(ink, &format!("{lead}{line}"));
            lead = " ".repeat(indent);
        }
    }

    pub(crate) fn line(&mut self, ink: Ink, text: &str) {
        let code = match ink {
            Ink::Strong => "1",
            Ink::Red => "1;31",
            Ink::Green => "32",
            Ink::Yellow => "33",
            Ink::Plain => "",
        };
        let text = text.trim_end().replace(KEPT, " ");
        if self.look.colour && !code.is_empty() && !text.is_empty() {
            self.out.push_str(&format!("\u{1b}[{code}m{text}\u{1b}[0m\n"));
        } else {
            self.out.push_str(&text);
            self.out.push('\n');
        }
    }
}
