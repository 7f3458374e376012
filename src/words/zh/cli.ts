import type { CliWords } from "../shape/cli";

const types: ReadonlyMap<string, string> = new Map([
  ["text", "文本"],
  ["number or text", "数字或文本"],
  ["array", "数组"],
  ["object", "对象"],
  ["number", "数字"],
  ["string", "文本"],
  ["boolean", "逻辑值"],
  ["null", "空值"],
]);

const typeName = (name: string): string => types.get(name) ?? name;

const wholeFile = (path: string): string => (path === "" ? "文件内容" : path);

export const cliZh: CliWords = {
  usage: `Starsheet 依据标准逐条评分，结果精确、过程可查。

用法：starsheet 命令 [选项] 文件…

命令：
{commands}

通用选项：
  --lang zh-CN|en-US  输出语言（默认随系统）
  --help              显示命令的帮助
  --version           显示程序版本

退出码：0 完成；1 有文件存在错误；2 命令有误。`,
  score: {
    summary: "为 .xlsx 或 JSON 文件中的评审评分",
    usage: `用法：starsheet score 文件… [--json] [--ledger] [--audit 后缀] [--bind SHEET!RANGE] [--columns NAME=COLUMN]
      [--blank notAssessed|zero] [--partial 比例] [--words 用词=含义] [--scheme 方案] [--lang zh-CN|en-US]

为用 Starsheet 在 Excel 中编制的评审（.xlsx）和 JSON 评审文件评分。其他工作簿中的评分表按标题自动识别，
识别到的位置、各列和把握程度一并输出；把握不足 0.6 时不评分。已在 Excel 中绑定的评分表按绑定时的约定读取。

选项：
  --json        每个文件输出一行 JSON，供其他程序使用
  --ledger      列出从满分到最终得分的每一步
  --audit 后缀  工作簿中有多个评审时选择其一：_2、_3、bound:1 ……（默认第一个）
  --bind SHEET!RANGE     使用该工作表和区域中的评分表，不论把握程度；只写工作表名亦可。可重复使用，
                         各表合为一份评审计分
  --columns NAME=COLUMN  改正各列，以逗号分隔，例如 points=C,awarded=H；veto=- 表示没有该列
  --blank 含义  扣分列中空白的含义：notAssessed（未评，默认）或 zero（不扣分）
  --partial 比例  “部分符合”没有得分时所得的比例，例如 0.5（默认要求填写得分）
  --words 用词=含义      说明判定用词的含义，以逗号分隔：符合、不符合、不适用、未评，或所得比例，
                         例如 C=符合，NC=不符合，OFI=50%
  --scheme 方案  自有评分表（默认只算得分率，不评等级）或 JSON 评审所用的方案：内置方案的编号，或自有方案的文件（.json、.xlsx）
  --lang 语言   zh-CN 或 en-US，JSON 中的说明同样适用（默认随系统）
  --help        显示本帮助

退出码：0 完成；1 有文件存在错误；2 命令有误。`,
  },
  report: {
    score: "得分",
    soFar: "暂计得分",
    grade: "等级",
    stars: (count) => "★".repeat(count),
    range: "可能范围",
    to: "至",
    points: "分值",
    applicable: "涉及项分值",
    earned: "实得",
    deductions: (count, points) => `扣分 ${count} 项（−${points}）`,
    bonus: (count, points) => `加分 ${count} 项（+${points}）`,
    specials: "特别项",
    gates: "否决条件",
    passed: "满足",
    notPassed: "不满足",
    undecided: "未定",
    groups: "分组",
    openPoints: (points) => `未评 ${points}`,
    open: (count, clauses, more) => `还有 ${count} 条未评：${clauses}${more > 0 ? ` 等（另有 ${more} 条）` : ""}`,
    next: (grade, distance, points) => `得分距“${grade}”还差 ${distance} 分（合条款分值 ${points} 分）`,
    onlyGates: (grade, gates) => `得分已达“${grade}”，但未通过：${gates}`,
    nothingApplicable: "所有条款均已删减，无法得出分数。",
    notices: "提示",
    ledger: "得分明细",
    errors: (count) => `发现 ${count} 处错误，未评分：`,
    problems: (count) => `发现 ${count} 处错误：`,
    others: (suffixes) => `工作簿中还有其他评审，本次未评分（--audit ${suffixes}）。`,
  },
  file: {
    notAWorkbook: "这不是 Excel 工作簿。请在 Excel 中打开并另存为 .xlsx。",
    oldFormat: "这是 Excel 97–2003 工作簿（.xls）。请在 Excel 中打开并另存为 .xlsx。",
    binaryFormat: "这是二进制工作簿（.xlsb）。请在 Excel 中打开并另存为 .xlsx。",
    passwordProtected: "工作簿设有打开密码。请另存一份不带密码的副本。",
    damaged: (part) => `工作簿已损坏${part === null ? "" : `（${part}）`}。请用 Excel 打开并修复后重新保存。`,
    tooLarge: {
      file: (limit) => `文件超过 ${limit / 1_000_000} MB。请去掉图片，或把需要的工作表另存为单独的文件。`,
      content: (limit) =>
        `文件解压后超过 ${limit / 1_000_000} MB，或压缩方式不像正常的工作簿。如来源可靠，请用 Excel 打开后重新保存。`,
      cells: (limit) => `工作簿中的单元格超过 ${limit / 10_000} 万个。请把需要的工作表另存为单独的文件。`,
      text: (limit, sheet, cell) =>
        `工作表“${sheet}”的单元格 ${cell} 超过 ${limit} 个字符，超出 Excel 自身的上限。请缩短后重新保存。`,
    },
    notJson: (detail) => `这既不是工作簿，也不是有效的 JSON（${detail}）。请指定 .xlsx 或 .json 文件。`,
    jsonTooLarge: (limit) => `文件超过 ${limit / 10_000} 万个字符。`,
    missingField: (path) => `缺少 ${path}。`,
    wrongType: (path, expected, found) => `${wholeFile(path)} 应为${typeName(expected)}，实际为${typeName(found)}。`,
    wrongValue: (path, allowed) => `${path} 只能是：${allowed}。`,
    unknownField: (path) => `${path} 不是评审文件的字段。请检查拼写，或将其删去。`,
    textTooLong: (path, limit) => `${path} 超过 ${limit} 个字符。`,
    moreProblems: (more) => `另有 ${more} 处同类问题。`,
    noAudit: (suffix, found) => {
      if (found.length === 0)
        return "工作簿中没有 Starsheet 评审（找不到表 StarsheetClauses）。请用 starsheet template 或在 Excel 中建立。";
      const asked = suffix === "" ? "无后缀的评审" : `后缀为“${suffix}”的评审`;
      return `工作簿中没有${asked}。现有：${found.map((one) => (one === "" ? "无后缀（默认）" : `--audit ${one}`)).join("、")}。`;
    },
    notAnAuditFile: "这是 JSON 文件，但不是评审文件：其中没有 clauses（条款）。",
    emptyFile: "文件是空的（0 字节）。请重新保存，或重新取得该文件。",
    tableMissing: (table) => `缺少表 ${table}。请撤销删除，或从早先的副本中恢复。`,
    columnMissing: (table, column) => `表 ${table} 缺少“${column}”列。请恢复该列的标题。`,
    notFound: "文件不存在。请检查路径。",
    isFolder: "这是文件夹，不是文件。请指定其中的文件。",
    unreadable: (detail) => `无法读取文件（${detail}）。请检查读取权限，以及文件是否被其他程序占用。`,
    exists: "文件已存在，未覆盖。请另选文件名，或加 --force 覆盖。",
    noPlace: "文件夹不存在。请先建立文件夹，或另选路径。",
    unwritable: (detail) => `无法写入文件（${detail}）。请检查写入权限，以及文件是否正被 Excel 打开。`,
  },
  wrong: {
    command: (name) => `没有“${name}”这个命令。`,
    option: {
      unknown: (option, known) => `没有选项 ${option}。可用选项：${known}。`,
      needsValue: (option) => `选项 ${option} 需要一个值。`,
      takesNoValue: (option) => `选项 ${option} 不带值。`,
    },
    noFiles: "没有指定文件。",
    language: (found) => `不支持语言“${found}”，可用 zh-CN 或 en-US。`,
    hint: "用法见 starsheet --help。",
  },
};
