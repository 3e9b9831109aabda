// What a call costs beside an echo of the same bytes, and that memory does not grow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { load, loadMeasure } from "./vectors.js";

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
