import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { OrganisationView } from "../contract/organisation-view.ts";
import type { Text } from "../kernel/text.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { useLanguage } from "./language.tsx";
import { organisationQuery, rulebookQuery } from "./queries.ts";

/** Names for what views carry as ids: units, officers, posts, stations, and every line of the rulebook. */
export type Names = {
  readonly organisation: OrganisationView;
  readonly rulebook: Rulebook;
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
  const { data: rulebook } = useSuspenseQuery(rulebookQuery);
  const { say, words } = useLanguage();

  return useMemo(() => {
    const none = words.common.none;
    const of = <Item>(items: readonly Item[], id: (item: Item) => string, name: (item: Item) => string) => {
      const named = new Map(items.map((item) => [id(item), name(item)]));
      return (asked: string | undefined) => (asked === undefined ? none : (named.get(asked) ?? asked));
    };
    return {
      organisation,
      rulebook,
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
  }, [organisation, rulebook, say, words]);
}
