// Forms 02, 03 and 06 on the screen: rows with their printed meanings, totals, what follows from them. Every row that is
// rated counts at once; a row that is not rated is unknown, never low.

import { between, fromInput, now, toInput, written } from "./clock.js";
import { el } from "./markup.js";
import { RISK, STABLE, conclusion06, emptyAssessment, isRated } from "./record.js";

export const RATING_FORMS = ["02", "03", "06"];
const RATINGS = ["high", "medium", "low"];

/** The conclusions of form 02: the form's name and the library's. */
const CONCLUSIONS = [["urgent_protection", "urgent_protection"], ["plan_needed", "plan"], ["keep_watching", "keep_watching"]];

const plain = (text) => text.split(" | ")[0].replace(/\s*:\s*$/, "");

/** A title in capitals as a line of text. */
const inSentence = (title, lang) => title.slice(0, 1) + title.slice(1).toLocaleLowerCase(lang);

/**
 * The part of the page for rating forms. It stays on the page while its results change: `show(decision)`. Where the page takes
 * a raise, `raise(to, reason)` proposes one; where assessments are recorded one by one, `keep(assessment)` takes a finished one.
 * A form begins at `begins()`, and none is made after `latest()`.
 */
export class Assessments {
  #shown = [];

  constructor({ lookup, record, lang, say, changed, raise, keep, latest = now, begins = latest, hint = say("assessmentsHint") }) {
    Object.assign(this, { lookup, record, lang, say, changed, raise, keep, latest, begins });
    this.list = el("div", {});
    const begin = (form) => el("button", { type: "button", id: `begin-${form}`, onclick: () => this.open(form, true) },
      say("beginForm", { number: form }));
    this.node = el("section", { class: "panel assessments", "aria-labelledby": "assessments-title" },
      el("h2", { id: "assessments-title", tabindex: -1 }, say("assessments")),
      el("p", { class: "hint" }, hint), this.list,
      el("div", { class: "buttons" }, RATING_FORMS.map(begin)));
    this.#draw();
  }

  /** Opens the newest assessment on a form, or begins one. */
  open(form, another = false) {
    const { assessments } = this.record;
    const at = assessments.findLastIndex((one) => one.form === form);
    const begin = at < 0 || (another && isRated(assessments[at]));
    const place = begin ? assessments.push(emptyAssessment(form, `${toInput(this.begins())}:00+07:00`)) - 1 : at;
    if (begin) {
      this.#draw();
      this.changed();
    }
    const details = this.#shown[place].node;
    details.open = true;
    details.querySelector("summary").focus();
  }

  #draw() {
    const open = this.#shown.map(({ node, assessment }) => node.open && assessment);
    this.#shown = this.record.assessments.map((assessment, place) => this.#form(assessment, place));
    for (const { node, assessment } of this.#shown) node.open = open.includes(assessment);
    this.list.replaceChildren(...this.#shown.map(({ node }) => node));
  }

  /** Shows what followed: totals, comparisons, conclusions. */
  show(decision) {
    const counted = this.record.assessments.filter(isRated);
    for (const shown of this.#shown) {
      const summary = decision.assessments[counted.indexOf(shown.assessment)];
      shown.show(decision, summary);
    }
  }

  #form(assessment, place) {
    const { lookup, lang, say } = this;
    const { form: number } = assessment;
    const form = lookup.forms.get(number);
    const id = `assessment-${place}`;
    const rated = el("span", { class: "tag" });
    const total = { a: el("p", { class: "totals" }), b: el("p", { class: "totals" }) };
    const blocks = form.section.filter((section) => section.rating);
    const rows = blocks.flatMap((section) => section.rating);
    const echo = el("p", { class: "hint", id: `${id}-at-hint` }, written(assessment.at, lang));
    const at = el("input", { id: `${id}-at`, type: "datetime-local", value: toInput(assessment.at), "aria-describedby": `${id}-at-hint`,
      oninput: () => {
        const moment = fromInput(at.value);
        if (!moment) return;
        assessment.at = between(this.latest(), moment) > 0 ? this.latest() : moment;
        echo.textContent = written(assessment.at, lang);
        this.changed();
      } });
    const outcome = { "02": () => this.#conclusions02(assessment, id, form), "03": () => this.#conclusion03(form),
      "06": () => this.#findings06(assessment, id, form) }[number]();
    const compared = el("div", { class: "compared" });
    const keep = this.keep && el("button", { type: "button", class: "main", id: `${id}-keep`, onclick: () => this.keep(assessment) }, say("keepForm"));
    const node = el("details", { id, class: "assessment" },
      el("summary", {}, say("formNumber", { number }), ": ", inSentence(form.title[lang], lang), " ", rated),
      el("div", { class: "field" }, el("label", { for: `${id}-at` }, say("assessedAt")), echo, at),
      blocks.map((section) => [
        el("h3", {}, plain(section.label[lang])),
        section.rating.map((row) => this.#row(assessment, row, id)),
        total[section.rating[0].block],
      ]),
      compared, outcome.node,
      el("div", { class: "buttons" }, keep,
        el("button", { type: "button", class: "small", id: `${id}-remove`, onclick: () => this.#remove(assessment) }, say("removeForm"))));
    const show = (decision, summary) => {
      const done = rows.filter((row) => assessment.ratings[this.#code(row)]).length;
      rated.textContent = say(done === rows.length ? "allRated" : "someRated", { done, all: rows.length });
      rated.classList.toggle("tag-green", done === rows.length);
      for (const [block, counts] of [["a", summary?.harm], ["b", summary?.protection]]) {
        total[block].textContent = say("totals", counts ??
          { high: 0, medium: 0, low: 0, unanswered: rows.filter((row) => row.block === block).length });
      }
      compared.replaceChildren(...(summary && done > 0 ? this.#comparison(summary) : []));
      outcome.show(decision, summary);
      if (keep) keep.disabled = !isRated(assessment);
    };
    return { node, assessment, show };
  }

  #code(row) {
    return row.id.slice(row.id.indexOf("_") + 1);
  }

  /** A row: its printed words, its three ratings with their printed meanings, and "not rated". */
  #row(assessment, row, id) {
    const { lang, say } = this;
    const code = this.#code(row);
    const pick = (rating) => el("label", { class: `pick rating rating-${row.block}-${rating ?? "none"}` },
      el("input", { type: "radio", name: `${id}-${code}`, value: rating ?? "", checked: assessment.ratings[code] === rating,
        onchange: () => {
          if (rating) assessment.ratings[code] = rating;
          else delete assessment.ratings[code];
          this.changed();
        } }),
      rating ? el("span", {}, el("b", {}, say(`ratings.${rating}`)), ` (${row[rating][lang]})`) : el("span", {}, say("notRated")));
    return el("fieldset", { class: "field rating-row" }, el("legend", {}, row.label[lang]),
      el("div", { class: "ratings" }, RATINGS.map(pick), pick(undefined)));
  }

  /** The comparison of "Cao": for form 03 our reading of the form, for the others advice. */
  #comparison(summary) {
    const { lookup, lang, say } = this;
    const rule = summary.byLaw && lookup.rules.get("form03_high_risk");
    const nature = rule ? `${say(`kinds.${rule.basis.kind}`)}: ${lookup.cites(rule.basis.cite, lang)[0]}` : say("advice");
    return [
      el("p", { class: `compared-${summary.comparison}` }, el("b", {}, say("comparison")), " ", say(`comparisons.${summary.comparison}`), " ",
        el("span", { class: "tag" }, nature)),
      summary.lowBesideGraveRow && el("p", { class: "notice" }, say("warnings.low_beside_grave_row", { form: summary.form })),
      rule && el("p", { class: "hint" }, say("alternative", { text: rule.basis.alternative[lang] })),
    ].filter(Boolean);
  }

  /** Form 02: a set of three conclusions. What the law forces is ticked; the rest is the officer's. */
  #conclusions02(assessment, id, form) {
    const { lang, say } = this;
    const section = form.section.find((one) => one.conclusion);
    const one = ([printed, name]) => {
      const tag = el("span", { class: "tag" });
      const box = el("input", { type: "checkbox", name: `${id}-conclusion`, value: printed,
        onchange: () => {
          assessment.conclusions = assessment.conclusions.filter((other) => other !== printed);
          if (box.checked) assessment.conclusions.push(printed);
          this.changed();
        } });
      const label = section.conclusion.find((conclusion) => conclusion.id === printed).label[lang];
      return { name, printed, box, tag, node: el("label", { class: "pick" }, box, el("span", {}, label, " ", tag)) };
    };
    const boxes = CONCLUSIONS.map(one);
    const above = el("div", { class: "notice", hidden: true }, el("p", {}, say("concludedAbove")),
      this.raise && el("button", { type: "button", onclick: () => this.raise({ emergency: true }, say("raiseReason02")) }, say("raiseThis")));
    const show = (decision) => {
      for (const { name, printed, box, tag } of boxes) {
        const possible = decision.initialConclusions.find(({ conclusion }) => conclusion === name);
        box.checked = possible?.forced || assessment.conclusions.includes(printed);
        box.disabled = possible?.forced ?? false;
        tag.textContent = say(possible?.forced ? "forced" : possible ? "officerConcludes" : "noGround");
        if (name === "urgent_protection") above.hidden = !box.checked || decision.acting.emergency;
      }
    };
    return { show, node: el("fieldset", { class: "field conclusions" }, el("legend", {}, plain(section.label[lang]).replace(/^\*\s*/, "")),
      el("p", { class: "hint" }, say("conclusionsHint")), el("div", { class: "picks column" }, boxes.map(({ node }) => node)), above) };
  }

  /** Form 03: the printed conclusion that the comparison leads to. */
  #conclusion03(form) {
    const { lang, say } = this;
    const section = form.section.find((one) => one.conclusion);
    const text = el("p", {});
    const show = (_, summary) => {
      const id = { more: "high_risk", fewer_or_equal: "low_risk" }[summary?.comparison];
      text.textContent = section.conclusion.find((one) => one.id === id)?.label[lang] ?? say("conclusionOpen");
    };
    return { show, node: el("div", { class: "conclusions" }, el("h3", {}, say("conclusion03")), text) };
  }

  /** Form 06: is the risk gone, is the child stable. Two findings: neither stands for the other. */
  #findings06(assessment, id, form) {
    const { lookup, lang, say } = this;
    const conclusion = form.section.find((one) => one.conclusion);
    const one = (fact) => {
      const pick = (value) => el("label", { class: "pick" },
        el("input", { type: "radio", name: `${id}-${fact}`, value: value ?? "", checked: assessment.findings[fact] === value,
          onchange: () => {
            if (value) assessment.findings[fact] = value;
            else delete assessment.findings[fact];
            this.changed();
          } }), el("span", {}, say(value ?? "notFound")));
      return el("fieldset", { class: "field finding" }, el("legend", {}, lookup.facts.get(fact).question[lang]),
        el("div", { class: "picks" }, ["yes", "no", undefined].map(pick)));
    };
    const line = el("p", {});
    const reasons = el("ul", {});
    const show = (decision) => {
      const concluded = conclusion06(assessment);
      const open = [RISK, ...STABLE].filter((fact) => !assessment.findings[fact]).length;
      if (concluded) line.textContent = conclusion.conclusion.find((choice) => choice.id === concluded).label[lang];
      else if (STABLE.some((fact) => assessment.findings[fact] === "no")) line.textContent = say("noLine06");
      else line.textContent = say("findingsOpen", { count: open });
      reasons.replaceChildren(...decision.grounds.filter(({ rule }) => rule.startsWith("form06_")).map((ground) =>
        el("li", {}, lookup.rules.get(ground.rule).name[lang], " ",
          el("span", { class: "tag" }, `${say(`kinds.${ground.kind}`)}, ${say(`standings.${ground.standing}`)}`))));
    };
    const cite = lookup.cites(lookup.facts.get(RISK).basis.cite, lang)[0];
    return { show, node: el("div", { class: "conclusions" },
      el("h3", {}, say("findingRisk")), one(RISK),
      el("h3", {}, say("findingStable")), el("p", { class: "hint" }, say("findingStableHint", { cite })), STABLE.map(one),
      el("h3", {}, plain(say("conclusion06"))), line, reasons) };
  }

  #remove(assessment) {
    this.record.assessments.splice(this.record.assessments.indexOf(assessment), 1);
    this.#draw();
    this.changed();
    this.node.querySelector("h2").focus();
  }
}
