import { discipline } from "../../../rulebooks/discipline/rulebook.ts";
import type { Invariant } from "./invariant.ts";

/**
 * More time has an approver of the post that the rulebook names, a reason, and no more of it than the rulebook gives; and
 * whoever gave a true name had been told before it counted (条例 Art. 34).
 */
export const extendedOnceTold: Invariant = ({ world }) =>
  [...world.matters.values()].flatMap((m) => {
    const history = world.histories.get(m.matter) ?? [];
    return m.clocks.flatMap(({ record }) => {
      const rule = discipline.clocks.find(({ id }) => id === record.rule)?.extension;
      return record.extensions.flatMap(({ approver, reason, notice, told }) => {
        const posts = world.organisation.officers.get(approver)?.holds ?? [];
        const kinds = posts.map(({ post }) => world.organisation.posts.get(post)?.kind);
        const ended = history.find(
          (event) =>
            (event.type === "obligation-served" || event.type === "obligation-waived") && event.obligation === notice,
        );
        return [
          ...(record.extensions.length > (rule?.times ?? 0) ? [`${record.rule} was extended too often`] : []),
          ...(kinds.length === 0 || kinds.some((kind) => kind === rule?.approver)
            ? []
            : [`${record.rule} was extended by ${approver}`]),
          ...(reason.id ? [] : [`${record.rule} was extended without a reason`]),
          ...(notice === undefined || (ended && told === ended.on) ? [] : [`${record.rule} was extended untold`]),
        ];
      });
    });
  });
