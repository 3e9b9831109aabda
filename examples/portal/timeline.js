// Duties in the order of time, each with who, grounds, and a way to record it as done; and the forms they use.

import { fromInput, now, toInput, written } from "./clock.js";
import { DONE, answerable, distanceTag, isAtOnce, owed, when } from "./duty-words.js";
import { el, options } from "./markup.js";

/** The timeline. `done({ step, at })` records a step. */
export function dutiesPanel(parts) {
  const { say, decision, lookup } = parts;
  const open = owed(decision);
  const dated = open.filter((duty) => duty.actBy || isAtOnce(duty, lookup));
  const undated = open.filter((duty) => !dated.includes(duty));
  const met = decision.duties.filter((duty) => DONE.has(duty.state));
  const precautions = decision.duties.filter((duty) => !DONE.has(duty.state) && duty.precaution);
  const list = (duties) => el("ol", { class: "timeline" }, duties.map((duty) => dutyRow(duty, parts)));
  const folded = (id, title, duties) => duties.length > 0 &&
    el("details", { id }, el("summary", {}, say(title, { count: duties.length })), list(duties));
  return el("section", { class: "panel duties", "aria-labelledby": "duties-title" },
    el("h2", { id: "duties-title", tabindex: -1 }, say("duties")),
    dated.length > 0 && list(dated),
    folded("undated", "undatedDuties", undated),
    folded("done", "doneDuties", met),
    folded("precautions", "precautions", precautions));
}

function dutyRow(duty, parts) {
  const { lookup, lang, say, decision } = parts;
  const done = DONE.has(duty.state);
  const name = lookup.duties.get(duty.id).name[lang];
  const moment = done ? say("at", { moment: written(duty.done, lang) }) : when(duty, lookup, lang, say);
  return el("li", { class: `duty duty-${duty.state}` },
    el("p", { class: "duty-when" }, el("span", {}, moment),
      !done && duty.actBy && !isAtOnce(duty, lookup) && [" · ", distanceTag(duty.actBy, decision.now, lang, say)]),
    el("p", { class: "duty-name" }, name),
    el("p", { class: "duty-who" }, answerable(duty, lookup, lang), " ",
      duty.state !== "open" && el("span", { class: `tag state-${duty.state}` }, say(`dutyStates.${duty.state}`)),
      duty.standing !== "established" && [" ", el("span", { class: "tag" }, say(`standings.${duty.standing}`))],
      !duty.byLaw && [" ", el("span", { class: "tag" }, say("kinds.guidance"))]),
    el("details", { id: `duty-${duty.id}` },
      el("summary", {}, say(done ? "why" : "whoAndWhy"), el("span", { class: "unseen" }, `: ${name}`)),
      inside(duty, parts, done)));
}

function inside(duty, { lookup, lang, say, done: record }, done) {
  const holder = ({ role, institutions }) => el("li", {}, lookup.roles.get(role)?.name[lang] ?? role,
    institutions.length > 0 && el("span", { class: "hint" }, ` (${institutions.map((body) => body[lang]).join("; ")})`));
  const others = duty.readings.filter((reading) => !reading.cautious && reading.due && reading.due !== duty.actBy);
  return [
    el("p", {}, lookup.duties.get(duty.id).explain?.[lang]),
    el("p", { class: "minor" }, say("who")), el("ul", {}, duty.holders.map(holder)),
    el("p", { class: "minor" }, say("articles")),
    el("ul", {}, lookup.cites(duty.cite, lang).map((cite) => el("li", {}, cite))),
    others.map((reading) => el("p", { class: "hint" }, say("otherReading", { moment: written(reading.due, lang) }))),
    !done && markDone(duty, { lookup, lang, say, record }),
  ];
}

function markDone(duty, { lookup, lang, say, record }) {
  const steps = lookup.duties.get(duty.id).metBy ?? [];
  if (steps.length === 0) return null;
  const [stepId, atId] = [`step-${duty.id}`, `at-${duty.id}`];
  const step = el("select", { id: stepId }, options(steps.map((id) => [id, lookup.steps.get(id)?.name[lang] ?? id]), steps[0]));
  const at = el("input", { id: atId, type: "datetime-local", value: toInput(now()), required: true });
  return el("form", { class: "mark-done", onsubmit: (event) => {
    event.preventDefault();
    const moment = fromInput(at.value);
    if (moment) record({ step: step.value, at: moment > now() ? now() : moment });
  } },
    el("div", { class: "field" }, el("label", { for: stepId }, say("step")), step),
    el("div", { class: "field" }, el("label", { for: atId }, say("doneAt")), at),
    el("button", { type: "submit" }, say("markDone")));
}

/** The forms that open duties use, each with its title. */
export function formsInUse(decision, lookup) {
  const forms = new Map();
  for (const duty of owed(decision)) {
    for (const number of duty.forms) forms.set(number, [...(forms.get(number) ?? []), duty]);
  }
  return [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([number, duties]) => ({ form: lookup.forms.get(number), number, duties }));
}

/** The forms that this page fills in. */
const FILLED_HERE = new Set(["01", "02", "03", "06"]);

/** The title of a form without its blanks. */
export function formTitle(form, lang) {
  return form.title[lang].replace(/\s*…(\(\d\))?…?/g, "").replace(/\s+(đối với|for|of)$/, "").trim();
}

/** The forms in use; `openForm(number)` goes to where a form is filled in on this page. */
export function formsPanel({ lookup, lang, say, decision, openForm }) {
  const forms = formsInUse(decision, lookup);
  const row = ({ form, number, duties }) => el("li", {},
    el("b", {}, say("formNumber", { number })), " ", form && formTitle(form, lang), el("br"),
    el("span", { class: "hint" }, say("formFor", { duty: lookup.duties.get(duties[0].id).name[lang] })),
    FILLED_HERE.has(number) && [" ", el("button", { type: "button", class: "small", id: `open-form-${number}`, onclick: () => openForm(number) },
      say("openForm", { number }))]);
  return el("section", { class: "panel forms", "aria-labelledby": "forms-title" },
    el("h2", { id: "forms-title" }, say("formsTitle")),
    forms.length > 0 ? el("ul", {}, forms.map(row)) : el("p", {}, say("noForms")));
}
