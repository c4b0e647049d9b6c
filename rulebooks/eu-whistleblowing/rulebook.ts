import { day } from "../../src/kernel/day.ts";
import { text } from "../../src/kernel/text.ts";
import { unionPeriods } from "../../src/rules/counting-law.ts";
import type { Rulebook } from "../../src/rules/rulebook.ts";
import { officePowers } from "../office/powers.ts";
import { rungs } from "../office/rungs.ts";
import { revisitWays } from "../office/words.ts";
import { categories } from "./categories.ts";
import { clocks } from "./clocks.ts";
import { obligations } from "./obligations.ts";
import {
  accountabilityGrounds,
  closing,
  findings,
  identityPurposes,
  objectionReasons,
  positions,
  ratedBodies,
  ratings,
  refusalReasons,
} from "./words.ts";

const directive = (zh: string, en: string) => text(`第2019/1937号指令第${zh}`, `Directive (EU) 2019/1937 Art. ${en}`);

/** Reports of breaches of Union law to a competent authority, after Directive (EU) 2019/1937. What is the office's own says so. */
export const euWhistleblowing: Rulebook = {
  id: "eu-whistleblowing",
  version: "2026-1",
  name: text("欧盟举报人保护", "EU whistleblowing"),
  basis: text("欧洲议会和理事会第2019/1937号指令", "Directive (EU) 2019/1937"),
  inForce: day("2026-01-01"),
  decidingTiers: [0, 1, 2],
  portal: {
    raises: text("举报违反欧盟法律的行为", "Report a breach of European Union law"),
    hint: text("您因工作得知的；举报人受保护", "What you learned through your work; you are protected"),
    asksWho: true,
  },
  categories,
  gates: [],
  grades: [],
  clocks,
  obligations,
  promises: {
    notices: ["acknowledgement", "result"],
    clause: directive("九条第一款（b）（f）项、第十一条第二款", "9(1)(b), (f), 11(2)"),
  },
  repeats: { told: false, clause: directive("十一条第四款", "11(4)") },
  counting: unionPeriods,
  rungs,
  duties: [],
  refusalReasons,
  objectionReasons,
  findings,
  accountabilityGrounds,
  positions,
  ratings,
  ratedBodies,
  revisitWays,
  identityPurposes,
  managingTiers: { 0: 0, 1: 1, 2: 2, 3: 2, 4: 2 },
  erasureGrounds: [
    {
      id: "no-longer-necessary",
      name: text("不再必要", "No longer necessary and proportionate"),
      clause: directive("十八条第一款", "18(1)"),
    },
    {
      id: "not-relevant",
      name: text("明显无关的个人数据", "Personal data that is manifestly not relevant"),
      clause: directive("十七条", "17"),
    },
  ],
  reviewRight: {
    calendarDays: 30,
    answeredWithin: 30,
    clause: text(
      "本级规定：收到反馈三十日内可以要求复核；外部举报和公开披露的途径不受影响（指令第十条、第十五条）",
      "Office rule: 30 days to ask that it be looked at again; external reports and public disclosure stay open (Directive Arts. 10, 15)",
    ),
  },
  messages: {
    answeredWithin: { workingDays: 5 },
    clause: text(
      "第2019/1937号指令第九条第一款（c）项：保持联系；本级规定：五个工作日",
      "Directive (EU) 2019/1937 Art. 9(1)(c): contact is kept; office rule: 5 working days",
    ),
  },
  withdrawal: {
    coolingOff: { calendarDays: 7 },
    clause: text(
      "第2019/1937号指令第二十四条：权利不得被约定放弃；本级规定：七日内可以反悔",
      "Directive (EU) 2019/1937 Art. 24: no waiver of rights by agreement; office rule: 7 days to take it back",
    ),
  },
  unreachable: {
    attemptsOnDifferentDays: 3,
    clause: text("本级规定：不同日期三次联系不上", "Office rule: three attempts on different days"),
  },
  closing,
  powers: {
    ...officePowers,
    "view-identity": {
      ...officePowers["view-identity"],
      clause: directive("十六条第一款", "16(1)"),
    },
    "plan-disclosure": {
      posts: ["head", "centre-director"],
      at: "answerable",
      clause: directive("十六条第三款", "16(3)"),
    },
    "step-aside": { ...officePowers["step-aside"], clause: directive("九条第一款（c）项", "9(1)(c)") },
    transfer: { ...officePowers.transfer, clause: directive("十一条第六款", "11(6)") },
  },
};
