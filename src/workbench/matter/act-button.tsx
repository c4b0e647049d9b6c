import { Button } from "antd";
import type { ActName } from "../../contract/act.ts";
import type { MatterView } from "../../contract/matter-view.ts";
import type { Values } from "../act/values.ts";
import { usePageWords } from "../page-words.ts";
import { actWords } from "../words/acts.ts";
import { maySee, useBegin } from "./begin.ts";

type Props = { readonly matter: MatterView; readonly act: ActName; readonly given?: Values; readonly label?: string };

/** A small button for an act at the place it is about; nothing where the officer may not do it now. */
export function ActButton({ matter, act, given, label }: Props) {
  const begin = useBegin();
  const words = usePageWords(actWords);
  if (!maySee(matter, act)) return null;
  return (
    <Button size="small" className="act-small" onClick={() => begin(act, given)}>
      {label ?? words[act].verb}
    </Button>
  );
}
