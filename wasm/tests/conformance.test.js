import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { everything, failures, golden, load, scenarios } from "./vectors.js";

test("every vector gives the bytes of every other platform", async () => {
  assert.equal(scenarios().length, Object.keys(golden()).length);
  assert.deepEqual(await failures(await load(), everything()), []);
});

// Neither the host's time zone nor its language changes a byte.
for (const [zone, language] of [
  ["UTC", "C.UTF-8"],
  ["Asia/Ho_Chi_Minh", "vi_VN.UTF-8"],
  ["America/St_Johns", "en_US.UTF-8"],
  ["Europe/Istanbul", "tr_TR.UTF-8"],
]) {
  test(`the same under ${zone} and ${language}`, () => {
    const run = spawnSync(process.execPath, [fileURLToPath(new URL("run-vectors.js", import.meta.url))], {
      env: { ...process.env, TZ: zone, LANG: language, LC_ALL: language },
      encoding: "utf8",
    });
    assert.equal(run.status, 0, run.stdout + run.stderr);
  });
}
