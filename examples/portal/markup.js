// Builds elements. Text is always text: nothing a person wrote is ever parsed as markup.

/**
 * An element. Keys that begin with `on` are listeners; `true` sets an empty attribute; `false`, `null` and `undefined`
 * set none. Children may be nodes, texts, nothing, or lists of these.
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value" || name === "checked") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Options of a `<select>`, from pairs of value and text. */
export function options(pairs, chosen) {
  return pairs.map(([value, text]) => el("option", { value, selected: value === chosen }, text));
}
