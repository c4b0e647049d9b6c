import type { Story } from "../story.ts";
import { answered, gate, office, petitioner, served } from "./steps.ts";

const gates = [gate("registrar-1", "entry"), gate("reviewer-1", "review")];
const accepted = [
  ...gates,
  office(2, "director", { command: "accept" }),
  served(0, "registrar-1", "receipt-notice", "read-by-code"),
];

/** Petitions under the 信访工作条例. All people, places and events are invented. */
export const petitions: readonly Story[] = [
  {
    title: "渠边宅基地补偿少算一间",
    ago: 92,
    takenInBy: "portal",
    report: {
      programme: "petition",
      channel: "web",
      realName: true,
      category: "claim.petition",
      points: [{ text: "修排水渠占了我家东屋半间，补偿表上只写了院墙，没有写屋。请求重新丈量，把少算的一间补上。" }],
      reporters: [{ identity: { name: "向禾生", phone: "0990-6101", address: "听荻镇枕溪村" } }],
    },
    days: [
      ...accepted,
      office(1, "director", { command: "assign", to: "town-02", note: "请镇里会同丈量，逐项答复，出具处理意见书。" }),
      served(1, "registrar-1", "receiver-notice", "posted"),
      office(2, "town-02-head", { command: "name-handler", seat: "town-02-handler-1" }),
      ...answered(14, "town-02-handler-1", [
        [
          "supported",
          "三方到场复测，东屋占用 11.2 平方米未列入补偿表。",
          "您反映的属实。少算的一间已补列，补偿款随本季度第二批发放。",
        ],
      ]),
      office(1, "town-02-head", { command: "reply" }),
      served(1, "town-02-handler-1", "opinion-delivery", "signed"),
      office(6, "town-02-handler-1", { command: "revisit", outcome: "reached", how: "in-person", note: "款已到账。" }),
      petitioner(2, { command: "record-position", position: "settled", note: "已经补了，谢谢。" }),
      office(2, "director", { command: "strike-off" }),
    ],
  },
  {
    title: "两家共用的巷子被垒了墙",
    ago: 47,
    takenInBy: "registrar-2",
    report: {
      programme: "petition",
      channel: "visit",
      realName: true,
      category: "claim.petition",
      points: [
        { text: "邻居在共用巷子中间垒墙，三轮车进不来。镇里来过两次，说等“集体研究”。请求拆墙，或者给个书面说法。" },
      ],
      reporters: [{ identity: { name: "苏砚田", phone: "0990-6102" } }],
    },
    days: [
      ...accepted,
      office(1, "director", { command: "assign", to: "town-03", note: "涉及两户权属，请先查地籍，再组织听取意见。" }),
      served(1, "registrar-1", "receiver-notice", "delivered"),
      office(2, "town-03-head", { command: "name-handler", seat: "town-03-handler-1" }),
      office(20, "head", {
        command: "grant-extension",
        rule: "opinion",
        reason: "两户的地籍图相互重叠，须由县级以上测绘机构重新测定，预计还要二十余日。",
      }),
      served(1, "town-03-handler-1", "extension-notice", "posted"),
    ],
  },
  {
    title: "希望把夜校开到村里",
    ago: 12,
    takenInBy: "portal",
    report: {
      programme: "petition",
      channel: "wechat",
      realName: true,
      category: "suggestion",
      points: [{ text: "镇上夜校教电工和育婴，我们村离镇十八里，下了晚班赶不上。建议每月到村里开两次。" }],
      reporters: [{ identity: { name: "陆晚舟", phone: "0990-6103" } }],
    },
    days: [...accepted],
  },
  {
    title: "对判决不服的来信",
    ago: 30,
    takenInBy: "registrar-1",
    report: {
      programme: "petition",
      channel: "letter",
      realName: true,
      category: "claim.judicial",
      points: [{ text: "我和承包商的官司一审判了，我认为鉴定意见用错了图纸，请上级改判。" }],
      reporters: [{ identity: { name: "韩秋屏", phone: "0990-6104", address: "望舒乡" } }],
    },
    days: [
      ...gates,
      office(1, "director", {
        command: "refuse",
        reason: "judicial",
        note: "改判须由上一级人民法院依法审理。上诉期限自收到判决书次日起十五日，请抓紧提出；可拨 12348 免费咨询。",
      }),
      served(1, "registrar-1", "refusal-notice", "posted"),
    ],
  },
  {
    title: "查一查河滩上的违建",
    ago: 6,
    takenInBy: "portal",
    report: {
      programme: "petition",
      channel: "web",
      realName: true,
      category: "claim.duty",
      points: [{ text: "河滩上一夜之间起了三间彩钢房，汛期会阻水。请依法查处，并告诉我查处结果。" }],
      reporters: [{ identity: { name: "江渡", phone: "0990-6105" } }],
    },
    days: [
      ...gates,
      office(2, "director", { command: "transfer", to: "town-04", note: "属你镇巡查范围，请依法处理并告知本人。" }),
    ],
  },
  {
    title: "村道该不该收过路费",
    ago: 0,
    takenInBy: "portal",
    report: {
      programme: "petition",
      channel: "web",
      realName: false,
      points: [{ text: "村口新立了一根杆，外村的三轮一次收两块，说是养路。这钱有没有依据，请明说。" }],
    },
    days: [],
  },
];
