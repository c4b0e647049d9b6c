import { addDays, day, type Day } from "../src/kernel/day.ts";
import { id, type UnitId } from "../src/kernel/id.ts";
import { instant } from "../src/kernel/instant.ts";
import { asNew, keptChanges, record } from "../src/access/commit.ts";
import { rulebookOf, type House } from "../src/access/house.ts";
import { centreOf } from "../src/access/receive.ts";
import { projectionChanges } from "../src/access/rows.ts";
import { sealWords } from "../src/access/seal-words.ts";
import { heldPosts } from "../src/access/sign-in.ts";
import type { OfficerCommandOnWire } from "../src/matter/command.ts";
import { officerCommand, receiveContact as schema } from "../src/matter/command.ts";
import { decide, standing } from "../src/matter/decide.ts";
import { receiveContact } from "../src/matter/decide/receive-contact.ts";
import type { Recorded } from "../src/matter/event.ts";
import { evolve, replay } from "../src/matter/evolve.ts";
import type { Office } from "../src/matter/office.ts";
import type { Matter } from "../src/matter/state.ts";
import type { Row } from "../src/store/log/rows.ts";
import { blind } from "../src/vault/blind-index.ts";
import { marksOf } from "../src/vault/word-marks.ts";
import { tokensOf } from "../src/vault/index-tokens.ts";
import { newMatterKeys } from "../src/vault/matter-keys.ts";
import { newId } from "../src/vault/new-id.ts";
import { chance, reportText, type Chance } from "./words.ts";

type Wish = OfficerCommandOnWire;

const grades = { regionality: 1, specificity: 2, urgency: 1, impact: 2 } as const;
const categories = ["accusation.near-the-people", "accusation.integrity", "accusation.near-the-people"] as const;
const first = day("2026-01-05");

/**
 * Adds matters `from` to `to` (not included) to a house: every event is decided by the domain and goes through the log,
 * with its rows and its sealed words; only the HTTP and the receipts are left out. Most have ended, as in a register of
 * years: of a hundred some fifteen still wait at a gate or for a decision, and thirty are being worked on.
 */
export async function makeMatters(house: House, from: number, to: number): Promise<void> {
  const organisation = await house.organisation.now();
  const { calendar } = await house.calendars.now();
  let next = from;
  // Three batches' worth in hand, so that the next is made while the database writes the last.
  const hands = Array.from({ length: 600 }, async () => {
    while (next < to) await makeOne(house, { organisation, calendar }, next++);
  });
  await Promise.all(hands);
}

async function makeOne(
  house: House,
  { organisation, calendar }: Pick<Office, "organisation" | "calendar">,
  index: number,
): Promise<void> {
  const draw = chance(index + 1);
  const { jurisdiction } = house;
  const matter = newId<"matter">();
  const { keys, wrapped } = await newMatterKeys(house.keeper, { jurisdiction, matter });
  const envelopes: Row[] = [];
  const identities: Row[] = [];
  const seal = <Command>(command: Command) => {
    const sealed = sealWords(command, { jurisdiction, matter, keys }, new Map());
    envelopes.push(...sealed.envelopes);
    identities.push(...sealed.identities);
    return sealed.command;
  };

  const text = reportText(draw, index);
  const arrived = addDays(first, draw.number(0, 300));
  const command = schema.parse({
    command: "receive-contact",
    channel: draw.pick(["web", "web", "letter", "phone", "visit", "wechat"]),
    arrivedOn: arrived,
    realName: false,
    category: draw.pick(categories),
    points: [{ text }],
  });
  const rulebook = rulebookOf(house);
  const officeOn = (seat: string, on: Day): Office => {
    const officer = id<"officer">(seat);
    const actor = { as: "officer", officer, holds: heldPosts(organisation, officer) } as const;
    const at = instant(Date.parse(`${on}T02:00:00Z`));
    return { rulebook, calendar, zone: house.zone, organisation, actor, at, on, newId };
  };

  const recorded: Recorded[] = [];
  const opening = officeOn("registrar-1", arrived);
  const opened = receiveContact(
    seal(command) as never,
    { matter, number: "", centre: centreOf(organisation) },
    opening,
  );
  if ("refusal" in opened) throw new Error(JSON.stringify(opened.refusal));
  recorded.push(...opened.events.map((event) => record(event, { office: opening, by: { as: "portal" } }, false)));
  let m = stateOf(recorded);
  for (const [seat, wish, days] of way(draw, m)) {
    const office = officeOn(seat, addDays(arrived, days));
    const allowed = standing(wish.command, m, office);
    if ("refusal" in allowed) throw new Error(`${wish.command}: ${JSON.stringify(allowed.refusal)}`);
    const decision = decide(seal(officerCommand.parse(wish)) as never, m, office);
    if ("refusal" in decision) throw new Error(`${wish.command}: ${JSON.stringify(decision.refusal)}`);
    const added = decision.events.map((event) => record(event, { office, by: allowed.office.by }, false));
    recorded.push(...added);
    m = added.reduce<Matter>(evolve, m);
  }
  const contact = only(m.contacts).contact;
  const words = blind(house.indexKey, tokensOf(text));
  await house.log.append({
    jurisdiction,
    expect: [{ stream: matter, version: 0 }],
    number: "register 2026",
    events: ({ number }) => {
      const [event, ...others] = recorded;
      if (event?.type !== "matter-opened") throw new Error("A matter is opened first of all");
      const numbered = { ...event, contact: { ...event.contact, number: `2026-${String(number).padStart(4, "0")}` } };
      recorded.splice(0, recorded.length, numbered, ...others);
      return recorded.map((body) => asNew(matter, body));
    },
    changes: () => [
      ...projectionChanges(jurisdiction, stateOf(recorded), { rulebook, calendar, zone: house.zone }, true),
      { table: "matter_key", insert: [{ jurisdiction, matter, ...wrapped }] },
      ...keptChanges(house, { envelopes, identities, adopted: [] }),
      { table: "word_index", insert: [{ jurisdiction, contact, key_of: matter, words, marks: marksOf(words) }] },
    ],
  });
}

/** What happens to one matter, by whom and how many days after it came. It stops where the draw says. */
function way(draw: Chance, m: Matter): [seat: string, wish: Wish, days: number][] {
  // One township has hardly anything to do: whoever sees only its matters must not pay for all the others.
  const town: UnitId = id(draw.number(1, 500) === 1 ? "town-10" : `town-0${draw.number(1, 9)}`);
  const handler = `${town}-handler-1`;
  const { point } = only(m.points);
  const all: [string, Wish, number][] = [
    ["registrar-1", { command: "pass-gate", gate: "entry" }, 0],
    ["reviewer-2", { command: "pass-gate", gate: "review" }, 1],
    ["quality-1", { command: "pass-gate", gate: "quality" }, 2],
    ["director", { command: "triage", grades }, 2],
    ["director", { command: "accept" }, 3],
    ["director", { command: "assign", to: town, note: { text: "请查清并逐条答复" } }, 3],
    [`${town}-head`, { command: "name-handler", officer: id(handler) }, 4],
    [handler, { command: "find-point", point, finding: "substantiated", basis: { text: "查了账，见了人" } }, 20],
    [handler, { command: "answer-point", point, answer: { text: "账目已公布，钱款已退还" } }, 21],
    [`${town}-head`, { command: "reply" }, 22],
  ];
  const share = draw.number(1, 100);
  if (share <= 10) return all.slice(0, draw.number(0, 3));
  if (share <= 15) return all.slice(0, draw.number(4, 5));
  if (share <= 45) return all.slice(0, draw.number(6, 8));
  return all;
}

function stateOf(recorded: readonly Recorded[]): Matter {
  const m = replay(recorded);
  if (!m) throw new Error("A matter without events was made");
  return m;
}

function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined) throw new Error("A made matter has one arrival with one point");
  return item;
}
