import type { Day } from "../../kernel/day.ts";
import type { Matter } from "../state.ts";
import { dueBy, type Task, type Verb, type Worker } from "../task.ts";
import { petitioners } from "../voice.ts";

/** What those who reported wait for: an answer, a review, or that somebody asks who pressed them to withdraw. */
export function petitionerTasks(m: Matter, verb: Verb, worker: Worker): Task[] {
  const answered = m.messages.findLastIndex(({ from }) => from === "office");
  const unanswered = m.messages[answered + 1];
  const voices = petitioners(m).map(({ voice }) => voice);
  const review = voices.flatMap(({ review }) => (review?.how === "requested" ? review : [])).toSorted(byAnswer)[0];
  const pressed = voices
    .flatMap(({ withdrawal }) =>
      withdrawal && !withdrawal.effective && withdrawal.pressed ? withdrawal.takesEffect : [],
    )
    .sort()[0];
  return [
    ...(unanswered
      ? [
          {
            kind: "message" as const,
            about: "message",
            ...verb("send-message"),
            ...worker,
            ...dueBy(unanswered.answerBy),
          },
        ]
      : []),
    ...(review
      ? [{ kind: "review" as const, about: "review", ...verb("reopen"), unit: m.answerable, ...dueBy(review.answerBy) }]
      : []),
    ...(pressed !== undefined
      ? [
          {
            kind: "withdrawal" as const,
            about: "pressed",
            ...verb("send-message"),
            unit: m.answerable,
            due: pressed,
          },
        ]
      : []),
  ];
}

function byAnswer(one: { answerBy?: Day }, other: { answerBy?: Day }): number {
  return (one.answerBy ?? "") < (other.answerBy ?? "") ? -1 : 1;
}
