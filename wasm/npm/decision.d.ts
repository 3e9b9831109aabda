/** The answer: what is established, what to act on, why, what must be done, by whom, by when. */
import type { Day, Level, Moment, Override, Source, Value } from "./situation.js";

/** A text in both languages. */
export interface Text {
  vi: string;
  en: string;
}
/** Law, our reading of a cited text, guidance, or a proposal. */
export type Kind = "law" | "reading" | "guidance" | "proposal";
/** How sure the source is. */
export type Certainty = "text" | "secondary" | "unverified";
/** A place in an instrument, as `decree-56-2017 31(1)a`; `Law.cite` says it in words. */
export type Citation = string;
/** Đã xác định, được báo, chưa loại trừ · how firmly something stands. */
export type Standing = "established" | "reported" | "not_ruled_out";

/** One end of the interval. */
export interface End {
  emergency: boolean;
  level: Level;
}

/** There is no single level that hides which end it is. */
export interface Interval {
  /** Đã xác định · what is certain: for papers and statistics. */
  established: End;
  /** What would hold if every report is true. */
  reported: End;
  /** Phải hành động theo · what is not ruled out: for triage, worklists and clocks. */
  actOn: End;
}

/** A pack that decided: its SHA-256 names it everywhere. */
export interface PackVersion {
  id: string;
  version: string;
  sha256: string;
}

/** Something concluded, and how firmly. */
export interface Stands {
  id: string;
  standing: Standing;
}

/** What is known of a fact. */
export type State = "no" | "reported_no" | "unknown" | "reported_yes" | "yes";

/** A fact that a ground rests on. */
export interface GroundFact {
  id: string;
  state: State;
  /** What it follows from, where nobody named it. */
  followsFrom?: { id: string; link: Link }[];
}

/** How a fact leads to another: by the words of the law; as a report of it, by our reading; as a mere sign, which claims nothing. */
export type Link = "implies" | "suggests" | "is_a_sign";

/** Căn cứ · a rule that fired, the facts that fired it, its articles. */
export interface Ground {
  rule: string;
  standing: Standing;
  facts: GroundFact[];
  level?: Level;
  emergency: boolean;
  kind: Kind;
  certainty: Certainty;
  cite: Citation[];
}

/** Who holds a role at the date and place; no institution: the packs name none. */
export interface Holder {
  role: string;
  institutions: Text[];
}

/** One defensible reading of where a clock starts. */
export interface Reading {
  id: string;
  cautious: boolean;
  start: Moment | null;
  due: Moment | null;
  provisional: boolean;
}

/** How a duty stands. */
export type DutyState = "open" | "start_disputed" | "late" | "met" | "met_start_disputed" | "met_late";

/** Nghĩa vụ, thời hạn · a duty that is open or met. */
export interface DutyDue {
  id: string;
  standing: Standing;
  /** Owed by law and readings, or only by guidance and proposals. */
  byLaw: boolean;
  /** Not ruled out, and waiting behind what is owed. */
  precaution: boolean;
  state: DutyState;
  /** The first answers for it. */
  holders: Holder[];
  asFastAsPossible: boolean;
  /** Act by this moment: the cautious reading. */
  actBy: Moment | null;
  /** Late only after this moment, under every defensible reading. */
  lateAfter: Moment | null;
  done: Moment | null;
  /** When a step ended it, past its moment and not done by then: nobody is asked for it any more. */
  ended?: Moment;
  /** A count used days that are not announced yet. */
  provisional: boolean;
  readings: Reading[];
  forms: string[];
  cite: Citation[];
}

/** A duty at a moment, for live countdowns. */
export interface AgendaItem {
  id: string;
  standing: Standing;
  state: DutyState;
  actBy: Moment | null;
  lateAfter: Moment | null;
  done: Moment | null;
  /** When a step ended it, past its moment and not done by then: nobody is asked for it any more. */
  ended?: Moment;
  provisional: boolean;
}

/** Whom to ask: the file, an adult, by observing, trained staff only. Never the child. */
export type AskWhom = "file" | "adult" | "observe" | "trained";

/** Câu hỏi tiếp theo · the next thing to find out. */
export interface Question {
  fact: string;
  ask: AskWhom;
  settles: "emergency" | "level";
  yesSettles: boolean;
  noRulesOut: number;
}

/** A conclusion of form 02 that is still possible, and whether the law forces it. */
export interface PossibleConclusion {
  conclusion: "urgent_protection" | "plan" | "keep_watching";
  forced: boolean;
}

/** Answers that differ; the graver was kept. */
export interface Conflict {
  fact: string;
  kept: Source;
  setAside: Source;
}

/** Rows of a block counted by rating. */
export interface Totals {
  high: number;
  medium: number;
  low: number;
  unanswered: number;
}

/** A rating form, counted. For form 03 the comparison is the law's; for 02 and 06 it is advice. */
export interface Summary {
  form: "02" | "03" | "06";
  at: Moment;
  /** Block a: harm. */
  harm: Totals;
  /** Block b: self-protection and recovery. */
  protection: Totals;
  comparison: "more" | "fewer_or_equal" | "open";
  byLaw: boolean;
  lowBesideGraveRow: boolean;
}

/** Something the reader of a decision has to know. A newer library may bring more kinds. */
export type Warning =
  | { warning: "provisional"; duty: string }
  | { warning: "start_disputed"; duty: string }
  | { warning: "unverified"; id: string }
  | { warning: "past_review"; pack: string; reviewedUntil: Day }
  | { warning: "authority_ends"; role: string; lastDay: Day }
  | { warning: "answers_differ"; conflict: Conflict }
  | { warning: "ruled_out_by_broader"; fact: string; broader: string; at: Moment }
  | { warning: "low_beside_grave_row"; form: string }
  | { warning: "in_the_future"; what: string; at: Moment }
  | { warning: "layer_elsewhere"; pack: string }
  | { warning: "age_not_proved" };

/** What became of an override. */
export interface OverrideResult {
  asked: Override;
  result: "applied" | "no_effect" | "refused_below_law" | "refused_no_reason" | "in_the_future";
}

/** Quyết định · the decision on one child at one moment. */
export interface Decision {
  /** The packs that decided, national first. */
  packs: PackVersion[];
  now: Moment;
  lawOn: Day;
  /** A case, or a registry entry being screened. */
  case: boolean;
  /** `under_18` and `adult` are outside the Law on Children; `duties` says what still protects. */
  coverage: "child" | "under_18" | "adult";
  /** By law, with our flagged readings of it. */
  byLaw: Interval;
  /** With guidance and proposals; never lower. */
  withGuidance: Interval;
  /** What to act on. */
  acting: End;
  /** The emergency to act on still waits for its urgent measures. */
  emergencyOpen: boolean;
  groups: Stands[];
  subgroups: Stands[];
  abuse: Stands[];
  separation: Stands[];
  signals: Stands[];
  measures: Stands[];
  grounds: Ground[];
  duties: DutyDue[];
  initialConclusions: PossibleConclusion[];
  assessments: Summary[];
  /** `null` once the next act is settled. */
  nextQuestion: Question | null;
  overrides: OverrideResult[];
  warnings: Warning[];
}

/** One answer of a batch: in the place of its situation. */
export type Answered = { decision: Decision } | { failure: Failure };

/** What went wrong, as data. */
export interface Failure {
  code: FailureCode;
  text: Text;
  line?: number;
  column?: number;
  /** The name that is known and was probably meant. */
  nearest?: string;
  faults?: Fault[];
}

/** A stable name for programs. */
export type FailureCode =
  | "json"
  | "json.number"
  | "json.too_large"
  | "facts.unknown"
  | "facts.contradiction"
  | "row"
  | "step"
  | "role"
  | "time"
  | "citation"
  | "pack"
  | "pack.hash"
  | "section"
  | "screen.twice"
  | "screen.short"
  | "case"
  | "case.format"
  | "case.unrelated"
  | "case.erasure"
  | "case.signature"
  | "case.event"
  | "case.kind"
  | "procedure"
  | "form"
  | "form.entry"
  /** Texts that come with `await law.complete()`. */
  | "texts";

/** One fault of a refused pack. */
export interface Fault {
  code: string;
  path: string;
  file?: string;
  line?: number;
  what: Text;
  right: Text;
}

/** The answer of the rules alone. */
export interface RulesSay {
  byLaw: Interval;
  withGuidance: Interval;
  groups: Stands[];
  measures: Stands[];
  fired: Stands[];
}

/** A rule that would establish more, and what it lacks. */
export interface WhyNot {
  rule: string;
  level?: Level;
  emergency: boolean;
  kind: Kind;
  cite: Citation[];
  need: number;
  ruledOut: boolean;
  missing: { need: number; of: { fact: string; value: Value; state: State }[]; ruledOut: boolean }[];
}

/** A value under the first law and under the second. */
export interface Change<T> {
  before: T;
  after: T;
}

/** A named thing that stands otherwise. */
export interface Moved {
  id: string;
  standing: Change<Standing | null>;
}

/** What would change between two laws. */
export interface Difference {
  packs: Change<PackVersion[]>;
  byLaw: Change<Interval> | null;
  withGuidance: Change<Interval> | null;
  grounds: Moved[];
  groups: Moved[];
  measures: Moved[];
  separation: Moved[];
  signals: Moved[];
  duties: { id: string; owed: Change<boolean>; actBy: Change<Moment | null> }[];
}

/** A decision in words: the whole, then each ground and each duty, in the decision's order. */
export interface Told {
  text: string;
  grounds: string[];
  duties: string[];
}

/** By when, and how it was counted. */
export interface Counted {
  due: Moment | null;
  provisional: boolean;
  steps: ({ step: string } & { [name: string]: string | number })[];
}
