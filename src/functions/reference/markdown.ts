import type { Reference, ReferenceEntry } from "./content";

/** The functions reference as a Markdown text. */
export function referenceMarkdown({ help, sample, parameters, entries }: Reference): string {
  const parts = [
    `# ${help.title}`,
    ...help.introduction,
    `## ${help.parametersTitle}`,
    table([[help.parameter, help.meaning], ...parameters]),
    `## ${help.sampleTitle}`,
    help.sampleNote,
    table(sample),
    ...entries.flatMap((entry) => entryParts(entry, help)),
    `## ${help.notesTitle}`,
    help.notes.map((note) => `- ${note}`).join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

function entryParts(entry: ReferenceEntry, help: Reference["help"]): string[] {
  const [first = []] = entry.gives;
  const example = `**${help.example}** \`${entry.formula}\` ${help.gives}`;
  const isOneCell = entry.gives.length === 1 && first.length === 1;
  return [
    `## ${entry.id}`,
    `\`${entry.signature}\``,
    entry.summary,
    `**${help.result}** ${entry.result}`,
    ...(isOneCell
      ? [`${example} \`${first[0] ?? ""}\``]
      : [`${example}:`, table([first.map(() => ""), ...entry.gives])]),
  ];
}

/** Cells are padded to equal width, so that the text reads well as it is. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => width(row[column] ?? ""))));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - width(cell))).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((size) => "-".repeat(size))), ...body.map(line)].join("\n");
}

/** Chinese characters and their punctuation are two columns wide. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(letter) ? 2 : 1),
    0,
  );
