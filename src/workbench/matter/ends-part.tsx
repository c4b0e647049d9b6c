import type { MatterView } from "../../contract/matter-view.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";

/** How it ended or may end: reply or refusal, and what the reporter said of it by their own code. */
export function EndsPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { rulebook, line } = useNames();
  const { reply, refusal, position, ratings, review, withdrawal, revisits } = matter;
  const lines: readonly (readonly [name: string, what: string | undefined, said?: string | undefined])[] = [
    [words.reply, reply && `${reply.on} · ${words.reviewUntil(reply.reviewUntil)}`, reply?.words],
    [words.refused, refusal && `${refusal.on} · ${line(rulebook.refusalReasons, refusal.reason)}`, refusal?.words],
    [words.position, position && `${position.on} · ${line(rulebook.positions, position.position)}`, position?.words],
    [
      words.ratings,
      ratings &&
        Object.entries(ratings)
          .map(([body, rating]) => `${line(rulebook.ratedBodies, body)} ${line(rulebook.ratings, rating)}`)
          .join(" · "),
    ],
    [review ? words.review[review.how] : "", review?.on, review?.words],
    [
      withdrawal ? (withdrawal.effective ? words.withdrawn : words.withdrawal(withdrawal.takesEffect)) : "",
      withdrawal && (withdrawal.pressed ? words.pressed : ""),
    ],
    ...revisits.map(
      ({ on, outcome, how, words: said }) =>
        [words.revisits, `${on} · ${words[outcome]} · ${line(rulebook.revisitWays, how)}`, said] as const,
    ),
  ];
  const known = lines.filter(([, what]) => what !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="ends part">
      {known.map(([name, what, said]) => (
        <div key={`${name} ${what}`}>
          <dt>{name}</dt>
          <dd>
            {what}
            {said && <p>{said}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
