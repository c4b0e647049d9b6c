import { text } from "../../src/kernel/text.ts";
import type { Category } from "../../src/rules/rulebook.ts";

const directive = (zh: string, en: string) => text(`第2019/1937号指令第${zh}条`, `Directive (EU) 2019/1937 Art. ${en}`);
const scope = directive("二", "2(1)");
const breach = (id: string, zh: string, en: string): Category => ({
  id: `breach.${id}`,
  parent: "breach",
  name: text(zh, en),
  clause: scope,
  route: "place-and-function",
  inScope: true,
});

/** The areas of Union law in which a report is protected, and what is handled elsewhere. */
export const categories: readonly Category[] = [
  {
    id: "breach",
    name: text("违反欧盟法律", "Breach of Union law"),
    clause: scope,
    route: "place-and-function",
    inScope: true,
  },
  breach("procurement", "公共采购", "Public procurement"),
  breach("financial-services", "金融服务、反洗钱", "Financial services, money laundering"),
  breach("product-safety", "产品安全", "Product safety"),
  breach("transport-safety", "运输安全", "Transport safety"),
  breach("environment", "环境保护", "Protection of the environment"),
  breach("nuclear-safety", "辐射与核安全", "Radiation and nuclear safety"),
  breach("food-safety", "食品、饲料与动物健康", "Food, feed and animal health"),
  breach("public-health", "公共卫生", "Public health"),
  breach("consumer-protection", "消费者保护", "Consumer protection"),
  breach("privacy", "隐私、个人数据与网络安全", "Privacy, personal data and network security"),
  breach("financial-interests", "损害欧盟财政利益", "Financial interests of the Union"),
  breach("internal-market", "内部市场、竞争与国家援助", "Internal market, competition and State aid"),
  {
    id: "outside",
    name: text("不在指令适用范围", "Outside the Directive"),
    clause: scope,
    route: "place-and-function",
    inScope: false,
  },
  {
    id: "outside.other-authority",
    parent: "outside",
    name: text("属于其他主管机关", "For another competent authority"),
    clause: directive("十一", "11(6)"),
    route: "place-and-function",
    inScope: false,
    way: {
      does: "pass-on",
      goTo: text(
        "在合理时间内以安全方式移送主管机关，并及时告知举报人。",
        "It is passed on safely and within a reasonable time, and the reporting person is told without delay.",
      ),
    },
  },
  {
    id: "outside.personal-grievance",
    parent: "outside",
    name: text("仅涉及个人劳动关系的申诉", "A grievance about one's own work relation alone"),
    clause: text("第2019/1937号指令前言第二十二段", "Directive (EU) 2019/1937 recital 22"),
    route: "place-and-function",
    inScope: false,
    way: {
      does: "guide-in",
      goTo: text("请通过劳动争议途径提出。", "Please use the procedures for labour disputes."),
    },
  },
];
