// The officer's page: whole flows.

import { test } from "node:test";
import assert from "node:assert/strict";
import { answer, focusedId, open, openCase, tabTo, violations } from "./browser.js";

const standing = (page) => page.locator(".standing tbody").innerText().then((text) => text.replace(/\s+/g, " "));

test("an anonymous report of which nothing is known runs the 12 hours", async () => {
  const { page, faults } = await openCase();
  assert.equal(await focusedId(page), "now-title");
  assert.match(await page.locator(".banner").innerText(), /KHẨN CẤP\s+Chưa loại trừ/);
  assert.match(await page.locator(".countdown").innerText(), /11 giờ (29|30) phút \d\d giây/);
  const before = await page.locator(".countdown-figure").innerText();
  await page.clock.runFor(5000);
  assert.notEqual(await page.locator(".countdown-figure").innerText(), before);
  assert.match(await page.locator(".banner-until").innerText(), /04:30 ngày 14\/02\/2026/);
  assert.match(await standing(page), /phòng ngừa can thiệp.*chưa xác định Có/);
  assert.deepEqual(faults, []);
});

test("113 and 111 stand before everything else, also while the law is being opened and when it cannot be", async () => {
  const { page } = await open("index.html");
  const texts = await page.locator("checho-triage a.call").allInnerTexts();
  assert.deepEqual(texts, ["Gọi 113", "Gọi 111"]);
  // Nothing of the package arrives, a part that is loaded with it, or the code that is loaded last.
  for (const lost of [/\/checho\//, /\/checho\/module\.js$/, /\/checho\/code\.js$/]) {
    const blocked = await open("weather.html", { serviceWorkers: "block" });
    await blocked.context.route(lost, (route) => route.abort());
    await blocked.page.goto(page.url());
    await blocked.page.getByText("Không mở được bộ luật").waitFor();
    assert.deepEqual(await blocked.page.locator("checho-triage a.call").allInnerTexts(), ["Gọi 113", "Gọi 111"], String(lost));
  }
});

test("by keyboard alone: from the report to an established emergency, then a step done", async () => {
  const { page, faults } = await open("index.html");
  await page.locator("#received").waitFor();
  await tabTo(page, ({ id }) => id === "received");
  await tabTo(page, ({ name, value }) => name === "category" && value === "abused");
  await page.keyboard.press("Space");
  await tabTo(page, ({ text }) => text === "Xem việc phải làm ngay");
  await page.keyboard.press("Enter");
  await page.locator("#question-title").waitFor();
  assert.equal(await focusedId(page), "now-title");
  for (let count = 0; count < 8 && (await page.locator(".banner-established").count()) === 0; count += 1) {
    await tabTo(page, ({ name }) => name === "next-answer");
    await page.keyboard.press("Space");
    await tabTo(page, ({ id }) => id === "next-source");
    await page.keyboard.press("ArrowDown");
    await tabTo(page, ({ text }) => text === "Ghi câu trả lời");
    await page.keyboard.press("Enter");
    assert.equal(await focusedId(page), "question-title");
  }
  assert.match(await page.locator(".question").innerText(), /Không phải hỏi thêm/);
  await tabTo(page, ({ tag, text }) => tag === "summary" && text.includes("Áp dụng biện pháp can thiệp khẩn cấp"));
  await page.keyboard.press("Enter");
  await tabTo(page, ({ text }) => text === "Ghi đã làm");
  await page.keyboard.press("Enter");
  await page.locator(".banner-done").waitFor();
  assert.equal(await focusedId(page), "duties-title");
  assert.deepEqual(faults, []);
});

test("Unknown rules nothing out: the next open question follows, and what to act on stays", async () => {
  const { page } = await openCase();
  const first = await page.locator(".asked").innerText();
  await answer(page, "unknown");
  assert.notEqual(await page.locator(".asked").innerText(), first);
  assert.match(await standing(page), /phòng ngừa can thiệp.*chưa xác định Có/);
  const asked = new Set([first]);
  for (let count = 0; count < 60 && (await page.locator(".asked").count()) > 0; count += 1) {
    const text = await page.locator(".asked").innerText();
    assert.ok(!asked.has(text), `asked twice: ${text}`);
    asked.add(text);
    await answer(page, "unknown");
  }
  assert.match(await page.locator(".question").innerText(), /Điều chưa rõ không phải là “không”/);
  assert.match(await page.locator(".banner").innerText(), /Chưa loại trừ/);
  await page.getByRole("button", { name: "Hỏi lại các câu chưa rõ" }).click();
  assert.equal(await page.locator(".asked").innerText(), first);
});

test("a No of the suspect narrows nothing; what the officer saw does, until the questions stop", async () => {
  const { page, faults } = await openCase();
  await answer(page, "no", "suspect");
  assert.match(await page.locator(".answers").innerText(), /chưa loại trừ được gì/);
  assert.match(await page.locator(".banner").innerText(), /Chưa loại trừ/);
  await page.getByRole("button", { name: /^Xóa câu trả lời/ }).click();
  for (let count = 0; count < 60 && (await page.locator(".asked").count()) > 0; count += 1) {
    assert.match(await page.locator(".whom").innerText(), /Không hỏi trẻ em/);
    await answer(page, "no", "observed");
  }
  assert.match(await page.locator(".question").innerText(), /Việc tiếp theo đã rõ/);
  assert.equal(await page.locator(".banner").count(), 0);
  assert.deepEqual(faults, []);
});

test("an answer without a source, or none at all, is not recorded", async () => {
  const { page } = await openCase();
  await page.locator(".question button[type=submit]").click();
  assert.match(await page.locator(".question .error").innerText(), /Chọn Có, Không hoặc Chưa rõ/);
  await page.locator(".question .answer-no input").check();
  await page.locator(".question button[type=submit]").click();
  assert.match(await page.locator(".question .error").innerText(), /biết từ đâu/);
  assert.equal(await page.locator(".answers").count(), 0);
});

test("answers of one moment that contradict each other are refused in words, and what was there stays", async () => {
  const { page } = await openCase();
  // A later finding replaces an earlier one; of the same moment, both cannot be true.
  await page.clock.pauseAt(new Date("2026-02-13T17:20:00+07:00"));
  await page.locator("#more > summary").click();
  const add = async (fact, value) => {
    await page.locator("#more-fact").selectOption(fact);
    await page.locator(`.more .answer-${value} input`).check();
    await page.locator("#more-answer-source").selectOption("observed");
    await page.locator(".more button[type=submit]").click();
  };
  await add("rape", "yes");
  await add("abuse", "no");
  assert.match(await page.locator(".fault").innerText(), /Chưa ghi được: \S+/);
  assert.equal(await page.locator(".answers tbody tr").count(), 1);
});

test("grounds open one by one, with their articles; duties name who and why", async () => {
  const { page } = await openCase();
  const grounds = page.locator(".grounds details");
  await grounds.nth(0).locator("summary").click();
  assert.match(await grounds.nth(0).innerText(), /khoản 1 Điều 31 Nghị định 56\/2017\/NĐ-CP/);
  await grounds.nth(1).locator("summary").click();
  assert.equal(await page.locator(".grounds details[open]").count(), 1);
  await page.locator("#duty-D5 summary").click();
  assert.match(await page.locator("#duty-D5").innerText(), /Chủ tịch Ủy ban nhân dân xã, phường, đặc khu/);
  assert.match(await page.locator(".forms").innerText(), /Mẫu số 01[\s\S]*Mẫu số 02/);
  assert.ok((await page.locator(".why-not details").count()) > 2);
});

test("language, text size and contrast change at once and lose nothing", async () => {
  const { page, faults } = await openCase();
  await answer(page, "unknown");
  await page.locator("#record > summary").click();
  await page.locator("#condition").fill("Cháu có vết bầm ở tay");
  await page.getByRole("button", { name: "English" }).click();
  assert.match(await page.locator("#now-title").innerText(), /What to do now/);
  assert.equal(await page.locator("#condition").inputValue(), "Cháu có vết bầm ở tay");
  assert.equal(await page.locator(".screen").getAttribute("lang"), "en");
  const size = () => page.locator(".screen").evaluate((screen) => getComputedStyle(screen).fontSize);
  const before = parseFloat(await size());
  await page.locator("#text-larger").click();
  assert.ok(parseFloat(await size()) > before);
  await page.locator("#text-smaller").click();
  await page.locator("#text-smaller").click();
  assert.ok(parseFloat(await size()) < before);
  await page.locator("#contrast").click();
  assert.equal(await page.locator(".screen").evaluate((screen) => getComputedStyle(screen).backgroundColor), "rgb(0, 0, 0)");
  assert.deepEqual(faults, []);
});

test("nothing is kept unless the officer says so, and one button deletes all", async () => {
  const { page } = await openCase("index.html", { serviceWorkers: "block" });
  const stored = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  await answer(page, "yes", "observed");
  assert.equal(await stored(), '[{},{},""]');
  page.on("dialog", (dialog) => dialog.accept());
  await page.reload();
  await page.locator("#begin-title").waitFor();
  await page.locator("#received").fill("2026-02-13T16:30");
  await page.locator("button[type=submit].main").click();
  await answer(page, "yes", "observed");
  await page.locator("#keep").check();
  await page.reload();
  await page.locator(".banner-established").waitFor();
  assert.ok(await page.locator("#keep").isChecked());
  await page.locator("#clear").click();
  await page.locator("#clear-yes").click();
  assert.equal(await stored(), '[{},{},""]');
  assert.equal(await focusedId(page), "received");
});

test("a moment of receipt in the future is refused", async () => {
  const { page } = await open("index.html");
  await page.locator("#received").fill("2026-02-13T18:30");
  await page.locator("button[type=submit].main").click();
  assert.match(await page.locator("#begin-error").innerText(), /không thể ở sau lúc này/);
});

test("no accessibility fault on any of its screens, in both languages, both contrasts", async () => {
  for (const lang of ["vi", "en"]) {
    const { page } = await open("index.html");
    if (lang === "en") await page.getByRole("button", { name: "English" }).click();
    await page.locator("#received").waitFor();
    assert.deepEqual(await violations(page), [], `${lang}: first screen`);
    await page.locator("#received").fill("2026-02-13T16:30");
    await page.locator("button[type=submit].main").click();
    await answer(page, "unknown");
    for (const details of await page.locator("checho-triage details:not([name])").all()) {
      await details.evaluate((element) => (element.open = true));
    }
    await page.locator(".grounds details summary").first().click();
    assert.deepEqual(await violations(page), [], `${lang}: at work`);
    await page.locator("#contrast").click();
    assert.deepEqual(await violations(page), [], `${lang}: high contrast`);
    await answer(page, "yes", "observed");
    assert.deepEqual(await violations(page), [], `${lang}: emergency`);
  }
});

test("inside an old page its styles stay out, and ours stay in", async () => {
  const { page, faults } = await openCase("host-page.html");
  const look = await page.locator("checho-triage").evaluate((element) => {
    const button = getComputedStyle(element.shadowRoot.querySelector("button.main"));
    const screen = getComputedStyle(element.shadowRoot.querySelector(".screen"));
    return { spacing: button.letterSpacing, font: screen.fontFamily, sheets: document.adoptedStyleSheets.length };
  });
  assert.equal(look.spacing, "normal");
  assert.doesNotMatch(look.font, /Times/);
  assert.equal(look.sheets, 0);
  assert.equal(await page.locator("#content h1").evaluate((h1) => getComputedStyle(h1).color), "rgb(176, 21, 21)");
  assert.deepEqual(faults, []);
});
