import { day } from "../../src/kernel/day.ts";
import { text } from "../../src/kernel/text.ts";
import type { Rulebook } from "../../src/rules/rulebook.ts";
import { erasureGrounds, revisitWays } from "../office/words.ts";
import { rungs } from "../office/rungs.ts";
import { categories } from "./categories.ts";
import { clocks } from "./clocks.ts";
import { closing } from "./closing.ts";
import { obligations } from "./obligations.ts";
import { powers } from "./powers.ts";
import { duties, gates, grades } from "./work.ts";
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

/**
 * Accusations, appeals and suggestions to a discipline inspection and supervision commission, after the 检举控告工作规则
 * (2020) and the practice of a district. What is the office's own practice and not law says so in its clause.
 */
export const discipline: Rulebook = {
  id: "discipline",
  version: "2026-1",
  name: text("检举控告", "Discipline reports"),
  basis: text(
    "《纪检监察机关处理检举控告工作规则》（2020）、《信访工作条例》（2022）、《监察法》（2024）",
    "Rules on Handling Accusations (2020), Petition Work Regulations (2022), Supervision Law (2024)",
  ),
  inForce: day("2026-01-01"),
  decidingTiers: [0, 1, 2],
  portal: {
    raises: text("反映公职人员违纪违法", "Report wrongdoing by an official"),
    hint: text("由纪检监察机关办理，可以匿名", "Handled by the discipline organ; anonymously if you wish"),
    asksWho: true,
  },
  categories,
  gates,
  grades,
  clocks,
  obligations,
  promises: {
    notices: ["acceptance", "routing", "handler", "result"],
    first: true,
    clause: text(
      "《检举控告工作规则》第二十五条至第二十七条；本级“三告知一反馈”制度",
      "Accusation Rules Arts. 25–27; office rule: three notices, one feedback",
    ),
  },
  repeats: {
    told: false,
    clause: text("《检举控告工作规则》第十四条、第二十六条", "Accusation Rules Arts. 14, 26"),
  },
  rungs,
  duties,
  refusalReasons,
  objectionReasons,
  findings,
  accountabilityGrounds,
  positions,
  ratings,
  ratedBodies,
  revisitWays,
  identityPurposes,
  // 干部管理权限: a township's officials are managed by the district, those of a village or group by the township.
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
  powers,
};
