import type { Reference, ReferenceEntry } from "./content";

const style = `body{font:15px/1.55 "Segoe UI",system-ui,"Microsoft YaHei",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
table{border-collapse:collapse;margin:.8rem 0}td,th{border:1px solid #8886;padding:.25rem .6rem;text-align:left;vertical-align:top}
code{font-family:Consolas,monospace;font-size:.93em}h2{margin-top:2.2rem}div{overflow-x:auto}`;

/** The functions reference as a page that help links open: one anchor a function. */
export function referencePage({ help, sample, parameters, entries }: Reference, locale: string): string {
  const body = [
    `<h1>${text(help.title)}</h1>`,
    ...help.introduction.map((paragraph) => `<p>${text(paragraph)}</p>`),
    `<h2>${text(help.parametersTitle)}</h2>`,
    table([[help.parameter, help.meaning], ...parameters]),
    `<h2>${text(help.sampleTitle)}</h2>`,
    `<p>${text(help.sampleNote)}</p>`,
    table(sample),
    ...entries.map((entry) => section(entry, help)),
    `<h2>${text(help.notesTitle)}</h2>`,
    `<ul>${help.notes.map((note) => `<li>${text(note)}</li>`).join("")}</ul>`,
  ].join("\n");
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(help.title)} · Starsheet</title><style>${style}</style></head>
<body>
${body}
</body>
</html>
`;
}

function section(entry: ReferenceEntry, help: Reference["help"]): string {
  return [
    `<h2 id="${entry.id}">${entry.id}</h2>`,
    `<p><code>${text(entry.signature)}</code></p>`,
    `<p>${text(entry.summary)}</p>`,
    `<p><b>${text(help.result)}</b> ${text(entry.result)}</p>`,
    `<p><b>${text(help.example)}</b> <code>${text(entry.formula)}</code> ${text(help.gives)}</p>`,
    table(entry.gives),
  ].join("\n");
}

const table = (rows: readonly (readonly string[])[]): string =>
  `<div><table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join("")}</tr>`).join("")}</table></div>`;

const text = (raw: string): string => raw.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
