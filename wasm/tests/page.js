// `node page.js FOLDER`: FOLDER/index.html in real Chromium, from a plain web server that has the package of FOLDER/node_modules
// under /checho/. Prints what the page writes into its <output>.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium } from "playwright-core";

const folder = process.argv[2];
const KINDS = { ".js": "text/javascript", ".html": "text/html; charset=utf-8" };

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  const file = path === "/" ? "index.html" : path.startsWith("/checho/") ? `node_modules${path}` : undefined;
  try {
    const body = readFileSync(join(folder, file));
    response.writeHead(200, { "content-type": KINDS[extname(file)] ?? "text/plain" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update"],
});
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => document.querySelector("output")?.textContent);
  console.log(await page.locator("output").innerText());
} finally {
  await browser.close();
  server.close();
}
