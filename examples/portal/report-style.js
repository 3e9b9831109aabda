// The look of <checho-report>.

export const reportStyle = new CSSStyleSheet();
reportStyle.replaceSync(`
.report { max-width: 48em; margin-inline: auto; }
.leave { position: sticky; top: .4em; z-index: 1; width: fit-content; margin: 0 0 .6em auto; }
.leave button { background: var(--ink); color: var(--ground); border-color: var(--ink); font-weight: 700; }
.leave button:hover { background: var(--red); border-color: var(--red); color: var(--on-red); }
.column { flex-direction: column; align-items: flex-start; }
.report .private { flex: none; color: var(--ink); border-inline-start: .3em solid var(--green); padding-inline-start: .7em; }
.report .notice:empty { display: none; }
.report details { border-block: 1px solid var(--line); margin-bottom: 1em; }
.done { border: 2px solid var(--green); }
.failed { border: 2px solid var(--red); }
.reference { font-size: 1.15em; font-weight: 700; }
@media print { .screen { display: block; } .leave, .reading, .buttons { display: none; } }
`);
