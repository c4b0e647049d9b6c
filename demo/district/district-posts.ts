import { id, type UnitId } from "../../src/kernel/id.ts";
import { text } from "../../src/kernel/text.ts";
import type { Seat } from "./seat.ts";

const upper: UnitId = id("upper");
const commission: UnitId = id("commission");
const centre: UnitId = id("centre");

/** The posts of the organ above, the commission and the report centre. Leaders take turns on the rota. */
export const districtPosts: readonly Seat[] = [
  {
    seat: "upper-director",
    unit: upper,
    kind: "head",
    title: text("市信访室主任", "Director, city letters office"),
    name: "秦𬭎",
  },
  {
    seat: "upper-registrar",
    unit: upper,
    kind: "registrar",
    title: text("市信访室录入岗", "Registrar, city letters office"),
  },
  {
    seat: "upper-handler",
    unit: upper,
    kind: "handler",
    title: text("市信访室承办岗", "Handler, city letters office"),
  },

  {
    seat: "head",
    unit: commission,
    kind: "head",
    title: text("区纪委书记、区监委主任", "Secretary of the commission"),
    name: "贺昇",
  },
  {
    seat: "leader-1",
    unit: commission,
    kind: "leader",
    title: text("区纪委副书记（分管信访）", "Deputy secretary, letters"),
    name: "沈珺如",
    deputises: "head",
  },
  {
    seat: "leader-2",
    unit: commission,
    kind: "leader",
    title: text("区纪委副书记、区监委副主任", "Deputy secretary"),
  },
  {
    seat: "leader-3",
    unit: commission,
    kind: "leader",
    title: text("区纪委常委", "Member of the standing committee"),
  },
  {
    seat: "leader-4",
    unit: commission,
    kind: "leader",
    title: text("区纪委常委", "Member of the standing committee"),
    name: "梁翀",
  },
  {
    seat: "leader-5",
    unit: commission,
    kind: "leader",
    title: text("区监委委员", "Member of the supervision commission"),
  },
  {
    seat: "handler-1",
    unit: commission,
    kind: "handler",
    title: text("第一纪检监察室承办人", "Handler, first office"),
    name: "陆堃",
  },
  {
    seat: "handler-2",
    unit: commission,
    kind: "handler",
    title: text("第一纪检监察室承办人", "Handler, first office"),
  },
  {
    seat: "handler-3",
    unit: commission,
    kind: "handler",
    title: text("第二纪检监察室承办人", "Handler, second office"),
  },
  {
    seat: "handler-4",
    unit: commission,
    kind: "handler",
    title: text("第二纪检监察室承办人", "Handler, second office"),
  },
  {
    seat: "handler-5",
    unit: commission,
    kind: "handler",
    title: text("党风政风监督室承办人", "Handler, conduct office"),
  },
  {
    seat: "handler-6",
    unit: commission,
    kind: "handler",
    title: text("党风政风监督室承办人", "Handler, conduct office"),
  },
  {
    seat: "administrator",
    unit: commission,
    kind: "administrator",
    title: text("系统管理员", "System administrator"),
  },
  {
    seat: "auditor",
    unit: commission,
    kind: "auditor",
    title: text("查阅审计员", "Auditor of views"),
  },
  {
    seat: "custodian-1",
    unit: commission,
    kind: "custodian",
    title: text("身份库保管员", "Custodian of identities"),
  },
  {
    seat: "custodian-2",
    unit: commission,
    kind: "custodian",
    title: text("身份库保管员", "Custodian of identities"),
  },

  {
    seat: "director",
    unit: centre,
    kind: "centre-director",
    title: text("信访举报中心主任", "Director of the report centre"),
    name: "罗玥",
  },
  { seat: "registrar-1", unit: centre, kind: "registrar", title: text("录入岗", "Registrar") },
  {
    seat: "registrar-2",
    unit: centre,
    kind: "registrar",
    title: text("录入岗", "Registrar"),
    name: "喻喆",
  },
  {
    seat: "reviewer-1",
    unit: centre,
    kind: "reviewer",
    title: text("审核岗", "Reviewer"),
    deputises: "director",
  },
  { seat: "reviewer-2", unit: centre, kind: "reviewer", title: text("审核岗", "Reviewer") },
  {
    seat: "quality-1",
    unit: centre,
    kind: "quality-officer",
    title: text("质量岗", "Quality officer"),
  },
  {
    seat: "quality-2",
    unit: centre,
    kind: "quality-officer",
    title: text("质量岗", "Quality officer"),
    name: "龚䶮",
  },
];
