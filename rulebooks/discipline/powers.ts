import { text } from "../../src/kernel/text.ts";
import type { Power, Rulebook } from "../../src/rules/rulebook.ts";

const practice = text("本级规定：岗位职责", "Office rule: duties of posts");
const erasing = text("本级规定：依规删除须两人先后办理", "Office rule: two people erase, one after the other");
const more = text("参照《信访工作条例》第三十四条", "As in Petition Regulations Art. 34");
const pressing = text("《信访工作条例》第三十八条、第三十九条", "Petition Regulations Arts. 38, 39");
const takingUp = text("本级规定：提级办理", "Office rule: handling taken up by the higher level");
const anyone: Power["posts"] = [
  "head",
  "leader",
  "centre-director",
  "registrar",
  "reviewer",
  "quality-officer",
  "handler",
];
const desk: Power["posts"] = ["centre-director", "registrar", "reviewer", "quality-officer"];
const deciders: Power["posts"] = ["head", "leader", "centre-director"];
const workers: Power["posts"] = ["head", "leader", "centre-director", "handler"];
const power = (posts: Power["posts"], at: Power["at"], clause = practice): Power => ({ posts, at, clause });

/** Who may use which command, and from where. Tiers 3 and 4 take in, and nothing else. */
export const powers: Rulebook["powers"] = {
  "receive-contact": power([...anyone, "village-supervisor", "liaison"], "anywhere"),
  "link-contact": power(desk, "answerable"),
  "unlink-contact": power(desk, "answerable"),
  classify: power([...desk, ...deciders], "answerable"),
  "match-subject": power([...desk, ...deciders], "either"),
  "clear-subject": power(deciders, "answerable"),
  "verify-name": power(desk, "answerable", text("《检举控告工作规则》第二十四条", "Accusation Rules Art. 24")),
  "pass-gate": power(["registrar", "reviewer", "quality-officer"], "answerable"),
  "send-back": power(["reviewer", "quality-officer", "centre-director"], "answerable"),
  triage: power(["centre-director", "reviewer"], "answerable"),
  accept: power(deciders, "either"),
  refuse: power(deciders, "either"),
  transfer: power(deciders, "either"),
  object: power(deciders, "either"),
  "answer-objection": power(deciders, "answerable"),
  assign: power(deciders, "answerable"),
  "name-handler": power(deciders, "handling"),
  "form-package": power(deciders, "answerable"),
  "reach-milestone": power(workers, "named"),
  "take-duty": power(workers, "named"),
  "hand-over-duty": power(workers, "named"),
  "do-duty": power(workers, "named"),
  "find-point": power(workers, "handling"),
  "answer-point": power(workers, "handling"),
  reply: power(deciders, "handling"),
  "ask-extension": power(workers, "handling"),
  "grant-extension": power(["head"], "either", more),
  "decline-extension": power(["head"], "either", more),
  "pause-clock": power(deciders, "either"),
  "resume-clock": power(deciders, "either"),
  remind: power(deciders, "answerable", pressing),
  supervise: power(deciders, "answerable", pressing),
  "take-up": power(["head", "leader"], "anywhere", takingUp),
  "hold-to-account": power(
    ["head"],
    "district",
    text("《信访工作条例》第四十二条至第四十六条", "Petition Regulations Arts. 42–46"),
  ),
  "serve-obligation": power([...desk, ...workers], "either"),
  "waive-obligation": power(deciders, "either"),
  "send-message": power([...desk, ...workers], "either"),
  revisit: power([...desk, ...workers], "either"),
  "strike-off": power(deciders, "answerable"),
  reopen: power(deciders, "answerable"),
  "step-aside": power(anyone, "anywhere", text("《监察法》第六十七条", "Supervision Law Art. 67")),
  "view-identity": power([...desk, ...workers], "either", text("《监察法》第七十四条", "Supervision Law Art. 74")),
  "plan-disclosure": power([], "answerable"),
  "ask-erasure": power(deciders, "answerable", erasing),
  erase: power(["head"], "district", erasing),
};
