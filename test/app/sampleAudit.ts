import { addSpecial } from "../../src/app/addSpecial";
import { createAudit } from "../../src/app/createAudit";
import type { ClausePatch, OpenAudit } from "../../src/app/audit";
import { excelWorkbook } from "../../src/workbook/excel";
import { writeXlsx } from "../../src/xlsx";
import { areaOf, openExcel, value } from "./auditInExcel";
import { recordVerdict } from "../../src/app/recordVerdict";
import { emptyBook } from "../host/startExcel";

/** An invented company; nothing in the sample is about anybody. */
const title = { company: "示例电器有限公司（虚构样例）", assessor: "示例评审员", date: "2026-11-20" };

/** What an assessor might have written; three clauses are left open. */
const verdicts: Readonly<Record<string, ClausePatch>> = {
  "5.1.1.1": { verdict: "conforms", evidence: "组织机构图及客服部岗位说明书（2026 版）" },
  "5.1.1.2": { verdict: "sampled", sampled: "10", failed: "1", evidence: "抽查 10 家网点，丙市网点未公示服务电话" },
  "5.1.2.1": { verdict: "conforms", evidence: "维修人员资质证书 18 份" },
  "5.1.2.2": { verdict: "sampled", sampled: "20", failed: "2", evidence: "应配 20 人，2 人证书已过期" },
  "5.1.3.1": { verdict: "conforms", evidence: "年度售后经费预算及专项经费批复" },
  "5.1.3.2": { verdict: "partial", awarded: "1.5", evidence: "有技能培训与奖励记录，缺服务文化培训记录" },
  "5.1.3.3": { verdict: "conforms", evidence: "现场查看维修间、备件库与客户信息系统" },
  "5.1.4.1": { verdict: "conforms", evidence: "《售后服务手册》第 4 版" },
  "5.1.4.2": { verdict: "conforms", evidence: "适用法规清单，询问 5 名员工" },
  "5.1.5.1": { verdict: "conforms", evidence: "监督办公室设专职 3 人" },
  "5.1.5.2": { verdict: "conforms", evidence: "2026 年内部评价报告及奖惩记录" },
  "5.1.6.1": { verdict: "conforms", evidence: "市场反馈周报 12 期" },
  "5.1.6.2": { verdict: "fails", evidence: "无疑难问题研究记录", reason: "未设立研究部门，也未委托外部专家" },
  "5.1.6.3": { verdict: "conforms", evidence: "质量管理体系认证证书（有效）" },
  "5.1.6.4": { verdict: "conforms", evidence: "参与团体标准起草证明" },
  "5.1.7.1": { verdict: "conforms", evidence: "服务理念上墙，询问 6 名员工均知晓" },
  "5.1.7.2": { verdict: "conforms", evidence: "官网与保修卡承诺一致" },
  "5.1.7.3": { verdict: "conforms", evidence: "服务文化宣传活动照片" },
  "5.2.1": { verdict: "conforms", evidence: "商品标识与说明书抽查 15 种" },
  "5.2.2": { verdict: "conforms", evidence: "安装指导与使用培训记录" },
  "5.2.3": { verdict: "sampled", sampled: "50", failed: "2", evidence: "配送单 50 份，2 份超时未告知" },
  "5.2.4": { verdict: "conforms", evidence: "维修工单与回访记录" },
  "5.2.5.1": { verdict: "conforms", evidence: "出厂检验报告" },
  "5.2.5.2": { verdict: "conforms", evidence: "三包期限公示" },
  "5.2.5.3": { verdict: "conforms", evidence: "退换货台账" },
  "5.2.6": { verdict: "excluded", reason: "产品由销售方统一回收，本企业无此业务" },
};

/** Writes the sample with the use cases themselves, in a new workbook, and gives the file. */
export async function sampleAudit(): Promise<Uint8Array> {
  const excel = await openExcel(emptyBook("说明"));
  let audit: OpenAudit = value(
    await createAudit(excelWorkbook, { schemeId: "gbt-27922-2011", language: "zh-CN", title }),
  );
  for (const [clause, patch] of Object.entries(verdicts))
    audit = value(await recordVerdict(excelWorkbook, audit, clause, patch));
  const finding = {
    type: "deduction",
    kind: "own-rules",
    clause: "5.2.3",
    site: "丙市网点",
    description: "承诺 24 小时内回访，抽查工单中 3 份未回访",
    evidence: "工单 0412、0437、0455",
  } as const;
  value(await addSpecial(excelWorkbook, audit, finding));
  const { book } = excel.host;
  book.write(areaOf(book, "说明", "A1"), [[{ value: "Starsheet 样例：企业与数据均为虚构，分值为示范分值。" }]], "user");
  book.write(
    areaOf(book, "说明", "A2"),
    [[{ value: "Sample workbook: the company and all data are invented, the points are demonstration points." }]],
    "user",
  );
  book.recalculate(true);
  await excel.host.settled();
  const file = await writeXlsx(book.toBook());
  excel.dispose();
  return file;
}
