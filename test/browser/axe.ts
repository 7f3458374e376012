import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Fluent's invisible stops at the ends of a focus trap; they send the focus on before anybody notices them. */
const focusTrapEnds = "[data-tabster-dummy]";

/** What axe finds in the page and in the pane, with the first place of each finding. */
export async function axeFindings(page: Page, ...without: readonly string[]): Promise<string[]> {
  const axe = [focusTrapEnds, ...without].reduce((builder, part) => builder.exclude(part), new AxeBuilder({ page }));
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

const source = readFileSync(
  createRequire(require.resolve("@axe-core/playwright")).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface Axe {
  readonly run: (context: Document, options: object) => ReturnType<AxeBuilder["analyze"]>;
}

/** Everything axe knows, or only what depends on colours: another theme changes nothing else. */
type Scope = "everything" | "colours";
const colourRules = ["color-contrast", "link-in-text-block"];

/** What axe finds in the pane alone, without the page around it: a tenth of the time. */
export async function axeInPane(page: Page, scope: Scope = "everything"): Promise<string[]> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("There is no pane.");
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(source);
  const runOnly = scope === "everything" ? {} : { runOnly: colourRules };
  return frame.evaluate(async (only) => {
    const { axe } = window as unknown as { readonly axe: Axe };
    const { violations } = await axe.run(document, { resultTypes: ["violations"], ...only });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 160))
          .slice(0, 3)
          .join(" | ")}`,
    );
  }, runOnly);
}
