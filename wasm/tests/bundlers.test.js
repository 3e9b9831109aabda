// The package as bundlers take it, without any configuration of theirs.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { packageFolder } from "./vectors.js";

const require = createRequire(import.meta.url);

const PROGRAM = `import { Law } from "checho";
const law = await Law.national();
const decision = law.decide({
  now: "2026-02-13T17:00:00+07:00",
  reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" }],
});
const forms = (await law.complete()).forms().length;
console.log(JSON.stringify([decision.acting.emergency, decision.packs[0].id, forms]));
`;

async function inProject(work) {
  const folder = mkdtempSync(join(packageFolder, "../bundle-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    symlinkSync(packageFolder, join(folder, "node_modules/checho"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "main.js"), PROGRAM);
    await work(folder);
    const bundle = readdirSync(join(folder, "dist")).find((name) => /^main.*js$/.test(name));
    // What was bundled needs nothing from outside.
    rmSync(join(folder, "node_modules"), { recursive: true });
    const run = spawnSync(process.execPath, [join(folder, "dist", bundle)], { encoding: "utf8" });
    assert.equal(run.stdout, '[true,"vn",26]\n', run.stderr);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("esbuild", () =>
  inProject(async (folder) => {
    const { build } = await import("esbuild");
    await build({
      entryPoints: [join(folder, "main.js")], bundle: true, splitting: true, minify: true, format: "esm",
      outdir: join(folder, "dist"), logLevel: "error",
    });
  }));

test("vite", () =>
  inProject(async (folder) => {
    const { build } = await import("vite");
    await build({
      root: folder, logLevel: "error", configFile: false,
      build: {
        target: "es2022", outDir: "dist", modulePreload: false,
        rollupOptions: { input: join(folder, "main.js"), output: { entryFileNames: "main.js" } },
      },
    });
  }));

test("webpack", () =>
  inProject(
    (folder) =>
      new Promise((done, failed) => {
        const webpack = require("webpack");
        const config = {
          mode: "production", context: folder, entry: "./main.js", target: "node20", performance: false,
          experiments: { outputModule: true },
          output: { path: join(folder, "dist"), filename: "main.js", module: true, chunkFormat: "module" },
        };
        webpack(config, (error, stats) => {
          if (error || stats.hasErrors()) failed(error ?? new Error(stats.toString()));
          else done();
        });
      }),
  ));
