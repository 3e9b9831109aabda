// The page for anyone who suspects something.

import { test } from "node:test";
import assert from "node:assert/strict";
import { focusedId, open, tabTo, violations } from "./browser.js";

test("by keyboard alone, anonymous: the host page gets a report that the library can decide", async () => {
  const { page, context, faults } = await open("report.html");
  await page.locator("#title").waitFor();
  await tabTo(page, ({ name, value }) => name === "worry" && value === "abused");
  await page.keyboard.press("Space");
  await tabTo(page, ({ id }) => id === "condition");
  await page.keyboard.type("Tối nào cũng nghe tiếng đánh, cháu khóc");
  await tabTo(page, ({ id }) => id === "incidentPlace");
  await page.keyboard.type("Thôn Mẫu, xã Đăk Mẫu");
  await tabTo(page, ({ id }) => id === "ageFrom");
  await page.keyboard.type("6");
  await tabTo(page, ({ id }) => id === "hand");
  await page.keyboard.press("Enter");
  await page.getByText("Nơi tiếp nhận đã nhận tin báo.").waitFor();
  assert.equal(await focusedId(page), "outcome");
  const { report, child } = JSON.parse(await page.locator("#handed-over pre").innerText());
  assert.deepEqual(report, { received: report.received, receivingPlace: "commune_committee", category: ["abused"],
    informant: { is: "other" }, incidentPlace: "Thôn Mẫu, xã Đăk Mẫu", condition: "Tối nào cũng nghe tiếng đánh, cháu khóc" });
  assert.match(report.received, /^2026-02-13T17:0\d:\d\d\+07:00$/);
  assert.deepEqual(child, { born: { from: 6, to: 6, on: "2026-02-13", source: "informant" } });
  assert.deepEqual(faults, []);
  const officer = await context.newPage();
  await officer.goto(new URL("index.html", page.url()).href);
  const decision = await officer.evaluate(async ([situation]) => {
    const { openLaw } = await import("./law.js");
    return (await openLaw()).law.decide(situation);
  }, [{ now: "2026-02-13T17:30:00+07:00", reports: [report], child, answers: [], events: [] }]);
  assert.equal(decision.acting.emergency, true);
});

test("it gives no level and no verdict, says where the report goes and that 111 is free day and night", async () => {
  const { page } = await open("report.html");
  const text = await page.locator("checho-report .screen").innerText();
  assert.doesNotMatch(text, /cấp độ|can thiệp|phòng ngừa|khẩn cấp/i);
  assert.match(text, /miễn phí, cả ngày lẫn đêm/);
  assert.match(text, /Ủy ban nhân dân xã Đăk Mẫu/);
  assert.match(text, /không đánh giá trẻ em/);
});

test("nobody is told that a report was received unless the host page received it", async () => {
  const { page } = await open("report.html");
  await page.evaluate(() => addEventListener("checho-report", (event) => event.stopImmediatePropagation(), { capture: true }));
  await page.locator("#condition").fill("Cháu bị bỏ đói");
  await page.locator("#hand").click();
  assert.match(await page.locator("#outcome").innerText(), /CHƯA CHUYỂN ĐƯỢC/);
  assert.match(await page.locator(".failed").innerText(), /gọi 111/);
  assert.equal(await page.locator("#condition").inputValue(), "Cháu bị bỏ đói");
});

test("a host page that takes too long is not believed", async () => {
  const { page } = await open("weather.html");
  await page.evaluate(async () => {
    await import("./checho-report.js");
    addEventListener("checho-report", (event) => event.preventDefault());
    document.querySelector("main").append(document.createElement("checho-report"));
  });
  await page.locator("#condition").fill("Cháu bị bỏ đói");
  await page.locator("#hand").click();
  assert.equal(await page.locator("#outcome").count(), 0);
  await page.clock.runFor(21_000);
  assert.match(await page.locator("#outcome").innerText(), /CHƯA CHUYỂN ĐƯỢC/);
});

test("an empty report is not handed over", async () => {
  const { page } = await open("report.html");
  await page.locator("#hand").click();
  assert.match(await page.locator("checho-report .error").innerText(), /ít nhất một điều/);
  assert.equal(await focusedId(page), "condition");
});

test("a name that was typed and then withheld is not handed over", async () => {
  const { page } = await open("report.html");
  await page.locator("#condition").fill("x");
  await page.getByLabel("Tôi để lại tên").check();
  await page.locator("#informantName").fill("Bà Mẫu");
  await page.getByLabel("Tôi muốn giấu tên").check();
  await page.locator("#hand").click();
  assert.doesNotMatch(await page.locator("#handed-over pre").innerText(), /Bà Mẫu/);
});

test("quick exit deletes, and going back does not bring it back", async () => {
  for (const leave of [(page) => page.locator("#leave").click(), async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  }]) {
    const { page } = await open("report.html");
    await page.locator("#keep").check();
    await page.locator("#condition").fill("điều riêng tư");
    await leave(page);
    await page.waitForURL(/weather\.html/);
    assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
    await page.goBack();
    assert.doesNotMatch(page.url(), /report\.html/);
  }
});

test("nothing is stored unless asked", async () => {
  const { page } = await open("report.html");
  await page.locator("#condition").fill("điều riêng tư");
  assert.equal(await page.evaluate(() => sessionStorage.length + localStorage.length), 0);
  await page.reload();
  assert.equal(await page.locator("#condition").inputValue(), "");
  await page.locator("#keep").check();
  await page.locator("#condition").fill("giữ lại");
  await page.reload();
  assert.equal(await page.locator("#condition").inputValue(), "giữ lại");
});

test("a child who writes is told that it did right", async () => {
  const { page } = await open("report.html");
  await page.locator("#informantIs").selectOption("child");
  assert.match(await page.locator("checho-report .screen").innerText(), /Không phải lỗi của em/);
});

test("no accessibility fault, in both languages, both contrasts", async () => {
  const { page } = await open("report.html");
  for (const lang of ["Tiếng Việt", "English"]) {
    await page.getByRole("button", { name: lang }).click();
    assert.deepEqual(await violations(page), [], lang);
    await page.locator("#contrast").click();
    assert.deepEqual(await violations(page), [], `${lang}, high contrast`);
    await page.locator("#contrast").click();
  }
});
