import { text, type Text } from "../kernel/text.ts";
import type { Refusal } from "../matter/refusal.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { lineName } from "./say-missing.ts";

type OfProgramme = Extract<
  Refusal,
  { why: "category-out-of-scope" | "not-provided" | "notice-not-ended" | "other-programme" }
>;

/** What the rulebook of a matter does not provide for, here or at all, or not yet. */
export function sayProgramme(r: OfProgramme, rulebook: Rulebook): Text {
  switch (r.why) {
    case "category-out-of-scope":
      return text(
        `这一类不属于本机关职责，请转送有权机关，或说明去向后不予受理。${r.goTo?.zh ?? ""}`,
        `This class is not this organ's duty: transfer it, or refuse it with the way to go. ${r.goTo?.en ?? ""}`.trim(),
      );
    case "not-provided":
      return text("这类事项的制度没有这一步。", "The rulebook of this matter has no such step.");
    case "notice-not-ended": {
      const name = lineName(rulebook.obligations, r.obligation);
      return text(
        `须先作出披露决定并完成“${name.zh}”，之后才能为此查看。`,
        `First the disclosure has to be planned, and this done: “${name.en}”. Only then can the name be opened for it.`,
      );
    }
    case "other-programme":
      return text(
        "两件事项属于不同的业务，不能并在一起。",
        "The two matters belong to different programmes and are not linked.",
      );
  }
}
