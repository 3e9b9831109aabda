// The look of <checho-triage>, on the screen and on paper.

export const triageStyle = new CSSStyleSheet();
triageStyle.replaceSync(`
.banner { background: var(--red); color: var(--on-red); border-radius: 4px; padding: .9em 1.1em; margin-bottom: .9em; }
.banner-not_ruled_out, .banner-raised { background: var(--ground); color: var(--ink); border: .2em solid var(--red); }
.banner-done { background: var(--ground); color: var(--ink); border: 1px solid var(--green); border-inline-start-width: .35em; }
:host([contrast="high"]) .banner { background: #000; color: #fff; border: .25em solid var(--red); }
.banner-head strong { font-size: 1.15em; letter-spacing: .04em; margin-inline-end: .3em; }
.banner-not_ruled_out .banner-head strong, .banner-raised .banner-head strong { color: var(--red); }
.countdown { margin-top: .3em; }
.countdown-figure { font-size: 1.75em; line-height: 1.25; font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
.banner progress { display: block; width: 100%; height: .5em; margin: .35em 0 .5em; border: 0; border-radius: 0; background: #0000001f; accent-color: var(--red); appearance: none; }
.banner progress::-webkit-progress-bar { background: #d9c3c4; }
.banner progress::-webkit-progress-value { background: var(--red); }
.banner progress::-moz-progress-bar { background: var(--red); }
.banner-established progress::-webkit-progress-bar, .banner-reported progress::-webkit-progress-bar { background: #7d0d14; }
.banner-established progress::-webkit-progress-value, .banner-reported progress::-webkit-progress-value { background: #fff; }
.banner-until { font-weight: 600; }
.banner-why { font-size: .92em; }
.no-paper { font-weight: 600; margin-bottom: .8em; }
.steps { padding-inline-start: 1.6em; }
.steps li { padding: .35em 0; }
.steps li::marker { font-weight: 700; }

.asked { font-size: 1.2em; line-height: 1.4; margin-bottom: .4em; }
.whom strong { white-space: nowrap; }
.question { border: 2px solid var(--brand); }
.said { font-weight: 600; color: var(--amber); }
.question .picks { margin-top: .8em; }
.answer { min-width: 7em; min-height: 3.2em; }

table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .5em .6em; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th, tbody th { font-weight: 600; }
th .hint { display: block; font-weight: 400; }
.standing table { table-layout: fixed; }
.standing thead td { width: 26%; }
.standing td { font-size: 1.08em; }
.standing tbody td:last-child, .standing thead th:last-child { background: var(--soft); border-inline-start: 1px solid var(--line); }
.tag { display: inline-block; border: 1px solid var(--strong-line); border-radius: 3px; padding: 0 .5em; font-size: .9em; font-weight: 400; }
.tag-red, .level-intervention, .state-late, .state-start_disputed { border-color: var(--red); color: var(--red); font-weight: 700; }
.level-support { border-color: var(--amber); color: var(--amber); font-weight: 700; }
.level-prevention { border-color: var(--green); color: var(--green); font-weight: 700; }
.standing-established { border-color: var(--ink); font-weight: 600; }
.state-met, .state-met_late, .state-met_start_disputed { border-color: var(--green); color: var(--green); }

.timeline { list-style: none; padding: 0; margin: 0; border-inline-start: 3px solid var(--line); margin-inline-start: .45em; }
.duty { position: relative; padding: 0 0 .9em 1.2em; }
.duty::before {
  content: ""; position: absolute; inset-inline-start: calc(-.45em - 2px); top: .4em; width: .75em; height: .75em; border-radius: 50%;
  background: var(--ground); border: 3px solid var(--brand);
}
.duty-late::before, .duty-start_disputed::before { background: var(--red); border-color: var(--red); }
.duty-met::before, .duty-met_late::before, .duty-met_start_disputed::before { background: var(--green); border-color: var(--green); }
.duty p { margin: 0; }
.duty-when { font-size: .95em; }
.duty-name { font-weight: 600; }
.duties > details { margin-top: .6em; }
.duty details { border: 0; }
.duty summary { padding: .3em 0; font-weight: 400; color: var(--brand); text-decoration: underline; text-underline-offset: .2em; width: fit-content; }
.duty details > p { margin-top: .4em; }
.mark-done { background: var(--soft); border: 1px solid var(--line); border-radius: 4px; padding: .8em; margin-top: .8em; }
.forms li { padding: .3em 0; }
.forms button { margin-top: .25em; }

.assessment h3 { border-bottom: 1px solid var(--line); padding-bottom: .25em; }
.assessment .field:first-of-type { margin-top: .4em; }
.ratings { display: grid; gap: .4em; margin-top: .35em; }
.rating { align-items: flex-start; }
.rating b { white-space: nowrap; }
.rating-a-high:has(:checked), .rating-b-low:has(:checked) { border-color: var(--red); box-shadow: inset 0 0 0 1px var(--red); }
.rating-a-none, .rating-b-none { border-style: dashed; color: var(--soft-ink); }
.totals { font-weight: 600; background: var(--soft); padding: .4em .7em; border-radius: 4px; }
.assessments > .hint { margin-bottom: .5em; }
.compared, .conclusions { margin: .9em 0; }
.picks.column { flex-direction: column; align-items: stretch; }
.compared-more b { color: var(--red); }
.tag-green { border-color: var(--green); color: var(--green); }
.override-applied { border-color: var(--ink); font-weight: 700; }
.override-refused_below_law, .override-refused_no_reason { border-color: var(--red); color: var(--red); }
.overrides ul { padding-inline-start: 0; list-style: none; }
.overrides li + li { border-top: 1px solid var(--line); margin-top: .6em; padding-top: .6em; }
.overrides { border-inline-start: .35em solid var(--amber); }

.due ol { padding: 0; list-style: none; }
.due li { padding: .45em 0; border-bottom: 1px solid var(--line); }
.due button { margin-top: .25em; }
.print > .field { margin-top: 1em; }
.entries { display: grid; gap: 0 1em; padding-top: .4em; }
.entries > .wide, .entries > .finder { grid-column: 1 / -1; }
.finder { border: 0; border-inline-start: .25em solid var(--brand); margin: 0 0 1em; padding: 0 0 0 .8em; min-width: 0; }
.finder > legend { color: var(--brand); }
.finder .entries > .field:last-child { margin-bottom: 0; }
.table-row { border: 1px solid var(--line); border-radius: 4px; padding: .2em .8em .8em; margin: .6em 0; min-width: 0; }
.table-row legend { padding: 0 .4em; }
.cells { display: grid; gap: .6em 1em; grid-template-columns: repeat(auto-fit, minmax(min(14em, 100%), 1fr)); align-items: end; }
.cells .field { margin: 0; }
.cells + button { margin-top: .8em; }
.table > button { margin-top: .35em; }
.why { display: block; font-weight: 400; font-size: .92em; color: var(--soft-ink); }
.why:empty { display: none; }
.told ol, .told ul { padding-inline-start: 1.3em; }
.told li + li { margin-top: .3em; }
.told h3 { margin-top: .6em; }

@container checho (min-width: 56em) {
  .entries { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start; }
  .pair { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 0 1em; align-items: start; }
  .ratings { grid-template-columns: 1fr 1fr 1fr max-content; }
  .now-parts { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 6fr); gap: 0 1.5em; align-items: start; }
}
@container checho (max-width: 36em) {
  .countdown-figure { font-size: 1.4em; white-space: normal; }
  .panel { padding: .8em; }
  .answer { flex: 1 1 6em; }
  .stack thead { display: none; }
  .stack tr { display: block; padding: .5em 0; border-bottom: 1px solid var(--line); }
  .stack th, .stack td { display: block; border: 0; padding: .15em 0; }
  .standing thead td { width: 22%; }
  .standing th, .standing td { padding: .4em .35em; }
}
@container checho (max-width: 18em) {
  .panel { overflow-wrap: anywhere; padding: .6em; }
  .standing thead td, .standing tbody th { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .standing thead th, .standing tbody td { width: 50%; }
}

@media print {
  :host { display: block !important; contain: none; }
  .paper { all: initial; display: block; font: 12pt/1.4 "Times New Roman", "Liberation Serif", "Noto Serif", serif; color: #000; }
  .paper h2 { font-size: 14pt; text-align: center; margin: 14pt 0 8pt; }
  .paper h3 { font-size: 12pt; margin: 10pt 0 4pt; break-after: avoid; }
  .paper p + p { margin-top: 2pt; }
  .duty-table { table-layout: fixed; }
  .duty-table th:nth-child(1) { width: 19%; }
  .duty-table th:nth-child(3) { width: 20%; }
  .duty-table th:nth-child(4) { width: 33%; }
  .sheet { font-size: 10.5pt; }
  .sheet .centre { text-align: center; font-style: italic; }
  .sheet .boxed { border: 1.5pt solid #000; padding: 5pt 8pt; margin-top: 6pt; font-size: 12pt; }
  .sheet table { font-size: 10pt; }
  .sheet th, .sheet td { border: .5pt solid #000; padding: 2.5pt 4pt; }
  .sheet tr, .sheet li, .sheet section:has(ul) { break-inside: avoid; }
  .sheet thead { display: table-header-group; }
  .sheet li { margin-bottom: 2pt; }
  .small-print { font-size: 8.5pt; margin-top: 10pt; }
}
`);
