// Rating forms on the page of case files: drafts until they are recorded, then on the papers and in the decisions of the file.

import { test } from "node:test";
import assert from "node:assert/strict";
import { focusedId, violations } from "./browser.js";
import { lookAs, openFile, preview, shows } from "./papers.js";

const events = (page) => page.locator(".case-timeline li.event").count();

/** Rates all rows of the first draft alike. */
async function rateAll(page, rating) {
  for (const row of await page.locator("#assessment-0 .rating-row").all()) await row.locator(`input[value="${rating}"]`).check();
}

test("a row that a paper lacks is rated here, counted, recorded, and then it stands on the paper", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  await page.locator("#moment").fill("2026-03-09T11:30");
  await page.locator("#moment").blur();
  await page.locator("#print-paper:enabled").waitFor();
  await preview(page, "06");
  await shows(page, "Mẫu số 06");
  assert.doesNotMatch(await page.locator(".preview").innerText(), /☒/);
  await page.locator("#missing > summary").click();
  await page.locator("#entry-rating").click();
  const form = page.locator("#assessment-0");
  assert.equal(await form.getAttribute("open"), "");
  assert.match(await form.locator("summary").innerText(), /Mẫu số 06[\s\S]*chưa xong/);
  assert.equal(await page.locator("#assessment-0-at").inputValue(), "2026-03-09T11:30", "the moment that is looked at");
  assert.ok(await page.locator("#assessment-0-keep").isDisabled(), "nothing is rated yet");
  await page.locator("#moment-last").click();
  assert.equal(await form.getAttribute("open"), "", "a draft outlives another look at the file");
  await page.locator("#assessment-0-at").fill(await page.locator("#moment").inputValue());
  const before = await events(page);
  await rateAll(page, "medium");
  assert.match(await form.locator("summary").innerText(), /đã xếp đủ/);
  assert.match(await form.innerText(), /Tổng số: Cao 0, Trung bình \d+, Thấp 0, chưa xếp mức 0\./);
  assert.equal(await events(page), before, "a draft is not in the file");
  for (const finding of await form.locator(".finding").all()) await finding.locator("input[value=yes]").check();
  await page.locator("#assessment-0-keep").click();
  await page.locator("#save-file").waitFor();
  assert.equal(await focusedId(page), "assessments-title");
  assert.equal(await page.locator("#assessment-0").count(), 0, "the draft is done");
  assert.equal(await events(page), before + 2, "the assessment, and what was concluded on the form");
  await preview(page, "06");
  await shows(page, /Cao: 0\s+Trung bình: 3\s+Thấp: 0/);
  assert.equal(await page.locator("#missing .field", { hasText: "Xếp mức các dòng" }).count(), 0, "no row is missing");
  assert.deepEqual(faults, []);
});

test("form 02 on a file: what the law forces stays ticked, and no raise is offered where none can be recorded", async () => {
  const { page, faults } = await openFile("parents-refuse");
  await page.locator("#begin-02").click();
  await rateAll(page, "high");
  assert.ok(await page.locator("#assessment-0 input[value=urgent_protection]").isDisabled());
  assert.ok(await page.locator("#assessment-0 input[value=urgent_protection]").isChecked());
  assert.equal(await page.locator("#assessment-0 .notice button").count(), 0);
  await page.locator("#assessment-0-keep").click();
  await page.locator(".stands .tag-red").waitFor();
  await page.locator("#begin-03").click();
  await page.locator("#assessment-0-remove").click();
  assert.equal(await page.locator("#assessment-0").count(), 0);
  assert.deepEqual(faults, []);
});

test("who does not handle the case rates nothing", async () => {
  const { page } = await openFile("harm-doing-father");
  for (const viewer of ["giám sát", "bị nghi", "Cán bộ xã khác"]) {
    await lookAs(page, viewer);
    assert.equal(await page.locator(".assessments").count(), 0, viewer);
  }
});

test("no accessibility fault with every rating form open, in both languages, on a phone", async () => {
  const { page } = await openFile("harm-doing-father", { width: 390 });
  for (const form of ["02", "03", "06"]) await page.locator(`#begin-${form}`).click();
  await rateAll(page, "medium");
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await page.locator(".assessments details.assessment").count(), 3, "drafts outlive the change of language");
  assert.deepEqual(await violations(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the screen");
});
