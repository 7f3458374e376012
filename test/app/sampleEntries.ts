import type { ClausePatch, NewAudit, NewFinding } from "../../src/app/audit";

type Said = Readonly<Record<NewAudit["language"], string>>;

/** What an assessor recorded against one clause, the texts in both languages. */
interface SampleEntry extends Omit<ClausePatch, "evidence" | "reason"> {
  readonly clause: string;
  readonly evidence?: Said;
  readonly reason?: Said;
}

/** What an assessor might have written; three clauses are left open. */
export const sampleEntries: readonly SampleEntry[] = [
  {
    clause: "5.1.1.1",
    verdict: "conforms",
    evidence: {
      "zh-CN": "组织机构图及客服部岗位说明书（2026 版）",
      "en-US": "Organisation chart and job descriptions of customer service (2026 edition)",
    },
  },
  {
    clause: "5.1.1.2",
    verdict: "sampled",
    sampled: "10",
    failed: "1",
    evidence: {
      "zh-CN": "抽查 10 家网点，丙市网点未公示服务电话",
      "en-US": "10 outlets sampled; outlet North does not display the service number",
    },
  },
  {
    clause: "5.1.2.1",
    verdict: "conforms",
    evidence: { "zh-CN": "维修人员资质证书 18 份", "en-US": "Certificates of 18 repair technicians" },
  },
  {
    clause: "5.1.2.2",
    verdict: "sampled",
    sampled: "20",
    failed: "2",
    evidence: { "zh-CN": "应配 20 人，2 人证书已过期", "en-US": "20 required, certificates of 2 have expired" },
  },
  {
    clause: "5.1.3.1",
    verdict: "conforms",
    evidence: {
      "zh-CN": "年度售后经费预算及专项经费批复",
      "en-US": "Annual service budget and approval of the special fund",
    },
  },
  {
    clause: "5.1.3.2",
    verdict: "partial",
    awarded: "1.5",
    evidence: {
      "zh-CN": "有技能培训与奖励记录，缺服务文化培训记录",
      "en-US": "Records of skills training and awards; none of service-culture training",
    },
  },
  {
    clause: "5.1.3.3",
    verdict: "conforms",
    evidence: {
      "zh-CN": "现场查看维修间、备件库与客户信息系统",
      "en-US": "Seen on site: workshop, spare-parts store, customer information system",
    },
  },
  {
    clause: "5.1.4.1",
    verdict: "conforms",
    evidence: { "zh-CN": "《售后服务手册》第 4 版", "en-US": "Service manual, 4th edition" },
  },
  {
    clause: "5.1.4.2",
    verdict: "conforms",
    evidence: { "zh-CN": "适用法规清单，询问 5 名员工", "en-US": "List of applicable regulations; 5 employees asked" },
  },
  {
    clause: "5.1.5.1",
    verdict: "conforms",
    evidence: { "zh-CN": "监督办公室设专职 3 人", "en-US": "Supervision office with 3 full-time staff" },
  },
  {
    clause: "5.1.5.2",
    verdict: "conforms",
    evidence: {
      "zh-CN": "2026 年内部评价报告及奖惩记录",
      "en-US": "Internal evaluation report 2026, records of rewards and penalties",
    },
  },
  {
    clause: "5.1.6.1",
    verdict: "conforms",
    evidence: { "zh-CN": "市场反馈周报 12 期", "en-US": "12 weekly reports of market feedback" },
  },
  {
    clause: "5.1.6.2",
    verdict: "fails",
    evidence: { "zh-CN": "无疑难问题研究记录", "en-US": "No records of research into hard problems" },
    reason: { "zh-CN": "未设立研究部门，也未委托外部专家", "en-US": "No research unit and no outside experts engaged" },
  },
  {
    clause: "5.1.6.3",
    verdict: "conforms",
    evidence: { "zh-CN": "质量管理体系认证证书（有效）", "en-US": "Quality management certificate (valid)" },
  },
  {
    clause: "5.1.6.4",
    verdict: "conforms",
    evidence: { "zh-CN": "参与团体标准起草证明", "en-US": "Proof of part in drafting an association standard" },
  },
  {
    clause: "5.1.7.1",
    verdict: "conforms",
    evidence: {
      "zh-CN": "服务理念上墙，询问 6 名员工均知晓",
      "en-US": "Service idea on display; all 6 employees asked knew it",
    },
  },
  {
    clause: "5.1.7.2",
    verdict: "conforms",
    evidence: { "zh-CN": "官网与保修卡承诺一致", "en-US": "Promise the same on website and warranty card" },
  },
  {
    clause: "5.1.7.3",
    verdict: "conforms",
    evidence: { "zh-CN": "服务文化宣传活动照片", "en-US": "Photographs of service-culture events" },
  },
  {
    clause: "5.2.1",
    verdict: "conforms",
    evidence: { "zh-CN": "商品标识与说明书抽查 15 种", "en-US": "Labels and manuals of 15 products sampled" },
  },
  {
    clause: "5.2.2",
    verdict: "conforms",
    evidence: { "zh-CN": "安装指导与使用培训记录", "en-US": "Records of installation guidance and user training" },
  },
  {
    clause: "5.2.3",
    verdict: "sampled",
    sampled: "50",
    failed: "2",
    evidence: { "zh-CN": "配送单 50 份，2 份超时未告知", "en-US": "50 delivery notes, 2 late without notice" },
  },
  {
    clause: "5.2.4",
    verdict: "conforms",
    evidence: { "zh-CN": "维修工单与回访记录", "en-US": "Repair orders and follow-up calls" },
  },
  {
    clause: "5.2.5.1",
    verdict: "conforms",
    evidence: { "zh-CN": "出厂检验报告", "en-US": "Factory inspection reports" },
  },
  {
    clause: "5.2.5.2",
    verdict: "conforms",
    evidence: { "zh-CN": "三包期限公示", "en-US": "Warranty periods on display" },
  },
  {
    clause: "5.2.5.3",
    verdict: "conforms",
    evidence: { "zh-CN": "退换货台账", "en-US": "Register of returns and exchanges" },
  },
  {
    clause: "5.2.6",
    verdict: "excluded",
    reason: {
      "zh-CN": "产品由销售方统一回收，本企业无此业务",
      "en-US": "The seller takes products back; not this company's business",
    },
  },
];

/** An invented company; nothing in the sample is about anybody. */
export const sampleTitle = {
  company: { "zh-CN": "示例电器有限公司（虚构样例）", "en-US": "Example Appliances Ltd (invented)" },
  assessor: { "zh-CN": "示例评审员", "en-US": "Example Assessor" },
} satisfies Readonly<Record<string, Said>>;

/** The sheet in front of the audit and what it says, a line each. */
export const sampleNote = {
  sheet: { "zh-CN": "说明", "en-US": "About" },
  lines: {
    "zh-CN": [
      "Starsheet 样例：企业与数据均为虚构，分值为示范分值。",
      "Sample workbook: the company and all data are invented, the points are demonstration points.",
    ],
    "en-US": ["Sample workbook: the company and all data are invented, the points are demonstration points."],
  },
} as const;

/** The one special deduction. */
export const sampleDeduction = {
  site: { "zh-CN": "丙市网点", "en-US": "outlet North" },
  description: {
    "zh-CN": "承诺 24 小时内回访，抽查工单中 3 份未回访",
    "en-US": "Follow-up call promised within 24 hours; 3 of the sampled orders had none",
  },
  evidence: { "zh-CN": "工单 0412、0437、0455", "en-US": "orders 0412, 0437, 0455" },
} satisfies Readonly<Record<string, Said>>;

/** What is done about it. */
export const sampleCorrection = {
  requirement: {
    "zh-CN": "补做回访；回访列入工单关闭的必填项",
    "en-US": "Make the missing calls; a call becomes a condition for closing an order",
  },
  responsible: { "zh-CN": "丙市网点负责人", "en-US": "Head of outlet North" },
} satisfies Readonly<Record<string, Said>>;

/** Findings, several of one clause, with and without a file. */
export const sampleFindings: readonly (Pick<NewFinding, "clause" | "class" | "link"> & {
  readonly text: Said;
  readonly evidence: Said;
})[] = [
  {
    clause: "5.1.2.2",
    class: "minor",
    text: {
      "zh-CN": "2 名售后服务管理师证书过期，仍按在岗人数计列",
      "en-US": "Certificates of 2 service managers have expired, yet both are counted",
    },
    evidence: { "zh-CN": "证书台账第 7、12 行", "en-US": "register of certificates, rows 7 and 12" },
    link: "IMG_0412.jpg",
  },
  {
    clause: "5.2.3",
    class: "minor",
    text: { "zh-CN": "2 份配送单超时，未事先告知顾客", "en-US": "2 deliveries were late without telling the customer" },
    evidence: { "zh-CN": "配送单 0318、0327", "en-US": "delivery notes 0318, 0327" },
    link: "",
  },
  {
    clause: "5.1.5.2",
    class: "good-practice",
    text: {
      "zh-CN": "内部评价结果按月公示，并与奖惩挂钩",
      "en-US": "Results of the internal evaluation are posted monthly and tied to rewards",
    },
    evidence: { "zh-CN": "2026 年公示栏照片", "en-US": "photographs of the notice board, 2026" },
    link: "",
  },
];
