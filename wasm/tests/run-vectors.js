// All vectors in a process of its own.
import { everything, failures, load } from "./vectors.js";

const wrong = await failures(await load(), everything());
console.log(wrong.join("\n"));
process.exitCode = wrong.length === 0 ? 0 : 1;
