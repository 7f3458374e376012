/** @jest-environment jsdom */
import { tables } from "../../../src/preview/host/classes/catalogue";
import { startExcel } from "../../host/startExcel";

interface LibraryClass {
  prototype: { readonly _scalarPropertyOriginalNames?: readonly string[] };
}

/** The library's own source of a class: every name it sends stands there in quotes. */
function sourceOf(prototype: object): string {
  return Object.values(Object.getOwnPropertyDescriptors(prototype))
    .flatMap((member) => Object.values(member))
    .map(String)
    .join("\n");
}

/** Sent by special functions of the library that its classes only call. */
const sentElsewhere = new Set(["Worksheet.Gridlines"]);

test("every member of the host is one the library sends or reads, in this spelling", async () => {
  const { dispose } = await startExcel();
  const library = Excel as unknown as Record<string, LibraryClass | undefined>;
  const unknown: string[] = [];
  for (const table of tables) {
    const prototype = library[table.name]?.prototype ?? {};
    const scalars = prototype._scalarPropertyOriginalNames ?? [];
    const source = sourceOf(prototype);
    const names = Object.keys(table.properties ?? {}).filter((name) => !scalars.includes(name));
    const calls = Object.keys({ ...table.navigation, ...table.methods }).filter(
      (name) => !source.includes(`"${name}"`),
    );
    unknown.push(...[...names, ...calls].map((name) => `${table.name}.${name}`));
  }
  expect(unknown.filter((name) => !sentElsewhere.has(name))).toEqual([]);
  dispose();
});
