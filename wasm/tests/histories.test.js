// The whole histories, played through the public calls of the case file: every answer has the same bytes as everywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { calls, loadCase, loadDocuments, pack } from "./vectors.js";

const { CaseFile, ChechoError, Law, canonical, sha256 } = await loadCase();
const { fromDocument, toDocument } = await loadDocuments();
const bytes = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));
const national = await (await Law.national()).complete();
const recorded = calls();
const accounts = [];

/** Documents come as objects; names, lines and bytes as they are; of a case file, those of its compact form. */
async function digest(answer) {
  if (answer instanceof CaseFile) return sha256(answer.toBytes());
  if (typeof answer === "string" || answer instanceof Uint8Array) return sha256(answer);
  return sha256(await canonical(toDocument(answer)));
}

/** What is answered, or the code with which it is refused, is as recorded. */
async function same(call, where, work) {
  let found;
  try {
    found = { gives: await digest(await work()) };
  } catch (error) {
    if (!(error instanceof ChechoError)) throw error;
    found = { refused: error.code };
  }
  const { gives, refused } = call;
  assert.deepEqual(found, gives === undefined ? { refused } : { gives }, `${where}: ${JSON.stringify(call)}`);
}

const told = ({ case: _, ...found }) => found;
const apart = async (file) => (await CaseFile.fromBytes(file.toBytes())).case;
/** Optional members of what is asked, as a program writes them. */
const given = (document) => (document === undefined ? undefined : fromDocument(JSON.stringify(document)));

/** By call, what it asks of a file at a moment; `other` is the copy that stands at the other side. */
const ask = {
  to_bytes: ({ file }) => file.toBytes(),
  to_json_lines: ({ file }) => file.toJsonLines(),
  have: ({ file }) => file.have(),
  heads: ({ file }) => file.heads(),
  roots: ({ file }) => file.roots(),
  events: ({ file }) => file.events(),
  verify: ({ file }) => file.verify(),
  witnessing: ({ file }) => file.witnessing(),
  two_histories: ({ file }) => file.twoHistories(),
  situation: ({ file, law, at }) => file.situation(law, at),
  decide: async ({ file, law, at }) => {
    assert.equal(await sha256(file.decideText(law, at)), await digest(file.decide(law, at)));
    return file.decide(law, at);
  },
  effective: ({ file, law, at }) => file.effective(law, at),
  state: ({ file, law, at }) => file.state(law, at),
  account: ({ file, law, at }, { thresholds }) => file.account(law, at, given(thresholds)),
  forms_due: ({ file, law, at }, { entries }) => file.formsDue(law, at, entries),
  irregularities: ({ file, law, at }, { event }) => file.irregularities(law, event, at),
  signed_message: ({ file }, { event }) => file.signedMessage(event),
  as_of: ({ file }, { heads }) => file.asOf(heads),
  compare: ({ file }, { checkpoint }) => file.compare(checkpoint),
  issue: ({ file, law, at }, { draft }) => file.issue(law, draft, at),
  what_can_i_do: ({ file, law, at }, { actor }) => file.whatCanIDo(law, actor, at),
  clearance: ({ file, law, at }, { actor }) => file.clearance(law, actor, at),
  erase: async ({ file, law }, { request, salts }) => (await apart(file)).erase(law, request, bytes(salts)),
  view: ({ file, law, at }, { viewer }) => file.view(law, viewer, at),
  paper: ({ file, law, at }, { ask: asked, about }) => file.paper(law, asked, at, about),
  unsigned_erasures: ({ file }) => file.unsignedErasures(),
  lacking: ({ file, other }) => file.lacking(other.have()),
  lacking_for: ({ file, other, law, at }, { to }) => file.lackingFor(law, other.have(), to, at),
  copy_for: ({ file, law, at }, { to }) => file.copyFor(law, to, at),
  receive: ({ file, other }) => other.receive(file.lacking(other.have())),
  take_up: ({ file, other, at }, { actor, salts }) => other.takeUp(file.lacking(other.have()), actor, at, bytes(salts)),
  merge: ({ file, other }) => other.merge(file),
  join: ({ file, other }) => other.join(file),
  case_from_bytes: async ({ file }, { without_last: cut }) => {
    const whole = file.toBytes();
    return told(await CaseFile.fromBytes(whole.subarray(0, whole.length - cut)));
  },
  case_from_json_lines: async ({ file }, { without_last: cut }) => {
    const lines = Buffer.from(file.toJsonLines());
    return told(await CaseFile.fromJsonLines(lines.subarray(0, lines.length - cut).toString()));
  },
};

for (const [id, { layers = [], calls: played }] of Object.entries(recorded.histories)) {
  test(`the history ${id} is the same here`, async () => {
    let law = national;
    for (const layer of layers) law = await law.withLayer(pack(layer));
    const copies = new Map();
    const copy = async (of) => {
      if (!copies.has(of)) copies.set(of, await CaseFile.create());
      return copies.get(of);
    };
    const joined = async () => {
      const all = await CaseFile.create();
      for (const one of copies.values()) all.join(one);
      return all;
    };
    let looked;
    const play = {
      record: async ({ on, draft, salts, event, signature }) => {
        const file = await copy(on);
        assert.equal(file.record(draft, bytes(salts)), event);
        file.attachSignature(event, bytes(signature));
      },
      erasure: async ({ on, request, salts, event, signature }) => {
        const file = await copy(on);
        assert.equal(file.erase(law, request, bytes(salts)), event);
        file.attachSignature(event, bytes(signature));
      },
      countersign: async ({ on, actor, at, salts, event, signature }) => {
        const file = await copy(on);
        assert.equal(file.countersign(actor, at, bytes(salts)).event, event);
        file.attachSignature(event, bytes(signature));
      },
      exchange: async ({ between }) => {
        for (const to of [...between, ...between]) {
          for (const from of between.filter((other) => other !== to)) {
            const [receiver, sender] = [await copy(to), await copy(from)];
            if (sender.heads().length > 0) receiver.receive(sender.lacking(receiver.have()));
          }
        }
      },
      look: async ({ at, of }) => {
        looked = { at, law, file: of === undefined ? await joined() : await copy(of) };
      },
    };
    for (const call of played) {
      if (call.call in play) {
        await play[call.call](call);
        continue;
      }
      assert.ok(call.call in ask, `there is no call ${call.call}`);
      const other = call.with === undefined ? undefined : await apart(await copy(call.with));
      await same(call, `${id} at ${looked.at}`, () => ask[call.call]({ ...looked, other }, call));
    }
    accounts.push({ case: id, account: looked.file.account(looked.law, looked.at) });
  });
}

test("what is asked over all histories is the same here", async () => {
  accounts.sort((one, other) => (one.case < other.case ? -1 : 1));
  const over = {
    case_kinds: () => CaseFile.kinds(),
    delay_report: ({ period }) => CaseFile.delayReport(accounts, period),
  };
  for (const call of recorded.over_all) await same(call, "over all", () => over[call.call](call));
});
