/** The law as data: what `Law.facts()` and its like give. */
import type { AskWhom, Certainty, Citation, Kind, Text } from "./decision.js";
import type { Day, Level } from "./situation.js";

/** On what an entry rests. */
export interface Basis {
  cite: Citation[];
  certainty: Certainty;
  kind: Kind;
  from?: Day;
  to?: Day;
  note?: Text;
  /** For a reading: the other one. */
  alternative?: Text;
}

/** How much time the law gives. Units are never mixed. */
export type Limit =
  | { atOnce: true }
  | { minutes: number }
  | { hours: number }
  | { calendarDays: number }
  | { workingDays: number }
  | { months: number }
  | { capDays: number }
  | { capMonths: number }
  | { monthsBefore: number }
  | { eachQuarter: true }
  | { none: true };

/** A condition of a rule. */
export type Clause = { any: string[] } | { all: string[] } | { atLeast: number; of: string[] };

/** Yếu tố · a fact. */
export interface Fact {
  id: string;
  about: "child" | "family" | "harm_doer" | "community" | "online" | "report" | "assessment";
  polarity: "danger" | "protection" | "neutral";
  tense: "ever" | "now" | "future";
  name: Text;
  question: Text;
  ask: AskWhom;
  /** Empty until `complete()`. */
  explain: Text;
  sensitivity: "ordinary" | "identity" | "health" | "sexual" | "criminal" | "family";
  implies?: string[];
  suggests?: string[];
  excludes?: string[];
  /** Only a conclusion by a body establishes it. */
  proof?: "conclusion";
  /** It follows from other records: nobody is asked. */
  derived?: "age" | "rating" | "report";
  group?: string;
  subgroup?: string;
  abuseKind?: boolean;
  basis: Basis;
}

/** Quy tắc · a rule. */
export interface Rule {
  id: string;
  name: Text;
  when?: Clause[];
  absent?: string[];
  unless?: string[];
  then: { level?: Level; emergency?: boolean; group?: string; separation?: string; signal?: string };
  basis: Basis;
}

/** Biện pháp · a measure by its point of the Law on Children. */
export interface Measure {
  id: string;
  level: Level;
  name: Text;
  explain?: Text;
  when?: Clause[];
  absent?: string[];
  basis: Basis;
}

/** Bước · a step of a case. */
export interface Step {
  id: string;
  name: Text;
  form?: string;
  planned?: boolean;
  also?: string[];
  closes?: boolean;
}

/** One reading of where a clock starts. */
export interface Start {
  reading: string;
  step: string;
  cautious?: boolean;
  /** Under this reading nothing runs out: it finds no limit in the law. */
  unlimited?: true;
  /** The limit under this reading, where it is not that of the duty. */
  limit?: Limit;
  name: Text;
  cite: Citation[];
  certainty: Certainty;
  kind: Kind;
  note?: Text;
  alternative?: Text;
}

/** Nghĩa vụ · a duty. */
export interface Duty {
  id: string;
  name: Text;
  explain: Text;
  roles: string[];
  /** `report`, `emergency`, `support`, `intervention`, `separation`, `outside_law`, `step` or `signal:…`. */
  opens: string;
  after?: string[];
  when?: Clause[];
  /** Owed only while these protections are absent. */
  absent?: string[];
  starts?: Start[];
  limit: Limit;
  every?: Limit;
  inEmergency?: "as_fast_as_possible";
  speed?: "as_fast_as_possible";
  metBy?: string[];
  /** The steps any of which ends it; without any it is owed until it is done. */
  ends?: { step: string; cite: Citation[]; certainty: Certainty; kind: Kind; alternative?: Text }[];
  forms?: string[];
  within?: string;
  scope: "child" | "under_18";
  basis: Basis;
}

/** Vai trò · a role. */
export interface Role {
  id: string;
  name: Text;
  explain: Text;
  receiptIs?: string[];
  basis: Basis;
}

/** Cơ quan · who holds a role at a date and place. */
export interface Institution {
  role: string;
  name: Text;
  provinces?: string[];
  basis: Basis;
}

/** Văn bản · an instrument. */
export interface Instrument {
  id: string;
  number?: string;
  title: Text;
  issuer: Text;
  issued?: Day;
  from?: Day;
  to?: Day;
  replaces: string[];
  amends: string[];
  certainty: Certainty;
  note?: Text;
}

/** Mẫu · an official form, with the labels of the Gazette. */
export interface Form {
  number: string;
  title: Text;
  usedAt: Citation[];
  orientation: "portrait" | "landscape";
  nationalHeading: boolean;
  top?: Text;
  numbering?: string;
  numbered: boolean;
  /** The printed legal bases, with the instrument that each names. */
  bases?: { text: Text; instrument?: string }[];
  makers?: string[];
  signers?: { role: string; label: Text; seal: boolean; /** The key under which the name is written. */ source?: string }[];
  copies?: { to: Text; role?: string; why?: Text }[];
  notes?: { mark: string; text: Text }[];
  shortfalls?: { text: Text; cite: Citation[] }[];
  misprints?: { printed: string; mended: string }[];
  section: FormSection[];
  /** Sections of our own, on a page marked as ours, for what the article asks and the form has no place for. */
  annex?: FormSection[];
  basis: Basis;
}

/** A section of a form. */
export interface FormSection {
  id: string;
  label: Text;
  /** In an annex: what asks for it. */
  cite?: Citation[];
  /** Its fields are printed as a table of two columns: words, and room to write. */
  boxed?: boolean;
  /** In an annex: whether it is content of the paper and goes with it. */
  served?: boolean;
  field?: FormField[];
  rating?: { id: string; block: "a" | "b"; label: Text; high: Text; medium: Text; low: Text }[];
  conclusion?: Choice[];
}

/** A choice on a form. */
export interface Choice {
  id: string;
  label: Text;
}

/** What a field holds. */
export type FieldType =
  | "text"
  | "long_text"
  | "date"
  | "time"
  | "integer"
  | "money"
  | "place"
  | "person"
  | "choice"
  | "choices"
  | "tick"
  | "rating"
  | "table"
  | "list";

/** A field of a form. */
export interface FormField {
  id: string;
  label: Text;
  type: FieldType;
  /** Printed on the line of the field before it. */
  beside?: boolean;
  ifKnown?: boolean;
  options?: Choice[];
  columns?: { id: string; label: Text; type: FieldType }[];
  rows?: Choice[];
  note?: string;
  source?: string;
}
