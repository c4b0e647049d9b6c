import type { Me } from "../../contract/me.ts";

export const places = [
  "today",
  "register",
  "matters",
  "obligations",
  "failings",
  "organisation",
  "log",
  "calendar",
  "rulebook",
] as const;
export type Place = (typeof places)[number];

/** The letter that follows `g`. */
export const letters: Record<Place, string> = {
  today: "t",
  register: "r",
  matters: "m",
  obligations: "d",
  failings: "f",
  organisation: "o",
  log: "l",
  calendar: "c",
  rulebook: "b",
};

const intake: ReadonlySet<string> = new Set([
  "head",
  "leader",
  "centre-director",
  "registrar",
  "reviewer",
  "quality-officer",
  "handler",
  "village-supervisor",
  "liaison",
]);

/** Where an officer's posts lead: tiers 3 and 4 only take in; who administers arranges the organisation and sees no matter. */
export function placesOf(me: Me): readonly Place[] {
  const takesIn = me.holds.some(({ kind }) => intake.has(kind));
  return places.filter((place) => {
    switch (place) {
      case "today":
      case "matters":
      case "obligations":
      case "failings":
        return me.readsMatters;
      case "register":
        return takesIn;
      case "organisation":
        return me.readsMatters || me.administers || !takesIn;
      case "log":
        return watches(me);
      case "calendar":
        return me.readsMatters || me.administers;
      case "rulebook":
        return me.readsMatters;
    }
  });
}

/** Who reads what changed in the organisation. */
function watches(me: Me): boolean {
  return me.administers || audits(me);
}

/** Who also reads who opened identities. */
export function audits(me: Me): boolean {
  return me.holds.some(({ kind }) => kind === "auditor");
}
