export { readXlsx } from "./readXlsx";
export { writeXlsx } from "./writeXlsx";
export { isSheetPassword, longestPassword } from "./write/passwordHash";
export type { LostThing } from "./lost";
export type { FileProblem } from "./problem";
export { patchXlsx, type XlsxPatch } from "./patch/packagePatch";
