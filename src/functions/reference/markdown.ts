import type { Reference, ReferenceEntry } from "./content";

/** The functions reference as a Markdown text. */
export function referenceMarkdown({ help, sample, entries }: Reference): string {
  const parts = [
    `# ${help.title}`,
    ...help.introduction,
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
  const parameters = entry.parameters.map(({ name, meaning, optional }) => [
    optional ? `${name} (${help.optional})` : name,
    meaning,
  ]);
  return [
    `## ${entry.id}`,
    `\`${entry.signature}\``,
    entry.summary,
    table([[help.parameter, help.meaning], ...parameters]),
    `**${help.result}** — ${entry.result}`,
    `**${help.example}** — \`${entry.formula}\` ${help.gives}:`,
    table([(entry.gives[0] ?? []).map(() => ""), ...entry.gives]),
  ];
}

function table(rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}
