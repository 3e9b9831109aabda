// What needs no browser: words, moments, the record.

import { test } from "node:test";
import assert from "node:assert/strict";
import { fromInput, span, toInput, written } from "../clock.js";
import { childOf, conclusion06, emptyAssessment, emptyRecord, entriesOf, partialDate, placeOf, situationOf } from "../record.js";
import { nextQuestion } from "../next-question.js";
import { NAMES, words } from "../words.js";
import { NAMES as CASE_NAMES, caseWords } from "../case-words.js";
import { NAMES as REPORT_NAMES, reportWords } from "../report-words.js";

test("every word is there in both languages, composed, with the same places", () => {
  const check = (names, vi, en) => names.forEach((name) => {
    const [a, b] = [vi(name), en(name)];
    assert.ok(a && b, name);
    assert.equal(a, a.normalize("NFC"), name);
    const places = (text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort().join();
    assert.equal(places(a), places(b), name);
  });
  check(NAMES, words("vi"), words("en"));
  check(CASE_NAMES, caseWords("vi", words("vi")), caseWords("en", words("en")));
  check(REPORT_NAMES, reportWords("vi", words("vi")), reportWords("en", words("en")));
});

test("moments are Viet Nam's, whatever the device says", () => {
  assert.equal(fromInput("2026-02-13T16:30"), "2026-02-13T16:30:00+07:00");
  assert.equal(fromInput("16:30"), null);
  assert.equal(toInput("2026-02-13T16:30:00+07:00"), "2026-02-13T16:30");
  assert.equal(written("2026-02-28T00:00:00+07:00", "vi"), "24:00 ngày 27/02/2026");
  assert.equal(written("2026-02-14T04:30:00+07:00", "en"), "04:30 on 2026-02-14");
});

test("spans", () => {
  assert.equal(span(41_405_000, "vi", true), "11 giờ 30 phút 05 giây");
  assert.equal(span(-59_000, "en"), "0 minutes");
  assert.equal(span(3_660_000, "en"), "1 hour 01 minute");
  assert.equal(span(14 * 86_400_000, "vi"), "14 ngày");
});

test("what is not written is not in the situation", () => {
  const record = emptyRecord();
  record.fields.received = "2026-02-13T16:30:00+07:00";
  record.fields.receivingPlace = "police";
  assert.deepEqual(situationOf(record, "2026-02-13T17:00:00+07:00"), {
    now: "2026-02-13T17:00:00+07:00", child: {}, assessments: [], answers: [], events: [], overrides: [],
    reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "police", informant: { is: "other" } }],
  });
});

test("a rating form counts once something is rated or found; its conclusions stay on the form", () => {
  const record = emptyRecord();
  const [begun, rated] = ["02", "06"].map((form) => emptyAssessment(form, "2026-02-13T17:00:00+07:00"));
  record.assessments.push(begun, rated);
  begun.conclusions.push("urgent_protection");
  rated.ratings.a1 = "low";
  rated.findings.physical_stable = "no";
  assert.deepEqual(situationOf(record, "2026-02-13T17:00:00+07:00").assessments, [{
    form: "06", at: "2026-02-13T17:00:00+07:00", ratings: { a1: "low" }, findings: [{ fact: "physical_stable", value: "no" }],
  }]);
});

test("what the rating screens hold stands on papers, and nothing that nobody said", () => {
  const record = emptyRecord();
  assert.deepEqual(entriesOf(record), {});
  const [first, second, review] = ["02", "02", "06"].map((form) => emptyAssessment(form, "2026-02-13T17:00:00+07:00"));
  record.assessments.push(first, second, review);
  assert.deepEqual(entriesOf(record), {}, "no conclusion yet is not “none of them”");
  first.ratings.a1 = "low";
  first.conclusions.push("keep_watching");
  second.conclusions.push("plan_needed");
  Object.assign(review.findings, { no_further_abuse_risk: "no", physical_stable: "yes", emotional_stable: "no" });
  Object.assign(record.entries, { "officer.name": " Trần Thị Mẫu ", "chair.name": "  ", "03.problems": ["sợ hãi", ""] });
  assert.deepEqual(entriesOf(record), {
    "02.conclusion": ["keep_watching"], "06.part_2": ["next_plan"],
    "officer.name": "Trần Thị Mẫu", "03.problems": ["sợ hãi"],
  }, "form 02 as it is rated: what is begun and not rated is not printed over it; the library reads findings itself");
});

test("rows on papers keep their place and only their words", () => {
  const record = emptyRecord();
  Object.assign(record.entries, {
    "plan.changes": [{ activity: " Khám ", start: "2026-03-12", cost: "  " }, {}], "10.condition_and_needs": [{}, { need: "đi học" }],
    "service.carers": [{ name: " " }], "meeting.participants": [],
  });
  assert.deepEqual(entriesOf(record), {
    "plan.changes": [{ activity: "Khám", start: "2026-03-12" }, {}], "10.condition_and_needs": [{}, { need: "đi học" }],
  });
});

test("form 06: its two conclusions leave cases between them", () => {
  const all = (value) => Object.fromEntries(["physical", "psychological", "cognitive", "emotional"].map((kind) => [`${kind}_stable`, value]));
  assert.equal(conclusion06({ findings: { no_further_abuse_risk: "no" } }), "next_plan");
  assert.equal(conclusion06({ findings: { no_further_abuse_risk: "yes", ...all("yes") } }), "follow_then_end");
  assert.equal(conclusion06({ findings: { no_further_abuse_risk: "yes", ...all("yes"), physical_stable: "no" } }), null);
  assert.equal(conclusion06({ findings: all("yes") }), null);
});

test("a place is its State code, or nothing", () => {
  assert.deepEqual(placeOf({ fields: { province: "04", commune: "0131" } }), { province: "04" });
  assert.equal(placeOf({ fields: { province: "Cao Bằng" } }), undefined);
});

test("a birth is what is known of it", () => {
  assert.equal(partialDate({ bornYear: "2014" }, "born"), "2014");
  assert.equal(partialDate({ bornYear: "2014", bornMonth: "3", bornDay: "9" }, "born"), "2014-03-09");
  assert.equal(partialDate({ bornDay: "9" }, "born"), undefined);
  const fields = { received: "2026-02-13T16:30:00+07:00", ageTo: "10" };
  assert.deepEqual(childOf({ fields }).born, { from: 10, to: 10, on: "2026-02-13", source: "informant" });
});

test("a question that nobody could answer is passed over, rules of law only", () => {
  const decision = { nextQuestion: { fact: "a", ask: "observe", settles: "emergency" }, byLaw: { established: { level: "prevention" } } };
  const rule = (kind, fact, ruledOut = false) => ({ kind, ruledOut, emergency: true, missing: [{ of: [{ fact, state: "unknown" }] }] });
  const law = { whyNot: () => [rule("proposal", "p"), rule("law", "a"), rule("law", "gone", true), rule("reading", "b")] };
  const facts = (id) => ({ id, ask: "adult" });
  const record = { answers: [], unknown: ["a"] };
  assert.equal(nextQuestion(law, record, {}, decision, facts).question.fact, "b");
  record.unknown.push("b");
  assert.deepEqual(nextQuestion(law, record, {}, decision, facts), { question: null, left: 2 });
});
