import type { Fault } from "../fault";
import { formulaFaults } from "./formulas";
import { rangeFaults } from "./ranges";
import { ratioFaults } from "./ratios";
import { valueFaults } from "./values";
import { wordFaults } from "./words";

/** Every slip there is. */
export const faults: readonly Fault[] = [
  ...ratioFaults,
  ...wordFaults,
  ...rangeFaults,
  ...valueFaults,
  ...formulaFaults,
];
