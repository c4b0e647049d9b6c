import { day } from "../../kernel/day.ts";
import { id } from "../../kernel/id.ts";
import { text, type Text } from "../../kernel/text.ts";
import type { ReceiveContact } from "../../matter/command.ts";
import { receiveContact } from "../../matter/decide/receive-contact.ts";
import { evolve } from "../../matter/evolve.ts";
import type { Matter } from "../../matter/state.ts";
import type { Situation, Step } from "../situation.ts";
import type { Model } from "./model.ts";
import { words } from "./sealed.ts";

/** Whom a report accuses: nobody of the office, who would receive it, who leads the district, or somebody of a township. */
type Accused = { readonly officer?: string; readonly says: Text };

const nobody: Accused = { says: text("没有指向本机关人员", "accuses nobody of the office") };
const somebody: readonly Accused[] = [
  { officer: "centre.centre-director", says: text("反映受理中心主任", "accuses the director of the centre") },
  { officer: "commission.head", says: text("反映区机关书记", "accuses the head of the district's organ") },
  { officer: "east.head", says: text("反映东镇书记", "accuses the head of East township") },
];

/** A Monday; no rule hangs on which one. */
const firstDay = day("2026-03-02");

/** The arrivals from which everything is explored: by name and without, and who is accused. */
export function arrivals(model: Model): Step[] {
  return [
    arrival(true, nobody, model),
    arrival(false, nobody, model),
    ...somebody.map((accused) => arrival(true, accused, model)),
  ];
}

const earlier = new WeakMap<Model, Matter>();

/** A matter that came before, which another can repeat. */
export function earlierMatter(model: Model): Matter {
  const m = earlier.get(model) ?? opened(letter, "earlier", model);
  earlier.set(model, m);
  return m;
}

function arrival(realName: boolean, { officer, says }: Accused, model: Model): Step {
  const subjects = officer === undefined ? [] : [{ who: words, officer: id<"officer">(officer) }];
  const m = opened({ ...letter, realName, reporters: realName ? [words] : [], subjects }, "matter", model);
  const to: Situation = { m, on: firstDay, breadth: officer === undefined ? "all" : "routes" };
  const who = realName
    ? text("有人实名来信", "somebody writes under their name")
    : text("有人匿名来信", "somebody writes without a name");
  return { to, said: [{ on: firstDay, who, what: text(`，${says.zh}`, `and ${says.en}`) }], hand: "office" };
}

const letter: ReceiveContact = {
  command: "receive-contact",
  channel: "letter",
  arrivedOn: firstDay,
  realName: false,
  language: "zh",
  persons: 1,
  points: [words],
  reporters: [],
  subjects: [],
  files: [],
};

function opened(command: ReceiveContact, matter: string, model: Model): Matter {
  const office = model.office({ as: "portal" }, firstDay);
  const arrived = { matter: id<"matter">(matter), number: matter, centre: id<"unit">("centre") };
  const decision = receiveContact(command, arrived, office);
  if ("refusal" in decision) throw new Error(`The model's own arrival was refused: ${decision.refusal.why}`);
  const stamp = { at: office.at, on: firstDay, by: { as: "portal" as const } };
  const m = decision.events.reduce<Matter | undefined>((one, event) => evolve(one, { ...event, ...stamp }), undefined);
  if (!m) throw new Error("An arrival opens no matter");
  return m;
}
