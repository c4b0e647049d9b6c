import type { UnitId } from "../../kernel/id.ts";
import { text, type Text } from "../../kernel/text.ts";
import { tasksOf } from "../../matter/tasks.ts";
import type { PostKind } from "../../organisation/post-kind.ts";
import { actAs, asFarAsPossible } from "../act.ts";
import type { Model } from "../model/model.ts";
import type { Situation, Step } from "../situation.ts";
import { words } from "../model/sealed.ts";
import { titles } from "../model/places.ts";

/**
 * Everybody of a unit that has a part in the matter stands aside, or everybody there who could do what waits. Fewer
 * change nothing: whoever is left can act as before. What the organ above does when all of it stand aside is not for the
 * rulebook of a district to say.
 */
export function asideMoves(s: Situation, model: Model): Step[] {
  const { m } = s;
  if (m.stage === "merged" || m.stage === "struck-off" || m.stage === "refused") return [];
  const units = [...new Set([m.passing?.to, m.handling, m.answerable])]
    .filter((unit) => unit !== undefined)
    .filter((unit) => model.organisation.units.get(unit)?.tier !== 0);
  return units.flatMap((unit) => {
    const waiting = tasksOf(m, model.rulebook).filter((task) => task.unit === unit);
    const kinds = waiting.map(({ posts }) => posts);
    return [undefined, ...kinds.slice(0, 1)].flatMap((posts) => allAside(s, unit, posts, model));
  });
}

function allAside(s: Situation, unit: UnitId, posts: readonly PostKind[] | undefined, model: Model): Step[] {
  const people = model.people.filter((one) => one.unit === unit && (posts?.includes(one.kind) ?? true));
  const gone = asFarAsPossible(
    s,
    people.map((person) => (at: Situation) => actAs(person, { command: "step-aside", reason: words }, at, model)),
  );
  if (gone.said.length === 0) return [];
  const said = { on: s.on, who: whoOf(unit, posts, model), what: text("全部申请回避", "all stand aside") };
  return [{ ...gone, to: { ...gone.to, breadth: "straight" }, said: [said] }];
}

function whoOf(unit: UnitId, posts: readonly PostKind[] | undefined, { organisation }: Model): Text {
  const name = organisation.units.get(unit)?.name ?? text(unit, unit);
  if (!posts) return text(`${name.zh}的人`, `the people of ${name.en}`);
  const held = posts.map((kind) => titles[kind]);
  const [zh, en] = [held.map((title) => title.zh).join("、"), held.map((title) => title.en).join(", ")];
  return text(`${name.zh}的${zh}`, `${en} of ${name.en}`);
}
