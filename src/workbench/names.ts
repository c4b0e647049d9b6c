import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { OrganisationView } from "../contract/organisation-view.ts";
import type { Text } from "../kernel/text.ts";
import { offeredRulebook, offeredRulebooks } from "../rules/programmes.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { useLanguage } from "./language.tsx";
import { organisationQuery, programmesQuery } from "./queries.ts";
import { useUnder, type UnderWhich } from "./under.tsx";

/** Names for what views carry as ids: units, officers, posts, stations, and every line of the rulebook. */
export type Names = {
  readonly organisation: OrganisationView;
  /** The programmes that are offered, each by its last rulebook. */
  readonly offered: readonly Rulebook[];
  /** The rulebook in whose words this part of the page speaks; the first that is offered, where it is about no matter. */
  readonly rulebook: Rulebook;
  /** The rulebook of a matter, or of a programme in its last version. */
  bookOf(under: UnderWhich | undefined): Rulebook;
  say(text: Text): string;
  unit(unit: string | undefined): string;
  officer(officer: string | undefined): string;
  post(post: string | undefined): string;
  station(station: string | undefined): string;
  region(region: string | undefined): string;
  area(area: string | undefined): string;
  /** The name of a line of the rulebook; the id itself where an older version knew a line that this one does not. */
  line(lines: readonly { readonly id: string; readonly name: Text }[], id: string | undefined): string;
};

export function useNames(): Names {
  const { data: organisation } = useSuspenseQuery(organisationQuery);
  const { data: programmes } = useSuspenseQuery(programmesQuery);
  const under = useUnder();
  const { say, words } = useLanguage();

  return useMemo(() => {
    const none = words.common.none;
    const of = <Item>(items: readonly Item[], id: (item: Item) => string, name: (item: Item) => string) => {
      const named = new Map(items.map((item) => [id(item), name(item)]));
      return (asked: string | undefined) => (asked === undefined ? none : (named.get(asked) ?? asked));
    };
    const bookOf = (asked: UnderWhich | undefined): Rulebook => {
      const found = asked && programmes.rulebooks.findLast((one) => isMeant(one, asked));
      const book = found ?? offeredRulebook(programmes);
      if (!book) throw new Error("No programme is offered");
      return book;
    };
    return {
      organisation,
      offered: offeredRulebooks(programmes),
      rulebook: bookOf(under),
      bookOf,
      say,
      unit: of(
        organisation.units,
        ({ unit }) => unit,
        ({ name }) => say(name),
      ),
      officer: of(
        organisation.officers,
        ({ officer }) => officer,
        ({ name }) => name,
      ),
      post: of(
        organisation.posts,
        ({ post }) => post,
        ({ title }) => say(title),
      ),
      station: of(
        organisation.stations,
        ({ station }) => station,
        ({ name }) => say(name),
      ),
      region: of(
        organisation.regions,
        ({ region }) => region,
        ({ name }) => say(name),
      ),
      area: of(
        organisation.areas,
        ({ area }) => area,
        ({ name }) => say(name),
      ),
      line: (lines, id) =>
        id === undefined ? none : say(lines.find((one) => one.id === id)?.name ?? { zh: id, en: id }),
    };
  }, [organisation, programmes, under, say, words]);
}

function isMeant({ id, version }: Rulebook, asked: UnderWhich): boolean {
  return id === asked.id && (asked.version === undefined || version === asked.version);
}
