import type { By } from "./actor.ts";
import type { Recorded } from "./event.ts";
import { evolveClocks } from "./evolve/clocks.ts";
import { evolveContacts } from "./evolve/contacts.ts";
import { evolveHandling } from "./evolve/handling.ts";
import { moveClocks } from "./evolve/moved.ts";
import { evolvePetitioner } from "./evolve/petitioner.ts";
import { evolvePressing, heeded } from "./evolve/pressing.ts";
import { whereItLay } from "./evolve/lying.ts";
import { evolveRouting } from "./evolve/routing.ts";
import { momentsAfter } from "./evolve/moments.ts";
import type { Matter } from "./state.ts";

/** The matter after one more event. Total over every event: a new event does not compile until it is answered here. */
export function evolve(before: Matter | undefined, event: Recorded): Matter {
  const after = heeded(change(before, event), event);
  return {
    ...after,
    ...whereItLay(before, after, event),
    moments: momentsAfter(after, event),
    // What moved with the calendar stands in another stream, and nobody worked on the matter.
    version: (before?.version ?? 0) + (event.type === "clocks-moved" ? 0 : 1),
    lastChange: event.type === "identity-viewed" || event.type === "clocks-moved" ? after.lastChange : event.on,
    once: event.once === undefined || after.once.includes(event.once) ? after.once : [...after.once, event.once],
  };
}

/** The matter as a whole history left it; a history has at least the event that opened it. */
export function replay(history: readonly Recorded[]): Matter | undefined {
  return history.reduce<Matter | undefined>(evolve, undefined);
}

/** The matter that a history opens and goes on with. A history that opens none is a mistake of the caller. */
export function opened(history: readonly Recorded[]): Matter {
  const m = replay(history);
  if (!m) throw new Error("An empty history opens no matter");
  return m;
}

function change(before: Matter | undefined, event: Recorded): Matter {
  if (event.type === "matter-opened") return evolveContacts.opened(event);
  if (!before) throw new Error(`a history begins with ${event.type}, not with the opening of a matter`);
  const m = before;
  switch (event.type) {
    case "contact-linked":
    case "contact-unlinked":
    case "merged":
    case "unmerged":
    case "classified":
    case "subject-matched":
    case "subject-cleared":
      return evolveContacts.changed(m, event);
    case "answerable-moved":
    case "taken-back":
    case "handler-relieved":
    case "passed-up":
    case "gate-passed":
    case "gate-sent-back":
    case "triaged":
    case "accepted":
    case "refused":
    case "transferred":
    case "assigned":
    case "objected":
    case "objection-dismissed":
    case "returned":
    case "stepped-aside":
      return evolveRouting(m, event);
    case "handler-named":
    case "package-formed":
    case "leader-relieved":
    case "member-relieved":
    case "duty-released":
    case "milestone-reached":
    case "duty-taken":
    case "duty-handed-over":
    case "duty-done":
    case "point-found":
    case "point-answered":
    case "replied":
    case "obligation-arose":
    case "obligation-served":
    case "obligation-waived":
    case "revisited":
    case "struck-off":
    case "reopened":
      return evolveHandling(m, event);
    case "clock-started":
    case "clock-stopped":
    case "extension-asked":
    case "extension-granted":
    case "extension-declined":
    case "clock-extended":
    case "clock-paused":
    case "clock-resumed":
    case "rung-fired":
      return evolveClocks(m, event);
    case "clocks-moved":
      return moveClocks(m, event);
    case "reminded":
    case "supervised":
    case "taken-up":
    case "held-to-account":
      return evolvePressing(m, event);
    case "message-sent":
    case "name-verified":
    case "position-recorded":
    case "rated":
    case "review-requested":
    case "review-right-lapsed":
    case "withdrawal-asked":
    case "withdrawal-taken-back":
    case "withdrawal-took-effect":
      return evolvePetitioner(m, event);
    case "identity-viewed":
      return m;
    case "disclosure-planned":
      return { ...m, disclosures: [...m.disclosures, { party: event.party, notice: event.notice }] };
    case "erasure-asked":
      return { ...m, erasure: asked(event) };
    case "erased":
      return { ...m, erasure: { ...(m.erasure ?? asked(event)), erasedOn: event.on } };
  }
}

function asked({ ground, paper, by }: { ground: string; paper: string; by: By }): NonNullable<Matter["erasure"]> {
  return { ground, paper, ...(by.as === "officer" ? { by: by.officer } : {}) };
}
