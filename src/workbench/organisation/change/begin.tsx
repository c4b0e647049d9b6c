import { Button } from "antd";
import { createContext, use, useState, type ReactNode } from "react";
import type { ChangeName } from "../../../contract/organisation-change.ts";
import { usePageWords } from "../../page-words.ts";
import { useMe } from "../../shell/me.ts";
import { changeWords } from "../../words/organisation-change.ts";
import { ChangeDrawer, type Begun } from "./change-drawer.tsx";
import type { Values } from "./fields.ts";

const Begin = createContext<(begun: Begun) => void>(() => {});

/** Where changes are begun from anywhere inside, and answered in one drawer. */
export function Changes({ children }: { readonly children: ReactNode }) {
  const [begun, setBegun] = useState<Begun>();
  return (
    <Begin value={setBegun}>
      {children}
      {begun && <ChangeDrawer begun={begun} onClose={() => setBegun(undefined)} />}
    </Begin>
  );
}

type Props = {
  readonly change: ChangeName;
  /** What the place where it stands already says; it is not asked again. */
  readonly given?: Values;
  /** What the fields begin with. */
  readonly initial?: Values;
  /** Whom or what it is about, for those who hear the page. */
  readonly about?: string;
  /** Offered to everybody, and not only to who administers. */
  readonly everybody?: true;
  readonly label?: string;
};

/** A small button for a change at the place it is about; nothing for who does not administer. */
export function ChangeButton({ change, given = {}, initial = {}, about, everybody, label }: Props) {
  const begin = use(Begin);
  const { administers } = useMe();
  const verb = label ?? usePageWords(changeWords).changes[change].verb;
  if (!administers && !everybody) return null;
  return (
    <Button
      size="small"
      className="change-button"
      {...(about === undefined ? {} : { "aria-label": `${verb} ${about}` })}
      onClick={() => begin({ change, given, initial, verb })}
    >
      {verb}
    </Button>
  );
}
