// Rating forms, overrides and layers on the officer's page.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { focusedId, openCase, tabTo, violations } from "./browser.js";

const standing = (page) => page.locator(".standing tbody").innerText().then((text) => text.replace(/\s+/g, " "));

/** Rates one row by its printed words. */
const rate = (page, place, row, rating) => page.locator(`input[name="assessment-${place}-${row}"][value="${rating}"]`).check();

async function begin(page, form) {
  await page.locator(`#begin-${form}`).click();
}

/** Every question of the law answered with No by the officer: nothing is left but what is rated. */
async function ruleOut(page) {
  for (let count = 0; count < 60 && (await page.locator(".asked").count()) > 0; count += 1) {
    await page.locator(".question .answer-no input").check();
    await page.locator("#next-source").selectOption("observed");
    await page.locator(".question button[type=submit]").click();
  }
}

test("form 02: each rated row counts at once, an open row is unknown, the law's conclusions are ticked", async () => {
  const { page, faults } = await openCase();
  await page.locator("#open-form-02").click();
  assert.equal(await page.locator("#assessment-0").getAttribute("open"), "");
  const form = page.locator("#assessment-0");
  assert.match(await form.innerText(), /1\.1\. Mức độ tổn hại của trẻ em/);
  assert.match(await form.innerText(), /Cao \(trẻ em bị tổn hại nghiêm trọng, đe dọa tính mạng\)/);
  assert.match(await form.locator("summary").innerText(), /đã xếp 0\/4 dòng: chưa xong/);
  assert.equal(await form.locator("input[value='']:checked").count(), 4, "not rated is what stands, not low");
  await rate(page, 0, "a1", "medium");
  assert.match(await standing(page), /can thiệp can thiệp/, "harm is a ground of intervention, by our reading");
  assert.match(await form.innerText(), /Tổng số: Cao 0, Trung bình 1, Thấp 0, chưa xếp mức 1\./);
  assert.equal(await page.locator(".banner-established").count(), 0);
  await rate(page, 0, "a1", "high");
  await page.locator(".banner-established").waitFor();
  assert.match(await form.locator("label.pick", { hasText: "cần được bảo vệ khẩn cấp" }).innerText(), /buộc kết luận này/);
  assert.ok(await form.locator("input[value=urgent_protection]").isDisabled());
  assert.ok(await form.locator("input[value=plan_needed]").isChecked(), "an emergency child is still owed a plan");
  assert.ok(!(await form.locator("input[value=keep_watching]").isChecked()));
  await rate(page, 0, "a2", "low");
  await rate(page, 0, "b1", "low");
  assert.doesNotMatch(await page.locator("#done").allInnerTexts().then((texts) => texts.join()), /ban đầu/);
  await rate(page, 0, "b2", "low");
  assert.match(await form.locator("summary").innerText(), /đã xếp đủ 4\/4 dòng/);
  await page.locator("#done > summary").click();
  assert.match(await page.locator("#done").innerText(), /Đánh giá.*ban đầu/s);
  assert.match(await form.locator(".compared").innerText(), /nhiều dòng Cao hơn.*tham khảo/s);
  await page.locator("#assessment-0-remove").click();
  assert.equal(await page.locator(".banner-established").count(), 0);
  assert.equal(await focusedId(page), "assessments-title");
  assert.deepEqual(faults, []);
});

test("form 02: a conclusion above what is acted on is not silently dropped, it is offered as a raise", async () => {
  const { page } = await openCase();
  await ruleOut(page);
  await begin(page, "02");
  await page.locator("input[value=urgent_protection]").check();
  await page.getByRole("button", { name: "Ghi nâng mức: khẩn cấp" }).click();
  assert.equal(await focusedId(page), "override-reason");
  assert.equal(await page.locator("#override-to").inputValue(), "emergency:true");
  await page.locator(".override button[type=submit]").click();
  await page.locator(".banner-raised").waitFor();
  assert.match(await page.locator(".overrides").innerText(), /Nâng: khẩn cấp[\s\S]*Kết luận Mẫu số 02/);
});

test("form 03: the comparison is a reading of the form; equal counts fall low, with a warning beside a grave row", async () => {
  const { page, faults } = await openCase();
  await begin(page, "03");
  const compared = page.locator("#assessment-0 .compared");
  const concluded = page.locator("#assessment-0 .conclusions");
  for (const row of ["a1", "a2"]) await rate(page, 0, row, "high");
  assert.match(await compared.innerText(), /chưa biết[\s\S]*cách hiểu luật: .*Mẫu số 03/);
  assert.match(await concluded.innerText(), /Chưa kết luận được/);
  for (const row of ["a3", "a4", "a5"]) await rate(page, 0, row, "low");
  for (const row of ["b1", "b2", "b3", "b4"]) await rate(page, 0, row, "low");
  assert.match(await compared.innerText(), /nhiều dòng Cao hơn/, "one open row cannot outweigh two");
  assert.match(await concluded.innerText(), /Trẻ em có nguy cơ cao tiếp tục bị xâm hại/);
  await rate(page, 0, "b5", "high");
  await rate(page, 0, "b4", "high");
  assert.match(await compared.innerText(), /ít dòng Cao hơn, hoặc bằng/);
  assert.match(await concluded.innerText(), /không có hoặc ít có nguy cơ/);
  assert.match(await compared.innerText(), /Hãy đọc dòng đó/);
  assert.deepEqual(faults, []);
});

test("form 06: the risk and the stability are two findings; a child who is not stable has no line on the form", async () => {
  const { page } = await openCase();
  await begin(page, "06");
  const said = page.locator("#assessment-0 .conclusions");
  const find = (fact, value) => page.locator(`input[name="assessment-0-${fact}"][value="${value}"]`).check();
  assert.match(await said.innerText(), /Còn 5 kết luận chưa ghi/);
  await find("no_further_abuse_risk", "yes");
  await find("physical_stable", "no");
  assert.match(await said.innerText(), /mẫu không có dòng cho trường hợp này/);
  await find("no_further_abuse_risk", "no");
  assert.match(await said.innerText(), /cần có kế hoạch hỗ trợ, can thiệp tiếp theo/);
  await find("no_further_abuse_risk", "yes");
  for (const fact of ["physical", "psychological", "cognitive", "emotional"]) await find(`${fact}_stable`, "yes");
  assert.match(await said.innerText(), /theo dõi trong thời gian 3 tháng và kết thúc/);
});

test("assessments by keyboard alone, kept over a change of language", async () => {
  const { page } = await openCase();
  await tabTo(page, ({ id }) => id === "begin-02");
  await page.keyboard.press("Enter");
  await tabTo(page, ({ name }) => name === "assessment-0-a1");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator("input[name='assessment-0-a1'][value=high]").isChecked(), true);
  await page.locator(".banner-established").waitFor();
  await page.getByRole("button", { name: "English" }).click();
  assert.equal(await page.locator("input[name='assessment-0-a1'][value=high]").isChecked(), true);
  assert.match(await page.locator("#assessment-0").innerText(), /Degree of harm to the child/);
});

test("a person raises with a reason, never lowers below the law", async () => {
  const { page, faults } = await openCase();
  await ruleOut(page);
  await page.locator("#override > summary").click();
  const offered = await page.locator("#override-to option").evaluateAll((all) => all.map(({ value }) => value));
  assert.ok(offered.includes("emergency:true") && !offered.includes("level:prevention"), offered.join());
  await page.locator("#override-to").selectOption("emergency:true");
  await page.locator(".override button[type=submit]").click();
  assert.match(await page.locator("#override-error").innerText(), /Ghi lý do/);
  await page.locator("#override-reason").fill("Hàng xóm nghe tiếng kêu cứu");
  await page.locator(".override button[type=submit]").click();
  await page.locator(".banner-raised").waitFor();
  assert.equal(await focusedId(page), "overrides-title");
  const shown = await page.locator(".overrides").innerText();
  for (const text of ["Nâng: khẩn cấp", "có hiệu lực", "Hàng xóm nghe tiếng kêu cứu", "Chủ tịch Ủy ban nhân dân"]) assert.ok(shown.includes(text), text);
  assert.match(await standing(page), /chưa xác định Có/, "raised is not established");
  assert.match(await page.locator(".standing").innerText(), /xem quyết định của người có thẩm quyền/);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const sheet = await page.locator("checho-triage").evaluate((element) => element.shadowRoot.querySelector(".sheet").textContent);
  assert.match(sheet, /Nâng: khẩn cấp \(có hiệu lực\): Hàng xóm nghe tiếng kêu cứu/, "and on paper");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator(".overrides button").click();
  assert.equal(await page.locator(".banner").count(), 0);
  // While the law itself has not ruled an emergency out, nobody is offered to lower it.
  const { page: fresh } = await openCase();
  const open = await fresh.locator("#override-to option").evaluateAll((all) => all.map(({ value }) => value));
  assert.ok(!open.includes("emergency:false"), open.join());
  assert.deepEqual(faults, []);
});

const layer = (name) => ({ name: `${name}.json`, mimeType: "application/json",
  buffer: readFileSync(new URL(`../../../core/packs/compiled/${name}.json`, import.meta.url)) });

test("a province's layer is loaded from a file, shown entry by entry, and taken away again", async () => {
  const { page, faults } = await openCase();
  await page.locator("#layers > summary").click();
  await page.locator("#layer-file").setInputFiles(layer("cao-bang"));
  await page.locator("#layer-duty").waitFor();
  await page.locator("#province").fill("51");
  await page.locator(".standing", { hasText: "“cao-bang” không dành cho nơi này" }).waitFor();
  await page.locator("#province").fill("04");
  await page.locator(".standing:not(:has-text('không dành cho nơi này'))").waitFor();
  await page.locator("#layer-duty > summary").click();
  assert.match(await page.locator("#layer-duty").innerText(), /Thêm việc phải làm: 6[\s\S]*Tiếp nhận tin \(đến 0,5 giờ\)[\s\S]*hướng dẫn, nguồn thứ cấp/);
  assert.match(await page.locator("#layer-changes").innerText(), /Kiểm tra tính xác thực \(đến 5 giờ\), hạn 21:30 ngày 13\/02\/2026/);
  assert.match(await page.locator(".countdown").innerText(), /11 giờ/, "the 12 hours of the law stay");
  assert.deepEqual(await violations(page), []);
  await page.locator("#unload").click();
  assert.equal(await page.locator("#layer-duty").count(), 0);
  assert.equal(await page.locator("#province").inputValue(), "04");
  assert.deepEqual(faults, []);
});

test("a file that is no layer is refused in words, and the law stays as it was", async () => {
  const { page } = await openCase();
  await page.locator("#layers > summary").click();
  await page.locator("#layer-file").setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("{\"a\":") });
  await page.locator(".layers .error").waitFor();
  assert.match(await page.locator(".layers .error").innerText(), /Không nhận tệp này: \S+/);
  assert.match(await page.locator(".banner").innerText(), /Chưa loại trừ/);
});

test("no accessibility fault with every rating form open", async () => {
  const { page } = await openCase();
  for (const form of ["02", "03", "06"]) await begin(page, form);
  await rate(page, 0, "a1", "high");
  for (const details of await page.locator("checho-triage details:not([name])").all()) {
    await details.evaluate((element) => (element.open = true));
  }
  assert.deepEqual(await violations(page), []);
  await page.locator("#contrast").click();
  assert.deepEqual(await violations(page), []);
});
