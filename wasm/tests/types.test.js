// The types, strictly: every decision of the vectors is a literal of them, so that no member is missing or undeclared.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { load, loadCase, packageFolder, papers, scenarios } from "./vectors.js";

const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", import.meta.url));

const camel = (value) =>
  JSON.parse(JSON.stringify(value), function rename(name, member) {
    if (member === null || typeof member !== "object" || Array.isArray(member)) return member;
    if (name === "ratings") return member;
    const turned = (key) => key.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    return Object.fromEntries(Object.entries(member).map(([key, inner]) => [turned(key), inner]));
  });

function compile(source) {
  const folder = mkdtempSync(join(packageFolder, "../types-"));
  try {
    writeFileSync(join(folder, "program.ts"), source);
    const paths = { checho: [join(packageFolder, "index.d.ts")], "checho/names": [join(packageFolder, "names.d.ts")],
      "checho/case": [join(packageFolder, "case.d.ts")], "checho/word": [join(packageFolder, "word.d.ts")] };
    const compilerOptions = {
      strict: true, skipLibCheck: false, noEmit: true, module: "nodenext", moduleResolution: "nodenext",
      target: "es2022", lib: ["es2022", "dom"], types: [], exactOptionalPropertyTypes: true, paths,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["program.ts"] }));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const run = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    return run.stdout + run.stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("situations, decisions and the law itself are what the types say", async () => {
  const { Law } = await load();
  const law = await (await Law.national()).complete();
  const chosen = scenarios().filter(({ layers }) => !layers).filter((_, at) => at % 4 === 0);
  const lines = ['import type { Decision, Situation, WhyNot, Fact, Rule, Duty, Measure, Step, Role, Instrument, Form } from "checho";'];
  const literal = (type, value) => lines.push(`({}) as object; { const it: ${type} = ${JSON.stringify(value)}; void it; }`);
  for (const { situation } of chosen) {
    literal("Situation", camel(situation));
    literal("Decision", law.decide(camel(situation)));
  }
  literal("WhyNot[]", law.whyNot(camel(chosen[0].situation)).slice(0, 20));
  const entries = { Fact: "facts", Rule: "rules", Duty: "duties", Measure: "measures", Step: "steps", Role: "roles", Instrument: "instruments", Form: "forms" };
  for (const [type, method] of Object.entries(entries)) literal(`${type}[]`, law[method]());
  assert.equal(compile(lines.join("\n")), "");
});

test("what a case file says is what the types say", async () => {
  const { CaseFile, Law } = await loadCase();
  const law = await (await Law.national()).complete();
  const lines = readFileSync(new URL("../../tests/vectors/case/small.jsonl", import.meta.url), "utf8");
  const { case: file } = await CaseFile.fromJsonLines(lines);
  const now = "2026-02-16T08:00:00+07:00";
  const actor = { role: "commune_chair", institution: "commune:23293", device: "01".repeat(32) };
  const approval = { kind: "plan_approved", actor, happened: now, written: now, words: "Phê duyệt" };
  const account = file.account(law, now);
  const viewer = { role: "commune_chair", institution: "commune:23293", relation: "none" };
  const damaged = await CaseFile.fromJsonLines(lines.replace("abused", "abuses"));
  const told = {
    Folded: file.situation(law, now),
    CaseState: file.state(law, now),
    Account: account,
    Draft: approval,
    Issued: file.issue(law, approval, now),
    View: file.view(law, viewer, now),
    Verified: file.verify(),
    Witnessing: file.witnessing(),
    Clearance: file.clearance(law, actor, now),
    DelayReport: await CaseFile.delayReport([{ case: "7", account }]),
    Checkpoint: file.countersign(actor, now),
    "CaseEvent[]": file.events(),
    "Possible[]": file.whatCanIDo(law, actor, now),
    "CaseKind[]": await CaseFile.kinds(),
    "ImportFault[]": damaged.faults,
  };
  const names = Object.keys(told).map((type) => type.replace("[]", ""));
  const literals = Object.entries(told).map(([type, value]) => `{ const it: ${type} = ${JSON.stringify(value)}; void it; }`);
  const program = (body) => `import { CaseFile, Law, type ${names.join(", type ")} } from "checho/case";\n${body}`;
  assert.equal(compile(program(literals.join("\n"))), "");
  const record = (kind, rest) => program(`const file = await CaseFile.create(); const law = await Law.national();
const id: string = file.record({ kind: "${kind}", actor: ${JSON.stringify(actor)}, happened: "${now}", written: "${now}", ${rest} });
console.log(id, file.decide(law, "${now}").acting.level);`);
  assert.equal(compile(record("note", 'words: "Gọi lại."')), "");
  assert.match(compile(record("note", 'entry: { about: [] }')), /error TS/);
  assert.match(compile(record("reprot", 'words: "x"')), /error TS/);
});

test("every paper and every sheet is what the types say", async () => {
  const { Law, formsDue, paper, paperSheet } = await loadCase();
  const law = await (await Law.national()).complete();
  const literals = [];
  const literal = (type, value) => literals.push(`{ const it: ${type} = ${JSON.stringify(value)}; void it; }`);
  for (const { situation, ask } of papers().filter(({ situation }) => situation)) {
    const made = paper(law, situation, ask);
    literal("Ask", ask);
    literal("Paper", made);
    literal("Sheet", await paperSheet(made, "vi"));
  }
  const situation = { now: "2026-02-13T17:00:00+07:00", reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" }] };
  literal("FormDue[]", formsDue(law, situation));
  assert.equal(compile(`import type { Ask, FormDue, Paper, Sheet } from "checho/case";\n${literals.join("\n")}`), "");
});

test("a Word file is made of a sheet, and is what browsers take for a file", () => {
  const program = (body) => `import { paperSheet, type Paper } from "checho/case";
import { sheetDocx } from "checho/word";
async function word(paper: Paper): Promise<Blob> { ${body} }
console.log(word);`;
  assert.equal(compile(program('const sheet = await paperSheet(paper, "vi"); return new File([await sheetDocx(sheet)], `${sheet.name}.docx`);')), "");
  assert.match(compile(program("return new Blob([await sheetDocx(paper)]);")), /error TS/);
});

test("a program is checked: names, moments, narrowing", () => {
  const program = (body) => `import { ChechoError, Law, type Situation } from "checho";
const law = await Law.national();
const situation: Situation = { now: "2026-02-13T17:00:00+07:00" };
${body}`;
  assert.equal(
    compile(
      program(`const decision = law.decide(situation);
for (const warning of decision.warnings) if (warning.warning === "provisional") console.log(warning.duty);
try { law.decideText("{}"); } catch (error) { if (error instanceof ChechoError) console.log(error.text.vi, error.code); }
const due: string | null = law.due(situation.now, { hours: 12 }).due; console.log(due);`),
    ),
    "",
  );
  const names = 'import { Facts, Roles } from "checho/names";';
  assert.equal(compile(program(`${names} const fact: "abuse" = Facts.abuse; console.log(fact, Roles.communeCommittee);`)), "");
  assert.match(compile(program(`${names} Facts.abuze;`)), /error TS/);
  assert.match(compile(program("law.decide({ nwo: 1 });")), /error TS/);
  assert.match(compile(program('law.explain(law.decide(situation), "fr");')), /error TS/);
});
