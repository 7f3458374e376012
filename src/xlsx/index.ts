export { readXlsx, type FileBook } from "./readXlsx";
export { writeXlsx } from "./writeXlsx";
export { lostThings, type LostThing } from "./lost";
export type { FileProblem } from "./problem";
