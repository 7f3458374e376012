import type { Line } from "../book";
import { places, panel, letter, upTo, RESULT_ROW, PRICE_ROW, RULES, PRICE, HEAD, type Plan } from "./tenderPanelPlaces";

export const VOID = "无效";

/** The summary: each member's marks, the mean without highest and lowest, price, rank, recommendation. */
export function resultLines(plan: Plan): Line[] {
  const { bidders, experts } = plan;
  const at = places(plan);
  const marks = (expert: number, row: number): string => `${panel(expert)}!$E$${row}:$${letter(3 + bidders)}$${row}`;
  const column = (index: number): string => letter(2 + experts + index);
  const [high, low, mean, rate, price, score, rank] = upTo(7).map(column);
  const [end, priceEnd] = [RESULT_ROW + bidders - 1, PRICE_ROW + bidders - 1];
  const heads = ["去最高分", "去最低分", "平均分", "技术得分率", "报价得分", "综合得分", "名次", "推荐意见"];
  const lines: Line[] = [["评审结果汇总表"], ["综合得分=平均分+报价得分;得分相同的,评标价低者优先"]];
  lines.push(["序号", "投标人", ...upTo(experts).map(panel), ...heads]);
  for (const index of upTo(bidders)) {
    const row = RESULT_ROW + index;
    const own = PRICE_ROW + index;
    const all = `C${row}:${letter(1 + experts)}${row}`;
    const many = `COUNT(${all})>=${RULES}!$C$10`;
    const scores = `$${score}$${RESULT_ROW}:$${score}$${end}`;
    const before = `SUMPRODUCT((${scores}=${score}${row})*(${PRICE}!$H$${PRICE_ROW}:$H$${priceEnd}<${PRICE}!H${own}))`;
    const technical = upTo(experts).map((expert) => `${panel(expert)}!${letter(4 + index)}${at.a}`);
    lines.push([
      index + 1,
      `=${PRICE}!B${own}`,
      ...upTo(experts).map((one) => `=INDEX(${marks(one, at.total)},MATCH($B${row},${marks(one, HEAD)},0))`),
      `=IF(${many},MAX(${all}),0)`,
      `=IF(${many},MIN(${all}),0)`,
      `=ROUND((SUM(${all})-${high}${row}-${low}${row})/(COUNT(${all})-IF(${many},2,0)),2)`,
      `=(${technical.join("+")})/(COUNT(${all})*${RULES}!$C$4)`,
      `=VLOOKUP(B${row},${PRICE}!$B$${PRICE_ROW}:$I$${priceEnd},8,FALSE)`,
      `=IF(OR(${PRICE}!H${own}="${VOID}",${rate}${row}<${RULES}!$C$9),"${VOID}",ROUND(${mean}${row}+${price}${row},2))`,
      `=IF(${score}${row}="${VOID}","",RANK(${score}${row},${scores})+${before})`,
      `=IF(${rank}${row}="","",IF(${rank}${row}<=3,"第"&${rank}${row}&"中标候选人",""))`,
    ]);
  }
  return [...lines, ...watchLines(plan)];
}

/** What every member gave, for the supervisor. */
function watchLines(plan: Plan): Line[] {
  const { bidders, experts } = plan;
  const at = places(plan);
  const last = letter(3 + bidders);
  const lines: Line[] = [[], ["评委打分情况(供监督核查)"]];
  lines.push(["评委", "姓名", "平均给分", "最高给分", "最低给分", "漏打项数"]);
  for (const name of upTo(experts).map(panel)) {
    const [items, service] = [`E${at.firstA}:${last}${at.lastA}`, `E${at.lastB}:${last}${at.lastB}`];
    const blank = `=COUNTBLANK(${name}!${items})+COUNTBLANK(${name}!${service})`;
    const each = ["AVERAGE", "MAX", "MIN"].map((use) => `=${use}(${name}!E${at.total}:${last}${at.total})`);
    lines.push([name, `=${name}!E2`, ...each, blank]);
  }
  const first = RESULT_ROW + bidders + 3;
  return [...lines, ["漏打合计", null, null, null, null, `=SUM(F${first}:F${first + experts - 1})`]];
}
