// The page of case files: what a case says, in the order of time, to whom.

import { test } from "node:test";
import assert from "node:assert/strict";
import { focusedId, open, tabTo, violations } from "./browser.js";

/** The page with a sample opened. The child and the informant of the samples have these names. */
async function openSample(id, options = {}) {
  const opened = await open("case.html", options);
  const { page } = opened;
  await page.locator("#sample").selectOption(id);
  await page.locator("#open-sample").click();
  await page.locator(".secrecy").waitFor();
  return opened;
}

const look = async (page, label) => {
  const value = await page.locator("#viewer option", { hasText: label }).first().getAttribute("value");
  await page.locator("#viewer").selectOption(value);
};
const everything = (page) => page.locator("checho-case").evaluate((element) => element.shadowRoot.textContent);

test("a sample opened by keyboard: events, limits that start and end, articles, and the focus goes to them", async () => {
  const { page, faults } = await open("case.html");
  await page.locator("#open-sample").waitFor();
  await tabTo(page, ({ id }) => id === "open-sample");
  await page.keyboard.press("Enter");
  await page.locator("#timeline-title").waitFor();
  assert.equal(await focusedId(page), "timeline-title");
  await look(page, "Người làm công tác bảo vệ trẻ em cấp xã");
  const text = await page.locator(".case-timeline").innerText();
  assert.match(text, /13\/02\/2026[\s\S]*22:10\s+Tin báo[\s\S]*Bắt đầu tính hạn/);
  assert.match(text, /Đánh giá nguy cơ[\s\S]*Làm xong/);
  const first = page.locator(".case-timeline li.event").first();
  await first.locator("summary", { hasText: "Bắt đầu tính hạn" }).click();
  assert.match(await first.innerText(), /can thiệp khẩn cấp.*đến 10:10 ngày 14\/02\/2026/s, "12 hours from 22:10");
  assert.match(await page.locator(".owes").innerText(), /Điều \d+/);
  assert.deepEqual(faults, []);
});

test("as it was at a moment: the separation that runs out is not over before it is", async () => {
  const { page, faults } = await openSample("harm-doing-father");
  const count = () => page.locator(".case-timeline li.event").count();
  const all = await count();
  await page.locator("#moment").fill("2026-03-09T11:30");
  await page.locator("#moment").blur();
  assert.equal(await count(), 4, "report, child, order and assessment had been written by half past eleven");
  assert.match(await page.locator(".stands").innerText(), /đã đánh giá ban đầu[\s\S]*đang khẩn cấp/);
  assert.match(await page.locator(".stands .tag-red").innerText(), /KHẨN CẤP/);
  await page.locator("#moment-after").click();
  assert.equal(await count(), 5);
  await page.locator("#moment-before").click();
  assert.equal(await count(), 4);
  await page.locator("#moment").fill("2026-03-09T08:00");
  await page.locator("#moment").blur();
  assert.match(await everything(page), /Lúc này hồ sơ chưa có gì/);
  await page.locator("#moment-last").click();
  assert.equal(await count(), all);
  assert.deepEqual(faults, []);
});

test("nobody's identity is shown to someone not entitled, and to the suspect not even that there is a case", async () => {
  const { page, faults } = await openSample("tet-emergency");
  const names = /Y Mẫu|Người hàng xóm/;
  // Who handles the case sees who the child is.
  await look(page, "Người làm công tác bảo vệ trẻ em cấp xã");
  assert.match(await page.locator(".case-timeline").evaluate((element) => element.textContent), /Y Mẫu/);
  assert.equal(await page.locator(".secrecy").count(), 1);
  for (const viewer of ["giám sát", "bị nghi", "Cán bộ xã khác", "Người báo tin"]) {
    await look(page, viewer);
    assert.doesNotMatch(await everything(page), names, viewer);
  }
  for (const viewer of ["người chăm sóc bị nghi", "Cán bộ xã khác"]) {
    await look(page, viewer);
    assert.match(await page.locator(".secrecy").innerText(), /Không cung cấp[\s\S]*không được xem gì/);
    for (const hidden of [".case-timeline", ".owes", ".stands", ".must-do", ".delays", ".opinions"]) {
      assert.equal(await page.locator(hidden).count(), 0, `${viewer}: ${hidden}`);
    }
  }
  // Who oversees sees duties and delays, and nobody's name.
  await look(page, "giám sát");
  assert.ok((await page.locator(".owes tbody tr").count()) > 0);
  assert.equal(await page.locator(".must-do, .opinions").count(), 0);
  assert.deepEqual(faults, []);
});

test("a viewer who cannot be answered is shown nothing, and nothing of the one before stays", async () => {
  const { page } = await openSample("tet-emergency");
  await page.evaluate(() => {
    document.querySelector("checho-case").viewer = { role: "parent_or_carer", relation: "friend" };
  });
  await page.locator(".error", { hasText: "Không hiện được hồ sơ này" }).waitFor();
  assert.doesNotMatch(await everything(page), /Y Mẫu/);
  assert.equal(await page.locator(".case-timeline").count(), 0);
});

test("the father who harms was heard, and is never taken to consent", async () => {
  const { page } = await openSample("harm-doing-father");
  assert.match(await page.locator(".opinions").innerText(), /Ghi riêng[\s\S]*Cha \([^)]*\): tạm thời cách ly, không đồng ý\s+không bao giờ là sự đồng ý/);
});

test("the delay report of one case, then of all, counts and names nobody", async () => {
  const { page, faults } = await openSample("separation-runs-out");
  await page.locator(".delays-table").first().waitFor();
  assert.match(await page.locator(".delays").innerText(), /Số vụ việc: 1/);
  await page.locator("#all-cases").click();
  await page.locator(".delays", { hasText: "Số vụ việc: 13" }).waitFor();
  assert.equal(await focusedId(page), "all-cases");
  assert.match(await page.locator(".delays-table").first().innerText(), /Theo cơ quan[\s\S]*Tất cả/);
  const numbers = await page.locator(".delays-table tbody tr").first().locator("td.number").allInnerTexts();
  assert.equal(numbers.length, 7);
  assert.ok(numbers.every((number) => /^\d+$/.test(number.trim())) && numbers.some((number) => Number(number) > 0), numbers.join());
  assert.doesNotMatch(await page.locator(".delays").innerText(), /Y Mẫu/);
  assert.deepEqual(faults, []);
});

test("two devices offline: what was told differently is shown, the graver holds", async () => {
  const { page } = await openSample("offline-merge");
  await page.locator("#moment-last").click();
  assert.match(await page.locator(".stands").innerText(), /Ghi khác nhau, giữ điều nặng hơn/);
});

test("a file from disk: a good one is opened, a damaged one as far as it goes, and what is none is refused in words", async () => {
  const { page } = await open("case.html");
  await page.locator("#open-sample").waitFor();
  const good = await page.evaluate(async () => (await fetch("cases/tet-emergency.jsonl")).text());
  const give = (text) => page.locator("#case-file").setInputFiles({ name: "a.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(text) });
  await give(good);
  await page.locator(".case-timeline").waitFor();
  assert.equal(await page.locator(".notice", { hasText: "hỏng" }).count(), 0);
  await give(good.replace("abused", "abuses"));
  await page.locator(".notice", { hasText: "chỗ hỏng" }).waitFor();
  await give("không phải hồ sơ");
  await page.locator(".openers .error").waitFor();
  assert.match(await page.locator(".openers .error").innerText(), /Không mở được tệp này: \S+/);
});

test("a host page that knows who is signed in leaves no choice", async () => {
  const { page } = await open("case.html");
  await page.locator("#open-sample").waitFor();
  await page.evaluate(() => {
    const element = document.querySelector("checho-case");
    element.setAttribute("signed-in", "");
    element.viewer = { role: "parent_or_carer", relation: "suspected_carer" };
  });
  await page.locator("#open-sample").click();
  await page.locator(".secrecy").waitFor();
  assert.equal(await page.locator("#viewer").count(), 0);
  assert.match(await page.locator(".secrecy").innerText(), /Không cung cấp/);
});

test("no accessibility fault in any of the samples, in both languages, both contrasts", async () => {
  const { page } = await open("case.html");
  await page.locator("#open-sample").waitFor();
  const samples = await page.locator("#sample option").evaluateAll((all) => all.map(({ value }) => value));
  assert.equal(samples.length, 13);
  const openAll = () => page.locator("checho-case").evaluate((element) => {
    for (const details of element.shadowRoot.querySelectorAll("details")) details.open = true;
  });
  for (const sample of samples) {
    await page.locator("#sample").selectOption(sample);
    await page.locator("#open-sample").click();
    await page.locator(".case-timeline").waitFor();
    await openAll();
    assert.deepEqual(await violations(page), [], sample);
  }
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("#contrast").click();
  await openAll();
  assert.deepEqual(await violations(page), []);
});
