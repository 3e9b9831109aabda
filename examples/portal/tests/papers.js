// The pages with their forms open, as the tests of papers begin.

import { open, openCase } from "./browser.js";

/** The child whom the officer's page is about. */
export const CHILD = "Y Mẫu";

const OFFICER = "Người làm công tác bảo vệ trẻ em cấp xã";

/** The browser's own dialog would wait for a person: what follows prints to a file instead. */
const noDialog = (page) => page.evaluate(() => (globalThis.print = () => {}));

/** The officer's page with its forms loaded, about a child with a name. */
export async function openForms(options = {}) {
  const opened = await openCase("index.html", options);
  const { page } = opened;
  await noDialog(page);
  await page.locator("#print-paper:enabled").waitFor();
  await page.locator("#record > summary").click();
  await page.locator("#childName").fill(CHILD);
  await page.locator("#informantName").fill("Bà Hàng Xóm");
  return opened;
}

/** The page of case files with a sample open, seen by who handles it. */
export async function openFile(sample, options = {}) {
  const opened = await open("case.html", options);
  await noDialog(opened.page);
  await openSampleForms(opened.page, sample);
  return opened;
}

export async function openSampleForms(page, sample) {
  await page.locator("#sample").selectOption(sample);
  await page.locator("#open-sample").click();
  await page.locator(".secrecy").waitFor();
  await lookAs(page, OFFICER);
  await page.locator("#print-paper:enabled").waitFor();
}

/** Has somebody else look at the case. */
export async function lookAs(page, label) {
  await page.locator("#viewer").selectOption(await page.locator("#viewer option", { hasText: label }).first().getAttribute("value"));
}

/** The preview of a form. */
export async function preview(page, form) {
  await page.locator("#print-form").selectOption(form);
  if ((await page.locator("#preview[open]").count()) === 0) await page.locator("#preview > summary").click();
  return page.locator(".preview");
}

export const shows = (page, text) => page.locator(".preview", { hasText: text }).waitFor();
