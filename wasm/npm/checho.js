// For pages that include one script and know no modules: <script src="checho.js"></script> and then
// `checho.then(({ Law }) => Law.national())`.
(() => {
  const here = document.currentScript.src;
  globalThis.checho = import(new URL("index.js", here).href);
})();
