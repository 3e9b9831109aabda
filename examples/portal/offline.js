// The demo pages work without a network after the first visit.

if ("serviceWorker" in navigator) navigator.serviceWorker.register("sw.js");
