/**
 * Hồ sơ vụ việc · the case file: an append-only log that works offline, merges, and finds changed bytes; where the case
 * stands, what may be issued, who must do what now, which duties were missed, and what anyone sees of it.
 *
 * ```ts
 * import { CaseFile, Law } from "checho/case";
 * const law = await (await Law.national()).complete(); // the procedure comes with the rest of the texts
 * const file = await CaseFile.create();
 * file.record({
 *   kind: "report",
 *   actor: { role: "commune_committee", institution: "commune:23293", device: "07".repeat(32) },
 *   happened: "2026-02-13T16:30:00+07:00",
 *   written: "2026-02-13T16:35:00+07:00",
 *   entry: { received: "2026-02-13T16:30:00+07:00", receivingPlace: "commune_committee" },
 * });
 * file.state(law, "2026-02-13T17:00:00+07:00").main.phase; // "at_commune"
 * ```
 *
 * This entry has everything that `checho` has, over a larger module of its own: a `Law` of the one is no `Law` of the other.
 */
import type { Certainty, Citation, Decision, DutyState, End, Holder, Kind, PackVersion, Standing, Text } from "./decision.js";
import type { Lang, Law } from "./index.js";
import type { Ask, Entries, FormDue, Paper, PaperCopy, Sheet } from "./paper.js";
import type {
  Answer, Assessment, Child, Day, Event, Level, Locality, Moment, Override, Report, Situation,
} from "./situation.js";

export * from "./index.js";
export type * from "./paper.js";

/** An event's name: 64 hexadecimal digits. */
export type EventId = string;
/** Which part of an event's body: coded facts that are kept, or names and words that can be erased. */
export type PartName = "facts" | "identity" | "informant";

/** Who recorded an event: no name of a person. */
export interface Actor {
  role: string;
  /** The institution's code, e.g. `commune:23293`. */
  institution: string;
  /** The device's Ed25519 public key, in hex. */
  device: string;
}

/** Answers, a correction, or the resolution of a conflict. */
export interface Answers {
  answers?: Answer[];
  /** The events that are corrected, or between which is decided. */
  about?: EventId[];
}

/** An act of the procedure, as far as codes say it. */
export interface Act {
  /** Further steps of the law that were taken with it. */
  steps?: Event[];
  measures?: string[];
  /** To whom, for a transfer, referral or hand-over; whose, for an opinion. */
  party?: string;
  /** The place from then on. */
  place?: Locality;
  /** Who said what of it, for an opinion, in codes. */
  opinion?: Heard;
  /** Who of the family gets which copy, for a service and for the chair's choice before it. */
  served?: Served;
  /** The last day, for a separation. */
  until?: Day;
  /** What the plan says, for a draft or a change of it. */
  plan?: Plan;
  /** The events it rests on or answers. */
  about?: EventId[];
}

/** An opinion in codes. What was said, word for word, stands in the words of the act. */
export interface Heard {
  who: "child" | "father" | "mother" | "guardian" | "other_carer";
  on: "needs" | "plan" | "separation" | "alternative_care" | "proposed_carer" | "return";
  /** Whether they agree; left out: they said neither. */
  agrees?: boolean;
  /** Whether this very person is under suspicion; left out: not known. */
  suspected?: boolean;
}

/** Who of the family gets which copy of a decision. What the chair chose for one decision holds for no other. */
export interface Served {
  who: Heard["who"];
  copy: PaperCopy;
  /** Whether this very person is under suspicion; left out: not known. */
  suspected?: boolean;
  /**
   * Of which decision; left out: of the plan (forms 04 and 05). `separation`: form 07, its extension and cancellation;
   * `care`: forms 12 and 16.
   */
  of?: "plan" | "separation" | "care";
}

/** The plan of support and intervention: Decree 56/2017 Art. 28(3), form 04. */
export interface Plan {
  goals?: ("harm_recovered" | "unsafe_factors_overcome" | "community_conditions")[];
  otherGoal?: string;
  /** Services and tasks, in the order of the form. */
  lines?: PlanLine[];
}

/** A service or task of a plan. */
export interface PlanLine {
  activity?: "health_and_therapy" | "social_assistance" | "education_and_training" | "legal_aid" | "other_protection";
  measure?: string;
  what?: string;
  start?: Day;
  end?: Day;
  /** The roles of the commune that are responsible. */
  roles?: string[];
  who?: string;
  with?: string;
  needsProvider?: boolean;
  provider?: string;
  /** The estimate, in whole đồng; 0 where it is free. */
  cost?: number;
}

/** What a plan lacks. `line` counts from 1; without it, the plan as a whole. */
export interface PlanGap {
  line?: number;
  lack: "goal" | "lines" | "what" | "start" | "end" | "end_after_start" | "responsible" | "provider" | "cost";
  text: Text;
  cite: Citation;
}

/** What an erasure says for ever. */
export interface Erasure {
  targets: Target[];
  ground: Citation;
  reason: string;
  floor: Floor;
  breaches?: string[];
}

/** The receiver has seen these heads. */
export interface Witnessed {
  heads: EventId[];
  events: number;
}

/** One part of one event. */
export interface Target {
  event: EventId;
  part: PartName;
}

/** Below which no result falls, whatever was erased. */
export interface Floor {
  level: Level;
  emergency: boolean;
}

interface Recorded {
  actor: Actor;
  /** When it happened. */
  happened: Moment;
  /** When it is written: the device's clock. */
  written: Moment;
}

/** Kinds whose entry is an {@link Act}. */
export type ActKind =
  | "step" | "transfer" | "initial_assessment_ordered" | "specific_assessment_ordered" | "review_ordered"
  | "emergency_measures" | "emergency_ended" | "separation_decided" | "separation_extended" | "separation_lifted"
  | "opinion_heard" | "meeting_held" | "no_plan_decided" | "plan_drafted" | "plan_submitted" | "plan_returned"
  | "plan_approved" | "plan_changed" | "plan_served" | "service_started" | "service_reported" | "carer_refused"
  | "plan_ended" | "follow_up_started" | "follow_up" | "followed_up" | "closed" | "reopened" | "archived" | "handed_over"
  | "referred" | "alternative_care" | "alternative_care_followed" | "turned_sixteen";

/** Something to be recorded or issued. */
export type Draft = Recorded &
  (
    | { kind: "report"; entry: Report }
    | { kind: "child"; entry?: Child }
    | { kind: "assessment"; entry: Assessment }
    | { kind: "answers" | "correction" | "conflict_resolved"; entry?: Answers; words?: string }
    | { kind: "override"; entry: Override }
    | { kind: "note"; words: string }
    | { kind: "form_written"; entry: Entries }
    | { kind: ActKind; entry?: Act; words?: string }
  );

/** Which entry stands in a draft of a kind. */
export type EntryName =
  | "report" | "child" | "assessment" | "answers" | "override" | "act" | "note" | "form" | "erasure" | "witness";

/** A kind of events. */
export interface CaseKind {
  kind: string;
  name: Text;
  /** The step of the law that an event of this kind is by itself. */
  step?: string;
  entry: EntryName;
}

/** An event, with what is held of it here. It holds names: what a person is shown comes from {@link CaseFile.view}. */
export interface CaseEvent extends Recorded {
  id: EventId;
  /** A kind of a newer version is kept as it is. */
  kind: string;
  name: Text;
  parents: EventId[];
  entry?: Report | Child | Assessment | Answers | Override | Act | Entries | Erasure | Witnessed;
  words?: string;
  /** Why the body cannot be read: it counts as unknown. */
  unreadable?: "unknown_kind" | "absent" | "shape";
  parts: { part: PartName; held: boolean; erasedBy?: EventId }[];
  /** Whether a signature stands beside it; `CaseFile.verify` says whether it is right. */
  signed: boolean;
}

/** A fault of a file, at its place: the record from 1, or the line; 0 is the file as a whole. */
export interface ImportFault {
  place: number;
  event?: EventId;
  damage: "unreadable" | "header" | "not_its_id" | "part" | "part_too_long" | "no_parents" | "count" | "file_digest";
  part?: PartName;
  text: Text;
}

/** What came of reading a file. */
export interface Imported {
  /** The good events. */
  case: CaseFile;
  /** Good events whose parents are missing. */
  apart: CaseEvent[];
  faults: ImportFault[];
}

/** What was taken in. */
export interface TakenIn {
  added: EventId[];
  completed: EventId[];
  /** Parts that were held here and fell to an erasure that came in. */
  erased: Target[];
  /** Events whose parents are missing. */
  waiting: CaseEvent[];
  faults: ImportFault[];
}

/** What verifying signatures found. */
export interface Verified {
  valid: number;
  missing: EventId[];
  wrong: EventId[];
  unchecked: number;
}

/** What a receiver keeps apart from the file, to compare with later. */
export interface Checkpoint {
  event: EventId;
  heads: EventId[];
  events: number;
  at: Moment;
}

/** How far others have countersigned, in numbers and words: in whatever shows a case. Without a witness `text` says so. */
export interface SeenByOthers {
  /** Events, without the checkpoints themselves. */
  events: number;
  /** Those that another institution, on another device, has countersigned. */
  witnessed: number;
  text: Text;
}

/** How far others have countersigned, event by event. */
export interface Witnessing {
  text: Text;
  events: number;
  witnessed: number;
  open: EventId[];
  /** Checkpoints that count for nothing. */
  refused: EventId[];
}

/** What is known and was done, and what to look at. */
export interface Folded {
  situation: Situation;
  /** For each list of the situation, in its order, the events that say so. */
  sources: {
    reports: EventId[];
    assessments: EventId[];
    answers: EventId[];
    events: EventId[];
    overrides: EventId[];
  };
  /** What was ever written into forms. */
  entries?: Entries;
  floor?: Floor;
  /** Where events of which neither knew the other differ: the graver holds until a person settles it. */
  disagreements: {
    over:
      | { about: "fact"; fact: string }
      | { about: "rating"; form: string; row: string }
      | { about: "child"; field: string }
      | { about: "override" }
      | { about: "entry"; key: string }
      | { about: "act"; kind: string };
    kept: EventId;
    setAside: EventId;
    settledBy?: EventId;
  }[];
  /** Events without effect, and the danger that their actors did not know. */
  contested: { event: EventId; by: EventId }[];
  /** Events whose moments cannot be true. */
  doubts: {
    event: EventId;
    why: "written_before_it_happened" | "written_before_its_past" | "written_in_the_future";
    text: Text;
  }[];
  unread: {
    event: EventId;
    what: "absent" | "kind" | "shape" | "fact" | "step" | "role" | "row";
    name?: string;
  }[];
  /** The same thing recorded twice by one device. Both stand. */
  repeated: { first: EventId; again: EventId }[];
  /** Events of somebody who is said to be the suspect or a relative: what they find is a suspect's word. */
  bySuspects?: EventId[];
  /** Events that say who reported, in a part that is not here: who has it and must be asked. */
  informantsElsewhere?: { event: EventId; role: string; institution: string }[];
}

/** Where a region of the procedure stands. */
export type Phase =
  | "none" | "reported" | "intake_recorded" | "at_commune" | "initially_assessed" | "specifically_assessed"
  | "needs_determined" | "no_plan_needed" | "plan_drafted" | "plan_submitted" | "returned_for_revision" | "plan_approved"
  | "implementing" | "under_review" | "monitoring" | "plan_ended" | "closed" | "archived" | "emergency_active"
  | "separated" | "separated_without_decision" | "criminal_track" | "court_track" | "court_decided" | "alternative_care";

/** A part of the procedure that runs beside the others. */
export type Region = "main" | "emergency" | "separation" | "criminal" | "court" | "alternative_care";

/** Since when, and by which event. */
export interface Since {
  at: Moment;
  event: EventId;
}

/** A region: its phase, and what brought it there. */
export interface RegionState {
  phase: Phase;
  since?: Since;
  by?: string;
}

/** A guard that does not pass: its article, and what would make it pass. */
export interface Failing {
  /** Of a plan that is not complete: what it lacks, each with its point of the law. */
  gaps?: PlanGap[];
  guard: string;
  asks: Text;
  right: Text;
  cite: Citation[];
  kind: Kind;
  certainty: Certainty;
  alternative?: Text;
  steps?: string[];
  duties?: string[];
}

/** Something recorded that a guard forbids. */
export interface Irregularity {
  event: EventId;
  transition?: string;
  /** Whether it counts all the same: it protects, or it only tells something. */
  counts: boolean;
  failing: Failing;
  mendedBy?: EventId;
}

/** What an opinion is worth as consent: that of a parent or carer who may have done the harm is none. */
export type Consent = "may_count" | "not_settled" | "never" | "not_asked";

/** Where a case stands at a moment. */
export interface CaseState {
  now: Moment;
  place: Locality;
  main: RegionState;
  emergency: { region: RegionState; notRuledOut: boolean; measures?: Since };
  separation: {
    region: RegionState;
    started?: Day;
    daysUsed: number;
    lastDay?: Day;
    notice: boolean;
    required?: Since;
    decided?: Since;
  };
  criminal: RegionState;
  court: RegionState;
  alternativeCare: RegionState;
  care?: { form: "decided" | "family" | "facility"; since: Since };
  /** The plan as drafted or changed last; without `gaps`, what it says is not here and nobody can tell. */
  plan?: { event: EventId; gaps?: PlanGap[]; estimate?: { known: number; open: number } };
  sixteenth?: Moment;
  /** `given`: it is a consent that counts, as it may count and they agree. */
  opinions?: { event: EventId; of: string; heard?: Heard; consent: Consent; given: boolean }[];
  conflicts?: { event: EventId; role?: string; institution?: string; actors?: Actor[]; rerouted?: EventId }[];
  irregularities?: Irregularity[];
  withoutEffect?: {
    event: EventId;
    why: { why: "irregular" } | { why: "contested"; by: EventId } | { why: "impossible" };
  }[];
  /** How far other institutions have countersigned the log. */
  seen: SeenByOthers;
}

/** Whether something may be issued. A refusal is an answer, no error. */
export type Issued =
  | { may: true }
  | {
      may: false;
      refusal: { act: Text; transitions: string[]; failing: Failing[]; instead?: string[] };
      text: Text;
    };

/** Something that an actor must or may do now. */
export interface Possible {
  name: Text;
  urge: "must" | "must_as_precaution" | "may";
  transition?: string;
  region?: Region;
  kinds?: string[];
  steps?: string[];
  due?: {
    duty: string;
    state: DutyState;
    standing: Standing;
    asFastAsPossible: boolean;
    actBy?: Moment;
    lateAfter?: Moment;
  }[];
  missing?: Failing[];
  passTo?: string[];
  forms?: string[];
  cite: Citation[];
  kind: Kind;
  certainty: Certainty;
  alternative?: Text;
}

/** How a duty stands on record. Only `met_late` and `missed` count as late. */
export type RecordState =
  | "met" | "open" | "lapsed" | "start_disputed" | "moment_not_witnessed" | "met_late" | "missed";

/** Who held a case: an institution, or nobody on its way. */
export type DeskHolder = { at: "institution"; code: string } | { at: "between"; from: string };

/** One duty from its opening to its end. */
export interface DutyRecord {
  duty: string;
  state: RecordState;
  standing: Standing;
  byLaw: boolean;
  precaution: boolean;
  holders: Holder[];
  institutions: string[];
  since?: Moment;
  openedBy: EventId[];
  actBy?: Moment;
  lateAfter?: Moment;
  provisional: boolean;
  done?: {
    at: Moment;
    by: {
      event: EventId;
      role: string;
      inRole: boolean;
      institution: string;
      written: Moment;
      signed: boolean;
      witnessed?: Moment;
    }[];
  };
  ended?: { at: Moment; by: EventId[] };
  lateMinutes?: number;
  startWitnessed: boolean;
  readings: { id: string; cautious: boolean; start?: Moment; due?: Moment; lateMinutes?: number }[];
  held: { holder: DeskHolder; minutes: number }[];
  cite: Citation[];
}

/** A question that somebody should ask; never a verdict, and never law. */
export interface Signal {
  signal:
    | "receipt_recorded_late" | "closed_without_assessment" | "assessment_lowered" | "facts_withdrawn"
    | "reports_closed_alone" | "unwitnessed" | "erasure_near_duty";
  kind: "proposal";
  text: Text;
  events: EventId[];
  duties?: string[];
  minutes?: number;
}

/** From when on something is asked about: all our proposals. */
export interface Thresholds {
  recordedLateMinutes?: number;
  loweredBeforeMinutes?: number;
  erasureNearMinutes?: number;
  unwitnessedMinutes?: number;
  closedAlone?: number;
}

/** What the log of one case says of its duties. It names no person. */
export interface Account {
  now: Moment;
  packs: PackVersion[];
  acting: End;
  records: DutyRecord[];
  desks: {
    holder: DeskHolder;
    from: Moment;
    until?: Moment;
    minutes: number;
    openedBy: EventId;
    closedBy?: EventId;
    toRole?: string;
    toPlace?: Locality;
  }[];
  signals: Signal[];
  sealed: { duty: string; erasure: EventId }[];
  /** What law may attach to such delays, as information; never a finding of guilt. */
  consequences: {
    id: string;
    act: Text;
    who: Text;
    amount?: { min?: number; max?: number };
    cite: Citation[];
    certainty: Certainty;
    note?: Text;
    duties: string[];
    information: Text;
  }[];
  seen: SeenByOthers;
}

/** A number, and positions in {@link DelayReport.leads}. */
export interface Count {
  number: number;
  leads: number[];
}

/** Median and worst of some minutes. */
export interface Spread {
  medianMinutes: number;
  worstMinutes: number;
  worst: number;
}

/** How duties stand, by state, and how late the late ones are. */
export interface Tally {
  met: Count;
  open: Count;
  lapsed: Count;
  startDisputed: Count;
  momentNotWitnessed: Count;
  metLate: Count;
  missed: Count;
  late?: Spread;
}

/** The days that a report covers, both included. */
export interface Period {
  from: Day;
  to: Day;
}

/** Delays over many cases; each number leads to its events. */
export interface DelayReport {
  period?: Period;
  leads: {
    case: string;
    duty: string;
    state: RecordState;
    institutions: string[];
    since?: Moment;
    actBy?: Moment;
    lateMinutes?: number;
    events: EventId[];
  }[];
  all: Tally;
  byCase: { case: string; tally: Tally; seen: SeenByOthers }[];
  byInstitution: { institution: string | null; tally: Tally; held?: Spread; byMonth?: MonthTally[] }[];
  byDuty: { duty: string; tally: Tally }[];
  /** Over everything, month by month. */
  byMonth?: MonthTally[];
}

/** The duties of a calendar month: those by whose day one had to act then, or that opened then. */
export interface MonthTally {
  month: { from: Day; to: Day };
  tally: Tally;
}

/** How a case and an actor stand towards an erasure. */
export interface Clearance {
  openDuties: string[];
  actorInBreachOf: string[];
  breaches: string[];
  acting: End;
}

/** What is asked to be erased, and why, in words that name nobody. */
export interface ErasureRequest {
  targets: Target[];
  ground: Citation;
  reason: string;
  actor: Actor;
  at: Moment;
}

/** Who looks at a case, and what it is to the child and to the harm. */
export interface Viewer {
  role: string;
  /** The code of its institution; empty for a private person. */
  institution?: string;
  relation: "none" | "suspect" | "suspected_carer" | "non_offending_carer" | "informant" | "suspects_relative";
  /** For an informant: its own report. */
  report?: EventId;
}

/** An erasure without the right signature of its device. */
export interface UnsignedErasure {
  event: EventId;
  signature: "missing" | "wrong" | "unchecked";
  targets: { event: EventId; part: PartName }[];
}

/** To whom a case, or what somebody lacks of it, is given. */
export interface Recipient {
  role: string;
  /** The code of its institution. */
  institution: string;
}

/** What an event says, as far as it is shown. */
export type Content =
  | { content: "report"; report: Report }
  | { content: "child"; child: Child }
  | { content: "assessment"; assessment: Assessment }
  | { content: "answers"; answers: Answers; words?: string }
  | { content: "override"; override: Override }
  | { content: "act"; act: Act; words?: string }
  | { content: "note"; words: string }
  | { content: "form"; entries: Entries }
  | { content: "erasure"; erasure: Erasure }
  | { content: "witness"; witnessed: Witnessed };

/** What a viewer sees of a case, with secrecy level and recipients (Decree 56/2017 Art. 24(3)). */
export interface View {
  moment: Moment;
  secrecy: "closed" | "coded" | "extract" | "released_original" | "case_file";
  secrecyText: Text;
  recipient: Viewer;
  standpoint:
    | "handler" | "oversight" | "executor" | "non_offending_carer" | "suspected_carer" | "suspect" | "informant"
    | "outside";
  recipientsText: Text;
  cite: Citation[];
  kind: Kind;
  situation?: Situation;
  events: {
    event: EventId;
    kind: string;
    name: Text;
    happened: Moment;
    role: string;
    institution: string;
    content?: Content;
    releasedBy?: EventId;
  }[];
  opinions: {
    event: EventId;
    at: Moment;
    of?: string;
    heard?: Heard;
    consent: Consent;
    given: boolean;
  }[];
  withheld: { matter: string; why: Text; cite: Citation[]; kind: Kind }[];
  /** How far others have seen what is shown; not for suspects and informants. */
  witnessing?: Text;
}

/**
 * The case file. Changes stay in this object until the host keeps {@link toBytes}. Salts are 96 random bytes, new for every
 * event; left out, the platform's own random numbers are taken. Every method throws `ChechoError`.
 */
export class CaseFile {
  private constructor();

  /** A case of which nothing is recorded yet. */
  static create(): Promise<CaseFile>;
  /** Reads a compact file; a damaged one as far as it goes. */
  static fromBytes(file: Uint8Array): Promise<Imported>;
  /** Reads JSON lines; a damaged file as far as it goes. */
  static fromJsonLines(lines: string): Promise<Imported>;
  /** The kinds of events that this version knows. */
  static kinds(): Promise<CaseKind[]>;
  /** Delays over many cases, each with the app's own key: a number, never a name. */
  static delayReport(accounts: { case: string; account: Account }[], period?: Period): Promise<DelayReport>;

  toBytes(): Uint8Array;
  toJsonLines(): string;

  /** Records what happened; never refused for law. Gives the event's name. */
  record(draft: Draft, salts?: Uint8Array): EventId;
  /** What the event's device signs with its Ed25519 key, wherever the platform keeps it. */
  signedMessage(event: EventId): Uint8Array;
  /** Puts the signature of 64 bytes on an event. */
  attachSignature(event: EventId, signature: Uint8Array): void;
  /** Verifies every signature. */
  verify(): Verified;
  /** Countersigns the heads on receipt; the checkpoint's event has to be signed to count. */
  countersign(actor: Actor, at: Moment, salts?: Uint8Array): Checkpoint;
  /** Compares this file with what was seen and countersigned once. */
  compare(checkpoint: Checkpoint): { kept: boolean; missing: EventId[] };
  witnessing(): Witnessing;

  heads(): EventId[];
  roots(): EventId[];
  /** The devices that wrote two histories. */
  twoHistories(): { device: string; begin: EventId[] }[];
  /** Takes in everything of another copy of this case. */
  merge(other: CaseFile): TakenIn;
  /** As merge, for one child that was registered twice. */
  join(other: CaseFile): TakenIn;
  /** Erasures without the right signature of their device: what comes in so takes nothing away until it is signed. */
  unsignedErasures(): UnsignedErasure[];
  /** What I have: the message to the other side. */
  have(): Uint8Array;
  /** What the other side lacks, as far as its message tells; without who reported. */
  lacking(have: Uint8Array): Uint8Array;
  /** The same for somebody who is known: with who reported where the recipient may know that. */
  lackingFor(law: Law, have: Uint8Array, to: Recipient, now: Moment): Uint8Array;
  /** A copy for a recipient: with who reported only where it may know that. */
  copyFor(law: Law, to: Recipient, now: Moment): CaseFile;
  /** Takes in what the other side sent. */
  receive(events: Uint8Array): TakenIn;
  /**
   * Takes in what another desk sent, and countersigns it where anything new came from another institution; the
   * checkpoint's event has to be signed to count. `receive` is for one's own devices.
   */
  takeUp(events: Uint8Array, actor: Actor, at: Moment, salts?: Uint8Array): { taken: TakenIn; checkpoint?: Checkpoint };
  /** The case as it was when these were its heads. */
  asOf(heads: EventId[]): CaseFile;
  /** The events in the order of the case. */
  events(): CaseEvent[];

  situation(law: Law, now: Moment): Folded;
  /** Decides all that was recorded, also what has no effect, never below what was acted on when something was erased. */
  decide(law: Law, now: Moment): Decision;
  /** The same as canonical JSON, whose SHA-256 is the same on every platform. */
  decideText(law: Law, now: Moment): string;

  /** Where the case stands. Needs `await law.complete()`, as do the next four. */
  state(law: Law, now: Moment): CaseState;
  irregularities(law: Law, event: EventId, now: Moment): Irregularity[];
  /** What is known and was done with effect: for `law.decide`. */
  effective(law: Law, now: Moment): Situation;
  /** Whether a draft may be issued now. */
  issue(law: Law, draft: Draft, now: Moment): Issued;
  /** What this actor must or may do now, the most urgent first. */
  whatCanIDo(law: Law, actor: Actor, now: Moment): Possible[];

  /** Which duties were met, late or missed, by whom, at whose desk, and what should be asked. Needs `await law.complete()`. */
  account(law: Law, now: Moment, thresholds?: Thresholds): Account;
  clearance(law: Law, actor: Actor, now: Moment): Clearance;
  /** Erases parts for good; refused while a duty is open, and to an actor in breach. */
  erase(law: Law, request: ErasureRequest, salts?: Uint8Array): EventId;
  /** What a viewer sees: the only way in which a case is shown to anyone. */
  view(law: Law, viewer: Viewer, now: Moment): View;

  /** A form filled from the file; about the latest report, assessment or plan unless `about` names another event. */
  paper(law: Law, ask: Ask, now: Moment, about?: EventId): Paper;
  /**
   * Which forms the open duties ask for, the most urgent first, and how much of each is still missing. `entries` are written
   * but not recorded yet.
   */
  formsDue(law: Law, now: Moment, entries?: Entries): FormDue[];
}

/** A form filled from a situation. Needs `await law.complete()`, as {@link CaseFile.paper} and the forms due do. */
export function paper(law: Law, situation: Situation, ask: Ask): Paper;

/** Which forms the open duties ask for, the most urgent first. */
export function formsDue(law: Law, situation: Situation, entries?: Entries): FormDue[];

/**
 * A paper as a page that prints on A4: the text of an HTML file, without script, that asks the network for nothing. Show it
 * in a frame (`frame.srcdoc = page`) and call `frame.contentWindow.print()`.
 */
export function paperHtml(paper: Paper, lang: Lang): Promise<string>;

/** A paper laid out as blocks, for other writers of pages than {@link paperHtml}. */
export function paperSheet(paper: Paper, lang: Lang): Promise<Sheet>;

/**
 * The script that a program with a view of WebKit runs there when the page of {@link paperHtml} has loaded, before it is
 * printed: it divides the page into sheets of paper, repeats the heads of tables, keeps rows whole and numbers the sheets.
 * Chromium and Firefox do all that by the page's own style, and the script changes nothing there. A page of yours cannot run it
 * under a strict content security policy; a program (Capacitor, React Native, Tauri) runs it from outside.
 */
export function paperPagesScript(paper: Paper): Promise<string>;
