import type { BindingSheetWords } from "../shape/bindingSheet";

export const bindingSheetZh: BindingSheetWords = {
  sheet: "绑定",
  title: "绑定",
  about:
    "Starsheet 按下表读写本工作簿中已有的评分表：每行一份评审，各列按标题文字查找；一份评审分在几张表中时，工作表逐行列出，各列分段对应。删去一行即解除绑定，评分表本身不受影响。",
  headers: {
    number: "编号",
    sheet: "工作表",
    columns: "各列（含义 = 标题）",
    blank: "扣分为空",
    partial: "部分符合所得",
    words: "用词（用词 = 含义）",
    scheme: "评分方案",
    version: "方案版本",
  },
};
