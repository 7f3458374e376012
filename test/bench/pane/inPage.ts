/**
 * What runs inside the pane's frame, as text: it notes when the pane was ready, and for each verdict when the key went
 * down and when everything had settled again: cell written, nothing on its way, header and row up to date.
 */
export const watcher = `(() => {
  if (window.top === window) return;
  const bench = { ready: null, keys: [], settled: [], requests: [] };
  window.bench = bench;
  const isReady = () => document.querySelector(".clause-row, .ready") !== null;
  const isSettled = () => {
    const waiting = document.querySelector(".clause-row .clause-state") ?? (document.querySelector(".card-state")?.textContent || null);
    return waiting === null && bench.isDone?.() === true;
  };
  const look = () => {
    if (bench.ready === null && isReady()) {
      bench.ready = 0;
      setTimeout(() => { bench.ready = performance.now(); }, 0);
    }
    if (bench.keys.length > bench.settled.length && isSettled()) {
      bench.settled.push(performance.now());
      bench.requests.push(bench.requestCount());
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  document.addEventListener("keydown", (event) => {
    if (event.code === "KeyC") bench.keys.push(performance.now());
  }, true);
})();`;
