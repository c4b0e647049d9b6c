import type { Text } from "../../kernel/text.ts";
import { useLanguage } from "../language.tsx";
import { Scroll } from "../parts/scroll.tsx";

type Shown = { readonly id: string; readonly name: Text; readonly clause: Text; readonly note?: string };

/** Lines of the rulebook: what each is, what there is to say of it, and where it is written. */
export function Lines({ label, lines }: { readonly label: string; readonly lines: readonly Shown[] }) {
  const { say } = useLanguage();
  return (
    <Scroll label={label}>
      <table className="plain-table rule-table">
        <tbody>
          {lines.map(({ id, name, clause, note }) => (
            <tr key={id}>
              <th scope="row" className="w-rule">
                {say(name)}
              </th>
              {note !== undefined && <td>{note}</td>}
              <td className="quiet w-clause">{say(clause)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
