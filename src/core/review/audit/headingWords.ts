/** What a column of a score sheet holds. */
export type ColumnRole =
  | "id"
  | "section"
  | "text"
  | "points"
  | "weight"
  | "verdict"
  | "excluded"
  | "deducted"
  | "score"
  | "weighted"
  | "target"
  | "gap"
  | "rate"
  | "other";

/** Heading words, the more particular ones first; compared without spaces, brackets and case. */
const words: readonly (readonly [ColumnRole, RegExp])[] = [
  ["rate", /得分率|达标率|符合率|比率|百分比|占比|percent|ratio|\brate\b|share|%$/],
  ["gap", /差距|差异|偏差|差额|^差$|\bgap\b|difference|shortfall|variance|^change|变化/],
  ["target", /目标|target|期望值/],
  ["weighted", /加权|weighted/],
  ["weight", /权重|权数|比重|weight(ing)?$|^weight|^wt\.?$/],
  ["excluded", /空项|缺项|不参与|删减|不涉及|不适用|not?applicable|^n\/?a$/],
  ["deducted", /扣分原因|扣分理由|扣分说明|reason/],
  ["deducted", /^(应|实|本项)?扣分|扣除分|扣减|deduct|pointslost/],
  [
    "points",
    /分值|标准分|规定分|满分|应得分|考核分数|^分数$|max(imum)?(score|points)?|^points$|possible(score|points)?|poss\.$|avail/,
  ],
  ["score", /得分|实得|评定得分|自评分|评分$|初评|score|earned|achieved|awarded|reached|attained|obtained|gained|pts$/],
  [
    "verdict",
    /判定|结论|评价结果|符合性|评价$|评审结果|status|verdict|answer|result|conform|complian|response|assessment/,
  ],
  ["section", /类目|类别|章节|分类|category|section|domain|area|一级指标|department|^dept\.?$|部门|车间/],
  ["id", /^序号|^条款号?$|^编号|^no\.?$|^#$|^id$|clause(no\.?|id)?$|^ref|^item$/],
  [
    "text",
    /内容|指标|项目|要求|要点|requirement|question|criteri|description|indicator|control|practice|activity|topic|aspect|subject|^kpis?$|metric|measure/,
  ],
];

const notAScore =
  /(项|处|次|个|条|份)数$|数量$|^(count|number)(of|$)|count$|原因|理由|说明|标准$|办法|依据|备注|comment|reason|evidence/;

/** What a heading announces; null for a text that is no heading we know. */
export function roleOf(heading: string): ColumnRole | null {
  const text = heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[(（[].*?[)）\]]/g, "")
    .replace(/\s+/g, "");
  if (text === "" || text.length > 24 || /[?？。!！]$/.test(text)) return null;
  if (notAScore.test(text)) return "other";
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

const total = /^(合计|总计|总分|共计|总得分|total|grandtotal|overall|sumtotal)/;
const subtotal = /小计|subtotal|分项合计|本项合计/;

/** Whether a row's label says that it adds up: a section, everything, or neither. */
export function sumLabel(label: string): "subtotal" | "total" | null {
  const text = label
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s:]+/g, "");
  if (subtotal.test(text)) return "subtotal";
  return total.test(text) && text.length <= 16 ? "total" : null;
}

/** Texts compared without spaces, numbering in front, points in brackets, and case. */
export function plainLabel(text: string): string {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const made = makePlain(text);
  if (plain.size >= 20_000) plain.clear();
  plain.set(text, made);
  return made;
}

/** The same labels are compared many times. */
const plain = new Map<string, string>();

function makePlain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\([^)]*\)$/, "")
    .replace(/^([一二三四五六七八九十]+、|\d+(\.\d+)*[.、\s]+|v\d+\b)/, "")
    .replace(/[\s_\-&'"]+/g, "");
}

/** What a figure is of: a label without the word for the figure, "Planning %", "组织得分率", "Total Planning". */
export const figureOf = (label: string): string =>
  plainLabel(label)
    .replace(/^(sub)?total(?=.)|^(小计|合计)(?=.)/, "")
    .replace(/(?<=.)(%|得分率|得分|小计|合计|(sub)?total|score|share|percent(age)?|result|points)$/, "");

const worth =
  /^(权重|权数|比重|分值|标准分|满分|目标值?|weights?|weighting|max(imum)?(score|points|marks)?|fullmarks|target)(\(.*\))?:?$/;

/** A row label that announces weights, full marks or targets: such a row stands above those that are rated, and is none of them. */
export const saysWorth = (label: string): boolean =>
  worth.test(label.normalize("NFKC").toLowerCase().replace(/\s+/g, ""));

const statistic =
  /平均|均值|均分|中位|最[高低大小好差优多少]|个数|计数|average|\bmean\b|median|\bmax|\bmin(?:imum)?\b|\b(?:high|low|larg|small|great|few)est\b|\bbest\b|\bworst\b|\b(?:count|number)\b/i;

/** A row label that announces a mean, an extreme or a count: such a row adds nothing up. */
export const saysStatistic = (label: string): boolean => statistic.test(label.normalize("NFKC"));
