// The forms: the same papers and pages as everywhere, from a situation and from a case, and what they cost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { goldenPapers, load, loadCase, loadDocuments, loadWord, papers, refusedPapers } from "./vectors.js";

const checho = await loadCase();
const { CaseFile, ChechoError, Law, canonical, formsDue, paper, paperHtml, paperPagesScript, paperSheet, sha256 } = checho;
const { toDocument } = await loadDocuments();
const { sheetDocx } = await loadWord();
const law = await (await Law.national()).complete();

async function of({ situation, events = [], now, ask }) {
  if (situation) return paper(law, situation, ask);
  const file = await CaseFile.create();
  for (const [at, draft] of events.entries()) {
    file.record(draft, new Uint8Array(96).fill(at + 1, 0, 32).fill(at + 101, 32, 64).fill(at + 201, 64));
  }
  return file.paper(law, ask, now);
}

test("every paper, every page and every Word file is the same here", async () => {
  const golden = goldenPapers();
  assert.equal(papers().length, Object.keys(golden).length);
  for (const vector of papers()) {
    const made = await of(vector);
    const page = await paperHtml(made, "vi");
    const word = await sheetDocx(await paperSheet(made, "vi"));
    const found = {
      sha256_of_paper: await sha256(await canonical(toDocument(made))),
      sha256_of_page: await sha256(page),
      sha256_of_word: await sha256(word),
    };
    assert.deepEqual(found, golden[vector.id], vector.id);
    assert.ok(!/<script|https?:/.test(page), vector.id);
  }
});

test("a Word file holds the words of the page", async () => {
  const made = await of(papers().find(({ id }) => id === "07-full"));
  const squeezed = (text) => text.replaceAll("&quot;", '"').replaceAll("&apos;", "'").replace(/\s/g, "");
  for (const lang of ["vi", "en"]) {
    // Its parts are stored as they are.
    const file = Buffer.from(await sheetDocx(await paperSheet(made, lang))).toString();
    const said = [...file.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join("");
    const printed = (await paperHtml(made, lang)).match(/<main>(.*)<\/main>/s)[1].replace(/<[^>]+>/g, "");
    assert.equal(squeezed(said), squeezed(printed));
    assert.match(squeezed(said), /YMẫu/);
  }
  await assert.rejects(sheetDocx({}), (error) => error instanceof ChechoError && error.code === "json");
  await assert.rejects(sheetDocx(undefined), ChechoError);
});

test("what no form takes is refused with what would be right", () => {
  for (const { id, situation, ask, error, nearest, contains, not_repeated: name } of refusedPapers()) {
    assert.throws(() => paper(law, situation, ask), (thrown) => {
      assert.ok(thrown instanceof ChechoError, id);
      assert.deepEqual([thrown.code, thrown.nearest], [error, nearest], id);
      for (const text of [thrown.text.vi, thrown.text.en]) {
        for (const part of contains) assert.ok(text.includes(part), `${id}: ${text}`);
        assert.ok(!name || !text.includes(name), `${id}: ${text}`);
      }
      return true;
    });
  }
});

test("what is written into forms keeps its keys, in drafts, events and papers", async () => {
  const file = await CaseFile.create();
  const actor = { role: "commune_chair", institution: "commune:23293", device: "07".repeat(32) };
  const at = "2026-03-12T08:00:00+07:00";
  const entry = { "separation.from_carer.residence": "Thôn 5", "09.applicants": [{ full_name: "Y Blui", wanted_age: "6" }] };
  file.record({ kind: "form_written", actor, happened: at, written: at, entry });
  assert.deepEqual(file.events()[0].entry, entry);
  assert.deepEqual(file.situation(law, at).entries, entry);
  const { fields } = file.paper(law, { form: "09" }, at);
  assert.deepEqual(fields.applicants.value, entry["09.applicants"]);
  const asked = paper(law, { now: at }, { form: "07", entries: entry });
  assert.deepEqual([asked.fields.carer_address.state, asked.fields.carer_address.value], ["given", "Thôn 5"]);
});

test("forms due, pages and sheets", async () => {
  const situation = { now: "2026-02-13T17:00:00+07:00", reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" }] };
  const [first] = formsDue(law, situation);
  assert.deepEqual([first.form, first.actBy], ["02", "2026-02-14T04:30:00+07:00"]);
  const rated = formsDue(law, situation, { "shelter.provider": "Nhà cộng đồng" });
  assert.equal(rated[0].missing, first.missing - 1, "what is written is no longer missing");
  const file = await CaseFile.create();
  const actor = { role: "commune_committee", institution: "commune:23293", device: "07".repeat(32) };
  const received = situation.reports[0].received;
  file.record({ kind: "report", actor, happened: received, written: received, entry: { received, receivingPlace: "commune_committee" } });
  const due = (entries) => file.formsDue(law, situation.now, entries).find(({ form }) => form === "02").missing;
  assert.equal(due({ "shelter.provider": "Nhà cộng đồng" }), due() - 1, "written, though not recorded yet");
  assert.throws(() => due({ "shelter.providr": "x" }), (error) => error.code === "form.entry");
  const made = paper(law, situation, { form: "01" });
  const sheet = await paperSheet(made, "vi");
  assert.deepEqual([sheet.lang, sheet.landscape, sheet.name], ["vi", false, "mau-01-2026-02-13"]);
  assert.match(await paperHtml(made, "en"), /<html lang="en">/);
  assert.match(await paperPagesScript(made), /\(165, 257\)\n$/, "what A4 leaves within the margins");
  await assert.rejects(paperHtml(made, "fr"), ChechoError);
  await assert.rejects(paperHtml({}, "vi"), (error) => error.code === "json");
  const lean = await Law.national();
  assert.throws(() => paper(lean, situation, { form: "01" }), (error) => error.code === "form");
  assert.deepEqual(Object.keys(await loadWord()).sort(), ["ChechoError", "sheetDocx"]);
  assert.equal((await load()).paper, undefined, "a page that only decides does not carry the forms");
});

test("all official forms as pages", async (t) => {
  const full = papers().filter(({ situation, expect }) => situation && expect.missing?.length === 0);
  let best = Infinity;
  for (let round = 0; round < 24; round += 1) {
    const before = process.cpuUsage();
    for (const { situation, ask } of full) await paperHtml(paper(law, situation, ask), "vi");
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  t.diagnostic(`measured: Node, ${full.length} full forms as pages ${best.toFixed(1)} ms of processor time`);
  assert.ok(full.length >= 16);
});
