import type { Line } from "../book";

/** Columns of a chapter by what they hold. */
export type Field =
  "no" | "key" | "text" | "points" | "apply" | "type" | "reason" | "minus" | "score" | "open" | "hint";
export type Columns = Readonly<Record<Field, number>>;
/** Zero-based rows of a section. */
export type Section = { readonly heading: number; readonly rows: readonly number[]; readonly sum: number };
export type SectionScheme = readonly [name: string, points: number, clauses: string];
/** `declared`: rows in which a section's own points stand. */
export type Chapter = {
  readonly name: string;
  readonly columns: Columns;
  readonly points: number;
  readonly lines: readonly Line[];
  readonly total: number;
  readonly sections: readonly Section[];
  readonly declared: readonly number[];
};

export const [OUT, SUMMARY, STARS, HEADER] = ["不适用", "汇总", "星级评定", 3] as const;
export const sums: readonly Field[] = ["points", "minus", "score", "open"];
export const own: Columns = {
  no: 0,
  key: 1,
  text: 2,
  points: 3,
  apply: 4,
  type: 5,
  reason: 6,
  minus: 7,
  score: 8,
  open: 9,
  hint: 10,
};
export const other: Columns = {
  no: 0,
  text: 1,
  key: 2,
  apply: 3,
  points: 4,
  open: 5,
  type: 6,
  minus: 7,
  score: 8,
  reason: 9,
  hint: 10,
};
/** Per chapter its name, its columns and per section: name, points, clauses. */
export const scheme: readonly (readonly [string, Columns, readonly SectionScheme[]])[] = [
  [
    "售后服务体系",
    own,
    [
      ["组织架构", 6, "设立售后服务职能部门|明确各部门服务职责|服务网点覆盖主要销售区域"],
      ["改进", 4, "年度服务改进计划|改进效果验证"],
      ["人员配置", 8, "配备持证售后服务管理师|服务人员岗位培训|安装维修人员持证上岗"],
      ["监督", 6, "内部监督检查|网点年度评价|不合格服务纠正"],
      ["资源配置", 8, "服务经费预算|服务车辆与工具|信息管理系统|备件库存"],
      ["规范要求", 8, "服务手册受控发放|服务流程文件|服务承诺公开"],
    ],
  ],
  [
    "商品服务",
    other,
    [
      ["商品信息", 5, "中文说明书齐全|三包凭证|保养说明"],
      ["配送安装", 10, "按约定时间配送|安装前确认现场|安装后清洁现场|安装验收单|收费标准公示"],
      ["维修服务", 10, "报修响应时限|维修记录完整|配件来源可追溯|修后质保"],
      ["质量保证", 6, "退换货执行三包规定|质量问题统计|召回预案"],
      ["回收", 4, "旧件回收渠道|包装物回收"],
    ],
  ],
  [
    "顾客服务",
    own,
    [
      ["顾客关系", 9, "服务热线畅通|顾客档案|回访比例|满意度调查"],
      ["延伸服务", 6, "使用指导|定期保养提醒|会员服务"],
      ["投诉处理", 10, "投诉渠道公开|投诉处理时限|投诉结果反馈|重大投诉上报"],
    ],
  ],
];

export const at = (columns: Columns, field: Field): string => String.fromCharCode(65 + columns[field]);

export const whole = ({ name, columns, sections }: Chapter, field: Field): string => {
  const [letter, last] = [at(columns, field), (sections.at(-1)?.rows.at(-1) ?? HEADER) + 1];
  return `${name}!$${letter}$${HEADER + 2}:$${letter}$${last}`;
};
