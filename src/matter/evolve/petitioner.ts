import type { EventOf, Recorded } from "../event.ts";
import type { Matter } from "../state.ts";

type Change = Recorded &
  EventOf<
    | "message-sent"
    | "position-recorded"
    | "rated"
    | "review-requested"
    | "review-right-lapsed"
    | "withdrawal-asked"
    | "withdrawal-taken-back"
    | "withdrawal-took-effect"
  >;

/** What the petitioner says of their own matter, and the messages that go both ways. */
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
    case "position-recorded":
      return { ...m, position: { position: event.position, on, ...(event.note ? { note: event.note } : {}) } };
    case "rated":
      return { ...m, ratings: event.ratings };
    case "review-requested":
      return { ...m, review: { how: "requested", on, grounds: event.grounds, answerBy: event.answerBy } };
    case "review-right-lapsed":
      return { ...m, review: { how: "lapsed", on } };
    case "withdrawal-asked":
      return { ...m, withdrawal: { takesEffect: event.takesEffect, pressed: event.pressed, effective: false } };
    case "withdrawal-taken-back": {
      const { withdrawal: _, ...rest } = m;
      return rest;
    }
    case "withdrawal-took-effect":
      return m.withdrawal ? { ...m, withdrawal: { ...m.withdrawal, effective: true } } : m;
  }
}
