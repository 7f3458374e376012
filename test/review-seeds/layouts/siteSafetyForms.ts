import { spot, type Spot, type Line } from "../book";
import type { Random } from "../random";

/** What says that an item or a form does not occur. */
export const OUT = "缺项";
export const TICK = "√";
const RULE = "保证项目有一项得0分或小计不足40分(有缺项按60分折算)时,本表得0分;缺项按应得分折算成百分";

/** A form: number in the standard, name, points in the summary, what is held as guaranteed and as general. */
export type Form = readonly [name: string, weight: number, sheet: string, guaranteed: string, general: string];
export const office = "管理与文明施工";
export const frames = "脚手架基坑模架";
export const power = "高处临电机具";
export const lifting = "起重提升";
export const forms: readonly Form[] = [
  [
    "安全管理",
    10,
    office,
    "安全生产责任制,施工组织设计,安全技术交底,安全检查,安全教育,应急救援",
    "分包管理,持证上岗,事故处理,安全标志",
  ],
  [
    "文明施工",
    15,
    office,
    "现场围挡,封闭管理,施工场地,材料管理,现场办公与住宿,现场防火",
    "综合治理,公示标牌,生活设施,社区服务",
  ],
  ["脚手架", 10, frames, "施工方案,立杆基础,架体稳定,杆件设置,脚手板,交底与验收", "架体防护,层间防护,构配件材质,通道"],
  [
    "基坑工程",
    10,
    frames,
    "施工方案,基坑支护,降排水,基坑开挖,坑边荷载,安全防护",
    "基坑监测,支撑拆除,作业环境,应急预案",
  ],
  [
    "模板支架",
    10,
    frames,
    "施工方案,支架基础,支架构造,支架稳定,施工荷载,交底与验收",
    "杆件连接,底座与托撑,构配件材质,支架拆除",
  ],
  ["高处作业", 10, power, "安全帽,安全网,安全带,临边防护,洞口防护,通道口防护", "攀登作业,悬空作业,移动平台,悬挑平台"],
  ["施工用电", 10, power, "外电防护,接地与接零,配电线路,配电箱,开关箱,漏电保护", "配电室,现场照明,用电档案,用电管理"],
  [
    "施工升降机",
    10,
    lifting,
    "安全装置,限位装置,防护设施,附墙架,钢丝绳与滑轮,安拆验收",
    "导轨架,基础,电气安全,通信装置",
  ],
  [
    "塔式起重机",
    10,
    lifting,
    "载荷限制装置,行程限位,保护装置,吊钩滑轮,多塔作业,安拆验收",
    "附着,基础与轨道,结构设施,电气安全",
  ],
  ["施工机具", 5, power, "平刨,圆盘锯,钢筋机械,电焊机,搅拌机,手持电动工具", "气瓶,翻斗车,潜水泵,振捣器"],
];

interface Section {
  readonly heading: number | null;
  readonly rows: readonly number[];
  readonly sum: number;
}

/** Where a form lies; `plain` are those with typed deductions, the others count findings. */
export interface Placed {
  readonly form: Form;
  readonly plain: boolean;
  readonly header: number;
  readonly sections: readonly Section[];
  readonly total: number;
  readonly score: Spot;
}
export const plainHead = (name: string): Line[] => [
  [`施工现场检查记录(${name})`],
  [RULE],
  ["没有该项的在扣减分数栏填“缺项”"],
];
export const countedHead = (name: string): Line[] => [
  [`施工现场检查记录(${name})`],
  [`${RULE};每项最多扣完该项应得分数为止`],
  ["类别", "检查项目", "缺项打√", "每处扣", "处数", "扣减分数", "应得分数", "实得分数"],
];

/** Names and points of the items of both sections. */
function itemsOf(form: Form, random: Random): readonly (readonly (readonly [string, number])[])[] {
  const held = form[3].split(",");
  const general = form[4].split(",");
  const five = random.next() < 0.3;
  const three = random.next() < 0.3;
  return [
    held.slice(0, five ? 5 : 6).map((name, index) => [name, five && index > 2 ? 15 : 10]),
    general.slice(0, three ? 3 : 4).map((name, index) => [name, three && index === 0 ? 20 : 10]),
  ];
}

export const range = (letter: string, { rows }: Pick<Section, "rows">, sheetName = ""): string =>
  `${sheetName}${letter}${(rows[0] ?? 0) + 1}:${letter}${(rows.at(-1) ?? 0) + 1}`;

/** A form with typed deductions and a word for what does not occur. */
export function plainForm(lines: Line[], form: Form, absent: boolean, random: Random): Placed {
  const header = lines.length + 2;
  lines.push(
    [],
    [`${form[0]}检查评分表`],
    ["序号", "检查项目", "扣分标准", "应得分数", "扣减分数", "实得分数", "缺项分"],
  );
  const sections = itemsOf(form, random).map((items, part): Section => {
    const heading = lines.length;
    lines.push([part === 0 ? "一" : "二", part === 0 ? "保证项目(60分)" : "一般项目(40分)"]);
    items.forEach(([name, points], index) => {
      const row = lines.length + 1;
      const chance = random.next();
      const usual = chance < 0.45 ? 0 : chance < 0.995 ? random.whole(1, 5) : points;
      const out = absent || random.next() < 0.05;
      const score = [`=IF(E${row}="${OUT}","",D${row}-E${row})`, `=IF(E${row}="${OUT}",D${row},0)`];
      lines.push([index + 1, name, `${name}不符合要求,扣1~${points}分`, points, out ? OUT : usual, ...score]);
    });
    const rows = items.map((_, index) => heading + 1 + index);
    lines.push([null, "小计", null, ...["D", "E", "F", "G"].map((letter) => `=SUM(${range(letter, { rows })})`)]);
    return { heading, rows, sum: lines.length - 1 };
  });
  const total = lines.length;
  const at = (letter: string, index: number): string => `${letter}${(sections[index]?.sum ?? 0) + 1}`;
  lines.push(["检查项目合计", null, null, ...["D", "E", "F", "G"].map((one) => `=${at(one, 0)}+${at(one, 1)}`)]);
  const held = sections[0] ?? { rows: [] };
  const veto = `OR(COUNTIF(${range("F", held)},0)>0,${at("F", 0)}*60<40*(${at("D", 0)}-${at("G", 0)}))`;
  const t = total + 1;
  const score = `=IF(D${t}=G${t},"${OUT}",IF(${veto},0,ROUND(F${t}/(D${t}-G${t})*100,1)))`;
  lines.push(["本表得分(缺项折算后)", null, null, null, null, score]);
  return { form, plain: true, header, sections, total, score: spot(form[2], total + 1, 5) };
}

/** A form that multiplies findings by points, with a limit and a tick for what does not occur. */
export function countedForm(lines: Line[], form: Form, absent: boolean, random: Random): Placed {
  const title = lines.length;
  const groups = itemsOf(form, random);
  const [many, few] = [groups[0]?.length ?? 0, groups[1]?.length ?? 0];
  const rowsFrom = (from: number, size: number): number[] => Array.from({ length: size }, (_, index) => from + index);
  const sections: Section[] = [
    { heading: null, rows: rowsFrom(title + 1, many), sum: title + 1 + many },
    { heading: null, rows: rowsFrom(title + 2 + many, few), sum: title + 2 + many + few },
  ];
  const total = title + 3 + many + few;
  const [t, s] = [total + 1, (sections[0]?.sum ?? 0) + 1];
  const out = sections.map((one) => `SUMIF(${range("C", one)},"${TICK}",${range("G", one)})`);
  const zero = `OR(COUNTIF(${range("H", sections[0] ?? { rows: [] })},0)>0,H${s}*60<40*(G${s}-${out[0]}))`;
  const score = `=IF(G${t}=E${t},"${OUT}",IF(${zero},0,ROUND(H${t}/(G${t}-E${t})*100,1)))`;
  lines.push([`${form[0]}检查评分表`, null, null, null, null, null, "本表得分", score]);
  groups.forEach((items, part) => {
    items.forEach(([name, points], index) => {
      const row = lines.length + 1;
      const tick = absent || random.next() < 0.05 ? TICK : null;
      const each = random.pick([1, 2, 3]) ?? 2;
      const places = tick === null ? Math.max(0, random.whole(-3, random.next() < 0.03 ? 6 : 2)) : null;
      const group = index > 0 ? null : part === 0 ? "保证项目(60分)" : "一般项目(40分)";
      const marks = [`=IF(C${row}="${TICK}","",MIN(G${row},D${row}*E${row}))`, points];
      lines.push([group, name, tick, each, places, ...marks, `=IF(C${row}="${TICK}","",G${row}-F${row})`]);
    });
    const sums = ["F", "G", "H"].map((letter) => `=SUM(${range(letter, sections[part] ?? { rows: [] })})`);
    lines.push([null, "小计", null, null, null, ...sums]);
  });
  const whole = ["F", "G", "H"].map((letter) => `=${sections.map((one) => `${letter}${one.sum + 1}`).join("+")}`);
  lines.push([null, "合计", null, "缺项分", `=${out.join("+")}`, ...whole], []);
  return { form, plain: false, header: 2, sections, total, score: spot(form[2], title, 7) };
}
