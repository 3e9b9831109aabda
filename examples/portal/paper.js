// What is printed: form 01 filled in, as the Decree prints it, and a working sheet of ours with the decision.

import { written, writtenDate } from "./clock.js";
import { answerable, emergencyClock, owed, when } from "./duty-words.js";
import { missingRules } from "./grounds.js";
import { el } from "./markup.js";
import { askedFor } from "./overrides.js";
import { CATEGORIES, childOf, reportOf } from "./record.js";
import { formTitle, formsInUse } from "./timeline.js";
import { emergencyStanding, warningTexts } from "./verdict.js";

/** While printing, the page is the paper: the host page around it is left out. Taken away again afterwards. */
export const ownPage = new CSSStyleSheet();
ownPage.replaceSync(`
  @page { size: A4; margin: 18mm 15mm 18mm 22mm; @bottom-right { content: counter(page) "/" counter(pages); font: 9pt serif; } }
  @media print {
    html, body, :has(> checho-triage), :has(checho-triage) {
      display: block !important; margin: 0 !important; padding: 0 !important; border: 0 !important; float: none !important;
      width: auto !important; max-width: none !important; background: #fff !important;
    }
    body *:not(checho-triage, :has(checho-triage)) { display: none !important; }
  }`);

export function paper(parts) {
  return el("div", {}, form01(parts), sheet(parts));
}

/** Form 01 of Decree 56/2017, label by label. */
function form01({ lookup, lang, say, record }) {
  const values = form01Values({ lookup, lang, say, record });
  const form = lookup.forms.get("01");
  const label = (id) => lookup.form01.get(id)[lang];
  const filled = (id) => el("span", { class: values[id] ? "filled" : "filled blank" },
    el("span", {}, label(id).replace(/([^?:])$/, "$1:"), " "), values[id] && el("b", {}, values[id]));
  const line = (...ids) => el("p", { class: "line" }, ids.map(filled));
  const wide = (id) => [line(id), !values[id] && el("p", { class: "line" }, el("span", { class: "filled blank" }))];
  const [year, month, day] = record.fields.received.slice(0, 10).split("-");
  const signing = lang === "vi" ? `………, ngày ${day} tháng ${month} năm ${year}` : `………, ${year}-${month}-${day}`;
  const categories = record.categories.map((category) => categoryLabel(form, category, lang)).join(", ");
  const title = form.title[lang].replace(/\s*…(\(\d\))?…?\s*$/, "");
  return el("article", { class: "form01" },
    el("div", { class: "heads" },
      el("div", {}, el("p", {}, values.receiving_body), el("p", {}, "Số: …… /BC-……")),
      el("div", {}, el("p", {}, el("b", {}, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")), el("p", {}, el("b", {}, "Độc lập - Tự do - Hạnh phúc")),
        el("p", { class: "signing" }, signing))),
    el("h2", {}, title, " ", categories ? categories.toLocaleUpperCase(lang) : "…………"),
    el("h3", {}, label("a")),
    el("h4", {}, label("a1")),
    line("channel"),
    el("p", { class: "line" }, filled("received_time"), el("span", { class: "filled" },
      el("b", {}, lang === "vi" ? `Ngày ${day} tháng ${month} năm ${year}` : `${year}-${month}-${day}`))),
    el("h4", {}, label("a2")),
    line("child_full_name"),
    line("child_birth_date", "child_estimated_age"),
    line("child_sex"),
    wide("incident_place"),
    wide("child_present_condition"), wide("likely_outcome"),
    line("father_full_name", "father_age", "father_occupation"),
    line("mother_full_name", "mother_age", "mother_occupation"),
    wide("family_circumstances"), wide("present_carer"), wide("actions_already_taken"),
    el("h4", {}, label("a3")),
    line("informant_full_name", "informant_phone"),
    wide("informant_address"), wide("informant_further_notes"),
    el("p", { class: "signature" }, form.signers[0].label[lang]));
}

function categoryLabel(form, category, lang) {
  const option = CATEGORIES.find(([name]) => name === category)[1];
  const field = form.section.flatMap((section) => section.field ?? []).find(({ id }) => id === "child_category");
  return field.options.find(({ id }) => id === option).label[lang];
}

/** The values of form 01 by the names of its fields. */
function form01Values({ lookup, lang, say, record }) {
  const report = reportOf(record);
  const child = childOf(record);
  const { born } = child;
  const age = born?.from !== undefined && (born.from === born.to ? `${born.from}` : `${born.from}-${born.to}`);
  const sexes = lookup.forms.get("01").section.flatMap((section) => section.field ?? []).find(({ id }) => id === "child_sex").options;
  return {
    receiving_body: lookup.roles.get(report.receivingPlace)?.name[lang].toLocaleUpperCase(lang),
    channel: report.channel && say(`channels.${report.channel}`),
    received_time: report.received.slice(11, 16),
    child_full_name: child.name,
    child_birth_date: born?.date && writtenDate(born.date, lang),
    child_estimated_age: age,
    child_sex: child.sex && sexes.find(({ id }) => id === child.sex).label[lang],
    incident_place: [report.incidentPlace, report.incidentDate && writtenDate(report.incidentDate, lang)].filter(Boolean).join("; "),
    child_present_condition: report.condition,
    likely_outcome: report.outlook,
    father_full_name: child.father?.name, father_age: child.father?.age, father_occupation: child.father?.job,
    mother_full_name: child.mother?.name, mother_age: child.mother?.age, mother_occupation: child.mother?.job,
    family_circumstances: child.family,
    present_carer: child.carer,
    actions_already_taken: report.doneBefore,
    informant_full_name: report.informant.name, informant_phone: report.informant.phone,
    informant_address: report.informant.address, informant_further_notes: report.informant.notes,
  };
}

/** The working sheet: the decision in full, nothing folded. */
function sheet(parts) {
  const { lookup, lang, say, decision, record, whyNot } = parts;
  const standing = emergencyStanding(decision);
  const clock = decision.emergencyOpen && emergencyClock(decision, lookup);
  const end = ({ emergency, level }) => [emergency && say("urgent").toLowerCase(), say(`levels.${level}`)].filter(Boolean).join(", ");
  const section = (title, ...content) => el("section", {}, el("h3", {}, say(title)), content);
  const duty = (item) => el("tr", {},
    el("td", {}, when(item, lookup, lang, say)), el("td", {}, lookup.duties.get(item.id).name[lang]),
    el("td", {}, answerable(item, lookup, lang)), el("td", {}, lookup.cites(item.cite, lang).join("; ")));
  const question = decision.nextQuestion && lookup.facts.get(decision.nextQuestion.fact);
  const pack = decision.packs.map(({ id, version, sha256 }) => `${id} ${version} ${sha256.slice(0, 16)}`).join(", ");
  const table = (heads, rows, kind) => el("table", { class: kind }, el("thead", {}, el("tr", {}, heads.map((head) => el("th", {}, head)))), el("tbody", {}, rows));
  return el("article", { class: "sheet" },
    el("h2", {}, say("paperTitle")),
    el("p", { class: "centre" }, say("paperOurs", { moment: written(decision.now, lang) })),
    el("p", { class: "centre" }, say("paperSecret", { cite: lookup.cites(["decree-56-2017 24(3)"], lang)[0] })),
    standing && el("p", { class: "boxed" }, el("b", {}, `${say("emergency")}: ${say(`emergencyStanding.${standing}`)}. `),
      clock ? say("measuresBefore", { moment: written(clock.until, lang) }) : say("emergencyDone")),
    section("standing", table([say("established"), say("actOn")],
      [el("tr", {}, el("td", {}, end(decision.byLaw.established)), el("td", {}, el("b", {}, end(decision.acting))))])),
    decision.overrides.length > 0 && section("overrides", el("ul", {}, decision.overrides.map(({ asked, result }) => el("li", {},
      `${askedFor(asked.to, say)} (${say(`overrideResults.${result}`)}): `, asked.reason, ` ${lookup.roles.get(asked.by)?.name[lang] ?? asked.by}, ${written(asked.at, lang)}`)))),
    decision.coverage !== "child" && el("p", {}, say(`coverage.${decision.coverage}`)),
    record.answers.length > 0 && section("answers", table([say("fact"), say("answer"), say("source"), say("received")].slice(0, 3),
      record.answers.map((answer) => el("tr", {}, el("td", {}, lookup.facts.get(answer.fact).name[lang]),
        el("td", {}, say(answer.value)), el("td", {}, `${say(`sources.${answer.source}`)}, ${written(answer.at, lang)}`))))),
    question && section("question", el("p", {}, question.question[lang], " ",
      el("i", {}, `(${say(`ask.${decision.nextQuestion.ask}`)}. ${say("neverChild")})`))),
    section("duties", table([say("by"), say("dutyColumn"), say("who"), say("why")], owed(decision).map(duty), "duty-table")),
    section("formsTitle", el("ul", {}, formsInUse(decision, lookup).map(({ form, number }) =>
      el("li", {}, say("formNumber", { number }), form && `: ${formTitle(form, lang)}`)))),
    section("groundsTitle", el("ul", {}, decision.grounds.map((ground) => el("li", {},
      el("b", {}, lookup.rules.get(ground.rule)?.name[lang]), ` (${say(`standings.${ground.standing}`)}, ${say(`kinds.${ground.kind}`)}): `,
      ground.facts.map(({ id, state }) => `${lookup.facts.get(id).name[lang]}: ${say(`states.${state}`)}`).join("; "), ". ",
      lookup.cites(ground.cite, lang).join("; "))))),
    whyNot.length > 0 && section("whyNot", el("ul", {}, missingRules(whyNot).map((rule) => el("li", {},
      lookup.rules.get(rule.rule)?.name[lang], ": ",
      rule.missing.flatMap((missing) => missing.of.map(({ fact, state }) => `${lookup.facts.get(fact)?.name[lang]} (${say(`states.${state}`)})`)).join("; "))))),
    warningTexts(parts).length > 0 && section("notes", el("ul", {}, warningTexts(parts).map((text) => el("li", {}, text)))),
    el("p", { class: "small-print" }, pack));
}
