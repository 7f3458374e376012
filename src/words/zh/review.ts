import type { PeerFacts, ValueFacts } from "../../core/review/rules/formulaFacts";
import type { FormulaReviewWords, FormulasCommandWords, ReviewReportWords } from "../shape/review";

const beside = ({ formula, peer, peerCell, peers }: PeerFacts): string =>
  peers === 1
    ? `此处为 ${formula}，相邻的 ${peerCell} 为 ${peer}。`
    : `此处为 ${formula}，相邻的 ${peers} 个单元格都是 ${peer}（${peerCell}）的复制。`;

const typed = ({ value, peer, peerCell, peers }: ValueFacts): string =>
  peers === 1
    ? `此处直接填入了 ${value}，相邻的 ${peerCell} 则用公式 ${peer} 计算`
    : `此处直接填入了 ${value}，相邻的 ${peers} 个单元格都用公式计算，如 ${peerCell} 的 ${peer}`;

const ended = (sentence: string): string => (/[。？！]$/.test(sentence) ? sentence : `${sentence}。`);

export const formulaReviewZh: FormulaReviewWords = {
  "error-value": {
    title: "错误值",
    what: ({ error, formula, dependents }) =>
      `${formula} 的结果是 ${error}${dependents === 0 ? "。" : `，另有 ${dependents} 个公式因此出错。`}`,
    why: "依赖此单元格的结果都无法得出。请排除原因，不要只把错误隐藏起来。",
  },
  "number-as-text": {
    title: "以文本形式存储的数字",
    what: ({ value }) => `“${value}”是文本，求和与计数时会被漏掉。`,
    why: "合计会偏低而没有任何提示。请重新输入为数字。",
  },
  "hidden-spaces": {
    title: "看不见的空格",
    what: ({ value }) => `“${value}”含有看不见的空格。`,
    why: "比较和查找时不会把它当作同一个词。请删去空格。",
  },
  "inconsistent-formula": {
    title: "公式与相邻单元格不一致",
    what: beside,
    why: "整块公式中唯独一处算法不同，多半是误改。请核对；如确系误改，请复制相邻公式。",
  },
  "inconsistent-reference": {
    title: "公式引用的单元格与相邻公式不同",
    what: beside,
    why: "算法相同，引用却偏到了别的行、列或工作表。请核对引用。",
  },
  "absolute-reference-mismatch": {
    title: "绝对引用与相邻公式不同",
    what: beside,
    why: "目前引用正确，但一经复制就会引用到别处。",
  },
  "constant-in-formula": {
    title: "公式中夹带数字",
    what: beside,
    why: "写在公式里的修正在表面上看不出来。请单列一格并注明。",
  },
  "value-among-formulas": {
    title: "公式区域中的手填数字",
    what: (facts) => `${typed(facts)}，而该公式在此处的结果并非如此。`,
    why: "这个数字不随原始数据变化。请复制相邻公式，或说明手填的理由。",
  },
  "value-replaces-formula": {
    title: "以数字代替了公式",
    what: (facts) => `${typed(facts)}。目前两者结果相同。`,
    why: "原始数据一旦改动，这个数字不会跟着变。请复制相邻公式。",
  },
  "unequal-ranges": {
    title: "合计范围不一致",
    what: ({ formula, peer, peerCell }) => `${formula} 与同行（列）的 ${peerCell} ${peer} 起止范围不同。`,
    why: "同一行（列）的合计应取相同的范围；其中之一漏算或多算了一行（列）。",
  },
  "mixed-totals": {
    title: "合计的构成不一致",
    what: ({ formula, peer, peerCell }) => `${formula} 与同行（列）的 ${peerCell} ${peer} 所加的项目不同。`,
    why: "同一行（列）的合计应当用同样的方法得出。请确认哪一个正确。",
  },
  "omitted-cells": {
    title: "合计漏掉了相邻数字",
    what: ({ formula, omitted }) => `${formula} 没有包括 ${omitted}，而它与其余数字同属一块。`,
    why: "后来增加的行往往不在合计范围内。请扩大范围。",
  },
  "counted-twice": {
    title: "小计被重复计算",
    what: ({ formula, subtotals }) => `${formula} 既包括小计 ${subtotals}，又包括小计所加的明细。`,
    why: "同一金额或分值被算了两次。请只加明细，或只加小计。",
  },
  "reference-to-blank": {
    title: "引用了空单元格",
    what: ({ formula, blank }) => `${formula} 引用的 ${blank} 是空的。`,
    why: "空单元格按 0 计算。请核对是否应引用别的单元格。",
  },
  "text-in-arithmetic": {
    title: "用文本参与计算",
    what: ({ formula, cell, text }) => `${formula} 用 ${cell} 参与计算，而其内容是文本“${text}”。`,
    why: "结果会出错，或由 Excel 自行解读。请核对引用。",
  },
  "volatile-function": {
    title: "易失函数",
    what: ({ functions }) => `${functions} 在每次改动时都会重新计算。`,
    why: "数据没有变，结果却可能变，不适合作为评审记录。",
  },
  "circular-reference": {
    title: "循环引用",
    what: ({ formula, cells }) => `${formula} 依赖于自身（${cells}）。`,
    why: "Excel 无法得出结果。请断开循环。",
  },
  "manual-calculation": {
    title: "手动计算",
    what: () => "工作簿设为手动计算。",
    why: "显示的结果可能早于原始数据。请改为自动计算。",
  },
  "iterative-calculation": {
    title: "迭代计算",
    what: () => "工作簿允许循环引用。",
    why: "误造成的循环不会被发现。请关闭迭代计算。",
  },
  "stale-value": {
    title: "结果未更新",
    what: ({ formula, saved, computed }) => `${formula} 显示 ${saved}，而按现有数据应为 ${computed}。`,
    why: "保存的结果早于原始数据。请重新计算。",
  },
  "approximate-lookup": {
    title: "查找未要求精确匹配",
    what: ({ formula }) => `${formula} 查找的是最接近的值，而不是相同的值。`,
    why: "如需精确匹配，缺少的条目会得出错误的结果而不报错。请在最后加上 FALSE（或 0）。",
  },
  "unsorted-lookup": {
    title: "在未排序的表中近似查找",
    what: ({ formula, table }) => `${formula} 在 ${table} 中查找最接近的值，而该区域未按升序排列。`,
    why: "这样会查到错误的行。请按升序排序，或改为精确匹配。",
  },
  "external-link": {
    title: "链接到其他工作簿",
    what: ({ books }) => `有公式引用 ${books}。`,
    why: "没有该文件就无法核对，数字也可能已经过时。请把数据放入本工作簿。",
  },
  "broken-reference": {
    title: "失效的引用",
    what: ({ formula }) => `${formula} 引用的单元格已不存在。`,
    why: "公式所需的单元格被删除了。请恢复引用。",
  },
  "broken-name": {
    title: "失效的名称",
    what: ({ names, count }) => `有 ${count} 个名称指向不存在的单元格：${names}${count > 5 ? " 等" : ""}。`,
    why: "用到这些名称的公式都会出错。请更正或删除。",
  },
  "hidden-sheet": {
    title: "隐藏的工作表",
    what: ({ veryHidden }) => (veryHidden ? "该工作表被深度隐藏，在 Excel 菜单中也看不到。" : "该工作表被隐藏。"),
    why: "看不见的内容就没有核对。采信结果之前请先查看。",
  },
  "hidden-lines": {
    title: "隐藏的行或列",
    what: ({ rows, columns }) => `隐藏了 ${rows} 行、${columns} 列，而公式引用了其中的内容。`,
    why: "看不见的内容就没有核对。采信结果之前请先查看。",
  },
  "invisible-text": {
    title: "看不见的内容",
    what: ({ value }) => `“${value}”的颜色与底色相同。`,
    why: "单元格看似空白，其实有内容。请使其可见。",
  },
  "unlocked-formula": {
    title: "公式未锁定",
    what: ({ formula }) => `工作表已保护，但 ${formula} 仍可被覆盖。`,
    why: "结果可能被改成手填的数字而无人察觉。请锁定该单元格。",
  },
  "unprotected-sheet": {
    title: "工作表未保护",
    what: ({ protectedSheets }) => `其他工作表已保护（${protectedSheets}），而这张含公式的工作表没有。`,
    why: "其中的公式可能被覆盖。请一并保护，或确认确有理由。",
  },
  "locked-inputs": {
    title: "无法填写数据",
    what: ({ count }) => `工作表已保护，公式引用的 ${count} 个手填数字全部锁定。`,
    why: "不解除保护就无法填写。请取消锁定应填写的单元格。",
  },
  "value-breaks-validation": {
    title: "不符合数据验证规则",
    what: ({ value, allowed }) => `此处不允许“${value}”（${allowed}）。`,
    why: "可能是粘贴进来的，或规则是后来加的。请更正内容或规则。",
  },
  "long-formula": {
    title: "过长或嵌套过深的公式",
    what: ({ length, depth }) => `公式长 ${length} 个字符，括号嵌套 ${depth} 层。`,
    why: "难以核对。请拆分为若干步骤。",
  },
  "double-operator": {
    title: "连续的运算符",
    what: ({ formula }) => `${formula} 中有两个运算符相连。`,
    why: "可能是输入有误。",
  },
  "duplicate-calculation": {
    title: "重复的计算",
    what: ({ formula, times }) => `${formula} 在 ${times} 处重复计算。`,
    why: "日后修改时容易漏改。请只算一次，其余引用该结果。",
  },
  "reading-order": {
    title: "引用了后面的工作表",
    what: ({ later }) => `本表的公式引用了后面的工作表：${later}。`,
    why: "计算过程无法从第一张表顺次读到最后一张表。",
  },
  "merged-cells": {
    title: "数据区中的合并单元格",
    what: ({ area }) => `${area} 是合并单元格，位于公式引用的区域内。`,
    why: "只有第一格有内容，排序、筛选和复制都会出错。",
  },
  "hidden-rows-in-range": {
    title: "合计包括隐藏的行",
    what: ({ formula, rows }) => `${formula} 也计入了隐藏的第 ${rows} 行。`,
    why: "合计与所见不符。请显示这些行；如只计可见行，请用 SUBTOTAL。",
  },
};

export const reviewReportZh: ReviewReportWords = {
  summary: "审查 .xlsx 文件中的公式",
  usage: `用法：starsheet review 文件… [--json|--sarif] [--all] [--fail-on error|warning] [--lang zh-CN|en-US]

审查工作簿的公式、数据和设置，列出细心的复核人会提出的疑点。

选项：
  --json           每个文件输出一行 JSON
  --sarif          所有文件输出一份 SARIF 2.1.0
  --all            逐条列出提示，而不只是计数
  --fail-on 级别   有错误（error）或至少有警告（warning）时退出码为 1
  --lang 语言      zh-CN 或 en-US，JSON 和 SARIF 中的说明同样适用（默认随系统）
  --help           显示本帮助

退出码：0 完成；1 有文件无法读取，或有疑点达到 --fail-on 的级别；2 命令有误。`,
  severity: { error: "错误", warning: "警告", info: "提示" },
  workbook: "工作簿",
  counts: (errors, warnings, notes) => `错误 ${errors} 处，警告 ${warnings} 处，提示 ${notes} 处`,
  nothing: "没有发现疑点。",
  also: (what, others) => `${ended(what)}同时：${others.map(ended).join("")}`,
  expected: (formula) => `应为：${formula}`,
  influence: (score, grade) =>
    `更正后：${[score === null ? "" : `得分 ${score}`, grade === null ? "" : `等级 ${grade}`].filter((part) => part !== "").join("，")}`,
  coverage: (analysed, formulas) => `共 ${formulas} 个公式，已分析 ${analysed} 个。`,
  notAnalysed: (cells, more) => `未能分析：${cells}${more > 0 ? ` 等（另有 ${more} 个）` : ""}。`,
  rulesFailed: (rules) => `以下检查未能完成，其疑点未列出：${rules}。`,
  notFollowed: "引用数量太多，只追踪了一部分：循环引用和错误值的源头可能有遗漏。",
  notes: (title, count) => `${title}：${count} 处`,
  notesHint: "用 --all 逐条列出。",
  failOn: (found) => `--fail-on 只能是 error 或 warning，不能是“${found}”。`,
  oneForm: "--json 和 --sarif 只能选一个。",
};

export const formulasCommandZh: FormulasCommandWords = {
  summary: "把 .xlsx 文件中的公式写成可比对的文本",
  usage: `用法：starsheet formulas 文件… [--lang zh-CN|en-US]

写出工作簿的计算内容：相同公式的每一块占一行（R1C1 形式），随后是表格、数据验证、条件格式和名称。
不含数值和外观，因此只有公式或结构变了，文本才会变。

用于 git 比对：在 .gitattributes 中写入  *.xlsx diff=starsheet  ，再运行
  git config diff.starsheet.textconv "starsheet formulas"

选项：
  --lang 语言      zh-CN 或 en-US，只影响提示（默认随系统）；文本本身两种语言相同
  --help           显示本帮助

退出码：0 完成；1 有文件无法读取；2 命令有误。`,
};
