import type { ChangeGroup } from "../../contract/watch.ts";

const zh = {
  title: "组织日志",
  hint: "单位、片区、岗位、人员、亲属申报、登录和投诉站的每一次变更，只增不改。姓名按现在的写。",
  views: "身份查阅记录",
  viewsHint: "谁在哪个事项、为什么查看了身份。不显示被查看的人，也不显示内容。",
  all: "全部",
  groups: {
    units: "单位、片区和岗位",
    officers: "人员",
    kin: "亲属",
    "sign-ins": "登录",
    stations: "投诉站",
  } satisfies Record<ChangeGroup, string>,
  kind: "类别",
  at: "时间",
  by: "谁",
  unit: "单位",
  what: "做了什么",
  number: "事项编号",
  purpose: "用途",
  alone: "一人",
  none: "没有记录。",
  older: "更早",
  newer: "较新",
};
const en: typeof zh = {
  title: "Organisation log",
  hint: "Every change of units, areas, posts, officers, kin, sign-ins and stations, added and never altered. Names are those of today.",
  views: "Identity views",
  viewsHint:
    "Who opened an identity, in which matter and for which purpose. Neither whose it was nor any content is shown.",
  all: "All",
  groups: {
    units: "Units, areas and posts",
    officers: "Officers",
    kin: "Kin",
    "sign-ins": "Sign-ins",
    stations: "Stations",
  },
  kind: "Kind",
  at: "When",
  by: "Who",
  unit: "Unit",
  what: "Did what",
  number: "Matter",
  purpose: "Purpose",
  alone: "alone",
  none: "Nothing is recorded.",
  older: "Older",
  newer: "Newer",
};

export const logWords = { zh, en };
