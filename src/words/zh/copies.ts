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
};
