import type { Organisation } from "../../src/organisation/organisation.ts";

/** A post is held once by one officer, and a pair is declared once: the store refuses what the domain does not mind. */
export function onceEach(organisation: Organisation): Organisation {
  const first = <Item>(items: readonly Item[], key: (item: Item) => string) => [
    ...new Map(items.toReversed().map((item) => [key(item), item])).values(),
  ];
  const officers = [...organisation.officers.values()].map((one) => ({
    ...one,
    holds: first(one.holds, ({ post }) => post),
  }));
  return {
    ...organisation,
    officers: new Map(officers.map((one) => [one.officer, one])),
    relations: first(organisation.relations, ({ officer, kin }) => `${officer} ${kin}`).filter(
      ({ officer, kin }) => officer !== kin,
    ),
  };
}
