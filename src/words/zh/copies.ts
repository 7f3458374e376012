import type { CopiesWords } from "../shape/copies";

export const copiesZh: CopiesWords = {
  template: {
    summary: "生成方案的评分模板（.xlsx）",
    usage: `用法：starsheet template --scheme 方案 --out 文件.xlsx [--password 密码] [--force] [--lang zh-CN|en-US]

生成不含数据的评分模板：方案、评分表、公式、下拉列表、打印设置和工作表保护。用 Starsheet 打开即可开始评审。
同样的命令每次生成的文件逐字节相同，便于比对和校验。

选项：
  --scheme 方案    内置方案的编号，或自有方案的文件（.json、.xlsx）（默认 gbt-27922-2011）
  --out 文件       生成的文件；已有同名文件时不覆盖
  --password 密码  工作表保护的密码（默认不设密码）；只防误改，不防破解
  --force          覆盖已有的文件
  --lang 语言      模板的语言：zh-CN 或 en-US（默认随系统）
  --help           显示本帮助

退出码：0 完成；1 无法写入文件；2 命令有误。`,
    needsOut: "请用 --out 指定要生成的文件。",
    takesNoFile: (found) => `不需要输入文件（“${found}”）。请用 --out 指定要生成的文件。`,
    unknownScheme: (id, known) => `没有内置方案“${id}”。可用方案：${known}；也可写自有方案的文件名（.json、.xlsx）。`,
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
    worded: "以用语判定的条款数",
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
      known: "原有条款",
    },
  },
  sheet: {
    name: "通用副本",
    title: "通用副本",
    explanation:
      "下列单元格原为 Starsheet 公式，现已换成普通公式，没有加载项也能计算。计算过程列在本表下方，请勿删除本工作表。",
    wayBack: "在 Starsheet 中选择“恢复原公式”，或运行 starsheet portable 文件 --back，即可按此清单还原。",
    seal: "本表校验码",
    columns: { sheet: "工作表", cell: "单元格", original: "原公式", now: "现有内容", date: "日期", stored: "文件原文" },
  },
  portable: {
    summary: "把工作簿转为不依赖加载项的通用副本，或恢复",
    usage: `用法：starsheet portable 文件 --out 文件 [--back | --repair] [--force] [--lang zh-CN|en-US]

把工作簿中的 AUDIT 公式换成任何表格程序都能计算的普通公式，并加入工作表“通用副本”，列出每个单元格的原公式和计算过程。
只改动这些单元格，其余内容（图表、图片、批注等）逐字节保持不变。AUDIT.FINGERPRINT 的结果固定为文本。

选项：
  --out 文件   生成的文件；已有同名文件时不覆盖
  --back       按“通用副本”的清单恢复原公式，并去掉该工作表
  --repair     修复函数名前缀有误的 AUDIT 公式（如 _xll.AUDIT.SCORE、[1]!AUDIT.SCORE）
  --force      覆盖已有的文件
  --lang 语言  zh-CN 或 en-US（默认随系统）
  --help       显示本帮助

退出码：0 完成；1 文件有误，或有公式未能转换、恢复；2 命令有误。`,
    needsOut: "请用 --out 指定要生成的文件。",
    oneFile: "请指定一个 .xlsx 文件。",
    oneWay: "--back 与 --repair 不能同时使用。",
    made: (file, cells, sheet) => `已生成 ${file}：${cells} 个单元格换成了普通公式，清单和计算过程见工作表“${sheet}”。`,
    wentBack: (file, cells) => `已生成 ${file}：恢复了 ${cells} 个单元格的原公式。`,
    repaired: (file, cells) => `已生成 ${file}：修复了 ${cells} 个单元格的函数名。`,
    nothingAsked: "工作簿中没有 AUDIT 公式，无需转换。未生成文件。",
    nothingToRepair: "AUDIT 公式的函数名均无误。未生成文件。",
    isPortable: "这已是通用副本。如需重新转换，请先用 --back 恢复。",
    isNotPortable: "这不是通用副本：找不到表 StarsheetPortable。",
    untwinned: (place, reason) => `${place}未转换：${reason}`,
    elsewhere: (names) => `名称、数据验证或条件格式中的 AUDIT 公式未转换：${names}。`,
    changed: (place) => `${place}在转换后改动或移动过，未恢复；原公式仍在清单中。`,
    silent: (count, shown) =>
      `${count} 个 AUDIT 单元格显示 ${shown}：加载项没有运行或计算中断。装上加载项后重新计算，或转为通用副本。`,
  },
  problem: {
    NOT_CELLWISE: (what) => `参数中的 ${what} 无法逐行改写为普通公式。`,
    UNKNOWN_REFERENCE: (what) => `找不到 ${what} 所指的单元格。`,
    UNEQUAL_AREAS: (what) => `${what} 中各区域大小不一。`,
    SCHEME_UNREADABLE: () => "读不出所用的方案。",
    UNEQUAL_COLUMNS: () => "各参数的行数或列数不一致。",
    UNKNOWN_LANGUAGE: () => "语言参数不是固定的 zh-CN 或 en-US。",
    TOO_MANY_ROWS: (what) => `条款超过 ${what} 行。`,
    TOO_MANY_CALLS: (what) => `不同的 AUDIT 计算超过 ${what} 种。`,
    NO_RESULT: () => "没有保存计算结果，无法固定。请先在 Excel 中计算并保存。",
    TOO_LONG: () => "改写后的公式过长。",
    NO_ROOM: () => "结果要占用的单元格不是空的。",
  },
  place: (sheet, cell) => `工作表“${sheet}”的单元格 ${cell} `,
  pane: {
    templateTitle: "模板",
    templateHint:
      "按本次评审的方案新建一个空白工作簿：方案、公式、下拉列表、打印设置和保护齐全，不含数据。当前工作簿不变。",
    makeTemplate: "另存为模板",
    templateMade: "模板已在新窗口中打开。请在新窗口中保存。",
    title: "通用副本",
    hint: "把本工作簿的 AUDIT 公式换成普通公式，没有加载项的同事也能打开和计算。",
    make: "转为通用副本",
    saveFirst: "将直接改动当前工作簿。请先用“文件 > 另存为”保存一份副本，再继续。",
    goOn: "已保存，继续",
    cancel: "取消",
    working: "正在处理……",
    made: (cells, sheet) => `${cells} 个单元格已换成普通公式，清单见工作表“${sheet}”。`,
    nothing: "没有可转换的 AUDIT 公式。",
    isPortable: (sheet) => `本工作簿是通用副本，原公式列在工作表“${sheet}”。`,
    back: "恢复原公式",
    wentBack: (cells) => `已恢复 ${cells} 个单元格的原公式，并删除了加入的工作表。`,
    kept: (cells, sheet) =>
      `已恢复 ${cells} 个单元格的原公式。工作表“${sheet}”中有后来填写的内容，因此保留；不需要时请自行删除。`,
    left: (places) => `以下单元格在转换后改动过，未恢复：${places}`,
    misnamed: (count) => `${count} 个单元格的 AUDIT 函数名带有其他前缀，因此无法计算。`,
    mend: "修复函数名",
    mended: (count) => `已修复 ${count} 个单元格。`,
    silent: (count) =>
      `${count} 个 AUDIT 单元格显示 #NAME? 或 #BUSY!：加载项未运行或计算中断，请重新计算，或转为通用副本。`,
    stillSilent: (count) =>
      `重新计算后仍有 ${count} 个 AUDIT 单元格没有结果。请关闭并重新打开工作簿；仍不行时转为通用副本，分数照样可以计算。`,
    answering: "AUDIT 公式已恢复计算。",
  },
};
