// Case files, with the law beside them, over the larger module. Types and documentation: case.d.ts.
import init, * as core from "./case-module.js";
import { fromDocument } from "./documents.js";
import { call, document, english, library, refused, text } from "./library.js";

export { ChechoError } from "./library.js";

const made = library({ init, core, code: () => import("./case-code.js") });
const { load, within } = made;
export const { Law, canonical, sha256, worklist, earlyList } = made;

/** 96 random bytes of the platform, new for every event. */
const random = () => globalThis.crypto.getRandomValues(new Uint8Array(96));

function bytes(value, what) {
  if (value instanceof Uint8Array) return value;
  throw refused("json", `${what} phải là Uint8Array`, `${what} must be a Uint8Array`);
}

export const paper = (law, situation, ask) =>
  fromDocument(call(() => core.paper(within(law), document(situation), document(ask))));

export const formsDue = (law, situation, entries = {}) =>
  fromDocument(call(() => core.formsDue(within(law), document(situation), JSON.stringify(entries) ?? "null")));

/** Pages need no law, and wait for the module all the same. */
export async function paperHtml(paper, lang) {
  await load();
  return call(() => core.paperHtml(document(paper), english(lang)));
}

export async function paperSheet(paper, lang) {
  await load();
  return fromDocument(call(() => core.paperSheet(document(paper), english(lang))));
}

export async function paperPagesScript(paper) {
  await load();
  return call(() => core.paperPagesScript(document(paper)));
}

const optional = (value) => (value === undefined ? undefined : document(value));
const now = (value) => text(value, "now");
const event = (value) => text(value, "event");

function imported(read) {
  const told = fromDocument(read.told());
  return { case: new CaseFile(read.case()), ...told };
}

export class CaseFile {
  #inner;

  constructor(inner) {
    if (!(inner instanceof core.WasmCase)) throw new TypeError("use await CaseFile.create()");
    this.#inner = inner;
  }

  static async create() {
    await load();
    return new CaseFile(new core.WasmCase());
  }

  static async fromBytes(file) {
    await load();
    return imported(call(() => core.WasmCase.fromBytes(bytes(file, "file"))));
  }

  static async fromJsonLines(lines) {
    await load();
    return imported(call(() => core.WasmCase.fromJsonLines(text(lines, "lines"))));
  }

  static async kinds() {
    await load();
    return fromDocument(call(() => core.WasmCase.kinds()));
  }

  static async delayReport(accounts, period) {
    await load();
    return fromDocument(call(() => core.WasmCase.delayReport(document(accounts), optional(period))));
  }

  toBytes() {
    return this.#inner.toBytes();
  }

  toJsonLines() {
    return this.#inner.toJsonLines();
  }

  record(draft, salts = random()) {
    return call(() => this.#inner.record(document(draft), bytes(salts, "salts")));
  }

  signedMessage(id) {
    return call(() => this.#inner.signedMessage(event(id)));
  }

  attachSignature(id, signature) {
    call(() => this.#inner.attachSignature(event(id), bytes(signature, "signature")));
  }

  verify() {
    return fromDocument(call(() => this.#inner.verify()));
  }

  countersign(actor, at, salts = random()) {
    return fromDocument(call(() => this.#inner.countersign(document(actor), text(at, "at"), bytes(salts, "salts"))));
  }

  compare(checkpoint) {
    return fromDocument(call(() => this.#inner.compare(document(checkpoint))));
  }

  witnessing() {
    return fromDocument(call(() => this.#inner.witnessing()));
  }

  heads() {
    return fromDocument(call(() => this.#inner.heads()));
  }

  roots() {
    return fromDocument(call(() => this.#inner.roots()));
  }

  twoHistories() {
    return fromDocument(call(() => this.#inner.twoHistories()));
  }

  merge(other) {
    return fromDocument(call(() => this.#inner.merge(CaseFile.#copy(other))));
  }

  join(other) {
    return fromDocument(call(() => this.#inner.join(CaseFile.#copy(other))));
  }

  static #copy(other) {
    if (!(other instanceof CaseFile)) throw new TypeError("needs another CaseFile");
    return other.#inner.copy();
  }

  unsignedErasures() {
    return fromDocument(call(() => this.#inner.unsignedErasures()));
  }

  have() {
    return this.#inner.have();
  }

  lacking(have) {
    return call(() => this.#inner.lacking(bytes(have, "have")));
  }

  lackingFor(law, have, to, at) {
    return call(() => this.#inner.lackingFor(within(law), bytes(have, "have"), document(to), now(at)));
  }

  copyFor(law, to, at) {
    return call(() => new CaseFile(this.#inner.copyFor(within(law), document(to), now(at))));
  }

  receive(events) {
    return fromDocument(call(() => this.#inner.receive(bytes(events, "events"))));
  }

  takeUp(events, actor, at, salts = random()) {
    return fromDocument(
      call(() => this.#inner.takeUp(bytes(events, "events"), document(actor), text(at, "at"), bytes(salts, "salts"))),
    );
  }

  asOf(heads) {
    return call(() => new CaseFile(this.#inner.asOf(document(heads))));
  }

  events() {
    return fromDocument(call(() => this.#inner.events()));
  }

  situation(law, at) {
    return fromDocument(call(() => this.#inner.situation(within(law), now(at))));
  }

  decide(law, at) {
    return fromDocument(call(() => this.#inner.decide(within(law), now(at))));
  }

  decideText(law, at) {
    return call(() => this.#inner.decide(within(law), now(at)));
  }

  state(law, at) {
    return fromDocument(call(() => this.#inner.state(within(law), now(at))));
  }

  irregularities(law, id, at) {
    return fromDocument(call(() => this.#inner.irregularities(within(law), event(id), now(at))));
  }

  effective(law, at) {
    return fromDocument(call(() => this.#inner.effective(within(law), now(at))));
  }

  issue(law, draft, at) {
    return fromDocument(call(() => this.#inner.issue(within(law), document(draft), now(at))));
  }

  whatCanIDo(law, actor, at) {
    return fromDocument(call(() => this.#inner.whatCanIDo(within(law), document(actor), now(at))));
  }

  account(law, at, thresholds) {
    return fromDocument(call(() => this.#inner.account(within(law), now(at), optional(thresholds))));
  }

  clearance(law, actor, at) {
    return fromDocument(call(() => this.#inner.clearance(within(law), document(actor), now(at))));
  }

  erase(law, request, salts = random()) {
    return call(() => this.#inner.erase(within(law), document(request), bytes(salts, "salts")));
  }

  view(law, viewer, at) {
    return fromDocument(call(() => this.#inner.view(within(law), document(viewer), now(at))));
  }
  paper(law, ask, at, about) {
    const id = about === undefined ? undefined : event(about);
    return fromDocument(call(() => this.#inner.paper(within(law), document(ask), id, now(at))));
  }

  formsDue(law, at, entries) {
    const written = entries === undefined ? undefined : JSON.stringify(entries) ?? "null";
    return fromDocument(call(() => this.#inner.formsDue(within(law), now(at), written)));
  }
}
