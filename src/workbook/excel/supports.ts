/** Whether this Excel has a later part of its interface than the 1.9 that the add-in asks for. */
export const supports = (version: "1.12" | "1.13" | "1.17" | "1.18" | "1.20"): boolean =>
  Office.context.requirements.isSetSupported("ExcelApi", version);
