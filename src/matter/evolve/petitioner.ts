import type { EventOf, Recorded } from "../event.ts";
import type { Matter } from "../state.ts";
import { voiceOf, without, withVoice } from "../voice.ts";

type Change = Recorded &
  EventOf<
    | "message-sent"
    | "name-verified"
    | "position-recorded"
    | "rated"
    | "review-requested"
    | "review-right-lapsed"
    | "withdrawal-asked"
    | "withdrawal-taken-back"
    | "withdrawal-took-effect"
  >;

/** What each petitioner says of the matter, and the messages that go both ways. */
export function evolvePetitioner(m: Matter, event: Change): Matter {
  const { on } = event;
  switch (event.type) {
    case "message-sent": {
      const { message, content, files, at, by, answerBy } = event;
      const from =
        by.as === "petitioner" ? { from: "petitioner" as const, contact: by.contact } : { from: "office" as const };
      return {
        ...m,
        messages: [
          ...m.messages,
          { message, ...from, content, files, at, on, ...(answerBy === undefined ? {} : { answerBy }) },
        ],
      };
    }
    case "name-verified":
      return withVoice(m, event.contact, (voice) => ({ ...voice, nameVerified: event.outcome }));
    case "position-recorded": {
      const position = { position: event.position, on, ...(event.note ? { note: event.note } : {}) };
      return withVoice(m, event.contact, (voice) => ({ ...voice, position }));
    }
    case "rated":
      return withVoice(m, event.contact, (voice) => ({ ...voice, ratings: event.ratings }));
    case "review-requested": {
      const review = { how: "requested" as const, on, grounds: event.grounds, answerBy: event.answerBy };
      return withVoice(m, event.contact, (voice) => ({ ...voice, review }));
    }
    case "review-right-lapsed":
      return m.contacts
        .filter(({ contact }) => !voiceOf(m, contact).review)
        .reduce((before, { contact }) => {
          return withVoice(before, contact, (voice) => ({ ...voice, review: { how: "lapsed", on } }));
        }, m);
    case "withdrawal-asked": {
      const withdrawal = { askedOn: on, takesEffect: event.takesEffect, pressed: event.pressed, effective: false };
      return withVoice(m, event.contact, (voice) => ({ ...voice, withdrawal }));
    }
    case "withdrawal-taken-back":
      return withVoice(m, event.contact, (voice) => without(voice, "withdrawal"));
    case "withdrawal-took-effect":
      return withVoice(m, event.contact, ({ withdrawal, ...voice }) => {
        return withdrawal ? { ...voice, withdrawal: { ...withdrawal, effective: true } } : voice;
      });
  }
}
