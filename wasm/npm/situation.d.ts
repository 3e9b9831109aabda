/** What is known of one child at one moment: what `Law.decide` takes. */

/** A moment as RFC 3339 text with an offset, to the millisecond, e.g. `2026-02-13T16:30:00+07:00`. */
export type Moment = string;
/** A day in Viet Nam, `2026-02-13`. */
export type Day = string;
/** A day of which only a part may be known: `2014`, `2014-H1`, `2014-Q2`, `2014-05`, `2014-05-09`. */
export type PartialDay = string;
/** Giữa ba cấp độ (Luật Trẻ em, Điều 47-50) · one of the three levels of protection. */
export type Level = "prevention" | "support" | "intervention";
/** Có hay không · yes or no. Unknown is no answer at all, never a no. */
export type Value = "yes" | "no";
/** Ai nói điều đó · who says so, from the weakest to the firmest. */
export type Source =
  | "suspect"
  | "household"
  | "informant"
  | "child"
  | "record"
  | "observed"
  | "assessed"
  | "concluded";

/** Tình huống · what is known of one child at one moment. */
export interface Situation {
  /** The moment of the decision: the host's clock, never read by the library. */
  now: Moment;
  /** The day whose law applies; without it, the day of `now`. */
  lawOn?: Day;
  /** Where it happens. */
  place?: Locality;
  /** The child. */
  child?: Child;
  /** Tin báo (Mẫu số 01) · reports received. */
  reports?: Report[];
  /** Đánh giá (Mẫu số 02, 03, 06) · assessments made. */
  assessments?: Assessment[];
  /** Answers that stand in no report or assessment. */
  answers?: Answer[];
  /** Steps taken in the case. */
  events?: Event[];
  /** What a person decided otherwise, with the reason. */
  overrides?: Override[];
}

/** Nơi · a province by its code of two digits, a commune by its code of five. */
export interface Locality {
  province?: string;
  commune?: string;
}

/** Trẻ em · the child, as far as known. */
export interface Child {
  name?: string;
  born?: Born;
  sex?: "male" | "female" | "unknown";
  father?: Parent;
  mother?: Parent;
  /** Hoàn cảnh gia đình · the circumstances of the family. */
  family?: string;
  /** Người chăm sóc · who cares for the child now. */
  carer?: string;
}

/** Born on a date of which a part may be known, or estimated to be of an age on a day. */
export type Born =
  | { date: PartialDay; source: Source }
  | { from: number; to: number; on: Day; source: Source };

/** Cha hoặc mẹ · a parent. */
export interface Parent {
  name?: string;
  age?: number;
  job?: string;
}

/** Tin báo (Mẫu số 01) · a report. Every field of the child may be missing, the informant may be anonymous. */
export interface Report {
  /** When the receiving place got it: clocks start here. */
  received: Moment;
  /** Nơi tiếp nhận thông tin · the role that received it, e.g. `commune_committee`. */
  receivingPlace: string;
  channel?: "phone" | "in_person" | "told_by_another";
  category?: (
    | "abused"
    | "risk_of_violence"
    | "risk_of_exploitation"
    | "risk_of_abandonment"
    | "special_circumstances"
  )[];
  informant?: Informant;
  incidentPlace?: string;
  incidentDate?: PartialDay;
  /** Tình trạng hiện tại của trẻ em · how the child is now. */
  condition?: string;
  /** Phỏng đoán hậu quả có thể xảy ra · what may happen next. */
  outlook?: string;
  /** Những can thiệp, hỗ trợ ban đầu đã được thực hiện · what was done before. */
  doneBefore?: string;
  /** What it says, fact by fact. */
  claims?: Claim[];
}

/** Người cung cấp thông tin · who told. */
export interface Informant {
  is?: "other" | "child" | "household" | "suspect";
  name?: string;
  phone?: string;
  address?: string;
  notes?: string;
}

/** One fact as told or found. */
export interface Claim {
  /** The fact, e.g. `serious_harm_now`: `Law.facts()` lists them. */
  fact: string;
  value: Value;
}

/** Đánh giá · a rating form filled in. */
export interface Assessment {
  form: "02" | "03" | "06";
  at: Moment;
  /** By row, e.g. `a1`. A row not rated stays open. */
  ratings?: { [row: string]: Rating };
  /** What else the officer found. */
  findings?: Claim[];
}

/** Cao, trung bình, thấp. */
export type Rating = "high" | "medium" | "low";

/** Câu trả lời · one answer with its source and moment. */
export interface Answer extends Claim {
  source: Source;
  at: Moment;
}

/** Bước đã làm · a step taken; `Law.steps()` lists them. */
export interface Event {
  step: string;
  at: Moment;
}

/** Quyết định khác của người có thẩm quyền · raises with a reason; never lowers what the law says to act on. */
export interface Override {
  to: { level: Level } | { emergency: boolean };
  /** The role that decided. */
  by: string;
  at: Moment;
  reason: string;
}
