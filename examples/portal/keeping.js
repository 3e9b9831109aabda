// Keeps unsaved work over a reload, only after the person said so, and only in this tab: closing the tab deletes it.

/** A place for one draft. Nothing is written before `start`. */
export class Keeping {
  #key;

  constructor(key) {
    this.#key = `checho:${key}`;
  }

  /** The draft that was kept, or `null`. */
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  /** Whether the person asked for it. */
  get on() {
    try {
      return sessionStorage.getItem(this.#key) !== null;
    } catch {
      return false;
    }
  }

  /** Begins to keep; `false` when the browser does not let us. */
  start(draft) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(draft));
      return true;
    } catch {
      return false;
    }
  }

  /** Keeps the newest draft, if the person asked for it. */
  update(draft) {
    if (this.on) this.start(draft);
  }

  /** Deletes what was kept and keeps nothing from now on. */
  stop() {
    try {
      sessionStorage.removeItem(this.#key);
    } catch {
      // A browser that lets us store nothing has nothing to delete.
    }
  }
}
