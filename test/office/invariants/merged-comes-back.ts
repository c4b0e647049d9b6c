import { isDeepStrictEqual } from "node:util";
import type { MatterId } from "../../../src/kernel/id.ts";
import type { Matter } from "../../../src/matter/state.ts";
import type { Organisation } from "../../../src/organisation/organisation.ts";
import type { Invariant } from "./invariant.ts";

/**
 * A matter that was set aside and brought back stands where it stood, with the clocks it had to the day; its petitioner may have spoken in between, and only where it
 * became known in between whom it accuses, or the organisation is another, does it go on from there.
 */
export const mergedComesBack: Invariant = ({ tried }) => {
  const aside = new Map<MatterId, { readonly was: Matter; readonly under: Organisation }>();
  return tried.flatMap(({ before, after, organisation }) =>
    [...after].flatMap(([matter, now]) => {
      const was = before.get(matter);
      if (!was || was.stage === now.stage) return [];
      if (now.stage === "merged") aside.set(matter, { was, under: organisation });
      const { was: home, under } = aside.get(matter) ?? {};
      if (under !== organisation) return [];
      if (was.stage !== "merged" || !home || !isDeepStrictEqual(home.subjects, now.subjects)) return [];
      const parts = Object.keys(kept(home)).filter((part) => !isDeepStrictEqual(kept(home)[part], kept(now)[part]));
      return parts.map((part) => `${matter} came back with another ${part}`);
    }),
  );
};

function kept(m: Matter): Record<string, unknown> {
  const { version: _, lastChange: __, clocks, obligations, stoodAside: ___, once: ____, voices: _____, ...rest } = m;
  const running = clocks.filter(({ ended }) => !ended).map(({ record }) => record);
  const open = obligations.filter(({ ended }) => !ended).map(({ rule, owes, due }) => ({ rule, owes, due }));
  return { ...rest, running, open };
}
