// Print forms: which forms the open duties ask for, what only people write, the warnings before signing, preview and print.

import { written } from "./clock.js";
import { el, options } from "./markup.js";
import { sheetNode } from "./paper-sheet.js";
import { formTitle } from "./timeline.js";

const WAIT = 250;

/** Written once, and standing on every paper that asks for it. */
const SHARED = ["commune.name", "officer.name", "chair.name", "report.receiver.name", "01.report_number", "case.number"];

/** Each paper has a number and a day of its own: what is written for one does not stand on the next. */
const OWN = /^(paper|decision)\./;

/** The signing day and the commune's name answer these: they are asked for above, once. */
const ANSWERED = new Set(["paper.date", "report.date", "plan.date", "decision.date", "commune.place", ...SHARED]);

/** Totals are counted from the rows, never typed: one line leads to the rows. */
const COUNTED = "rating";

const plain = (text) => text.split(" | ")[0].replace(/…?\(\d+\)…?/g, " ").replace(/[\s:….]+$/, "").trim();

/**
 * The panel. It stays on the page while what it shows changes: `show(source)`, where a source gives `due()`, `paper(ask)`,
 * `sheet(paper, lang)` and the entries that stand on papers.
 */
export class PrintPanel {
  #source = null;
  #asked = 0;
  #waiting = null;
  #listed = null;
  #paper = null;
  #sheets = { chosen: null, first: null };

  /**
   * `store`: `{ entries, signed }`, and `chosen`: `{ form, copy }`, both written into. `forms`: the numbers to choose from besides those due. `goTo(key)` gives what
   * leads to where the page already asks for that, or nothing. `print(asked)` is the element's.
   */
  constructor({ lookup, lang, say, store, chosen, forms, hint, goTo = () => null, changed = () => {}, print }) {
    Object.assign(this, { lookup, lang, say, store, forms, goTo, changed, print });
    this.chosen = chosen;
    chosen.form ??= forms[0];
    this.parts = {
      due: el("div", { class: "due" }, el("p", {}, say("formsLoading"))), fault: el("p", { class: "error", role: "alert" }),
      select: el("select", { id: "print-form", onchange: () => this.#choose(this.parts.select.value) }),
      why: el("p", { class: "hint", id: "print-copy-why" }), told: el("div", { class: "told" }),
      missing: el("div", { class: "missing" }), preview: el("div", { class: "preview", role: "region", tabindex: 0 }),
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
    return [parts.due, this.#shared(),
      el("div", { class: "field" }, el("label", { for: "print-form" }, say("whichForm")), parts.select),
      el("fieldset", { class: "field" }, el("legend", {}, say("whichCopy")),
        el("div", { class: "picks" }, ["full", "redacted"].map(copy)), parts.why),
      parts.fault, parts.missing, parts.told, parts.details, el("div", { class: "buttons" }, parts.button)];
  }

  /** What only people write, once for all papers. */
  #shared() {
    const { say, store } = this;
    const one = (key) => {
      const id = `entry-${key}`;
      const input = el("input", { id, autocomplete: "off", value: store.entries[key] ?? "", oninput: () => this.#write(key, input.value) });
      return el("div", { class: "field" }, el("label", { for: id }, say(`entries.${key.replaceAll(".", "_")}`)), input);
    };
    const day = el("input", { id: "signed", type: "date", value: store.signed ?? "", "aria-describedby": "signed-hint", oninput: () => {
      store.signed = day.value;
      this.#later();
    } });
    return el("details", { id: "entries" }, el("summary", {}, say("entriesHint")),
      el("div", { class: "entries" }, SHARED.map(one),
        el("div", { class: "field" }, el("label", { for: "signed" }, say("signed")),
          el("p", { class: "hint", id: "signed-hint" }, say("signedHint")), day)));
  }

  #write(key, value) {
    this.store.entries[key] = value;
    this.#later();
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
      this.#paper = paper;
      this.#sheets = { chosen: sheet, first: firstSheet };
      parts.fault.textContent = "";
      this.#showDue(due);
      this.#fillSelect(due.map(({ form }) => form));
      this.#showTold(paper);
      this.#showMissing(paper);
      this.#drawPreview();
    } catch (error) {
      if (turn !== this.#asked) return;
      this.#sheets = { chosen: null, first: null };
      parts.preview.replaceChildren();
      parts.fault.textContent = say("formRefused", { why: error.text?.[lang] ?? error.message });
    }
    parts.button.disabled = !this.#sheets.chosen;
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

  /** What the chosen paper still lacks, to be written here or where the page asks for it. What was written stays to be mended. */
  #showMissing(paper) {
    const { say, parts, lang } = this;
    const open = new Map((paper.missing ?? []).map((one) => [one.field, one]));
    const definition = this.lookup.forms.get(paper.form);
    const asked = [...definition.section, ...(definition.annex ?? [])].flatMap((section) => (section.field ?? []).map((field) => ({ section, field })));
    const listed = asked.map(({ section, field }) => {
      const source = field.source ?? "";
      const shared = source.startsWith(`${COUNTED}.`) ? COUNTED : source;
      const key = OWN.test(source) || !source ? `${paper.form}.${field.id}` : shared;
      return { section, field, key, missing: open.get(field.id) };
    }).filter(({ field, key, missing }) => !ANSWERED.has(field.source) && (key !== COUNTED || this.goTo(key)) && (missing || this.store.entries[key] !== undefined));
    const seen = new Set();
    const once = listed.filter(({ key }) => !seen.has(key) && seen.add(key));
    const shape = [paper.form, ...once.map(({ key }) => key)].join();
    if (shape === this.#listed) return;
    this.#listed = shape;
    const focused = this.node.getRootNode().activeElement?.id;
    const needed = [...open.values()].filter(({ ifKnown }) => !ifKnown).length;
    const title = el("summary", {}, say(needed > 0 ? "fillMissing" : "fillIfKnown", { who: this.#maker(paper.form) }));
    const was = parts.missing.querySelector("details")?.open;
    parts.missing.replaceChildren(...(once.length > 0
      ? [el("details", { id: "missing", open: was }, title, el("div", { class: "entries" }, once.map((one) => this.#control(one, asked))))] : []));
    if (focused) parts.missing.querySelector(`[id="${focused}"]`)?.focus();
    parts.missing.lang = lang;
  }

  #control({ section, field, key, missing }, asked) {
    const { lang, say, store } = this;
    const id = `entry-${key}`;
    const name = key === COUNTED ? say("rateRows") : plain(field.label[lang]) || plain(section.label[lang]);
    const twice = key !== COUNTED && asked.filter((other) => other.field.label.vi === field.label.vi).length > 1;
    const hints = [twice && plain(section.label[lang]), missing?.ifKnown && say("ifKnown")].filter(Boolean).join(". ");
    const hint = hints && el("p", { class: "hint", id: `${id}-hint` }, hints);
    const go = this.goTo(key);
    const around = (control) => el("div", { class: "field" }, el("label", { for: id }, name), hint, control);
    if (go) {
      return el("div", { class: "field" }, el("p", {}, el("b", {}, name)), hint,
        el("button", { type: "button", class: "small", id, onclick: go }, say("writeThere", { what: name })));
    }
    const chosen = { id, autocomplete: "off", "aria-describedby": hint ? `${id}-hint` : null };
    const write = ({ target }) => this.#write(key, target.value);
    switch (field.type) {
      case "long_text": return around(el("textarea", { ...chosen, rows: 3, value: store.entries[key] ?? "", oninput: write }));
      case "list": return around(el("textarea", { ...chosen, rows: 3, value: (store.entries[key] ?? []).join("\n"),
        oninput: ({ target }) => this.#write(key, target.value.split("\n")) }));
      case "date": case "time": return around(el("input", { ...chosen, type: field.type, value: store.entries[key] ?? "", oninput: write }));
      case "integer": case "money": return around(el("input", { ...chosen, inputmode: "numeric", value: store.entries[key] ?? "",
        oninput: ({ target }) => this.#write(key, target.value.replace(/\D/g, "")) }));
      case "choice": return around(el("select", { ...chosen, onchange: write },
        options([["", say("notSaid")], ...field.options.map((option) => [option.id, option.label[lang]])], store.entries[key] ?? "")));
      case "choices": return this.#choices({ field, key, name, hint });
      case "table": case "tick": case "rating": return el("div", { class: "field" }, el("p", {}, el("b", {}, name)), hint, el("p", { class: "hint" }, say("byHand")));
      default: return around(el("input", { ...chosen, value: store.entries[key] ?? "", oninput: write }));
    }
  }

  #choices({ field, key, name, hint }) {
    const { lang, store } = this;
    const one = ({ id, label }) => {
      const box = el("input", { type: "checkbox", name: `entry-${key}`, value: id, checked: store.entries[key]?.includes(id), onchange: () => {
        const rest = (store.entries[key] ?? []).filter((other) => other !== id);
        this.#write(key, box.checked ? [...rest, id] : rest);
      } });
      return el("label", { class: "pick" }, box, el("span", {}, plain(label[lang])));
    };
    return el("fieldset", { class: "field" }, el("legend", {}, name), hint, el("div", { class: "picks" }, field.options.map(one)));
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
    return sheet && { nodes: [sheetNode(sheet)], landscape: sheet.landscape, name: sheet.name };
  }

  /** The chosen paper while its preview is open. */
  get previewed() {
    return this.parts.details.open ? this.asked("chosen") : null;
  }
}
