// Opinions in codes: who was heard, on what, whether they agree; a suspect's apart. And the form in which one is recorded.

import { between, fromInput, momentOf, toInput, written } from "./clock.js";
import { el, options } from "./markup.js";

const SPEAKERS = ["child", "father", "mother", "guardian", "other_carer"];
const SUBJECTS = ["needs", "plan", "separation", "alternative_care", "proposed_carer", "return"];
/** Whose consent to alternative care the law asks in writing (Law on Children Art. 63(1)). */
const CONSENTING = new Set(["father", "mother", "guardian"]);

/** Who spoke: as the code says, or by the role alone. */
export function speakerOf({ of, heard }, { lookup, lang, say }) {
  if (heard) return say(`speakers.${heard.who}`);
  return !of || of === "child" ? say("speakers.child") : lookup.roles.get(of)?.name[lang] ?? of;
}

/** On what, and whether they agree, in words. */
export function saidOf(heard, say) {
  return heard ? [say(`subjects.${heard.on}`), say(`agreement.${heard.agrees ?? "neither"}`)] : [];
}

/** Opinions that were heard: what each says and is worth as consent. What a suspect said stands apart. */
export function opinionsPanel(parts) {
  const { lang, say, view } = parts;
  const apart = view.opinions.filter(({ consent }) => consent === "never");
  const others = view.opinions.filter(({ consent }) => consent !== "never");
  const row = (opinion) => el("li", {}, el("b", {}, speakerOf(opinion, parts)), ` (${written(opinion.at, lang)})`,
    saidOf(opinion.heard, say).length > 0 && `: ${saidOf(opinion.heard, say).join(", ")}`, " ",
    el("span", { class: `tag consent-${opinion.consent}` }, say(opinion.given ? "consentGiven" : `consents.${opinion.consent}`)));
  const list = (all) => el("ul", { class: "plain" }, all.map(row));
  return view.opinions.length > 0 && el("section", { class: "panel opinions", "aria-labelledby": "opinions-title" },
    el("h2", { id: "opinions-title", tabindex: -1 }, say("opinions")),
    others.length > 0 && list(others),
    apart.length > 0 && el("div", { class: "apart" }, el("h3", {}, say("opinionsApart")), list(apart)));
}

/** The form in which whoever handles the case records an opinion. `record` takes the draft without its actor. */
export function opinionForm({ say, moment, record }) {
  const select = (id, group, names) => el("select", { id }, options([["", say("pick")], ...names.map((name) => [name, say(`${group}.${name}`)])], ""));
  const who = select("opinion-who", "speakers", SPEAKERS);
  const on = select("opinion-on", "subjects", SUBJECTS);
  const at = el("input", { id: "opinion-at", type: "datetime-local", value: toInput(moment) });
  const words = el("textarea", { id: "opinion-words", rows: 3, "aria-describedby": "opinion-words-hint" });
  const radios = (name, legend, pairs) => el("fieldset", { class: "field", id: name }, el("legend", {}, say(legend)),
    el("div", { class: "picks" }, pairs.map(([value, text]) => el("label", { class: "pick" },
      el("input", { type: "radio", name, value, checked: value === "" }), " ", text))));
  const agrees = radios("opinion-agrees", "agreementQuestion", [["true", say("agreement.true")], ["false", say("agreement.false")], ["", say("agreement.neither")]]);
  const suspected = radios("opinion-suspected", "suspectedQuestion", [["true", say("yes")], ["false", say("no")], ["", say("unknown")]]);
  const inWriting = el("input", { id: "opinion-written", type: "checkbox" });
  const writing = el("label", { class: "field pick" }, inWriting, " ", say("inWriting"));
  const chosen = (fields) => ({ true: true, false: false })[fields.querySelector("input:checked").value];
  const fits = () => {
    suspected.hidden = who.value === "child" || who.value === "";
    writing.hidden = !(CONSENTING.has(who.value) && on.value === "alternative_care" && chosen(agrees) === true);
  };
  const error = el("p", { class: "error", id: "opinion-error", role: "alert" });
  for (const field of [who, on]) field.setAttribute("aria-describedby", "opinion-error");
  const form = el("form", { novalidate: true, onchange: fits, onsubmit: (event) => {
    event.preventDefault();
    const happened = fromInput(at.value);
    const open = [[who, who.value], [on, on.value], [at, happened]].find(([, value]) => !value)?.[0];
    error.textContent = open ? say("opinionMissing") : "";
    if (open) return open.focus();
    const opinion = { who: who.value, on: on.value, agrees: chosen(agrees), suspected: who.value === "child" ? undefined : chosen(suspected) };
    const steps = writing.hidden || !inWriting.checked ? undefined : [{ step: "placement_consented", at: happened }];
    record({ kind: "opinion_heard", happened, entry: { opinion, steps }, words: words.value.trim().normalize("NFC") || undefined });
  } },
    el("div", { class: "field" }, el("label", { for: "opinion-who" }, say("opinionWho")), who),
    el("div", { class: "field" }, el("label", { for: "opinion-on" }, say("opinionOn")), on),
    agrees, suspected, writing,
    el("div", { class: "field" }, el("label", { for: "opinion-at" }, say("opinionAt")), at),
    el("div", { class: "field" }, el("label", { for: "opinion-words" }, say("opinionWords")),
      el("p", { class: "hint", id: "opinion-words-hint" }, say("opinionWordsHint")), words),
    error, el("button", { type: "submit", class: "main", id: "opinion-record" }, say("recordOpinion")));
  fits();
  return el("section", { class: "panel record-opinion", "aria-labelledby": "record-opinion-title" },
    el("h2", { id: "record-opinion-title" }, say("recordOpinion")),
    el("details", { id: "record-opinion" }, el("summary", {}, say("recordOpinionHint")), el("p", { class: "hint" }, say("recordedUnsigned")), form));
}

/** When it is written: by the device's clock, and after whatever the file holds already, also where a sample lies ahead. */
export function writtenAt(happened, events) {
  const all = [momentOf(Date.now()), happened, ...events.map(({ written: at }) => at)];
  return all.reduce((latest, at) => (between(latest, at) > 0 ? at : latest));
}
