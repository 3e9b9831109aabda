// The ten whole histories, played through the public calls of the case file: the same bytes, states and accounts as everywhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { calls, loadCase, loadDocuments, pack } from "./vectors.js";

const { CaseFile, Law, canonical, sha256 } = await loadCase();
const { toDocument } = await loadDocuments();
const bytes = (hex) => Uint8Array.from(Buffer.from(hex, "hex"));
const digest = async (value) => sha256(await canonical(toDocument(value)));
const national = await (await Law.national()).complete();

for (const [id, { layers = [], calls: recorded }] of Object.entries(calls())) {
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
    const play = {
      record: async ({ on, draft, salts, event, signature }) => {
        const file = await copy(on);
        assert.equal(file.record(draft, bytes(salts)), event);
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
      look: async ({ at, of, state, account }) => {
        const file = of === undefined ? await joined() : await copy(of);
        assert.equal(await digest(file.state(law, at)), state, `state at ${at}`);
        assert.equal(await digest(file.account(law, at)), account, `account at ${at}`);
      },
      end: async ({ bytes: file, lines }) => {
        const all = await joined();
        assert.equal(await sha256(all.toBytes()), file);
        assert.equal(await sha256(all.toJsonLines()), lines);
      },
    };
    for (const call of recorded) await play[call.call](call);
  });
}
