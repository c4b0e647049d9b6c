import { useMemo } from "react";
import type { Text } from "../../kernel/text.ts";
import { useLanguage } from "../language.tsx";
import { useNames } from "../names.ts";
import type { FieldControl } from "./field.tsx";
import { nested } from "./nested.ts";
import { PickList, PickTree } from "./pick-list.tsx";

type One = {
  readonly control: FieldControl;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly placeholder?: string | undefined;
};

/** A unit from the tree of all of them, found by typing any part of its name. */
export function UnitPicker({
  control,
  value,
  onChange,
  placeholder,
  deepest = 4,
}: One & { readonly deepest?: number }) {
  const { organisation } = useNames();
  const { say, words } = useLanguage();
  const tree = useMemo(
    () =>
      nested(
        organisation.units.filter(({ tier }) => tier <= deepest),
        ({ unit }) => unit,
        ({ parent }) => parent,
        ({ unit, name }) => ({ value: unit, title: say(name) }),
      ),
    [organisation, say, deepest],
  );
  return (
    <PickTree
      {...control}
      className="wide"
      treeData={tree}
      value={value}
      onChange={(picked: string | undefined) => onChange(picked)}
      placeholder={placeholder ?? words.common.pick}
      showSearch={{ treeNodeFilterProp: "title" }}
      allowClear
      treeDefaultExpandedKeys={organisation.units.filter(({ tier }) => tier <= 1).map(({ unit }) => unit)}
      treeLine
      popupMatchSelectWidth={320}
    />
  );
}

/** A line of the rulebook that may lie under another, such as a category. */
export function CategoryPicker({ control, value, onChange, placeholder }: One) {
  const { rulebook } = useNames();
  const { say, words } = useLanguage();
  const tree = useMemo(
    () =>
      nested(
        rulebook.categories,
        ({ id }) => id,
        ({ parent }) => parent,
        ({ id, name }) => ({ value: id, title: say(name) }),
      ),
    [rulebook, say],
  );
  return (
    <PickTree
      {...control}
      className="wide"
      treeData={tree}
      value={value}
      onChange={(picked: string | undefined) => onChange(picked)}
      placeholder={placeholder ?? words.common.pick}
      showSearch={{ treeNodeFilterProp: "title" }}
      allowClear
      treeDefaultExpandAll
      popupMatchSelectWidth={280}
    />
  );
}

export type Choice = { readonly id: string; readonly name: Text; readonly note?: Text };

export function ChoicePicker({
  control,
  value,
  onChange,
  placeholder,
  choices,
}: One & { readonly choices: readonly Choice[] }) {
  const { say, words } = useLanguage();
  return (
    <PickList
      {...control}
      className="wide"
      value={value}
      onChange={(picked: string | undefined) => onChange(picked)}
      placeholder={placeholder ?? words.common.pick}
      options={choices.map(({ id, name }) => ({ value: id, label: say(name) }))}
      showSearch={{ optionFilterProp: "label" }}
      allowClear
    />
  );
}
