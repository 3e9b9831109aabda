// Why: the rules that fired, each opened by itself; and why not the higher level.

import { el } from "./markup.js";

const SHOWN = 8;

const stateText = (facts, lookup, lang, say) => {
  const name = (id) => lookup.facts.get(id)?.name[lang] ?? id;
  const led = (follows = []) => follows.map(({ id, link }) => `${say(`links.${link}`)} ${name(id)}`).join(", ");
  return facts.map(({ id, state, followsFrom }) => el("li", {}, name(id), ": ", el("i", {}, say(`states.${state}`)),
    followsFrom && el("span", { class: "hint" }, ` (${led(followsFrom)})`)));
};

/** What a rule leads to, in words. */
function leadsTo({ level, emergency }, say) {
  return [emergency && say("urgent").toLowerCase(), level && say(`levels.${level}`)].filter(Boolean).join(", ");
}

export function groundsPanel({ lookup, lang, say, decision }) {
  const ground = (ground) => {
    const name = lookup.rules.get(ground.rule)?.name[lang] ?? ground.rule;
    const leads = leadsTo(ground, say);
    return el("details", { name: "ground", id: `ground-${ground.rule}` },
      el("summary", {}, name, " ", el("span", { class: `tag standing-${ground.standing}` }, say(`standings.${ground.standing}`))),
      el("p", { class: "minor" }, say("facts")), el("ul", {}, stateText(ground.facts, lookup, lang, say)),
      leads && el("p", {}, el("span", { class: "minor" }, `${say("concludes")}: `), leads),
      el("p", { class: "minor" }, say("articles")),
      el("ul", {}, lookup.cites(ground.cite, lang).map((cite) => el("li", {}, cite))),
      el("p", { class: "hint" }, `${say("nature")}: ${say(`kinds.${ground.kind}`)}, ${say(`certainties.${ground.certainty}`)}`));
  };
  return el("section", { class: "panel grounds", "aria-labelledby": "grounds-title" },
    el("h2", { id: "grounds-title" }, say("groundsTitle")),
    decision.grounds.length > 0
      ? [el("p", { class: "hint" }, say("groundsHint")), decision.grounds.map(ground)]
      : el("p", {}, say("noGrounds")));
}

/** The rules that would establish more, those first that lack least. */
export function missingRules(whyNot) {
  return whyNot.filter((rule) => rule.emergency || rule.level).slice(0, SHOWN);
}

export function whyNotPanel({ lookup, lang, say, whyNot }) {
  const rules = missingRules(whyNot);
  const one = (rule) => el("details", { name: "why-not", id: `why-not-${rule.rule}` },
    el("summary", {}, `${leadsTo(rule, say)}: ${lookup.rules.get(rule.rule)?.name[lang] ?? rule.rule} `,
      rule.ruledOut && el("span", { class: "tag" }, say("ruledOut"))),
    rule.missing.map((missing) => [
      el("p", { class: "minor" }, say("lacks", { count: missing.need })),
      el("ul", {}, missing.of.map(({ fact, state }) =>
        el("li", {}, lookup.facts.get(fact)?.name[lang] ?? fact, ": ", el("i", {}, say(`states.${state}`))))),
    ]),
    el("p", { class: "hint" }, `${say(`kinds.${rule.kind}`)}: ${lookup.cites(rule.cite, lang).join("; ")}`));
  return el("section", { class: "panel why-not", "aria-labelledby": "why-not-title" },
    el("h2", { id: "why-not-title" }, say("whyNot")),
    rules.length > 0 ? [el("p", { class: "hint" }, say("whyNotHint")), rules.map(one)] : el("p", {}, say("whyNotTop")));
}
