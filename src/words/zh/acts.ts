import type { ActWords } from "../shape/acts";

const shown = (text: string): string => (text === "" ? "空白" : `“${text}”`);

/** 操作记录和整组评定的用语。 */
export const actsZh: ActWords = {
  history: {
    title: "最近的操作",
    explained: "撤回会把原来的内容写回单元格。单元格之后又有改动的，不会撤回，并会说明现值。",
    none: "窗格打开以来还没有可撤回的操作。",
    close: "关闭",
    takeBack: "撤回",
    takeBackThis: (act) => `撤回：${act}`,
    cell: (column, before, after) => `${column} ${shown(before)} → ${shown(after)}`,
    clause: (clause, cells) => `${clause}：${cells}`,
    clauses: (count, first, cells) => `${first} 等 ${count} 条：${cells}`,
    row: (cells) => `一行：${cells}`,
    added: (content) => `添加：${content}`,
    removed: (content) => `删除：${content}`,
    joint: "；",
    cellJoint: " · ",
  },
  bulk: {
    title: (group) => `整组评定：${group}`,
    verdict: "判定",
    open: (count) => `将写入 ${count} 条未评条款：`,
    overwrite: (count) => `同时覆盖已评的 ${count} 条`,
    overwritten: (count) => `将被覆盖的 ${count} 条：`,
    fromTo: (clause, from, to) => `${clause}：${from} → ${to}`,
    waiting: (clauses) => `尚有内容没有写入，不在其中：${clauses}`,
    notAllowed: (clauses) => `不能作此判定，不在其中：${clauses}`,
    reason: "说明",
    reasonMissing: "请填写不适用的理由。",
    nothing: "没有可写入的条款。",
    write: (count) => `写入 ${count} 条`,
    writing: "写入中…",
    cancel: "取消",
    found: (address, value) => `${address} 现为${shown(value)}。`,
    joint: "、",
  },
};
