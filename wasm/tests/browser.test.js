// The package in real Chromium, from a plain web server under a strict policy: all vectors, a worker, a script tag.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { everything, packageFolder, scenarios } from "./vectors.js";

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";
const KINDS = { ".js": "text/javascript", ".html": "text/html; charset=utf-8", ".json": "application/json" };

const own = {
  "/module.html": "<!doctype html><title>m</title>",
  "/script.html": '<!doctype html><title>s</title><script src="/checho/checho.js"></script>',
  "/worker.js": `import { Law } from "/checho/index.js";
    const law = await Law.national();
    self.onmessage = ({ data }) => self.postMessage(law.decide(data).acting.emergency);
    self.postMessage("ready");`,
  "/vectors.js": () => readFileSync(fileURLToPath(new URL("vectors.js", import.meta.url)), "utf8")
    // Only what compares is wanted there; reading files is not.
    .replace(/^[^]*?(?=\/\*\* Every scenario that does not)/, "").replace(/\/\*\* All of them at once[^]*$/, ""),
  "/everything.json": () => JSON.stringify(everything()),
};

let server, browser, origin;

before(async () => {
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    let body = own[path];
    if (typeof body === "function") body = body();
    if (body === undefined && path.startsWith("/checho/")) {
      try {
        body = readFileSync(join(packageFolder, path.slice("/checho/".length)));
      } catch {
        body = undefined;
      }
    }
    response.writeHead(body === undefined ? 404 : 200, {
      "content-type": KINDS[extname(path)] ?? "text/plain",
      "content-security-policy": POLICY,
    });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
      "--disable-background-networking", "--disable-component-update"],
  });
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A page, and what it complained of or asked of anybody else. */
async function open(path, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) complaints.push(request.url());
  });
  await page.goto(origin + path);
  return { page, complaints, close: () => context.close() };
}

for (const timezoneId of ["UTC", "America/St_Johns"]) {
  test(`every vector gives the same bytes in Chromium, in ${timezoneId}`, async () => {
    const { page, complaints, close } = await open("/module.html", { timezoneId, locale: "tr-TR" });
    const wrong = await page.evaluate(async () => {
      const [checho, { failures }] = await Promise.all([import("/checho/index.js"), import("/vectors.js")]);
      const everything = await (await fetch("/everything.json")).json();
      return { wrong: await failures(checho, everything), ran: everything.scenarios.length };
    });
    assert.deepEqual(wrong, { wrong: [], ran: scenarios().length });
    assert.deepEqual(complaints.filter((text) => !text.includes("favicon")), []);
    await close();
  });
}

test("a worker decides, and loads once", async () => {
  const { page, close } = await open("/module.html");
  const said = await page.evaluate(
    () =>
      new Promise((done) => {
        const worker = new Worker("/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => {
          if (data !== "ready") return done(data);
          worker.postMessage({
            now: "2026-02-13T17:00:00+07:00",
            reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" }],
          });
        };
      }),
  );
  assert.equal(said, true);
  await close();
});

test("one script tag is enough", async () => {
  const { page, close } = await open("/script.html");
  const id = await page.evaluate(async () => {
    const { Law } = await globalThis.checho;
    return (await Law.national()).packs()[0].id;
  });
  assert.equal(id, "vn");
  await close();
});

test("the start is measured beside compiling a bare module", async (t) => {
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    const { page, close } = await open("/module.html");
    times.push(
      await page.evaluate(async () => {
        const bare = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
        const t0 = performance.now();
        await WebAssembly.instantiate(bare);
        const t1 = performance.now();
        const { Law } = await import("/checho/index.js");
        const law = await Law.national();
        law.decide({ now: "2026-02-13T17:00:00+07:00" });
        return [t1 - t0, performance.now() - t1];
      }),
    );
    await close();
  }
  const [bare, start] = [0, 1].map((at) => Math.min(...times.map((time) => time[at])));
  t.diagnostic(
    `measured: Chromium, from import to the first decision ${start.toFixed(0)} ms, ${(start / bare).toFixed(0)} times a bare module (${bare.toFixed(2)} ms)`,
  );
  assert.equal(times.length, 5);
});
