// Which copy of plan and decision goes to whom of the family: the chair's choice, with reasons, and what was served.

import { fromInput, toInput } from "./clock.js";
import { el, options } from "./markup.js";

const RECEIVERS = ["father", "mother", "guardian", "other_carer"];
const COPIES = ["redacted", "full"];

/** To whom and which copy, as an event says it; `null` where it says none. */
export function servedOf(served, say) {
  return served ? `${say(`speakers.${served.who}`)}: ${say(`copies.${served.copy}`)}` : null;
}

/**
 * The form in which the chair chooses, or whoever else handles the case records what was served. What is about to be done is
 * asked of the library first; what has happened is recorded all the same, and marked.
 *
 * `issue` asks the library about a draft; `record` takes it. Both get it without its actor.
 */
export function servingForm({ say, lang, lookup, moment, chair, issue, record }) {
  const select = (id, pairs) => el("select", { id, "aria-describedby": "serving-error" }, options([["", say("pick")], ...pairs], ""));
  const who = select("serving-who", RECEIVERS.map((name) => [name, say(`speakers.${name}`)]));
  const copy = select("serving-copy", COPIES.map((name) => [name, say(`copies.${name}`)]));
  const suspected = el("fieldset", { class: "field", id: "serving-suspected" }, el("legend", {}, say("suspectedQuestion")),
    el("div", { class: "picks" }, [["true", "yes"], ["false", "no"], ["", "unknown"]].map(([value, text]) => el("label", { class: "pick" },
      el("input", { type: "radio", name: "serving-suspected", value, checked: value === "" }), " ", say(text)))));
  const at = el("input", { id: "serving-at", type: "datetime-local", value: toInput(moment) });
  const reason = el("textarea", { id: "serving-reason", rows: 3 });
  const error = el("p", { class: "error", id: "serving-error", role: "alert" });
  const refused = el("div", { id: "serving-refused", role: "alert" });
  const draft = () => {
    const happened = fromInput(at.value);
    const open = [[who, who.value], [copy, copy.value], [at, happened]].find(([, value]) => !value)?.[0];
    error.textContent = open ? say("servingMissing") : "";
    if (open) {
      open.focus();
      return null;
    }
    const told = { true: true, false: false }[suspected.querySelector("input:checked").value];
    const served = { who: who.value, copy: copy.value, suspected: told };
    const words = reason.value.trim().normalize("NFC") || undefined;
    return chair
      ? { kind: "step", happened, entry: { served, steps: [{ step: "serving_decided", at: happened }] }, words }
      : { kind: "plan_served", happened, entry: { served }, words };
  };
  const refusal = (made, failing) => [el("p", {}, say("servingRefused")),
    el("ul", {}, failing.map((one) => el("li", {}, one.right[lang], " ", el("span", { class: "hint" }, lookup.cites(one.cite, lang).join("; "))))),
    el("button", { type: "button", id: "serving-anyway", onclick: () => record(made) }, say("happenedAnyway"))];
  const form = el("form", { novalidate: true, onsubmit: (event) => {
    event.preventDefault();
    const made = draft();
    refused.replaceChildren();
    if (!made) return;
    const asked = issue(made);
    if (asked.may) return record(made);
    refused.replaceChildren(...refusal(made, asked.refusal.failing));
  } },
    el("div", { class: "field" }, el("label", { for: "serving-who" }, say("servingWho")), who),
    el("div", { class: "field" }, el("label", { for: "serving-copy" }, say("servingCopy")), copy),
    suspected,
    el("div", { class: "field" }, el("label", { for: "serving-at" }, say("servingAt")), at),
    el("div", { class: "field" }, el("label", { for: "serving-reason" }, say(chair ? "servingReason" : "words")), reason),
    error, refused, el("button", { type: "submit", class: "main", id: "serving-record" }, say(chair ? "recordChoice" : "recordServing")));
  return el("section", { class: "panel record-opinion", "aria-labelledby": "serving-title" },
    el("h2", { id: "serving-title", tabindex: -1 }, say(chair ? "recordChoice" : "recordServing")),
    el("details", { id: "record-serving" }, el("summary", {}, say("servingHint")), el("p", { class: "hint" }, say("recordedUnsigned")), form));
}
