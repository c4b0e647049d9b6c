import type { ContactId } from "../../kernel/id.ts";
import type { ContactFacts, EventOf, Recorded } from "../event.ts";
import type { Matter, Voice } from "../state.ts";

type Opened = EventOf<"matter-opened"> & Recorded;
type Change = Recorded &
  EventOf<
    "contact-linked" | "contact-unlinked" | "merged" | "unmerged" | "classified" | "subject-matched" | "subject-cleared"
  >;

/** What arrivals bring to a matter, and what takes them away again. */
export const evolveContacts = { opened, changed };

function opened(event: Opened): Matter {
  return {
    matter: event.matter,
    version: 0,
    rulebook: event.rulebook,
    number: event.contact.number,
    openedOn: event.on,
    moments: {},
    stage: event.stage ?? "at-the-gates",
    ...(event.category === undefined ? {} : { category: event.category }),
    ...brought([], [], [], event.contact),
    voices: {},
    stoodAside: [],
    answerable: "" as Matter["answerable"],
    reach: [],
    gates: [],
    duties: {},
    clocks: [],
    obligations: [],
    messages: [],
    revisits: [],
    disclosures: [],
    reopenings: 0,
    returns: [],
    liesSince: {},
    takenFrom: [],
    pressed: { reminders: 0, orders: 0 },
    lastChange: event.on,
    once: [],
  };
}

function changed(m: Matter, event: Change): Matter {
  switch (event.type) {
    case "contact-linked":
      return {
        ...m,
        ...brought(m.contacts, m.points, m.subjects, event.contact),
        ...spoken(m, event.contact.contact, event.voice),
        stoodAside: [...new Set([...m.stoodAside, ...(event.stoodAside ?? [])])],
      };
    case "contact-unlinked":
      return {
        ...m,
        ...spoken(m, event.contact, undefined),
        contacts: m.contacts.filter(({ contact }) => contact !== event.contact),
        points: m.points.filter(({ contact }) => contact !== event.contact),
        subjects: m.subjects.filter(({ contact }) => contact !== event.contact),
      };
    case "merged":
      return { ...m, stage: "merged", stageBefore: m.stage, openBefore: open(m), mergedInto: event.into };
    case "unmerged": {
      const { mergedInto: _, openBefore: __, stageBefore, ...rest } = m;
      const stoodAside = [...new Set([...m.stoodAside, ...(event.stoodAside ?? [])])];
      const voices = spoken(m, event.contact, event.voice);
      return { ...rest, ...voices, stoodAside, stage: stageBefore ?? "at-the-gates" };
    }
    case "classified":
      return { ...m, category: event.category };
    case "subject-matched":
      return { ...m, subjects: m.subjects.map((s) => (s.party === event.subject ? { ...s, match: event.match } : s)) };
    case "subject-cleared":
      return {
        ...m,
        subjects: m.subjects.map(({ match, ...s }) => (s.party === event.subject || !match ? s : { ...s, match })),
      };
  }
}

function open({ clocks, obligations }: Matter): NonNullable<Matter["openBefore"]> {
  return {
    clocks: clocks.filter(({ ended }) => !ended).map(({ clock }) => clock),
    obligations: obligations.filter(({ ended }) => !ended).map(({ obligation }) => obligation),
  };
}

/** The voices once one of them has come with its arrival, or gone with it. */
function spoken({ voices }: Matter, contact: ContactId, voice: Voice | undefined): Pick<Matter, "voices"> {
  const { [contact]: _, ...others } = voices;
  return { voices: voice ? { ...others, [contact]: voice } : others };
}

function brought(
  contacts: Matter["contacts"],
  points: Matter["points"],
  subjects: Matter["subjects"],
  facts: ContactFacts,
): Pick<Matter, "contacts" | "points" | "subjects"> {
  const { contact } = facts;
  return {
    contacts: [...contacts, facts],
    points: [...points, ...facts.points.map(({ point, content }) => ({ point, content, contact }))],
    subjects: [...subjects, ...facts.subjects.map(({ party, identity }) => ({ party, identity, contact }))],
  };
}
