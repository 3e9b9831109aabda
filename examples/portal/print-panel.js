// Print forms: which forms the open duties ask for, what they lack, the warnings before signing, preview and print.

import { written } from "./clock.js";
import { openWord } from "./law.js";
import { el, options } from "./markup.js";
import { PaperEntries } from "./paper-entries.js";
import { sheetNode } from "./paper-sheet.js";
import { formTitle } from "./timeline.js";

const WAIT = 250;
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/**
 * The panel. It stays on the page while what it shows changes: `show(source)`, where a source gives `due()`, `paper(ask)`,
 * `sheet(paper, lang)` and the entries that stand on papers.
 */
export class PrintPanel {
  #source = null;
  #asked = 0;
  #waiting = null;
  #sheets = { chosen: null, first: null };

  /**
   * `store`: `{ entries, signed }`, and `chosen`: `{ form, copy }`, both written into. `forms`: the numbers to choose from besides those due. `goTo(key)` gives what
   * leads to where the page already asks for that, or nothing. `print(asked)` is the element's.
   */
  constructor({ lookup, lang, say, store, chosen, forms, hint, goTo = () => null, changed = () => {}, print }) {
    Object.assign(this, { lookup, lang, say, store, forms, changed, print });
    this.entries = new PaperEntries({ lookup, lang, say, store, goTo, changed: () => this.#later() });
    this.chosen = chosen;
    chosen.form ??= forms[0];
    this.parts = {
      due: el("div", { class: "due" }, el("p", {}, say("formsLoading"))), fault: el("p", { class: "error", role: "alert" }),
      // Of its own: drawing the paper again must not take away that its file was not made.
      wordFault: el("p", { class: "error", role: "alert" }),
      select: el("select", { id: "print-form", onchange: () => this.#choose(this.parts.select.value) }),
      why: el("p", { class: "hint", id: "print-copy-why" }), told: el("div", { class: "told" }),
      preview: el("div", { class: "preview", role: "region", tabindex: 0 }),
    };
    this.node = el("section", { class: "panel print", "aria-labelledby": "print-title" },
      el("h2", { id: "print-title", tabindex: -1 }, say("printForms")), el("p", { class: "hint" }, hint), this.#body());
    this.#fillSelect([]);
  }

  #body() {
    const { say, parts } = this;
    const copy = (name) => el("label", { class: "pick" },
      el("input", { type: "radio", name: "print-copy", value: name, checked: this.chosen.copy === name, onchange: () => {
        this.chosen.copy = name;
        this.#draw();
      } }), el("span", {}, say(`copies.${name}`)));
    parts.details = el("details", { id: "preview", ontoggle: () => this.#drawPreview() }, el("summary", {}, say("preview")), parts.preview);
    parts.button = el("button", { type: "button", id: "print-paper", class: "main", disabled: true,
      onclick: () => this.print(this.asked("chosen")) }, say("printThis"));
    parts.word = el("button", { type: "button", id: "word-paper", disabled: true, onclick: () => this.#saveWord() }, say("saveWord"));
    return [parts.due, this.entries.once,
      el("div", { class: "field" }, el("label", { for: "print-form" }, say("whichForm")), parts.select),
      el("fieldset", { class: "field" }, el("legend", {}, say("whichCopy")),
        el("div", { class: "picks" }, ["full", "redacted"].map(copy)), parts.why),
      parts.fault, this.entries.node, parts.told, parts.details, el("div", { class: "buttons" }, parts.button, parts.word),
      parts.wordFault];
  }

  #later() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.changed();
      this.#draw();
    }, WAIT);
  }

  #choose(form) {
    this.chosen.form = form;
    return this.#draw();
  }

  /** Takes what is known now, and draws what follows from it. */
  show(source) {
    this.#source = source;
    return this.#draw();
  }

  /** The forms cannot be had: the page goes on without them. */
  fail() {
    this.parts.due.replaceChildren(el("p", { class: "notice" }, this.say("formsNotLoaded")));
  }

  #ask(form, copy = "full") {
    const signed = this.store.signed || undefined;
    return { form, copy, entries: this.#source.entries(), ...(signed && { signed }) };
  }

  async #draw() {
    if (!this.#source) return;
    const { lang, say, parts, chosen } = this;
    const turn = (this.#asked += 1);
    try {
      const due = this.#source.due();
      const paper = this.#source.paper(this.#ask(chosen.form, chosen.copy));
      const first = this.#source.paper(this.#ask(this.forms[0]));
      const [sheet, firstSheet] = await Promise.all([paper, first].map((one) => this.#source.sheet(one, lang)));
      if (turn !== this.#asked) return;
      this.#sheets = { chosen: sheet, first: firstSheet };
      parts.fault.textContent = "";
      this.#showDue(due);
      this.#fillSelect(due.map(({ form }) => form));
      this.#showTold(paper);
      this.entries.show(paper);
      this.#drawPreview();
    } catch (error) {
      if (turn !== this.#asked) return;
      this.#sheets = { chosen: null, first: null };
      parts.preview.replaceChildren();
      parts.fault.textContent = say("formRefused", { why: error.text?.[lang] ?? error.message });
    }
    parts.button.disabled = !this.#sheets.chosen;
    parts.word.disabled = !this.#sheets.chosen;
  }

  /** Gives the chosen paper to the browser as a Word file, to be corrected before it is signed, under a name that is never a child's. */
  async #saveWord() {
    const { say, parts } = this;
    const sheet = this.#sheets.chosen;
    try {
      const { sheetDocx } = await openWord();
      const address = URL.createObjectURL(new Blob([await sheetDocx(sheet)], { type: WORD }));
      el("a", { href: address, download: `${sheet.name}.docx` }).click();
      URL.revokeObjectURL(address);
      parts.wordFault.textContent = "";
    } catch {
      parts.wordFault.textContent = say("wordNotLoaded");
    }
  }

  /** Forms that open duties ask for, the most urgent first. */
  #showDue(due) {
    const { lookup, lang, say } = this;
    const row = ({ form, duty, actBy, missing }) => el("li", {}, el("b", {}, this.#name(form)), el("br"),
      actBy && [el("span", { class: "tag" }, say("before", { moment: written(actBy, lang) })), " "],
      say(missing > 0 ? "openFields" : "noOpenFields", { count: missing, who: this.#maker(form) }), " ",
      el("span", { class: "hint" }, say("formFor", { duty: lookup.duties.get(duty)?.name[lang] ?? duty })), " ",
      el("button", { type: "button", class: "small", id: `print-${form}`, onclick: async () => {
        await this.#choose(form);
        this.parts.select.focus();
      } }, say("takeForm", { number: this.#number(form) })));
    const focused = this.node.getRootNode().activeElement?.id;
    this.parts.due.replaceChildren(due.length > 0 ? el("ol", { class: "plain" }, due.map(row)) : el("p", {}, say("noForms")));
    if (focused && this.node.getRootNode().activeElement?.id !== focused) this.parts.due.querySelector(`[id="${focused}"]`)?.focus();
  }

  #maker(form) {
    const role = this.lookup.forms.get(form)?.makers[0];
    return this.lookup.roles.get(role)?.name[this.lang] ?? role;
  }

  #ours(form) {
    return this.lookup.forms.get(form)?.basis.kind === "proposal";
  }

  #number(form) {
    return this.#ours(form) ? formTitle(this.lookup.forms.get(form), this.lang) : this.say("formNumber", { number: form.replace(/b$/, "") });
  }

  /** A form by number and title: never by the child. */
  #name(form) {
    const title = formTitle(this.lookup.forms.get(form), this.lang);
    return this.#ours(form) ? title : `${this.#number(form)}: ${title}`;
  }

  #fillSelect(due) {
    const { say, parts } = this;
    const rest = this.forms.filter((form) => !due.includes(form));
    const group = (label, forms) => forms.length > 0 && el("optgroup", { label: say(label) }, options(forms.map((form) => [form, this.#name(form)]), this.chosen.form));
    const key = due.join();
    if (parts.select.dataset.due === key && parts.select.value === this.chosen.form) return;
    parts.select.dataset.due = key;
    // A form whose duty is done meanwhile can still be printed.
    if (!due.includes(this.chosen.form) && !rest.includes(this.chosen.form)) rest.push(this.chosen.form);
    parts.select.replaceChildren(...[group("formsDue", due), group("formsOther", rest)].filter(Boolean));
    parts.select.value = this.chosen.form;
  }

  /** Why this copy, whom it goes to, and what to know before signing: short words first, what the form lacks folded. */
  #showTold(paper) {
    const { lookup, lang, say, parts } = this;
    const { copy } = this.chosen;
    const nature = ({ kind, cite = [] }) => el("span", { class: "hint" }, ` (${[say(`kinds.${kind}`), ...lookup.cites(cite, lang)].join("; ")})`);
    const held = paper.warnings?.find(({ code }) => code === "held_back");
    parts.why.replaceChildren(...(held ? [held.text[lang], nature(held)] : [say(copy === "full" ? "fullWhy" : "nothingHeld")]));
    const warnings = (paper.warnings ?? []).filter((warning) => warning !== held);
    const short = warnings.filter(({ code }) => code !== "shortfall").sort((a, b) => a.text[lang].length - b.text[lang].length);
    const lacks = warnings.filter(({ code }) => code === "shortfall");
    const list = (all) => el("ul", {}, all.map((one) => el("li", {}, one.text[lang], nature(one))));
    const open = parts.told.querySelector("details")?.open;
    parts.told.replaceChildren(...[
      short.length > 0 && el("div", { class: "notice" }, el("h3", {}, say("beforeSigning")), list(short)),
      paper.serving?.length > 0 && el("div", {}, el("h3", {}, say("serving")), el("ol", {}, paper.serving.map((one) =>
        el("li", {}, el("b", {}, one.to[lang]), ": ", say(one.copy ? `copies.${one.copy}` : "chairDecides"), ". ", one.why[lang], nature(one))))),
      lacks.length > 0 && el("details", { id: "shortfalls", open }, el("summary", {}, say("shortfalls", { count: lacks.length })), list(lacks)),
    ].filter(Boolean));
  }

  #drawPreview() {
    const { parts } = this;
    if (!parts.details.open || !this.#sheets.chosen) return;
    const { scrollTop } = parts.preview;
    parts.preview.setAttribute("aria-label", this.#name(this.chosen.form));
    parts.preview.replaceChildren(sheetNode(this.#sheets.chosen));
    parts.preview.scrollTop = scrollTop;
  }

  /** What to print: the `chosen` paper, or the `first`, form 01; `null` while there is none. */
  asked(which) {
    const sheet = this.#sheets[which];
    return sheet && { nodes: [sheetNode(sheet)], landscape: sheet.landscape, margins: sheet.margins, name: sheet.name };
  }

  /** The chosen paper while its preview is open. */
  get previewed() {
    return this.parts.details.open ? this.asked("chosen") : null;
  }
}
