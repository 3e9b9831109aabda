// A real browser, and a page that is watched: what it asks of other machines, what its policy forbids, what goes wrong.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";
import assert from "node:assert/strict";
import { chromium } from "playwright-core";

export const URL_OF_PORTAL = process.env.PORTAL_URL;
if (!URL_OF_PORTAL) throw new Error("set PORTAL_URL, or run `cargo xtask test`, which serves the portal and runs these tests");

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

/** 17:00 in Viet Nam on the eve of Tết; the device believes to be in Newfoundland. */
export const NOW = "2026-02-13T17:00:00+07:00";

let browser;
after(() => browser?.close());

/** A page in a browser of its own history and storage. `faults` must stay empty. */
export async function open(path, { width = 1280, clock = true, ...options } = {}) {
  browser ??= await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ARGS });
  const context = await browser.newContext({ viewport: { width, height: 900 }, timezoneId: "America/St_Johns", locale: "vi-VN", ...options });
  const page = await context.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  context.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(URL_OF_PORTAL).origin) faults.push(`left this origin: ${request.url()}`);
    if (request.method() !== "GET" && !request.url().includes("/law/")) faults.push(`sent something: ${request.method()} ${request.url()}`);
  });
  await page.addInitScript(() => {
    globalThis.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  if (clock) await page.clock.install({ time: new Date(NOW) });
  await page.goto(URL_OF_PORTAL + path);
  return { page, context, faults };
}

/** The officer's page after the first screen: received half an hour ago, nothing else known. */
export async function openCase(path = "index.html", options = {}) {
  const opened = await open(path, options);
  await opened.page.locator("#received").fill("2026-02-13T16:30");
  await opened.page.locator("button[type=submit].main").first().click();
  await opened.page.locator("#now-title").waitFor();
  return opened;
}

/** Answers the question on the screen. */
export async function answer(page, value, source) {
  await page.locator(`.question .answer-${value} input`).check();
  if (source) await page.locator("#next-source").selectOption(source);
  await page.locator(".question button[type=submit]").click();
}

/** What the accessibility checker finds, with every rule of WCAG 2.2 AA and its best practices. */
export async function violations(page) {
  // Run in the page by the debugger: the page's own policy keeps scripts of others out.
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }));
  return found.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.flat().join(" ")).join(" | ")}`);
}

/** Presses Tab until the focused element fits, and fails when the keyboard cannot get there. */
export async function tabTo(page, fits, limit = 200) {
  for (let pressed = 0; pressed < limit; pressed += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return { id: element?.id, name: element?.name, value: element?.value, text: element?.textContent?.trim(), tag: element?.localName };
    });
    if (fits(focused)) return focused;
  }
  assert.fail(`the keyboard does not reach ${fits}`);
}

/** The id of the focused element. */
export function focusedId(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.id;
  });
}
