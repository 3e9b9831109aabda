/**
 * Che Chở: lõi quyết định bảo vệ trẻ em Việt Nam · the rule core of child protection in Viet Nam.
 *
 * ```ts
 * import { Law } from "checho";
 * const law = await Law.national();
 * const decision = law.decide({
 *   now: "2026-02-13T17:00:00+07:00",
 *   reports: [{ received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" }],
 * });
 * decision.acting.emergency; // true: nothing is known, so the 12-hour clock runs
 * ```
 */
import type {
  AgendaItem,
  Answered,
  Counted,
  Decision,
  Difference,
  Failure,
  FailureCode,
  Fault,
  PackVersion,
  RulesSay,
  Text,
  Told,
  WhyNot,
} from "./decision.js";
import type { Duty, Fact, Form, Institution, Instrument, Limit, Measure, Role, Rule, Step } from "./pack.js";
import type { Day, Locality, Moment, Situation, Value } from "./situation.js";

export type * from "./decision.js";
export type * from "./pack.js";
export type * from "./situation.js";

/** Tiếng Việt hoặc tiếng Anh. */
export type Lang = "vi" | "en";

/** What was wrong, where, and what would be right. Nothing was decided, and nothing was guessed. */
export class ChechoError extends Error {
  constructor(failure: Failure);
  readonly code: FailureCode;
  readonly text: Text;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The name that is known and was probably meant. */
  readonly nearest: string | undefined;
  readonly faults: Fault[];
}

/** Every section of the packs by name, and what its entries are. */
export interface Sections {
  duty: Duty;
  fact: Fact;
  form: Form;
  instrument: Instrument;
  institution: Institution;
  measure: Measure;
  role: Role;
  rule: Rule;
  step: Step;
  guidance: { id: string };
  holiday: { from: Day; to: Day };
  penalty: { id: string };
  place: { code: string };
  task: { id: string };
  tighten: { duty: string; limit: Limit };
  unknown: { id: string };
  worked: { date: Day; insteadOf: Day };
  year: { year: number };
}

/** One fact of many children, in Arrow's layout: bitmaps, least significant bit first, with a bit offset. */
export interface ScreenColumn {
  fact: string;
  /** Which values are known; absent: all. */
  validity?: Uint8Array;
  validityOffset?: number;
  value: Uint8Array;
  valueOffset?: number;
}

/** What to compute besides levels and emergency. */
export interface ScreenOptions {
  withGuidance?: boolean;
  groups?: boolean;
  signals?: boolean;
  rules?: boolean;
}

/** Two bitmaps, least significant bit first. */
export interface Pair {
  established: Uint8Array;
  actOn: Uint8Array;
}

/** The answer of a screening. A registry is no intake: without a report, an empty field is no ground to act. */
export interface Screened {
  support: Pair;
  intervention: Pair;
  emergency: Pair;
  groups: (Pair & { id: string })[];
  signals: (Pair & { id: string })[];
  rules: (Pair & { id: string })[];
  contradictory: Uint8Array;
}

/** The law: the national pack and any layers on it. Immutable. Every method throws {@link ChechoError}. */
export class Law {
  private constructor();

  /** The national law, built in; the module is loaded once. Explanations and forms come with {@link complete}. */
  static national(): Promise<Law>;

  /** A national pack from its compiled JSON, proved; its SHA-256 must be the expected one if any is given. */
  static fromPack(pack: string, sha256?: string): Promise<Law>;

  /** The same law with every text: explanations, notes, the forms, guidance, penalties. Decides nothing differently. */
  complete(): Promise<Law>;

  /** Whether every text is loaded. */
  readonly isComplete: boolean;

  /** The same law with a layer on top, from its compiled JSON. A layer can only add, and only tighten. */
  withLayer(layer: string): Promise<Law>;

  /** The same law without the layers that do not apply at a place. */
  atPlace(place: Locality): Promise<Law>;

  /** The packs, national first. */
  packs(): PackVersion[];

  /** Decides: level, emergency, grounds, measures, duties with their moments, the next question, warnings. */
  decide(situation: Situation): Decision;

  /** The same over documents: canonical JSON, whose SHA-256 is the same on every platform. */
  decideText(situation: string): string;

  /** Decides many; what is wrong with one stands in its place. */
  decideAll(situations: Situation[]): Answered[];

  /** The same over documents. */
  decideAllText(situations: string): string;

  /** The duties at a moment, for live countdowns. */
  agenda(situation: Situation, at: Moment): AgendaItem[];

  /** What the rules of a day say of facts that are all established. */
  evaluate(facts: { [fact: string]: Value }, day: Day): RulesSay;

  /** Why not the higher level: the smallest missing sets first. */
  whyNot(situation: Situation): WhyNot[];

  /** What another law would change in this situation. */
  compare(other: Law, situation: Situation): Difference;

  /** A decision in words. */
  explain(decision: Decision, lang: Lang): Told;

  /** A citation in words. */
  cite(citation: string, lang: Lang): string;

  /** How each duty of a decision was counted: for each duty, one entry for each started reading. */
  counted(decision: Decision): Counted[][];

  /** The entries of one section of all packs. */
  section<Name extends keyof Sections>(name: Name): Sections[Name][];

  facts(): Fact[];
  rules(): Rule[];
  measures(): Measure[];
  duties(): Duty[];
  steps(): Step[];
  roles(): Role[];
  instruments(): Instrument[];
  /** Needs {@link complete}. */
  forms(): Form[];

  /** Who holds a role on a day at a place. */
  institutions(role: string, day: Day, place?: Locality): Institution[];

  /** By when, from a moment on, and how it was counted. */
  due(start: Moment, limit: Limit): Counted;

  /** Whether the State works on a day, and how sure that is. */
  workingDay(day: Day): { working: boolean; certainty: "announced" | "computed" | "forecast" | "beyond" };

  /** Screens many children at once, by the rules of one day. */
  screen(children: number, columns: ScreenColumn[], day: Day, options?: ScreenOptions): Screened;
}

/** Any JSON document in canonical form (RFC 8785). */
export function canonical(document: string): Promise<string>;

/** The SHA-256, in hex, of bytes or of a text as UTF-8. */
export function sha256(bytes: Uint8Array | string): Promise<string>;

/** The order in which to work: the ids, the most urgent first. */
export function worklist(decisions: { id: string; decision: Decision }[]): Promise<string[]>;

/** The early list of a screened registry: the ids of those for whom something is established or watched. */
export function earlyList(decisions: { id: string; decision: Decision }[]): Promise<string[]>;
