// What is written into a paper before it is printed: rows of tables, conclusions, and who is asked for the rest.

import { test } from "node:test";
import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { focusedId, tabTo, violations } from "./browser.js";
import { openFile, openForms, openSampleForms, preview, shows } from "./papers.js";

const FOLDER = process.env.PORTAL_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "entries-"));

/** Chooses a form, opens its preview and what it lacks. */
async function fill(page, form) {
  const paper = await preview(page, form);
  await shows(page, /^\d/.test(form) ? `Mẫu số ${form}` : "");
  await page.locator("#missing").evaluate((details) => (details.open = true));
  return paper;
}

const cell = (page, label, row = 0) => page.locator(".table-row").nth(row).getByLabel(label, { exact: true });
/** The rows of a table of the paper, the words of each cell. */
const rowsOf = (table) => table.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));
const withHead = (paper, head) => paper.locator("table", { has: paper.page().locator("th", { hasText: head }) });

test("form 04's lines are written once, on the page of cases, and stand in its table and its annex; a reload keeps none", async () => {
  const { page, faults } = await openFile("harm-doing-father", { serviceWorkers: "block" });
  const paper = await fill(page, "04");
  await page.locator("[id='entry-plan.lines']").click();
  assert.match(await focusedId(page), /^entry-plan\.lines-1-activity$/, "a new row is at once written into");
  const activity = cell(page, "Tên hoạt động");
  await activity.evaluate((input) => (input.same = true));
  // Slower than the page draws anew.
  await activity.pressSequentially("Khám sức khỏe", { delay: 90 });
  assert.equal(await activity.inputValue(), "Khám sức khỏe");
  assert.equal(await focusedId(page), "entry-plan.lines-1-activity");
  assert.ok(await activity.evaluate((input) => input.same), "whoever is typing keeps the input");
  await cell(page, "Cán bộ thực hiện").fill("Bà Điều Dưỡng");
  await cell(page, "Thời điểm bắt đầu").fill("2026-03-12");
  await cell(page, "Dự toán kinh phí (đồng)").fill("1500000 đ");
  assert.equal(await cell(page, "Dự toán kinh phí (đồng)").inputValue(), "1500000", "an amount is digits");
  await page.locator("[id='entry-plan.lines']").click();
  await page.locator("[id='entry-plan.lines']").click();
  await cell(page, "Cơ sở cung cấp dịch vụ bảo vệ trẻ em", 2).fill("Trạm y tế Mẫu");
  await shows(page, "Trạm y tế Mẫu");
  assert.deepEqual(await rowsOf(withHead(paper, "Cán bộ phối hợp")), [["1", "Khám sức khỏe", "Bà Điều Dưỡng", "", ""], ["2", "", "", "", ""]],
    "the row between without a word is not written; the numbers are the library's");
  const annex = await rowsOf(withHead(paper, "Dự kiến kết thúc"));
  assert.deepEqual(annex.map((row) => row.slice(0, 6)), [["1", "Khám sức khỏe", "12/3/2026", "", "", ""], ["2", "", "", "", "", "Trạm y tế Mẫu"]]);
  await page.getByRole("button", { name: "Bỏ dòng 2" }).click();
  assert.equal(await page.locator(".table-row").count(), 2);
  assert.equal(await focusedId(page), "entry-plan.lines-3-activity", "the focus goes to the row that took its place");
  assert.deepEqual(await page.locator(".table-row > legend").allInnerTexts(), ["Dòng 1", "Dòng 2"]);
  await page.locator("#print-form").selectOption("05");
  await fill(page, "04");
  assert.equal(await cell(page, "Cơ sở cung cấp dịch vụ bảo vệ trẻ em", 1).inputValue(), "Trạm y tế Mẫu", "what was written stays to be mended");
  await page.reload();
  await openSampleForms(page, "harm-doing-father");
  await fill(page, "04");
  assert.equal(await page.locator(".table-row").count(), 0);
  assert.deepEqual(faults.filter((fault) => !/Service Worker/.test(fault)), []);
});

test("printed rows are all there, and what is written for one stands in it", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  const paper = await fill(page, "10");
  const rows = page.locator(".table-row");
  assert.deepEqual((await rows.locator("> legend").allInnerTexts()).slice(0, 3), ["Sức khỏe thể chất", "Sức khỏe tâm thần", "Học tập"]);
  assert.equal(await rows.count(), 6);
  assert.equal(await page.getByRole("button", { name: /Thêm dòng|Bỏ dòng/ }).count(), 0);
  await cell(page, "Nhu cầu cần đáp ứng", 2).fill("Sách vở, đi học lại");
  await shows(page, "Sách vở, đi học lại");
  const printed = await rowsOf(withHead(paper, "Nhu cầu cần đáp ứng"));
  assert.equal(printed.length, 6);
  assert.deepEqual(printed[2], ["Học tập", "Sách vở, đi học lại"]);
  assert.deepEqual(printed[1], ["Sức khỏe tâm thần", ""]);
  assert.deepEqual(faults, []);
});

test("conclusions on the page of cases: printed words, what the law forces stays with the reason, form 03 counts itself", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  const paper = await fill(page, "02");
  const box = (value) => page.locator(`input[name='entry-02.conclusion'][value=${value}]`);
  const forced = page.locator("label.pick", { has: box("plan_needed") });
  assert.ok(await box("plan_needed").isChecked() && await box("plan_needed").isDisabled());
  assert.match(await forced.innerText(), /Trẻ em cần được áp dụng kế hoạch hỗ trợ, can thiệp[\s\S]*Không bỏ được: đã xác định/);
  const ticks = async () => Promise.all(["bảo vệ khẩn cấp", "áp dụng kế hoạch", "tiếp tục theo dõi"].map(async (words) =>
    (await paper.locator("li", { hasText: words }).innerText()).slice(0, 1)));
  await box("keep_watching").check();
  await paper.locator("li", { hasText: /^☒ Trẻ em cần được tiếp tục theo dõi/ }).waitFor();
  assert.deepEqual(await ticks(), [(await box("urgent_protection").isChecked()) ? "☒" : "☐", "☒", "☒"], "they do not exclude each other");
  await box("keep_watching").uncheck();
  await paper.locator("li", { hasText: /^☒ Trẻ em cần được tiếp tục theo dõi/ }).waitFor({ state: "detached" });
  assert.ok(await box("plan_needed").isChecked());

  await fill(page, "03");
  assert.equal(await page.locator("input[name^='entry-03.part_3']").count(), 0);

  await fill(page, "06");
  const line = (value) => page.locator(`input[name='entry-06.part_2'][value='${value}']`);
  await line("next_plan").check();
  await shows(page, "☒ Nếu nguy cơ trẻ em vẫn tiếp tục");
  await line("follow_then_end").check();
  await shows(page, "☒ Nếu kết quả can thiệp");
  assert.equal(await paper.locator("li", { hasText: "☒ Nếu" }).count(), 1, "the risk goes on, or it is gone");
  await line("").check();
  await paper.locator("li", { hasText: "☒ Nếu" }).waitFor({ state: "detached" });

  await fill(page, "10");
  await page.locator("input[name='entry-10.part_3_2'][value=urgent_separation]").check();
  await shows(page, "☒ Khẩn cấp cách ly");
  assert.deepEqual(faults, []);
});

test("on the officer's page: a row of form 02's annex, and its conclusion where the page asks for it; kept only if the officer says so", async () => {
  const { page, faults } = await openForms({ serviceWorkers: "block" });
  page.on("dialog", (dialog) => dialog.accept());
  const paper = await fill(page, "02");
  await page.locator("[id='entry-02.conclusion']").click();
  await page.locator("#assessment-0 input[value=keep_watching]").check();
  await paper.locator("li", { hasText: /^☒ Trẻ em cần được tiếp tục theo dõi/ }).waitFor();
  assert.equal(await page.locator("[id='entry-02.conclusion']").count(), 0, "what is concluded is not asked for again");
  const write = async () => {
    await page.locator("[id='entry-emergency.measures']").click();
    await cell(page, "Biện pháp").fill("Đưa trẻ đến nhà bà ngoại");
    await cell(page, "Giờ, ngày áp dụng").fill("17 giờ 30, 13/02/2026");
    await shows(page, "Đưa trẻ đến nhà bà ngoại");
  };
  await write();
  assert.deepEqual(await rowsOf(withHead(paper, "Giờ, ngày áp dụng")), [["Đưa trẻ đến nhà bà ngoại", "17 giờ 30, 13/02/2026", ""]]);
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  await page.reload();
  await page.locator("#received").fill("2026-02-13T16:30");
  await page.locator("button[type=submit].main").first().click();
  await page.locator("#print-paper:enabled").waitFor();
  await fill(page, "02");
  assert.equal(await page.locator(".table-row").count(), 0);
  await page.locator("#keep").check();
  await write();
  await page.waitForFunction(() => sessionStorage.getItem("checho:triage").includes("nhà bà ngoại"));
  await page.reload();
  await page.locator("#print-paper:enabled").waitFor();
  await fill(page, "02");
  assert.equal(await cell(page, "Biện pháp").inputValue(), "Đưa trẻ đến nhà bà ngoại");
  await page.getByRole("button", { name: "English" }).click();
  await page.locator(".table-row > legend", { hasText: "Row 1" }).waitFor();
  assert.equal(await cell(page, "Measure").inputValue(), "Đưa trẻ đến nhà bà ngoại");
  assert.deepEqual(faults.filter((fault) => !/Service Worker/.test(fault)), []);
});

test("a part of form 11 whose fields its other parts ask again stands under its name, not with its name at every field", async () => {
  const { page } = await openFile("harm-doing-father");
  await fill(page, "11");
  const part = page.locator("#missing .finder", { has: page.locator("> legend", { hasText: "2. Thông tin về vợ hoặc chồng" }) });
  assert.equal(await part.count(), 1);
  assert.ok((await part.locator("input, textarea, select").count()) > 15);
  assert.equal(await page.locator("#missing .hint", { hasText: "Thông tin về vợ hoặc chồng" }).count(), 0);
});

test("who finds missing things out is named once above them, and not where it is the form's maker", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  await fill(page, "12");
  const groupOf = (id) => page.locator("#missing .finder", { has: page.locator(`[id='${id}']`) }).locator("legend").first();
  assert.equal(await groupOf("entry-carer.name").innerText(), "Hỏi: Cá nhân, gia đình nhận chăm sóc thay thế");
  assert.equal(await groupOf("entry-carer.identity_number").innerText(), "Hỏi: Cá nhân, gia đình nhận chăm sóc thay thế");
  assert.equal(await groupOf("entry-child.birthplace").innerText(), "Hỏi: Ủy ban nhân dân cấp xã");
  assert.equal(await page.locator(".finder [id='entry-12.decision_number']").count(), 0, "the paper's own number is its maker's");
  assert.ok(!(await page.locator("#missing .finder > legend").allInnerTexts()).some((text) => text.includes("Chủ tịch")), "the chair makes it");
  const legends = await page.locator("#missing .finder > legend").allInnerTexts();
  assert.deepEqual(legends, [...new Set(legends)], "each is named once");
  const order = await page.locator("#missing > .entries > *").evaluateAll((all) => all.map((one) => one.matches(".finder")));
  assert.ok(order.indexOf(true) > 0 && !order.slice(order.indexOf(true)).includes(false), "the maker's own stand first");
  // Of two who can receive the child, the other goes from the list while one is typed: the keyboard stays where it is.
  const carer = page.locator("[id='entry-carer.name']");
  assert.equal(await page.locator("[id='entry-facility.representative']").count(), 1);
  await carer.evaluate((input) => (input.same = true));
  await carer.pressSequentially("Bà Ngoại Mẫu", { delay: 90 });
  await page.locator("[id='entry-facility.representative']").waitFor({ state: "detached" });
  await page.keyboard.press("Home");
  await page.keyboard.type("Cụ ");
  await shows(page, "Cụ Bà Ngoại Mẫu");
  assert.equal(await focusedId(page), "entry-carer.name");
  assert.ok(await carer.evaluate((input) => input.same));
  assert.equal(await groupOf("entry-carer.name").innerText(), "Hỏi: Cá nhân, gia đình nhận chăm sóc thay thế", "what is filled stays where it was asked for");
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("#missing .finder > legend", { hasText: /^Ask: / }).first().waitFor({ state: "attached" });
  assert.deepEqual(faults, []);
});

test("by keyboard alone: to the table, a row, its words, and the row away again", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  const paper = await fill(page, "07");
  await page.locator("#print-form").focus();
  await tabTo(page, ({ id }) => id === "entry-07.annex_carers_table");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Bà Ngoại Mẫu");
  await page.keyboard.press("Tab");
  await page.keyboard.type("họ hàng gần");
  await shows(page, "họ hàng gần");
  assert.deepEqual((await rowsOf(withHead(paper, "Bản gửi")))[0].slice(0, 2), ["Bà Ngoại Mẫu", "họ hàng gần"]);
  await tabTo(page, ({ text }) => text === "Bỏ dòng 1", 12);
  await page.keyboard.press("Enter");
  assert.equal(await focusedId(page), "entry-07.annex_carers_table", "no row is left: the focus is where one is added");
  await paper.locator("td", { hasText: "Bà Ngoại Mẫu" }).waitFor({ state: "detached" });
  assert.deepEqual(faults, []);
});

test("screenshots of what is filled in; nothing is wider than the screen, and no accessibility fault", async () => {
  for (const width of [360, 768, 1280]) {
    const { page } = await openFile("harm-doing-father", { width });
    for (const form of ["02", "04", "10", "12", "14"]) {
      await fill(page, form);
      for (const add of await page.locator(".table > button").all()) await add.click();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `form ${form} at ${width}: ${wide} px too wide`);
      assert.deepEqual(await violations(page), [], `form ${form} at ${width}`);
      await page.locator(".missing").screenshot({ path: join(FOLDER, `entries-${form}-${width}.png`) });
    }
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("#contrast").click();
    await page.locator("#print-paper:enabled").waitFor();
    await page.locator("#missing").evaluate((details) => (details.open = true));
    assert.deepEqual(await violations(page), [], `English, high contrast, ${width}`);
    await page.locator(".print").screenshot({ path: join(FOLDER, `entries-english-${width}.png`) });
  }
});
