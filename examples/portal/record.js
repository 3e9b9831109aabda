// What is written down about one report, field by field as form 01 asks, and how the library takes it.

/** The categories in the title of form 01: the library's name and the form's. */
export const CATEGORIES = [
  ["abused", "abused"],
  ["risk_of_violence", "risk_violence"],
  ["risk_of_exploitation", "risk_exploitation"],
  ["risk_of_abandonment", "risk_abandonment"],
  ["special_circumstances", "special_circumstances"],
];

/** A record in which nothing is known but that somebody reported, or not even that. */
export function emptyRecord() {
  return { fields: {}, categories: [], answers: [], unknown: [], steps: [], assessments: [], overrides: [], entries: {} };
}

/** Whether anything at all was written. */
export function isBlank(record) {
  return Object.values(record.fields).every((value) => !value) && record.categories.length === 0;
}

const filled = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
const orNothing = (object) => (Object.keys(object).length > 0 ? object : undefined);
const orNone = (list) => (list.length > 0 ? list : undefined);
const text = (value) => value?.trim().normalize("NFC") || undefined;
const whole = (value) => (/^\d{1,3}$/.test(value?.trim() ?? "") ? Number(value) : undefined);

/** A date of which only the year, or year and month, may be known; `undefined` without a year. */
export function partialDate(fields, name) {
  const [day, month, year] = ["Day", "Month", "Year"].map((part) => fields[name + part]?.trim() ?? "");
  if (!/^\d{4}$/.test(year)) return undefined;
  if (!/^\d{1,2}$/.test(month)) return year;
  const upToMonth = `${year}-${month.padStart(2, "0")}`;
  return /^\d{1,2}$/.test(day) ? `${upToMonth}-${day.padStart(2, "0")}` : upToMonth;
}

/** The report of form 01. */
export function reportOf(record) {
  const { fields, categories } = record;
  const informant = filled({
    is: fields.informantIs || "other",
    name: text(fields.informantName),
    phone: text(fields.informantPhone),
    address: text(fields.informantAddress),
    notes: text(fields.informantNotes),
  });
  return filled({
    received: fields.received,
    receivingPlace: fields.receivingPlace,
    channel: fields.channel || undefined,
    category: categories.length > 0 ? [...categories] : undefined,
    informant,
    incidentPlace: text(fields.incidentPlace),
    incidentDate: partialDate(fields, "incident"),
    condition: text(fields.condition),
    outlook: text(fields.outlook),
    doneBefore: text(fields.doneBefore),
  });
}

/** The child, as far as anyone knows. */
export function childOf({ fields }) {
  const date = partialDate(fields, "born");
  const [from, to] = [whole(fields.ageFrom), whole(fields.ageTo)];
  const source = fields.bornSource || "informant";
  let born;
  if (date) born = { date, source };
  else if ((from ?? to) !== undefined && fields.received) {
    born = { from: from ?? to, to: to ?? from, on: fields.received.slice(0, 10), source };
  }
  const parent = (who) =>
    orNothing(filled({ name: text(fields[`${who}Name`]), age: whole(fields[`${who}Age`]), job: text(fields[`${who}Job`]) }));
  return filled({
    name: text(fields.childName),
    born,
    sex: fields.sex || undefined,
    father: parent("father"),
    mother: parent("mother"),
    family: text(fields.family),
    carer: text(fields.carer),
  });
}

/** A rating form that is begun: nothing is rated, nothing is found. */
export function emptyAssessment(form, at) {
  return { form, at, ratings: {}, findings: {}, conclusions: [] };
}

/** Whether anything of a rating form is filled in. */
export function isRated({ ratings, findings }) {
  return Object.keys(ratings).length > 0 || Object.keys(findings).length > 0;
}

/** The findings of Decree 56/2017 Art. 30(1)b that form 06 has no rows for: the risk, and four kinds of stability. */
export const RISK = "no_further_abuse_risk";
export const STABLE = ["physical_stable", "psychological_stable", "cognitive_stable", "emotional_stable"];

/** Which of its two printed conclusions the findings of a form 06 lead to; `null` while they are open, or fit neither. */
export function conclusion06({ findings }) {
  if (findings[RISK] === "no") return "next_plan";
  const settled = [RISK, ...STABLE].every((fact) => findings[fact] === "yes");
  return settled ? "follow_then_end" : null;
}

/** Which input of form 01's screen writes what papers call by this key; `undefined`: none does. */
export function inputOf(key) {
  return {
    "child.name": "childName", "child.birth": "bornYear", "child.estimated_age": "ageFrom", "child.family": "family", "child.carer.name": "carer", "child.sex": "sex",
    "report.channel": "channel", "report.category": "category",
    "child.father.name": "fatherName", "child.father.age": "fatherAge", "child.father.occupation": "fatherJob",
    "child.mother.name": "motherName", "child.mother.age": "motherAge", "child.mother.occupation": "motherJob",
    "report.incident_place": "incidentPlace", "report.condition": "condition", "report.outlook": "outlook", "report.done_before": "doneBefore",
    "report.informant.name": "informantName", "report.informant.phone": "informantPhone",
    "report.informant.address": "informantAddress", "report.informant.notes": "informantNotes",
  }[key];
}

/** The assessment that a form is printed from: the latest that holds a rating or finding, else the latest. */
function printedFrom({ assessments }, form) {
  const made = assessments.filter((one) => one.form === form);
  return made.findLast(isRated) ?? made.at(-1);
}

/** Words, lines or rows as somebody wrote them; nothing where there is no word. A row keeps its place: printed rows have theirs. */
function entryOf(value) {
  if (!Array.isArray(value)) return text(value);
  if (value.every((one) => typeof one === "string")) return orNone(value.map(text).filter(Boolean));
  const rows = value.map((row) => filled(Object.fromEntries(Object.entries(row).map(([column, words]) => [column, text(words)]))));
  return rows.some((row) => orNothing(row)) ? rows : undefined;
}

/** What stands on papers: what was written for them, and what the rating screens hold beyond rows and findings. */
export function entriesOf(record) {
  const first = printedFrom(record, "02");
  const review = printedFrom(record, "06");
  const concluded = review && conclusion06(review);
  return filled({
    "02.conclusion": first?.conclusions.length > 0 ? [...first.conclusions] : undefined,
    "06.part_2": concluded ? [concluded] : undefined,
    ...Object.fromEntries(Object.entries(record.entries).map(([key, value]) => [key, entryOf(value)])),
  });
}

/** A rating form as the law takes it: rows and findings. What the officer concludes stays on the form. */
export function assessmentEntry({ form, at, ratings, findings }) {
  return { form, at, ratings: { ...ratings }, findings: Object.entries(findings).map(([fact, value]) => ({ fact, value })) };
}

/** Forms 02, 03 and 06 of which anything is filled in. */
export function assessmentsOf({ assessments }) {
  return assessments.filter(isRated).map(assessmentEntry);
}

/** Where it happens, by the State's codes. */
export function placeOf({ fields }) {
  const code = (value, digits) => (new RegExp(`^\\d{${digits}}$`).test(value?.trim() ?? "") ? value.trim() : undefined);
  return orNothing(filled({ province: code(fields.province, 2), commune: code(fields.commune, 5) }));
}

/** All of it at one moment, as `Law.decide` takes it. */
export function situationOf(record, now) {
  const reports = record.fields.received ? [reportOf(record)] : [];
  return filled({ now, place: placeOf(record), child: childOf(record), reports, assessments: assessmentsOf(record),
    answers: record.answers, events: record.steps, overrides: record.overrides });
}

/** The facts that were asked and answered here, whatever the answer was worth: they are not asked again. */
export function asked(record) {
  return new Set([...record.answers.map((answer) => answer.fact), ...record.unknown]);
}
