import type { Clause, DecimalText, Group, PointsStatus, Scheme } from "../core/scheme/scheme";
import { titles } from "./titles";
import { gbt27922Rules } from "./gbt27922Rules";

const points = (value: DecimalText, status: PointsStatus) => ({ value, status });
const demonstration = (value: DecimalText) => points(value, "demonstration");

/** Names of the fifteen indicators are public; points are public for the three parts only. */
const groups: readonly Group[] = [
  { id: "5.1", name: { zh: "售后服务体系", en: "After-sales service system" }, points: points("40", "public") },
  { id: "5.1.1", name: { zh: "组织架构", en: "Organisational structure" }, points: null },
  { id: "5.1.2", name: { zh: "人员配置", en: "Staffing" }, points: null },
  { id: "5.1.3", name: { zh: "资源配置", en: "Resources" }, points: null },
  { id: "5.1.4", name: { zh: "规范要求", en: "Rules and procedures" }, points: null },
  { id: "5.1.5", name: { zh: "监督", en: "Supervision" }, points: null },
  { id: "5.1.6", name: { zh: "改进", en: "Improvement" }, points: null },
  { id: "5.1.7", name: { zh: "服务文化", en: "Service culture" }, points: null },
  { id: "5.2", name: { zh: "商品服务", en: "Commodity service" }, points: points("35", "public") },
  { id: "5.2.1", name: { zh: "商品信息", en: "Product information" }, points: null },
  { id: "5.2.2", name: { zh: "技术支持", en: "Technical support" }, points: null },
  { id: "5.2.3", name: { zh: "配送", en: "Delivery" }, points: null },
  { id: "5.2.4", name: { zh: "维修", en: "Repair and maintenance" }, points: null },
  { id: "5.2.5", name: { zh: "质量保证", en: "Quality assurance (warranty)" }, points: null },
  { id: "5.2.6", name: { zh: "废弃商品回收", en: "Recycling of waste goods" }, points: null },
  { id: "5.3", name: { zh: "顾客服务", en: "Customer service" }, points: points("25", "public") },
  { id: "5.3.1", name: { zh: "顾客关系", en: "Customer relations" }, points: null },
  { id: "5.3.2", name: { zh: "投诉处理", en: "Complaint handling" }, points: null },
];

/** Our paraphrase of what is publicly known; never the wording of the standard. */
const serviceSystem: readonly Clause[] = [
  {
    id: "5.1.1.1",
    name: { zh: "售后服务部门", en: "Service department" },
    requirement: {
      zh: "设有或指定专门的售后服务部门，职能和岗位划分合理。",
      en: "A dedicated or designated after-sales department exists; its functions and posts are sensibly divided.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.1.2",
    name: { zh: "服务网点", en: "Service outlets" },
    requirement: {
      zh: "服务网点（自有或签约）覆盖销售区域，并得到有效管理。",
      en: "Service outlets, own or contracted, cover the sales area and are effectively managed.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.2.1",
    name: { zh: "人员资质", en: "Qualified staff" },
    requirement: {
      zh: "技术人员和服务人员具备行业和岗位所需的资质。",
      en: "Technical and service staff hold the qualifications that the trade and their posts need.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.2.2",
    name: { zh: "售后服务管理师", en: "Certified service managers" },
    requirement: {
      zh: "持证售后服务管理师的人数达到售后服务管理人员的10%。",
      en: "Certified after-sales service managers make up 10 % of the service management staff.",
    },
    points: points("5", "public"),
  },
  {
    id: "5.1.3.1",
    name: { zh: "服务经费", en: "Service budget" },
    requirement: {
      zh: "售后服务经费充足，并为安全和批量质量问题设立专项经费。",
      en: "The service budget is sufficient, with a special fund for safety and batch problems.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.3.2",
    name: { zh: "内部保障", en: "Internal support" },
    requirement: {
      zh: "为服务人员提供技能培训、服务文化培训，以及奖励、晋升和关怀。",
      en: "Service staff receive skills training, service-culture training, awards, promotion and care.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.3.3",
    name: { zh: "基础设施", en: "Infrastructure" },
    requirement: {
      zh: "具备服务场所、客户信息系统等设施，以及服务工具和备件。",
      en: "Premises, facilities such as a customer information system, tools and spare parts are in place.",
    },
    points: demonstration("3"),
  },
  {
    id: "5.1.4.1",
    name: { zh: "制度与服务手册", en: "Rules and service manual" },
    requirement: {
      zh: "各项服务活动均有成文制度，并汇编为完整的售后服务手册。",
      en: "Every service activity has written rules, collected in a complete service manual.",
    },
    points: demonstration("3"),
  },
  {
    id: "5.1.4.2",
    name: { zh: "法律法规", en: "Applicable law" },
    requirement: {
      zh: "识别适用的法律法规，并使员工了解。",
      en: "Applicable laws and regulations are identified and known to staff.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.5.1",
    name: { zh: "监督机构", en: "Supervision body" },
    requirement: {
      zh: "设有服务监督机构，配备专职人员。",
      en: "A body supervises the service and has full-time staff.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.5.2",
    name: { zh: "监督与评价", en: "Supervision and evaluation" },
    requirement: {
      zh: "监督结果用于奖惩和目标管理，并开展内部和外部评价。",
      en: "Supervision drives rewards, penalties and targets; evaluations are made inside and from outside.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.6.1",
    name: { zh: "信息反馈与持续改进", en: "Feedback and continual improvement" },
    requirement: {
      zh: "市场信息在各部门之间及时反馈，服务和商品持续改进。",
      en: "Market feedback reaches the departments concerned; service and goods are continually improved.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.6.2",
    name: { zh: "难题研究", en: "Research into hard problems" },
    requirement: {
      zh: "服务中的疑难问题由研究部门或外部专家研究解决。",
      en: "Hard problems of service go to a research unit or to outside experts.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.6.3",
    name: { zh: "相关认证", en: "Certifications held" },
    requirement: {
      zh: "取得国家认可的品牌、安全或管理方面的认证。",
      en: "A recognised brand, safety or management certification is held.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.6.4",
    name: { zh: "参与标准化", en: "Part in standardisation" },
    requirement: {
      zh: "参与服务或行业的标准化工作。",
      en: "The company takes part in standardisation of its service or trade.",
    },
    points: demonstration("1"),
  },
  {
    id: "5.1.7.1",
    name: { zh: "服务理念", en: "Service idea" },
    requirement: {
      zh: "服务理念清晰，员工理解。",
      en: "The service idea is clear and staff understand it.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.7.2",
    name: { zh: "服务承诺", en: "Service promise" },
    requirement: {
      zh: "服务承诺表述一致，并传达到顾客。",
      en: "The service promise is worded the same everywhere and brought to customers.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.1.7.3",
    name: { zh: "服务文化宣传", en: "Promotion of service culture" },
    requirement: {
      zh: "向社会宣传服务文化。",
      en: "The service culture is promoted to the public.",
    },
    points: demonstration("2"),
  },
];

/** Third-level clauses are public for 5.2.5 only (the numbers are ours); elsewhere the indicator itself is the clause. */
const commodityService: readonly Clause[] = [
  {
    id: "5.2.1",
    name: { zh: "商品信息", en: "Product information" },
    requirement: {
      zh: "商品信息的提供。三级条款未公开，请按持有的标准文本评定。",
      en: "Information given with the goods. Third-level clauses are not public: assess by your copy of the standard.",
    },
    points: demonstration("5"),
  },
  {
    id: "5.2.2",
    name: { zh: "技术支持", en: "Technical support" },
    requirement: {
      zh: "对顾客的技术支持。三级条款未公开，请按持有的标准文本评定。",
      en: "Technical support for customers. Third-level clauses are not public: assess by your copy of the standard.",
    },
    points: demonstration("5"),
  },
  {
    id: "5.2.3",
    name: { zh: "配送", en: "Delivery" },
    requirement: {
      zh: "商品的配送。三级条款未公开，请按持有的标准文本评定。",
      en: "Delivery of the goods. Third-level clauses are not public: assess by your copy of the standard.",
    },
    points: demonstration("6"),
  },
  {
    id: "5.2.4",
    name: { zh: "维修", en: "Repair and maintenance" },
    requirement: {
      zh: "商品的维修和保养。三级条款未公开，请按持有的标准文本评定。",
      en: "Repair and upkeep of the goods. Third-level clauses are not public: assess by your copy of the standard.",
    },
    points: demonstration("7"),
  },
  {
    id: "5.2.5.1",
    name: { zh: "商品质量", en: "Quality of goods" },
    requirement: {
      zh: "商品符合法律法规和质量要求。条款号为本方案所编。",
      en: "Goods meet legal and quality requirements. The clause number is this scheme's own.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.2.5.2",
    name: { zh: "质保期限", en: "Warranty periods" },
    requirement: {
      zh: "明示的质保期限符合规定。条款号为本方案所编。",
      en: "Stated warranty periods meet the rules. The clause number is this scheme's own.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.2.5.3",
    name: { zh: "退换货", en: "Returns and exchanges" },
    requirement: {
      zh: "依法办理退货和换货，收费事先告知。条款号为本方案所编。",
      en: "Returns and exchanges follow the law, charges are announced beforehand. The clause number is this scheme's own.",
    },
    points: demonstration("3"),
  },
  {
    id: "5.2.5.4",
    name: { zh: "缺陷商品处理", en: "Defective goods" },
    requirement: {
      zh: "对有缺陷的商品实施召回或采取其他补救措施。条款号为本方案所编。",
      en: "Defective goods are recalled or remedied otherwise. The clause number is this scheme's own.",
    },
    points: demonstration("2"),
  },
  {
    id: "5.2.6",
    name: { zh: "废弃商品回收", en: "Recycling of waste goods" },
    requirement: {
      zh: "废弃商品的回收。三级条款未公开，请按持有的标准文本评定。",
      en: "Taking back of waste goods. Third-level clauses are not public: assess by your copy of the standard.",
    },
    points: demonstration("3"),
  },
];

const customerService: readonly Clause[] = [
  {
    id: "5.3.1",
    name: { zh: "顾客关系", en: "Customer relations" },
    requirement: {
      zh: "顾客关系的建立和维护。三级条款未公开，请按持有的标准文本评定。",
      en: "Building and keeping customer relations. Third-level clauses are not public: assess by your copy of the standard.",
    },
    points: demonstration("12"),
  },
  {
    id: "5.3.2",
    name: { zh: "投诉处理", en: "Complaint handling" },
    requirement: {
      zh: "顾客投诉的受理和解决。三级条款未公开，请按持有的标准文本评定。",
      en: "Receiving and settling complaints. Third-level clauses are not public: assess by your copy of the standard.",
    },
    points: demonstration("13"),
  },
];

/**
 * After-sales service to GB/T 27922-2011, as far as its rules are public: the points of the three parts and of 5.1.2.2,
 * the scoring rules and the grades. All other points are a demonstration of ours, to be replaced from a licensed copy.
 */
export const gbt27922: Scheme = {
  ...gbt27922Rules,
  name: titles.gbt27922.name,
  source: {
    zh: "规则、三大部分分值（40/35/25）和 5.1.2.2 的 5 分取自公开资料；其余分值为本产品的示范分值，不是标准中的分值，请以持有的标准文本替换。要求为转述，非标准原文。特别扣分与折算的先后、显示舍入、删减条件未见公开规定，为本方案的设定；达标级的星级各机构做法不一，此处取二星。",
    en: "The rules, the points of the three parts (40/35/25) and the 5 points of 5.1.2.2 come from public sources; all other points are this product's demonstration, not those of the standard: replace them from your licensed copy. Requirements are paraphrased. The order of special deductions and normalisation, the rounding for display and the conditions for exclusion are not public and are this scheme's own settings; bodies differ on the stars of the qualified level, two are set here.",
  },
  groups,
  clauses: [...serviceSystem, ...commodityService, ...customerService],
  // The classes are those of assessment practice; no public rule names any.
  findings: {
    classes: [
      { id: "major", name: { zh: "严重", en: "major" } },
      { id: "minor", name: { zh: "轻微", en: "minor" } },
      { id: "observation", name: { zh: "观察项", en: "observation" } },
      { id: "good-practice", name: { zh: "良好实践", en: "good practice" } },
    ],
    hints: [
      "failed-without-reason",
      "conforming-without-evidence",
      "sampled-without-counts",
      "excluded-without-reason",
      "deduction-without-clause",
      "major-on-conforming",
      "closed-without-proof",
    ],
  },
};
