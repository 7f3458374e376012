import { metadataJson } from "../../src/functions/metadataJson";
import { referenceContent } from "../../src/functions/reference/content";
import { referencePage } from "../../src/functions/reference/page";

test.each([
  ["en", "en"],
  ["zh", "zh-CN"],
] as const)("every help link of the %s metadata leads to a section of its page", (language, locale) => {
  const page = referencePage(referenceContent(language), locale);
  const links = metadataJson(language, "https://example.org").functions.map(({ helpUrl }) => new URL(helpUrl));
  expect(links.length).toBeGreaterThan(0);
  for (const { hash } of links) expect(page).toContain(`<h2 id="${hash.slice(1)}">`);
  expect(page).toContain(`<html lang="${locale}">`);
});

test("signs that mean something in HTML are shown as they are", () => {
  const content = referenceContent("en");
  const page = referencePage({ ...content, help: { ...content.help, title: "a < b & c" } }, "en");
  expect(page).toContain("<h1>a &lt; b &amp; c</h1>");
});
