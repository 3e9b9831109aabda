// Objects in camelCase and documents in snake_case. Only names of members change; names that are data (the rows of an
// assessment, facts as keys) and every value stay as they are.

/** Members whose own members are named by data. What stands below a field of a paper has names of one word. */
const BY_DATA = new Set(["entries", "facts", "fields", "ratings"]);

/** Whether a member is named by data: what is written into forms is, in an event of that kind, the entry itself. */
const byData = (name, value, member) =>
  !Array.isArray(member) && (BY_DATA.has(name) || (name === "entry" && value.kind === "form_written"));

const snake = new Map();
const camel = new Map();

function named(cache, name, turn) {
  let turned = cache.get(name);
  if (turned === undefined) {
    turned = turn(name);
    // Names come from one vocabulary; a page that makes up others must not fill the memory.
    if (cache.size < 4096) cache.set(name, turned);
  }
  return turned;
}

const toSnake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const toCamel = (name) => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());

function renamed(value, cache, turn) {
  if (Array.isArray(value)) return value.map((item) => renamed(item, cache, turn));
  if (value === null || typeof value !== "object") return value;
  const turned = {};
  for (const name of Object.keys(value)) {
    const member = value[name];
    turned[named(cache, name, turn)] = byData(name, value, member) ? member : renamed(member, cache, turn);
  }
  return turned;
}

/** A value as a document; `undefined` where JSON has no word for it. */
export function toDocument(value) {
  return JSON.stringify(renamed(value, snake, toSnake));
}

/** A document as a value. */
export function fromDocument(document) {
  return renamed(JSON.parse(document), camel, toCamel);
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether a text is Unicode: no half of a pair stands alone. */
export function wellFormed(text) {
  return typeof text.isWellFormed === "function" ? text.isWellFormed() : !LONE.test(text);
}
