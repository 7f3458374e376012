import { strToU8, zipSync } from "fflate";
import { readXlsx, writeXlsx, type FileProblem } from "../../src/xlsx";
import { handmade } from "./handmade";
import { bookOf } from "./books";

// Building these files takes longer than reading them.
jest.setTimeout(60_000);

/** The problem of a file; null where it can be read. */
async function problemOf(bytes: Uint8Array): Promise<FileProblem | null> {
  const read = await readXlsx(bytes);
  return read.ok ? null : read.error;
}

const good = (): Promise<Uint8Array> => writeXlsx(bookOf([{ row: 0, column: 0, value: "符合" }]));

describe("files that are no workbooks", () => {
  test.each([
    ["an empty file", new Uint8Array(), "NOT_A_WORKBOOK"],
    ["text", strToU8("id,points\n5.1,2"), "NOT_A_WORKBOOK"],
    ["a zip of something else", zipSync({ "readme.txt": strToU8("x") }), "NOT_A_WORKBOOK"],
    [
      "an .xls",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]),
      "OLD_FORMAT",
    ],
    [
      "a locked workbook",
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        ...[..."__EncryptedPackage"].flatMap((mark) => [mark.charCodeAt(0), 0]),
      ]),
      "PASSWORD_PROTECTED",
    ],
    [
      "an .xlsb",
      zipSync({ "_rels/.rels": strToU8(`<R><Relationship Type="a/officeDocument" Target="xl/workbook.bin"/></R>`) }),
      "BINARY_FORMAT",
    ],
  ])("%s", async (_, bytes, code) => {
    expect(await problemOf(bytes)).toMatchObject({ code });
  });
});

describe("damaged files", () => {
  test("cut off at every length, a file is refused and never half read", async () => {
    const bytes = await good();
    for (let length = 0; length < bytes.length; length += 97) {
      expect(await problemOf(bytes.subarray(0, length))).not.toBeNull();
    }
  });

  test("one changed byte in the packed data is noticed", async () => {
    const bytes = await good();
    const at = bytes.length >> 1;
    const noticed = await Promise.all(
      [-200, -100, 0, 100, 200].map(async (by) => {
        const copy = bytes.slice();
        copy[at + by] = (copy[at + by] ?? 0) ^ 0xff;
        const read = await readXlsx(copy);
        // A byte that only some other part carries may be overlooked; a changed cell may not.
        return !read.ok || read.value.book.sheets[0]?.cells[0]?.value === "符合";
      }),
    );
    expect(noticed).toEqual([true, true, true, true, true]);
  });

  test.each([
    ["an element that is never closed", "<sheetData><row>"],
    ["elements that cross", "<sheetData><row></sheetData></row>"],
    ["a tag that never ends", '<sheetData a="'],
    ["a cell outside the grid", '<sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData>'],
    ["a row outside the grid", '<sheetData><row r="1048577"/></sheetData>'],
  ])("%s", async (_, sheet) => {
    expect(await problemOf(handmade({ sheet }))).toEqual({ code: "DAMAGED", part: "xl/worksheets/sheet1.xml" });
  });

  test("a sheet that is missing", async () => {
    const bytes = handmade({
      more: { "xl/_rels/workbook.xml.rels": `<R><Relationship Id="rId1" Type="x/worksheet" Target="gone.xml"/></R>` },
    });
    expect(await problemOf(bytes)).toEqual({ code: "DAMAGED", part: "xl/gone.xml" });
  });
});

describe("hostile files", () => {
  test("a zip bomb", async () => {
    const bomb = handmade({ sheet: `<sheetData>${" ".repeat(30_000_000)}</sheetData>` });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await problemOf(bomb)).toMatchObject({ code: "TOO_LARGE", what: "content" });
  });

  test("a bomb whose directory lies about its size", async () => {
    const bytes = handmade({ sheet: `<sheetData>${" ".repeat(30_000_000)}</sheetData>` });
    const view = new DataView(bytes.buffer);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
        view.setUint32(at + 24, 1000, true);
    }
    expect(await problemOf(bytes)).toEqual({ code: "DAMAGED", part: "xl/worksheets/sheet1.xml" });
  });

  test("entities that explode, and entities from outside", async () => {
    const doctype = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&a;&b;</v></c></row></sheetData></worksheet>`;
    const bytes = handmade({ more: { "xl/worksheets/sheet1.xml": doctype } });
    expect(await problemOf(bytes)).toMatchObject({ code: "DAMAGED" });
  });

  test("a text of 5 MB in one cell", async () => {
    const text = "长".repeat(5_000_000);
    expect(
      await problemOf(
        handmade({ sheet: `<sheetData><row><c t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>` }),
      ),
    ).toEqual({
      code: "TOO_LARGE",
      what: "text",
      limit: 32_767,
      at: { sheet: "Data", cell: "A1" },
    });
    const shared = `<sheetData><row r="3"><c r="B3" t="s"><v>0</v></c></row></sheetData>`;
    expect(await problemOf(handmade({ sheet: shared, strings: `<si><t>${text}</t></si>` }))).toMatchObject({
      what: "text",
      at: { sheet: "Data", cell: "B3" },
    });
    expect(
      await problemOf(handmade({ sheet: `<sheetData><row r="2"><c><f>"${text}"</f></c></row></sheetData>` })),
    ).toMatchObject({ what: "text", limit: 16_384, at: { sheet: "Data", cell: "A2" } });
  });

  test("one long formula shared by very many cells", async () => {
    const cells = `<c><f t="shared" si="0"/></c>`.repeat(16_000);
    const first = `<c><f t="shared" ref="A1:ZZ9" si="0">${"A1+".repeat(2000)}1</f></c>`;
    const rows = `<row>${cells}</row>`;
    expect(await problemOf(handmade({ sheet: `<sheetData><row>${first}</row>${rows}</sheetData>` }))).toMatchObject({
      code: "TOO_LARGE",
      what: "content",
    });
  });

  test("elements nested a million deep, and an attribute list without end", async () => {
    expect(await problemOf(handmade({ sheet: "<a>".repeat(1_000_000) }))).toMatchObject({ code: "DAMAGED" });
    expect(await problemOf(handmade({ sheet: `<sheetData ${"a ".repeat(2_000_000)}/>` }))).toBeNull();
    expect(await problemOf(handmade({ sheet: `<sheetData ${"&".repeat(2_000_000)}="&amp"/>` }))).toBeNull();
  });
});
