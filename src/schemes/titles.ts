import type { Localised } from "../core/scheme/scheme";

interface Title {
  readonly id: string;
  readonly name: Localised;
}

/** Id and name of every scheme that comes with the product: enough to choose one, without its clauses. */
export const titles = {
  gbt27922: {
    id: "gbt-27922-2011",
    name: {
      zh: "商品售后服务评价（GB/T 27922-2011 公开规则，示范分值）",
      en: "After-sales service (public rules of GB/T 27922-2011, demonstration points)",
    },
  },
  szfa1001: {
    id: "t-szfa-1001.4-2019",
    name: {
      zh: "家具售后服务品质星级（T/SZFA 1001.4-2019 公开规则，示范分值）",
      en: "Quality stars of furniture after-sales service (public rules of T/SZFA 1001.4-2019, demonstration points)",
    },
  },
  dailyGoods: {
    id: "daily-goods-service",
    name: {
      zh: "日用商品售后服务质量（示范分值和界限）",
      en: "Service quality of daily goods (demonstration points and bounds)",
    },
  },
} as const satisfies Record<string, Title>;
