import { addFinding } from "../../src/app/addFinding";
import { addSpecial } from "../../src/app/addSpecial";
import { changeSpecial } from "../../src/app/changeSpecial";
import { createAudit } from "../../src/app/createAudit";
import type { ClausePatch, NewAudit, OpenAudit } from "../../src/app/audit";
import { excelWorkbook } from "../../src/workbook/excel";
import { writeXlsx } from "../../src/xlsx";
import { areaOf, openExcel, value } from "./auditInExcel";
import { recordVerdict } from "../../src/app/recordVerdict";
import { emptyBook } from "../host/startExcel";
import {
  sampleCorrection,
  sampleDeduction,
  sampleEntries,
  sampleFindings,
  sampleNote,
  sampleTitle,
} from "./sampleEntries";

type Language = NewAudit["language"];

/** Writes the sample with the use cases themselves, in a new workbook, and gives the file. */
export async function sampleAudit(language: Language): Promise<Uint8Array> {
  const sheet = sampleNote.sheet[language];
  const excel = await openExcel(emptyBook(sheet));
  await enter(language);
  const { book } = excel.host;
  sampleNote.lines[language].forEach((line, index) =>
    book.write(areaOf(book, sheet, `A${index + 1}`), [[{ value: line }]], "user"),
  );
  book.recalculate(true);
  await excel.host.settled();
  const file = await writeXlsx(book.toBook());
  excel.dispose();
  return file;
}

async function enter(language: Language): Promise<void> {
  const title = {
    company: sampleTitle.company[language],
    assessor: sampleTitle.assessor[language],
    date: "2026-11-20",
  };
  let audit: OpenAudit = value(await createAudit(excelWorkbook, { schemeId: "gbt-27922-2011", language, title }));
  for (const { clause, evidence, reason, ...marks } of sampleEntries) {
    const patch: ClausePatch = {
      ...marks,
      ...(evidence === undefined ? {} : { evidence: evidence[language] }),
      ...(reason === undefined ? {} : { reason: reason[language] }),
    };
    audit = value(await recordVerdict(excelWorkbook, audit, clause, patch));
  }
  const deduction = {
    type: "deduction",
    kind: "own-rules",
    clause: "5.2.3",
    site: sampleDeduction.site[language],
    description: sampleDeduction.description[language],
    evidence: sampleDeduction.evidence[language],
  } as const;
  audit = value(await addSpecial(excelWorkbook, audit, deduction));
  audit = value(
    await changeSpecial(excelWorkbook, audit, 0, {
      requirement: sampleCorrection.requirement[language],
      responsible: sampleCorrection.responsible[language],
      due: "2026-12-31",
      state: "in-work",
    }),
  );
  for (const { text, evidence, ...finding } of sampleFindings) {
    const said = { ...finding, text: text[language], evidence: evidence[language] };
    audit = value(await addFinding(excelWorkbook, audit, said));
  }
}
