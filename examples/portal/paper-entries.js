// What people write into a paper: the open fields in printed order, under whoever finds them out; rows of tables; conclusions.

import { el, options } from "./markup.js";

/** Written once, and standing on every paper that asks for it. */
const SHARED = ["commune.name", "officer.name", "chair.name", "report.receiver.name", "01.report_number", "case.number"];

/** Each paper has a number and a day of its own: what is written for one does not stand on the next. */
const OWN = /^(paper|decision)\./;

/** The signing day and the commune's name answer these: they are asked for once, for all papers. */
const ANSWERED = new Set(["paper.date", "report.date", "plan.date", "decision.date", "commune.place", ...SHARED]);

/** Totals are counted from the rows, never typed: one line leads to the rows. */
const COUNTED = "rating";

/** Form 03 compares its own counts: nobody is asked what follows from them. */
const CONCLUDES_ITSELF = "03.part_3";

/** Form 06 prints two ends of one question: the risk goes on, or it is gone. Elsewhere more than one conclusion may hold. */
const ONE_OF = "06.part_2";

/** The library numbers the rows of a table itself. */
const NUMBERED = "no";

const plain = (text) => text.split(" | ")[0].replace(/…?\(\d+\)…?/g, " ").replace(/^\*\s*/, "").replace(/[\s:….]+$/, "").trim();

/** The same, unless no word is left. */
const worded = (text = "") => (/\p{L}/u.test(text) ? plain(text) : "");

/** The words over a column; where the Gazette groups columns, those of the group first. */
const columnName = (text) => text.replace(" | ", ": ").replace(/[\s:]+$/, "");

/**
 * The controls of one paper. `once` is what is written once for all papers, `node` what the shown paper still lacks:
 * `show(paper)`. Everything is written into `store.entries`, the day of signing into `store.signed`; then `changed()` is called.
 * `goTo(key)` gives what leads to where the page already asks for that, or nothing.
 */
export class PaperEntries {
  #form = null;
  #controls = new Map();
  #groups = new Map();
  #finders = new Map();

  constructor({ lookup, lang, say, store, goTo, changed }) {
    Object.assign(this, { lookup, lang, say, store, goTo, changed });
    this.once = this.#once();
    this.summary = el("summary", {});
    this.list = el("div", { class: "entries" });
    this.details = el("details", { id: "missing", hidden: true }, this.summary, this.list);
    this.node = el("div", { class: "missing", lang }, this.details);
  }

  /** Shows what the paper lacks. What was written stays to be mended, and whoever is typing is left alone. */
  show(paper) {
    const { say } = this;
    const form = this.lookup.forms.get(paper.form);
    if (this.#form !== paper.form) {
      this.#form = paper.form;
      for (const kept of [this.#controls, this.#groups, this.#finders]) kept.clear();
    }
    const open = new Map((paper.missing ?? []).map((one) => [one.field, one]));
    const all = askedBy(form).map((one) => this.#standing(one, paper, open));
    const shown = all.filter((one) => one.shown);
    const needed = shown.some(({ missing, unconcluded }) => unconcluded || (missing && !missing.ifKnown));
    const title = needed ? "fillMissing" : shown.some(({ missing }) => missing) ? "fillIfKnown" : "mendWritten";
    this.summary.textContent = say(title, { who: this.#role(form.makers?.[0]) });
    this.details.hidden = shown.length === 0;
    const focused = this.node.getRootNode().activeElement;
    settle(this.list, this.#arranged(shown, all, form.makers?.[0]));
    if (focused && this.list.contains(focused)) focused.focus();
    for (const { key } of shown) this.#controls.get(key).show?.(paper);
  }

  /** How one thing that is asked for stands on the paper, and whether it is shown here. */
  #standing(one, paper, open) {
    const { key, fields, concludes } = one;
    if (concludes) {
      const part = paper.parts.find(({ id }) => id === one.section.id);
      const unconcluded = !part?.conclusions?.some(({ chosen }) => chosen);
      return { ...one, unconcluded, shown: key !== CONCLUDES_ITSELF && (unconcluded || !this.goTo(key)) };
    }
    const field = fields.find(({ id }) => open.has(id)) ?? fields[0];
    const missing = open.get(field.id);
    const written = one.keys.some((under) => this.store.entries[under] !== undefined);
    return { ...one, field, missing, shown: !ANSWERED.has(field.source) && (key !== COUNTED || this.goTo(key)) && (missing || written) };
  }

  /**
   * The controls in printed order: first the maker's own, then what somebody else finds out, each named once above theirs. A
   * part of the form whose fields another part asks for again stands together under its name.
   */
  #arranged(shown, all, maker) {
    const inside = new Map([[null, []]]);
    const within = (outer, key, legend) => {
      if (!inside.has(key)) {
        if (!this.#groups.has(key)) {
          this.#groups.set(key, el("fieldset", { class: "finder" }, el("legend", {}, legend), el("div", { class: "entries" })));
        }
        inside.get(outer).push(this.#groups.get(key));
        inside.set(key, []);
      }
      return key;
    };
    // What the maker finds out comes first.
    const finderOf = ({ key, missing }) => {
      // Who finds it out is said only while it is missing: what is filled stays where it was asked for.
      if (missing?.by) this.#finders.set(key, missing.by);
      return this.#finders.get(key) ?? maker;
    };
    const others = (one) => Number(finderOf(one) !== maker);
    for (const one of [...shown].sort((a, b) => others(a) - others(b))) {
      if (!this.#controls.has(one.key)) this.#controls.set(one.key, this.#control(one, all));
      const finder = finderOf(one);
      const outer = finder === maker ? null : within(null, finder, this.say("askWhom", { who: this.#role(finder) }));
      const part = headed(one.section, all) ? within(outer, `${finder} ${one.section.id}`, plain(one.section.label[this.lang])) : outer;
      inside.get(part).push(this.#controls.get(one.key).node);
    }
    for (const [key, nodes] of inside) if (key !== null) settle(this.#groups.get(key).lastChild, nodes);
    return inside.get(null);
  }

  #role(role) {
    return this.lookup.roles.get(role)?.name[this.lang] ?? role;
  }

  #write(key, value) {
    this.store.entries[key] = value;
    this.changed();
  }

  /** What only people write, once for all papers. */
  #once() {
    const { say, store } = this;
    const one = (key) => {
      const id = `entry-${key}`;
      return labelled(id, say(`entries.${key.replaceAll(".", "_")}`), null, input("text", { id }, store.entries[key], (value) => this.#write(key, value)));
    };
    const day = input("date", { id: "signed", "aria-describedby": "signed-hint" }, store.signed, (value) => {
      store.signed = value;
      this.changed();
    });
    return el("details", { id: "entries" }, el("summary", {}, say("entriesHint")),
      el("div", { class: "entries" }, SHARED.map(one), labelled("signed", say("signed"), say("signedHint"), day)));
  }

  /** The control of one thing that is asked for: its node, and `show(paper)` where it follows the paper. */
  #control(one, all) {
    const { lang, say, store } = this;
    const { key, section, field, missing } = one;
    const id = `entry-${key}`;
    const go = this.goTo(key);
    const name = key === COUNTED ? say("rateRows") : worded(field?.label[lang]) || plain(section.label[lang]);
    const hint = [key !== COUNTED && field && this.#where(one, all, name), one.keys.length > 1 && say("oneTable"),
      missing?.ifKnown && say("ifKnown"), !go && field?.type === "list" && say("onePerLine")].filter(Boolean).join(". ");
    if (go) {
      return { node: el("div", { class: "field" }, el("p", {}, el("b", {}, name)), hint && el("p", { class: "hint" }, hint),
        el("button", { type: "button", class: "small", id, onclick: go }, say("writeThere", { what: name }))) };
    }
    if (one.concludes) return this.#conclusions(one, name);
    const written = store.entries[key];
    const around = (control) => ({ node: labelled(id, name, hint, control) });
    const attributes = { id, "aria-describedby": hint ? `${id}-hint` : null };
    const write = (value) => this.#write(key, value);
    switch (field.type) {
      case "list": return around(input("long_text", attributes, (written ?? []).join("\n"), (value) => write(value.split("\n"))));
      case "choice": return around(el("select", { ...attributes, onchange: ({ target }) => write(target.value) },
        options([["", say("notSaid")], ...field.options.map((option) => [option.id, option.label[lang]])], written ?? "")));
      case "choices": return { node: fieldset(name, hint, el("div", { class: "picks" }, field.options.map((option) =>
        pick("checkbox", id, option.id, plain(option.label[lang]), written?.includes(option.id), (on) => {
          const rest = (store.entries[key] ?? []).filter((other) => other !== option.id);
          write(on ? [...rest, option.id] : rest);
        }).node))) };
      case "table": return { node: this.#table(one, name, hint) };
      default: return around(input(field.type, attributes, written, write));
    }
  }

  /** Of which part it is, where its own words do not say so: they stand twice on the form, or head a table. */
  #where({ key, section, field }, all, name) {
    const { lang, say } = this;
    const same = alike({ key, field }, all);
    if (same.some((other) => other.section === section)) {
      const before = section.field[section.field.indexOf(field) - 1];
      return before && say("printedAfter", { what: plain(before.label[lang]) });
    }
    // Of running text, what stands before its first blank.
    const part = plain(section.label[lang].split("…")[0]) || plain(section.label[lang]);
    const heads = field.type === "table" && !section.label.vi.includes(" | ") && !part.endsWith(name);
    return ((same.length > 0 && !headed(section, all)) || heads) && part;
  }

  /** The printed conclusions of a section. What the law forces is ticked, says why, and stays; the rest is for the officer. */
  #conclusions({ key, section }, name) {
    const { lang, say, store } = this;
    const all = section.conclusion.map(({ id, label }) => pick(key === ONE_OF ? "radio" : "checkbox", `entry-${key}`, id, label[lang], false,
      () => this.#write(key, all.filter(({ box }) => box.checked && !box.disabled).map(({ box }) => box.value))));
    const none = key === ONE_OF && pick("radio", `entry-${key}`, "", say("notFound"), true, () => this.#write(key, []));
    const show = (paper) => {
      const part = paper.parts.find(({ id }) => id === section.id);
      for (const { box, tag } of all) {
        const forced = part?.conclusions?.some((one) => one.id === box.value && one.forced) ?? false;
        box.checked = forced || (store.entries[key] ?? []).includes(box.value);
        box.disabled = forced;
        tag.textContent = forced ? say(`forcedBy.${box.value}`) : "";
      }
      if (none) none.box.checked = all.every(({ box }) => !box.checked);
    };
    const node = fieldset(name, key === "02.conclusion" ? say("conclusionsHint") : null,
      el("div", { class: "picks column" }, [...all, none].map((one) => one && one.node)));
    node.classList.add("wide");
    return { node, show };
  }

  /**
   * The rows of a table: one set of fields for each row. Printed rows are all there; others are added and taken away. Tables of
   * a form that take the same lines, such as form 04's and its annex, are written as one. A row without a word is not written.
   */
  #table({ key, keys, fields }, name, hint) {
    const { lang, say, store } = this;
    const columns = fields.flatMap((field) => field.columns)
      .filter(({ id }, place, all) => id !== NUMBERED && all.findIndex((other) => other.id === id) === place);
    const printed = fields[0].rows;
    const before = keys.map((under) => store.entries[under] ?? []);
    const body = el("div", { class: "table-rows" });
    const add = el("button", { type: "button", class: "small", id: `entry-${key}`, onclick: () => {
      append({});
      rows.at(-1).first.focus();
    } }, say("addRow"));
    let rows = [];
    let made = 0;
    const write = () => {
      const said = rows.map(({ values }) => values).filter((values) => printed || hasWords(values));
      const kept = said.slice(0, said.findLastIndex(hasWords) + 1);
      fields.forEach((field, place) => {
        const own = kept.map((values) => Object.fromEntries(Object.entries(values).filter(([id, words]) => words.trim() && field.columns.some((column) => column.id === id))));
        store.entries[keys[place]] = own.some(hasWords) ? own : [];
      });
      this.changed();
    };
    const number = () => rows.forEach(({ legend, remove }, place) => {
      legend.textContent = printed ? plain(printed[place].label[lang]) : say("rowNumber", { number: place + 1 });
      remove.textContent = say("removeRow", { number: place + 1 });
    });
    const append = (values) => {
      made += 1;
      const cells = columns.map((column) => {
        const id = `entry-${key}-${made}-${column.id}`;
        return labelled(id, columnName(column.label[lang]), null, input(column.type, { id }, values[column.id], (words) => {
          values[column.id] = words;
          write();
        }));
      });
      const legend = el("legend", {});
      const remove = el("button", { type: "button", class: "small", onclick: () => {
        const place = rows.indexOf(row);
        rows = rows.filter((other) => other !== row);
        row.node.remove();
        number();
        write();
        (rows[Math.min(place, rows.length - 1)]?.first ?? add).focus();
      } });
      const row = { values, legend, remove, first: cells[0].querySelector("input, textarea"),
        node: el("fieldset", { class: "table-row" }, legend, el("div", { class: "cells" }, cells), !printed && remove) };
      rows.push(row);
      body.append(row.node);
      number();
    };
    const count = Math.max(printed?.length ?? 0, ...before.map(({ length }) => length));
    for (let place = 0; place < count; place += 1) append(Object.assign({}, ...before.map((own) => own[place])));
    const node = fieldset(name, hint, body, !printed && add);
    node.classList.add("wide", "table");
    return node;
  }
}

/** What a form asks people for, in printed order, each once: `key`, and the `keys` under which it is written. */
function askedBy(form) {
  const asked = new Map();
  for (const section of [...form.section, ...(form.annex ?? [])]) {
    for (const field of section.field ?? []) {
      const source = field.source ?? "";
      const own = `${form.number}.${field.id}`;
      const key = OWN.test(source) || !source ? own : source.startsWith(`${COUNTED}.`) ? COUNTED : source;
      const before = asked.get(key);
      if (before) before.fields.push(field);
      else asked.set(key, { key, section, fields: [field] });
    }
    if (section.conclusion?.length > 0) {
      const key = `${form.number}.${section.id}`;
      asked.set(key, { key, keys: [key], section, fields: [], concludes: true });
    }
  }
  // Tables of one source have columns of their own: each takes only what it prints.
  const tables = ({ fields }) => fields.length > 1 && fields.every(({ type }) => type === "table");
  return [...asked.values()].map((one) => ({ ...one, keys: tables(one) ? one.fields.map(({ id }) => `${form.number}.${id}`) : [one.key] }));
}

/** What a form asks for in the same words elsewhere. */
const alike = ({ key, field }, all) => all.filter((other) => other.key !== key && other.fields.some(({ label }) => label.vi === field.label.vi));

/** Whether a part's name has to stand over it: other parts ask again for several of its fields. */
const headed = (section, all) => all.filter((one) => one.section === section && one.fields.length > 0
  && alike({ key: one.key, field: one.fields[0] }, all).some((other) => other.section !== section)).length > 2;

const hasWords = (values) => Object.values(values).some((words) => words.trim());

/** Puts children in order without touching those in place: the focused one keeps its caret. */
function settle(parent, wanted) {
  for (const child of [...parent.children]) if (!wanted.includes(child)) child.remove();
  wanted.forEach((child, place) => {
    if (parent.children[place] !== child) parent.insertBefore(child, parent.children[place] ?? null);
  });
}

const labelled = (id, name, hint, control) => el("div", { class: "field" }, el("label", { for: id }, name),
  hint && el("p", { class: "hint", id: `${id}-hint` }, hint), control);

const fieldset = (name, hint, ...inside) => el("fieldset", { class: "field" }, el("legend", {}, name), hint && el("p", { class: "hint" }, hint), inside);

/** A box or a button of a choice, and a place for what is to be said of it. */
function pick(type, name, value, words, checked, write) {
  const box = el("input", { type, name, value, checked, onchange: () => write(box.checked) });
  const tag = el("span", { class: "why" });
  return { box, tag, node: el("label", { class: "pick" }, box, el("span", {}, words, " ", tag)) };
}

/** The control for one value of a type; `write` gets what was written, numbers in digits. */
function input(type, attributes, value = "", write) {
  const shared = { ...attributes, value, autocomplete: "off" };
  const oninput = ({ target }) => write(target.value);
  switch (type) {
    case "long_text": return el("textarea", { ...shared, rows: 3, oninput });
    case "date": case "time": return el("input", { ...shared, type, oninput });
    case "integer": case "money": return el("input", { ...shared, inputmode: "numeric", oninput: ({ target }) => {
      const digits = target.value.replace(/\D/g, "");
      if (digits !== target.value) target.value = digits;
      write(digits);
    } });
    default: return el("input", { ...shared, oninput });
  }
}
