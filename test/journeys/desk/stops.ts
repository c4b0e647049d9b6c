import type { ActName } from "../../../src/contract/act.ts";

/** A page of a matter to go to: by whose sign-in, which story it comes from, and what is begun there. */
export type Stop = { readonly by: string; readonly title: string; readonly acts: readonly ActName[] };

/**
 * On its way to a township that has not said whether it takes it; about the head of the district; to be withdrawn; with more
 * time asked for; granted, told, and asked for again; and standing still.
 */
export const made = ["onItsWay", "passedUp", "withdrawing", "askedMore", "grantedMore", "standsStill"] as const;

/** Told but for their last step, which is to be struck off. */
export const unfinished = ["承包地确权少一块"] as const;

/** One matter after another, at every stage and with all that a page of one can show; each act is begun once. */
export const stops: readonly Stop[] = [
  { by: "luru", title: "河长巡河签字", acts: ["pass-gate"] },
  { by: "luru", title: "大棚补贴拆了又领", acts: [] },
  { by: "luru", title: "奖学金名单", acts: ["unlink-contact"] },
  { by: "luru", title: "照相时我在场", acts: [] },
  { by: "luru", title: "路口红绿灯太短", acts: [] },
  {
    by: "zhuren",
    title: "拆违拆一半",
    acts: [
      "link-contact",
      "classify",
      "match-subject",
      "clear-subject",
      "send-back",
      "triage",
      "accept",
      "refuse",
      "transfer",
    ],
  },
  { by: "zhuren", title: "民宿改造补贴", acts: ["answer-objection"] },
  { by: "zhuren", title: "罚没的摩托车", acts: ["do-duty"] },
  { by: "zhuren", title: "城管收摊位押金", acts: ["verify-name", "reopen"] },
  { by: "zhuren", title: "灌溉渠只修了头尾", acts: ["reach-milestone"] },
  { by: "zhuren", title: "承包地确权少一块", acts: ["strike-off"] },
  { by: "zhuren", title: "驻村补贴人不在", acts: [] },
  { by: "zhuren", title: "毛竹林火烧迹地", acts: [] },
  { by: "zhuren", title: "护林员巡山靠定位器", acts: [] },
  { by: "zhuren", title: "withdrawing", acts: [] },
  { by: "zhuren", title: "askedMore", acts: ["remind", "supervise"] },
  { by: "lingdao", title: "护工费进了科室小金库", acts: ["reply"] },
  {
    by: "lingdao",
    title: "拆迁多报一层",
    acts: [
      "assign",
      "name-handler",
      "form-package",
      "take-duty",
      "hand-over-duty",
      "find-point",
      "answer-point",
      "serve-obligation",
      "waive-obligation",
      "send-message",
      "revisit",
      "step-aside",
      "take-up",
      "hold-to-account",
    ],
  },
  { by: "zhenshuji", title: "onItsWay", acts: ["object"] },
  {
    by: "zhenshuji",
    title: "askedMore",
    acts: ["ask-extension", "grant-extension", "decline-extension", "pause-clock"],
  },
  { by: "zhenshuji", title: "grantedMore", acts: [] },
  { by: "zhenshuji", title: "standsStill", acts: ["resume-clock"] },
  { by: "zhuren", title: "Tender lots split below the threshold", acts: ["plan-disclosure"] },
  { by: "zhuren", title: "整条巷子的路灯不亮", acts: [] },
  { by: "shangji", title: "passedUp", acts: [] },
];
