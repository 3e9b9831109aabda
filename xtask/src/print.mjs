// Prints every page of a folder to PDF beside it, with one start of Chromium: without scripts, without a network.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-dev-shm-usage"],
});
const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
const page = await context.newPage();
for (const folder of process.argv.slice(1)) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".html")).sort()) {
    const file = join(folder, name);
    await page.goto(pathToFileURL(file).href);
    await page.pdf({ path: file.replace(/html$/, "pdf"), preferCSSPageSize: true, printBackground: true });
  }
}
await browser.close();
