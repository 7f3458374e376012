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
