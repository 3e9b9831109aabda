// The working sheet of ours with the decision, as printed behind form 01.

import { written } from "./clock.js";
import { answerable, emergencyClock, owed, when } from "./duty-words.js";
import { missingRules } from "./grounds.js";
import { el } from "./markup.js";
import { askedFor } from "./overrides.js";
import { formTitle, formsInUse } from "./timeline.js";
import { emergencyStanding, warningTexts } from "./verdict.js";

/** Millimetres around it while no paper of the State stands before it, whose own are taken otherwise. */
export const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 };

/** The working sheet: the decision in full, nothing folded. */
export function workingSheet(parts) {
  const { lookup, lang, say, decision, record, whyNot } = parts;
  const standing = emergencyStanding(decision);
  const clock = decision.emergencyOpen && emergencyClock(decision, lookup);
  const end = ({ emergency, level }) => [emergency && say("urgent").toLowerCase(), say(`levels.${level}`)].filter(Boolean).join(", ");
  const section = (title, ...content) => el("section", {}, el("h3", {}, say(title)), content);
  const duty = (item) => el("tr", {},
    el("td", {}, when(item, lookup, lang, say)), el("td", {}, lookup.duties.get(item.id).name[lang]),
    el("td", {}, answerable(item, lookup, lang)), el("td", {}, lookup.cites(item.cite, lang).join("; ")));
  const question = decision.nextQuestion && lookup.facts.get(decision.nextQuestion.fact);
  const pack = decision.packs.map(({ id, version, sha256 }) => `${id} ${version} ${sha256.slice(0, 16)}`).join(", ");
  const table = (heads, rows, kind) => el("table", { class: kind }, el("thead", {}, el("tr", {}, heads.map((head) => el("th", {}, head)))), el("tbody", {}, rows));
  return el("article", { class: "sheet" },
    el("h2", {}, say("paperTitle")),
    el("p", { class: "centre" }, say("paperOurs", { moment: written(decision.now, lang) })),
    el("p", { class: "centre" }, say("paperSecret", { cite: lookup.cites(["decree-56-2017 24(3)"], lang)[0] })),
    standing && el("p", { class: "boxed" }, el("b", {}, `${say("emergency")}: ${say(`emergencyStanding.${standing}`)}. `),
      clock ? say("measuresBefore", { moment: written(clock.until, lang) }) : say("emergencyDone")),
    section("standing", table([say("established"), say("actOn")],
      [el("tr", {}, el("td", {}, end(decision.byLaw.established)), el("td", {}, el("b", {}, end(decision.acting))))])),
    decision.overrides.length > 0 && section("overrides", el("ul", {}, decision.overrides.map(({ asked, result }) => el("li", {},
      `${askedFor(asked.to, say)} (${say(`overrideResults.${result}`)}): `, asked.reason, ` ${lookup.roles.get(asked.by)?.name[lang] ?? asked.by}, ${written(asked.at, lang)}`)))),
    decision.coverage !== "child" && el("p", {}, say(`coverage.${decision.coverage}`)),
    record.answers.length > 0 && section("answers", table([say("fact"), say("answer"), say("source"), say("received")].slice(0, 3),
      record.answers.map((answer) => el("tr", {}, el("td", {}, lookup.facts.get(answer.fact).name[lang]),
        el("td", {}, say(answer.value)), el("td", {}, `${say(`sources.${answer.source}`)}, ${written(answer.at, lang)}`))))),
    question && section("question", el("p", {}, question.question[lang], " ",
      el("i", {}, `(${say(`ask.${decision.nextQuestion.ask}`)}. ${say("neverChild")})`))),
    section("duties", table([say("by"), say("dutyColumn"), say("who"), say("why")], owed(decision).map(duty), "duty-table")),
    section("formsTitle", el("ul", {}, formsInUse(decision, lookup).map(({ form, number }) =>
      el("li", {}, say("formNumber", { number }), form && `: ${formTitle(form, lang)}`)))),
    section("groundsTitle", el("ul", {}, decision.grounds.map((ground) => el("li", {},
      el("b", {}, lookup.rules.get(ground.rule)?.name[lang]), ` (${say(`standings.${ground.standing}`)}, ${say(`kinds.${ground.kind}`)}): `,
      ground.facts.map(({ id, state }) => `${lookup.facts.get(id).name[lang]}: ${say(`states.${state}`)}`).join("; "), ". ",
      lookup.cites(ground.cite, lang).join("; "))))),
    whyNot.length > 0 && section("whyNot", el("ul", {}, missingRules(whyNot).map((rule) => el("li", {},
      lookup.rules.get(rule.rule)?.name[lang], ": ",
      rule.missing.flatMap((missing) => missing.of.map(({ fact, state }) => `${lookup.facts.get(fact)?.name[lang]} (${say(`states.${state}`)})`)).join("; "))))),
    warningTexts(parts).length > 0 && section("notes", el("ul", {}, warningTexts(parts).map((text) => el("li", {}, text)))),
    el("p", { class: "small-print" }, pack));
}
