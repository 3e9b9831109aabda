// What a duty says of itself: its name, who, and by when.

import { between, span, written } from "./clock.js";
import { el } from "./markup.js";

export const DONE = new Set(["met", "met_start_disputed", "met_late"]);
const HOUR = 3600_000;

/** Duties still owed, those first that are not mere precautions. */
export function owed(decision) {
  return decision.duties.filter((duty) => !DONE.has(duty.state) && !duty.precaution);
}

/** Those that press: late, at once, or due within a day. */
export function pressing(decision, lookup, now) {
  return owed(decision).filter((duty) => duty.actBy && between(now, duty.actBy) < 24 * HOUR || isAtOnce(duty, lookup));
}

/** Whether the law says "ngay", at once. */
export function isAtOnce(duty, lookup) {
  return lookup.duties.get(duty.id)?.limit.atOnce === true;
}

/** The open duty that carries the 12 hours, and the moment they end. */
export function emergencyClock(decision, lookup) {
  // A step that a province sets inside the 12 hours is a duty of its own; the clock is the law's.
  const isClock = ({ opens, within }) => opens === "emergency" && !within;
  const clocks = owed(decision).filter((duty) => duty.actBy && isClock(lookup.duties.get(duty.id) ?? {}));
  const first = clocks.find((duty) => lookup.duties.get(duty.id).limit.hours) ?? clocks[0];
  const reading = first?.readings.find((reading) => reading.cautious);
  return first && { duty: first, until: first.actBy, since: reading?.start ?? null };
}

/** By when, in words. */
export function when(duty, lookup, lang, say) {
  if (isAtOnce(duty, lookup)) return say("atOnce");
  const by = duty.actBy && say("before", { moment: written(duty.actBy, lang) });
  const fast = duty.asFastAsPossible && say("fast");
  return [fast, by].filter(Boolean).join(", ") || say("undated");
}

/** How long still, or how late. */
export function distance(moment, now, lang, say) {
  const left = between(now, moment);
  return say(left >= 0 ? "left" : "late", { span: span(left, lang) });
}

/** The same as an element, which `moveDistances` keeps current. */
export function distanceTag(moment, now, lang, say) {
  const late = between(now, moment) < 0;
  return el("span", { class: late ? "late" : "hint", "data-until": moment }, distance(moment, now, lang, say));
}

/** Brings every distance below an element up to date. */
export function moveDistances(root, now, lang, say) {
  for (const tag of root.querySelectorAll("[data-until]")) {
    tag.textContent = distance(tag.dataset.until, now, lang, say);
    tag.className = between(now, tag.dataset.until) < 0 ? "late" : "hint";
  }
}

/** Who answers for it. */
export function answerable(duty, lookup, lang) {
  return lookup.roles.get(duty.holders[0]?.role)?.name[lang] ?? "";
}
