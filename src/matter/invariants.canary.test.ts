import { expect, test } from "vitest";
import { broken, type Break } from "../../test/office/broken.ts";
import { run } from "../../test/office/chance/run.ts";
import { invariants } from "../../test/office/invariants/all.ts";

type Canary = Break & { readonly without: string; readonly breaks: string };

/** Each guard of an invariant, taken away. */
const canaries: readonly Canary[] = [
  {
    without: "asking who holds the code",
    file: "as-whom.ts",
    guard: 'actor.as === "petitioner" && m.contacts.some(({ contact }) => contact === actor.contact)',
    instead: "true as boolean",
    breaks: "an illegal command gets the same refusal, whoever relays it",
  },
  {
    without: "asking what is missing before strike-off",
    file: "decide/strike-off.ts",
    guard: "missing.length > 0",
    instead: "missing.length > 1000",
    breaks: "what is struck off meets every closing condition, with its proofs",
  },
  {
    without: "asking whether a debt has ended",
    file: "decide/serve-obligation.ts",
    guard: "if (owed.ended)",
    instead: "if (owed.ended && false)",
    breaks: "a debt ends at most once, served or lawfully waived",
  },
  {
    without: "asking whether a proof is accepted",
    file: "decide/waive-obligation.ts",
    guard: "if (!reasons.includes(reason))",
    instead: "if (reasons.length > 1000)",
    breaks: "a debt ends at most once, served or lawfully waived",
  },
  {
    without: "asking for the attempts behind a waiver",
    file: "decide/waive-obligation.ts",
    guard: "days.length < needs",
    instead: "days.length < needs - 1000",
    breaks: "a debt ends at most once, served or lawfully waived",
  },
  {
    without: "asking whether a unit is in reach of the accused",
    file: "addressee.ts",
    guard: "if (isKeptAway)",
    instead: "if (isKeptAway && Boolean(0))",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "asking whether an officer is in reach of the accused",
    file: "addressee.ts",
    guard: "if (isOfficerBarred(m, officer, organisation))",
    instead: "if (isOfficerBarred(m, officer, organisation) && false)",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "hiding the matter from who is kept away",
    file: "may.ts",
    guard: "m && isOfficerBarred(m, actor.officer, organisation)",
    instead: "m && false",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "counting kin",
    file: "bars.ts",
    guard: "kinOf(organisation, officer).some((kin) => named.includes(kin))",
    instead: "kinOf(organisation, officer).length > 1000",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "climbing past the accused",
    file: "route.ts",
    guard: "high.filter((unit) => !isUnitBarred(m, unit, office.organisation))",
    instead: "high",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "taking back what lies with the accused",
    file: "route.ts",
    guard: "from === undefined ||",
    instead: "from === undefined || Boolean(1) ||",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "asking where the accused holds a post now",
    file: "bars.ts",
    guard: "[...matchedUnits(m), ...now]",
    instead: "[...matchedUnits(m), ...now.slice(now.length)]",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "taking their part from who has become barred",
    file: "settle.ts",
    guard: "[takeBack, moveUp, relieve, addGranted]",
    instead: "[takeBack, moveUp, addGranted]",
    breaks: "nobody who is accused, their kin, their units or who stood aside comes near",
  },
  {
    without: "climbing past those who all stood aside",
    file: "stuck.ts",
    guard: '=== "all-kept-away"',
    instead: '=== "all-kept-away" && Boolean(0)',
    breaks: "no matter stands without an owner and a time",
  },
  {
    without: "counting the clock out",
    file: "times.ts",
    guard: "const record = periodOf(rule, rule.from, since, office, asSet);",
    instead: "const record = { ...periodOf(rule, rule.from, since, office, asSet), due: since.on };",
    breaks: "a clock counted again comes to its due day",
  },
  {
    without: "counting each event as a version",
    file: "evolve.ts",
    guard: 'event.type === "clocks-moved" ? 0 : 1',
    instead: "1 - (before?.version ?? 0)",
    breaks: "a history replayed is the matter, and each event is one version",
  },
  {
    without: "asking who passed the gates before",
    file: "decide/pass-gate.ts",
    guard: "if (before)",
    instead: "if (before && Boolean(0))",
    breaks: "nobody passes two gates",
  },
  {
    without: "bringing the clocks back",
    file: "decide/unlink-contact.ts",
    guard: "...resume(home, office),",
    instead: "",
    breaks: "a matter that was set aside comes back as it was",
  },
  {
    without: "keeping the voices apart",
    file: "voice.ts",
    guard: "[contact]: change(voiceOf(m, contact)) } };",
    instead: "...Object.fromEntries(m.contacts.map((one) => [one.contact, change(voiceOf(m, contact))])) } };",
    breaks: "what one petitioner says changes nothing of what another is shown",
  },
  {
    without: "giving a message a last day",
    file: "decide/write.ts",
    guard: "files, answerBy });",
    instead: "files });",
    breaks: "no matter stands without an owner and a time",
  },
  {
    without: "starting the clock of the strike-off",
    file: "decide/reply.ts",
    guard: '...startClocks("replied", office, m, office),',
    instead: "",
    breaks: "no matter stands without an owner and a time",
  },
  {
    without: "starting the clock of the reply",
    file: "decide/accept.ts",
    guard: '...startClocks("accepted", office, m, office),',
    instead: "",
    breaks: "no matter stands without an owner and a time",
  },
  {
    without: "asking which warnings were given before",
    file: "warnings.ts",
    guard: ".filter(({ id }) => fired[id] === undefined)",
    instead: "",
    breaks: "each warning is given once, for a clock that runs",
  },
  {
    without: "waiting until the petitioner has been told",
    file: "extension.ts",
    guard: "if (told === undefined) return [];",
    instead: "",
    breaks: "more time is granted as the rulebook has it, and told before it counts",
  },
];

for (const { without, breaks, ...guard } of canaries) {
  test(`without ${without}, it is not true that ${breaks}`, async () => {
    const domain = await broken(guard);
    const invariant = invariants[breaks];
    const seeds = Array.from({ length: 200 }, (_, seed) => seed);
    expect(seeds.some((seed) => (invariant?.(run({ seed, length: 150 }, domain)) ?? []).length > 0)).toBe(true);
  });
}
