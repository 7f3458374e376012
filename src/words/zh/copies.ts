import type { CopiesWords } from "../shape/copies";

export const copiesZh: CopiesWords = {
  template: {
    summary: "生成方案的评分模板（.xlsx）",
    usage: `用法：starsheet template --scheme 方案 --out 文件.xlsx [--password 密码] [--force] [--lang zh-CN|en-US]

生成不含数据的评分模板：方案、评分表、公式、下拉列表、打印设置和工作表保护。用 Starsheet 打开即可开始评审。
同样的命令每次生成的文件逐字节相同，便于比对和校验。

选项：
  --scheme 方案    内置方案的编号（默认 gbt-27922-2011）
  --out 文件       生成的文件；已有同名文件时不覆盖
  --password 密码  工作表保护的密码（默认不设密码）；只防误改，不防破解
  --force          覆盖已有的文件
  --lang 语言      模板的语言：zh-CN 或 en-US（默认随系统）
  --help           显示本帮助

退出码：0 完成；1 无法写入文件；2 命令有误。`,
    needsOut: "请用 --out 指定要生成的文件。",
    takesNoFile: (found) => `不需要输入文件（“${found}”）。请用 --out 指定要生成的文件。`,
    unknownScheme: (id, known) => `没有内置方案“${id}”。可用方案：${known}。`,
    password: (most) => `密码只能是 1 至 ${most} 个英文字母、数字或符号。`,
    made: (file, protectedSheets, openSheets) =>
      `已生成 ${file}。受保护的工作表：${protectedSheets}；未保护：${openSheets}（受保护的工作表中表格无法增加行）。`,
  },
  working: {
    verdicts: "判定用语（编号、写法）",
    rules: "方案规则",
    grades: "等级（编号、中文、英文、下限、星级）",
    specials: "特别项（类型、类别、1 扣分 2 加分）",
    clauses: "条款",
    score: "得分",
    standing: "条件与等级",
    ledger: "得分明细的各步",
    answers: "结果",
    seeEngine: "以引擎为准",
    deductions: "扣分项数",
    bonuses: "加分项数",
    wrong: "有误或未纳入的行数",
    open: "未评条款数",
    openPoints: "未评分值",
    uncertain: "二进制无法精确表示",
    points: "分值",
    applicable: "涉及项分值",
    earned: "实得（未评全不符合、全符合）",
    section: "附加部分（未评全不符合、全符合）",
    change: "特别项合计",
    unlimited: "上下限之前（未评全不符合、全符合）",
    grade: "等级序号",
    close: "距界线不足 1E-9",
    columns: {
      id: "条款",
      points: "分值",
      verdict: "判定",
      sampled: "抽样数",
      failed: "不符合数",
      awarded: "评定得分",
      word: "用语编号",
      kind: "判定编号",
      earned: "得分",
      state: "状态",
      least: "至少得",
      most: "至多得",
      excluded: "删减分值",
      open: "未评分值",
      unmet: "未满足",
      strange: "新条款",
    },
  },
  sheet: {
    name: "通用副本",
    title: "通用副本",
    explanation:
      "下列单元格原为 Starsheet 公式，现已换成普通公式，没有加载项也能计算。计算过程列在本表下方，请勿删除本工作表。",
    wayBack: "在 Starsheet 中选择“恢复原公式”，或运行 starsheet portable 文件 --back，即可按此清单还原。",
    columns: { sheet: "工作表", cell: "单元格", original: "原公式", now: "现有内容", date: "日期", stored: "文件原文" },
  },
};
