// The law, opened once for every element of the page.

/** The package; with a bundler this would be `import("checho")`. Asked for late: were it imported at the top, a part of it that
 * does not arrive would leave an empty page, without 111 and 113. */
const checho = () => import("./checho/index.js");

let opened;

/** The national law, with what the page looks up by name. */
export function openLaw() {
  opened ??= checho()
    .then(({ Law }) => Law.national())
    .then((law) => law.complete())
    .then((law) => new Lookup(law));
  return opened;
}

/** The law with layers on it, from their compiled JSON, in order. Refused as a whole when one of them is. */
export async function withLayers(layers) {
  const { law: national } = await openLaw();
  return new Lookup(await onTop(national, layers), national);
}

let cases;

/** The same for case files and papers, over the package's larger module: a law of the one is no law of the other. */
export function openCases() {
  cases ??= import("./checho/case.js").then(async ({ CaseFile, Law, formsDue, paper, paperSheet }) => {
    const national = await (await Law.national()).complete();
    const withLayers = async (layers) => new Lookup(await onTop(national, layers), national);
    return { CaseFile, withLayers, formsDue, paper, paperSheet };
  });
  return cases;
}

/** What makes a Word file of a sheet: a module of its own, asked for when somebody first wants one. */
export const openWord = () => import("./checho/word.js");

async function onTop(national, layers) {
  let law = national;
  for (const layer of layers) law = await law.withLayer(layer);
  return law;
}

const byId = (entries, key = "id") => new Map(entries.map((entry) => [entry[key], entry]));

/** The law and its entries by name. */
class Lookup {
  constructor(law, below = law) {
    this.law = law;
    /** The national law without its layers. */
    this.below = below;
    this.facts = byId(law.facts());
    this.duties = byId(law.duties());
    this.roles = byId(law.roles());
    this.measures = byId(law.measures());
    this.forms = byId(law.forms(), "number");
    this.rules = byId(law.rules());
    this.steps = byId(law.steps());
    this.form01 = labelsOf(this.forms.get("01"));
  }

  cites(citations, lang) {
    return citations.map((citation) => this.law.cite(citation, lang));
  }
}

/** Every label of a form by the name of its field or section. */
function labelsOf(form) {
  const labels = new Map();
  for (const section of form.section) {
    labels.set(section.id, section.label);
    for (const field of section.field ?? []) labels.set(field.id, field.label);
  }
  return labels;
}
