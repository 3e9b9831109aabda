/** The forms as values: what is asked for, what is filled and what is missing, and how it is laid out. */
import type { Certainty, Citation, Kind, Standing, Text } from "./decision.js";
import type { FieldType } from "./pack.js";
import type { Day, Moment, Rating } from "./situation.js";

/** What is written under a key: words (a day as `2026-02-13`, a time as `16:30`, numbers in digits); options or lines; rows. */
export type Written = string | string[] | { [column: string]: string }[];

/**
 * What people wrote, by what it is (`child.residence`) or by form and field (`02.shelter_provider`): every form that asks for
 * the same takes it from here.
 */
export interface Entries {
  [key: string]: Written;
}

/** The full original, or the redacted copy of our proposal: where the child is, and who told, stay with the commune. */
export type PaperCopy = "full" | "redacted";

/** Which paper is asked for. */
export interface Ask {
  /** The form's number, as `07`, or the name of a paper of ours. */
  form: string;
  /** Which of the reports or assessments of its kind, from 0; the latest where none is named. */
  nth?: number;
  /** The day it is signed; its law, bodies and bases hold. Left open, the date stays blank. */
  signed?: Day;
  copy?: PaperCopy;
  entries?: Entries;
}

/** A form that an open duty asks for. */
export interface FormDue {
  form: string;
  title: Text;
  duty: string;
  standing: Standing;
  actBy?: Moment;
  /** How many fields are open, without those asked only "if known". */
  missing: number;
}

/** A paper, filled as far as anything is known. What nobody has said is missing, never an empty "no". */
export interface Paper {
  form: string;
  /** Whether the layout is ours, because no official form exists. */
  ours: boolean;
  /** Without any name: for lists, windows and files. */
  title: Text;
  edition?: Day;
  /** The day whose law, bodies and bases it uses. */
  on: Day;
  copy: PaperCopy;
  orientation: "portrait" | "landscape";
  nationalHeading: boolean;
  parts: PaperPart[];
  /** What the article asks and the form has no place for: a page of ours behind the form. */
  annex?: PaperPart[];
  /** Every field once, by its name. */
  fields: { [field: string]: FilledField };
  signers: PaperSignature[];
  recipients?: PaperRecipient[];
  notes?: { mark: string; text: Text }[];
  /** Fields that nobody has filled yet, in printed order. */
  missing?: MissingField[];
  /** What to know before signing. */
  warnings?: PaperWarning[];
  /** To whom which copy goes, in this order. */
  serving?: PaperServing[];
  /** Misprints of the Gazette that are mended here. */
  mended?: { printed: string; mended: string }[];
  cite: Citation[];
  certainty: Certainty;
}

/** A printed part. */
export interface PaperPart {
  id: string;
  /** The printed words; fields, by name, stand in their blanks. */
  words: ({ words: Text } | { field: string })[];
  /** Fields on lines of their own, by name. */
  lines?: string[];
  /** These fields are printed as a table of two columns. */
  boxed?: boolean;
  /** For a part of the annex: whether it goes with the paper, as content that an article asks. */
  served?: boolean;
  ratings?: RatedRow[];
  conclusions?: Concluded[];
  /** The printed words, where another text stands in their place: a legal base that is no longer in force. */
  insteadOf?: Text;
  /** For a part of the annex: what asks for it. */
  cite?: Citation[];
}

/** A field of a paper. */
export interface FilledField {
  label: Text;
  holds: FieldType;
  /** Known; said by nobody; not to leave the commune on this copy; or crossed out, because the other of two is filled. */
  state: "given" | "missing" | "held_back" | "left_out";
  /** The key in {@link Entries} under which it is written. */
  key: string;
  /** What is known, for programs; not on a copy that holds it back. */
  value?: Written;
  /** As it is printed: words, or the dots of its blank. */
  shown:
    | { words: Text }
    | { options: Concluded[] }
    | { lines: Text[] }
    | { table: { heads: Text[]; rows: Text[][] } };
  mark?: string;
  /** It stands on the line of the field before it. */
  beside?: boolean;
}

/** A row with the printed meanings of its three levels, high first. No rating: not rated yet, which is not "low". */
export interface RatedRow {
  id: string;
  label: Text;
  meanings: [Text, Text, Text];
  rating?: Rating;
}

/** A printed option or conclusion. */
export interface Concluded {
  id: string;
  label: Text;
  /** Absent while nobody has concluded. */
  chosen?: boolean;
  /** Whether the law alone demands it, whatever the officer writes. */
  forced?: boolean;
}

/** A place to sign. */
export interface PaperSignature {
  role: string;
  label: Text;
  seal: boolean;
  name?: Written;
}

/** A line of the list of recipients, by the name of the day. */
export interface PaperRecipient {
  to: Text;
  /** The Gazette's words, where they differ. */
  printed?: Text;
  role?: string;
  why?: Text;
}

/** A field that nobody has filled. */
export interface MissingField {
  field: string;
  key: string;
  label: Text;
  /** Who has to supply it: who makes the first form that asks for it, or this one. A reading of ours. */
  by?: string;
  /** The institution that has it, where the file was given without it: who reported stays with the receiving place. */
  heldBy?: string;
  /** The form itself says "if known": it may stay open. */
  ifKnown?: boolean;
}

/** What to know before signing. */
export interface PaperWarning {
  code:
    | "shortfall" | "base_replaced" | "base_gone" | "recipient_renamed" | "not_in_force" | "rows_open"
    | "low_beside_grave_row" | "forced_conclusion_left_out" | "counted_otherwise" | "low_beside_emergency"
    | "entry_unread" | "term_beyond_law" | "carer_suspected" | "held_back" | "ours" | "not_witnessed";
  text: Text;
  cite?: Citation[];
  kind: Kind;
}

/** To whom which copy goes; no copy: the chair has to decide what to serve. */
export interface PaperServing {
  to: Text;
  copy?: PaperCopy;
  why: Text;
  cite?: Citation[];
  kind: Kind;
}

/** Words of one look. */
export interface Span {
  text: string;
  style: "plain" | "bold" | "italic" | "written" | "dots" | "held";
}

/** A cell of a table. */
export interface Cell {
  lines: Span[][];
  columns: number;
  rows: number;
}

/** A block of a page, from top to bottom. */
export type Block =
  | { corner: string }
  | { banner: string }
  | { head: { left: Span[][]; right: Span[][] } }
  | { title: Span[][] }
  | { centred: Span[] }
  | { dateline: Span[] }
  | { paragraph: Span[] }
  | { leader: Span[] }
  | { lines: number }
  | { items: { inline: boolean; items: [chosen: boolean | null, words: Span[]][] } }
  | { table: { head: Cell[][]; rows: Cell[][] } }
  | { signatures: { recipients: string[]; signers: [printed: Span[][], name: string | null][] } }
  | { notes: string[] }
  | { annex: string };

/** A paper laid out in one language. */
export interface Sheet {
  lang: "vi" | "en";
  /** For windows and files; never the child's. */
  name: string;
  landscape: boolean;
  /** Millimetres, for printers that take margins from the program and not from the page. */
  margins: { top: number; right: number; bottom: number; left: number };
  blocks: Block[];
}
