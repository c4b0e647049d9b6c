import type { MatterView } from "../../contract/matter-view.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { matterWords } from "../words/matter.ts";

type EndLine = readonly [name: string, what: string | undefined, said?: string | undefined];

/** How it ended or may end: reply or refusal, and what each reporter said of it by their own code. */
export function EndsPart({ matter }: { readonly matter: MatterView }) {
  const words = usePageWords(matterWords);
  const { rulebook, line } = useNames();
  const { reply, refusal, revisits, contacts } = matter;
  const several = contacts.length > 1;
  const numberOf = (contact: string) =>
    several ? ` ${contacts.find((one) => one.contact === contact)?.number ?? ""}` : "";
  const lines: readonly EndLine[] = [
    [words.reply, reply && `${reply.on} · ${words.reviewUntil(reply.reviewUntil)}`, reply?.words],
    [words.refused, refusal && `${refusal.on} · ${line(rulebook.refusalReasons, refusal.reason)}`, refusal?.words],
    ...contacts.flatMap(({ contact, voice: { nameVerified, position, ratings, review, withdrawal } }): EndLine[] => {
      const of = numberOf(contact);
      return [
        [`${words.name}${of}`, nameVerified && words.nameVerified[nameVerified]],
        [
          `${words.position}${of}`,
          position && `${position.on} · ${line(rulebook.positions, position.position)}`,
          position?.words,
        ],
        [
          `${words.ratings}${of}`,
          ratings &&
            Object.entries(ratings)
              .map(([body, rating]) => `${line(rulebook.ratedBodies, body)} ${line(rulebook.ratings, rating)}`)
              .join(" · "),
        ],
        [review ? `${words.review[review.how]}${of}` : "", review?.on, review?.words],
        [
          withdrawal ? `${withdrawal.effective ? words.withdrawn : words.withdrawal(withdrawal.takesEffect)}${of}` : "",
          withdrawal && (withdrawal.pressed ? words.pressed : ""),
        ],
      ];
    }),
    ...revisits.map(({ contact, on, outcome, how, words: said }): EndLine => [
      `${words.revisits}${numberOf(contact)}`,
      `${on} · ${words[outcome]} · ${line(rulebook.revisitWays, how)}`,
      said,
    ]),
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
