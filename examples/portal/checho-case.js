// <checho-case>: a case file in the order of time, as one person may see it. Everything is read here, in the browser.
//
// What is shown comes from the library's `view`; duties, delays and where the case stands (they name nobody) are shown only to
// those who handle or oversee it. The page cannot keep a file secret from whoever has the file: on a real portal the server
// runs the same `view` and sends no more than it gives. `viewer` (role, institution, relation) is then set by the host page,
// with the attribute `signed-in`, and the choice of the demo is gone.

import { RATING_FORMS } from "./assessments.js";
import { caseStyle } from "./case-style.js";
import { DraftAssessments } from "./case-assessments.js";
import { servingForm } from "./case-serving.js";
import { opinionForm, opinionsPanel, writtenAt } from "./case-opinions.js";
import { consequencesPanel, delaysPanel, mustDoPanel, secrecyPanel, signalsPanel, standsPanel } from "./case-panels.js";
import { caseTimeline, owesPanel } from "./case-timeline.js";
import { bodyName, caseWords } from "./case-words.js";
import { between, fromInput, toInput, written } from "./clock.js";
import { openCases } from "./law.js";
import { el, options } from "./markup.js";
import { paperStyle } from "./paper-sheet.js";
import { PrintPanel } from "./print-panel.js";
import { Printing } from "./printing.js";
import { READING, dangerLines, langOf, readingControls } from "./reading.js";
import { entriesOf } from "./record.js";
import { pageStyle } from "./style.js";
import { triageStyle } from "./triage-style.js";
import { words } from "./words.js";

/** Another commune's officer: entitled to nothing here. */
const ELSEWHERE = { role: "commune_child_protection_officer", institution: "commune:00000", relation: "none" };
/** No device is asked what it may do: the answer does not depend on it. */
const NO_DEVICE = "00".repeat(32);
/** What is recorded on this page comes from a device of its own, which has no key: nothing is signed. */
const DEVICE = [...globalThis.crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, "0")).join("");

class ChechoCase extends HTMLElement {
  static observedAttributes = [...READING, "samples", "signed-in"];

  #root = this.attachShadow({ mode: "open" });
  #parts = {};
  #law = null;
  #failed = false;
  #samples = [];
  #opened = null;
  #viewer = null;
  #moment = null;
  #all = null;
  #fault = null;
  #printing = null;
  #printed = null;

  connectedCallback() {
    this.#root.adoptedStyleSheets = [pageStyle, triageStyle, caseStyle, paperStyle];
    const live = el("p", { class: "unseen", role: "status" });
    const screen = el("div", { class: "screen" });
    const place = el("div", { class: "paper" });
    this.#parts = { live, screen };
    this.#root.replaceChildren(live, screen, place);
    this.#printing = new Printing({ element: this, place, screen, usual: () => this.#parts.printPanel?.previewed ?? null });
    this.#printing.listen();
    this.#draw();
    openCases().then((law) => {
      this.#law = law;
      this.#draw();
      return this.#loadSamples();
    }).catch((error) => {
      console.error(error);
      this.#failed = true;
      this.#draw();
    });
  }

  disconnectedCallback() {
    this.#printing.stop();
  }

  attributeChangedCallback() {
    if (this.#parts.screen) this.#draw();
  }

  /** Who looks: role, institution, relation, as `CaseFile.view` takes them. */
  set viewer(viewer) {
    this.#viewer = viewer;
    if (this.#opened) this.#draw();
  }

  get viewer() {
    return this.#viewer;
  }

  async #loadSamples() {
    const index = this.getAttribute("samples");
    if (!index) return;
    try {
      this.#samples = await (await fetch(index)).json();
    } catch (error) {
      console.error(error);
      this.#fault = this.#parts.say("sampleFailed");
    }
    this.#draw();
  }

  /** Reads a case file, compact or in lines. */
  async #read(bytes) {
    const { CaseFile } = this.#law;
    const text = bytes[0] === 0x7b && new TextDecoder().decode(bytes);
    return text ? CaseFile.fromJsonLines(text) : CaseFile.fromBytes(bytes);
  }

  async #open(bytes, sample = null) {
    try {
      const read = await this.#read(bytes);
      const layers = await Promise.all((sample?.layers ?? []).map((layer) => this.#fetched(`${layer}.json`).then((r) => r.text())));
      const lookup = await this.#law.withLayers(layers);
      this.#opened = { ...read, lookup, sample, events: read.case.events(), drafts: { assessments: [] } };
      [this.#moment, this.#all, this.#fault] = [null, null, null];
      this.#printed = { chosen: { copy: "full" }, store: { entries: {}, signed: "" } };
      if (!this.hasAttribute("signed-in")) this.#viewer = this.#viewers()[0]?.viewer ?? ELSEWHERE;
    } catch (error) {
      this.#fault = this.#parts.say("refusedFile", { why: error.text?.[this.#parts.lang] ?? error.message });
    }
    this.#draw();
    if (!this.#fault) {
      this.#tell("opened");
      this.#focus("timeline-title", "secrecy-title");
    }
  }

  #fetched(name) {
    return fetch(new URL(name, new URL(this.getAttribute("samples"), document.baseURI))).then((answer) => {
      if (!answer.ok) throw new Error(this.#parts.say("sampleFailed"));
      return answer;
    });
  }

  async #openSample(id) {
    const sample = this.#samples.find((one) => one.id === id);
    try {
      await this.#open(new Uint8Array(await (await this.#fetched(sample.file)).arrayBuffer()), sample);
    } catch (error) {
      console.error(error);
      this.#fault = this.#parts.say("sampleFailed");
      this.#draw();
    }
  }

  #draw() {
    const lang = langOf(this);
    const say = caseWords(lang, words(lang));
    Object.assign(this.#parts, { lang, say });
    // A paper is for who handles the case: what was made for one viewer is gone before another is shown anything.
    this.#parts.printPanel = null;
    const { screen } = this.#parts;
    const open = [...this.#root.querySelectorAll("details[open][id]")].map(({ id }) => id);
    const focused = this.#root.activeElement?.id;
    screen.lang = lang;
    screen.replaceChildren(
      el("div", { class: "top" }, readingControls(this, say), el("p", { class: "private" }, say("private"))),
      el("section", { class: "panel" }, dangerLines(say),
        this.#failed ? el("p", { class: "notice" }, say("notLoaded")) : this.#law ? this.#opener() : el("p", {}, say("loading"))),
      ...(this.#opened ? this.#shownOrNothing() : []).filter(Boolean));
    for (const id of open) this.#root.getElementById(id)?.setAttribute("open", "");
    if (focused) this.#root.getElementById(focused)?.focus();
  }

  #opener() {
    const { lang, say } = this.#parts;
    const file = el("input", { id: "case-file", type: "file", accept: ".jsonl,.cbor,application/octet-stream", "aria-describedby": "case-hint",
      onchange: async () => {
        if (file.files[0]) await this.#open(new Uint8Array(await file.files[0].arrayBuffer()));
      } });
    const sample = el("select", { id: "sample" }, options(this.#samples.map(({ id, title }) => [id, title[lang]]), this.#opened?.sample?.id));
    return el("div", { class: "openers" },
      el("h2", { id: "case-title" }, say("caseFile")),
      el("div", { class: "field" }, el("label", { for: "case-file" }, say("openFile")), el("p", { class: "hint", id: "case-hint" }, say("openHint")), file),
      this.#samples.length > 0 && el("form", { class: "field", onsubmit: (event) => {
        event.preventDefault();
        this.#openSample(sample.value);
      } }, el("label", { for: "sample" }, say("samples")),
        el("div", { class: "row" }, sample, el("button", { type: "submit", class: "main", id: "open-sample" }, say("openCase")))),
      this.#fault && el("p", { class: "error", role: "alert" }, this.#fault));
  }

  /** What fails while it is drawn shows nothing: never what somebody else was shown before. */
  #shownOrNothing() {
    try {
      return this.#shown();
    } catch (error) {
      console.error(error);
      const why = error.text?.[this.#parts.lang] ?? error.message;
      return [el("section", { class: "panel" }, el("p", { class: "error", role: "alert" }, this.#parts.say("notDrawn", { why })))];
    }
  }

  /** Everything of the open case that this viewer may see at this moment. */
  #shown() {
    const { lang, say } = this.#parts;
    const { lookup, sample, faults, apart } = this.#opened;
    const moment = this.#moment ?? this.#moments().at(-1);
    const file = this.#asOf(moment);
    const parts = { lookup, lang, say };
    const head = el("section", { class: "panel choices", "aria-labelledby": "viewer-title" },
      sample && [el("h2", {}, sample.title[lang]), el("p", {}, sample.story[lang])],
      faults.length > 0 && el("div", { class: "notice" }, el("p", {}, say("faulty", { count: faults.length })),
        el("ul", {}, faults.map(({ text }) => el("li", {}, text[lang])))),
      apart.length > 0 && el("p", { class: "notice" }, say("apart", { count: apart.length })),
      this.#viewerChoice(), this.#momentChoice(moment));
    if (!file) return [head, el("section", { class: "panel" }, el("p", {}, say("beforeBegin")))];
    const view = file.view(lookup.law, this.#viewer, moment);
    const inside = view.standpoint === "handler" || view.standpoint === "oversight";
    if (!inside) {
      return [head, secrecyPanel({ ...parts, view }), view.events.length > 0 && caseTimeline({ ...parts, view })];
    }
    const account = file.account(lookup.law, moment);
    const state = file.state(lookup.law, moment);
    const told = { ...parts, view, account, state, decision: file.decide(lookup.law, moment) };
    const handles = view.standpoint === "handler";
    const possible = handles && file.whatCanIDo(lookup.law, { role: this.#viewer.role, institution: this.#viewer.institution, device: NO_DEVICE }, moment);
    const delays = el("div", { id: "delays" });
    this.#showDelays(delays, account, parts);
    return [head,
      el("div", { class: "pair" }, el("div", {}, standsPanel({ ...told, folded: handles && file.situation(lookup.law, moment) }),
        handles && mustDoPanel({ ...told, possible })), el("div", {}, secrecyPanel(told), opinionsPanel(told), signalsPanel(told), consequencesPanel(told))),
      ...(handles ? this.#recording(parts, file, moment) : []), caseTimeline(told), owesPanel(told), delays];
  }

  /** What whoever handles the case records and prints. */
  #recording(parts, file, moment) {
    const assessments = this.#assessments(parts, file, moment);
    return [this.#changed(), this.#opinionForm(moment), this.#servingForm(parts, file, moment), assessments.node, this.#printPanel(parts, file, moment, assessments)];
  }

  /** That the open file holds more than was opened. */
  #changed() {
    const { say } = this.#parts;
    return this.#opened.changed && el("section", { class: "panel" }, el("p", { class: "notice" }, say("fileChanged"), " ",
      el("button", { type: "button", id: "save-file", onclick: () => this.#save() }, say("saveFile"))));
  }

  /** Records into the open file, and shows it as it is then. */
  #record(drafts, tell, ...focus) {
    const { case: file } = this.#opened;
    const { role, institution } = this.#viewer;
    for (const draft of drafts) {
      file.record({ ...draft, actor: { role, institution, device: DEVICE }, written: writtenAt(draft.happened, file.events()) });
    }
    Object.assign(this.#opened, { events: file.events(), changed: true });
    this.#moment = null;
    this.#draw();
    this.#tell(tell);
    this.#focus(...focus);
  }

  /** What was heard from the child, parents and carers. */
  #opinionForm(moment) {
    const { say } = this.#parts;
    return opinionForm({ say, moment, record: (draft) => this.#record([draft], "opinionRecorded", "opinions-title") });
  }

  /** Which copy goes to whom of the family: chosen by the chair, recorded by who served it. */
  #servingForm({ lookup, lang, say }, file, moment) {
    const { role, institution } = this.#viewer;
    const actor = { role, institution, device: DEVICE };
    return servingForm({ lookup, lang, say, moment, chair: role === "commune_chair",
      issue: (draft) => file.issue(lookup.law, { ...draft, actor, written: writtenAt(draft.happened, file.events()) }, draft.happened),
      record: (draft) => this.#record([draft], "servingRecorded", "serving-title") });
  }

  /** Rating forms that are being made: they count on this panel alone until they are recorded. */
  #assessments({ lookup, lang, say }, file, moment) {
    const { drafts, events } = this.#opened;
    const { situation } = file.situation(lookup.law, moment);
    const decide = (made) => lookup.law.decide({ ...situation, now: drafts.assessments.reduce((latest, { at }) =>
      (between(latest, at) > 0 ? at : latest), situation.now), assessments: [...made, ...(situation.assessments ?? [])] });
    return new DraftAssessments({ lookup, lang, say, drafts, moment, events, decide,
      record: (made) => this.#record(made, "assessmentRecorded", "assessments-title") });
  }

  /** Gives the open file to the browser as a download, under a name that tells nothing. */
  #save() {
    const address = URL.createObjectURL(new Blob([this.#opened.case.toJsonLines()], { type: "application/jsonl" }));
    el("a", { href: address, download: "ho-so.jsonl" }).click();
    URL.revokeObjectURL(address);
  }

  /** Papers filled from the file as it was then. What is written here is for the paper alone: the file stays as it is. */
  #printPanel({ lookup, lang, say }, file, moment, assessments) {
    const { store, chosen } = this.#printed;
    const { paperSheet } = this.#law;
    const panel = new PrintPanel({ lookup, lang, say, store, chosen, forms: [...lookup.forms.keys()], hint: say("printFromFile"),
      goTo: (key) => key === "rating" && RATING_FORMS.includes(chosen.form) && (() => assessments.open(chosen.form)),
      print: (asked) => this.#printing.print(asked) });
    this.#parts.printPanel = panel;
    const entries = () => entriesOf({ assessments: [], entries: store.entries });
    panel.show({ entries, sheet: paperSheet, paper: (ask) => file.paper(lookup.law, ask, moment),
      due: () => file.formsDue(lookup.law, moment, entries()) });
    return panel.node;
  }

  async #showDelays(place, account, parts) {
    const { CaseFile } = this.#law;
    const { sample } = this.#opened;
    const accounts = this.#all ?? [{ case: "1", account }];
    const delays = await CaseFile.delayReport(accounts);
    const all = sample && { on: this.#all !== null, toggle: async () => {
      this.#all = this.#all ? null : await this.#accounts();
      await this.#showDelays(place, account, parts);
      this.#focus("all-cases");
    } };
    place.replaceChildren(delaysPanel({ ...parts, delays, cases: accounts.length, all }));
  }

  /** The accounts of all samples, each as of its end: numbers for cases, no names. */
  #accounts() {
    return Promise.all(this.#samples.map(async ({ file, layers, until }, place) => {
      const [read, texts] = await Promise.all([
        this.#fetched(file).then((answer) => answer.arrayBuffer()).then((bytes) => this.#read(new Uint8Array(bytes))),
        Promise.all(layers.map((layer) => this.#fetched(`${layer}.json`).then((answer) => answer.text()))),
      ]);
      const { law } = await this.#law.withLayers(texts);
      return { case: String(place + 1), account: read.case.account(law, until) };
    }));
  }

  #viewerChoice() {
    const { say } = this.#parts;
    if (this.hasAttribute("signed-in")) return null;
    const all = this.#viewers();
    const select = el("select", { id: "viewer", "aria-describedby": "viewer-hint", onchange: () => {
      this.#viewer = all[Number(select.value)].viewer;
      this.#draw();
    } }, options(all.map(({ name }, place) => [String(place), name]),
      String(all.findIndex(({ viewer }) => JSON.stringify(viewer) === JSON.stringify(this.#viewer)))));
    return el("div", { class: "field" }, el("h3", { id: "viewer-title" }, el("label", { for: "viewer" }, say("viewer"))),
      el("p", { class: "hint", id: "viewer-hint" }, say("viewerHint")), select);
  }

  /** Whom the demo lets look: who recorded something, and people around the case. */
  #viewers() {
    const { say, lang } = this.#parts;
    const { events, lookup } = this.#opened;
    const name = (role) => lookup.roles.get(role)?.name[lang] ?? role;
    const own = new Map();
    for (const { actor: { role, institution } } of events) own.set(`${role} ${institution}`, { role, institution, relation: "none" });
    const recorded = [...own.values()].map((viewer) => ({ name: `${name(viewer.role)} (${bodyName(viewer.institution, say)})`, viewer }));
    const report = events.find(({ kind }) => kind === "report")?.id;
    const around = (relation, rest = {}) => ({ name: say(`viewers.${relation}`), viewer: { role: "parent_or_carer", relation, ...rest } });
    return [
      ...recorded,
      { name: say("viewers.overseer"), viewer: { role: "provincial_committee", institution: "", relation: "none" } },
      around("suspected_carer"), around("non_offending_carer"), ...(report ? [around("informant", { report })] : []),
      { name: say("viewers.outside"), viewer: ELSEWHERE },
    ];
  }

  #moments() {
    return [...new Set(this.#opened.events.map(({ written: at }) => at))].sort((a, b) => Date.parse(a) - Date.parse(b));
  }

  /** The file as it was at a moment; `null` before anything was written. */
  #asOf(moment) {
    const known = this.#opened.events.filter(({ written: at }) => Date.parse(at) <= Date.parse(moment));
    const followed = new Set(known.flatMap(({ parents }) => parents));
    const heads = known.map(({ id }) => id).filter((id) => !followed.has(id));
    return heads.length > 0 ? this.#opened.case.asOf(heads) : null;
  }

  #momentChoice(moment) {
    const { lang, say } = this.#parts;
    const all = this.#moments();
    const go = (to) => () => {
      this.#moment = to;
      this.#draw();
    };
    const time = Date.parse(moment);
    const before = all.findLast((at) => Date.parse(at) < time);
    const after = all.find((at) => Date.parse(at) > time);
    const input = el("input", { id: "moment", type: "datetime-local", value: toInput(moment), "aria-describedby": "moment-hint",
      onchange: () => {
        const chosen = fromInput(input.value);
        if (chosen) go(chosen)();
      } });
    const step = (id, to, name) => el("button", { type: "button", id, disabled: !to, onclick: go(to) }, say(name));
    return el("div", {}, el("div", { class: "moment-controls" },
      el("div", { class: "field" }, el("label", { for: "moment" }, say("moment")),
        el("p", { class: "hint", id: "moment-hint" }, written(moment, lang)), input),
      step("moment-before", before, "earlier"), step("moment-after", after, "later"),
      el("button", { type: "button", id: "moment-last", onclick: go(null) }, say("latest"))));
  }

  #tell(name) {
    this.#parts.live.textContent = this.#parts.say(name);
  }

  #focus(...ids) {
    ids.map((id) => this.#root.getElementById(id)).find(Boolean)?.focus();
  }
}

customElements.define("checho-case", ChechoCase);
