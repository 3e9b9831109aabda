// Which question comes next. The library names the one that settles the next act soonest; when nobody could answer it,
// the next one still open is asked instead, and the first stays unknown and acted upon.

import { asked } from "./record.js";

/**
 * The question to show, or `null`: the next act is settled, or all that could be asked was asked.
 * `left` counts the questions that were asked and are still open.
 */
export function nextQuestion(law, record, situation, decision, factOf) {
  const first = decision.nextQuestion;
  const done = asked(record);
  if (!first) return { question: null, left: 0 };
  if (!done.has(first.fact)) return { question: first, left: 0 };
  const candidates = stillOpen(law.whyNot(situation), first.settles, decision).filter((fact) => !factOf(fact).derived);
  const left = candidates.filter((fact) => done.has(fact)).length;
  const fact = candidates.find((candidate) => !done.has(candidate));
  const question = fact ? { fact, ask: factOf(fact).ask, settles: first.settles } : null;
  return { question, left };
}

/** The facts that rules of law still wait for, the rule that lacks least first. */
function stillOpen(whyNot, settles, decision) {
  const rules = whyNot.filter(
    (rule) =>
      !rule.ruledOut &&
      (rule.kind === "law" || rule.kind === "reading") &&
      (settles === "emergency" ? rule.emergency : rule.level && rule.level !== decision.byLaw.established.level),
  );
  const wanted = rules.flatMap((rule) => rule.missing.flatMap((missing) => missing.of));
  const open = wanted.filter((answer) => answer.state !== "yes" && answer.state !== "no");
  return [...new Set(open.map((answer) => answer.fact))];
}
