// Papers as Word files, over a module of its own. Types and documentation: word.d.ts.
import init, * as core from "./word-module.js";
import { call, document, loader } from "./library.js";

export { ChechoError } from "./library.js";

const load = loader({ init, code: () => import("./word-code.js") });

export async function sheetDocx(sheet) {
  await load();
  return call(() => core.sheetDocx(document(sheet)));
}
