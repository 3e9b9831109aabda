// What was answered, what else is known, and what becomes of the work: keep, print, delete.

import { written } from "./clock.js";
import { el } from "./markup.js";
import { answerForm, isWeak } from "./question-panel.js";

/** The answers so far, each of which may be taken back. */
export function answersPanel({ lookup, lang, say, record, remove }) {
  const unknown = record.unknown.map((fact) => ({ fact }));
  const all = [...record.answers, ...unknown];
  if (all.length === 0) return null;
  const name = (answer) => lookup.facts.get(answer.fact)?.name[lang] ?? answer.fact;
  const row = (answer) => el("tr", {},
    el("th", { scope: "row" }, name(answer)),
    el("td", {}, el("b", {}, say(answer.value ?? "unknown")),
      answer.value && isWeak(answer) && el("p", { class: "hint" }, say("noIsWeak"))),
    el("td", {}, answer.source ? `${say(`sources.${answer.source}`)}, ${written(answer.at, lang)}` : ""),
    el("td", {}, el("button", { type: "button", class: "small", "aria-label": say("removeAnswer", { name: name(answer) }),
      onclick: () => remove(answer) }, say("remove"))));
  return el("section", { class: "panel answers", "aria-labelledby": "answers-title" },
    el("h2", { id: "answers-title", tabindex: -1 }, say("answers")),
    el("table", { class: "stack" },
      el("thead", {}, el("tr", {}, [say("fact"), say("answer"), say("source"), say("remove")].map((text) =>
        el("th", { scope: "col" }, text)))),
      el("tbody", {}, all.map(row))));
}

/** Adds any fact that is known, without waiting for its question. */
export function morePanel({ lookup, lang, say, answered }) {
  const facts = [...lookup.facts.values()].filter((fact) => !fact.derived);
  const about = [...new Set(facts.map((fact) => fact.about))];
  const select = el("select", { id: "more-fact" }, about.map((group) =>
    el("optgroup", { label: say(`about.${group}`) },
      facts.filter((fact) => fact.about === group).map((fact) => el("option", { value: fact.id }, fact.name[lang])))));
  return el("section", { class: "panel more", "aria-labelledby": "more-title" },
    el("h2", { id: "more-title" }, say("more")),
    el("details", { id: "more" }, el("summary", {}, say("moreHint")),
      el("div", { class: "field" }, el("label", { for: "more-fact" }, say("fact")), select),
      answerForm({ id: "more-answer", fact: () => select.value, legend: el("legend", {}, say("answer")), say, answered })));
}

/** Keeping over a reload, printing, deleting. */
export function workPanel({ say, lookup, keeping, draft, tell, clear, print }) {
  const keep = el("input", { type: "checkbox", id: "keep", checked: keeping.on, "aria-describedby": "keep-hint",
    onchange: () => {
      if (!keep.checked) keeping.stop();
      else if (!keeping.start(draft())) {
        keep.checked = false;
        tell("cannotKeep");
      }
    } });
  const ask = el("div", { class: "confirm", role: "group", "aria-labelledby": "clear-ask", hidden: true },
    el("p", { id: "clear-ask" }, say("clearAsk")),
    el("button", { type: "button", id: "clear-yes", class: "danger-button", onclick: clear }, say("clearYes")), " ",
    el("button", { type: "button", onclick: () => {
      ask.hidden = true;
      ask.previousElementSibling.querySelector("#clear").focus();
    } }, say("clearNo")));
  const pack = lookup.law.packs()[0];
  return el("section", { class: "panel work", "aria-labelledby": "work-title" },
    el("h2", { id: "work-title" }, say("work")),
    el("label", { class: "pick" }, keep, el("span", {}, say("keep"))),
    el("p", { class: "hint", id: "keep-hint" }, say("keepHint")),
    el("div", { class: "buttons" },
      el("button", { type: "button", id: "print", class: "main", onclick: print }, say("print")),
      el("button", { type: "button", id: "clear", onclick: () => {
        ask.hidden = false;
        ask.querySelector("#clear-yes").focus();
      } }, say("clear"))),
    ask,
    el("p", { class: "hint" }, say("lawVersion", { version: pack.version, hash: pack.sha256.slice(0, 12) })));
}
