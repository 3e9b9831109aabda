// The look of <checho-case>, beside what it shares with <checho-triage>.

export const caseStyle = new CSSStyleSheet();
caseStyle.replaceSync(`
.plain { list-style: none; padding: 0; }
.plain > li { padding: .35em 0; }
.plain > li + li { border-top: 1px solid var(--line); }
.urge-must { border-color: var(--red); color: var(--red); font-weight: 700; }
.phase-emergency_active, .phase-separated_without_decision { border-color: var(--red); color: var(--red); font-weight: 700; }
.record-missed, .record-met_late { border-color: var(--red); color: var(--red); font-weight: 700; }
.record-met { border-color: var(--green); color: var(--green); }
.witness { color: var(--soft-ink); font-size: .95em; }
.not-witnessed { border-inline-start: .25em solid var(--red); padding-inline-start: .6em; color: var(--ink); font-weight: 700; }
.opinions .apart { border-inline-start: .25em solid var(--red); padding-inline-start: .6em; margin-top: .8em; }
.record-opinion select, .record-opinion textarea { max-width: 100%; }
.consent-never { border-color: var(--red); color: var(--red); }
.irregular { border-inline-start: .25em solid var(--red); padding-inline-start: .6em; margin: .3em 0; }
.case-timeline h3 { margin-top: 1em; }
.duty dl { margin: .3em 0; display: grid; grid-template-columns: max-content 1fr; gap: .1em .8em; }
.duty dt { font-weight: 600; }
.duty dd { margin: 0; }
.moment-controls { display: flex; flex-wrap: wrap; gap: .5em; align-items: flex-end; }
.moment-controls .field { margin: 0; }
.clocks { font-size: .95em; }
.clocks-name { color: var(--soft-ink); font-size: .92em; }
.openers .row { gap: .5em .8em; }
.wide { overflow-x: auto; margin-top: .8em; }
.delays-table { min-width: 44em; }
.delays-table caption { text-align: start; font-weight: 600; padding-bottom: .3em; }
.delays-table .number { text-align: end; font-variant-numeric: tabular-nums; }
.delays-table thead th { vertical-align: bottom; font-size: .92em; }
.column-name { display: none; }
.owes th .hint { margin-top: .1em; }
.desks { margin-top: .8em; }
@container checho (min-width: 56em) {
  .event { display: grid; grid-template-columns: minmax(0, 6fr) minmax(0, 6fr); gap: 0 1.5em; align-items: start; }
}
@container checho (max-width: 36em) {
  .duty dl { grid-template-columns: 1fr; }
  .duty dd { margin-bottom: .3em; }
  .delays-table { min-width: 0; }
  .delays-table thead { display: none; }
  .delays-table tr { display: flex; flex-wrap: wrap; gap: .1em .9em; padding: .5em 0; border-bottom: 1px solid var(--line); }
  .delays-table th { flex: 1 1 100%; border: 0; padding: 0; }
  .delays-table td { border: 0; padding: 0; }
  .column-name { display: inline; }
  .delays-table .zero { display: none; }
}
@media print { .screen:not(.unprinted) { display: block !important; } .top, .choices, .openers, button { display: none !important; } }
`);
