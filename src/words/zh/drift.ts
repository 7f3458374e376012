import type { DriftWords } from "../shape/drift";

/** 与评分方案的差异。 */
export const driftZh: DriftWords = {
  class: { normal: "正常", suspicious: "可疑", broken: "已损坏" },
  kind: {
    "points-entered": ({ found, expected }) =>
      found === ""
        ? `条款已由用户录入的分值表替换（原 ${expected} 分）。`
        : `分值由用户录入：${found}${expected === "" ? "" : `（原 ${expected}）`}。`,
    "texts-changed": () => "名称或说明的文字有修改，不影响得分。",
    "points-changed": ({ found, expected }) =>
      `分值为“${found}”，应为 ${expected}。如果取自持有的标准文本，请在方案表中把状态改为 userEntered。`,
    "clause-added": () => "方案中没有该条款。请在方案表中补上，或删除该行。",
    "clause-missing": ({ expected }) =>
      `该条款不在评分表中${expected === "" ? "" : `（${expected} 分）`}。不适用的条款应判定为不适用，不应删除。`,
    "clause-double": () => "该条款出现了两次，会重复计分。请只保留一行。",
    "rule-changed": ({ found, expected }) =>
      expected === ""
        ? `方案表中多了规则 ${found}。`
        : found === ""
          ? `方案表中缺少规则 ${expected}。`
          : `方案表的规则改为 ${found}，原为 ${expected}。`,
    "formula-changed": ({ found, expected }) => `公式改为 ${found}，应为 ${expected}。`,
    "formula-lost": ({ found, expected }) =>
      `${found === "" ? "公式被清除" : `公式被“${found}”覆盖`}，结果不再更新。应为 ${expected}。`,
    "list-changed": ({ found, expected }) => `下拉列表的来源改为 ${found}，应为 ${expected}。`,
    "list-lost": () => "判定的下拉列表不见了，可能填入无法识别的判定。",
    unprotected: () => "工作表保护已撤销，公式可能被覆盖。",
    "name-lost": ({ expected }) => `名称 ${expected} 不见了，引用它的公式和程序找不到结果。`,
    "version-changed": ({ found }) => `版本 ${found} 发布之后，影响得分的内容被修改。请恢复，或以新的版本号重新发布。`,
  },
  state: {
    draft: "草案，尚未发布",
    published: "已发布，没有改动",
    reworded: "已发布，之后只改过文字",
    "next-draft": "新版本的草案，尚未发布",
    tampered: "已发布的版本被修改",
  },
  reference: {
    "built-in": "与内置方案的同一版本比较",
    published: "与发布时的记录比较",
    own: "与工作簿自己的方案表比较；该版本没有发布记录，也不是现有的内置版本",
  },
  none: "没有差异。",
  counts: (normal, suspicious, broken) => `正常 ${normal} 处，可疑 ${suspicious} 处，已损坏 ${broken} 处。`,
  problem: {
    NO_AUDIT: "文件中没有评审：找不到评分表。",
    SHEETS_MISSING: (table) => `评审的方案表（${table}）不见了，无法比较。请从备份恢复。`,
  },
  joint: "：",
  command: {
    summary: "检查工作簿与其评分方案的差异",
    usage: `用法：starsheet drift 文件.xlsx… [--json] [--audit 后缀]

比较工作簿与制作它的评分方案：分值、条款、下拉列表、公式、工作表保护。
每处差异归为三类：正常（例如录入自己的分值）、可疑（需要说明）、已损坏（结果不可靠）。

  --json          每个文件输出一行 JSON
  --audit 后缀    工作簿中有多个评审时，例如 _2

退出码：0 只有正常差异；1 有可疑或已损坏的差异，或文件无法读取；2 用法有误。`,
    notAWorkbook: "drift 只比较 .xlsx 工作簿。",
  },
};
