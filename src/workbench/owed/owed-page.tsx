import "./owed.css";
import { useQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { useState } from "react";
import { owedKinds, owedStates, type OwedKind, type OwedState } from "../../contract/owed.ts";
import { usePages } from "../matters/use-pages.ts";
import { useNames } from "../names.ts";
import { usePageWords } from "../page-words.ts";
import { PickList } from "../parts/pick-list.tsx";
import { FaultNote, Waiting } from "../parts/waiting.tsx";
import { owedQueryOf } from "../queries.ts";
import { owedWords } from "../words/owed.ts";
import { OwedTable } from "./owed-table.tsx";

/** Everything that is owed, over all matters one sees: what is open, what of it is late, and how the rest ended. */
export function OwedPage() {
  const words = usePageWords(owedWords);
  const { organisation, unit: unitName } = useNames();
  const [state, setState] = useState<OwedState>("open");
  const [kind, setKind] = useState<OwedKind | "all">("all");
  const [unit, setUnit] = useState<string>();
  const pages = usePages(`${state} ${kind} ${unit ?? ""}`);
  const asked = useQuery(
    owedQueryOf({
      state,
      ...(kind === "all" ? {} : { kind }),
      ...(unit === undefined ? {} : { unit }),
      ...(pages.after === undefined ? {} : { after: pages.after }),
    }),
  );
  const units = organisation.units.filter(({ tier }) => tier === 1 || tier === 2);

  return (
    <>
      <h1 className="page-title">{words.title}</h1>
      <p className="quiet owed-hint">{words.hint}</p>
      <div className="owed-tools">
        <Segmented
          aria-label={words.state}
          value={state}
          onChange={setState}
          options={owedStates.map((value) => ({ value, label: words.states[value] }))}
        />
        <Segmented
          aria-label={words.kind}
          value={kind}
          onChange={setKind}
          options={[
            { value: "all", label: words.all },
            ...owedKinds.map((value) => ({ value, label: words.kinds[value] })),
          ]}
        />
        <PickList<string>
          aria-label={words.unit}
          className="owed-unit"
          value={unit ?? ""}
          onChange={(picked) => setUnit(picked === "" ? undefined : picked)}
          showSearch={{ optionFilterProp: "label" }}
          options={[
            { value: "", label: words.anyUnit },
            ...units.map((one) => ({ value: one.unit as string, label: unitName(one.unit) })),
          ]}
        />
      </div>
      {asked.error ? (
        <FaultNote thrown={asked.error} retry={() => void asked.refetch()} />
      ) : asked.data ? (
        <OwedTable page={asked.data} state={state} pages={pages} />
      ) : (
        <Waiting />
      )}
    </>
  );
}
