// Keeps the files of the demo pages for work without a network: the page, the code, the law. Never anything a person wrote.
// The files of the law's package are kept as the pages load them (offline.js). With a network the newest files are taken, so that nobody decides by an old law.

const CACHE = "checho-portal";
const FILES = [
  "./", "index.html", "report.html", "host-page.html", "weather.html", "case.html", "page.css", "host-page.css", "icon.svg",
  "checho-triage.js", "checho-case.js", "checho-report.js", "report-page.js", "offline.js", "assessments.js", "case-content.js",
  "case-assessments.js", "case-opinions.js", "case-serving.js", "case-panels.js", "case-style.js", "case-timeline.js", "case-words.js", "clock.js", "duty-words.js", "grounds.js",
  "intake.js", "keeping.js", "law.js", "layers.js", "markup.js", "next-question.js", "overrides.js", "paper-entries.js", "paper-sheet.js",
  "print-panel.js", "printing.js", "question-panel.js", "reading.js", "record.js", "record-panels.js", "report-style.js", "report-words.js", "style.js",
  "timeline.js", "triage-style.js", "verdict.js", "words.js", "working-sheet.js",
];
const PATIENCE = 4000;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const own = new URL(request.url).origin === self.location.origin;
  if (own && request.method === "GET") event.respondWith(newestOrKept(request));
});

async function newestOrKept(request) {
  const cache = await caches.open(CACHE);
  try {
    const answer = await fetch(request, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE) });
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}
