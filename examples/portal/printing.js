// Printing: while the printer draws the page, the page is the paper. Afterwards everything is as it was.

import { pageOf } from "./paper-sheet.js";

/**
 * Puts on paper what was asked for, or what `usual` gives where nobody asked. Both are `{ nodes, landscape, margins, name }`: the name
 * stands for the file that a printer writes, so it is never a child's.
 */
export class Printing {
  #asked = null;
  #undo = () => {};

  constructor({ element, place, screen, usual }) {
    Object.assign(this, { element, place, screen, usual });
  }

  listen() {
    addEventListener("beforeprint", this.#before);
    addEventListener("afterprint", this.#after);
  }

  stop() {
    removeEventListener("beforeprint", this.#before);
    removeEventListener("afterprint", this.#after);
    this.#after();
  }

  print(asked) {
    this.#asked = asked;
    print();
  }

  #before = () => {
    const asked = this.#asked ?? this.usual();
    if (!asked) return;
    const page = pageOf(this.element.localName, asked);
    const { title } = document;
    this.place.replaceChildren(...asked.nodes);
    this.screen.classList.add("unprinted");
    document.adoptedStyleSheets.push(page);
    document.title = asked.name;
    this.#undo = () => {
      this.place.replaceChildren();
      this.screen.classList.remove("unprinted");
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== page);
      document.title = title;
    };
  };

  #after = () => {
    this.#undo();
    [this.#asked, this.#undo] = [null, () => {}];
  };
}
