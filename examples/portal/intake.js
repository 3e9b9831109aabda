// Form 01 on the screen, with the form's own labels. Every input writes into the record at once.

import { fromInput, now, toInput, written } from "./clock.js";
import { el, options } from "./markup.js";
import { CATEGORIES } from "./record.js";

const SEXES = ["male", "female", "unknown"];

/** A label of the form without its note marks and colon: on paper they stand as printed. */
function onScreen(text) {
  return text.replace(/\s*\(\d\)\s*/g, " ").replace(/\s*:\s*$/, "").trim();
}

/** The controls of form 01 for one record. `changed` is called after every change. */
export class Intake {
  constructor({ lookup, record, lang, say, changed }) {
    Object.assign(this, { lookup, fields: record.fields, record, lang, say, changed });
  }

  label(field) {
    return onScreen(this.lookup.form01.get(field)[this.lang]);
  }

  /** A labelled input of one line. */
  line(name, label, { type = "text", hint, inputmode, size } = {}) {
    const input = el("input", { id: name, type, inputmode, size, autocomplete: "off", value: this.fields[name] ?? "",
      "aria-describedby": hint ? `${name}-hint` : null,
      oninput: () => this.write(name, input.value) });
    return el("div", { class: "field" }, el("label", { for: name }, label),
      hint && el("p", { class: "hint", id: `${name}-hint` }, hint), input);
  }

  /** A labelled input of several lines. */
  lines(name, label) {
    const input = el("textarea", { id: name, rows: 3, value: this.fields[name] ?? "",
      oninput: () => this.write(name, input.value) });
    return el("div", { class: "field" }, el("label", { for: name }, label), input);
  }

  /** A labelled list to choose one from. */
  choice(name, label, pairs) {
    const select = el("select", { id: name, onchange: () => this.write(name, select.value) },
      options(pairs, this.fields[name] ?? ""));
    return el("div", { class: "field" }, el("label", { for: name }, label), select);
  }

  /** Radio buttons in a row. */
  radios(name, legend, pairs) {
    const one = ([value, text]) => el("label", { class: "pick" },
      el("input", { type: "radio", name, value, checked: (this.fields[name] ?? "") === value,
        onchange: () => this.write(name, value) }), el("span", {}, text));
    return el("fieldset", { class: "field" }, el("legend", {}, legend), el("div", { class: "picks" }, pairs.map(one)));
  }

  /** Day, month and year, each of which may stay empty. */
  date(name, legend) {
    const part = (key, size) => this.line(`${name}${key}`, this.say(key.toLowerCase()), { inputmode: "numeric", size });
    return el("fieldset", { class: "field" }, el("legend", {}, legend),
      el("div", { class: "row" }, part("Day", 2), part("Month", 2), part("Year", 4)));
  }

  write(name, value) {
    this.fields[name] = value;
    this.changed();
  }

  /** Moment and place of receipt: all that the law needs to begin. */
  receipt() {
    const { say, fields, lookup, lang } = this;
    if (!("received" in fields)) fields.received = `${toInput(now())}:00+07:00`;
    const echo = el("p", { class: "hint", id: "received-hint" });
    const input = el("input", { id: "received", type: "datetime-local", required: true,
      value: fields.received ? toInput(fields.received) : "", "aria-describedby": "received-hint",
      oninput: () => {
        this.write("received", fromInput(input.value));
        said();
      } });
    // The browser shows the date in its own order; this line says it without doubt.
    const said = () => {
      echo.textContent = `${fields.received ? `${written(fields.received, lang)}. ` : ""}${say("receivedHint")}`;
    };
    said();
    const form = lookup.forms.get("01");
    const places = form.makers.filter((role) => role !== "receiving_place" && role !== "district_child_body");
    fields.receivingPlace ??= "commune_committee";
    return [
      el("div", { class: "field" }, el("label", { for: "received" }, say("received")), echo, input),
      this.choice("receivingPlace", say("receivingPlace"), places.map((role) => [role, lookup.roles.get(role).name[lang]])),
    ];
  }

  /** The categories of the title. */
  categories() {
    const { record, lookup, lang } = this;
    const labels = lookup.forms.get("01").section.flatMap((section) => section.field ?? [])
      .find((field) => field.id === "child_category").options;
    const one = ([category, option]) => {
      const box = el("input", { type: "checkbox", name: "category", value: category,
        checked: record.categories.includes(category),
        onchange: () => {
          record.categories = record.categories.filter((other) => other !== category);
          if (box.checked) record.categories.push(category);
          this.changed();
        } });
      return el("label", { class: "pick" }, box, el("span", {}, labels.find(({ id }) => id === option).label[lang]));
    };
    return el("fieldset", { class: "field" }, el("legend", {}, this.label("child_category")),
      el("div", { class: "picks" }, CATEGORIES.map(one)));
  }

  /** Everything else of the form. */
  rest() {
    const { say } = this;
    const sources = ["informant", "household", "observed", "record", "concluded"];
    const parent = (who) => el("div", { class: "row" },
      this.line(`${who}Name`, this.label(`${who}_full_name`)),
      this.line(`${who}Age`, this.label(`${who}_age`), { inputmode: "numeric", size: 3 }),
      this.line(`${who}Job`, this.label(`${who}_occupation`)));
    return [
      el("h3", {}, this.label("a1")),
      this.radios("channel", this.label("channel").replace(/\s*\(.*\)/, ""),
        ["phone", "in_person", "told_by_another"].map((channel) => [channel, say(`channels.${channel}`)])),
      el("h3", {}, this.label("a2")),
      this.line("childName", this.label("child_full_name")),
      this.date("born", this.label("child_birth_date")),
      el("fieldset", { class: "field" }, el("legend", {}, this.label("child_estimated_age")),
        el("div", { class: "row" },
          this.line("ageFrom", say("ageFrom"), { inputmode: "numeric", size: 3 }),
          this.line("ageTo", say("ageTo"), { inputmode: "numeric", size: 3 }))),
      this.choice("bornSource", say("bornSource"), [["", say("chooseSource")], ...sources.map((s) => [s, say(`sources.${s}`)])]),
      this.radios("sex", this.label("child_sex"), SEXES.map((sex) => [sex, this.sexLabel(sex)])),
      this.line("incidentPlace", this.label("incident_place")),
      this.date("incident", say("incidentDate")),
      this.lines("condition", this.label("child_present_condition")),
      this.lines("outlook", this.label("likely_outcome")),
      parent("father"),
      parent("mother"),
      this.lines("family", this.label("family_circumstances")),
      this.line("carer", this.label("present_carer")),
      this.lines("doneBefore", this.label("actions_already_taken")),
      el("h3", {}, this.label("a3")),
      this.choice("informantIs", say("informantIs"),
        ["other", "household", "child", "suspect"].map((kind) => [kind, say(`informantKinds.${kind}`)])),
      el("div", { class: "row" },
        this.line("informantName", this.label("informant_full_name")),
        this.line("informantPhone", this.label("informant_phone"), { type: "tel" })),
      this.line("informantAddress", this.label("informant_address")),
      this.lines("informantNotes", this.label("informant_further_notes")),
    ];
  }

  sexLabel(sex) {
    const field = this.lookup.forms.get("01").section.flatMap((section) => section.field ?? []).find(({ id }) => id === "child_sex");
    return field.options.find(({ id }) => id === sex).label[this.lang];
  }
}
