// The look that both elements share. It lives in the shadow root: nothing leaks out, nothing leaks in.

export const pageStyle = new CSSStyleSheet();
pageStyle.replaceSync(`
:host { display: block; contain: inline-size; }
/* What a page says of every element (* { … }) reaches the host itself: so everything begins anew inside. */
.screen {
  all: initial; display: block; container: checho / inline-size; padding: .75em;
  --ink: #17212b; --soft-ink: #47535f; --ground: #fff; --soft: #f3f6f9; --line: #b9c4ce; --strong-line: #6c7a88;
  --brand: #0f4c81; --on-brand: #fff; --red: #a3121b; --on-red: #fff; --red-ground: #fdf0f0; --amber: #7a4b00;
  --amber-ground: #fff6df; --green: #1c6136; --focus: #ffbf47;
  font: 400 medium/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  color: var(--ink); background: var(--ground); color-scheme: light; overflow-wrap: break-word;
}
:host([hidden]) { display: none; }
:host([text-size="small"]) .screen { font-size: small; }
:host([text-size="large"]) .screen { font-size: large; }
:host([text-size="larger"]) .screen { font-size: x-large; }
:host([contrast="high"]) .screen {
  --ink: #fff; --soft-ink: #fff; --ground: #000; --soft: #000; --line: #fff; --strong-line: #fff; --brand: #ffe45c;
  --on-brand: #000; --red: #ff8a8a; --on-red: #000; --red-ground: #000; --amber: #ffe45c; --amber-ground: #000;
  --green: #8ff0a4; --focus: #00e5ff; color-scheme: dark;
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
h2, h3, p, ul, ol, table, fieldset { margin: 0; }
h2 { font-size: 1.3em; line-height: 1.3; margin-bottom: .5em; }
h3 { font-size: 1.05em; margin: 1.2em 0 .4em; }
p + p { margin-top: .5em; }
ul, ol { padding-inline-start: 1.3em; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.hint { color: var(--soft-ink); font-size: .92em; }
.minor { font-weight: 600; margin-top: .6em; }
.late { color: var(--red); font-weight: 700; }
.error { color: var(--red); font-weight: 700; margin-bottom: .6em; }
.error:empty { display: none; }

:focus-visible { outline: .2em solid var(--focus); outline-offset: 1px; box-shadow: 0 0 0 .35em #000; }
:host([contrast="high"]) :focus-visible { box-shadow: none; outline-offset: 3px; }
h2:focus-visible { box-shadow: none; outline-offset: .3em; outline-color: var(--strong-line); outline-width: 2px; }

.top { display: flex; flex-wrap: wrap; gap: .6em 1.2em; align-items: center; justify-content: space-between; margin-bottom: .75em; }
.reading { display: flex; flex-wrap: wrap; gap: .5em; }
.reading > div { display: flex; }
.reading > div button + button { margin-inline-start: -1px; }
.private { flex: 1 1 16em; font-size: .92em; color: var(--soft-ink); }

button, input, select, textarea { font: inherit; color: var(--ink); }
button {
  background: var(--ground); border: 1px solid var(--strong-line); border-radius: 4px; padding: .45em .9em; cursor: pointer;
  min-height: 2.75em;
}
button:hover { background: var(--soft); border-color: var(--ink); }
button[aria-pressed="true"] { background: var(--brand); color: var(--on-brand); border-color: var(--brand); font-weight: 600; }
button.main { background: var(--brand); color: var(--on-brand); border-color: var(--brand); font-weight: 700; padding: .55em 1.3em; }
button.main:hover { filter: brightness(1.15); }
button.small { min-height: 2.2em; padding: .2em .7em; font-size: .92em; }
.danger-button { background: var(--red); color: var(--on-red); border-color: var(--red); font-weight: 700; }
.danger-button:hover { background: var(--red); filter: brightness(1.15); }

.panel { border: 1px solid var(--line); border-radius: 6px; padding: 1em; background: var(--ground); margin-bottom: 1em; min-width: 0; }
.panel > :last-child, .panel > form > :last-child { margin-bottom: 0; }
.danger { border-inline-start: .35em solid var(--red); background: var(--red-ground); padding: .7em .9em; margin-bottom: .9em; }
.danger-question { font-weight: 700; }
.danger ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5em 1.5em; margin-top: .5em; }
.call {
  display: inline-block; font-weight: 700; font-size: 1.1em; color: var(--on-red); background: var(--red); text-decoration: none;
  padding: .3em .8em; border-radius: 4px; margin-inline-end: .3em;
}
.notice { border: 1px solid var(--amber); border-inline-start-width: .35em; background: var(--amber-ground); padding: .6em .9em; margin: .8em 0; }
.notice h3 { margin-top: 0; }

.field { border: 0; padding: 0; margin: 0 0 1em; min-width: 0; }
.field label:not(.pick), legend { font-weight: 600; }
legend { padding: 0; }
legend.hint { font-weight: 400; }
.field label:not(.pick) { display: block; margin-bottom: .25em; }
input:not([type="radio"], [type="checkbox"]), select, textarea {
  width: 100%; max-width: 34em; background: var(--ground); border: 1px solid var(--strong-line); border-radius: 4px; padding: .5em .6em;
  min-height: 2.75em;
}
input[size] { width: auto; max-width: 100%; }
select { text-overflow: ellipsis; }
textarea { max-width: 44em; resize: vertical; }
.field > .hint { margin-bottom: .35em; }
.hint + .field, .hint + form, .hint + .row { margin-top: .8em; }
.pick + .hint, .picks + .hint { margin-top: .3em; }
.row { display: flex; flex-wrap: wrap; gap: 0 .8em; align-items: flex-end; }
.row > .field { flex: 0 1 auto; }
.picks { display: flex; flex-wrap: wrap; gap: .5em; margin-top: .35em; }
.pick {
  display: inline-flex; gap: .55em; align-items: center; border: 1px solid var(--strong-line); border-radius: 4px;
  padding: .4em .8em; min-height: 2.75em; cursor: pointer; font-weight: 400;
}
.pick:hover { background: var(--soft); }
.pick:has(:checked) { border-color: var(--brand); box-shadow: inset 0 0 0 1px var(--brand); font-weight: 600; }
.pick:has(:focus-visible) { outline: .2em solid var(--focus); box-shadow: 0 0 0 .35em #000; }
.pick input { width: 1.25em; height: 1.25em; margin: 0; accent-color: var(--brand); flex: none; }
.pick input:focus-visible { outline: 0; box-shadow: none; }
.buttons { display: flex; flex-wrap: wrap; gap: .6em; margin: .8em 0; }
.confirm { border: 2px solid var(--red); border-radius: 4px; padding: .8em; margin-bottom: .8em; }

details { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .6em .2em; font-weight: 600; }
summary:hover { background: var(--soft); }
details[open] > :not(summary) { margin-inline-start: 1.1em; }
details > :last-child:not(summary) { margin-bottom: .8em; }
a { color: var(--brand); }

.paper { display: none; }
@media print { .screen { display: none; } .paper { display: block; } }
@media (forced-colors: active) { button[aria-pressed="true"], .pick:has(:checked), .tag { border-width: 2px; } }
@media (prefers-reduced-motion: no-preference) { button { transition: background .1s; } }
`);
