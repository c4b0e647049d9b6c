import { createContext, use, type ReactNode } from "react";

/** Which rulebook the names on a part of the page are of: that of a matter, or of a programme in its last version. */
export type UnderWhich = { readonly id: string; readonly version?: string };

const Standing = createContext<UnderWhich | undefined>(undefined);

/** Everything inside speaks in the words of this rulebook. */
export function Under({
  rulebook,
  children,
}: {
  readonly rulebook: UnderWhich | undefined;
  readonly children: ReactNode;
}) {
  return <Standing value={rulebook}>{children}</Standing>;
}

export function useUnder(): UnderWhich | undefined {
  return use(Standing);
}
