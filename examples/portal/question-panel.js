// One question at a time: what, whom to ask, and the answer with its source.

import { now } from "./clock.js";
import { el, options } from "./markup.js";

const SOURCES = ["observed", "assessed", "record", "concluded", "informant", "household", "child", "suspect"];
const CLAIMS = new Set(["informant", "household", "child", "suspect"]);

/** Whether this answer narrows nothing: a No that only somebody says. */
export function isWeak(answer) {
  return answer.value === "no" && CLAIMS.has(answer.source);
}

/**
 * The form of one answer. `answered({ fact, value, source, at })` gets Yes or No, `answered({ fact, value: "unknown" })`
 * what nobody could say.
 */
export function answerForm({ id, fact, legend, below, describedBy, say, answered }) {
  let value = null;
  const error = el("p", { class: "error", id: `${id}-error`, hidden: true });
  const source = el("select", { id: `${id}-source`, "aria-describedby": `${id}-error` },
    options([["", say("chooseSource")], ...SOURCES.map((name) => [name, say(`sources.${name}`)])], ""));
  const sourceField = el("div", { class: "field source" }, el("label", { for: `${id}-source` }, say("source")), source);
  const pick = (name) => el("label", { class: `pick answer answer-${name}` },
    el("input", { type: "radio", name: `${id}-answer`, value: name,
      onchange: () => {
        value = name;
        sourceField.hidden = name === "unknown";
      } }), el("span", {}, say(name)));
  const fail = (text, target) => {
    error.textContent = text;
    error.hidden = false;
    target.focus();
  };
  const picks = ["yes", "no", "unknown"].map(pick);
  return el("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const name = typeof fact === "function" ? fact() : fact;
    if (!value) fail(say("answerMissing"), picks[0].querySelector("input"));
    else if (value === "unknown") answered({ fact: name, value });
    else if (!source.value) fail(say("sourceMissing"), source);
    else answered({ fact: name, value, source: source.value, at: now() });
  } },
    el("fieldset", { class: "field", "aria-describedby": describedBy }, legend, below, el("div", { class: "picks" }, picks)),
    sourceField, error,
    el("button", { type: "submit", class: "main" }, say("saveAnswer")));
}

/** The panel of the next question, or why there is none. */
export function questionPanel({ lookup, lang, say, decision, next, record, answered, askAgain }) {
  const heading = (text) => el("h2", { id: "question-title", tabindex: -1 }, text);
  const panel = (...content) => el("section", { class: "panel question", "aria-labelledby": "question-title" }, content);
  if (!next.question) {
    const why = decision.nextQuestion
      ? say("stillOpen", { count: Math.max(next.left, 1) })
      : say(decision.byLaw.established.emergency ? "settledWhy.emergency" : "settledWhy.level");
    return panel(heading(say("settled")), el("p", {}, why),
      record.unknown.length > 0 && decision.nextQuestion &&
        el("button", { type: "button", onclick: askAgain }, say("askAgain")));
  }
  const { fact: name, ask, settles } = next.question;
  const fact = lookup.facts.get(name);
  const reported = decision.grounds.flatMap((ground) => ground.facts).find(({ id }) => id === name)?.state === "reported_yes";
  return panel(heading(say("question")),
    el("p", { class: "settles" }, say("toSettle", { what: say(`settles.${settles}`) })),
    answerForm({ id: "next", fact: name, describedBy: "next-whom next-explain", say, answered,
      legend: el("legend", { class: "asked" }, fact.question[lang]),
      below: [
        el("p", { class: "whom", id: "next-whom" }, el("b", {}, `${say("whom")}: `), `${say(`ask.${ask}`)}. `,
          el("strong", {}, say("neverChild"))),
        reported && el("p", { class: "said" }, say("saidBefore")),
        el("p", { class: "hint", id: "next-explain" }, fact.explain[lang]),
      ] }));
}
