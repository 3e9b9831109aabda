// What a person decided otherwise than the law: raised with a reason, lowered only where guidance had added. Always visible.

import { now, written } from "./clock.js";
import { el, options } from "./markup.js";

/** The offices that are offered; the library decides what an override may do, not this list. */
const ROLES = ["commune_chair", "commune_child_protection_officer", "commune_child_body", "provincial_child_body"];
const LEVELS = ["prevention", "support", "intervention"];

const nameOf = (to) => ("emergency" in to ? `emergency:${to.emergency}` : `level:${to.level}`);
const targetOf = (name) => {
  const [what, value] = name.split(":");
  return what === "level" ? { level: value } : { emergency: value === "true" };
};

/** What an override asks for, in words. */
export function askedFor(to, say) {
  if ("emergency" in to) return say(to.emergency ? "toEmergency" : "toNoEmergency");
  return say("toLevel", { level: say(`levels.${to.level}`) });
}

/** The overrides on record, with what became of each. */
export function overridesPanel({ lookup, lang, say, decision, record, removeOverride }) {
  if (decision.overrides.length === 0) return null;
  const row = ({ asked, result }) => {
    const own = record.overrides.findIndex((one) => one.at === asked.at && nameOf(one.to) === nameOf(asked.to) && one.reason === asked.reason);
    return el("li", {},
      el("p", {}, el("b", {}, askedFor(asked.to, say)), " ",
        el("span", { class: `tag override-${result}` }, say(`overrideResults.${result}`))),
      el("p", { class: "hint" }, `${lookup.roles.get(asked.by)?.name[lang] ?? asked.by}, ${written(asked.at, lang)}`),
      el("p", {}, say("reasonIs", { reason: asked.reason })),
      own >= 0 && el("button", { type: "button", class: "small",
        "aria-label": say("removeOverride", { what: askedFor(asked.to, say) }), onclick: () => removeOverride(own) }, say("remove")));
  };
  return el("section", { class: "panel overrides", "aria-labelledby": "overrides-title" },
    el("h2", { id: "overrides-title", tabindex: -1 }, say("overrides")), el("ul", {}, decision.overrides.map(row)));
}

/** The form of a new override. `show(decision)` keeps what can be asked for current. */
export class OverrideForm {
  constructor({ lookup, lang, say, overridden }) {
    Object.assign(this, { say });
    this.to = el("select", { id: "override-to", "aria-describedby": "override-error" });
    const by = el("select", { id: "override-by" }, options(ROLES.map((role) => [role, lookup.roles.get(role).name[lang]]), ROLES[0]));
    this.reason = el("textarea", { id: "override-reason", rows: 3, "aria-describedby": "override-hint override-error" });
    const error = el("p", { class: "error", id: "override-error", role: "alert" });
    const form = el("form", { novalidate: true, onsubmit: (event) => {
      event.preventDefault();
      const reason = this.reason.value.trim().normalize("NFC");
      error.textContent = reason ? "" : say("reasonMissing");
      if (!reason) return this.reason.focus();
      overridden({ to: targetOf(this.to.value), by: by.value, at: now(), reason });
      this.reason.value = "";
    } },
      el("div", { class: "field" }, el("label", { for: "override-to" }, say("overrideTo")), this.to),
      el("div", { class: "field" }, el("label", { for: "override-by" }, say("overrideBy")), by),
      el("div", { class: "field" }, el("label", { for: "override-reason" }, say("reason")),
        el("p", { class: "hint", id: "override-hint" }, say("reasonHint")), this.reason),
      error, el("button", { type: "submit", class: "main" }, say("override")));
    this.nothing = el("p", {}, say("nothingToOverride"));
    this.form = form;
    this.details = el("details", { id: "override" }, el("summary", {}, say("overrideHint")), this.nothing, form);
    this.node = el("section", { class: "panel override", "aria-labelledby": "override-title" },
      el("h2", { id: "override-title" }, say("overrideTitle")), this.details);
  }

  /** Offers what would change something, and nothing below what the law says to act on. */
  show(decision) {
    const { acting } = decision;
    const floor = decision.byLaw.actOn;
    const rank = (level) => LEVELS.indexOf(level);
    const offered = [];
    if (!acting.emergency) offered.push({ emergency: true });
    for (const level of LEVELS) if (rank(level) > rank(acting.level)) offered.push({ level });
    if (acting.emergency && !floor.emergency) offered.push({ emergency: false });
    for (const level of LEVELS) if (rank(level) < rank(acting.level) && rank(level) >= rank(floor.level)) offered.push({ level });
    const chosen = this.to.value;
    const pairs = offered.map((to) => [nameOf(to), askedFor(to, this.say)]);
    this.to.replaceChildren(...options(pairs, pairs.some(([name]) => name === chosen) ? chosen : pairs[0]?.[0]));
    this.nothing.hidden = offered.length > 0;
    this.form.hidden = offered.length === 0;
  }

  /** Opens the form with what somebody concluded, to be confirmed. */
  propose(to, reason) {
    this.details.open = true;
    this.to.value = nameOf(to);
    this.reason.value = reason;
    this.reason.focus();
  }
}
