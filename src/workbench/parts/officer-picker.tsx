import { useMemo } from "react";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import type { FieldControl } from "./field.tsx";
import { PickList } from "./pick-list.tsx";

type Props = {
  readonly control: FieldControl;
  readonly placeholder?: string | undefined;
  /** Only officers of these tiers are offered; decisions are only made at 1 and 2. */
  readonly tiers?: readonly number[];
};

function useOfficers(tiers: readonly number[] | undefined) {
  const { organisation, unit } = useNames();
  return useMemo(() => {
    const posts = new Map(organisation.posts.map((post) => [post.post, post]));
    const tierOf = new Map(organisation.units.map(({ unit, tier }) => [unit, tier]));
    return organisation.officers.flatMap(({ officer, name, holds }) => {
      const held = posts.get(holds[0]?.post ?? ("" as never));
      if (!held || (tiers && !tiers.includes(tierOf.get(held.unit) ?? 0))) return [];
      return [{ value: officer, label: `${name} · ${unit(held.unit)}` }];
    });
  }, [organisation, unit, tiers]);
}

/** One officer, found by typing a name or a unit. */
export function OfficerPicker({
  control,
  placeholder,
  tiers,
  value,
  onChange,
}: Props & { readonly value: string | undefined; readonly onChange: (officer: string | undefined) => void }) {
  const { words } = useLanguage();
  const options = useOfficers(tiers).map(({ value, label }) => ({ value, label }));
  return (
    <PickList
      {...control}
      className="wide"
      value={value}
      onChange={(picked) => onChange(picked)}
      options={options}
      placeholder={placeholder ?? words.common.pick}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
      popupMatchSelectWidth={320}
    />
  );
}

/** Several officers, such as the team of a package. */
export function OfficersPicker({
  control,
  placeholder,
  tiers,
  value,
  onChange,
}: Props & { readonly value: readonly string[]; readonly onChange: (officers: readonly string[]) => void }) {
  const { words } = useLanguage();
  const options = useOfficers(tiers).map(({ value, label }) => ({ value, label }));
  return (
    <PickList
      {...control}
      className="wide"
      mode="multiple"
      value={[...value]}
      onChange={onChange}
      options={options}
      placeholder={placeholder ?? words.common.pick}
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={320}
    />
  );
}
