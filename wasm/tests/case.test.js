// The case file in the browser's language: one history from the shared vector, and one that is written here.
import assert from "node:assert/strict";
import { test } from "node:test";
import { generateKeyPairSync, sign as ed25519 } from "node:crypto";
import { readFileSync } from "node:fs";
import { load, loadCase } from "./vectors.js";

const { CaseFile, ChechoError, Law, sha256 } = await loadCase();
const read = (path) => readFileSync(new URL(`../../tests/${path}`, import.meta.url), "utf8");
const law = await (await Law.national()).complete();
const now = "2026-02-14T05:30:00+07:00";

/** A device whose private key never reaches the library. */
function device() {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const id = publicKey.export({ format: "der", type: "spki" }).subarray(-32).toString("hex");
  return { id, sign: (message) => new Uint8Array(ed25519(null, message, privateKey)) };
}

const commune = device();
const province = device();
const officer = { role: "commune_child_protection_officer", institution: "commune:23293", device: commune.id };
const draft = (kind, at, rest) => ({ kind, actor: officer, happened: at, written: at, ...rest });
const report = draft("report", "2026-02-13T16:30:00+07:00", {
  entry: { received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee", informant: { name: "Bà Tư" } },
});

function thrown(work, code) {
  assert.throws(work, (error) => error instanceof ChechoError && error.code === code && error.text.vi !== "", code);
}

test("the shared history has the bytes and digests of every platform", async () => {
  const golden = JSON.parse(read("golden/case.json"));
  const lines = read("vectors/case/small.jsonl");
  const { case: file, apart, faults } = await CaseFile.fromJsonLines(lines);
  assert.deepEqual([apart, faults], [[], []]);
  assert.equal(file.toJsonLines(), lines);
  assert.equal(await sha256(file.toBytes()), golden.sha256_of_bytes);
  assert.equal(await sha256(file.toJsonLines()), golden.sha256_of_lines);
  assert.deepEqual(file.events().map(({ id }) => id).sort(), [...golden.ids].sort());
  const again = await CaseFile.fromBytes(file.toBytes());
  assert.deepEqual(again.case.toBytes(), file.toBytes());
  assert.equal(file.decide(law, "2026-02-13T18:00:00+07:00").acting.emergency, true);
  assert.equal(file.situation(law, now).disagreements[0].over.fact, "serious_harm_now");
  const damaged = await CaseFile.fromJsonLines(lines.replace("abused", "abuses"));
  assert.deepEqual(damaged.faults.map(({ place, damage, part }) => [place, damage, part]), [[2, "part", "facts"]]);
});

test("a history from the call to the account", async () => {
  const file = await CaseFile.create();
  const first = file.record(report);
  file.attachSignature(first, commune.sign(file.signedMessage(first)));
  const receiver = { role: "provincial_child_body", institution: "province:62", device: province.id };
  const checkpoint = file.countersign(receiver, "2026-02-13T17:00:00+07:00");
  assert.equal(file.witnessing().witnessed, 0);
  file.attachSignature(checkpoint.event, province.sign(file.signedMessage(checkpoint.event)));
  assert.equal(file.witnessing().witnessed, 1, "signatures are verified in this module");
  assert.deepEqual(file.verify(), { valid: 2, missing: [], wrong: [], unchecked: 0 });
  assert.deepEqual(file.compare(checkpoint), { kept: true, missing: [] });
  assert.equal(file.state(law, now).main.phase, "at_commune");
  assert.deepEqual(file.irregularities(law, first, now), []);
  const approval = draft("plan_approved", "2026-02-13T17:10:00+07:00", { words: "Phê duyệt" });
  const answer = file.issue(law, approval, now);
  assert.ok(!answer.may && answer.refusal.failing.some(({ guard }) => guard === "form_03"));
  const chair = { ...officer, role: "commune_chair" };
  assert.equal(file.whatCanIDo(law, chair, now)[0].urge, "must");
  const account = file.account(law, now);
  const urgent = account.records.find(({ duty }) => duty === "D5");
  assert.deepEqual([urgent.state, urgent.lateMinutes], ["missed", 60]);
  const delays = await CaseFile.delayReport([{ case: "7", account }], { from: "2026-02-01", to: "2026-02-28" });
  assert.ok(delays.all.missed.number >= 1);
  assert.ok(file.clearance(law, officer, now).openDuties.includes("D5"));
  const request = {
    targets: [{ event: first, part: "identity" }], ground: "decree-56-2017 33", reason: "hết hạn", actor: receiver, at: now,
  };
  thrown(() => file.erase(law, request), "case.erasure");
  assert.deepEqual(file.unsignedErasures(), []);
  const elsewhere = file.copyFor(law, { role: "commune_chair", institution: "commune:1" }, now);
  assert.deepEqual(elsewhere.heads(), file.heads());
  const viewer = { role: "commune_chair", institution: "commune:23293", relation: "none" };
  assert.equal(file.view(law, viewer, now).secrecy, "case_file");
  assert.deepEqual(file.view(law, { ...viewer, relation: "suspect" }, now).events, []);
});

test("two devices merge to the same bytes", async () => {
  const here = await CaseFile.create();
  const first = here.record(report);
  const { case: there } = await CaseFile.fromBytes(here.toBytes());
  const note = here.record(draft("note", "2026-02-13T17:00:00+07:00", { words: "Gọi lại." }));
  there.record(draft("child", "2026-02-13T17:05:00+07:00", { entry: { name: "Y Blin" } }));
  assert.deepEqual(there.receive(here.lacking(there.have())).added, [note]);
  assert.equal(here.merge(there).added.length, 1);
  assert.deepEqual(here.merge(here).added, []);
  assert.deepEqual(here.toBytes(), there.toBytes());
  assert.equal(here.heads().length, 2);
  assert.deepEqual(here.asOf([first]).heads(), [first]);
  assert.equal(here.events().find(({ kind }) => kind === "note").words, "Gọi lại.");
});

test("wrong input is a typed error, and the next call works", async () => {
  const file = await CaseFile.create();
  thrown(() => file.record({ ...report, kind: "reprot" }), "case.kind");
  thrown(() => file.record(report, new Uint8Array(96)), "case");
  thrown(() => file.record(report, "salt"), "json");
  thrown(() => file.signedMessage("Bà Tư"), "case.event");
  await assert.rejects(CaseFile.fromBytes(new Uint8Array([1, 2])), (error) => error.code === "case.format");
  const first = file.record(report);
  thrown(() => file.attachSignature(first, new Uint8Array(64)), "case.signature");
  const lean = await Law.national();
  thrown(() => file.state(lean, now), "procedure");
  assert.equal(file.decide(lean, now).acting.emergency, true);
  const { Law: Other } = await load();
  assert.throws(() => file.decide(1, now), TypeError);
  const other = await Other.national();
  assert.throws(() => file.decide(other, now), TypeError, "a law of the smaller module");
  assert.ok((await CaseFile.kinds()).some(({ kind, entry }) => kind === "plan_approved" && entry === "act"));
});

test("every refusal names its error, and changes nothing", async () => {
  const { case: whole } = await CaseFile.fromJsonLines(read("vectors/case/small.jsonl"));
  const before = whole.toJsonLines();
  const hex = (digits) => Uint8Array.from(Buffer.from(digits, "hex"));
  const calls = {
    record: ({ draft, salts }) => whole.record(draft, hex(salts)),
    signed_message: ({ event }) => whole.signedMessage(event),
    attach_signature: ({ event, signature }) => whole.attachSignature(event, hex(signature)),
    as_of: ({ heads }) => whole.asOf(heads),
    from_bytes: ({ bytes }) => CaseFile.fromBytes(hex(bytes)),
    from_json_lines: ({ lines }) => CaseFile.fromJsonLines(lines),
    erase: ({ request, salts }) => whole.erase(law, request, hex(salts)),
    state: ({ now: at }) => whole.state(law, at),
    view: ({ viewer, now: at }) => whole.view(law, viewer, at),
  };
  for (const refusal of JSON.parse(read("vectors/case/errors.json"))) {
    await assert.rejects(async () => calls[refusal.call](refusal), (error) => {
      assert.ok(error instanceof ChechoError, `${refusal.id}: ${error}`);
      assert.equal(error.code, refusal.error, refusal.id);
      const texts = `${error.text.vi} ${error.text.en}`;
      return refusal.contains.every((part) => texts.includes(part)) || assert.fail(`${refusal.id}: ${texts}`);
    });
  }
  assert.equal(whole.toJsonLines(), before);
});
