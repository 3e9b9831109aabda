// The conformance vectors of `tests/`, as `tests/README.md` documents them.
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { join } from "node:path";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The package under test. */
export const packageFolder = process.env.CHECHO_PACKAGE;
if (!packageFolder) throw new Error("run `cargo xtask test`, or set CHECHO_PACKAGE to the built package");

const part = (file) => import(pathToFileURL(join(packageFolder, file)).href);
export const load = () => part("index.js");
export const loadCase = () => part("case.js");
export const loadWord = () => part("word.js");
export const loadDocuments = () => part("documents.js");
export const loadNames = () => part("names.js");

/** What crossing costs by itself: a module of its own, never shipped. */
export async function loadMeasure() {
  const folder = process.env.CHECHO_MEASURE;
  const measure = await import(pathToFileURL(join(folder, "checho.js")).href);
  await measure.default({ module_or_path: readFileSync(join(folder, "checho_bg.wasm")) });
  return measure;
}

const json = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));

const folder = (path) =>
  readdirSync(join(root, path))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .flatMap((name) => json(`${path}/${name}`));

export const scenarios = () => folder("tests/vectors/decisions");
export function papers() {
  const cases = json("tests/vectors/forms/cases.json");
  return folder("tests/vectors/forms/papers").map((vector) => (vector.case ? { ...vector, events: cases[vector.case] } : vector));
}
export const refusedPapers = () => json("tests/vectors/forms/errors.json");
export const goldenPapers = () => json("tests/golden/forms.json");
export const clocks = () => json("tests/vectors/clocks.json");
export const refusals = () => json("tests/vectors/errors.json");
export const calls = () => json("tests/golden/calls.json");
export const golden = () => json("tests/golden/decisions.json");
export const pack = (name) => readFileSync(join(root, `core/packs/compiled/${name}.json`), "utf8");

/** Every scenario that does not give its golden hash, every clock and refusal that is answered otherwise; empty: all do. */
export async function failures({ Law, sha256, ChechoError }, { scenarios, clocks, refusals, golden, packs }) {
  const wrong = [];
  const laws = new Map();
  const national = await Law.national();
  for (const { id, layers = [], situation } of scenarios) {
    const key = layers.join();
    if (!laws.has(key)) {
      let law = national;
      for (const layer of layers) law = await law.withLayer(packs[layer]);
      laws.set(key, law);
    }
    const hash = await sha256(laws.get(key).decideText(JSON.stringify(situation)));
    if (hash !== golden[id]) wrong.push(`${id}: ${hash}`);
  }
  for (const { id, start, limit, due, provisional } of clocks) {
    const counted = national.due(start, limit);
    if (counted.due !== due || counted.provisional !== provisional) wrong.push(`${id}: ${JSON.stringify(counted)}`);
  }
  for (const { id, situation, json, error, contains } of refusals) {
    try {
      national.decideText(json ?? JSON.stringify(situation));
      wrong.push(`${id}: decided`);
    } catch (thrown) {
      const named = thrown instanceof ChechoError && thrown.code.split(".")[0] === error.split(".")[0];
      const texts = named ? `${thrown.text.vi} ${thrown.text.en}` : String(thrown);
      if (!named || !contains.every((part) => texts.includes(part))) wrong.push(`${id}: ${thrown}`);
    }
  }
  return wrong;
}

/** All of them at once, to hand to a browser. */
export const everything = () => ({
  scenarios: scenarios(),
  clocks: clocks(),
  refusals: refusals(),
  golden: golden(),
  packs: { "kon-tum": pack("kon-tum"), "cao-bang": pack("cao-bang") },
});
