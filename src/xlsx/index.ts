export { readXlsx } from "./readXlsx";
export { writeXlsx } from "./writeXlsx";
export type { LostThing } from "./lost";
export type { FileProblem } from "./problem";
