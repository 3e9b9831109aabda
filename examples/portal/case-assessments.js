// Forms 02, 03 and 06 on the page of case files: rated as on the officer's page, then recorded in the open file by who
// handles the case. Until then they are drafts: they change no paper and are gone with the page.

import { Assessments } from "./assessments.js";
import { writtenAt } from "./case-opinions.js";
import { assessmentEntry, assessmentsOf, entriesOf } from "./record.js";

/**
 * The panel over `drafts`, a record of assessments that are not in the file yet. `decide(assessments)` gives the decision of
 * the file with these before its own; `record(draft)` takes a draft of an event without its actor.
 */
export class DraftAssessments {
  constructor({ lookup, lang, say, drafts, moment, events, decide, record }) {
    const latest = () => writtenAt(moment, events);
    const show = () => this.panel.show(decide(assessmentsOf(drafts)));
    const keep = (assessment) => {
      drafts.assessments.splice(drafts.assessments.indexOf(assessment), 1);
      // What the officer concludes stays on the form: the law takes rows and findings.
      const concluded = entriesOf({ assessments: [assessment], entries: {} });
      record([
        { kind: "assessment", happened: assessment.at, entry: assessmentEntry(assessment) },
        ...(Object.keys(concluded).length > 0 ? [{ kind: "form_written", happened: assessment.at, entry: concluded }] : []),
      ]);
    };
    this.panel = new Assessments({ lookup, lang, say, record: drafts, changed: show, keep, latest, begins: () => moment,
      hint: say("assessmentsInFile") });
    show();
  }

  get node() {
    return this.panel.node;
  }

  /** Leads to the rows of a form: begins one where none is being made. */
  open(form) {
    this.panel.open(form);
  }
}
