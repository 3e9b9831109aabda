// What decides: the law over the small module. `checho/case` has the same over a module that also keeps case files.
import init, * as core from "./module.js";
import { library } from "./library.js";

export { ChechoError } from "./library.js";
export const { Law, canonical, sha256, worklist, earlyList } = library({ init, core, code: () => import("./code.js") });
