import type { Story } from "../story.ts";
import { answered, gate, office, served } from "./steps.ts";

const checked = gate("registrar-1", "sheet");

/** Sheets of the 12345 hotline. All people, places and events are invented. */
export const sheets: readonly Story[] = [
  {
    title: "楼道里有很重的燃气味",
    ago: 21,
    takenInBy: "registrar-1",
    report: {
      programme: "hotline",
      channel: "phone",
      realName: true,
      category: "emergency",
      points: [{ text: "安澜小区五号楼二单元楼道燃气味很重，老人头晕，已经开窗，燃气公司电话占线。" }],
      place: { text: "安澜小区五号楼" },
      reporters: [{ identity: { name: "许照邻", phone: "0990-6201" } }],
    },
    days: [
      checked,
      office(0, "registrar-1", {
        command: "transfer",
        to: "town-01",
        note: "紧急：燃气泄漏，请立即到场并通知燃气公司。",
      }),
      office(0, "town-01-handler-1", { command: "accept" }),
      ...answered(0, "town-01-handler-1", [
        ["solved", "燃气公司到场关阀，四楼软管老化，已更换。", "漏气点已修好，楼道浓度复测正常，请放心回家。"],
      ]),
      office(0, "town-01-head", { command: "reply" }),
      served(0, "town-01-handler-1", "answer-to-caller", "by-phone"),
      served(2, "town-01-handler-1", "call-back", "by-phone"),
      office(1, "town-01-head", { command: "strike-off" }),
    ],
  },
  {
    title: "整条巷子的路灯不亮",
    ago: 3,
    takenInBy: "registrar-2",
    report: {
      programme: "hotline",
      channel: "phone",
      realName: true,
      category: "ordinary.help",
      points: [{ text: "柳絮巷从头到尾路灯都不亮，放学的孩子打着手电走，请来人看看。" }],
      place: { text: "柳絮巷" },
      reporters: [{ identity: { name: "谢折柳", phone: "0990-6202" } }],
    },
    days: [
      checked,
      office(0, "registrar-1", { command: "transfer", to: "town-03", note: "请查线路，能当天修的当天修。" }),
      office(1, "town-03-head", { command: "accept" }),
    ],
  },
  {
    title: "柳絮巷又有人来电话催路灯",
    ago: 1,
    takenInBy: "registrar-1",
    report: {
      programme: "hotline",
      channel: "phone",
      realName: true,
      category: "ordinary.help",
      points: [{ text: "我也住柳絮巷，昨晚摔了一跤。路灯的事有没有人在修？" }],
      place: { text: "柳絮巷" },
      reporters: [{ identity: { name: "钟小满", phone: "0990-6203" } }],
    },
    days: [],
  },
  {
    title: "医保报销要带哪些材料",
    ago: 5,
    takenInBy: "registrar-1",
    report: {
      programme: "hotline",
      channel: "phone",
      realName: true,
      category: "ordinary.consultation",
      points: [{ text: "外地住院回来报销，要带什么，窗口周六开不开？" }],
      reporters: [{ identity: { name: "白露生", phone: "0990-6204" } }],
    },
    days: [
      checked,
      office(0, "registrar-1", { command: "accept" }),
      ...answered(0, "director", [
        ["answered", "查政务服务事项目录。", "带身份证、住院发票、费用清单和出院小结；周六上午九点到十二点窗口开。"],
      ]),
      office(0, "director", { command: "reply" }),
      served(0, "registrar-1", "answer-to-caller", "by-phone"),
      served(1, "registrar-2", "call-back", "by-phone"),
      office(1, "director", { command: "strike-off" }),
    ],
  },
  {
    title: "河堤步道的栏杆归谁管",
    ago: 2,
    takenInBy: "portal",
    report: {
      programme: "hotline",
      channel: "web",
      realName: false,
      category: "complex",
      points: [{ text: "河堤步道栏杆断了八米，镇里说归水利，水利说归住建，路过的都扶着树走。" }],
      place: { text: "河堤步道" },
    },
    days: [
      checked,
      office(0, "registrar-1", { command: "transfer", to: "town-05", note: "请先围挡，再核清管护责任。" }),
      office(0, "town-05-head", {
        command: "object",
        reason: "needs-a-lead",
        note: "步道由三家单位分段管护，断口正在交界处，请区里指定主办单位。",
      }),
    ],
  },
];
