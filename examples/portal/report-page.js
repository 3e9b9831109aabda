// What a host page does with a report. A real one sends it to its receiving place over its own server, and accepts only
// when that server has it; this demo shows what it was handed.

addEventListener("checho-report", (event) => {
  event.preventDefault();
  const { report, child, accept } = event.detail;
  const shown = document.getElementById("handed-over");
  shown.querySelector("pre").textContent = JSON.stringify({ report, child }, null, 2);
  shown.hidden = false;
  accept("MAU-0001");
});
