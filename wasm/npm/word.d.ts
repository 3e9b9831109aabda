/**
 * Giấy tờ thành tệp Word (DOCX) để cán bộ sửa trước khi ký · papers as Word files, which an officer corrects before signing.
 *
 * ```ts
 * import { paperSheet, type Paper } from "checho/case";
 * import { sheetDocx } from "checho/word";
 *
 * async function word(paper: Paper): Promise<File> {
 *   const sheet = await paperSheet(paper, "vi");
 *   const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
 *   return new File([await sheetDocx(sheet)], `${sheet.name}.docx`, { type });
 * }
 * ```
 *
 * A module of its own, without the law: a page that asks for no Word file loads none of it.
 */
import type { Sheet } from "./paper.js";

export { ChechoError } from "./index.js";
export type * from "./paper.js";

/**
 * The words of the page, and the same bytes on every platform. The file names nobody but in its text: no author, no time. Save
 * it under `sheet.name`, which never holds the child's.
 */
export function sheetDocx(sheet: Sheet): Promise<Uint8Array<ArrayBuffer>>;
