// What a call costs beside an echo of the same bytes, what opening a case costs, and that memory does not grow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load, loadCase, loadMeasure } from "./vectors.js";

const { Law } = await load();
const { echo } = await loadMeasure();
const law = await Law.national();
const situation = {
  now: "2026-02-13T17:00:00+07:00",
  reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" }],
};

/** Microseconds of processor time a call, the best of a few rounds. */
function cost(work, calls = 2000) {
  let best = Infinity;
  for (let round = 0; round < 5; round += 1) {
    const before = process.cpuUsage();
    for (let i = 0; i < calls; i += 1) work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / calls);
  }
  return best;
}

test("costs", async (t) => {
  const text = '{"now":"2026-02-13T17:00:00+07:00","reports":[{"received":"2026-02-13T16:30:00+07:00","receiving_place":"commune_committee"}]}';
  const decision = law.decideText(text);
  assert.equal(echo(decision), decision);
  const base = cost(() => echo(text)) + cost(() => echo(decision)) / 2;
  const told = (what, us) => `${what} ${us.toFixed(1)} µs, ${(us / base).toFixed(1)} times the echo`;
  t.diagnostic(
    `measured: Node, echo of a situation in and its decision (${decision.length} characters) out ${base.toFixed(1)} µs; ` +
      [
        told("decideText", cost(() => law.decideText(text), 500)),
        told("decide", cost(() => law.decide(situation), 300)),
        told("evaluate", cost(() => law.evaluate({ abuse: "yes" }, "2026-02-13"))),
      ].join("; "),
  );
  assert.ok(base > 0);
});

/** Two devices in turn: a report, then what an officer found, and a follow-up after every second finding. */
async function caseOf(events, CaseFile) {
  const file = await CaseFile.create();
  const facts = ["physical_violence", "serious_harm_now", "neglect", "age_at_least_7"];
  const words = "Đã gặp trẻ em và bà ngoại tại nhà; trẻ em ổn định, đi học đều.";
  for (let n = 0; n < events; n += 1) {
    const at = new Date(Date.UTC(2026, 1, 13, 8, n)).toISOString().replace(".000Z", "+07:00");
    const answer = { fact: facts[n % 4], value: n % 2 === 0 ? "yes" : "no", source: "observed", at };
    file.record({
      ...(n === 0
        ? { kind: "report", entry: { received: at, receivingPlace: "commune_committee" } }
        : n % 3 === 0
          ? { kind: "follow_up", words }
          : { kind: "answers", entry: { answers: [answer] }, words }),
      actor: { role: "commune_child_protection_officer", institution: "commune:23293", device: (n % 2 === 0 ? "1" : "2").repeat(64) },
      happened: at,
      written: at,
    });
  }
  return file;
}

test("a case of 300 events opens at once", async (t) => {
  const { CaseFile, Law: CaseLaw } = await loadCase();
  const national = await (await CaseLaw.national()).complete();
  const [file, now] = [(await caseOf(300, CaseFile)).toBytes(), "2026-02-13T14:00:00+07:00"];
  /** Milliseconds of processor time, the best of a few. */
  const least = async (work) => {
    let best = Infinity;
    for (let round = 0; round < 20; round += 1) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  const { case: opened, faults } = await CaseFile.fromBytes(file);
  assert.deepEqual([opened.events().length, faults], [300, []]);
  const read = await least(() => CaseFile.fromBytes(file));
  const whole = await least(async () => (await CaseFile.fromBytes(file)).case.decideText(national, now));
  const account = await least(() => opened.account(national, now));
  t.diagnostic(
    `measured: Node, a case of 300 events opens in ${whole.toFixed(1)} ms (every hash checked: ${read.toFixed(1)} ms); ` +
      `its account takes ${account.toFixed(1)} ms`,
  );
  assert.ok(whole > 0);
});

/** `cargo xtask soak` asks for a million. */
const CALLS = Number(process.env.CHECHO_CALLS ?? 100_000);

test("many calls leave the memory as it is", (t) => {
  const quiet = (times) => {
    for (let i = 0; i < times; i += 1) {
      law.decideText('{"now":"2026-02-13T17:00:00+07:00"}');
      if (i % 10 === 0) assert.throws(() => law.decideText("{}"));
    }
  };
  quiet(5000);
  const before = process.memoryUsage.rss();
  quiet(CALLS);
  const grown = process.memoryUsage.rss() - before;
  t.diagnostic(`measured: Node, memory after ${CALLS} more decisions and ${CALLS / 10} refusals: ${(grown / 1048576).toFixed(1)} MB more`);
  assert.ok(grown < 64 << 20, `${grown} bytes more`);
});
