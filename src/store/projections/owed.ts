import { owedOf } from "../../matter/owed.ts";
import type { Projection } from "./projection.ts";

/** One row a thing that is or was owed. */
export const owedProjection: Projection = {
  table: "owed",
  version: 1,
  key: ["jurisdiction", "matter", "kind", "owed"],
  rows: (m, { rulebook }) =>
    owedOf(m, rulebook).map(({ kind, owed, rule, unit, officer, creditor, arose, due, ended }) => ({
      matter: m.matter,
      kind,
      owed,
      rule,
      unit: unit ?? null,
      officer: officer ?? null,
      creditor,
      arose,
      due: due ?? "infinity",
      ended_on: ended?.on ?? null,
      how: ended?.how ?? null,
      by_what: ended?.by ?? null,
    })),
};
