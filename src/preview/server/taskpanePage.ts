/** Office.js as the deployed page loads it. */
const fromMicrosoft = /<script[^>]+src="https:\/\/appsforoffice\.microsoft\.com\/[^"]*"[^>]*>\s*<\/script>/;

/** The frame meets the workbook of the page around it before office.js looks for Excel. */
const fromHere = [
  "<script>window.parent.workbookOfPreview.attach(window)</script>",
  '<script src="/office/office.js"></script>',
].join("");

/** The add-in's own page with one difference: office.js is the local copy and finds the preview's workbook. */
export function taskpanePage(html: string): string {
  if (!fromMicrosoft.test(html)) throw new Error("the add-in's page loads no office.js from Microsoft");
  return html.replace(fromMicrosoft, fromHere);
}
