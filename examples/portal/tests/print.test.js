// Forms on paper: from what was written on the officer's page, and from a case file.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answer, focusedId, open, tabTo, violations } from "./browser.js";
import { CHILD, lookAs, openFile, openForms, preview, shows } from "./papers.js";

const FOLDER = process.env.PORTAL_SCREENSHOTS ?? mkdtempSync(join(tmpdir(), "print-"));
/** What the printer gets: its text page by page, and the size of a page in points. */
async function printed(page, name) {
  const path = join(FOLDER, `${name}.pdf`);
  await page.pdf({ path, preferCSSPageSize: true });
  const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
  const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(info).map(Number);
  const text = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).normalize("NFC");
  return { width, height, pages: text.split("\f").slice(0, -1), text: text.replace(/\s+/g, " ") };
}

test("form 02 stands on paper as it was rated and concluded on the screen, and nothing else is printed", async () => {
  const { page, faults } = await openForms();
  await page.locator("#begin-02").click();
  await page.locator("input[name='assessment-0-a1'][value=high]").check();
  for (const row of ["a2", "b1", "b2"]) await page.locator(`input[name='assessment-0-${row}'][value=low]`).check();
  await page.locator("input[value=keep_watching]").check();
  await page.locator("#entries > summary").click();
  await page.locator("[id='entry-commune.name']").fill("xã Đăk Mẫu");
  await page.locator("[id='entry-officer.name']").fill("Trần Thị Mẫu");
  await page.locator("#signed").fill("2026-02-13");
  const paper = await preview(page, "02");
  await shows(page, "Trần Thị Mẫu");
  await shows(page, CHILD);
  const text = await paper.innerText();
  for (const label of ["Mẫu số 02", "ĐÁNH GIÁ NGUY CƠ BAN ĐẦU", "1.1. Mức độ tổn hại của trẻ em"]) assert.ok(text.includes(label), label);
  // The law forces the first two, an emergency child is still owed a plan; the officer ticked the third.
  for (const ticked of ["bảo vệ khẩn cấp", "áp dụng kế hoạch", "tiếp tục theo dõi"]) {
    assert.match(await paper.locator("li", { hasText: ticked }).innerText(), /^☒/, ticked);
  }
  await page.locator("#print-paper").click();
  const { width, height, text: out } = await printed(page, "form-02");
  assert.ok(width > height && Math.abs(width - 842) < 2, "form 02 lies across");
  for (const label of ["Mẫu số 02", CHILD, "Trần Thị Mẫu", "☒"]) assert.ok(out.includes(label), label);
  assert.doesNotMatch(out, /PHIẾU XỬ LÝ|Gọi 113|English|Cán bộ xã/);
  assert.equal(await page.title(), "Che Chở: xử lý tin báo về trẻ em", "the page has its title again");
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  assert.deepEqual(faults, []);
});

test("form 03's comparison and form 06's findings are not typed again", async () => {
  const { page, faults } = await openForms();
  await page.locator("#begin-03").click();
  for (const row of ["a1", "a2"]) await page.locator(`input[name='assessment-0-${row}'][value=high]`).check();
  for (const row of ["a3", "a4", "a5", "b1", "b2", "b3", "b4", "b5"]) await page.locator(`input[name='assessment-0-${row}'][value=low]`).check();
  const paper = await preview(page, "03");
  await shows(page, "☒ Trường hợp Đánh giá mức độ tổn hại của trẻ em ở mức độ Cao nhiều hơn");
  await page.locator("#begin-06").click();
  await page.locator("input[name='assessment-1-no_further_abuse_risk'][value=no]").check();
  await page.locator("input[name='assessment-1-physical_stable'][value=no]").check();
  await page.locator("#print-form").selectOption("06");
  await shows(page, "☒ Nếu nguy cơ trẻ em vẫn tiếp tục");
  await shows(page, "KÈM THEO");
  const annex = (await paper.innerText()).split("KÈM THEO")[1];
  assert.match(annex, /Thể chất[\s\S]*☐ Ổn định\s+☒ Chưa ổn định/);
  assert.match(annex, /còn nguy cơ bị xâm hại[\s\S]*☒ Có\s+☐ Không/);
  assert.deepEqual(faults, []);
});

test("the redacted copy says why, and does not say who told", async () => {
  const { page, faults } = await openForms();
  const paper = await preview(page, "01");
  await shows(page, "Bà Hàng Xóm");
  assert.match(await page.locator("#print-copy-why").innerText(), /lưu hồ sơ và giao người thực hiện/);
  await page.locator("input[name=print-copy][value=redacted]").check();
  await shows(page, "BẢN RÚT GỌN");
  assert.doesNotMatch(await paper.innerText(), /Bà Hàng Xóm/);
  assert.match(await page.locator("#print-copy-why").innerText(), /người báo tin không in.*đề xuất.*Điều 24/s);
  await page.locator("#print-paper").click();
  const { text } = await printed(page, "form-01-redacted");
  assert.match(text, /BẢN RÚT GỌN/);
  assert.doesNotMatch(text, /Bà Hàng Xóm/);
  assert.deepEqual(faults, []);
});

test("a paper as a Word file, to be corrected: its words, and a name that tells nobody's", async () => {
  const { page, faults } = await openForms();
  await page.locator("#print-form").selectOption("02");
  await page.locator("#word-paper:enabled").waitFor();
  assert.equal(await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => /word-code/.test(name)).length), 0,
    "who asks for none loads none");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#word-paper").click()]);
  assert.equal(download.suggestedFilename(), "mau-02-2026-02-13.docx");
  // The parts of the file are stored as they are.
  const file = readFileSync(await download.path(), "utf8");
  assert.ok(file.startsWith("PK") && file.includes("word/document.xml"));
  for (const words of ["ĐÁNH GIÁ NGUY CƠ BAN ĐẦU", "1.1. Mức độ tổn hại của trẻ em", CHILD]) assert.ok(file.includes(words), words);
  assert.deepEqual(faults, []);
});

test("where the Word part does not arrive, the page says so and prints", async () => {
  const { page } = await openForms({ serviceWorkers: "block" });
  await page.context().route(/\/checho\/word-code\.js$/, (route) => route.abort());
  await page.locator("#word-paper").click();
  await page.locator(".print [role=alert]", { hasText: "Chưa lập được tệp Word" }).waitFor();
  assert.ok(await page.locator("#print-paper").isEnabled());
});

test("what is missing: counted, with who supplies it; filled here or where the page asks for it; the child is in no list", async () => {
  const { page, faults } = await openForms();
  const due = page.locator(".due li").first();
  const missing = async () => Number(/còn thiếu (\d+) chỗ/.exec(await due.innerText())[1]);
  assert.match(await due.innerText(), /Mẫu số 02[\s\S]*người lập: Người làm công tác bảo vệ trẻ em/);
  const before = await missing();
  await page.locator("#entries > summary").click();
  await page.locator("[id='entry-case.number']").fill("01/2026");
  await page.locator("[id='entry-commune.name']").fill("xã Đăk Mẫu");
  await page.waitForFunction((count) => !document.querySelector("checho-triage").shadowRoot.querySelector(".due li").textContent.includes(`còn thiếu ${count} chỗ`), before);
  assert.ok((await missing()) < before);
  await page.locator("[id='print-02']").click();
  assert.equal(await focusedId(page), "print-form");
  await page.locator("#missing > summary").click();
  assert.equal(await page.locator("#missing .field", { hasText: "Xếp mức các dòng; tổng số được đếm" }).count(), 1, "totals are never typed");
  assert.equal(await page.locator("#missing [id^='entry-rating.']").count(), 0);
  await page.locator("#entry-rating").click();
  assert.equal(await page.locator("#assessment-0").getAttribute("open"), "");
  await page.locator("[id='entry-shelter.provider']").fill("Nhà văn hóa thôn Mẫu");
  const paper = await preview(page, "02");
  await shows(page, "Nhà văn hóa thôn Mẫu");
  assert.equal(await page.locator("[id='entry-shelter.provider']").inputValue(), "Nhà văn hóa thôn Mẫu", "it stays to be mended");
  await page.locator("#print-form").selectOption("01");
  await page.locator("[id='entry-report.condition']").click();
  assert.equal(await focusedId(page), "condition");
  await page.locator("#condition").fill("Có vết bầm ở tay");
  await shows(page, "Có vết bầm ở tay");
  assert.ok(await paper.isVisible());
  for (const text of [await page.locator(".due").innerText(), ...await page.locator("#print-form option").allInnerTexts()]) {
    assert.doesNotMatch(text, /Y Mẫu/);
  }
  assert.deepEqual(faults, []);
});

test("warnings stand before the print button, what the form lacks is folded", async () => {
  const { page } = await openForms();
  await preview(page, "03");
  await shows(page, "Mẫu số 03");
  assert.match(await page.locator(".told .notice").innerText(), /Đọc trước khi ký[\s\S]*chưa xếp không phải là “Thấp”/);
  assert.equal(await page.locator("#shortfalls").getAttribute("open"), null);
  await page.locator("#shortfalls > summary").click();
  assert.match(await page.locator("#shortfalls").innerText(), /thiếu so với điều luật[\s\S]*Điều \d+/);
});

test("by keyboard alone: choose a form, read it, get to its print button", async () => {
  const { page, faults } = await openForms();
  await tabTo(page, ({ id }) => id === "print-form", 400);
  const before = await page.locator("#print-form").inputValue();
  await page.keyboard.press("ArrowUp");
  await page.waitForFunction((form) => document.querySelector("checho-triage").shadowRoot.querySelector("#print-form").value !== form, before);
  await tabTo(page, ({ tag, text }) => tag === "summary" && text === "Xem trước");
  await page.keyboard.press("Enter");
  await page.locator(".preview .form-paper").waitFor();
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("checho-triage").shadowRoot.activeElement.matches(".preview")), "the preview can be scrolled");
  await tabTo(page, ({ id }) => id === "print-paper", 5);
  assert.deepEqual(faults, []);
});

test("what was typed for the forms is kept with the record and deleted with it", async () => {
  const { page } = await openForms({ serviceWorkers: "block" });
  page.on("dialog", (dialog) => dialog.accept());
  await page.locator("#keep").check();
  await page.locator("#entries > summary").click();
  await page.locator("[id='entry-chair.name']").fill("Nguyễn Văn Mẫu");
  await page.locator("#signed").fill("2026-02-13");
  await page.waitForFunction(() => ["Nguyễn Văn Mẫu", '"signed":"2026-02-13"'].every((text) => sessionStorage.getItem("checho:triage").includes(text)));
  await page.reload();
  await page.locator("#print-paper:enabled").waitFor();
  assert.equal(await page.locator("[id='entry-chair.name']").inputValue(), "Nguyễn Văn Mẫu");
  assert.equal(await page.locator("#signed").inputValue(), "2026-02-13");
  await page.getByRole("button", { name: "English" }).click();
  await page.locator("#print-paper:enabled").waitFor();
  assert.equal(await page.locator("[id='entry-chair.name']").inputValue(), "Nguyễn Văn Mẫu");
  await page.locator("#clear").click();
  await page.locator("#clear-yes").click();
  await page.locator("button[type=submit].main").first().click();
  await page.locator("#print-paper:enabled").waitFor();
  assert.equal(await page.locator("[id='entry-chair.name']").inputValue(), "");
});

test("where the forms do not arrive, the page says so, decides and prints its sheet", async () => {
  const { page } = await open("weather.html", { serviceWorkers: "block" });
  await page.context().route(/\/checho\/case-code\.js$/, (route) => route.abort());
  await page.goto(new URL("index.html", page.url()).href);
  await page.locator("#received").fill("2026-02-13T16:30");
  await page.locator("button[type=submit].main").first().click();
  await page.locator(".print .notice", { hasText: "Chưa mở được các mẫu" }).waitFor();
  await answer(page, "yes", "observed");
  await page.locator(".banner-established").waitFor();
  const { text } = await printed(page, "sheet-alone");
  assert.match(text, /PHIẾU XỬ LÝ TIN BÁO/);
});

test("no accessibility fault with the print panel open, in both languages, both contrasts", async () => {
  for (const lang of ["vi", "en"]) {
    const { page } = await openForms();
    if (lang === "en") await page.getByRole("button", { name: "English" }).click();
    await page.locator("#print-paper:enabled").waitFor();
    for (const form of ["01", "02", "06"]) {
      await preview(page, form);
      await page.locator(".preview .form-paper").waitFor();
      for (const details of await page.locator(".print details").all()) await details.evaluate((element) => (element.open = true));
      assert.deepEqual(await violations(page), [], `${lang}: ${form}`);
    }
    await page.locator("#contrast").click();
    assert.deepEqual(await violations(page), [], `${lang}: high contrast`);
  }
});

test("every kind of block is drawn, as text; heads are repeated on each page, an annex begins a new one", async () => {
  const { page, faults } = await openForms();
  const drawn = await page.evaluate(async () => {
    const { sheetNode } = await import("./paper-sheet.js");
    const span = (text, style = "plain") => ({ text, style });
    const cell = (text) => ({ lines: [[span(text)]], columns: 1, rows: 1 });
    const blocks = [
      { corner: "Mẫu số 99" }, { banner: "RÚT GỌN" }, { head: { left: [[span("UBND")]], right: [[span("CỘNG HÒA", "bold")], [span("Độc lập")]] } },
      { title: [[span("TÊN MẪU", "bold")], [span("dòng hai")]] }, { centred: [span("giữa")] }, { dateline: [span("ngày …", "italic")] },
      { paragraph: [span("<b>không phải thẻ</b>"), span("đã ghi", "written"), span("……", "dots"), span("(giữ)", "held")] },
      { leader: [span("Nơi ở:")] }, { lines: 2 }, { items: { inline: true, items: [[true, [span("một")]], [false, [span("hai")]], [null, [span("ba")]]] } },
      { table: { head: [[{ ...cell("Đầu bảng"), columns: 2 }]], rows: Array.from({ length: 80 }, (_, row) => [cell(`dòng ${row + 1}`), cell("")]) } },
      { signatures: { recipients: ["Nơi nhận:", "- Lưu."], signers: [[[[span("CHỦ TỊCH", "bold")]], "Người Ký"]] } },
      { notes: ["(1) chú thích"] }, { annex: "PHẦN THÊM" }, { paragraph: [span("ở trang mới")] },
    ];
    const node = sheetNode({ lang: "vi", landscape: false, margins: { top: 20, right: 15, bottom: 20, left: 30 }, blocks });
    document.querySelector("checho-triage").shadowRoot.querySelector(".paper").append(node);
    return { text: node.textContent, tags: [...new Set([...node.querySelectorAll("*")].map(({ localName }) => localName))].sort(),
      styled: node.querySelectorAll("[style]").length, span: node.querySelector("th").colSpan };
  });
  for (const text of ["<b>không phải thẻ</b>", "☒ một☐ haiba", "Người Ký", "(1) chú thích"]) assert.ok(drawn.text.includes(text), text);
  assert.deepEqual(drawn.tags, ["article", "b", "div", "h3", "i", "li", "p", "span", "table", "tbody", "td", "th", "thead", "tr", "ul"].slice(1));
  assert.equal(drawn.styled, 0);
  assert.equal(drawn.span, 2);
  await page.evaluate(() => {
    const place = document.querySelector("checho-triage").shadowRoot.querySelector(".paper");
    const kept = place.firstChild;
    addEventListener("beforeprint", () => place.replaceChildren(kept), { once: true });
  });
  const { pages, width, height } = await printed(page, "blocks");
  assert.ok(height > width);
  const tabled = pages.filter((text) => text.includes("dòng "));
  assert.ok(tabled.length >= 3 && tabled.slice(0, 3).every((text) => text.includes("Đầu bảng")), "repeated heads");
  assert.match(pages.at(-1), /PHẦN THÊM[\s\S]*ở trang mới/);
  assert.doesNotMatch(pages.at(-1), /Người Ký/);
  assert.deepEqual(faults, []);
});

test("from a case file: who handles it prints forms filled from it; nobody else gets a paper", async () => {
  const { page, faults } = await openFile("harm-doing-father");
  const options = await page.locator("#print-form option").allInnerTexts();
  assert.ok(options.some((text) => text.startsWith("Mẫu số 07")) && options.some((text) => /^BIÊN BẢN/.test(text)), options.join(" | "));
  assert.ok(options.length >= 26, "16 forms, the hand-over record of form 12 and nine of ours");
  const paper = await preview(page, "07");
  await shows(page, "Mẫu số 07");
  assert.match(await page.locator(".told").innerText(), /Giao cho ai, bản nào[\s\S]*không gây hại: giao trước/);
  await page.locator("#entries > summary").click();
  await page.locator("[id='entry-chair.name']").fill("Nguyễn Văn Mẫu");
  await shows(page, "Nguyễn Văn Mẫu");
  const events = await page.locator(".case-timeline li.event").count();
  await page.locator("#print-paper").click();
  const { text, width, height } = await printed(page, "case-form-07");
  assert.ok(height > width);
  for (const label of ["Mẫu số 07", "QUYẾT ĐỊNH", "Nguyễn Văn Mẫu", "Y Mẫu"]) assert.ok(text.includes(label), label);
  assert.doesNotMatch(text, /Hồ sơ vụ việc|Ai xem/);
  assert.equal(await page.locator(".case-timeline li.event").count(), events, "the file stays as it is");
  assert.ok(await paper.isVisible());
  for (const viewer of ["giám sát", "bị nghi", "Cán bộ xã khác", "Người báo tin"]) {
    await lookAs(page, viewer);
    assert.equal(await page.locator(".print, .preview, #print-paper").count(), 0, viewer);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.equal(await page.locator("checho-case").evaluate((element) => element.shadowRoot.querySelector(".paper").childElementCount), 0, viewer);
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  }
  assert.deepEqual(faults, []);
});

test("screenshots of the print panel; nothing is wider than the screen", async () => {
  for (const width of [360, 1280]) {
    const { page } = await openForms({ width });
    for (const form of ["01", "02"]) {
      await preview(page, form);
      await page.locator(".preview", { hasText: `Mẫu số ${form}` }).waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      assert.ok(wide <= 0, `form ${form} at ${width}: ${wide} px too wide`);
      await page.locator(".print").screenshot({ path: join(FOLDER, `print-${form}-${width}.png`) });
    }
  }
});
