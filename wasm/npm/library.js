// Che Chở for JavaScript over one of its WebAssembly modules. Everything is decided in the module; this file loads it
// and turns objects in camelCase into documents and back. Types and documentation: index.d.ts.
import { fromDocument, toDocument, wellFormed } from "./documents.js";

/** What was wrong, where, and what would be right. Nothing was decided, and nothing was guessed. */
export class ChechoError extends Error {
  constructor(failure) {
    super(`${failure.text.vi} / ${failure.text.en}`);
    this.name = "ChechoError";
    this.code = failure.code;
    this.text = failure.text;
    this.line = failure.line;
    this.column = failure.column;
    this.nearest = failure.nearest;
    this.faults = failure.faults ?? [];
  }
}

export const refused = (code, vi, en) => new ChechoError({ code, text: { vi, en } });

/** Runs a call of the module; what it throws is a failure as a document. */
export function call(work) {
  try {
    return work();
  } catch (thrown) {
    if (typeof thrown === "string") throw new ChechoError(fromDocument(thrown));
    throw thrown;
  }
}

/** A text for the module. A lone surrogate would silently become another character there. */
export function text(value, what) {
  if (typeof value !== "string") {
    throw refused("json", `${what} phải là chuỗi ký tự`, `${what} must be a string`);
  }
  if (!wellFormed(value)) {
    throw refused("json", `${what} có ký tự Unicode hỏng`, `${what} holds a lone surrogate, which is no Unicode text`);
  }
  return value;
}

const day = (value) => text(value, "day");

export function document(value) {
  let written;
  try {
    written = toDocument(value);
  } catch {
    written = undefined;
  }
  if (written === undefined) {
    throw refused("json", "giá trị không viết được thành JSON", "the value cannot be written as JSON");
  }
  return written;
}

export function english(lang) {
  if (lang === "vi" || lang === "en") return lang === "en";
  throw refused("json", "ngôn ngữ phải là “vi” hoặc “en”", "the language must be “vi” or “en”");
}

/** Sections of a pack that come with `complete()`. */
const SET_ASIDE = new Set(["form", "guidance", "penalty", "place", "task", "unknown"]);

/** The answer of a screening, by name. */
function gathered(screened) {
  const pairs = screened.names().map((name, at) => {
    const pair = { established: screened.established(at), actOn: screened.actOn(at) };
    return [name, pair];
  });
  const fixed = Object.fromEntries(pairs.slice(0, 3));
  const named = (kind) =>
    pairs
      .filter(([name]) => name.startsWith(`${kind}:`))
      .map(([name, pair]) => ({ id: name.slice(kind.length + 1), ...pair }));
  return {
    ...fixed,
    groups: named("group"),
    signals: named("signal"),
    rules: named("rule"),
    contradictory: screened.contradictory(),
  };
}

/** What loads a module, once for everybody on the page or in the worker: `code` gives its bytes as text. */
export function loader({ init, code }) {
  let loading;
  return () => {
    loading ??= code().then(async ({ default: text }) => {
      const bytes = new Uint8Array(text.length);
      for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
      await init({ module_or_path: bytes });
    });
    return loading;
  };
}

/** The library over a module. */
export function library({ init, core, code }) {
  let inside;
  const load = loader({ init, code });

  class Law {
    #inner;
    #complete;

    static {
      inside = (law) => law.#inner;
    }

    constructor(inner, complete) {
      if (!(inner instanceof core.WasmLaw)) throw new TypeError("use await Law.national()");
      this.#inner = inner;
      this.#complete = complete;
    }

    static async national() {
      await load();
      const { default: texts } = await import("./texts.js");
      return call(() => new Law(core.WasmLaw.national().withTexts(texts, undefined), false));
    }

    static async fromPack(pack, sha256) {
      await load();
      const hash = sha256 === undefined ? undefined : text(sha256, "sha256");
      return call(() => new Law(core.WasmLaw.fromPack(text(pack, "pack"), hash), true));
    }

    async complete() {
      if (this.#complete) return this;
      const [{ default: texts }, { default: rest }] = await Promise.all([import("./texts.js"), import("./rest.js")]);
      return call(() => new Law(core.WasmLaw.national().withTexts(texts, rest), true));
    }

    get isComplete() {
      return this.#complete;
    }

    async withLayer(layer) {
      const whole = await this.complete();
      return call(() => new Law(whole.#inner.withLayer(text(layer, "layer")), true));
    }

    async atPlace(place) {
      const whole = await this.complete();
      return call(() => new Law(whole.#inner.atPlace(document(place)), true));
    }

    packs() {
      return fromDocument(call(() => this.#inner.packs()));
    }

    decide(situation) {
      return fromDocument(call(() => this.#inner.decide(document(situation))));
    }

    decideText(situation) {
      return call(() => this.#inner.decide(text(situation, "situation")));
    }

    decideAll(situations) {
      return fromDocument(call(() => this.#inner.decideAll(document(situations))));
    }

    decideAllText(situations) {
      return call(() => this.#inner.decideAll(text(situations, "situations")));
    }

    agenda(situation, at) {
      return fromDocument(call(() => this.#inner.agenda(document(situation), text(at, "at"))));
    }

    evaluate(facts, on) {
      return fromDocument(call(() => this.#inner.evaluate(JSON.stringify(facts) ?? "null", day(on))));
    }

    whyNot(situation) {
      return fromDocument(call(() => this.#inner.whyNot(document(situation))));
    }

    compare(other, situation) {
      if (!(other instanceof Law)) throw new TypeError("compare needs another Law");
      return fromDocument(call(() => this.#inner.compare(other.#inner, document(situation))));
    }

    explain(decision, lang) {
      return fromDocument(call(() => this.#inner.explain(document(decision), english(lang))));
    }

    cite(citation, lang) {
      return call(() => this.#inner.cite(text(citation, "citation"), english(lang)));
    }

    counted(decision) {
      return fromDocument(call(() => this.#inner.counted(document(decision))));
    }

    section(name) {
      if (SET_ASIDE.has(name) && !this.#complete) {
        throw refused("texts", `phần “${name}” cần await law.complete()`, `section “${name}” needs await law.complete()`);
      }
      return fromDocument(call(() => this.#inner.section(text(name, "section"))));
    }

    facts() {
      return this.section("fact");
    }

    rules() {
      return this.section("rule");
    }

    measures() {
      return this.section("measure");
    }

    duties() {
      return this.section("duty");
    }

    steps() {
      return this.section("step");
    }

    roles() {
      return this.section("role");
    }

    instruments() {
      return this.section("instrument");
    }

    forms() {
      return this.section("form");
    }

    institutions(role, on, place = {}) {
      return fromDocument(call(() => this.#inner.institutions(text(role, "role"), day(on), document(place))));
    }

    due(start, limit) {
      return fromDocument(call(() => this.#inner.due(text(start, "start"), document(limit))));
    }

    workingDay(on) {
      return fromDocument(call(() => this.#inner.workingDay(day(on))));
    }

    screen(children, columns, on, options = {}) {
      const chosen = ["withGuidance", "groups", "signals", "rules"];
      const bits = chosen.reduce((sum, name, bit) => sum | (options[name] ? 1 << bit : 0), 0);
      const given = new core.Columns();
      try {
        for (const { fact, validity, validityOffset = 0, value, valueOffset = 0 } of columns) {
          given.push(text(fact, "fact"), validity, validityOffset, value, valueOffset);
        }
        const screened = call(() => this.#inner.screen(children, given, day(on), bits));
        try {
          return gathered(screened);
        } finally {
          screened.free();
        }
      } finally {
        given.free();
      }
    }
  }

  /** Calls that need no law wait for the module all the same. */
  async function canonical(value) {
    await load();
    return call(() => core.canonical(text(value, "document")));
  }

  async function sha256(bytes) {
    await load();
    return core.sha256(typeof bytes === "string" ? new TextEncoder().encode(text(bytes, "text")) : bytes);
  }

  async function worklist(decisions) {
    await load();
    return fromDocument(call(() => core.worklist(document(decisions))));
  }

  async function earlyList(decisions) {
    await load();
    return fromDocument(call(() => core.earlyList(document(decisions))));
  }

  /** The module's own law inside, for what else the module has. */
  function within(law) {
    if (!(law instanceof Law)) throw new TypeError("needs a Law that was imported from the same entry of the package");
    return inside(law);
  }

  return { Law, canonical, sha256, worklist, earlyList, load, within };
}
