import { text } from "../../kernel/text.ts";
import { beyond } from "../../matter/beyond.ts";
import type { Obligation } from "../../matter/state.ts";
import { lineage } from "../../organisation/lineage.ts";
import type { Creditor, ObligationRule, Proof } from "../../rules/obligation-rule.ts";
import { actAs, peopleFor } from "../act.ts";
import { whereKey } from "../key.ts";
import type { Model } from "../model/model.ts";
import { words } from "../model/sealed.ts";
import type { Breach, Property } from "../property.ts";
import type { Situation } from "../situation.ts";

/** Every debt can be served wherever it is open: with a proof its creditor can give, by somebody of the debtor. */
export const debtsCanBeServed: Property = {
  id: "debts-can-be-served",
  proves: text(
    "每一项义务，只要还欠着，就有人能送达，并有债权人给得出的凭证",
    "Every debt can be served for as long as it is owed, by somebody of the debtor, with a proof the creditor can give",
  ),
  breaches: ({ nodes }, model) => {
    const unserved = unservedIn(model);
    return [
      ...model.rulebook.obligations.flatMap(unprovable),
      ...nodes.flatMap((at) => unserved(at.s).map(({ rule }): Breach => ({ ...breach(rule, model), at }))),
    ];
  },
};

/** What is owed in a situation and nobody can serve; asked once for each place and debt. */
function unservedIn(model: Model): (s: Situation) => readonly Obligation[] {
  const known = new Map<string, boolean>();
  return (s) =>
    s.m.obligations.filter((owed) => {
      if (owed.ended || s.m.answerable === beyond) return false;
      const name = `${whereKey(s)}|${owed.rule}|${owed.owes}`;
      const answer = known.get(name) ?? canServe(owed, s, model);
      known.set(name, answer);
      return !answer;
    });
}

function breach(rule: string, { rulebook }: Model): Breach {
  const { zh, en } = rulebook.obligations.find(({ id }) => id === rule)?.name ?? text(rule, rule);
  return {
    about: `served:${rule}`,
    says: text(`欠着“${zh}”，却没有人能送达`, `“${en}” is owed, and nobody can serve it`),
  };
}

/** By somebody of the unit that owes it, or of one that leads it. */
function canServe({ obligation, rule, owes }: Obligation, s: Situation, model: Model): boolean {
  const [proof] = model.rulebook.obligations.find(({ id }) => id === rule)?.proofs ?? [];
  if (proof === undefined) return false;
  const above = lineage(model.organisation, owes);
  return peopleFor("serve-obligation", s.m, model)
    .filter(({ unit }) => above.includes(unit))
    .some((person) =>
      actAs(person, { command: "serve-obligation", obligation, proof, files: [], note: words }, s, model),
    );
}

/** The proofs that each creditor can give whatever happens. To read by code is not one: a letter may come from somebody who never uses theirs. */
const given: Readonly<Record<Creditor, readonly Proof[]>> = {
  reporter: ["signed", "delivered", "posted", "refused-to-sign", "by-phone", "in-person"],
  centre: ["handed-over", "delivered", "signed"],
  assigner: ["handed-over", "delivered", "signed"],
  supervisor: ["handed-over", "delivered", "signed"],
  "upper-organ": ["handed-over", "delivered", "signed"],
};

function unprovable({ id, name, to, proofs }: ObligationRule): Breach[] {
  if (proofs.some((proof) => given[to].includes(proof))) return [];
  return [
    {
      about: `proof:${id}`,
      says: text(
        `“${name.zh}”没有一种债权人一定给得出的凭证`,
        `“${name.en}” accepts no proof that its creditor can always give`,
      ),
    },
  ];
}
