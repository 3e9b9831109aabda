((width, height) => {
  // Divides a page of ours into sheets of paper of this printable size in millimetres, for WebKit, which repeats no head of a
  // table, parts rows and numbers no pages. It obeys the page's own break rules. Gives the number of sheets; 0: not needed here.
  const main = document.querySelector("main");
  if (!main || navigator.vendor !== "Apple Computer, Inc.") return 0;
  if (main.dataset.sheets) return Number(main.dataset.sheets);

  // What holds on the screen only would be measured and not be printed. WebKit lays a page out within the margins of its own
  // rule and paints it within the program's: where these differ, lines are cut off. The program's alone count.
  for (const sheet of document.styleSheets) {
    for (let i = sheet.cssRules.length - 1; i >= 0; i -= 1) {
      const { constructor, media } = sheet.cssRules[i];
      if (constructor === CSSPageRule || /^screen/.test(media?.mediaText ?? "")) sheet.deleteRule(i);
    }
  }
  // WebKit prints a px as 0.8 pt, where 0.75 is true. The width leaves it no reason to shrink a page once more.
  const { style } = document.body;
  [style.margin, style.padding, style.maxWidth, style.zoom] = ["0", "0", "none", "0.9375"];
  document.documentElement.style.setProperty("-webkit-text-size-adjust", "100%");
  main.style.width = `${width - 0.5}mm`;

  const box = (node) => node.getBoundingClientRect();
  const rule = (node) => getComputedStyle(node);
  const ruler = main.appendChild(document.createElement("div"));
  // A line stays free: what is measured and what is printed may differ by a hair.
  ruler.style.height = `${height - 5}mm`;
  const full = box(ruler).height;
  ruler.remove();

  // The widths of columns, for every part of the table the same.
  for (const table of main.querySelectorAll("table")) {
    const probe = table.tBodies[0]?.appendChild(document.createElement("tr"));
    if (!probe) continue;
    const columns = [...table.rows[0].cells].reduce((sum, cell) => sum + cell.colSpan, 0);
    for (let i = 0; i < columns; i += 1) probe.append(document.createElement("td"));
    const widths = [...probe.cells].map((cell) => box(cell).width / box(table).width);
    probe.remove();
    const group = document.createElement("colgroup");
    for (const part of widths) group.appendChild(document.createElement("col")).style.width = `${part * 100}%`;
    table.prepend(group);
    table.style.tableLayout = "fixed";
  }

  const rowsOf = (table) => [...table.tBodies].flatMap((body) => [...body.rows]);
  // A rule of the first or last box holds for the box around it.
  const avoids = (node, side, edge) => node && (rule(node)[side] === "avoid" || avoids(node[edge], side, edge));
  const parts = (node) => (node.tagName === "TABLE" ? rowsOf(node) : [...node.children]);
  // The cells that reach over the edge between a row and the one before it.
  const across = (rows, at) => rows.slice(0, at).flatMap((row, i) => [...row.cells].filter((cell) => i + cell.rowSpan > at));

  const cutLines = (node, limit, must) => {
    const all = document.createRange();
    all.selectNodeContents(node);
    const bottoms = [];
    for (const { top, bottom, width: wide } of all.getClientRects()) {
      const last = bottoms.at(-1);
      if (wide === 0 && bottom - top === 0) continue;
      if (last === undefined || top + bottom > 2 * last) bottoms.push(bottom);
      else bottoms[bottoms.length - 1] = Math.max(last, bottom);
    }
    const fitting = bottoms.filter((bottom) => bottom <= limit).length;
    // Two lines at least on either side.
    let stay = Math.min(fitting, bottoms.length - 2);
    if (stay < 2) stay = must ? Math.max(1, Math.min(fitting, bottoms.length - 1)) : 0;
    if (stay < 1 || stay >= bottoms.length) return null;
    const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    const one = document.createRange();
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const below = (at) => {
        one.setStart(text, at);
        one.setEnd(text, at + 1);
        const { top, bottom, height: high } = box(one);
        return high > 0 && top + bottom > 2 * bottoms[stay - 1];
      };
      let [from, to] = [0, text.length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (below(middle)) to = middle; else from = middle + 1;
      }
      if (from === text.length) continue;
      // The last line here is not the last of the paragraph. Lines that people ended stay as they are.
      if (rule(node).textAlign === "justify" && !node.querySelector("br")) node.style.textAlignLast = "justify";
      all.setStart(text, from);
      const rest = node.cloneNode(false);
      rest.append(all.extractContents());
      node.after(rest);
      return rest;
    }
    return null;
  };

  const cutRow = (row, limit) => {
    const rest = row.cloneNode(false);
    for (const cell of [...row.cells]) rest.append(cut(cell, limit, true) ?? cell.cloneNode(false));
    row.after(rest);
    return rest;
  };

  // Moves what does not fit above the limit into a copy after the node, and gives the copy: null where all fits, or nothing may
  // stay. `must`: the node is the first of its sheet, and something has to stay.
  const cut = (node, limit, must) => {
    const all = parts(node);
    const shown = rule(node).display;
    if (/flex|grid/.test(shown)) return null;
    if (node.tagName === "TR") return cutRow(node, limit);
    if (!all.some((one) => !/inline|none|^contents/.test(rule(one).display))) return cutLines(node, limit, must);
    const table = node.tagName === "TABLE";
    const tied = (at) => (table
      ? across(all, at).length > 0
      : avoids(all[at - 1], "breakAfter", "lastElementChild") || avoids(all[at], "breakBefore", "firstElementChild"));
    let at = all.findIndex((one, i) => box(one).bottom > limit || (i > 0 && rule(one).breakBefore === "page"));
    if (at < 0) return null;
    const first = must && at === 0;
    const asked = rule(all[at]).breakBefore === "page";
    if (!asked || at === 0) {
      const open = first || rule(all[at]).breakInside !== "avoid";
      const rest = open ? cut(all[at], limit, first) : null;
      if (rest) {
        all.splice(at + 1, 0, rest);
        at += 1;
      } else {
        let back = at;
        while (back > 0 && tied(back)) back -= 1;
        if (back > 0) at = back;
        else if (!must) return null;
        else at = Math.max(at, 1);
      }
    }
    if (at >= all.length) return null;
    all[at].style.breakBefore = "auto";
    const copy = node.cloneNode(false);
    let into = copy;
    if (table) {
      for (const cell of across(all, at)) {
        const above = all.indexOf(cell.parentNode);
        const below = cell.cloneNode(false);
        [cell.rowSpan, below.rowSpan] = [at - above, above + cell.rowSpan - at];
        all[at].insertBefore(below, all[at].cells[cell.cellIndex] ?? null);
      }
      for (const kept of node.querySelectorAll(":scope > colgroup, :scope > thead")) copy.append(kept.cloneNode(true));
      into = copy.appendChild(document.createElement("tbody"));
    }
    into.append(...all.slice(at));
    node.after(copy);
    return copy;
  };

  let sheet = document.createElement("section");
  sheet.append(...main.childNodes);
  main.append(sheet);
  let top = box(sheet).top;
  let sheets = 1;
  for (let rest = cut(sheet, top + full, true); rest; rest = cut(sheet, top + full, true)) {
    sheets += 1;
    const number = document.createElement("p");
    number.textContent = sheets;
    [number.style.textAlign, number.style.margin, number.style.breakBefore] = ["center", "0 0 .6em", "page"];
    rest.before(number);
    sheet = rest;
    top = box(number).top;
  }
  main.dataset.sheets = sheets;
  return sheets;
})
