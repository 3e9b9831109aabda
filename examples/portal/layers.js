// What a province adds: its layer is read from a file, stays in this page, and is shown entry by entry. A layer can only add
// and only tighten; one that does more is refused by the library, in words.

import { written } from "./clock.js";
import { el } from "./markup.js";

const SECTIONS = ["duty", "tighten", "rule", "fact", "measure", "task", "guidance", "institution", "place", "unknown"];
const SHOWN = 20;

/** What a law has that the one below has not, section by section. */
export function added(law, below) {
  const key = (entry) => JSON.stringify(entry);
  return SECTIONS.map((section) => {
    const known = new Set(below.section(section).map(key));
    return { section, entries: law.section(section).filter((entry) => !known.has(key(entry))) };
  }).filter(({ entries }) => entries.length > 0);
}

/** The panel: place codes, the file, and what it added. `place` writes the two codes, `load` and `unload` change the law. */
export function layersPanel({ lookup, lang, say, fields, place, load, unload, fault }) {
  const code = (name, size) => {
    const input = el("input", { id: name, inputmode: "numeric", size, maxlength: size, autocomplete: "off", value: fields[name] ?? "",
      "aria-describedby": "place-hint", oninput: () => place(name, input.value) });
    return el("div", { class: "field" }, el("label", { for: name }, say(name)), input);
  };
  const file = el("input", { id: "layer-file", type: "file", accept: ".json,application/json", "aria-describedby": "layer-hint",
    onchange: () => {
      if (file.files[0]) load(file.files[0]);
    } });
  const packs = lookup.law.packs().slice(1);
  return el("section", { class: "panel layers", "aria-labelledby": "layers-title" },
    el("h2", { id: "layers-title", tabindex: -1 }, say("layers")),
    el("details", { id: "layers", open: packs.length > 0 || Boolean(fault) }, el("summary", {}, say("layersHint")),
      el("fieldset", { class: "field" }, el("legend", {}, say("place")), el("p", { class: "hint", id: "place-hint" }, say("placeHint")),
        el("div", { class: "row" }, code("province", 2), code("commune", 5))),
      el("div", { class: "field" }, el("label", { for: "layer-file" }, say("layerFile")),
        el("p", { class: "hint", id: "layer-hint" }, say("layerHint")), file),
      fault && el("p", { class: "error", role: "alert" }, say("layerRefused", { why: fault })),
      packs.length > 0 && [
        el("ul", {}, packs.map(({ id, version, sha256 }) => el("li", {}, el("b", {}, id), ` ${version} `, el("code", {}, sha256.slice(0, 12))))),
        additions({ lookup, lang, say }),
        el("button", { type: "button", id: "unload", onclick: unload }, say("unload")),
      ],
      el("div", { id: "layer-changes" })));
}

function additions({ lookup, lang, say }) {
  const text = (entry) => entry.name?.[lang] ?? entry.text?.[lang] ?? lookup.duties.get(entry.duty)?.name[lang] ?? entry.id ?? entry.code;
  const one = (entry) => el("li", {}, text(entry),
    entry.basis && el("span", { class: "hint" }, ` (${say(`kinds.${entry.basis.kind}`)}, ${say(`certainties.${entry.basis.certainty}`)}: ${lookup.cites(entry.basis.cite, lang).join("; ")})`));
  return added(lookup.law, lookup.below).map(({ section, entries }) =>
    el("details", { id: `layer-${section}` }, el("summary", {}, say("layerAdds", { what: say(`sections.${section}`), count: entries.length })),
      el("ul", {}, entries.slice(0, SHOWN).map(one)),
      entries.length > SHOWN && el("p", { class: "hint" }, say("andMore", { count: entries.length - SHOWN }))));
}

/** What the layer changes in this case; nothing without a layer. */
export function layerChanges({ lookup, lang, say, situation }) {
  if (lookup.law === lookup.below) return null;
  const { duties, grounds, signals, byLaw, withGuidance } = lookup.below.compare(lookup.law, situation);
  const changed = [
    (byLaw || withGuidance) && say("layerMovesLevel"),
    ...duties.map(({ id, actBy, owed }) => {
      const name = lookup.duties.get(id)?.name[lang] ?? id;
      const date = actBy.after ? written(actBy.after, lang) : say("undated");
      return say(owed.after && !owed.before ? "layerNewDuty" : "layerMovesDuty", { name, date });
    }),
    ...grounds.map(({ id }) => say("layerNewGround", { name: lookup.rules.get(id)?.name[lang] ?? id })),
    signals.length > 0 && grounds.length === 0 && say("layerSignal"),
  ].filter(Boolean);
  return el("div", {}, el("h3", {}, say("layerChanges")),
    changed.length > 0 ? el("ul", {}, changed.map((text) => el("li", {}, text))) : el("p", {}, say("layerChangesNothing")));
}
