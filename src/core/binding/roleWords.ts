import type { ColumnRole } from "./binding";

/** What a heading may announce: a role, or "item", a text or a section as the other headings decide. */
export type HeadingRole = ColumnRole | "item";

/** Words of headings. Chinese is compared without spaces, English in lower case; both without what is in brackets. */
export interface RoleWord {
  readonly role: HeadingRole;
  readonly zh: RegExp;
  readonly en: RegExp;
}

const never = /(?!)/;

/** The more particular words first: a heading is what its first match says. */
export const roleWords: readonly RoleWord[] = [
  // What is given and what is taken in one column: the signs alone cannot tell which a number is.
  {
    role: "other",
    zh: /(加(\/|、|或)?[扣减]分|[扣减]分?(\/|、|或)?加分|奖[惩扣罚]分?|得分?(\/|、|或)?[扣减]分|[扣减]分(\/|、|或)?得分)$/,
    en: /^(bonus|score|awarded)( points?)? ?\/ ?(penalty|deduct\w*)|^[+] ?\/ ?[-]$/,
  },
  {
    role: "other",
    zh: /得分率|达标率|符合率|占比|百分比|完成率|比例$|加权/,
    en: /\b(rate|percent(age)?|ratio)\b|weighted/,
  },
  { role: "item", zh: /(项目|类目|类别|要素|指标|部分)(及|与|和|、|\/)?其?(?:分值|分数|标准分|满分|配分)/, en: never },
  {
    role: "text",
    zh: /(内容|要求|要点|指标|条款|条文|项目)(及|与|和|、|\/)|(指标|条款|要求|内容|项目)(描述|说明|名称)/,
    en: /^(requirement|question|clause|control|item|criteri(a|on)) (text|description|wording|title)$/,
  },
  {
    role: "criterion",
    zh: /(评|计|记|打|得|扣|给|赋|加减)分(的)?(标准|细则|办法|方法|要求|说明|规则|准则|方式|依据)|(考核|考评|评价|评估|评审|评定|检查|审核|验收)(标准|细则|办法|方法|方式|准则|依据)|^标准$|判定标准|抽样方法/,
    en: /(scoring|rating|grading|marking|evaluation|audit) (guide|guidance|guideline|rule|standard|criteria|criterion|method|scale)s?|^criteri(a|on)$|guidance|how to (score|verify|check)/,
  },
  {
    role: "reason",
    zh: /原因|理由|备注|存在(的)?问题|问题(描述|说明|记录)|整改|意见|评语|描述|(情况|扣分|失分|减分|评审|自评|审核)说明|^说明$/,
    en: /reason|comment|remark|^notes?$|notes$|observation|^findings?$|justification|explanation|rationale|corrective/,
  },
  {
    role: "evidence",
    zh: /证据|记录|查验|佐证|需提供|资料|材料|支撑|(检查|现场|核查|实际)情况|依据|见证|附件/,
    en: /evidence|\brecords?\b|proof|attachment|\blink\b|document/,
  },
  {
    role: "nonConforming",
    zh: /(不符合|不合格|不达标|未达标|问题|缺陷|异常)(项|样本|件|项目)?(数|个数)/,
    en: /(non[- ]?conform\w*|failed|fail|defects?|failures?|exceptions?|deviations?)( (samples?|items?|count|qty|number))$|^(non[- ]?conform(ing|ities|ances)|defects|failures|exceptions|failed)$|(no\.?|number|count|#) (of )?(non[- ]?conform\w*|failed|failures|defects)/,
  },
  {
    role: "sampled",
    zh: /(抽样|抽查|抽检|样本|检查|抽取|查看|受检)(总)?(数|量|份数|件数|个数)|^(抽样|样本|抽查)$/,
    en: /^sampled?$|samples?( size| count| taken| checked)?$|^(no\.?|number) (of )?(samples|checked)|checked/,
  },
  {
    role: "notApplicable",
    zh: /空项|缺项|不参与|不参评|删减|不涉及|不适用|免评|免检/,
    en: /^n ?\/? ?a\.?$|\bn\/a\b|not applicable|exempt|exclu(ded|sion)|inapplicable/,
  },
  { role: "applicable", zh: /适用|是否涉及|涉及/, en: /applicab|in scope/ },
  {
    role: "veto",
    zh: /否决|必备|必达|关键项|★|红线|强制项/,
    en: /veto|critical|mandatory|knock[- ]?out|must[- ]have|key item/,
  },
  { role: "deducted", zh: /扣分|扣除|扣减|减分|失分|扣罚/, en: /deduct|points? (lost|off)|penalt|lost|demerit/ },
  {
    role: "points",
    zh: /(?<!得)分值|标准(得)?分|规定分|满分|应得|考核分数|^分数$|配分|赋分|基准分|基本分|基础分|额定分|权重|权数|^标分$|^总分$|设定分|分数值|^分$|^应评分$/,
    en: /\bmax(imum)?\b|possible|available|weight|^points?$|^marks$|out of|full (score|marks|points)|worth|allocat|^pts$/,
  },
  {
    role: "awarded",
    zh: /得分|实得|打分|评定分|实评|平均分|均分/,
    en: /score|average|award|earned|achieved|obtained|gained|actual points|points given/,
  },
  {
    role: "verdict",
    zh: /判定|结论|结果|是否|符合|达标|^评价$|状态|合规|合格/,
    en: /status|verdict|result|conform|complian|response|answer|pass ?\/ ?fail|yes ?\/ ?no|y ?\/ ?n|assessment|outcome|conclusion|\bmet\b|judg|satisf/,
  },
  {
    role: "awarded",
    zh: /评定|评分|自评|初评|复评|终评|自检|自查|计分|核定|(考核|审核|评价|专家|评审|企业)分?$|成绩|^评审$/,
    en: /rating|self|assess(ed|or)|auditor|reviewer|actual|^mark$|grade/,
  },
  {
    role: "verdict",
    zh: /^(评价|评定|考核|评审|检查|审核)?(等级|等次|档次|评级)$/,
    en: /^(audit )?(level|score level|grading)$/,
  },
  {
    role: "section",
    zh: /类目|类别|章节|分类|维度|模块|大类|一级(指标|要素)|二级(指标|要素)|版块|板块|领域|部分|环节|方面|单元|大项|要素/,
    en: /category|section|domain|\barea\b|theme|pillar|chapter|^group$|topic|process|module|element|subject|discipline/,
  },
  {
    role: "text",
    zh: /内容|要求|要点|指标|条文|题目|^问题$|检查项$|考核点|评价点|事项|细目|子项|细项/,
    en: /question|requirement|description|criteri|indicator|practice|check ?(point|item)|statement|expectation|activity|objective|standard|what to check/,
  },
  {
    role: "clause",
    zh: /序号|条款|编号|编码|代码|项次|项号|条文号|^号$|标准条/,
    en: /^(no|nr|#|id|s ?\/? ?n|s\.? ?no|sr\.?( ?no)?|sl\.?( ?no)?|ref|reference|code|index|number|q|item)\.?$|\b(id|no|nr|ref|reference|number|code|#)\.?$|clause/,
  },
  { role: "item", zh: /项目|名称|项$/, en: /\bitem|control|task|topic|check|name|title|aspect/ },
];

/** Who gave the points of a column. */
export type Side = "self" | "earlier" | "assessor" | null;

/** Words that tell whose score a column holds, in headings of one or two rows, brackets included. */
export const sideWords: readonly (readonly [Exclude<Side, null>, RegExp])[] = [
  ["self", /自评|自检|自查|自我|企业|申报|受评|被(考核|评审|审核)|\bself\b|supplier|vendor|auditee|own score/i],
  ["earlier", /初评|初审|初步|预评|上次|上年|去年|previous|prior|last (year|audit|score)|preliminary|initial/i],
  ["assessor", /评审|评定|考核|审核|专家|终评|复评|核定|评价|验收|assessor|auditor|reviewer|final|verified|audit/i],
];

/** The first words of a row of points that are given on top and belong to no maximum. */
export const bonusWords = /^(附加|加分|奖励)(分|项|项目|条款|指标|内容)?$|^bonus( points?| items?)?$/i;

/** A row for signatures, dates and names: a label with a colon after it. */
export const signatureWords =
  /^[^:：]{0,16}(人|人员|签字|签名|签章|盖章|日期|单位|时间|组长|signature|signed|date|name|\bby)\s*(\([^)]*\))?\s*[:：]|年\s+月\s+日/i;

/** What the last words of a row of results may be, where its points are the sum of those above it or none. */
export const resultWords =
  /(得分|总分|分数|成绩|合计|总计|满分|应得分|得分率|平均分|总评|总体评价|等级)([（(][^)）]*[)）])?$|\b(total|score|average|percentage|overall|sum|grade)\b/i;

/** A row that adds up what stands above it, or everything. */
export const subtotalWords =
  /小计|分计|本项合计|分项合计|本页合计|本章合计|subtotal|sub-total|section (total|score)|category (total|score)/i;
export const totalWords =
  /^(合计|总计|总分|共计|总得分|累计|得分合计|合计得分|评审总分|考核总分|最终得分|综合得分|总评|total|grand total|overall|sum|final score|score total|max total)/i;
