/** The areas of the page in the order in which F6 goes through them, as in Excel. */
const regions = ["toolBar", "grid", "tabs", "pane"] as const;
export type Region = (typeof regions)[number];

/** The identity of the sentence that tells of F6. */
export const regionsHint = "regions-hint";

/** Where F6 (forwards) or Shift+F6 leads; from nowhere to the grid. */
export function regionAfter(region: Region | null, backwards: boolean): Region {
  if (region === null) return "grid";
  const next = regions.indexOf(region) + (backwards ? regions.length - 1 : 1);
  return regions[next % regions.length] ?? "grid";
}

/** The area that has the keyboard; null when none has. Areas are marked with data-region. */
export function regionOf(element: Element | null): Region | null {
  const name = element?.closest("[data-region]")?.getAttribute("data-region");
  return regions.find((region) => region === name) ?? null;
}

const keyHolders: Readonly<Record<Exclude<Region, "pane">, string>> = {
  toolBar: "[data-region=toolBar] button:not(:disabled)",
  grid: "[data-region=grid] .editor",
  tabs: "[data-region=tabs] [role=tab][aria-selected=true]",
};

/** Gives an area the keyboard. */
export function enter(region: Region): void {
  if (region === "pane") return enterPane(document.querySelector("iframe"));
  document.querySelector<HTMLElement>(keyHolders[region])?.focus({ preventScroll: true });
}

const focusable =
  "button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), a[href], [tabindex='0']";

/** The pane goes on where the keyboard was in it, else at its first field or button. */
function enterPane(frame: HTMLIFrameElement | null): void {
  const inside = frame?.contentDocument;
  frame?.contentWindow?.focus();
  if (!inside || (inside.activeElement && inside.activeElement !== inside.body)) return;
  const all = [...inside.querySelectorAll<HTMLElement>(focusable)];
  all.find((element) => element.getClientRects().length > 0)?.focus();
}
