// <checho-report>: for anyone who suspects that a child needs help. Form 01 in plain words; no level, no verdict.
//
// It sends nothing itself. When the person hands the report over, it dispatches `checho-report`; the host page calls
// `event.detail.accept(reference)` once the report is safely received, or `event.detail.refuse(reason)`. Until the host
// has accepted, nobody is told that the report was received.

import { now } from "./clock.js";
import { Keeping } from "./keeping.js";
import { el, options } from "./markup.js";
import { READING, dangerLines, langOf, readingControls } from "./reading.js";
import { CATEGORIES, childOf, emptyRecord, isBlank, reportOf } from "./record.js";
import { reportStyle } from "./report-style.js";
import { reportWords } from "./report-words.js";
import { pageStyle } from "./style.js";
import { words } from "./words.js";

/** How long the host page has to take a report. */
const PATIENCE = 20_000;
/** How quickly three presses of Shift have to follow each other. */
const HURRY = 1500;

class ChechoReport extends HTMLElement {
  static observedAttributes = [...READING, "receiving-name"];

  #root = this.attachShadow({ mode: "open" });
  #keeping = new Keeping("report");
  #record = emptyRecord();
  #named = false;
  #presses = [];
  #parts = {};
  #sent = null;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [pageStyle, reportStyle];
    const live = el("p", { class: "unseen", role: "status" });
    const screen = el("div", { class: "screen report" });
    this.#parts = { live, screen };
    this.#root.replaceChildren(live, screen);
    const kept = this.#keeping.read();
    if (kept) [this.#record, this.#named] = [{ ...emptyRecord(), ...kept.record }, kept.named === true];
    this.#draw();
    if (kept) this.#tell("keptAgain");
    addEventListener("keydown", this.#hurry);
  }

  disconnectedCallback() {
    removeEventListener("keydown", this.#hurry);
  }

  attributeChangedCallback() {
    if (this.#parts.screen) this.#draw();
  }

  #draw() {
    const lang = langOf(this);
    const say = reportWords(lang, words(lang));
    Object.assign(this.#parts, { lang, say });
    const focused = this.#root.activeElement?.id;
    const { screen } = this.#parts;
    screen.lang = lang;
    screen.replaceChildren(
      el("div", { class: "leave" }, el("button", { type: "button", id: "leave", onclick: () => this.#leave() }, say("leave"))),
      el("div", { class: "top" }, readingControls(this, say)),
      el("section", { class: "panel" }, dangerLines(say), el("h2", { id: "title", tabindex: -1 }, say("title")),
        el("p", {}, say("intro")), el("p", { class: "private" }, say("private")),
        el("p", { class: "hint" }, say("leaveNote"))),
      ...[this.#sent ? this.#outcome() : this.#form()].flat());
    if (focused) this.#root.getElementById(focused)?.focus();
  }

  #form() {
    const { say } = this.#parts;
    const error = el("p", { class: "error", role: "alert" });
    const form = el("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      if (isBlank(this.#record)) {
        error.textContent = say("empty");
        this.#root.getElementById("condition").focus();
      } else this.#handOver();
    } },
      this.#what(), this.#who(), this.#you(), this.#where(), this.#keep(), error,
      el("div", { class: "buttons" },
        el("button", { type: "submit", class: "main", id: "hand" }, say("hand")),
        el("button", { type: "button", onclick: () => this.#clear() }, say("clear"))));
    return form;
  }

  #panel(id, title, ...content) {
    return el("section", { class: "panel", "aria-labelledby": id }, el("h2", { id }, this.#parts.say(title)), content);
  }

  #what() {
    const { say } = this.#parts;
    const worry = ([category]) => {
      const box = el("input", { type: "checkbox", name: "worry", value: category, checked: this.#record.categories.includes(category),
        onchange: () => {
          this.#record.categories = this.#record.categories.filter((other) => other !== category);
          if (box.checked) this.#record.categories.push(category);
          this.#changed();
        } });
      return el("label", { class: "pick" }, box, el("span", {}, say(`worries.${category}`)));
    };
    return this.#panel("what-title", "worry",
      el("fieldset", { class: "field" }, el("legend", { class: "hint" }, say("worryHint")),
        el("div", { class: "picks column" }, CATEGORIES.map(worry))),
      this.#field("condition", "condition", { lines: 4, hint: "conditionHint" }),
      this.#field("outlook", "outlook", { lines: 2 }),
      this.#field("incidentPlace", "place", { hint: "placeHint" }),
      this.#group("incident", ["Day", "Month", "Year"].map((part) =>
        this.#field(`incident${part}`, part.toLowerCase(), { size: part === "Year" ? 4 : 2, inputmode: "numeric" }))));
  }

  #who() {
    const { say } = this.#parts;
    const parent = (who) => el("div", { class: "row" }, this.#field(`${who}Name`, who),
      this.#field(`${who}Age`, "parentAge", { size: 3, inputmode: "numeric" }), this.#field(`${who}Job`, "parentJob"));
    return this.#panel("child-title", "child",
      el("p", { class: "hint" }, say("childHint")),
      this.#field("childName", "childName"),
      this.#group("age", ["ageFrom", "ageTo"].map((name) => this.#field(name, name, { size: 3, inputmode: "numeric" }))),
      this.#picks("sex", "sex", ["male", "female", "unknown"].map((sex) => [sex, say(`sexes.${sex}`)])),
      el("details", { id: "family" }, el("summary", {}, say("family")),
        parent("father"), parent("mother"), this.#field("family", "familyNow", { lines: 2 })),
      this.#field("carer", "carer"),
      this.#field("doneBefore", "done", { lines: 2 }));
  }

  #you() {
    const { say } = this.#parts;
    const contact = el("div", { hidden: !this.#named },
      this.#field("informantName", "name"), this.#field("informantPhone", "phone", { type: "tel" }),
      this.#field("informantAddress", "address"), this.#field("informantNotes", "notes", { lines: 2 }));
    const pick = (named) => el("label", { class: "pick" },
      el("input", { type: "radio", name: "named", checked: this.#named === named, onchange: () => {
        this.#named = named;
        contact.hidden = !named;
        this.#changed();
      } }), el("span", {}, say(named ? "named" : "anonymous")));
    const child = el("p", { class: "notice", role: "status" });
    const reassure = () => (child.textContent = this.#record.fields.informantIs === "child" ? say("childReads") : "");
    const kinds = el("select", { id: "informantIs", onchange: () => {
      this.#write("informantIs", kinds.value);
      reassure();
    } }, options(["other", "household", "child"].map((kind) => [kind, say(`kinds.${kind}`)]), this.#record.fields.informantIs ?? "other"));
    reassure();
    return this.#panel("you-title", "you",
      el("div", { class: "field" }, el("label", { for: "informantIs" }, say("youAre")), kinds), child,
      el("fieldset", { class: "field" }, el("legend", { class: "unseen" }, say("you")),
        el("div", { class: "picks" }, pick(false), pick(true)), el("p", { class: "hint" }, say("anonymousHint"))),
      contact);
  }

  #where() {
    const { say } = this.#parts;
    const to = this.getAttribute("receiving-name") || say("theHost");
    return this.#panel("where-title", "where",
      el("p", {}, say("whereText", { to })), el("p", {}, say("otherWays")), el("p", {}, say("noVerdict")));
  }

  #keep() {
    const { say } = this.#parts;
    const box = el("input", { type: "checkbox", id: "keep", checked: this.#keeping.on, "aria-describedby": "keep-hint",
      onchange: () => (box.checked ? this.#keeping.start(this.#draft()) : this.#keeping.stop()) });
    return el("div", { class: "field" }, el("label", { class: "pick" }, box, el("span", {}, say("keep"))),
      el("p", { class: "hint", id: "keep-hint" }, say("keepHint")));
  }

  #group(legend, fields) {
    return el("fieldset", { class: "field" }, el("legend", {}, this.#parts.say(legend)), el("div", { class: "row" }, fields));
  }

  #field(name, label, { lines, hint, size, inputmode, type = "text" } = {}) {
    const { say } = this.#parts;
    const attributes = { id: name, autocomplete: "off", value: this.#record.fields[name] ?? "", size, inputmode,
      "aria-describedby": hint ? `${name}-hint` : null, oninput: () => this.#write(name, input.value) };
    const input = lines ? el("textarea", { ...attributes, rows: lines }) : el("input", { ...attributes, type });
    return el("div", { class: "field" }, el("label", { for: name }, say(label)),
      hint && el("p", { class: "hint", id: `${name}-hint` }, say(hint)), input);
  }

  #picks(name, legend, pairs) {
    const one = ([value, text]) => el("label", { class: "pick" }, el("input", { type: "radio", name, value,
      checked: this.#record.fields[name] === value, onchange: () => this.#write(name, value) }), el("span", {}, text));
    return el("fieldset", { class: "field" }, el("legend", {}, this.#parts.say(legend)), el("div", { class: "picks" }, pairs.map(one)));
  }

  #write(name, value) {
    this.#record.fields[name] = value;
    this.#changed();
  }

  #changed() {
    this.#keeping.update(this.#draft());
  }

  #draft() {
    return { record: this.#record, named: this.#named };
  }

  /** The report and the child as the library takes them; without a name unless one was offered. */
  #handed() {
    const fields = { ...this.#record.fields, received: now(), receivingPlace: this.getAttribute("receiving-place") ?? "commune_committee" };
    if (!this.#named) for (const part of ["Name", "Phone", "Address", "Notes"]) delete fields[`informant${part}`];
    const record = { ...this.#record, fields };
    return { report: reportOf(record), child: childOf(record) };
  }

  #handOver() {
    let open = true;
    const settle = (state) => {
      if (!open) return;
      open = false;
      clearTimeout(timer);
      this.#sent = state;
      if (state.accepted) this.#forget();
      this.#draw();
      this.#root.getElementById("outcome").focus();
    };
    const timer = setTimeout(() => settle({ accepted: false }), PATIENCE);
    this.#root.getElementById("hand").disabled = true;
    this.#tell("handing");
    const detail = { ...this.#handed(),
      accept: (reference) => settle({ accepted: true, reference }),
      refuse: (why) => settle({ accepted: false, why }) };
    // A host page that does not listen leaves the event alone; one that does calls `preventDefault` or settles at once.
    const untouched = this.dispatchEvent(new CustomEvent("checho-report", { bubbles: true, composed: true, cancelable: true, detail }));
    if (open && untouched) settle({ accepted: false });
  }

  #outcome() {
    const { say } = this.#parts;
    const { accepted, reference, why } = this.#sent;
    const again = () => {
      this.#sent = null;
      this.#draw();
      this.#root.getElementById("title").focus();
    };
    const head = (text) => el("h2", { id: "outcome", tabindex: -1 }, text);
    if (accepted) {
      return el("section", { class: "panel done" }, head(say("accepted")),
        reference && el("p", { class: "reference" }, say("reference", { reference })), el("p", {}, say("acceptedNext")),
        el("p", {}, el("button", { type: "button", onclick: again }, say("another"))));
    }
    return [
      el("section", { class: "panel failed", role: "alert" }, head(say("refused", { why: why || say("nobody") })),
        el("p", {}, say("refusedNext"))),
      this.#form(),
    ];
  }

  #forget() {
    this.#keeping.stop();
    [this.#record, this.#named] = [emptyRecord(), false];
  }

  #clear() {
    this.#forget();
    this.#sent = null;
    this.#draw();
    this.#tell("cleared");
    this.#root.getElementById("title").focus();
  }

  #hurry = (event) => {
    if (event.key !== "Shift") this.#presses = [];
    else if (!event.repeat) {
      const at = Date.now();
      this.#presses = [...this.#presses.filter((before) => at - before < HURRY), at];
      if (this.#presses.length >= 3) this.#leave();
    }
  };

  /** Deletes everything and replaces this page, so that "back" does not return to it. */
  #leave() {
    this.#forget();
    this.#parts.screen.replaceChildren();
    document.title = "";
    location.replace(new URL(this.getAttribute("leave-to") ?? "about:blank", location.href));
  }

  #tell(name) {
    this.#parts.live.textContent = this.#parts.say(name);
  }
}

customElements.define("checho-report", ChechoReport);
