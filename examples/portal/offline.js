// The demo pages work without a network after the first visit. What the first visit loads before there is a service worker
// is asked for once more, through it, so that it is kept: also the law's package, which knows its own files.

if ("serviceWorker" in navigator) {
  navigator.serviceWorker.register("sw.js");
  const asked = new Set();
  const keep = async (entries) => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((go) => navigator.serviceWorker.addEventListener("controllerchange", go, { once: true }));
    }
    for (const { name } of entries) {
      if (!name.startsWith(location.origin) || asked.has(name)) continue;
      asked.add(name);
      fetch(name).catch(() => asked.delete(name));
    }
  };
  new PerformanceObserver((list) => keep(list.getEntries())).observe({ type: "resource", buffered: true });
}
