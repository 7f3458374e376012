import { ledgerEn } from "./en/ledger";
import type { LedgerViewWords } from "./shape/ledger";
import { ledgerZh } from "./zh/ledger";

/** The words of the ledger by language. */
export const ledgerWords: Readonly<Record<"zh-CN" | "en-US", LedgerViewWords>> = {
  "zh-CN": ledgerZh,
  "en-US": ledgerEn,
};
