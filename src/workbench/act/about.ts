import type { ActName } from "../../contract/act.ts";
import type { Text } from "../../kernel/text.ts";
import type { Names } from "../names.ts";
import type { ActAbout } from "../words/acts.zh.ts";
import { choicesOf, type Choosing } from "./choices.ts";
import { fieldRules, isChoice } from "./fields.ts";
import type { Values } from "./values.ts";

/** What a form says so far, in words: the unit, the officer, the thing it is about, and the day. */
export function aboutOf(
  act: ActName,
  values: Values,
  names: Names,
  choosing: Choosing,
  say: (text: Text) => string,
): ActAbout {
  const about = { to: "", officer: "", what: "", day: "" };
  for (const { name, as } of fieldRules(act)) {
    const value = values[name];
    if (typeof value !== "string" || value === "") continue;
    if (as === "unit") about.to = names.unit(value);
    else if (as === "officer") about.officer ||= names.officer(value);
    else if (as === "day") about.day = value;
    else if (as === "category") about.what = names.line(names.rulebook.categories, value);
    else if (isChoice(as)) {
      const chosen = choicesOf(as, choosing).find(({ id }) => id === value);
      if (chosen) about.what ||= say(chosen.name);
    }
  }
  return about;
}
