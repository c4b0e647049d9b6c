import { day } from "../../src/kernel/day.ts";
import { text } from "../../src/kernel/text.ts";
import type { Rulebook } from "../../src/rules/rulebook.ts";
import { officePowers } from "../office/powers.ts";
import { rungs } from "../office/rungs.ts";
import { erasureGrounds, revisitWays } from "../office/words.ts";
import { categories } from "./categories.ts";
import { clocks } from "./clocks.ts";
import { measures } from "./measures.ts";
import { obligations } from "./obligations.ts";
import {
  accountabilityGrounds,
  closing,
  findings,
  gates,
  identityPurposes,
  objectionReasons,
  positions,
  ratedBodies,
  ratings,
  refusalReasons,
} from "./words.ts";

/**
 * Requests to the services line 12345: sheets that go out and come back in hours by class. Dispatch hours are the Beijing
 * local standard's, which a district elsewhere takes as its own; what is the office's own says so.
 */
export const hotline: Rulebook = {
  id: "hotline",
  version: "2026-1",
  name: text("12345热线", "12345 hotline"),
  basis: text(
    "国办发〔2020〕53号；GB/T 33358-2016、GB/T 33357-2016；北京市地方标准（2023）",
    "Document 国办发〔2020〕53号; GB/T 33358-2016, GB/T 33357-2016; Beijing local standard (2023)",
  ),
  inForce: day("2026-01-01"),
  decidingTiers: [0, 1, 2],
  portal: {
    raises: text("报修、咨询、求助（12345）", "Ask, or get something mended or seen to (12345)"),
    hint: text(
      "停水停电、路灯、办事咨询等；有危险请先拨110、119、120",
      "No water or power, street lamps, questions; in danger call 110, 119 or 120 first",
    ),
    asksWho: false,
  },
  categories,
  gates,
  grades: [],
  clocks,
  obligations,
  promises: {
    notices: ["result"],
    clause: text("国办发〔2020〕53号：回复诉求人", "Document 国办发〔2020〕53号: the caller is answered"),
  },
  repeats: {
    told: true,
    clause: text(
      "国办2025年6月意见：重复诉求原则上一单办理",
      "State Council office, June 2025: repeats are in principle handled in one sheet",
    ),
  },
  measures,
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
  // No class of the hotline goes by the level that manages somebody; a unit complained of is passed over all the same.
  managingTiers: { 0: 0, 1: 1, 2: 2, 3: 2, 4: 2 },
  erasureGrounds,
  reviewRight: {
    calendarDays: 15,
    answeredWithin: 15,
    clause: text(
      "本级规定：对反馈不认可，十五日内可以要求再办",
      "Office rule: 15 days to ask that it be looked at again",
    ),
  },
  messages: {
    answeredWithin: { workingDays: 1 },
    clause: text("GB/T 33358-2016：信箱二十四小时内响应", "GB/T 33358-2016: the mailbox is answered within 24 hours"),
  },
  withdrawal: {
    coolingOff: { calendarDays: 3 },
    clause: text(
      "本级规定：撤回须本人凭码提出，三日内可以反悔",
      "Office rule: only by the caller's own code, three days to take it back",
    ),
  },
  unreachable: {
    attemptsOnDifferentDays: 3,
    clause: text("本级规定：不同日期三次联系不上", "Office rule: three attempts on different days"),
  },
  closing,
  powers: {
    ...officePowers,
    transfer: {
      ...officePowers.transfer,
      // Who checks a sheet sends it out: an hour is too short to wait for somebody else.
      posts: [...officePowers.transfer.posts, "registrar", "reviewer"],
      clause: text("国办发〔2020〕53号：派单调度", "Document 国办发〔2020〕53号: dispatch"),
    },
    accept: { ...officePowers.accept, posts: [...officePowers.accept.posts, "registrar", "reviewer", "handler"] },
  },
};
