// A case in the order of time: what happened, which limits started and ended with it, what ran out.

import { contentOf } from "./case-content.js";
import { bodyName } from "./case-words.js";
import { span, written, writtenDate } from "./clock.js";
import { el } from "./markup.js";

const MINUTE = 60_000;
/** So many limits at one event are shown without being asked for. */
const FEW = 4;
const dayOf = (moment) => moment.slice(0, 10);

/** The timeline of a view. `account` and `state` are there for those who handle or oversee the case only. */
export function caseTimeline(parts) {
  const { say, view, account } = parts;
  const ran = (account?.records ?? []).filter(({ state, lateAfter, done, precaution }) =>
    state === "missed" && lateAfter && lateAfter <= view.moment && !done && !precaution);
  const rows = [
    ...view.events.map((event) => ({ at: event.happened, node: () => eventRow(event, parts) })),
    ...ran.map((record) => ({ at: record.lateAfter, node: () => missedRow(record, parts) })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const days = byDay(rows);
  return el("section", { class: "panel case-timeline", "aria-labelledby": "timeline-title" },
    el("h2", { id: "timeline-title", tabindex: -1 }, say("timeline")),
    [...days].map(([day, own]) => [el("h3", {}, writtenDate(day, parts.lang)), el("ol", { class: "timeline" }, own.map(({ node }) => node()))]));
}

function byDay(rows) {
  const days = new Map();
  for (const row of rows) days.set(dayOf(row.at), [...(days.get(dayOf(row.at)) ?? []), row]);
  return days;
}

const clockOf = (moment) => moment.slice(11, 16);

function eventRow(event, parts) {
  const { lookup, lang, say, account, state } = parts;
  const content = contentOf(event.content, parts);
  const short = event.event.slice(0, 12);
  const role = lookup.roles.get(event.role)?.name[lang] ?? event.role;
  const irregular = (state?.irregularities ?? []).filter((one) => one.event === event.event);
  const without = (state?.withoutEffect ?? []).some((one) => one.event === event.event);
  const records = account?.records ?? [];
  const stopped = records.filter(({ done }) => done?.by.some((by) => by.event === event.event));
  const began = records.filter(({ openedBy, precaution, actBy }) => actBy && !precaution && openedBy.includes(event.event));
  return el("li", { class: `duty event${irregular.length > 0 || without ? " duty-late" : " duty-met"}` },
    el("div", {},
      el("p", { class: "duty-when" }, clockOf(event.happened)),
      el("p", { class: "duty-name" }, event.name[lang]),
      el("p", { class: "duty-who" }, role, " ", el("span", { class: "hint" }, `(${bodyName(event.institution, say)})`),
        without && [" ", el("span", { class: "tag tag-red" }, say("noEffect"))]),
      irregular.map((one) => el("p", { class: "irregular" }, el("b", {}, `${say("irregular")}: `), one.failing.right[lang], " ",
        el("span", { class: "hint" }, lookup.cites(one.failing.cite, lang).join("; ")),
        one.mendedBy && [" ", el("span", { class: "tag" }, say("mended"))])),
      content && el("details", { id: `content-${short}` },
        el("summary", {}, say("content"), el("span", { class: "unseen" }, `: ${event.name[lang]}, ${written(event.happened, lang)}`)), content),
      !event.content && el("p", { class: "hint" }, say("onlyThat"))),
    el("div", {}, clocks(`ends-${short}`, "ends", stopped, parts, ended), clocks(`starts-${short}`, "starts", began, parts, started)));
}

/** Limits that ended or started with an event: a few are shown, many are folded. */
function clocks(id, title, records, parts, row) {
  if (records.length === 0) return null;
  const name = parts.say(title, { count: records.length });
  const list = el("ul", { class: `clocks ${title}` }, records.map((record) => el("li", {}, row(record, parts))));
  return records.length > FEW ? el("details", { id }, el("summary", {}, name), list) : [el("p", { class: "clocks-name" }, name), list];
}

const dutyName = (record, { lookup, lang }) => lookup.duties.get(record.duty)?.name[lang] ?? record.duty;

const started = (record, parts) =>
  [dutyName(record, parts), " ", el("span", { class: "hint" }, parts.say("untilMoment", { moment: written(record.actBy, parts.lang) }))];

const ended = (record, parts) => [dutyName(record, parts), " ", stateTag(record, parts)];

const dated = ({ done, actBy }, { lang, say }) => (done ?? actBy ? written(done?.at ?? actBy, lang) : say("undated"));

/** How a duty stands on record. */
export function stateTag(record, { lang, say }) {
  const late = record.lateMinutes > 0 && `, ${say("lateBy", { span: span(record.lateMinutes * MINUTE, lang) })}`;
  return el("span", { class: `tag record-${record.state}` }, say(`recordStates.${record.state}`), late);
}

function missedRow(record, parts) {
  return el("li", { class: "duty duty-late" },
    el("p", { class: "duty-when" }, clockOf(record.lateAfter)),
    el("p", { class: "duty-name" }, parts.say("missedHere", { duty: dutyName(record, parts) })),
    el("p", { class: "duty-who" }, record.institutions.map((code) => bodyName(code, parts.say)).join(", ")));
}

/** Who owes what: what is not done, the soonest first, and what was done. */
export function owesPanel(parts) {
  const { lookup, lang, say, account } = parts;
  const shown = account.records.filter(({ precaution }) => !precaution);
  const over = (record) => Boolean(record.done || record.ended || record.state === "lapsed");
  const soonest = (a, b) => Date.parse(a.actBy ?? "9999-01-01") - Date.parse(b.actBy ?? "9999-01-01");
  const open = shown.filter((record) => !over(record)).sort(soonest);
  const done = shown.filter(over);
  const row = (record) => {
    const by = record.done?.by[0];
    const who = by ? `${lookup.roles.get(by.role)?.name[lang] ?? by.role} (${bodyName(by.institution, say)})`
      : [lookup.roles.get(record.holders[0]?.role)?.name[lang], ...record.institutions.map((code) => `(${bodyName(code, say)})`)].filter(Boolean).join(" ");
    return el("tr", {}, el("th", { scope: "row" }, dutyName(record, parts), el("span", { class: "hint" }, lookup.cites(record.cite.slice(0, 1), lang)[0])),
      el("td", {}, who),
      el("td", {}, dated(record, parts)),
      el("td", {}, stateTag(record, parts)));
  };
  const table = (records) => el("table", { class: "stack" },
    el("thead", {}, el("tr", {}, ["dutyColumn", "who", "by", "stateColumn"].map((name) => el("th", { scope: "col" }, say(name))))),
    el("tbody", {}, records.map(row)));
  return el("section", { class: "panel owes", "aria-labelledby": "owes-title" },
    el("h2", { id: "owes-title" }, say("owes")),
    open.length > 0 ? [el("p", { class: "minor" }, say("owed", { count: open.length })), table(open)] : el("p", {}, say("noneOwed")),
    done.length > 0 && el("details", { id: "owes-done" }, el("summary", {}, say("someDone", { count: done.length })), table(done)),
    desks(parts));
}

function desks({ lang, say, account }) {
  const held = account.desks.filter(({ minutes }) => minutes > 0);
  const where = ({ holder }) => (holder.at === "institution" ? bodyName(holder.code, say) : say("onItsWay"));
  return held.length > 0 && el("ul", { class: "desks" }, held.map((desk) =>
    el("li", {}, say("atDesk", { where: where(desk), span: span(desk.minutes * MINUTE, lang) }))));
}
