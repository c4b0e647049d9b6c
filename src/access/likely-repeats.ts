import { text, type Text } from "../kernel/text.ts";
import type { EnvelopeId, MatterId } from "../kernel/id.ts";
import { inJurisdiction } from "../store/connect.ts";
import { blind } from "../vault/blind-index.ts";
import { tokensOf } from "../vault/index-tokens.ts";
import type { Viewer } from "./door.ts";
import type { House } from "./house.ts";
import { readWords } from "./read-words.ts";
import { sightOf } from "./sight.ts";

/** How many candidates are opened and compared, and how many are shown. */
const candidates = 60;
const shown = 5;
/** Below this share of what is typed, two texts are not called alike. */
const alike = 0.22;

type Repeat = {
  readonly matter: MatterId;
  readonly number: string;
  readonly firstPoint: string;
  readonly score: number;
  readonly why: Text;
};

/**
 * Matters that what is being typed may repeat (重信重访), with the reason in words. Candidates come from the blind index
 * within the viewer's sight, of the programme it comes under, as no other can be linked; only they are opened and compared. It says what is alike and never who is alike.
 */
export async function likelyRepeats(
  house: House,
  viewer: Viewer,
  words: string,
  programme: string,
): Promise<readonly Repeat[]> {
  const typed = tokensOf(words.slice(0, 4_000));
  if (typed.length < 4) return [];
  const { jurisdiction } = house;
  const sight = sightOf(viewer, await house.organisation.now());
  // Who reads nothing is shown nothing, and the register is not looked through for it.
  if (sight.officer === undefined) return [];
  const sought = blind(house.indexKey, typed).map(String);
  return inJurisdiction(house.store, sight, async (tx) => {
    const hits = await tx<{ matter: MatterId; number: string; point: EnvelopeId }[]>`
      select m.matter, m.number, m.first_point as point
      from (select matter, max(shared) as shared from likely_contacts(${sought}::bigint[], ${candidates}) group by matter) hit
      join matter m on m.jurisdiction = ${jurisdiction} and m.matter = hit.matter and m.stage <> 'merged' and m.rulebook = ${programme}
      order by hit.shared desc limit ${candidates}`;
    const opened = await readWords(
      house,
      tx,
      hits.map(({ point }) => point),
    );
    return hits
      .map(({ matter, number, point }) => compare({ matter, number }, typed, opened.get(point) ?? ""))
      .filter(({ score }) => score >= alike)
      .toSorted((one, other) => other.score - one.score)
      .slice(0, shown);
  });
}

function compare(found: { matter: MatterId; number: string }, typed: readonly string[], other: string): Repeat {
  const theirs = new Set(tokensOf(other));
  const common = typed.filter((token) => theirs.has(token));
  const score = common.length / Math.max(1, Math.min(typed.length, theirs.size));
  const samples = common.toSorted((one, two) => two.length - one.length).slice(0, 6);
  const percent = Math.round(score * 100);
  return {
    ...found,
    firstPoint: other.slice(0, 120),
    score,
    why: text(
      `内容有 ${percent}% 相同，都提到：${samples.join("、")}`,
      `${percent} % of the words are the same, such as: ${samples.join(", ")}`,
    ),
  };
}
