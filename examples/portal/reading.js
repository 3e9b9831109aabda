// How the page is read: language, text size, contrast. The host page sets the attributes `lang`, `text-size` and
// `contrast`; these controls change them. Nothing is remembered.

import { el } from "./markup.js";

export const READING = ["lang", "text-size", "contrast"];
const SIZES = ["small", "normal", "large", "larger"];

/** The language of an element of ours: Vietnamese unless it says English. */
export function langOf(host) {
  return host.getAttribute("lang")?.toLowerCase().startsWith("en") ? "en" : "vi";
}

/** The toolbar. */
export function readingControls(host, say) {
  const size = () => SIZES.indexOf(host.getAttribute("text-size") ?? "normal");
  const resize = (index) => host.setAttribute("text-size", SIZES[Math.min(Math.max(index, 0), SIZES.length - 1)]);
  const language = (code, name) =>
    el("button", { type: "button", lang: code, id: `lang-${code}`, "aria-pressed": String(langOf(host) === code),
      onclick: () => host.setAttribute("lang", code) }, name);
  const sized = (id, label, name, index) =>
    el("button", { type: "button", id, onclick: () => resize(index()) }, label, el("span", { class: "unseen" }, ` ${name}`));
  const high = host.getAttribute("contrast") === "high";
  return el("div", { class: "reading", role: "group", "aria-label": say("reading") },
    el("div", { role: "group", "aria-label": say("language") }, language("vi", "Tiếng Việt"), language("en", "English")),
    el("div", { role: "group", "aria-label": say("textSize") },
      sized("text-smaller", "A-", say("smaller"), () => size() - 1),
      sized("text-normal", "A", say("normal"), () => 1),
      sized("text-larger", "A+", say("larger"), () => size() + 1)),
    el("button", { type: "button", id: "contrast", "aria-pressed": String(high),
      onclick: () => host.setAttribute("contrast", high ? "normal" : "high") }, say("contrast")));
}

/** The two numbers that stand first on every page. */
export function dangerLines(say) {
  const line = (number, call, why) =>
    el("li", {}, el("a", { class: "call", href: `tel:${number}` }, say(call)), " ", el("span", {}, say(why)));
  return el("div", { class: "danger" },
    el("p", { class: "danger-question" }, say("danger")),
    el("ul", {}, line("113", "call113", "call113why"), line("111", "call111", "call111why")));
}
