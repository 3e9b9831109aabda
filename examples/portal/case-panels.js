// The panels around a case's timeline: where it stands, what one must do, what is held back, delays over cases.

import { bodyName } from "./case-words.js";
import { span, written, writtenDate, writtenMonth } from "./clock.js";
import { el } from "./markup.js";

const MINUTE = 60_000;
const REGIONS = ["main", "emergency", "separation", "criminal", "court", "alternativeCare"];

const regionOf = (state, name) => (name === "emergency" || name === "separation" ? state[name].region : state[name]);

/** Whether anybody else has countersigned: it stands wherever a case is shown. */
const witnessLine = (text, witnessed) => el("p", { class: `witness${witnessed ? "" : " not-witnessed"}` }, text);

/** Where the case stands, what is acted on, and what was told differently. */
export function standsPanel(parts) {
  const { lookup, lang, say, state, decision, folded } = parts;
  const row = (name) => {
    const { phase, since } = regionOf(state, name);
    if (phase === "none" && name !== "main") return null;
    const last = name === "separation" && state.separation.lastDay;
    return el("li", {}, el("b", {}, `${say(`regions.${name}`)}: `),
      el("span", { class: `tag phase-${phase}` }, say(`phases.${phase}`)), " ",
      el("span", { class: "hint" }, [since && say("since", { moment: written(since.at, lang) }),
        last && say("lastDay", { day: writtenDate(last, lang) })].filter(Boolean).join("; ")));
  };
  const over = ({ over }) => ({
    fact: () => lookup.facts.get(over.fact)?.name[lang] ?? over.fact,
    rating: () => `${say("formNumber", { number: over.form })}, ${say("row").toLowerCase()} ${over.row}`,
    child: () => say("matters.child"), override: () => say("overrides"), act: () => over.kind,
  })[over.about]?.() ?? over.about;
  const { acting } = decision;
  return el("section", { class: "panel stands", "aria-labelledby": "stands-title" },
    el("h2", { id: "stands-title" }, say("stands")),
    witnessLine(state.seen.text[lang], state.seen.witnessed > 0),
    el("ul", { class: "plain" }, REGIONS.map(row)),
    el("p", {}, el("b", {}, `${say("onRecord")}: `),
      acting.emergency && [el("span", { class: decision.emergencyOpen ? "tag tag-red" : "tag" }, say(decision.emergencyOpen ? "emergency" : "urgent")), " "],
      el("span", { class: `tag level-${acting.level}` }, say(`levels.${acting.level}`)),
      acting.emergency && !decision.emergencyOpen && [" ", el("span", { class: "hint" }, say("emergencyDone"))]),
    folded && folded.disagreements.length > 0 && el("div", { class: "notice" }, el("h3", {}, say("disagreements")),
      el("ul", {}, folded.disagreements.map((one) => el("li", {}, say("aboutFact", { what: over(one) }),
        one.settledBy && [" ", el("span", { class: "tag" }, say("settled"))])))));
}

/** What the viewer must or may do now, the most urgent first. */
export function mustDoPanel({ lookup, lang, say, possible }) {
  const row = (one) => {
    const by = one.due?.find(({ actBy }) => actBy)?.actBy;
    const lacks = (one.missing ?? []).map((missing) => missing.right[lang]);
    return el("li", {}, el("span", { class: `tag urge-${one.urge}` }, say(`urges.${one.urge}`)), " ", el("b", {}, one.name[lang]),
      by && [" ", el("span", { class: "hint" }, say("before", { moment: written(by, lang) }))],
      lacks.length > 0 && el("p", { class: "hint" }, say("lacksFirst", { what: lacks.join("; ") })),
      el("p", { class: "hint" }, lookup.cites(one.cite, lang).join("; ")));
  };
  const musts = possible.filter(({ urge }) => urge === "must");
  const rest = possible.filter(({ urge }) => urge !== "must");
  return el("section", { class: "panel must-do", "aria-labelledby": "must-title" },
    el("h2", { id: "must-title" }, say("mustDo")),
    possible.length === 0 && el("p", {}, say("nothingToDo")),
    musts.length > 0 && el("ul", { class: "plain" }, musts.map(row)),
    rest.length > 0 && el("details", { id: "may-do" }, el("summary", {}, say("mayDo", { count: rest.length })),
      el("ul", { class: "plain" }, rest.map(row))));
}

/** Secrecy and recipients, as they have to stand on whatever leaves, and what is held back. */
export function secrecyPanel({ lookup, lang, say, view, state }) {
  const role = lookup.roles.get(view.recipient.role)?.name[lang] ?? view.recipient.role;
  const { institution } = view.recipient;
  const recipients = view.recipientsText[lang].replace(view.recipient.role, role).replace(institution || role, institution ? bodyName(institution, say) : role);
  return el("section", { class: "panel secrecy", "aria-labelledby": "secrecy-title" },
    el("h2", { id: "secrecy-title" }, say("secrecy")),
    el("p", {}, el("b", {}, view.secrecyText[lang])),
    el("p", { class: "hint" }, recipients, " ",
      `(${lookup.cites(view.cite, lang).join("; ")})`),
    view.standpoint !== "handler" && view.events.length === 0 && el("p", { class: "notice" }, say("notShown")),
    view.witnessing && !state && witnessLine(view.witnessing[lang], true),
    view.withheld.length > 0 && el("details", { id: "withheld" }, el("summary", {}, `${say("withheld")}: ${view.withheld.length}`),
      el("ul", {}, view.withheld.map(({ matter, why, cite, kind }) => el("li", {}, el("b", {}, say(`matters.${matter}`)), ": ", why[lang], " ",
        el("span", { class: "hint" }, `(${say(`kinds.${kind}`)}; ${lookup.cites(cite, lang).join("; ")})`))))));
}

/** Questions that somebody should ask: proposals, never a verdict. */
export function signalsPanel({ lang, say, account: { signals } }) {
  return signals.length > 0 && el("section", { class: "panel signals", "aria-labelledby": "signals-title" },
    el("h2", { id: "signals-title" }, say("signals")), el("p", { class: "hint" }, say("signalHint")),
    el("ul", {}, signals.map(({ text }) => el("li", {}, text[lang]))));
}

/** What law may attach to such delays: information, never a finding of guilt. */
export function consequencesPanel({ lookup, lang, say, account: { consequences } }) {
  return consequences.length > 0 && el("section", { class: "panel consequences", "aria-labelledby": "consequences-title" },
    el("h2", { id: "consequences-title" }, say("consequences")),
    el("details", { id: "consequences" }, el("summary", {}, say("consequencesHint", { count: consequences.length })),
      el("ul", {}, consequences.map((one) => el("li", {}, one.act[lang], ". ",
        el("span", { class: "hint" }, `${one.information[lang]} ${lookup.cites(one.cite, lang).join("; ")}`))))));
}

const COLUMNS = ["met", "metLate", "missed", "startDisputed", "momentNotWitnessed", "open", "lapsed"];
const BAD = new Set(["metLate", "missed"]);
const late = (tally) => tally.metLate.number + tally.missed.number > 0;

/** The report of delays over cases: numbers, and nobody's name. */
export function delaysPanel({ lookup, lang, say, delays, cases, all }) {
  const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const worst = ({ late: spread }) =>
    (spread ? `${span(spread.medianMinutes * MINUTE, lang)} / ${span(spread.worstMinutes * MINUTE, lang)}` : "");
  const row = (name, tally) => el("tr", {}, el("th", { scope: "row" }, name),
    COLUMNS.map((column) => el("td", { class: `number${tally[column].number === 0 ? " zero" : BAD.has(column) ? " late" : ""}` },
      el("span", { class: "column-name" }, `${say(`recordStates.${snake(column)}`)}: `), tally[column].number)),
    el("td", { class: worst(tally) ? "" : "zero" }, el("span", { class: "column-name" }, `${say("median")}: `), worst(tally)));
  const table = (title, rows) => el("div", { class: "wide", tabindex: 0, role: "region", "aria-label": title },
    el("table", { class: "delays-table" }, el("caption", {}, title),
      el("thead", {}, el("tr", {}, el("td"), COLUMNS.map((column) => el("th", { scope: "col", class: "number" }, say(`recordStates.${snake(column)}`))),
        el("th", { scope: "col" }, say("median")))),
      el("tbody", {}, rows)));
  const unseen = delays.byCase.filter(({ seen }) => seen.witnessed === 0).length;
  const duties = delays.byDuty.filter(({ tally }) => late(tally));
  return el("section", { class: "panel delays", "aria-labelledby": "delays-title" },
    el("h2", { id: "delays-title", tabindex: -1 }, say("delays")),
    el("p", { class: "hint" }, say("delaysHint")), el("p", {}, [say("ofCases", { count: cases }), unseen > 0 && say("notWitnessed", { count: unseen })].filter(Boolean).join("; ")),
    all && el("button", { type: "button", id: "all-cases", onclick: all.toggle }, say(all.on ? "thisCase" : "allSamples")),
    table(say("byInstitution"), [row(say("all"), delays.all),
      ...delays.byInstitution.map(({ institution, tally }) => row(institution ? bodyName(institution, say) : say("nobodysDesk"), tally))]),
    delays.byMonth?.length > 0 && table(say("byMonth"), delays.byMonth.map(({ month, tally }) => row(writtenMonth(month.from, lang), tally))),
    duties.length > 0
      ? table(say("byDuty"), duties.map(({ duty, tally }) => row(lookup.duties.get(duty)?.name[lang] ?? duty, tally)))
      : el("p", {}, say("noDelays")));
}
