// What to do now, and how certain it is.

import { between, span, written } from "./clock.js";
import { answerable, distanceTag, emergencyClock, isAtOnce, pressing, when } from "./duty-words.js";
import { el } from "./markup.js";
import { dangerLines } from "./reading.js";

const SHOWN_FIRST = 5;

/** How firmly the emergency stands. */
export function emergencyStanding(decision) {
  if (!decision.acting.emergency) return null;
  const { established, reported, actOn } = decision.byLaw;
  if (established.emergency) return "established";
  if (reported.emergency) return "reported";
  const raised = decision.overrides.findLast(({ asked, result }) => "emergency" in asked.to && result === "applied");
  return !actOn.emergency && raised?.asked.to.emergency ? "raised" : "not_ruled_out";
}

/** The banner; `tick(now)` moves its countdown. */
export function emergencyBanner({ lookup, lang, say, decision }) {
  const standing = emergencyStanding(decision);
  if (!standing) return null;
  const head = el("p", { class: "banner-head" }, el("strong", {}, say("emergency")), " ",
    el("span", {}, say(`emergencyStanding.${standing}`)));
  const clock = emergencyClock(decision, lookup);
  if (!decision.emergencyOpen || !clock) {
    const banner = el("div", { class: "banner banner-done" }, head, el("p", {}, say("emergencyDone")));
    return { banner, tick() {} };
  }
  const caption = el("span", { class: "countdown-caption" });
  const figure = el("span", { class: "countdown-figure" });
  const spent = clock.since && el("progress", { max: between(clock.since, clock.until), "aria-hidden": "true" });
  const banner = el("div", { class: `banner banner-${standing}` }, head,
    el("p", { class: "countdown", role: "timer", "aria-live": "off" }, caption, " ", figure), spent,
    el("p", { class: "banner-until" }, say("measuresBefore", { moment: written(clock.until, lang) })),
    clock.since && el("p", { class: "banner-why" }, say("clockFrom", { moment: written(clock.since, lang),
      cite: lookup.cites(clock.duty.cite.slice(0, 1), lang)[0] })));
  const tick = (now) => {
    const left = between(now, clock.until);
    banner.classList.toggle("banner-late", left < 0);
    caption.textContent = say(left < 0 ? "overdue" : "remaining");
    figure.textContent = span(left, lang, true);
    if (spent) spent.value = between(clock.since, now);
  };
  return { banner, tick };
}

/** What to do now: the numbers to call, the banner, the duties that press. */
export function nowPanel({ lookup, lang, say, decision, banner }) {
  const press = pressing(decision, lookup, decision.now);
  const first = press.slice(0, SHOWN_FIRST);
  const row = (duty) => el("li", {},
    el("b", {}, lookup.duties.get(duty.id).name[lang]), el("br"),
    el("span", { class: "hint" }, `${answerable(duty, lookup, lang)} · ${when(duty, lookup, lang, say)}`),
    duty.actBy && duty.state !== "open" && !isAtOnce(duty, lookup) && [" · ", distanceTag(duty.actBy, decision.now, lang, say)]);
  const other = decision.coverage !== "child" && el("p", { class: "notice" }, say(`coverage.${decision.coverage}`));
  return el("section", { class: "panel now", "aria-labelledby": "now-title" },
    el("h2", { id: "now-title", tabindex: -1 }, say("now")),
    dangerLines(say),
    el("div", { class: "now-parts" },
      el("div", {}, banner, decision.acting.emergency && el("p", { class: "no-paper" }, say("noPaper")), other),
      el("div", {},
        first.length > 0 ? el("ol", { class: "steps" }, first.map(row)) : el("p", {}, say("noDuties")),
        press.length > first.length && el("p", { class: "hint" }, say("moreDuties", { count: press.length - first.length })))));
}

/** What is established and what to act on, side by side. */
export function standingPanel({ lookup, lang, say, decision }) {
  const { established } = decision.byLaw;
  const { acting } = decision;
  const yesNo = (emergency) => say(emergency ? "yes" : "no");
  const urgent = (emergency) => el("span", { class: emergency ? "tag tag-red" : "tag" }, yesNo(emergency));
  const level = (end) => el("span", { class: `tag level-${end.level}` }, say(`levels.${end.level}`));
  const row = (label, ends) => el("tr", {}, el("th", { scope: "row" }, label), ends.map((end) => el("td", {}, end)));
  const column = (title, hint) => el("th", { scope: "col" }, say(title), el("span", { class: "hint" }, say(hint)));
  const { actOn } = decision.byLaw;
  const above = acting.level !== actOn.level || acting.emergency !== actOn.emergency;
  const decided = decision.overrides.some(({ result }) => result === "applied");
  const measures = decision.measures;
  return el("section", { class: "panel standing", "aria-labelledby": "standing-title" },
    el("h2", { id: "standing-title" }, say("standing")),
    el("table", {},
      el("thead", {}, el("tr", {}, el("td"), column("established", "establishedHint"), column("actOn", "actOnHint"))),
      el("tbody", {},
        row(say("level"), [level(established), level(acting)]),
        row(say("urgent"), [established.emergency ? urgent(true) : el("span", { class: "tag" }, say("notYet")),
          urgent(acting.emergency)]))),
    above && el("p", { class: "hint" }, say(decided ? "decidedMore" : "guidanceMore")),
    warnings({ lookup, lang, say, decision }),
    measures.length > 0 && el("details", { id: "measures" },
      el("summary", {}, `${say("measures")}: ${measures.length}`),
      el("ul", {}, measures.map(({ id, standing }) => el("li", {}, lookup.measures.get(id)?.name[lang] ?? id, " ",
        el("span", { class: "hint" }, `(${say(`standings.${standing}`)}; ${lookup.cites(lookup.measures.get(id)?.basis.cite.slice(0, 1) ?? [], lang).join("")})`))))));
}

/** What the reader has to know, each once. */
export function warningTexts({ lookup, lang, say, decision }) {
  const text = (warning) => say(`warnings.${warning.warning}`, {
    duty: lookup.duties.get(warning.duty)?.name[lang] ?? "",
    form: warning.form,
    pack: warning.pack,
    date: warning.reviewedUntil && lang === "vi" ? warning.reviewedUntil.split("-").reverse().join("/") : warning.reviewedUntil,
  });
  return [...new Set(decision.warnings.map(text))];
}

function warnings(parts) {
  const texts = warningTexts(parts);
  return texts.length > 0 &&
    el("div", { class: "notice" }, el("h3", {}, parts.say("notes")), el("ul", {}, texts.map((text) => el("li", {}, text))));
}
