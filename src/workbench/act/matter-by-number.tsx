import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { usePageWords } from "../page-words.ts";
import type { FieldControl } from "../parts/field.tsx";
import { PickList } from "../parts/pick-list.tsx";
import { mattersQuery } from "../queries.ts";
import { actFormWords } from "../words/act-form.ts";

type Props = {
  readonly control: FieldControl;
  readonly value: string | undefined;
  readonly onChange: (matter: string | undefined) => void;
};

/** A matter found by its number. */
export function MatterByNumber({ control, value, onChange }: Props) {
  const words = usePageWords(actFormWords);
  const [typed, setTyped] = useState("");
  const number = useDeferredValue(typed.trim());
  const { data, isFetching } = useQuery({ ...mattersQuery({ number, limit: 20 }), enabled: number.length >= 2 });
  return (
    <PickList
      {...control}
      className="wide"
      value={value}
      onChange={(picked: string | undefined) => onChange(picked)}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={isFetching}
      placeholder={words.numberHint}
      notFoundContent={number.length >= 2 && !isFetching ? words.noSuchNumber : words.numberHint}
      options={(data?.rows ?? []).map(({ matter, number, firstPoint }) => ({
        value: matter,
        label: `${number} ${firstPoint.slice(0, 30)}`,
      }))}
      allowClear
    />
  );
}
