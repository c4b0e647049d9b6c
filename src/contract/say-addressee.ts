import { text, type Text } from "../kernel/text.ts";
import type { Refusal } from "../matter/refusal.ts";
import { tierNames } from "./names.ts";

type NoAddressee = Extract<Refusal, { why: `addressee-${string}` | "below-managing-level" }>;

/** Why a matter, or a part in it, cannot go to the one who was chosen, and who could have it instead. */
export function sayAddressee(r: NoAddressee): Text {
  switch (r.why) {
    case "addressee-barred":
      return text(
        "不能交给被反映人、其亲属、其所在单位或下属单位，请另选。",
        "It must not go to the one accused, their kin, their unit or one under it. Please choose another.",
      );
    case "addressee-cannot-decide":
      return text(
        "村、组两级和不承办事项的岗位不能接手，请在区级或乡镇另选。",
        "Villages, groups and posts that work on no matters cannot take it. Please choose another, of the district or a township.",
      );
    case "addressee-unknown":
      return text(
        "没有找到这个单位或人员，请从名单中选择。",
        "No such unit or officer was found. Please choose from the list.",
      );
    case "addressee-above":
      return text(
        "不能向上级交办；应由上级处理的，请转送。",
        "Nothing is assigned to the organ above. What belongs there is transferred.",
      );
    case "below-managing-level":
      return text(
        `被反映人由${tierNames[r.tier].zh}管理，不能转给更低一级负责；可以受理后交办下级查证。`,
        `Who is accused is managed by ${tierNames[r.tier].en}; no lower level can answer for it. Accept it, and assign the work.`,
      );
  }
}
