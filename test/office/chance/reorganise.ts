import { id } from "../../../src/kernel/id.ts";
import { applyEffect } from "../../../src/organisation/apply-effect.ts";
import type { Effect } from "../../../src/organisation/change.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";
import type { Choices } from "./choices.ts";

/** An organisation after one change by chance: kin are declared, somebody is given a post besides, or leaves one. */
export function reorganised(organisation: Organisation, choices: Choices): Organisation {
  const officers = [...organisation.officers.keys()];
  const officer = choices.oneOr(officers, id("nobody"));
  const post = choices.oneOr([...organisation.posts.keys()], id("none"));
  const holds = organisation.officers.get(officer)?.holds ?? [];
  const effects: readonly Effect[] = [
    { put: "relation", officer, kin: choices.oneOr(officers, officer) },
    ...(holds.some((held) => held.post === post)
      ? []
      : [{ put: "holding" as const, officer, post, deputyFor: undefined }]),
    ...choices.some(holds, 50).map((held): Effect => ({ drop: "holding", officer, post: held.post })),
  ];
  return applyEffect(organisation, choices.oneOr(effects, { put: "relation", officer, kin: officer }));
}
