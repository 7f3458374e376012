import { folded, verdictOf } from "../audit/verdictWords";
import type { VerdictKind } from "../scheme/scheme";

/** Words and signs for verdicts on sheets that others made, folded; beside those of our own sheets. */
const others: Readonly<Record<Exclude<VerdictKind, "sampled">, readonly string[]>> = {
  conforms: (
    "√ ✓ ✔ ☑ 是 合格 达标 满足 通过 完全符合 已落实 合规 符合要求 满足要求 yes y ok pass passed compliant complies " +
    "compliance conforming conformant conformity conformance met done achieved satisfactory acceptable"
  ).split(" "),
  fails: (
    "× ✗ ✘ ✕ ☒ 否 不合格 不达标 未达标 不满足 不通过 未通过 未落实 不合规 不符合要求 不满足要求 严重不符合 一般不符合 轻微不符合 " +
    "no n ng fail failed non-compliance noncompliance non-conformance nonconformance unacceptable " +
    "non-compliant noncompliant non-conforming nonconforming non-conformant non-conformity nonconformity nc unsatisfactory"
  ).split(" "),
  partial: "基本符合 部分达标 部分满足 部分合格 基本达标 △ partial partially pc".split(" "),
  excluded: "不涉及 空项 缺项 免评 不参评 n.a. exempt excluded —".split(" "),
  notAssessed: "未检查 待评 待定 待查 未评价 未评审 pending open tbd tbc ?".split(" "),
};

const phrases: Readonly<Record<string, VerdictKind>> = {
  "fully compliant": "conforms",
  "fully met": "conforms",
  "in compliance": "conforms",
  "not compliant": "fails",
  "not met": "fails",
  "not ok": "fails",
  "non compliant": "fails",
  "non conforming": "fails",
  "not satisfactory": "fails",
  "not acceptable": "fails",
  "not conforming": "fails",
  "major nc": "fails",
  "minor nc": "fails",
  "major non-conformity": "fails",
  "minor non-conformity": "fails",
  "partially compliant": "partial",
  "partly compliant": "partial",
  "partially met": "partial",
  "partial compliance": "partial",
  "partially conforms": "partial",
  "not in scope": "excluded",
  "out of scope": "excluded",
  "not started": "notAssessed",
  "in progress": "notAssessed",
  "not checked": "notAssessed",
  "not yet assessed": "notAssessed",
};

const kinds = new Map<string, VerdictKind>([
  ...Object.entries(phrases),
  ...(Object.keys(others) as (keyof typeof others)[]).flatMap((kind) =>
    others[kind].map((word) => [folded(word), kind] as const),
  ),
]);

/** The verdict that a word or sign of somebody's sheet stands for; null when it is none we know. */
export function foreignVerdict(text: string): VerdictKind | null {
  const plain = folded(text).replace(/[。.!;；]+$/, "");
  return kinds.get(plain) ?? kinds.get(folded(text)) ?? verdictOf(text);
}

const yes = new Set("√ ✓ ✔ ☑ ● ■ 是 有 y yes true x 1 ★ * 空项 缺项 不适用 不涉及 删减 n/a na 适用 涉及".split(" "));
const no = new Set("否 无 n no false 0 - -- — ☐ □ ○".split(" "));

/** Whether a cell of a column of marks is marked; null when that cannot be told, as for "×" or "/". */
export function isMarked(text: string): boolean | null {
  const plain = folded(text);
  if (plain === "" || no.has(plain)) return false;
  if (yes.has(plain)) return true;
  return /^\d+(\.\d+)?分?$/.test(plain) ? Number.parseFloat(plain) > 0 : null;
}

/** Points written in a text: "…（3分）", "[5 pts]", "(max 4)"; null when none or several are. */
export function pointsIn(text: string): string | null {
  const plain = text.normalize("NFKC");
  const found = [...plain.matchAll(inBrackets)].map(([, zh, en, max]) => zh ?? en ?? max ?? "");
  if (found.length === 1) return found[0] ?? null;
  const last = /[\s,，、。;:：](?:共|计|共计|满分|分值)?(\d+(?:\.\d+)?)\s*分[。.]?$/.exec(plain)?.[1];
  return found.length === 0 && last !== undefined ? last : null;
}

const inBrackets =
  /[([【]\s*(?:(?:共|满分|计|分值)?[:：]?\s*(\d+(?:\.\d+)?)\s*分|(\d+(?:\.\d+)?)\s*(?:points?|pts?\.?|marks?)|max\.?\s*(\d+(?:\.\d+)?))\s*[)\]】]/gi;

/** The most points that a heading allows each clause: "Score (0-5)", "得分（满分10分）"; null when it says none. */
export function pointsOfHeading(text: string): string | null {
  const plain = text.normalize("NFKC");
  const scale =
    /(?<![\d.])[01]\s*[-–~～至到]\s*(\d{1,3})(?!\d|\s*[月周期季项])/.exec(plain) ??
    /(?<!\d)(100)\s*分制/.exec(plain.replace("百分制", "100分制")) ??
    /(?:满分|max\.?|out of|\/)\s*[:：]?\s*(\d{1,3})\b/i.exec(plain);
  return scale?.[1] ?? null;
}

/** A number written with its unit or in wide digits: "3 分" and "５" are 3 and 5. Anything else stays as it is. */
export function amountText(text: string): string {
  return text
    .normalize("NFKC")
    .trim()
    .replace(/^[+＋]/, "")
    .replace(/[−–]/g, "-")
    .replace(/\s*(分|points?|pts?\.?|marks?)$/i, "");
}
