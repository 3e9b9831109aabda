// What an event says, in words. Only what the library's view gives is here: this file decides nothing about who sees what.

import { written, writtenDate } from "./clock.js";
import { el } from "./markup.js";
import { servedOf } from "./case-serving.js";
import { askedFor } from "./overrides.js";

const pairs = (rows) => {
  const shown = rows.filter(([, value]) => value !== undefined && value !== null && value !== "" && value !== false);
  return shown.length > 0 && el("dl", {}, shown.flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
};

const listOf = (items) => items.length > 0 && el("ul", {}, items.map((item) => el("li", {}, item)));

const claims = (all, { lookup, lang, say }) =>
  listOf((all ?? []).map(({ fact, value }) => `${lookup.facts.get(fact)?.name[lang] ?? fact}: ${say(value)}`));

const born = (born, { lang }) => born && (born.date ? writtenDate(born.date, lang) : `${born.from}-${born.to}`);

const place = (where) => where && [where.commune, where.province].filter(Boolean).join(", ");

const KINDS = {
  report: ({ report }, parts) => [
    pairs([
      [parts.say("reportContent.channel"), report.channel && parts.say(`channels.${report.channel}`)],
      ...["incidentPlace", "condition", "outlook", "doneBefore"].map((name) => [parts.say(`reportContent.${name}`), report[name]]),
      [parts.say("reportContent.informant"), [report.informant?.name, report.informant?.phone].filter(Boolean).join(", ")],
    ]),
    claims(report.claims, parts),
  ],
  child: ({ child }, parts) => pairs([
    [parts.say("childName"), child.name], [parts.say("bornOn"), born(child.born, parts)],
    ...["family", "carer"].map((name) => [parts.lookup.form01.get({ family: "family_circumstances", carer: "present_carer" }[name])[parts.lang], child[name]]),
  ]),
  assessment: ({ assessment }, { lookup, lang, say }) => {
    const rows = lookup.forms.get(assessment.form).section.flatMap((section) => section.rating ?? []);
    const rated = rows.map((row) => [row, assessment.ratings?.[row.id.slice(row.id.indexOf("_") + 1)]]);
    return [
      el("p", { class: "minor" }, say("formNumber", { number: assessment.form })),
      listOf(rated.map(([row, rating]) => `${row.label[lang]}: ${say(rating ? `ratings.${rating}` : "notRated")}`)),
      claims(assessment.findings, { lookup, lang, say }),
    ];
  },
  answers: ({ answers, words }, parts) => [claims(answers.answers, parts), words && el("p", {}, words)],
  override: ({ override }, { say }) => el("p", {}, `${askedFor(override.to, say)}. ${say("reasonIs", { reason: override.reason })}`),
  act: ({ act, words }, { lookup, lang, say }) => [
    listOf((act.steps ?? []).map(({ step, at }) => `${lookup.steps.get(step)?.name[lang] ?? step}, ${written(at, lang)}`)),
    pairs([
      [say("speaker"), act.opinion && say(`speakers.${act.opinion.who}`)],
      [say("opinionOn"), act.opinion && say(`subjects.${act.opinion.on}`)],
      [say("agreementQuestion"), act.opinion && say(`agreement.${act.opinion.agrees ?? "neither"}`)],
      [say("suspectedQuestion"), act.opinion?.suspected !== undefined && say(act.opinion.suspected ? "yes" : "no")],
      [say("servedTo"), servedOf(act.served, say)],
      [say("party"), act.party && (act.party === "child" ? say("ofChild") : lookup.roles.get(act.party)?.name[lang] ?? act.party)],
      [say("placeThen"), place(act.place)],
      [say("dayUntil"), act.until && writtenDate(act.until, lang)],
      [say("measuresTaken"), act.measures?.map((id) => lookup.measures.get(id)?.name[lang] ?? id).join("; ")],
      [say("words"), words],
    ]),
    act.plan?.lines?.length > 0 && [el("p", { class: "minor" }, say("planLines")),
      listOf(act.plan.lines.map((line) => [line.what, line.provider, line.start && writtenDate(line.start, lang), line.end && writtenDate(line.end, lang)]
        .filter(Boolean).join(", ")))],
  ],
  note: ({ words }) => el("p", {}, words),
  erasure: ({ erasure }, { say }) => el("p", {}, say("erasedParts", { count: erasure.targets.length, reason: erasure.reason })),
  witness: (_, { say }) => el("p", {}, say("witness")),
};

/** What is shown of an event; `null` when there is nothing to say beyond that it happened. */
export function contentOf(content, parts) {
  if (!content) return null;
  const said = [KINDS[content.content]?.(content, parts)].flat(Infinity).filter(Boolean);
  return said.length > 0 ? said : null;
}
