// Offline, paper, and what the pages look like.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URL_OF_PORTAL, answer, open, openCase } from "./browser.js";

const SHOTS = process.env.PORTAL_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "portal-"));
mkdirSync(SHOTS, { recursive: true });

test("both pages work without a network after the first visit", async () => {
  const { page, context } = await open("index.html", { clock: false });
  await page.locator("#received").waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(async () => {
    const kept = await (await caches.open("checho-portal")).keys();
    // The page, and of the law's package all that it has loaded: its code, its deciding part, every text.
    const wanted = ["/report.html", "/index.js", "/library.js", "/documents.js", "/module.js", "/code.js", "/texts.js", "/rest.js"];
    return wanted.every((name) => kept.some(({ url }) => url.endsWith(name)));
  });
  await context.setOffline(true);
  await page.reload();
  await page.locator("button[type=submit].main").click();
  await page.locator(".banner").waitFor();
  await page.goto(`${URL_OF_PORTAL}report.html`, { waitUntil: "load" }).catch(() => {});
  await page.locator("#hand").waitFor();
});

test("every file of the pages is kept for work without a network", () => {
  const listed = readFileSync("../sw.js", "utf8");
  const files = readdirSync("..", { withFileTypes: true }).filter((file) => file.isFile() && !/^(sw\.js|README\.md)$/.test(file.name));
  for (const { name } of files) assert.ok(listed.includes(`"${name}"`), `${name} is missing in sw.js`);
});

test("the decision prints on A4, form 01 first, whatever the host page looks like", async () => {
  for (const path of ["index.html", "host-page.html"]) {
    const { page } = await openCase(path);
    await page.locator("#print-paper:enabled").waitFor();
    await page.locator("#record > summary").click();
    await page.locator("#childName").fill("Y Mẫu");
    await page.locator("#ageFrom").fill("7");
    await page.locator("#condition").fill("Có vết bầm ở tay và lưng, sợ hãi, không nói");
    await page.locator("#incidentPlace").fill("Thôn Mẫu, xã Đăk Mẫu");
    await answer(page, "yes", "observed");
    await page.clock.runFor(1000);
    const pdf = join(SHOTS, `${path.replace(".html", "")}.pdf`);
    await page.pdf({ path: pdf, preferCSSPageSize: true });
    const info = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
    assert.match(info, /Page size: +59\d(\.\d+)? x 84\d(\.\d+)? pts/);
    const pages = Number(/Pages: +(\d+)/.exec(info)[1]);
    assert.ok(pages >= 4 && pages <= 7, `${pages} pages`);
    const text = (first, last) => execFileSync("pdftotext", ["-layout", "-f", first, "-l", last, pdf, "-"], { encoding: "utf8" }).normalize("NFC");
    const form = text("1", "2");
    for (const label of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "BÁO CÁO\n", "TIẾP NHẬN THÔNG TIN TRẺ EM", "Họ và tên trẻ em (5)", "Y Mẫu",
      "Tình trạng hiện tại của trẻ em: (6)", "Hiện tại ai là người chăm sóc trẻ em (nếu biết)", "Cán bộ tiếp nhận thông tin"]) {
      assert.ok(form.includes(label), label);
    }
    for (let number = 1; number <= pages; number += 1) {
      assert.ok(text(String(number), String(number)).trim().length > 100, `page ${number} is empty`);
    }
    const rest = text("3", String(pages));
    assert.match(rest, /PHIẾU XỬ LÝ TIN BÁO/);
    assert.match(rest, /Căn cứ/);
    assert.doesNotMatch(form + rest, /Gọi 113|Tin tức|Lượt xem|English/);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0, "the page is as it was");
  }
});

test("screenshots at three widths in both languages; nothing is wider than the screen", async () => {
  for (const width of [360, 768, 1280]) {
    for (const lang of ["vi", "en"]) {
      const shoot = async (page, name) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        assert.ok(wide <= 0, `${name} at ${width}: ${wide} px too wide`);
        await page.screenshot({ path: join(SHOTS, `${name}-${width}-${lang}.png`), fullPage: true });
      };
      const speak = (page) => lang === "en" && page.getByRole("button", { name: "English" }).click();
      const { page } = await open("index.html", { width });
      await speak(page);
      await page.locator("#received").fill("2026-02-13T16:30");
      await shoot(page, "triage-first");
      await page.locator("button[type=submit].main").click();
      await page.clock.runFor(1000);
      await shoot(page, "triage-unknown");
      await answer(page, "yes", "observed");
      await page.clock.runFor(1000);
      await page.locator(".grounds details summary").first().click();
      await page.locator("#duty-D5 summary").click();
      await shoot(page, "triage-emergency");
      await page.locator("#begin-02").click();
      await page.locator("input[name='assessment-0-a1'][value=high]").check();
      await page.locator("#layers > summary").click();
      await page.clock.runFor(1000);
      await shoot(page, "triage-assessment");
      await page.locator("#contrast").click();
      await page.locator("#text-larger").click();
      await page.locator("#text-larger").click();
      await shoot(page, "triage-contrast-larger");
      const report = await open("report.html", { width });
      await speak(report.page);
      await shoot(report.page, "report");
      const cases = await open("case.html", { width });
      await cases.page.locator("#open-sample").waitFor();
      await speak(cases.page);
      await cases.page.locator("#open-sample").click();
      await cases.page.locator(".delays-table").first().waitFor();
      await shoot(cases.page, "case");
      const host = await openCase("host-page.html", { width });
      await speak(host.page);
      await shoot(host.page, "host");
    }
  }
});
