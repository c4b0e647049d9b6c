import type { MatterView } from "../../contract/matter-view.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";

type EndLine = readonly [name: string, what: string | undefined, said?: string | undefined, of?: string];

/** How it ended or may end: reply or refusal, and what each reporter said of it by their own code. */
export function EndsPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { rulebook, line } = useNames();
  const { reply, refusal, revisits, contacts } = matter;
  const several = contacts.length > 1;
  const numberOf = (contact: string) =>
    several ? (contacts.find((one) => one.contact === contact)?.number ?? "") : "";
  const lines: readonly EndLine[] = [
    [words.reply, reply && `${reply.on} · ${words.reviewUntil(reply.reviewUntil)}`, reply?.words],
    [words.refused, refusal && `${refusal.on} · ${line(rulebook.refusalReasons, refusal.reason)}`, refusal?.words],
    ...contacts.flatMap(({ contact, voice: { nameVerified, position, ratings, review, withdrawal } }): EndLine[] => {
      const of = numberOf(contact);
      return [
        [words.name, nameVerified && words.nameVerified[nameVerified], undefined, of],
        [
          words.position,
          position && `${position.on} · ${line(rulebook.positions, position.position)}`,
          position?.words,
          of,
        ],
        [
          words.ratings,
          ratings &&
            Object.entries(ratings)
              .map(([body, rating]) => `${line(rulebook.ratedBodies, body)} ${line(rulebook.ratings, rating)}`)
              .join(" · "),
          undefined,
          of,
        ],
        [review ? words.review[review.how] : "", review?.on, review?.words, of],
        [
          withdrawal ? (withdrawal.effective ? words.withdrawn : words.withdrawal(withdrawal.takesEffect)) : "",
          withdrawal && (withdrawal.pressed ? words.pressed : ""),
          undefined,
          of,
        ],
      ];
    }),
    ...revisits.map(({ contact, on, outcome, how, words: said }): EndLine => [
      words.revisits,
      `${on} · ${words[outcome]} · ${line(rulebook.revisitWays, how)}`,
      said,
      numberOf(contact),
    ]),
  ];
  const known = lines.filter(([, what]) => what !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="ends part">
      {known.map(([name, what, said, of]) => (
        <div key={`${name} ${of} ${what}`}>
          <dt>
            {name} {of && <span className="one-word">{of}</span>}
          </dt>
          <dd>
            {what}
            {said && <p>{said}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
