import { text } from "../../src/kernel/text.ts";
import type { Power, Rulebook } from "../../src/rules/rulebook.ts";

const practice = text("本级规定：岗位职责", "Office rule: duties of posts");
const erasing = text("本级规定：依规删除须两人先后办理", "Office rule: two people erase, one after the other");
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

/** The posts of the office and what each may do, as the office itself set it; a rulebook names the law where one says so. */
export const officePowers: Rulebook["powers"] = {
  "receive-contact": power([...anyone, "village-supervisor", "liaison"], "anywhere"),
  "link-contact": power(desk, "answerable"),
  "unlink-contact": power(desk, "answerable"),
  classify: power([...desk, ...deciders], "answerable"),
  "match-subject": power([...desk, ...deciders], "either"),
  "clear-subject": power(deciders, "answerable"),
  "verify-name": power(desk, "answerable"),
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
  "grant-extension": power(["head"], "either"),
  "decline-extension": power(["head"], "either"),
  "pause-clock": power(deciders, "either"),
  "resume-clock": power(deciders, "either"),
  remind: power(deciders, "answerable"),
  supervise: power(deciders, "answerable"),
  "take-up": power(["head", "leader"], "anywhere", takingUp),
  "hold-to-account": power(["head"], "district"),
  "serve-obligation": power([...desk, ...workers], "either"),
  "waive-obligation": power(deciders, "either"),
  "send-message": power([...desk, ...workers], "either"),
  revisit: power([...desk, ...workers], "either"),
  "strike-off": power(deciders, "answerable"),
  reopen: power(deciders, "answerable"),
  "step-aside": power(anyone, "anywhere"),
  "view-identity": power([...desk, ...workers], "either"),
  "plan-disclosure": power([], "answerable"),
  "ask-erasure": power(deciders, "answerable", erasing),
  erase: power(["head"], "district", erasing),
};
