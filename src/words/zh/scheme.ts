import type { SchemeWords } from "../shape/scheme";

const list = (ids: readonly string[]): string =>
  ids.slice(0, 12).join("、") + (ids.length > 12 ? ` 等 ${ids.length} 个` : "");

/** 团队自己的评分方案。 */
export const schemeZh: SchemeWords = {
  paste: {
    NOTHING_PASTED: () => "没有内容。请从表格中复制条款号和分值两列，再粘贴到这里。",
    NOT_TWO_COLUMNS: ({ line, found }) => `第 ${line} 行“${found}”不是条款号和分值两列。请从表格中复制这两列。`,
    BAD_POINTS: ({ line, clause, found }) =>
      `第 ${line} 行 ${clause} 的分值“${found}”不是 0 或正数。请填写普通数字，例如 2.5。`,
    MORE_LINES: ({ more }) => `另有 ${more} 行也读不出条款号和分值。`,
    DOUBLE_CLAUSE: ({ line, clause }) => `第 ${line} 行：条款 ${clause} 出现了两次。请只保留一行。`,
    MISSING_CLAUSES: ({ clauses }) => `缺少条款：${list(clauses)}。请补上它们的分值。`,
    EXTRA_CLAUSES: ({ clauses }) =>
      `方案中没有这些条款：${list(clauses)}。请更正条款号；要换成另一套条款，请编辑方案文件。`,
    WRONG_SUM: ({ group, sum, expected }) =>
      `${group === null ? "全部条款" : `${group} 各条款`}合计 ${sum} 分，应为 ${expected} 分。请核对分值。`,
  },
  newVersionNeeded: (version) => `版本 ${version} 已经发布，此后修改了影响得分的内容。请先换一个新的版本号，再发布。`,
  command: {
    summary: "查看、检查、导出和发布评分方案",
    usage: `用法：starsheet scheme [方案编号|文件.json|文件.xlsx] [选项]

不带参数时列出内置方案。给出方案时检查其格式和规则，并显示摘要。

  --out 文件.json   写出方案（JSON）
  --points 文件     用自己的分值表替换分值：每行条款号、分值（制表符或分号分隔）
  --replace         分值表中的条款就是全部条款；不加时必须与方案的条款一致
  --as 版本         换成新的版本号
  --publish         发布：记录版本和指纹（SHA-256），之后影响得分的修改都需要新的版本号
  --force           覆盖已有文件
  --json            以 JSON 输出方案

退出码：0 成功；1 方案有错误；2 用法有误。`,
    builtIn: "内置方案：",
    unknown: (id, known) => `没有编号为“${id}”的内置方案，也不是 .json 或 .xlsx 文件。内置方案：${known}。`,
    needsOut: "发布、替换分值或更换版本号的结果需要写出：请加 --out 文件.json。",
    facts: (clauses, points, grades) => `${clauses} 个条款，共 ${points} 分；等级：${grades}`,
    source: "来源：",
    state: "状态：",
    points: (status) => `分值：${status}`,
    written: (file) => `已写出 ${file}。`,
  },
  view: {
    title: "评分方案",
    version: (version) => `版本 ${version}`,
    state: "状态",
    bound: "已绑定",
    boundText:
      "条款和分值取自您自己的评分表；规则和等级按上列方案及其版本，不会随新版本改变。要改动条款或分值，请直接改评分表；绑定的约定写在“绑定”工作表中。",
    source: "来源",
    checkTitle: "与方案的差异",
    check: "检查工作簿",
    checking: "正在读取工作簿……",
    checked: "检查结果",
    normalHidden: (count) => `正常差异 ${count} 处`,
    goTo: (cell) => `转到 ${cell}`,
    pasteTitle: "录入自己的分值表",
    pasteHint: "从持有的标准文本或自己的表格中复制条款号和分值两列，粘贴到下面。先核对，再写入方案表和评分表。",
    pasteLabel: "条款号和分值",
    pasteCheck: "核对",
    pasteApply: (count) => `写入 ${count} 处`,
    pasteFits: (count) => `${count} 个条款核对无误，合计相符。`,
    pasteDone: (count) => `已写入 ${count} 个单元格，分值标记为用户录入。可用 Excel 的撤销恢复。`,
    pasteSame: "与现有分值完全相同，没有需要写入的内容。",
    publishTitle: "发布",
    publishHint: "发布后，条款号和影响得分的内容归属于这个版本；以后修改这些内容需要新的版本号。指纹写入方案表。",
    publish: "发布此版本",
    published: "已发布，指纹已写入方案表。",
    newVersion: "版本号",
    fingerprint: "指纹",
    doorHint: "内置方案和它们的来源。新建评审时可以选用；团队自己的方案用命令行 starsheet scheme 检查和发布。",
    startWith: "条款与等级",
    unreadable: "方案表读不懂，请先更正：",
  },
};
