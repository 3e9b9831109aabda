// The package as a program uses it: objects in camelCase in and out, typed errors, and the next call works.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load, loadNames, pack } from "./vectors.js";

const { Law, ChechoError, canonical, sha256, worklist, earlyList } = await load();
const law = await Law.national();
const call = {
  now: "2026-02-13T17:00:00+07:00",
  reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" }],
};

function refusal(work, code) {
  let thrown;
  try {
    work();
  } catch (error) {
    thrown = error;
  }
  assert.ok(thrown instanceof ChechoError, `${code}: ${thrown}`);
  assert.equal(thrown.code, code);
  assert.ok(thrown.text.vi.length > 0 && thrown.text.en.length > 0);
  assert.equal(law.decide(call).acting.emergency, true, "the next call works");
  return thrown;
}

test("an anonymous call of which nothing is known runs the 12-hour clock", () => {
  const decision = law.decide(call);
  assert.equal(decision.acting.emergency, true);
  assert.equal(decision.byLaw.established.emergency, false);
  assert.equal(decision.duties.find(({ id }) => id === "D5").actBy, "2026-02-14T04:30:00+07:00");
  const question = law.facts().find(({ id }) => id === decision.nextQuestion.fact).question;
  assert.ok(question.vi && question.en);
});

test("every capability of the library answers", async () => {
  const decision = law.decide(call);
  assert.deepEqual(law.decideAll([call, {}, call])[0], { decision });
  assert.equal(law.decideAll([call, {}])[1].failure.code, "json");
  assert.deepEqual(law.agenda(call, call.now).map(({ id }) => id), decision.duties.map(({ id }) => id));
  assert.equal(law.evaluate({ abuse: "yes" }, "2026-02-13").byLaw.established.level, "intervention");
  assert.ok(law.whyNot(call).length > 0);
  const told = law.explain(decision, "vi");
  assert.equal(told.duties.length, decision.duties.length);
  assert.match(told.text, /Phải hành động theo: khẩn cấp/);
  assert.match(law.cite("decree-56-2017 31(2)", "en"), /Art\. 31/);
  assert.equal(law.counted(decision).length, decision.duties.length);
  assert.equal(law.due("2026-02-13T16:30:00+07:00", { hours: 12 }).due, "2026-02-14T04:30:00+07:00");
  assert.equal(law.due("2026-02-13T16:30:00+07:00", { workingDays: 1 }).due, "2026-02-24T00:00:00+07:00");
  assert.equal(law.workingDay("2026-02-17").working, false);
  assert.ok(law.institutions("commune_committee", "2026-02-13").length > 0);
  assert.equal(law.packs()[0].id, "vn");
  assert.deepEqual(await worklist([{ id: "a", decision }]), ["a"]);
  assert.deepEqual(await earlyList([{ id: "a", decision }]), []);
  assert.equal(await canonical('{ "b": 1, "a": "đ" }'), '{"a":"đ","b":1}');
  assert.match(await sha256("{}"), /^44136fa355b3678a/);
  const layered = await law.withLayer(pack("kon-tum"));
  assert.equal(layered.packs().length, 2);
  assert.equal((await layered.atPlace({ province: "04" })).packs().length, 1);
  const difference = law.compare(layered, call);
  assert.equal(difference.packs.after.length, 2);
  const own = await Law.fromPack(pack("vn"), law.packs()[0].sha256);
  assert.deepEqual(own.packs(), law.packs());
});

test("nothing else is public", async () => {
  const known = ["ChechoError", "Law", "canonical", "earlyList", "sha256", "worklist"];
  assert.deepEqual(Object.keys(await load()).sort(), known);
});

test("texts come in two parts and change no decision", async () => {
  refusal(() => law.forms(), "texts");
  const whole = await law.complete();
  assert.equal(whole.forms().length, 26);
  assert.ok(whole.facts().every(({ name, question }) => name.vi && name.en && question.vi));
  assert.ok(law.facts().every(({ name, question }) => name.vi && name.en && question.vi));
  assert.equal(await whole.complete(), whole);
  assert.deepEqual(whole.decide(call), law.decide(call));
  const own = await Law.fromPack(pack("vn"));
  for (const section of ["fact", "rule", "duty", "measure", "role", "step", "form", "penalty", "institution"]) {
    assert.deepEqual(whole.section(section), own.section(section), section);
  }
});

test("every constant is a name of the law", async () => {
  const [names, whole] = [await loadNames(), await law.complete()];
  const ids = (entries, key = "id") => entries.map((entry) => entry[key]);
  assert.deepEqual(Object.values(names.Facts), ids(law.facts()));
  assert.deepEqual(Object.values(names.Measures), ids(law.measures()));
  assert.deepEqual(Object.values(names.Duties), ids(law.duties()));
  assert.deepEqual(Object.values(names.Steps), ids(law.steps()));
  assert.deepEqual(Object.values(names.Roles), ids(law.roles()));
  assert.deepEqual(Object.values(names.Forms), ids(whole.forms(), "number"));
  assert.equal(names.Facts.physicalViolence, "physical_violence");
});

test("rows of an assessment and facts keep their names", () => {
  const assessed = {
    ...call,
    assessments: [{ form: "02", at: "2026-02-13T16:50:00+07:00", ratings: { a1: "high" }, findings: [] }],
  };
  assert.equal(law.decide(assessed).assessments[0].harm.high, 1);
});

test("a column is answered child by child", () => {
  const value = Uint8Array.of(0b001);
  const columns = [{ fact: "abuse", validity: Uint8Array.of(0b101), value }];
  const screened = law.screen(3, columns, "2026-02-13", { rules: true });
  assert.deepEqual([...screened.intervention.established], [0b001]);
  assert.ok(screened.rules.length > 100);
  refusal(() => law.screen(9, columns, "2026-02-13"), "screen.short");
  refusal(() => law.screen(3, [...columns, ...columns], "2026-02-13"), "screen.twice");
});

test("what is wrong is said, in two languages, and nothing is guessed", async () => {
  refusal(() => law.decide(undefined), "json");
  refusal(() => law.decide(null), "json");
  refusal(() => law.decide(7), "json");
  refusal(() => law.decide({ ...call, now: 5 }), "json");
  refusal(() => law.decide({ ...call, nowhere: 5 }), "json");
  refusal(() => law.decideText(5), "json");
  refusal(() => law.decideText("\ud800"), "json");
  refusal(() => law.decide({ ...call, child: { name: "\ud800" } }), "json");
  const circle = { ...call };
  circle.self = circle;
  refusal(() => law.decide(circle), "json");
  const misspelt = { ...call, answers: [{ fact: "abuze", value: "yes", source: "observed", at: call.now }] };
  assert.equal(refusal(() => law.decide(misspelt), "facts.unknown").nearest, "abuse");
  refusal(() => law.decide({ ...call, now: "1066-01-01T00:00:00+07:00" }), "json");
  refusal(() => law.due("2199-12-31T00:00:00+07:00", { months: 600 }), "time");
  refusal(() => law.decideText(`"${"x".repeat(10 << 20)}"`), "json.too_large");
  refusal(() => law.decideText("[".repeat(1_000_000)), "json");
  refusal(() => law.explain({}, "vi"), "json");
  refusal(() => law.explain(law.decide(call), "fr"), "json");
  refusal(() => law.section("forms"), "section");
  refusal(() => law.cite("x(", "vi"), "citation");
  const loaded = (work) => work().then(() => assert.fail("loaded"), (thrown) => refusal(() => { throw thrown; }, thrown.code).code);
  assert.equal(await loaded(() => Law.fromPack(pack("vn").slice(0, 1000))), "json");
  assert.equal(await loaded(() => Law.fromPack(pack("vn"), "0".repeat(64))), "pack.hash");
  assert.equal(await loaded(() => law.withLayer(pack("vn"))), "pack");
});
