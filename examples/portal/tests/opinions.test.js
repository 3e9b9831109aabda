// Opinions in codes on the page of case files: recorded by who handles the case, shown with what each is worth, a suspect's
// apart, on the forms that ask for them; and whether the case has a witness.

import { readFileSync } from "node:fs";
import { test } from "node:test";
import assert from "node:assert/strict";
import { focusedId, tabTo, violations } from "./browser.js";
import { lookAs, openFile, preview, shows } from "./papers.js";

const openForm = async (page) => {
  if ((await page.locator("#record-opinion[open]").count()) === 0) await page.locator("#record-opinion > summary").click();
};

async function record(page, { who, on, agrees = "", suspected = "", written = false, words = "" }) {
  await openForm(page);
  await page.locator("#opinion-who").selectOption(who);
  await page.locator("#opinion-on").selectOption(on);
  await page.locator(`#opinion-agrees input[value="${agrees}"]`).check();
  if (who !== "child") await page.locator(`#opinion-suspected input[value="${suspected}"]`).check();
  if (written) await page.locator("#opinion-written").check();
  await page.locator("#opinion-words").fill(words);
  await page.locator("#opinion-record").click();
}

test("an opinion is recorded by keyboard, shown in words, and the file can be saved with it", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  const events = () => page.locator(".case-timeline li.event").count();
  const before = await events();
  await openForm(page);
  await page.locator("#opinion-who").focus();
  await page.keyboard.type("Trẻ em");
  await tabTo(page, ({ id }) => id === "opinion-on");
  await page.keyboard.type("chăm sóc");
  await tabTo(page, ({ value }) => value === "");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, ({ id }) => id === "opinion-words");
  await page.keyboard.type("Con muốn ở với bà ngoại.");
  await tabTo(page, ({ id }) => id === "opinion-record");
  await page.keyboard.press("Enter");
  await page.locator("#save-file").waitFor();
  assert.equal(await focusedId(page), "opinions-title");
  assert.equal(await events(), before + 1);
  assert.match(await page.locator(".opinions").innerText(), /Trẻ em \([^)]*\): chăm sóc thay thế, không đồng ý/);
  const shown = page.locator(".case-timeline li.event", { hasText: "Con muốn ở với bà ngoại" });
  assert.match(await shown.evaluate((element) => element.textContent), /Người nóiTrẻ emVề việc gìchăm sóc thay thếCó đồng ý khôngkhông đồng ý/);
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save-file").click()]);
  assert.equal(download.suggestedFilename(), "ho-so.jsonl", "a name that tells nothing");
  assert.match(readFileSync(await download.path(), "utf8"), /opinion_heard/);
  assert.deepEqual(faults, []);
});

test("what is not chosen is asked for, and nothing is recorded", async () => {
  const { page } = await openFile("harm-doing-father");
  const before = await page.locator(".case-timeline li.event").count();
  await openForm(page);
  assert.equal(await page.locator("#opinion-suspected").isVisible(), false, "nobody is chosen yet");
  await page.locator("#opinion-record").click();
  assert.match(await page.locator("#opinion-error").innerText(), /Chọn ai được nghe/);
  assert.equal(await focusedId(page), "opinion-who");
  await page.locator("#opinion-who").selectOption("mother");
  assert.equal(await page.locator("#opinion-suspected").isVisible(), true);
  assert.equal(await page.locator("#opinion-written").isVisible(), false, "only a consent to alternative care is asked in writing");
  assert.equal(await page.locator(".case-timeline li.event").count(), before);
});

test("the father under suspicion stands apart and is no consent; the mother told apart may consent, and the forms say so", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  await record(page, { who: "father", on: "alternative_care", agrees: "true", suspected: "true", written: true, words: "Tôi đồng ý." });
  await page.locator(".opinions .apart", { hasText: "Cha" }).waitFor();
  await record(page, { who: "mother", on: "alternative_care", agrees: "true", suspected: "false", written: true });
  const apart = await page.locator(".opinions .apart").innerText();
  assert.match(apart, /Ghi riêng[\s\S]*Cha \([^)]*\): chăm sóc thay thế, đồng ý[\s\S]*không bao giờ là sự đồng ý/);
  assert.doesNotMatch(apart, /Mẹ/);
  assert.match(await page.locator(".opinions > ul").innerText(), /Mẹ \([^)]*\): chăm sóc thay thế, đồng ý\s+là sự đồng ý/);
  await preview(page, "03");
  await shows(page, /Mẹ, \d+\/\d+\/\d{4} \(Chăm sóc thay thế\): đồng ý/);
  await shows(page, /Cha, .*đồng ý \(không phải là sự đồng ý\); Tôi đồng ý\./);
  await preview(page, "12");
  await shows(page, /Người đồng ý:?\s*Mẹ/);
  assert.deepEqual(faults, []);
});

test("who does not handle the case records nothing and sees no opinion", async () => {
  const { page } = await openFile("harm-doing-father");
  for (const viewer of ["giám sát", "bị nghi", "Cán bộ xã khác"]) {
    await lookAs(page, viewer);
    assert.equal(await page.locator(".record-opinion, .opinions").count(), 0, viewer);
  }
});

test("without a witness the page says so, and how far others have seen it", async () => {
  const { page } = await openFile("harm-doing-father");
  await page.locator("#moment").fill("2026-03-09T11:30");
  await page.locator("#moment").blur();
  assert.equal(await page.locator(".stands .not-witnessed").innerText(), "Chưa có xác nhận: chưa cơ quan nào khác ký xác nhận hồ sơ này");
  assert.match(await page.locator(".delays").innerText(), /Số vụ việc: 1; chưa cơ quan nào khác ký xác nhận: 1/);
  await page.locator("#print-form").selectOption("05");
  await page.locator(".warnings, .print", { hasText: "Chưa có xác nhận" }).first().waitFor();
  await page.locator("#moment-last").click();
  assert.match(await page.locator(".stands .witness").innerText(), /Xác nhận một phần: \d+ trên \d+ sự kiện/);
  await lookAs(page, "giám sát");
  assert.match(await page.locator(".stands .witness").innerText(), /Xác nhận/);
  await lookAs(page, "không bị nghi");
  assert.match(await page.locator(".secrecy .witness").innerText(), /xác nhận/);
  await lookAs(page, "người chăm sóc bị nghi");
  assert.equal(await page.locator(".witness").count(), 0);
});

test("delays month by month: a table of its own, whose months add up to all", async () => {
  const { page } = await openFile("separation-runs-out");
  await page.locator("#all-cases").click();
  await page.locator(".delays", { hasText: "Số vụ việc: 13" }).waitFor();
  const table = page.locator(".delays-table", { hasText: "Theo tháng của hạn" });
  assert.equal(await table.locator("caption").innerText(), "Theo tháng của hạn");
  const months = await table.locator("tbody th").allInnerTexts();
  assert.ok(months.length > 3 && months.every((month) => /^(0[1-9]|1[0-2])\/20\d\d$/.test(month)), months.join());
  const order = months.map((month) => month.split("/").reverse().join("-"));
  assert.deepEqual(order, [...order].sort());
  const numbers = async (rows) => (await rows.evaluateAll((all) => all.map((row) =>
    [...row.querySelectorAll("td.number")].map((cell) => Number(cell.lastChild.textContent)))));
  const sums = (await numbers(table.locator("tbody tr"))).reduce((sum, row) => sum.map((value, place) => value + row[place]));
  const [all] = await numbers(page.locator(".delays-table").first().locator("tbody tr").first());
  assert.deepEqual(sums, all);
  await page.getByRole("button", { name: "English" }).click();
  await page.locator(".delays-table caption", { hasText: "By the month in which it was due" }).waitFor();
  assert.match((await page.locator(".delays-table", { hasText: "By the month" }).locator("tbody th").first().innerText()), /^20\d\d-\d\d$/);
});

test("no accessibility fault with the form of opinions open, in both languages, on a phone", async () => {
  const { page } = await openFile("harm-doing-father", { width: 390 });
  await record(page, { who: "father", on: "plan", agrees: "false", suspected: "true" });
  await openForm(page);
  assert.deepEqual(await violations(page), []);
  await page.getByRole("button", { name: "English" }).click();
  assert.deepEqual(await violations(page), []);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the screen");
});

async function serve(page, { who, copy, suspected = "", reason = "" }) {
  if ((await page.locator("#record-serving[open]").count()) === 0) await page.locator("#record-serving > summary").click();
  await page.locator("#serving-who").selectOption(who);
  await page.locator("#serving-copy").selectOption(copy);
  await page.locator(`#serving-suspected input[value="${suspected}"]`).check();
  await page.locator("#serving-reason").fill(reason);
  await page.locator("#serving-record").click();
}

test("the full copy goes to the father under suspicion only as the chair decided with reasons", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  const events = () => page.locator(".case-timeline li.event").count();
  const before = await events();
  await serve(page, { who: "father", copy: "full", suspected: "true" });
  assert.match(await page.locator("#serving-refused").innerText(), /Chủ tịch quyết định và ghi lý do[\s\S]*khoản 5 Điều 28/);
  assert.equal(await events(), before, "nothing is recorded that may not be done");
  await lookAs(page, "Chủ tịch");
  await serve(page, { who: "father", copy: "full", suspected: "true" });
  assert.match(await page.locator("#serving-refused").innerText(), /lý do/);
  await serve(page, { who: "father", copy: "full", suspected: "true", reason: "Tòa án yêu cầu" });
  await page.locator(".case-timeline li.event", { hasText: "Tòa án yêu cầu" }).waitFor();
  assert.equal(await focusedId(page), "serving-title");
  await preview(page, "05");
  await page.locator("li", { hasText: /Cha: Bản đầy đủ\. Chủ tịch xã đã quyết định và ghi lý do/ }).waitFor();
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(faults, []);
});
