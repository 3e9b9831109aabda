// Draws a paper from the blocks of `paperSheet`: the same page on the screen and on A4. No script and no style stands in it.

import { el } from "./markup.js";

const CLASSES = { written: "written", dots: "dots", held: "held" };

const span = ({ text, style }) => {
  if (style === "plain") return text;
  if (style === "bold") return el("b", {}, text);
  if (style === "italic") return el("i", {}, text);
  return el("span", { class: CLASSES[style] }, text);
};

const line = (spans, kind) => el("p", { class: kind }, spans.map(span));
const lines = (all) => all.map((spans) => line(spans));
const text = (words, kind) => el("p", { class: kind }, words);

const row = (tag, cells) => el("tr", {}, cells.map((cell) => el(tag, {
  colspan: cell.columns > 1 && cell.columns, rowspan: cell.rows > 1 && cell.rows,
}, lines(cell.lines))));

/** The box before an option; nothing while nobody has said. */
const tick = (chosen) => (chosen === null ? "" : chosen ? "☒ " : "☐ ");

const DRAWN = {
  corner: (words) => text(words, "corner"),
  banner: (words) => text(words, "paper-banner"),
  head: ({ left, right }) => el("div", { class: "head" },
    el("div", { class: "left" }, lines(left)), el("div", { class: "right" }, lines(right))),
  title: (title) => el("h3", {}, title.map((spans) => el("span", { class: "title-line" }, spans.map(span)))),
  centred: (spans) => line(spans, "centred"),
  dateline: (spans) => line(spans, "dateline"),
  paragraph: (spans) => line(spans),
  leader: (spans) => el("p", { class: "leader" }, spans.map(span), el("span", { class: "fill" })),
  lines: (count) => Array.from({ length: count }, () => el("p", { class: "rule" })),
  items: ({ inline, items }) => el("ul", { class: inline && "inline" }, items.map(([chosen, words]) => el("li", {}, tick(chosen), words.map(span)))),
  table: ({ head, rows }) => el("table", { class: head.length === 0 && "boxed" },
    el("thead", {}, head.map((cells) => row("th", cells))), el("tbody", {}, rows.map((cells) => row("td", cells)))),
  signatures: ({ recipients, signers }) => el("div", { class: "signatures" },
    recipients.length > 0 && el("div", { class: "recipients" }, recipients.map((words) => text(words))),
    signers.map(([printed, name]) => el("div", { class: "signer" }, lines(printed), text(name ?? "", "name")))),
  notes: (notes) => el("div", { class: "notes" }, notes.map((words) => text(words))),
  annex: (words) => el("h3", { class: "annex" }, words),
};

/** What the next block belongs to: no page breaks between them. */
const LEADS = new Set(["items", "lines", "table"]);

/** What stays empty around a page, as CSS writes it. */
const around = ({ top, right, bottom, left }) => `${top}mm ${right}mm ${bottom}mm ${left}mm`;

/** The paper as an element; its language and its margins are the sheet's. */
export function sheetNode({ lang, landscape, margins, blocks }) {
  const kinds = blocks.map((block) => Object.keys(block)[0]);
  const paper = el("article", { class: `form-paper ${landscape ? "landscape" : "portrait"}`, lang }, blocks.map((block, place) => {
    const kind = kinds[place];
    const drawn = DRAWN[kind](block[kind]);
    if (kind === "paragraph" && LEADS.has(kinds[place + 1])) drawn.classList.add("leads");
    return drawn;
  }));
  paper.style.setProperty("--margins", around(margins));
  return paper;
}

/** While a paper is printed, this sheet of the document leaves out the host page around the element. */
export function pageOf(element, { landscape, margins }) {
  const page = new CSSStyleSheet();
  page.replaceSync(`
    @page { size: A4 ${landscape ? "landscape" : "portrait"}; margin: ${around(margins)}; @top-center { content: counter(page); font: 13pt "Times New Roman", Tinos, "Liberation Serif", serif; } }
    @page :first { @top-center { content: none; } }
    @media print {
      html, body, :has(> ${element}), :has(${element}) {
        display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important;
        width: auto !important; max-width: none !important; background: #fff !important;
      }
      body *:not(${element}, :has(${element})) { display: none !important; }
    }`);
  return page;
}

/** The look of a paper, on the screen as on A4: type, sizes and lines as the library's own page for the printer. */
export const paperStyle = new CSSStyleSheet();
paperStyle.replaceSync(`
.form-paper {
  box-sizing: border-box; background: #fff; color: #000; color-scheme: light; text-align: start; overflow-wrap: anywhere;
  font: 13pt/1.35 "Times New Roman", Tinos, "Liberation Serif", "Nimbus Roman", Times, serif;
}
.form-paper p { margin: .2em 0; text-align: justify; }
.form-paper .corner { text-align: end; font-weight: 700; margin: 0 0 .4em; }
.form-paper .paper-banner { text-align: center; font-weight: 700; border: 1.5pt solid #000; padding: .2em .5em; margin: 0 0 .6em; }
.form-paper .head { display: flex; justify-content: space-between; gap: 4mm; margin-bottom: 1em; font-size: 12.5pt; }
.form-paper .head > div { min-width: 0; flex: 0 1 37%; }
.form-paper .head > .right { flex-basis: 61%; margin-inline-start: auto; }
.form-paper .head > .left:empty { display: none; }
.form-paper .head > .left:empty + .right { margin-inline-end: auto; }
.form-paper .head p { text-align: center; margin: 0; }
.form-paper .right p:nth-child(2)::after { content: ""; display: block; width: 55%; margin: .1em auto .4em; border-bottom: 1pt solid #000; }
.form-paper h3 { font-size: 14pt; line-height: 1.3; font-weight: 400; text-align: center; text-wrap: balance; margin: 1em 0 .8em; break-after: avoid; }
.form-paper .title-line { display: block; }
.form-paper h3.annex { font-size: 13pt; font-weight: 700; break-before: page; padding-top: .3em; }
.form-paper .leads, .form-paper .centred, .form-paper .dateline { break-after: avoid; }
.form-paper .centred { text-align: center; margin: .8em 0; }
.form-paper .dateline { text-align: end; margin-top: 1em; }
.form-paper .written { white-space: pre-line; }
.form-paper .held { font-style: italic; }
.form-paper .leader { text-align: start; overflow: hidden; }
.form-paper .fill { display: inline-block; width: 100%; margin-inline: .3em calc(4em - 100%); border-bottom: 1pt dotted #000; height: .9em; }
.form-paper .rule { border-bottom: 1pt dotted #000; height: 1.35em; margin: 0 0 .1em; }
.form-paper ul { list-style: none; margin: .2em 0; padding: 0; break-inside: avoid; }
.form-paper li { margin: .15em 0 .15em 1em; }
.form-paper ul.inline { display: flex; flex-wrap: wrap; gap: 0 1.5em; }
.form-paper ul.inline li { margin-inline-start: 0; white-space: nowrap; }
.form-paper ul.inline li:first-child { white-space: normal; }
.form-paper table { width: 100%; border-collapse: collapse; margin: .4em 0 .8em; font-size: 12pt; line-height: 1.25; }
.form-paper.landscape table { font-size: 11.5pt; }
.form-paper .boxed td:first-child { width: 38%; }
.form-paper :is(th, td):first-child:nth-last-child(2) { min-width: 40mm; }
.form-paper :is(th, td) p { overflow-wrap: break-word; }
.form-paper thead { display: table-header-group; }
.form-paper tr, .form-paper td p { break-inside: avoid; }
.form-paper td { height: 1.6em; }
.form-paper th, .form-paper td { border: .75pt solid #000; padding: .2em .35em; vertical-align: top; font-weight: 400; font-size: inherit; background: none; }
.form-paper th p { text-align: center; margin: 0; }
.form-paper td p { text-align: start; margin: 0 0 .1em; }
.form-paper .signatures { display: flex; justify-content: flex-end; gap: 6mm; margin-top: 1.6em; break-inside: avoid; }
.form-paper .signatures > div { flex: 1 1 0; min-width: 0; }
.form-paper .recipients { font-size: 11pt; }
.form-paper .recipients p { margin: 0; text-align: start; }
.form-paper .recipients p:first-child { font-weight: 700; font-style: italic; }
.form-paper .signer { max-width: 60%; display: flex; flex-direction: column; }
.form-paper .signer p { text-align: center; margin: 0; }
.form-paper .signer .name { margin-top: auto; padding-top: 18mm; font-weight: 700; min-height: 1.35em; }
.form-paper .notes { break-inside: avoid; font-size: 10pt; margin-top: 1.2em; border-top: .75pt solid #000; padding-top: .3em; }
.form-paper .notes p { margin: 0; }

@media screen {
  .preview { overflow: auto; max-height: 90vh; border: 1px solid var(--strong-line); background: var(--soft); margin: .6em 0; }
  .preview .form-paper { width: 210mm; max-width: 100%; margin: 0 auto; padding: var(--margins); }
  .preview .form-paper.landscape { width: 297mm; max-width: none; }
  @container checho (max-width: 44em) {
    .preview .form-paper { padding: 5mm; font-size: 12pt; }
    .preview .form-paper.landscape { width: auto; min-width: 44em; }
  }
}
@media print { .form-paper + .sheet { break-before: page; } }
`);
