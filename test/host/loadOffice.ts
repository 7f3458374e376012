import { readFileSync } from "node:fs";
import { join } from "node:path";

const library = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const address = "https://office.test/lib/";

/**
 * Runs the unmodified loader (office.js) in this window. jsdom does not fetch scripts, so each script element the
 * loader adds is answered with the file of the same name from the package. Library and tests share one realm:
 * otherwise dates and plain objects of the tests are none for the library.
 * `addin` runs when a page's own script would: office.js is there, but not ready yet.
 */
export async function loadOffice(addin: () => unknown): Promise<void> {
  const observer = new MutationObserver((records) => {
    for (const record of records) for (const node of record.addedNodes) answerScript(node);
  });
  observer.observe(document, { childList: true, subtree: true });
  const loader = document.createElement("script");
  loader.src = `${address}office.js`;
  document.head.appendChild(loader);
  await evaluated();
  await addin();
  await Office.onReady();
  observer.disconnect();
}

function answerScript(node: Node): void {
  if (!(node instanceof HTMLScriptElement) || !node.src.startsWith(address)) return;
  const file = node.src.slice(address.length);
  // Indirect: in the global scope, as a script element would run it.
  (0, eval)(`${readFileSync(join(library, file), "utf8")}\n//# sourceURL=${file}`);
  node.dispatchEvent(new Event("load"));
}

async function evaluated(): Promise<void> {
  while (typeof Office === "undefined") await new Promise((resolve) => setTimeout(resolve, 1));
}
