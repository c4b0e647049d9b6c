import { day } from "../../src/kernel/day.ts";
import { text } from "../../src/kernel/text.ts";
import type { Rulebook } from "../../src/rules/rulebook.ts";
import { officePowers } from "../office/powers.ts";
import { rungs } from "../office/rungs.ts";
import { erasureGrounds, revisitWays } from "../office/words.ts";
import { categories } from "./categories.ts";
import { clocks } from "./clocks.ts";
import { closing, gates } from "./closing.ts";
import { obligations } from "./obligations.ts";
import {
  accountabilityGrounds,
  findings,
  identityPurposes,
  objectionReasons,
  positions,
  ratedBodies,
  ratings,
  refusalReasons,
} from "./words.ts";

const extending = text("《信访工作条例》第三十四条", "Petition Regulations Art. 34");
const pressing = text("《信访工作条例》第三十八条、第三十九条", "Petition Regulations Arts. 38, 39");

/** Suggestions, accusations and claims to a district, after the 信访工作条例 (2022). What is the office's own says so in its clause. */
export const petition: Rulebook = {
  id: "petition",
  version: "2026-1",
  name: text("信访事项", "Petitions"),
  basis: text("《信访工作条例》（2022）", "Petition Work Regulations (2022)"),
  inForce: day("2026-01-01"),
  decidingTiers: [0, 1, 2],
  portal: {
    raises: text("提出诉求、意见或者建议", "Raise a claim, a complaint or a suggestion"),
    hint: text(
      "希望机关解决一件事，或者改进一项工作",
      "You want an organ to settle something, or to do something better",
    ),
    asksWho: false,
  },
  categories,
  gates,
  grades: [],
  clocks,
  obligations,
  promises: {
    notices: ["acceptance", "result"],
    clause: text("《信访工作条例》第二十三条、第三十二条", "Petition Regulations Arts. 23, 32"),
  },
  repeats: {
    told: false,
    clause: text("本级规定：同一事项并件办理", "Office rule: the same matter is handled once"),
  },
  objection: {
    within: { workingDays: 5 },
    clause: text("《信访工作条例》第二十三条第三款：五个工作日", "Petition Regulations Art. 23(3): 5 working days"),
  },
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
  // 干部管理权限, for accusations on their way to the organ that has them.
  managingTiers: { 0: 0, 1: 1, 2: 1, 3: 2, 4: 2 },
  erasureGrounds,
  reviewRight: {
    calendarDays: 30,
    answeredWithin: 30,
    clause: text("《信访工作条例》第三十五条", "Petition Regulations Art. 35"),
  },
  messages: {
    answeredWithin: { workingDays: 5 },
    clause: text("本级规定：收到留言五个工作日内回复", "Office rule: messages are answered within 5 working days"),
  },
  withdrawal: {
    coolingOff: { calendarDays: 7 },
    clause: text(
      "本级规定：撤回须本人凭码提出，七日内可以反悔",
      "Office rule: only by the petitioner's own code, seven days to take it back",
    ),
  },
  unreachable: {
    attemptsOnDifferentDays: 3,
    clause: text("本级规定：不同日期三次联系不上", "Office rule: three attempts on different days"),
  },
  closing,
  powers: {
    ...officePowers,
    transfer: { ...officePowers.transfer, clause: text("《信访工作条例》第二十二条", "Petition Regulations Art. 22") },
    object: { ...officePowers.object, clause: text("《信访工作条例》第二十三条", "Petition Regulations Art. 23") },
    "grant-extension": { ...officePowers["grant-extension"], clause: extending },
    "decline-extension": { ...officePowers["decline-extension"], clause: extending },
    remind: { ...officePowers.remind, clause: pressing },
    supervise: { ...officePowers.supervise, clause: pressing },
    "hold-to-account": {
      ...officePowers["hold-to-account"],
      clause: text("《信访工作条例》第四十二条至第四十六条", "Petition Regulations Arts. 42–46"),
    },
    "step-aside": {
      ...officePowers["step-aside"],
      clause: text("《信访工作条例》第二十八条", "Petition Regulations Art. 28"),
    },
  },
};
