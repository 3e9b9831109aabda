// <checho-triage>: what a commune officer does with a report. Everything is worked out here, in the browser.

import { Assessments, RATING_FORMS } from "./assessments.js";
import { between, everySecond, now } from "./clock.js";
import { moveDistances } from "./duty-words.js";
import { groundsPanel, whyNotPanel } from "./grounds.js";
import { Intake } from "./intake.js";
import { Keeping } from "./keeping.js";
import { openCases, openLaw, withLayers } from "./law.js";
import { layerChanges, layersPanel } from "./layers.js";
import { el } from "./markup.js";
import { nextQuestion } from "./next-question.js";
import { OverrideForm, overridesPanel } from "./overrides.js";
import { paperStyle } from "./paper-sheet.js";
import { PrintPanel } from "./print-panel.js";
import { Printing } from "./printing.js";
import { isWeak, questionPanel } from "./question-panel.js";
import { READING, dangerLines, langOf, readingControls } from "./reading.js";
import { answersPanel, morePanel, workPanel } from "./record-panels.js";
import { emptyRecord, entriesOf, inputOf, situationOf } from "./record.js";
import { pageStyle } from "./style.js";
import { dutiesPanel, formsPanel } from "./timeline.js";
import { triageStyle } from "./triage-style.js";
import { emergencyBanner, emergencyStanding, nowPanel, standingPanel } from "./verdict.js";
import { words } from "./words.js";
import { MARGINS, workingSheet } from "./working-sheet.js";

const WAIT = 250;
/** The forms that this page fills in, besides those that duties ask for. */
const FORMS = ["01", "02", "03", "06"];
/** Which screen concludes what is printed under these keys. */
const CONCLUDED = { "02.conclusion": "02", "06.part_2": "06" };

class ChechoTriage extends HTMLElement {
  static observedAttributes = READING;

  #root = this.attachShadow({ mode: "open" });
  #keeping = new Keeping("triage");
  #record = emptyRecord();
  #begun = false;
  #lookup = null;
  #failed = false;
  #decision = null;
  #fault = null;
  #layers = { texts: [], fault: null };
  #banner = null;
  #question = { key: null, node: null };
  #parts = {};
  #waiting = null;
  #papers = null;
  #chosen = { copy: "full" };
  #printing = null;
  #stopClock = () => {};

  connectedCallback() {
    this.#root.adoptedStyleSheets = [pageStyle, triageStyle, paperStyle];
    const kept = this.#keeping.read();
    if (kept) [this.#record, this.#begun] = [{ ...emptyRecord(), ...kept }, true];
    this.#build();
    if (kept) this.#tell("keptAgain");
    openLaw().then(
      (lookup) => {
        this.#lookup = lookup;
        this.#draw();
      },
      (error) => {
        console.error(error);
        this.#failed = true;
        this.#draw();
      },
    );
    this.#stopClock = everySecond(() => this.#second());
    this.#printing.listen();
    addEventListener("beforeunload", this.#beforeUnload);
  }

  disconnectedCallback() {
    this.#stopClock();
    this.#printing.stop();
    removeEventListener("beforeunload", this.#beforeUnload);
  }

  attributeChangedCallback() {
    if (this.#parts.screen) this.#draw();
  }

  /** What was written so far, as `Law.decide` takes it; `null` before there is a report. For the host page to save. */
  get situation() {
    return this.#begun ? situationOf(this.#record, now()) : null;
  }

  #build() {
    const live = el("p", { class: "unseen", role: "status", "aria-live": "polite" });
    const alarm = el("p", { class: "unseen", role: "alert" });
    const screen = el("div", { class: "screen" });
    const sheet = el("div", { class: "paper" });
    this.#parts = { live, alarm, screen, sheet };
    this.#printing = new Printing({ element: this, place: sheet, screen, usual: () => this.#parts.printPanel?.previewed ?? this.#decisionPaper() });
    this.#root.replaceChildren(live, alarm, screen, sheet);
    this.#draw();
  }

  /** Draws everything anew: at first, in another language, after the law was opened. */
  #draw() {
    const { screen } = this.#parts;
    const lang = langOf(this);
    const say = words(lang);
    this.#parts = { ...this.#parts, lang, say, results: el("div", { class: "results" }) };
    this.#question = { key: null, node: null };
    const body = !this.#lookup ? this.#closed(say) : this.#begun ? this.#working() : this.#beginning();
    this.#keepPlace(() => screen.replaceChildren(
      el("div", { class: "top" }, readingControls(this, say), el("p", { class: "private" }, say("private"))), ...[body].flat()));
    screen.lang = lang;
    if (this.#lookup && this.#begun) this.#decide();
  }

  #closed(say) {
    const text = this.#failed ? el("p", { class: "notice" }, say("notLoaded")) : el("p", {}, say("loading"));
    return el("section", { class: "panel now" }, dangerLines(say), text);
  }

  /** The first screen: moment, place, category. */
  #beginning() {
    const { say } = this.#parts;
    const intake = this.#intake(() => {});
    const error = el("p", { class: "error", id: "begin-error", role: "alert" });
    return [
      el("section", { class: "panel now" }, dangerLines(say), el("p", { class: "no-paper" }, say("noPaper"))),
      el("section", { class: "panel", "aria-labelledby": "begin-title" },
        el("h2", { id: "begin-title" }, say("newReport")), el("p", { class: "hint" }, say("newReportHint")),
        el("form", { novalidate: true, onsubmit: (event) => {
          event.preventDefault();
          const wrong = this.#wrongReceipt();
          error.textContent = wrong ? say(wrong) : "";
          if (wrong) return this.#root.getElementById("received").focus();
          this.#begun = true;
          this.#draw();
          this.#focus("now-title");
        } }, el("div", { class: "row" }, intake.receipt()), intake.categories(), error,
          el("button", { type: "submit", class: "main" }, say("begin")))),
    ];
  }

  #wrongReceipt() {
    const { received } = this.#record.fields;
    if (!received) return "receivedMissing";
    return between(now(), received) > 0 ? "receivedLater" : null;
  }

  #working() {
    const { say, results } = this.#parts;
    const intake = this.#intake(() => this.#changed());
    const shared = { lookup: this.#lookup, record: this.#record, lang: this.#parts.lang, say };
    const overrideForm = new OverrideForm({ ...shared, overridden: (asked) => this.#override(asked) });
    const assessments = new Assessments({ ...shared, changed: () => this.#changed(0),
      raise: (to, reason) => overrideForm.propose(to, reason) });
    const printPanel = this.#printPanel(shared);
    Object.assign(this.#parts, { overrideForm, assessments, printPanel });
    return [
      results,
      assessments.node,
      overrideForm.node,
      el("section", { class: "panel record", "aria-labelledby": "record-title" },
        el("h2", { id: "record-title" }, say("record")),
        el("details", { id: "record" }, el("summary", {}, say("recordHint")),
          el("div", { class: "row" }, intake.receipt()), intake.categories(), intake.rest())),
      layersPanel({ ...shared, fields: this.#record.fields, fault: this.#layers.fault,
        place: (name, code) => {
          this.#record.fields[name] = code;
          this.#changed();
        },
        load: (file) => this.#layer(file), unload: () => this.#unlayer() }),
      printPanel.node,
      workPanel({ say, print: () => this.#printing.print(this.#decisionPaper()), lookup: this.#lookup, keeping: this.#keeping, draft: () => this.#record,
        tell: (name) => this.#tell(name), clear: () => this.#clear() }),
    ];
  }

  /** Papers come with the larger module: it is loaded behind the first decision, so that nobody waits for it. */
  #printPanel(shared) {
    const { fields } = this.#record;
    const { record } = shared;
    const store = { entries: record.entries, get signed() { return fields.signed; }, set signed(day) { fields.signed = day; } };
    return new PrintPanel({ ...shared, store, chosen: this.#chosen, forms: FORMS, hint: shared.say("printHint"), goTo: (key) => this.#whereWritten(key),
      changed: () => this.#keeping.update(record), print: (asked) => this.#printing.print(asked) });
  }

  async #showPapers(situation) {
    const panel = this.#parts.printPanel;
    try {
      this.#papers ??= openCases().then(async (library) => ({ ...library, law: (await library.withLayers(this.#layers.texts)).law }));
      const { law, paper, formsDue, paperSheet } = await this.#papers;
      if (panel !== this.#parts.printPanel) return;
      const entries = () => entriesOf(this.#record);
      await panel.show({ entries, due: () => formsDue(law, situation, entries()), paper: (ask) => paper(law, situation, ask), sheet: paperSheet });
    } catch (error) {
      console.error(error);
      this.#papers = null;
      panel.fail();
    }
  }

  /** Leads to where this page asks for what a paper lacks. */
  #whereWritten(key) {
    const rated = CONCLUDED[key] ?? (/^(rating|assessment\.(date|time))$/.test(key) ? this.#chosen.form : /^review\.(?!environment|submission)/.test(key) && "06");
    if (RATING_FORMS.includes(rated)) return () => this.#parts.assessments.open(rated);
    const id = inputOf(key);
    return id && (() => {
      this.#root.getElementById("record").open = true;
      (this.#root.getElementById(id) ?? this.#root.querySelector(`[name="${id}"]`)).focus();
    });
  }

  #intake(changed) {
    const { lang, say } = this.#parts;
    return new Intake({ lookup: this.#lookup, record: this.#record, lang, say, changed });
  }

  #changed(wait = WAIT) {
    clearTimeout(this.#waiting);
    if (wait === 0) this.#decide();
    else this.#waiting = setTimeout(() => this.#decide(), wait);
  }

  /** Decides and shows what came out. When the library refuses, the last decision stays, with the reason above it. */
  #decide() {
    const { say } = this.#parts;
    const situation = situationOf(this.#record, now());
    const wrong = this.#wrongReceipt();
    try {
      if (wrong) throw new Error(say(wrong));
      const decision = this.#lookup.law.decide(situation);
      this.#announce(this.#decision, decision);
      [this.#decision, this.#fault] = [decision, null];
    } catch (error) {
      this.#fault = this.#reason(error);
    }
    this.#keeping.update(this.#record);
    try {
      this.#show(situation);
    } catch (error) {
      console.error(error);
      [this.#decision, this.#failed] = [null, true];
      this.#parts.results.replaceChildren(this.#closed(say));
    }
    return this.#fault === null;
  }

  #reason(error) {
    const { lang } = this.#parts;
    return error.text?.[lang] ?? error.what?.[lang] ?? error.message;
  }

  #announce(before, after) {
    const standing = emergencyStanding(after);
    if (!standing || (before && emergencyStanding(before) === standing)) return;
    const { say, alarm } = this.#parts;
    alarm.textContent = `${say("emergency")}. ${say(`emergencyStanding.${standing}`)}`;
  }

  #show(situation) {
    const { lang, say, results } = this.#parts;
    const decision = this.#decision;
    const fault = this.#fault && el("p", { class: "notice fault", role: "alert" }, say("refused", { why: this.#fault }));
    if (!decision) return results.replaceChildren(el("section", { class: "panel now" }, dangerLines(say)), fault ?? "");
    const [lookup, record] = [this.#lookup, this.#record];
    const parts = { lookup, lang, say, decision, record };
    this.#banner = emergencyBanner(parts);
    const whyNot = this.#fault ? [] : lookup.law.whyNot(situation);
    const children = [
      fault,
      nowPanel({ ...parts, banner: this.#banner?.banner }),
      el("div", { class: "pair" },
        el("div", {}, this.#questionNode(parts, situation), answersPanel({ ...parts, remove: (answer) => this.#remove(answer) }),
          this.#moreNode(parts)),
        el("div", {}, standingPanel(parts), overridesPanel({ ...parts, removeOverride: (place) => this.#removeOverride(place) }))),
      el("div", { class: "pair" },
        dutiesPanel({ ...parts, done: (step) => this.#step(step) }),
        el("div", {}, formsPanel({ ...parts, openForm: (number) => this.#openForm(number) }), groundsPanel(parts), whyNotPanel({ ...parts, whyNot }))),
    ];
    this.#keepPlace(() => results.replaceChildren(...children.filter(Boolean)));
    this.#parts.assessments.show(decision);
    this.#parts.overrideForm.show(decision);
    if (!this.#fault) this.#showPapers(situation);
    this.#root.getElementById("layer-changes").replaceChildren(this.#fault ? "" : layerChanges({ ...parts, situation }) ?? "");
    this.#banner?.tick(now());
  }

  /** The question stays as it is while it is the same: a choice half made is not thrown away by the clock. */
  #questionNode(parts, situation) {
    const next = nextQuestion(this.#lookup.law, this.#record, situation, this.#decision, (id) => this.#lookup.facts.get(id));
    const key = JSON.stringify([parts.lang, next, this.#decision.byLaw.established.emergency]);
    if (key !== this.#question.key) {
      const node = questionPanel({ ...parts, next,
        answered: (answer) => this.#answer(answer, "question-title"),
        askAgain: () => {
          this.#record.unknown = [];
          this.#decide();
          this.#focus("question-title");
        } });
      this.#question = { key, node };
    }
    return this.#question.node;
  }

  #moreNode(parts) {
    this.#parts.more?.key === parts.lang || (this.#parts.more = {
      key: parts.lang,
      node: morePanel({ ...parts, answered: (answer) => this.#answer(answer, "answers-title") }),
    });
    return this.#parts.more.node;
  }

  #answer(answer, focus) {
    const { say } = this.#parts;
    const before = { answers: [...this.#record.answers], unknown: [...this.#record.unknown] };
    if (answer.value === "unknown") this.#record.unknown.push(answer.fact);
    else {
      this.#record.unknown = this.#record.unknown.filter((fact) => fact !== answer.fact);
      this.#record.answers.push(answer);
    }
    this.#question.key = null;
    if (!this.#decide()) {
      Object.assign(this.#record, before);
      this.#show(situationOf(this.#record, now()));
      return;
    }
    this.#tell(answer.value !== "unknown" && isWeak(answer) ? "noIsWeak" : "recorded");
    this.#focus(focus);
  }

  #remove(answer) {
    this.#record.answers = this.#record.answers.filter((other) => other !== answer);
    this.#record.unknown = this.#record.unknown.filter((fact) => fact !== answer.fact || answer.value);
    this.#decide();
    this.#focus("answers-title", "question-title");
  }

  #step(step) {
    this.#record.steps.push(step);
    if (!this.#decide()) {
      this.#record.steps.pop();
      return;
    }
    this.#tell("recorded");
    this.#focus("duties-title");
  }

  #override(asked) {
    this.#record.overrides.push(asked);
    if (!this.#decide()) {
      this.#record.overrides.pop();
      return;
    }
    this.#tell("recorded");
    this.#focus("overrides-title");
  }

  #removeOverride(place) {
    this.#record.overrides.splice(place, 1);
    this.#decide();
    this.#focus("overrides-title", "standing-title");
  }

  /** Goes to where a form is filled in. */
  #openForm(number) {
    if (number !== "01") return this.#parts.assessments.open(number);
    const record = this.#root.getElementById("record");
    record.open = true;
    record.querySelector("summary").focus();
  }

  async #layer(file) {
    try {
      const texts = [...this.#layers.texts, await file.text()];
      this.#lookup = await withLayers(texts);
      [this.#layers, this.#papers] = [{ texts, fault: null }, null];
    } catch (error) {
      this.#layers.fault = this.#reason(error);
    }
    this.#draw();
    this.#focus("layers-title");
  }

  async #unlayer() {
    [this.#layers, this.#papers] = [{ texts: [], fault: null }, null];
    this.#lookup = await withLayers([]);
    this.#draw();
    this.#focus("layers-title");
  }

  #clear() {
    this.#keeping.stop();
    [this.#record, this.#begun, this.#decision, this.#fault] = [emptyRecord(), false, null, null];
    this.#draw();
    this.#tell("cleared");
    this.#focus("received");
  }

  #tell(name) {
    this.#parts.live.textContent = "";
    setTimeout(() => (this.#parts.live.textContent = this.#parts.say(name)), 50);
  }

  #focus(...ids) {
    const target = ids.map((id) => this.#root.getElementById(id)).find(Boolean);
    target?.focus();
  }

  /** Keeps what is open and where the keyboard is while something is drawn anew. */
  #keepPlace(draw) {
    const open = [...this.#root.querySelectorAll("details[open][id]")].map(({ id }) => id);
    const focused = this.#root.activeElement?.id;
    draw();
    for (const id of open) this.#root.getElementById(id)?.setAttribute("open", "");
    if (focused && this.#root.activeElement?.id !== focused) this.#root.getElementById(focused)?.focus();
  }

  #second() {
    const moment = now();
    this.#banner?.tick(moment);
    if (!this.#decision || !this.#begun || moment.slice(17, 19) !== "00") return;
    moveDistances(this.#parts.results, moment, this.#parts.lang, this.#parts.say);
    const states = this.#lookup.law.agenda(situationOf(this.#record, moment), moment).map((duty) => duty.state);
    if (states.join() !== this.#decision.duties.map((duty) => duty.state).join()) this.#decide();
  }

  /** Form 01 and the working sheet; the sheet alone while the forms cannot be had. */
  #decisionPaper() {
    if (!this.#decision) return null;
    const { lang, say, printPanel } = this.#parts;
    const whyNot = this.#lookup.law.whyNot(situationOf(this.#record, now()));
    const sheet = workingSheet({ lookup: this.#lookup, lang, say, decision: this.#decision, record: this.#record, whyNot });
    sheet.lang = lang;
    const form = printPanel.asked("first");
    return { landscape: false, margins: form?.margins ?? MARGINS, name: form?.name ?? say("paperTitle"), nodes: [...(form?.nodes ?? []), sheet] };
  }

  #beforeUnload = (event) => {
    if (this.#begun && !this.#keeping.on) event.preventDefault();
  };
}

customElements.define("checho-triage", ChechoTriage);
